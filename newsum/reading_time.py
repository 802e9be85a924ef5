"""How long a text is, and how fast it is read."""

from __future__ import annotations

from typing import Final

from .patterns import pattern

WORDS_PER_MINUTE: Final = 238
"""Silent reading of English non-fiction by adults (Brysbaert 2019, Journal of Memory and Language
109)."""

_CHARACTERS_PER_MINUTE: Final = {"ja": 357, "zh": 255}
"""How many characters of the languages that are counted in them are read in a minute.

S. Trauzettel-Klosinski and K. Dietz, *Standardized Assessment of Reading Performance: The New
International Reading Speed Texts IReST* (2012).
"""

# A character of Chinese or Japanese, which put no blanks between words.
_UNSPACED = pattern(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")


def count_words(text: str) -> int:
    """How long a text is: in words as blanks part them, in Chinese and Japanese in characters.

    >>> count_words("A short point."), count_words("港口罢工结束")
    (3, 6)
    """
    words = len(text.split())
    if text.isascii() or (unspaced := len(_UNSPACED.findall(text))) <= words:
        return words
    return unspaced + len(_UNSPACED.sub("", text).split())


def count_blanks(line: str) -> int:
    """Blanks in a line; in Chinese and Japanese, which put none between words, one for two characters.

    >>> count_blanks("A short point."), count_blanks("港口罢工结束")
    (2, 3)
    """
    blanks = line.count(" ")
    if line.isascii() or not _UNSPACED.search(line):
        return blanks
    return blanks + len(_UNSPACED.findall(line)) // 2


def is_unspaced(character: str) -> bool:
    """Whether a character is one of Chinese or Japanese, which put no blanks between words."""
    return _UNSPACED.match(character) is not None


def words_per_minute(language: str | None) -> int:
    """How many words of a language are read in a minute, counted as `count_words` does.

    >>> words_per_minute("en"), words_per_minute("zh")
    (238, 255)
    """
    return _CHARACTERS_PER_MINUTE.get(language or "", WORDS_PER_MINUTE)
