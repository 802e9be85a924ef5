"""Boilerplate told by its words: prompts, links, captions and credits that are lines of their own.

The rules are data (``rules.json``).  A line is judged by its first and last words, so a long
paragraph costs no more than a short one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from ...dates import is_date_alone
from ...patterns import pattern
from ...sentence_end import CLOSING_MARKS, SENTENCE_ENDS, ends_sentence
from .kinds import (
    END,
    FOOTER,
    LABEL,
    LIST,
    MENU,
    RELATED,
    REST,
    RUN,
    SHARE,
    START,
    TIME,
    WHOLE,
    Kind,
    Manner,
)

# A word, a number, or one of the marks that tell a label from a sentence.
_TOKEN = pattern(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d(?:[\d.,]*\d)?[km]?\b|\d+|[:/©]")

# The first word of a line, the marks before it aside; but somebody's words are no label.
_FIRST = pattern(r"[^\w©\"“”‘]{0,4}([^\W\d_]+(?:['’][^\W\d_]+)?|\d|©)")

# A time of day or a distance in time, and nothing else: what live blogs and teasers carry.
_TIME = pattern(
    r"(?:at |posted |updated )?(?:\d{1,2}[:.]\d\d(?::\d\d)? ?(?:[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?"
    r"|\d{1,3} ?(?:s|m|h|d|w|sec|min|minute|hour|hr|day|week|month|year)s?\.? ago)"
    r"(?: ?\(?[A-Z]{2,4}\)?)?[.:]?|\d{1,2} min\.?",
    re.IGNORECASE,
)

# "#skarn #ferry": what an article is filed under.
_HASHTAGS = pattern(r"#\w{2,40}(?:[ ,]{1,3}#\w{2,40}){0,19}")

# The number of a printed page, in a line of its own: "- 13 -", "Page 13 of 20".
_PAGE = pattern(r"[-–—] ?\d{1,4} ?[-–—]|page \d{1,4}(?: of \d{1,4})?", re.IGNORECASE)

# "More in Islands", "Mehr aus der Region": a heading over links.
_MORE_OF = pattern(
    r"(?:More (?:in|from|on|about)|Mehr (?:aus|zu|zum|über)|Plus (?:de|sur)|Más (?:de|sobre)|Altro (?:in|su)"
    r"|Mais (?:de|sobre)) [A-ZÀ-Þ][\w' &-]{1,30}"
)

# "<https://tide.example/8f3a>", alone.
_ADDRESS = pattern(r"[<(\[]?https?://[^\s<>]{3,400}[>)\]]?")

# "[6]Imprint [7]Privacy", as text browsers write links.
_LINKS = pattern(r"(?:\[\d{1,4}\][^\[\].!?]{1,30}){1,12}")

# A line across the page.
_RULED = pattern(r"[-=_*~#+.]{5,}|(?:[-=_*~] ){4,}[-=_*~]?")

NUMBER = "#"
"""The token that stands for every number."""

_MATCHED = 64
"""Characters at the start and at the end of a line that rules are matched with."""
_LONGEST = 400
"""Characters of a line that a rule can match at most."""
_LONGEST_BY_END = 240
"""Characters of a line that a rule for its end can match at most."""
_MARK_OF_RIGHTS = ("©",)
_LONGEST_OF_RIGHTS = 200
"""Characters of a line that this mark alone tells at most."""
_RESERVED = pattern(
    r"\b(?:reserved|vorbehalten|réservés|reservad[ao]s|riservat[ai]|trademarks?)\b", re.I
)

_FEWEST_BUTTONS = 3
_MOST_BUTTONS = 9
"""Words of a row of buttons at least and at most."""

_LONGEST_START = 120
"""Characters of a line that a rule of the manner ``START`` can match: a link, a caption."""

_FEWEST_SENTENCES = 3
"""Lines that are sentences above the heading of the readers' comments at least."""
_LONGEST_NAME = 40
"""Characters in a reader's name at most."""


class Rule(NamedTuple):
    """A line with these words is boilerplate of this kind."""

    words: tuple[str, ...]
    """As `tokens` gives them."""
    kind: Kind
    manner: Manner


_TIME_RULE = Rule((), TIME, WHOLE)
"""What times match, which are told by a pattern."""

_MORE_RULE = Rule((), RELATED, LIST)
"""What headings over links to more of a section match."""

_HASHTAG_RULE = Rule((), RELATED, WHOLE)
"""What lines of hashtags match."""

_BUTTONS_RULE = Rule((), SHARE, WHOLE)
"""What rows of buttons match."""

_PAGE_RULE = Rule((), FOOTER, WHOLE)
"""What numbers of pages match, which are told by a pattern."""

_RULED_RULE = Rule((), FOOTER, WHOLE)
"""What lines across the page match."""

_ADDRESS_RULE = Rule((), RELATED, WHOLE)
"""What addresses on the web match."""

_LINKS_RULE = Rule((), MENU, WHOLE)
"""What rows of a dump's links match."""

_Index = dict[str, dict[str, list[Rule]]]
"""Rules by the word at an edge of a line and the one beside it, empty for a rule of one word; the
longest first."""


@cache
def _rules() -> tuple[_Index, _Index]:
    """The rules by their first words, and those for the end of a line by their last."""
    data = json.loads(Path(__file__).with_name("rules.json").read_text("utf-8"))
    del data["about"]
    by_first: _Index = {}
    by_last: _Index = {}
    for kind, manners in data.items():
        for manner, texts in manners.items():
            for text in texts:
                words = tuple(tokens(text))
                index, edge = (by_last, words[::-1]) if manner == END else (by_first, words)
                beside = index.setdefault(edge[0], {}).setdefault("".join(edge[1:2]), [])
                beside.append(Rule(words, kind, manner))
    for index in (by_first, by_last):
        for rules in chain.from_iterable(map(dict.values, index.values())):
            rules.sort(key=lambda rule: (-len(rule.words), rule))
    return by_first, by_last


def _beside(rules: Mapping[str, list[Rule]], word: str) -> Iterator[Rule]:
    """Those of the rules for a word at an edge that another word beside it may fit."""
    return chain(rules.get(word, ()) if word else (), rules.get("", ()))


_HEADING_LABELS = frozenset((("explainer", ":"), ("in", "pictures", ":")))
"""What opens teasers of other articles, and headlines as well."""


def tokens(text: str) -> list[str]:
    """The lower-cased words of a text, # for each number, and the marks that tell a label."""
    return [
        NUMBER if t[0].isdigit() else t
        for t in _TOKEN.findall(text.lower().replace(NUMBER, "0").replace("’", "'"))
    ]


def matching_rule(line: str) -> Rule | None:
    """The rule that a line matches; the longest, where several do."""
    if len(line) > _LONGEST:
        return None
    by_first, by_last = _rules()
    if len(line) <= _MATCHED and line[0] in "MPA" and _MORE_OF.fullmatch(line):
        return _MORE_RULE
    if line[:1] == NUMBER and _HASHTAGS.fullmatch(line):
        return _HASHTAG_RULE
    first = _FIRST.match(line)
    if first:
        word = first[1].lower().replace("’", "'")
        candidates = by_first.get(NUMBER if word.isdigit() else word)
        if candidates and (rule := _match_start(line, candidates)):
            return rule
        if candidates and len(line) <= _MATCHED and _is_row_of_buttons(line):
            return _BUTTONS_RULE
        if len(line) < _MATCHED and _TIME.fullmatch(line):
            return _TIME_RULE
    if len(line) < _MATCHED and _PAGE.fullmatch(line):
        return _PAGE_RULE
    if not line[0].isalnum() and is_ruled(line):
        return _RULED_RULE
    if _ADDRESS.fullmatch(line):
        return _ADDRESS_RULE
    if line[0] == "[" and len(line) <= _LONGEST_START and _LINKS.fullmatch(line):
        return _LINKS_RULE
    if len(line) <= _LONGEST_BY_END:
        return _match_end(line, by_last)
    return None


def is_ruled(line: str) -> bool:
    """Whether a line is one across the page: "-----"."""
    return _RULED.fullmatch(line) is not None


def _is_row_of_buttons(line: str) -> bool:
    """Whether a line is the buttons that elsewhere stand below one another: "Facebook Twitter Email"."""
    words = line.lower().split(" ", _MOST_BUTTONS)
    return _FEWEST_BUTTONS <= len(words) <= _MOST_BUTTONS and _button_words().issuperset(words)


@cache
def _button_words() -> frozenset[str]:
    """The words of which each is a button where another one is beside it: "facebook", "print"."""
    rules = (rule for beside in _rules()[0].values() for of in beside.values() for rule in of)
    return frozenset(rule.words[0] for rule in rules if rule.manner == RUN and len(rule.words) == 1)


def _match_start(line: str, candidates: Mapping[str, list[Rule]]) -> Rule | None:
    """The first of the candidates that a line matches; all of them share its first word."""
    found = tuple(tokens(line[:_MATCHED]))
    short = len(line) <= _MATCHED
    uncounted = found[:-1] if len(found) > 1 and found[-1] in (NUMBER, ":") else found
    for rule in _beside(candidates, "".join(found[1:2])):
        words = rule.words
        if rule.manner == LABEL:
            if found[: len(words)] == words and not (words == _MARK_OF_RIGHTS and _is_lede(line)):
                return rule
        elif rule.manner == START:
            begins = found[: len(words)] == words and len(line) <= _LONGEST_START
            if begins and not ends_sentence(line):
                return rule
        elif short and (words in (found, uncounted) or _counts_comments(rule, found, line)):
            return rule
    return None


def _is_lede(line: str) -> bool:
    """Whether a line that begins with the mark of rights is a lede, a picture's credit glued to it."""
    return len(line) > _LONGEST_OF_RIGHTS and not _RESERVED.search(line)


def _counts_comments(rule: Rule, found: Sequence[str], line: str) -> bool:
    """Whether a line says how many comments follow: "34 responses to" the article."""
    return (
        rule.manner == REST
        and rule.words[0] == NUMBER
        and tuple(found[: len(rule.words)]) == rule.words
        and not ends_sentence(line)
    )


def _match_end(line: str, by_last: _Index) -> Rule | None:
    """The rule for the end of lines that a line matches."""
    last = line[-_MATCHED:].rstrip(SENTENCE_ENDS + CLOSING_MARKS).rpartition(" ")[2].lower()
    last = last.rpartition("/")[2].lstrip("(")
    candidates = by_last.get(last)
    if candidates is None:
        return None
    found = tuple(tokens(line[-_MATCHED:]))
    for rule in _beside(candidates, "".join(found[-2:-1])):
        if found[-len(rule.words) :] == rule.words:
            return rule
    return None


def kinds_by_rules(lines: Sequence[str], sections: bool = True) -> list[Kind | None]:
    """The kind of each line that is boilerplate; ``None`` for the others.

    ``sections``: what is below "Most read" or "Comments" belongs to it.
    """
    rules = [None if is_date_alone(line) else matching_rule(line) for line in lines]
    buttons = _buttons(lines, rules)
    kinds: list[Kind | None] = [None] * len(lines)
    section: Rule | None = None
    sentences = 0
    for number, rule in enumerate(rules):
        if rule is None:
            sentence = ends_sentence(lines[number])
            sentences += sentence
            if section and (section.manner == REST or not sentence):
                kinds[number] = section.kind
            else:
                section = None
            continue
        if rule.manner == RUN and number not in buttons:
            continue
        if rule.words in _HEADING_LABELS and not sentences:
            continue  # above the article it is the headline
        kinds[number] = rule.kind
        if rule.manner == REST:
            # Readers' comments: an article is above, the name of a reader below.
            below = lines[number + 1 : number + 3]
            named = not below or any(len(line) < _LONGEST_NAME for line in below)
            if sections and named and sentences >= _FEWEST_SENTENCES:
                section = rule
        elif rule.manner == LIST:
            section = rule if sections else None
    return kinds


def _buttons(lines: Sequence[str], rules: Sequence[Rule | None]) -> set[int]:
    """The "Facebook" and "Print" that are buttons, by line: those beside other boilerplate, in no list."""
    buttons: set[int] = set()
    start = 0
    for number in range(len(rules) + 1):
        rule = rules[number] if number < len(rules) else None
        if rule and rule.kind == SHARE:
            continue
        beside = rule or (start and rules[start - 1])  # "Share" above "Comments"
        alone = number - start == 1 and number < len(lines) and not beside
        if number > start and not alone and not (start and lines[start - 1].endswith(":")):
            buttons.update(range(start, number))
        start = number + 1
    return buttons
