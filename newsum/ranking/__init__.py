"""Level 3: sentences → features → scores → points that say different things."""

from .budget import MOST, Length
from .points import MOST_SENTENCES, choose, covers

__all__ = ["MOST", "MOST_SENTENCES", "Length", "choose", "covers"]
