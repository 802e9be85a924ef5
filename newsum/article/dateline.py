"""The dateline: where an article was filed, and by which agency."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from ..dates import date_line, find_dates
from ..patterns import pattern
from .colon_dateline import find_colon_dateline

# "KYIV, Ukraine (AP) —", "WASHINGTON, March 3 (Reuters) -", "PARIS —": a town in capitals.
_CAPITALS = pattern(
    r"(?P<line>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:[ /][A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,4}"
    r"(?:, [A-Z][\w.'’-]+(?: [A-Z\d][\w.'’-]*){0,3}){0,2}(?: ?\([A-Z][\w./ -]{1,28}\))?)"
    r" {0,2}(?:—|―|–|--+|-(?![A-ZÀ-Þ]{2})|(?<=\)):) *(?=[“\"'‘(«„]?[A-ZÀ-Þ\d])"
)

# "Tokyo (CNN)Police", "(CNN) --", "London (AP) —", "(reuters) -": an agency in brackets.  Without
# a dash no blank may follow: "Tokyo (CNN) Police" is prose.
_AGENCY = pattern(
    r"(?P<line>(?:[A-ZÀ-Þ][\w.'’/-]*(?: [A-ZÀ-Þ][\w.'’/-]*){0,3}"
    r"(?:, [A-Z][\w.'’-]+(?: [A-Z\d][\w.'’-]*){0,3})? ?)?"
    r"\((?:[A-Z]{2,8}|[Cc][Nn][Nn]|[Aa][Pp]|[Aa][Ff][Pp]|[Rr]euters"
    r"|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}|[a-z]{2,4}(?:/[a-z]{2,5}){0,2}(?=\) ?[—―–-]))\))"
    r"(?: {0,2}\.?(?:—|―|–|--+|-|:) ?)?(?=[\w“\"'‘(«„¿¡])"
)

# "(ANSA) - BRACKMARE, 03 APR -": the agency first, then the place and the day.
_AGENCY_FIRST = pattern(
    r"(?P<line>\([A-ZÀ-Þ][\w./ -]{1,24}\) ?[—―–-] ?[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{2,30}, \d{1,2} [A-ZÀ-Þ]{3,9}\.?)"
    r" ?[—―–-] *(?=[“\"'‘(«]?[A-ZÀ-Þ\d])"
)

# "Ondale News – ", "Lenz – ": an agency or a town in small letters, where other paragraphs have it, too.
_REPEATED = pattern(
    r"(?P<line>[A-ZÀ-Þ][\w.&'’-]*(?: [A-ZÀ-Þ][\w.&'’-]*){0,3}) [—―–-] (?=[“\"'‘(«„]?[A-ZÀ-Þ\d])"
)

_DAY = (
    r"(?:[A-Z][a-zé]{2,8}\.? \d{1,2}(?:, ?\d{4})?|(?:le |el |il |den )?\d{1,2}\.? (?:de )?[A-Za-z][a-zéûçä]{2,9}\.?(?: (?:de )?\d{4})?"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{4})"
)
_WIRE = r"(?:/[A-Z][\w .&'-]{1,28}/|\([A-Z][\w./ &'-]{1,28}\)|\([a-z]{2,10}(?:/[a-z]{2,5}){0,2}\))"

# "DUNMORE, Ohio, Sept. 8, 2026 /Newswire/ --", "Port Alder, Corvania, March 3, 2024 –",
# "PORT ALDER, Corvania – Mar. 3, 2024 –", "Feb 5 (Wire) -": with the day, and the wire of releases.
_DATED = pattern(
    r"(?P<line>(?:(?P<place>[A-ZÀ-Þ][\w.'’-]*(?:(?:[ /]| and )[A-ZÀ-Þ][\w.'’-]*){0,3}"
    rf"(?:, [A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){{0,3}}| ?\([A-ZÀ-Þ][\w.'’ -]{{1,28}}\)){{0,2}})(?:,? | [—―–-] ))?(?P<day>{_DAY}|\({_DAY}\))"
    rf",?(?: ?(?:--|[—―–-])? ?(?P<wire>{_WIRE}))?)"
    r"(?: ?\.?(?:—|―|–|--+|-|(?<=[)/\d]):) *|(?<=\d \([A-Z]{3}\)) |(?<=\d \([A-Z]{4}\)) )(?=[“\"'‘(«„¿¡]?[A-ZÀ-Þ\d])"
)

# "DUNMORE, Ohio--(NEWS WIRE)--September 8, 2026--", "Dunmore, Ohio--(Wire Corp. - May 3, 2026) -": a wire
# of releases before the day.
_WIRE_FIRST = pattern(
    r"(?P<line>[A-ZÀ-Þ][\w.'’-]*(?:[ /][A-ZÀ-Þ][\w.'’]*){0,3}(?:, [A-ZÀ-Þ][\w.'’]*(?: [A-ZÀ-Þ][\w.'’]*){0,3}){0,2}"
    rf" ?(?:--|[—―–-])? ?\([A-Z][\w ./&'-]{{1,28}}?(?:\) ?(?:--|[—―–-])? ?(?P<day>{_DAY})| - (?P<inner>{_DAY})\)))"
    r" ?(?:--+|—|―|–|-|:) ?(?=[“\"'‘(«„¿¡]?[A-ZÀ-Þ\d])"
)

# "DUNMORE, OH / NEWS WIRE / September 8, 2026 /": a wire of releases between slashes.
_SLASHED = pattern(
    r"(?P<line>[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,3}(?:, [A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,3}){0,2}"
    rf" ?/ ?[A-Z][\w.&'’-]{{1,28}}(?: [A-Z][\w.&'’-]{{1,28}}){{0,2}} ?/ ?(?P<day>{_DAY}))"
    r" ?/ ?(?:--+|—|–|-)? ?(?=[“\"'‘(«„¿¡]?[A-ZÀ-Þ\d])"
)

# "May 7, 2024 (Alder, Norvia) –", "May 7, 2024 – ALDER, Norvia –", "(Alder, Norvia) – May 7, 2024 –": the day
# before the place, or the place in brackets.
_WORDS_OF_TOWN = r"[A-ZÀ-Þ][\w.'’-]*(?:[ /][A-ZÀ-Þ][\w.'’-]*){0,3}"
_CAPITAL_TOWN = r"[A-ZÀ-Þ]{3}[A-ZÀ-Þ.'’-]*(?:[ /][A-ZÀ-Þ.'’-]{2,20}){0,3}"
_REGION = rf"(?:, {_WORDS_OF_TOWN})"
_DAY_BESIDE = pattern(
    rf"(?P<line>(?P<day>{_DAY})(?: ?\({_WORDS_OF_TOWN}{_REGION}{{0,2}}\)|,? ?[—―–-]{{1,2}} ?"
    rf"(?:{_CAPITAL_TOWN}{_REGION}{{0,2}}|{_WORDS_OF_TOWN}{_REGION}{{1,2}}))"
    rf"|\({_WORDS_OF_TOWN}{_REGION}{{0,2}}(?:\) ?[—―–-]{{0,2}} ?|, )(?P<behind>{_DAY})\)?)"
    r" ?(?:--+|—|―|–|-|:) *(?=[“\"'‘(«„¿¡]?[A-ZÀ-Þ\d])"
)

# States as in addresses, but those that are degrees, too: "Ana Roe, MD – Doctors".
_STATE = (
    r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[EINOST]|N[CDEHJMVY]|O[HKR]|RI|S[CD]|T[NX]|UT"
    r"|V[AT]|W[AIVY])"
)

# "St. Alban, Vt. –", "St. Alban, VT –": a town in small letters, and its state in short; no person's
# name: "Roe, Jr. –".
_IN_STATE = pattern(
    rf"(?P<line>(?:St\. )?{_WORDS_OF_TOWN}, (?!(?:Jr|Sr|Inc|Ltd|Co|Corp|Esq|Ph)\.)(?:[A-Z][a-z]{{1,4}}\.|(?:[A-Z]\.){{2}}|{_STATE}\b))"
    r" ?(?:--+|—|―|–|-) +(?=[“\"'‘(«]?[A-ZÀ-Þ\d])"
)

# "BELGARH, July 9", "PORT ALDER, Corvania (AP)": a line of its own, as Indian papers have it.
_ALONE = pattern(
    r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:[ /-][A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,3}(?:, [A-ZÀ-Þ][\w.'’-]+)?"
    rf"(?:, {_DAY}|,? ?{_WIRE})[.:]?"
)

_LONGEST = 110
"""Characters at the start of a paragraph that a dateline is looked for in."""
_YEAR = pattern(r"\d{4}")

_FEWEST_LETTERS = 3
"""Letters of a dateline at least."""


class Dateline(NamedTuple):
    """A dateline at the start of a paragraph."""

    text: str
    """Without the dash: "KYIV, Ukraine (AP)"."""
    end: int
    """The offset at which the paragraph goes on."""
    date: str | None = None
    """The day in it, an ISO 8601 date, where it has a year."""


def repeated_dateline(text: str, start: int, end: int, others: Iterable[str]) -> Dateline | None:
    """The agency or town that a paragraph begins with, and one of the other lines as well.

    >>> repeated_dateline("Alder News – Rain fell.", 0, 23, ["Alder News – Snow fell."])
    Dateline(text='Alder News', end=13, date=None)
    """
    match = _REPEATED.match(text, start, min(end, start + _LONGEST))
    if match is None or not any(other.startswith(match[0]) for other in others):
        return None
    return Dateline(match["line"], match.end())


def is_dateline_alone(line: str) -> bool:
    """Whether a line is a place in capitals with a day or an agency, and nothing else.

    >>> is_dateline_alone("BELGARH, July 9"), is_dateline_alone("BELGARH")
    (True, False)
    """
    return len(line) <= _LONGEST and _ALONE.fullmatch(line) is not None


def _is_filed(dated: re.Match[str]) -> bool:
    """Whether a place and a day are a dateline's, and not "On March 3:" or "Updated (March 3)"."""
    odd = dated["day"].startswith("(") or dated[0].rstrip().endswith(":")
    place = dated["place"] or ""
    if odd and _YEAR.search(dated["day"]) and dated[0].startswith(f"{place}, "):
        # nothing is left of a label: "Published, March 3, 2024:"
        dates = date_line(dated["line"])
        return dates is not None and bool(dates[2])
    return not odd or place.isupper() or "," in place or dated["wire"] is not None


def find_dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that the paragraph ``text[start:end]`` begins with."""
    stop = min(end, start + _LONGEST)
    dated = _DATED.match(text, start, stop)
    if (
        dated
        and dated.end() < end
        and (dated["wire"] or (dated["place"] and _YEAR.search(dated["day"])))
        and _is_filed(dated)
    ):
        day = next((iso for iso, _, _ in find_dates(dated["day"])), None)
        return Dateline(dated["line"].strip(" ,"), dated.end(), day)
    wired = _WIRE_FIRST.match(text, start, stop) or _SLASHED.match(text, start, stop)
    if wired and wired.end() < end:
        named = wired["day"] or wired.groupdict().get("inner") or ""
        day = next((iso for iso, _, _ in find_dates(named)), None)
        return Dateline(wired["line"], wired.end(), day)
    beside = _DAY_BESIDE.match(text, start, stop)
    if (
        beside
        and beside.end() < end
        and _YEAR.search(day_text := beside["day"] or beside["behind"])
    ):
        day = next((iso for iso, _, _ in find_dates(day_text)), None)
        return Dateline(beside["line"], beside.end(), day)
    match = _AGENCY_FIRST.match(text, start, stop) or _CAPITALS.match(text, start, stop)
    match = match or _AGENCY.match(text, start, stop) or _IN_STATE.match(text, start, stop)
    if not match and (colon := find_colon_dateline(text, start, end, stop)):
        day = next((iso for iso, _, _ in find_dates(colon.day)), None)
        return Dateline(colon.text, colon.end, day)
    if not match or match.end() >= end or sum(map(str.isalpha, match["line"])) < _FEWEST_LETTERS:
        return None
    return Dateline(match["line"].strip(), match.end())
