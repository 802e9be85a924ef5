"""What an article shows of its genre: counts over its top, in the reporter's own voice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from typing import Final, NamedTuple

from ..lexicon import first_person_words, sport_words
from ..model import Article
from ..patterns import pattern
from .boilerplate.kinds import MENU, TIME

WORD: Final = pattern(r"[\w’']+")
RESULT: Final = pattern(r"\d(?<!\w.)\d{0,2}[-–]\d{1,3}\b")
"""A result: "3-1", but no range of years.  It begins with a digit, so that the engine skips from one
to the next."""

_SAID: Final = frozenset(["said", "says", "told", "according"])
_QUOTED = pattern(r"“[^”]{0,2000}”|\"[^\"]{0,2000}\"")

# A day, in small letters.  What it begins with is one set of characters, so that the engine skips
# from one to the next.
_DAY = pattern(
    r"[mtwfsy](?<!\w.)(?:(?:(?<=m)on|(?<=t)(?:ue|hur)s|(?<=w)ednes|(?<=f)ri|(?<=s)(?:atur|un))day"
    r"|(?<=y)esterday|(?<=t)oday)\b"
)

_SAMPLE: Final = 3_000
"""Characters that are looked at, from the top: a genre shows early."""

_TOP: Final = 600
"""Characters of the top, where news says on which day it was."""


_LINE: Final = 40
"""Characters below which what was taken out is a line that says what the article is."""


class Signs(NamedTuple):
    """Counts over the article's top; what is in quotation marks is nobody's voice but the speaker's."""

    headline: str
    paragraphs: list[str]
    text: str
    """The paragraphs, a line each."""
    words: int
    whole: bool
    """All of the article is in the paragraphs."""
    length: int
    """Characters of the whole article."""
    own: Counter[str]
    """How often each word, as it is written, stands outside quotations."""
    day: bool
    """The top says on which day something was."""
    own_voice: int
    """"I" and its like, outside quotations."""
    reported: int
    """Reporting verbs."""
    sport: int
    dateline: bool
    frame: frozenset[str]
    """Short lines that were taken out, lower-cased, without a full stop: "for immediate release"."""
    labels: frozenset[str]
    """Those of them above the first paragraph that stand in no menu: "comment"."""
    entries: int
    """Lines below it with nothing but a time: an entry of a live blog opens so."""


def times(counted: Counter[str], words: Set[str]) -> int:
    """How often any of some words was counted."""
    return sum([counted[word] for word in counted.keys() & words])


def signs_of(article: Article) -> Signs:
    """The signs of an article."""
    paragraphs: list[str] = []
    length = 0
    for start, end in article.paragraphs:
        if length > _SAMPLE:
            break
        paragraphs.append(article.text[start : min(end, start + _SAMPLE)])
        length += end - start
    text = "\n".join(paragraphs)
    body = article.paragraphs[0][0] if article.paragraphs else 0
    lines = [(one, _line(one.text)) for one in article.removed if len(one.text) < _LINE]
    own = Counter(WORD.findall(_QUOTED.sub(" ", text)))
    return Signs(
        headline=article.headline or "",
        paragraphs=paragraphs,
        text=text,
        words=text.count(" ") + len(paragraphs),
        whole=length <= _SAMPLE,
        length=len(article.text),
        own=own,
        day=_DAY.search(" ".join(paragraphs)[:_TOP].lower()) is not None,
        own_voice=times(own, first_person_words()),
        reported=times(own, _SAID),
        sport=times(own, sport_words()),
        dateline=article.dateline is not None,
        frame=frozenset(line for _, line in lines),
        labels=frozenset(line for one, line in lines if one.start < body and one.kind != MENU),
        entries=sum(one.kind == TIME and one.start > body for one, _ in lines),
    )


def _line(text: str) -> str:
    """A line as lists have it."""
    return text.lower().rstrip(".: ")
