"""Prepare the lists of stop words; writes ``language/stops/LANGUAGE.txt``.

From the collection Stopwords ISO (MIT licence, which
stands beside the lists; ``pip install stopwordsiso``), for each language that newsum detects, since
reading the whole collection takes longer than a summary.  The English list is kept by hand.
"""

from __future__ import annotations

import argparse
import textwrap
from pathlib import Path

from ..language.detection import common_words

TARGET = Path(__file__).parents[1] / "language" / "stops"


def prepared(words: set[str]) -> str:
    """Lower-cased words of letters alone, sorted, on lines of a hundred characters."""
    plain = sorted({word.lower() for word in words if word.replace("'", "").isalpha()})
    return "\n".join(textwrap.wrap(" ".join(plain), 100, break_on_hyphens=False)) + "\n"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command line of this trainer."""
    parser.add_argument("--to", type=Path, default=TARGET, help="write into this folder instead")


def run(options: argparse.Namespace) -> None:
    """Write the lists of all languages but English."""
    from stopwordsiso import stopwords

    for language in sorted(common_words()):
        if language != "en":
            path = options.to / f"{language}.txt"
            path.write_text(prepared(stopwords(language)), encoding="utf-8")
