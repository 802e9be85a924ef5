"""Which lines of a pasted page are its article, by those that the classifier takes for it."""

from __future__ import annotations

from collections.abc import Sequence

from .. import authors
from ..dates import date_line, is_date_alone, is_unsettled
from ..language import stop_words
from ..picture_credits import ends_with_credit, is_source_alone
from ..sentence_end import ends_sentence, is_prose
from .above_lede import is_credit, words
from .boilerplate.kinds import (
    ADVERTISEMENT,
    COMMENTS,
    COPYRIGHT,
    LABEL,
    RELATED,
    REST,
    SHARE,
    Kind,
)
from .boilerplate.prompts import is_prompt, means_reader
from .boilerplate.rules import matching_rule
from .credit_lines import first_credit
from .pasted_boxes import mark_boxes, with_overlays
from .pasted_frame import (
    LEADING_AWAY,
    REACH_OF_NEXT,
    is_below_picture,
    topics,
    with_items,
    without_boxes,
    without_calls,
    without_lists,
    without_teasers,
)

CORE = 12
"""Lines of the article that show its topic."""
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
_CLOSE = 10
"""Lines from the first of the body within which those follow."""
_MOST_FRONT = 5
"""First lines of the body that can be its front."""
_MOST_ABOVE_CREDITS = 3
"""First lines of the body that can stand above its credits."""
_LABEL_WORDS = 4
"""Blanks in a line between those and the day at most, less one: a name, a button."""
_SHORT_PAGE = 60
"""Lines of a short page at most."""
_FEWEST_CLOSING = 4
"""Blanks in a short sentence that ends an article at least."""
_CLOSING_BLANKS = 13
"""Blanks in such a sentence at most, less one."""


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
    body = _with_close(lines, kinds, _with_prose(lines, kinds, body))
    end = _end(lines, body)
    body = without_teasers(lines, [number for number in body if number < end])
    body = without_lists(lines, body)
    body = with_items(lines, kinds, body)
    body = without_boxes(lines, kinds, body)
    body = without_calls(lines, kinds, body)
    body = [number for number in body if not is_below_picture(lines, kinds, number)]
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
            if kinds[number] in LEADING_AWAY or kinds[number] == ADVERTISEMENT:
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
            if below and kinds[number] in LEADING_AWAY:
                if _is_link_between(lines, number, last):
                    last, loose = number, 0
                elif kinds[number] != RELATED:
                    break
                away = True
        elif loose > (REACH_OF_NEXT if away else _GOES_ON):
            if below:
                break
        elif below and away and is_credit(lines[number], None):
            break  # another article's
        elif run := _prose_run(lines, kinds, number):
            shared = len(topics(" ".join(lines[n] for n in run)) & about)
            above = _above_advertisement(kinds, number)
            adjoins = above == last and (is_prose(lines[last]) or kinds[last] is not None)
            least = _least_shared(lines, run, below, away or loose > 1)
            if adjoins or shared >= least or (away and shared and len(run) >= _GOES_ON):
                found.update(run)
                last, loose, away = run[-1], 0, False
            number = run[-1]
        number += 1
    return sorted(found)


def _with_close(lines: Sequence[str], kinds: Sequence[Kind | None], body: list[int]) -> list[int]:
    """The lines of the body and the short sentence right below it that a short page's article ends with."""
    if body and len(lines) < _SHORT_PAGE and is_prose(lines[body[-1]]):
        return [*body, body[-1] + 1] if _closes(lines, kinds, body[-1] + 1) else body
    return body


def _least_shared(lines: Sequence[str], run: range, below: bool, parted: bool) -> int:
    """Words of the article's first lines that some prose has at least, if it is the article's.

    ``below`` says that it stands below all that was taken for it, ``parted`` that other lines stand between.
    """
    short = len(lines) < _SHORT_PAGE and len(run) > 1
    if not below or (short and not any(means_reader(lines[number]) for number in run)):
        return 1
    return _ON_TOPIC if parted else _BELOW_BOX


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
            away = number if away is None or number - away > REACH_OF_NEXT else away
        elif away is not None and number - away <= REACH_OF_NEXT and is_date_alone(lines[number]):
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
