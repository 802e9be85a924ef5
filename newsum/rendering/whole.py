"""Whatever newsum makes, as one text: what callers in Python have of the formats."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from ..model import Article, Failure, Quotations, Summary
from ..story_model import Digest
from . import FORMATS, Display, render, render_digest
from .registry import DIGEST, holds

_COMMANDS: Final = {Summary: "summarize", Article: "read", Quotations: "quotes", Digest: DIGEST}
"""The command whose results each type is."""


def rendered(made: Any, format: str, *, width: int, color: bool, show_removed: bool) -> str:
    """Write a record, several, or a digest.  Raises `ValueError` and `TypeError`."""
    if format not in FORMATS:
        raise ValueError(f"format is one of {', '.join(FORMATS)}, not {format!r}")
    display = Display(
        width=width, color="standard" if color else None, styled=color, show_removed=show_removed
    )
    if isinstance(made, Digest):
        return "".join(render_digest(format, _checked(made, format), display))
    if isinstance(made, Article | Failure | Quotations | Summary):
        return "".join(render(format, [_checked(made, format)], display._replace(single=True)))
    if isinstance(made, Iterable) and not isinstance(made, str | bytes):
        return "".join(render(format, (_checked(one, format) for one in made), display))
    raise TypeError(f"newsum makes no {type(made).__name__}")


def _checked(made: Any, format: str) -> Any:
    """What was made, which the format can hold."""
    if isinstance(made, Failure):
        return made
    command = next((name for kind, name in _COMMANDS.items() if isinstance(made, kind)), None)
    if command is None:
        raise TypeError(f"newsum makes no {type(made).__name__}")
    if not holds(FORMATS[format], command):
        raise ValueError(f"{format} cannot hold a {type(made).__name__}")
    return made
