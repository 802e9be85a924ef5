"""Where a phrase ends in a language that has a pack: before the verb or the small words behind its noun."""

from __future__ import annotations

from typing import Final

from ...lexicon.language_pack import CAPITALISED_NOUNS, LanguagePack
from ..spans.tagging import TaggedText
from ..spans.tags import (
    AUXILIARY,
    COMMA,
    CUE,
    DETERMINER,
    NAME,
    PERSON_NOUN,
    PREPOSITION,
    WORD,
)

_BEHIND_SUBJECT: Final = (CUE, COMMA, AUXILIARY, NAME)
"""What stands behind a phrase that has no verb in it."""
PAST_ENDS: Final = (
    *("ó", "aron", "ieron", "ò", "ì", "arono", "irono", "ou", "aram", "eram", "iram"),
    *("èrent", "aient", "dono", "gono", "cono", "vono", "tono"),
)
"""What verbs of Romance languages end with that no adjective does."""
_TRAILING: Final = (WORD * 2, PERSON_NOUN + WORD, NAME + WORD)
"""The tags of a phrase's last noun or name with a word behind it that may be a verb."""
PARTICIPLE_ENDS: Final = (
    *("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    *("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite"),
)
"""What participles of Romance languages end with."""
_FOR_BOTH: Final = ("ista", "ícola", "icola", "ígena", "igena", "ita", "ota", "ata", "asta")
"""What adjectives for men and women alike end with."""
_ARTICLES_FOR_MANY: Final = frozenset(("i", "gli", "le", "quei", "quegli", "die"))
"""Articles for several that do not end like the others."""


def without_verb(tokens: TaggedText, start: int, end: int, pack: LanguagePack) -> int:
    """Where a phrase ends whose last words are the verb behind it: "los vecinos piden", "il premier getta".

    An adjective would have the gender and the number of the article.
    """
    if CAPITALISED_NOUNS in pack.traits:
        return end
    for last in range(end - 1, start, -1):
        word = tokens.words[last]
        behind_noun = tokens.tags[last - 1 : last + 1] in _TRAILING
        if not behind_noun or not word.islower() or word in pack.demonyms:
            break
        if tokens.tags[end : end + 1] == PREPOSITION and word.endswith(PARTICIPLE_ENDS):
            end = last  # "fuentes consultadas por este diario"
            continue
        goes_on = tokens.tags[end : end + 1] in _BEHIND_SUBJECT
        if not word.endswith(PAST_ENDS) and (goes_on or _may_agree(tokens, start, word, pack)):
            break
        end = last
    return end


def _may_agree(tokens: TaggedText, start: int, word: str, pack: LanguagePack) -> bool:
    """Whether a word may be an adjective of a phrase, by the gender and the number of its article."""
    article = tokens.words[start].lower()
    if is_for_many(article, pack):
        return word.endswith(("x", *pack.plural_endings))
    man = tokens.tags[start] == DETERMINER and pack.determiners.get(article) == "m"
    return not (man and word.endswith("a") and not word.endswith(_FOR_BOTH))


def is_for_many(article: str, pack: LanguagePack) -> bool:
    """Whether an article stands before several things: "les", "gli"."""
    return pack.determiners.get(article) == "-" and (
        article.endswith("s") or article in _ARTICLES_FOR_MANY
    )


def without_small_words(tokens: TaggedText, start: int, end: int) -> int:
    """Where a phrase ends whose last words are no nouns: "der Anführer kämpferisch"."""
    while end - 1 > start and tokens.tags[end - 1] == WORD and tokens.words[end - 1].islower():
        end -= 1
    return end
