"""Runs of capitalised words, among which names are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final, NamedTuple

from ... import lexicon
from ...memo import kept
from ...patterns import pattern
from ..spans.tags import AUXILIARY, CUE, FUNCTION_WORDS, OWNERS, POSSESSIVE, TIME, word_tags
from .names import PLACED, bare, split_title

_POINTED: Final = lexicon.abbreviated_titles() | {"St", "Jr", "Sr"}
"""Words that keep their point in a name or before it."""

# Behind the point of one of those: a look-behind has one width, so those of a length are together.
_BEHIND_POINT = "|".join(
    rf"(?<=(?<![\w'’-])(?:{'|'.join(words)})\.)"
    for _, words in groupby(sorted(_POINTED, key=lambda word: (len(word), word)), key=len)
)

# Behind its capital, initials, or the rest of a word, with its point where that is its own.
_REST = rf"(?:(?<=[A-Z])(?:\.[A-Z])*\.|[\w'’-]*(?:\.(?:{_BEHIND_POINT}))?)"

# Where somebody else's name begins: "Ana Roe Jr. Dr. Bo Tarn".
_NEXT_NAME = rf"(?<=[JS]r\. )(?:{'|'.join(sorted(lexicon.abbreviated_titles()))})\."

# Capitalised words in a row, with the small words that names have inside them.  What it begins with
# is one set of characters, so that the engine skips from one to the next.  An apostrophe before it
# belongs to a name that it begins: "’Malira Roe".
RUN = pattern(
    rf"[A-ZÀ-ÖØ-Þ](?:(?<![\w'’-].)|(?<=\s’.)|(?<=\A’.)){_REST}"
    rf"(?: (?!{_NEXT_NAME})(?:(?:&|{'|'.join(sorted(lexicon.name_particles()))}) ){{0,2}}"
    rf"(?:(?:ad|al|an|ar|as|at|az|el|ul)-|[dl]['’])?[A-ZÀ-ÖØ-Þ]{_REST}){{0,11}}"
)

_OF_OWNER: Final = 2
"""Words of an owner's name, at most, before the thing that is owned."""

_OF_AGENCIES: Final = frozenset(("Features", "Images", "News", "Press"))
"""Second words of agencies that credits name."""

_ORIGINS: Final = ("ian", "ean", "ese", "ish")
_SEVERAL_KIN: Final = frozenset(("Brothers", "Cousins", "Sisters", "Twins"))
"""Endings of words for where somebody is from, and what stands before the names of relatives."""

_JUNIORS: Final = frozenset(("Jr.", "Sr."))

_MAYBE_NAMES: Final = frozenset((AUXILIARY, TIME))
"""Tags of words that are first names, too: "Will Roe", "April Roe"."""


class CapitalizedRun(NamedTuple):
    """A run of capitalised words, taken apart."""

    titles: tuple[str, ...]
    """Before the name."""
    name: tuple[str, ...]
    name_offset: int
    """Where the name begins in the run."""


@kept(1 << 13)
def opening_length(run: str) -> int:
    """Characters of a run before its first word that is capitalised for more than its place.

    The run opens a sentence: "Replied Ana Roe", "Posturing".
    """
    known, openers, length = word_tags(), lexicon.opening_words(), 0
    for word in run.split(" "):
        lower = word.lower()
        reports = known.get(lower) == CUE and lower not in lexicon.organization_nouns()
        if lower not in openers and not (reports and lower not in lexicon.person_nouns()):
            break
        length += len(word) + 1
    return length


@kept(1 << 12)
def participle_length(run: str) -> int:
    """Characters of a participle, and the blank, before a full name: "Sentencing Ana Roe"."""
    first, _, rest = run.partition(" ")
    name = rest.split(" ")
    names = lexicon.first_names()
    lower = first.lower()
    participle = lower.endswith("ing") and lower not in names and lower not in lexicon.place_names()
    named = len(name) > 1 and name[0].lower() in names and not lexicon.is_title(first)
    return len(first) + 1 if participle and named else 0


def _credit_length(words: Sequence[str]) -> int:
    """How many words of a run are the picture credit before a name: "Getty Images Ana Roe"."""
    if words[0].lower() not in lexicon.picture_agencies():
        return 0
    size = 1 + (words[1:2] != [] and words[1] in _OF_AGENCIES)
    behind = words[size : size + 2]
    named = len(behind) > 1 and behind[0].lower() in lexicon.first_names()
    return size if named or (behind and size > 1) else 0


def _is_first_spouse(words: Sequence[str]) -> bool:
    """Whether words are an office alone that looks like a title and a name: "the First Lady"."""
    return len(words) > 1 and words[-2] == "First" and bare(words[-1]) in ("Lady", "Gentleman")


def _behind_origin(words: Sequence[str], first: int) -> int:
    """Where a full name begins behind where somebody is from, or what several are: "Hungarian Bela Toth"."""
    if len(words) - first <= _OF_OWNER:
        return first
    word, names = words[first].lower(), lexicon.first_names()
    from_there = word.endswith(_ORIGINS) and word not in names and words[first + 1].lower() in names
    return first + (from_there or words[first] in _SEVERAL_KIN)


def _behind_junior(words: Sequence[str]) -> int:
    """Where the last name of a run begins that has somebody else's before it: "Bo Voss Jr. Ana Roe Dr. Tarn"."""
    behind = max((at + 1 for at, word in enumerate(words[:-1]) if word in _JUNIORS), default=0)
    return behind if behind and any(map(lexicon.is_title, words[behind:-1])) else 0


@kept(1 << 13)
def split_run(run: str) -> CapitalizedRun | None:
    """Take a run of capitalised words apart; None where all of them only open a sentence."""
    known = word_tags()
    words = run.split(" ")
    first = credited = _credit_length(words)
    for word in words[credited:]:
        lower = word.lower()
        tag = known.get(lower) or known.get(lower.partition("'")[0].partition("’")[0])
        followed = tag in _MAYBE_NAMES and first < len(words) - 1 and lower in lexicon.first_names()
        # "Will Greece pay?" names nobody
        named = followed and words[first + 1].lower() not in lexicon.place_names()
        ordinal = lower == "first" and first < len(words) - 2 and lexicon.is_title(words[first + 1])
        placed = first < len(words) - 1 and word.endswith(PLACED)
        if not placed and (tag not in FUNCTION_WORDS or named or ordinal):
            break
        first += 1
    first = max(first, _behind_junior(words), _behind_origin(words, first))
    if first == len(words) or (first == len(words) - 1 and _is_first_spouse(words)):
        return None
    skipped = sum(len(word) + 1 for word in words[:first])
    titles, name = split_title(" ".join(words[first:]))
    if (
        len(name) > _OF_OWNER
        and name[-2].endswith(OWNERS)
        and (
            name[0].lower() in lexicon.first_names() or name[-1].lower() in lexicon.channel_words()
        )
    ):
        name = name[:-1]  # "Ana Roe's Instagram"
    for index, word in enumerate(name[1:], 1):
        if name[index - 1].endswith(POSSESSIVE) and known.get(word.lower()) == TIME:
            name = name[:index]  # "Ana's May"
            break
        opens = word.lower() in known or word.lower() in lexicon.opening_words()
        if name[index - 1] in _JUNIORS and opens:
            name = name[:index]  # "by Ana Roe Jr. Beside her sat"
            break
    return CapitalizedRun(titles, name, skipped + sum(len(word) + 1 for word in titles))
