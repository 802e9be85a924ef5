"""Level 3: sentences → features → scores → points that say different things."""

from .budget import MOST, Length
from .points import choose, covers

__all__ = ["MOST", "Length", "choose", "covers"]
