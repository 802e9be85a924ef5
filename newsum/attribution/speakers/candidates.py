"""Candidates for a quote's speaker: the mentions in reach, with the features of each.

Reach is bounded, so that an article's cost grows with its length alone.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from ..cues import ACCORDING_TO
from ..spans.tagging import TaggedText
from ..spans.tags import CUE, PARAGRAPH_END, PARAGRAPH_START, QUOTED, SENTENCE_END
from .mentions import Mention, first_from
from .tagged_paragraphs import MentionReference, TaggedParagraph

BEFORE, AFTER, ABOVE = 8, 5, 4
"""How many mentions before and after a quote, and in the paragraph above, are in reach."""

REPORTING = 4
"""How many earlier mentions of the paragraph above are in reach as well, if they report there."""

TOKENS = 60
"""How many tokens away a mention in reach may be."""

_MOST_BETWEEN: Final = 2
"""Sentences, quotes and reporting mentions between a mention and the quote beyond which one more
does not matter."""

_MOST_APART: Final = 3
"""The same of paragraphs since the last speaker."""

_LAST_MARKS: Final = {
    ",": ",",
    ".": ".",
    "…": ".",
    "?": "?",
    "!": "?",
    "—": "-",
    "–": "-",
    "-": "-",
}
"""The last character of a quote, as the features tell it; any other is `_NO_MARK`."""
_NO_MARK: Final = "w"

_LIMITS: Final = (0, 1, 2, 4, 8, 16, 32)
_BUCKETS: Final = ("0", "1", "2", "4", "8", "16", "32", "64")
"""Distances in tokens, the coarser the greater: up to each limit, and beyond the last."""

_LONGEST_VERB: Final = 40
"""Characters of a reporting verb; what is longer is none that has a weight."""

_MOST_KEPT: Final = 1 << 13
"""How many ways to stand beside a quote have their features kept."""

_RELAYING: Final = frozenset(("reported", "reports"))
"""Verbs of those who relay what others said."""

_SPEECH_ALONE: Final = frozenset((QUOTED, SENTENCE_END))

TEMPLATES: Final[Mapping[str, str]] = {
    "1": "sentences and quotes between; cue link; how the quote ends",
    "2": "sentences and quotes between; tokens between",
    "3": "the tag before the mention; cue link",
    "4": "sentences and quotes between; how the quote ends; the tag before it",
    "5": "sentences between; the reporting verb",
    "6": "sentences and quotes between; form; the tag before the mention",
    "7": "form; cue link",
    "8": "sentences and quotes between; reporting mentions nearer; cue link",
    "k": "spoke last: sentences and quotes between; how the quote ends and goes on",
    "K": "spoke last: sentences and quotes between; the paragraph's state; the tag before",
    "l": "spoke last, out of reach: paragraphs apart; the paragraph's state",
    "m": "spoke last, out of reach: paragraphs apart; the tags before and after",
    "n": "spoke last, out of reach: paragraphs apart; form",
}
"""What a feature tells, by its first character.  A ``p`` behind it marks a mention of the paragraph
above: those features have the same numbers and other contents, see `_above`."""


class Candidate(NamedTuple):
    """A mention that may speak the quote, with its features."""

    paragraph: TaggedParagraph
    """The mention's."""
    mention_index: int
    """Among the paragraph's mentions."""
    features: tuple[str, ...]

    @property
    def reference(self) -> MentionReference:
        """The mention in its paragraph."""
        return MentionReference(self.paragraph, self.mention_index)


class _Surroundings(NamedTuple):
    """How a quote ends, and the tags directly before and after it."""

    ends: str
    before: str
    after: str


def _surroundings(tags: str, token: int, closing: str) -> _Surroundings:
    before = tags[token - 1] if token else PARAGRAPH_START
    after = tags[token + 1] if token + 1 < len(tags) else PARAGRAPH_END
    return _Surroundings(_LAST_MARKS.get(closing, _NO_MARK), before, after)


def _features(
    tokens: TaggedText, mention: Mention, token: int, side: str, around: _Surroundings, nearer: int
) -> tuple[str, ...]:
    """The features of a mention in the quote's own paragraph, on the ``side`` before or after it."""
    tags = tokens.tags
    low, high = (mention.end, token) if side == "b" else (token + 1, mention.start)
    sentences, quotes = tags.count(SENTENCE_END, low, high), tags.count(QUOTED, low, high)
    return _spelled(
        side,
        sentences if sentences < _MOST_BETWEEN else _MOST_BETWEEN,
        quotes if quotes < _MOST_BETWEEN else _MOST_BETWEEN,
        nearer,
        _BUCKETS[bisect_left(_LIMITS, high - low)],
        mention.form,
        mention.cue_link,
        mention.before,
        tokens.words[mention.cue][:_LONGEST_VERB].lower() if mention.cue >= 0 else "",
        around.ends,
        around.before,
    )


@lru_cache(maxsize=_MOST_KEPT)  # texts that are full of quotes have few ways to stand beside one
def _spelled(
    side: str,
    sentences: int,
    quotes: int,
    nearer: int,
    apart: str,
    form: str,
    link: str,
    tag: str,
    verb: str,
    ends: str,
    before: str,
) -> tuple[str, ...]:
    """The features of a mention in the quote's own paragraph, from all that they tell.

    They are few: cross-validation gave worse choices with more of them.
    """
    near = f"{side}{sentences}{quotes}"
    return (
        f"1{near}{link}{ends}",
        f"2{near}{apart}",
        f"3{side}{tag}{link}",
        f"4{near}{ends}{before}",
        f"5{sentences}{side}{verb}",
        f"6{near}{form}{tag}",
        f"7{side}{form}{link}",
        f"8{near}{nearer}{link}",
    )


def find_candidates(
    paragraph: TaggedParagraph,
    token: int,
    closing: str,
    above: TaggedParagraph | None,
    last: MentionReference | None,
) -> list[Candidate]:
    """Every mention that may speak the quote at ``token`` of a paragraph.

    ``closing`` is the quote's last character, ``above`` the paragraph before, and ``last`` the
    mention that spoke the quote before this one.
    """
    tokens, mentions = paragraph.tokens, paragraph.mentions
    around = _surroundings(tokens.tags, token, closing)
    found: list[Candidate] = []
    first_after = first_from(mentions, token)
    nearer = 0
    for index in range(first_after - 1, max(-1, first_after - 1 - BEFORE), -1):
        mention = mentions[index]
        if token - mention.end > TOKENS:
            break
        if mention.can_speak:
            features = _features(tokens, mention, token, "b", around, nearer)
            found.append(Candidate(paragraph, index, features))
        if mention.cue >= 0 and nearer < _MOST_BETWEEN:
            nearer += 1
    nearer = 0
    reported = CUE in tokens.tags[tokens.tags.rfind(SENTENCE_END, 0, token) + 1 : token]
    for index in range(first_after, min(len(mentions), first_after + AFTER)):
        mention = mentions[index]
        if mention.start - token > TOKENS:
            break
        if mention.before == ACCORDING_TO and (nearer or reported):
            continue  # "Roe said, according to the Gazette"
        if reported and mention.cue >= 0 and tokens.words[mention.cue] in _RELAYING:
            continue  # "Roe said …, the Gazette reported"
        if mention.can_speak:
            features = _features(tokens, mention, token, "a", around, nearer)
            found.append(Candidate(paragraph, index, features))
        if mention.cue >= 0 and nearer < _MOST_BETWEEN:
            nearer += 1
    bare = len(mentions) == 0
    opens = token == 0
    alone = opens and QUOTED in tokens.tags and _SPEECH_ALONE.issuperset(tokens.tags)
    state = f"{bare:d}{opens:d}{alone:d}"
    if above is not None and (opens or bare):
        found += _above(above, state)
    if last is not None:
        _add_last(found, last, paragraph.number, state, around)
    return found


def _above(paragraph: TaggedParagraph, state: str) -> list[Candidate]:
    """The last mentions of the paragraph above, and those who report in it."""
    mentions, tags = paragraph.mentions, paragraph.tokens.tags
    size = len(tags)
    found = []
    ending = tags[-1:] or PARAGRAPH_END
    first = max(0, len(mentions) - ABOVE)
    low = max(0, first - BEFORE)
    reporting = [index for index in range(low, first) if mentions[index].cue >= 0][-REPORTING:]
    for index in (*range(len(mentions) - 1, first - 1, -1), *reversed(reporting)):
        mention = mentions[index]
        if not mention.can_speak:
            continue
        rank = min(len(mentions) - 1 - index, ABOVE)
        behind = max(mention.end, size - TOKENS)
        sentences = min(tags.count(SENTENCE_END, behind, size), _MOST_BETWEEN)
        quotes = min(tags.count(QUOTED, behind, size), _MOST_BETWEEN)
        near = f"p{sentences}{quotes}"
        begins = not mention.start or tags[mention.start - 1] == SENTENCE_END
        features = (
            f"1{near}{mention.cue_link}{state}",
            f"2p{mention.form}{mention.cue_link}",
            f"3p{ending}{mention.cue_link}{sentences}",
            f"4p{rank}{sentences}",
            f"5p{mention.before}{mention.form}",
            f"6p{mention.possessive:d}{mention.cue_link}",
            f"7p{state}",
            f"8p{begins:d}{mention.cue_link}{mention.form}",
        )
        found.append(Candidate(paragraph, index, features))
    return found


def _add_last(
    found: list[Candidate],
    last: MentionReference,
    paragraph: int,
    state: str,
    around: _Surroundings,
) -> None:
    """Tell by features who spoke last: a candidate's own, or those of one more that is out of reach."""
    ends, before, after = around
    apart = min(paragraph - last.paragraph.number, _MOST_APART)
    for index, (own, mention_index, features) in enumerate(found):
        if mention_index == last.mention_index and own is last.paragraph:
            near = features[0][1:4]
            told = f"k{near}{ends}{after}", f"K{near}{state}{before}"
            found[index] = Candidate(own, mention_index, (*features, *told))
            return
    features = f"l{apart}{state}", f"m{apart}{before}{after}", f"n{apart}{last.mention.form}"
    found.append(Candidate(*last, features))
