"""How values become JSON, schema newsum/1: types of JSON first, then text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from operator import attrgetter
from typing import Any, ClassVar, Final, TypeVar
from unicodedata import category

SCHEMA: Final = "newsum/1"
"""The name and version of the JSON fields, in every record."""

R = TypeVar("R")

_ESCAPED: Final = {"Cc", "Cf", "Cs", "Zl", "Zp"}
"""Unicode categories of control characters and line separators, which a terminal or a reader of
lines may obey, and of surrogates, which UTF-8 cannot encode."""


_AS_THEY_ARE: Final = frozenset((str, int, float, bool, type(None)))
"""Types whose values are JSON already, as most fields are."""

_ON_ONE_LINE: Final = json.JSONEncoder(ensure_ascii=False)


class Fields:
    """Fields of a record, of which there are several, in their order."""

    def __init__(self, *names: str) -> None:
        self.names = names
        self._values = attrgetter(*names)

    def of(self, record: object) -> Iterator[tuple[str, Any]]:
        """The names, each with its value: all are got at once, which takes a fraction of the time."""
        return zip(self.names, self._values(record), strict=True)

    def changed(self, record: R, **changes: Any) -> R:
        """The same record with other values, where these are all of its fields.

        `dataclasses.replace` asks each field anew what it is, and takes several times as long.
        """
        return type(record)(**{**dict(self.of(record)), **changes})


class JsonValue:
    """A value that is a JSON object."""

    __slots__ = ()

    json_fields: ClassVar[Fields]
    """Those of its attributes that it has in JSON."""

    def to_dict(self) -> dict[str, Any]:
        """The value in types of JSON: dicts, lists, strings, numbers, bools and ``None``."""
        return {
            name: value if type(value) in _AS_THEY_ARE else _plain(value)
            for name, value in self.json_fields.of(self)
        }


class JsonRecord(JsonValue):
    """A JSON object that stands by itself, and names the schema."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """The record in types of JSON, as ``--format json`` has it."""
        return {"schema": SCHEMA, **super().to_dict()}

    def to_json(self, indent: int | None = None) -> str:
        """The record as JSON, on one line, or indented by so many blanks a level."""
        return dumped(self.to_dict(), indent)


def _plain(value: Any) -> Any:
    """A field's value in types of JSON."""
    if isinstance(value, JsonValue):
        return value.to_dict()
    if isinstance(value, tuple):
        named = getattr(value, "_asdict", None)
        return named() if named else [_plain(one) for one in value]
    return value


def dumped(value: Any, indent: int | None = None) -> str:
    """JSON types as text: characters are themselves, but for those of `_ESCAPED`."""
    if indent is None:
        text = _ON_ONE_LINE.encode(value)
    else:
        text = json.dumps(value, ensure_ascii=False, indent=indent)
    if text.isprintable() or text.replace("\n", "").isprintable():  # between an object's lines
        return text
    table = {
        ord(character): json.dumps(character)[1:-1]
        for character in set(text) - {"\n"}
        if not character.isprintable() and category(character) in _ESCAPED
    }
    return text.translate(table) if table else text
