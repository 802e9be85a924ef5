"""Level 3: sentences → features → scores → points that say different things."""

from .budget import Length
from .points import choose, covers

__all__ = ["Length", "choose", "covers"]
