"""Which lines of a pasted page are its article, by those that the classifier takes for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from .. import authors
from ..dates import date_line, is_date_alone, is_unsettled
from ..language import stop_words
from ..patterns import pattern
from ..picture_credits import ends_with_credit, is_source_alone
from ..sentence_end import PROSE_BLANKS, ends_sentence, is_prose, last_mark
from .above_lede import is_credit, words
from .boilerplate.kinds import (
    ADVERTISEMENT,
    COMMENTS,
    COPYRIGHT,
    LABEL,
    LIST,
    RELATED,
    REST,
    SHARE,
    START,
    Kind,
)
from .boilerplate.prompts import calls, is_prompt, means_reader
from .boilerplate.rules import matching_rule
from .credit_lines import first_credit
from .pasted_boxes import mark_boxes, with_overlays

CORE = 12
"""Lines of the article that show its topic."""
FEWEST_WORDS = 3
"""Words of a headline at least."""
MOST_WORDS = 28
"""Words of a headline at most."""
LEAST_SHARE = 0.3
"""The share of a headline's words that its article must have at least."""
FEWEST_FOLLOWING = 2
"""Lines of the body that follow its first closely at least."""
_MOST_BUTTONS = 3
"""Buttons beside one that can stand amid an article."""
_GOES_ON = 3
"""Lines of the article that follow what does not end it at least."""
_ON_TOPIC = 3
"""Words of the article's first lines that prose amid it has at least."""
_BELOW_BOX = 2
"""Such words of prose that nothing parts from it but lines that rules tell at least."""
_LEADING_AWAY = frozenset((RELATED, COMMENTS, COPYRIGHT))
"""What ends an article where none of its lines follow."""
_STEM = 6
"""Letters of a word that count when the words of two lines are compared."""
_SHORTEST_TOPIC = 4
"""Letters of a word that can show the topic at least."""
_CLOSE = 10
"""Lines from the first of the body within which those follow."""
_MOST_FRONT = 5
"""First lines of the body that can be its front."""
_MOST_ABOVE_CREDITS = 3
"""First lines of the body that can stand above its credits."""
_LABEL_WORDS = 4
"""Blanks in a line between those and the day at most, less one: a name, a button."""
_FEWEST_TEASER_WORDS = 9
"""Words of another article's headline at least; subheads have fewer."""
_LONGEST_TEASER = 140
"""Characters of such a headline at most."""
_AROUND = 3
"""Paragraphs on either side that a subhead tells of."""
_REACH_OF_NEXT = 6
"""Lines below a heading of other articles in which the credits of the next one can be."""
_FEWEST_LINKS = 2
"""Links below a line that leads to others at least."""
_BOX_BLANKS = 24
"""Blanks in a line of a box amid the article at most, less one."""
_MOST_ITEMS = 8
"""Items of such a list at most."""
_SHORT_PAGE = 60
"""Lines of a short page at most."""
_FEWEST_CLOSING = 4
"""Blanks in a short sentence that ends an article at least."""
_CLOSING_BLANKS = 13
"""Blanks in such a sentence at most, less one."""
_FEW_SPEAKING = 1
_MOST_SPEAKING = 8
"""Lines of the body for each that speaks to its readers, at least, where those are the frame's; but one."""
_FEWEST_OUTSIDE = 4
"""Lines of the body at least of which one may be a box's."""
_MARKS = frozenset('“”„«»"')
_PICTURE_WORDS = frozenset(
    ("foto", "photo", "bild", "bilde", "bildet", "billedet", "bilden", "video", "image")
)
"""Words for a picture in such a line."""
# Characters that stand for words or parts of them, in Chinese and Japanese.
_CHARACTERS = pattern(r"[\u3400-\u9fff]{2,12}")
_SUBHEAD_ENDS = frozenset(".!?…:;,")


def body_lines(
    lines: Sequence[str], kinds: Sequence[Kind | None], is_article: Sequence[bool]
) -> tuple[list[int], list[Kind | None]]:
    """The numbers of the lines that are the article, and the kinds of all lines that rules tell."""
    body = _without_strays(
        [
            number
            for number, keep in enumerate(is_article)
            if keep and kinds[number] is None and any(map(str.isalnum, lines[number]))
        ]
    )
    del body[: _front(lines, body)]
    del body[: _above_credits(lines, kinds, body)]
    body = _with_lede(lines, kinds, body)
    body = _with_prose(lines, kinds, body)
    end = _end(lines, body)
    body = _without_teasers(lines, [number for number in body if number < end])
    body = _without_lists(lines, body)
    body = _with_items(lines, kinds, body)
    body = _without_boxes(lines, kinds, body)
    body = _without_calls(lines, kinds, body)
    body = [number for number in body if not _is_below_picture(lines, kinds, number)]
    found = with_overlays(lines, kinds, body)
    mark_boxes(lines, body, found)
    return [number for number in body if found[number] is None], found


def _without_strays(body: list[int]) -> list[int]:
    """The lines of the body without those far above it: a menu's that reads like a sentence."""
    for index in range(len(body) - FEWEST_FOLLOWING):
        if body[index + FEWEST_FOLLOWING] - body[index] <= _CLOSE:
            return body[index:]
    return body


def _front(lines: Sequence[str], body: Sequence[int]) -> int:
    """How many of the body's first lines are its front: credits, and what is above them but prose."""
    front = 0
    for index, number in enumerate(body[: min(_MOST_FRONT, len(body) - FEWEST_FOLLOWING)]):
        if (
            is_credit(lines[number], None)
            or is_unsettled(lines[number])
            or not words(lines[number])
            or (number > 0 and authors.is_by_word(lines[number - 1]))
        ):
            front = index + 1
        elif ends_sentence(lines[number]):
            break
    return front


def _above_credits(lines: Sequence[str], kinds: Sequence[Kind | None], body: Sequence[int]) -> int:
    """How many of the body's first lines stand above the article's credits: its deck, a caption.

    No credits stand above those, and between them and the day nothing but names and buttons.
    """
    most = min(_MOST_ABOVE_CREDITS, len(body) - FEWEST_FOLLOWING)
    if most <= 0 or first_credit(lines, body[0]) is not None:
        return 0
    prose = 0
    for index in range(most):
        prose += is_prose(lines[body[index]])
        if prose > 1:
            break
        for number in range(body[index] + 1, body[index + 1]):
            if kinds[number] in _LEADING_AWAY or kinds[number] == ADVERTISEMENT:
                break
            if is_credit(lines[number], None) and _is_dated(lines[number]):
                return index + 1
            if lines[number].count(" ") >= _LABEL_WORDS:
                break
    return 0


def _is_dated(line: str) -> bool:
    """Whether a credit gives the day."""
    return date_line(line) is not None or is_unsettled(line)


def _with_lede(lines: Sequence[str], kinds: Sequence[Kind | None], body: list[int]) -> list[int]:
    """The lines of the body and the prose right above them that was taken for the page's frame."""
    if not body:
        return body
    about = topics(" ".join(lines[number] for number in body[:CORE]))
    above: list[int] = []
    for number in range(body[0] - 1, max(-1, body[0] - 1 - _GOES_ON), -1):
        line = lines[number]
        if kinds[number] is not None or not is_prose(line) or is_credit(line, None):
            break
        if len(topics(line) & about) < FEWEST_FOLLOWING:
            break
        above.append(number)
    return [*reversed(above), *body]


def _with_prose(lines: Sequence[str], kinds: Sequence[Kind | None], body: list[int]) -> list[int]:
    """The lines of the body and the prose on its topic amid and right below it."""
    if not body:
        return body
    about = topics(" ".join(lines[number] for number in body[:CORE])) - stop_words()
    found = set(body)
    last = number = body[0]
    loose = 0  # lines between that no rule tells
    away = False  # a heading of other articles stands between
    while number < len(lines):
        below = number > body[-1]
        loose += kinds[number] is None
        if number in found:
            last, loose, away = number, 0, False
        elif kinds[number] is not None:
            if below and kinds[number] in _LEADING_AWAY:
                if _is_link_between(lines, number, last):
                    last, loose = number, 0
                elif kinds[number] != RELATED:
                    break
                away = True
        elif loose > (_REACH_OF_NEXT if away else _GOES_ON):
            if below:
                break
        elif below and away and is_credit(lines[number], None):
            break  # another article's
        elif run := _prose_run(lines, kinds, number):
            shared = len(topics(" ".join(lines[n] for n in run)) & about)
            above = _above_advertisement(kinds, number)
            adjoins = above == last and (is_prose(lines[last]) or kinds[last] is not None)
            least = (_ON_TOPIC if away or loose > 1 else _BELOW_BOX) if below else 1
            if (
                len(lines) < _SHORT_PAGE
                and len(run) > 1
                and not any(means_reader(lines[n]) for n in run)
            ):
                least = 1
            if adjoins or shared >= least or (away and shared and len(run) >= _GOES_ON):
                found.update(run)
                last, loose, away = run[-1], 0, False
            number = run[-1]
        number += 1
    end = max(found)
    if len(lines) < _SHORT_PAGE and is_prose(lines[end]) and _closes(lines, kinds, end + 1):
        found.add(end + 1)
    return sorted(found)


def _closes(lines: Sequence[str], kinds: Sequence[Kind | None], number: int) -> bool:
    """Whether a line right below the article is a short sentence that it ends with."""
    if number >= len(lines) or kinds[number] is not None:
        return False
    line = lines[number]
    return (
        _FEWEST_CLOSING <= line.count(" ") < _CLOSING_BLANKS
        and ends_sentence(line)
        and line[0].isupper()
        and not is_credit(line, None)
        and not means_reader(line)
        and not is_prompt(line)
        and not ends_with_credit(line)
    )


def _above_advertisement(kinds: Sequence[Kind | None], number: int) -> int:
    """The line above another, or above the frame of an advertisement between the two."""
    above = number - 1
    while above > 0 and kinds[above] == ADVERTISEMENT:
        above -= 1
    return above


def _prose_run(lines: Sequence[str], kinds: Sequence[Kind | None], number: int) -> range:
    """The lines of prose from one on that follow one another."""
    end = number
    while (
        end < len(lines)
        and kinds[end] is None
        and is_prose(lines[end])
        and not is_credit(lines[end], None)
        and not is_prompt(lines[end])
    ):
        end += 1
    return range(number, end)


def _is_link_between(lines: Sequence[str], number: int, last: int) -> bool:
    """Whether a line right below prose is one link, "Read more: Tug sinks", with prose below it."""
    rule = matching_rule(lines[number])
    return (
        rule is not None
        and rule.kind == RELATED
        and rule.manner == LABEL
        and number - last == 1
        and lines[number].count(" ") >= len(rule.words) + 1
        and number + 1 < len(lines)
        and is_prose(lines[number + 1])
    )


def _without_teasers(lines: Sequence[str], body: list[int]) -> list[int]:
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


def _without_lists(lines: Sequence[str], body: list[int]) -> list[int]:
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
            for below in range(number + 1, min(number + 1 + _REACH_OF_NEXT, len(lines))):
                if ends_sentence(lines[below]):
                    break
                listed.add(below)
    return [number for number in body if number not in listed]


def _with_items(lines: Sequence[str], kinds: Sequence[Kind | None], body: list[int]) -> list[int]:
    """The lines of the body and the items between a long line that ends with a colon and the next prose."""
    found = list(body)
    for above, below in pairwise(body):
        between = range(above + 1, below)
        if (
            0 < len(between) <= _MOST_ITEMS
            and lines[above][-1] in ":："
            and lines[above].count(" ") >= PROSE_BLANKS
            and all(kinds[n] is None and not is_credit(lines[n], None) for n in between)
        ):
            found += between
    return sorted(found)


def _without_boxes(
    lines: Sequence[str], kinds: Sequence[Kind | None], body: list[int]
) -> list[int]:
    """The lines of the body but for those amid others of a box that have no word in common with the rest."""
    inside = set(body)
    own = [topics(lines[number]) - stop_words() for number in body]
    counts = Counter(topic for told in own for topic in told)
    away = {None, *_LEADING_AWAY}

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
        and _FEWEST_OUTSIDE < len(body)
        and not _MARKS.intersection(lines[number])
    }
    return [number for number in body if number not in boxed]


def _is_below_picture(lines: Sequence[str], kinds: Sequence[Kind | None], number: int) -> bool:
    """Whether a line is no sentence, right below one that says that the text goes on below the picture."""
    if number == 0 or kinds[number - 1] != ADVERTISEMENT or ends_sentence(lines[number]):
        return False
    return not _PICTURE_WORDS.isdisjoint(lines[number - 1].lower().rstrip(".:").split())


def _without_calls(
    lines: Sequence[str], kinds: Sequence[Kind | None], body: list[int]
) -> list[int]:
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


def _end(lines: Sequence[str], body: Sequence[int]) -> int:
    """The line that ends the article: its copyright, or the heading of the readers' comments.

    Where two lines of the article follow at once, it is a picture's credit or a button.
    """
    if len(body) <= FEWEST_FOLLOWING:
        return len(lines)
    inside = set(body)
    away = None  # the last line that leads away from the article
    prose = [number for number in body if is_prose(lines[number])][:FEWEST_FOLLOWING]
    begun = max(body[FEWEST_FOLLOWING], *prose) if prose else body[FEWEST_FOLLOWING]
    for number in range(begun, len(lines)):
        rule = matching_rule(lines[number])
        if number in inside and is_prose(lines[number]):
            away = None  # it was a link amid the article
        elif rule and rule.kind in (RELATED, COMMENTS):
            away = number if away is None or number - away > _REACH_OF_NEXT else away
        elif away is not None and number - away <= _REACH_OF_NEXT and is_date_alone(lines[number]):
            return away  # the next story, with its credits
        elif (
            number - 2 in inside
            and is_date_alone(lines[number])
            and authors.says_by(lines[number - 1])
            and not ends_sentence(lines[number - 2])
        ):
            return number - 2  # the next story, below its headline
        if rule and (rule.kind == COPYRIGHT or rule.manner == REST):
            if rule.kind == COPYRIGHT and is_source_alone(lines[number]):
                continue
            start = _below_buttons(lines, number)
            if not all(n in inside and is_prose(lines[n]) for n in range(start, start + _GOES_ON)):
                return number
    return len(lines)


def _below_buttons(lines: Sequence[str], number: int) -> int:
    """The first line below one that is no button beside it: "Share", "Leave a comment"."""
    for below in range(number + 1, min(number + 1 + _MOST_BUTTONS, len(lines))):
        rule = matching_rule(lines[below])
        if not rule or rule.kind not in (COMMENTS, SHARE):
            return below
    return number + 1 + _MOST_BUTTONS


def topics(line: str) -> set[str]:
    """The beginnings of the words that can show what a line is about."""
    told = {word[:_STEM].lower() for word in words(line) if len(word) >= _SHORTEST_TOPIC}
    if line.isascii():
        return told
    return told.union(*(map("".join, pairwise(run)) for run in _CHARACTERS.findall(line)))
