"""Quotes that are the subject of their sentence: "“Never again” was how Roe put it", "“No” was Roe's reply"."""

from __future__ import annotations

from typing import Final

from ... import lexicon
from .tagging import TaggedText
from .tags import AUXILIARY, CUE, DETERMINER, OWNERS, QUOTED, SENTENCE_END

_FORMS: Final = (["is"], ["was"], ["were"], ["has", "been"], ["had", "been"])
"""What stands behind such a quote."""

_OPENS_FORM: Final = frozenset(form[0] for form in _FORMS)

_CLAUSES: Final = frozenset(("all", "how", "what"))
_PUTS: Final = frozenset(
    (
        *("begins", "describe", "described", "describes", "ends", "greeted", "greets", "opens"),
        *("put", "puts", "recalled", "recalls", "remembers", "saw", "sees", "summed", "sums"),
    )
)
"""Words that open a clause about how it is said, and verbs of such a clause."""

_SAID_SO: Final = frozenset(
    ("advice", "greeting", "message", "motto", "opinion", "order", "reaction", "summary", "view")
)
"""Nouns for what somebody says that are no utterances before one: not "the “go home” message"."""

_FROM: Final = ("from", "of")
_REACH: Final = 12
_MOST_OF_OWNER: Final = 5
"""Tokens behind the verb in which the clause has its own, and those of an owner, at most."""


def predicate_of(tokens: TaggedText, token: int) -> int:
    """Where a phrase begins behind which somebody says the quote at a token, its sentence's subject; or -1.

    It is the subject of "how Roe put it", the owner in "Roe's reply", or stands behind "the reply from".
    """
    words, tags = tokens.words, tokens.tags
    if token and tags[token - 1] != SENTENCE_END:
        return -1
    start = token + 1
    if words[start : start + 1] == [] or words[start] not in _OPENS_FORM:
        return -1
    form = next((form for form in _FORMS if words[start : start + len(form)] == form), None)
    if form is None:
        return -1
    start += len(form)
    stop = tags.find(SENTENCE_END, start)
    stop = min(stop if stop >= 0 else len(tags), start + _REACH)
    if QUOTED in tags[start:stop]:
        return -1
    if words[start : start + 1] and words[start] in _CLAUSES:
        told = _tells(tokens, start, stop)
        return start + 1 if told else -1
    return _owner(tokens, start, stop)


def _tells(tokens: TaggedText, start: int, stop: int) -> bool:
    """Whether the clause that opens at a token is about how, or what, somebody says."""
    if CUE in tokens.tags[start + 2 : stop]:
        return True
    return tokens.words[start] == "how" and not _PUTS.isdisjoint(tokens.words[start + 2 : stop])


def _owner(tokens: TaggedText, start: int, stop: int) -> int:
    """Where whoever says it begins in "Roe's reply", "the reply from Roe"; or -1."""
    words, tags = tokens.words, tokens.tags
    utterances = lexicon.utterance_nouns() | _SAID_SO
    for noun in range(start + 1, min(stop, start + _MOST_OF_OWNER)):
        if words[noun] in utterances:
            if words[noun - 1].endswith(OWNERS) or words[start] in lexicon.possessives():
                return start
            from_whom = words[noun + 1 : noun + 2]
            the = tags[start] == DETERMINER and words[start] in lexicon.articles()
            return noun + 2 if the and from_whom and from_whom[0] in _FROM else -1
        if tags[noun] == AUXILIARY:
            break
    return -1
