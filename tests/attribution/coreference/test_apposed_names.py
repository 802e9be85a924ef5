"""Which name stands beside a description, and which pronoun goes on as a subject."""

from __future__ import annotations

import pytest

from newsum.attribution.coreference.apposed_names import apposed
from newsum.attribution.coreference.pronoun_subjects import subject_before

from ..stages import paragraphs_of

APPOSED = {
    "behind a comma": ("Her lawyer, Ana Roe, said so.", "lawyer", "Ana Roe"),
    "behind an office": (
        "A spokeswoman, the director Ana Roe, said so.",
        "spokeswoman",
        "the director Ana Roe",
    ),
    "before a comma": ("Ana Roe, a lawyer, said so.", "lawyer", "Ana Roe"),
    "a reflexive": ("Ana Roe – herself a lawyer – said so.", "lawyer", "Ana Roe"),
    "known as": ("A clerk known as Ana Roe said so.", "clerk", "Ana Roe"),
    "called": ("A clerk called Ana Roe said so.", "clerk", "Ana Roe"),
    "whom somebody called": ("The clerk called Ana Roe at once.", "clerk", None),
    "nobody": ("The lawyer said so.", "lawyer", None),
    "a verb between": ("The lawyer met Ana Roe on Monday.", "lawyer", None),
}


@pytest.mark.parametrize(("text", "head", "name"), APPOSED.values(), ids=APPOSED)
def test_apposed(text: str, head: str, name: str | None) -> None:
    paragraph = paragraphs_of(text)[0]
    tokens, mentions = paragraph.tokens, paragraph.mentions
    index = next(n for n, one in enumerate(mentions) if tokens.words[one.core - 1] == head)
    found = apposed(tokens, mentions, index)
    beside = None if found is None else mentions[found]
    assert name == (beside and " ".join(tokens.words[beside.start : beside.core]))


SUBJECTS = {
    "opens its sentence": ("She left. Then she", 0),
    "nearly opens it": ("On Monday she left. Then she", 10),
    "behind a clause": ("With Bo Lind and all the others, she left. Then she", 33),
    "an object's": ("The chair would not say whether in the end of it she left. Then she", None),
}


@pytest.mark.parametrize(("text", "start"), SUBJECTS.values(), ids=SUBJECTS)
def test_subject_before(text: str, start: int | None) -> None:
    paragraph = paragraphs_of(f"{text} said so.")[0]
    found = subject_before(paragraph, text.rindex("she"), "she")
    mention = None if found is None else paragraph.mentions[found]
    assert start == (mention and paragraph.tokens.starts[mention.start])
