"""What is not loaded: the help waits for nobody."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = (
    "nltk", "rich", "trafilatura", "lxml", "numpy", "asyncio", "multiprocessing",
    "newsum.sources.loading", "newsum.sources.readers")  # fmt: skip

ARTICLES = {
    "en": "The harbour at Brack was closed on Monday.  “It is not safe,” said Ana Roe, its master.\n",
    "de": "Der Hafen von Brack wurde am Montag geschlossen.  „Er ist nicht sicher“, sagte Ana Roe.\n",
}


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["quotes", "--help"], ["--version"], ["--nonsense"], ["--format", "x", "a.txt"]],
    ids=" ".join,
)
def test_help_and_wrong_usage_load_nothing_heavy(arguments: list[str]) -> None:
    assert _loaded(arguments).isdisjoint(HEAVY)


@pytest.mark.parametrize(("language", "loads"), [("en", False), ("de", True)])
def test_what_reads_other_languages_is_loaded_for_them_alone(
    tmp_path: Path, language: str, loads: bool
) -> None:
    article = tmp_path / "article.txt"
    article.write_text(ARTICLES[language], encoding="utf-8")
    loaded = _loaded(["quotes", str(article)])
    assert any(name.rpartition(".")[2].startswith("pack_") for name in loaded) is loads


def _loaded(arguments: list[str]) -> set[str]:
    """The modules that a run of the command line has loaded in the end."""
    script = (
        "import sys\n"
        "from newsum.cli import main\n"
        "try:\n    main(sys.argv[1:])\n"
        "except SystemExit:\n    pass\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True
    )
    return set(done.stderr.splitlines()[-1].split())
