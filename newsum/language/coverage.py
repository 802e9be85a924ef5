"""What newsum does not know of a language, as a note for the reader of an article in it."""

from __future__ import annotations

from typing import Final

from ..dates import month_languages
from ..lexicon.language_pack import knows_speakers
from .detection import UNDETERMINED

_WITHOUT_STOPS: Final = frozenset(("km", "lo", "my", "th"))
"""Languages whose sentences end without a mark."""

_WITHOUT_BLANKS: Final = _WITHOUT_STOPS | {"ja", "zh"}
"""Languages that put no blanks between words."""

_NUMERIC: Final = frozenset(("ja", "ko", "zh"))
"""Languages that write months as numbers."""


def gaps(language: str | None) -> tuple[str, ...]:
    """The parts that newsum does not know of a language; none of one that is not told.

    >>> gaps("sv")
    ('who speaks, but for full names', 'roles')
    """
    if knows_speakers(language):
        return ()
    found = []
    if language in _WITHOUT_STOPS:
        found.append("where sentences end")
    if language in _WITHOUT_BLANKS:
        found.append("which words matter")
    found += ["who speaks, but for full names", "roles"]
    if language not in month_languages() | _NUMERIC:
        found.append("dates in words")
    return tuple(found)


def coverage_note(language: str | None) -> str | None:
    """One sentence on the gaps of a language; `None` where there are none."""
    found = gaps(language)
    if not found:
        return None
    which = "" if language == UNDETERMINED else f" ({language})"
    return f"Not known in this language{which}: {'; '.join(found)}."
