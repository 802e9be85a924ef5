"""The features of a page's lines, by their names."""

from __future__ import annotations

from math import log1p

import pytest

from newsum.article.boilerplate.block_features import BLOCK_FEATURES, block_features, find_blocks
from newsum.article.boilerplate.context_features import (
    CONTEXT_FEATURES,
    context_features,
    faded_sums,
)
from newsum.article.boilerplate.line_features import (
    FEWER_THAN_SIX_WORDS,
    LINE_FEATURES,
    line_features,
    prose_words,
)
from newsum.article.boilerplate.stacked_features import (
    BLOCK_NEIGHBOUR_FEATURES,
    NEIGHBOUR_FEATURES,
    block_neighbour_features,
    neighbour_features,
    probability,
)
from newsum.article.paragraphs import line_spans

from ..texts import HEADLINE, LEDE, SECOND, THIRD

FRAME = frozenset({"share", "sign", "menu"})


def of_lines(*lines: str) -> list[dict[str, float]]:
    rows, _ = line_features(lines, FRAME)
    return [dict(zip(LINE_FEATURES, row, strict=True)) for row in rows]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("* Sport", {"bullet": 1, "1-2 words": 1, "3-5 words": 0}, id="bullet"),
        pytest.param("***", {"no words": 1, "words": 0}, id="no words"),
        pytest.param("Sign in", {"frame words": 0.25, "share of frame words": 0.5}, id="frame"),
        pytest.param("MENU", {"capitals": 1, "lower-cased words": 0}, id="capitals"),
        pytest.param(
            LEDE,
            {"25 words or more": 1, "ends a sentence": 1, "ends a long sentence": 1, "comma": 1},
            id="a long sentence",
        ),
        pytest.param(
            "He left.", {"ends a sentence": 1, "ends a long sentence": 0}, id="a short sentence"
        ),
        pytest.param(THIRD, {"several sentences": 1, "quotation mark": 1}, id="two sentences"),
        pytest.param("“He left.”", {"ends a sentence": 1}, id="closing marks aside"),
        pytest.param("彼は去った。", {"ends a sentence": 1}, id="Japanese full stop"),
        pytest.param("”", {"ends a sentence": 0}, id="nothing but a closing mark"),
        pytest.param("Updated 3 hours ago", {"time": 1, "numbers": 0.25}, id="time"),
        pytest.param("News | Sport", {"bar": 1}, id="bar"),
        pytest.param("desk@gazette.example", {"address": 1, "begins lower-cased": 1}, id="address"),
        pytest.param("Read on...", {"ellipsis": 1}, id="ellipsis"),
        pytest.param("© 2024", {"copyright": 1}, id="copyright"),
        pytest.param("Who won?", {"question": 1}, id="question"),
        pytest.param("Latest:", {"colon": 1}, id="colon"),
        pytest.param("3 ferries", {"begins with a number": 1}, id="number"),
        pytest.param("Donaudampfschifffahrt", {"long words": 1}, id="long words"),
    ],
)
def test_line(line: str, expected: dict[str, float]) -> None:
    (found,) = of_lines(line)
    assert {name: found[name] for name in expected} == expected


def test_repeated_lines() -> None:
    found = of_lines("Sport", "Sport", *["Share"] * 4, "News")
    assert [row["repeated"] for row in found] == [1] * 6 + [0]
    assert [row["often repeated"] for row in found] == [0] * 2 + [1] * 4 + [0]


@pytest.mark.parametrize(("count", "few"), [(1, True), (5, True), (6, False), (40, False)])
def test_fewer_than_six_words(count: int, few: bool) -> None:
    rows, words = line_features(["word " * count], FRAME)
    assert (any(rows[0][FEWER_THAN_SIX_WORDS]), words) == (few, [count])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("one two three four five six seven eight nine.", 9, id="a sentence"),
        pytest.param("one two three four five six seven eight.", 0, id="a short sentence"),
        pytest.param("word " * 24, 0, id="no full stop"),
        pytest.param("word " * 25, 25, id="no full stop, but long"),
        pytest.param("word " * 300, 100, id="very long"),
    ],
)
def test_words_of_prose(line: str, expected: int) -> None:
    assert prose_words(*line_features([line], FRAME)) == [expected]


def of_context(*lines: str) -> list[dict[str, float]]:
    rows, words = line_features(lines, FRAME)
    found = context_features(lines, rows, prose_words(rows, words))
    return [dict(zip(CONTEXT_FEATURES, row, strict=True)) for row in found]


def test_context() -> None:
    menu, headline, lede, second, footer = of_context("Share", HEADLINE, LEDE, SECOND, "Obituaries")
    assert (menu["log prose above"], footer["log prose below"]) == (0, 0)
    assert footer["prose above"] > 0.5
    assert 0 < menu["prose below"] < headline["prose below"]
    assert [row["below the peak"] for row in (menu, lede, footer)] == [0, 0, 1]
    assert second["prose on both sides"] == 0
    assert menu["fragments from it down to the peak"] == log1p(1) / 3
    assert menu["prompts from it down to the peak"] == 0
    assert footer["fragments from the peak down to it"] == 0
    assert headline["topic words of the core"] > footer["topic words of the core"] == 0


def test_prompts_between_a_line_and_the_peak() -> None:
    first, *_ = of_context("Weather", "Share", "Sport", LEDE)
    assert first["fragments from it down to the peak"] == log1p(2) / 3
    assert first["prompts from it down to the peak"] == log1p(1) / 3


def test_context_of_lines_without_prose() -> None:
    assert all(row["prose above"] == row["prose below"] == 0 for row in of_context("Sport", "News"))


def test_faded_sums() -> None:
    assert faded_sums([1, 0, 2, 4], 0.5) == [0, 1, 0.5, 2.25]
    assert faded_sums([1, 0, 2, 4], 1) == [0, 1, 1, 3]


TEXT = f"* Sport\n* News\n* Share\n\n{LEDE}\n\n\n{SECOND}\n\n    Weather"


def of_blocks(text: str) -> list[dict[str, float]]:
    spans = line_spans(text)
    rows, words = line_features([text[start:end] for start, end in spans], FRAME)
    blocks = find_blocks(text, spans)
    assert blocks is not None
    found = block_features(blocks, rows, words, prose_words(rows, words))
    return [dict(zip(BLOCK_FEATURES, row, strict=True)) for row in found]


def test_blocks() -> None:
    blocks = find_blocks(TEXT, line_spans(TEXT))
    assert blocks is not None
    assert blocks.ranges == [range(3), range(3, 4), range(4, 5), range(5, 6)]
    assert blocks.spaced == [False] * 4 + [True, False]
    assert blocks.indents == [0, 0, 0, 0, 0, 4]


def test_hardly_a_blank_line_makes_no_blocks() -> None:
    text = "\n".join(["Sport", "News", *[LEDE] * 80]) + "\n\nShare"
    assert find_blocks(text, line_spans(text)) is None


def test_features_of_blocks() -> None:
    sport, news, share, lede, second, weather = of_blocks(TEXT)
    assert [row["block: a single line"] for row in (sport, lede, weather)] == [0, 1, 1]
    assert [row["first line of a block"] for row in (sport, news, share)] == [1, 0, 0]
    assert [row["last line of a block"] for row in (sport, news, share)] == [0, 0, 1]
    assert (sport["block: bullets"], lede["block: bullets"]) == (1, 0)
    assert (sport["block: fragments"], lede["block: fragments"]) == (1, 0)
    assert (sport["block: sentence ends"], lede["block: sentence ends"]) == (0, 1)
    assert (sport["block: log prose"], sport["block above: log prose"]) == (0, 0)
    assert sport["block below: log prose"] == lede["block: log prose"] > 0
    assert [row["several blank lines above"] for row in (lede, second)] == [0, 1]
    assert [row["in the main column"] for row in (lede, weather)] == [1, 0]
    assert weather["right of the main column"] == 1
    assert weather["distance from the main column"] == pytest.approx(4 / 12)
    assert (lede["prose in its column"], weather["prose in its column"]) == (1, 0)


ODDS = [-4.0, 1.0, 3.0, 2.0, -1.0]


def test_how_neighbours_were_judged() -> None:
    rows = neighbour_features([10] * 5, ODDS)
    first, _, middle, *_ = [dict(zip(NEIGHBOUR_FEATURES, row, strict=True)) for row in rows]
    assert middle["log odds"] == 3
    assert (middle["two above: log odds"], middle["above: log odds"]) == (-4, 1)
    assert (middle["below: log odds"], middle["two below: log odds"]) == (2, -1)
    assert middle["both sides: best log odds near"] == 1
    assert (first["above: log odds"], first["both sides: best log odds near"]) == (-6, -6)
    assert first["page: fourth best log odds"] == -1
    assert middle["log odds over the fourth best"] == 4
    assert first["likely words above"] == first["log likely words above"] == 0
    assert 0 < middle["likely words on both sides"] == middle["likely words above"] < 0.5


def test_how_blocks_were_judged() -> None:
    blocks = find_blocks("a\nb\n\nc\n\nd\ne", [(0, 1), (2, 3), (5, 6), (8, 9), (10, 11)])
    assert blocks is not None
    rows = block_neighbour_features(blocks, [10, 20, 30, 0, 0], ODDS)
    found = [dict(zip(BLOCK_NEIGHBOUR_FEATURES, row, strict=True)) for row in rows]
    assert found[0] == found[1]
    assert found[0]["block: best log odds"] == 1
    assert found[0]["block: mean log odds"] == -1.5
    assert found[0]["block above: mean log odds"] == -6
    assert found[0]["block below: mean log odds"] == 3
    assert found[2]["block above: likely words"] == found[0]["block: likely words"]
    assert found[3]["block: likely words"] == 0


def test_probability() -> None:
    assert probability(0.0) == 0.5
    assert probability(-1e9) == pytest.approx(0)
    assert probability(1e9) == 1
