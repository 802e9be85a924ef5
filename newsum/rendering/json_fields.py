"""The JSON fields of every record, in their order: schema newsum/1."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any
from unicodedata import category

from ..model import SCHEMA, Article, Failure, Front, Point, Quotations, Quote, Summary
from . import Record

_HEADING = (
    *("headline", "deck", "byline", "dateline", "date", "updated", "section", "language"),
    "genre",
)
_QUOTE = ("text", "parts", "paragraph", "speaker", "role", "mention", "cue", "kind")
_ESCAPED = {"Cc", "Cf", "Cs", "Zl", "Zp"}
"""Unicode categories of control characters and line separators, which a terminal or a reader of
lines may obey, and of surrogates, which UTF-8 cannot encode."""


def fields(record: Record) -> dict[str, Any]:
    """A record as JSON types: objects, lists, strings, numbers and null."""
    head: dict[str, Any] = {"schema": SCHEMA, "id": record.id, "source": record.source}
    if isinstance(record, Failure):
        return {**head, "error": {"kind": record.kind, "message": record.message}}
    head["url"] = record.url
    if isinstance(record, Quotations):
        quotes = [quote_fields(quote) for quote in record.quotes]
        return {**head, "headline": record.headline, "date": record.date, "quotes": quotes}
    return {**head, **_heading(record), **_rest(record)}


def _heading(record: Front) -> dict[str, Any]:
    """What stands above the body."""
    return {name: getattr(record, name) for name in _HEADING}


def _rest(record: Summary | Article) -> dict[str, Any]:
    """The fields that only a summary has, or only an article."""
    if isinstance(record, Summary):
        return {
            "words": record.words,
            "points": [point_fields(point) for point in record.points],
            "quotes": [quote_fields(quote) for quote in record.quotes],
            "notes": record.notes,
        }
    return {
        "text": record.text,
        "body": record.body,
        "blocks": [
            {"kind": block.kind, "start": block.start, "end": block.end} for block in record.blocks
        ],
        "removed": [
            {"text": gone.text, "kind": gone.kind, "start": gone.start, "end": gone.end}
            for gone in record.removed
        ],
        "notes": record.notes,
    }


def point_fields(point: Point) -> dict[str, Any]:
    """A key point; ``reasons`` is null where they were not asked for."""
    reasons = point.reasons and [asdict(reason) for reason in point.reasons]
    return {
        "text": point.text,
        "start": point.start,
        "end": point.end,
        "paragraph": point.paragraph,
        "score": point.score,
        "reasons": reasons,
    }


def quote_fields(quote: Quote) -> dict[str, Any]:
    """A quote with its attribution."""
    return {
        **{name: getattr(quote, name) for name in _QUOTE},
        "confidence": quote.confidence,
        "score": quote.score,
    }


def dump(record: Record, indent: int | None = None) -> str:
    """A record as a JSON object."""
    return dumped(fields(record), indent)


def dumped(value: dict[str, Any], indent: int | None = None) -> str:
    """JSON types as text: characters are themselves, but for those of `_ESCAPED`."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    if text.isprintable():
        return text
    table = {
        ord(character): json.dumps(character)[1:-1]
        for character in set(text) - {"\n"}  # between an indented object's lines
        if not character.isprintable() and category(character) in _ESCAPED
    }
    return text.translate(table) if table else text
