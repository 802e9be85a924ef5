"""The genre of an article: the kind of journalism that it is, by plain signs; else not known.

Only where a sign leaves little doubt is a genre told.  Signs are those of English, and what is in
quotation marks counts for nobody's voice but the speaker's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from ..lexicon import (
    first_person_words,
    listicle_nouns,
    release_phrases,
    section_genres,
    sport_words,
)
from ..model import Article

# A label before the headline's colon or bar, or behind a bar.
_LABELS: Final = tuple(
    (re.compile(rf"^(?:{words})\s?[:|]|[|(]\s?(?:{words})\)?$", re.I), genre)
    for words, genre in (
        ("opinion|comment|column|editorial|op-ed", "opinion"),
        ("analysis|explainer|news analysis", "analysis"),
        ("(?:[a-z]+ )?review", "review"),
        ("obituary", "obituary"),
        ("interview|q ?& ?a", "interview"),
        ("live|live updates|live blog", "live"),
    )
)

# "Things to know", "reasons", … counted at the headline's front.
_COUNTED = re.compile(
    r"^(?:the |top |these )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)"
    rf"(?: [\w'’-]+){{0,3}}? (?:{'|'.join(sorted(listicle_nouns()))})\b",
    re.I,
)
_LIVE = re.compile(r"\blive (?:updates|blog|coverage)\b|[–—-] live$|^(?:[\w'’-]+ ){0,4}live:", re.I)
_DIED = re.compile(r"\b(?:dies|dead) (?:at|aged)\b|\bobituary\b|,? \d{2,3}, dies\b", re.I)
_POLL = re.compile(r"\b(?:poll|survey)\b.{0,40}\b(?:finds?|shows?|says?|suggests?)\b", re.I)
_REVIEW = re.compile(r"\breview\b|\b(?:[1-5]|one|two|three|four|five) stars\b", re.I)

# A score and who won.
_WON = re.compile(
    r"\b\d{1,3}[-–]\d{1,3} (?:win|victory|loss|defeat|draw|rout)\b"
    r"|\b(?:wins?|beats?|defeats?|routs?|draws?|loses?|lost|won) .{0,60}\b\d{1,3}[-–]\d{1,3}$"
    r"|^(?:game|match) (?:notes|report|recap)\b",
    re.I,
)

# A numbered head of a list.
_ITEM = re.compile(r"(?:#|No\. )?\d{1,2}[.):] ")

TURN: Final = re.compile(r"(?:Q|A|Question|Answer)[.:] |[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}: ")
"""A speaker's or a question's label: "Q: ", "Ana Roe: "."""

RESULT: Final = re.compile(r"\b\d{1,3}[-–]\d{1,3}\b")
"""A result: "3-1", but no range of years."""

_WORD = re.compile(r"[\w’']+")
_SAID: Final = frozenset(["said", "says", "told", "according"])
_QUOTED = re.compile(r"“[^”]{0,2000}”|\"[^\"]{0,2000}\"")

# A day, in small letters.  What it begins with is one set of characters, so that the engine skips
# from one to the next.
_DAY = re.compile(
    r"[mtwfsy](?<!\w.)(?:(?:(?<=m)on|(?<=t)(?:ue|hur)s|(?<=w)ednes|(?<=f)ri|(?<=s)(?:atur|un))day"
    r"|(?<=y)esterday|(?<=t)oday)\b"
)

_BRIEF: Final = 120
"""Words below which an article is a brief."""

_SAMPLE: Final = 3_000
"""Characters that are looked at, from the top: a genre shows early."""


class _Signs(NamedTuple):
    """Counts over the article, in the reporter's own voice where it matters."""

    headline: str
    paragraphs: list[str]
    text: str
    """The paragraphs, a line each."""
    words: int
    whole: bool
    """All of the article is in the paragraphs."""
    own_voice: int
    """"I" and its like, outside quotations."""
    reported: int
    """Reporting verbs."""
    sport: int


def genre(article: Article) -> str | None:
    """The article's genre, as `Front.genre` names them; `None` where no sign is clear."""
    if (article.language or "en") != "en":
        return None
    if found := section_genres().get((article.section or "").strip().lower()):
        return found
    headline = article.headline or ""
    for label, of_label in _LABELS:
        if label.search(headline):
            return of_label
    signs = _signs(article, headline)
    return next((name for name, holds in _RULES if holds(signs)), None)


def _signs(article: Article, headline: str) -> _Signs:
    paragraphs: list[str] = []
    length = 0
    for start, end in article.paragraphs:
        if length > _SAMPLE:
            break
        paragraphs.append(article.text[start : min(end, start + _SAMPLE)])
        length += end - start
    text = "\n".join(paragraphs)
    own = _WORD.findall(_QUOTED.sub(" ", text))
    return _Signs(
        headline=headline,
        paragraphs=paragraphs,
        text=text,
        words=text.count(" ") + len(paragraphs),
        whole=length <= _SAMPLE,
        own_voice=sum(map(first_person_words().__contains__, own)),
        reported=sum(map(_SAID.__contains__, own)),
        sport=sum(map(sport_words().__contains__, own)),
    )


def _share(signs: _Signs, pattern: re.Pattern[str]) -> float:
    """The share of the paragraphs that begin so; 0 where they are too few to tell."""
    if len(signs.paragraphs) < 4:
        return 0.0
    return sum(bool(pattern.match(one)) for one in signs.paragraphs) / len(signs.paragraphs)


def _is_release(signs: _Signs) -> bool:
    lowered = signs.text.lower()
    return any(phrase in lowered for phrase in release_phrases())


def _is_sport(signs: _Signs) -> bool:
    """Whether many of the words are those of sport; fewer do beside a result."""
    if signs.sport * 40 > signs.words:
        return True
    return signs.sport * 70 > signs.words and bool(RESULT.search(signs.text))


def _is_news(signs: _Signs) -> bool:
    told = signs.reported * 150 >= signs.words
    if not told or signs.own_voice * 400 >= signs.words:
        return False
    top = " ".join(signs.paragraphs)[:600]
    return _DAY.search(top.lower()) is not None


def _is_opinion(signs: _Signs) -> bool:
    """Whether the writer speaks, and hardly anybody else."""
    return signs.own_voice * 70 > signs.words > signs.reported * 300 and bool(signs.headline)


_RULES: Final[tuple[tuple[str, Callable[[_Signs], bool]], ...]] = (
    ("live", lambda signs: bool(_LIVE.search(signs.headline))),
    ("release", _is_release),
    ("interview", lambda signs: _share(signs, TURN) > 0.4),
    (
        "list",
        lambda signs: bool(_COUNTED.search(signs.headline)) or _share(signs, _ITEM) > 0.2,
    ),
    ("obituary", lambda signs: bool(_DIED.search(signs.headline))),
    ("review", lambda signs: bool(_REVIEW.search(signs.headline)) and signs.reported < 3),
    ("survey", lambda signs: bool(_POLL.search(signs.headline))),
    ("sport", lambda signs: bool(_WON.search(signs.headline)) or _is_sport(signs)),
    ("opinion", _is_opinion),
    ("brief", lambda signs: signs.whole and 0 < signs.words < _BRIEF),
    ("news", _is_news),
)
"""Rules in the order in which they are asked; the first that holds gives the genre."""
