"""The tokens of a paragraph in a language that has a pack, with the same tags as English ones.

`tagging` says what a paragraph's tokens are.  Here words are parted at elisions ("l'" of
"l'avocate") and before pronouns that a hyphen ties to a verb ("a-t-elle").
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from ...language import stop_words
from ...language.quotation_marks import QuotedSpan
from ...lexicon.language_pack import CAPITALISED_NOUNS, LanguagePack
from ...model import Span
from . import tags
from .tagging import TaggedText, Tokens, fill
from .tags import (
    AUXILIARY,
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

_TOKEN = re.compile(r"@?(?:[^\W_]{1,2}\.)*[^\W_]+(?:[-'’&@_][^\W_]+)*['’]?|[,;:()—–―]|--")
_DASHES: Final = frozenset(("—", "–", "―", "--", "-"))

_CAPITALISED: Final = r"[^\W\d_a-zß-ÿ][\w'’-]+"

_LOW_PREFIX = re.compile(r"[a-z]{2,3}-[^\W\d_a-zß-ÿ]")

_SHORTEST_HEAD: Final = 4
"""Letters of a noun that a compound may end with."""

_LONGEST_TERM: Final = 4
"""Words of a name or a term in marks, at most."""

_LOOK: Final = 60
"""Tokens before and behind such a stretch in which a reporting verb is looked for."""

_MOST_PARTICLES: Final = 3
"""Where the word behind the particles of a name stands, at most, from the word before them."""

_LONGEST_NOUN: Final = 24
"""Letters at the end of a compound that are looked at."""

_NOUN_ENDINGS: Final = ("ung", "heit", "keit", "schaft", "tion", "tät", "nis", "tum", "ismus")
_LONGEST_ENDING: Final = 6
_INSIDE_NAMES: Final = frozenset((PREPOSITION, DETERMINER, WORD, CONJUNCTION, AUXILIARY))
_KEPT_AMID: Final = frozenset((PERSON_NOUN, TIME, PRONOUN))
"""Tags that a word keeps though it has a capital amid a sentence."""
_BEFORE_NOUN: Final = frozenset((DETERMINER, PREPOSITION, WORD, NUMBER))


class PackTagger:
    """Tags the paragraphs of one article by the pack of its language."""

    def __init__(self, pack: LanguagePack, language: str, text: str) -> None:
        self.pack = pack
        self._tags = _word_tags(pack)
        self._stop_words = stop_words(language)
        self._capitalised_nouns = CAPITALISED_NOUNS in pack.traits
        self._in_names: set[str] = set()
        for match in _full_name(pack).finditer(text):
            words = [word for word in match.group().split() if word[0].isupper()]
            first = bool(words) and self._is_known(words[0])
            if len(words) > 1 + first:
                self._in_names.update(words[first:])

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
        return found._replace(tags=self._names(found))

    def terms(self, tokens: TaggedText, inside: Mapping[int, str]) -> set[int]:
        """The tokens of quoted spans that are a name or a term, which nobody is said to have said.

        Such a span is short, a naming word leads to it, or an article where its sentence reports
        nothing.  ``inside`` has the words of each span, by its token.
        """
        words, tagged = tokens.words, tokens.tags
        reported = not self.pack.reported_moods.isdisjoint(words)
        found = set()
        for quote, said in inside.items():
            if not quote or len(said.split(None, _LONGEST_TERM)) > _LONGEST_TERM:
                continue
            before = words[quote - 1].lower()
            determined = tagged[quote - 1] == DETERMINER or before in self.pack.joined_articles
            if before in self.pack.naming_words:
                found.add(quote)
            elif determined and not reported:
                low = tagged.rfind(SENTENCE_END, max(0, quote - _LOOK), quote) + 1
                low = low or max(0, quote - _LOOK)
                high = tagged.find(SENTENCE_END, quote, quote + _LOOK)
                if CUE not in tagged[low : high if high >= 0 else quote + _LOOK]:
                    found.add(quote)
        return found

    def _is_known(self, word: str) -> bool:
        """Whether a word with a capital is one that only opens a sentence."""
        lower = word.lower()
        return lower in self._tags or lower in self._stop_words

    def word_tag(self, word: str, opens: bool) -> str:
        """The tag of a token without its neighbours; ``opens``: it opens a sentence."""
        if word[0].isdigit():
            return NUMBER
        if not word[0].isalpha():
            return tags.DASH if word in _DASHES else NAME if word[0] == "@" else word
        tag = self._tags.get(word.lower().rstrip("'’"))
        if not word[0].isupper():
            named = tag is None and _LOW_PREFIX.match(word)  # "al-Amin"
            return NAME if named else tag or WORD
        if tag is None and self._capitalised_nouns:
            tag = self._noun_tag(word)
        if tag is None or not (opens or tag in _KEPT_AMID or self._is_noun(tag)):
            return WORD if opens and word.lower() in self._stop_words else NAME
        return tag

    def _is_noun(self, tag: str) -> bool:
        return self._capitalised_nouns and tag == WORD

    def _noun_tag(self, word: str) -> str | None:
        """The tag of a noun with a capital that no list holds, by what a compound ends with."""
        last = word.lower().rpartition("-")[2][-_LONGEST_NOUN:]
        for start in range(len(last) - _SHORTEST_HEAD + 1):
            if last[start:] in self.pack.person_nouns:
                return PERSON_NOUN
        return WORD if len(last) > _LONGEST_ENDING and last.endswith(_NOUN_ENDINGS) else None

    def _names(self, tokens: TaggedText) -> str:
        """The tags with small words inside names tagged as such, and lone nouns as words."""
        words, found = tokens.words, list(tokens.tags)
        size = len(found)
        for token in range(size):
            if found[token] != NAME or tokens.span_of.get(token) is not None:
                continue
            ahead = token + 1
            if ahead < size and self._is_particle(words[ahead], found[ahead]):
                ahead += 1
                while ahead < size and ahead - token < _MOST_PARTICLES and found[ahead] in "do":
                    ahead += 1
            if token + 1 < ahead < size and found[ahead] == NAME:
                found[token + 1 : ahead] = [NAME] * (ahead - token - 1)
        for token in range(size):
            if found[token] == NAME and words[token] not in self._in_names:
                opens = not token or found[token - 1] == SENTENCE_END
                lone = self._is_lone_opener if opens else self._is_lone_noun
                if lone(words, found, token):
                    found[token] = WORD
        return "".join(found)

    def _is_particle(self, word: str, tag: str) -> bool:
        return tag in _INSIDE_NAMES and word.rstrip("'’") in self.pack.particles

    def _is_lone_opener(self, words: list[str], found: list[str], token: int) -> bool:
        """Whether a word of no list that opens a sentence is a plain word, as far as one can see."""
        if words[token].isupper() or words[token].lower() in self.pack.first_names:
            return False
        following = found[token + 1 : token + 2]
        return following not in ([NAME], [CUE], [tags.COLON], [AUXILIARY], [QUOTED], [tags.COMMA])

    def _is_lone_noun(self, words: list[str], found: list[str], token: int) -> bool:
        """Whether a word with a capital is a noun: no other name beside it, no name elsewhere."""
        word = words[token]
        if not self._capitalised_nouns or word.isupper() or word[-1:].isupper():
            return False
        if NAME in (found[token + 1 : token + 2] + found[max(0, token - 1) : token]):
            return False
        return token > 0 and found[token - 1] in _BEFORE_NOUN


def _full_name(pack: LanguagePack) -> re.Pattern[str]:
    """Matches two or more words with capitals in a row, perhaps with particles between them."""
    particles = "|".join(sorted(pack.particles))
    return re.compile(f"{_CAPITALISED}(?: (?:(?:{particles}) ){{0,2}}{_CAPITALISED})+")


class _PackTokens(Tokens):
    """The tokens of a paragraph so far, while it is tagged by a pack."""

    def __init__(
        self, tagger: PackTagger, text: str, boundaries: Sequence[int], start: int
    ) -> None:
        super().__init__(text, boundaries, start)
        self._tagger = tagger

    def add_narration(self, low: int, high: int) -> None:
        """Append the reporter's own words between two quoted spans."""
        words: list[str] = []
        starts: list[int] = []
        for match in _TOKEN.finditer(self.text, low, high):
            start = match.start()
            for word in _parts(match.group(), self._tagger.pack):
                words.append(word)
                starts.append(start)
                start += len(word)
        if not words:
            return
        honorifics = self._tagger.pack.honorifics
        openers = frozenset(
            index
            for index in self.openers(words, starts)
            if not index or words[index - 1].lower() not in honorifics  # "M. Roe"
        )
        for index, (word, start) in enumerate(zip(words, starts, strict=True)):
            if index in openers:
                self.end_sentence(start)
            bare = word.strip("-'’") or word
            tag = self._tagger.word_tag(bare, index in openers)
            shift = word.index(bare)
            self.add(bare, tag, start + shift, start + shift + len(bare))


def _parts(word: str, pack: LanguagePack) -> list[str]:
    """A token without the apostrophes and hyphens at which its words are parted."""
    found: list[str] = []
    for mark in ("'", "’"):
        head, apostrophe, rest = word.partition(mark)
        if apostrophe and rest and head.lower() in pack.elisions:
            found.append(head + mark)
            word = rest
    if pack.enclitics and "-" in word and not word[0].isupper():
        pieces = word.split("-")
        if pieces[-1] in pack.enclitics:
            while len(pieces) > 1 and pieces[-1] in pack.enclitics:
                pieces.pop()
            verb = "-".join(pieces)
            tied = word[len(verb) + 1 :].split("-")
            return [*found, verb, *(f"-{pronoun}" for pronoun in tied)]  # "a", "-t", "-elle"
    return [*found, word]


def _word_tags(pack: LanguagePack) -> dict[str, str]:
    """The tag of each word of a pack; a later list wins over an earlier one."""
    tagged = (
        (PERSON_NOUN, pack.person_nouns),
        (NAME, pack.honorifics),
        (CONJUNCTION, pack.conjunctions),
        (PREPOSITION, pack.prepositions),
        (AUXILIARY, pack.adverbs),
        (AUXILIARY, pack.auxiliaries),
        (DETERMINER, pack.determiners),
        (TIME, pack.time_words),
        (CUE, pack.reporting_verbs),
        (PRONOUN, pack.pronouns),
    )
    return {word: tag for tag, words in tagged for word in words}
