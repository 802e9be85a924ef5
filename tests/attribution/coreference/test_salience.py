"""Salience: the features of an antecedent, and their sum."""

from __future__ import annotations

import math

import pytest

from newsum.attribution.coreference.discourse import Boundaries
from newsum.attribution.coreference.salience import (
    OF_NOBODY,
    OF_PRONOUNS,
    AntecedentForm,
    Trace,
    salience,
    salience_features,
)
from newsum.attribution.entities.entity import FEMININE, MASCULINE, NEUTER, Gender

from ..stages import article_of, sentences

HERE = "Snow fell. There they met the tall Ana Roe.\n\nIt rained. She left. Here"


def boundaries(text: str) -> Boundaries:
    article = article_of(text)
    starts = [sentence.start for sentence in sentences(article)]
    return Boundaries(text, starts, [start for start, _ in article.paragraphs])


def trace(
    text: str,
    gender: Gender | None = FEMININE,
    is_person: bool = True,
    form: AntecedentForm = "name",
    named: int = 1,
    spoke: int = -1,
    quote: int = 0,
    second: bool = False,
) -> Trace:
    """The trace of "Ana Roe" in a text."""
    start = text.index("Ana Roe")
    end = start + len("Ana Roe")
    return Trace(start, end, gender, is_person, form, named, spoke, quote, second=second)


def features(text: str, wanted: str = FEMININE, **known: object) -> dict[str, float]:
    """What counts for "Ana Roe" where a speaker is sought at the end of a text."""
    found = salience_features(
        boundaries(text),
        len(text),
        wanted,
        trace(text, **known),  # type: ignore[arg-type]
    )
    return {name: value for name, value in found.items() if value}


def test_distance_is_counted_in_sentences_and_paragraphs() -> None:
    assert features(HERE) == {"gender": 1, "sentence": 3, "paragraph": 1}


def test_distance_is_bounded() -> None:
    far = features("They met Ana Roe." + "\n\nIt rained." * 9)
    assert (far["sentence"], far["paragraph"]) == (5, 4)


GRAMMAR = [
    pytest.param("Ana Roe left.", {"subject"}, id="first in its sentence"),
    pytest.param("It rained. Ana Roe left.", {"subject"}, id="of any sentence"),
    pytest.param("Then weary old Ana Roe left.", {"subject"}, id="three words before it"),
    pytest.param("And then weary old Ana Roe left.", set(), id="not four"),
    pytest.param("Then " + "so" * 30 + " Ana Roe left.", set(), id="nor very long ones"),
    pytest.param("They were there and saw, said “no.” Ana Roe left.", {"subject"},
                 id="behind a quote"),
    pytest.param('They were there and saw, said "no." Ana Roe left.', {"subject"},
                 id="with straight marks"),
    pytest.param("They had the dog and Ana Roe's cat.", {"owner"}, id="an owner"),
    pytest.param("They had the dog and Ana Roe’s cat.", {"owner"}, id="with a curly apostrophe"),
    pytest.param("They gave the old dog to Ana Roe.", {"preposition"}, id="behind a preposition"),
    pytest.param("They gave it to Ana Roe's dog.", {"owner", "preposition"}, id="both"),
    pytest.param("To Ana Roe it was snow.", {"subject", "preposition"}, id="first, behind one"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "roles"), GRAMMAR)
def test_grammar(text: str, roles: set[str]) -> None:
    assert set(features(text)) & {"subject", "owner", "preposition"} == roles


KNOWN = [
    pytest.param({}, {"gender"}, id="the gender fits"),
    pytest.param({"gender": None}, set(), id="it is not known"),
    pytest.param({"gender": NEUTER}, {"organization"}, id="an organization"),
    pytest.param({"gender": None, "is_person": False}, {"doubtful"}, id="perhaps no person"),
    pytest.param({"named": 3}, {"gender", "named"}, id="named before"),
    pytest.param({"form": "description"}, {"gender", "described"}, id="a description"),
    pytest.param({"form": "phrase"}, {"gender", "phrase"}, id="a phrase"),
    pytest.param({"second": True}, {"gender"}, id="second in the sentence"),
]


@pytest.mark.parametrize(("known", "expected"), KNOWN)
def test_what_is_known(known: dict[str, object], expected: set[str]) -> None:
    text = "Ana Roe"
    assert set(features(text, **known)) - {"subject"} == expected
    assert ("subject" in features(text, **known)) is ("second" not in known)


def test_what_is_no_person_is_not_doubtful_where_it_is_sought() -> None:
    assert "doubtful" not in features("Ana Roe", NEUTER, gender=NEUTER, is_person=False)


def test_each_e_fold_of_mentions_counts() -> None:
    assert features("Ana Roe", named=8)["named"] == pytest.approx(math.log(8))


def test_the_traces_own_flags_count() -> None:
    own = trace("Ana Roe")._replace(reports=True, inside=True)
    found = salience_features(boundaries("Ana Roe"), 7, FEMININE, own)
    assert (found["reports"], found["inside"]) == (True, True)


def test_whoever_only_spoke_has_no_distance() -> None:
    assert features(HERE, form="speaker", spoke=0, quote=29).keys() == {
        "gender",
        "unnamed",
        "spoke",
    }


def test_a_quote_nearer_than_the_mention_is_the_distance_of_a_pronoun() -> None:
    text = "Ana Roe left. It rained.\n\n“No.” Here"
    quoted = {"spoke": 0, "quote": text.index("“No")}
    assert features(text, **quoted).keys() == {"gender", "sentence", "spoke"}
    assert features(text, "", **quoted).keys() == {"sentence", "spoke"}
    quoted["spoke"] = 1  # another has spoken since
    assert features(text, "", **quoted).keys() == {"sentence", "paragraph", "subject", "spoke"}


@pytest.mark.parametrize(
    ("text", "spoke", "freshness"),
    [
        pytest.param("Ana Roe. “No.” Here", 0, 2.2, id="just now"),
        pytest.param("Ana Roe. “No.” It rained. Here", 0, 2.2 - 0.3, id="a sentence ago"),
        pytest.param("Ana Roe. “No.” It rained. It snowed. Here", 0, 2.2 - 0.6, id="two"),
        pytest.param("Ana Roe. “No.”\n\nHere", 0, 2.2 - 0.9, id="a paragraph ago"),
        pytest.param("Ana Roe. “No.” Here", 1, 2.2 - 0.8, id="another spoke since"),
        pytest.param("Ana Roe. “No.”\n\nIt.\n\nIt.\n\nHere", 2, 0.0, id="never less than nothing"),
    ],
)
def test_freshness(text: str, spoke: int, freshness: float) -> None:
    found = features(text, spoke=spoke, quote=text.index("“No"))
    assert found.get("spoke", 0.0) == pytest.approx(freshness)


def test_salience_is_the_weighted_sum() -> None:
    assert salience({"sentence": 2, "subject": True, "other": 9}, OF_PRONOUNS) == pytest.approx(
        2 * -0.9 + 0.8
    )
    assert salience({}, OF_PRONOUNS) == 0


@pytest.mark.parametrize(
    ("nearer", "further"),
    [
        pytest.param({"subject": 1}, {}, id="a subject"),
        pytest.param({"reports": 1}, {}, id="who reports"),
        pytest.param({"gender": 1}, {}, id="whose gender fits"),
        pytest.param({"named": 1}, {}, id="who is named often"),
        pytest.param({"spoke": 1}, {}, id="who spoke"),
        pytest.param({}, {"sentence": 1}, id="who is near"),
        pytest.param({}, {"paragraph": 1}, id="in the paragraph"),
        pytest.param({}, {"doubtful": 1}, id="who is a person"),
        pytest.param({}, {"owner": 1}, id="who owns nothing"),
        pytest.param({}, {"preposition": 1}, id="who is no object"),
        pytest.param({}, {"inside": 1}, id="whom the quote does not name"),
    ],
)
@pytest.mark.parametrize("weights", [OF_PRONOUNS, OF_NOBODY], ids=["pronoun", "nobody"])
def test_who_stands_out(
    weights: dict[str, float], nearer: dict[str, float], further: dict[str, float]
) -> None:
    assert salience(nearer, weights) > salience(further, weights)


def test_a_gender_is_told_for_men_too() -> None:
    assert "gender" in features("Ana Roe", MASCULINE, gender=MASCULINE)
