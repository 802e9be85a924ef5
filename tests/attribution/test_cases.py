"""Whole articles, each in the style of a newspaper: every quote and its speaker, by full name.

A case is an article with the speaker in brackets before each quote; its first line says why it is
there.  All people and places are invented.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import newsum

CASES = sorted(Path(__file__).with_name("cases").glob("*.txt"))

# "[Ana Roe] " before an opening mark.
_SPEAKER = re.compile(r"\[([^\]\n]+)\] (?=“)")


def taken_apart(case: str) -> tuple[str, dict[str, str]]:
    """The article without brackets, and the speaker of each quote by how it begins."""
    _, _, marked = case.partition("\n")
    speakers = {
        marked[match.end() + 1 :].split("”")[0][:38]: match.group(1)
        for match in _SPEAKER.finditer(marked)
    }
    return _SPEAKER.sub("", marked).replace("# ", "", 1), speakers


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_quote_has_its_speaker(path: Path) -> None:
    article, speakers = taken_apart(path.read_text(encoding="utf-8"))
    found = {
        article[start:end].split("”")[0][:38]: quote.speaker
        for quote in newsum.quotes(article).quotes
        for start, end in quote.parts
    }
    wrong = {b for b, who in speakers.items() if found.get(b) != who}
    assert wrong == set()
