"""Each quoted span assigned to the mention that is likeliest to speak it, in reading order."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from ...language.quotation_marks import QuotedSpan
from ..linear_model import LinearModel, fitting, shipped
from ..spans.tags import COLON, CUE, PREPOSITION, QUOTED, SENTENCE_END
from .candidates import TEMPLATES, Candidate, find_candidates
from .clauses import reporter_before, speaker_of_clause
from .labels import UNTOLD, interview_label, is_imagined, is_untold, transcript_labels
from .reported_telling import announcer, inverted, teller
from .signatures import Signatures
from .supposed import is_supposed
from .tagged_paragraphs import MentionReference, TaggedParagraph, TaggedParagraphs
from .topics import led_by_topics

_GOES_ON: Final = 2.5
"""What is added to the score of who spoke in the sentence before a fragment that nobody reports."""

_COUNTING: Final = frozenset(("about", "another", "nearly", "over", "some"))
"""What stands before a number of people."""

_BREAK: Final = 11
"""Tokens of "came the quick reply" and the like, at most."""

_LEAST_OF_MONOLOGUE: Final = 40
"""Characters of each of two quotes in a row that one person says, at least."""

_MOST_SCORES: Final = 1 << 10
"""How many sets of features have their scores kept in one article."""

_BY_LAYOUT: Final = 0.9
"""The confidence in a speaker whom the layout tells."""

_BY_MOOD: Final = 0.7
"""The confidence in one whom the mood of a verb tells to be reported on."""

_BY_TELLING: Final = 0.95
"""The confidence in one who tells by a verb right before the span."""

_PATH = Path(__file__).with_name("assignment.json")


class Attribution(NamedTuple):
    """A quoted span that is speech, and the mention that is likeliest to speak it."""

    span: QuotedSpan
    number: int
    """The span's in the article."""
    paragraph: TaggedParagraph
    """The span's own."""
    reference: MentionReference | None
    """None where its paragraph mentions nobody: the discourse before it must decide."""
    confidence: float
    """How likely the mention is, from 0 to 1."""
    label: str = ""
    """The label of an interview or a transcript, see `labels`."""
    settled: bool = False
    """Whether the words around the span settle who speaks it, as a clause is built."""

    @property
    def token(self) -> int:
        """The span's token in its paragraph."""
        return self.paragraph.token_of[self.number]


@cache
def speaker_model() -> LinearModel:
    """The shipped model, learned from the speakers that annotators chose."""
    return fitting(shipped(_PATH), TEMPLATES, "assignment")


def assign(paragraphs: TaggedParagraphs, model: LinearModel) -> list[Attribution]:
    """Assign each span that is speech to a speaker; who spoke last is a hint for the next."""
    text = paragraphs.article.text
    labels = transcript_labels(text, paragraphs.spans)
    topics = led_by_topics(paragraphs) if paragraphs.english else frozenset()
    signatures = Signatures(paragraphs)
    score_of = lru_cache(_MOST_SCORES)(model.score)
    found: list[Attribution] = []
    last: MentionReference | None = None
    for number, span in enumerate(paragraphs.spans):
        own = paragraphs[span.paragraph]
        if number not in own.token_of:
            continue
        start = paragraphs.article.paragraphs[span.paragraph][0]
        label = labels.get(number) or interview_label(text, start, span)
        signed = signatures.of(own, span, own.token_of[number])
        if (
            (not label and paragraphs.english and is_imagined(text, start, span))
            or (not label and paragraphs.english and _is_untold(own, own.token_of[number]))
            or (
                not label
                and found
                and found[-1].label == UNTOLD
                and _goes_on(found[-1], own, number)
            )
        ):
            label = UNTOLD
        if label or signed:
            last = signed or last
            found.append(Attribution(span, number, own, signed, _BY_LAYOUT, label))
        elif number in topics or (
            not own.mentions and paragraphs.names_speakers and not _is_announced(paragraphs, span)
        ):
            found.append(Attribution(span, number, own, None, 0.0))
        else:
            settled = _settled(paragraphs, own, number, last)
            reference, confidence = settled or _likeliest(paragraphs, own, number, last, score_of)
            last = reference or last
            found.append(
                Attribution(span, number, own, reference, confidence, settled=settled is not None)
            )
    return found


def _is_untold(own: TaggedParagraph, token: int) -> bool:
    """Whether the words around a quote leave out who says it, or nobody does."""
    return is_untold(own.tokens, token) or is_supposed(own.tokens, own.mentions, token)


def _goes_on(before: Attribution, own: TaggedParagraph, number: int) -> bool:
    """Whether a span is the second part of a quote that "came the reply" splits."""
    if before.paragraph is not own or before.number + 1 != number:
        return False
    low, high = before.token + 1, own.token_of[number]
    tags = own.tokens.tags
    asked = own.tokens.words[before.token - 1 : before.token] == ["asked"]
    after = tags[high + 1 : high + 2] in (SENTENCE_END, "")
    return not asked and after and tags[high - 1] == SENTENCE_END and high - low <= _BREAK


def _is_of_another(own: TaggedParagraph, token: int, candidate: Candidate) -> bool:
    """Whether a mention behind a quote only says where or of what another one there is.

    "“No.”  Roe, mayor of Tarn, is certain": Tarn says nothing.
    """
    mention = candidate.paragraph.mentions[candidate.mention_index]
    if mention.before != PREPOSITION or mention.cue >= 0:
        return False
    if candidate.paragraph is not own or mention.start < token:
        return False
    for index in range(candidate.mention_index - 1, -1, -1):
        other = own.mentions[index]
        if other.start < token or SENTENCE_END in own.tokens.tags[other.end : mention.start]:
            return False
        if other.cue >= 0 or other.before != PREPOSITION:
            return True
    return False


def _is_counted(own: TaggedParagraph, token: int, candidate: Candidate) -> bool:
    """Whether a mention is a number of people of whom a term is said: "Some 340 miners were in “cold rooms”"."""
    mention, tokens = candidate.paragraph.mentions[candidate.mention_index], own.tokens
    if candidate.paragraph is not own or mention.cue >= 0 or not mention.end < token:
        return False
    if mention.before == PREPOSITION and tokens.words[mention.start - 1].lower() not in _COUNTING:
        return False  # "a group of 340 miners", but "About 340 miners"
    number = mention.start + (tokens.words[mention.start].lower() in _COUNTING)
    counted = tokens.words[number].replace(",", "").isdigit() and number < mention.core
    between = tokens.tags[mention.end : token]
    return counted and SENTENCE_END not in between and CUE not in between and COLON not in between


def _only_tells(own: TaggedParagraph, token: int, last: MentionReference) -> bool:
    """Whether the sentence of a quoted fragment reports nothing, right behind one that does.

    Then its subject is told of by whoever spoke before: "“No,” he said.  Roe fled “in shame.”"
    """
    if last.paragraph is not own or last.mention.cue < 0:
        return False
    tags = own.tokens.tags
    start = tags.rfind(SENTENCE_END, 0, token) + 1
    if last.mention.start >= start or token <= start:
        return False
    stop = tags.find(SENTENCE_END, token)
    before = tags.rfind(SENTENCE_END, 0, max(0, start - 1)) + 1
    return (
        CUE not in tags[start : stop if stop >= 0 else len(tags)] and QUOTED in tags[before:start]
    )


def _is_announced(paragraphs: TaggedParagraphs, span: QuotedSpan) -> bool:
    """Whether the paragraph above announces the span at its end: "Roe said:", "Roe said that,"."""
    if not span.paragraph:
        return False
    above = paragraphs[span.paragraph - 1]
    return above.tokens.tags[-1:] == COLON or announcer(above) >= 0


def _is_second_part(own: TaggedParagraph, token: int, last: MentionReference) -> bool:
    """Whether whoever spoke last, between two quotes, goes on in the second: "“No,” Roe said. “Never.”".

    Nothing stands behind it in its sentence.
    """
    if last.paragraph is not own or last.mention.cue < 0:
        return False
    tags = own.tokens.tags
    first = tags.rfind(QUOTED, 0, token)
    if not 0 <= first < last.mention.start < token or tags[token - 1] != SENTENCE_END:
        return False
    alone = tags[token + 1 : token + 2] in ("", SENTENCE_END)
    return alone and tags.find(SENTENCE_END, first + 1) == token - 1


def _stands_behind(paragraphs: TaggedParagraphs, own: TaggedParagraph, token: int) -> bool:
    """Whether a quote of some length follows another and nothing is told of it: "“No,” he said. “A.” “B.”"."""
    tags = own.tokens.tags
    before = token - 1 - (tags[token - 1 : token] == SENTENCE_END)
    if token < 2 or tags[before] != QUOTED or tags[token + 1 : token + 2] not in ("", SENTENCE_END):
        return False
    spans = [paragraphs.spans[own.tokens.span_of[at]] for at in (before, token)]
    return all(span.end - span.start >= _LEAST_OF_MONOLOGUE for span in spans)


def _told_by(paragraphs: TaggedParagraphs, own: TaggedParagraph, token: int) -> int:
    """The index of the mention that the words around a quote settle to speak; or -1."""
    index = teller(own.tokens, own.mentions, token)
    if index < 0 and paragraphs.english:
        index = speaker_of_clause(own.tokens, own.mentions, token)
    return index


def _settled(
    paragraphs: TaggedParagraphs, own: TaggedParagraph, number: int, last: MentionReference | None
) -> tuple[MentionReference, float] | None:
    """The mention that the words around a span settle to speak it, and the confidence in it."""
    token = own.token_of[number]
    if paragraphs.pack is not None:
        from .pack_rules import carried_by, goes_on_asked, settled

        index = settled(own.tokens, own.mentions, token, paragraphs.pack)
        if index >= 0:
            return MentionReference(own, index), _BY_LAYOUT
        before = paragraphs[own.number - 1] if own.number else None
        if (carried := carried_by(own, before, token, paragraphs.pack)) is not None:
            return carried, _BY_MOOD
        if (
            last is not None
            and last.paragraph is own
            and goes_on_asked(own.tokens, token, paragraphs.pack)
        ):
            return last, _BY_MOOD
    elif (index := _told_by(paragraphs, own, token)) >= 0:
        return MentionReference(own, index), _BY_TELLING
    elif paragraphs.english and last is not None and _is_second_part(own, token, last):
        return last, _BY_TELLING
    elif paragraphs.english and last is not None and _stands_behind(paragraphs, own, token):
        return last, _BY_MOOD
    elif not token and own.number and (index := announcer(paragraphs[own.number - 1])) >= 0:
        return MentionReference(paragraphs[own.number - 1], index), _BY_TELLING
    return None


def _likeliest(
    paragraphs: TaggedParagraphs,
    own: TaggedParagraph,
    number: int,
    last: MentionReference | None,
    score_of: Callable[[tuple[str, ...]], float],
) -> tuple[MentionReference | None, float]:
    """The mention likeliest to speak a span, if any is in reach, and the confidence in it.

    ``score_of`` gives the score of a candidate's features.
    """
    token = own.token_of[number]
    closing = paragraphs.inside(paragraphs.spans[number]).rstrip()[-1:]
    above = paragraphs.above(own.number, token)
    candidates = [
        candidate
        for candidate in find_candidates(own, token, closing, above, last)
        if not _is_of_another(own, token, candidate)
        and not (paragraphs.english and _is_counted(own, token, candidate))
    ]
    if not candidates:
        return None, 0.0
    settled_behind = -1 if paragraphs.pack else inverted(own.tokens, own.mentions, token, closing)
    if len(candidates) == 1 and settled_behind < 0:
        return candidates[0].reference, 1.0
    scores = [score_of(candidate.features) for candidate in candidates]
    if last is not None and _only_tells(own, token, last):
        scores = [
            score + _GOES_ON * (candidate.reference == last)
            for score, candidate in zip(scores, candidates, strict=True)
        ]
    best = max(scores)
    if settled_behind >= 0:
        reference = MentionReference(own, settled_behind)
        if candidates[scores.index(best)].reference != reference:
            return reference, _BY_TELLING
    confidence = 1.0 / sum([math.exp(score - best) for score in scores])
    chosen = candidates[scores.index(best)].reference
    if paragraphs.english and chosen.paragraph is own:
        index = reporter_before(own.tokens, own.mentions, token, chosen.mention_index)
        if index >= 0:
            return MentionReference(own, index), _BY_MOOD
    return chosen, confidence
