"""``newsum digest`` as people call it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from newsum.cli.since import since_day
from tests.stories.papers import ALL

from .conftest import Ran

Newsum = Callable[..., Ran]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in ALL:
        path = tmp_path / "news" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "news"


def test_a_folder_in_a_pipe(newsum: Newsum, folder: Path) -> None:
    ran = newsum("digest", folder)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("3 stories, 6 articles, 2–4 March 2026\n")
    assert "\n2 articles, 1 copy, 3–4 March 2026\n" in ran.out
    assert "\nDiffers: 12 people dead [1], Fourteen people dead [3]\n" in ran.out
    assert "Ines Okafor, the harbour master [3]\n" in ran.out


def test_json(newsum: Newsum, folder: Path) -> None:
    (folder / "void.txt").write_text("")
    ran = newsum("digest", "--format", "json", folder)
    found = json.loads(ran.out)
    assert ran.code == 1
    assert found["schema"] == "newsum/1"
    assert [len(story["sources"]) for story in found["stories"]] == [3, 2, 1]
    assert [error["error"]["kind"] for error in found["errors"]] == ["empty"]
    first = found["stories"][0]
    assert (first["from"], first["to"]) == ("2026-03-03", "2026-03-04")
    (disagreement,) = first["disagreements"]
    assert [one["value"] for one in disagreement["figures"]] == [12, 14]
    for part in ("points", "adds", "quotes"):
        assert all(1 <= one["from"] <= 3 for one in first[part])


def test_jsonl_has_a_line_a_story(newsum: Newsum, folder: Path) -> None:
    lines = newsum("digest", "--format", "jsonl", folder).out.splitlines()
    assert [json.loads(line)["number"] for line in lines] == [1, 2, 3]


def test_one_screen_and_one_story(newsum: Newsum, folder: Path) -> None:
    screen = newsum("digest", "--format", "terminal", folder).out
    assert screen.count("\n") < 40
    assert "≠ 12 people dead [1]" in screen
    assert "Sources" not in screen
    story = newsum("digest", "--format", "terminal", "--story", 2, folder).out
    assert "Rye bread" in story
    assert "Marisol" not in story
    assert "Sources" in story


@pytest.mark.parametrize("width", [40, 80])
def test_no_line_is_wider_than_the_terminal(newsum: Newsum, folder: Path, width: int) -> None:
    for more in ((), ("--story", 1)):
        out = newsum("digest", "--format", "terminal", "--width", width, *more, folder).out
        assert max(map(len, out.splitlines())) <= width


def test_only_what_is_new(newsum: Newsum, folder: Path, tmp_path: Path) -> None:
    newsum("digest", "--new", "told", folder)
    late = tmp_path / "news" / "star" / "mill.txt"
    late.write_text("Mill burns\n\nA mill burned down in Brannock on Friday, the council said.\n")
    out = newsum("digest", "--new", "told", folder).out
    assert "1 story" in out
    assert "Mill burns" in out
    assert "Rye bread" not in out


@pytest.mark.parametrize("name", ["out.html", "out.md", "out.json", "out.txt"])
def test_written_to_a_file(newsum: Newsum, folder: Path, tmp_path: Path, name: str) -> None:
    ran = newsum("digest", "-o", name, folder)
    assert (ran.code, ran.out) == (0, "")
    assert "driftwood" in (tmp_path / name).read_text("utf-8")


def test_a_page_is_whole_and_links_within_itself(newsum: Newsum, folder: Path) -> None:
    page = newsum("digest", "--format", "html", folder).out
    assert page.startswith("<!doctype html>")
    assert page.rstrip().endswith("</html>")
    targets = set(re.findall(r'href="#([^"]+)"', page))
    assert targets == {"story-1", "story-2", "story-3"}
    assert all(f'id="{target}"' in page for target in targets)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["-o", "out/"], "A digest is one file"),
        (["--format", "csv"], "csv holds quotes only"),
        (["--since", "soon"], "is no day"),
        (["--stories", "0"], "--stories"),
    ],
)
def test_wrong_usage(newsum: Newsum, folder: Path, arguments: list[str], told: str) -> None:
    ran = newsum("digest", *arguments, folder)
    assert ran.code == 2
    assert told in " ".join(ran.err.split())


def test_resume_reads_nothing_again(newsum: Newsum, folder: Path, tmp_path: Path) -> None:
    newsum("digest", "-o", "out.json", folder)
    first = (tmp_path / "out.json").read_bytes()
    ran = newsum("digest", "-o", "out.json", "--resume", folder)
    assert ran.code == 0
    assert (tmp_path / "out.json").read_bytes() == first


@pytest.mark.parametrize("jobs", [1, 2])
def test_processes_tell_the_same(newsum: Newsum, folder: Path, jobs: int) -> None:
    assert newsum("digest", "--jobs", jobs, "--timeout", 60, folder).out == (
        newsum("digest", folder).out
    )


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2026-03-01", "2026-03-01"),
        ("March 1, 2026", "2026-03-01"),
        ("today", "2026-03-05"),
        ("yesterday", "2026-03-04"),
        ("24h", "2026-03-04"),
        ("7d", "2026-02-26"),
        ("whenever", None),
    ],
)
def test_days(value: str, day: str | None) -> None:
    assert since_day(value, date(2026, 3, 5)) == day


def test_a_feed_in_a_pipe(newsum: Newsum) -> None:
    body = "<p>The old bridge over the Sill will close for a year, the council said.</p>" * 12
    items = [
        {"id": n, "title": f"Bridge {n} closes", "content_html": body, "date_published": day}
        for n, day in enumerate(("2026-03-01", "2026-03-05"))
    ]
    feed = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items})
    ran = newsum("digest", "-f", "json", "--since", "2026-03-02", stdin=feed)
    (story,) = json.loads(ran.out)["stories"]
    (source,) = story["sources"]
    assert (source["id"], source["date"]) == ("1", "2026-03-05")
    assert json.loads(ran.out)["notes"] == ["1 article from before 2026-03-02 left out."]
    none = newsum("digest", "-f", "json", "--since", "2026-03-06", stdin=feed)
    assert json.loads(none.out)["notes"] == ["All 2 articles are from before 2026-03-06."]
    both = json.loads(newsum("-f", "json", stdin=feed).out)
    assert [one["headline"] for one in both] == ["Bridge 0 closes", "Bridge 1 closes"]


@pytest.mark.parametrize("command", ["summarize", "read", "quotes"])
def test_every_command_takes_articles_of_some_days(
    newsum: Newsum, folder: Path, command: str
) -> None:
    told = newsum(command, "--since", "2026-03-04", "--format", "jsonl", str(folder))
    days = [json.loads(row)["date"] for row in told.out.splitlines()]
    assert days
    assert all(day >= "2026-03-04" for day in days)


def test_a_low_screen_has_fewer_stories(
    newsum: Newsum, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LINES", "200")
    high = newsum("digest", "--format", "terminal", str(folder)).out
    monkeypatch.setenv("LINES", "12")
    low = newsum("digest", "--format", "terminal", str(folder)).out
    assert len(low.splitlines()) <= len(high.splitlines())
    assert "--story N" in low


@pytest.mark.skipif(not Path("/sys").is_dir(), reason="no folder in which nobody can write")
def test_why_results_cannot_be_kept_is_told(newsum: Newsum, folder: Path) -> None:
    ran = newsum("digest", folder, "-o", "/sys/out.json")
    assert ran.code == 1
    assert ran.err.startswith("newsum: cannot write /sys/")
    assert "No such file" not in ran.err
