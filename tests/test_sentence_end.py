"""Lines that end as sentences do, and lines that do not."""

from __future__ import annotations

import pytest

from newsum.article.boilerplate.rules import kinds_by_rules
from newsum.sentence_end import ends_sentence, last_mark

from .article.texts import HEADLINE


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("They left.", True, id="full stop"),
        pytest.param("Who left?", True, id="question"),
        pytest.param("“They left!”", True, id="in quotation marks"),
        pytest.param("»Wir gehen.«", True, id="in German marks that point inwards"),
        pytest.param("„Wir gehen.“", True, id="in German marks"),
        pytest.param("«Wir gehen.»", True, id="in Swiss marks"),
        pytest.param("(They left…) ", True, id="in brackets, with a blank"),
        pytest.param("彼は去った。", True, id="Japanese"),
        pytest.param("彼は言った。」", True, id="Japanese, in marks"),
        pytest.param("（他走了！）", True, id="Chinese, in brackets"),
        pytest.param("谁走了？", True, id="a Chinese question"),
        pytest.param("من غادر؟", True, id="Arabic"),
        pytest.param("وہ چلے گئے۔", True, id="Urdu"),
        pytest.param("वे चले गए।", True, id="Hindi"),
        pytest.param("তারা চলে গেছে॥", True, id="Bengali, two strokes"),
        pytest.param("They left.[2][3]", True, id="two notes behind it"),
        pytest.param("They left. [12, 13] [a]", True, id="notes apart from it"),
        pytest.param("They left.¹ ²", True, id="raised notes"),
        pytest.param("“They left.” [Updated]", True, id="an editor's word behind it"),
        pytest.param("They left.(2)", True, id="a note in round brackets"),
        pytest.param("The ferry [2]", False, id="a note, but no sentence"),
        pytest.param("[2]", False, id="nothing but a note"),
        pytest.param(HEADLINE, False, id="headline"),
        pytest.param("They said:", False, id="colon"),
        pytest.param("", False, id="nothing"),
        pytest.param("”", False, id="nothing but a closing mark"),
    ],
)
def test_ends_sentence(line: str, expected: bool) -> None:
    assert ends_sentence(line) is expected


@pytest.mark.parametrize(("line", "mark"), [("“Who?”)", "?"), ("They said: ", ":"), ("»", "")])
def test_last_mark(line: str, mark: str) -> None:
    assert last_mark(line) == mark


def test_closing_mark_alone_does_not_end_a_list_of_links() -> None:
    lines = ["They left at six.", "Related stories", "»", "Why the harbor is empty"]
    assert kinds_by_rules(lines) == [None, "related", "related", "related"]
