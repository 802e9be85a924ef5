"""Speakers told by the layout: a transcript's turns, an interview's Q and A."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ... import lexicon
from ...language.quotation_marks import QuotedSpan
from ...patterns import pattern
from ..spans.tagging import TaggedText
from ..spans.tags import (
    AUXILIARY,
    COLON,
    COMMA,
    DETERMINER,
    NAME,
    PERSON_NOUN,
    SENTENCE_END,
)

QUESTION, ANSWER = "Q", "A"
"""The labels of an interview; any other is a name as a transcript has it: "ROE"."""

UNTOLD = "-"
"""The label of what somebody says whom the article does not tell: "“No,” came the reply"."""

_LONGEST_LABEL: Final = 8
"""Characters before a question or an answer, at most."""

_INTERVIEW_LABELS: Final = {"Q:": QUESTION, "Q.": QUESTION, "A:": ANSWER, "A.": ANSWER}

# A speaker's turn in a transcript that stands in marks.
_TURN = pattern(r"([A-Z][A-Z'’.-]+(?: [A-Z][A-Z'’.-]+){0,2}): ")


def transcript_labels(text: str, spans: Sequence[QuotedSpan]) -> dict[int, str]:
    """The label of each quoted span that is a turn of a transcript, by the span's number.

    Two take turns at least: a lone word in capitals ("DANGER: …") is the quote's own.
    """
    found = {}
    for number, span in enumerate(spans):
        match = _TURN.match(text, span.start, span.end)
        if match:
            found[number] = match.group(1)
    return found if len({*found.values()}) > 1 else {}


def interview_label(text: str, paragraph_start: int, span: QuotedSpan) -> str:
    """`QUESTION` or `ANSWER`, where only its mark stands before the span in its paragraph."""
    if span.outer_start - paragraph_start > _LONGEST_LABEL:
        return ""
    return _INTERVIEW_LABELS.get(text[paragraph_start : span.outer_start].strip(), "")


_LONGEST_LEAD: Final = 90
"""Characters before a quote in which an imagined speaker is looked for."""

# What leads to words that somebody may say, or should not: "You can simply say, “…”".
# What it begins with is one set of characters, so that the engine skips from one to the next.
_IMAGINED = pattern(
    r"[cmsDd](?<!\w.)(?:(?:(?<=c)(?:an|ould)|(?<=m)(?:ay|ight)|(?<=s)hould)\b"
    r"(?:(?! not\b) \w+){0,2} (?:say|ask|respond|reply|answer|write|come back)"
    r"|(?<=[Dd])on['’]t (?:say|tell|write)(?: \w+){0,3})"
    r"(?: (?:something|things|like|this|that|to|with|them|him|her|yourself|a|response|follows)){0,5}"
    r"[,:]?\s*\Z"
)

_IMAGINING: Final = ("can ", "could ", "may ", "might ", "should ", "on't ", "on’t ")
"""What stands in every such lead."""


def is_imagined(text: str, paragraph_start: int, span: QuotedSpan) -> bool:
    """Whether words in marks are only what somebody may say, by what leads to them.

    That may be the end of the paragraph above: "What you could say:".
    """
    low = max(0, span.outer_start - _LONGEST_LEAD)
    above = span.outer_start == paragraph_start
    if above and text[low : span.outer_start].rstrip()[-1:] != ":":
        return False
    lead = text[low if above else max(low, paragraph_start) : span.outer_start]
    return any(word in lead for word in _IMAGINING) and _IMAGINED.search(lead) is not None


_REPLIES: Final = frozenset(
    (
        *("answer", "assessment", "conclusion", "reply", "response", "retort", "verdict"),
        *("call", "chant", "chorus", "cry", "roar", "shout", "voice", "whisper", "yell"),
    )
)
_COMES: Final = frozenset(("came", "comes", "was"))
_FROM_WHOM: Final = ("from", "of")
_BEFORE_REPLY: Final = 3
"""Words behind a quote that "came the reply" and the like may have, an adjective among them."""

_WAS: Final = frozenset(
    ("was", "were", "been", "being", "is", "are", "when", "if", "he's", "she's")
)
_ADVERBS: Final = 3
"""Words before "asked" among which a form of "be" makes it passive: "was also asked"."""


def replier(tokens: TaggedText, token: int) -> int:
    """The token at which somebody begins whose reply a quote is, or -1.

    So it is in "“No,” came the reply from Roe" and "“No” was the verdict of Roe".
    """
    words, tags = tokens.words, tokens.tags
    low = token + 1
    if words[low : low + 1] == [] or words[low] not in _COMES:
        return -1
    for at in range(low + 2, min(low + _BEFORE_REPLY + 3, len(words) - 1)):
        if words[at] in _FROM_WHOM and words[at - 1] in _REPLIES:
            begins = at + 1 + (tags[at + 1] == DETERMINER)
            return at + 1 if tags[begins : begins + 1] in (NAME, PERSON_NOUN) else -1
    return -1


def is_untold(tokens: TaggedText, token: int) -> bool:
    """Whether the words around the quote at a token leave out who says it.

    So it is where a question is put in the passive, "Asked “Why?”, Roe …", or a reply comes.
    """
    words, tags = tokens.words, tokens.tags
    if token + 2 < len(words) and words[token + 1].lower() in _COMES:
        low = token + 2 + (words[token + 2] == "back")  # "came back the answer"
        article, *behind = [word.lower() for word in words[low : low + 1 + _BEFORE_REPLY]] or [""]
        if article in lexicon.articles() and not _REPLIES.isdisjoint(behind):
            return replier(tokens, token) < 0
    verb = token - 1
    if verb > 0 and tags[verb] in (COMMA, COLON):
        verb -= 1
    if verb < 0 or words[verb].lower() != "asked":
        return False
    if not verb or tags[verb - 1] == SENTENCE_END:
        return True  # "Asked “Why?”, Roe …"
    before = words[max(0, verb - _ADVERBS) : verb]
    passive = tags[verb - 1] == AUXILIARY or words[verb - 1].lower() in _WAS
    return passive and not _WAS.isdisjoint(word.lower() for word in before)
