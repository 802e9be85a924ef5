"""A digest as plain text: each point, quote or source on one line, complete in itself."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Quote
from ..story_model import Digest, Story, StoryPoint, StorySource
from . import Display
from .digest_phrases import (
    NOTHING,
    claims_line,
    facts,
    heading,
    marked,
    name_of,
    title,
    web_address,
    whole_period,
)
from .phrases import counted, quoted_text, safe_line, source_name, speaker_and_role, spell_date


def write(digest: Digest, display: Display) -> Iterator[str]:
    """Write every story as blocks of lines, with a blank line between blocks."""
    if not digest.stories:
        yield "\n".join([NOTHING, *map(safe_line, digest.notes)]) + "\n"
        return
    about = [heading(digest), counted(digest.articles, "article"), whole_period(digest)]
    yield "\n".join([", ".join(filter(None, about)), *map(safe_line, digest.notes)]) + "\n"
    for story in digest.stories:
        yield "\n\n" + "\n\n".join("\n".join(lines) for lines in _blocks(story) if lines) + "\n"


def _blocks(story: Story) -> Iterator[list[str]]:
    """The blocks of a story."""
    yield [f"{story.number}. {title(story)}", ", ".join(filter(None, facts(story)))]
    yield list(map(_point, story.points))
    yield [f"Differs: {claims_line(found, story.language)}" for found in story.disagreements]
    yield [f"Adds: {_point(one)}" for one in story.adds]
    yield [f"{spell_date(day.date)}: {_point(day.told)}" for day in story.timeline]
    yield [
        f"{quoted_text(one.quote)}{_who(one.quote)} {marked(one.origin)}" for one in story.quotes
    ]
    yield [_source(source, number) for number, source in enumerate(story.sources, 1)]


def _source(source: StorySource, number: int) -> str:
    """An article of a story."""
    where = source_name(source.source) if source.headline else ""
    parts = [
        f"[{number}] {name_of(source)}",
        safe_line(source.date),
        web_address(source) or where,
        f"a copy of [{source.copy_of}]" if source.copy_of else "",
    ]
    return ", ".join(filter(None, parts))


def _point(one: StoryPoint) -> str:
    return f"{safe_line(one.point.text)} {marked(one.origin)}"


def _who(quote: Quote) -> str:
    """A quote's speaker and role behind a dash."""
    who = ", ".join(filter(None, speaker_and_role(quote)))
    return f" — {who}" if who else ""
