"""Speech without marks: the turns of interviews and transcripts, each behind its speaker's label.

A label is "Q:", initials, a name, or a name with what its bearer is: "MAYOR ANA ROE:".  Where labels
take turns and come again, each is the speaker of what follows, up to the next label.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from functools import cached_property
from typing import Final, NamedTuple

from ... import lexicon
from ...model import Article, Quote, Span
from ...patterns import pattern
from ...text import squeeze
from ..coreference.discourse import Discourse, Speaker
from ..entities.entity import NEUTER, Entity
from ..entities.names import split_title
from .block_quotations import block_quotations
from .question_turns import question_turns

_WORD = r"[A-ZÀ-ÖØ-Þ][\w'’.-]{0,24}"

# A speaker's label at the beginning of a paragraph, and the blank behind its colon.
_LABEL = pattern(
    rf"(?P<name>[QA](?=[:.])|Question|Answer|(?:{_WORD} ){{0,6}}{_WORD}(?: #\d{{1,2}})?)"
    r"(?:,(?P<role> [^:\n“”\"]{2,70}))?(?: \([^()\n]{1,40}\))?[:.] ?(?<=[:. ])(?=\S)"
)

_NO_ROLES: Final = frozenset(("byline", "voice-over", "voiceover", "off camera", "off mic"))
"""What stands behind a name in transcripts of broadcasts and says how somebody is heard."""

_ENDS: Final = tuple('.!?…”"»“)')
"""What ends the paragraph of somebody who speaks."""
_LEAST_SPOKEN: Final = 0.5
"""The share of labelled paragraphs that end so, at least."""

_LEAST_TALK: Final = 0.25
"""The share of labelled paragraphs that ask, or speak of "I", "we" or "you", at least."""

_LEAST_PEOPLE: Final = 0.4
"""The share of labelled paragraphs whose labels may be people's, at least: "Price" is nobody."""

# What somebody says who asks, or speaks of themselves or to another.
_TALK = pattern(r"\?|\b(?:I|[Ww]e|[Yy]ou|[Mm]e|[Mm]y|[Uu]s|[Oo]ur)\b")

_LETTERS: Final = "QA"
"""Labels behind which a point may stand instead of a colon."""
_LONGEST: Final = 320
"""Characters in which a label has its colon, if it has one."""

_QUESTION: Final = frozenset(("Q", "Question", "?"))
_ANSWER: Final = frozenset(("A", "Answer", "!"))

_ASKS, _ANSWERS = "?", "!"
"""What stands for the labels of turns without any."""

_OPENING_MARKS: Final = "\"“„«'‘"

_LEAST_TURNS: Final = 3
_LEAST_SHARE: Final = 0.5
"""Turns of a transcript, at least, and the share of labels among its paragraphs, first to last."""

_BEFORE_NAME: Final = ("with", "to", "by", "of", "for", "and", "met", "asked", ",")
"""What stands before somebody's name in what leads to an interview."""

_INTRODUCED: Final = 50_000
"""Characters of a text in which whoever is interviewed is named, if at all."""

_INITIALS: Final = 3
"""Letters of a label that stands for the initials of a name, at most."""

_BY_LABEL: Final = 0.95
_BY_LETTER: Final = 0.8
"""The confidence in a speaker whom a name tells, and in one whom only "Q" or "A" tells."""


class Turn(NamedTuple):
    """What one speaker says up to the next label."""

    label: str
    role: str | None
    paragraph: int
    """The first, counted from 0."""
    parts: tuple[Span, ...]
    """A span a paragraph, the label left out."""


def find_turns(article: Article) -> list[Turn]:
    """The turns of an interview or transcript in order.

    None where labels do not take turns, nor where what stands behind most of them is no sentence: a
    table of results.
    """
    text, paragraphs = article.text, article.paragraphs
    labels: dict[int, re.Match[str]] = {}
    for number, (start, end) in enumerate(paragraphs):
        if (
            text[start : start + 1] not in _LETTERS
            and text.find(":", start, min(end, start + _LONGEST)) < 0
        ):
            continue
        match = _LABEL.match(text, start, end)
        if match and text[match.end()] in _OPENING_MARKS:
            continue  # the marks tell what is said
        if match and (match.group().rstrip().endswith(":") or match["name"] in ("Q", "A")):
            labels[number] = match
    if _take_turns(labels) and _is_talk(text, paragraphs, labels):
        return _turns(text, paragraphs, labels)
    asked = [
        Turn(_ASKS if asks else _ANSWERS, None, number, parts)
        for asks, number, parts in question_turns(article)
    ]
    return asked or [
        Turn(name, None, number, parts) for name, number, parts in block_quotations(article)
    ]


def _key(label: str) -> str:
    """What the labels of one speaker have in common: the last name, or letters as they are."""
    last = label.rpartition(" ")[2]
    return label.lower() if last.startswith("#") else last.lower()


def _take_turns(labels: dict[int, re.Match[str]]) -> bool:
    """Whether labels are those of speakers: two at least, who come again, on most paragraphs."""
    if len(labels) < _LEAST_TURNS:
        return False
    keys = Counter(_key(match["name"]) for match in labels.values())
    again = sum(count for count in keys.values() if count > 1)
    full = {_initials(match["name"]) for match in labels.values()}
    initials = sum(_is_initials(match["name"], full) for match in labels.values())
    span = max(labels) - min(labels) + 1
    return len(keys) > 1 and again + initials >= 2 and len(labels) >= _LEAST_SHARE * span


def _is_talk(text: str, paragraphs: Sequence[Span], labels: dict[int, re.Match[str]]) -> bool:
    """Whether people speak behind labels: in sentences, to each other or of themselves.

    Else labels belong to a table of results, to what things cost, or to what people are charged with.
    """
    spoken = talks = 0
    people: dict[str, bool] = {}
    likely: dict[str, bool] = {}
    for number, match in labels.items():
        start, end = match.end(), paragraphs[number][1]
        spoken += text[start:end].rstrip().endswith(_ENDS)
        talks += _TALK.search(text, start, end) is not None
        key, name = _key(match["name"]), match["name"]
        if name not in likely:
            likely[name] = _may_be_person(text, name)
        people[key] = people.get(key) or bool(match["role"]) or likely[name]
    personal = sum(people[_key(match["name"])] for match in labels.values())
    return (
        spoken >= _LEAST_SPOKEN * len(labels)
        and talks >= _LEAST_TALK * len(labels)
        and personal >= _LEAST_PEOPLE * len(labels)
    )


def _may_be_person(text: str, label: str) -> bool:
    """Whether a label may be somebody's: letters, a name that is known, or one that the text has."""
    if label.isupper() or label in _QUESTION or label in _ANSWER:
        return True
    words = label.split()
    names, nouns = lexicon.first_names(), lexicon.person_nouns()
    if words[0].lower() in names or lexicon.is_title(words[0]) or words[-1].lower() in nouns:
        return True
    return any(text.find(f"{before} {label}", 0, _INTRODUCED) >= 0 for before in _BEFORE_NAME)


def _is_initials(label: str, full: Set[str]) -> bool:
    """Whether a label abbreviates another, of whose initials ``full`` are: "OM" for "Odile Marr"."""
    return label.isupper() and 1 < len(label) <= _INITIALS and label in full


def _initials(name: str) -> str:
    words = name.split()
    return "".join(word[0] for word in words).upper() if len(words) > 1 else ""


def _turns(text: str, paragraphs: Sequence[Span], labels: dict[int, re.Match[str]]) -> list[Turn]:
    found: list[Turn] = []
    last = max(labels)
    for number in range(min(labels), last + 1):
        start, end = paragraphs[number]
        match = labels.get(number)
        if match is not None:
            part = match.end(), end
            role = (match["role"] or "").strip()
            role = None if not role or role.casefold() in _NO_ROLES else role
            found.append(Turn(match["name"], role, number, (part,)))
        else:
            found[-1] = found[-1]._replace(parts=(*found[-1].parts, (start, end)))
    return [turn for turn in found if turn.parts[0][0] < turn.parts[0][1]]


class TurnSpeakers:
    """Whom the labels of one article mean."""

    def __init__(self, discourse: Discourse, turns: Sequence[Turn]) -> None:
        self._discourse = discourse
        self._turns = turns
        self._names: dict[str, tuple[str, str | None]] = {}
        self._of_initials: dict[str, Speaker | None] = {}
        for turn in turns:
            self._take_in(turn)

    def _take_in(self, turn: Turn) -> None:
        """Keep the fullest name that a label gives, and the role before or behind it."""
        written = turn.label.title() if turn.label.isupper() else turn.label
        titles, name = split_title(written)
        while len(name) > 1 and lexicon.is_title(name[0]):
            titles, name = (*titles, name[0]), name[1:]
        key = _key(turn.label)
        role = turn.role or " ".join(titles) or None
        known = self._names.get(key, ("", None))
        full = " ".join(name)
        self._names[key] = max(known[0], full, key=len), known[1] or role

    def speaker(self, turn: Turn) -> Speaker:
        """Who speaks a turn."""
        label = turn.label
        if label in _QUESTION:
            byline = self._discourse.byline
            return Speaker(byline, confidence=_BY_LETTER) if byline else Speaker(None)
        if label in _ANSWER:
            most = self._discourse.most_named or self._fullest_named
            return Speaker(most.name, most.role, most, _BY_LETTER) if most else Speaker(None)
        if " " not in label and label.isupper() and len(label) <= _INITIALS:
            if label not in self._of_initials:
                self._of_initials[label] = self._by_initials(label)
            if (full := self._of_initials[label]) is not None:
                return full
        name, role = self._names[_key(label)]
        words = tuple(name.split())
        entity = self._discourse.entities.find(words, (), self._turns[0].parts[0][0])
        if entity is not None and len(entity.words) >= len(words) and entity.words[-1] == words[-1]:
            return Speaker(entity.name, role or entity.role, entity, _BY_LABEL)
        return Speaker(name, role, None, _BY_LABEL)

    @cached_property
    def _fullest_named(self) -> Entity | None:
        """Who is named most often by two words, where nothing else says that this is a person."""
        named = [
            entity
            for _, entity in self._discourse.mentions
            if len(entity.words) > 1 and entity.gender != NEUTER
        ]
        return max(named, key=lambda entity: len(entity.mentions), default=None)

    def _by_initials(self, label: str) -> Speaker | None:
        """Whose initials a label is: another label's, else somebody's whom the article names."""
        for name, role in self._names.values():
            if _initials(name) == label:
                return Speaker(name, role, None, _BY_LABEL)
        for _, entity in self._discourse.mentions:
            if entity.is_person and _initials(entity.name) == label:
                return Speaker(entity.name, entity.role, entity, _BY_LABEL)
        return None


def turn_quote(text: str, turn: Turn, speaker: Speaker) -> Quote:
    """The quote that a turn is."""
    return Quote(
        text=" ".join(squeeze(text[start:end]) for start, end in turn.parts),
        parts=turn.parts,
        paragraph=turn.paragraph + 1,
        speaker=speaker.name,
        role=speaker.role,
        mention=None if turn.label in (_ASKS, _ANSWERS) else turn.label,
        kind="turn",
        confidence=speaker.confidence if speaker.name else 0.0,
    )
