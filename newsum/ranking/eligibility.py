"""Whether a sentence can be a point, away from what stood around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from ..article.genre_signs import RESULT
from ..lexicon import (
    auxiliaries,
    finite_verbs,
    forms_of_be,
    irregular_pasts,
    name_particles,
    person_nouns,
    prepositions,
    reporting_verbs,
)
from ..patterns import pattern
from ..sentence_end import CLOSING_MARKS, QUESTION_MARKS, SENTENCE_ENDS
from .beside_sentences import (
    asks_by_the_way,
    is_caption,
    is_code,
    is_method,
    is_note,
    is_promise,
    is_title,
    means_its_page,
    only_begins,
    opens_at_place,
)
from .cues import cue_words
from .empty_sentences import only_sources, opens_hollow
from .quoted_sentences import Quotation
from .sentence_table import SentenceTable

OPENING_MARKS: Final = "\"“”„‟«»'`‘‚‹›「『"
"""Quotation marks that a sentence may begin with, in one language or another."""

# A reference to a picture that the reader of a point does not see.
_PICTURE = pattern(
    r"\((?:pictured|above|below|left|right|centre|center|top|bottom|photo|picture credit|image)\b|\(l\)",
    re.I,
)

_POINTERS: Final = frozenset({"below"})
"""Last words that point to what a page shows beside the sentence."""

_ENDS: Final = frozenset(SENTENCE_ENDS)
_STATEMENT_ENDS: Final = _ENDS.difference(QUESTION_MARKS)
"""What a sentence ends with that asks nothing."""

_MIN_WORDS: Final = 6
"""A sentence with fewer is a heading, or says too little to stand alone."""

_SPEECH: Final = 40
"""Characters, about seven words: a quotation so long is an utterance of its own."""

_OPENING_SPEECH: Final = 15
"""Characters of one that a sentence begins with: what follows only attributes it."""

_SHORT_SPEECH: Final = 15
"""Words up to which a sentence that opens with a quotation says little else: three in a hundred were
best or good to editors, two in three bad."""

_MARKS: Final = 4
"""Characters of a sentence that is wholly quoted and not quoted themselves: marks, a full stop."""

_REELS: Final = frozenset({"VIDEO", "VIDEOS", "PHOTOS", "GALLERY", "AUDIO", "WATCH"})
"""Labels that may stand before a prompt: "VIDEO Scroll down to see the storm"."""

_MUSING: Final = 12
"""Words below which a sentence that opens with "perhaps", or says that no more was said, tells
nothing."""

_VERBLESS: Final = 15
"""Words up to which a sentence may be found to have no verb."""

_SUBJECTLESS: Final = frozenset({"Is", "Was", "Has", "Are", "Does", "Did"})
"""First words of what is a question, or has lost its subject: "Is the first to sail alone"."""

_OF_VERBS: Final = ("ed", "n't", "'s", "'re", "'ve", "'ll", "'d", "'m")
"""Ends of verbs, and of words with one."""

_IS: Final = frozenset({"is", "are"})

_NUMBER: Final = 3
"""Digits of the first part of a telephone number, at the least."""

_BARS: Final = 2
"""Upright bars that stand between the cells of a row, at the least."""

_ASKED: Final = ("Q. ", "Q - ", "Q – ")
"""What stands before a question in an interview, and before what leads to it."""

_LABEL: Final = 32
"""Characters of a label, at the most."""

# A label that says what its bearer is: "Ana Roe, head of the fleet: We".
_TITLED_LABEL = pattern(
    r"(?:[A-ZÀ-ÖØ-Þ][\w.'’-]{0,24} ){0,4}[A-ZÀ-ÖØ-Þ][\w.'’-]{0,24}, (?P<role>[^,:.!?“”\"]{2,80}): (?=[A-Z])"
)

# A label of three words or more, in capitals as headings are: "Reminders and Work Flows: The ship".
_HEADING_LABEL = pattern(
    r"(?:(?:[A-Z0-9][\w’'&-]{0,24}|and|or|of|the|for|in|to|with|a|&|/) ){2,7}[A-Z0-9(][\w’')&-]{0,24} ?: (?=[A-Z])"
)

_REPEATED: Final = 0.9
"""The share of the sentence's stems in the headline from which it repeats the headline."""


def is_eligible(table: SentenceTable, index: int) -> bool:
    """Whether it can be a point: no heading, question, caption, bare quotation or headline."""
    quoted, words = table.quoted[index], table.words[index]
    if quoted.broken or len(words) < _MIN_WORDS or _is_bare(quoted, table, index):
        return False
    text = table.texts[index]
    if "(" in text and (text[0] == "(" or _PICTURE.search(text)):
        return False
    if _is_row(text) or _is_cut(table, index) or words[-1].lower() in _POINTERS:
        return False
    if is_code(text) or is_note(text) or is_method(text) or is_promise(text):
        return False
    if words[0] in _SUBJECTLESS or ("file" in words and _is_file_picture(words)):
        return False
    if index not in table.news and (
        _has_no_verb(table, index)
        or (_is_label(text) and (index or not opens_at_place(text, words[0])))
        or _is_filler(words)
    ):
        return False
    if not table.lower and (table.language or "en") == "en":
        own = table.words[index]
        if is_caption(text, own) or _is_link(table, index):
            return False
        if index not in table.news and (is_title(text, own) or only_sources(own)):
            return False
    mark = final_character(text)
    ends = mark in _STATEMENT_ENDS or (mark == ":" and bool(RESULT.search(text)))
    return ends and not repeats_headline(table, index)


def _is_row(text: str) -> bool:
    """Whether it is a row of a table, or has one in it."""
    return "|" in text and text.count(" | ") + text.startswith("| ") >= _BARS


def _is_link(table: SentenceTable, index: int) -> bool:
    """Whether it is short and leads to another article: its full stop stands apart, as of few others."""
    apart = table.texts[index].endswith(" .") and not table.texts[0].endswith(" .")
    return apart and len(table.words[index]) < _MUSING


def _is_cut(table: SentenceTable, index: int) -> bool:
    """Whether its beginning is lost: it opens in lower case where others do not, with no name."""
    if table.lower or not table.texts[index][0].islower():
        return False
    first = table.words[index][0]
    return first.islower() and first not in name_particles()


def _has_no_verb(table: SentenceTable, index: int) -> bool:
    """Whether a short English sentence has nothing that may be a verb: "A second ballot, a second bell"."""
    words = table.words[index]
    if len(words) > _VERBLESS or (table.language or "en") != "en":
        return False
    verbs = _verbs()
    return not any(
        (word := own.lower().replace("’", "'")) in verbs
        or word.endswith(_OF_VERBS)
        or (own[0].islower() and word.endswith("s") and not word.endswith("ss"))
        for own in words
    )


@cache
def _verbs() -> frozenset[str]:
    """Words that may be verbs, beside those that their ends tell."""
    cues = cue_words()
    return frozenset().union(
        finite_verbs(),
        forms_of_be(),
        auxiliaries(),
        irregular_pasts(),
        reporting_verbs(),
        cues.modals,
        cues.deciding,
    )


def _is_file_picture(words: list[str]) -> bool:
    """Whether it tells of a "file photo"."""
    pictures = cue_words().pictures
    return any(one == "file" and other in pictures for one, other in pairwise(words))


def _is_bare(quoted: Quotation, table: SentenceTable, index: int) -> bool:
    """Whether all of it is quoted, or it is short and says hardly more than whose words they are."""
    short = len(table.words[index]) <= _SHORT_SPEECH
    if short and quoted.total and table.texts[index][0] in OPENING_MARKS and not table.lower:
        return True
    return quoted.total > 0 and quoted.total + _MARKS >= len(table.texts[index])


def _is_label(text: str) -> bool:
    """Whether it begins with a label: a speaker's name in an interview, a caption's subject."""
    if text.startswith(_ASKED):
        return True
    if ":" not in text:
        return False
    label, colon, rest = text[:_LABEL].partition(":")
    if not colon or label.count(" ") > 2:
        return _is_titled_label(text) or (": " in text and _HEADING_LABEL.match(text) is not None)
    if not rest[:1].isspace() or rest[1:2] in OPENING_MARKS:
        return False
    return label.rpartition(" ")[2].lower() not in cue_words().reporting_verbs


def _is_titled_label(text: str) -> bool:
    """Whether it begins with a name and what its bearer is, as a label of what is said."""
    titled = _TITLED_LABEL.match(text) if ": " in text else None
    if titled is None or text.partition(" ")[0].lower() in prepositions():
        return False
    role = titled["role"].lower().split()
    verbs = cue_words().reporting_verbs | finite_verbs()
    return verbs.isdisjoint(role) and not person_nouns().isdisjoint(role)


def _is_filler(words: list[str]) -> bool:
    """Whether it is a prompt to the reader, or says only that somebody did not comment."""
    cues = cue_words()
    words = words[words[0] in _REELS :]
    first = words[0].lower().replace("’", "'")
    if first in cues.prompts or f"{first} {words[1].lower()}" in cues.greetings:
        return True
    if first in cues.musings and len(words) < _MUSING:
        return True
    if first in cues.interjections and words[1][0].islower():
        return True
    if (first in cues.asking and asks_by_the_way(words)) or only_begins(first, words):
        return True
    announced = first == "the" and words[1] in cues.announcing and words[2] in _IS
    if (announced and len(words) < _MUSING) or opens_hollow(first, words):
        return True
    telling = _words_of_fillers()
    if first not in telling and telling.isdisjoint(words):
        return False
    if means_its_page(words):
        return True
    if not cues.airing.isdisjoint(words) and not cues.schedules.isdisjoint(map(str.lower, words)):
        return True
    any_case = [first, *words]
    if not cues.contacting.isdisjoint(any_case) and _asks_to_call(first, words):
        return True
    if not (cues.services.isdisjoint(words) or cues.reader.isdisjoint(words)):
        return True
    if not cues.particulars.isdisjoint(any_case) and _is_particulars(words):
        return True
    if cues.no_comment.isdisjoint(words):
        return False
    return "comment" in words or (len(words) < _MUSING and not cues.unsaid.isdisjoint(any_case))


@cache
def _words_of_fillers() -> frozenset[str]:
    """The words of which one is in every filler that is told by more than its first words."""
    cues = cue_words()
    return frozenset().union(
        cues.airing,
        cues.services,
        cues.no_comment,
        cues.contacting,
        cues.particulars,
        cues.page_nouns,
        cues.shown,
        cues.shared_writing,
        ("here",),
        map(str.capitalize, cues.shown),
    )


def _is_particulars(words: list[str]) -> bool:
    """Whether it only says how long, by whom and how dear a work is: "Lantern Press, 288 pages"."""
    small = {word for word in words if word[0].islower()}
    cues = cue_words()
    known = cues.particulars | cues.beside_particulars | cues.amounts | prepositions()
    return any(word[0].isdigit() for word in words) and small <= known


def _asks_to_call(first: str, words: list[str]) -> bool:
    """Whether it asks anyone who knows something to call, or says at which number."""
    cues = cue_words()
    if first in cues.public and any(
        other in cues.contacting
        and (one in cues.allowing or (one == "to" and before in cues.asked))
        for before, one, other in zip(words, words[1:], words[2:], strict=False)
    ):
        return True
    return any(
        len(one) >= _NUMBER and one.isdigit() and other.isdigit() and len(other) > _NUMBER
        for one, other in pairwise(words)
    )


def final_character(text: str) -> str:
    """The last character before closing marks; empty where there is none."""
    return text.rstrip(CLOSING_MARKS)[-1:]


def asks(text: str) -> bool:
    """Whether it ends with a mark that ends questions."""
    return final_character(text) in QUESTION_MARKS


def is_finished(text: str) -> bool:
    """Whether it ends with a mark that ends sentences."""
    return final_character(text) in _ENDS


def repeats_headline(table: SentenceTable, index: int) -> bool:
    """Whether a sentence says nothing that the headline does not."""
    stems = table.content[index]
    least = _REPEATED * max(1, len(stems))
    return len(table.headline) >= least and len(stems & table.headline) >= least


def firm_ones(
    table: SentenceTable, eligible: list[int], dangling: Sequence[float], wish: int
) -> list[int]:
    """Those that hang on no other sentence, where there are half as many as wished.

    ``dangling`` is the feature of that name.  Few that can be read are more than as many as were
    wished.  Else all; and all in a text without capitals, where most sentences open with a pronoun,
    and one that means the point before it is read with it.
    """
    if table.lower:
        return eligible
    firm = [index for index in eligible if not dangling[index] or index in table.news]
    return firm if 2 * len(firm) >= wish else eligible


def is_speech(table: SentenceTable, index: int) -> bool:
    """Whether it is mainly a quotation."""
    longest = table.quoted[index].longest
    return longest >= (_OPENING_SPEECH if table.texts[index][0] in OPENING_MARKS else _SPEECH)
