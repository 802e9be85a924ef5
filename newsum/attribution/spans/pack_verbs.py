"""Verbs that the neighbours of a word settle, in a language that has a pack.

No list holds every verb that reports: "“…”, schmunzelte Roe" has one where only a verb can stand.
"""

from __future__ import annotations

from typing import Final

from ...lexicon.language_pack import CAPITALISED_NOUNS, DROPPED_SUBJECTS, LanguagePack
from .pack_words import LONGEST_TELLING, tells_whose
from .tags import (
    ADVERBIAL,
    AUXILIARY,
    COLON,
    COMMA,
    CUE,
    DASH,
    DETERMINER,
    NAME,
    PERSON_NOUN,
    PREPOSITION,
    PRONOUN,
    QUOTED,
    SENTENCE_END,
    WORD,
)

_LONGEST_SENTENCE: Final = 60
"""Tokens of a sentence that are looked at before a quote and behind it, at most."""

_SHORTEST_VERB: Final = 4
"""Letters of a verb that no list holds, at least."""

_PARTICIPLE_ENDS: Final = (
    *("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "udo", "uda", "udos", "udas"),
    *("ato", "ata", "ati", "ate", "ito", "ita", "iti", "ite", "uto", "uta", "uti", "ute"),
    *("é", "ée", "és", "ées"),
)
"""What participles of Romance languages end with that are nouns for people, too."""

_BEFORE_NOUNS: Final = frozenset(("ex", "t"))
"""Auxiliaries by their lists behind which a noun stands, or none."""

ENDS_CLAUSE: Final = frozenset((COMMA, COLON, DASH, QUOTED, SENTENCE_END, CUE))

_LONGEST_CLAUSE: Final = 20
"""Tokens of a clause whose verb stands in two parts, at most."""

_LEADS_ON: Final = (DETERMINER, PREPOSITION)
"""What stands before a quote within a clause."""

_MOST_BETWEEN: Final = 3
"""Auxiliaries, adverbs and times between a verb and its subject, at most."""

_REFLEXIVE: Final = frozenset(("se", "s", "si"))

_ENDS_INCISE: Final[tuple[list[str], ...]] = ([], [SENTENCE_END], [COMMA], [DASH], [PREPOSITION])
"""What stands behind a verb alone that says that somebody speaks."""


_SUBJECT_STARTS: Final = frozenset((NAME, PRONOUN, PERSON_NOUN))

_SUBJECT_ENDS: Final = frozenset((NAME, PRONOUN, PERSON_NOUN))


def take_verbs(words: list[str], found: list[str], quote: int, pack: LanguagePack) -> None:
    """Tag as reporting the words beside a quote that can be nothing but a verb."""
    for verb in (
        _verb_behind(words, found, quote, pack),
        _verb_before(words, found, quote),
        _verb_leading(words, found, quote, pack),
    ):
        if verb >= 0 and _may_be_verb(words, found, verb, pack):
            found[verb] = CUE


def take_reflexives(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Tag as reporting what is so behind a reflexive pronoun: "se mostró convencido"."""
    for token, word in enumerate(words):
        if found[token] == WORD and word in pack.reflexive_verbs:
            if _REFLEXIVE.isdisjoint(words[max(0, token - 2) : token]):
                continue
            low = max(0, token - _LONGEST_CLAUSE)
            cue = "".join(found[low:token]).rfind(CUE)
            if cue >= 0 and not pack.complementizers.isdisjoint(words[low + cue : token]):
                continue  # "matizan que se mostró “nervioso”"
            found[token] = CUE


def join_parted(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Tag as reporting a verb whose second part ends its clause: "hält in einem Brief fest"."""
    firsts = pack.separable_starts
    for token, word in enumerate(words):
        if word not in firsts or found[token] not in (WORD, AUXILIARY):
            continue
        end = token + 1
        while end < len(words) and end - token < _LONGEST_CLAUSE:
            embedded = found[end] == QUOTED and found[end - 1] in _LEADS_ON
            embedded = embedded and (word, words[end - 1].lower()) not in pack.separable_verbs
            if found[end] in ENDS_CLAUSE and not embedded:
                break  # "gehen von einem “…” aus"
            end += 1
        if (word, words[end - 1].lower()) in pack.separable_verbs:
            found[token] = CUE


def join_adjacent(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Tag as reporting a verb that only the word behind it makes so: "a fait savoir", "dejó claro"."""
    firsts, pairs = pack.separable_starts, pack.separable_verbs
    for token in range(len(words) - 1):
        if words[token] in firsts and (words[token], words[token + 1]) in pairs:
            found[token], found[token + 1] = CUE, AUXILIARY


def pass_participles(words: list[str], found: list[str]) -> None:
    """Tag as a word the participle of a verb that looks like a noun: "fue detenido"."""
    for token in range(1, len(words)):
        behind = found[token] == PERSON_NOUN and found[token - 1] == AUXILIARY
        behind = behind and words[token - 1] not in _BEFORE_NOUNS
        if behind and words[token].endswith(_PARTICIPLE_ENDS):
            found[token] = WORD


def _verb_behind(words: list[str], found: list[str], quote: int, pack: LanguagePack) -> int:
    """The word between a quote with a comma or a dash behind it and a subject; -1 without one."""
    size = len(found)
    verb = quote + 2
    if verb >= size or found[quote + 1] not in (COMMA, DASH):
        return -1
    while verb < size and found[verb] in ADVERBIAL and verb - quote <= _MOST_BETWEEN:
        verb += 1
    if verb >= size or found[verb] != WORD:
        return -1
    subject = verb + 1
    while subject < size and found[subject] in ADVERBIAL and subject - verb <= _MOST_BETWEEN:
        subject += 1
    if DROPPED_SUBJECTS in pack.traits and found[subject : subject + 1] in _ENDS_INCISE:
        return verb  # "“…”, sorride."
    subject = _behind_manner(words, found, verb, subject)
    if subject >= size:
        return -1
    if found[subject] in _SUBJECT_STARTS:
        return verb
    if found[subject] == DETERMINER and words[subject].lower() in pack.determiners:
        noun = subject + 1
        while noun < size and found[noun] == WORD and noun - subject < _MOST_BETWEEN:
            noun += 1
        if noun < size and found[noun] in (NAME, PERSON_NOUN):
            return verb
    return -1


def _behind_manner(words: list[str], found: list[str], verb: int, token: int) -> int:
    """The token behind how somebody speaks: "taglia corto il ministro", "tranche au micro Ana Roe"."""
    end = token
    if found[end : end + 1] == [PREPOSITION]:
        end += 1 + (found[end + 1 : end + 2] == [DETERMINER])
    manner = found[end : end + 1] == [WORD] and words[end].islower()
    behind = found[end + 1 : end + 2]
    leads = behind in ([DETERMINER], [PERSON_NOUN]) or found[end + 1 : end + 3] == [NAME, NAME]
    return end + 1 if manner and leads and end - verb <= _MOST_BETWEEN else token


def _verb_leading(words: list[str], found: list[str], quote: int, pack: LanguagePack) -> int:
    """The word between a subject and a quote, where adjectives stand behind nouns; -1 without one."""
    verb = quote - 1
    if CAPITALISED_NOUNS in pack.traits or verb < 1 or found[verb] != WORD:
        return -1
    if found[verb - 1] not in (NAME, PERSON_NOUN):
        return -1
    first = max(0, verb - _LONGEST_SENTENCE)
    low = first + "".join(found[first:verb]).rfind(SENTENCE_END) + 1
    high, last = quote, min(len(found), quote + _LONGEST_SENTENCE)
    while high < last and found[high] != SENTENCE_END:
        high += 1
    told = [word.lower() for word in words[low:high]]
    if any(tells_whose(told[token : token + LONGEST_TELLING], pack) for token in range(len(told))):
        return -1  # "Según Roe, el hombre actuó “por odio”"
    opening = verb - 1
    while opening > low and found[opening - 1] in (NAME, PERSON_NOUN, DETERMINER):
        opening -= 1
    return verb if not opening or found[opening - 1] in (SENTENCE_END, COMMA) else -1


def _verb_before(words: list[str], found: list[str], quote: int) -> int:
    """The word between a subject and a colon before a quote; -1 without one."""
    verb = quote - 2
    if verb < 1 or found[quote - 1] != COLON or found[verb] != WORD:
        return -1
    return verb if found[verb - 1] in _SUBJECT_ENDS else -1


def _may_be_verb(words: list[str], found: list[str], verb: int, pack: LanguagePack) -> bool:
    """Whether a word may be a verb, by its end; before a pronoun it is, where verbs stand second."""
    word = words[verb]
    if not word.islower() or len(word) < _SHORTEST_VERB:
        return False
    second = CAPITALISED_NOUNS in pack.traits and found[verb + 1 : verb + 2] == [PRONOUN]
    return second or word.endswith(pack.verb_endings)
