"""Learn from news where English sentences end; writes ``language/english.json``.

The same corpora in the same order make the same file,
byte for byte.  A corpus is a ``.jsonl`` or ``.jsonl.gz`` file of cased English articles, each line
with a ``text``.

The method is T. Kiss and J. Strunk, *Unsupervised Multilingual Sentence Boundary Detection*,
Computational Linguistics 32 (2006), as NLTK's ``PunktTrainer`` has it.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ..text import clean
from .weights_file import PACKAGE, write_weights

TARGET = PACKAGE / "language" / "english.json"

# Punkt's own flags of where a word was met, by the names of its paper: at the beginning or in the
# middle of a sentence, in upper or lower case.
MIDDLE_UPPER = 1 << 2
UPPER = 1 << 1 | 1 << 2 | 1 << 3
BEGINNING_LOWER = 1 << 4
LOWER = 1 << 4 | 1 << 5 | 1 << 6

SURE = 3.0
"""How likely an abbreviation is, in Punkt's measure, whose own least is 0.3."""

NAMED = 0.05
"""A word that is in lower case more seldom is a name."""

RARE = 6
"""A word met less often says too little, and there are many of those."""

# What an abbreviation looks like: short, or with a full stop inside.  Punkt takes rare names that
# happen to end sentences for others.
_ABBREVIATION = re.compile(r"(?:[^\W\d_]-)?[^\W\d_]{1,5}|[^\W\d_](?:[\w&-]*\.)+[^\W\d_]+")

_WORD = re.compile(r"[^\W\d_][\w'’-]*")


def texts(corpora: Iterable[Path]) -> Iterator[str]:
    """The cleaned articles of some corpora, in their order."""
    for corpus in corpora:
        with gzip.open(corpus) if corpus.suffix == ".gz" else corpus.open("rb") as lines:
            for line in lines:
                yield clean(json.loads(line)["text"])


def telling(context: int) -> int | None:
    """A context as small as it can be without changing a decision; ``None`` where it has no say.

    Punkt asks whether a word was ever met in lower case, in upper case inside a sentence, in upper
    case at all, and in lower case at a beginning; of a word never met it asks the same with 0.
    """
    if not context & LOWER:
        return None
    lower = BEGINNING_LOWER if context & BEGINNING_LOWER else 1 << 5
    if context & MIDDLE_UPPER:
        return lower | MIDDLE_UPPER
    return lower | (1 << 1 if context & UPPER else 0)


def learn(articles: Iterable[str]) -> dict[str, Any]:
    """The parameters as JSON: words on one line, pairs on one line each, all of it sorted."""
    from nltk.tokenize.punkt import PunktTrainer

    # Everything at once: Punkt judges an abbreviation by how often it was met so far.
    text = "\n\n".join(articles)
    trainer = PunktTrainer()
    trainer.ABBREV = SURE
    trainer.train(text)
    learned = trainer.get_params()
    counts = Counter(_WORD.findall(text))
    return {
        "abbreviations": " ".join(sorted(filter(_ABBREVIATION.fullmatch, learned.abbrev_types))),
        # English has no ordinals with a full stop, so a number ties no word to itself.
        "collocations": sorted(" ".join(p) for p in learned.collocations if p[0] != "##number##"),
        "starters": " ".join(sorted(w for w in learned.sent_starters if not named(w, counts))),
        "contexts": contexts(learned.ortho_context, counts),
    }


def named(word: str, counts: Mapping[str, int]) -> bool:
    """Whether a word is a name, which follows "U.S." as well as a full stop."""
    lower, upper = counts.get(word, 0), counts.get(word.capitalize(), 0)
    return lower < NAMED * (lower + upper)


def contexts(learned: Mapping[str, int], counts: Mapping[str, int]) -> dict[str, str]:
    """The words by what is known of their case, without those that are rare or decide nothing."""
    words: dict[int, list[str]] = defaultdict(list)
    for word in sorted(learned):
        context = telling(learned[word])
        if context is not None and counts.get(word, 0) >= RARE:
            words[context].append(word)
    return {str(context): " ".join(words[context]) for context in sorted(words)}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command line of this trainer."""
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS")
    parser.add_argument("--to", type=Path, default=TARGET, help="write here instead")


def run(options: argparse.Namespace) -> None:
    """Learn from the corpora named, and write the parameters."""
    learned = learn(texts(options.corpora))
    about = "What Punkt knows of English sentences: abbreviations, words that begin one, case."
    write_weights(options.to, about, options.corpora, "punkt", learned)
