"""What a page sets apart as a quotation, without marks, below the sentence that says whose it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ... import lexicon
from ...language import stop_words
from ...model import Article, Span
from ...patterns import pattern

_LONGEST_ANNOUNCEMENT: Final = 200
"""Characters at the end of the paragraph above in which it is said whose words follow."""

_MARKS: Final = '"“”„«»‘'
"""Marks with which a quotation begins that is told by them."""

# The end of a sentence, behind which the one begins that announces the quotation.
_SENTENCE = pattern(r"(?<=[a-z\d)][.!?]) (?=[A-ZÀ-Þ])")

_WORD = pattern(r"[\w'’-]+")

# A name: words in capitals, one behind the other.
_NAME = pattern(r"(?:[A-ZÀ-Þ][\w'’-]+ ){0,3}[A-ZÀ-Þ][\w'’-]+")


def block_quotations(article: Article) -> Iterator[tuple[str, int, tuple[Span, ...]]]:
    """The name of whoever says it, the number of the first paragraph, and a span for each.

    Paragraphs are counted from 0.  A quotation that nobody by name is said to have said or written
    is none: pages set other texts apart so.
    """
    if not article.kinds or article.language != "en":
        return
    text, kinds = article.text, article.kinds
    number = 1
    while number < len(kinds):
        first = number
        while number < len(kinds) and kinds[number] == "quote":
            number += 1
        if number > first:
            name = _announced(text, article.paragraphs[first - 1])
            if name and text[article.paragraphs[first][0]] not in _MARKS:
                yield name, first, article.paragraphs[first:number]
        number += 1


def _announced(text: str, above: Span) -> str | None:
    """Who says what follows, by the end of the paragraph above: "The mayor, Ana Roe, wrote in May:"."""
    start, end = above
    if not text.startswith(":", end - 1):
        return None
    sentence = _SENTENCE.split(text[max(start, end - _LONGEST_ANNOUNCEMENT) : end])[-1]
    verbs = [
        word.start()
        for word in _WORD.finditer(sentence)
        if word[0] in lexicon.reporting_verbs() or word[0] in _WRITES
    ]
    if not verbs:
        return None
    names = [
        name
        for found in _NAME.finditer(sentence, 0, verbs[-1])
        if (name := _without_openers(found[0]))
    ]
    return names[-1] if names and not _is_nobody(names[-1]) else None


_WRITES: Final = frozenset(("wrote", "writes", "posted", "tweeted"))


def _is_nobody(name: str) -> bool:
    """Whether capitals are no one's name: "People", "Twitter", and "Roe’s", whose thing follows."""
    small = name.lower()
    nobody = small in lexicon.generic_person_nouns() or small in lexicon.channel_words()
    return nobody or name.endswith(("'s", "’s"))


def _without_openers(name: str) -> str:
    """A name without the word that its sentence begins with: "In", "The"."""
    words = name.split()
    while words and words[0].lower() in stop_words("en"):
        del words[0]
    return " ".join(words)
