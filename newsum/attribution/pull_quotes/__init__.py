"""The quotes that a summary shows: which of them, and how much of each."""

from .picking import pick_quotes

__all__ = ["pick_quotes"]
