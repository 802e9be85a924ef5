"""Mentions of a paragraph: phrase, form, link to a verb, and the verb."""

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
)
from newsum.attribution.spans import tags
from newsum.attribution.speakers.mentions import (
    NAMED_DEFINITE,
    NOMINAL,
    OTHER,
    PRONOMINAL,
    PROPER,
)

from ..stages import paragraph_of, words_of

Expected = tuple[str, str, str, str | None]
"""Phrase, form, link, verb."""

FORMS = [
    pytest.param("She said no.", [("She", PRONOMINAL, FOLLOWED, "said")], id="a pronoun"),
    pytest.param("Ana Roe said no.", [("Ana Roe", PROPER, FOLLOWED, "said")], id="a name"),
    pytest.param("The mayor said no.", [("The mayor", NOMINAL, FOLLOWED, "said")], id="a noun"),
    pytest.param("Witnesses said no.", [("Witnesses", NOMINAL, FOLLOWED, "said")],
                 id="a noun alone"),
    pytest.param("The Harbour Trust said no.",
                 [("The Harbour Trust", NAMED_DEFINITE, FOLLOWED, "said")],
                 id="a name with an article"),
    pytest.param("The mayor Ana Roe said no.",
                 [("The mayor Ana Roe", NOMINAL, FOLLOWED, "said")],
                 id="a noun before the name after an article"),
    pytest.param("old mayor Roe said no.", [("old mayor Roe", PROPER, FOLLOWED, "said")],
                 id="not without one"),
    pytest.param("Three said no.", [("Three", OTHER, FOLLOWED, "said")], id="a number"),
    pytest.param("The lantern said no.", [("The lantern", OTHER, FOLLOWED, "said")],
                 id="a word of no list"),
    pytest.param("The lantern outside said no.", [("The lantern outside", OTHER, FOLLOWED, "said")],
                 id="two of them"),
    pytest.param("The 34-year-old claimed it.",
                 [("The 34-year-old", OTHER, FOLLOWED, "claimed"),
                  ("it", PRONOMINAL, INVERTED, "claimed")],
                 id="an age"),
]  # fmt: skip

LINKS = [
    pytest.param("“No,” said Ana Roe.", [("Ana Roe", PROPER, INVERTED, "said")], id="inverted"),
    pytest.param("Ana Roe: “No.”", [("Ana Roe", PROPER, INTRODUCED, None)], id="introduced"),
    pytest.param("Ana Roe, a nurse, said no.",
                 [("Ana Roe", PROPER, APPOSED, "said"), ("a nurse", NOMINAL, UNLINKED, None)],
                 id="an apposition is itself a mention, with no verb"),
    pytest.param("Ana Roe wants it.",
                 [("Ana Roe", PROPER, VERBAL, "wants"), ("it", PRONOMINAL, UNLINKED, None)],
                 id="a verb of no list"),
    pytest.param("The mayor of Brack said no.",
                 [("The mayor of Brack", NOMINAL, FOLLOWED, "said"),
                  ("Brack", PROPER, FOLLOWED, "said")],
                 id="what is tied to a noun belongs to it, and is a mention too"),
    pytest.param("Roe on the mayor of Brack: no.",
                 [("Roe on the mayor of Brack", PROPER, INTRODUCED, None),
                  ("the mayor of Brack", NOMINAL, INTRODUCED, None),
                  ("Brack", PROPER, INTRODUCED, None)],
                 id="tied to each other"),
    pytest.param("The mayor of Brack at Sill in Marr on Monday said no.",
                 [("The mayor of Brack at Sill in Marr", NOMINAL, FOLLOWED, "said"),
                  ("Brack at Sill in Marr", PROPER, FOLLOWED, "said"),
                  ("Sill in Marr", PROPER, FOLLOWED, "said"),
                  ("Marr", PROPER, FOLLOWED, "said")],
                 id="three are tied at most"),
    pytest.param("The mayor of Brack at Sill in Marr to Voss said no.",
                 [("The mayor of Brack at Sill in Marr", NOMINAL, UNLINKED, None),
                  ("Brack at Sill in Marr to Voss", PROPER, FOLLOWED, "said"),
                  ("Sill in Marr to Voss", PROPER, FOLLOWED, "said"),
                  ("Marr to Voss", PROPER, FOLLOWED, "said"),
                  ("Voss", PROPER, FOLLOWED, "said")],
                 id="not a fourth"),
    pytest.param("Roe by Brack said no.",
                 [("Roe", PROPER, UNLINKED, None), ("Brack", PROPER, FOLLOWED, "said")],
                 id="other prepositions tie nothing"),
    pytest.param("Roe in a hurry said no.",
                 [("Roe in a hurry", PROPER, FOLLOWED, "said"),
                  ("a hurry", OTHER, FOLLOWED, "said")],
                 id="what is tied may be any noun phrase"),
    pytest.param("Roe wants of Brack.",
                 [("Roe", PROPER, VERBAL, "wants"), ("Brack", PROPER, UNLINKED, None)],
                 id="a verb parts what follows it"),
    pytest.param("Roe to them: no.", [("Roe", PROPER, UNLINKED, None)], id="to, tied to nothing"),
]  # fmt: skip

PHRASES = [
    pytest.param("The tired old mayor said no.", [("The tired old mayor", NOMINAL, FOLLOWED, "said")],
                 id="words of no list before a noun"),
    pytest.param("The newly elected mayor said no.",
                 [("The newly elected mayor", NOMINAL, FOLLOWED, "said")],
                 id="an adverb at the front"),
    pytest.param("The mayor sadly told it.",
                 [("The mayor", NOMINAL, FOLLOWED, "told"), ("it", PRONOMINAL, INVERTED, "told")],
                 id="an adverb behind the noun is no part of it"),
    pytest.param("The dog quickly barked.", [("The dog", OTHER, VERBAL, "barked")],
                 id="nor behind a word of no list"),
    pytest.param("The quickly, Roe said.",
                 [("Roe", PROPER, FOLLOWED, "said")], id="an adverb that leads nowhere"),
    pytest.param("The mayor named Roe.",
                 [("The mayor", NOMINAL, VERBAL, "named"), ("Roe", PROPER, UNLINKED, None)],
                 id="a verb behind the noun"),
    pytest.param("The boat capsized.", [("The boat", OTHER, VERBAL, "capsized")],
                 id="a verb behind a word of no list"),
    pytest.param("The retired mayor left.", [("The retired mayor", NOMINAL, UNLINKED, None)],
                 id="a participle in front"),
    pytest.param("The boat owned by Roe", [("The boat", OTHER, VERBAL, "owned"),
                 ("Roe", PROPER, UNLINKED, None)], id="a participle behind"),
    pytest.param("A long since retired mayor left.",
                 [("A long", OTHER, UNLINKED, None), ("retired mayor", NOMINAL, UNLINKED, None)],
                 id="a function word ends a phrase"),
    pytest.param("The 54-year-old wanted it.",
                 [("The 54-year-old", OTHER, VERBAL, "wanted"), ("it", PRONOMINAL, UNLINKED, None)],
                 id="a verb behind an age"),
    pytest.param("Roe chief mayor Voss left.", [("Roe chief mayor Voss", PROPER, UNLINKED, None)],
                 id="names and nouns in a row"),
    pytest.param("Roe tall old mayor Voss left.",
                 [("Roe tall old mayor Voss", PROPER, UNLINKED, None)],
                 id="words that lead to a noun"),
    pytest.param("Roe tall old weary sad mayor left.",
                 [("Roe", PROPER, UNLINKED, None), ("old weary sad mayor", NOMINAL, UNLINKED, None)],
                 id="but three at most"),
    pytest.param("Roe's lawyer said no.", [("Roe's lawyer", NOMINAL, FOLLOWED, "said")],
                 id="an owner and what is owned"),
    pytest.param("Roe's old brown dog said no.",
                 [("Roe's old brown dog", OTHER, FOLLOWED, "said")],
                 id="words of no list that are owned"),
    pytest.param("Roe’s dog said no.", [("Roe’s dog", OTHER, FOLLOWED, "said")],
                 id="a curly apostrophe"),
    pytest.param("Roe's of Brack", [("Roe's of Brack", PROPER, UNLINKED, None),
                 ("Brack", PROPER, UNLINKED, None)], id="an owner of nothing"),
    pytest.param("the Brack 54 said no",
                 [("the Brack", NAMED_DEFINITE, UNLINKED, None), ("54", OTHER, FOLLOWED, "said")],
                 id="a number behind a name is no part of it"),
    pytest.param("the mayor 54 Roe left", [("the mayor 54 Roe", NOMINAL, UNLINKED, None)],
                 id="one behind a noun is"),
    pytest.param("two 54 men left", [("two 54 men", NOMINAL, UNLINKED, None)],
                 id="determiners and numbers in a row"),
]  # fmt: skip

NOBODY = [
    pytest.param("This week snow fell.", [], id="a time"),
    pytest.param("The next day snow fell.", [], id="a time with a word before it"),
    pytest.param("The mayor Monday left.", [("The mayor", NOMINAL, VERBAL, "left")],
                 id="not a noun before a time"),
    pytest.param("She had the, her, no.", [("She", PRONOMINAL, VERBAL, None)],
                 id="determiners alone"),
    pytest.param("Two said no. Some will.", [("Two", OTHER, FOLLOWED, "said"),
                 ("Some", OTHER, UNLINKED, None)], id="but some stand for somebody"),
    pytest.param("It was dark outside", [("It", PRONOMINAL, VERBAL, "dark")],
                 id="words of no list"),
    pytest.param("outside crowds said no", [("crowds", OTHER, FOLLOWED, "said")],
                 id="the one before a verb"),
    pytest.param("loudly said no", [], id="not an adverb"),
    pytest.param("barking said no", [], id="nor a participle"),
    pytest.param("weary mayor Roe", [("weary mayor Roe", PROPER, UNLINKED, None)],
                 id="words that lead to a noun"),
    pytest.param("sadly mayor Roe", [("mayor Roe", PROPER, UNLINKED, None)],
                 id="not an adverb before it"),
    pytest.param("co-founder Roe", [("co-founder Roe", PROPER, UNLINKED, None)], id="a title"),
    pytest.param("because of snow", [], id="nobody at all"),
    pytest.param("54 trees fell, 55 men left",
                 [("54 trees", OTHER, UNLINKED, None), ("55 men", NOMINAL, UNLINKED, None)],
                 id="numbers"),
    pytest.param("at 54, of 55", [], id="numbers alone"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*FORMS, *LINKS, *PHRASES, *NOBODY])
def test_mentions(text: str, expected: list[Expected]) -> None:
    paragraph = paragraph_of(text)
    words = paragraph.tokens.words
    found = [
        (
            words_of(paragraph.tokens, mention),
            mention.form,
            mention.cue_link,
            words[mention.cue] if mention.cue >= 0 else None,
        )
        for mention in paragraph.mentions
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("The mayor of Brack left.", "The mayor"),
        ("Ana Roe of the Harbour Trust left.", "Ana Roe"),
        ("Roe's lawyer left.", "Roe's lawyer"),
    ],
)
def test_a_core_has_nothing_tied_to_it(text: str, core: str) -> None:
    tokens, mentions = paragraph_of(text).tokens, paragraph_of(text).mentions
    assert " ".join(tokens.words[mentions[0].start : mentions[0].core]) == core


@pytest.mark.parametrize(
    ("text", "possessive"),
    [
        pytest.param("Roe's book", False, id="what is owned owns nothing"),
        pytest.param("Roe's", True, id="an owner"),
        pytest.param("Roe’s and Voss", True, id="a curly apostrophe"),
        pytest.param("Roe left", False, id="a name"),
    ],
)
def test_possessive(text: str, possessive: bool) -> None:
    assert paragraph_of(text).mentions[0].possessive is possessive


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Roe left", tags.PARAGRAPH_START),
        ("According to Roe it rains", ACCORDING_TO),
        ("They spoke to Roe", tags.PREPOSITION),
    ],
)
def test_what_stands_before(text: str, before: str) -> None:
    paragraph = paragraph_of(text)
    found = [m for m in paragraph.mentions if words_of(paragraph.tokens, m) == "Roe"]
    assert [mention.before for mention in found] == [before]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("“No,” one Brack commenter said.", "one Brack commenter"),
        ("“No,” said one Brack commenter.", "one Brack commenter"),
        ("The Corvanian tram brochure says no.", "The Corvanian tram brochure"),
        ("The Harbour and Canal Authority says no.", "The Harbour and Canal Authority"),
    ],
)
def test_a_phrase_is_whole(text: str, phrase: str) -> None:
    paragraph = paragraph_of(text)
    spoken = [mention for mention in paragraph.mentions if mention.can_speak]
    assert words_of(paragraph.tokens, spoken[0]) == phrase


@pytest.mark.parametrize(
    "text",
    [
        "Nonetheless, it was “late”.",
        "Posturing aside, there was fear of a “lone hand”.",
        "Taking turns was “fair”.",
        "Don’t say “late”.",
        "The verdict was “fair”.",
        "Plans for the tram were “late”.",
        "In this there was a “lone hand”.",
        "12,500 pears were “sour”.",
        "Say this: “Late.”",
        "The doors opened to a “lone hand”.",
    ],
)
def test_what_cannot_speak(text: str) -> None:
    paragraph = paragraph_of(text)
    spoken = [mention for mention in paragraph.mentions if mention.can_speak]
    phrases = [mention for mention in spoken if mention.form != PRONOMINAL]
    assert [words_of(paragraph.tokens, mention) for mention in phrases] == []
