"""The labels of turns: "Q:", initials, a name, or a name with what its bearer is: "MAYOR ANA ROE:".

Labels are those of speakers where they take turns, and where what stands behind them is talk.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise
from typing import Final, NamedTuple

from ... import lexicon
from ...lexicon.interview_words import InterviewWords
from ...model import Span
from ...patterns import pattern

_WORD = r"[A-ZÀ-ÖØ-Þ][\w'’.-]{0,24}"

_PARTICLE = r"(?:d[aeiou]s?|de[lr]|dell[ao]|v[ao]n)"
"""What stands between the words of a name: "Correio da Tarna"."""

# A speaker's label at the beginning of a paragraph, and the blank behind its colon.
_LABEL = pattern(
    rf"(?P<name>(?:{_WORD} (?:{_PARTICLE} )?){{0,6}}{_WORD}(?: #\d{{1,2}})?)(?:,(?P<role> [^:\n“”\"]{{2,70}}))?"
    r"(?: \((?P<aside>[^()\n]{1,40})\))? ?: ?(?=\S)"
)

# One that names nobody, behind which a point may stand, too, and a dash: "Q:", "RESPUESTA. –".
_UNNAMED = pattern(r"(?P<name>[^\W\d_]{1,16}) ?[:.](?: ?[-–—])? ?(?=\S)")

# One in capitals that a dash parts from what is said: "ROE — We waited."
_DASHED = pattern(r"(?P<name>[A-ZÀ-ÖØ-Þ]{2}[A-ZÀ-ÖØ-Þ'’.-]*(?: [A-ZÀ-ÖØ-Þ'’.-]+){0,2}) [—–] (?=\S)")

# One that fills a line of its own, perhaps with a time: "Ana Roe", "ANA ROE (00:12):".
_ALONE = pattern(rf"(?P<name>{_WORD}(?: {_WORD}){{0,3}}(?: \d{{1,2}})?) ?(?:\(?[\d:]{{4,8}}\)?)?:?")

# One of a transcript in a line of its own: "ANA ROE, HOST:".
_HEADING = pattern(
    rf"(?P<name>{_WORD}(?: {_WORD}){{0,5}}(?: #\d{{1,2}})?)(?:, (?P<role>[^:\n“”\"]{{2,70}}))?:"
)

# What a paragraph of a transcript says of what is heard: "(APPLAUSE)", "[Music]".
_DIRECTION = pattern(r"\([^()]{1,200}\)|\[[^\[\]]{1,200}\]")

_NO_ROLES: Final = frozenset(("byline", "voice-over", "voiceover", "off camera", "off mic"))
"""What stands behind a name in transcripts of broadcasts and says how somebody is heard."""

_ENDS: Final = tuple('.!?…”"»“)')
"""What ends the paragraph of somebody who speaks."""
_LEAST_SPOKEN: Final = 0.5
"""The share of labelled paragraphs that end so, at least."""

_LEAST_TALK: Final = 0.25
"""The share of labelled paragraphs that ask, or speak of "I", "we" or "you", at least."""

_LEAST_OWN: Final = 0.5
"""The share of those that speak of "I" or "we" where each speaks once, at least."""

_LEAST_PEOPLE: Final = 0.6
"""The share of labelled paragraphs whose labels may be people's, at least: "Price" is nobody."""

# Somebody's age, behind their name.
_AGE = pattern(r"\d{1,3}(?:, |$)")

_LONGEST: Final = 320
"""Characters in which a label has its colon, if it has one."""
_LONGEST_LINE: Final = 60
"""Characters of a label that fills a line, at most."""

_SPEAKERS: Final = frozenset(
    ("Interviewer", "Host", "Moderator", "Reporter", "Narrator", "Caller", "Anchor", "Presenter")
)
"""What somebody is called in a transcript who has no name there."""

_OPENING_MARKS: Final = "\"“„«'‘"

_LEAST_TURNS: Final = 3
_LEAST_SHARE: Final = 0.5
"""Turns of a transcript, at least, and the share of labels among its paragraphs, first to last."""

_LEAST_OF_LONG: Final = 0.15
_LEAST_TURNING: Final = 0.8
"""The share where turns run over many paragraphs, and that of labels that differ from the last."""

_BEFORE_NAME: Final = ("with", "by", "and", "met", "asked", ",", "spoke to", "talked to")
"""What stands before somebody's name in what leads to an interview."""

_INTRODUCED: Final = 50_000
"""Characters of a text in which whoever is interviewed is named, if at all."""
_MOST_LOOKED_AT: Final = 8
"""Places where a label's name stands in a text that are looked at, at most."""

_INITIALS: Final = 3
"""Letters of a label that stands for the initials of a name, at most."""


class TurnLabel(NamedTuple):
    """A speaker's label at the beginning of a paragraph."""

    name: str
    role: str | None
    end: int
    """Where what is said begins."""
    aside: str | None = None
    """What stands in brackets behind the name: "(teacher)"."""
    asks: bool | None = None
    """Of a label that names nobody, whether it is a question's or an answer's."""


def find_labels(
    text: str, paragraphs: Sequence[Span], words: InterviewWords
) -> dict[int, TurnLabel]:
    """The labels of an article's turns by paragraph from 0; none where labels are no speakers'.

    ``words`` are those of its language.
    """
    labels: dict[int, TurnLabel] = {}
    for number, (start, end) in enumerate(paragraphs):
        label = _label(text, start, end, words)
        if label is not None and text[label.end] not in _OPENING_MARKS:  # else marks tell it
            labels[number] = label
    if len(labels) < _LEAST_TURNS:
        labels = _lines(text, paragraphs)
        return labels if labels and _take_turns(text, paragraphs, labels) else {}
    taken = _take_turns(text, paragraphs, labels) or _are_voices(text, paragraphs, labels, words)
    if not taken or not _is_talk(text, paragraphs, labels, words):
        return {}
    return dict(sorted({**_headings(text, paragraphs, labels), **labels}.items()))


def is_direction(paragraph: str) -> bool:
    """Whether a paragraph of a transcript says what is heard, and nobody says it.

    >>> list(map(is_direction, ("(SOUNDBITE OF A BELL)", "[Music]", "(Laughter) I see.")))
    [True, True, False]
    """
    return _DIRECTION.fullmatch(paragraph) is not None


def speaker_key(label: str) -> str:
    """What the labels of one speaker have in common: the last name, or letters as they are."""
    last = label.rpartition(" ")[2]
    return label.lower() if last.startswith("#") else last.lower()


def is_initials(label: str) -> bool:
    """Whether a label may stand for the initials of a name."""
    return " " not in label and label.isupper() and len(label) <= _INITIALS


def initials(name: str) -> str:
    """The initials of a name of two words or more; else nothing."""
    words = name.split()
    return "".join(word[0] for word in words).upper() if len(words) > 1 else ""


def role_of(label: TurnLabel) -> str | None:
    """What a label says of its bearer; not a place, an age, or how they are heard."""
    role = (label.role or "").strip()
    if role:
        role = role[age.end() :] if (age := _AGE.match(role)) else role
    elif label.aside and label.aside.islower():
        role = label.aside
    if not role or role.casefold() in _NO_ROLES or not any(map(str.isalpha, role)):
        return None
    told = not role[0].isupper() or role.isupper()
    nouns = lexicon.person_nouns()
    return role if told or any(word.lower() in nouns for word in role.split()) else None


def _label(text: str, start: int, end: int, words: InterviewWords) -> TurnLabel | None:
    """The label that a paragraph begins with, if any."""
    unnamed = _UNNAMED.match(text, start, end)
    if unnamed and (unnamed["name"] in words.questions or unnamed["name"] in words.answers):
        asks = unnamed["name"] in words.questions
        return TurnLabel(unnamed["name"], None, unnamed.end(), asks=asks)
    if text.find(":", start, min(end, start + _LONGEST)) >= 0:
        match = _LABEL.match(text, start, end)
        if match:
            return TurnLabel(match["name"], match["role"], match.end(), match["aside"])
    if text[start : start + 2].isupper() and (dashed := _DASHED.match(text, start, end)):
        return TurnLabel(dashed["name"], None, dashed.end())
    return None


def _headings(
    text: str, paragraphs: Sequence[Span], labels: Mapping[int, TurnLabel]
) -> dict[int, TurnLabel]:
    """The labels of a transcript that fill a line, in capitals as all the others are."""
    found: dict[int, TurnLabel] = {}
    if not all(label.name.isupper() for label in labels.values()):
        return found
    for number, (start, end) in enumerate(paragraphs[:-1]):
        if end - start > _LONGEST_LINE or number in labels or number + 1 in labels:
            continue
        match = _HEADING.fullmatch(text, start, end)
        if match and match["name"].isupper() and " " in match["name"]:
            found[number] = TurnLabel(match["name"], match["role"], end)
    return found


def _lines(text: str, paragraphs: Sequence[Span]) -> dict[int, TurnLabel]:
    """Labels that fill a line each and come again, something said below each."""
    short = [
        number for number, (start, end) in enumerate(paragraphs) if end - start < _LONGEST_LINE
    ]
    if len(short) < _LEAST_TURNS:
        return {}
    found: dict[int, TurnLabel] = {}
    for number in short:
        start, end = paragraphs[number]
        match = _ALONE.fullmatch(text, start, end)
        if match and number + 1 < len(paragraphs):
            found[number] = TurnLabel(match["name"], None, end)
    counts = Counter(label.name for label in found.values())
    return {
        number: label
        for number, label in found.items()
        if counts[label.name] > 1
        and number + 1 not in found
        and (" " in label.name or label.name.isupper())
    }


def _take_turns(text: str, paragraphs: Sequence[Span], labels: Mapping[int, TurnLabel]) -> bool:
    """Whether labels are those of speakers: two at least, who come again, on most paragraphs.

    Where what is said runs over many paragraphs, one of them asks.
    """
    if len(labels) < _LEAST_TURNS:
        return False
    keys = Counter(speaker_key(label.name) for label in labels.values())
    again = sum(count for count in keys.values() if count > 1)
    full = {initials(label.name) for label in labels.values()}
    short = sum(_abbreviates(label.name, full) for label in labels.values())
    if len(keys) < 2 or again + short < 2:
        return False
    span = max(labels) - min(labels) + 1
    if len(labels) >= _LEAST_SHARE * span:
        return True
    turning = sum(
        speaker_key(one.name) != speaker_key(two.name) for one, two in pairwise(labels.values())
    )
    return (
        len(labels) >= _LEAST_OF_LONG * span
        and turning >= _LEAST_TURNING * (len(labels) - 1)
        and bool(_asking(text, paragraphs, labels))
    )


def _are_voices(
    text: str,
    paragraphs: Sequence[Span],
    labels: Mapping[int, TurnLabel],
    words: InterviewWords,
) -> bool:
    """Whether people speak once each, behind their full names and what they are or where from."""
    span = max(labels) - min(labels) + 1
    if len(labels) < _LEAST_SHARE * span:
        return False
    own = 0
    for number, label in labels.items():
        if not (label.role or label.aside) or " " not in label.name:
            return False
        own += words.group.search(text, label.end, paragraphs[number][1]) is not None
    return own >= _LEAST_OWN * len(labels)


def _asking(
    text: str, paragraphs: Sequence[Span], labels: Mapping[int, TurnLabel]
) -> frozenset[str]:
    """The keys of those who ask, twice and half of the time at least."""
    asked: Counter[str] = Counter()
    keys = Counter(speaker_key(label.name) for label in labels.values())
    for number, label in labels.items():
        below = number + (label.end == paragraphs[number][1])
        asked[speaker_key(label.name)] += text.endswith("?", *paragraphs[below])
    return frozenset(key for key, count in asked.items() if count > 1 and 2 * count >= keys[key])


def _is_talk(
    text: str,
    paragraphs: Sequence[Span],
    labels: Mapping[int, TurnLabel],
    words: InterviewWords,
) -> bool:
    """Whether people speak behind labels: in sentences, to each other or of themselves.

    Else labels belong to a table of results, to what things cost, or to what people are charged with.
    """
    spoken = talks = 0
    asking = _asking(text, paragraphs, labels)
    people: dict[str, bool] = dict.fromkeys(asking, True)
    keys = {speaker_key(label.name) for label in labels.values()}
    if asking and len(keys) == 2:
        people = dict.fromkeys(keys, True)  # one asks, the other answers
    likely: dict[str, bool] = {}
    for number, label in labels.items():
        end, name = paragraphs[number][1], label.name
        spoken += text[label.end : end].rstrip().endswith(_ENDS)
        asks = text.find("?", label.end, end) >= 0
        talks += asks or words.talk.search(text, label.end, end) is not None
        if name not in likely:
            likely[name] = label.asks is not None or _may_be_person(text, name)
        key = speaker_key(name)
        people[key] = people.get(key) or role_of(label) is not None or likely[name]
    personal = sum(people[speaker_key(label.name)] for label in labels.values())
    return (
        spoken >= _LEAST_SPOKEN * len(labels)
        and talks >= _LEAST_TALK * len(labels)
        and personal >= _LEAST_PEOPLE * len(labels)
    )


def _may_be_person(text: str, label: str) -> bool:
    """Whether a label may be somebody's: letters, a name that is known, or one that the text has."""
    if label.isupper() or label in _SPEAKERS:
        return True
    words = label.split()
    if words[0].lower() in lexicon.first_names() or lexicon.is_title(words[0]):
        return True
    if any(text.find(f"{before} {label}", 0, _INTRODUCED) >= 0 for before in _BEFORE_NAME):
        return True
    if len(words) == 1:
        return _is_last_name(text, label)
    if words[-1].lower() in lexicon.person_nouns():
        return True
    return all(text.find(f" {word.lower()}", 0, _INTRODUCED) < 0 for word in words)


def _is_last_name(text: str, label: str) -> bool:
    """Whether a text has a longer name that ends with a label: "Ana Roe" for "Roe"."""
    place = 0
    for _ in range(_MOST_LOOKED_AT):
        place = text.find(f" {label}", place + 1, _INTRODUCED)
        if place < 0:
            return False
        before = text[max(0, place - _LONGEST_LINE) : place].rpartition(" ")[2]
        if before[:1].isupper() and before.isalpha():
            return True
    return False


def _abbreviates(label: str, full: Set[str]) -> bool:
    """Whether a label abbreviates another, of whose initials ``full`` are: "OM" for "Odile Marr"."""
    return len(label) > 1 and is_initials(label) and label in full
