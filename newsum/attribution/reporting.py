"""Whether whoever is named at a place reports: read off the words beside the name."""

from __future__ import annotations

import re

from .lexicon import kinds

# What follows a name whose bearer reports: an aside perhaps, then a verb, perhaps after an adverb.
_NEXT = re.compile(r"(?: \([^()\n]{1,30}\))?(?:, [^,.\n“”\"]{2,90},)? ([\w-]+)(?: ([\w-]+))?")

# What stands before a name whose bearer reports: "according to", or a verb after a quote.
_SAID_BY = re.compile(r"(?:[Aa]ccording to|[,\"”’'] ([a-z]+)) $")

# The last word of a name.
_LAST = re.compile(r"[\w.'’-]+")


def reports(text: str, place: int) -> bool:
    """Whether a name at ``place`` is the subject of a reporting verb, or comes after "according to"."""
    known = kinds()
    before = _SAID_BY.search(text, max(0, place - 24), place)
    if before is not None and known.get(before.group(1) or "said") == "c":
        return True
    match = _LAST.match(text, _last_word(text, place))
    after = _NEXT.match(text, match.end()) if match else None
    if after is None:
        return False
    first, second = (known.get(word.lower()) for word in after.groups(""))
    return first == "c" or (first == "x" and second == "c")


def _last_word(text: str, place: int) -> int:
    """Where the last word begins of the name at ``place``."""
    end = place
    while text[end : end + 1].isalpha() or text[end : end + 1] in (" ", ".", "-", "'", "’"):
        stop = text.find(" ", end + 1, end + 40)
        if stop < 0 or not text[stop + 1 : stop + 2].isupper():
            break
        end = stop
    return end + (text[end : end + 1] == " ")
