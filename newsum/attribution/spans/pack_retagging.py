"""Tags that the neighbours of a word settle, in a language that has a pack; of verbs see `pack_verbs`."""

from __future__ import annotations

from typing import Final

from ...lexicon.language_pack import CAPITALISED_NOUNS, LanguagePack
from .pack_verbs import (
    ENDS_CLAUSE,
    join_adjacent,
    join_parted,
    pass_participles,
    take_reflexives,
    take_verbs,
)
from .pack_words import first_name_gender
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


_PARTICIPLES: Final = ("ten", "nen")
"""What participles end with before a noun, in any case but one."""


_MODIFYING: Final = ("ene", "nde", "te", "ige")
"""What participles and adjectives end with that end an attribute."""
_LONGEST_ATTRIBUTE: Final = 9
"""Tokens from the article to the noun, at most."""
_ENDS_ATTRIBUTE: Final = frozenset((COMMA, COLON, DASH, QUOTED, SENTENCE_END))


_MOST_BETWEEN: Final = 3
"""Auxiliaries, adverbs and times between a verb and its subject, at most."""


_NOUNS: Final = ([WORD], [PERSON_NOUN])

_SEEMING: Final = frozenset((DETERMINER, WORD, TIME))
"""The tags of words that mean whoever was named last, by their lists alone."""
_BODY: Final = "n"
"""The gender of nouns for bodies in a pack."""

_JOINED: Final = PERSON_NOUN + CONJUNCTION + PERSON_NOUN + NAME
_RETAGGED: Final = frozenset((PREPOSITION, NAME, CUE, PERSON_NOUN))
_FOR_MANY: Final = "-"

_EXISTS: Final = frozenset(("gibt", "gab", "gebe", "gäbe"))
"""Verbs that say with "es" that there is something, where nouns have capitals."""
_IS_CALLED: Final = frozenset(("heißt", "hieß", "heiße"))
"""Verbs that say without "es" how something is called."""
_ABOUT_THINGS: Final = _EXISTS | _IS_CALLED
_SHOWS: Final = frozenset(("zeigt", "zeigte", "zeigten", "zeigen", "gibt", "gab", "gaben", "geben"))
"""Verbs that report with "sich" what somebody is."""
_MOST_OF_CLAUSE: Final = 6
"""Tokens before such a verb among which "es" stands, at most."""
_BEHIND_VERB: Final = 2
"""Tokens from such a verb on among which it does."""

_LONGEST_PREPOSITION: Final = 4
"""Letters of what is a preposition behind an article, too, at most: "la de Roe", "die über Nacht"."""


def retag(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Change tags of a paragraph that its words settle together."""
    _retag_phrases(words, found, pack)
    nearer = not pack.nearer_words.keys().isdisjoint(map(str.lower, words))
    for token, tag in enumerate(found):
        if nearer and tag in _SEEMING and _means_nearest(words, found, token, pack):
            found[token] = PRONOUN
        if tag == DETERMINER:
            _retag_article(words, found, token, pack)
        elif tag == QUOTED:
            take_verbs(words, found, token, pack)
        elif tag in _RETAGGED:
            _retag_word(words, found, token, pack)


def _retag_phrases(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Change tags that several words settle, one kind after the other."""
    _join_nouns(words, found, pack)
    if CAPITALISED_NOUNS in pack.traits:
        _take_genitives(words, found, pack)
        _take_adjectives(words, found, pack)
        _pass_attributes(words, found, pack)
        _of_nouns(words, found)
        _pass_existing(words, found)
        _take_shown(words, found)
        join_parted(words, found, pack)
    else:
        join_adjacent(words, found, pack)
        pass_participles(words, found)
        take_reflexives(words, found, pack)
        _pass_parties(words, found, pack)
        _end_names(words, found, pack)
        _pass_emphatics(words, found)
    _pass_objects(words, found, pack)


def _retag_word(words: list[str], found: list[str], token: int, pack: LanguagePack) -> None:
    """Change the tag of a word that those right beside it settle."""
    tag, before, ahead = found[token], found[token - 1 : token], found[token + 1 : token + 2]
    if tag == PREPOSITION and before == [CUE] and words[token] in pack.plural_articles:
        found[token] = DETERMINER  # "ont indiqué des proches"
    elif tag == PREPOSITION and len(words[token]) > _LONGEST_PREPOSITION:
        if before == [DETERMINER] or words[token - 1].lower() in pack.joined_articles:
            found[token] = WORD  # "el frente", "il lungo addio"
    elif tag == NAME and ahead == [PREPOSITION]:
        lower = words[token].lower()
        listed = words[token] in pack.person_nouns and words[token].islower()
        if listed or (words[token].isupper() and pack.person_nouns.get(lower, "n") != "n"):
            found[token] = PERSON_NOUN  # "a dona de casa", no honorific; "PDG de Tarn"
    elif tag == CUE and before == [DETERMINER] and words[token] in pack.person_nouns:
        found[token] = PERSON_NOUN  # "a répété l'accusé"
    elif tag == CUE and found[max(0, token - 2) : token] == [PREPOSITION, DETERMINER]:
        found[token] = WORD  # "tras la protesta"
    elif tag == PERSON_NOUN and words[token + 1 : token + 3] in _RETIRED:
        found[token + 1 : token + 3] = [WORD, WORD]


def _retag_article(words: list[str], found: list[str], token: int, pack: LanguagePack) -> None:
    """Tag what only looks like an article: before a number, a verb or whom somebody speaks to."""
    ahead = found[token + 1 : token + 2]
    before, word = found[token - 1 : token], words[token]
    counted = before == [DETERMINER] and ahead in ([WORD], [PERSON_NOUN])
    if counted and pack.determiners.get(word.lower()) == _FOR_MANY:
        found[token] = NUMBER  # "les deux élus"
    if word == "a" and before == [CUE] and _is_dative(words, token, pack):
        found[token] = PREPOSITION  # "declarou a jornalistas"
    clitic = ahead == [AUXILIARY] and word.lower() in pack.elisions
    if clitic and words[token + 1] not in pack.adverbs:
        found[token] = AUXILIARY  # "l'a interrompu la rapporteure"


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
    return found[token - 1 : token] == [CUE] and behind in ENDS_CLAUSE


def _is_dative(words: list[str], token: int, pack: LanguagePack) -> bool:
    """Whether "a" is no article, as what stands behind is no single feminine noun."""
    noun = words[token + 1].lower() if token + 1 < len(words) else ""
    gender = pack.person_nouns.get(noun) or pack.first_names.get(noun)
    return noun.endswith("s") or gender == "m"


def _join_nouns(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Let "Autorin und Ärztin Ana Roe" be one phrase: the word that joins its nouns is no more."""
    tags = "".join(found)
    noun = tags.find(_JOINED)
    while noun >= 0:
        if words[noun + 1].lower() in pack.coordinators:
            found[noun + 1] = WORD
        noun = tags.find(_JOINED, noun + 1)


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


def _pass_parties(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Tag as words the party between an office and a name: "le député France libre Ana Roe"."""
    for token in range(1, len(found) - 3):
        run = found[token - 1 : token + 4]
        if run[:2] != [PERSON_NOUN, NAME] or run[2:3] not in _NOUNS or run[3:] != [NAME, NAME]:
            continue
        if words[token + 1].islower() and first_name_gender(pack, words[token + 2]) is not None:
            found[token] = WORD


def _end_names(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Tag as a name the adjective that ends a body's: "Le Rassemblement national a dénoncé"."""
    for token in range(2, len(found) - 1):
        led = found[token - 2] in (DETERMINER, PERSON_NOUN) and words[token].islower()
        if not led or found[token - 1 : token + 1] != [NAME, WORD]:
            continue
        body = pack.person_nouns.get(words[token - 2].lower()) == _BODY
        if found[token - 2] == PERSON_NOUN and body and found[token + 1] == COMMA:
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


def _pass_existing(words: list[str], found: list[str]) -> None:
    """Tag as a word the verb that says that there is something, or how it is called.

    "An denen es Risse gibt", "Ihr Album heißt “Leise”", but "heißt es".
    """
    if _ABOUT_THINGS.isdisjoint(words):
        return
    for token, word in enumerate(words):
        if found[token] != CUE or word not in _ABOUT_THINGS:
            continue
        clause = words[max(0, token - _MOST_OF_CLAUSE) : token + _BEHIND_VERB]
        if ("es" in clause) == (word in _EXISTS):
            found[token] = WORD


def _take_shown(words: list[str], found: list[str]) -> None:
    """Tag as reporting a verb that does so right before a quote: "zeigte sich dagegen “fassungslos”"."""
    if _SHOWS.isdisjoint(words):
        return
    for token in range(len(found) - 2):
        if words[token + 1] != "sich" or words[token] not in _SHOWS:
            continue
        behind = token + 2
        while found[behind : behind + 1] in ([AUXILIARY], [TIME]):
            behind += 1
        if found[behind : behind + 1] == [QUOTED]:
            found[token] = CUE


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


def _pass_objects(words: list[str], found: list[str], pack: LanguagePack) -> None:
    """Tag as an auxiliary what stands for no person between a verb and its subject: "sieht es Roe"."""
    for token in range(1, len(found) - 1):
        if found[token] == PRONOUN and found[token - 1] == CUE:
            behind = found[token + 1]
            if behind in (NAME, PERSON_NOUN) and pack.pronouns.get(words[token]) == _FOR_MANY:
                found[token] = AUXILIARY
