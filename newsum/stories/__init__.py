"""Level 5: many articles → stories: articles on one event together, told once.

`report` keeps of an article what a digest needs, in any process; `compose` makes the digest of the
reports, in this one.
"""

from .composing import Wish, compose
from .earlier import Earlier
from .reporting import report, unread

__all__ = ["Earlier", "Wish", "compose", "report", "unread"]
