"""What stands above an article's body: headline, deck, byline, dates, section, captions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..dates import date_line
from ..language import stop_words
from .boilerplate.rules import is_sentence
from .byline import byline, is_writer, names_only

# A word with letters in it.
_WORD = re.compile(r"\w*[^\W\d_]\w*")

# "World > Europe", "Home / News / Business".
_TRAIL = re.compile(
    r"[^\W\d][\w &'’-]{0,30}(?: ?[>›»] ?\w[\w &'’-]{0,30}| / [^\W\d][\w &'’-]{0,30}){1,5} ?[>›»]?$"
)

# A full stop that is not an abbreviation's: that of "He resigns.", not those of "at the U.N.".
_FULL_STOP = re.compile(r"(?<=\w\w)\.$")

# "Home | News | Sport": a menu on one line.
_MENU = re.compile(r"[^|.]{1,30}(?:[|•·][^|•·.!?]{1,30}){2,12}$")

# Words that sentences need and headlines do without.
_FILLERS = frozenset(
    {
        *("a", "an", "the", "this", "that", "was", "were", "is", "are", "has", "had", "have"),
        *("been", "i", "we", "he", "she", "they", "it", "his", "her", "their"),
    }
)

_TOP = 14
"""Lines; nothing that heads an article reaches further down."""
_HEADLINE = 160
_HEADLINE_WORDS = 16
_SECTION_WORDS = 3
_LEDE_WORDS = 8
_LEDES = 3
"""Words of a lede at least, and lines that tell what an article is about."""
_DECK_WORDS = 5
_CAPTION_WORDS = 24
_LEFT_WORDS = 3
"""Words beside the date in a line of its own: the paper's name."""
_UNEXPLAINED = 4
"""Short lines above the lede; more are no captions but the text itself: verse, a list."""
_STEM, _LONG, _SHARED = 5, 4, 2
"""Letters that tell a word, letters of a word that tells the topic, such words of a deck."""


@dataclass
class Heading:
    """What the lines above the body say; ``kinds`` names those that are taken out of it."""

    kinds: list[str | None]
    headline: str | None = None
    deck: str | None = None
    byline: str | None = None
    date: str | None = None
    updated: str | None = None
    section: str | None = None
    headline_at: int = field(default=-1)


def words(line: str) -> list[str]:
    """The words of a line, numbers aside."""
    return _WORD.findall(line)


def read_heading(
    lines: Sequence[str], kinds: Sequence[str | None], title: str | None, verse: bool
) -> Heading:
    """Read the lines above the lede.

    ``kinds`` are those of noise found before; ``title`` is the headline where the format gives
    one; ``verse`` says that the second line follows the first as the third follows it.
    """
    heading = Heading(list(kinds))
    lede = _lede(lines, kinds)
    if title:
        _match_title(heading, lines, title, lede)
    else:
        lede = _find_headline(heading, lines, lede, verse)
    if lede:
        read_between(heading, lines, 0, lede)
    return heading


def _lede(lines: Sequence[str], kinds: Sequence[str | None]) -> int:
    """The line that the body begins with, 0 where nothing is above it."""
    top = min(_TOP, len(lines))
    prose = [
        number
        for number in range(top)
        if kinds[number] is None
        and is_sentence(lines[number])
        and lines[number].count(" ") >= _LEDE_WORDS - 1
    ]
    last = 0
    for number in range(top):
        above = sum(place < number for place in prose)
        if above <= 1 and is_credit(lines[number], kinds[number]):
            last = number + 1
    return next((number for number in prose if number >= last), 0)


def is_credit(line: str, kind: str | None) -> bool:
    """Whether a line says who wrote the article, when, or how long it takes to read."""
    if kind is not None:
        return kind == "reading-time"
    if len(line) > _HEADLINE:
        return False
    if byline(line):
        return True
    dates = date_line(line)
    return dates is not None and _is_date(dates[2])


def _is_date(left: str) -> bool:
    return left.count(" ") < _LEFT_WORDS or names_only(left) is not None


def _match_title(heading: Heading, lines: Sequence[str], title: str, lede: int) -> None:
    """Take out the lines that repeat the title, which may run over several."""
    heading.headline = title
    wanted = _plain(title)
    for start in range(min(max(lede, 2) + 1, len(lines))):
        said = ""
        for number in range(start, min(start + 4, len(lines))):
            said = f"{said} {_plain(lines[number])}".strip()
            if len(said) > len(wanted):
                break
            whole = said == wanted
            # A page's title often goes on with the name of the paper.
            if whole or (wanted.startswith(f"{said} ") and 2 * len(said) >= len(wanted)):
                for place in range(start, number + 1):
                    heading.kinds[place] = "headline"
                heading.headline = title if whole else " ".join(lines[start : number + 1])
                heading.headline_at = number
                if whole:
                    return
        if heading.headline_at >= 0:
            return


def _plain(line: str) -> str:
    return " ".join(words(line)).casefold()


def _find_headline(heading: Heading, lines: Sequence[str], lede: int, verse: bool) -> int:
    """Find the headline where no format gave it, and the lede below it."""
    # What is above a menu is the paper's, not the article's.
    top = max((number + 1 for number in range(lede) if _MENU.match(lines[number])), default=0)
    found = [
        number
        for number in range(top, lede)
        if heading.kinds[number] is None and _may_head(lines[number])
    ]
    found = [number for number in found if not _is_opening(lines, number)]
    if found:
        number = found[0]
        after = found[1] if len(found) > 1 else None
        if after == number + 1 and _is_section(lines[number], lines[after]):
            heading.section = lines[number]
            heading.kinds[number] = "section"
            number = after
    elif lede <= 1 < len(lines) and heading.kinds[0] is None:
        if _has_prose(lines):
            heads = _is_headline_sentence(lines[0], lines[1])
        else:
            heads = _may_head(lines[0]) and not verse
        if not heads or _is_opening(lines, 0):
            return lede
        number = 0
        lede = _lede(lines, ["headline", *heading.kinds[1:]])
    else:
        return lede
    heading.headline = _FULL_STOP.sub("", lines[number].rstrip(" ;"))
    heading.kinds[number] = "headline"
    heading.headline_at = number
    return lede


def _is_opening(lines: Sequence[str], number: int) -> bool:
    """Whether a line is a question or a quote that an article opens with.

    Those that head an article name what it is about.
    """
    line = lines[number]
    if line[-1] != "?" and not (line[0] in '"“' and line[-1] in '"”'):
        return False
    below = (_topics(said) for said in lines[number + 1 : number + 1 + _LEDES])
    return not _topics(line).intersection(*[set().union(*below)])


def _topics(line: str) -> set[str]:
    """The beginnings of the words that tell what a line is about."""
    long = {word.lower() for word in words(line) if len(word) >= _LONG}
    return {word[:_STEM] for word in long - stop_words()}


def _has_prose(lines: Sequence[str]) -> bool:
    return any(is_sentence(line) and line.count(" ") >= _LEDE_WORDS for line in lines[:_TOP])


def _may_head(line: str) -> bool:
    """Whether a line can be a headline: no sentence, no credit, no trail of sections."""
    return (
        len(line) <= _HEADLINE
        and line[-1] not in ".,:…"
        and len(words(line)) > 0
        and not is_credit(line, None)
        and not _TRAIL.match(line)
    )


def _is_section(line: str, below: str) -> bool:
    """Whether a line is the section's name, and the one below it the headline."""
    return line.count(" ") < _SECTION_WORDS and below.count(" ") >= _SECTION_WORDS + (
        0 if line.isupper() else 1
    )


def _is_headline_sentence(line: str, below: str) -> bool:
    """Whether a line is a headline for all its full stop: it lacks what sentences have."""
    found = words(line)
    if len(line) > _HEADLINE or not _SECTION_WORDS <= len(found) <= _HEADLINE_WORDS:
        return False
    if line[-1] in ':"”,' or line[0] in '"“' or ". " in line or len(below) < len(line):
        return False
    if line[-1] == "?" and not {"?", "!"}.intersection(line[:-1]):
        return True  # one that says what the article is about, see `_is_opening`
    long = [word for word in found if len(word) >= _LONG]
    capitals = sum(word[0].isupper() for word in long)
    if len(long) >= _SECTION_WORDS and 10 * capitals >= 8 * len(long):
        return True
    return found[0][0].isupper() and not _FILLERS.intersection(word.lower() for word in found)


def read_between(
    heading: Heading, lines: Sequence[str], start: int, lede: int, names_alone: bool = True
) -> None:
    """Read the lines from ``start`` to the lede that are not told yet, and take them out.

    ``names_alone``: a name is a byline even where no date or office is beside it.
    """
    unexplained = []
    body = {word[:_STEM].lower() for line in lines[lede : lede + _LEDES] for word in words(line)}
    for number in range(start, lede):
        line = lines[number]
        if heading.kinds[number] is not None:
            continue
        kind = _credit(heading, lines, number, body, names_alone)
        if kind is None and _is_deck(heading, lines, number, lede, body):
            heading.deck = line
            kind = "deck"
        heading.kinds[number] = kind
        short = line.count(" ") < _CAPTION_WORDS and not is_sentence(line)
        post = number > 0 and heading.kinds[number - 1] == "time"  # a live blog's, and its title
        if kind is None and short and not post and line[-1] not in ",:;":
            unexplained.append(number)
    if heading.headline_at >= 0 and len(unexplained) <= _UNEXPLAINED:
        for number in unexplained:
            heading.kinds[number] = "caption"


def _credit(
    heading: Heading, lines: Sequence[str], number: int, body: set[str], names_alone: bool
) -> str | None:
    """Who and when, if that is what a line says; kept in the heading."""
    line = lines[number]
    if name := byline(line):
        heading.byline = heading.byline or name
    dates = date_line(line)
    if dates and (name or _is_date(dates[2])):
        heading.date = heading.date or dates[0]
        heading.updated = heading.updated or dates[1]
        if not name and not heading.byline and names_only(dates[2]):
            heading.byline = dates[2]
        return "byline" if name else "date"
    if name:
        return "byline"
    if _TRAIL.match(line):
        heading.section = heading.section or re.split(r" ?[>›»/] ?", line.rstrip(" >›»"))[-1]
        return "section"
    if number < heading.headline_at or _MENU.match(line):
        return "menu"
    above = heading.kinds[number - 1] if number else None
    if above == "byline" and line.count(" ") < _LEDE_WORDS and is_writer(line):
        return "byline"
    name = None if line.isupper() else names_only(line)
    if name and not names_alone and not is_writer(line):
        beside = [*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2]]
        name = name if any(date_line(line) or is_writer(line) for line in beside) else None
    # Those in the pictures are those in the news; those who write are not.
    if name and not heading.byline and 0 <= heading.headline_at < number:
        surname = words(name.partition(",")[0])[-1][:_STEM].lower()
        if surname not in body and (is_writer(line) or not is_sentence(line)):
            heading.byline = name
            return "byline"
    return None


def _is_deck(
    heading: Heading, lines: Sequence[str], number: int, lede: int, body: set[str]
) -> bool:
    """Whether a line sums the article up between headline and byline."""
    if heading.deck or heading.headline_at < 0 or number < heading.headline_at:
        return False
    between = heading.kinds[heading.headline_at + 1 : number]
    line = lines[number]
    if any(kind is None for kind in between) or line.count(" ") < _DECK_WORDS - 1:
        return False
    about = _topics(line) & body
    if len(about) < _SHARED or date_line(line) or "@" in line or "|" in line:
        return False
    if is_sentence(lines[number]):
        below = range(number + 1, lede)
        return any(is_credit(lines[place], heading.kinds[place]) for place in below)
    return "reading-time" not in between and lines[number][-1] not in ":,"
