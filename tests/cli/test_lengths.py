"""How long a summary is: one of four measures."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from newsum.reading_time import WORDS_PER_MINUTE

from .conftest import Ran

Newsum = Callable[..., Ran]


def words(ran: Ran) -> int:
    return sum(len(point["text"].split()) for point in json.loads(ran.out)["points"])


@pytest.mark.parametrize(
    ("length", "most"),
    [
        (["--words", 60], 60),
        (["--ratio", "30%"], 0.3 * 118),
        (["--ratio", "0.5"], 0.5 * 118),
        (["--seconds", 15], 15 * WORDS_PER_MINUTE / 60),
    ],
    ids=str,
)
def test_a_budget_is_kept(newsum: Newsum, article: Path, length: list[object], most: float) -> None:
    ran = newsum("--format", "json", *length, article)
    assert 0 < words(ran) <= most


@pytest.mark.parametrize("seconds", [8, 12, 15, 25])
def test_seconds_are_of_the_whole_summary(newsum: Newsum, article: Path, seconds: int) -> None:
    made = json.loads(newsum("--format", "json", "--seconds", seconds, article).out)
    shown = [one["text"] for one in (*made["points"], *made["quotes"])]
    assert made["points"]
    assert len(" ".join(shown).split()) <= seconds * WORDS_PER_MINUTE / 60


def test_a_summary_is_a_third_of_its_article_at_most(newsum: Newsum, article: Path) -> None:
    made = json.loads(newsum("--format", "json", article).out)
    shown = [one["text"] for one in (*made["points"], *made["quotes"])]
    assert len(" ".join(shown).split()) <= made["words"] / 3
    assert len(json.loads(newsum("--format", "json", "--points", 3, article).out)["points"]) == 3


def test_there_is_one_point_at_least(newsum: Newsum, article: Path) -> None:
    ran = newsum("--format", "json", "--words", 1, article)
    assert len(json.loads(ran.out)["points"]) == 1


def test_a_short_article_comes_out_whole(newsum: Newsum, article: Path) -> None:
    points = json.loads(newsum("--format", "json", "--points", 50, article).out)["points"]
    assert [point["paragraph"] for point in points] == sorted(p["paragraph"] for p in points)
    assert points[0]["text"].startswith("The harbour of Port Alder reopened")


def test_two_lengths_are_refused(newsum: Newsum, article: Path) -> None:
    ran = newsum("--points", 2, "--words", 50, article)
    assert ran.code == 2
    assert "Choose one of --points and --words." in ran.err


def test_the_command_line_goes_before_the_environment(newsum: Newsum, article: Path) -> None:
    ran = newsum("--format", "json", "--points", 1, article, NEWSUM_WORDS="500")
    assert len(json.loads(ran.out)["points"]) == 1


@pytest.mark.parametrize("share", ["0", "120%", "half", "-20%"])
def test_a_share_is_a_share(newsum: Newsum, article: Path, share: str) -> None:
    ran = newsum(f"--ratio={share}", article)
    assert ran.code == 2
    assert "is no share of an article" in ran.err


def test_the_help_tells_the_reading_speed(newsum: Newsum) -> None:
    assert f"{WORDS_PER_MINUTE} words a minute" in " ".join(newsum("--help").out.split())


def test_japanese_is_read_at_its_own_speed(newsum: Newsum, tmp_path: Path) -> None:
    """As fast as the time at the head of the summary says."""
    said = (
        "港の職員は火曜日、古い橋が洪水で流されたため六週間閉鎖すると発表した。",
        "市長は住民に対し、川沿いの道路を使わず学校の体育館へ避難するよう呼びかけた。",
        "修理には約四億円がかかり、費用の半分を県が負担する見通しだという。",
        "漁業組合は、冷蔵倉庫が停電したため魚の出荷を今週いっぱい見合わせる。",
        "気象台によると、雨は木曜日の夜まで続き、山間部では雪に変わる恐れがある。",
    )
    (tmp_path / "a.txt").write_text("\n\n".join(["橋が閉鎖", *said]), encoding="utf-8")
    made = json.loads(newsum("--format", "json", "--seconds", 30, tmp_path / "a.txt").out)
    shown = sum(len(point["text"]) for point in made["points"])
    assert 30 * 238 / 60 < shown <= 30 * 357 / 60


@pytest.mark.parametrize("seconds", ["nan", "inf", "0"])
def test_a_time_that_nobody_has_is_wrong_usage(newsum: Newsum, article: Path, seconds: str) -> None:
    ran = newsum("--seconds", seconds, article)
    assert ran.code == 2
    assert "--seconds" in ran.err
