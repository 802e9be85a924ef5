"""Cue words: what shows how a sentence hangs together with its neighbours."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple


class CueWords(NamedTuple):
    """Lists of lower-cased words."""

    pronouns: frozenset[str]
    """Anaphors: what they mean stands in a sentence before, where they open one."""
    connectives: frozenset[str]
    subordinators: frozenset[str]
    time_nouns: frozenset[str]
    """With "this" or "that" before them they are dates, and no anaphors."""
    personal_pronouns: frozenset[str]
    first_person: frozenset[str]
    days: frozenset[str]
    amounts: frozenset[str]
    """What stands behind a sum of money, or a large number."""
    reporting_verbs: frozenset[str]
    droppable: frozenset[str]
    """Connectives without which a sentence can stand."""
    dependent: frozenset[str]
    """Words before which a connective stays: what is left would depend on another sentence too."""
    self: frozenset[str]
    reader: frozenset[str]
    """The reader, addressed."""
    shared_self: frozenset[str]
    contrast: frozenset[str]
    parties: frozenset[str]
    """Those who are heard on a matter: critics, experts."""
    present: frozenset[str]
    """Verbs of the present tense."""
    grave: frozenset[str]
    """Courts, arrests, deaths."""
    prospects: frozenset[str]
    """What is to come."""
    modals: frozenset[str]
    comparisons: frozenset[str]
    demonstratives: frozenset[str]
    """Behind a subordinator they mean what stood before: "after that"."""
    hanging_phrases: frozenset[str]
    """Two or three words that depend on what stood before, where they open a sentence."""
    prompts: frozenset[str]
    """Words with which readers are told to do something, where they open a sentence."""
    greetings: frozenset[str]
    """Two words with which readers are greeted, where they open a sentence."""
    musings: frozenset[str]
    """Words with which a short sentence only wonders."""
    services: frozenset[str]
    """What a paper offers its readers beside the news."""
    interjections: frozenset[str]
    """Words with which a writer chats, where they open a sentence and no name follows: "Ah yes"."""
    airing: frozenset[str]
    schedules: frozenset[str]
    """Behind a verb of those before they say when a programme is on: "airs weekdays at 6 p.m."."""
    results: frozenset[str]
    """Verbs and nouns of who won."""
    verdicts: frozenset[str]
    """What a critic calls a work in the end."""
    no_comment: frozenset[str]
    """Beside "comment" they say that somebody said nothing."""
    unsaid: frozenset[str]
    """The same in a short sentence with one of these: "declined to say more"."""
    pictures: frozenset[str]
    """What a caption calls its picture, behind "file", and a page behind "this"."""
    announcing: frozenset[str]
    """What a short sentence only announces: "The reason is simple"."""
    contacting: frozenset[str]
    """Verbs of getting in touch."""
    public: frozenset[str]
    """Those who are asked to get in touch, where they open a sentence: "Anyone with information"."""
    allowing: frozenset[str]
    asked: frozenset[str]
    """Before such a verb they say that anyone may, or is asked to, get in touch."""
    particulars: frozenset[str]
    """What a line has that says how long, by whom and how dear a work is."""
    beside_particulars: frozenset[str]
    """The words that may stand there beside them, and prepositions."""
    quantifiers: frozenset[str]
    """How many of those told before a sentence means, where it opens with one and no noun: "Many were"."""
    quantified: frozenset[str]
    """The verbs that stand behind them then."""
    concessions: frozenset[str]
    """Before a comma they grant what stood before, where they open a sentence: "Sure, money is short"."""
    page_nouns: frozenset[str]
    """What an article calls itself, behind "this"."""
    shared_writing: frozenset[str]
    """What somebody "contributed to" behind "this"."""
    found_here: frozenset[str]
    """What leads to another page where a sentence ends on "here": "the poll can be found here"."""
    shown: frozenset[str]
    """What a page shows beside its sentences."""
    shown_where: frozenset[str]
    asking: frozenset[str]
    """What opens a question that a sentence asks by the way, or a heading: "How the gas escaped"."""
    deciding: frozenset[str]
    """Verbs of which, or of the modals, one is in a sentence that opens so and says something."""
    beginning: frozenset[str]
    """What a writer does who says only that it begins: "I'll start by saying"."""
    spans: frozenset[str]
    """Units of time, one or many."""
    hollow_openings: frozenset[str]
    """What opens a sentence that says nothing yet: "In the ever-evolving field of", "Make no mistake"."""
    posing: frozenset[str]
    """What people in a picture do, as its caption says it: "waits for help after the storm"."""
    posing_together: frozenset[str]
    """The same of several, behind a plural or two names."""
    appearing: frozenset[str]
    """The same where a caption ends with its day: "speaks at a rally in Tarn on June 1, 2031"."""
    meanwhile: frozenset[str]
    """What says in a caption when its picture was taken."""
    made_known: frozenset[str]
    """What is only "confirmed", or was "first reported", of what a sentence before told."""
    remarks: frozenset[str]
    """What somebody "made" who was quoted before."""


@cache
def cue_words() -> CueWords:
    """The cue words that newsum ships."""
    lists = json.loads(Path(__file__).with_name("cues.json").read_text(encoding="utf-8"))
    del lists["about"]
    return CueWords(**{name: frozenset(words) for name, words in lists.items()})
