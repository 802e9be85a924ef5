"""Level 3: sentences → features → scores → points that say different things."""

from .choice import choose
from .length import Length

__all__ = ["Length", "choose"]
