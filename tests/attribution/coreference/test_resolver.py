"""Whom a mention means: texts with one mention in brackets."""

from __future__ import annotations

import pytest

from newsum.attribution.coreference.resolver import Resolver

from ..stages import discourse_of, paragraphs_of, resolve

NAMES = [
    pytest.param("Ana Roe left. [Roe] said no.", "Ana Roe", None, id="a last name"),
    pytest.param("[Roe] said no. Ana Roe came.", "Ana Roe", None, id="a name given in full later"),
    pytest.param("Mayor Ana Roe left. [Roe] said no.", "Ana Roe", "Mayor", id="with its role"),
    pytest.param("[Mr. Roe] said no.", "Roe", None, id="an honorific"),
    pytest.param("[spokeswoman Ana Roe] said no.", "Ana Roe", "spokeswoman", id="a role before it"),
    pytest.param("[Then-mayor Ana Roe] said no.", "Ana Roe", "Then-mayor", id="a joined one"),
    pytest.param("“No” was [Roe's].", "Roe", None, id="an owner"),
    pytest.param("[@ana_roe] said no.", "@ana_roe", None, id="a handle"),
    pytest.param("[A. Roe] said no.", "A. Roe", None, id="an initial is no article"),
    pytest.param("[Director of Ports Ana Roe] said no.", "Ana Roe", "Director of Ports",
                 id="an office with its organization"),
    pytest.param("[The mayor of Brack] met Ana Roe.", "the mayor of Brack", None,
                 id="no name ends it"),
    pytest.param("[The director of the Marr Council] said no.",
                 "the director of the Marr Council", None, id="an organization ends it"),
]  # fmt: skip

ORGANIZATIONS = [
    pytest.param("[The Ministry of Ports] said no.", "the Ministry of Ports", id="with of"),
    pytest.param("[Ministry of Ports] said no.", "Ministry of Ports", id="without its article"),
    pytest.param("The Ministry of Ports met. [It] said no.", "Ministry of Ports", id="it"),
    pytest.param(
        "[The Ministry of Ports spokesman Bo Voss] said no.", "Bo Voss", id="not if more follows"
    ),
    pytest.param("[The Marr Council] said no.", "the Marr Council", id="without of"),
    pytest.param("[Marr Council] said no.", "Marr Council", id="neither"),
    pytest.param(
        "Marr Harbour Council met. [The Council] said no.",
        "Marr Harbour Council",
        id="a shorter form",
    ),
    pytest.param("Coastal Light (CL) met. [CL] said no.", "Coastal Light", id="initials"),
    pytest.param("[The Voss] said no.", "the Voss", id="a name of nobody, with an article"),
    pytest.param("[The Roe] said no. Mr. Roe came.", "Roe", id="of a person"),
]

APPOSITIONS = [
    pytest.param("[The director of Ports], Ana Roe, said no.", "Ana Roe", id="an office in front"),
    pytest.param("[The lawyer], Ana Roe, said no.", "Ana Roe", id="a name behind a comma"),
    pytest.param("[The writer and co-director Ana Roe] said no.", "Ana Roe", id="two roles"),
    pytest.param(
        "Ana Roe, [a lawyer], said no.", "Ana Roe", id="an indefinite one behind the name"
    ),
    pytest.param("Ana Roe, [the lawyer], said no.", "Ana Roe", id="a definite one"),
    pytest.param("They met Ana Roe; [a lawyer] said no.", "a lawyer", id="no comma"),
    pytest.param("[A lawyer] left, Ana Roe said no.", "a lawyer", id="words between"),
    pytest.param("[A lawyer], she, said no.", "a lawyer", id="a pronoun is no name"),
    pytest.param("They saw [a lawyer], Ana Roe and Bo Voss.", "a lawyer", id="one of a list"),
    pytest.param("“No,” said [a lawyer], Ana Roe.", "Ana Roe", id="a name that ends the sentence"),
    pytest.param("[Council spokesman] and mayor Ana Roe said no.", "Ana Roe", id="over and"),
    pytest.param("[A lawyer] said no.", "a lawyer", id="nobody behind"),
]

STATEMENTS = [
    pytest.param("Ana Roe left. [Roe's letter] said no.", "Ana Roe", id="its owner's"),
    pytest.param("[Roe’s letter] said no.", "Roe", id="of one not named otherwise"),
    pytest.param("[An Acme statement] said no.", "Acme", id="a name before it"),
    pytest.param("[A statement from Ana Roe] said no.", "Ana Roe", id="from"),
    pytest.param(
        "[A letter by Ana Roe] said no.",
        "Ana Roe",
        id="by",
        marks=pytest.mark.xfail(reason="“by” ties nothing to the noun before it"),
    ),
    pytest.param("[A letter to Ana Roe] said no.", "a letter to Ana Roe", id="to"),
    pytest.param("Ana Roe issued [this statement]: “No.”", "Ana Roe", id="whoever issued it"),
    pytest.param(
        "Ida Hult left. Ana Roe issued [a statement]: “No.”", "Ana Roe", id="in its sentence"
    ),
    pytest.param("To Ana Roe came [a statement]: “No.”", "a statement", id="not to whom it came"),
    pytest.param("[A statement] said no.", "a statement", id="nobody's"),
    pytest.param(
        "[A statement from the letter] said no.",
        "a statement from the letter",
        id="a statement's statement",
    ),
    pytest.param("[The weary statement] said no.", "the weary statement", id="no name before it"),
]

PRONOUNS = [
    pytest.param("Ana Roe met Bo Voss. [She] said no.", "Ana Roe", id="she"),
    pytest.param("Ana Roe met Bo Voss. [He] said no.", "Bo Voss", id="he"),
    pytest.param("Ana Roe met Marr Council. [It] said no.", "Marr Council", id="it"),
    pytest.param("Ana Roe met Marr Council. [They] said no.", "Marr Council", id="they"),
    pytest.param("Ana Roe met Bo Voss. [We] said no.", None, id="we"),
    pytest.param("Ana Roe met Bo Voss. [I] said no.", "Pia Hult", id="I: the author"),
    pytest.param(
        "Ana Roe met Ida Hult. The actress said no. [She] said no.",
        "Ana Roe",
        id="a description of the nearest",
    ),
    pytest.param(
        "Mayor Ana Roe met Ida Hult. The mayor said no, [she] said.",
        "Ana Roe",
        id="a description of a named one",
    ),
    pytest.param(
        "Ana Roe left.\n\nSnow fell. A nurse said no, [she] said.",
        "a nurse",
        id="a phrase that reports",
    ),
    pytest.param(
        "Ana Roe left.\n\nSnow fell. A nurse slept, [she] said.",
        "Ana Roe",
        id="not one that reports nothing",
    ),
    pytest.param(
        "Ana Roe left.\n\nSnow fell. A spokesman said no, [she] said.",
        "Ana Roe",
        id="nor of another gender",
    ),
    pytest.param(
        "Ana Roe left.\n\nSnow fell on a nurse; said [she] then.",
        "Ana Roe",
        id="nor behind a preposition",
    ),
]

DESCRIPTIONS = [
    pytest.param("Mayor Ana Roe met Ida Hult. [The mayor] said no.", "Ana Roe", id="an office"),
    pytest.param("Ana Roe, 34, met Ida Hult. [The 34-year-old] said no.", "Ana Roe", id="an age"),
    pytest.param("Bo Voss won. [The actor] said no.", "Bo Voss", id="the only one"),
    pytest.param(
        "Bo Voss won. [The actor from Brack] said no.",
        "the actor from Brack",
        id="not of somewhere",
    ),
]

PHRASES = [
    pytest.param("[A nurse from Brack] said no.", "a nurse from Brack", id="amid a sentence"),
    pytest.param("[Witnesses] said no.", "witnesses", id="a noun alone"),
    pytest.param(
        "The nurses' union met. [The union] said no.",
        "the nurses' union",
        id="as it was given in full",
    ),
    pytest.param("The nurses' union met. [A union] said no.", "a union", id="only a definite one"),
    pytest.param("“No” was [the union's].", "the union", id="an owner"),
    pytest.param("“No” was [the union’s].", "the union", id="with a curly apostrophe"),
    pytest.param("[Lantern men] said no.", "Lantern men", id="a word of no list keeps its capital"),
]


@pytest.mark.parametrize(("text", "name", "role"), NAMES)
def test_names(text: str, name: str, role: str | None) -> None:
    found = resolve(text)
    assert (found.name, found.role) == (name, role)


@pytest.mark.parametrize(
    ("text", "name"),
    [*ORGANIZATIONS, *APPOSITIONS, *STATEMENTS, *PRONOUNS, *DESCRIPTIONS, *PHRASES],
)
def test_resolve(text: str, name: str | None) -> None:
    assert resolve(text, byline="Pia Hult").name == name


def test_i_is_nobody_where_nobody_signs() -> None:
    assert resolve("[I] said no.").name is None


def test_they_is_less_sure_than_it() -> None:
    it = resolve("Marr Council met. [It] said no.").confidence
    they = resolve("Marr Council met. [They] said no.").confidence
    assert they == pytest.approx(0.7 * it)


def test_whoever_spoke_last_is_who_she_is() -> None:
    text = "Ana Roe met Ida Hult. “Snow,” it read. [She] said no."
    assert resolve(text).name == "Ana Roe"
    assert resolve(text, [("Snow", "Ida Hult")]).name == "Ida Hult"


@pytest.mark.parametrize(("named", "speaker"), [("Roe", "Ida Hult"), ("Hult", "Ana Roe")])
def test_whom_the_quote_names_does_not_speak(named: str, speaker: str) -> None:
    text = f"They had long known both Ana Roe and Ida Hult. “{named} was late,” [she] said."
    assert resolve(text).name == speaker


@pytest.mark.parametrize(
    ("text", "byline", "label", "name"),
    [
        pytest.param("Bo Voss left.", "Ana Roe", "Q", "Ana Roe", id="the author asks"),
        pytest.param("Bo Voss left.", None, "Q", None, id="if there is one"),
        pytest.param("Bo Voss met Ida Hult. Hult left.", None, "A", "Ida Hult",
                     id="whom it names most answers"),
        pytest.param("Snow fell.", None, "A", None, id="if it names anybody"),
        pytest.param("Bo Voss left.", None, "VOSS", "Bo Voss", id="a turn of one who is named"),
        pytest.param("Bo Voss left.", None, "ANA ROE", "Ana Roe", id="of one who is not"),
    ],
)  # fmt: skip
def test_labels(text: str, byline: str | None, label: str, name: str | None) -> None:
    resolver = Resolver(discourse_of(paragraphs_of(text, byline=byline)))
    assert resolver.resolve_label(label, len(text)).name == name


NOBODY = [
    pytest.param("Ana Roe said no.\n\n“Snow.”", "Ana Roe", id="who reports above"),
    pytest.param("Marr Council saw Ana Roe.\n\n“Snow.”", "Ana Roe", id="a person, if any"),
    pytest.param("Marr Council met.\n\n“Snow.”", None, id="no bystander of an organization"),
    pytest.param(
        "Mayor Ana Roe met Ida Hult.\n\nThe mayor said no.\n\n“Snow.”",
        "Ana Roe",
        id="who is described above",
    ),
    pytest.param("Snow fell.\n\n“Snow.”", None, id="nobody"),
    pytest.param(
        "Ana Roe met Ida Hult.\n\n“Roe was late.”", "Ida Hult", id="not who is named in it"
    ),
]


@pytest.mark.parametrize(("text", "name"), NOBODY)
def test_nobody_beside_the_quote(text: str, name: str | None) -> None:
    paragraphs = paragraphs_of(text)
    (span,) = paragraphs.spans
    resolver = Resolver(discourse_of(paragraphs))
    above = paragraphs[span.paragraph - 1]
    assert resolver.resolve_nobody((span.start, span.end), above).name == name


def test_nothing_need_stand_above() -> None:
    paragraphs = paragraphs_of("“Snow.”")
    assert Resolver(discourse_of(paragraphs)).resolve_nobody((1, 6), None).name is None
