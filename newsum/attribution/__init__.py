"""Level 3: quoted stretches → who speaks → whose name that is."""

from .choice import telling
from .finding import find_quotes

__all__ = ["find_quotes", "telling"]
