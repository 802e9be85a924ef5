"""Who wrote an article, as pages and their metadata say: the persons, whole, and nobody else.

A wrong author is worse than none, so what cannot be told to be a person's name is left out.
What a person's name looks like is told by `person_names`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from html import unescape
from itertools import islice

from .lexicon import agencies, packs
from .patterns import pattern
from .person_names import (
    MOST_WORDS,
    has_article,
    has_domain,
    has_first_name,
    is_person,
    is_unspaced,
)

# What ends the names: a bar, a dot in the middle, a date, a time, a handle, an address, a label.
_AFTER_NAMES = pattern(
    r"\s(?:[|•·–—/>-]|//)\s|\s?[|•·@<>]|\s\(|\bhttps?:|\bwww\.|(?<![\w.+-])[\w.+-]{1,60}@[\w-]{1,60}\.\w"
    r"|\s?\b(?:published|updated|posted|reviewed|edited|medically|fact[- ]checked|last|on\b(?=\s(?:\w+,?\s){0,2}\d)"
    r"|photos?|photography|fotos?\b|bilder\b|bild(?=:)|illustrations?|graphics?|follow|share|read|leave\s+a|comments?|min\b|für\b|for\s+the\b)"
    r"|,?\s(?=\d)|(?<=[a-zà-ÿ])(?=\d)",
    re.IGNORECASE,
)

# Between two names.
_BETWEEN = pattern(
    r"\s*(;|,|&|\+|\n|\b(?:and|und|et|y|with|avec|mit|con|com|og|och|AND|UND|ET|WITH)\b)\s*"
)

# Where whoever a credit names is: "Jane Roe in Lenz", "Jana Roe aus Lenz".
_IN_PLACE = pattern(r" (?:in|aus|à|en|em|from|at) (?=[A-ZÀ-Þ])")

# The first words of a byline: "By", "Written by:", "View all posts by".
_POSTS_BY = pattern(
    r"^(?:view|see|read|more|all|mehr|alle|ver|voir)\b[\w\s]{0,30}?\b(?:by|from|von|de|par)\s+",
    re.IGNORECASE,
)
# "Ein Bericht von Nils Roe", "A report by Ana Roe": what they wrote stands before those who did.
_PIECE_BY = pattern(
    r"(?:(?:an?|eine?|une?|una|uno|uma?|een|ett?|en)\s)?([^\W\d_]{5,14})\s(?:by|von|de|di|par|por|door|van|av|af)\s(?=(?-i:[A-ZÀ-Þ]))",
    re.IGNORECASE,
)
_LABEL = pattern(r"([^\W\d_]{2,12})\b(?:\s(by|von|de|par|por)\b)?\s?[:.]?\s+", re.IGNORECASE)

# Between two names, or a name and a paper.
_SLASH = pattern(r" ?/ ?| \| ")
_MOST_SLASHES = 5
"""Slashes of a credit that are looked at."""

_LONGEST = 400
"""Characters of a credit that is read."""


@cache
def _roles() -> frozenset[str]:
    return packs.words("web", "roles.txt")


@cache
def _degrees() -> frozenset[str]:
    return packs.words("web", "degrees.txt")


@cache
def _by_words() -> frozenset[str]:
    return packs.words("web", "by_words.txt")


@cache
def _our_words() -> frozenset[str]:
    return packs.words("web", "own_person_words.txt")


@cache
def _piece_words() -> frozenset[str]:
    return packs.words("web", "piece_words.txt")


def says_by(text: str) -> bool:
    """Whether a credit begins with a word such as "By" and goes on with a capital letter."""
    if piece := _piece_by(text):
        return has_first_name(text[piece:])
    label = _LABEL.match(text)
    if not label or label[1].lower() not in _by_words():
        return False
    rest = text[label.end() :].lstrip(" :.")
    if rest[:1].islower():  # "Von unserem Redakteur Nils Roe"
        return rest.partition(" ")[0] in _our_words() and bool(persons(rest))
    return bool(rest)


def _piece_by(text: str) -> int:
    """Where a credit goes on behind "Ein Bericht von"; 0 where it does not begin so."""
    found = _PIECE_BY.match(text)
    return found.end() if found and found[1].lower() in _piece_words() else 0


def _without_label(text: str) -> str:
    text = _POSTS_BY.sub("", text)
    text = text[_piece_by(text) :]
    for _ in range(3):  # "Text: Von Jana Döring"
        label = _LABEL.match(text)
        if not label or label[1].lower() not in _by_words():
            break
        text = text[label.end() :].lstrip(" :.")
    return text


def persons(text: str | None, single: bool = False) -> list[str]:
    """The persons that a credit names, in its order, each name as it is written.

    >>> persons("By Oda J. Feldmark and Nils Perrault, Harbour Correspondents | March 4, 2024")
    ['Oda J. Feldmark', 'Nils Perrault']
    >>> persons("tessaly.net, Quillon, Corvania"), persons("View all posts by Oda Feldmark")
    ([], ['Oda Feldmark'])
    """
    text = " ".join(_entities(text or "")[:_LONGEST].split())
    text = _joined_by_commas(_without_label(text))
    after = _AFTER_NAMES.search(text)
    if after:
        text = text[: after.start()]
    found: list[str] = []
    parts = _BETWEEN.split(text.strip(" :|-"))
    behind_office = False
    office = False  # a role or a paper stands behind the last name
    for part, before in zip(parts[::2], [",", *parts[1::2]], strict=True):
        piece = part.strip(" .:*®™")
        if piece.endswith(_POINTED) and f"{piece}." in part:
            piece += "."
        if found and piece.lower().replace(".", "") in _degrees():
            found[-1] = f"{found[-1]}, {piece}"
            continue
        if not office and (two := _two_persons(piece)):
            found.append(two[0])
            piece = two[1]
        name, has_role = _name_in(piece, single)
        if behind_office and not (name and has_first_name(name)):
            break
        if name and not (office and before.strip() == ","):
            found.append(name)
            office = has_role
        elif piece:
            behind_office = has_role and not found  # "Par notre correspondante, Lise Aubert"
            if not found and not has_role:  # a place, a paper, a slogan
                break
            office = not behind_office
    return found


def _joined_by_commas(text: str) -> str:
    """A credit with commas for the slashes or bars between its persons; a paper stands behind one as well.

    >>> _joined_by_commas("Ana Roe / Bo Vick"), _joined_by_commas("Ana Roe / Alder Post")
    ('Ana Roe, Bo Vick', 'Ana Roe / Alder Post')
    """
    parts = _SLASH.split(text, _MOST_SLASHES)
    named = (part.partition(",")[0].strip() for part in parts)
    if len(parts) > 1 and all(is_person(name) and has_first_name(name) for name in named):
        return ", ".join(parts)
    return text


def persons_as_written(text: str) -> str | None:
    """The names that a printed byline gives, without offices, papers and places; None for no name.

    Joined as they are written where nothing else stands between them.

    >>> persons_as_written("Oda Feldmark, Harbour Correspondent, and Nils Perrault")
    'Oda Feldmark, Nils Perrault'
    >>> persons_as_written("Oda Feldmark and Nils Perrault"), persons_as_written("Staff Reporter")
    ('Oda Feldmark and Nils Perrault', None)
    """
    found = persons(text)
    if not found or has_article(found[0]):
        return None if _is_anybody(text) else text
    start = text.find(found[0])
    end = text.rfind(found[-1]) + len(found[-1])
    between = text[max(start, 0) : end]
    for name in found:
        between = between.replace(name, "", 1)
    joins = all(not piece.strip() for piece in _BETWEEN.split(between)[::2])
    return text[start:end] if start >= 0 and joins else ", ".join(found)


def _is_anybody(text: str) -> bool:
    """Whether a credit says no more than what somebody is: "Staff Reporter", "Our Correspondent"."""
    words = {word.lower().strip(".,") for word in _without_label(text).split()}
    return words <= _BODIES | _ANYBODY | _roles()


def _two_persons(piece: str) -> tuple[str, str] | None:
    """The two persons whom an "and" joins that is part of names as well, or says where somebody is.

    >>> _two_persons("Ana Lima e Rui Costa"), _two_persons("Ana Costa e Silva")
    (('Ana Lima', 'Rui Costa'), None)
    >>> _two_persons("Anna Roe en Jan Bos"), _two_persons("Ana Roe en Buenos Aires")
    (('Anna Roe', 'Jan Bos'), None)
    """
    for joint in _JOINTS:
        first, found, second = piece.partition(joint)
        if found and is_person(first) and is_person(second) and has_first_name(second):
            return first, second
    return None


_JOINTS = (" e ", " en ")
"""What joins two names in Italian, Portuguese and Dutch."""


def _name_in(part: str, single: bool) -> tuple[str | None, bool]:
    """The name that a part of a credit begins with, and whether a role is glued behind it."""
    part = _IN_PLACE.split(part, 1)[0]
    words = part.split()
    if words and words[0].lower() in agencies() and not has_first_name(part):
        return None, True  # "AP Auto Writer"
    role = next(
        (n for n, word in enumerate(words) if word.lower().strip(",.").rstrip("s") in _roles()),
        None,
    )
    if role is None:
        return (part if is_person(part, single) else None), False
    if behind := _name_behind_office(words):
        return behind, False
    bodies = _BODIES.intersection(part.lower().split())
    if bodies and not (bodies == {"staff"} and words[2:] and words[2].lower() == "staff"):
        return None, True
    if role == 1 and is_unspaced(words[0]):
        return words[0], True
    for size in (3, 2) if role > 2 and _INITIAL.match(words[1]) else (2,):
        name = " ".join(words[:size])
        if size <= role and is_person(name):
            return name, True
    return None, True


def _name_behind_office(words: Sequence[str]) -> str | None:
    """The name behind an office: "Consumer Affairs Reporter Nils Okafor", "Staff Writer Ana Roe"."""
    last = max(
        n for n, word in enumerate(words) if word.lower().strip(",.").rstrip("s") in _roles()
    )
    behind = " ".join(words[last + 1 :])
    before = not last or words[0].lower().rstrip("s") in _roles() or not has_first_name(words[0])
    return behind if before and has_first_name(behind) and is_person(behind) else None


_BODIES = frozenset(
    (
        *("team", "desk", "staff", "bureau", "newsroom", "editors", "department"),
        *("redaktion", "rédaction", "redacción", "redazione", "redação", "redactie"),
    )
)
"""Words of a name that say that it is nobody's in particular."""

_ANYBODY = frozenset(
    ("web", "news", "online", "digital", "our", "special", "guest", "senior", "chief")
)
"""Words beside those, or beside a role, that do not say whose they are."""

_INITIAL = pattern(r"[A-Z]\.?$")


def _entities(text: str) -> str:
    """Text without entities, which were escaped twice or three times: "Redacci&amp;oacute;n"."""
    for _ in range(3):
        text, before = unescape(text), text
        if text == before:
            break
    return text


_POINTED = ("Jr", "Sr")
"""Ends of names whose point belongs to them."""


def one_name(text: str | None) -> str | None:
    """An organization or a pen name that a credit gives, where it gives one and no address."""
    name = " ".join(_entities(text or "")[:_LONGEST].split()).strip(" .,:|-")
    name = _without_label(name)
    words = name.split()
    if not 2 <= len(words) <= MOST_WORDS or "," in name or has_domain(name):
        return None
    lowered = {word.lower().strip(".,") for word in words}
    if lowered & _LABELS or any(map(str.isdigit, name)) or not name[0].isupper():
        return None
    return None if _is_anybody(name) else name


_LABELS = frozenset(
    ("super", "user", "admin", "administrator", "author", "authors", "follow", "view", "see",
     "read", "more", "posts", "all", "profile", "bio", "facebook", "twitter", "www", "privacy",
     "policy", "conditions", "terms", "guest", "contributor", "anonymous", "unknown", "share",
     "comments", "comment", "updated", "published", "by")
)  # fmt: skip
"""Words of labels and buttons."""


def joined(names: Iterable[str]) -> str | None:
    """A byline of several names, each once."""
    seen: dict[str, str] = {}
    for name in names:
        seen.setdefault("".join(filter(str.isalpha, name.casefold())), name)
    return ", ".join(seen.values()) or None


def without(names: Sequence[str], other: str) -> list[str]:
    """The names that are not one of somebody or something else, by their letters."""
    letters = "".join(filter(str.isalnum, other.casefold()))
    return [name for name in names if "".join(filter(str.isalnum, name.casefold())) != letters]


def without_by(byline: str | None) -> str | None:
    """A byline that a format declares, without "By" or "Por" before the names in it.

    >>> [without_by(byline) for byline in ("Por Ana Roe y Juan Velt", "Di Maio", None)]
    ['Ana Roe y Juan Velt', 'Di Maio', None]
    """
    if byline is None or not says_by(byline):
        return byline
    names = _without_label(byline)
    return names if len(names.split()) > 1 else byline


def prints_byline(text: str) -> bool:
    r"""Whether a text says near its top who wrote it, which says more than who sent or typed it.

    >>> prints_byline("Chair quits\n\nBy Oda Feldmark\n\nThe chair resigned."), prints_byline("Rain")
    (True, False)
    """
    lines = islice((line.strip() for line in text.split("\n") if line.strip()), _NEAR_TOP)
    return any(len(line) <= _LONGEST_CREDIT and says_by(line) and persons(line) for line in lines)


_NEAR_TOP = 6
"""Lines among which a byline may be printed."""
_LONGEST_CREDIT = 100
"""Characters of such a byline at most."""


def is_by_word(text: str) -> bool:
    """Whether a piece of a credit is "By" or the like alone."""
    words = text.lower().strip(" :.").split()
    return 0 < len(words) <= 3 and words[-1] in _by_words()
