"""Pages that hold no article: a shell for JavaScript, a robot check, a wall, "not found"."""

from __future__ import annotations

import re
from functools import cache

from ...lexicon import packs

_MOST_WORDS = 130
"""Words of a page that can be a refusal; what has more is an article, if one about refusals."""
_FEWEST_WORDS = 45
"""Words of a page that one sentence of a refusal makes one; else it takes two."""

_SCRIPTS = "javascript"
"""What a page of so few words asks for, in every language."""


@cache
def _phrases() -> tuple[str, ...]:
    return tuple(packs.body("web", "refusals.txt").splitlines())


def is_refusal(text: str, headline: str | None) -> bool:
    """Whether the text of a page only says why it does not show its article."""
    if len(text.split()) > _MOST_WORDS:
        return False
    plain = " ".join(re.findall(r"[\w']+", f"{headline or ''} {text}".lower().replace("’", "'")))
    found = sum(phrase in plain for phrase in _phrases())
    if len(text.split()) <= _FEWEST_WORDS and _SCRIPTS in plain:
        return True
    return found >= (1 if len(text.split()) <= _FEWEST_WORDS else 2)
