"""The tagged paragraphs of an article, each made when it is first asked for, and once."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from ... import lexicon
from ...language.quotation_marks import QuotedSpan, find_quoted_spans
from ...lexicon.language_pack import has_pack, language_pack
from ...limits import QUOTED
from ...model import Article, Sentence, Span
from ...patterns import pattern
from ..linear_model import LinearModel
from ..spans.article_spans import ArticleSpans
from ..spans.code import is_code, is_reference, is_string
from ..spans.named_spans import is_named
from ..spans.quote_subjects import predicate_of
from ..spans.speech import is_attributed, is_speech, is_title, speech_features, spoken_odds
from ..spans.tagging import TaggedText, tag_paragraph
from ..spans.tags import NAME, WORD
from .labels import interview_label
from .mentions import Mention, find_mentions

if TYPE_CHECKING:
    from ..spans.pack_tagging import PackTagger

# A capitalised word amid a sentence.  What it begins with is one set of characters, so that the
# engine skips from one to the next.
_AMID_SENTENCE = pattern(r"[A-ZÀ-ÖØ-Þ](?<=[\w,;] .)[\w-]*")

# A word in small letters.
_SMALL = pattern(r"\b[a-z][a-z-]+\b")

_OF_NO_NAME: Final = (
    *("ed", "ing", "ly", "tion", "tions", "ness", "ment", "ments", "ity", "ism", "ance", "ence"),
    *("ive", "ous", "ful", "less", "able", "ible"),
)
"""Endings of words that are no names."""

_LIST_MARKS: Final = " -–—−•·*▪‣●○"
"""What may stand before a quoted span that fills its paragraph: the mark of a list's item."""

_FEW_WORDS: Final = 50
"""Words that are looked for in a text, each for itself, before it is taken apart for all."""


class TaggedParagraph(NamedTuple):
    """A paragraph's tokens, and who may be speaking in it."""

    number: int
    """Counts from 0."""
    tokens: TaggedText
    """What stands in marks though nobody said it is tagged as a name."""
    mentions: list[Mention]
    token_of: dict[int, int]
    """Number of a quoted span that is speech, in the article → its token."""


class MentionReference(NamedTuple):
    """A mention in its paragraph."""

    paragraph: TaggedParagraph
    mention_index: int
    """Among the paragraph's mentions."""

    @property
    def mention(self) -> Mention:
        """The mention itself."""
        return self.paragraph.mentions[self.mention_index]


class TaggedParagraphs:
    """The paragraphs of one article by number from 0, and its quoted spans."""

    def __init__(
        self, article: Article, sentences: Sequence[Sentence], speech: LinearModel
    ) -> None:
        """``speech`` tells whether anybody said a quoted span, of the first `QUOTED`."""
        self.article = article
        self.sentence_starts = [sentence.start for sentence in sentences]
        self.spans: list[QuotedSpan] = find_quoted_spans(article.text, article.paragraphs)
        if len(self.spans) > QUOTED.most:
            del self.spans[QUOTED.allowed() :]
        self.english = article.language in (None, "en")
        language = article.language or "en"
        self.pack = None if self.english or not has_pack(language) else language_pack(language)
        self._tagger: PackTagger | None = None
        if self.pack is not None:  # what reads other languages is loaded for them alone
            from ..spans.pack_tagging import PackTagger
            from ..spans.parentheticals import without_parentheticals

            self._tagger = PackTagger(self.pack, language, article.text)
            self.spans = without_parentheticals(article.text, self.spans, self._tagger.words)
        self._speech = speech
        self._setting = ArticleSpans(article.text, self.spans)
        self._first: dict[int, int] = {}
        self._count: dict[int, int] = {}
        for number, span in enumerate(self.spans):
            self._first.setdefault(span.paragraph, number)
            self._count[span.paragraph] = self._count.get(span.paragraph, 0) + 1
        self._made: dict[int, TaggedParagraph] = {}
        self._scores: dict[int, float] = {}
        self._looked_for = 0

    @property
    def names_speakers(self) -> bool:
        """Whether the words of the article's language are known, so that any mention may speak."""
        return self.english or self.pack is not None

    def tokens(self, number: int) -> TaggedText:
        """The tokens of a paragraph; speech and other quoted spans are not told apart yet."""
        tag = self._tagger.tag if self._tagger else tag_paragraph
        return tag(self.article.text, *self._place(number), self.sentence_starts)

    def _place(self, number: int) -> tuple[Span, Sequence[QuotedSpan], int]:
        """Where a paragraph is, its quoted spans, and the number of the first of them."""
        first = self._first.get(number, 0)
        own = self.spans[first : first + self._count.get(number, 0)]
        return self.article.paragraphs[number], own, first

    def __getitem__(self, number: int) -> TaggedParagraph:
        """The tagged paragraph of that number."""
        found = self._made.get(number)
        if found is None:
            found = self._made[number] = self._make(number)
        return found

    def _make(self, number: int) -> TaggedParagraph:
        tokens = self.tokens(number)
        bodies: set[int] = set()
        spoken = {span for token, span in tokens.span_of.items() if self._is_speech(tokens, token)}
        if spoken and is_code(self.article.text, *self.article.paragraphs[number]):
            spoken.clear()
        if self.pack is not None:
            from ..spans.pack_terms import speaking, terms

            inside = {token: self.inside(self.spans[n]) for token, n in tokens.span_of.items()}
            language = self.article.language or "en"
            bodies = speaking(tokens, inside, language)
            named = terms(tokens, inside, language) | bodies
            named |= {t for t, said in inside.items() if said.strip().lower() in self._terms}
            spoken -= {tokens.span_of[token] for token in named}
        if len(spoken) < len(tokens.span_of):
            tags = list(tokens.tags)
            for token, span in tokens.span_of.items():
                if span not in spoken:
                    tags[token] = WORD if self.pack and token not in bodies else NAME
            tokens = self._with_names(replace(tokens, tags="".join(tags)), bodies)
        token_of = {span: token for token, span in tokens.span_of.items() if span in spoken}
        return TaggedParagraph(number, tokens, self._mentions(tokens), token_of)

    def _mentions(self, tokens: TaggedText) -> list[Mention]:
        """The mentions of a paragraph."""
        if self.pack is None:
            return find_mentions(tokens, self.is_name if self.english else bool)
        from .pack_mentions import find_pack_mentions

        return find_pack_mentions(tokens, self.pack)

    def _with_names(self, tokens: TaggedText, named: Set[int]) -> TaggedText:
        """The tokens with the words of some quoted spans, which name somebody, in place of them."""
        for token in named:
            span = self.spans[tokens.span_of[token]]
            tokens.words[token] = self.inside(span)
            tokens.starts[token], tokens.ends[token] = span.start, span.end
        return tokens

    def is_name(self, word: str) -> bool:
        """Whether a word that opens a sentence has its capital for more than that.

        It has where the article capitalises it amid a sentence, too, or a list knows it as a name;
        it has not where the article writes it small, or it has an ending of other words.
        """
        bare = word.partition("'")[0].partition("’")[0]
        lower = bare.lower()
        listed = lower in lexicon.first_names() or lower in lexicon.place_names()
        if listed or bare.isupper() or bare in self._names:
            return True
        return not bare.endswith(_OF_NO_NAME) and not self.is_written_small(bare)

    def is_written_small(self, word: str) -> bool:
        """Whether the article writes a capitalised word small elsewhere."""
        lower = word.lower()
        self._looked_for += 1  # few are looked for in the text, before all that it has are gathered
        if self._looked_for <= _FEW_WORDS and lower not in self.article.text:
            return False
        return lower in self._small_words

    @cached_property
    def _terms(self) -> frozenset[str]:
        """What stands in marks again and again as a term, in a language that has a pack."""
        from ..spans.pack_terms import repeated_terms

        return repeated_terms(self.article.text, self.spans, self.article.language or "en")

    @cached_property
    def _names(self) -> frozenset[str]:
        """The words that the article capitalises amid a sentence."""
        return frozenset(_AMID_SENTENCE.findall(self.article.text))

    @cached_property
    def _small_words(self) -> frozenset[str]:
        """The words that the article writes small."""
        return frozenset(_SMALL.findall(self.article.text))

    def _is_speech(self, tokens: TaggedText, token: int) -> bool:
        """Whether somebody said the quoted span at a token."""
        span = self.spans[tokens.span_of[token]]
        start, end = self.article.paragraphs[span.paragraph]
        if span.continues or interview_label(self.article.text, start, span):
            return True
        inside = self.inside(span)
        if is_reference(self.article.text, start, end) or is_string(self.article.text, span):
            return False
        if self.english and is_named(tokens, token, inside):
            return False
        if self.english and " " in inside and predicate_of(tokens, token) >= 0:
            return not is_title(inside)
        score = self._speech.score(self.speech_features(tokens, token))
        self._scores[tokens.span_of[token]] = score
        before = self.article.text[start : span.outer_start]
        fills = span.outer_end == end and not before.strip(_LIST_MARKS)
        if self.pack:
            from ..spans import pack_terms as told

            uttered = told.is_uttered(tokens, token, self.pack) or told.is_cried(
                tokens, token, inside
            )
            indirect = told.is_in_indirect_speech(tokens, token, inside, self.pack)
            attributed = (
                uttered
                or told.is_told_behind(tokens, token, inside, self.pack)
                or told.is_told_before(tokens, token, inside, self.pack)
                or indirect
                or told.is_shown(tokens, token, inside, self.pack)
            )
            called = uttered or indirect or told.is_characterised(tokens, token, self.pack)
            return is_speech(score, inside, self.english, fills, attributed, called)
        attributed = self.english and is_attributed(tokens, token, inside)
        return is_speech(score, inside, self.english, fills, attributed)

    def spoken_odds(self, number: int) -> float:
        """How likely somebody said the quoted span of a number, which is speech, from 0 to 1."""
        score = self._scores.get(number)
        return spoken_odds(score) if self.english and score is not None else 1.0

    def speech_features(self, tokens: TaggedText, token: int) -> list[str]:
        """The features of the quoted span at a token of its paragraph."""
        span = self.spans[tokens.span_of[token]]
        return speech_features(tokens, token, self.inside(span), self._setting.setting(span))

    def inside(self, span: QuotedSpan) -> str:
        """The words of a quoted span."""
        return self.article.text[span.start : span.end]

    def above(self, number: int, token: int) -> TaggedParagraph | None:
        """The paragraph before, where a quote has no mention before it in its own."""
        if number and (not token or not self[number].mentions):
            return self[number - 1]
        return None
