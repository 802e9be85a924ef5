"""Corpus records: JSON with the article's text and what is known about it."""

from __future__ import annotations

import json
from typing import Any

from ...errors import BrokenError, SeveralRecordsError
from ...model import Block, Document
from ...text import clean, unmangled
from .. import declared
from ..markup import (
    has_elements,
    marks_words,
    unescaped,
    with_characters,
    with_paragraphs,
    without_cdata,
    without_inline,
)


def parse(name: str, data: bytes | str) -> Document:
    """Read one record: a text, and what is known about it.

    A text that is kept as markup is read as that, and nothing of it is left out.  Other fields are
    ignored.  Raises `BrokenError` for what is no JSON object with a text.
    """
    try:
        record: Any = json.loads(data)
    except (ValueError, RecursionError) as error:
        if not str(error).startswith("Extra data"):
            raise BrokenError(name, "not JSON") from error
        lines = data.strip().splitlines()
        if len(lines) > 1:
            raise SeveralRecordsError(name) from error
        raise BrokenError(name, "several JSON records in one") from error
    if not isinstance(record, dict):
        raise BrokenError(name, "JSON, but no object with a text")
    identity = record.get("id")
    if isinstance(identity, int) and not isinstance(identity, bool):
        identity = record["id"] = str(identity)
    text = _field(name, record, "text")
    if text is None:
        raise BrokenError(name, "JSON without a text")
    text, blocks = _content(name, text)
    return Document(
        source=name,
        text=text,
        blocks=blocks,
        id=_field(name, record, "id") or None,
        title=_line(name, record, "title"),
        byline=_names(name, record, "byline") or _names(name, record, "author"),
        date=declared.iso_date(_field(name, record, "date")),
        language=declared.language_code(_field(name, record, "language")),
        url=declared.web_address(record.get("url")),
    )


def _content(name: str, text: str) -> tuple[str, tuple[Block, ...] | None]:
    """The clean text, and its blocks where it is kept as markup."""
    text = unescaped(without_cdata(unmangled(text)))
    if not has_elements(text) and not marks_words(text):
        return clean(with_characters(text)), None
    from .html import parse_fragment

    return parse_fragment(name, with_paragraphs(text))


def _field(name: str, record: dict[str, Any], field: str) -> str | None:
    value = record.get(field)
    if value is None or isinstance(value, str):
        return value
    raise BrokenError(name, f"its {field} is no string")


def _names(name: str, record: dict[str, Any], field: str) -> str | None:
    """A field of one name or of several."""
    names = record.get(field)
    if isinstance(names, list) and all(isinstance(one, str) for one in names):
        record[field] = ", ".join(names)
    return _line(name, record, field)


def _line(name: str, record: dict[str, Any], field: str) -> str | None:
    """A field on one clean line; ``None`` where nothing is in it."""
    text = _field(name, record, field)
    return (
        declared.line(with_characters(without_inline(without_cdata(unmangled(text)))))
        if text
        else None
    )
