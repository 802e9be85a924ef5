"""What stands at the edges of an article and is told by its sense rather than by a phrase.

Above the lede and below the last paragraph: what a paper asks of its readers, who the author is, and the
boilerplate below a press release.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ... import lexicon, person_names
from ...dates import find_dates
from ...patterns import pattern
from ...sentence_end import ends_sentence, is_prose
from ..byline import find_byline
from .kinds import ASIDE, BIOGRAPHY, CREDIT, FOOTER, PROMOTION, RELATED, Kind
from .prompts import is_disclosure, is_prompt, is_request
from .rules import is_ruled

_MOST_BIOGRAPHY_WORDS: Final = 60
_LONGEST_HEADING: Final = 70
"""Characters of a heading below a press release at most."""
_FEWEST_PROSE: Final = 2
"""Lines of prose above the boilerplate of a press release at least."""
_MOST_BELOW: Final = 0.5
"""The share of a release's length that what is below it can have at most."""
_SHORT_BOILERPLATE: Final = 900
"""Characters of what is below a release, however short that is, at most."""
_LONGEST_CREDIT: Final = 60
"""Characters of who wrote another article, and when, at most."""
_FEWEST_TEASERS: Final = 3
"""Other articles of a list at least."""
_LONGEST_ITEM: Final = 4
"""Lines from one such credit to the next at most."""
_TAIL: Final = 2
"""Last lines of the body that can introduce its author."""

_WORD = pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

# "# # #", "- 30 -", "-ENDS-", "***": the end of a press release.
_END_MARK = pattern(
    r"(?:# ?){2,6}|[-–—*]{0,3} ?(?:ends?|30) ?[-–—*]{0,3}|(?:\* ?){3,6}|-0-", re.IGNORECASE
)

# "SOURCE Halcyon Robotics", at the end of what a wire of press releases distributes.
_SOURCE = pattern(r"SOURCE:? [A-ZÀ-Þ][\w.,&'’ -]{1,60}")

# Headings of what no press release is about.
_SECTION = pattern(
    r"(?:(?:cautionary )?(?:note|statement|language|information)?s? ?(?:regarding|on|about|concerning)? ?"
    r"forward[- ]looking (?:statement|information)s?(?: disclaimer)?|safe harbou?r(?: statement)?s?"
    r"|(?:note|notes) (?:to|for) (?:the )?editors?|editors?['’] notes?"
    r"|(?:media|press|investor|public|news|company|for more information)?s? ?(?:relations )?(?:contact|enquir|inquir)(?:s|y|ies)?(?: (?:info|information|details))?"
    r"|boilerplate|disclaimers?|non-gaap financial measures|über das unternehmen|pressekontakt|contact presse"
    r"|contacto de prensa|contatti stampa) ?:?",
    re.IGNORECASE,
)

# "About Halcyon Robotics", "Über die Lenz AG", "À propos de Lenz": the issuer, below.
_ABOUT = pattern(
    r"(?:about|über|à propos (?:de|d['’])|acerca de|sobre|informazioni su|over)"
    r"(?: (?:the|die|den|das|la|le|el)\b)? ?(?=[A-ZÀ-Þ\d])(?P<name>[^.!?:]{2,60}?):?",
    re.IGNORECASE,
)

# What writers are introduced by: "The author is a lawyer in Lenz", "Ana Roe is the paper's editor".
_THE_AUTHOR = pattern(
    r"the (?:author|writer|columnist)s? (?:(?:is|are|was) (?:an?|the|[\w.]+(?: [\w.]+)?['’]s?)\b"
    r"|has (?:written|worked|taught)|teach|works?\b|lives?\b|writes?\b|can be )",
    re.IGNORECASE,
)
_INTRODUCING = (
    r" (?:is|was|writes|covers|reports|can be reached|joined|has (?:written|covered|reported|worked)"
    r"|ist|war|schreibt|berichtet|arbeitet|est|écrit|couvre|es|escribe|cubre|è|scrive|é|escreve|cobre)\b"
)
_INTRODUCED = pattern(r"(?P<name>[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3})" + _INTRODUCING)
_BY_ONE_NAME = pattern(
    r"(?:(?:Mrs?|Ms|Mx|Dr|Prof|Herr|Frau|M|Mme)\.? )?(?P<name>[^\W\d_][\w'’-]*)" + _INTRODUCING
)

# "(dpa/roe)", "(apa, red)": the agency and the desk, behind the last paragraph.
_SIGNED_OFF = pattern(r"\([^\W\d_]{2,6}(?: ?[/,;-] ?[^\W\d_]{2,6}){0,4}\)")

# "Yet, the… more", "The board met [...] Weiterlesen": the beginning of another article.
_TEASER_END = pattern(
    r"(?:…|\.{3}|\[(?:…|\.{3})\]) ?\(?(?:(?:read |see |show |learn )?more|read on|continue(?: reading)?"
    r"|weiterlesen|mehr(?: lesen)?|lire (?:la )?suite|en savoir plus|leer más|seguir leyendo|ver más"
    r"|continua(?: a leggere)?|leggi tutto|ler mais|leia mais|lees (?:meer|verder)|läs mer|les mer|læs mere"
    r"|czytaj (?:więcej|dalej))\)?\W{0,3}$",
    re.IGNORECASE,
)
_MARKS: Final = frozenset('“”„«»"')
_LONGEST_TEASER_END: Final = 30
"""Characters of such an end at most."""


def mark_edges(lines: Sequence[str], kinds: list[Kind | None]) -> None:
    """Give kinds to what at the edges of the lines without one is not the article."""
    for number, line in enumerate(lines):
        if kinds[number] is None and is_teaser(line):
            kinds[number] = RELATED
        elif kinds[number] is None and is_disclosure(line):
            kinds[number] = PROMOTION
    if len(lines) > _FEWEST_PROSE:
        _mark_release(lines, kinds)
    first = _first_prose(range(len(lines)), lines, kinds)
    last = _first_prose(range(len(lines) - 1, -1, -1), lines, kinds)
    if first == last:  # there is one at most
        return
    _mark_teasers(lines, kinds, first)
    _mark_below(lines, kinds, last)
    for number, line in enumerate(lines):
        asks = is_request if first < number < last else is_prompt
        if kinds[number] is None and number not in (first, last) and asks(line):
            kinds[number] = PROMOTION
    body = [n for n, kind in enumerate(kinds) if kind is None]
    if _signs_off(lines[body[-1]]):
        kinds[body[-1]] = CREDIT
    for number in body[: -_TAIL - 1 : -1]:
        if number > first and _introduces_author(lines, number, body):
            kinds[number] = BIOGRAPHY


def _first_prose(numbers: range, lines: Sequence[str], kinds: Sequence[Kind | None]) -> int:
    """The first of some lines that is prose without a kind; -1 where none is."""
    return next(
        (n for n in numbers if kinds[n] is None and is_prose(lines[n]) and not is_prompt(lines[n])),
        -1,
    )


def is_teaser(line: str) -> bool:
    """Whether a line is the beginning of another article, and the words that lead to the rest of it.

    >>> is_teaser("The board met on… Read more"), is_teaser("He said: “I want… more.”")
    (True, False)
    """
    end = line[-_LONGEST_TEASER_END:]
    if "…" not in end and "..." not in end:
        return False
    return _TEASER_END.search(end) is not None and _MARKS.isdisjoint(line[-6:])


def _mark_teasers(lines: Sequence[str], kinds: list[Kind | None], first: int) -> None:
    """Mark a list of other articles, each with its writer or its day below its headline.

    It begins below the first line of prose; what in it is prose is left alone.
    """
    group: list[int] = []
    credited = [
        number
        for number in range(first + _FEWEST_PROSE, len(lines))
        if kinds[number] is None and _is_credit(lines[number]) and not is_prose(lines[number - 1])
    ]
    for number in (*credited, len(lines) + _LONGEST_ITEM):
        if group and number - group[-1] > _LONGEST_ITEM:
            if len(group) >= _FEWEST_TEASERS:
                for other in range(group[0] - 1, min(group[-1] + _FEWEST_PROSE, len(lines))):
                    if kinds[other] is None and not is_prose(lines[other]):
                        kinds[other] = RELATED
            group = []
        group.append(number)


def _signs_off(line: str) -> bool:
    """Whether a line is the mark of an agency or a desk: "(dpa/roe)", "SDA/sep"."""
    if _SIGNED_OFF.fullmatch(line):
        return True
    bare = _SIGNED_OFF.fullmatch(f"({line})")
    return bare is not None and not lexicon.agencies().isdisjoint(_WORD.findall(line.casefold()))


def _mark_below(lines: Sequence[str], kinds: list[Kind | None], last: int) -> None:
    """Mark what is below a heading of other articles, ``last`` being the last line of prose."""
    below = range(last + 1, len(lines))
    heading = next((n for n in below if kinds[n] == RELATED or is_ruled(lines[n])), len(lines))
    for number in range(heading + 1, len(lines)):
        if kinds[number] is None and not ends_sentence(lines[number]):
            kinds[number] = FOOTER if is_ruled(lines[heading]) else RELATED


def _is_credit(line: str) -> bool:
    """Whether a line is no more than who wrote an article, or when: "di Ana Roe", "3 March 2024 | Ana Roe"."""
    if len(line) > _LONGEST_CREDIT:
        return False
    if find_byline(line) is not None:
        return True
    date, bar, name = line.partition(" | ")
    return bool(bar) and bool(find_dates(date)) and person_names.is_person(name.strip())


def _mark_release(lines: Sequence[str], kinds: list[Kind | None]) -> None:
    """Mark what is below a press release: who issued it, what it must say, whom to ask."""
    prose = above = 0
    backwards = range(len(lines) - 1, -1, -1)
    last = next((number for number in backwards if is_prose(lines[number])), -1)
    for number, line in enumerate(lines):
        framed = kinds[number] is not None  # by its place, though it may head what is below
        if framed and (kinds[number] not in (ASIDE, FOOTER) or _END_MARK.fullmatch(line)):
            continue
        if prose >= _FEWEST_PROSE and _begins_boilerplate(lines, number, last):
            below = sum(map(len, lines[number:]))
            if below <= max(_MOST_BELOW * above, _SHORT_BOILERPLATE):
                for rest in range(number, len(lines)):
                    kinds[rest] = kinds[rest] or FOOTER
            return  # where much follows the first of such headings, they are the article's own
        if kinds[number] is None:
            prose += is_prose(line)
            above += len(line)


def _begins_boilerplate(lines: Sequence[str], number: int, last: int) -> bool:
    """Whether a line is the mark or the heading from which on a press release is boilerplate.

    ``last`` is the number of the last line of prose.
    """
    line = lines[number]
    if _END_MARK.fullmatch(line) or _SOURCE.fullmatch(line):
        return number + 1 == len(lines) or last < number + 3
    if len(line) <= _LONGEST_HEADING and not ends_sentence(line):
        if _SECTION.fullmatch(line):
            return True
        below = lines[number + 1] if number + 1 < len(lines) else ""
        return _is_about(line, below)
    heading, colon, below = line.partition(":")
    return bool(colon) and len(heading) <= _LONGEST_HEADING and _is_about(heading, below)


def _is_about(heading: str, below: str) -> bool:
    """Whether a heading says "About" and a name, and what is below it tells of who bears that.

    It begins with the first word of the name, or "Founded in".
    """
    about = _ABOUT.fullmatch(heading)
    words = [word.casefold().strip(",.") for word in below.split()[:2]]
    if about is None or len(words) < 2:
        return False
    first = about["name"].split(maxsplit=1)[0].casefold().strip(",")
    named = first in (words[0], words[1] if words[0] in _ARTICLES else "")
    return named or first in _ISSUERS or words[0] == "founded"


_ISSUERS: Final = frozenset(
    ("company", "us", "group", "firm", "organisation", "organization", "unternehmen")
)
"""What those who issue a release call themselves in such a heading."""

_COMPOUND_ENDS: Final = ("reporter", "reporterin", "redakteur", "redakteurin", "korrespondentin")
"""Ends of German compounds for people who write for papers: "Wirtschaftsredakteurin"."""

_ARTICLES: Final = frozenset(("the", "die", "der", "das", "la", "le", "el"))


def introduces(line: str, name: str) -> bool:
    """Whether a line tells who somebody is, by the first or the last name: "Ms. Roe is a librarian".

    >>> introduces("Ms. Roe is a librarian in Lenz.", "ana roe"), introduces("Roe fell.", "ana roe")
    (True, False)
    """
    found = _BY_ONE_NAME.match(line) if line.count(" ") < _MOST_BIOGRAPHY_WORDS else None
    parts = name.split()
    return found is not None and found["name"].casefold() in (parts[0], parts[-1])


def _introduces_author(lines: Sequence[str], number: int, body: Sequence[int]) -> bool:
    """Whether a line says who the author is, whom nothing above it names."""
    line = lines[number]
    if line.count(" ") >= _MOST_BIOGRAPHY_WORDS or not ends_sentence(line):
        return False
    if _THE_AUTHOR.match(line):
        return True
    found = _INTRODUCED.match(line)
    if found is None or not person_names.is_person(found["name"]):
        return False
    words = {word.casefold() for word in _WORD.findall(line[found.end() :])}
    last = found["name"].split()[-1]
    named = any(last in lines[n] for n in body if n < number)
    writes = words & lexicon.writer_nouns() or any(word.endswith(_COMPOUND_ENDS) for word in words)
    return bool(writes) and not named
