"""From plain text to the input of each stage of attribution.

A blank line parts paragraphs.  No learned weights are asked but where a test passes them: by
default all that stands in marks is speech.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from newsum.article import sentences
from newsum.attribution.coreference.discourse import Discourse, Speaker
from newsum.attribution.coreference.resolver import Resolver
from newsum.attribution.entities.entity import Entity
from newsum.attribution.entities.index import EntityIndex
from newsum.attribution.entities.recognition import find_entities
from newsum.attribution.linear_model import LinearModel
from newsum.attribution.spans import tags
from newsum.attribution.spans.tagging import TaggedText
from newsum.attribution.speakers.mentions import Mention
from newsum.attribution.speakers.tagged_paragraphs import (
    MentionReference,
    TaggedParagraph,
    TaggedParagraphs,
)
from newsum.model import Article, Span

ALL_SPEECH: Final = LinearModel({"bias": 9.0})
"""A speech model that takes everything in marks for speech."""
NO_SPEECH: Final = LinearModel({"bias": -9.0})

_NAMES_OF_TAGS: Final = {
    tags.NAME: "name",
    tags.PERSON_NOUN: "person",
    tags.WORD: "word",
    tags.CUE: "cue",
    tags.PRONOUN: "pronoun",
    tags.DETERMINER: "det",
    tags.PREPOSITION: "prep",
    tags.AUXILIARY: "aux",
    tags.CONJUNCTION: "conj",
    tags.TIME: "time",
    tags.NUMBER: "number",
    tags.QUOTED: "QUOTE",
    tags.SENTENCE_END: ".",
    tags.DASH: "dash",
}
"""Other marks are their own tags."""

_MARK = re.compile(r"\[([^\]]+)\]")


def tag_names(letters: str) -> str:
    """Tags by name: "name cue QUOTE"."""
    return " ".join(_NAMES_OF_TAGS.get(letter, letter) for letter in letters)


def article_of(text: str, language: str | None = None, byline: str | None = None) -> Article:
    """An article of which all is body."""
    spans: list[Span] = []
    start = 0
    for paragraph in text.split("\n\n"):
        spans.append((start, start + len(paragraph)))
        start += len(paragraph) + len("\n\n")
    return Article(
        source="test", text=text, paragraphs=tuple(spans), language=language, byline=byline
    )


def paragraphs_of(
    text: str,
    speech: LinearModel = ALL_SPEECH,
    language: str | None = None,
    byline: str | None = None,
) -> TaggedParagraphs:
    """The tagged paragraphs of an article."""
    article = article_of(text, language, byline)
    return TaggedParagraphs(article, sentences(article), speech)


def paragraph_of(text: str) -> TaggedParagraph:
    """The first paragraph of an article, tagged."""
    return paragraphs_of(text)[0]


def tokens_of(text: str) -> TaggedText:
    """The tokens of the first paragraph of an article."""
    return paragraphs_of(text).tokens(0)


def token_range(tokens: TaggedText, phrase: str) -> tuple[int, int]:
    """The first and the last token of a phrase; the end lies outside."""
    words = phrase.split(" ")
    for first in range(len(tokens.words)):
        if tokens.words[first : first + len(words)] == words:
            return first, first + len(words)
    raise AssertionError(f"{phrase!r} stands nowhere in {tokens.words}")


def words_of(tokens: TaggedText, mention: Mention) -> str:
    """A mention's words, with what is tied to it."""
    return " ".join(tokens.words[mention.start : mention.end])


def index_of(text: str) -> EntityIndex:
    """Everybody whom an article names."""
    return find_entities(text, article_of(text).paragraphs)


def entities_of(text: str) -> list[Entity]:
    """Everybody whom an article names, once each, in the order of their first mentions."""
    found: dict[int, Entity] = {}
    for _, entity in index_of(text).mentions:
        found.setdefault(id(entity), entity)
    return list(found.values())


def reference_to(paragraph: TaggedParagraph, phrase: str) -> MentionReference:
    """The mention in a paragraph that has the words of a phrase."""
    found = [words_of(paragraph.tokens, mention) for mention in paragraph.mentions]
    assert phrase in found, f"{phrase!r} is none of {found}"
    return MentionReference(paragraph, found.index(phrase))


class Marked(NamedTuple):
    """An article in which a phrase stands in square brackets, which are taken out."""

    paragraphs: TaggedParagraphs
    discourse: Discourse
    start: int
    end: int
    """Of the phrase."""

    @property
    def paragraph(self) -> TaggedParagraph:
        """The phrase's."""
        extents = self.paragraphs.article.paragraphs
        return self.paragraphs[sum(start <= self.start for start, _ in extents) - 1]


def discourse_of(paragraphs: TaggedParagraphs, spoke: Sequence[tuple[str, str]] = ()) -> Discourse:
    """An article's discourse; ``spoke`` has the words of quotes, each with its speaker's name."""
    article = paragraphs.article
    discourse = Discourse(
        article.text,
        find_entities(article.text, article.paragraphs),
        paragraphs.sentence_starts,
        [start for start, _ in article.paragraphs],
        [(span.start, span.end) for span in paragraphs.spans],
        article.byline,
    )
    for words, name in spoke:
        entity = next((who for _, who in discourse.mentions if who.name == name), None)
        speaker = Speaker(name, entity.role if entity else None, entity)
        discourse.spoke.append((article.text.index(words), speaker))
    return discourse


def marked(text: str, spoke: Sequence[tuple[str, str]] = (), byline: str | None = None) -> Marked:
    """An article with a marked phrase; see `discourse_of` for those who ``spoke`` before it."""
    match = _MARK.search(text)
    assert match is not None, "nothing is marked"
    paragraphs = paragraphs_of(_MARK.sub(r"\1", text, count=1), byline=byline)
    start = match.start()
    return Marked(paragraphs, discourse_of(paragraphs, spoke), start, start + len(match.group(1)))


def resolve(text: str, spoke: Sequence[tuple[str, str]] = (), byline: str | None = None) -> Speaker:
    """Whom the marked mention of a text means."""
    article = marked(text, spoke, byline)
    own = article.paragraph
    (index,) = (
        index
        for index, mention in enumerate(own.mentions)
        if own.tokens.starts[mention.start] == article.start
    )
    quoted = next(
        (
            (span.start, span.end)
            for span in article.paragraphs.spans
            if span.paragraph == own.number
        ),
        None,
    )
    return Resolver(article.discourse).resolve(own, index, quoted)
