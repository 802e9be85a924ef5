"""The labels of turns: "Q:", initials, a name, or a name with what its bearer is: "MAYOR ANA ROE:"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from ... import lexicon
from ...lexicon.interview_words import InterviewWords
from ...model import Span
from ...patterns import pattern

_WORD = r"[A-ZÀ-ÖØ-Þ][\w'’.-]{0,24}"

_PARTICLE = r"(?:d[aeiou]s?|de[lr]|dell[ao]|v[ao]n)"
"""What stands between the words of a name: "Correio da Tarna"."""

_FIRM = r" (?:--|[–—]) (?:[^:\n“”\"]{2,70}? (?:--|[–—]) )?(?P<office>[^:\n“”\"]{2,70})"
"""What transcripts of companies say behind a name: "Ana Roe -- Harbour Bank -- Analyst"."""

# When somebody begins to speak, before their label: "[00:12:04] ", "00:12 – ".
_TIME = pattern(
    r"[(\[]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? )?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[)\]]? ?(?:[-–—] ?)?(?=[A-ZÀ-ÖØ-Þ])"
)

# A speaker's label at the beginning of a paragraph, and the blank behind its colon.
_LABEL = pattern(
    rf"(?P<name>(?:{_WORD} (?:{_PARTICLE} )?){{0,6}}{_WORD}(?: #?\d{{1,2}})?)"
    rf"(?:,(?P<role> [^:\n“”\"]{{2,70}})|{_FIRM})?(?: \((?P<aside>[^()\n]{{1,40}})\))? ?: ?(?=\S)"
)

# One that names nobody, with its number or without, behind which a point may stand, too, and a dash: "Q:",
# "A2:", "P.:", "RESPUESTA. –"; no initials.
_UNNAMED = pattern(
    r"(?P<name>[^\W\d_]{1,16})(?:\d{1,2}(?=[.:]))?(?: ?(?:\.?:|\.)(?: ?[-–—])? ?| [–—] )(?=\S)"
    r"(?!(?:[A-ZÀ-ÖØ-Þ]\. ?){1,2}:)"
)

# A letter that lost its blank: "QWhy do you stay?".
_GLUED = pattern(r"(?P<name>[A-Z])(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ'’])")

# One in capitals that a dash parts from what is said: "ROE — We waited."
_DASHED = pattern(r"(?P<name>[A-ZÀ-ÖØ-Þ]{2}[A-ZÀ-ÖØ-Þ'’.-]*(?: [A-ZÀ-ÖØ-Þ'’.-]+){0,2}) [—–] (?=\S)")

# One that a time parts from what is said: "Ana Roe 0:12 We waited."
_TIMED = pattern(
    rf"(?P<name>(?:{_WORD} ){{0,3}}{_WORD}) {{1,4}}[(\[]?\d{{1,2}}(?::\d\d){{1,2}}[)\]]? {{1,4}}(?=[A-ZÀ-ÖØ-Þ])"
)

# One that a point and a dash part from what is said: "Ana Roe. – Nous attendons."
_POINTED = pattern(rf"(?P<name>{_WORD}(?: (?:{_PARTICLE} )?{_WORD}){{0,4}})\. ?[-–—] ?(?=\S)")

_DASHES: Final = ("-", "–", "—")

# One of a body's minutes, which a point ends: "Mr. ROE. We waited.", "The CHAIRMAN. Let us begin."
_MINUTES = pattern(r"(?P<name>[A-Z][a-z]{1,14}\.? [A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’-]+)\. (?=\S)")

# One that fills a line of its own, perhaps with a time: "Ana Roe", "ANA ROE (00:12):".
_ALONE = pattern(
    rf"(?P<name>{_WORD}(?: {_WORD}){{0,3}}(?: \d{{1,2}})?)(?P<time> {{0,4}}[(\[]?\d{{1,2}}(?::\d\d){{1,2}}[)\]]?)?(?P<colon>:?)"
)

# One of a transcript in a line of its own: "ANA ROE, HOST:".
_HEADING = pattern(
    rf"(?P<name>{_WORD}(?: {_WORD}){{0,5}}(?: #\d{{1,2}})?)(?:, (?P<role>[^:\n“”\"]{{2,70}}))?:"
)

# One in a line of its own in the transcript of a company: "Ana Roe -- Harbour Bank -- Analyst".
_OFFICER = pattern(rf"(?P<name>{_WORD}(?: {_WORD}){{1,3}}){_FIRM}:?")

# What a paragraph of a transcript says of what is heard: "(APPLAUSE)", "[Music]".
_DIRECTION = pattern(r"\([^()]{1,200}\)|\[[^\[\]]{1,200}\]")

_NO_ROLES: Final = frozenset(("byline", "voice-over", "voiceover", "off camera", "off mic"))
"""What stands behind a name in transcripts of broadcasts and says how somebody is heard."""

# Somebody's age, behind their name.
_AGE = pattern(r"\d{1,3}(?:, |$)")

_BEFORE_TIME: Final = frozenset("([0123456789")
"""What a time begins with."""

_LONGEST: Final = 320
"""Characters in which a label has its colon, if it has one."""
LEAST_TURNS: Final = 3
"""Turns of an interview or transcript, at least."""

LONGEST_LINE: Final = 60
"""Characters of a label that fills a line, at most."""

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


def is_direction(paragraph: str) -> bool:
    """Whether a paragraph of a transcript says what is heard, and nobody says it.

    >>> list(map(is_direction, ("(SOUNDBITE OF A BELL)", "[Music]", "(Laughter) I see.")))
    [True, True, False]
    """
    return _DIRECTION.fullmatch(paragraph) is not None


def speaker_key(label: str) -> str:
    """What the labels of one speaker have in common: the last name, or letters as they are."""
    last = label.rpartition(" ")[2]
    return label.lower() if last.startswith("#") else (letters_of(label) or last).lower()


def in_minutes(label: str) -> bool:
    """Whether a label is as in a body's minutes.

    >>> list(map(in_minutes, ("Mr. ROE", "The CHAIRMAN", "Ana ROE", "ANA ROE")))
    [True, True, False, False]
    """
    before, _, last = label.rpartition(" ")
    shouted = last.isupper() and not before.isupper()
    return shouted and (before == "The" or lexicon.is_title(before))


def letters_of(label: str) -> str:
    """The letters of a label that may stand for the initials of a name; else nothing.

    >>> list(map(letters_of, ("AR", "A. R.", "Roe", "ST. ROE")))
    ['AR', 'AR', '', '']
    """
    letters = label.replace(".", "").replace(" ", "")
    alone = letters == label or label.count(".") == len(letters)
    return letters if alone and letters.isupper() and len(letters) <= _INITIALS else ""


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


def read_label(text: str, start: int, end: int, words: InterviewWords) -> TurnLabel | None:
    """The label that a paragraph begins with, if any, perhaps behind a time."""
    if text[start] in _BEFORE_TIME and (time := _TIME.match(text, start, end)):
        start = time.end()
    unnamed = _UNNAMED.match(text, start, end)
    if unnamed is None and text[start + 1 : start + 2].isupper():
        unnamed = _GLUED.match(text, start, end)
    if unnamed and (unnamed["name"] in words.questions or unnamed["name"] in words.answers):
        asks = unnamed["name"] in words.questions
        return TurnLabel(unnamed["name"], None, unnamed.end(), asks=asks)
    if text.find(":", start, min(end, start + _LONGEST)) >= 0:
        match = _LABEL.match(text, start, end)
        if match:
            role = match["role"] or match["office"]
            return TurnLabel(match["name"], role, match.end(), match["aside"])
        if (timed := _TIMED.match(text, start, end)) is not None:
            return TurnLabel(timed["name"], None, timed.end())
    point = text.find(".", start, min(end, start + LONGEST_LINE))
    if point > 0 and (label := _before_point(text, start, point, end)) is not None:
        return label
    if text[start : start + 2].isupper() and (dashed := _DASHED.match(text, start, end)):
        return TurnLabel(dashed["name"], None, dashed.end())
    return None


def _before_point(text: str, start: int, point: int, end: int) -> TurnLabel | None:
    """The label that a point ends, where the first one stands at ``point``."""
    behind = text[point + 1 : point + 4].lstrip()
    if behind[:1] in _DASHES and (pointed := _POINTED.match(text, start, end)):
        return TurnLabel(pointed["name"], None, pointed.end())
    if text[point - 1].isupper() or behind[:2].isupper():
        minuted = _MINUTES.match(text, start, end)
        if minuted is not None and in_minutes(minuted["name"]):
            return TurnLabel(minuted["name"], None, minuted.end())
    return None


def read_headings(
    text: str, paragraphs: Sequence[Span], labels: Mapping[int, TurnLabel]
) -> dict[int, TurnLabel]:
    """The labels of a transcript that fill a line, in capitals as all the others are."""
    found: dict[int, TurnLabel] = {}
    if not all(label.name.isupper() for label in labels.values()):
        return found
    for number, (start, end) in enumerate(paragraphs[:-1]):
        if end - start > LONGEST_LINE or number in labels or number + 1 in labels:
            continue
        match = _HEADING.fullmatch(text, start, end)
        if match and match["name"].isupper() and " " in match["name"]:
            found[number] = TurnLabel(match["name"], match["role"], end)
    return found


def read_lines(text: str, paragraphs: Sequence[Span]) -> dict[int, TurnLabel]:
    """Labels that fill a line each and come again, something said below each.

    One with a colon may come again in part: "ANA ROE, HOST:" and "ROE:".  Where times stand beside
    labels one that comes once is a label, too.
    """
    short = [number for number, (start, end) in enumerate(paragraphs) if end - start < LONGEST_LINE]
    if len(short) < LEAST_TURNS:
        return {}
    found: dict[int, TurnLabel] = {}
    again: dict[int, str] = {}
    for number in short[:-1] if short[-1] == len(paragraphs) - 1 else short:
        start, end = paragraphs[number]
        time = _TIME.match(text, start, end)
        match = _ALONE.fullmatch(text, time.end() if time else start, end)
        match = (
            match or _HEADING.fullmatch(text, start, end) or _OFFICER.fullmatch(text, start, end)
        )
        if match is None:
            continue
        parts = match.groupdict()
        name = match["name"]
        found[number] = TurnLabel(name, parts.get("role") or parts.get("office"), end)
        timed = bool(time or parts.get("time"))
        again[number] = ":" if timed else speaker_key(name) if parts.get("colon", ":") else name
    counts = Counter(again.values())
    return {
        number: label
        for number, label in found.items()
        if counts[again[number]] > 1
        and number + 1 not in found
        and (" " in label.name or label.name.isupper())
    }
