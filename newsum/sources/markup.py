"""Markup in what is declared to be text: databases and exports keep articles as they keep pages."""

from __future__ import annotations

import re
from html import unescape
from typing import Final

from ..patterns import pattern

# An element that parts paragraphs, closed, or a line's end: prose about HTML hardly has those.
_ELEMENT: Final = pattern(r"</(?:p|div|li|h[1-6]|blockquote|td)\s?>|<(?:br|p)\s?/?>", re.IGNORECASE)

# An element that marks words in a line, with its end: "<em>Dune</em>".
_MARKED_WORDS: Final = pattern(
    r"<(a|abbr|b|cite|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|u)"
    r"(?:\s[^<>]{0,1000})?>[^<]{0,400}</\1\s?>",
    re.IGNORECASE,
)

# Where such an element, or a paragraph, begins or ends.
_INLINE: Final = pattern(
    r"</?(?:a|abbr|b|cite|del|em|font|i|ins|mark|p|q|s|small|span|strong|sub|sup|time|u)"
    r"(?:\s[^<>]{0,1000})?/?>",
    re.IGNORECASE,
)

# An element that parts paragraphs by itself, where lines do not.
_PARTS: Final = pattern(r"<(?:p|br|div|td)\b", re.IGNORECASE)

# A character by its name or number: "&quot;", "&#8217;", "&#x2019;".
_REFERENCE: Final = pattern(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8}\d?);")

# Blank lines between paragraphs.
_BLANK: Final = pattern(r"\n(?:[ \t\r]*\n)+")

# What stands for "&" where a character's name was escaped once more: "&amp;rsquo;".
_TWICE: Final = pattern(r"&amp;(?=(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8}\d?);)")

_OF_MARKUP: Final = frozenset(("&lt;", "&gt;", "&LT;", "&GT;", "&#60;", "&#62;"))
"""Those that people write to show markup."""


_CDATA: Final = "<![CDATA["
_CDATA_END: Final = "]]>"

_OPENS: Final = ("&lt;", "&#60;", "&#x3c;")
"""How a text begins whose markup was escaped."""


# Control characters that no tree of elements can hold: they go, but for those that part words.
_PARTING: Final = b"\x0b\x0c\x1c\x1d\x1e"
_NOT_HELD: Final = bytes(set(range(0x20)) - set(b"\t\n\r" + _PARTING))
_AS_BLANKS: Final = bytes.maketrans(_PARTING, b" " * len(_PARTING))


def parsable(html: str) -> str:
    r"""Markup without the characters that its tree could not hold, on which lxml stops anywhere.

    >>> parsable("<p>a\x1b[31m\x0cb\ud800\uffff")
    '<p>a[31m b'
    """
    held = html.replace("\ufffe", "").replace("\uffff", "").encode("utf-8", "ignore")
    return held.translate(_AS_BLANKS, _NOT_HELD).decode("utf-8")


def has_elements(text: str) -> bool:
    """Whether a text is kept as a page's markup.

    >>> has_elements("<p>It rained.</p>"), has_elements("a < b, and <b> is bold")
    (True, False)
    """
    return _ELEMENT.search(text) is not None


def without_cdata(text: str) -> str:
    """What is between the marks by which XML keeps markup; all of a text without them.

    >>> without_cdata(" <![CDATA[<p>It rained.</p>]]>"), without_cdata("It rained.")
    ('<p>It rained.</p>', 'It rained.')
    """
    bare = text.strip()
    if not (bare.startswith(_CDATA) and bare.endswith(_CDATA_END)):
        return text
    return bare[len(_CDATA) : -len(_CDATA_END)]


def marks_words(text: str) -> bool:
    """Whether words in a text are marked as in a page's.

    >>> marks_words("He saw <em>Dune</em>."), marks_words("a < b, and <b> is bold")
    (True, False)
    """
    return _MARKED_WORDS.search(text) is not None


def with_paragraphs(markup: str) -> str:
    r"""Markup with an element for each paragraph, where blank lines part them, as in what editors keep.

    >>> with_paragraphs("It <b>rained</b>.\n\nIt stopped.")
    'It <b>rained</b>.<p>It stopped.'
    """
    if _PARTS.search(markup):
        return markup
    parted = _BLANK.sub("<p>", markup)
    return parted if has_elements(markup) else parted.replace("\n", "<br>")


def without_inline(text: str) -> str:
    """A line without the elements that mark words in it.

    >>> without_inline("<em>Dune</em> is back"), without_inline("a <b and c> d")
    ('Dune is back', 'a <b and c> d')
    """
    if not marks_words(text) and not marks_words(text := _escaped_once(text)):
        return text
    return _INLINE.sub("", text)


def _escaped_once(text: str) -> str:
    plain = unescape(text)
    return plain if marks_words(plain) else text


def unescaped(text: str) -> str:
    """A text whose markup was escaped once more, as feeds keep articles, with its elements; else as it is.

    >>> unescaped("&lt;p&gt;It rained.&lt;/p&gt;"), unescaped("Write &lt;p&gt; for a paragraph.")
    ('<p>It rained.</p>', 'Write &lt;p&gt; for a paragraph.')
    """
    if not text.lstrip().startswith(_OPENS) or has_elements(text):
        return text
    plain = unescape(text)
    return plain if has_elements(plain) else text


def with_characters(text: str) -> str:
    """The text with characters where it names them; what shows markup stays.

    >>> with_characters("&quot;Caf&eacute; &amp; bar&rdquo; &lt;b&gt; R&D; fish &amp chips")
    '"Café & bar” &lt;b&gt; R&D; fish &amp chips'
    >>> with_characters("&amp;ldquo;Caf&amp;#233;")
    '“Café'
    """
    if "&" not in text:
        return text
    return _REFERENCE.sub(
        lambda found: found[0] if found[0] in _OF_MARKUP else unescape(found[0]),
        _TWICE.sub("&", text),
    )
