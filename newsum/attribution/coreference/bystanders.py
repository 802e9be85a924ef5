"""Who only stands near a quote and says nothing: no person, and no verb reports it.

What stands in marks beside them is a term or what is imagined: "Cities such as Tarn do it by “cool roofs”".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..cues import ACCORDING_TO, APPOSED, FOLLOWED, INTRODUCED, INVERTED, UNLINKED, VERBAL
from ..entities.entity import NEUTER
from ..spans.tags import (
    COMMA,
    CUE,
    NAME,
    PARAGRAPH_START,
    PERSON_NOUN,
    PREPOSITION,
    SENTENCE_END,
)
from ..speakers.assignment import Attribution
from ..speakers.mentions import NOMINAL, PRONOMINAL, PROPER, Mention
from ..speakers.tagged_paragraphs import MentionReference
from .discourse import Speaker

_LEAST: Final = 0.45
"""The confidence in a speaker who is no person and reports nothing, at least.  Chosen on polnear-dev."""

_LEAST_OF_GUESSES: Final = 0.4
"""The confidence in the speaker of a few words that no reporting verb ties to them, at least: of those
below, on who-en and polnear-dev, two in seven are right."""

_REPORTING: Final = frozenset((FOLLOWED, APPOSED, INVERTED))
_BEFORE_SUBJECT: Final = (SENTENCE_END, PARAGRAPH_START)

_LEAST_REPORTED: Final = 6
"""Words of a quote that shows an article to report what people say, at least."""

_OF_PLACES: Final = frozenset(("in", "of", "on"))

_IT: Final = "it"


def is_report(text: str, attributions: Sequence[Attribution]) -> bool:
    """Whether an article reports somebody's words: a verb is tied to a quote of some length."""
    return any(
        one.reference is not None
        and one.reference.mention.cue_link in _REPORTING
        and one.span.end - one.span.start >= _LEAST_REPORTED
        and text.count(" ", one.span.start, one.span.end) >= _LEAST_REPORTED - 1
        for one in attributions
    )


def is_bystander(
    best: Attribution, speaker: Speaker, confidence: float | None, *, term: bool, report: bool
) -> bool:
    """Whether a speaker is only what stands near a quote: no person, reports nothing, hardly likely.

    ``term``: what is in marks is a few words of the reporter's sentence, which nobody says however
    likely the speaker; ``report``: see `is_report`.
    """
    reference, entity = best.reference, speaker.entity
    if best.label or best.settled or reference is None:
        return False
    mention = reference.mention
    if mention.cue_link not in (VERBAL, UNLINKED) or mention.before == ACCORDING_TO:
        return False
    if entity is not None and entity.is_person and entity.gender != NEUTER:
        return False
    if _is_in_passing(best, reference):
        return True
    if mention.form == PRONOMINAL:
        return _is_it(reference) and (term or mention.cue_link == UNLINKED)
    if not term or (mention.cue_link == VERBAL and mention.cue >= 0):
        return (confidence or 0.0) < _LEAST
    if (report and _is_noun_at_start(mention)) or _may_report(best, reference):
        return (confidence or 0.0) < _LEAST  # "Researchers work to harness the “…” power"
    return True


def is_guess(best: Attribution, confidence: float | None) -> bool:
    """Whether the speaker of a few words is but a guess: no reporting verb ties them, all told unlikely."""
    if best.label or best.settled or best.reference is None:
        return False
    tied = best.reference.mention.cue_link not in (VERBAL, UNLINKED)
    return not tied and (confidence or 0.0) < _LEAST_OF_GUESSES


def _is_in_passing(best: Attribution, reference: MentionReference) -> bool:
    """Whether a name only says of what or where something is: "tells him of Tarn, a city where “…”"."""
    mention, tokens = reference.mention, reference.paragraph.tokens
    if mention.form != PROPER or mention.before != PREPOSITION or mention.cue_link != UNLINKED:
        return False
    if reference.paragraph is not best.paragraph or best.token < mention.start:
        return False
    return (
        tokens.words[mention.start - 1] in _OF_PLACES
        and CUE not in (tokens.tags[mention.end : best.token])
    )


def _is_noun_at_start(mention: Mention) -> bool:
    """Whether a mention without a name opens its sentence."""
    return mention.before in _BEFORE_SUBJECT and mention.form == NOMINAL


def _may_report(best: Attribution, reference: MentionReference) -> bool:
    """Whether a verb of no list may report: "“…”, a study found", "met them and vowed to “…”", "“…” by Roe"."""
    tokens, mention = reference.paragraph.tokens, reference.mention
    if reference.paragraph is not best.paragraph:
        return False
    if best.token < mention.start:
        by = tokens.words[mention.start - 1] == "by"
        return by or mention.before == COMMA
    return CUE in tokens.tags[mention.end : best.token]


def _is_it(reference: MentionReference) -> bool:
    """Whether a pronoun is an "it" that refers to nobody, as no verb beside it reports: "It’s like, “…”"."""
    mention = reference.mention
    word = reference.paragraph.tokens.words[mention.start].lower()
    return word.replace("’", "'").partition("'")[0] == _IT


def is_pack_bystander(best: Attribution, speaker: Speaker) -> bool:
    """The same in a language that has a pack, however likely."""
    reference, entity = best.reference, speaker.entity
    if best.label or reference is None:
        return False
    mention = reference.mention
    if mention.cue >= 0 or mention.form == PRONOMINAL:
        return False
    if mention.before == ACCORDING_TO or mention.cue_link == INTRODUCED:
        return False
    tokens = reference.paragraph.tokens
    tags = tokens.tags[mention.start : mention.end]
    words = tokens.words[mention.start : mention.end]
    full = NAME * 2 in tags or (NAME in tags and "-" in words[-1])
    short = mention.before in (SENTENCE_END, PARAGRAPH_START) and words[-1].isupper()
    if (full or (short and len(words[-1]) > 1)) and mention.before != PREPOSITION:
        return False  # "Gli Stati Uniti hanno finora chiesto …", "La ABC va …"
    return PERSON_NOUN not in tags and (entity is None or not entity.is_person)
