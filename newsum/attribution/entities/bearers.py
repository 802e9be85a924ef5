"""What stands beside a name and says what its bearer is: role, age, honorific, gender."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from ... import lexicon
from ...patterns import pattern
from ..spans.tags import AUXILIARY, CUE, OWNERS, word_tag
from .affiliations import affiliation, behind_degrees, role_of_clause, role_of_predicate
from .appositions import (
    APPOSITION,
    LONGEST_APPOSITION,
    role_of_apposition,
    with_body,
    with_owner,
)
from .entity import NEUTER, Entity, Gender
from .explained_roles import role_explained
from .index import EntityIndex
from .introductions import role_of_giver, role_of_line
from .joined_offices import bracketed_office, joined_office, office_of_fields
from .names import bare, last_name
from .role_words import (
    AGED,
    gender_of_role,
    is_fuller,
    is_rank,
    is_role,
    is_trade,
    offices,
    without_honorifics,
)
from .roles import is_anothers, role_before, role_before_title

_FULL_NAME: Final = 2
"""Words of a first and a last name."""

_DOUBLE_MARKS: Final = '“”"'
_BEFORE_OPENING: Final = " \n(—–-"
_LONGEST_QUOTED: Final = 600
"""Double marks, what stands before a straight one that opens, and characters in which one is looked for."""

_LONGEST_AGE: Final = 24
"""Characters of "Seventeen-year-old" before a name, and the blank, and more."""

# A body whose name goes on before a title: "Bank of" before "Corvania Governor".
_BODY_BEFORE = pattern(r"(?:[A-Z][\w'’&-]* ){0,3}[A-Z][\w'’&-]* (?:of|for) (?:the )?$")
_LONGEST_BODY: Final = 60

_LINKS_OF_BODY: Final = (" of ", " of the ", " for ", " for the ")
"""What stands between the two halves of a body's name."""


_BEHIND_AGE: Final = f"{AGED} "

_WHOSE: Final = ", whose "
_LONGEST_KIN: Final = 20
"""What leads to a relative behind a name, and characters of the word for one."""


class Run(NamedTuple):
    """A run of capitalised words in the paragraph that ends at ``high``."""

    text: str
    start: int
    end: int
    high: int


def learn_gender(entity: Entity, gender: Gender | None, *, titled: bool = False) -> None:
    """Take in the gender that a title or a role tells; the first that is told counts.

    A name that ends like a body's is somebody's behind a title: "Mr. Lake".
    """
    doubtful = titled and entity.gender == NEUTER and len(entity.words) <= _FULL_NAME
    if gender is not None and (entity.gender is None or entity.gender_is_guessed or doubtful):
        entity.gender, entity.gender_is_guessed = gender, False


def describe(index: EntityIndex, entity: Entity, run: Run, titles: Sequence[str]) -> None:
    """Read off what stands beside a name what its bearer is; before it are ``titles`` or an office."""
    text, start, end, high = run
    role, first = _role_before(entity, run, titles)
    end = behind_degrees(text, end, high)
    entity.goes_by_last_name |= text.startswith(_WHOSE, end) and _has_kin(text, end + len(_WHOSE))
    age, behind = _described_behind(text, first, end, high)
    if (age or behind) and _is_quoted(text, first):
        age, behind = None, []  # somebody's judgement: "a hater of Roe, a hater"
    entity.age = entity.age or age
    if not role or (behind and len(behind) > 2 and is_rank(role)) or is_fuller(behind, role):
        role = behind or role
    if not role and entity.role is None and entity.is_person:
        told = role_of_predicate(text, end, high)
        role = [] if told and _is_quoted(text, first) else told
    belongs = affiliation(text, end, high) if not role or is_rank(role) else None
    if belongs:
        role = belongs.split()
    if not role:
        _note_style(entity, text, start, titles)
        return
    listed = lexicon.first_names().get(entity.words[0].lower())
    told_behind = role is behind
    trade = told_behind and role[0] in ("a", "an") and is_trade(role)
    named = bool(entity.is_person or listed)
    if not (named or titles or len(entity.words) > 1 or is_trade(role)):
        return  # "Orme, an attack that …"
    if told_behind and entity.gender == NEUTER and not (named or trade):
        return  # "by the Tarn Department, the candidate for mayor seemed …"
    entity.is_person = True
    if entity.gender == NEUTER and len(entity.words) == _FULL_NAME and (listed or trade):
        entity.gender, entity.gender_is_guessed = listed, True  # "Owen Park, a clerk"
    if entity.role is None or is_fuller(role, entity.role.split()):
        entity.role = " ".join(role)
    entity.goes_by_last_name |= told_behind and _is_kin_of(role, entity)
    for word in offices(role):
        office = lexicon.long_form(word)
        index.add_holder(office, entity)
        learn_gender(entity, gender_of_role(office))


def _role_before(entity: Entity, run: Run, titles: Sequence[str]) -> tuple[list[str], int]:
    """The role that stands before a name, and where it or the name begins."""
    text, start, end, high = run
    low, stop = without_honorifics(titles)
    role = list(titles[low:stop])
    held = offices(role) if role else []
    role = role if not held or is_role(held) else []  # not "the BBC Mr. Roe"
    first = start - sum([len(word) + 1 for word in titles]) if titles else start
    if not role:
        return _role_without_title(entity, run._replace(start=first))
    if role[-1].endswith(OWNERS):
        return [], first  # "Labour's Ana Roe"
    role = [*([] if low else _leading_to_title(text, first)), *role]
    little = is_rank(role) or all(map(lexicon.is_style, role))
    if (little or len(role) == 1) and text[first - 2 : first] == ", ":
        explained = role_explained(text, first, end, high)  # "its leader, Cllr Ana Roe,"
        of_what = "of" in explained or "for" in explained
        role = explained if explained and (little or of_what) else role
    return role, first


def _has_kin(text: str, start: int) -> bool:
    """Whether a relative of somebody is told of at an offset: "Ana Roe, whose husband, Bo Roe, …"."""
    return (
        text[start : start + _LONGEST_KIN].partition(" ")[0].strip(",") in lexicon.relation_nouns()
    )


def _is_kin_of(role: Sequence[str], entity: Entity) -> bool:
    """Whether a role names the relative who has the entity's last name: "the wife of Senator Bo Roe".

    Then it is the entity whom the article calls by it, and the other is only named.
    """
    tied = "of" in role[:-1] and bare(role[-1]) == last_name(entity.words)
    return tied and not lexicon.relation_nouns().isdisjoint(role[: role.index("of")])


def _is_quoted(text: str, start: int) -> bool:
    """Whether the last double mark before an offset opens what stands there."""
    low = max(0, start - _LONGEST_QUOTED)
    at = max(text.rfind(mark, low, start) for mark in _DOUBLE_MARKS)
    if at < 0 or text.find("\n", at, start) >= 0:
        return False
    opens = not text[at + 1].isspace() and (at == 0 or text[at - 1] in _BEFORE_OPENING)
    return text[at] == "“" or (text[at] == '"' and opens)


def _note_style(entity: Entity, text: str, start: int, titles: Sequence[str]) -> None:
    """Note what stands before a name and is no role: "Dr.", "34-year-old"."""
    honorific = [word for word in titles if lexicon.is_style(word)]
    entity.honorific = entity.honorific or " ".join(honorific) or None
    before = text[max(0, start - _LONGEST_AGE) : start].split()
    if entity.role is None and not entity.honorific and before and before[-1].endswith(AGED):
        entity.role = before[-1]


def without_article(words: list[str]) -> list[str]:
    """Words without the article that they begin with."""
    return words[1:] if words[0].lower() in lexicon.articles() else words


def _role_without_title(entity: Entity, run: Run) -> tuple[list[str], int]:
    """The role in small words before a name, or that the name explains, and where it begins."""
    text, first = run.text, run.start
    if text.endswith(_BEHIND_AGE, 0, first):  # "its oldest member, 91-year-old Ana Roe"
        first = max(text.rfind(" ", 0, first - 1) + 1, 0)
    role = role_before(text, first)
    given = [] if role else role_of_giver(text, first) or bracketed_office(text, first)
    if given:
        return given, first
    first -= len(" ".join(role)) + 1 if role else 0
    if role and is_anothers(text, first, role):
        entity.is_person, role = True, []
    if role:
        return [*_body_before(text, first), *role], first
    role = role_explained(text, first, run.end, run.high)
    if not role and text[first - 2 : first] == ", ":
        office = office_of_fields(text, first)
        role = without_article(office.rstrip(", ").split()) if office else []
    return role, first


def _leading_to_title(text: str, start: int) -> list[str]:
    """The words that belong to the title at an offset: the office it is joined to, its body, small words."""
    role = _body_before(text, start) or role_before_title(text, start)
    first = start - len(" ".join([*role, ""]))
    return [*joined_office(text, first), *role]


def _body_before(text: str, start: int) -> list[str]:
    """The body whose name goes on at an offset with the role: "Bank of" before "Corvania Governor"."""
    if not text.endswith(_LINKS_OF_BODY, 0, start) or not text[start : start + 1].isupper():
        return []
    body = _BODY_BEFORE.search(text, max(0, start - _LONGEST_BODY), start)
    words = body.group().split() if body is not None else []
    head = words[-3 if words[-1] == "the" else -2].lower() if words else ""
    return words if head in lexicon.organization_nouns() else []


def _opens_sentence(text: str, start: int) -> bool:
    """Whether a sentence begins at an offset."""
    before = text[max(0, start - 2) : start].rstrip(" ")
    return not before or before[-1] in '.?!\n“”"'


def _described_behind(text: str, start: int, end: int, high: int) -> tuple[str | None, list[str]]:
    """The age, and the role, that an apposition or a relative clause behind a name tells."""
    if end == high and text[max(0, start - 1) : start] in ("", "\n"):
        return None, role_of_line(text, end)
    role = role_of_clause(text, end, high)
    if role or text[end : end + 2] not in (", ", " ("):
        return None, role
    apposed = APPOSITION.match(text, end, min(high, end + LONGEST_APPOSITION))
    if apposed is None:
        return None, []
    words = apposed.group(2).split() if apposed.group(2) else []
    role = role_of_apposition(words) if words else []
    role = role and with_owner(role, words, text, apposed.end(), high)
    if role and len(role) == len(words):
        role = with_body(role, text, apposed.end(), high)
    elif (
        role[:1] == ["the"]
        and word_tag(words[len(role)]) in (AUXILIARY, CUE)
        and not _opens_sentence(text, start)
    ):
        role = []  # "According to Ana Roe, the mayor had left": the subject behind the comma
    return apposed.group(1), role
