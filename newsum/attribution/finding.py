"""An article's quotes with their speakers, in order."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from ..model import Article, Quote, Sentence, Span
from ..text import squeeze
from .beside import Beside, after, before
from .marks import Stretch, find_stretches
from .people import POSSESSIVE, Person, find_people, split_title

# What stands between the two halves of a split quote: at most one clause or sentence.
_SHORTEST_UTTERANCE = 4
_REACH = 300
_SENTENCE_ENDS = re.compile(
    r"(?<![A-Z])(?<!Mr)(?<!Ms)(?<!Dr)(?<!Mrs)(?<!Sen)(?<!Rep)(?<!Gov)[.?!](?= [A-Z])"
)
_CLAUSE_ENDS = re.compile(
    r"(?<![A-Z])(?<!Mr)(?<!Ms)(?<!Dr)(?<!Mrs)(?<!Sen)(?<!Rep)(?<!Gov)[.?!](?=[ \n]|$)|[\"“\n]"
)
_ARTICLE = re.compile(r"(?:the|an?|his|her|their|its) ", re.IGNORECASE)


def find_quotes(article: Article, sentences: Sequence[Sentence]) -> tuple[Quote, ...]:
    """Every quote of an article in order, with whoever speaks it."""
    text = article.text
    stretches = find_stretches(text, article.paragraphs)
    people = find_people(text, article.paragraphs)
    starts = [sentence.start for sentence in sentences]
    quotes: list[Quote] = []
    last: Quote | None = None
    group: list[Stretch] = []
    for index, stretch in enumerate(stretches):
        following = stretches[index + 1] if index + 1 < len(stretches) else None
        group.append(stretch)
        if following and _joins(text, group, following):
            continue
        found = _quote(article, sentences, starts, group, stretches, people, last)
        group = []
        if found:
            last = found
            quotes.append(found)
    return tuple(quotes)


def _joins(text: str, group: Sequence[Stretch], following: Stretch) -> bool:
    """Whether the next stretch belongs to the quote: another paragraph of it, or its second half."""
    stretch = group[-1]
    if stretch.continues:
        return True
    if stretch.paragraph != following.paragraph:
        return False
    if any(one.paragraph == two.paragraph for one, two in pairwise(group)):
        return False  # it has its attribution
    between = text[stretch.after : following.before]
    return (
        text[stretch.end - 1] in ",.?!—"
        and 3 < len(between) < 160
        and between.rstrip()[-1:] in ".,:"
        and not _SENTENCE_ENDS.search(between)
        and after(text, stretch.after, following.before) is not None
    )


def _quote(
    article: Article,
    sentences: Sequence[Sentence],
    starts: Sequence[int],
    group: Sequence[Stretch],
    stretches: Sequence[Stretch],
    people: Sequence[Person],
    last: Quote | None,
) -> Quote | None:
    """The quote that these stretches make; nothing where nobody says it."""
    text = article.text
    first = group[0]
    low, _ = article.paragraphs[first.paragraph]
    high = article.paragraphs[group[-1].paragraph][1]
    place = max(0, bisect_right(starts, first.start) - 1)
    sentence = sentences[place]
    low = max(low, min(sentence.start, first.before), first.before - _REACH)
    found = _found(text, low, group, min(high, group[-1].after + _REACH))
    words = sum(len(text[part.start : part.end].split()) for part in group)
    direct = text[first.start : first.start + 1].isupper() and words >= _SHORTEST_UTTERANCE
    if found is None and words < _SHORTEST_UTTERANCE:
        return None
    if words < _SHORTEST_UTTERANCE and text[group[-1].end - 1] not in ",.?!":
        return None
    if _is_title(text, group):
        return None
    speaker, role, mention = _resolve(
        text, article.paragraphs[first.paragraph], found, first, people, last
    )
    joint = " " if group[0].continues else " … "
    return Quote(
        text=joint.join(squeeze(text[part.start : part.end]) for part in group),
        parts=tuple(_trim(text, part) for part in group),
        paragraph=first.paragraph + 1,
        speaker=speaker,
        role=role,
        mention=mention,
        cue=found.cue if found else None,
        kind="direct" if direct else "mixed",
        confidence=0.9 if found else 0.6 if speaker else 0.0,
    )


def _trim(text: str, part: Stretch) -> tuple[int, int]:
    """A part without the blanks at its ends."""
    inside = text[part.start : part.end]
    start = part.start + len(inside) - len(inside.lstrip())
    return start, start + len(inside.strip())


def _found(text: str, low: int, group: Sequence[Stretch], high: int) -> Beside | None:
    """Who stands beside the quote: between its parts, else after it, else before it."""
    first, final = group[0], group[-1]
    for one, two in pairwise(group):
        if one.paragraph == two.paragraph:
            found = after(text, one.after, two.before)
            if found:
                return found
    end = _CLAUSE_ENDS.search(text, final.after, high)
    stop = end.start() if end else high
    if text[final.end - 1] == "." and text[final.after : final.after + 2].strip()[:1].isupper():
        stop = final.after  # the next sentence has a subject of its own
    return after(text, final.after, stop) or before(text, low, first.before)


def _is_title(text: str, group: Sequence[Stretch]) -> bool:
    """Every word capitalised, and no sentence: the title of a work."""
    words = re.findall(r"[^\W\d_][\w'’-]*", text[group[0].start : group[-1].end])
    small = [word for word in words if word[0].islower() and len(word) > 3]
    return not small and len(words) < 9 and text[group[-1].end - 1] not in ".?!,"


def _resolve(
    text: str,
    paragraph: Span,
    found: Beside | None,
    first: Stretch,
    people: Sequence[Person],
    last: Quote | None,
) -> tuple[str | None, str | None, str | None]:
    """The fullest name, the role and the mention."""
    near = last if last and first.paragraph + 1 - last.paragraph <= 1 else None
    if found is None:
        if near:
            return near.speaker, near.role, None
        person = _subject_before(text, paragraph[0], first.before, people, None)
        return (person.name, person.role, None) if person else (None, None, None)
    mention = squeeze(found.mention)
    low = mention.lower()
    if low in _GENDERS:
        gender = _GENDERS[low]
        place = min(found.start, first.before)
        person = _subject_before(text, paragraph[0], place, people, gender)
        if person is None and near and near.speaker:
            same = [who for who in people if who.name == near.speaker]
            if not same or _agrees(same[0], gender):
                return near.speaker, near.role, mention
        person = person or _latest(people, place, gender)
        return (person.name, person.role, mention) if person else (None, None, mention)
    title, name = split_title(mention)
    if not name[:1].isupper():  # "a spokeswoman for the ministry"
        title, name = "", mention
    last_word = POSSESSIVE.sub("", name.split(" ")[-1].rstrip("."))
    for person in people:
        if person.last == last_word or person.name in mention:
            return person.name, person.role or title or None, mention
    named = _ARTICLE.sub("", mention, count=1)
    described = _described(people, named)
    if described:
        return described.name, described.role, mention
    return (name if title else mention), title or None, mention


_GENDERS = {"he": "m", "she": "f", "they": None, "i": None, "we": None}


def _agrees(person: Person, gender: str | None) -> bool:
    return gender is None or person.gender is None or person.gender == gender


def _subject_before(
    text: str, low: int, place: int, people: Sequence[Person], gender: str | None
) -> Person | None:
    """Who is named first in the last sentence before a place that names somebody who fits."""
    named = sorted(
        (at, who.start, who)
        for who in people
        if _agrees(who, gender)
        for at in who.places
        if low <= at < place
    )
    if not named:
        return None
    ends = [match.end() for match in _SENTENCE_ENDS.finditer(text, low, named[-1][0])]
    start = ends[-1] if ends else low
    return next(who for at, _, who in named if at >= start)


def _latest(people: Sequence[Person], place: int, gender: str | None) -> Person | None:
    """Who was named last before a place, of those who fit."""
    before = [
        (max(at for at in who.places if at < place), who.name, who)
        for who in people
        if who.start < place and _agrees(who, gender)
    ]
    return max(before)[2] if before else None


def _described(people: Sequence[Person], phrase: str) -> Person | None:
    """Whom a description fits: "the Ukrainian leader" shares a name with their role."""
    capitals = {word for word in phrase.split() if word[0].isupper()}
    if not capitals or phrase.rsplit(maxsplit=1)[-1][0].isupper():
        return None
    for person in people:
        if person.role and capitals & set(person.role.split()):
            return person
    return None
