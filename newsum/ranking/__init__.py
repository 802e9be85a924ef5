"""Level 3: sentences → features → scores → points that say different things."""

from .choice import choose, covers
from .length import Length

__all__ = ["Length", "choose", "covers"]
