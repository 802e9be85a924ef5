"""Whether a sentence depends on one before it: who reads it alone does not know what it means."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Final

from ..lexicon import forms_of_be, number_words, person_nouns, prepositions, subject_pronouns
from ..lexicon.language_pack import has_pack, language_pack
from .cues import cue_words
from .sentence_table import SentenceTable

_OPENING: Final = 6
"""Words that a sentence opens with."""

_PERSONS: Final = frozenset({"he", "she", "they"})
"""Subjects that mean somebody, where "it" may mean nothing."""

_ADDITIONS: Final = (
    ["in", "addition", "to"],
    ["in", "response", "to"],
    ["as", "a", "result", "of"],
)
_ADDED: Final = frozenset(phrase[0] for phrase in _ADDITIONS)

_WHAT_WAS_SAID: Final = frozenset({"that", "so", "this", "it"})
_REPEATS: Final = frozenset({"deny", "denied", "denies", "hidden", "hide", "repeated", "repeats"})
_MAKES: Final = frozenset({"made", "make", "makes"})
_CLEAR: Final = frozenset({"clear", "known", "plain"})
"""What reports, beside reporting verbs: "has made that clear", "has never hidden it"."""

_BEHIND: Final = _CLEAR | {
    *("again", "all", "along", "already", "and", "as", "before", "each", "every", "for", "many"),
    *("month", "more", "most", "much", "often", "once", "over", "publicly", "several", "since"),
    *("than", "then", "three", "times", "too", "twice", "two", "week", "weeks", "year", "years"),
}
"""Words behind it that say only how often or when: "has said so more than once"."""
_SAID_BEFORE: Final = _WHAT_WAS_SAID | _BEHIND
"""Last words of a sentence in which what somebody said is only "that" or "so"."""

_HANGING_ENDS: Final = frozenset({"too", "either", "though", "however", "this", "these", "those"})
"""Last words that mean or go on with what stood before: "Obama played a role, too"."""

_OBJECTS: Final = frozenset({"it", "them", "him", "her"})
_LAST_WORDS: Final = _SAID_BEFORE | _HANGING_ENDS | _OBJECTS
"""All last words of sentences that hang on others by their end."""

_SHORT: Final = 12
"""Words up to which a sentence that ends on one of these has seldom told whom it means."""

_GRANTED: Final = (", of course.", ", to be sure.", ", after all.")
"""Ends of what is granted to, or explains, what stood before."""

_LATER: Final = frozenset({"later", "earlier"})
_WH_WORDS: Final = frozenset({"how", "what", "why", "where", "whether", "who"})
"""Beside subordinators, what stands before a pronoun that means somebody told before: "How he answers"."""

_LATE: Final = 5
"""Words among which "two days later" opens a sentence."""
_RELATIVES: Final = frozenset({"which", "whom", "whose"})
_THESE: Final = frozenset({"this", "these"})
_DEEP: Final = 13
"""Words among which "this is" means a sentence before rather than its own."""
_QUOTES: Final = frozenset('"“”„«»')
_OPENINGS: Final = 140
"""Characters in which an opening may end, and "he" or "she" follow."""
_SOMEBODY: Final = ("he ", "she ", "he'", "she'", "he’", "she’")
_CONTRACTED: Final = [mark + verb for mark in "'’" for verb in ("s", "d", "ll")]
_THIS: Final = frozenset({"this", "these", "that"})
_LINKS: Final = frozenset({"and", "but", "or", "so", "because", "since", "although", "though"})
"""Before "this" they go on with the same sentence, which it means: "Walls fell, and this is why"."""
_FIRST: Final = _RELATIVES | {"on"}
_ANYWHERE: Final = (
    _THIS
    | _LATER
    | _RELATIVES
    | {pronoun + end for pronoun in ("he", "she") for end in ("", *_CONTRACTED)}
)
"""Words without which nothing of that kind is told."""
_STATES: Final = frozenset({"case", "option"})
"""What "that is the" or "this is no" says of what was told before."""
_BEFORE_STATES: Final = frozenset({"a", "an", "the", "not", "no", "longer", "still", "also"})

_FAR: Final = 9
"""Words among which "it was 9 percent" follows what opens a sentence: "Of large farms it was …"."""
_MEASURING: Final = frozenset({"is", "was", "has", "had", "rose", "fell", "stood", "reached"})
_COMPARED: Final = frozenset({"better", "worse", "higher", "lower", "different", "similar"})
_TO: Final = frozenset({"to", "that", "if", "for", "when", "not"})


def is_dangling(table: SentenceTable, index: int) -> bool:
    """Whether it hangs on the sentences before: "But", "He", "After that"."""
    words = table.words[index]
    if not words or index in table.news:
        return False
    first = words[0].lower().replace("’", "'")
    if (table.language or "en") != "en":
        return hangs_in_pack(first, _follows(words, 1), table.language)
    if (
        first not in _openings()
        and words[-1] not in _LAST_WORDS
        and cue_words().demonstratives.isdisjoint(words[1:_OPENING])
    ):
        return words[1:2] == ["ones"] or _means_what_is_not_there(table.texts[index], first, words)
    return _hangs(table, index, first)


def _hangs(table: SentenceTable, index: int, first: str) -> bool:
    """Whether an English sentence hangs on others; ``first`` is its first word, lower-cased."""
    words, cues = table.words[index], cue_words()
    if first in cues.connectives:
        return (
            first != "because" or _follows(words, 1) != "of" or _follows(words, 2) in cues.pronouns
        )
    if first in _ADDED and _tells_to_what(words):
        return False
    pair = f"{first} {_follows(words, 1)}" if first in _first_of_phrases() else ""
    if pair and f"{pair} {_follows(words, 2)}" in cues.hanging_phrases:
        return True
    if first in cues.pronouns:
        return not (first in {"this", "that"} and _follows(words, 1) in cues.time_nouns)
    if first in cues.subordinators and _follows(words, 1) in cues.demonstratives:
        return _follows(words, 2) not in cues.time_nouns
    opens = first in cues.subordinators or first in _WH_WORDS
    if opens and _follows(words, 1) in cues.pronouns & subject_pronouns():
        return not table.names[index]  # else it means who is named behind it
    if first in cues.quantifiers and _follows(words, 1) in cues.quantified:
        return cues.reporting_verbs.isdisjoint(words[2:3])  # else "some have said", as people do
    if _hangs_at_its_end(words, table.names[index]) or _opens_late(words):
        return True
    if words[1:2] == ["ones"] or (first in prepositions() and _measures_it(words)):
        return True
    if first in cues.concessions and table.texts[index][len(first)] == ",":
        return True
    if pair in cues.hanging_phrases:
        return True
    return _means_what_is_not_there(table.texts[index], first, words)


def _means_what_is_not_there(text: str, first: str, words: list[str]) -> bool:
    """Whether it hangs by what can stand in any sentence."""
    if text.endswith(_GRANTED):
        return True
    if _ANYWHERE.isdisjoint(words) and first not in _FIRST:
        return False
    return _opens_after(first, words) or _means_a_clause(text, words) or _means_somebody(text)


def hangs_in_pack(first: str, second: str, language: str | None) -> bool:
    """Whether two words that open a sentence mean what stood before, as far as a pack tells."""
    if language is None or not has_pack(language):
        return False
    pack = language_pack(language)
    if first in pack.pronouns:
        return pack.impersonal_words.isdisjoint((first, second.replace("’", "'")))
    return first in pack.hanging_openings and second not in pack.time_words


def _tells_to_what(words: list[str]) -> bool:
    """Whether "In addition", "In response" or "As a result" goes on with that which it means."""
    opening = [word.lower() for word in words[:5]]
    return any(
        opening[: len(phrase)] == phrase and opening[len(phrase)] not in cue_words().pronouns
        for phrase in _ADDITIONS
        if len(opening) > len(phrase)
    )


def _follows(words: list[str], place: int) -> str:
    """The word at a place of a sentence, lower-cased, no genitive; empty behind its end."""
    return words[place].lower().removesuffix("'s").removesuffix("’s") if place < len(words) else ""


@cache
def _openings() -> frozenset[str]:
    """The first words by which most of the sentences that hang on others are told."""
    cues = cue_words()
    return frozenset().union(
        cues.connectives,
        cues.pronouns,
        cues.subordinators,
        cues.quantifiers,
        cues.concessions,
        prepositions(),
        _WH_WORDS,
        _ADDED,
        _first_of_phrases(),
    )


@cache
def _first_of_phrases() -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase in cue_words().hanging_phrases)


def _ends_on_what_was_said(words: list[str]) -> bool:
    """Whether what somebody said is only "that" or "so"."""
    if words[-1] not in _SAID_BEFORE:
        return False
    at = len(words) - 1 - 2 * (words[-2:] == ["than", "that"])
    while at > 0 and words[at] in _BEHIND and not (words[at] == "much" and words[at - 1] == "as"):
        at -= 1
    if words[at - 1 : at + 1] == ["as", "much"]:
        at -= 1
    elif words[at] not in _WHAT_WAS_SAID:
        return False
    verb = words[at - 1]
    if verb in _MAKES:
        return not _CLEAR.isdisjoint(words[at + 1 :])
    return verb in _REPEATS or verb in cue_words().reporting_verbs


def _hangs_at_its_end(words: list[str], names: list[str]) -> bool:
    """Whether it ends on "too" or "this", on what was said, or without a name on "it" or "them"."""
    if words[-1] in _HANGING_ENDS or _ends_on_what_was_said(words):
        return True
    return words[-1] in _OBJECTS and len(words) <= _SHORT and not names


def _opens_after(first: str, words: list[str]) -> bool:
    """Whether its opening counts from, or goes on with, what is not there: "Two days later", "One of which"."""
    if first in _RELATIVES or (len(words) > 2 and words[1] == "of" and words[2] in _RELATIVES):
        return True
    if first == "on" and "hand" in words[:4] and "one" in words[:3]:
        return "other" not in words
    opening = words[:_LATE]
    if (
        _LATER.isdisjoint(opening)
        or first in prepositions()
        or any(len(one) == 4 and one.isdigit() for one in words[:_FAR])
    ):
        return False  # "five years later, in 1998", can be reckoned
    spans = cue_words().spans
    return any(
        one.lower() in spans and other in _LATER and _follows(words, at) != "than"
        for at, (one, other) in enumerate(pairwise(opening), start=2)
    )


def _means_a_clause(text: str, words: list[str]) -> bool:
    """Whether "this" or "that" is all that a sentence before said: "Roe thinks this is too dear".

    In a quotation it means what its speaker means.
    """
    if _THIS.isdisjoint(words):
        return False
    behind = forms_of_be() | cue_words().modals
    for at, (one, other) in enumerate(pairwise(words[1:]), start=1):
        if other in behind and one in _THIS and _is_all_said(words, at):
            before, beside, _ = text.partition(f" {one} {other}")
            return bool(beside) and _QUOTES.isdisjoint(before)
    return False


def _means_somebody(text: str) -> bool:
    """Whether "he" or "she" follows an opening that tells of nobody: "Last month, she left"."""
    opening, _, rest = text[:_OPENINGS].partition(", ")
    if not rest.startswith(_SOMEBODY):
        return False
    words = opening.split()
    verb = rest.partition(" ")[2].partition(" ")[0].rstrip(".,:")
    told = _QUOTES.isdisjoint(opening) and verb not in cue_words().reporting_verbs
    named = any(word[0].isupper() and word.lower() not in cue_words().days for word in words[1:])
    return told and not named and person_nouns().isdisjoint(map(str.lower, words))


def _is_all_said(words: list[str], at: int) -> bool:
    """Whether the "this" at a place has nothing to mean before it, or is "not the case"."""
    if at < _DEEP and words[at] in _THESE and words[at - 1].lower() not in _LINKS:
        return True
    place = at + 2
    while place < len(words) and words[place] in _BEFORE_STATES:
        place += 1
    return _follows(words, place) in _STATES and _follows(words, place + 1) != "of"


def _measures_it(words: list[str]) -> bool:
    """Whether "it" is measured and was told before: "Among the old it is 39 percent", "is better"."""
    return any(
        word == "it"
        and after in _MEASURING
        and (
            any(one[0].isdigit() or one in number_words() for one in words[at + 2 : at + 5])
            or (_follows(words, at + 2) in _COMPARED and _follows(words, at + 3) not in _TO)
        )
        for at, (word, after) in enumerate(pairwise(words[1:_FAR]), start=1)
    )


def _opens_late(words: list[str]) -> bool:
    """Whether a pronoun, or "of that …", follows before anybody is named: "On Monday, she"."""
    cues = cue_words()
    if words[0].lower() in cues.subordinators:
        for word in words[1:_OPENING]:
            if word in _PERSONS:
                return True
            if word[0].isupper() and word.lower() not in cues.days:
                break
    if cues.demonstratives.isdisjoint(words[1:_OPENING]):
        return False
    return any(
        word in cues.demonstratives
        and (before in cues.subordinators or before == "of")
        and after not in cues.time_nouns
        for before, word, after in zip(
            words[:_OPENING], words[1:_OPENING], words[2 : _OPENING + 1], strict=False
        )
    )
