"""Learn two classes of words; writes ``lexicon/en/finite_verbs.txt`` and ``opening_words.txt``.

A CORPUS has English ``text``, a record a line.  Finite verbs are words that often follow a personal
pronoun and hardly ever a determiner.  Opening words are those that have a capital only because they
open a sentence: where they stand inside one, they are small.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from .. import lexicon
from ..attribution.spans.tags import AUXILIARY, word_tags
from ..lexicon.packs import FOLDER
from .quotations import records
from .weights_file import names_of

TARGET = FOLDER / "en"

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[.?!:;,\"“”()\n]")

_SUBJECTS: Final = frozenset(("he", "she", "they", "who", "we", "i"))
_ENDS: Final = frozenset(".?!\n:")
_MARKS: Final = frozenset('"“”')

_SEEN_AS_VERB: Final = 3
_MOST_DETERMINED: Final = 0.05
_LEAST_WITH_SUBJECT: Final = 0.04
"""How often a verb follows a pronoun, how rarely a determiner; shares of all that it is seen."""

_SEEN_SMALL: Final = 5
_MOST_CAPITAL: Final = 0.02
"""How often an opening word is small inside sentences, and the share that has a capital there."""


class Counts:
    """How often each word of a corpus stands where."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.small: Counter[str] = Counter()
        self.capital: Counter[str] = Counter()
        self.opening: Counter[str] = Counter()
        self.with_subject: Counter[str] = Counter()
        self.determined: Counter[str] = Counter()
        for text in texts:
            self._add(text)

    def _add(self, text: str) -> None:
        determiners = lexicon.determiners()
        before = "\n"
        for match in _TOKEN.finditer(text):
            word = match.group()
            if word[0].islower():
                self.small[word] += 1
                self.with_subject[word] += before in _SUBJECTS
                self.determined[word] += before in determiners
            elif word[0].isalpha():
                inside = before[0].isalpha() or before == ","
                (self.capital if inside else self.opening)[word.lower()] += 1
            before = word.lower() if word not in _MARKS or before not in _ENDS else before

    def finite_verbs(self) -> list[str]:
        """The words that are finite verbs, in alphabetical order."""
        known = word_tags()
        return sorted(
            word
            for word, subjects in self.with_subject.items()
            if subjects >= _SEEN_AS_VERB
            and subjects >= _LEAST_WITH_SUBJECT * self.small[word]
            and self.determined[word] <= _MOST_DETERMINED * min(self.small[word], 8 * subjects)
            and known.get(word) != AUXILIARY
            and not word.endswith("ly")
        )

    def opening_words(self) -> list[str]:
        """The words that only open sentences with a capital, in alphabetical order."""
        known, names = word_tags(), lexicon.first_names()
        return sorted(
            word
            for word in self.opening
            if self.small[word] >= _SEEN_SMALL
            and self.capital[word] <= _MOST_CAPITAL * self.small[word]
            and word not in known
            and word not in names
        )


def write_list(path: Path, about: str, corpora: list[Path], words: list[str]) -> None:
    """Write a list of words below what it holds and the command that makes it again."""
    command = f"python -m newsum.training word-classes {names_of(corpora)}"
    path.write_text("\n".join((f"# {about}", f"# Made by {command}.", *words, "")), "utf-8")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command line of this trainer."""
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS")
    parser.add_argument("--to", type=Path, default=TARGET, help="write into this folder instead")


def run(options: argparse.Namespace) -> None:
    """Write both lists."""
    counts = Counts(record.get("text") or "" for record in records(options.corpora))
    verbs = "Finite verbs, besides those that report: a noun phrase ends before them."
    openers = "Words that have a capital only where they open a sentence: no names."
    write_list(options.to / "finite_verbs.txt", verbs, options.corpora, counts.finite_verbs())
    write_list(options.to / "opening_words.txt", openers, options.corpora, counts.opening_words())
