"""What stands amid the article of a pasted page and is none of it: teasers, lists of links, boxes, calls."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from ..language import stop_words
from ..patterns import pattern
from ..sentence_end import PROSE_BLANKS, ends_sentence, is_prose, last_mark
from .above_lede import is_credit, words
from .boilerplate.kinds import (
    ADVERTISEMENT,
    COMMENTS,
    COPYRIGHT,
    LIST,
    RELATED,
    START,
    VIDEO,
    Kind,
)
from .boilerplate.prompts import calls, means_reader
from .boilerplate.rules import matching_rule

FEWEST_WORDS = 3
"""Words of a headline at least."""
MOST_WORDS = 28
"""Words of a headline at most."""
LEAST_SHARE = 0.3
"""The share of a headline's words that its article must have at least."""
LEADING_AWAY = frozenset((RELATED, COMMENTS, COPYRIGHT))
"""What ends an article where none of its lines follow."""
_STEM = 6
"""Letters of a word that count when the words of two lines are compared."""
_SHORTEST_TOPIC = 4
"""Letters of a word that can show the topic at least."""
_FEWEST_TEASER_WORDS = 9
"""Words of another article's headline at least; subheads have fewer."""
_LONGEST_TEASER = 140
"""Characters of such a headline at most."""
_AROUND = 3
"""Paragraphs on either side that a subhead tells of."""
REACH_OF_NEXT = 6
"""Lines below a heading of other articles in which the credits of the next one can be."""
_FEWEST_LINKS = 2
"""Links below a line that leads to others at least."""
_BOX_BLANKS = 24
"""Blanks in a line of a box amid the article at most, less one."""
_MOST_ITEMS = 8
"""Items of such a list at most."""
_FEW_SPEAKING = 1
_MOST_SPEAKING = 8
"""Lines of the body for each that speaks to its readers, at least, where those are the frame's; but one."""
_FEWEST_OUTSIDE = 4
"""Lines of the body at least of which one may be a box's."""
_MARKS = frozenset('“”„«»"')
_PICTURE_WORDS = frozenset(
    ("foto", "photo", "bild", "bilde", "bildet", "billedet", "bilden", VIDEO, "image")
)
"""Words for a picture in such a line."""
# Characters that stand for words or parts of them, in Chinese and Japanese.
_CHARACTERS = pattern(r"[\u3400-\u9fff]{2,12}")
_SUBHEAD_ENDS = frozenset(".!?…:;,")


def without_teasers(lines: Sequence[str], body: list[int]) -> list[int]:
    """The lines of the body but for headlines of other articles between two of its paragraphs.

    They are longer than subheads, and of something else than the paragraphs around them.
    """
    teasers = set()
    for index in range(1, len(body) - 1):
        line = lines[body[index]]
        count = line.count(" ") + 1
        if not _FEWEST_TEASER_WORDS <= count <= MOST_WORDS or len(line) > _LONGEST_TEASER:
            continue
        if last_mark(line) in _SUBHEAD_ENDS or not line[0].isupper():
            continue
        around = (*body[max(0, index - _AROUND) : index], *body[index + 1 : index + 1 + _AROUND])
        if not all(is_prose(lines[number]) for number in (body[index - 1], body[index + 1])):
            continue
        told = topics(line) - stop_words()
        about = topics(" ".join(lines[number] for number in around))
        if len(told) > FEWEST_WORDS and len(told & about) < LEAST_SHARE * len(told):
            teasers.add(body[index])
    return [number for number in body if number not in teasers]


def without_lists(lines: Sequence[str], body: list[int]) -> list[int]:
    """The lines of the body but for those right below a heading of other articles.

    Below the last of its prose, any link to others is one: "Related".
    """
    listed = set()
    inside = set(body)
    last = max((number for number in body if is_prose(lines[number])), default=len(lines))
    for number, line in enumerate(lines):
        rule = matching_rule(line) if number not in inside else None
        if (
            rule
            and rule.kind == RELATED
            and (rule.manner == LIST or number > last or _heads_links(lines, number, rule.manner))
        ):
            for below in range(number + 1, min(number + 1 + REACH_OF_NEXT, len(lines))):
                if ends_sentence(lines[below]):
                    break
                listed.add(below)
    return [number for number in body if number not in listed]


def with_items(lines: Sequence[str], kinds: Sequence[Kind | None], body: list[int]) -> list[int]:
    """The lines of the body and the items between a long line that ends with a colon and the next prose."""
    found = set(body)
    for at, above in enumerate(body):
        if lines[above][-1] not in ":：" or lines[above].count(" ") < PROSE_BLANKS:
            continue
        following = body[at + 1 : at + 2 + _MOST_ITEMS]
        below = next((number for number in following if is_prose(lines[number])), None)
        between = range(above + 1, below or above + 1)
        if len(between) <= _MOST_ITEMS and all(
            number in found or (kinds[number] is None and not is_credit(lines[number], None))
            for number in between
        ):
            found.update(between)
    return sorted(found)


def without_boxes(lines: Sequence[str], kinds: Sequence[Kind | None], body: list[int]) -> list[int]:
    """The lines of the body but for those amid others of a box that have no word in common with the rest."""
    inside = set(body)
    own = [topics(lines[number]) - stop_words() for number in body]
    counts = Counter(topic for told in own for topic in told)
    away = {None, *LEADING_AWAY}

    def is_loose(number: int) -> bool:
        return number not in inside and kinds[number] is None

    boxed = {
        number
        for number, told in zip(body[1:], own[1:], strict=True)
        if is_loose(number - 1)
        and (ends_sentence(lines[number]) and (is_loose(number - 2) or lines[number][-1] in "?!"))
        and (number + 1 == len(lines) or (number + 1 not in inside and kinds[number + 1] in away))
        and lines[number].count(" ") < _BOX_BLANKS
        and not any(counts[topic] > 1 for topic in told)
        and len(body) > _FEWEST_OUTSIDE
        and not _MARKS.intersection(lines[number])
    }
    return [number for number in body if number not in boxed]


def is_below_picture(lines: Sequence[str], kinds: Sequence[Kind | None], number: int) -> bool:
    """Whether a line is no sentence, right below one that says that the text goes on below the picture."""
    if number == 0 or kinds[number - 1] != ADVERTISEMENT or ends_sentence(lines[number]):
        return False
    return not _PICTURE_WORDS.isdisjoint(lines[number - 1].lower().rstrip(".:").split())


def without_calls(lines: Sequence[str], kinds: Sequence[Kind | None], body: list[int]) -> list[int]:
    """The lines of the body but for those beside the page's frame that speak to its readers.

    An article that does so itself keeps them.
    """
    inside = set(body)
    speaking = [
        number for number in body[1:] if means_reader(lines[number]) or calls(lines[number])
    ]
    if len(speaking) > max(_FEW_SPEAKING, len(body) // _MOST_SPEAKING):
        return body
    others = inside.difference(speaking)
    about = topics(" ".join(lines[number] for number in others)) - stop_words()
    found = {
        number
        for number in speaking
        if (
            calls(lines[number])
            or (not {number - 1, number + 1} <= inside and lines[number].count(" ") < _BOX_BLANKS)
        )
        and _is_strange(lines[number], about)
    }
    titles = {
        number - 1
        for number in found
        if number - 1 in others
        and not ends_sentence(lines[number - 1])
        and _is_strange(lines[number - 1], about - topics(lines[number - 1]))
    }
    return [number for number in body if number not in found | titles]


def _is_strange(line: str, about: set[str]) -> bool:
    """Whether a line has few of the words that show what the article is about."""
    told = topics(line) - stop_words()
    return len(told & about) < LEAST_SHARE * max(1, len(told))


def _heads_links(lines: Sequence[str], number: int, manner: str) -> bool:
    """Whether a line such as "Read more market news" stands above two links to other articles at least."""
    below = lines[number + 1 : number + 1 + _FEWEST_LINKS]
    return (
        manner == START
        and len(below) == _FEWEST_LINKS
        and not any(ends_sentence(line) or line[-1] in ",:;" for line in below)
        and all(line.count(" ") + 1 >= FEWEST_WORDS for line in below)
    )


def topics(line: str) -> set[str]:
    """The beginnings of the words that can show what a line is about."""
    told = {word[:_STEM].lower() for word in words(line) if len(word) >= _SHORTEST_TOPIC}
    if line.isascii():
        return told
    return told.union(*(map("".join, pairwise(run)) for run in _CHARACTERS.findall(line)))
