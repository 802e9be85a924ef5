"""Texts that are no articles: one thing over and over, in any length, to find what grows too fast.

Each family is a function of the length in characters.  `variants` sets a text into what newsum reads
beside it: a title, quotes, paragraphs.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Final

Family = Callable[[int], str]


def _repeated(piece: str) -> Family:
    """A piece over and over."""
    return lambda size: piece * (size // len(piece) + 1)


def _counted(piece: str, most: int = 1 << 30) -> Family:
    """A piece over and over, with ever new words: ``{n}`` is a number in letters."""

    def text(size: int) -> str:
        made: list[str] = []
        length = number = 0
        while length < size:
            made.append(piece.replace("{n}", _letters(number % most)))
            length += len(made[-1])
            number += 1
        return "".join(made)

    return text


def _letters(number: int) -> str:
    """A number in letters, as few as it takes."""
    found = ""
    while number or not found:
        number, digit = divmod(number, 26)
        found = chr(ord("a") + digit) + found
    return found


def _within(opening: str, inner: str, closing: str) -> Family:
    """A piece over and over, between something at the start and at the end."""
    repeated = _repeated(inner)
    return lambda size: opening + repeated(size) + closing


def _nested(opening: str, closing: str) -> Family:
    """Opening marks, and as many closing ones."""
    return lambda size: opening * (size // 2) + "a" + closing * (size // 2)


def _halves(first: str, second: str) -> Family:
    """One piece over and over, then another."""
    return lambda size: _repeated(first)(size // 2) + _repeated(second)(size // 2)


_CHARACTERS: Final = (
    "a", "A", "1", "_", ".", ",", "!", "?", "…", ":", ";", "-", "–", "—", "―", "'", "’", "‘", '"', "“",
    "”", "„", "‟", "«", "»", "‹", "›", "‚", "`", "(", ")", "[", "]", "{", "}", "<", ">", "/", "\\", "|",
    "@", "#", "*", "•", "·", "+", "=", "~", "^", "&", "%", "$", "©", "½", "²", "é", "É", "ß", "я", "中",
    "。", "！", "؟", "।", "۔", "ا", "e\u0301", "\u0301", "\u200b", "\xad", "\u2028", "\ufffd", "🙂", "ﬁ", " ", "\t", "\n",
    "\r", "\xa0", "\x1b[31m",
)  # fmt: skip

_TOKENS: Final = (
    "a b ", "A B ", "a. ", "A. ", "A.", "a.", "A.B. ", "U.S. ", "U.S.A.", "Mr. ", "Dr. Roe ", "Gen. ",
    "St. ", "Jr. ", "Inc. ", "p.m. ", "No. 1 ", "e.g. ", "z. B. ", "1. ", "1.", "1) ", "1,", "1.5 ",
    "1,000", "1_", "_1", "__ ", "a_", "½-", "1/2/", "1/2/2024 ", "2024-01-02 ", "March 4, 2024 ",
    "4 March 2024. ", "May ", "May May 4, ", "12:30 ", "12:30:", "1 hour ago ", "$1 ", "5% ",
    "Abe ", "Abe. ", "Abe.", "Abe-", "Abe'", "Abe’s ", "Abe, ", "Abe; ", "Abe/", "Abe said ", "abe said. ",
    "Abe said. ", "said Abe ", "said ", "said, ", "said: ", "said. ", "says he ", "he ", "He said. ", "(he) ", "(mayor) ", "Abe (Abe) ", "Mayor, ", "President, ", "President and ", "Mr., ",
    "It said the statement said. ", "he said a letter said. ", "It said a note from it said. ", "a nurse said it. ",
    "Abe, quickly, ", "quickly ", ", quickly ", "two Monday ", "on Monday ", "the week ", "has ", ", has ", ", who ",
    "Ab.cd.", "Ab.Ab.", "Abe.Bo. ", "Abe said Bo said ", "Abe’", "statement, ", "the statement said ", "“A,” the statement said. ",
    "He ", "she, ", "they said ", "I ", "who ", "who said ", "of ", "Abe of ", "the ", "The ", "the mayor ",
    "the mayor of ", "the mayor, ", "a mayor, ", "her mayor, ", "the mayor said. ", "a note from ",
    "the statement from ", "Abe's statement ", "statement ", "according to ", "according to Abe ",
    "Mayor Abe ", "Mayor ", "President Abe Roe, ", "Abe Roe, a nurse, ", "Abe Roe, 34, ", "the 34-year-old ",
    "Ministry of Ports ", "Ministry of ", "Bank of Abe (BA) ", "(BA) ", "(AB", "Abe (AB) ", "de la ",
    "Abe de la ", "van der ", "Abe and ", "Abe and Bo, ", "Ana Roe ", "Ana Roe said. ", "Will Roe ",
    "A-A-", "a-b-c ", "a-", "-a", "- a ", "— ", "—", "– a ", "-- ", "--", "---", "... ", ". . . ", ".. ",
    "?! ", "!a", ".A", ". A", ".\"A", ". \"", ".” ", ".”A", ".'", "?' ", "' ", "'a ", "a' ", "'a' ", "'a'-",
    "'A'-", "‘a’ ", "‘a ", "a’ ", "’a", "’a ", "s' ", "‚a‘ ", "‹a› ", "``a'' ", "`` ", "'' ", "``", "''", "\"a\" ",
    "\"a \"", "\"a, \" ", "\" ", "\"\" ", "a\"", "\"a", "“a” ", "“a ", "a” ", "“”", "“ ", "” ", "“a, b” ", "“a.” ",
    "“A.” ", "„a“ ", "„a ", "»a« ", "«a» ", "« a » ", "» ", "“‘a’” ", "“‘a” ", "‘“a’ ", "“A,” Abe said. ",
    "“A,” he said. ", "“A,” said the mayor. ", "“A.” “B.” ", "“Is it?” Abe asked. ", "“A: ", "“AB: a” ",
    "Q: “A?” A: “B.” ", "Q. A. ", "(a) ", "( ", ") ", "(a", "a) ", "[a] ", "[1]", "[", "{a} ", "<a>", "</a>", "< ",
    "&amp;", "&#", "<!--", "* ", "* a ", "**a** ", "# ", "| ", "a|b|", "a | ", "a > ", "a / ", "· ", "a: ", "a, ", "a; ",
    "@a ", "@", "@a.", "#a ", "http://a.b/ ", "http://", "www.", "a@b.c ", "a@", "a.b.c.d", "Ana.Roe.", "By ", "by: ",
    "By Ana ", "By Ana Roe ", "ANA ROE ", "ANA ROE, ", "ANA ROE: ", "ANA-", "(AP) ", "ANA (AP) — ", "ANA, March 4 ",
    "(AP) -- ", "Share ", "Share this ", "Comments ", "© ", "Read more: ", "Updated ", "published: ", "updated: ",
    "a  ", "a\t", " .", " ,", "\xad\n", "e\u0301 ", "Иван ", "中 ", "中。", "Ü", "Über ", "İ", "ǆ", "\u0345a",
)  # fmt: skip

_LINES: Final = (
    "a\n", "A\n", "a\n\n", "1\n", "-\n", "- a\n", "* A\n", "• a b c\n", "1. a\n", "1) A.\n", ".\n", "A.\n", "a.\n\n",
    "“A.”\n", "“A.\n", "“A.\n\n", "\"A.\n", "“\n", "'a\n", "A: “B.”\n", "A:\n", "Q: a?\n", "a-\n", "ab-\nab-ab ", "ab-\n",
    "a\xad\n", "\na", "\n\n\n\na", " a\n", "  a\n   b\n", "A line.\n\n", "A line of words.\n", "Menu\n", "Home | News\n",
    "Home > News\n", "By Ana Roe\n", "By ", "ANA ROE\n", "ANA ROE, Agency\n", "March 4, 2024\n", "Updated: March 4, 2024\n",
    "12:30\n", "1 hour ago\n", "Share\n", "Facebook\nTwitter\n", "Comments\n", "3 comments\n", "Read more\n",
    "© 2024 Roe\n", "Most read\n", "Photo: Ana Roe\n", "Advertisement\n", "ANAVILLE (AP) — A.\n", "Follow us\nNews\na\n",
    "Home\nSport\nNews\nWeather\nAbout us\n", "He said so.\n", "“A,” he said.\n", "“A,” Ana Roe said.\n\n",
    "— Ana Roe\n", "“A.”\n— Ana Roe\n", "The mayor of Tarn said that the harbour is to be closed on Monday.\n",
    "The mayor of Tarn said that the harbour\nis to be closed on Monday, he said, and\n",
    "Why is the mayor of Tarn not at the harbour?\n", "The Mayor Of Tarn\n", "title: a\n", "> a\n", ">", "---\n", "***\n",
    "# a\n", "a\n===\n", "| a | b |\n", "```\n", "[a](b)\n", "![a](b)\n", "From: a\n", "Subject: a\n\n",
    "ROE: We wait.\nLIND: No.\n",
)  # fmt: skip

_NEW: Final = (
    "{n} ", "{n}\n", "{n}. ", "X{n} ", "X{n} said. ", "X{n} Y{n} said. ", "“A,” X{n} Y{n} said. ",
    "“A,” said X{n}. ", "“A,” the {n} said. ", "“A,” said the {n} of X{n}. ", "A {n}, X{n} Y{n}, said “A.” He said “B.” ",
    "“A,” X{n} Y{n} said.\n\n", "“A,” she said.\n\nX{n} Y{n} came. ", "Mayor X{n}, ", "X{n} of Y{n} ", "X{n} Y{n} (X{n}) ",
    "The X{n} Council ", "X{n} X{n} X{n} ", "“{n}” ", "‘{n}’ ", "X{n}, a {n}, said: “A.” ", "X{n}’s ", "by X{n} ",
    "Mr. X{n} ", "{n}. X{n} ", "{n}-{n} ", "{n}-\n{n} ", "the mayor of X{n} said “A.” ", "the X{n} mayor said “A.” ",
    "Ana X{n}, mayor of Y{n}, said. ", "an X{n} nurse said “A.” The nurse said “A.” ",
    "“A,” her mayor, X{n} Y{n}, said. ", "X{n}. “A.” ", "X{n} said, “A {n}, ", "Ministry of X{n} ", "Mayor X{n}. “A,” her mayor said. ", "A. X{n} ", "a. {n} ",
    "“A,” the {n}-year-old said. ", "It said the {n} statement said. ", "“A,” X{n} and Y{n} said. ", "X{n}. Y{n}! {n}? ",
    "“A,” said {n}’s mayor. ", "a mayor. “A,” the mayor of X{n} said. ", "by X{n} Y{n}, March 4, 2024. ", "“A,” said a {n}. “B,” the {n} said. ",
)  # fmt: skip

_HALVES: Final = (
    "Abe ", "abe ", "A. ", "a", "Abe-", "\n", "a\n", "he said ", "the mayor said, ", "“A b c.” ", "“A,” he said. ", "'a' ",
    "“A,” Abe Roe said. ", "“A b,” the statement said. ", "mayor of ", "(a) ", "... ",
)  # fmt: skip

_NEWS: Final = (
    "The mayor of Tarn, Ana Roe, said on Monday that the harbour would be closed. “We have no choice,” "
    "she said. The nurses' union said it was 'a disgrace'. "
)

FAMILIES: Final[dict[str, Family]] = {
    **{f"characters {piece!a}": _repeated(piece) for piece in _CHARACTERS},
    **{f"tokens {piece!a}": _repeated(piece) for piece in _TOKENS},
    **{f"lines {piece!a}": _repeated(piece) for piece in _LINES},
    **{f"new {piece!a}": _counted(piece) for piece in _NEW},
    **{f"lines of new {piece!a}": _counted(piece.strip() + "\n") for piece in _NEW},
    **{
        f"nested {opening!a}": _nested(opening, closing)
        for opening, closing in ("“”", "‘’", "„“", "»«", "«»", "‹›", "()", "[]", "{}", "<>", '""', "''")
    },
    **{
        f"one quote of {inner!a}": _within("“", inner, "”")
        for inner in ("a ", "A. ", "'a ", "a' ", "'a' ", "‘a’ ", "Abe ", "a", "1", "_", "“a” ", ". ")
    },
    **{
        f"one mark {mark!a} before {inner!a}": _within(mark, inner, "")
        for mark in ("“", "‘", "'", '"', "„", "«", "‹", "``", "(", "[", "*", "By ", "@", "A: ")
        for inner in ("a ", "a. ", "a' ", "Abe ", "A.", "s' ", "1")
    },
    **{
        f"half {first!a} half {second!a}": _halves(first, second)
        for first in _HALVES
        for second in _HALVES
        if first != second
    },
    "one long sentence": _repeated("and the mayor of the town said that it is so "),
    "one long paragraph": _repeated(_NEWS),
    "many paragraphs": _repeated(_NEWS + "\n\n"),
    "a blank in the middle": lambda size: "a" + " " * size + "b",
    "blanks at the end of a line": lambda size: ("a" + " " * (size // 8) + "\n") * 8,
    "a long title in capitals": lambda size: "ANA ROE " * (size // 16) + "\n\n" + _NEWS * (size // 300),
}  # fmt: skip
"""A text of at least so many characters, by what it is made of."""

IN_PACKS: Final = (
    ("de", "Roth: „Ja“ "),
    ("fr", "« C’est ainsi », lit-on dans le rapport. "),
    ("es", "«Así es», se lee en el informe. "),
    ("it", "«È così», si legge nel rapporto. "),
    ("pt", "“É assim”, lê-se no relatório. "),
)
"""For each language that has a pack, what took quadratic time over and over."""

TITLE: Final = "Harbour of Tarn to close as the mayor, Ana Roe, resigns"

_QUOTE: Final = "“We are not leaving the harbour,” Ana Roe, the mayor of Tarn, said on Monday."


def record(title: str, text: str) -> bytes:
    """A record of a corpus."""
    return json.dumps({"id": "1", "title": title, "text": text}).encode()


def variants(text: str) -> Iterator[tuple[str, str | bytes]]:
    """A text by itself, with a title, as a title, and beside quotes; records are bytes."""
    yield "alone", text
    yield "titled", record(TITLE, text)
    yield "as title", record(text, f"{text}\n\n{_QUOTE}\n\n{_NEWS}")
    beside = f"{_QUOTE}\n\n{_QUOTE} {text} {_QUOTE}\n\n“It is late,” he said.\n\n{_NEWS}"
    yield "beside quotes", beside
    yield "both", record(TITLE, beside)
