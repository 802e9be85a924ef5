"""Text made clean when it is read, and safe when it is shown."""

from __future__ import annotations

import re
from collections import Counter
from unicodedata import category, combining, normalize

from .patterns import pattern

_LINE_END = pattern("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_LINE_ENDS = frozenset("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")

END_SIGNS = "♦■●◆□∎"
"""The signs that some magazines end an article with."""

# What most of a text is made of, and stays as it is.
_ASCII = frozenset(map(chr, range(0x20, 0x7F))) | {"\n"}

# A word that a typesetter broke at the end of a line.  Only before a lower-case letter: the
# hyphens of "Jean-\nPaul" and "F-\n16" are their own.
_BROKEN_WORD = pattern(r"(?<=[^\W\d_])[-‐]\n *(?=[^\W\d_])(?![A-ZÀ-ÖØ-Þ])")

# A soft hyphen where a line does break.
_SOFT_BREAK = pattern("\xad\n *")

# Two parts of a hyphened word; those of "state-of-the-art" overlap.
_HYPHENED = pattern(r"(?<!\w)(?=(\w{1,40}-\w{1,40}))")
_LAST_PART = pattern(r"\w{1,40}$")
_FIRST_PART = pattern(r"\w{1,40}")

_WORD = pattern(r"(?<![\w‐-])\w{1,40}(?![\w‐-])")

# What begins no word: behind "self-" or "four-" it ends one that was broken.
_ENDINGS = frozenset(
    (
        "ary",
        "ed",
        "en",
        "er",
        "ers",
        "est",
        "ing",
        "ish",
        "ly",
        "ness",
        "some",
        "teen",
        "teenth",
        "tieth",
        "ty",
    )
)

# What joins the parts of "mother-in-law" and "state-of-the-art".
_LINKS = frozenset(("a", "and", "at", "by", "for", "in", "of", "on", "the", "to", "up"))
_HYPHEN_WITHIN = pattern(r"[-‐](?=[^\W\d_])")

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

_LONGEST_ADDRESS = 200
"""Characters of an address that a message shows at most; some carry a kilobyte for trackers."""

_LONGEST_NAME = 1_000
"""Characters of any other name: a path is shown whole, to be copied, and a record's id may be endless."""

_SCHEME = 24
"""Characters in which an address says that it is one."""

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
    return _mend(text) if "-\n" in text or "‐\n" in text else text


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


def _mend(text: str) -> str:
    """Join words broken across lines; the hyphens of compounds stay.

    A hyphen is a compound's where the text has the word with it elsewhere, where another hyphen
    stands before it ("state-of-the-" and "art") or behind the word that joins it ("mother-" and
    "in-law"), behind what begins compounds ("well-",
    "self-") or may begin them, before what ends them ("long-" and "term") or a person ("ex-" and
    "mayor"), and where the text has both parts as words.  It is none where the text has the whole word without it.
    """
    from . import lexicon

    heads, openings, ends = (
        lexicon.compound_heads(),
        lexicon.compound_openings(),
        lexicon.compound_ends(),
    )
    hyphened = {word.casefold() for word in _HYPHENED.findall(text)}
    words = Counter(word.casefold() for word in _WORD.findall(text))

    def joint(broken: re.Match[str]) -> str:
        first = _LAST_PART.search(text, max(0, broken.start() - 40), broken.start())
        last = _FIRST_PART.match(text, broken.end())
        if first is None or last is None:
            return ""
        head, tail = first[0].casefold(), last[0].casefold()
        if f"{head}-{tail}" in hyphened or text[first.start() - 1 : first.start()] == "-":
            return "-"
        if tail in _LINKS and _HYPHEN_WITHIN.match(text, last.end()):
            return "-"
        if head + tail in words or tail in _ENDINGS:
            return ""
        if head in heads or (head in openings and tail in ends):
            return "-"
        if head in lexicon.person_prefixes() and tail in lexicon.person_nouns():
            return "-"
        # the first of a line's words is counted where it stands, too
        return "-" if min(len(head), len(tail)) > 2 and words[head] and words[tail] > 1 else ""

    return _BROKEN_WORD.sub(joint, text)


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


def printable(name: str) -> str:
    r"""Show the name of a file or an address as it is, but for what a terminal would obey.

    >>> printable("café\x1b[2J.txt")
    'café\\x1b[2J.txt'
    """
    if name.isprintable():
        return name
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)


def shown_source(name: str) -> str:
    """The name of a source as messages show it: harmless, and the middle of a long one left out."""
    shown = printable(name) or repr(name)
    longest = _LONGEST_ADDRESS if "://" in shown[:_SCHEME] else _LONGEST_NAME
    return without_middle(shown, longest)


def without_middle(text: str, longest: int) -> str:
    """A text of at most so many characters: the middle of a longer one is left out.

    >>> without_middle("a long name", 4)
    'a …me'
    """
    half = longest // 2
    return text if len(text) <= longest else f"{text[:half]}…{text[-half:]}"
