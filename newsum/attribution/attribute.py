"""An article's quotes with their speakers: the steps of attribution, in order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ..language import stop_words
from ..model import Article, Quote, Sentence, Span
from .assembly import assemble, doubted, group_parts, is_fragment, own_marks, repeated, surest
from .coreference.bystanders import is_bystander, is_guess, is_pack_bystander, is_report
from .coreference.discourse import NOBODY, Discourse, Speaker
from .coreference.questions import asked_by
from .coreference.resolver import Resolver
from .coreference.unattributed import document_before, introduced_by
from .entities.recognition import find_entities
from .linear_model import LinearModel
from .spans.speech import speech_model
from .speakers.assignment import Attribution, assign, speaker_model
from .speakers.tagged_paragraphs import MentionReference, TaggedParagraph, TaggedParagraphs
from .turns import (
    EnglishPeople,
    People,
    Turn,
    TurnSpeakers,
    find_turns,
    turn_quote,
    unwrapped,
)

_SURELY_SPOKEN: Final = 0.8
"""How likely somebody says a few words of which nobody can be told, at least; fewer are a term."""


@dataclass(frozen=True, slots=True)
class QuoteModels:
    """What is learned: whether anybody said a quoted span, and which mention speaks it."""

    speech: LinearModel
    speaker: LinearModel


def find_quotes(
    article: Article, sentences: Sequence[Sentence], models: QuoteModels | None = None
) -> tuple[Quote, ...]:
    """Every quote of an article in order, with its speaker; by default with the shipped models."""
    models = models or QuoteModels(speech_model(), speaker_model())
    article = unwrapped(article)
    turns = find_turns(article)
    paragraphs = TaggedParagraphs(article, sentences, models.speech)
    if not paragraphs.spans and not turns:
        return ()
    inside = {number for turn in turns for number in _paragraphs_of(turn, article)}
    attributions = [
        one for one in assign(paragraphs, models.speaker) if one.span.paragraph not in inside
    ]
    quotes: tuple[Quote, ...] = ()
    if paragraphs.pack:
        quotes = tuple(_pack_quotes(paragraphs, attributions))
    elif attributions:
        quotes = tuple(repeated(tuple(_quotes(paragraphs, _discourse(paragraphs), attributions))))
    if not turns:
        return quotes
    spoken = _turn_quotes(paragraphs, sentences, models, turns)
    return tuple(sorted((*spoken, *quotes), key=lambda quote: quote.parts))


def _paragraphs_of(turn: Turn, article: Article) -> range:
    """The paragraphs that a turn fills, and those between them that tell what is heard."""
    last = bisect_left(article.paragraphs, turn.parts[-1][1], key=lambda span: span[1])
    return range(turn.paragraph, last + 1)


def _turn_quotes(
    paragraphs: TaggedParagraphs,
    sentences: Sequence[Sentence],
    models: QuoteModels,
    turns: Sequence[Turn],
) -> Iterator[Quote]:
    """The turns of an interview or transcript as quotes."""
    article = paragraphs.article
    speakers = TurnSpeakers(_people(paragraphs), article, turns)
    in_front: TurnSpeakers | None = None
    if speakers.lacks_front:
        whole = TaggedParagraphs(*_below_its_front(article, sentences), models.speech)
        in_front = TurnSpeakers(_people(whole), article, turns)
    marks = own_marks(article.text, paragraphs.spans[0]) if paragraphs.spans else None
    for turn in turns:
        speaker = speakers.speaker(turn)
        if in_front is not None:
            speaker = _fuller(speaker, in_front.speaker(turn))
        quote = turn_quote(article.text, turn, speaker)
        yield replace(quote, marks=marks) if marks else quote


def _fuller(speaker: Speaker, in_front: Speaker) -> Speaker:
    """A speaker with what the headline and the deck alone tell: the full name, or the role."""
    if speaker.name is None or " " not in speaker.name:
        return in_front if in_front.name is not None else speaker
    if speaker.name == in_front.name and speaker.role is None:
        return in_front
    return speaker


def _below_its_front(
    article: Article, sentences: Sequence[Sentence]
) -> tuple[Article, list[Sentence]]:
    """An article whose first paragraphs are its headline and deck, and its sentences."""
    front: list[Span] = []
    text = ""
    for line in filter(None, (article.headline, article.deck)):
        front.append((len(text), len(text) + len(line)))
        text += f"{line}\n\n"
    below = [(start + len(text), end + len(text)) for start, end in article.paragraphs]
    opened = [Sentence(text[start:end], start, end, 0) for start, end in front]
    moved = [
        one._replace(start=one.start + len(text), end=one.end + len(text)) for one in sentences
    ]
    whole = replace(article, text=text + article.text, paragraphs=(*front, *below))
    return whole, [*opened, *moved]


def _people(paragraphs: TaggedParagraphs) -> People:
    """Whom an article names."""
    if paragraphs.pack is None:
        return EnglishPeople(_discourse(paragraphs))
    from .coreference.pack_people import PackPeople
    from .turns.pack_speakers import PeopleOfPack

    tagged = [(one.tokens, one.mentions) for one in _tagged(paragraphs)]
    return PeopleOfPack(PackPeople(paragraphs.pack, paragraphs.article.text, tagged))


def _discourse(paragraphs: TaggedParagraphs) -> Discourse:
    """The discourse of an article before anybody has spoken."""
    article = paragraphs.article
    return Discourse(
        article.text,
        find_entities(article.text, article.paragraphs),
        paragraphs.sentence_starts,
        [start for start, _ in article.paragraphs],
        [(span.start, span.end) for span in paragraphs.spans],
        article.byline,
    )


def _quotes(
    paragraphs: TaggedParagraphs, discourse: Discourse, attributions: Sequence[Attribution]
) -> Iterator[Quote]:
    """The quotes of an article; each speaker's name may depend on those before it."""
    resolver = Resolver(discourse, paragraphs.__getitem__)
    text = paragraphs.article.text
    report = is_report(text, attributions)
    last: tuple[MentionReference | None, Speaker] = (None, NOBODY)
    for group in group_parts(attributions):
        best = surest(group)
        quoted = group[0].span.start, group[-1].span.end
        if best.label:
            speaker = resolver.resolve_label(best.label, best.span.start)
        elif best.reference is not None and best.reference == last[0]:
            speaker = last[1]
        else:
            speaker = _speaker(resolver, paragraphs, best, quoted)
        if not paragraphs.english:  # what stands beside a name, and who is meant, nobody knows
            if _is_full_name(speaker, paragraphs.article.language):
                speaker = Speaker(speaker.name, None, None, speaker.confidence)
            else:
                speaker, best = NOBODY, best._replace(reference=None)
        quote = assemble(text, group, best, speaker)
        spoken = 0.0
        if paragraphs.english and (
            _is_anothers(best, quote)
            or is_bystander(best, speaker, quote.confidence, term=is_fragment(quote), report=report)
        ):
            speaker, best = NOBODY, best._replace(reference=None)
            quote = assemble(text, group, best, speaker)
        elif not best.label:
            spoken = max([paragraphs.spoken_odds(one.number) for one in group])
            quote = doubted(quote, spoken)
            if paragraphs.english and is_fragment(quote) and is_guess(best, quote.confidence):
                speaker, best = NOBODY, best._replace(reference=None)
                quote = assemble(text, group, best, speaker)
        if not best.label:
            unsaid = speaker.name is None and is_fragment(quote) and spoken < _SURELY_SPOKEN
            if paragraphs.english and unsaid:
                continue  # a term or a title, as nobody is there to say it
            discourse.spoke.append((quoted[0], speaker))
            asked = asked_by(best.reference)
            discourse.asked = resolver.resolve(*asked).entity if asked else None
            last = best.reference, speaker
        yield quote


def _is_anothers(best: Attribution, quote: Quote) -> bool:
    """Whether a quote is part of a reporter's sentence in whose paragraph nobody speaks.

    Then whoever spoke before did not say it, nor did whom the paragraph above names.
    """
    if best.label or best.settled or quote.kind != "mixed":
        return False
    return best.reference is None or best.reference.paragraph is not best.paragraph


def _tagged(paragraphs: TaggedParagraphs) -> list[TaggedParagraph]:
    """Every paragraph of an article with its mentions."""
    return [paragraphs[number] for number in range(len(paragraphs.article.paragraphs))]


def _pack_quotes(
    paragraphs: TaggedParagraphs, attributions: Sequence[Attribution]
) -> Iterator[Quote]:
    """The quotes of an article in a language that has a pack."""
    pack, article = paragraphs.pack, paragraphs.article
    if pack is None or not attributions:
        return
    from .coreference.pack_resolver import PackResolver

    tagged = _tagged(paragraphs)
    resolver = PackResolver(pack, article.text, tagged)
    labels: Resolver | None = None
    for group in group_parts(attributions):
        best = surest(group)
        if best.label:
            labels = labels or Resolver(_discourse(paragraphs))
            speaker = labels.resolve_label(best.label, best.span.start)
        else:
            speaker = resolver.speaker(best.reference, best.span.start)
            if is_pack_bystander(best, speaker):
                speaker, best = NOBODY, best._replace(reference=None)
        yield assemble(article.text, group, best, speaker)


def _speaker(
    resolver: Resolver, paragraphs: TaggedParagraphs, best: Attribution, quoted: Span
) -> Speaker:
    """Whom the chosen mention means, or who speaks where there is none to choose."""
    number = best.span.paragraph
    if best.reference is not None:
        index = best.reference.mention_index
        found = resolver.resolve(best.reference.paragraph, index, quoted)
    elif not paragraphs.english:
        return NOBODY
    else:
        found = resolver.resolve_nobody(quoted, paragraphs[number - 1] if number else None)
    if found.name is not None or not paragraphs.english or best.label:
        return found
    found = document_before(best.paragraph, best.token)
    if (
        found.name is None
        and best.reference is None
        and number + 1 < len(paragraphs.article.paragraphs)
    ):
        return introduced_by(paragraphs[number + 1], resolver.discourse)
    return found


def _is_full_name(speaker: Speaker, language: str | None) -> bool:
    """Whether a speaker is a person by first and last name: all that is sure in any language."""
    entity = speaker.entity
    if entity is None or not entity.is_person or len(entity.words) < 2:
        return False
    return entity.words[0].lower() not in stop_words(language)
