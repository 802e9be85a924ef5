"""Lines that are not the article, by what they say: prompts, links, captions, credits.

The cues are data (``rules.json``).  A line is judged by its first and last words, so a long
paragraph costs no more than a short one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

# A word, a number, or one of the marks that tell a label from a sentence.
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d(?:[\d.,]*\d)?[km]?\b|\d+|[:/©]")

# The first word of a line, the marks before it aside; but somebody's words are no label.
_FIRST = re.compile(r"[^\w©\"“”‘]{0,4}([^\W\d_]+(?:['’][^\W\d_]+)?|\d|©)")

# A time of day or a distance in time, and nothing else: what live blogs and teasers carry.
_TIME = re.compile(
    r"(?:at |posted |updated )?(?:\d{1,2}[:.]\d\d(?::\d\d)? ?(?:[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?"
    r"|\d{1,3} ?(?:s|m|h|d|w|sec|min|minute|hour|hr|day|week|month|year)s?\.? ago)"
    r"(?: ?\(?[A-Z]{2,4}\)?)?[.:]?",
    re.IGNORECASE,
)

_HEAD = 64
_LONGEST = 400
_LONGEST_ENDED = 240
_LONGEST_TITLE = 120
"""Characters: of a line's ends that are looked at, of any such line, of one told by its end,
and of a link or a caption that is no sentence."""

_ARTICLE = 3
_NAME = 40
"""Sentences above the comments at least, and characters in a reader's name at most."""

ENDS = ".!?…"
_CLOSING = "\"”’')]» "

Cues = dict[str, list[tuple[tuple[str, ...], str, str]]]


@cache
def _cues() -> tuple[Cues, Cues]:
    """Cues by their first word, the longest first, and those for the end of a line by the last."""
    data = json.loads(Path(__file__).with_name("rules.json").read_text("utf-8"))
    del data["about"]
    heads: Cues = {}
    tails: Cues = {}
    for kind, manners in data.items():
        for manner, cues in manners.items():
            for cue in cues:
                words = tuple(tokens(cue))
                index, key = (tails, words[-1]) if manner == "end" else (heads, words[0])
                index.setdefault(key, []).append((words, kind, manner))
    for index in (heads, tails):
        for found in index.values():
            found.sort(key=lambda cue: (-len(cue[0]), cue))
    return heads, tails


def tokens(text: str) -> list[str]:
    """The lower-cased words of a text, # for each number, and the marks that tell a label."""
    return [
        "#" if t[0].isdigit() else t
        for t in _TOKEN.findall(text.lower().replace("#", "0").replace("’", "'"))
    ]


def is_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does."""
    return line.rstrip(_CLOSING)[-1:] in ENDS if line else False


def cue_of(line: str) -> tuple[str, str] | None:
    """The kind of noise that a line's words tell, and in which manner."""
    if len(line) > _LONGEST:
        return None
    heads, tails = _cues()
    first = _FIRST.match(line)
    if first:
        word = first[1].lower().replace("’", "'")
        candidates = heads.get("#" if word.isdigit() else word)
        if candidates and (found := _match_head(line, candidates)):
            return found
        if len(line) < _HEAD and _TIME.fullmatch(line):
            return "time", "whole"
    if len(line) <= _LONGEST_ENDED:
        return _match_tail(line, tails)
    return None


def _match_head(
    line: str, candidates: Sequence[tuple[tuple[str, ...], str, str]]
) -> tuple[str, str] | None:
    said = tuple(tokens(line[:_HEAD]))
    short = len(line) <= _HEAD
    bare = said[:-1] if len(said) > 1 and said[-1] in ("#", ":") else said
    for words, kind, manner in candidates:
        if manner == "label":
            if said[: len(words)] == words:
                return kind, manner
        elif manner == "start":
            begins = said[: len(words)] == words and len(line) <= _LONGEST_TITLE
            if begins and not is_sentence(line):
                return kind, manner
        elif short and (words in (said, bare) or _counts(said, words, manner, line)):
            return kind, manner
    return None


def _counts(said: Sequence[str], words: Sequence[str], manner: str, line: str) -> bool:
    """Whether a line says how many comments follow: "34 responses to" the article."""
    return (
        manner == "rest"
        and words[0] == "#"
        and tuple(said[: len(words)]) == tuple(words)
        and not is_sentence(line)
    )


def _match_tail(line: str, tails: Cues) -> tuple[str, str] | None:
    last = line[-_HEAD:].rstrip(ENDS + _CLOSING).rpartition(" ")[2].lower()
    last = last.rpartition("/")[2].lstrip("(")
    for words, kind, manner in tails.get(last, ()):
        if tuple(tokens(line[-_HEAD:])[-len(words) :]) == words:
            return kind, manner
    return None


def label(lines: Sequence[str], sections: bool = True) -> list[str | None]:
    """Name the kind of each line that is not the article; the others are ``None``.

    ``sections``: what stands below "Most read" or "Comments" belongs to it.
    """
    found = [cue_of(line) for line in lines]
    buttons = _buttons(lines, found)
    kinds: list[str | None] = [None] * len(lines)
    section: str | None = None
    sentences = 0
    for number, cue in enumerate(found):
        if cue is None:
            sentence = is_sentence(lines[number])
            sentences += sentence
            if section == "comments" or (section and not sentence):
                kinds[number] = section
            else:
                section = None
            continue
        kind, manner = cue
        if manner == "run" and number not in buttons:
            continue
        kinds[number] = kind
        if manner == "rest":
            # Readers' comments: an article stands above, the name of a reader below.
            below = lines[number + 1 : number + 3]
            named = not below or any(len(line) < _NAME for line in below)
            section = kind if sections and named and sentences >= _ARTICLE else section
        elif manner == "list":
            section = kind if sections else None
    return kinds


def _buttons(lines: Sequence[str], found: Sequence[tuple[str, str] | None]) -> set[int]:
    """Find the "Facebook" and "Print" that are buttons: those beside others, and in no list."""
    buttons: set[int] = set()
    start = 0
    for number in range(len(found) + 1):
        cue = found[number] if number < len(found) else None
        if cue and cue[0] == "share":
            continue
        alone = number - start == 1 and number < len(lines)
        if number > start and not alone and not (start and lines[start - 1].endswith(":")):
            buttons.update(range(start, number))
        start = number + 1
    return buttons
