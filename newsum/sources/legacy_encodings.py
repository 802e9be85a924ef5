"""Encodings from before Unicode, told by what reads as text in them.

charset-normalizer takes Western texts with few accents for Polish or Japanese, so texts in Latin
script are told here, by the letters that their languages use.  Other scripts are left to it.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from importlib.resources import files

from ..patterns import pattern

_LATIN = ("cp1252", "iso8859-15", "cp1250", "iso8859-2", "cp1254", "cp1257")
_JAPANESE = ("cp932", "euc_jp")
_OTHERS = ["cp1251", "gb18030", "big5", "cp949", "koi8_r", "koi8_u", "cp866", "cp1253", "cp1255",
           "cp1256", "cp874"]  # fmt: skip

# A character beyond ASCII, with its neighbours.
_FOREIGN = pattern(r"(?<=(.))([^\x00-\x7f])(?=(.))", re.DOTALL)

# What a Japanese text always has and no other.
_HIRAGANA = pattern("[\u3041-\u3096]")

# What Latin texts have beyond letters: anywhere, and between two letters.
_SIGNS = frozenset("\xa0¡¢£§¨©ª«\xad®°±²³´·¹º»¼½¾¿×÷–—‘’‚“”„†‡•…‰‹›€™")
_INNER_SIGNS = frozenset("‘’´·\xad–—…")

# Where a word goes from Latin letters to others, or back.
_MIXED = pattern(r"[A-Za-z](?=[^\W\d_A-Za-z])|[^\W\d_A-Za-z](?=[A-Za-z])")
_MIXED_SHARE = 0.05

_ODD = 0.25
"""The share of characters beyond ASCII that may be odd: foreign names have other letters."""

_ACCENTED = 0.3
"""The share of letters beyond ASCII that a text in Latin script may have, and another must."""

_KANA = 0.15
"""The share of hiragana among a Japanese text's characters beyond ASCII."""


def guess(data: bytes) -> str | None:
    """The text in ``data``; ``None`` where it is text in no encoding known."""
    latin = [text for encoding in _LATIN if (text := _decoded(data, encoding))]
    if latin:
        oddities = [_oddity(text) for text in latin]
        if min(oddities) <= _ODD:
            return latin[oddities.index(min(oddities))]
    for encoding in _JAPANESE:
        text = _decoded(data, encoding)
        if text and len(_HIRAGANA.findall(text)) > _KANA * len(_FOREIGN.findall(text)):
            return text
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=_OTHERS).best()
    return str(best) if best and _is_foreign(str(best)) else None


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_foreign(text: str) -> bool:
    """Whether text is in another script, whose words have no Latin letters among theirs."""
    mixed, foreign = len(_MIXED.findall(text)), len(_FOREIGN.findall(text))
    return _accented(text) > _ACCENTED and mixed <= _MIXED_SHARE * foreign


def _accented(text: str) -> float:
    """The share of letters that are beyond ASCII."""
    letters = [character for character in text if character.isalpha()]
    return sum(not letter.isascii() for letter in letters) / max(1, len(letters))


def _oddity(text: str) -> float:
    """The share of characters beyond ASCII that no language in Latin script would use there.

    >>> _oddity("Zürich, “Straße”"), _oddity("g³os"), _oddity("Ïðàâäà")
    (0.0, 1.0, 1.0)
    """
    if _accented(text) > _ACCENTED:
        return 1.0
    odd = total = 0
    letters: Counter[str] = Counter()
    for before, character, after in _FOREIGN.findall(f" {text} "):
        total += 1
        if character.isalpha() and character not in "ªº":
            odd += character.isupper() and before.islower()
            letters[character.lower()] += 1
        else:
            inner = before.isalpha() and after.isalpha()
            odd += character not in (_INNER_SIGNS if inner else _SIGNS)
    strange = min(
        sum(n for letter, n in letters.items() if letter not in alphabet)
        for alphabet in _alphabets()
    )
    return (odd + strange) / max(1, total)


@cache
def _alphabets() -> tuple[frozenset[str], ...]:
    data = json.loads(files(__package__).joinpath("alphabets.json").read_text("utf-8"))
    return tuple(frozenset(letters) for name, letters in data.items() if name != "about")
