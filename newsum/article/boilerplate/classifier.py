"""Which lines of a pasted page are the article.

A logistic model judges each line by itself, its neighbours, its context and its block; a second
one judges again, knowing how the first judged the lines around (stacked sequential learning, Cohen
and Carvalho 2005).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...model import Span
from ...reading_time import is_unspaced
from .block_features import Blocks, block_features, find_blocks
from .boilerplate_model import BoilerplateModel, Passes
from .context_features import context_features
from .line_features import (
    ENDS_SENTENCE,
    FEWER_THAN_SIX_WORDS,
    FRAME_WORDS,
    OUTSIDE,
    line_features,
    prose_words,
)
from .rules import matching_rule
from .stacked_features import RANK, block_neighbour_features, neighbour_features

_SHORT_PAGE = 60
"""Lines of a short page at most."""
_MARGINS = 3.0, 2.0
_MARGINS_ON_SHORT_PAGES = 2.5, 1.0
"""Log odds below those of one of a page's likeliest lines at which sentences, and other lines, are still
taken for the article, where all are unlikely."""
_NO_MARGIN = 0.1
"""The same for lines of a few words that are no sentences: menus."""
_LEAST_RANK = 2
_PROSE_FOR_RANK = 3
"""The line that the others are measured by is one for so many lines of prose on a page down from the
likeliest, and the second at least."""

_SHORT = 60
"""Characters in a line that may be a menu's, for a first glance."""

_FEWEST_FRAGMENTS = 10
"""Short lines that are no sentences: fewer make no page."""
_FEWEST_PROMPTS = 3
"""Short lines with words of a page's frame: fewer make no page; bullets are articles' own, too."""
_LEAST_SHARE_OF_PROMPTS = 0.06
"""The share of such lines among the short ones at least; an article of many lists has fewer."""
_MANY_FRAGMENTS = 150
"""Short lines of which no share is asked: no article has so many."""

_MENU_TOP = 2
"""Lines at the top of a page that its menu begins in."""
_FEWEST_MENU_LINES = 9
"""Lines of a menu at least that is told by its shape."""
_FEWEST_FRONT_LINES = 8
"""Short lines above all prose at least that no article has: headline, deck, credits, captions."""
_MENU_WORDS = 3
"""Words of a line of a menu at most."""
_FEWEST_PARAGRAPHS = 3
"""Lines of prose below such a menu at least."""

_MOST_LINES = 20_000
"""Lines of a pasted page at most; a text of more is a book, or data."""


@dataclass(frozen=True, slots=True)
class Page:
    """A pasted page, its lines made ready to be judged."""

    vectors: list[list[float]]
    """The features of the first pass of each line."""
    words: list[int]
    """How many words each line has."""
    blocks: Blocks | None
    """Its blocks; ``None`` where it has hardly a blank line."""


def may_be_page(lines: Sequence[str]) -> bool:
    """Whether a text has enough short lines for a pasted page with its menus."""
    if len(lines) > _MOST_LINES:
        return False
    return sum(len(line) < _SHORT for line in lines) >= _FEWEST_FRAGMENTS


def article_lines(
    text: str, spans: Sequence[Span], lines: Sequence[str], model: BoilerplateModel
) -> list[bool] | None:
    """Whether each line is the article; ``None`` where the lines are no pasted page.

    ``lines`` are those at ``spans`` of ``text``.
    """
    page = read_page(text, spans, lines, model.frame_words)
    if page is None:
        return None
    return judge(page, model.of(page.blocks))


def read_page(
    text: str, spans: Sequence[Span], lines: Sequence[str], frame_words: frozenset[str]
) -> Page | None:
    """The features of a page; ``None`` where there are no menus and prompts among the lines."""
    rows, words = line_features(lines, frame_words)
    prose = prose_words(rows, words)
    if (
        not _is_page(lines, rows, prose)
        and not _has_menu(lines, rows, words, prose)
        and not _has_front(lines, rows, prose)
    ):
        return None
    blocks = find_blocks(text, spans)
    around = context_features(lines, rows, prose)
    if blocks:
        of_blocks = block_features(blocks, rows, words, prose)
        around = [context + block for context, block in zip(around, of_blocks, strict=True)]
    padded = [OUTSIDE, *rows, OUTSIDE]
    vectors = [
        row + padded[number] + padded[number + 2] + context
        for number, (row, context) in enumerate(zip(rows, around, strict=True))
    ]
    return Page(vectors, words, blocks)


def _is_page(lines: Sequence[str], rows: Sequence[Sequence[float]], prose: Sequence[int]) -> bool:
    """Whether there are menus and prompts among the lines, told by their words or by the rules."""
    fragments = [
        number for number, row in enumerate(rows) if not prose[number] and not row[ENDS_SENTENCE]
    ]
    if len(fragments) < _FEWEST_FRAGMENTS:
        return False
    prompts = sum(
        any(rows[n][FEWER_THAN_SIX_WORDS]) and (rows[n][FRAME_WORDS] > 0 or _is_told(lines[n]))
        for n in fragments
    )
    share = _LEAST_SHARE_OF_PROMPTS if len(fragments) < _MANY_FRAGMENTS else 0
    return prompts >= max(_FEWEST_PROMPTS, share * len(fragments))


def _has_front(lines: Sequence[str], rows: Sequence[Sequence[float]], prose: Sequence[int]) -> bool:
    """Whether more short lines stand above the first prose than an article has there itself.

    One of them at least is a page's: those of a recipe are not, nor a list of names.
    """
    first = next((number for number, amount in enumerate(prose) if amount), 0)
    short = sum(not row[ENDS_SENTENCE] for row in rows[:first])
    if short < _FEWEST_FRONT_LINES or sum(map(bool, prose)) < _FEWEST_PARAGRAPHS:
        return False
    return any(rows[n][FRAME_WORDS] > 0 or _is_told(lines[n]) for n in range(first))


def _is_told(line: str) -> bool:
    """Whether a rule tells a line for boilerplate."""
    return bool(line) and matching_rule(line) is not None


def _has_menu(
    lines: Sequence[str],
    rows: Sequence[Sequence[float]],
    words: Sequence[int],
    prose: Sequence[int],
) -> bool:
    """Whether a text begins with a menu, told by its shape, in whatever language it is.

    Many lines follow one another there of a word or a few with a capital, none of them a sentence or
    with a number.  A list of names has two words a line.
    """
    fragments = sum(
        not count and not row[ENDS_SENTENCE] for row, count in zip(rows, prose, strict=True)
    )
    if fragments < _FEWEST_FRAGMENTS:
        return False
    run = single = start = 0
    for number, line in enumerate(lines):
        plain = words[number] <= _MENU_WORDS and not rows[number][ENDS_SENTENCE]
        if (
            plain
            and (line[0].isupper() or is_unspaced(line[0]))
            and line[-1] not in ",:;"
            and not any(map(str.isdigit, line))
        ):
            run += 1
            single += words[number] == 1
        elif run >= _FEWEST_MENU_LINES:
            return 2 * single > run and sum(map(bool, prose[number:])) >= _FEWEST_PARAGRAPHS
        else:
            run, single, start = 0, 0, number + 1
            if start > _MENU_TOP:
                return False
    return False


def judge(page: Page, passes: Passes) -> list[bool]:
    """Whether each line is the article, by the models of both passes."""
    first = passes.first.log_odds(page.vectors)
    second = passes.second.log_odds(second_pass_vectors(page, first))
    # An odd page may be unlike all that was learned: its likeliest lines are the article then.
    prose = sum(map(bool, prose_words(page.vectors, page.words)))
    rank = max(_LEAST_RANK, min(RANK, round(prose / _PROSE_FOR_RANK)))
    likely = sorted(second)[-rank]
    of_sentences, of_others = _MARGINS_ON_SHORT_PAGES if len(second) < _SHORT_PAGE else _MARGINS
    margins = (
        of_sentences if row[ENDS_SENTENCE] else of_others if words > _MENU_WORDS else _NO_MARGIN
        for row, words in zip(page.vectors, page.words, strict=True)
    )
    return [
        log_odds > min(0.0, likely - margin)
        for log_odds, margin in zip(second, margins, strict=True)
    ]


def second_pass_vectors(page: Page, log_odds: Sequence[float]) -> list[list[float]]:
    """The features of the second pass of each line, with the log odds of the first."""
    neighbours = neighbour_features(page.words, log_odds)
    if page.blocks is None:
        return [[*around, *vector] for around, vector in zip(neighbours, page.vectors, strict=True)]
    blocks = block_neighbour_features(page.blocks, page.words, log_odds)
    return [
        [*around, *block, *vector]
        for around, block, vector in zip(neighbours, blocks, page.vectors, strict=True)
    ]
