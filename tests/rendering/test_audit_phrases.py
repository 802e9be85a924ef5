"""What is told of a speaker over all articles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsum.audit_model import Appearance, AuditedSpeaker
from newsum.rendering.audit_phrases import appearance, facts, name_of

MAY = Appearance(source="a.txt", headline="Ferry sinks", date="2026-05-03")
JUNE = Appearance(source="b.txt")


def speaker(name: str | None, *, named: bool, last: Appearance = JUNE) -> AuditedSpeaker:
    return AuditedSpeaker(
        name=name, named=named, role=None, quotes=2, words=1, articles=2, first=MAY, last=last
    )


@pytest.mark.parametrize(
    ("name", "named", "told"),
    [
        ("Ana Roe", True, []),
        ("a spokeswoman", False, ["not named"]),
        (None, False, []),
    ],
)
def test_who_has_no_name_is_told_but_for_nobody(
    name: str | None, named: bool, told: list[str]
) -> None:
    *counts, first, last = facts(speaker(name, named=named))
    assert counts == ["2 quotes", "1 word", "2 articles", *told]
    assert first == f"first in {appearance(MAY)}"
    assert last == "last in b.txt"


def test_one_article_is_told_once() -> None:
    roe = speaker("Ana Roe", named=True, last=MAY)
    assert facts(replace(roe, articles=1))[3:] == [f"in {appearance(MAY)}"]
    assert appearance(MAY).startswith("Ferry sinks (")


def test_of_several_articles_only_one_may_have_a_date() -> None:
    roe = speaker("Ana Roe", named=True, last=MAY)
    assert facts(roe)[3:] == [f"among them {appearance(MAY)}"]


def test_names() -> None:
    assert name_of(speaker(None, named=False)) == "Speaker unknown"
    assert name_of(speaker("Ana\n Roe\x07", named=True)) == "Ana Roe"
    assert appearance(Appearance(source="-")) == "standard input"
