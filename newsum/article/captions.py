"""Captions of pictures among an article's lines, by the credits that they end with or stand above."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from .. import person_names
from ..model import Span
from ..patterns import pattern
from ..picture_credits import caption_lines, is_credit_alone, is_source_alone, may_be_caption
from ..sentence_end import PROSE_BLANKS, ends_sentence
from .boilerplate.kinds import ASIDE, CAPTION, COPYRIGHT, FOOTER, Kind
from .boilerplate.rules import matching_rule
from .mixed_blocks import is_parted

_MOST_LINES: Final = 6
"""Lines of the block of a picture at most: caption, credit, buttons."""
_MOST_WORDS: Final = 45
"""Words of a caption above its credit at most."""
_DESCRIPTION_BLANKS: Final = 15
"""Blanks in what describes a picture at most, less one."""
_CAPTION_BLANKS: Final = 3
"""Blanks in a caption above a name at least."""
_MOST_CREDITED: Final = 60
"""Characters of a line that names who took a picture at most."""

# "Ilse Brandau (pictured) had the idea".
_PICTURED: Final = pattern(
    r"\((?:pictured|seen here|left|right|im bild|auf dem foto|en la (?:foto|imagen)|(?:en|sur la) photo|nella foto|na foto)"
    r"\b[^()]{0,30}\)",
    re.IGNORECASE,
)

# "BO LINDEN, Alder Gazette", "Ana Roe for The Wire": words with a capital, and small ones between.
_NAMED: Final = pattern(
    r"(?P<who>[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3}?)"
    r"(?:,|/| [/|–—-] ?| for| via| of)? ?(?:(?:[A-ZÀ-Þ][\w.'’&-]*|of|the|for|de)[ /]?){0,6}"
    r"(?:(?:file|staff|contributed|handout|courtesy) ?)?(?:photos?|images?|pictures?)?"
)


def mark_captions(
    text: str, spans: Sequence[Span], lines: Sequence[str], kinds: list[Kind | None]
) -> None:
    """Mark the captions among the lines; where those are half of the article, they are what it is."""
    body = [number for number, kind in enumerate(kinds) if kind is None]
    if len(body) < 2:
        return
    apart = [
        number > 0 and text.count("\n", spans[number - 1][1], spans[number][0]) > 1
        for number in range(len(lines))
    ]
    found = caption_lines([lines[number] for number in body], [apart[number] for number in body])
    captions = {body[index] for index in found}
    captions |= _pictured(lines, kinds)
    captions |= _above_credits(lines, kinds, apart)
    first = body[0]
    if (
        first + 1 < len(lines)
        and kinds[first + 1] in (CAPTION, FOOTER)
        and apart[first]
        and not apart[first + 1]
        and any(apart[number] for number in body[1:])
        and _rule_kind(lines[first + 1]) == CAPTION
        and may_be_caption(lines[first])
        and lines[first].count(" ") < _MOST_WORDS
    ):
        captions.add(first)
    if body[1] in captions and body[1] == body[0] + 1 and _is_description(lines[body[0]]):
        captions.add(body[0])
    captions |= _in_blocks(lines, kinds, apart, captions)
    lengths = {number: len(lines[number]) for number in body}
    if 2 * sum(lengths[number] for number in captions) < sum(lengths.values()):
        for number in captions:
            kinds[number] = CAPTION


def _rule_kind(line: str) -> Kind | None:
    """What a rule tells a line to be."""
    rule = matching_rule(line)
    return rule.kind if rule else None


def _is_description(line: str) -> bool:
    """Whether a line is a short sentence, as pages have it for those who cannot see the picture below."""
    return may_be_caption(line) and line.count(" ") < _DESCRIPTION_BLANKS


def _above_credits(
    lines: Sequence[str], kinds: Sequence[Kind | None], apart: Sequence[bool]
) -> set[int]:
    """The lines right above a picture's credit that was not taken for the article."""
    return {
        number
        for number in range(len(lines) - 1)
        if kinds[number] is None
        and kinds[number + 1] in (ASIDE, FOOTER)
        and not apart[number + 1]
        and is_credit_alone(lines[number + 1])
        and may_be_caption(lines[number])
        and lines[number].count(" ") < _MOST_WORDS
    }


def _pictured(lines: Sequence[str], kinds: Sequence[Kind | None]) -> set[int]:
    """The lines that are no sentences and say who is in the picture, and such lines right beside them."""
    said = {
        number
        for number, line in enumerate(lines)
        if "(" in line and kinds[number] is None and _PICTURED.search(line) and _is_loose(line)
    }
    beside = {number + step for number in said for step in (-1, 1)} & set(range(len(lines)))
    return said | {n for n in beside if kinds[n] is None and _is_loose(lines[n])}


def _is_loose(line: str) -> bool:
    """Whether a line is long and no sentence, as captions are."""
    return line.count(" ") >= PROSE_BLANKS and not ends_sentence(line) and line[-1] not in ",:;"


def _in_blocks(
    lines: Sequence[str], kinds: Sequence[Kind | None], apart: Sequence[bool], known: set[int]
) -> set[int]:
    """The captions that stand with their credit in a block, where paragraphs are blocks of their own."""
    starts = [0, *(number for number in range(1, len(lines)) if apart[number])]
    blocks = [range(start, end) for start, end in pairwise([*starts, len(lines)])]
    if all(len(block) == 1 for block in blocks) or not is_parted(blocks, lines, kinds):
        return set()
    found: set[int] = set()
    for block in blocks:
        if not 1 < len(block) <= _MOST_LINES or all(kinds[number] for number in block):
            continue
        credit = next((n for n in block[1:] if _is_credit(lines, kinds, n, block, known)), None)
        if credit is None:
            continue
        above = [number for number in range(block[0], credit + 1) if kinds[number] is None]
        if all(may_be_caption(lines[n]) and lines[n].count(" ") < _MOST_WORDS for n in above):
            found.update(above)
    return found


def _is_credit(
    lines: Sequence[str],
    kinds: Sequence[Kind | None],
    number: int,
    block: range,
    known: set[int],
) -> bool:
    """Whether a line says whose the picture is that the lines above it in its block tell of."""
    line = lines[number]
    if kinds[number] == CAPTION or number in known:
        return True
    if kinds[number] == COPYRIGHT and is_source_alone(line):
        return True
    rest = range(number + 1, block[-1] + 1)
    if kinds[number] not in (None, ASIDE, FOOTER) or not all(kinds[n] for n in rest):
        return False
    if len(line) > _MOST_CREDITED or lines[number - 1].count(" ") < _CAPTION_BLANKS:
        return False
    named = _NAMED.fullmatch(line)
    who = named["who"].title() if named else ""
    return person_names.is_person(who) and person_names.has_first_name(who)
