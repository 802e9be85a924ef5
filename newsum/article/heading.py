"""The heading above an article's body: its headline, and where the lede begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .. import person_names
from ..lexicon import section_genres
from ..patterns import pattern
from ..sentence_end import ends_sentence
from .above_headline import (
    MOST_SITE_WORDS,
    RELEASE,
    SECTION_WORDS,
    below_masthead,
    below_release,
    may_head,
    way_to_page,
    without_days,
    without_mastheads,
)
from .above_lede import (
    FEWEST_DECK_WORDS,
    FEWEST_LEDE_WORDS,
    LEDE_LINES,
    LONG_WORD,
    LONGEST_HEADLINE,
    MENU_LINE,
    Heading,
    is_credit_at,
    read_above_lede,
    topics,
    words,
)
from .boilerplate.kinds import HEADLINE, MENU, SECTION, Kind
from .byline import is_paper
from .credit_lines import headline_of_credits, read_credit
from .genres import TURN

# A full stop that is not an abbreviation's: that of "He resigns.", not those of "at the U.N.".
_FULL_STOP = pattern(r"(?<=\w\w)\.$")

# "Title: ", as archives have it.
_TITLE_LABEL = pattern(r"(?:title|headline|titel|titre|título|titolo) ?: +(?=\S)", re.I)

# "BREAKING NEWS", "EXCLUSIVE", "CRIME": capitals above a headline.
_KICKER = pattern(r"(?:[^\W\d_a-z&'-]+ ?){1,3}:?$")

# Whom a press release says to ask.
_CONTACT = pattern(r"(?:(?:media|press|news|pr) )?(?:contacts?|enquiries|inquiries) ?:?", re.I)

# Words that sentences need and headlines do without.
_FUNCTION_WORDS = frozenset(
    {
        *("a", "an", "the", "this", "that", "was", "were", "is", "are", "has", "had", "have"),
        *("been", "i", "we", "he", "she", "they", "it", "his", "her", "their"),
    }
)

_TOP = 14
"""Lines at the top of a text that its heading can be in."""
_MOST_HEADLINE_WORDS = 16
"""Words of a headline that ends as a sentence does at most."""
_MOST_TITLE_LINES = 4
"""Lines that a title can run over at most."""
_CONTACT_LINES = 8
"""Lines of the contacts of a press release at most."""


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
    prose = (
        n
        for n, line in enumerate(top)
        if ends_sentence(line) and line.count(" ") >= FEWEST_LEDE_WORDS
    )
    top = top[: next(prose, len(top))]
    start = next((n for n, line in enumerate(top) if _CONTACT.match(line)), None)
    if start is None or not any(map(RELEASE.match, lines[: start + 1])):
        return
    for number in range(start, min(len(top), start + _CONTACT_LINES)):
        line = lines[number]
        plain = not any(c in "@,:" or c.isdigit() for c in line)
        if number > start and plain and line.count(" ") >= FEWEST_DECK_WORDS - 1:
            break
        if number > start and ends_sentence(line) and line.count(" ") >= FEWEST_LEDE_WORDS:
            break
        if number > start and line.count(" ") >= FEWEST_LEDE_WORDS - 1 and "@" not in line:
            break
        heading.kinds[number] = MENU
    for number in range(start):
        if RELEASE.match(lines[number]):
            heading.kinds[number] = MENU


def _lede(lines: Sequence[str], kinds: Sequence[Kind | None]) -> int:
    """The index of the line that the body begins with, 0 where nothing is above it."""
    top = min(_TOP, len(lines))
    prose = [
        number
        for number in range(top)
        if kinds[number] is None
        and ends_sentence(lines[number])
        and lines[number].count(" ") >= FEWEST_LEDE_WORDS - 1
    ]
    # credits stand above the second line of prose
    stop = prose[1] + 1 if len(prose) > 1 else top
    credited = (n + 1 for n in range(stop - 1, -1, -1) if is_credit_at(lines, n, kinds[n]))
    last = next(credited, 0)
    return next((number for number in prose if number >= last), 0)


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
            if MENU_LINE.match(lines[number]) and not read_credit(lines[number])
        ),
        default=0,
    )
    top = max(top, below_masthead(lines, top, lede), below_release(heading, lines, lede))
    above = headline_of_credits(lines, heading.kinds, lede, lines[lede : lede + LEDE_LINES])
    found = [
        number
        for number in range(top, lede)
        if heading.kinds[number] is None and may_head(lines[number])
    ]
    if above is not None and above in found:
        found = found[found.index(above) :]
        label = lines[above - 1] if above and heading.kinds[above - 1] is None else ""
        if label and (_names_genre(label) or _KICKER.match(label)):
            heading.kinds[above - 1] = SECTION
            heading.section = label
    while _KICKER.match(lines[found[0]]) if len(found) > 1 else False:
        if all(_KICKER.match(lines[number]) for number in found[1:]):
            break
        heading.kinds[found[0]] = SECTION
        heading.section = lines[found[0]]
        del found[0]
    found = [number for number in found if not _is_opening(lines, number, lede)]
    found = without_mastheads(heading, lines, found)
    found = without_days(heading, lines, found)
    trail = way_to_page(lines, found)
    for number in found[:trail]:
        heading.kinds[number] = MENU
    del found[:trail]
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
            heads = may_head(lines[0]) and (not verse or listed)
        if not heads or _is_opening(lines, 0, 1):
            return lede
        number = 0
        lede = _lede(lines, [HEADLINE, *heading.kinds[1:]])
    else:
        return lede
    heading.headline = _FULL_STOP.sub("", _without_site(heading, lines[number]).rstrip(" ;"))
    heading.kinds[number] = HEADLINE
    heading.headline_line = number
    return lede


def _without_site(heading: Heading, headline: str) -> str:
    """A headline without a label, without its kicker before a bar, and the paper's name behind one.

    "Bridge opens | Tarn News", "Breaking | Bridge opens", "Title: Bridge opens".
    """
    headline = _TITLE_LABEL.sub("", headline)
    head, bar, site = headline.rpartition(" | ")
    named = bar and is_paper(site) and site.count(" ") < MOST_SITE_WORDS
    if named and head.count(" ") >= SECTION_WORDS - 1:
        return head
    kicker, bar, rest = headline.partition(" | ")
    if (
        bar
        and ":" not in kicker
        and "|" not in rest
        and kicker.count(" ") < SECTION_WORDS - 1
        and rest.count(" ") >= SECTION_WORDS - 1
    ):
        heading.section = heading.section or kicker
        return rest
    head, dash, site = headline.rpartition(" - ")
    named = dash and person_names.has_article(site) and is_paper(site)
    return head if named and head.count(" ") >= SECTION_WORDS - 1 else headline


def _is_opening(lines: Sequence[str], number: int, lede: int) -> bool:
    """Whether a line is a question or a quote that an article opens with.

    Those that head an article name what it is about, or stand above its credits.
    """
    line = lines[number]
    if line[-1] != "?" and not (line[0] in '"“' and line[-1] in '"”'):
        return False
    if any(is_credit_at(lines, index, None) for index in range(number + 1, lede)):
        return False
    below = (topics(other) for other in lines[max(number + 1, lede) :][:LEDE_LINES])
    return not topics(line).intersection(*[set().union(*below)])


def _has_prose(lines: Sequence[str]) -> bool:
    """Whether a sentence as long as a lede is among the first lines."""
    return any(
        ends_sentence(line) and line.count(" ") >= FEWEST_LEDE_WORDS for line in lines[:_TOP]
    )


def _names_genre(line: str) -> bool:
    """Whether a line is the name of a section of one genre: "OPINION", "Leitartikel"."""
    return line.lower().rstrip(" :") in section_genres()


def _is_section(line: str, below: str) -> bool:
    """Whether a line is the section's name, and the one below it the headline."""
    if _names_genre(line) and below.count(" ") >= SECTION_WORDS - 1:
        return True
    return line.count(" ") < SECTION_WORDS and below.count(" ") >= SECTION_WORDS + (
        0 if line.isupper() else 1
    )


def _is_headline_sentence(line: str, below: str) -> bool:
    """Whether a line is a headline for all its full stop: it lacks what sentences have."""
    found = words(line)
    if len(line) > LONGEST_HEADLINE or not SECTION_WORDS <= len(found) <= _MOST_HEADLINE_WORDS:
        return False
    if line[-1] in ':"”,' or line[0] in '"“' or ". " in line or len(below) < len(line):
        return False
    if line[-1] == "?" and not {"?", "!"}.intersection(line[:-1]):
        return True  # one that says what the article is about, see `_is_opening`
    long = [word for word in found if len(word) >= LONG_WORD]
    capitals = sum(word[0].isupper() for word in long)
    if len(long) >= SECTION_WORDS and 10 * capitals >= 8 * len(long):
        return True
    return found[0][0].isupper() and not _FUNCTION_WORDS.intersection(
        word.lower() for word in found
    )
