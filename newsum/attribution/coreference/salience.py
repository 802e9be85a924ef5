"""Salience: how much an entity stands out where a pronoun stands, or nobody is mentioned.

It falls with distance and grows for subjects (Lappin and Leass 1994), and most of all for those who
report or have just been quoted: in news, whoever is quoted goes on speaking.  The weights are set
by hand: the resolved pronouns of the corpora at hand come from a program that knows no quotes.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping
from itertools import repeat
from operator import mul
from typing import Final, Literal, NamedTuple

from ... import lexicon
from ...patterns import pattern
from ..entities.entity import FEMININE, MASCULINE, NEUTER, Gender
from ..spans.tags import AUXILIARY, CUE, POSSESSIVE, PREPOSITION, PRONOUN, word_tag
from .discourse import Boundaries

GENDER_OF_PRONOUN: Final[Mapping[str, Gender]] = {
    "he": MASCULINE,
    "she": FEMININE,
    "it": NEUTER,
    "they": NEUTER,
}

OF_PRONOUNS: Final[Mapping[str, float]] = {
    "sentence": -0.9,  # a reporter's sentence between the two
    "paragraph": -0.5,  # a paragraph's end between the two
    "subject": 0.8,  # first in its sentence
    "reports": 0.8,  # a reporting verb's subject
    "closes": 1.2,  # behind the verb and all that it reports: "…, said Roe"
    "gender": 0.7,  # the gender is known, and fits
    "doubtful": -1.5,  # nothing says that this is a person
    "named": 0.25,  # for each e-fold of the mentions so far
    "owner": -0.5,  # "Roe's"
    "preposition": -0.6,  # "to Roe"
    "unnamed": -2.0,  # not named or described in reach: only quoted
    "described": -0.3,  # a description that a name stands behind
    "phrase": -0.5,  # a description alone
    "inside": -2.0,  # the quote itself names them
    "misfit": -2.6,  # a list of first names tells another gender
    "asked": -1.2,  # somebody is asked about them
    "clause": -1.5,  # named in the clause before the pronoun: "Asked by Roe, she said"
    "opens": 0.6,  # named for the first time, in full, as whom the sentence before is about
    "goes on": 0.5,  # the same of somebody named before, in the same paragraph
    "tells": -2.5,  # tells something to another, whom the pronoun means: "Roe had told her that she …"
    "topic": 0.6,
    "spoke": 0.7,  # quoted before: see _FRESH
    "answers": 3.5,  # the quote before was a question to them
}
"""What each feature adds where a pronoun stands."""

OF_NOBODY: Final[Mapping[str, float]] = {
    **OF_PRONOUNS,
    "organization": -1.5,
    "inside": -1.4,
    "asked": -2.5,
    "topic": 1.0,  # the last paragraph goes on about them: "He also thinks"
    "spoke": 2.0,
}
"""What each adds where no mention stands beside a quote: the last speaker goes on, and it is people who speak."""

_OF_BODIES: Final = 0.3
"""What it counts that a quote names its own speaker where that is a body, which often names itself."""

_IN_FULL: Final = 0.7
"""What an unknown gender counts where the sentence before is about a name of two or three words."""

_FRESH: Final = 2.2
"""What having been quoted last counts in the same paragraph."""
_PARAGRAPH, _SENTENCE, _SPEAKER = 0.9, 0.3, 0.8
"""What is taken from that for each paragraph's end, reporter's sentence and other quote since then."""

_MOST_SENTENCES, _MOST_PARAGRAPHS = 5, 4
"""The sentences and paragraphs between an antecedent and the pronoun beyond which one more does
not matter."""

_LEAD: Final = 60
_LEAD_BLANKS: Final = 3
"""Characters, and blanks among them, before a sentence's subject, at most."""

_LONGEST_CLAUSE: Final = 140
"""Characters of what leads to the subject of a sentence, at most."""

_WITHIN_OFFICES: Final = frozenset(("&", "and", "at", "for", "of", "the"))
"""Small words inside offices with capitals."""

_LONGEST_NAMING: Final = 5
"""Words from "is" to the name of whoever somebody is, at most."""

_OF_CLAUSES: Final = (AUXILIARY, CUE, PRONOUN)
"""Tags of words by which a clause has a verb, or a subject, of its own."""

_LONGEST_PREPOSITION: Final = 14
_ACCORDING: Final = ("according to ", "According to ")
"""A preposition, and what stands before whoever reports."""

# A name that another is joined to, and the word before it.
_JOINED = pattern(r"\b([a-z]+) (?:[A-Z][\w.'’-]* ){1,3}and $")
_LONGEST_JOINED: Final = 60

_LONGEST_BODY: Final = 24
"""Characters in which the noun for a body is looked for behind a name."""

_LONGEST_OPENER: Final = 20
"""Characters of a participle that opens a sentence, at most."""

_CLOSING_MARKS: Final = ('"', "”", "''")

_LONGEST_SENTENCE: Final = 400
"""Characters of a sentence that is read for what it asks, at most, before a mention or behind it."""

# What leads to somebody who is asked about: "I ask if Roe", "asked what advice he had for Roe".
_ASKS = pattern(
    r"\bask(?:s|ed|ing)?\b(?: \w+){0,3} (?:if|whether|about|why|how|what|who|when)\b"
    r"[^,;:\n“”\"—–-]*\Z"
)

# Who asks, behind the name of whoever is asked: "I sit with Roe and ask if …", "Opposite Roe, I ask …".
_ASKER = pattern(r"\b(?:I|we|and) (?:ask|asked|wonder)\b")

# Whom somebody tells it, behind their name: then that one is told by another, or tells of it.
_TELLS = pattern(
    r" (?:had |has |have )?(?:advised|asked|assured|informed|promised|reminded|told|warned) (?:him|her)\b"
)

AntecedentForm = Literal["name", "description", "phrase", "speaker"]
"""How an antecedent was met last: by name, by a description of a named entity, by a phrase for
somebody without a name, or only as the speaker of a quote."""


class Trace(NamedTuple):
    """The nearest mention of a candidate antecedent, and what is known of its entity."""

    start: int
    end: int
    gender: Gender | None
    is_person: bool
    form: AntecedentForm
    named: int
    """How often so far."""
    spoke: int = -1
    """How many quotes ago they spoke, or -1."""
    quote: int = 0
    """The offset of that quote."""
    reports: bool = False
    closes: bool = False
    """They report all of a sentence before them: "The wall will fall, said Roe"."""
    inside: bool = False
    """The quote itself names them."""
    second: bool = False
    """Another person is named before them in the sentence."""
    misfit: float = 0.0
    """How much a list of first names, alone, tells another gender than the pronoun's."""
    full: bool = False
    """By a first and a last name, as far as can be seen."""
    topic: bool = False
    """A pronoun that is a subject means them."""
    answers: bool = False
    """The quote before was put to them: "“Why?” Roe asked Lind."."""


def _role(boundaries: Boundaries, trace: Trace) -> tuple[bool, tuple[str, ...]]:
    """Whether the sentence of a mention asks about it, and its `_grammar`.

    It is looked at for every pronoun in some paragraphs below, and always the same.
    """
    key = trace.start, trace.end, trace.second
    role = boundaries.roles.get(key)
    if role is None:
        role = _is_asked_about(boundaries, trace), tuple(_grammar(boundaries, trace))
        boundaries.roles[key] = role
    return role


def _grammar(boundaries: Boundaries, trace: Trace) -> list[str]:
    """What a mention is in its sentence: its subject, an owner, the object of a preposition."""
    text = boundaries.text
    sentence = boundaries.sentence_start(trace.start)
    found = []
    lead = text[sentence : trace.start] if trace.start - sentence < _LEAD else None
    quoted = text[max(0, trace.start - 2) : trace.start].strip() in _CLOSING_MARKS
    near = lead is not None and lead.count(" ") <= _LEAD_BLANKS
    led = quoted or near or _is_led_to(text, sentence, trace.start)
    if not trace.second and (led or _is_named_by(text, sentence, trace.start)):
        found.append("subject")
    if text[trace.end - 2 : trace.end + 2].rstrip().endswith(POSSESSIVE):
        found.append("owner")
    previous = text[max(0, trace.start - _LONGEST_PREPOSITION) : trace.start].split()
    told = text.endswith(_ACCORDING, 0, trace.start)
    if previous and (
        (word_tag(previous[-1]) == PREPOSITION and not told)
        or (previous[-1] == "and" and _is_joined_to_object(text, trace.start))
    ):
        found.append("preposition")
    return found


def _is_named_by(text: str, sentence: int, start: int) -> bool:
    """Whether a sentence only says who somebody is: "His coach is his niece Ana Roe"."""
    if start - sentence > _LONGEST_CLAUSE:
        return False
    before = text[sentence:start].split()
    verb = max((at for at, word in enumerate(before) if word in ("is", "was")), default=0)
    bound = lexicon.possessives() | lexicon.articles()
    owned = 0 < verb < len(before) - 1 and before[verb + 1] in bound
    return owned and len(before) - verb <= _LONGEST_NAMING and before[0].lower() in bound


def _is_in_report(boundaries: Boundaries, start: int) -> bool:
    """Whether a clause that somebody reports leads to a mention: "He said Roe had the manners of a goat"."""
    sentence = boundaries.sentence_start(start)
    if _is_named_by(boundaries.text, sentence, start):
        return False
    words = boundaries.text[sentence:start].split()
    return any(word_tag(word.strip(",.").lower()) in _OF_CLAUSES for word in words)


def _is_led_to(text: str, sentence: int, start: int) -> bool:
    """Whether a clause without a verb of its own, or an office, leads to the subject of a sentence.

    "While praising the officers, the chairman, Brig. Roe, …".
    """
    lead = text[sentence:start]
    if start - sentence > _LONGEST_CLAUSE:
        return False
    words = lead.split()
    if all(word[0].isupper() or word[0] == "(" or word in _WITHIN_OFFICES for word in words):
        return True  # "Minister of State (Ports) for the Coast Ana Roe"
    if "," not in lead:
        return False
    if not (words[-1].endswith(",") or lexicon.is_title(words[-1])):
        return False
    return not any(
        word_tag(word.strip(",.")) in _OF_CLAUSES and not word.endswith("ing") for word in words[1:]
    )


def modifies_body(text: str, end: int) -> bool:
    """Whether a name that ends at an offset says whose a body is: "the Roe campaign"."""
    if text[end : end + 1] != " ":
        return False
    word = text[end + 1 : end + _LONGEST_BODY].partition(" ")[0].rstrip(",.")
    return word.islower() and (
        word in lexicon.organization_nouns() or word in lexicon.organization_anaphors()
    )


def _is_joined_to_object(text: str, start: int) -> bool:
    """Whether a name is joined to the object of a preposition: "of Ana Roe and Bo Lind"."""
    joined = _JOINED.search(text, max(0, start - _LONGEST_JOINED), start)
    return joined is not None and word_tag(joined[1]) == PREPOSITION


def _opens_clause(boundaries: Boundaries, offset: int) -> bool:
    """Whether a clause without a subject of its own leads to an offset: "Moved by Roe, she left"."""
    text = boundaries.text
    if text[offset - 2 : offset] != ", ":
        return False
    start = boundaries.sentence_start(offset)
    word = text[start : start + _LONGEST_OPENER].partition(" ")[0]
    return word.endswith(("ed", "ing")) or word in ("Like", "Unlike")


def _is_asked_about(boundaries: Boundaries, trace: Trace) -> bool:
    """Whether the sentence of a mention asks about it: "Is Roe a good mayor?", "I ask if Roe …"."""
    text, sentences = boundaries.text, boundaries.sentences
    index = bisect_right(sentences, trace.start)
    low = max(sentences[index - 1] if index else 0, trace.start - _LONGEST_SENTENCE)
    high = sentences[index] if index < len(sentences) else len(text)
    high = min(high, trace.start + _LONGEST_SENTENCE)
    behind = text[trace.start : high].split("\n", 1)[0]
    asks = behind.rstrip().endswith("?") and _ASKER.search(behind) is None
    before = text[low : trace.start]
    return asks or ("ask" in before and _ASKS.search(before) is not None)


def salience_features(
    boundaries: Boundaries, offset: int, gender: str, trace: Trace
) -> dict[str, float]:
    """The features of a candidate where a speaker is sought at ``offset``, and how much of each.

    ``gender`` is that of the pronoun, or empty.
    """
    paragraph = bisect_right(boundaries.paragraphs, offset)
    found: dict[str, float] = {
        "gender": trace.gender == gender,
        "organization": trace.gender == NEUTER,
        "doubtful": not trace.is_person and gender != NEUTER,
        "inside": trace.inside and (_OF_BODIES if gender == NEUTER else 1.0),
        "misfit": trace.misfit,
        "topic": trace.topic,
        "answers": trace.answers,
    }
    if trace.form == "speaker":
        found["unnamed"] = 1
    else:
        last = max(trace.start, trace.quote) if gender or not trace.spoke else trace.start
        apart = bisect_right(boundaries.sentences, offset) - bisect_right(
            boundaries.sentences, last
        )
        away = paragraph - bisect_right(boundaries.paragraphs, last)
        found["sentence"] = min(apart, _MOST_SENTENCES)
        found["paragraph"] = min(away, _MOST_PARAGRAPHS)
        found["reports"] = trace.reports
        found["closes"] = trace.closes and apart == 1  # in the sentence right before
        found["named"] = math.log(max(1, trace.named))
        found["described"] = trace.form == "description"
        found["phrase"] = trace.form == "phrase"
        asked, grammar = _role(boundaries, trace)
        found["asked"] = asked
        found["clause"] = apart == 0 and last == trace.start and _opens_clause(boundaries, offset)
        if last == trace.start:
            found.update(dict.fromkeys(grammar, 1))
            of_people = gender in (MASCULINE, FEMININE)
            if of_people and apart == 1 and not away and "subject" in grammar:
                led = trace.topic or _is_in_report(boundaries, trace.start)
                if not led and "preposition" not in grammar:
                    found["opens"] = trace.named == 1 and (trace.full or trace.is_person)
                    again = trace.named > 1 and trace.is_person and trace.form == "name"
                    found["goes on"] = again and "owner" not in grammar
                if trace.full:
                    found["gender"] = found["gender"] or _IN_FULL  # as if it were known
                    found["doubtful"] = 0
            found["tells"] = apart == 0 and _TELLS.match(boundaries.text, trace.end) is not None
    if trace.spoke >= 0:
        found["spoke"] = _freshness(boundaries, offset, paragraph, trace)
    return found


def _freshness(boundaries: Boundaries, offset: int, paragraph: int, trace: Trace) -> float:
    """What having been quoted still counts at an offset."""
    paragraphs = paragraph - bisect_right(boundaries.paragraphs, trace.quote)
    sentences = bisect_right(boundaries.sentences, offset) - bisect_right(
        boundaries.sentences, trace.quote
    )
    if paragraphs > 1 and _asks_above(boundaries, paragraph):
        paragraphs, sentences = paragraphs - 1, sentences - 1  # whoever is asked goes on
    stale = _PARAGRAPH * paragraphs + _SENTENCE * max(0, sentences - 1) + _SPEAKER * trace.spoke
    return max(0.0, _FRESH - stale)


def _asks_above(boundaries: Boundaries, paragraph: int) -> bool:
    """Whether the paragraph above the one of a number, counted from 1, ends with a question."""
    start, end = boundaries.paragraphs[paragraph - 2 : paragraph]
    return boundaries.text[max(start, end - _LONGEST_SENTENCE) : end].rstrip().endswith("?")


def salience(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """How much a candidate stands out: the weighted sum of its features."""
    total: float = sum(map(mul, map(weights.get, features, repeat(0.0)), features.values()))
    return total
