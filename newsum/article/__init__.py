"""Level 2: ``Document`` → ``Article``: heading, dateline, body, and the boilerplate taken out."""

from .anatomy import dissect, sentences
from .genres import genre

__all__ = ["dissect", "genre", "sentences"]
