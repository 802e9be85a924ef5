"""What each stage costs an article, beside bare Punkt on the same text.

``python tests/bench/stages.py CORPUS``: a ``.jsonl`` or ``.jsonl.gz`` of articles with a ``text``,
each cut to 400 words.  The unit is NLTK's `PunktSentenceTokenizer`, with newsum's own parameters.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from articles import real
from timing import Task, in_turn

import newsum
from newsum.article import dissect, sentences
from newsum.attribution import find_quotes, pick_quotes
from newsum.language import detect, stems, words
from newsum.language.punkt import parameters, tokenizer
from newsum.model import Document
from newsum.ranking import choose
from newsum.text import clean

UNIT = "Punkt alone"
WHOLE = "the whole: text → summary"


def over(function: Callable[..., object], items: Iterable[tuple[Any, ...]]) -> Task:
    """A task that calls a function with each of some items, and keeps nothing."""
    kept = list(items)

    def run() -> None:
        for item in kept:
            function(*item)

    return run


def stages(texts: list[str]) -> dict[str, Task]:
    """Each stage by its name, on what the stages before it have made of the texts."""
    punkt = tokenizer(parameters("en"))
    cleaned = [clean(text) for text in texts]
    documents = [Document(source="-", text=text) for text in cleaned]
    articles = [dissect(document) for document in documents]
    bodies = [sentences(article) for article in articles]
    points = [choose(article, body) for article, body in zip(articles, bodies, strict=True)]
    quotes = [find_quotes(article, body) for article, body in zip(articles, bodies, strict=True)]
    return {
        UNIT: over(lambda text: list(punkt.span_tokenize(text)), zip(cleaned)),
        "clean": over(clean, zip(texts)),
        "anatomy": over(dissect, zip(documents)),
        "sentences": over(sentences, zip(articles)),
        "ranking": over(choose, zip(articles, bodies, strict=True)),
        "quotes": over(find_quotes, zip(articles, bodies, strict=True)),
        "telling quotes": over(lambda q, p: pick_quotes(q, p, 3), zip(quotes, points, strict=True)),
        WHOLE: over(newsum.summarize, zip(texts)),
        "– words and stems alone": over(lambda text: stems(words(text)), zip(cleaned)),
        "– telling the language": over(detect, zip(cleaned)),
    }


def main() -> None:
    """Print a line a stage: milliseconds an article, and units."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--words", type=int, default=400)
    parser.add_argument("--runs", type=int, default=9)
    given = parser.parse_args()
    texts = real(given.corpus, given.articles, given.words)
    times = in_turn(stages(texts), given.runs)
    print(f"{len(texts)} articles of {given.words} words, medians of {given.runs} runs in turn")
    print(f"{'stage':26} {'ms':>7} {'units':>6}")
    for name, time in times.items():
        print(f"{name:26} {time / len(texts) * 1000:7.3f} {time / times[UNIT]:6.2f}")
    print(f"{len(texts) / times[WHOLE]:.0f} summaries a second in one process")


if __name__ == "__main__":
    main()
