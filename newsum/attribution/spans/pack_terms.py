"""Quoted spans that are a name or a term, which nobody is said to have said, in languages with packs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from ...language.quotation_marks import QuotedSpan
from ...lexicon.language_pack import (
    CAPITALISED_NOUNS,
    DROPPED_SUBJECTS,
    LanguagePack,
    language_pack,
)
from .pack_words import LONGEST_TELLING as LONGEST
from .pack_words import tells_whose
from .tagging import TaggedText
from .tags import (
    AUXILIARY,
    COLON,
    COMMA,
    CUE,
    DETERMINER,
    NAME,
    PERSON_NOUN,
    PREPOSITION,
    PRONOUN,
    QUOTED,
    SENTENCE_END,
    TIME,
    WORD,
)

_LONGEST_TERM: Final = 4
"""Words of a name or a term in marks, at most."""

_LONGEST_REPEATED: Final = 3
"""Words of one that stands in marks more than once, at most."""
_LONGEST_ARTICLE: Final = 12
"""Characters before such a one in which its article stands."""

_SHORTEST_SAID: Final = 2
"""Words of a stretch in marks that is a term where nobody is reported, at most."""

_LONGEST_NAMED: Final = 12
"""Words of one that a naming word leads to, at most."""
_LONGEST_APPOSED: Final = 4
"""Tokens behind a title and a comma up to the noun that says what it names, at most."""
_SHORTEST_NAMING: Final = 5
"""Letters of a naming word that a compound ends with, at least: "Antwort" is no word."""
_BEHIND_NAMING: Final = 2
"""Tokens before a span to which a word before what stands between leads, at least."""
_BEHIND_TITLE: Final = 4
"""Tokens behind a title among which no verb says that it was said."""
_PARTICIPLE_ENDS: Final = ("ado", "ada", "ados", "adas", "ato", "ata", "ati", "ate", "é", "ée")
"""What participles end with that give names."""

_ADJECTIVAL_ENDS: Final = ("ado", "ada", "ato", "ata", "é", "ée", "ido", "ida", "ito", "ita")
"""What participles end with that belong to what stands before them, in the singular."""

_BODY: Final = "n"
"""The gender of nouns for bodies in a pack."""

_UTTERANCE_ENDS: Final = frozenset(".!?,")

_CALLING: Final = frozenset(("als", "für", "zu", "zum", "zur", "von", "vom"))
"""What leads to what somebody calls a thing, beside indefinite articles, where nouns have capitals."""

_INDEFINITE: Final = ("ein", "kein")

_SUBJECT_STARTS: Final = (NAME, PERSON_NOUN, DETERMINER)

_OPENS: Final = ("", SENTENCE_END, COLON, QUOTED)
_BEHIND_VERB: Final = (NAME, PERSON_NOUN, DETERMINER, PRONOUN, AUXILIARY, TIME, PREPOSITION)
_PASSED: Final = (AUXILIARY, TIME)
_MOST_PASSED: Final = 4
"""Auxiliaries and times between a span and its verb, at most."""

_BREAKS: Final = frozenset((COMMA, SENTENCE_END, QUOTED))

_LOOK: Final = 60
"""Tokens before and behind such a stretch in which a reporting verb is looked for."""


def terms(tokens: TaggedText, inside: Mapping[int, str], language: str) -> set[int]:
    """The tokens of quoted spans that are a name or a term.

    Such a span is short, and a naming word leads to it, or nobody is reported in its sentence and
    an article stands before it or it has two words at most.  ``inside`` has the words of each span,
    by its token.
    """
    pack = language_pack(language)
    words, tags = tokens.words, tokens.tags
    found = set()
    for quote, said in inside.items():
        if not quote:
            continue
        before = words[quote - 1].lower()
        named = _is_led_to(tokens, quote, said, pack) and not _is_said(tokens, quote, said, pack)
        if words[quote - 1][0].isupper() and said.lstrip()[:1].islower():
            named = named and CAPITALISED_NOUNS not in pack.traits  # "die Gruppe “auf dem Weg”"
        size = len(said.split(None, _LONGEST_NAMED))
        named = named or _is_apposed_title(tokens, quote, said, pack)
        if named and size <= _LONGEST_NAMED and said.rstrip()[-1:] not in _UTTERANCE_ENDS:
            found.add(quote)
        if size > _LONGEST_TERM:
            continue
        if _is_told_to(tokens, quote, said, pack) or _is_paper(tokens, quote, said, pack):
            found.add(quote)
        if _is_proper(tokens, quote, said, pack) or _is_modified(tokens, quote, said):
            found.add(quote)
        determined = tags[quote - 1] == DETERMINER or before in pack.joined_articles
        lone = determined or size <= _SHORTEST_SAID
        if named or (lone and not _is_reported(tokens, quote, language)):
            found.add(quote)
    return found


def _is_naming(word: str, said: str, pack: LanguagePack) -> bool:
    """Whether a name follows a word, or what a compound ends with: "Umweltgruppe „Nie wieder“"."""
    if word in pack.naming_words or CAPITALISED_NOUNS not in pack.traits:
        return word in pack.naming_words
    ends = range(1, len(word) - _SHORTEST_NAMING + 1) if said.lstrip()[:1].isupper() else ()
    return any(word[at:] in pack.naming_words for at in ends)


def _is_led_to(tokens: TaggedText, quote: int, said: str, pack: LanguagePack) -> bool:
    """Whether words before a span lead to a name: "film “…”", "batizado de “…”", "sua novela, “…”"."""
    words, before = tokens.words, tokens.words[quote - 1].lower()
    if (naming := _is_naming(before, said, pack)) or quote < _BEHIND_NAMING:
        return naming
    led = words[quote - 2].lower()
    name = said.strip()
    if before in pack.linking_words or before in pack.role_words:
        author = pack.person_nouns.get(led, _BODY) != _BODY and not name[:1].islower()
        if author and CAPITALISED_NOUNS not in pack.traits:
            return True  # "la autora de “Invierno en Tarn”"
        return led in pack.naming_words and led.endswith(_PARTICIPLE_ENDS)
    titled = before == "," and name[:1].isupper() and name[-1:] not in _UTTERANCE_ENDS
    apposed = titled and tokens.tags[quote + 1 : quote + 2] in (COMMA, SENTENCE_END)
    behind = tokens.tags[quote : quote + _BEHIND_TITLE].partition(SENTENCE_END)[0]
    return apposed and CUE not in behind and led in pack.naming_words


def _is_apposed_title(tokens: TaggedText, quote: int, said: str, pack: LanguagePack) -> bool:
    """Whether what a span names is told behind it: "presentó “La sal de Tarn”, su tercera novela"."""
    words, article = tokens.words, quote + 2
    if tokens.tags[quote + 1 : quote + 2] != COMMA or not said.lstrip()[:1].isupper():
        return False
    led = [word.lower() for word in words[article : article + _LONGEST_APPOSED]]
    if led and led[0] in pack.definite_articles:
        led = led[1:] if led[1:2] and led[1] in pack.possessives else []  # "il suo romanzo"
    determined = led != [] and (led[0] in pack.possessives or led[0] in pack.determiners)
    return determined and not pack.naming_words.isdisjoint(led[1:])


def _is_proper(tokens: TaggedText, quote: int, said: str, pack: LanguagePack) -> bool:
    """Whether a span with a capital amid a sentence is a name: "le missile neuf “Quab” vole", "des “Rencontres”"."""
    name, tags = said.strip(), tokens.tags
    if CAPITALISED_NOUNS in pack.traits or not name[:1].isupper() or name[-1] in _UTTERANCE_ENDS:
        return False
    if tags[quote + 1 : quote + 2] in (COMMA, ""):
        return False
    led = tags[quote - 1] == DETERMINER or tokens.words[quote - 1].lower() in pack.joined_articles
    return led or (" " not in name and tags[quote - 1] in (WORD, PERSON_NOUN))


def _is_modified(tokens: TaggedText, quote: int, said: str) -> bool:
    """Whether a participle behind one or two words behind an article belongs to them: "un “bloqueo” anunciado"."""
    if (
        tokens.tags[quote - 1] != DETERMINER
        or len(said.split(None, _SHORTEST_SAID)) > _SHORTEST_SAID
    ):
        return False
    behind = tokens.words[quote + 1 : quote + 2]
    participle = behind != [] and behind[0].endswith(_ADJECTIVAL_ENDS)
    subject = tokens.tags[quote + 2 : quote + 3] in _SUBJECT_STARTS
    return participle and tokens.tags[quote + 1] == CUE and not subject


def _is_paper(tokens: TaggedText, quote: int, said: str, pack: LanguagePack) -> bool:
    """Whether a span behind a preposition is a paper's or a magazine's name: "im “Tarn-Magazin”"."""
    led = tokens.tags[quote - 1] == PREPOSITION or tokens.tags[quote - 2 : quote] == (
        PREPOSITION + DETERMINER
    )
    parts = said.split()
    if not led or not parts or not all(word[0].isupper() for word in (parts[0], parts[-1])):
        return False
    last = parts[-1].lower().rpartition("-")[2]
    return last in pack.naming_words or parts[0].lower() in pack.naming_words


def _is_told_to(tokens: TaggedText, quote: int, said: str, pack: LanguagePack) -> bool:
    """Whether a span names to whom somebody said the one before: "“…”, sagte er dem “Kurier”"."""
    tags = tokens.tags
    before = tags.rfind(QUOTED, 0, quote)
    if before < 0 or tags[before + 1 : before + 2] != COMMA or not said.lstrip()[:1].isupper():
        return False
    article = tokens.words[quote - 1].lower()
    led = article in pack.oblique_articles or article in pack.feminine_oblique_articles
    led = led or article in pack.joined_articles
    between = tags[before + 2 : quote]
    whole = not any(mark in between for mark in (COLON, COMMA, SENTENCE_END))
    return led and whole and CUE in between and said.rstrip()[-1:] not in _UTTERANCE_ENDS


def _is_said(tokens: TaggedText, quote: int, said: str, pack: LanguagePack) -> bool:
    """Whether a span behind a naming word is no name: "se dit “prêt à tout”", "ist der Film “ein Fest”"."""
    first = said.split(None, 1)[:1]
    if first and first[0] in pack.auxiliaries | pack.conjunctions | pack.prepositions:
        return True  # "le groupe “a versé des millions”"
    indefinite = bool(first) and (
        first[0] in pack.determiners and first[0] not in pack.definite_articles
    )
    return indefinite or tokens.tags[max(0, quote - 2) : quote] == AUXILIARY + CUE


def repeated_terms(text: str, spans: Sequence[QuotedSpan], language: str) -> frozenset[str]:
    """The short spans, lower-cased, that stand in marks behind an article each time, more than once.

    So nobody repeats what somebody said: "les “bonnets verts”", "des “bonnets verts”".
    """
    pack = language_pack(language)
    determined: dict[str, list[bool]] = {}
    for span in spans:
        said = text[span.start : span.end].strip().lower()
        if len(said.split(None, _LONGEST_REPEATED)) > _LONGEST_REPEATED:
            continue
        before = text[max(0, span.outer_start - _LONGEST_ARTICLE) : span.outer_start].split()
        article = before[-1].lower() if before else ""
        led = article in pack.determiners or article in pack.joined_articles
        determined.setdefault(said, []).append(led)
    return frozenset(said for said, led in determined.items() if len(led) > 1 and all(led))


def speaking(tokens: TaggedText, inside: Mapping[int, str], language: str) -> set[int]:
    """The tokens of quoted spans that name who speaks: "“…”, schreibt die “Tarner Post”", "laut “Post”"."""
    pack = language_pack(language)
    words, tags = tokens.words, tokens.tags
    found = set()
    for quote, said in inside.items():
        if len(said.split(None, _LONGEST_TERM)) > _LONGEST_TERM:
            continue
        first = quote - (tags[max(0, quote - 1)] == DETERMINER)
        told = first > 0 and (words[first - 1].lower(),) in pack.according_to
        verb = first - 1
        opens = not first or tags[first - 1] in (SENTENCE_END, COLON)
        leading = opens and tags[quote + 1 : quote + 2] == CUE and QUOTED in tags[quote + 2 :]
        inverted = verb > 1 and tags[verb] == CUE and tags[verb - 2 : verb] == QUOTED + COMMA
        name = said.strip()
        named = name[:1].isupper() and name[-1:] not in _UTTERANCE_ENDS
        if named and (told or inverted or leading):
            found.add(quote)
    return found


def _is_reported(tokens: TaggedText, quote: int, language: str) -> bool:
    """Whether the sentence of a quoted span reports anything."""
    pack = language_pack(language)
    words, tags = tokens.words, tokens.tags
    low = tags.rfind(SENTENCE_END, max(0, quote - _LOOK), quote) + 1
    low = low or max(0, quote - _LOOK)
    high = tags.find(SENTENCE_END, quote, quote + _LOOK)
    high = high if high >= 0 else quote + _LOOK
    if CUE in tags[low:high] or tags[quote - 1] == COLON:
        return True
    told = [word.lower() for word in words[low:high]]
    pairs = pairwise(told)
    if not pack.document_tellings.isdisjoint(pairs):
        return True  # "von “…” ist die Rede"
    edges = (*told[:1], *map(str.lower, words[quote + 1 : quote + 3]))
    return not (
        pack.edge_words.isdisjoint(edges)
        and pack.reported_moods.isdisjoint(words[low:high])
        and pack.postpositions.isdisjoint(told)
    ) or any(tells_whose(told[token : token + LONGEST], pack) for token in range(len(told)))


def is_characterised(tokens: TaggedText, quote: int, pack: LanguagePack) -> bool:
    """Whether a verb reports what is called so, and nouns are no title: "als “Fehler ohne Beispiel”"."""
    if CAPITALISED_NOUNS not in pack.traits or not quote:
        return False
    before = tokens.words[quote - 1].lower()
    indefinite = before in pack.determiners and before.startswith(_INDEFINITE)
    if not indefinite and before not in _CALLING:
        return False
    low = tokens.tags.rfind(SENTENCE_END, max(0, quote - _LOOK), quote) + 1
    high = tokens.tags.find(SENTENCE_END, quote, quote + _LOOK)
    return CUE in tokens.tags[low : high if high >= 0 else quote + _LOOK]


def is_uttered(tokens: TaggedText, quote: int, pack: LanguagePack) -> bool:
    """Whether a span opens its sentence, and right behind it a verb says who speaks: "“Nie”, sagt Roe"."""
    tags = tokens.tags
    if tags[quote - 1 : quote] not in _OPENS or tags[quote + 1 : quote + 2] != COMMA:
        return False
    alone = DROPPED_SUBJECTS in pack.traits
    verb = quote + 2
    verb += alone and tags[verb : verb + 1] == DETERMINER  # "“…”, gli ha gridato"
    while tags[verb : verb + 1] in _PASSED and verb - quote <= _MOST_PASSED:
        verb += 1
    return tags[verb : verb + 1] == CUE and (alone or tags[verb + 1 : verb + 2] in _BEHIND_VERB)


def is_cried(tokens: TaggedText, quote: int, said: str) -> bool:
    """Whether a verb that reports something leads to words that a comma parts: "gritan “¡Agua, agua!”"."""
    led = tokens.tags[max(0, quote - _MOST_PASSED) : quote].rpartition(CUE)
    return "," in said.strip()[:-1] and led[1] == CUE and not _BREAKS.intersection(led[2])


def is_told_before(tokens: TaggedText, quote: int, said: str, pack: LanguagePack) -> bool:
    """Whether the sentence of a span opens with whose words it tells: "Selon Roe, la ville “a payé”"."""
    nouns = CAPITALISED_NOUNS in pack.traits
    if not (nouns or said.lstrip()[:1].islower()):
        return False
    if len(said.split(None, _SHORTEST_SAID)) <= _SHORTEST_SAID:
        return False
    low = max(tokens.tags.rfind(SENTENCE_END, max(0, quote - _LOOK), quote) + 1, quote - _LOOK, 0)
    opening = [word.lower() for word in tokens.words[low : low + LONGEST]]
    own = any(tuple(opening[:size]) in pack.own_tellings for size in range(2, LONGEST + 1))
    own = own or (nouns and opening[:1] != [] and opening[0] in pack.edge_words)
    return CUE not in tokens.tags[low:quote] and (own or bool(tells_whose(opening, pack)))


def is_in_indirect_speech(tokens: TaggedText, quote: int, said: str, pack: LanguagePack) -> bool:
    """Whether a verb's mood says that its sentence is reported: "Von einem “Plan für alle” könne keine Rede sein"."""
    if not quote or len(said.split(None, 1)) < _SHORTEST_SAID:
        return False
    before = tokens.words[quote - 1].lower()
    indefinite = before in pack.determiners and before.startswith(_INDEFINITE)
    told = tokens.tags[quote + 1 : quote + 3] == COMMA + CUE
    if not (indefinite or told or said.lstrip()[:1].islower()):
        return False
    low = tokens.tags.rfind(SENTENCE_END, max(0, quote - _LOOK), quote) + 1
    high = tokens.tags.find(SENTENCE_END, quote, quote + _LOOK)
    high = high if high >= 0 else quote + _LOOK
    return not pack.reported_moods.isdisjoint(tokens.words[low:high])


def is_shown(tokens: TaggedText, quote: int, said: str, pack: LanguagePack) -> bool:
    """Whether a verb with "sich" reports what somebody is, right before: "zeigte sich “tief erschüttert”"."""
    verb = quote - 1
    while verb > 0 and tokens.tags[verb] in _PASSED and quote - verb <= _MOST_PASSED:
        verb -= 1
    shown = CAPITALISED_NOUNS in pack.traits and tokens.tags[verb : verb + 1] == CUE
    return shown and tokens.words[verb + 1] == "sich" and said.lstrip()[:1].islower()


def is_told_behind(tokens: TaggedText, quote: int, said: str, pack: LanguagePack) -> bool:
    """Whether it stands right behind a span whose words it is: "“presque vide”, selon Roe"."""
    if tokens.tags[quote + 1 : quote + 2] != COMMA:
        return False
    behind = tokens.words[quote + 2 : quote + 2 + LONGEST]
    if behind and behind[0].lower() in pack.edge_words and CAPITALISED_NOUNS in pack.traits:
        return tokens.tags[quote + 3 : quote + 4] in _SUBJECT_STARTS  # "“…”, so Roe"
    return said.lstrip()[:1].islower() and bool(
        tells_whose([word.lower() for word in behind], pack)
    )
