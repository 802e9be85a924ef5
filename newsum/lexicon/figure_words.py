"""The words of counts in a language: numbers, units, and what a count is of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from .grammar_words import prepositions
from .matter_words import (
    casualty_words,
    duration_words,
    floor_words,
    number_words,
    rounding_words,
    value_words,
)
from .packs import languages_with_packs, rows
from .person_words import generic_person_nouns, impersonal_nouns, person_nouns


@dataclass(frozen=True, slots=True)
class FigureWords:
    """All words are lower-cased."""

    numbers: dict[str, float]
    """Numbers in words: "twelve"."""
    scales: dict[str, float]
    """Words that multiply the number before them: "million"."""
    facts: dict[str, str]
    """Words about people harmed or held, and the fact that each states: "killed" → ``dead``."""
    phrases: dict[str, tuple[tuple[str, ...], ...]]
    """Those facts that several words together state, by the first of them, the longest first."""
    everybody: frozenset[str]
    """Nouns that count all whom a fact concerns: "people"."""
    people: frozenset[str]
    """Nouns for people, by which a fact about people may be counted, too: "passengers"."""
    money: frozenset[str]
    """Names of currencies."""
    sums: dict[str, str]
    """Words beside a sum of money, and what they say it is: "valued" → ``worth``."""
    units: dict[str, str]
    """Words behind a number that measures: "kilometres" → ``km``."""
    measures: frozenset[str]
    """Words that make the number before them an age, a time or a measure: "years"."""
    rounding: frozenset[str]
    """Words before a number that is about right: "nearly"."""
    floor: frozenset[str]
    """Words before a number that is the least it can be: "least"."""
    bodies: dict[str, str]
    """Nouns before "of" and a number that say what it counts: "audience" → ``attended``."""
    breaks: frozenset[str]
    """Words that part one count from the next: "and"."""
    parts: frozenset[str]
    """Words beside a number that make it a part of another count: "including"."""
    each: frozenset[str]
    """Words of a sentence whose counts are of each of several, not of all: "apiece"."""
    prepositions: frozenset[str]
    """Words before a noun phrase, which end a noun that is counted."""
    old: frozenset[str]
    """Words behind a number, or glued to it, that make it an age: "year-old"."""
    since: frozenset[str]
    """Words before a time when something began: "since"."""
    places: frozenset[str]
    """Words before names of places, where nouns have capitals, too; empty where they have none."""
    cuts: frozenset[str]
    """Words beside a number of jobs that say that these go: "axe"."""
    degrees: frozenset[str]
    """Words behind a number of degrees: "°"."""
    polls: frozenset[str]
    """Words near a share that say that it is of those who vote: "turnout"."""
    clock: frozenset[str]
    """Words before hours and minutes that say that these are no score and no running time: "at"."""
    o_clock: frozenset[str]
    """Words behind a time of day: "Uhr"."""
    growth: frozenset[str]
    """Words that say of a count that it has grown: "rose"."""
    decline: frozenset[str]
    """Words that say of a measure that it has grown less: "dropped"."""
    weekdays: dict[str, int]
    """The days of the week, Monday 0."""
    stances: dict[str, str]
    """Words, or two, beside a figure, and how they say that it is put: "licensed" → ``limit``."""
    beginnings: frozenset[str]
    """Words before the year in which something began or ended: "built"."""
    decimal: str
    """The mark before decimals."""


_MOST_LANGUAGES: Final = 16
"""Languages whose words are kept."""


@lru_cache(maxsize=_MOST_LANGUAGES)
def figure_words(language: str | None) -> FigureWords:
    """The words of counts of a language that has them, else of English."""
    named = rows(language, "figure_words.tsv") if language in languages_with_packs() else []
    code = language if named else "en"
    by_kind: dict[str, dict[str, str]] = {}
    for word, kinds, *value in named or rows("en", "figure_words.tsv"):
        for kind in kinds.split(","):
            by_kind.setdefault(kind, {})[word] = "".join(value)

    def listed(kind: str) -> frozenset[str]:
        return frozenset(by_kind.get(kind, ()))

    def valued(kind: str) -> dict[str, float]:
        return {word: float(value) for word, value in by_kind.get(kind, {}).items()}

    english = code == "en"
    of_people = (
        {noun for noun, of in rows(language, "person_nouns.tsv") if of != "n"}
        if language and not english
        else set()
    )
    every_person = person_nouns() | generic_person_nouns() - impersonal_nouns()
    facts = casualty_words() if english else by_kind.get("fact", {})
    return FigureWords(
        numbers=number_words() if english else valued("number"),
        scales=valued("scale"),
        facts=facts,
        phrases=_by_first_word(facts),
        everybody=listed("everybody"),
        people=(every_person | listed("person") if english else listed("person") | of_people),
        money=listed("money"),
        sums=value_words() if english else by_kind.get("sum", {}),
        units=by_kind.get("unit", {}),
        measures=duration_words() if english else listed("measure"),
        rounding=rounding_words() if english else listed("rounding"),
        floor=floor_words() if english else listed("floor"),
        bodies=by_kind.get("body", {}),
        breaks=listed("break"),
        parts=listed("part"),
        each=listed("each"),
        prepositions=prepositions() if english else frozenset(),
        old=listed("old"),
        since=listed("since"),
        places=listed("place"),
        cuts=listed("cut"),
        degrees=listed("degree"),
        polls=listed("poll"),
        clock=listed("clock"),
        o_clock=listed("o_clock"),
        growth=listed("growth"),
        decline=listed("decline"),
        weekdays={word: int(value) for word, value in by_kind.get("weekday", {}).items()},
        stances=by_kind.get("stance", {}),
        beginnings=listed("beginning"),
        decimal="." if english else ",",
    )


def _by_first_word(facts: dict[str, str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The facts of several words by the first of them, the longest first."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for told in sorted(
        (tuple(fact.split()) for fact in facts if " " in fact), key=len, reverse=True
    ):
        found[told[0]] = (*found.get(told[0], ()), told)
    return found
