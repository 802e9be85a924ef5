"""A digest as one JSON object, schema newsum/1."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..model import SCHEMA
from ..story_model import Digest, Disagreement, Story, StorySource
from . import Display
from .json_fields import dumped, fields, point_fields, quote_fields


def write(digest: Digest, display: Display) -> Iterator[str]:
    """Write the digest, failures included."""
    value = {
        "schema": SCHEMA,
        "stories": [story_fields(story) for story in digest.stories],
        "errors": [fields(failure) for failure in digest.failures],
        "articles": digest.articles,
        "total": digest.total,
        "notes": digest.notes,
    }
    yield dumped(value, indent=2) + "\n"


def story_fields(story: Story) -> dict[str, Any]:
    """A story as JSON types; ``from`` is the number of an article in ``sources``, from 1."""
    return {
        "number": story.number,
        "headline": story.headline,
        "from": story.first,
        "to": story.last,
        "language": story.language,
        "new": story.new,
        "sources": [_source(source) for source in story.sources],
        "points": [{**point_fields(one.point), "from": one.origin} for one in story.points],
        "quotes": [{**quote_fields(one.quote), "from": one.origin} for one in story.quotes],
        "adds": [{**point_fields(one.point), "from": one.origin} for one in story.adds],
        "disagreements": [_disagreement(found) for found in story.disagreements],
    }


def _source(source: StorySource) -> dict[str, Any]:
    return {
        "id": source.id,
        "source": source.source,
        "url": source.url,
        "headline": source.headline,
        "date": source.date,
        "copy_of": source.copy_of,
    }


def _disagreement(found: Disagreement) -> dict[str, Any]:
    """Figures side by side, each with the sentence that states it."""
    figures = [
        {
            "value": int(claim.value) if claim.value == int(claim.value) else claim.value,
            "words": claim.words,
            "text": claim.point.text,
            "start": claim.point.start,
            "end": claim.point.end,
            "paragraph": claim.point.paragraph,
            "from": claim.origin,
        }
        for claim in found.claims
    ]
    return {"about": found.about, "figures": figures}
