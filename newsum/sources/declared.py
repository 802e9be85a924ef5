"""What formats declare about an article, made plain: the same in every format, or ``None``."""

from __future__ import annotations

from ..text import clean, squeeze


def line(text: str | None) -> str | None:
    r"""A declared field on one clean line; ``None`` where nothing is in it.

    >>> line(" Storm\r\n hits\x1b coast "), line(" ")
    ('Storm hits coast', None)
    """
    return squeeze(clean(text or "")) or None


def letters(text: str | None) -> str:
    """Letters and digits alone, by which what is declared is compared with what the text says.

    >>> letters("Storm hits “Port Alder”!")
    'stormhitsportalder'
    """
    return "".join(filter(str.isalnum, (text or "").casefold()))
