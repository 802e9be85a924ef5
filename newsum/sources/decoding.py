"""Bytes to text, in the encoding that they are in; never a guess that gives mojibake."""

from __future__ import annotations

import codecs

from ..errors import EncodingError, UnknownEncodingError

# The longer marks first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(name: str, data: bytes) -> str:
    """The text in ``data``; raises `EncodingError`."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise EncodingError(name, encoding.upper()) from error
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guess(name, data)


def _guess(name: str, data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise UnknownEncodingError(name)
    return str(best)
