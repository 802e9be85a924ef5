"""Boxes that lie over a pasted article: the titles of videos, a newsletter's name and its offer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ..patterns import pattern
from ..sentence_end import ends_sentence
from .above_lede import words
from .boilerplate.kinds import PROMOTION, VIDEO, Kind
from .boilerplate.prompts import is_request

_BUTTON_BLANKS: Final = 3
"""Blanks in a button at most, less one."""
_LONG_WORD: Final = 4
"""Letters of a word that has a capital in a title, at least."""
_AROUND: Final = 3
"""Lines on either side of a button that its box has at most."""
_MOST_TITLES: Final = 2
"""Lines below a video's button that can be its title."""
_TITLE_BLANKS: Final = 11
"""Blanks in such a title at most, less one."""
_MOST_BOX_LINES: Final = 3
"""Lines of a newsletter's box above its field for an address at most."""
_MOST_BOX_TITLE: Final = 6
"""Blanks in the title of such a box at most, less one."""
_BOX_BLANKS: Final = 16
"""Blanks in such a line at most, less one."""
# The field for an address: "Enter your email", "Your e-mail address".
_FIELD: Final = pattern(
    r"(?:enter (?:your )?e-?mail(?: address)?|your e-?mail(?: address)?|e-?mail address"
    r"|(?:votre|ton) (?:adresse )?e-?mail|(?:ihre |deine )?e-?mail-?adresse|(?:tu|su) (?:correo(?: electrónico)?|e-?mail)|correo electrónico"
    r"|la tua (?:e-?mail|mail)|indirizzo e-?mail|(?:o )?seu (?:melhor )?e-?mail|(?:je |jouw |uw )?e-?mailadres|(?:din )?(?:e-?post|e-?mail)(?:adress?e?)?"
    r"|(?:twój |podaj )?(?:adres )?e-?mail|(?:váš |zadejte )?e-?mail|e-?mail címe?d?|e-?posta adresiniz|ваш e-?mail)\W{0,3}$",
    re.IGNORECASE,
)

# "05:22 - Source: TC": how long a video is, and whose.
_VIDEO_SOURCE: Final = pattern(r"\d{1,2}:\d\d(?::\d\d)?\s[-–—•|]\s(?:Source|Video):?\s.{1,40}")


def with_overlays(
    lines: Sequence[str], kinds: Sequence[Kind | None], body: Sequence[int]
) -> list[Kind | None]:
    """The kinds of the lines, with the titles of videos that lie over the article."""
    found = list(kinds)
    inside = set(body)
    for number, line in enumerate(lines):
        if number in inside and _VIDEO_SOURCE.fullmatch(line):
            found[number] = VIDEO
            if number - 1 in inside and not ends_sentence(lines[number - 1]):
                found[number - 1] = VIDEO
        elif kinds[number] == VIDEO and number > 0:
            for below in range(number + 1, min(number + 1 + _MOST_TITLES, len(lines))):
                short = lines[below].count(" ") < _TITLE_BLANKS
                if below not in inside or ends_sentence(lines[below]) or not short:
                    break
                found[below] = VIDEO
    return found


def mark_boxes(lines: Sequence[str], body: Sequence[int], kinds: list[Kind | None]) -> None:
    """Mark what stands above the field for an address in a newsletter's box: its name, its offer."""
    inside = set(body)
    for number, line in enumerate(lines):
        if number in inside and number - 1 in inside and is_request(line):
            if _names_box(lines[number - 1]):
                kinds[number - 1] = PROMOTION
            continue
        if number in inside and _is_amid_box(lines, kinds, inside, number):
            kinds[number] = PROMOTION
        if not _FIELD.match(line):
            continue
        kinds[number] = PROMOTION
        above: list[int] = []
        for one in range(number - 1, max(-1, number - 1 - _MOST_BOX_LINES), -1):
            if lines[one].count(" ") >= _BOX_BLANKS:
                break
            if one not in inside:
                continue
            above.append(one)
            if not ends_sentence(lines[one]):
                break
        if above and not ends_sentence(lines[above[-1]]):
            for one in above:
                kinds[one] = PROMOTION


def _is_amid_box(
    lines: Sequence[str], kinds: Sequence[Kind | None], inside: set[int], number: int
) -> bool:
    """Whether a line is a button amid a newsletter's box, none of whose other lines are the article's."""
    if lines[number].count(" ") >= _BUTTON_BLANKS or ends_sentence(lines[number]):
        return False
    around = kinds[max(0, number - _AROUND) : number + _AROUND + 1]
    return not {number - 1, number + 1} & inside and PROMOTION in around


def _names_box(line: str) -> bool:
    """Whether a line is a short title, all whose long words have capitals: "Subscriber Alert"."""
    long = [word for word in words(line) if len(word) >= _LONG_WORD]
    return (
        0 < line.count(" ") < _MOST_BOX_TITLE
        and not ends_sentence(line)
        and all(word[0].isupper() for word in long)
    )
