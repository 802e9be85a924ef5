"""The entries of a live blog: each has its time, in a line of its own or before its first words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from ..article.boilerplate.kinds import TIME
from ..model import Article, Sentence
from ..patterns import pattern
from ..sentence_end import CLOSING_MARKS, SENTENCE_ENDS
from .cues import cue_words

_CLOCK: Final = (
    r"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?: ?(?P<half>[AaPp])\.?[Mm]\b\.?)?"
)

STAMP: Final = pattern(rf"{_CLOCK}(?: [A-Z]{{2,4}})?(?: ?[-–—|:])? +(?=[A-Z\d“\"])")
"""The time before an entry's first words: "15:20 - ", "9.15am: ".

Only in a live blog: elsewhere it may be a number, as in "3.15 Million".
"""

_TIME: Final = pattern(_CLOCK)
_AGO: Final = pattern(r"(?P<number>\d{1,2}) ?(?P<unit>m|h)\w*\.? ago\b", re.I)

_LONGEST: Final = 20
"""Characters of a time and what parts it from the words: "10:42 a.m. BST – "."""

_ENDS: Final = frozenset(SENTENCE_ENDS)

_FEWEST: Final = 2
"""Entries of which one is the latest."""


def latest_entry(article: Article, sentences: Sequence[Sentence]) -> int | None:
    """The index of the sentence that opens the latest entry, its heading aside; `None` where no times tell.

    An entry that only signs off is none.
    """
    for entry in entries_from_latest(article, sentences):
        told = [
            at for at in entry if sentences[at].text.rstrip(CLOSING_MARKS)[-1:] in _ENDS
        ] or entry
        if not _signs_off(sentences[told[0]].text):
            return told[0]
    return None


def entries_from_latest(article: Article, sentences: Sequence[Sentence]) -> Iterator[range]:
    """The indices of the sentences of each entry, the latest first; none where no times tell.

    Blogs have the newest first or last: which it is most neighbours tell, midnight between two aside.
    """
    times = sorted({*_apart(article), *_before_words(article, sentences)})
    if len(times) < _FEWEST:
        return
    falls = sum(one > other for (_, one), (_, other) in pairwise(times))
    newest_first = 2 * falls >= len(times) - 1
    starts = [one.start for one in sentences]
    bounds = [*(bisect_left(starts, place) for place, _ in times), len(sentences)]
    entries = [range(*pair) for pair in pairwise(bounds)]
    yield from filter(None, entries if newest_first else reversed(entries))


def _signs_off(text: str) -> bool:
    """Whether an entry opens with a word that is no news: "That's it", "Thanks for", "Here are"."""
    first, _, rest = STAMP.sub("", text, count=1).lower().replace("’", "'").partition(" ")
    cues = cue_words()
    if first in cues.pronouns or first in cues.prompts or first in cues.shared_self:
        return True
    return f"{first} {rest.partition(' ')[0]}" in cues.greetings


def _apart(article: Article) -> Iterator[tuple[int, int]]:
    """Where lines with nothing but a time end, and the time in minutes."""
    for removed in article.removed:
        if removed.kind == TIME and (minutes := _minutes(removed.text)) is not None:
            yield removed.end, minutes


def _before_words(article: Article, sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """Where paragraphs begin behind a time, and the time in minutes."""
    for sentence in sentences:
        start = article.paragraphs[sentence.paragraph - 1][0]
        before = article.text[start : sentence.start]
        if 0 < len(before) <= _LONGEST and (minutes := _minutes(before)) is not None:
            yield sentence.start, minutes


def _minutes(text: str) -> int | None:
    """A time of day in minutes, or the age of an entry as a number below 0."""
    if ago := _AGO.match(text):
        return -int(ago["number"]) * (60 if ago["unit"].lower() == "h" else 1)
    if not (clock := _TIME.match(text)):
        return None
    hour = int(clock["hour"])
    if clock["half"]:
        hour = hour % 12 + 12 * (clock["half"].lower() == "p")
    return 60 * hour + int(clock["minute"])
