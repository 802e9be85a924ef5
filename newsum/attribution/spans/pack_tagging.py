"""The tokens of a paragraph in a language that has a pack, with the same tags as English ones.

`tagging` says what a paragraph's tokens are, `pack_words` what its words are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ...language.quotation_marks import QuotedSpan
from ...lexicon.language_pack import CAPITALISED_NOUNS, LanguagePack
from ...model import Span
from ...patterns import pattern
from .pack_retagging import retag
from .pack_words import Piece, word_tagger
from .tagging import TaggedText, Tokens, fill
from .tags import (
    ADVERBIAL,
    AUXILIARY,
    COLON,
    COMMA,
    CONJUNCTION,
    CUE,
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

_TOKEN = pattern(
    r"[^\W\d_]{3,4}\.ssa\b|@?(?:[^\W_]{1,2}\.)*[^\W_]+(?:[-'’&@_][^\W_]+)*['’]?|[,;:()—–―]|--|(?<=\s)-(?=\s)"
)

_MOST_PARTICLES: Final = 3
"""Where the word behind the particles of a name stands, at most, from the word before them."""

_INSIDE_NAMES: Final = frozenset((PREPOSITION, DETERMINER, WORD, CONJUNCTION, AUXILIARY))
_BODY: Final = "n"
"""The gender of nouns for bodies in a pack."""
_LIKE_NAMES: Final = (TIME, AUXILIARY)
"""Tags of words with a capital that may begin a name."""
_LIKE_NOUNS: Final = frozenset((PERSON_NOUN, WORD, TIME))
_MAY_BE_LAST: Final = _LIKE_NOUNS | {CUE}
"""Tags of words that may yet be last names."""
_BEFORE_OPENING: Final = frozenset((":", "-", "–", "—"))
_CLOSED: Final = frozenset((PREPOSITION, DETERMINER, CONJUNCTION))
_MOST_PASSED: Final = 4
"""Adverbs and times between a name and its verb, at most."""
_BESIDE_NAMES: Final = frozenset((CUE, COLON, QUOTED))
"""What stands beside a word that may be somebody's name though nothing else tells."""
_BEFORE_NOUN: Final = frozenset((DETERMINER, PREPOSITION, WORD, NUMBER))


class PackTagger:
    """Tags the paragraphs of one article by the pack of its language."""

    def __init__(self, pack: LanguagePack, language: str, text: str) -> None:
        self.pack = pack
        self.words = word_tagger(language)
        self._capitalised_nouns = CAPITALISED_NOUNS in pack.traits
        self._firsts = pack.separable_starts
        self._in_names: set[str] = set()
        self._last_names: set[str] = set()
        for match in self.words.full_name.finditer(text):
            words = [word for word in match.group().split() if word[0].isupper()]
            first = bool(words) and self.words.is_known(words[0])
            if len(words) > 1 + first:
                self._in_names.update(words[first:])
                if self._leads_to_name(words):
                    self._last_names.add(words[-1])

    def _leads_to_name(self, words: list[str]) -> bool:
        """Whether the last of words with capitals is a last name: behind a first name, or an office."""
        first = words[-2]
        if self._is_first_name(first) or first.endswith("."):
            return True
        office = words[-3].lower().rpartition("-")[2] if len(words) > 2 else ""
        titled = self.pack.person_nouns.get(office, _BODY) != _BODY
        return titled and not self.words.is_known(first) and not self.words.is_person_noun(first)

    def tag(
        self,
        text: str,
        extent: Span,
        spans: Sequence[QuotedSpan],
        first: int,
        boundaries: Sequence[int],
    ) -> TaggedText:
        """Tag the tokens of a paragraph; the arguments are those of `tagging.tag_paragraph`."""
        found = fill(_PackTokens(self, text, boundaries, extent[0]), extent, spans, first)
        return replace(found, tags=self._names(found))

    def _names(self, tokens: TaggedText) -> str:
        """The tags with small words inside names tagged as such, and lone nouns as words."""
        words, found = tokens.words, list(tokens.tags)
        size = len(found)
        self._take_last_names(words, found)
        for token in range(size):
            if found[token] != NAME or tokens.span_of.get(token) is not None:
                continue
            opens = not token or found[token - 1] == SENTENCE_END
            if opens and self._opens_only(words[token]):
                continue  # "Intervistato da Radio Quab": no name
            ahead = token + 1
            second = self._capitalised_nouns and token and found[token - 1] == NAME
            joined = words[ahead : ahead + 1] != [] and words[ahead] in self.pack.joined_articles
            if second and (joined or not self._is_first_name(words[token])):
                continue  # "Harald Roe von der Stiftung": no part of the name
            if self._begins_another(words, found, token):
                continue
            if ahead < size and self._is_particle(words[ahead], found[ahead]):
                ahead += 1
                while ahead < size and ahead - token < _MOST_PARTICLES:
                    word = words[ahead].rstrip("'’").lower()
                    if word not in self.pack.particles and word not in self.pack.definite_articles:
                        break
                    ahead += 1
            whose = found[token - 1] == NAME and token and words[ahead - 1] in self.pack.elisions
            if (
                token + 1 < ahead < size
                and not whose  # "Ana Roe de l'Unef"
                and words[ahead].lower() not in self.pack.naming_words  # "meldet sich Roe zu Wort"
                and (found[ahead] == NAME or self._is_last_name(words, found, token, ahead))
            ):
                found[ahead] = NAME
                found[token + 1 : ahead] = [NAME] * (ahead - token - 1)
        for token in range(size):
            if found[token] == NAME and words[token] not in self._in_names:
                opens = not token or found[token - 1] == SENTENCE_END
                lone = self._is_lone_opener if opens else self._is_lone_noun
                if lone(words, found, token):
                    found[token] = WORD
        retag(words, found, self.pack)
        return "".join(found)

    def _take_last_names(self, words: list[str], found: list[str]) -> None:
        """Tag as names what only looks like nouns: "Harald Stegemann", "Von der Leyen sagte"."""
        for token, tag in enumerate(found[:-1]):
            if tag not in _LIKE_NAMES or not words[token][0].isupper() or found[token + 1] != NAME:
                continue
            named = tag == TIME and words[token].lower() in self.pack.first_names
            if named or (tag == AUXILIARY and found[token - 1] == PREPOSITION):
                found[token] = NAME  # "Julio Roe", not "julio"; "em São Roque"
        for token, following in enumerate(found[1:], 1):
            if following not in _MAY_BE_LAST:
                continue
            word, before = words[token], found[token - 1]
            if following == PERSON_NOUN and (
                (word in self._last_names and before not in _BEFORE_NOUN)
                or self._names_body(words, found, token)
            ):
                found[token] = NAME
            elif before != NAME:
                continue
            elif following in _LIKE_NOUNS and word[0].isupper():
                titled = found[max(0, token - 2) : token] == [PERSON_NOUN, NAME]
                if (
                    not self._capitalised_nouns
                    or self._is_first_name(words[token - 1])
                    or len(words[token - 1]) == 1  # "Jürgen R. Thumann"
                    or (titled and word.lower() not in self.pack.person_nouns)
                ):
                    found[token] = NAME
            elif following == CUE and words[token - 1][0].isupper():
                first = token - 2
                while first > 0 and words[first].lower() in self.pack.particles:
                    first -= 1
                first += words[first].lower() not in self.pack.particles
                if first < token - 1 and words[first][0].isupper():
                    found[first : token - 1] = [NAME] * (token - 1 - first)

    def _opens_only(self, word: str) -> bool:
        """Whether a word with a capital has it only because it opens a sentence."""
        return not self._is_first_name(word) and self.words.is_known(word)

    def _is_last_name(self, words: list[str], found: list[str], token: int, ahead: int) -> bool:
        """Whether a noun behind particles ends a name: "Ana de la Fuente"."""
        return (
            not self._capitalised_nouns
            and found[ahead] == PERSON_NOUN
            and words[ahead][0].isupper()
            and self._is_first_name(words[token])
        )

    def _names_body(self, words: list[str], found: list[str], token: int) -> bool:
        """Whether a noun begins the name of a body: "el Ministerio de Defensa"."""
        if self._capitalised_nouns or not words[token][0].isupper():
            return False
        if self.pack.person_nouns.get(words[token].lower()) != _BODY:
            return False
        ahead = (
            token
            + 1
            + (words[token + 1 : token + 2] != [] and words[token + 1] in self.pack.particles)
        )
        return found[token - 1] != SENTENCE_END and found[ahead : ahead + 1] == [NAME]

    def _is_first_name(self, word: str) -> bool:
        return self.words.first_names[word] is not None

    def _is_particle(self, word: str, tag: str) -> bool:
        return tag in _INSIDE_NAMES and word.rstrip("'’") in self.pack.particles

    def _begins_another(self, words: list[str], found: list[str], token: int) -> bool:
        """Whether the words behind a particle are no part of the name before: "These von Ana Roe"."""
        if not self._capitalised_nouns or found[token + 2 : token + 3] == []:
            return False
        behind = words[token + 2]
        if words[token + 1].lower() in self.pack.joined_articles:
            return not self._is_first_name(words[token])  # "Ana Roe vom Institut Quell"
        named = self._is_first_name(behind) and found[token + 3 : token + 4] == [NAME]
        return named and not self._is_first_name(words[token])

    def _is_lone_opener(self, words: list[str], found: list[str], token: int) -> bool:
        """Whether a word of no list that opens a sentence is a plain word, as far as one can see."""
        if words[token].isupper() or words[token].lower() in self.pack.first_names:
            return False
        if self.words.is_known(words[token]) or _has_enclitic(words[token], self.pack):
            return True
        following = found[token + 1 : token + 2]
        if self._capitalised_nouns and following:
            if following == [CUE] and _has_subject(words, found, token + 2):
                return True  # "Drohungen formuliert Roe nicht"
            if following == [AUXILIARY] and found[token + 2 : token + 4] == [NAME] * 2:
                return True  # "Deutlicher wurde Ana Roe"
            if words[token + 1] in self._firsts:
                return _has_subject(words, found, token + 2)  # "Roe hält fest"
        return following not in ([NAME], [CUE], [COLON], [AUXILIARY], [QUOTED], [COMMA])

    def _is_lone_noun(self, words: list[str], found: list[str], token: int) -> bool:
        """Whether a word with a capital is a noun: no other name beside it, no name elsewhere."""
        word = words[token]
        if not self._capitalised_nouns or word.isupper() or word[-1:].isupper():
            return False
        if NAME in (found[token + 1 : token + 2] + found[max(0, token - 1) : token]):
            return False
        if token and (words[token - 1].lower(),) in self.pack.according_to:
            return False  # "laut Management"
        return token > 0 and (found[token - 1] in _BEFORE_NOUN or _is_apart(found, token))


def _has_enclitic(word: str, pack: LanguagePack) -> bool:
    """Whether a hyphen ties a small word to the one before it: "Trata-se"."""
    head, _, tied = word.rpartition("-")
    return bool(head) and tied in pack.auxiliaries


def _has_subject(words: list[str], found: list[str], token: int) -> bool:
    """Whether a verb right before a token has its subject there: a name alone, or "er"."""
    reflexive = words[token : token + 1] == ["sich"]  # "Besorgt äußerte sich der Sprecher"
    while found[token : token + 1] in ([AUXILIARY], [TIME]):
        token += 1
    tag = found[token] if token < len(found) else ""
    if reflexive and tag in (DETERMINER, PERSON_NOUN):
        return True
    return tag == NAME or (tag == PRONOUN and words[token].lower() not in ("sie", "es"))


def _is_apart(found: list[str], token: int) -> bool:
    """Whether no reporting verb, no colon and no quote stands beside a word."""
    ahead, behind = token + 1, token - 1
    while ahead < len(found) and found[ahead] in ADVERBIAL and ahead - token <= _MOST_PASSED:
        ahead += 1
    while behind >= 0 and found[behind] in ADVERBIAL and token - behind <= _MOST_PASSED:
        behind -= 1
    beside = (*found[ahead : ahead + 1], *found[max(0, behind) : behind + 1])
    return found[token - 1] != PERSON_NOUN and _BESIDE_NAMES.isdisjoint(beside)


class _PackTokens(Tokens):
    """The tokens of a paragraph so far, while it is tagged by a pack."""

    def __init__(
        self, tagger: PackTagger, text: str, boundaries: Sequence[int], start: int
    ) -> None:
        super().__init__(text, boundaries, start)
        self._tagger = tagger

    def add_narration(self, low: int, high: int) -> None:
        """Append the reporter's own words between two quoted spans."""
        pieces_of = self._tagger.words.pieces
        pieces: list[Piece] = []
        starts: list[int] = []
        for match in _TOKEN.finditer(self.text, low, high):
            start = match.start()
            for piece in pieces_of[match[0]]:
                pieces.append(piece)
                starts.append(start + piece[1])
        if not pieces:
            return
        words = [piece[0] for piece in pieces]  # by index, which is faster than by name
        tagged = [piece[2] for piece in pieces]
        ends = [start + len(word) for start, word in zip(starts, words, strict=True)]
        pack = self._tagger.pack
        openers = [
            index
            for index in self.openers(words, starts)
            if not index
            or (before := words[index - 1].lower()) not in pack.honorifics  # "M. Roe"
            or before in pack.person_nouns  # "… prosegue la dottoressa.  Roe"
        ]
        for index in openers:
            tagged[index] = pieces[index].opening
        for index, piece in enumerate(pieces[:-1]):
            opening = piece[3]
            if opening == NAME or tagged[index] != NAME:
                continue
            if index and words[index - 1] in _BEFORE_OPENING:
                tagged[index] = opening  # "… an: Von Karsk bis Tarn"
                continue
            small = words[index + 1][0].islower() or words[index + 1][0].isdigit()
            particle = words[index].lower() in pack.particles and bool(
                index or not self.words  # "… masques"Le ministre"
            )
            particle = particle and opening != DETERMINER
            if opening in _CLOSED and small and not particle:
                tagged[index] = opening  # "Der Plan: Am 3. Mai"
        self.extend(words, tagged, starts, ends, openers)
