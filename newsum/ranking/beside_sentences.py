"""Sentences that are no news: a line of code, one that means its own page or what that shows."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import Final

from .. import language
from ..lexicon import coordinators, indefinite_articles, person_nouns, prepositions
from ..patterns import pattern
from .cues import cue_words

_CODE: Final = "{}=<>"
_CODE_MARKS: Final = 2
"""Of such characters; an equals sign alone may stand in a sentence."""
_COMMENT: Final = "// "

_ABOUT_TO: Final = 3
"""Words among which a writer says what comes first: "I will start"."""

_ADDRESSES: Final = ("http://", "https://", "pic.twitter.com/")
_ADDRESS = pattern(r"\.(?:com|org|net|io|edu|gov|uk)/\w")

_LIST_FOLLOWS: Final = (":.", ";.")
"""What a sentence ends with whose rest stands in a list."""

_THIS: Final = frozenset({"this", "This"})

# What an organisation says of itself below its release: "Roe Walls is a leading maker of gates".
_ABOUT_ITSELF = pattern(
    r"(?:The )?(?:[A-Z][\w.&'’-]{0,24} ){1,6}is an? (?:[\w-]{1,20} ){0,3}(?:nonprofit|non-profit|leading|privately|publicly)\b"
)

# How a poll was made, and how sure it is.
_METHOD = pattern(
    r"(?:The |A )?(?:[\w-]{1,20} ){0,4}(?:poll|survey|study)(?: of [^.]{0,60}?)?,? (?:was|were) (?:conducted|taken|carried out|done)\b"
    r"|Respondents were\b|Interviews were\b"
)
_ASKED: Final = ("Respondents", "Interviews")
_ERROR = pattern(r"\bmargin of (?:sampling )?error(?: among [^.]{0,60}?)? (?:is|was|of)\b")

# What a page sells.
_OFFER = pattern(r"\b(?:discount|promo|coupon) codes?\b|\boff your first\b", re.I)

# A heading in capitals that runs into its first sentence: "THE MANY CAVEATS Plenty of people".
_GLUED = pattern(r"(?:[A-Z][A-Z'’&-]+ ){3,}[A-Z][a-z]+ [a-z]")

_OURS: Final = ("We", "I")
# What a live blog promises its readers: "We will bring you all the reaction", "We'll have more soon".
_PROMISE = pattern(
    r"(?:We|I)(?: will|['’]ll| are going to|['’]re going to) (?:also |then |now )?(?:be )?"
    r"(?:(?:bring|bringing|keep|keeping|give|giving) you\b"
    r"|hav(?:e|ing) (?:all|full|further|live|more|reaction|the latest|updates)\b (?:[\w'’-]{1,15} ){0,8}?(?:here|as (?:it|they|we|soon)|soon|shortly|throughout|later|for you)\b)"
)
_PROMISING: Final = (
    "bring it to you",
    "bring you more",
    "bring that to you",
    "bring them to you",
    "Stay with us",
)
# Where somebody stands in a picture: "Ana Roe, left, and her brother".
_PLACED = pattern(r"\b[A-Z][\w’'-]{1,24}, (?:far )?(?:left|right|cent(?:er|re))[,.]")

_SIDES: Final = frozenset({"left", "right", "center", "centre"})
_YEAR: Final = 4
"""Digits of the year that a caption ends with."""
_EARLY: Final = 9
"""Words among which a caption says what is done."""
_NO_CAPTION: Final = frozenset(
    {
        "who",
        "that",
        "which",
        "to",
        "not",
        "is",
        "are",
        "was",
        "were",
        "be",
        "had",
        "has",
        "have",
        "do",
    }
    | {"does", "did", "would", "will", "can", "could", "may", "might", "must", "should"}
)
"""Before that they show that a sentence says something else."""
_SEVERAL: Final = frozenset({"people", "men", "women", "children", "police", "crew"})
_SOMEBODY: Final = frozenset({"he", "she", "they", "it"})
_NO_POSE: Final = frozenset({"to", "by", "free", "of", "out", "over", "effect", "office", "force"})
"""Behind the verb they tell of no pose: "walks free", "stands by her word", "leaves office"."""
_AS_WHAT: Final = frozenset({"a", "an", "if", "though", "one", "well", "much", "many"})
"""Behind "as" they compare, and tell of no moment."""

_CONTRIBUTED: Final = "contributed"
"""Beside it "this report" is the article's own."""


def is_code(text: str) -> bool:
    """Whether it is a line of a program, or has one in it."""
    opens = "=" in text or "{" in text or "<" in text  # few sentences have any
    if opens and sum(map(text.count, _CODE)) >= _CODE_MARKS:
        return True
    return _COMMENT in text and (text.startswith(_COMMENT) or f" {_COMMENT}" in text)


def is_note(text: str) -> bool:
    """Whether it is in square brackets, leads to a list, or has an address in it.

    And whether it tells what a firm is, has its heading glued to it, or offers something to buy.
    """
    return (
        text[0] == "["
        or (" is a" in text and _ABOUT_ITSELF.match(text) is not None)
        or (not text[1:2].islower() and _GLUED.match(text) is not None)
        or _is_offer(text)
        or text.endswith(_LIST_FOLLOWS)
        or (
            "/" in text and (any(map(text.__contains__, _ADDRESSES)) or bool(_ADDRESS.search(text)))
        )
    )


def is_promise(text: str) -> bool:
    """Whether a writer promises the readers what is to come."""
    if not text.startswith(_OURS):
        return False
    return _PROMISE.match(text) is not None or any(map(text.__contains__, _PROMISING))


def _is_offer(text: str) -> bool:
    """Whether it offers something to buy."""
    return (" code" in text or " your first" in text) and _OFFER.search(text) is not None


def is_method(text: str) -> bool:
    """Whether it only says how a poll was made, or how sure it is."""
    if "margin" in text and _ERROR.search(text):
        return True
    made = "poll" in text or "survey" in text or "study" in text or text.startswith(_ASKED)
    return made and _METHOD.match(text) is not None


def means_its_page(words: list[str]) -> bool:
    """Whether it tells of the article itself, or of a picture: "this guide", "the chart above"."""
    cues = cue_words()
    if words[-1] == "here" and not cues.found_here.isdisjoint(words):
        return True
    if not _THIS.isdisjoint(words):
        its_own = cues.page_nouns | cues.pictures
        if _CONTRIBUTED in words:
            its_own |= cues.shared_writing
        if any(one in _THIS and other in its_own for one, other in pairwise(words)):
            return True
    if not cues.shown_where.isdisjoint(words):
        for one, other in pairwise(words):
            if (one in cues.shown and other in cues.shown_where) or (
                one in cues.shown_where and other in cues.shown
            ):
                return True
    return any(
        other.isdigit() and one[0].isupper() and one.lower() in cues.shown
        for one, other in pairwise(words)
        if other[0].isdigit()
    )


def only_begins(first: str, words: list[str]) -> bool:
    """Whether the writer says with what to begin; ``first`` is the first word, lower-cased."""
    cues = cue_words()
    writer = first.partition("'")[0]
    if writer not in cues.self and writer not in cues.shared_self:
        return False
    return not cues.beginning.isdisjoint(words[1:_ABOUT_TO])


def asks_by_the_way(words: list[str]) -> bool:
    """Whether what opens with "How", "Why" or "Who" is a question without its mark, or a heading."""
    cues = cue_words()
    if words[0].isupper() or not words[1].islower():
        return False
    return cues.modals.isdisjoint(words) and cues.deciding.isdisjoint(words)


def is_title(text: str, words: list[str]) -> bool:
    """Whether its words have capitals as in a headline: "Storm Sinks Two Ferries in a Night"."""
    small = _small_words()
    for word in words:  # most sentences end it with their second or third
        if word[0].islower() and word not in small:
            return False
    return not text.isupper()


@cache
def _small_words() -> frozenset[str]:
    """What has no capital in a headline."""
    return prepositions() | coordinators() | indefinite_articles() | {"the"}


def opens_at_place(text: str, first: str) -> bool:
    """Whether a lede opens with a name in capitals, as of a place: "MIRHAPUR: The bridge fell"."""
    named = first.isupper() and text.startswith(f"{first}: ")
    return named and not language.is_ordinary(first.lower())


def is_caption(text: str, words: list[str]) -> bool:
    """Whether it says what a picture shows: "Ana Roe waits for help after the storm"."""
    if _signs_of_captions().isdisjoint(words):
        return False
    if not _SIDES.isdisjoint(words) and _PLACED.search(text):
        return True
    cues = cue_words()
    early = words[1:_EARLY]
    if len(words[-1]) == _YEAR and words[-1].isdigit() and words[-2].isdigit():
        shown = cues.appearing | cues.posing
        return any(word in shown and _is_shown(words, at) for at, word in enumerate(early, start=1))
    place = next(
        (
            at
            for at, (one, other) in enumerate(pairwise(words[:_EARLY]), start=1)
            if other in cues.posing or (other in cues.posing_together and _is_many(one, words[:at]))
        ),
        None,
    )
    if place is None or not _NO_CAPTION.isdisjoint(words[:place]):
        return False
    if words[place] in cues.posing and not _is_shown(words, place):
        return False
    behind = words[place + 1 :]
    if not _NO_POSE.isdisjoint(behind[:1]):
        return False
    dated = behind[:1] != ["for"] and not cues.days.isdisjoint(map(str.lower, behind))
    if words[place] in cues.posing_together and dated:
        return True
    return any(
        one in cues.meanwhile
        and (one != "as" or (other in _SOMEBODY if not at else other not in _AS_WHAT))
        for at, (one, other) in enumerate(pairwise(behind))
    )


@cache
def _signs_of_captions() -> frozenset[str]:
    """The words of which every caption that is known by its words has one."""
    cues = cue_words()
    return _SIDES | cues.posing | cues.posing_together | cues.appearing


def _is_shown(words: list[str], verb: int) -> bool:
    """Whether the verb at a place tells of somebody, by name or by what they are, and how they are seen."""
    subject, behind = words[:verb], words[verb + 1 : verb + 3]
    named = any(one[0].isupper() and other[0].isupper() for one, other in pairwise(subject))
    somebody = named or not person_nouns().isdisjoint(map(str.lower, subject))
    measured = behind[:1] == ["at"] and behind[-1][0].isdigit()
    return somebody and not measured and behind != ["on", "the"] and _NO_POSE.isdisjoint(behind[:1])


def _is_many(last: str, subject: list[str]) -> bool:
    """Whether a subject with that last word is of several."""
    many = last.endswith("s") and not last.endswith(("'s", "’s"))
    return many or last in _SEVERAL or "and" in subject
