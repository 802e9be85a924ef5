"""Reporting verbs beside names, in tokens."""

from __future__ import annotations

import pytest

from newsum.attribution.cues import (
    ACCORDING_TO,
    APPOSED,
    FOLLOWED,
    INTRODUCED,
    INVERTED,
    UNLINKED,
    VERBAL,
    CueLink,
    cue_link,
    tag_before,
)
from newsum.attribution.spans import tags

from .stages import token_range, tokens_of

PLAIN = "so " * 30

LINKS = [
    pytest.param("Roe said no.", FOLLOWED, "said", id="the verb follows"),
    pytest.param("Roe has quietly told them.", FOLLOWED, "told", id="behind adverbs"),
    pytest.param("Roe last week said no.", FOLLOWED, "said", id="behind a time of two words"),
    pytest.param("Roe Monday said no.", FOLLOWED, "said", id="behind a time of one"),
    pytest.param("Roe on Monday said no.", FOLLOWED, "said", id="behind a time and its preposition"),
    pytest.param("Roe on Brack said no.", UNLINKED, None, id="not behind another phrase"),
    pytest.param("Roe (of Brack) said no.", FOLLOWED, "said", id="behind brackets"),
    pytest.param("Roe (of Brack said no.", UNLINKED, None, id="not behind one that nothing closes"),
    pytest.param(f"Roe ({PLAIN}) said no.", UNLINKED, None, id="not behind a book in brackets"),
    pytest.param("“No,” said Roe.", INVERTED, "said", id="the verb comes before"),
    pytest.param("“No,” said 54-year-old Roe.", INVERTED, "said", id="before the age"),
    pytest.param("“No,” said the Roe.", UNLINKED, None, id="not before another word"),
    pytest.param("54 Roe left.", UNLINKED, None, id="an age with nothing before it"),
    pytest.param("He said Roe said no.", FOLLOWED, "said", id="the verb behind wins"),
    pytest.param("Roe: “No.”", INTRODUCED, None, id="a colon"),
    pytest.param("Roe, a nurse, said no.", APPOSED, "said", id="an apposition"),
    pytest.param("Roe — a nurse — said no.", APPOSED, "said", id="between dashes"),
    pytest.param("Roe, a nurse, later said no.", APPOSED, "said", id="an adverb behind it"),
    pytest.param("Roe, a nurse, left, then said no.", APPOSED, "said", id="a later comma"),
    pytest.param("Roe who said no left.", APPOSED, "said", id="a relative clause"),
    pytest.param("Roe, who said no, left.", APPOSED, "said", id="one behind a comma"),
    pytest.param("Roe, Which said no, left.", APPOSED, "said", id="in any case"),
    pytest.param("Roe, he said, left.", UNLINKED, None, id="a comma alone is no relative"),
    pytest.param("Roe, a nurse, left. Voss, too, said no.", UNLINKED, None,
                 id="the next sentence is another"),
    pytest.param("Roe, a nurse, “yes,” said no.", UNLINKED, None, id="a quote ends the clause"),
    pytest.param(f"Roe, a nurse {PLAIN}, said no.", UNLINKED, None, id="a long apposition"),
    pytest.param("Roe quipped no.", FOLLOWED, "quipped", id="any reporting verb"),
    pytest.param("Roe wanted it.", VERBAL, "wanted", id="a verb of no list"),
    pytest.param("Roe wants it.", VERBAL, "wants", id="by its ending"),
    pytest.param("Roe want it.", UNLINKED, None, id="not without it"),
    pytest.param("Roe has Brack.", VERBAL, None, id="something behind an adverb"),
    pytest.param("Roe has gold.", VERBAL, "gold", id="a word behind an adverb"),
    pytest.param("Roe", UNLINKED, None, id="nothing behind"),
    pytest.param("Roe,", UNLINKED, None, id="nothing behind a comma"),
    pytest.param("Roe, who", UNLINKED, None, id="nothing behind a relative"),
    pytest.param("Roe, who left, won.", UNLINKED, None, id="a relative clause that reports nothing"),
    pytest.param("Roe, a nurse,", UNLINKED, None, id="nothing behind an apposition"),
    pytest.param("Roe left, said no.", UNLINKED, None, id="a verb before the comma"),
    pytest.param("said Roe", INVERTED, "said", id="the verb is the first word"),
    pytest.param("Roe want they said", UNLINKED, None, id="the last word is not before the first"),
    pytest.param("Roe family said no.", UNLINKED, None, id="a noun in -ly is no adverb"),
    pytest.param("Roe she Monday said no.", UNLINKED, None, id="a pronoun before a time"),
    pytest.param("Roe nurses them.", UNLINKED, None, id="a noun for people in -s is no verb"),
    pytest.param("Roe has", UNLINKED, None, id="nothing behind an adverb"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "link", "verb"), LINKS)
def test_cue_link(text: str, link: CueLink, verb: str | None) -> None:
    tokens = tokens_of(text)
    found, token = cue_link(tokens, *token_range(tokens, "Roe"))
    assert (found, tokens.words[token] if token >= 0 else None) == (link, verb)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        pytest.param("Roe left", tags.PARAGRAPH_START, id="first in its paragraph"),
        pytest.param("It rained. Roe left", tags.SENTENCE_END, id="first in its sentence"),
        pytest.param("According to Roe", ACCORDING_TO, id="according to"),
        pytest.param("They gave it to Roe", tags.PREPOSITION, id="to"),
        pytest.param("To Roe", tags.PREPOSITION, id="to, with nothing before it"),
        pytest.param("The according Roe", tags.PREPOSITION, id="according, without to"),
        pytest.param("according the Roe", tags.DETERMINER, id="according, another word"),
        pytest.param("To Roe according", tags.PREPOSITION, id="according behind it"),
        pytest.param("said Roe", tags.CUE, id="a verb"),
    ],
)
def test_tag_before(text: str, tag: str) -> None:
    tokens = tokens_of(text)
    assert tag_before(tokens, token_range(tokens, "Roe")[0]) == tag
