"""The words of a name: titles before it, the last name, the initials that stand for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ... import lexicon
from ...memo import kept
from ...patterns import pattern
from ..spans.tags import INSIDE_NAMES, OWNERS, PERSON_NOUN, word_tags
from .role_words import is_occupation

_POSSESSIVE = pattern(r"['’]s?$")

# A word of a long name, as its initials are counted.
_WORD = pattern(r"[^\W_][\w'’.-]*")

_LONGEST_NAME: Final = 10
"""Words of a name that is shortened to its initials."""
_LONGEST_WORD: Final = 12
"""Characters of such a word, on the average."""


_TRADES: Final = ("ist", "ician", "goer", "grapher")
_SHORTEST_TRADE: Final = 6
"""Endings of nouns for what people do, and the letters of a word that is too short for one."""

PLACED: Final = ("-backed", "-based", "-born", "-led", "-listed", "-owned", "-registered", "-run")
"""Endings of what is no part of the name behind it: "Tarn-based Acme"."""

_NAMES_TOO: Final = frozenset(("Duke", "Earl", "Prince", "Sheikh"))
"""Titles that behind a first name are names: "Khalid Sheikh Roe"."""

_FOR_NOW: Final = (("Pro", "Tem"), ("Pro", "Tempore"))
"""What belongs to the title before it: "Mayor Pro Tem Ana Roe"."""


@kept(1 << 12)
def bare(word: str) -> str:
    """A word of a name as it is looked up: without a possessive's end or a final point."""
    return _POSSESSIVE.sub("", word).rstrip(".")


@kept(1 << 12)
def bare_words(name: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name as they are looked up."""
    return tuple(map(bare, name))


@kept(1 << 12)
def split_title(run: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Part the titles from the name: "Tarnish President Ana Roe" after its second word.

    A noun for a person is a title only before two more words: "Geologist Ana Roe", not
    "Baker Roe".
    """
    words = tuple(run.split(" "))
    polite = bare(words[0]).lower() in lexicon.honorifics()
    body = bare(words[-1]).lower() in lexicon.impersonal_nouns() and not polite
    if body or not INSIDE_NAMES.isdisjoint(words[1:2]):
        return (), words  # "Student Council", "Mothers Against Fireworks", but "Mr. Bank"
    cut = 0
    for index, word in enumerate(words[:-1]):
        named = word in _NAMES_TOO and words[0].lower() in lexicon.first_names()
        if index and (named or word[0].islower()):  # "Khalid Sheikh", "al-Sheikh"
            continue
        owner = word.endswith(OWNERS) and index < len(words) - 2
        if owner or lexicon.is_title(word.partition("-")[2] or word):
            cut = index + 1  # "Then-President", too
        elif cut == index > 0 and index < len(words) - 2 and lexicon.is_title_behind(word):
            cut = index + 1  # "Det Con"
    trade = len(words) > 2 and (is_trade_word(words[0]) or _is_person_noun(words[0]))
    if not cut and len(words) > 2 and (trade or _is_agent(words)):
        cut = 1
    elif 0 < cut < len(words) - 2 and _is_person_noun(words[cut]):
        cut += 1  # "Chief Engineer Ana Roe"
    end = len(words)
    while end > cut + 2 and words[end - 1].isupper() and _is_post_nominal(words[end - 1]):
        end -= 1
    if end - cut > 3:
        cut += _trade_length(words[cut:end])
    if cut and words[cut : cut + 2] in _FOR_NOW and cut + 2 < len(words):
        cut += 2
    if words[0] == "Class" and len(words) > 2:
        cut = 1  # "Petty Officer 2nd Class Ana Roe"
    if 0 < cut < len(words) - 2 and words[cut + 1] == "Class":
        cut += 2  # "Private First Class Ana Roe"
    return words[:cut], words[cut:end]


def _trade_length(words: Sequence[str]) -> int:
    """How many words before a first and a last name say what somebody does: "Visual Designer Ana Roe"."""
    head = words[-3].lower()
    names = lexicon.first_names()
    listed = word_tags().get(head) == PERSON_NOUN or words[-2].lower() in names
    trade = listed and words[-3].istitle() and head not in names and is_occupation(head)
    return len(words) - 2 if trade and words[0].lower() not in names else 0


def _is_post_nominal(word: str) -> bool:
    """Whether a word in capitals behind a name is a degree or an honour: "QC"."""
    return word.lower() in lexicon.post_nominals()


def _is_agent(words: Sequence[str]) -> bool:
    """Whether what somebody does stands before a first name: "Marcher Ana Roe"."""
    names, first = lexicon.first_names(), words[0].lower()
    return first not in names and words[1].lower() in names and is_occupation(first)


def is_trade_word(word: str) -> bool:
    """Whether a capitalised word is what somebody does, by an ending that hardly a name has: "Orchardist"."""
    lower = word.lower()
    long = word.istitle() and len(word) > _SHORTEST_TRADE and lower.endswith(_TRADES)
    return long and is_occupation(lower) and lower not in lexicon.first_names()


def _is_person_noun(word: str) -> bool:
    """Whether a capitalised word is a noun for a person: "Geologist", "Owner-breeder"."""
    lower = word.lower()
    if lower in lexicon.person_nouns():
        return lower not in lexicon.impersonal_nouns() and lower not in lexicon.first_names()
    return word.partition("-")[2][:1].islower()


def without_possessive(name: Sequence[str]) -> str:
    """A name on its own: "Ana Roe" of "Ana Roe's"."""
    if "'" not in name[-1] and "’" not in name[-1]:
        return " ".join(name)
    return " ".join([*name[:-1], _POSSESSIVE.sub("", name[-1])])


@kept(1 << 12)
def last_name(words: tuple[str, ...]) -> str:
    """The word by which later mentions call somebody: no suffix such as "Jr."."""
    for word in reversed(words):
        short = bare(word)
        if short.lower() not in lexicon.name_suffixes():
            return short
    return bare(words[-1])


def name_after_place(words: Sequence[str]) -> int:
    """Where the name begins in "Britain Liu Xiaming", which follows "the ambassador to"."""
    known = lexicon.first_names()
    for index in range(1, len(words) - 1):
        if words[index].lower() in known:
            return index
    return max(0, len(words) - 2)


def name_of_initials(text: str, end: int, initials: str) -> tuple[int, str] | None:
    """The name before ``end`` that ``initials`` abbreviate, and where it begins.

    The capitals that its words begin with are the initials: "Ministry of Ports" for "MP".
    """
    low = max(0, end - _LONGEST_WORD * _LONGEST_NAME)
    words = list(_WORD.finditer(text, low, end))[-_LONGEST_NAME:]
    found = ""
    for word in reversed(words):
        if word.group()[0].isupper():
            found = word.group()[0] + found
            if found == initials:
                return word.start(), text[word.start() : end].strip()
            if len(found) >= len(initials):
                return None
    return None
