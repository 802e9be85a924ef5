"""Bytes to text, in the encoding that they are in; an error rather than mojibake."""

from __future__ import annotations

import codecs
import re
from unicodedata import category

from ..errors import EncodingError, NotTextError, UnknownEncodingError
from ..patterns import pattern

# What files begin with to say their encoding.  The longer marks first: UTF-32's begins with UTF-16's.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_MARKS = tuple(mark for mark, _ in _BYTE_ORDER_MARKS)

# A page's own word for its encoding: <meta charset="…">, content="text/html; charset=…",
# <?xml encoding="…"?>.
_DECLARED = pattern(
    rb"(?:<meta\b[^>]{0,200}?\bcharset|<\?xml\b[^>]{0,200}?\bencoding)"
    rb"\s{0,9}=\s{0,9}[\"']?([a-z0-9._:-]{2,40})",
    re.IGNORECASE,
)
_HEAD = 4096
"""Bytes among which a page declares its encoding."""

# Browsers read the first as the second, which has more characters.
_WIDER = {"iso8859-1": "cp1252", "ascii": "cp1252", "shift_jis": "cp932", "gb2312": "gb18030",
          "gbk": "gb18030", "euc_kr": "cp949", "iso8859-9": "cp1254"}  # fmt: skip

_CONTROL = bytes((*range(0x07), *range(0x10, 0x1A), *range(0x1C, 0x20), 0x7F))
"""What no text has: control characters other than tab, line ends, page and shift marks."""
_CONTROL_SHARE = 0.005
"""The share of control or unassigned characters from which data is no text."""

_NO_TEXT = frozenset(("Cc", "Cn", "Co", "Cs"))
"""Categories of characters that no text has: control, unassigned, private, halves."""

_BLANK = frozenset(" \n。")
"""Of which a text of more than a word has one."""

# ISO-2022-JP is all ASCII, with sequences that announce other characters.
_JAPANESE_SHIFT = pattern(rb"\x1b\$[@B]")

_SCRIPTS = 2
"""Most blocks of 256 characters that the letters of one word come from."""

_NO_ENCODINGS = frozenset(("idna", "punycode", "raw_unicode_escape", "raw-unicode-escape",
                           "undefined", "unicode_escape", "unicode-escape"))  # fmt: skip
"""Codecs that Python counts among encodings of text, and in which no text is saved."""

_DAMAGE = 50
"""Sound characters beyond ASCII for one damaged, from which text is still readable."""
_FEW_ZEROS = 100
"""Bytes of a text, of which at most one is zero, where zeros are a slip and not UTF-16."""

_RARE = 2000
"""Characters for one that a true encoding may lack."""


def text_encoding(name: str) -> str:
    """Python's name of an encoding of text; raises `LookupError` for any other codec.

    >>> text_encoding("Windows-1252")
    'cp1252'
    """
    try:
        codec = codecs.lookup(name)
    except ValueError as error:  # a zero in it
        raise LookupError(name) from error
    # Python's own mark, and its own test: bytes.decode() refuses what is not so marked.
    if not getattr(codec, "_is_text_encoding", True) or codec.name in _NO_ENCODINGS:
        raise LookupError(name)
    return codec.name


def decode(name: str, data: bytes, encoding: str | None = None, declared: str | None = None) -> str:
    """The text in ``data``: in ``encoding``, else in what it shows itself to be in.

    What a server or an e-mail has ``declared`` is believed if the data is not UTF-8, and is in it.
    Raises `EncodingError` where it is not in the encoding given, `NotTextError` for what is no
    text.
    """
    if encoding:
        return _strictly(name, data, encoding).removeprefix("\ufeff")
    if data.startswith(_MARKS):
        mark, marked = next(one for one in _BYTE_ORDER_MARKS if data.startswith(one[0]))
        return _strictly(name, data[len(mark) :], marked)
    if b"\0" in data:
        if data.count(b"\0") * _FEW_ZEROS > len(data):
            return _utf16(name, data)
        rest = data.replace(b"\0", b"")  # what a server or a disk let slip into a text
        if _claimed(rest, "utf-8") is None:
            return _utf16(name, data)
        data = rest
    if len(data) - len(data.translate(None, _CONTROL)) > _CONTROL_SHARE * len(data):
        return _utf16(name, data)  # Cyrillic letters begin with such a byte
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        claimed = _claimed(data, declared) or _claimed(data, _declaration(data))
        return claimed or _damaged(data) or _guessed(name, data)
    return _claimed(data, "iso2022_jp") or text if _JAPANESE_SHIFT.search(data) else text


def _strictly(name: str, data: bytes, encoding: str) -> str:
    """The text in an encoding that is given; raises `EncodingError` where it is another."""
    try:
        return data.decode(text_encoding(encoding))
    except (UnicodeError, LookupError) as error:
        raise EncodingError(name, encoding.upper()) from error


def _utf16(name: str, data: bytes) -> str:
    """UTF-16 without a mark: of both byte orders the one that gives text."""
    for encoding, high in (("utf-16-le", data[1::2]), ("utf-16-be", data[::2])):
        text = data.decode(encoding, "replace")
        strange = sum(category(c) in _NO_TEXT for c in text if c not in "\r\n\t\f")
        if strange > _CONTROL_SHARE * len(text):
            continue
        # In the other order blanks are en quads and line ends are unassigned; a single word has
        # neither, but all its letters are of one script.
        if not _BLANK.isdisjoint(text) or (len(data) % 2 == 0 and len(set(high)) <= _SCRIPTS):
            return text
    raise NotTextError(name, "binary data")


def _declaration(data: bytes) -> str | None:
    """What a page says that its encoding is."""
    found = _DECLARED.search(data, 0, _HEAD)
    return found[1].decode("ascii") if found else None


def _claimed(data: bytes, encoding: str | None) -> str | None:
    """The text in an encoding that is claimed, if that is true but for a character or two."""
    try:
        encoding = text_encoding(encoding or "")
        text = data.decode(_WIDER.get(encoding, encoding), "replace")
    except (LookupError, UnicodeError):
        return None
    return text if text.count("\N{REPLACEMENT CHARACTER}") * _RARE <= len(text) else None


def _damaged(data: bytes) -> str | None:
    """UTF-8 with a broken character or two, each of which becomes a replacement character."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    sound = sum(not character.isascii() for character in text) - broken
    return text if sound > 2 * broken and broken <= 1 + sound / _DAMAGE else None


def _guessed(name: str, data: bytes) -> str:
    """Text in an encoding from before Unicode, told by its letters."""
    from .legacy_encodings import guess

    text = guess(data)
    if text is None:
        raise UnknownEncodingError(name)
    return text
