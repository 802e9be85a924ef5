"""Introductions: words before a name that mark an entity's first mention."""

from __future__ import annotations

from typing import Final

from ... import lexicon
from ...patterns import pattern
from ..spans.tags import AUXILIARY, CUE, PERSON_NOUN, PREPOSITION, PRONOUN, WORD, word_tag
from .role_words import is_occupation

_INTRODUCED: Final = " named "
"""What stands before the name by which somebody is introduced: "a cook named Ana"."""

_LONGEST_NOUN: Final = 24
"""Characters before words in capitals, and behind them, that tell whether they modify a noun."""
_BEFORE_KIND: Final = 2
"""Words before them, of which one is an article where they do."""
_NO_NOUN: Final = ("ed", "ly", "ing", "s")
"""How words end that are no noun for one of many."""

_CALLED: Final = " called "
_LONGEST_CALLED: Final = 30
"""The same where it may be no person, and the characters in which the noun before it is looked for."""


# Who gave a name: "a fruit seller who gave his name only as ".
_GAVE_NAME = pattern(
    r"\b[Aa]n? ((?:[\w'’-]+ ){1,5})who gave (?:his|her|their) (?:first |last )?name (?:only |just )?as $"
)
_AS: Final = " as "
_INTRODUCERS: Final = (_INTRODUCED, _AS)
_LONGEST_GIVEN: Final = 110
"""Characters before a name in which it is looked for who gave it."""


def role_of_giver(text: str, start: int) -> list[str]:
    """What somebody is who gave the name at an offset: "fruit seller"."""
    if not text.endswith(_AS, 0, start):
        return []
    found = _GAVE_NAME.search(text, max(0, start - _LONGEST_GIVEN), start)
    return found.group(1).split() if found else []


def is_introduced(text: str, start: int) -> bool:
    """Whether a person's name is introduced: "a cook called Ana", but not "a village called Tarn"."""
    if text.endswith(_INTRODUCERS, 0, start):
        return text.endswith(_INTRODUCED, 0, start) or bool(role_of_giver(text, start))
    if not text.endswith(_CALLED, 0, start):
        return False
    words = text[max(0, start - _LONGEST_CALLED) : start - len(_CALLED)].split()[-2:]
    new = len(words) > 1 and words[0].lower() in lexicon.indefinite_articles()
    return new and is_occupation(words[1])  # "the leader called Roe to the stage"


_LONGEST_LINE: Final = 80
"""Characters of a line that says what somebody is whose name fills the line above, at most."""
_MARKS: Final = ".:;?!"
_OF_SENTENCES: Final = frozenset((AUXILIARY, CUE, PRONOUN))


def role_of_line(text: str, end: int) -> list[str]:
    """What the line below a name, which fills its own up to ``end``, says that its bearer is."""
    start = end
    while text[start : start + 1] == "\n":
        start += 1
    stop = text.find("\n", start, start + _LONGEST_LINE + 1)
    stop = stop if stop >= 0 else len(text)
    words = text[start:stop].split() if 0 < stop - start <= _LONGEST_LINE else []
    if not words or words[-1][-1] in _MARKS or not words[0][0].isupper():
        return []
    if any(word_tag(word.strip(",")) in _OF_SENTENCES for word in words):
        return []
    head = ""
    for word in words:
        if word_tag(word) == PREPOSITION:
            break
        head = word.rstrip(",")
        if head != word:
            break
    held = lexicon.is_title(head) or word_tag(head) == PERSON_NOUN
    return words if held and head.lower() not in lexicon.impersonal_nouns() else []


def modifies_kind(text: str, start: int, end: int) -> bool:
    """Whether words in capitals say of what kind one of many is: "in a devout Roman Catholic household"."""
    if text[end : end + 1] != " ":
        return False
    noun = text[end + 1 : end + _LONGEST_NOUN].split(" ", 1)[0].rstrip(",.")
    if not noun.islower():
        return False
    before = text[max(0, start - _LONGEST_NOUN) : start].split()[-_BEFORE_KIND:]
    articles = lexicon.indefinite_articles()
    first = next((at for at, word in enumerate(before) if word in articles), None)
    if first is None or not all(map(str.islower, before[first:])):
        return False
    if word_tag(noun) not in (PERSON_NOUN, WORD):
        return False
    verbal = noun in lexicon.finite_verbs() or noun in lexicon.irregular_pasts()
    return not (verbal or noun.endswith(_NO_NOUN))
