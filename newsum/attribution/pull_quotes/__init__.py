"""The quotes that a summary shows: which of them, and how much of each."""

from .fitting import fit_quotes
from .picking import pick_quotes

__all__ = ["fit_quotes", "pick_quotes"]
