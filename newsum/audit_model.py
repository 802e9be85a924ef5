"""An audit of sources: who speaks in a run of articles, how often, and how much."""

from __future__ import annotations

from dataclasses import dataclass

from .model import Failure


@dataclass(frozen=True, slots=True)
class Appearance:
    """An article in which somebody speaks."""

    source: str
    headline: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditedSpeaker:
    """One speaker over all articles."""

    name: str | None
    """``None`` for the quotes whose speaker is not known."""
    named: bool
    """Whether the articles name the speaker: "Ana Roe", not "a spokeswoman"."""
    role: str | None
    """The role that most of the quotes give."""
    quotes: int
    words: int
    """Of the quotes."""
    articles: int
    """In which the speaker is quoted."""
    first: Appearance
    last: Appearance
    """The earliest and the latest of those with a date; without any, by the order of reading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """Who speaks in a run of articles."""

    speakers: tuple[AuditedSpeaker, ...] = ()
    """The most quoted first, of those the one with most words; the unknown last."""
    articles: int = 0
    """That were read."""
    failures: tuple[Failure, ...] = ()
    """The articles that could not be read."""
