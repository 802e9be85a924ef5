"""Quotes assembled from attributed spans: which of them make one, and what is told of it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from .. import lexicon
from ..language.quotation_marks import QuotedSpan
from ..model import Quote, Span
from ..text import squeeze
from .coreference.discourse import Speaker
from .cues import ACCORDING_TO, UNLINKED, VERBAL
from .spans.own_points import with_own_point
from .spans.tagging import TaggedText
from .spans.tags import COLON, COMMA, CUE, DASH, QUOTED, SENTENCE_END
from .speakers.assignment import Attribution
from .speakers.labels import UNTOLD
from .speakers.mentions import PRONOMINAL, PROPER

_LONGEST_BREAK: Final = 30
"""Tokens of an attribution that splits a quote."""

_LEAST_REPEATED: Final = 5
"""Blanks in a quote that is looked for a second time, at least."""

_MOST_OF_FRAGMENT: Final = 5
"""Words of a fragment, at most."""

_ALONE: Final = 0.9
"""The confidence in the attribution of a quote beside which no mention stands."""

_BY_PRONOUN: Final = 0.95
"""The part of the confidence that is left where a pronoun stands beside a quote."""

_BY_NO_VERB: Final = 0.8
"""The same where no verb ties a name to a quote, or one that reports nothing a phrase."""

_CALIBRATION: Final = 0.7
"""The power of a mention's odds that comes nearest to how often it is right."""

_CLOSING: Final = {
    "«": "»",
    "»": "«",
    "„": "“",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    "”": "”",
}
"""The mark that closes what one opens, of those that are kept; others are shown as “…”."""
_PAIRS: Final = {"„": "“”", "»": "«»", "‹": "›"}
"""Marks that several close."""
_FIXED_BLANK: Final = "\N{NO-BREAK SPACE}"

_ELISIONS: Final = ("'", "’")
"""Marks that a word such as "d'" ends with, and its token does not."""

_BEFORE_SECOND_PART: Final = frozenset((SENTENCE_END, COMMA, COLON, DASH))
_BEFORE_UTTERANCE: Final = frozenset((SENTENCE_END, COMMA, COLON, QUOTED, DASH, CUE))
_UTTERANCE_ENDS: Final = frozenset(".?!,…—")


def group_parts(attributions: Sequence[Attribution]) -> Iterator[list[Attribution]]:
    """The attributed spans of each quote, in order."""
    group = list(attributions[:1])
    for one, two in pairwise(attributions):
        if not _is_one_quote(one, two):
            yield group
            group = []
        group.append(two)
    if group:
        yield group


def _is_one_quote(one: Attribution, two: Attribution) -> bool:
    """Whether two spans are one quote, split by a paragraph's end or by its attribution."""
    if one.span.continues:
        run_together = one.span.paragraph == two.span.paragraph
        goes_on = run_together or not _is_beside(two) or _awaits(one, two)
        follows = two.number == one.number + 1 and goes_on
        return follows and not (two.label and two.label != one.label)
    if two.number != one.number + 1 or one.span.paragraph != two.span.paragraph:
        return False
    if one.label == two.label == UNTOLD:
        return one.token < two.token  # "“No,” came the reply. “Never.”"
    if one.reference is None or one.reference != two.reference:
        return False
    first, second = one.token, two.token
    mention = one.reference.mention
    if not (first < mention.start < second and mention.cue >= 0):
        return False
    tags = one.paragraph.tokens.tags
    if tags[second - 1] not in _BEFORE_SECOND_PART:
        return False  # words within a sentence: "… after a “boo”"
    between = tags[first + 1 : second]
    behind = max(mention.end, mention.cue + 1)
    if CUE in tags[behind:second] and not _is_manner(one.paragraph.tokens, behind, second):
        return False  # a second verb: "…, adding that …"
    sentence_ends = between.find(SENTENCE_END, 1)
    return len(between) <= _LONGEST_BREAK and sentence_ends in (-1, len(between) - 1)


def _is_manner(tokens: TaggedText, start: int, end: int) -> bool:
    """Whether the one verb of some words says how it was said: "Roe said, laughing."."""
    return (
        tokens.tags[start:end].count(CUE) == 1
        and tokens.tags[end - 2 : end] == CUE + SENTENCE_END
        and tokens.words[end - 2].endswith("ing")
    )


def _awaits(one: Attribution, two: Attribution) -> bool:
    """Whether only the next paragraph tells who speaks a span, which is the first in its own."""
    first = one.token > 0 and QUOTED not in one.paragraph.tokens.tags[: one.token]
    return first and not _is_beside(one) and _is_beside(two)


def _is_attributed(attribution: Attribution) -> bool:
    """Whether a span has an attribution of its own beside it."""
    reference = attribution.reference
    if reference is None or reference.paragraph.number != attribution.span.paragraph:
        return False
    return reference.mention.cue >= 0


def _is_beside(attribution: Attribution) -> bool:
    """Whether whoever speaks a span is told in its own sentence."""
    if not _is_attributed(attribution) or attribution.reference is None:
        return False
    mention, token = attribution.reference.mention, attribution.token
    low, high = sorted((mention.cue, token))
    return SENTENCE_END not in attribution.paragraph.tokens.tags[low:high]


def surest(group: Sequence[Attribution]) -> Attribution:
    """The attribution that tells who speaks a quote: its first, or of its paragraphs the surest."""
    if not group[0].span.continues:
        return group[0]
    return max(group, key=lambda one: (_is_beside(one), one.confidence))


def assemble(text: str, group: Sequence[Attribution], best: Attribution, speaker: Speaker) -> Quote:
    """The quote that the attributed spans of a group make.

    ``best`` is the one with most confidence in its mention, and ``speaker`` who that is.
    """
    pieces = []
    for index, one in enumerate(group):
        if index:
            pieces.append(" " if group[index - 1].span.continues else " … ")
        pieces.append(squeeze(text[one.span.start : one.span.end]))
    mention, cue = _beside(text, best)
    return Quote(
        text="".join(pieces),
        parts=tuple(_trim(text, one.span) for one in group),
        paragraph=group[0].span.paragraph + 1,
        speaker=speaker.name,
        role=speaker.role or (speaker.entity.honorific if speaker.entity else None),
        mention=mention,
        cue=cue,
        kind=_kind(text, group[0]),
        marks=own_marks(text, group[0].span),
        confidence=round(_told(best) * _confidence(_of_mention(best), speaker.confidence), 2),
    )


def repeated(quotes: Sequence[Quote]) -> Iterator[Quote]:
    """The quotes, where one is repeated each time by whoever is surest to say it.

    An article sets what is worth reading apart, without its speaker.
    """
    surest: dict[str, Quote] = {}
    for quote in quotes:
        if quote.text.count(" ") >= _LEAST_REPEATED:
            key = _spelled(quote.text)
            known = surest.get(key)
            if known is None or (known.confidence or 0.0) < (quote.confidence or 0.0):
                surest[key] = quote
    for quote in quotes:
        best = surest.get(_spelled(quote.text), quote)
        if quote.cue or best.speaker in (None, quote.speaker):
            yield quote
        else:
            yield replace(quote, speaker=best.speaker, role=best.role, confidence=best.confidence)


def _spelled(text: str) -> str:
    """Words as they are compared where they are repeated: without the marks at their end."""
    return text.rstrip(" .,;:!?").lower()


def is_fragment(quote: Quote) -> bool:
    """Whether a quote is a few words of the reporter's sentence."""
    return quote.kind == "mixed" and quote.text.count(" ") < _MOST_OF_FRAGMENT


def own_marks(text: str, span: QuotedSpan) -> tuple[str, str]:
    """The marks that a quote is shown in: the article's, typeset ones for straight or single ones.

    A mark that the article parts from the words, as French has it, is parted by a fixed blank.
    """
    opening = text[span.outer_start : span.outer_start + 1]
    closing = _CLOSING.get(opening)
    if closing is None:
        return "“", "”"
    if opening in _PAIRS and (last := text[span.outer_end - 1 : span.outer_end]) in _PAIRS[opening]:
        closing = last
    if text[span.outer_start + 1 : span.outer_start + 2].isspace():
        return f"{opening}{_FIXED_BLANK}", f"{_FIXED_BLANK}{closing}"
    return opening, closing


def _beside(text: str, best: Attribution) -> tuple[str | None, str | None]:
    """The words that name the speaker beside a quote, and the reporting word."""
    reference = best.reference
    if reference is None or reference.paragraph.number != best.span.paragraph:
        return None, None
    tokens, mention = reference.paragraph.tokens, reference.mention
    end = with_own_point(text, tokens.ends[mention.end - 1])
    words = squeeze(text[tokens.starts[mention.start] : end])
    if mention.cue >= 0:
        verb = tokens.words[mention.cue]
        return words, verb if mention.cue_link != VERBAL or _is_verb(verb) else None
    first, last = mention.telling
    if first == last:
        return words, None
    end = tokens.ends[last - 1]
    end += text.startswith(_ELISIONS, end)  # "de l'avis d'Ana Roe"
    return words, squeeze(text[tokens.starts[first] : end])


def _is_verb(word: str) -> bool:
    """Whether a word of no list may be a verb: "quips", not "adamant"."""
    if word[:1].isupper():
        return False
    past = lexicon.irregular_pasts()
    return word.endswith(("ed", "es", "s", "ing")) or word in past or word in lexicon.finite_verbs()


def _of_mention(best: Attribution) -> float:
    """The confidence in the mention beside a quote."""
    return best.confidence if best.reference else _ALONE


def _told(best: Attribution) -> float:
    """What is left of the confidence in a speaker where a pronoun tells who that is, or no verb does."""
    if best.reference is None or best.label:
        return 1.0
    mention = best.reference.mention
    if mention.form == PRONOMINAL:
        return _BY_PRONOUN
    near = best.reference.paragraph.number == best.span.paragraph
    silent = mention.cue_link == UNLINKED and mention.before != ACCORDING_TO
    unnamed = mention.cue_link == VERBAL and mention.form != PROPER
    return _BY_NO_VERB if near and (silent or unnamed) else 1.0


def _confidence(mention: float, name: float) -> float:
    """How often a speaker is right, from 0 to 1, by the confidence in the mention and the name.

    Mentions are too sure of themselves, names too little.  Fitted to polnear-dev and to who-en: of
    quotes with .9 and more, 95 and 98 of 100 have the right speaker, and 85 of those with .7 to .9.
    """
    if not mention or not name:
        return 0.0
    odds: float = (mention / max(1.0 - mention, 1e-3)) ** _CALIBRATION
    return odds / (1.0 + odds) * math.sqrt(name)


def _kind(text: str, attribution: Attribution) -> str:
    """``direct`` for a whole utterance, ``mixed`` for a part of the reporter's sentence."""
    span, token = attribution.span, attribution.token
    tags = attribution.paragraph.tokens.tags
    inside = text[span.start : span.end].strip()
    begins = not inside[0].islower() and (not token or tags[token - 1] in _BEFORE_UTTERANCE)
    whole = inside[-1] in _UTTERANCE_ENDS or token + 1 == len(tags)
    return "direct" if begins and whole else "mixed"


def _trim(text: str, span: QuotedSpan) -> Span:
    """A span without the blanks at its ends."""
    inside = text[span.start : span.end]
    start = span.start + len(inside) - len(inside.lstrip())
    return start, start + len(inside.strip())
