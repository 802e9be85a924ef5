"""What nobody said: titles of works, nicknames, terms and irony also stand between marks."""

from __future__ import annotations

import re

from .lines import Line

# A word of a quoted stretch.
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "in",
        "is",
        "it",
        "of",
        "on",
        "or",
        "the",
        "to",
        "vs",
        "with",
    ]
)

_HEARD = frozenset(
    ["i", "i'm", "i’m", "i've", "i’ve", "we", "we're", "we’re", "you", "my", "our", "it's", "it’s"]
)


def _size(count: int) -> str:
    """A number of words, coarsely."""
    for limit in (1, 2, 3, 4, 5, 7, 10, 15):
        if count <= limit:
            return str(limit)
    return "99"


def is_title(inside: str) -> bool:
    """Whether words look like a name or a title in any language: capitals, and no mark at the end."""
    words = inside.split()
    capitals = sum(word[0].isupper() or word[0].isdigit() for word in words)
    return 3 * capitals >= 2 * len(words) > 2 and inside.rstrip()[-1:] not in ".,?!…"


def traits(line: Line, token: int, inside: str) -> list[str]:
    """What tells whether anybody said the words ``inside`` a stretch."""
    kinds, words = line.kinds, line.words
    said = _WORD.findall(inside[:400])
    size = _size(len(said))
    capital = said[0][0].isupper() if said else False
    headline = bool(said) and all(
        word[0].isupper() or word[0].isdigit() or word in _SMALL for word in said
    )
    shape = f"{capital:d}{headline:d}"
    last = inside.rstrip()[-1:]
    ends = last if last in ",.?!" else "w"
    heard = any(word.lower() in _HEARD for word in said[:40])
    before = kinds[token - 1] if token else "^"
    after = kinds[token + 1] if token + 1 < len(kinds) else "$"
    low = max(0, token - 25)
    start = max(kinds.rfind(".", low, token), low)
    stop = kinds.find(".", token, token + 25)
    stop = stop if stop >= 0 else min(len(kinds), token + 25)
    cue = ("c" if "c" in kinds[start:token] else "-") + ("c" if "c" in kinds[token:stop] else "-")
    previous = words[token - 1].lower() if token else "^"
    following = words[token + 1].lower() if token + 1 < len(kinds) else "$"
    return [
        "bias",
        f"1{size}{shape}",
        f"2{size}{ends}{shape}",
        f"3{before}{shape}{ends}",
        f"4{after}{shape}{ends}",
        f"5{cue}{size}",
        f"6{previous}",
        f"7{following}",
        f"8{heard:d}{size}",
        f"9{before}{after}{cue}",
        f"a{kinds[max(0, token - 2) : token]}{shape}",
    ]
