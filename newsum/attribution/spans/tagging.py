"""A paragraph as its reporter wrote it: tagged words and marks, every quoted span one token.

What is said inside the marks cannot attribute it, and a span that counts as one token leaves
speaker, reporting verb and quote as near each other as they are in the sentence.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from ... import lexicon
from ...language.quotation_marks import QuotedSpan
from ...memo import Memo
from ...model import Span
from ...patterns import pattern
from . import tags
from .noun_uses import is_noun
from .tags import AUXILIARY, CUE, DETERMINER, NAME, NUMBER, PERSON_NOUN, QUOTED, SENTENCE_END, WORD

# A word with inner apostrophes, hyphens and points ("U.S", "D-Ill", "Clinton's", "3,000"), or a mark.
_TOKEN = pattern(r"(@?[^\W_]+(?:[-'’.&@_][^\W_]+|(?<=\d),\d{3}(?!\d))*|[,;:()—–―]|--|(?<= )-(?= ))")

_CAPITALIZED: Final = frozenset(("First", "US", "WHO"))
"""Words that belong to a name or a title as they are written here, though a list has them."""

_TIMED: Final = frozenset(("Early", "Late"))
"""Words that tell when a sentence happens where they open it, and are names elsewhere."""

SEASONS: Final = frozenset(("autumn", "spring", "summer", "winter"))
"""Times that are written small: with a capital they are names, or belong to one."""

_ORDINALS: Final = frozenset(("earlier", "first", "last", "later", "next", "only", "then"))
"""Adverbs, or words for times, that belong to a noun behind a determiner."""

_APOSTROPHES: Final = ("'", "’")
_ELIDED: Final = "dl"
"""What stands between a particle and a name, and the particles without their vowel."""

_NEGATED: Final = ("n't", "n’t")

_DASHES: Final = frozenset(("—", "–", "―", "--", "-"))

# Tags that the word before may change.
_HANGS = pattern(f"[{CUE}{DETERMINER}]")

# What may be particles between two names; "do" is "of the" in Portuguese, and an auxiliary here.
_BETWEEN_NAMES = pattern(f"{NAME}(?=([{AUXILIARY}{WORD}]{{1,2}}){NAME})")

QUOTED_WORD: Final = '"'
"""The word of the token that a quoted span is."""

_RUNS_ON: Final = frozenset(",?!—–-")
"""Last characters of a quote after which its sentence goes on."""

_MOST_KEPT: Final = 50_000
"""How many tokens' tags are remembered, at most: several times the distinct words of a day's news."""

_TAGS_OF_OPENERS: Final = frozenset((PERSON_NOUN, WORD, CUE))
"""Tags that a word keeps despite its capital where it opens a sentence; elsewhere it is a name."""


@dataclass(frozen=True, slots=True)
class TaggedText:
    """The tokens of one paragraph, in parallel lists.

    No named tuple: its fields are read by every rule, and from slots that takes a quarter of the time.
    """

    words: list[str]
    tags: str
    """A tag a token, see `tags`."""
    starts: list[int]
    ends: list[int]
    """Offsets in the article's text."""
    span_of: dict[int, int]
    """Token → number of its quoted span in the article."""


def _tag(token: str, *, opens: bool) -> str:
    """The tag of a token without its neighbours.

    ``opens``: it opens a sentence, where a capital is no sign of a name.
    """
    if token[0].isdigit():
        return NUMBER
    if token[0] == "@":
        return NAME
    if not token[0].isalpha():
        if token[0].isnumeric():  # "½-mile", which is no decimal digit
            return NUMBER
        return tags.DASH if token in _DASHES else token
    known = tags.word_tags()
    lower = token.lower()
    tag = known.get(lower)
    if tag is None and ("'" in token or "’" in token):
        tag = known.get(lower.replace("’", "'").partition("'")[0])  # "he's", "don't"
        tag = None if tag in (PERSON_NOUN, CUE) else tag
        tag = AUXILIARY if tag is None and lower.endswith(_NEGATED) else tag
    if not token[0].isupper():
        return NAME if has_particle(token) else tag or WORD
    if lower in SEASONS and not opens:
        return NAME  # "Ana Winter"
    if token in _CAPITALIZED and not (opens and tag == AUXILIARY):
        return NAME
    if token in tags.INSIDE_NAMES and not opens:
        return NAME
    if opens and tag is None and (token in _TIMED or lower in lexicon.opening_words()):
        return WORD
    return NAME if tag is None or (not opens and tag in _TAGS_OF_OPENERS) else tag


def has_particle(word: str) -> bool:
    """Whether a small word is a name behind a particle: "al-Roe", "d'Arcy"."""
    if word[1:2] in _APOSTROPHES:
        return word[0] in _ELIDED and word[2:3].isupper()
    particle, _, name = word.partition("-")
    return name[:1].isupper() and particle in lexicon.name_particles()


def _inner_tag(token: str) -> str:
    return _tag(token, opens=False)


def _opening_tag(token: str) -> str:
    return _tag(token, opens=True)


_INNER, _OPENING = Memo(_inner_tag, _MOST_KEPT), Memo(_opening_tag, _MOST_KEPT)


def _tag_after(word: str, tag: str, before: str, tag_before: str) -> str:
    """The tag of a verb or determiner, given the word before it and that word's tag."""
    if tag == DETERMINER and word != "most":
        return NAME if tag_before == NAME and word[0].isupper() else tag  # "Formula One"
    noun = before.lower() in lexicon.bound_determiners() or before.endswith(tags.POSSESSIVE)
    if word == "most":
        return WORD if noun else tag  # "Tarn's most senior judge"
    noun = noun or before == "of"  # "secretary of state"
    if noun or (tag_before in (WORD, NUMBER) and word in tags.nouns_and_cues()):
        return PERSON_NOUN if word in tags.nouns_and_cues() else WORD  # "the claim"
    return tag


def _join_names(words: Sequence[str], tagged: list[str]) -> None:
    """Tag the particles inside names as such: "Ana de la Roe"; "Banco do Norte" has none."""
    particles = lexicon.name_particles()
    for match in _BETWEEN_NAMES.finditer("".join(tagged)):
        first, last = match.end(), match.end(1)
        if not particles.issuperset(words[first:last]):
            continue
        tagged[first:last] = [WORD if tag == AUXILIARY else NAME for tag in tagged[first:last]]


def _join_ordinals(words: Sequence[str], tagged: list[str]) -> None:
    """Tag as any word what is no adverb between a determiner and a noun: "the first witness said"."""
    for index in range(1, len(words) - 1):
        amid = tagged[index - 1] == DETERMINER and tagged[index + 1] == PERSON_NOUN
        if amid and words[index] in _ORDINALS:
            tagged[index] = WORD


class Tokens:
    """The tokens of a paragraph so far, while it is tagged."""

    def __init__(self, text: str, boundaries: Sequence[int], start: int) -> None:
        """``boundaries`` are the offsets at which sentences begin, in order."""
        self.text = text
        self.words: list[str] = []
        self.tags: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.boundaries = boundaries
        self.upcoming = bisect_left(boundaries, start + 1)
        self.closing = ""
        """The last character of the quoted span before."""

    def add(self, word: str, tag: str, start: int, end: int) -> None:
        """Append a token."""
        self.words.append(word)
        self.tags.append(tag)
        self.starts.append(start)
        self.ends.append(end)

    def add_narration(self, low: int, high: int) -> None:
        """Append the reporter's own words between two quoted spans."""
        pieces = _TOKEN.split(self.text[low:high])  # every second one is a token
        if len(pieces) == 1:
            return
        edges = list(accumulate(map(len, pieces), initial=low))
        words, starts, ends = pieces[1::2], edges[1:-1:2], edges[2::2]
        tagged = list(map(_INNER.__getitem__, words))
        openers = self.openers(words, starts)
        for index in openers:
            tagged[index] = _OPENING[words[index]]
        fixed = set(openers)
        for match in _HANGS.finditer("".join(tagged)):
            index = match.start()
            if index not in fixed:
                before = words[index - 1] if index else self.words[-1]
                tag_before = tagged[index - 1] if index else self.tags[-1]
                tagged[index] = _tag_after(words[index], tagged[index], before, tag_before)
                if tagged[index] != CUE:
                    continue
                following = tagged[index + 1 : index + 2] == [CUE]
                if following and words[index] in tags.nouns_and_cues():
                    tagged[index] = PERSON_NOUN  # "an Office report said"
                elif is_noun(words, tagged, index):
                    tagged[index] = WORD
        if not lexicon.name_particles().isdisjoint(words):
            _join_names(words, tagged)
        if not _ORDINALS.isdisjoint(words):
            _join_ordinals(words, tagged)
        self.extend(words, tagged, starts, ends, openers)

    def extend(
        self,
        words: list[str],
        tagged: list[str],
        starts: Sequence[int],
        ends: Sequence[int],
        openers: Sequence[int],
    ) -> None:
        """Append tokens in parallel lists, with a sentence's end before each that opens one."""
        first = 0
        for index in (*openers, len(words)):
            self.words += words[first:index]
            self.tags += tagged[first:index]
            self.starts += starts[first:index]
            self.ends += ends[first:index]
            if index < len(words):
                self.end_sentence(starts[index])
            first = index

    def end_sentence(self, start: int) -> None:
        """Append a sentence's end, unless a quote's last mark lets its sentence run on: "“Yes,” he"."""
        if self.tags and not (self.tags[-1] == QUOTED and self.closing in _RUNS_ON):
            self.add(".", SENTENCE_END, start, start)

    def openers(self, words: Sequence[str], starts: Sequence[int]) -> list[int]:
        """The indices of the next words that open a sentence.

        Only the paragraph's first word may do so in lower case.
        """
        openers = [] if self.tags else [0]
        boundaries, upcoming = self.boundaries, self.upcoming
        while upcoming < len(boundaries) and boundaries[upcoming] <= starts[-1]:
            index = bisect_left(starts, boundaries[upcoming])
            upcoming = bisect_right(boundaries, starts[index], upcoming)
            first = words[index][0]
            if (first.isupper() or first.isdigit()) and index not in openers[-1:]:
                openers.append(index)
        self.upcoming = upcoming
        return openers

    def add_quoted(self, span: QuotedSpan) -> int:
        """Append a quoted span as one token, and give that token."""
        boundaries = self.boundaries
        begins = bisect_right(boundaries, span.start, self.upcoming)
        if begins > self.upcoming and self.tags and self.tags[-1] != SENTENCE_END:
            self.add(".", SENTENCE_END, span.outer_start, span.outer_start)
        # a boundary inside the span, or right at its end, counts for what follows it
        self.upcoming = bisect_left(boundaries, span.end, begins)
        self.add(QUOTED_WORD, QUOTED, span.outer_start, span.outer_end)
        self.closing = self.text[span.end - 1]
        return len(self.words) - 1


def tag_paragraph(
    text: str, extent: Span, spans: Sequence[QuotedSpan], first: int, boundaries: Sequence[int]
) -> TaggedText:
    """Tag the tokens of the paragraph at ``extent`` of a text.

    ``spans`` are the quoted spans of the paragraph, ``first`` the number of the first of them in
    the article, and ``boundaries`` the offsets at which sentences begin, in order.
    """
    return fill(Tokens(text, boundaries, extent[0]), extent, spans, first)


def fill(tokens: Tokens, extent: Span, spans: Sequence[QuotedSpan], first: int) -> TaggedText:
    """Append the narration and the quoted spans of a paragraph to its tokens, which are empty yet."""
    span_of: dict[int, int] = {}
    low = extent[0]
    for number, span in enumerate(spans, first):
        tokens.add_narration(low, span.outer_start)
        span_of[tokens.add_quoted(span)] = number
        low = span.outer_end
    tokens.add_narration(low, extent[1])
    return TaggedText(tokens.words, "".join(tokens.tags), tokens.starts, tokens.ends, span_of)
