"""The audit of sources: who speaks in a run of articles, how often, and how much."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from .audit_model import Appearance, Audit, AuditedSpeaker
from .model import Failure, Quotations, SourcedQuote, SpeakerEntry
from .speaker_index import group_by_speaker, is_named, word_count


def audit(articles: Iterable[Quotations], failures: Sequence[Failure] = ()) -> Audit:
    """Count who speaks in articles.

    ``failures`` tells of those that could not be read; it is looked at after the last article.
    """
    count = 0

    def read() -> Iterator[Quotations]:
        nonlocal count
        for article in articles:
            count += 1
            yield article

    speakers = sorted(map(_audited, group_by_speaker(read())), key=_place)
    return Audit(speakers=tuple(speakers), articles=count, failures=tuple(failures))


def _place(speaker: AuditedSpeaker) -> tuple[bool, int, int, str]:
    """What speakers are sorted by."""
    return speaker.name is None, -speaker.quotes, -speaker.words, speaker.name or ""


def _audited(entry: SpeakerEntry) -> AuditedSpeaker:
    """One speaker's quotes, counted."""
    dated = [sourced for sourced in entry.quotes if sourced.date]
    first, last = entry.quotes[0], entry.quotes[-1]
    if dated:
        first = min(dated, key=_date)
        last = max(reversed(dated), key=_date)
    return AuditedSpeaker(
        name=entry.name,
        named=entry.name is not None and is_named(entry.name),
        role=entry.role,
        quotes=len(entry.quotes),
        words=sum(word_count(sourced.quote) for sourced in entry.quotes),
        articles=len({sourced.source for sourced in entry.quotes}),
        first=_appearance(first),
        last=_appearance(last),
    )


def _date(sourced: SourcedQuote) -> str:
    """The day of an article, which ISO 8601 lets sort as text."""
    return (sourced.date or "")[:10]


def _appearance(sourced: SourcedQuote) -> Appearance:
    return Appearance(sourced.source, sourced.headline, sourced.date)
