"""The byline: who wrote an article, as a line above it or the start of its lede says."""

from __future__ import annotations

import re
from typing import NamedTuple

from .. import authors, person_names
from ..patterns import pattern

# A capital letter that names begin with: Latin ones of all Europe, Greek, Cyrillic.
_CAPITAL = "[A-ZÀ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŴŶŹŻŽȘȚΑ-ΫА-ЯЁІЇЄҐ]"

# "By Jane Doe", "by: Jane Doe", "Von Jane Doe", "Par Jane Doe", and the Mail's "By . Jane Doe".
_BY = pattern(r"(?:[Bb][Yy]|BY|Von|Par|Words by|Written by|Story by|Text by|Text:)[ :.]+(?=[A-Z])")

# "By rural reporter Jane Doe": an office in small letters before the name.
_BY_OFFICE = pattern(r"[Bb]y (?P<office>(?:[a-z-]{3,15} ){1,3})(?=[A-Z])")

_BY_BEHIND = pattern(r" [Bb][Yy]:? (?=[A-Z])")

# "Words: Jane Doe", "Court reporter: Jane Doe", "(Reporting by Jane Doe in Lenz", "Por Jane Doe".
_LABELLED = pattern(
    r"(?:\(?report(?:ing|ed)? by|interview(?:ed)? by|interview:|words:|text:"
    r"|(?:[A-Z][\w-]{2,15} )?(?:reporter|correspondent|editor):|autora?:|autore:|byline:|por|di|door|av|af"
    r"|de|autor:|author:|von|par|texto:|testo:|texte ?:|ein (?:artikel|beitrag|bericht|kommentar) von"
    r"|aufgezeichnet von|geschrieben von|verfasst von|écrit par|rédigé par|texte de|reportage de"
    r"|escrito por|redactado por|texto de|reportaje de|crónica de|reportagem de|scritto da|testo di"
    r"|servizio di|a cura di|propos recueillis par|un article de|un artículo de|un articolo di"
    r"|dal nostro inviato|dalla nostra inviata|dal (?:nostro )?corrispondente)\s+(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)

# The place behind a name: "By Jane Doe at Thornhill Park", "Jane Doe in Lenz and John Roe in Tarn",
# "Jane Doe reports from Lenz".
_PLACE = pattern(
    r",? (?:reports? |writes )?(?:at|in|from|aus|à|en) (?:the )?[A-ZÀ-Þ][\w.'’-]*(?: (?:of (?:the )?)?[A-ZÀ-Þ][\w.'’-]*){0,4}"
    r"(?:, [A-ZÀ-Þ][\w.'’-]*(?=;|$))?"
)

# "Von Jana Roe, LENZ", "Von Jana Roe, Lenz": the place, as German papers have it.
_GERMAN_PLACE = pattern(
    r"(?<=[a-zß-ÿ]), (?:[A-ZÀ-Þ]{3,20}(?:[ -][A-ZÀ-Þ]{3,20}){0,2}|[A-ZÀ-Þ][a-zß-ÿ]{2,20})$"
)

# "Jane Doe (jdoe@herald.example)": a name, an address, and nothing else.
_WITH_ADDRESS = pattern(
    r"(?P<names>[A-ZÀ-Þ][^@()<>|]{3,80}?)[ ,|]{0,3}[(<]?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}[)>]?"
)

# What ends the names: a bar, a dot in the middle, a date, a time of reading.
_AFTER_NAMES = pattern(
    r" ?(?:[|•·–—]| - |,? ?\b(?:published|updated|posted|on(?:$|(?= [A-Z\d])))\b"
    r"|,? (?=[A-Z][a-z]{2,8}\.? \d)|,? (?=\d))",
    re.IGNORECASE,
)

# "JANE DOE, Agency" or "JANE DOE and JOHN ROE": names in capitals.
_CAPITALS = pattern(
    r"[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){1,3}"
    r"(?:(?:,| and) [A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){1,3})*"
    r"(?:, [A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,4})?$"
)

# "Jane Doe", "Jane Q. Doe and John van Roe": nothing but names.
_NAMES = pattern(
    rf"{_CAPITAL}[\w.'’-]+(?: (?:{_CAPITAL}[\w.'’-]*|de|van|von|der|bin|al|la)){{1,4}}"
    rf"(?:(?:,| and| &| und| et| y| e| en| i| a| og| och| și| ve| и) {_CAPITAL}[\w.'’-]+"
    rf"(?: (?:{_CAPITAL}[\w.'’-]*|de|van|von|der|bin|al|la)){{1,4}}){{0,4}}$"
)

# "@janedoe" behind a name.
_ACCOUNT = pattern(r" \(?@\w{1,30}\)?$")

# The office of a writer, beside the name: "Jane Doe, Political Editor".
_OFFICE = pattern(
    r"\b(?:staff|reporter|correspondent|editor|writer|columnist|contributor|journalist|bureau"
    r"|associated press|reuters|agency|news service|for the|redaktion|redação|redacción|redazione|rédaction)\b",
    re.IGNORECASE,
)

# "Tarn Morning Herald", "The Post of Tarn".
_PAPER = pattern(
    r"[A-ZÀ-Þ][\w'’&-]*(?: (?:[A-ZÀ-Þ&][\w'’&-]*|of|the|and|de|la|di|del|della|du|des|do|da|van|von)){0,5}"
)

# "By . Jane Doe . PUBLISHED: . 06:20 EST, 12 March 2013 . | . UPDATED: . …" before a lede.
_GLUED = pattern(
    r"[Bb]y(?: \.)? (?P<names>[A-Za-z'’ .-]{4,80}?)(?: \.)? published:(?P<dates>[^|]{4,60}?\d{4})"
    r"(?: \.)?(?: \|)?(?: \.)?(?: updated:(?P<updated>[^|]{4,60}?\d{4}))? \. ",
    re.IGNORECASE,
)

_LONGEST = 160
"""Characters of a byline at most."""
_LONGEST_PAPER = 50
"""Characters of a paper's name at most."""
_LONGEST_OFFICE = 80
"""Characters of a line with nothing but a writer's office at most."""
_MOST_PLACE_WORDS = 4
"""Words of the place or the paper behind a name and a comma at most."""
_MOST_WORDS = 24
"""Words of a byline at most."""
_LONGEST_GLUED = 330
"""Characters of credits glued to a lede at most."""


_MOST_OF_A_NAME = 3
"""Words of a name whose first is not known at most."""


class GluedCredits(NamedTuple):
    """What the Mail has before the lede, in one paragraph with it."""

    names: str
    published: str
    """The text with the day of publication in it."""
    updated: str | None
    """The text with the day of the last change in it."""
    end: int
    """The offset at which the lede begins."""


def find_byline(line: str) -> str | None:
    """Who wrote the article, as a line above it says, without "By"."""
    if len(line) > _LONGEST:
        return None
    match = _BY.match(line)
    if match and line.count(" ") < _MOST_WORDS and line[-1] not in "!?:;":
        names = line[match.end() :]
        after = _AFTER_NAMES.search(names)
        names = (names[: after.start()] if after else names).strip(" .,|")
        names = _PLACE.sub("", names)
        if match[0].startswith("Von"):
            names = _GERMAN_PLACE.sub("", names)
        return names if names and (line[-1] != "." or _NAMES.match(names)) else None
    held = _BY_OFFICE.match(line)
    if held and _OFFICE.search(held["office"]) and line[-1] not in "!?:;.":
        persons = authors.persons(line[held.end() :])
        return ", ".join(persons) or None
    labelled = _LABELLED.match(line)
    if labelled and line[-1] not in "!?:":
        names = line[labelled.end() :].rstrip(").").partition(";")[0].partition(". Foto")[0]
        persons = authors.persons(_PLACE.sub("", names))
        if persons:
            return ", ".join(persons)
    addressed = _WITH_ADDRESS.fullmatch(line) if "@" in line else None
    if addressed and (persons := authors.persons(addressed["names"])):
        return ", ".join(persons)
    return line if _CAPITALS.match(line) and ("," in line or " AND " in line.upper()) else None


def names_only(line: str) -> str | None:
    """A line that has nothing but names, and perhaps the office of their bearers, or an account."""
    if len(line) > _LONGEST:
        return None
    line = _ACCOUNT.sub("", line)
    if person_names.has_article(line):  # a paper
        return None
    if _NAMES.match(line):
        return line if authors.persons(line) or _OFFICE.search(line) else None
    name, comma, office = line.partition(",")
    return line if comma and _NAMES.match(name) and _OFFICE.search(office) else None


def signed_behind_day(line: str) -> str | None:
    """Who a line with a day in it is signed by: "Posted on March 4, 2026 by Jane Doe"."""
    by = _BY_BEHIND.search(line) if len(line) <= _LONGEST else None
    names = find_byline(line[by.start() + 1 :]) if by else None
    return names if authors.persons(names) else None


def names_with_place(line: str) -> str | None:
    """The names of a line that has nothing else but where their bearers are: "Jane Doe in Lenz"."""
    names = _PLACE.sub("", line) if len(line) <= _LONGEST else line
    name, comma, place = line.partition(", ")
    if names == line and comma and is_paper(place) and place.count(" ") < _MOST_PLACE_WORDS:
        names = name  # "Jane Doe, Lenz", "Jane Doe, The Courier"
    if names == line or not _NAMES.match(names):
        return None
    found = authors.persons(names)  # "Alder Tin Reports Fire at Mine" is none
    named = all(
        one.count(" ") < _MOST_OF_A_NAME or person_names.has_first_name(one) for one in found
    )
    return names if found and named else None


def is_line_of_names(line: str, below: str) -> bool:
    """Whether a line is a byline without "By": of several names, or of one with the paper ``below``.

    >>> is_line_of_names("Jane Doe and John Roe", ""), is_line_of_names("Jane Doe", "Tarn Herald")
    (True, True)
    >>> is_line_of_names("Jane Doe", "“It rained,” she said.")
    False
    """
    if not _NAMES.match(line) or not authors.persons(line):
        return False
    return len(authors.persons(line)) > 1 or is_office(below) or is_paper(below)


def is_paper(line: str) -> bool:
    """Whether a line can be the name of a paper: a few words with capitals, and no sentence."""
    return 0 < len(line) <= _LONGEST_PAPER and _PAPER.fullmatch(line) is not None


def is_office(line: str) -> bool:
    """Whether a line is a writer's office: "Staff Writer"."""
    return len(line) <= _LONGEST_OFFICE and _OFFICE.search(line) is not None


def find_glued_credits(text: str, start: int, end: int) -> GluedCredits | None:
    """The credits that the paragraph ``text[start:end]`` begins with."""
    match = _GLUED.match(text, start, min(end, start + _LONGEST_GLUED))
    if not match:
        return None
    names = match["names"].strip(" .")
    return GluedCredits(names, match["dates"], match["updated"], match.end())
