"""Nouns for what is said, written and done, and the words beside figures.

All words are lower-cased.  A word may stand in several lists.
"""

from __future__ import annotations

from functools import cache

from .packs import rows, words


@cache
def shell_nouns() -> frozenset[str]:
    """Nouns that sum up what was just told: "the decision", "the incident"."""
    return words("en", "shell_nouns.txt")


@cache
def statement_nouns() -> frozenset[str]:
    """Nouns for what somebody says something in: the speaker is whose it is ("Roe's letter")."""
    return words("en", "statement_nouns.txt")


@cache
def utterance_nouns() -> frozenset[str]:
    """Nouns for what somebody says, behind it: "remark", "pledge"."""
    return words("en", "utterance_nouns.txt")


@cache
def work_nouns() -> frozenset[str]:
    """Nouns for works with titles: "album", "novel"."""
    return words("en", "work_nouns.txt")


@cache
def undertaking_nouns() -> frozenset[str]:
    """Nouns for undertakings, days and laws that have names: "campaign"."""
    return words("en", "undertaking_nouns.txt")


@cache
def naming_nouns() -> frozenset[str]:
    """Words right before a stretch in marks that is a name, whatever it holds: "nicknamed"."""
    return words("en", "naming_nouns.txt")


@cache
def naming_words() -> frozenset[str]:
    """Words beside a stretch in marks that is a name or a term: "called", "so-called"."""
    return words("en", "naming_words.txt")


@cache
def number_words() -> dict[str, float]:
    """Numbers in words, and their values: "twelve"."""
    return {word: float(value) for word, value in rows("en", "number_words.tsv")}


@cache
def casualty_words() -> dict[str, str]:
    """Words about people harmed or held, and the fact that each states: "killed" → ``dead``."""
    return {row[0]: row[1] for row in rows("en", "casualty_words.tsv")}


@cache
def rounding_words() -> frozenset[str]:
    """Words before a number that is about right: "nearly"."""
    return words("en", "rounding_words.txt")


@cache
def floor_words() -> frozenset[str]:
    """Words before a number that is the least it can be: "at least"."""
    return words("en", "floor_words.txt")


@cache
def value_words() -> dict[str, str]:
    """Words beside a sum of money, and what they say it is: "valued" → ``worth``."""
    return {row[0]: row[1] for row in rows("en", "value_words.tsv")}


@cache
def counted_alike() -> dict[str, str]:
    """Stems of nouns for one thing that is counted, and the stem it counts as."""
    return {row[0]: row[1] for row in rows("en", "counted_alike.tsv")}


@cache
def concepts() -> dict[str, frozenset[str]]:
    """Words that reports of one event use for each other, and the concepts they stand for."""
    return {word: frozenset(of.split(",")) for word, of in rows("en", "concepts.tsv")}


@cache
def headline_acts() -> dict[str, frozenset[str]]:
    """Words with which headlines and their articles tell of an act, and the acts: "jailed" → ``jail``."""
    return {word: frozenset(of.split(",")) for word, of in rows("en", "headline_acts.tsv")}


@cache
def duration_words() -> frozenset[str]:
    """What a number before it makes an age, a time or a measure: "years"."""
    return words("en", "duration_words.txt")
