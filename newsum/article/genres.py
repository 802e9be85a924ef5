"""The genre of an article: the kind of journalism that it is, by plain signs or by its words.

Only where these leave little doubt is a genre told.  Signs are those of English, and what is in
quotation marks counts for nobody's voice but the speaker's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from ..lexicon import listicle_nouns, release_phrases, section_genres
from ..model import Article
from ..patterns import pattern
from .genre_model import shipped_genres
from .genre_signs import RESULT, Signs, signs_of

# A label before the headline's colon or bar, or behind a bar.
_LABELS: Final = tuple(
    (pattern(rf"^(?:{words})\s?[:|]|[|(]\s?(?:{words})\)?$", re.I), genre)
    for words, genre in (
        ("opinion|comment|column|editorial|op-ed", "opinion"),
        ("analysis|explainer|news analysis", "analysis"),
        ("(?:[a-z]+ )?review", "review"),
        ("obituary", "obituary"),
        ("interview|q ?& ?a", "interview"),
        ("live|live updates|live blog", "live"),
    )
)

# "Things to know", "reasons", … counted at the headline's front, or behind its colon.
_COUNTED = pattern(
    r"(?:^|: )(?:the |top |these |our )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)"
    rf"(?: [\w'’-]+){{0,3}}? (?:{'|'.join(sorted(listicle_nouns()))})\b",
    re.I,
)

# What a headline counts in order: "Top 10 Lamp Makers", "25 Top Ferries".
_TOP_COUNTED = pattern(r"^(?:the )?(?:top \d{1,3}|\d{1,3} (?:top|best)) [a-z]", re.I)

# What was tried and compared: "Best lamps of 2026", "The best lamps, tested".
_BEST = pattern(r"\bbest\b.{0,80}\b(?:(?:of|for|in) 20\d\d\b|tested|reviewed|ranked)", re.I)

_LIVE = pattern(
    r"\blive (?:updates|blog|coverage)\b|[–—-] live$|^(?:[\w'’-]+ ){0,4}live:|\bas it happened$",
    re.I,
)

# The time before an entry of a live blog.
_ENTRY = pattern(r"(?:[01]?\d|2[0-3])[:.][0-5]\d\b|\d{1,3}(?:\+\d{1,2})? min\b")

_ENTRIES: Final = 3
"""Lines with nothing but such a time, at the least."""

# A headline that asks what something means.
_MEANING = pattern(r"^(?:what|why) .{3,80} (?:means?|could mean|matters?)\b", re.I)

# A headline that argues: "The case for walls".
_ARGUES = pattern(r"^(?:the case (?:for|against)|in (?:praise|defen[cs]e) of)\b", re.I)

_DIED = pattern(
    r"\b(?:dies|dead) (?:at|aged)\b|\bobituary\b|,? \d{2,3}, dies\b|\b1[89]\d\d ?[-–—] ?20\d\d\b",
    re.I,
)

# At the top of an obituary, and further down in it.
_HAS_DIED = pattern(
    r"\b(?:has|who) died\b|\bdied (?:on|at|aged|of|from|peacefully|suddenly"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_LIFE = pattern(r"\b(?:survived by|leaves (?:a|two|three|his|her)|born (?:in|on|above))\b", re.I)
_AGE = pattern(r"\b(?:aged?|age of|(?:he|she) was) \d{2,3}\b", re.I)

_POLL = pattern(r"\b(?:poll|survey)\b.{0,40}\b(?:finds?|shows?|says?|suggests?)\b", re.I)

_POLLED: Final = ("poll ", "survey ")

# In a survey's text: who was asked, and how surely that tells of all.
_ASKED = pattern(
    r"\b(?:respondents|margin of error|of those asked|(?:polled|questioned|surveyed) [\d,]+"
    r"|(?:poll|survey) of (?:more than |nearly |about )?[\d,]+)",
    re.I,
)
_SHARE = pattern(r"%|\b(?:percent|per cent)\b")
_SHARES: Final = 3
"""Shares that a survey tells, at the least."""

# "Salt Road review", but not "under review", "review finds".
_REVIEW = pattern(
    r"(?<!under )(?<!to )\breview\b(?! (?:finds?|found|says|said|shows?|into|after|ordered|board|panel|process)\b)"
    r"|\b(?:[1-5]|one|two|three|four|five) stars\b|★",
    re.I,
)

# How papers head reviews of what can be bought: "Tested: ", "First drive: ", "Hands on with".
_TRIED = pattern(
    r"^(?:tested|tried (?:and|&) tested|road[- ]tested|(?:road|taste|long-term) test|(?:test|first) drive|first ride|on test|hands[- ]on)"
    r" ?[:!|–—]|^hands[- ]on with\b|\bhands[- ]on(?::|$)|: (?:tried and tested|road[- ]tested|road test|first drive)$",
    re.I,
)
_VERDICT = pattern(r"(?:(?:the|our) )?(?:final )?verdict(?:: |$)", re.I)

# A score and who won.
_WON = pattern(
    r"\b\d{1,3}[-–]\d{1,3} (?:win|victory|loss|defeat|draw|rout)\b"
    r"|\b(?:wins?|beats?|defeats?|routs?|draws?|loses?|lost|won) .{0,60}\b\d{1,3}[-–]\d{1,3}$"
    r"|^(?:game|match) (?:notes|report|recap)\b",
    re.I,
)

# A numbered head of a list.
_ITEM = pattern(r"(?:#|No\. )?\d{1,2}[.):] ")

TURN: Final = pattern(r"(?:Q|A|Question|Answer)[.:] |[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}: ")
"""A speaker's or a question's label: "Q: ", "Ana Roe: "."""

# A question of an interviewer, in bold or not.
_QUESTION = pattern(r"(?:\*\*)?[^.!?]{8,200}\?")

# Who was asked, above the questions: "She spoke to".
_TALKED = pattern(
    r"\b(?:spoke|speaks|talked|talks|chatted|sat down|caught up) (?:to|with)\b|\binterview(?:ed)?\b",
    re.I,
)

# What companies, towns and charities write themselves: whom to ask or what they do "today", and beside it
# the other of these, where there is more, or what they are.
_CONTACT = pattern(r"(?:(?:media |press |news )?contacts?\b|(?:news|press) release$)")
_TODAY = pattern(
    r"\btoday (?:announced|opened|launched|unveiled|released|named|introduced|reported)\b"
    r"|\bannounced today\b|\b(?:pleased|proud|excited|delighted|thrilled) to (?:announce|share|welcome|introduce)\b"
)
_MORE = pattern(
    r"\bfor (?:more|further) information,? (?:please )?(?:visit|contact|call|go to|see)\b"
    r"|\bto learn more,? (?:visit|go)\b",
    re.I,
)
_ABOUT_ITSELF = pattern(
    r"^(?:The )?(?:[A-Z][\w.&'’-]{0,24} ){1,6}is an? (?:[\w-]{1,20} ){0,3}"
    r"(?:nonprofit|non-profit|provider|manufacturer|maker|supplier|developer|leader|leading|charity|organi[sz]ation)\b",
    re.M,
)
# What was said in the scene that a feature tells: "“Not yet,” he says."
_IN_THE_SCENE = pattern(
    r"[,.?!][”\"] (?:(?:he|she|they) says?\b|says (?:[A-Z]|the\b|one\b)|[A-Z][\w’'-]{1,24} says\b)"
)

_TOP: Final = 600
"""Characters of the top, where an obituary says who died, and a survey what it is."""

_BRIEF: Final = 80
"""Words below which an article is a brief."""

SURE: Final[Mapping[str, float]] = {"analysis": 0.7, "feature": 0.65, "opinion": 0.6, "sport": 0.2}
"""The chance from which on a genre is told by the article's words: about nine in ten are right.

Sport is told by fewer words than others: of those with a chance of .2 or more that the model had not seen
49 of 54 were sport, of those cut to their first 1,400 characters 49 of 53."""

_SCENE: Final = 0.3
_SHORT_SCENE: Final = 0.05
"""The chance from which on an article, or a short one, is a feature where people speak in its scene: 12 of
12 of those that the model had not seen, and 9 of 10 of those cut short, whose few words speak less surely."""

_CALLS: Final = 0.4
"""The chance from which on a short article is opinion where it says what should be: 12 of 14."""

_SHOULD: Final = frozenset({"should", "must", "ought"})


def genre(article: Article) -> str | None:
    """The article's genre, as `Front.genre` names them; `None` where no sign is clear."""
    if (article.language or "en") != "en":
        return None
    if found := section_genres().get((article.section or "").strip().lower()):
        return found
    headline = article.headline or ""
    for label, of_label in _LABELS if headline else ():
        if label.search(headline):
            return of_label
    signs = signs_of(article)
    labelled = {section_genres()[line] for line in signs.labels & section_genres().keys()}
    if len(labelled) == 1:
        return labelled.pop()
    if found := next((name for name, holds in _RULES if holds(signs)), None):
        return found
    if signs.whole and signs.words < _BRIEF:
        return "brief" if signs.words else None
    chances = shipped_genres().chances(signs)
    if chances["sport"] >= SURE["sport"]:
        return "sport"
    if chances["feature"] >= (_SHORT_SCENE if signs.whole else _SCENE) and _has_a_scene(signs):
        return "feature"
    if signs.whole and chances["opinion"] >= _CALLS and _calls_for_something(signs):
        return "opinion"
    likeliest = max(chances, key=chances.__getitem__)
    if likeliest == "news":
        return likeliest if _is_news(signs) else None
    return likeliest if chances[likeliest] >= SURE.get(likeliest, 1.0) else None


def _share(signs: Signs, pattern: re.Pattern[str]) -> float:
    """The share of the paragraphs that begin so; 0 where they are too few to tell."""
    if len(signs.paragraphs) < 4:
        return 0.0
    return sum(map(bool, map(pattern.match, signs.paragraphs))) / len(signs.paragraphs)


def _is_live(signs: Signs) -> bool:
    """Whether its headline says so, or its entries have their times."""
    if _LIVE.search(signs.headline) or signs.entries >= _ENTRIES:
        return True
    return _share(signs, _ENTRY) > 0.5


def _is_release(signs: Signs) -> bool:
    phrases = release_phrases()
    if not phrases.isdisjoint(signs.frame):
        return True
    if any(map(signs.text.lower().__contains__, phrases)):
        return True
    contact = any(map(_CONTACT.match, signs.frame))
    today = _TODAY.search(signs.text[:_TOP]) is not None
    if not contact and not today:
        return False
    more = _MORE.search(signs.text) is not None
    return (contact and today) or more or _ABOUT_ITSELF.search(signs.text) is not None


def _is_sport(signs: Signs) -> bool:
    """Whether many of the words are those of sport; fewer do beside a result."""
    if signs.sport * 40 > signs.words:
        return True
    return signs.sport * 70 > signs.words and bool(RESULT.search(signs.text))


def _is_news(signs: Signs) -> bool:
    """Whether people say what happened, and on which day, and the reporter is nobody."""
    told = signs.reported * 150 >= signs.words
    return told and signs.own_voice * 400 < signs.words and signs.day


def _has_a_scene(signs: Signs) -> bool:
    """Whether people speak in the present tense, and nothing says on which day."""
    said = len(_IN_THE_SCENE.findall(signs.text))
    return said > 1 and said >= 0.6 * signs.reported and not signs.day


def _calls_for_something(signs: Signs) -> bool:
    """Whether it says what should be, and hardly anybody else says anything."""
    return not _SHOULD.isdisjoint(signs.own) and signs.reported < 2


def _is_interview(signs: Signs) -> bool:
    """Whether turns have labels, or questions are answered by somebody in his own voice."""
    if _share(signs, TURN) > 0.4:
        return True
    if _TALKED.search(signs.text[:_TOP]) and _share(signs, _QUESTION) > 0.2:
        return True
    return signs.own_voice * 70 > signs.words and _share(signs, _QUESTION) > 0.3


def _is_obituary(signs: Signs) -> bool:
    if _DIED.search(signs.headline):
        return True
    top = signs.text[:_TOP]
    died = bool(_HAS_DIED.search(top))
    return died and bool(_AGE.search(top)) and bool(_LIFE.search(signs.text))


def _is_review(signs: Signs) -> bool:
    if signs.reported >= 3:
        return False
    if _TRIED.search(signs.headline) and not (signs.day and signs.reported):
        return True
    return bool(_REVIEW.search(signs.headline)) or any(map(_VERDICT.match, signs.paragraphs))


def _is_survey(signs: Signs) -> bool:
    if _POLL.search(signs.headline):
        return True
    if not any(map(signs.text[:_TOP].lower().__contains__, _POLLED)):
        return False
    return len(_SHARE.findall(signs.text)) >= _SHARES and bool(_ASKED.search(signs.text))


def _is_list(signs: Signs) -> bool:
    if _TOP_COUNTED.search(signs.headline):
        return True
    if _COUNTED.search(signs.headline) or _BEST.search(signs.headline):
        return True
    return _share(signs, _ITEM) > 0.2


_RULES: Final[tuple[tuple[str, Callable[[Signs], bool]], ...]] = (
    ("live", _is_live),
    ("release", _is_release),
    ("interview", _is_interview),
    ("list", _is_list),
    ("obituary", _is_obituary),
    ("review", _is_review),
    ("survey", _is_survey),
    ("opinion", lambda signs: bool(_ARGUES.search(signs.headline))),
    ("analysis", lambda signs: bool(_MEANING.search(signs.headline))),
    ("sport", lambda signs: bool(_WON.search(signs.headline)) or _is_sport(signs)),
)
"""Plain signs in the order in which they are asked; the first that holds gives the genre."""
