"""Attributions that stand inside the marks: "« On attend, estime la maire Ana Roe.  Il faut agir. »".

French, Spanish, Italian and Portuguese papers leave one pair of marks around both parts of a quote
and who said it.  Such a span is parted there, so that what is left in it was said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ...language.quotation_marks import QuotedSpan
from ...lexicon.language_pack import CAPITALISED_NOUNS
from ...patterns import pattern
from .pack_words import Piece, WordTagger
from .tags import (
    ADVERBIAL,
    AUXILIARY,
    CUE,
    DETERMINER,
    NAME,
    PERSON_NOUN,
    PREPOSITION,
    PRONOUN,
    WORD,
)

# What an attribution inside the marks may stand behind.
_BREAK = pattern(r"[,?!…](?=[\s–—])|[–—]|(?<=\s)-(?=\s)")

# A word of it, or what ends it.
_TOKEN = pattern(r"[^\W_]+(?:[-'’.][^\W_]+)*['’]?|[.,;:?!…–—()]|(?<=\s)-(?=[\s.,])")

# A name behind an office and a comma that ends it: "a dit le maire, Jean Roe.".
_APPOSED = pattern(
    r"\s[^\W\d_a-z][\w'’-]*(?: (?:d[aeou]s?|de la|del|von|van))?(?: [^\W\d_a-z][\w'’-]*){1,3}[.,]"
)

_LONGEST: Final = 24
"""Words of an attribution inside the marks, at most."""
_SHORTEST_QUOTE: Final = 3
"""Characters before it, at least."""
_SHORTEST_ENUMERATED: Final = 12
"""Characters before it where no comma parts a quote from who says it: "Er kam, sah die Brücke, …"."""
_LONGEST_ADJUNCT: Final = 3
"""Words that say where or how somebody says it, at most: "al telefono", "por videollamada"."""
_ENDS: Final = frozenset(".,–—-")
_DASHES: Final = frozenset("–—-")
_NEVER: Final = frozenset(";:?!…()")
_NOUNS: Final = frozenset((NAME, PERSON_NOUN, WORD))
_BLANKS: Final = " \N{NO-BREAK SPACE}\n\t"


def without_parentheticals(
    text: str, spans: Sequence[QuotedSpan], tagger: WordTagger
) -> list[QuotedSpan]:
    """The quoted spans, each parted where an attribution stands inside it."""
    return [part for span in spans for part in _parts(text, span, tagger)]


def _parts(text: str, span: QuotedSpan, tagger: WordTagger) -> Iterator[QuotedSpan]:
    low = span.start
    german = CAPITALISED_NOUNS in tagger.pack.traits
    shortest = _SHORTEST_ENUMERATED if german else _SHORTEST_QUOTE
    for match in _BREAK.finditer(text, span.start + shortest, span.end):
        if match.start() < low + shortest:
            continue
        stop = _parenthetical_end(text, match.end(), span.end, match.group() in _DASHES, tagger)
        if stop < 0:
            continue
        end = match.end() if match.group() in "?!…" else match.start()
        end -= len(text[low:end]) - len(text[low:end].rstrip(_BLANKS))
        outer = span.outer_start if low == span.start else low
        yield span._replace(start=low, end=end, outer_start=outer, outer_end=end, continues=False)
        low = stop + (len(text[stop : span.end]) - len(text[stop : span.end].lstrip(_BLANKS)))
    if low == span.start:
        yield span
    elif low < span.end:
        yield span._replace(start=low, outer_start=low)


def _parenthetical_end(text: str, low: int, high: int, dashed: bool, tagger: WordTagger) -> int:
    """Where an attribution ends that begins at an offset; -1 where none does."""
    pieces: list[Piece] = []
    for match in _TOKEN.finditer(text, low, high):
        token = match.group()
        if token in _NEVER or len(pieces) > _LONGEST:
            return -1
        if token in _ENDS:
            if dashed and token not in _DASHES:
                continue
            told = _tells(pieces, dashed)
            if told and token == "," and pieces[-1].inner != NAME:
                apposed = _APPOSED.match(text, match.end(), high)
                return apposed.end() if apposed else match.end()
            behind = match.end() + (dashed and text[match.end() : match.end() + 1] in (".", ","))
            return behind if told else -1
        pieces += tagger.pieces[token]
        if len(pieces) == 1 and pieces[0].inner not in (AUXILIARY, CUE):
            return -1
    return high if _tells(pieces, dashed) else -1


def _tells(pieces: Sequence[Piece], dashed: bool) -> bool:
    """Whether words are a reporting verb and its subject, in this order."""
    tags = [piece.inner for piece in pieces]
    verb = 0
    while verb < len(tags) and tags[verb] in ADVERBIAL:
        verb += 1
    if verb and tags[verb : verb + 2] == [PRONOUN, CUE]:
        return True  # "a-t-elle dit"
    if tags[verb : verb + 1] != [CUE]:
        return False
    subject = verb + 1
    while subject < len(tags) and tags[subject] in ADVERBIAL:
        subject += 1
    if subject == len(tags):
        return dashed
    if tags[subject] in (NAME, PERSON_NOUN, PRONOUN):
        return True
    if tags[subject] == PREPOSITION:
        if dashed and len(tags) - subject <= _LONGEST_ADJUNCT and tags[-1] in _NOUNS:
            return True  # "– spiega in videochiamata –"
        return NAME * 2 in "".join(tags)  # "a réagi dans un communiqué Ana Roe"
    return tags[subject] == DETERMINER and subject + 1 < len(tags) and tags[subject + 1] in _NOUNS
