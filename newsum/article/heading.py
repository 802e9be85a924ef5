"""The heading: headline, deck, byline, dates, section and captions above an article's body."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from .. import authors
from ..dates import date_line, is_unsettled
from ..language import stop_words
from .boilerplate.kinds import (
    BYLINE,
    CAPTION,
    DATE,
    DECK,
    HEADLINE,
    MENU,
    READING_TIME,
    SECTION,
    TIME,
    Kind,
)
from .byline import find_byline, is_line_of_names, is_office, is_paper, names_only
from .credit_lines import first_credit, headline_above, read_credit
from .genres import TURN
from .sentence_end import ends_sentence

# A word with letters in it; from its start alone, else a long run without any is read once for each
# of its characters.
_WORD = re.compile(r"(?<!\w)[\d_]*[^\W\d_]\w*")

# "World > Europe", "Home / News / Business".
_TRAIL = re.compile(
    r"[^\W\d][\w &'’-]{0,30}(?: ?[>›»] ?\w[\w &'’-]{0,30}| / [^\W\d][\w &'’-]{0,30}){1,5} ?[>›»]?$"
)

# A full stop that is not an abbreviation's: that of "He resigns.", not those of "at the U.N.".
_FULL_STOP = re.compile(r"(?<=\w\w)\.$")

# "Home | News | Sport": a menu on one line.
_MENU = re.compile(r"[^|.]{1,30}(?:[|•·][^|•·.!?]{1,30}){2,12}$")

# Parts of a credit line beside one another.
_PARTED = re.compile(r"[|•·]")

# "BREAKING NEWS", "EXCLUSIVE", "CRIME": capitals above a headline.
_KICKER = re.compile(r"(?:[^\W\d_a-z&'-]+ ?){1,3}:?$")

# What press releases begin with, and whom to ask.
_RELEASE = re.compile(r"(?:for immediate release|press release|news release|embargoed?\b)", re.I)
_CONTACT = re.compile(r"(?:(?:media|press|news|pr) )?(?:contacts?|enquiries|inquiries) ?:?", re.I)

# Words that sentences need and headlines do without.
_FUNCTION_WORDS = frozenset(
    {
        *("a", "an", "the", "this", "that", "was", "were", "is", "are", "has", "had", "have"),
        *("been", "i", "we", "he", "she", "they", "it", "his", "her", "their"),
    }
)

_TOP = 14
"""Lines at the top of a text that its heading can be in."""
_LONGEST_HEADLINE = 160
"""Characters of a headline, and of a credit without names, at most."""
_MOST_HEADLINE_WORDS = 16
"""Words of a headline that ends as a sentence does at most."""
_MOST_TITLE_LINES = 4
"""Lines that a title can run over at most."""
_SECTION_WORDS = 3
"""Words of a section's name at most, and of a headline that ends as a sentence does at least."""
_FEWEST_LEDE_WORDS = 8
"""Words of a lede at least."""
_LEDE_LINES = 3
"""Lines from the lede on that show what an article is about."""
_FEWEST_DECK_WORDS = 5
"""Words of a deck at least."""
_MOST_CAPTION_WORDS = 24
"""Words of a caption at most."""
_MOST_LEFT_WORDS = 3
"""Words beside the date in a line of its own at most: the paper's name."""
_CONTACT_LINES = 8
"""Lines of the contacts of a press release at most."""
_MOST_CAPTIONS = 4
"""Short lines above the lede taken for captions at most; more are the text: verse, a list."""
_STEM = 5
"""Letters of a word that count when the words of two lines are compared."""
_LONG_WORD = 4
"""Letters of a word that can show the topic at least."""
_SHARED_TOPICS = 2
"""Topic words that a deck shares with the body at least."""


@dataclass
class Heading:
    """What the lines above the body say, filled while they are read."""

    kinds: list[Kind | None]
    """What each line of the text is; ``None`` for the body."""
    headline: str | None = None
    deck: str | None = None
    byline: str | None = None
    date: str | None = None
    updated: str | None = None
    section: str | None = None
    headline_line: int = -1
    """The index of the headline's last line; -1 where there is none."""


def words(line: str) -> list[str]:
    """The words of a line, numbers aside."""
    return _WORD.findall(line)


def read_heading(
    lines: Sequence[str], kinds: Sequence[Kind | None], title: str | None, verse: bool
) -> Heading:
    """Read the lines above the lede.

    ``kinds`` are those of the boilerplate that rules found; ``title`` is the headline where the
    format gives one; ``verse`` says that the first line is as near to the second as that to the
    third.
    """
    heading = Heading(list(kinds))
    _mark_contacts(heading, lines)
    lede = _lede(lines, heading.kinds)
    if title:
        _match_title(heading, lines, title, lede)
    else:
        lede = _find_headline(heading, lines, lede, verse)
    if lede:
        read_above_lede(heading, lines, 0, lede)
    return heading


def _mark_contacts(heading: Heading, lines: Sequence[str]) -> None:
    """Mark the contacts of a press release above its headline: names, addresses, numbers."""
    top = lines[:_TOP]
    start = next((n for n, line in enumerate(top) if _CONTACT.match(line)), None)
    if start is None or not any(map(_RELEASE.match, lines[: start + 1])):
        return
    for number in range(start, min(len(top), start + _CONTACT_LINES)):
        line = lines[number]
        plain = not any(c in "@,:" or c.isdigit() for c in line)
        if number > start and plain and line.count(" ") >= _FEWEST_DECK_WORDS - 1:
            break
        if number > start and ends_sentence(line) and line.count(" ") >= _FEWEST_LEDE_WORDS:
            break
        if number > start and line.count(" ") >= _FEWEST_LEDE_WORDS - 1 and "@" not in line:
            break
        heading.kinds[number] = MENU
    for number in range(start):
        if _RELEASE.match(lines[number]):
            heading.kinds[number] = MENU


def _lede(lines: Sequence[str], kinds: Sequence[Kind | None]) -> int:
    """The index of the line that the body begins with, 0 where nothing is above it."""
    top = min(_TOP, len(lines))
    prose = [
        number
        for number in range(top)
        if kinds[number] is None
        and ends_sentence(lines[number])
        and lines[number].count(" ") >= _FEWEST_LEDE_WORDS - 1
    ]
    # credits stand above the second line of prose
    stop = prose[1] + 1 if len(prose) > 1 else top
    credited = (n + 1 for n in range(stop - 1, -1, -1) if _is_credit_at(lines, n, kinds[n]))
    last = next(credited, 0)
    return next((number for number in prose if number >= last), 0)


def _is_credit_at(lines: Sequence[str], number: int, kind: Kind | None) -> bool:
    """Whether a line is a credit by itself, or names by what is below it."""
    if is_credit(lines[number], kind):
        return True
    below = lines[number + 1] if number + 1 < len(lines) else ""
    return kind is None and number > 0 and is_line_of_names(lines[number], below)


def is_credit(line: str, kind: Kind | None) -> bool:
    """Whether a line says who wrote the article, when, or how long it takes to read.

    ``kind`` is what the line is, where that is known.
    """
    if kind is not None:
        return kind == READING_TIME
    if len(line) > _LONGEST_HEADLINE:
        return False
    if find_byline(line) or (_PARTED.search(line) and read_credit(line)):
        return True
    dates = date_line(line)
    return dates is not None and _may_be_beside_date(dates[2])


def _may_be_beside_date(left: str) -> bool:
    """Whether what is left of a line without its dates is a few words, or names."""
    return left.count(" ") < _MOST_LEFT_WORDS or names_only(left) is not None


def _match_title(heading: Heading, lines: Sequence[str], title: str, lede: int) -> None:
    """Take out the lines that repeat the title, which may run over several."""
    heading.headline = title
    wanted = _plain(title)
    for start in range(min(max(lede, 2) + 1, len(lines))):
        found = ""
        for number in range(start, min(start + _MOST_TITLE_LINES, len(lines))):
            found = f"{found} {_plain(lines[number])}".strip()
            if len(found) > len(wanted):
                break
            whole = found == wanted
            # A page's title often goes on with the name of the paper.
            if whole or (wanted.startswith(f"{found} ") and 2 * len(found) >= len(wanted)):
                for line_index in range(start, number + 1):
                    heading.kinds[line_index] = HEADLINE
                heading.headline = title if whole else " ".join(lines[start : number + 1])
                heading.headline_line = number
                if whole:
                    return
        if heading.headline_line >= 0:
            return


def _plain(line: str) -> str:
    """The words of a line, to compare titles by."""
    return " ".join(words(line)).casefold()


def _opens_talk(lines: Sequence[str]) -> bool:
    """Whether the first line is somebody's turn, and not the only one."""
    return bool(TURN.match(lines[0])) and any(map(TURN.match, lines[1:]))


def _find_headline(heading: Heading, lines: Sequence[str], lede: int, verse: bool) -> int:
    """Find the headline where no format gave it, and the lede below it."""
    # What is above a menu is the paper's, not the article's.
    top = max(
        (
            number + 1
            for number in range(lede)
            if _MENU.match(lines[number]) and not read_credit(lines[number])
        ),
        default=0,
    )
    anchor = first_credit(lines, lede)
    above = anchor and headline_above(
        lines, heading.kinds, anchor, lines[lede : lede + _LEDE_LINES]
    )
    found = [
        number
        for number in range(top, lede)
        if heading.kinds[number] is None and _may_head(lines[number])
    ]
    if above is not None and above in found:
        found = found[found.index(above) :]
    while _KICKER.match(lines[found[0]]) if len(found) > 1 else False:
        if all(_KICKER.match(lines[number]) for number in found[1:]):
            break
        heading.kinds[found[0]] = SECTION
        heading.section = lines[found[0]]
        del found[0]
    found = [number for number in found if not _is_opening(lines, number)]
    if found:
        number = found[0]
        after = found[1] if len(found) > 1 else None
        if after == number + 1 and _is_section(lines[number], lines[after]):
            heading.section = lines[number]
            heading.kinds[number] = SECTION
            number = after
    elif lede <= 1 < len(lines) and heading.kinds[0] is None:
        if _has_prose(lines):
            heads = _is_headline_sentence(lines[0], lines[1])
        else:
            listed = all(map(ends_sentence, lines[1:])) and not _opens_talk(lines)
            heads = _may_head(lines[0]) and (not verse or listed)
        if not heads or _is_opening(lines, 0):
            return lede
        number = 0
        lede = _lede(lines, [HEADLINE, *heading.kinds[1:]])
    else:
        return lede
    heading.headline = _FULL_STOP.sub("", lines[number].rstrip(" ;"))
    heading.kinds[number] = HEADLINE
    heading.headline_line = number
    return lede


def _is_opening(lines: Sequence[str], number: int) -> bool:
    """Whether a line is a question or a quote that an article opens with.

    Those that head an article name what it is about.
    """
    line = lines[number]
    if line[-1] != "?" and not (line[0] in '"“' and line[-1] in '"”'):
        return False
    below = (_topics(other) for other in lines[number + 1 : number + 1 + _LEDE_LINES])
    return not _topics(line).intersection(*[set().union(*below)])


def _topics(line: str) -> set[str]:
    """The beginnings of the words that tell what a line is about."""
    long = {word.lower() for word in words(line) if len(word) >= _LONG_WORD}
    return {word[:_STEM] for word in long - stop_words()}


def _has_prose(lines: Sequence[str]) -> bool:
    """Whether a sentence as long as a lede is among the first lines."""
    return any(
        ends_sentence(line) and line.count(" ") >= _FEWEST_LEDE_WORDS for line in lines[:_TOP]
    )


def _may_head(line: str) -> bool:
    """Whether a line can be a headline: no sentence, no credit, no trail of sections."""
    return (
        len(line) <= _LONGEST_HEADLINE
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
    if len(line) > _LONGEST_HEADLINE or not _SECTION_WORDS <= len(found) <= _MOST_HEADLINE_WORDS:
        return False
    if line[-1] in ':"”,' or line[0] in '"“' or ". " in line or len(below) < len(line):
        return False
    if line[-1] == "?" and not {"?", "!"}.intersection(line[:-1]):
        return True  # one that says what the article is about, see `_is_opening`
    long = [word for word in found if len(word) >= _LONG_WORD]
    capitals = sum(word[0].isupper() for word in long)
    if len(long) >= _SECTION_WORDS and 10 * capitals >= 8 * len(long):
        return True
    return found[0][0].isupper() and not _FUNCTION_WORDS.intersection(
        word.lower() for word in found
    )


def read_above_lede(
    heading: Heading, lines: Sequence[str], start: int, lede: int, names_alone: bool = True
) -> None:
    """Give the lines from ``start`` to the lede that have no kind yet their kinds.

    ``names_alone``: a name is a byline even where no date or office is beside it.
    """
    unexplained = []
    body = {
        word[:_STEM].lower() for line in lines[lede : lede + _LEDE_LINES] for word in words(line)
    }
    around = _Around(body, names_alone, any(map(find_byline, lines[start:lede])))
    for number in range(start, lede):
        line = lines[number]
        if heading.kinds[number] is not None:
            continue
        kind = _credit(heading, lines, number, around)
        if kind is None and _is_deck(heading, lines, number, lede, body):
            heading.deck = line
            kind = DECK
        heading.kinds[number] = kind
        short = line.count(" ") < _MOST_CAPTION_WORDS and not ends_sentence(line)
        post = number > 0 and heading.kinds[number - 1] == TIME  # a live blog's, and its title
        if kind is None and short and not post and line[-1] not in ",:;":
            unexplained.append(number)
    if heading.headline_line >= 0 and len(unexplained) <= _MOST_CAPTIONS:
        for number in unexplained:
            heading.kinds[number] = CAPTION


class _Around(NamedTuple):
    """What is known of the lines above the lede before each is read."""

    body: set[str]
    """Beginnings of the words of the body's first lines."""
    names_alone: bool
    """A name is a byline even where no date or office is beside it."""
    said: bool
    """One of the lines says "By"."""


def _credit(heading: Heading, lines: Sequence[str], number: int, around: _Around) -> Kind | None:
    """Read a line that says who wrote the article, when, or where in the paper it is.

    Gives its kind; ``None`` where it is no such line.
    """
    line = lines[number]
    parted = read_credit(line) if _PARTED.search(line) else None
    if parted and parted.persons:
        names = ", ".join(parted.persons)
        if len(parted.persons) > 1:
            names = find_byline(line) or names  # as it is written
        heading.byline = heading.byline or names
        heading.date = heading.date or parted.published
        heading.updated = heading.updated or parted.updated
        return BYLINE
    if name := find_byline(line):
        heading.byline = heading.byline or name
    dates = date_line(line)
    if dates and (name or _may_be_beside_date(dates[2])):
        published, updated, left = dates
        heading.date = heading.date or published
        heading.updated = heading.updated or updated
        labels = any(
            f"{word}:" in line for word in left.split()
        )  # "Received: 2 May. Accepted: 9 May."
        if not (name or around.said or heading.byline or labels) and names_only(left):
            heading.byline = left
        return BYLINE if name else DATE
    if name:
        return BYLINE
    if is_unsettled(line):
        return DATE
    if _TRAIL.match(line):
        heading.section = heading.section or re.split(r" ?[>›»/] ?", line.rstrip(" >›»"))[-1]
        return SECTION
    if number < heading.headline_line or _MENU.match(line):
        return MENU
    above = heading.kinds[number - 1] if number else None
    if above == BYLINE and line.count(" ") < _FEWEST_LEDE_WORDS and is_office(line):
        return BYLINE
    if above == BYLINE and is_paper(line) and not read_credit(lines[number - 1]):
        return BYLINE
    return _name_alone(heading, lines, number, around)


def _name_alone(
    heading: Heading, lines: Sequence[str], number: int, around: _Around
) -> Kind | None:
    """Read a line that has nothing but names, where those wrote the article."""
    line = lines[number]
    name = names_only(line)
    if line.isupper() and not (name and authors.has_first_name(line)):
        name = None
    if name and not around.names_alone and not is_office(line):
        beside = [*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2]]
        name = name if any(date_line(line) or is_office(line) for line in beside) else None
    # Those in the pictures are those in the news; those who write are not.
    if name and not heading.byline and 0 <= heading.headline_line < number:
        surname = words(name.partition(",")[0])[-1][:_STEM].lower()
        if surname not in around.body and (is_office(line) or not ends_sentence(line)):
            heading.byline = name
            return BYLINE
    return None


def _is_deck(
    heading: Heading, lines: Sequence[str], number: int, lede: int, body: set[str]
) -> bool:
    """Whether a line sums the article up between headline and byline."""
    if heading.deck or heading.headline_line < 0 or number < heading.headline_line:
        return False
    between = heading.kinds[heading.headline_line + 1 : number]
    line = lines[number]
    if any(kind is None for kind in between) or line.count(" ") < _FEWEST_DECK_WORDS - 1:
        return False
    about = _topics(line) & body
    if len(about) < _SHARED_TOPICS or date_line(line) or "@" in line or "|" in line:
        return False
    if ends_sentence(lines[number]):
        below = range(number + 1, lede)
        return any(_is_credit_at(lines, index, heading.kinds[index]) for index in below)
    return READING_TIME not in between and lines[number][-1] not in ":,"
