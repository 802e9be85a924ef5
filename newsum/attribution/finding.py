"""An article's quotes with their speakers, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ..language import stop_words
from ..model import Article, Quote, Sentence, Span
from .candidates import Place
from .known import NOBODY, Known, Speaker
from .naming import Namer
from .parts import joins, made_of
from .people import find_people
from .reading import Reading
from .scoring import weights
from .speaking import Choice, choose


def find_quotes(article: Article, sentences: Sequence[Sentence]) -> tuple[Quote, ...]:
    """Every quote of an article in order, with whoever speaks it."""
    article = _unwrapped(article)
    reading = Reading(article, sentences, weights("said"))
    if not reading.stretches:
        return ()
    return tuple(_named(reading))


def _known(reading: Reading) -> Known:
    """What an article tells of its people; who speaks is still to come."""
    article = reading.article
    return Known(
        article.text,
        find_people(article.text, article.paragraphs),
        reading.starts,
        [start for start, _ in article.paragraphs],
        [(stretch.start, stretch.end) for stretch in reading.stretches],
        article.byline,
    )


def _groups(reading: Reading) -> Iterator[list[Choice]]:
    """The stretches of each quote."""
    chosen = choose(reading)
    group = chosen[:1]
    for one, two in pairwise(chosen):
        if not joins(reading, one, two):
            yield group
            group = []
        group.append(two)
    if group:
        yield group


def _named(reading: Reading) -> Iterator[Quote]:
    """The quotes of an article; each speaker's name may hang on those before it."""
    known = _known(reading)
    namer = Namer(known)
    last: tuple[Place | None, Speaker] = (None, NOBODY)
    for group in _groups(reading):
        best = max(group, key=lambda one: one.sure) if group[0].stretch.continues else group[0]
        quoted = group[0].stretch.start, group[-1].stretch.end
        if best.label:
            speaker = namer.labelled(best.label, best.stretch.start)
        elif best.place is not None and best.place == last[0]:
            speaker = last[1]
        else:
            speaker = _speaker(namer, reading, best, quoted)
        if not reading.english and not _is_full(speaker, reading.article.language):
            speaker, best = NOBODY, best._replace(place=None)
        if not best.label:
            known.said.append((quoted[0], speaker))
            last = best.place, speaker
        yield made_of(reading, group, best, speaker)


def _speaker(namer: Namer, reading: Reading, best: Choice, quoted: Span) -> Speaker:
    """Who the mention is that was chosen, or who speaks where there is none to choose."""
    if best.place is not None:
        return namer.name(reading.paragraph(best.place.paragraph), best.place.number, quoted)
    if not reading.english:
        return NOBODY
    above = best.stretch.paragraph - 1
    return namer.alone(quoted, reading.paragraph(above) if above >= 0 else None)


def _is_full(speaker: Speaker, language: str | None) -> bool:
    """Whether a speaker is a person by first and last name: all that is sure in any language."""
    who = speaker.person
    if who is None or not who.likely or len(who.words) < 2:
        return False
    return who.words[0].lower() not in stop_words(language)


def _unwrapped(article: Article) -> Article:
    """The article with each paragraph on one line: names and roles run over line ends too."""
    text = article.text
    if not any(text.find("\n", start, end) >= 0 for start, end in article.paragraphs):
        return article
    pieces: list[str] = []
    done = 0
    for start, end in article.paragraphs:
        pieces += text[done:start], text[start:end].replace("\n", " ")
        done = end
    return replace(article, text="".join((*pieces, text[done:])))
