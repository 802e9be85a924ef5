"""Articles made ready to learn from: whose judgement of the sentences it is."""

from __future__ import annotations

import pytest

pytest.importorskip("numpy", reason="the extra train is not installed")

from newsum.model import Document
from newsum.training.editor_choices import sentence_key
from newsum.training.point_cases import case
from newsum.training.reference_summaries import Example

VOTE = "The council of Marrowby voted on Monday to rebuild its harbour wall."
COST = "Engineers put the cost at 4 million crowns and the work at a year."
DOCUMENT = Document(source="made", text=f"{VOTE}\n\n{COST}\n")


@pytest.mark.parametrize(
    ("example", "given", "gains"),
    [
        pytest.param(Example(DOCUMENT, (), (), ((COST, 0.5),)), True, [0.0, 0.5], id="its corpus"),
        pytest.param(
            Example(DOCUMENT, (), (), (), {sentence_key(VOTE): 1.0}), False, [1.0, 0.0], id="noted"
        ),
    ],
)
def test_who_judged_the_sentences_is_told(
    example: Example, given: bool, gains: list[float]
) -> None:
    found = case(example)
    assert found is not None
    assert found.given is given
    assert list(found.gains) == gains


def test_highlights_are_nobodys_judgement() -> None:
    found = case(Example(DOCUMENT, ("Marrowby council votes to rebuild harbour wall",), ()))
    assert found is not None
    assert not found.given
    assert found.gains[0] > found.gains[1]
