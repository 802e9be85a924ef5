"""An entity: a person or an organization that an article names."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from ... import lexicon

Gender = Literal["m", "f", "n"]

MASCULINE: Final = "m"
FEMININE: Final = "f"
NEUTER: Final = "n"

JOINT: Final = "&"
"""What stands between the names of those who make a firm: "Marsh & Lowe"."""
"""That of an organization, of a document, and of several people."""


@dataclass(slots=True)
class Entity:
    """A person or an organization, as far as the article has been read."""

    name: str
    """The canonical name: the fullest that the article gives."""
    words: tuple[str, ...]
    """Those of the name, bare."""
    role: str | None = None
    honorific: str | None = None
    """What stands before the name and says little of what they are: "Dr.", "Sir"."""
    gender: Gender | None = None
    gender_is_guessed: bool = False
    """Only a list of first names tells it."""
    age: str | None = None
    is_person: bool = False
    """Something says so: a title, a role, a first name, a reporting verb."""
    goes_by_last_name: bool = False
    """The article has called them by the last name alone."""
    mentions: list[int] = field(default_factory=list)
    """Offsets of every mention by name, in order."""

    def last_mention(self, offset: int) -> int:
        """Where the entity was last named up to an offset; -1 where it is named only later."""
        index = bisect_right(self.mentions, offset)
        return self.mentions[index - 1] if index else -1

    def mentions_before(self, offset: int) -> int:
        """How often the entity is named before an offset."""
        return bisect_left(self.mentions, offset)


def is_alias(entity: Entity, words: Sequence[str]) -> bool:
    """Whether nothing in a shorter or longer form of a name contradicts the entity's."""
    own = entity.words
    if own[-1] != words[-1] and _is_suffix(own[-1]) and _is_suffix(words[-1]):
        return False  # "Ana Roe Jr." is not Ana Roe Sr.
    if len(words) == 1 or len(own) == 1:
        return len(words) == len(own) or not _is_undertaking(own if len(words) == 1 else words)
    shared = min(len(own), len(words))
    if shared > 1 and [*map(str.lower, own[-shared:])] == [*map(str.lower, words[-shared:])]:
        return True  # "Grey Wolf" is Lina Grey Wolf, "Van der Roe" is Ana van der Roe
    first, other = own[0], words[0]
    return first == other or (
        first[0] == other[0] and (len(first) == 1 or len(other) == 1 or first.startswith(other[:3]))
    )


def _is_undertaking(words: Sequence[str]) -> bool:
    """Whether a name is an undertaking's of whoever bears its rest: "Camp Brack" of the firm Brack."""
    first = words[0].lower()
    return first in lexicon.undertaking_nouns() and first not in lexicon.first_names()


def _is_suffix(word: str) -> bool:
    return word.rstrip(".").lower() in lexicon.name_suffixes()
