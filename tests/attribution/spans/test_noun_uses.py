"""Which reporting verbs are nouns by their neighbours.  All of it is invented."""

from __future__ import annotations

import pytest

from newsum.attribution.spans.tagging import tag_paragraph
from newsum.attribution.spans.tags import CUE

NOUNS = [
    ("She is one of the most quoted clerks of Tarn.", "quoted"),
    ("The clerks heaped praise on the book.", "praise"),
    ("Her most daring claim is that it rained.", "claim"),
    ("A North Tarn state senator spoke.", "state"),
    ("The court documents are sealed.", "documents"),
    ("It was a wake-up call for the town.", "call"),
    ("That is one common saying here.", "saying"),
    ("She is known for the racial remarks and the songs.", "remarks"),
    ("He asked what the harbour rules are.", "rules"),
    ("Half of the convention rules committee said so.", "rules"),
    ("Roe chairs the party’s powerful rules committee.", "rules"),
    ("Half of the voters in each state say so.", "state"),
]
VERBS = [
    ("What the boatmen of Tarn state is true.", "state"),
    ("What the old brochure says is true.", "says"),
    ("The brochure says that it rained.", "says"),
    ("The caption read as follows.", "read"),
    ("The media claim that it rained.", "claim"),
    ("The note on the old door says in red: go.", "says"),
    ("Another said that it rained.", "said"),
    ("Each says that it rained.", "says"),
    ("A brochure saying that it rained was found.", "saying"),
    ("Those critics claim that it rained.", "claim"),
]


def _tag(text: str, word: str) -> str:
    tokens = tag_paragraph(text, (0, len(text)), [], 0, [])
    return tokens.tags[tokens.words.index(word)]


@pytest.mark.parametrize(("text", "word"), NOUNS)
def test_a_noun_reports_nothing(text: str, word: str) -> None:
    assert _tag(text, word) != CUE


@pytest.mark.parametrize(("text", "word"), VERBS)
def test_a_verb_reports(text: str, word: str) -> None:
    assert _tag(text, word) == CUE
