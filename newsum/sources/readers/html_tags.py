"""Elements of HTML, by what they do to the text of a page."""

from __future__ import annotations

from typing import Final

BLOCKS: Final = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog"),
        *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2"),
        *("h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu"),
        *("nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th"),
        *("thead", "tr", "ul", "caption", "button", "noscript", "template"),
    )
)
"""Elements that begin and end a block."""

UNREAD: Final = frozenset(("script", "style", "head", "title", "iframe", "math", "img", "input"))
"""Elements that show no text."""

CONTROLS: Final = frozenset(
    (
        *("button", "select", "textarea", "option", "svg", "object", "video", "audio", "canvas"),
        *("map", "datalist", "noscript", "template"),
    )
)
"""Elements whose text is a control's; but where one was not closed, the parser puts all in it."""

KINDS: Final = {
    **dict.fromkeys(("li", "dd", "dt"), "item"),
    **dict.fromkeys(("figcaption", "caption", "figure"), "caption"),
    "blockquote": "quote",
    "pre": "preformatted",
}
"""What the blocks in an element are, headings aside, where they are no paragraphs."""

HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}

HINT_TAGS: Final = frozenset(
    (
        *("nav", "footer", "aside", "header", "form", "figure", "figcaption", "table", "ul", "ol"),
        *("article", "main", "blockquote", "section", "li", "dl", "pre", "address", "noscript"),
        "button",
    )
)
"""Elements around a block that tell what it is, whatever their classes are."""
