"""Tags that the neighbours of a word settle, in a language that has a pack.

No list holds every verb that reports: "“…”, schmunzelte Roe" has one where only a verb can stand.
"""

from __future__ import annotations

from typing import Final

from ...lexicon.language_pack import CAPITALISED_NOUNS, DROPPED_SUBJECTS, LanguagePack
from .pack_words import LONGEST_TELLING, first_name_gender, tells_whose
from .tags import (
    AUXILIARY,
    COLON,
    COMMA,
    CONJUNCTION,
    CUE,
    DASH,
    DETERMINER,
    NAME,
    NUMBER,
    PERSON_NOUN,
    PREPOSITION,
    PRONOUN,
    QUOTED,
    SENTENCE_END,
    TIME,
    WORD,
)

_RETIRED: Final = (["a", "D"], ["i", "R"])
"""Words behind an office that say that it was held: "Minister a. D. Roe"."""

_SHORTEST_VERB: Final = 4
"""Letters of a verb that no list holds, at least."""

_PARTICIPLES: Final = ("ten", "nen")
"""What participles end with before a noun, in any case but one."""

_PARTICIPLE_ENDS: Final = tuple(
    f"{vowel}{stem}{end}"
    for vowel in "aiu"
    for stem in "dt"
    for end in ("o", "a", "os", "as", "i", "e")
) + ("é", "ée", "és", "ées")
"""What participles of Romance languages end with that are nouns for people, too."""

_BEFORE_NOUNS: Final = frozenset(("ex", "t"))
"""Auxiliaries by their lists behind which a noun stands, or none."""

_MODIFYING: Final = ("ene", "nde", "te", "ige")
"""What participles and adjectives end with that end an attribute."""
_LONGEST_ATTRIBUTE: Final = 9
"""Tokens from the article to the noun, at most."""
_ENDS_ATTRIBUTE: Final = frozenset((COMMA, COLON, DASH, QUOTED, SENTENCE_END))

_ENDS_CLAUSE: Final = frozenset((COMMA, COLON, DASH, QUOTED, SENTENCE_END, CUE))
_LONGEST_CLAUSE: Final = 20
"""Tokens of a clause whose verb stands in two parts, at most."""

_LEADS_ON: Final = (DETERMINER, PREPOSITION)
"""What stands before a quote within a clause."""

_MOST_BETWEEN: Final = 3
"""Auxiliaries, adverbs and times between a verb and its subject, at most."""

_REFLEXIVE: Final = frozenset(("se", "s", "si"))

_NOUNS: Final = ([WORD], [PERSON_NOUN])
_ENDS_INCISE: Final = ([], [SENTENCE_END], [COMMA], [DASH], [PREPOSITION])
"""What stands behind a verb alone that says that somebody speaks."""

_PASSED: Final = frozenset((AUXILIARY, TIME))
_SEEMING: Final = frozenset((DETERMINER, WORD, TIME))
"""The tags of words that mean whoever was named last, by their lists alone."""
_SUBJECT_STARTS: Final = frozenset((NAME, PRONOUN, PERSON_NOUN))
_SUBJECT_ENDS: Final = frozenset((NAME, PRONOUN, PERSON_NOUN))
_FOR_MANY: Final = "-"


def retag(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Change tags of a paragraph that its words settle together."""
    _join_nouns(words, found, pack)
    if CAPITALISED_NOUNS in pack.traits:
        _take_genitives(words, found, pack)
        _take_adjectives(words, found, pack)
        _pass_attributes(words, found, pack)
        _of_nouns(words, found)
        _join_parted(words, found, pack)
    else:
        _join_adjacent(words, found, pack)
        _pass_participles(words, found)
        _take_reflexives(words, found, pack)
        _pass_parties(words, found, pack)
        _end_names(words, found)
        _pass_emphatics(words, found)
    _pass_objects(words, found, pack)
    for token, tag in enumerate(found):
        if tag == DETERMINER and found[token - 1 : token] == [DETERMINER]:
            noun = found[token + 1 : token + 2] in ([WORD], [PERSON_NOUN])
            if noun and pack.determiners.get(words[token].lower()) == _FOR_MANY:
                found[token] = NUMBER  # "les deux élus"
        if tag in _SEEMING and _means_nearest(words, found, token, pack):
            found[token] = PRONOUN
        if tag == DETERMINER and words[token] == "a" and found[token - 1 : token] == [CUE]:
            if _is_dative(words, token, pack):
                found[token] = PREPOSITION  # "declarou a jornalistas"
        behind_verb = tag == PREPOSITION and found[token - 1 : token] == [CUE]
        if behind_verb and words[token] in pack.plural_articles:
            found[token] = DETERMINER  # "ont indiqué des proches"
        if tag == DETERMINER and found[token + 1 : token + 2] == [AUXILIARY]:
            if words[token].lower() in pack.elisions and words[token + 1] not in pack.adverbs:
                found[token] = AUXILIARY  # "l'a interrompu la rapporteure"
        if tag == NAME and words[token] in pack.person_nouns and words[token].islower():
            if found[token + 1 : token + 2] == [PREPOSITION]:
                found[token] = PERSON_NOUN  # "a dona de casa", no honorific
        if tag == CUE and found[max(0, token - 2) : token] == [PREPOSITION, DETERMINER]:
            found[token] = WORD  # "tras la protesta"
        if tag == PERSON_NOUN and words[token + 1 : token + 3] in _RETIRED:
            found[token + 1 : token + 3] = [WORD, WORD]
        if tag == QUOTED:
            for verb in (
                _verb_behind(words, found, token, pack),
                _verb_before(words, found, token),
                _verb_leading(words, found, token, pack),
            ):
                if verb >= 0 and _may_be_verb(words, found, verb, pack):
                    found[verb] = CUE


def _means_nearest(words: list[str], found: list[str], token: int, pack: LanguagePack) -> bool:
    """Whether a word stands for somebody beside a verb: "Este prometió", "Ce dernier promet"."""
    if words[token].lower() not in pack.nearer_words:
        return False
    led = words[token - 1].lower() if token else ""
    if led in pack.edge_words:
        return True  # "so letztere"
    if found[token] != DETERMINER and led not in pack.definite_articles | pack.demonstratives:
        return False
    ahead = token + 1
    while ahead < len(found) and found[ahead] == AUXILIARY:
        ahead += 1
    if found[ahead : ahead + 1] == [CUE]:
        return True
    behind = found[ahead] if ahead < len(found) else SENTENCE_END
    return found[token - 1 : token] == [CUE] and behind in _ENDS_CLAUSE


def _is_dative(words: list[str], token: int, pack: LanguagePack) -> bool:
    """Whether "a" is no article, as what stands behind is no single feminine noun."""
    noun = words[token + 1].lower() if token + 1 < len(words) else ""
    gender = pack.person_nouns.get(noun) or pack.first_names.get(noun)
    return noun.endswith("s") or gender == "m"


def _join_nouns(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Let "Autorin und Ärztin Ana Roe" be one phrase: the word that joins its nouns is no more."""
    for token in range(1, len(found) - 2):
        joined = found[token - 1 : token + 3] == [PERSON_NOUN, CONJUNCTION, PERSON_NOUN, NAME]
        if joined and words[token].lower() in pack.coordinators:
            found[token] = WORD


def _take_genitives(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Tag as a determiner whose somebody is: "Tarns Bürgermeisterin", "Tarns frühere Ministerin"."""
    for token in range(len(found) - 2):
        word = words[token]
        if found[token] != NAME or not word.endswith(("s", "’", "'")) or word.isupper():
            continue
        lone = not token or found[token - 1] not in (NAME, DETERMINER)
        ahead = token + 1 + (found[token + 1] == WORD and words[token + 1].islower())
        if lone and found[ahead] == PERSON_NOUN and word.lower() not in pack.first_names:
            found[token] = DETERMINER


def _take_adjectives(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Tag as a word the place that an adjective in capitals tells: "Tarner Polizei"."""
    for token in range(len(found) - 1):
        word = words[token]
        lone = found[token] == NAME and found[token + 1] == PERSON_NOUN and word.endswith("er")
        if (
            lone
            and (not token or found[token - 1] != NAME)
            and word.lower() not in pack.first_names
        ):
            found[token] = WORD


def _take_reflexives(words: list[str], found: list[str], pack: LanguagePack) -> None:
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


def _pass_parties(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Tag as words the party between an office and a name: "le député France libre Ana Roe"."""
    for token in range(1, len(found) - 3):
        run = found[token - 1 : token + 4]
        if run[:2] != [PERSON_NOUN, NAME] or run[2:3] not in _NOUNS or run[3:] != [NAME, NAME]:
            continue
        if words[token + 1].islower() and first_name_gender(pack, words[token + 2]) is not None:
            found[token] = WORD


def _end_names(words: list[str], found: list[str]) -> None:
    """Tag as a name the adjective that ends a body's: "Le Rassemblement national a dénoncé"."""
    for token in range(2, len(found) - 1):
        led = found[token - 2] in (DETERMINER, PERSON_NOUN) and words[token].islower()
        if not led or found[token - 1 : token + 1] != [NAME, WORD]:
            continue
        if found[token - 2] == PERSON_NOUN and found[token + 1] == COMMA:
            found[token] = NAME  # "L'association Quab vive, qui …"
            continue
        verb = token + 1
        while verb < len(found) and found[verb] == AUXILIARY and verb - token <= _MOST_BETWEEN:
            verb += 1
        if found[verb : verb + 1] == [CUE]:
            found[token] = NAME


def _pass_emphatics(words: list[str], found: list[str]) -> None:
    """Tag as an auxiliary a pronoun beside its subject: "la préfecture a elle aussi condamné"."""
    for token in range(2, len(found) - 1):
        if found[token] != PRONOUN or found[token - 1] != AUXILIARY or words[token - 1] == "t":
            continue
        if found[token - 2] in (NAME, PERSON_NOUN) and found[token + 1] == AUXILIARY:
            found[token] = AUXILIARY


def _of_nouns(words: list[str], found: list[str]) -> None:
    """Tag as a word the participle before a noun that it belongs to: "die in Tarn formulierten Ziele"."""
    for token in range(1, len(found) - 1):
        if found[token] != CUE or not words[token].endswith(_PARTICIPLES):
            continue
        noun = words[token + 1]
        single = found[token + 1] == NAME and found[token + 2 : token + 3] not in (
            [NAME],
            [CONJUNCTION],
        )
        if single and noun[:1].isupper() and found[token - 1] not in (COMMA, QUOTED):
            found[token] = found[token + 1] = WORD


def _pass_attributes(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Tag as auxiliaries what an article and a participle behind it enclose: "der in Tarn lebende Roe".

    Then the noun stands beside its verb, and the participle in place of the article.
    """
    for token in range(1, len(found) - 3):
        if found[token] != DETERMINER or found[token + 1] != PREPOSITION:
            continue
        if found[token - 1] != CUE or words[token].lower() not in pack.definite_articles:
            continue
        last = min(len(found) - 1, token + _LONGEST_ATTRIBUTE)
        end = token + 2
        while end < last and found[end] not in _ENDS_ATTRIBUTE:
            modifies = words[end].islower() and words[end].endswith(_MODIFYING)
            if modifies and found[end + 1] in (NAME, PERSON_NOUN) and found[end] in (WORD, CUE):
                found[token:end] = [AUXILIARY] * (end - token)
                found[end] = DETERMINER
                break
            end += 1


def _join_parted(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Tag as reporting a verb whose second part ends its clause: "hält in einem Brief fest"."""
    firsts = pack.separable_starts
    for token, word in enumerate(words):
        if word not in firsts or found[token] not in (WORD, AUXILIARY):
            continue
        end = token + 1
        while end < len(words) and end - token < _LONGEST_CLAUSE:
            embedded = found[end] == QUOTED and found[end - 1] in _LEADS_ON
            embedded = embedded and (word, words[end - 1].lower()) not in pack.separable_verbs
            if found[end] in _ENDS_CLAUSE and not embedded:
                break  # "gehen von einem “…” aus"
            end += 1
        if (word, words[end - 1].lower()) in pack.separable_verbs:
            found[token] = CUE


def _join_adjacent(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Tag as reporting a verb that only the word behind it makes so: "a fait savoir", "dejó claro"."""
    for token in range(len(words) - 1):
        if (words[token], words[token + 1]) in pack.separable_verbs:
            found[token], found[token + 1] = CUE, AUXILIARY


def _pass_participles(words: list[str], found: list[str]) -> None:
    """Tag as a word the participle of a verb that looks like a noun: "fue detenido"."""
    for token in range(1, len(words)):
        if found[token] == PERSON_NOUN and found[token - 1] == AUXILIARY:
            if words[token].endswith(_PARTICIPLE_ENDS) and words[token - 1] not in _BEFORE_NOUNS:
                found[token] = WORD


def _pass_objects(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Tag as an auxiliary what stands for no person between a verb and its subject: "sieht es Roe"."""
    for token in range(1, len(found) - 1):
        if found[token] == PRONOUN and found[token - 1] == CUE:
            behind = found[token + 1]
            if behind in (NAME, PERSON_NOUN) and pack.pronouns.get(words[token]) == _FOR_MANY:
                found[token] = AUXILIARY


def _verb_behind(words: list[str], found: list[str], quote: int, pack: LanguagePack) -> int:
    """The word between a quote with a comma or a dash behind it and a subject; -1 without one."""
    size = len(found)
    verb = quote + 2
    if verb >= size or found[quote + 1] not in (COMMA, DASH):
        return -1
    while verb < size and found[verb] in _PASSED and verb - quote <= _MOST_BETWEEN:
        verb += 1
    if verb >= size or found[verb] != WORD:
        return -1
    subject = verb + 1
    while subject < size and found[subject] in _PASSED and subject - verb <= _MOST_BETWEEN:
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
    low = "".join(found[:verb]).rfind(SENTENCE_END) + 1
    high = quote
    while high < len(found) and found[high] != SENTENCE_END:
        high += 1
    told = [word.lower() for word in words[low:high]]
    if any(tells_whose(told[token : token + LONGEST_TELLING], pack) for token in range(len(told))):
        return -1  # "Según Roe, el hombre actuó “por odio”"
    opening = verb - 1
    while opening and found[opening - 1] in (NAME, PERSON_NOUN, DETERMINER):
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
