"""The commands as people call them: exit code, standard output, standard error."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import ARTICLE, Ran

Newsum = Callable[..., Ran]


@pytest.mark.parametrize(
    "arguments", [["--points", 2, "harbour.txt"], ["summarize", "--points", 2, "harbour.txt"]]
)
def test_a_file_is_summarized(newsum: Newsum, article: Path, arguments: list[str]) -> None:
    ran = newsum(*arguments)
    assert (ran.code, ran.err) == (0, "")
    assert "Harbour reopens after storm" in ran.out
    assert "“The rest can be repaired.” — Ines Okafor, the harbour master" in ran.out


@pytest.mark.parametrize("arguments", [[], ["-"], ["summarize"], ["--format", "plain"]])
def test_a_pipe_is_summarized(newsum: Newsum, article: Path, arguments: list[str]) -> None:
    assert newsum(*arguments, stdin=ARTICLE).out == newsum(article).out


def test_json_is_one_object_for_one_source_and_a_list_for_more(
    newsum: Newsum, article: Path
) -> None:
    (article.parent / "other.txt").write_text(ARTICLE)
    assert json.loads(newsum("--format", "json", article.name).out)["source"] == "harbour.txt"
    many = json.loads(newsum("--format", "json", "harbour.txt", "other.txt").out)
    assert [record["source"] for record in many] == ["harbour.txt", "other.txt"]


def test_points_and_quotes_are_counted(newsum: Newsum, article: Path) -> None:
    record = json.loads(newsum("--points", 1, "--quotes", 0, "--format", "json", article).out)
    assert (len(record["points"]), record["quotes"]) == (1, [])


def test_read_gives_the_article_alone(newsum: Newsum, article: Path) -> None:
    record = json.loads(newsum("read", "--format", "json", article).out)
    assert record["headline"] == "Harbour reopens after storm"
    assert record["byline"] == "Lena Marsh"
    assert record["dateline"] == "PORT ALDER, Westland (WNA)"
    assert len(record["body"]) == 4
    assert record["body"][0].startswith("The harbour of Port Alder reopened on Friday, three days")


def test_quotes_are_all_there_in_order(newsum: Newsum, article: Path) -> None:
    (quote,) = json.loads(newsum("quotes", "--format", "json", article).out)["quotes"]
    assert quote["speaker"] == "Ines Okafor"
    assert quote["role"] == "the harbour master"
    assert quote["text"].endswith("the news of the week, … The rest can be repaired.")


def test_offsets_prove_every_line(newsum: Newsum, article: Path) -> None:
    text = json.loads(newsum("read", "--format", "json", article).out)["text"]
    record = json.loads(newsum("--format", "json", article).out)
    for point in record["points"]:
        assert " ".join(text[point["start"] : point["end"]].split()) == point["text"]
    for quote in record["quotes"]:
        parts = [" ".join(text[start:end].split()) for start, end in quote["parts"]]
        assert " … ".join(parts) == quote["text"]


def test_settings_come_from_the_environment(newsum: Newsum, article: Path) -> None:
    ran = newsum(article, NEWSUM_FORMAT="json", NEWSUM_POINTS="2")
    assert len(json.loads(ran.out)["points"]) == 2


def test_the_same_input_gives_the_same_output(newsum: Newsum, article: Path) -> None:
    first, second = (newsum(article, PYTHONHASHSEED=seed).out for seed in "12")
    assert first == second


def test_short_options_are_the_long_ones(newsum: Newsum, article: Path) -> None:
    short = newsum("-n", 1, "-f", "json", "-q", article)
    assert short == newsum("--points", 1, "--format", "json", "--quiet", article)
    assert newsum("-V") == newsum("--version")


@pytest.mark.parametrize("command", ["summarize", "read", "quotes"])
def test_help_is_in_sections_and_names_what_the_command_writes(
    newsum: Newsum, command: str
) -> None:
    told = newsum(command, "--help").out
    for section in ("Content:", "Input:", "Output:", "Many articles:", "Other:", "Examples:"):
        assert f"\n{section}\n" in told
    assert ("csv" in told) == (command == "quotes")


def test_help_stands_in_forty_columns(newsum: Newsum) -> None:
    told = newsum("quotes", "--help", COLUMNS="40").out
    assert max(map(len, told.splitlines())) <= 40
    assert "\n  --by NAME\n          Only what" in told


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("newsum qu", {"quotes", "qu"}),
        ("newsum --fo", {"--focus", "--format"}),
        ("newsum -f js", {"json", "jsonl"}),
        ("newsum a.txt re", {"re"}),
        ("newsum quotes --b", {"--by"}),
        ("newsum read -o out", {"out"}),
    ],
)
def test_shells_complete_commands_options_formats_and_files(
    newsum: Newsum, line: str, offered: set[str]
) -> None:
    words = {"COMP_WORDS": line, "COMP_CWORD": str(len(line.split()) - 1)}
    told = newsum(_NEWSUM_COMPLETE="bash_complete", **words).out
    assert {one.partition(",")[2] for one in told.splitlines()} == offered


class TestWrongUsage:
    def test_a_command_that_comes_late_is_told_its_place(self, newsum: Newsum) -> None:
        ran = newsum("--format", "json", "quotes")
        assert ran.code == 2
        assert "The command comes first: newsum quotes" in ran.err

    def test_an_unknown_option(self, newsum: Newsum, article: Path) -> None:
        ran = newsum(article, "--sentences", 3)
        assert (ran.code, ran.out) == (2, "")
        assert "--sentences" in ran.err

    @pytest.mark.parametrize(
        ("typed", "told"),
        [
            ("raed page.html", "No file or command 'raed'. Did you mean newsum read?"),
            ("qoutes", "Did you mean newsum quotes?"),
            ("help", "Try newsum --help"),
            ("version", "Try newsum --version"),
            ("--by okafor harbour.txt", "--by is an option of newsum quotes: newsum quotes --by"),
            ("quotes --explain x", "--explain is an option of newsum summarize"),
            ("harbour.txt -o x.pdf", "newsum writes no .pdf: choose a suffix such as .md"),
            ("harbour.txt -o x.txt.gz", "newsum writes no .gz"),
            ("sumarize harbour.txt", "Did you mean newsum summarize?"),
            ("digst .", "Did you mean newsum digest?"),
            ("read --story 3 harbour.txt", "--story is an option of newsum digest"),
            ("--poinst 3 harbour.txt", "Did you mean '--points'?"),
            ("harbour.txt -o x.DOCX", "newsum writes no .docx"),
            ("harbour.txt --front-matter -f html", "--front-matter is for Markdown"),
        ],
    )
    def test_what_was_meant_is_told(
        self, newsum: Newsum, article: Path, typed: str, told: str
    ) -> None:
        ran = newsum(*typed.split())
        assert (ran.code, ran.out) == (2, "")
        assert told in ran.err

    def test_usage_is_of_the_command_that_was_typed(self, newsum: Newsum, article: Path) -> None:
        assert newsum("--width", 3).err.startswith("Usage: newsum [OPTIONS]")
        assert newsum("quotes", "--width", 3).err.startswith("Usage: newsum quotes [OPTIONS]")

    def test_a_file_named_as_a_mistyped_command_is_a_file(
        self, newsum: Newsum, article: Path
    ) -> None:
        (article.parent / "help").write_text(ARTICLE)
        assert newsum("help").code == 0

    @pytest.mark.parametrize(
        ("typed", "told"),
        [
            ("www.example.org/a", True),
            ("WWW.post.example", True),
            ("post.example/2026/storm", True),
            ("news.post.example/", True),
            ("post.example", False),
            ("articles/storm.txt", False),
            ("./post.example/storm", False),
            ("a.b/storm.txt", False),
        ],
    )
    def test_an_address_without_its_scheme_is_told_it(
        self, newsum: Newsum, typed: str, told: bool
    ) -> None:
        ran = newsum(typed)
        assert (ran.code, ran.out) == (1, "")
        assert ("https://" in ran.err) == told

    def test_a_number_out_of_range_names_the_variable(self, newsum: Newsum, article: Path) -> None:
        ran = newsum(article, NEWSUM_POINTS="none")
        assert ran.code == 2
        assert "NEWSUM_POINTS" in ran.err


class TestOddNames:
    def test_a_file_whose_name_begins_with_a_dash(self, newsum: Newsum, tmp_path: Path) -> None:
        (tmp_path / "-x.txt").write_text(ARTICLE)
        assert newsum("--", "-x.txt").out == newsum("./-x.txt").out != ""
        assert newsum("--quotes=0", "--", "-x.txt").code == 0

    @pytest.mark.parametrize("arguments", [["./quotes"], ["--", "quotes"], ["summarize", "quotes"]])
    def test_a_file_of_a_commands_name(
        self, newsum: Newsum, tmp_path: Path, arguments: list[str]
    ) -> None:
        (tmp_path / "quotes").write_text(ARTICLE)
        ran = newsum(*arguments)
        assert (ran.code, ran.err) == (0, "")
        assert "Harbour reopens" in ran.out


class TestBadSources:
    def test_one_bad_file_never_stops_the_rest(self, newsum: Newsum, article: Path) -> None:
        (article.parent / "empty.txt").touch()
        ran = newsum("missing.txt", "empty.txt", "harbour.txt", "--format", "jsonl")
        assert ran.code == 1
        assert [("error" in json.loads(line)) for line in ran.out.splitlines()] == [
            True,
            True,
            False,
        ]
        assert "newsum: missing.txt: no such file" in ran.err
        assert "newsum: empty.txt: nothing in it" in ran.err
        assert "newsum: 1 of 3 articles done, 2 failed" in ran.err
        assert "Traceback" not in ran.err

    def test_a_text_without_a_sentence(self, newsum: Newsum) -> None:
        ran = newsum(stdin="?! ...\n")
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.startswith("newsum: -: no article in it")

    def test_errors_stay_on_one_line(self, newsum: Newsum, tmp_path: Path) -> None:
        name = "a\nb\x1b[2J.txt"
        (tmp_path / name).touch()
        ran = newsum(name)
        assert len(ran.err.splitlines()) == 1
        assert "\x1b" not in ran.err


def test_a_reader_that_leaves_early_is_no_error(article: Path) -> None:
    import subprocess
    import sys

    command = f"'{sys.executable}' -m newsum {' '.join([article.name] * 3)} | head -1"
    script = f"set -o pipefail; {command}; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", script], cwd=article.parent, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("format", "told"),
    [
        ("terminal", "! Nothing on “snow [bold]” in this article: these are its points."),
        ("plain", "Nothing on “snow [bold]” in this article: these are its points."),
        ("markdown", "Nothing on “snow \\[bold]” in this article"),
        ("html", "Nothing on “snow [bold]” in this article"),
        ("json", '"notes": [\n    "Nothing on “snow [bold]” in this article'),
        ("jsonl", '"notes": ["Nothing on “snow [bold]” in this article'),
    ],
)
def test_every_format_says_that_there_is_nothing_on_the_focus(
    newsum: Newsum, article: Path, format: str, told: str
) -> None:
    focused = newsum("--format", format, "--focus", "snow [bold]", article).out
    assert told in focused.replace("\\]", "]")
    assert "Nothing on" not in newsum("--format", format, "--focus", "ferry", article).out


@pytest.mark.parametrize("seconds", ["nan", "inf", "1e999"])
def test_a_time_that_is_none_is_wrong_usage(newsum: Newsum, article: Path, seconds: str) -> None:
    ran = newsum(article, "--timeout", seconds)
    assert ran.code == 2
    assert "is no number of seconds: leave it out for never." in ran.err


def test_a_time_that_no_clock_waits_for_is_never(newsum: Newsum, article: Path) -> None:
    assert newsum(article, "--timeout", "1e300") == newsum(article)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_corpus_that_is_none_tells_how_many_more_records_failed(newsum, tmp_path, jobs):
    (tmp_path / "a.jsonl").write_text("{\n" * 60)
    (tmp_path / "b.jsonl").write_text("{\n" * 50 + "}\n")
    ran = newsum("a.jsonl", "b.jsonl", "gone.txt", "--jobs", jobs)
    assert ran.code == 1
    told = ran.err.splitlines()
    assert told[49:52] == [
        "newsum: a.jsonl#L50: broken: not JSON; mend it or fetch it again",
        "newsum: a.jsonl: 10 more failed; --format jsonl tells of each",
        "newsum: b.jsonl#L1: broken: not JSON; mend it or fetch it again",
    ]
    assert told[101] == "newsum: b.jsonl: 1 more failed; --format jsonl tells of each"
    assert told[102].startswith("newsum: gone.txt: ")
    assert told[103].startswith("newsum: 0 of 112 articles done, 112 failed")
    ran = newsum("a.jsonl", "--format", "jsonl")
    assert [json.loads(line)["source"] for line in ran.out.splitlines()] == [
        f"a.jsonl#L{number}" for number in range(1, 61)
    ]
