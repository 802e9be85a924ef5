"""Level 2: ``Document`` → ``Article``: heading, dateline, body, and the boilerplate taken out."""

from .anatomy import dissect, sentences

__all__ = ["dissect", "sentences"]
