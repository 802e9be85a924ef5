"""Text made clean when it is read."""

from __future__ import annotations

import re
from unicodedata import category, combining, normalize

from .patterns import pattern

_LINE_END = pattern("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_LINE_ENDS = frozenset("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")

# What most of a text is made of, and stays as it is.
_ASCII = frozenset(map(chr, range(0x20, 0x7F))) | {"\n"}

# A soft hyphen where a line does break.
_SOFT_BREAK = pattern("\xad\n *")

# Joined letters that fonts have and readers do not search for.
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬆ": "st"}

# Characters that fonts leave blank though they are letters, marks or signs.
_FILLERS = {
    "\u034f": "",  # combining grapheme joiner
    "\u115f": "",  # Hangul fillers
    "\u1160": "",
    "\u17b4": "",  # Khmer vowels that nobody writes
    "\u17b5": "",
    "\u2065": "",
    "\u2800": " ",  # Braille's blank
    "\u3164": " ",
    "\uffa0": " ",
}

_MARKS = frozenset(("Mn", "Me"))
"""Categories of marks that stand on the letter before them."""

_MOST_MARKS = 5
"""Combining marks on one letter: pointed Hebrew has five, Vietnamese two; more is a flood."""

# Marks that choose between forms of a letter; a second one says nothing.
_VARIANTS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_VARIANT_RUN = pattern(f"([{_VARIANTS}])[{_VARIANTS}]+")

# What a letter is composed with, where both have a letter of their own: "e" and an accent, as macOS
# and many PDFs write "é"; the marks of Japanese syllables; the vowels and ends of Korean ones.
_COMPOSING = "\u0300-\u036f\u3099\u309a\u1161-\u1175\u11a8-\u11c2"
_DECOMPOSED = pattern(f"[^{_COMPOSING}][{_COMPOSING}]+")
_COMPOSES = pattern(f"[{_COMPOSING}]")

# Joiners that nobody sees and that are spelling: in Persian and the scripts of India between two
# letters, in a picture of several people between two emoji.
_JOINED_SCRIPTS = (
    "\u0620-\u06dc\u06de-\u06ff\u0710-\u088f\u0892-\u08e1\u08e3-\u08ff\u0900-\u0dff\u0e80-\u109f"
    "\u1780-\u17b3\u17b6-\u180d\u180f-\u18af\ufb50-\ufdff\ufe70-\ufefc"
)
_EMOJI = "\u2190-\u2bff\u3030\u303d\ufe0f\U0001f000-\U0001faff"
_STRAY_JOINER = pattern(
    f"(?<![{_JOINED_SCRIPTS}])\u200c|\u200c(?![{_JOINED_SCRIPTS}])"
    f"|(?<![{_JOINED_SCRIPTS}{_EMOJI}])\u200d|\u200d(?![{_JOINED_SCRIPTS}{_EMOJI}])"
)
_JOINERS = frozenset("\u200c\u200d")

_FEW = 12
"""Different characters that are replaced one after the other: a table for all takes a hundred times
as long for each character of the text."""

_BY_CATEGORY = {
    "Cc": "",  # control
    "Cf": "",  # bidirectional, zero-width, soft hyphen
    "Cs": "\N{REPLACEMENT CHARACTER}",  # half a character
    "Zs": " ",  # no-break, thin and wide blanks
}


def _plain(character: str) -> str:
    """What a character of clean text is, or becomes."""
    if character in "\n\t":
        return character.replace("\t", " ")
    if character in _FILLERS:
        return _FILLERS[character]
    if character.isprintable():
        return _LIGATURES.get(character, character)
    if "\U000e0000" <= character <= "\U000e0fff":  # set aside for what is not to be seen
        return ""
    return _BY_CATEGORY.get(category(character), character)


def clean(text: str) -> str:
    r"""Make decoded text plain: every later offset counts characters of the result.

    Line ends become ``\n``; control, bidirectional and zero-width characters and soft hyphens go,
    but for joiners that are spelling; every kind of blank becomes a space; ligatures and words broken across lines are joined; a letter
    keeps its first combining marks alone, and is one character with them where there is one (Unicode's
    form C); fillers that nobody sees go.

    >>> clean("a \ufb01ne exam-\r\nple\x1b[31m")
    'a fine example[31m'
    """
    # Texts have few different characters: looking at each of those once is what keeps this fast.
    characters = set(text) - _ASCII
    if not _LINE_ENDS.isdisjoint(characters):
        text = _LINE_END.sub("\n", text)
    if "\xad\n" in text:
        text = _SOFT_BREAK.sub("", text)
    if not _JOINERS.isdisjoint(characters):
        text = _STRAY_JOINER.sub("", text)
        characters -= _JOINERS
    text = _replaced(text, {c: new for c in characters if (new := _plain(c)) != c})
    if marks := "".join(sorted(c for c in characters if category(c) in _MARKS)):
        text = _with_few_marks(text, marks)
    if any(map(_COMPOSES.match, characters)):
        text = _DECOMPOSED.sub(lambda found: normalize("NFC", found[0]), text)
    if "-\n" in text or "‐\n" in text:
        from .broken_words import joined  # few texts have any

        return joined(text)
    return text


def _replaced(text: str, table: dict[str, str]) -> str:
    """The text with each character of ``table`` replaced; what replaces one is none of them."""
    if len(table) > _FEW:
        return text.translate({ord(character): new for character, new in table.items()})
    for character, new in table.items():
        text = text.replace(character, new)
    return text


def _with_few_marks(text: str, marks: str) -> str:
    r"""The text with at most `_MOST_MARKS` of ``marks`` in a row.

    >>> _with_few_marks("e" + 9 * "\u0301", "\u0301") == "e" + 5 * "\u0301"
    True
    """
    run = re.compile(f"([{marks}]{{{_MOST_MARKS}}})[{marks}]+")  # re keeps what is asked for again
    return run.sub(r"\1", _VARIANT_RUN.sub(r"\1", text))


# UTF-8 that was read as Windows' Western encoding and kept so: "â€œ" for an opening mark, "Ã¼" for
# "ü".  Other letters than these begin it only where they are meant.
_TRAILS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\xa0-\xbf\x81\x8d\x8f\x90\x9d"
_MANGLED = pattern(f"[ÂÃ][{_TRAILS}]|â[€‚„][{_TRAILS}]")


def unmangled(text: str) -> str:
    r"""Text with the characters that another program mangled before it came here.

    >>> unmangled("â€œWe had no choice,â€\x9d fÃ¼r cafÃ©"), unmangled("SÃO PAULO, Â, “â”")
    ('“We had no choice,” für café', 'SÃO PAULO, Â, “â”')
    """
    if "Ã" in text or "â" in text or "Â" in text:
        return _MANGLED.sub(_as_meant, text)
    return text


def _as_meant(mangled: re.Match[str]) -> str:
    """What was mangled, as it was: all that the expression finds is UTF-8."""
    raw = b"".join(
        one.encode("latin-1") if one < "\xa0" else one.encode("cp1252") for one in mangled[0]
    )
    return raw.decode("utf-8")


def without_accents(text: str) -> str:
    """The text with letters in place of those with marks, by which names are compared.

    >>> without_accents("José Ångström")
    'Jose Angstrom'
    """
    return "".join(c for c in normalize("NFKD", text) if not combining(c))


def squeeze(text: str) -> str:
    r"""Put words on one line, one blank between them.

    >>> squeeze(" A\n  point. ")
    'A point.'
    """
    return " ".join(text.split())
