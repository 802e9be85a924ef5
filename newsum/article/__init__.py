"""Level 2: ``Document`` → ``Article``, its anatomy, and the noise taken out."""

from .anatomy import dissect, sentences

__all__ = ["dissect", "sentences"]
