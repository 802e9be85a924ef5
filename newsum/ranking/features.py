"""What a sentence is like in its article: a column of numbers a feature, an entry a sentence.

Place and length (H. P. Edmundson, *New methods in automatic extracting*, 1969), words that recur
(H. P. Luhn, *The automatic creation of literature abstracts*, 1958), what is new (J. Goldstein et
al., *Summarizing text documents*, 1999), the words that an editor is likely to keep (A. Nenkova and
L. Vanderwende, *The impact of frequency on summarization*, 2005), the headline's words, names and
numbers, and the sentence's wording (`manner`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, chain, repeat
from math import fsum, log, sqrt
from operator import and_, truediv
from typing import Final

from .manner import measure_manner
from .sentence_table import SentenceTable
from .weights import NEIGHBOUR_FEATURES

_AROUND: Final = tuple((name, f"{name}_before", f"{name}_after") for name in NEIGHBOUR_FEATURES)
"""Features, and what those of the sentences around one are called."""

Columns = dict[str, list[float]]
"""An entry a sentence for each feature."""


def measure(table: SentenceTable) -> Columns:
    """Measure every feature of `FEATURE_GROUPS`, of every sentence; there must be one."""
    counts = [len(own) or 1 for own in table.words]
    sizes = [len(own) or 1 for own in table.content]
    columns = {
        **_position(table, counts),
        **_length(counts, sizes),
        **_salience(table, counts, sizes),
        **_headline(table, sizes),
        **_names(table, counts),
        **measure_manner(table),
    }
    columns.update(_around(columns))
    columns["stem_weights"] = [
        weight * count**-0.5 for weight, count in zip(table.stem_weights, counts, strict=True)
    ]
    return columns


def _position(table: SentenceTable, counts: list[int]) -> Columns:
    total = len(counts)
    indices = range(total)
    before = accumulate(counts[:-1], initial=0)
    laid_out = table.paragraphs[-1] > 1
    above = [0, *table.paragraphs]
    sentences = Counter(table.paragraphs)
    sizes = {number: log(count) for number, count in sentences.items()}
    within = chain.from_iterable(map(range, sentences.values()))
    return {
        **{
            name: ([0.0] * index + [1.0] + [0.0] * total)[:total]
            for index, name in enumerate(("first", "second", "third"))
        },
        "order": list(map(log, range(1, total + 1))),
        "depth": [index / total for index in indices],
        "ending": [1 / left for left in range(total, 0, -1)],
        "before": [log(1 + words / 20) for words in before],
        "opening_paragraph": [float(laid_out and number == 1) for number in table.paragraphs],
        "paragraph_size": list(map(sizes.__getitem__, table.paragraphs)),
        "opens_paragraph": [
            float(laid_out and one != other)
            for one, other in zip(table.paragraphs, above, strict=False)
        ],
        "in_paragraph": list(map(float, within)),
        "paragraph_depth": [number / table.paragraphs[-1] for number in table.paragraphs],
        "from_end": list(map(float, range(total, 0, -1))),
    }


def _length(counts: list[int], sizes: list[int]) -> Columns:
    usual = sum(counts) / len(counts)
    return {
        "relative": [count / usual for count in counts],
        "length_rank": _ranks(counts),
        "words": [count / 10 for count in counts],
        "log_words": list(map(log, counts)),
        "over_20": [(count - 20) / 10 if count > 20 else 0.0 for count in counts],
        "over_30": [(count - 30) / 10 if count > 30 else 0.0 for count in counts],
        "content": [size / 10 for size in sizes],
        "density": list(map(truediv, sizes, counts)),
    }


def _salience(table: SentenceTable, counts: list[int], sizes: list[int]) -> Columns:
    content, salience = table.content, table.salience
    means = list(map(truediv, salience, sizes))
    most = max(salience) or 1.0
    spread = [sorted(map(table.spread.__getitem__, own)) for own in content]
    new = list(map(len, table.new))
    lead = [len(own & content[0]) for own in content[1:]]
    above = map(len, map(and_, content[1:], content))
    alike = list(map(truediv, above, map(min, sizes[1:], sizes)))
    return {
        "salience": salience,
        "mean_salience": means,
        "salience_density": list(map(truediv, salience, counts)),
        "salience_share": [value / most for value in salience],
        "salience_rank": _ranks(means),
        **_recurrence(table, spread),
        "fresh": [fsum(map(table.term_salience.__getitem__, own)) for own in table.new],
        "repeats": [1 - share for share in map(truediv, new, sizes)],
        # What stands in one sentence alone is new there.
        "recurring": [(count - own.count(1)) / 5 for count, own in zip(new, spread, strict=True)],
        "lead": [0.0, *map(truediv, lead, map(min, sizes[1:], repeat(sizes[0])))],
        "previous": [0.0, *alike],
        "next": [*alike, 0.0],
    }


def _recurrence(table: SentenceTable, spread: Sequence[Sequence[int]]) -> Columns:
    """How often a sentence's stems recur, and the cosine of it with the whole article.

    ``spread`` says in how many sentences each of its stems stands, least first: sums come out alike.
    Stems weigh by their rarity (G. Salton and C. Buckley, *Term-weighting approaches in automatic
    text retrieval*, 1988); those in as many sentences weigh the same.
    """
    total = len(table.content) + 1
    often = Counter(table.spread.values())
    logs = {count: log(count) for count in often}  # of 1 it is 0
    squares = {count: log(total / count) ** 2 for count in often}
    central = {count: count * square for count, square in squares.items()}
    length = sqrt(fsum(times * count * central[count] for count, times in often.items())) or 1.0
    recurrence, centrality = [], []
    for counts in spread:
        recurrence.append(sum(map(logs.__getitem__, counts[counts.count(1) :])))
        norm = sqrt(sum(map(squares.__getitem__, counts))) or 1.0
        centrality.append(sum(map(central.__getitem__, counts)) / (length * norm))
    return {"recurrence": recurrence, "centrality": centrality}


def _headline(table: SentenceTable, sizes: list[int]) -> Columns:
    shared = [len(own & table.headline) for own in table.content]
    named = len(table.headline) or 1
    best = shared.index(max(shared)) if table.headline else -1
    return {
        "headline_covered": [count / named for count in shared],
        "headline_share": list(map(truediv, shared, sizes)),
        "headline_rank": _ranks(shared),
        "headline_missed": [float(not count and bool(table.headline)) for count in shared],
        "headline_best": [float(index == best) for index in range(len(shared))],
    }


def _names(table: SentenceTable, counts: list[int]) -> Columns:
    new: list[float] = []
    seen: set[str] = set()
    for own, names in zip(table.words, table.names, strict=False):
        new.append(len(set(names) - seen) / 5 if names else 0.0)
        seen.update(names, own[:1])
    return {
        "names": list(map(truediv, map(len, table.names), counts)),
        "name_count": [float(len(names)) for names in table.names],
        "new_names": new,
        "numbers": [min(count, 4) / 2 for count in table.numbers],
    }


def _around(columns: Columns) -> Columns:
    """The neighbours' features."""
    around: Columns = {}
    for name, before, after in _AROUND:
        column = columns[name]
        around[before] = [0.0, *column[:-1]]
        around[after] = [*column[1:], 0.0]
    return around


def _ranks(column: Sequence[float]) -> list[float]:
    """From 0 for the least in the article to 1 for the most; of equals, the later has more."""
    last = max(1, len(column) - 1)
    ranks = [0.0] * len(column)
    for rank, index in enumerate(sorted(range(len(column)), key=column.__getitem__)):
        ranks[index] = rank / last
    return ranks
