"""Names beside reporting verbs, told from the text alone: whose bearers report what stands there."""

from __future__ import annotations

from typing import Final

from ...patterns import pattern
from ..spans.tags import (
    AUXILIARY,
    CUE,
    PREPOSITION,
    TIME,
    nouns_and_cues,
    word_tags,
)

# What follows a name whose bearer reports: an aside perhaps, then a verb, perhaps after an adverb.
_NEXT_WORDS = pattern(r"(?: \([^()\n]{1,30}\))?(?:, [^,.\n“”\"]{2,90},)? ([\w-]+)(?: ([\w-]+))?")

# The same behind a name that says who holds the office before it: "its chair, Ana Roe, said she".
_EXPLAINED_SAYS = pattern(r", (?:says|said) (?![A-Z“\"])")

# The same behind another verb: "Roe is angry, too, and says that".
_THEN_SAYS = pattern(r" [a-z][^.;:“”\"\n]{2,70} and (?:says|said|adds|added)\b")

# What stands before a name whose bearer reports: "according to", or a verb after a quote.
_SAID_BY = pattern(r"(?:[Aa]ccording to|[,\"”’'] ([a-z]+)) $")

_LONGEST_SAID_BY: Final = 24

_SAYING: Final = ("said", "says")
"""Verbs behind which stands nobody who is spoken of: "Lind, a clerk, called Roe …"."""

# What stands behind the name of whoever reports the sentence before: a mark, or a word.
_BEHIND_SPEAKER = pattern(r"[.,;:\n]|\Z| \(| ([\w-]+)")

_BEHIND_SUBJECT: Final = (PREPOSITION, TIME)

# The last word of a name; in what is longer no verb follows that anybody would read.
_LAST_WORD = pattern(r"[\w.'’-]{1,200}")

_MOST_WORDS: Final = 60
"""Words of a name that are gone along to its last, at most."""

_WITHIN: Final = (" of ", " on ", " of the ", " on the ", " for the ", " for ")
"""What stands before a name that is part of a longer subject."""

_LONGEST_VERB: Final = 24
"""Characters behind a name in which a verb is looked for, comma and all."""

_LONGEST_VERB_BEFORE: Final = 16


def closes_sentence(text: str, start: int, end: int) -> bool:
    """Whether whoever is named, with title or role, reports all of the sentence before: "…, said Roe"."""
    before = _SAID_BY.search(text, max(0, start - _LONGEST_SAID_BY), start)
    if before is None or (before.group(1) or "said") not in _SAYING:
        return False
    after = _BEHIND_SPEAKER.match(text, end)  # not in "Lind, a clerk, said Roe was ill"
    word = after.group(1) if after else None
    return after is not None and (
        not word or word == "who" or word_tags().get(word.lower()) in _BEHIND_SUBJECT
    )


def is_reporting_subject(text: str, offset: int) -> bool:
    """Whether the name at ``offset`` is a reporting verb's subject, or follows "according to"."""
    known = word_tags()
    before = _SAID_BY.search(text, max(0, offset - _LONGEST_SAID_BY), offset)
    if before is not None and known.get(before.group(1) or "said") == CUE:
        return True
    last = _LAST_WORD.match(text, _last_word(text, offset))
    if last and text.endswith(", ", 0, offset) and _EXPLAINED_SAYS.match(text, last.end()):
        return True
    after = _NEXT_WORDS.match(text, last.end()) if last else None
    if after is None or _is_within_phrase(text, offset):
        return False
    if after.group(1) in nouns_and_cues() and _is_determined(text, offset):
        return False  # "a Ledger post she wrote"
    first, second = (known.get(word.lower()) for word in after.groups(""))
    if first == CUE or (first == AUXILIARY and second == CUE):
        return True
    return last is not None and _THEN_SAYS.match(text, last.end()) is not None


def _is_determined(text: str, offset: int) -> bool:
    """Whether an article for one of many stands before a name, which then belongs to a noun behind it."""
    return text.endswith((" a ", " an ", "A ", "An "), 0, offset)


def _last_word(text: str, offset: int) -> int:
    """Where the last word begins of the name at ``offset``."""
    end = offset
    for _ in range(_MOST_WORDS):
        first = text[end : end + 1]
        if not (first.isalpha() or first in (" ", ".", "-", "'", "’")):
            break
        stop = text.find(" ", end + 1, end + 40)
        if stop < 0 or not text[stop + 1 : stop + 2].isupper():
            break
        end = stop
    return end + (text[end : end + 1] == " ")


def _is_within_phrase(text: str, start: int) -> bool:
    """Whether a name belongs to the phrase before it, which then is the subject: "Commission on"."""
    return text.endswith(_WITHIN, 0, start)


def is_beside_cue(text: str, start: int, end: int) -> bool:
    """Whether a reporting verb stands right before or behind the name at ``start`` to ``end``."""
    known = word_tags()
    if text[end : end + 1] == " ":
        after = text[end + 1 : end + _LONGEST_VERB].split(None, 1)
        reports = after and known.get(after[0].rstrip(",.:").lower()) == CUE
        if reports and not _is_within_phrase(text, start):
            return True
    if text[start - 1 : start] != " ":
        return False
    before = text[max(0, start - _LONGEST_VERB_BEFORE) : start - 1].rpartition(" ")[2]
    return known.get(before) == CUE
