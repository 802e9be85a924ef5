"""Candidates for a quote's speaker: who is in reach, and the features of each."""

from __future__ import annotations

import pytest

from newsum.attribution.speakers.candidates import TEMPLATES, Candidate, find_candidates
from newsum.attribution.speakers.tagged_paragraphs import MentionReference

from ..stages import paragraphs_of, reference_to, words_of


def candidates(text: str, number: int = 0, spoke: tuple[int, str] | None = None) -> list[Candidate]:
    """The candidates of a text's quote of that number; ``spoke``: paragraph and phrase of the last."""
    paragraphs = paragraphs_of(text)
    span = paragraphs.spans[number]
    own = paragraphs[span.paragraph]
    token = own.token_of[number]
    last = reference_to(paragraphs[spoke[0]], spoke[1]) if spoke else None
    closing = paragraphs.inside(span)[-1:]
    return find_candidates(own, token, closing, paragraphs.above(own.number, token), last)


def phrase(reference: MentionReference) -> str:
    return words_of(reference.paragraph.tokens, reference.mention)


def features(found: list[Candidate], wanted: str) -> dict[str, str]:
    """The features of a candidate, by template; ``p`` behind it for the paragraph above."""
    (one,) = [one for one in found if phrase(one.reference) == wanted]
    return {feature[:1]: feature[1:] for feature in one.features}


WORDS = "and so on " * 21
REACH = [
    pytest.param("Roe met Voss: “We left,” Hult said, Marr too.", 0,
                 ["Voss", "Roe", "Hult", "Marr"],
                 id="the nearest before it, then the nearest behind"),
    pytest.param("Aa, Bb, Cc, Dd, Ee, Ff, Gg, Hh, Ii, Jj: “We left.”", 0,
                 ["Jj", "Ii", "Hh", "Gg", "Ff", "Ee", "Dd", "Cc"], id="eight before it"),
    pytest.param("“We left.” Aa, Bb, Cc, Dd, Ee, Ff, Gg.", 0,
                 ["Aa", "Bb", "Cc", "Dd", "Ee"], id="five behind it"),
    pytest.param(f"Roe {WORDS} “we left” {WORDS} Voss", 0, [], id="none too far away"),
    pytest.param("“We left,” Roe said, according to Voss.", 0, ["Roe"],
                 id="not who passes it on"),
    pytest.param("“We left,” according to Voss.", 0, ["Voss"], id="unless nobody reports before"),
    pytest.param("Aa, Bb, Cc, Dd, Ee left.\n\n“We left.”", 0, ["Ee", "Dd", "Cc", "Bb"],
                 id="four above a quote that opens its paragraph"),
    pytest.param("Aa said so. Bb, Cc, Dd, Ee left.\n\n“We left.”", 0,
                 ["Ee", "Dd", "Cc", "Bb", "Aa"], id="and who reports there"),
    pytest.param("Roe left.\n\nSo it was: “We left.”", 0, ["it"],
                 id="not above where somebody is mentioned before it"),
    pytest.param("Roe left.\n\nAnd so: “We left.”", 0, ["Roe"],
                 id="above where nobody is"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "expected"), REACH)
def test_who_is_in_reach(text: str, number: int, expected: list[str]) -> None:
    assert [phrase(one.reference) for one in candidates(text, number)] == expected


FEATURES = [
    pytest.param("Roe said: “We left.”", "Roe", "1", "b00s.", id="before it, its verb follows"),
    pytest.param("“We left,” said Roe.", "Roe", "1", "a00i,", id="behind it, its verb before"),
    pytest.param("Roe left. It rained. Then “we left!”", "Roe", "1", "b20-?",
                 id="two sentences between, a mark of exclamation"),
    pytest.param("“We left,” “and went,” said Roe.", "Roe", "1", "a01i,", id="a quote between"),
    pytest.param("Roe said: “We left—”", "Roe", "1", "b00s-", id="broken off"),
    pytest.param("Roe said: “We left”", "Roe", "1", "b00sw", id="no mark"),
    pytest.param("Roe said: “We left.”", "Roe", "2", "b002", id="two tokens between"),
    pytest.param("“We left,” said Roe.", "Roe", "2", "a001", id="one"),
    pytest.param("“We left” Roe.", "Roe", "2", "a000", id="none"),
    pytest.param("Roe and so on and so on: “We left.”", "Roe", "2", "b008", id="seven"),
    pytest.param("“We left” and so on then " + "so " * 40 + "Roe.", "Roe", "2", "a0064",
                 id="very many"),
    pytest.param("“We left,” said Roe.", "Roe", "3", "aci", id="behind a verb"),
    pytest.param("Roe said: “We left.”", "Roe", "4", "b00.:", id="what stands before the quote"),
    pytest.param("“We left,” said Roe.", "Roe", "4", "a00,^", id="nothing before the quote"),
    pytest.param("Roe Said: Roe said: “We left.”", "Roe Said", "5", "0b", id="no verb"),
    pytest.param("“We left,” said Roe.", "Roe", "5", "0asaid", id="the verb"),
    pytest.param("The mayor said: “We left.”", "The mayor", "6", "b00n^", id="a noun, first"),
    pytest.param("She said: “We left.”", "She", "7", "bps", id="a pronoun"),
    pytest.param("Roe said Voss said: “We left.”", "Roe", "8", "b001s", id="one reports nearer"),
    pytest.param("Roe said Voss said: “We left.”", "Voss", "8", "b000s", id="nobody does"),
    pytest.param("“We left,” said Roe, Voss said.", "Voss", "8", "a001s",
                 id="one reports nearer, behind it"),
    pytest.param("Roe said Voss said Hult said Marr said: “We left.”", "Roe", "8", "b002s",
                 id="more than two are two"),
    pytest.param("Roe told Voss. It rained.\n\n“We left.”", "Roe", "1", "p10s111",
                 id="above: sentences and quotes to its end, and a quote alone in its paragraph"),
    pytest.param("Roe told Voss.\n\n“We left,” and so on.", "Roe", "1", "p00s110",
                 id="above: a quote that opens its paragraph"),
    pytest.param("Roe told Voss.\n\nAnd so: “We left.”", "Roe", "1", "p00s100",
                 id="above: a paragraph that mentions nobody"),
    pytest.param("“No,” Roe told Voss. “Yes.”\n\n“We left.”", "Roe", "1", "p11s111", id="above: a quote"),
    pytest.param("Roe told Voss.\n\n“We left.”", "Roe", "2", "pNs", id="above: form and link"),
    pytest.param("Roe told Voss:\n\n“We left.”", "Roe", "3", "p:s0", id="above: a colon ends it"),
    pytest.param("Roe told Voss.\n\n“We left.”", "Roe", "4", "p10", id="above: the last but one"),
    pytest.param("The dog of Roe ran.\n\n“We left.”", "Roe", "5", "poN", id="above: what is before"),
    pytest.param("They saw Roe's.\n\n“We left.”", "Roe's", "6", "p1-", id="above: an owner"),
    pytest.param("They saw Roe.\n\n“We left.”", "Roe", "6", "p0-", id="above: no owner"),
    pytest.param("They saw Roe.\n\n“We left.”", "Roe", "8", "p0-N", id="above: amid its sentence"),
    pytest.param("Snow fell. Roe left.\n\n“We left.”", "Roe", "8", "p1-N", id="above: first in it"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who", "template", "expected"), FEATURES)
def test_features(text: str, who: str, template: str, expected: str) -> None:
    number = 2 if text.startswith("“No,”") else 0
    assert features(candidates(text, number), who)[template] == expected


def test_whoever_spoke_last_is_told_by_two_more_features() -> None:
    text = "Roe left. Voss said: “We left.”"
    plain, spoke = candidates(text), candidates(text, spoke=(0, "Roe"))
    assert [one.reference for one in plain] == [one.reference for one in spoke]
    assert spoke[0].features == plain[0].features
    assert spoke[1].features == (*plain[1].features, "kb10.$", "Kb10000:")


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        pytest.param("", ("l1111", "m1^$", "n1N"), id="in the paragraph above"),
        pytest.param("Snow fell.\n\n", ("l2111", "m2^$", "n2N"), id="two paragraphs above"),
        pytest.param("Snow fell.\n\n" * 9, ("l3111", "m3^$", "n3N"), id="further is all the same"),
    ],
)
def test_whoever_spoke_last_is_in_reach_from_afar(between: str, expected: tuple[str, ...]) -> None:
    text = f"Roe left. Aa, Bb, Cc, Dd.\n\n{between}“We left.”"
    last = candidates(text, spoke=(0, "Roe"))[-1]
    assert (phrase(last.reference), last.features) == ("Roe", expected)


def test_every_template_is_told_by_some_candidate() -> None:
    text = "Roe said so. Voss left.\n\n“We left,” Hult said."
    near = candidates(text, spoke=(0, "Roe"))
    far = candidates(f"Marr left.\n\nSnow.\n\n{text}", spoke=(0, "Marr"))
    assert {f[0] for one in (*near, *far) for f in one.features} == set(TEMPLATES)
