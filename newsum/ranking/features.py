"""What a sentence is like in its article: a column of numbers a feature, an entry a sentence.

Place and length (H. P. Edmundson, *New methods in automatic extracting*, 1969), words that recur
(H. P. Luhn, *The automatic creation of literature abstracts*, 1958), what is new (J. Goldstein et
al., *Summarizing text documents*, 1999), the words that an editor is likely to keep (A. Nenkova and
L. Vanderwende, *The impact of frequency on summarization*, 2005), the headline's words, names and numbers, quotation, and
how a sentence opens.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from math import fsum, log

from .cues import cues
from .fitness import OPENING_MARKS, is_dangling, is_speech
from .table import Table

Columns = dict[str, list[float]]

# What stands beside a sum of money, or a share.
_AMOUNT = re.compile("[$£€%]")

_FELT = ("kept_mean", "words", "headline_covered", "quoted", "dangling")
"""Features of a sentence that say something of those beside it."""

GROUPS = {
    "place": "first second third order depth ending before opening_paragraph opens_paragraph "
    "paragraph_size",
    "length": "relative length_rank words log_words over_20 over_30 content density",
    "main subject": "kept kept_mean kept_density kept_share kept_rank",
    "what is new": "fresh repeats recurring lead previous next",
    "headline": "headline_covered headline_share headline_rank headline_missed",
    "names and numbers": "names new_names name_second numbers money day",
    "quotation": "quoted opens_quoted",
    "manner": "dangling speech subordinate persons reporting first_person article colon aside",
    "sentences around it": " ".join(f"{name}_before {name}_after" for name in _FELT),
    "telling words": "wording",
}
"""The features behind each reason that readers are given."""


def measure(table: Table) -> Columns:
    """Measure every feature of every sentence of an article that has one."""
    counts = [len(own) or 1 for own in table.words]
    sizes = [len(own) or 1 for own in table.content]
    columns = {
        **_place(table, counts),
        **_length(counts, sizes),
        **_subject(table, counts, sizes),
        **_headline(table, sizes),
        **_names(table, counts),
        **_manner(table),
    }
    return {
        **columns,
        **_around(columns),
        "wording": [
            weight * count**-0.5 for weight, count in zip(table.wording, counts, strict=False)
        ],
    }


def _place(table: Table, counts: list[int]) -> Columns:
    total = len(counts)
    places = range(total)
    before = [0]
    for count in counts[:-1]:
        before.append(before[-1] + count)
    laid_out = table.paragraphs[-1] > 1
    above = [0, *table.paragraphs]
    sentences = Counter(table.paragraphs)
    return {
        **{
            name: ([0.0] * place + [1.0] + [0.0] * total)[:total]
            for place, name in enumerate(("first", "second", "third"))
        },
        "order": [log(1 + at) for at in places],
        "depth": [at / total for at in places],
        "ending": [1 / (total - at) for at in places],
        "before": [log(1 + words / 20) for words in before],
        "opening_paragraph": [float(laid_out and number == 1) for number in table.paragraphs],
        "paragraph_size": [log(sentences[number]) for number in table.paragraphs],
        "opens_paragraph": [
            float(laid_out and one != other)
            for one, other in zip(table.paragraphs, above, strict=False)
        ],
    }


def _length(counts: list[int], sizes: list[int]) -> Columns:
    usual = sum(counts) / len(counts)
    return {
        "relative": [count / usual for count in counts],
        "length_rank": _ranks(counts),
        "words": [count / 10 for count in counts],
        "log_words": [log(count) for count in counts],
        "over_20": [max(0, count - 20) / 10 for count in counts],
        "over_30": [max(0, count - 30) / 10 for count in counts],
        "content": [size / 10 for size in sizes],
        "density": [size / count for size, count in zip(sizes, counts, strict=False)],
    }


def _subject(table: Table, counts: list[int], sizes: list[int]) -> Columns:
    content, kept = table.content, table.kept
    means = [value / size for value, size in zip(kept, sizes, strict=True)]
    most = max(kept) or 1.0
    again = {stem for stem, count in table.spread.items() if count > 1}
    seen: set[str] = set()
    fresh, repeats, recurring = [], [], []
    for own, size in zip(content, sizes, strict=True):
        new = own - seen
        fresh.append(fsum(map(table.likely.__getitem__, new)))
        repeats.append(1 - len(new) / size)
        recurring.append(len(new & again) / 5)
        seen |= new
    lead = content[0]
    alike = [
        len(one & other) / min(size, above)
        for one, other, size, above in zip(content[1:], content, sizes[1:], sizes, strict=False)
    ]
    return {
        "kept": kept,
        "kept_mean": means,
        "kept_density": [value / count for value, count in zip(kept, counts, strict=True)],
        "kept_share": [value / most for value in kept],
        "kept_rank": _ranks(means),
        "fresh": fresh,
        "repeats": repeats,
        "recurring": recurring,
        "lead": [0.0, *[len(own & lead) / min(sizes[0], len(own) or 1) for own in content[1:]]],
        "previous": [0.0, *alike],
        "next": [*alike, 0.0],
    }


def _headline(table: Table, sizes: list[int]) -> Columns:
    shared = [len(own & table.headline) for own in table.content]
    named = len(table.headline) or 1
    return {
        "headline_covered": [count / named for count in shared],
        "headline_share": [count / size for count, size in zip(shared, sizes, strict=False)],
        "headline_rank": _ranks(shared),
        "headline_missed": [float(not count and bool(table.headline)) for count in shared],
    }


def _names(table: Table, counts: list[int]) -> Columns:
    new: list[float] = []
    seen: set[str] = set()
    for own, names in zip(table.words, table.names, strict=False):
        new.append(len(set(names) - seen) / 5)
        seen.update(names, own[:1])
    return {
        "names": [len(names) / count for names, count in zip(table.names, counts, strict=False)],
        "new_names": new,
        "numbers": [min(count, 4) / 2 for count in table.numbers],
    }


_MANNERS = ("persons", "reporting", "amounts", "days", "first_person")


@cache
def _either_case() -> dict[str, frozenset[str]]:
    """Word lists with and without a capital: looked up faster than words are lowered."""
    return {name: cues()[name] | {word.capitalize() for word in cues()[name]} for name in _MANNERS}


@cache
def _telling() -> frozenset[str]:
    """The words of all those lists: few sentences have more than one or two."""
    return frozenset().union(*_either_case().values())


def _manner(table: Table) -> Columns:
    known, either = cues(), _either_case()
    first = [own[0].lower().replace("’", "'") if own else "" for own in table.words]
    told = list(map(_telling().intersection, table.words))
    own_words = either["first_person"]
    return {
        "quoted": [float(quoted.total > 0) for quoted in table.quoted],
        "opens_quoted": [float(text[0] in OPENING_MARKS) for text in table.texts],
        "dangling": [float(is_dangling(table, at)) for at in range(len(first))],
        "speech": [float(is_speech(table, at)) for at in range(len(first))],
        "subordinate": [float(word in known["subordinators"]) for word in first],
        "persons": [float(not either["persons"].isdisjoint(words)) for words in told],
        "reporting": [float(not either["reporting"].isdisjoint(words)) for words in told],
        "first_person": [
            0.0 if own_words.isdisjoint(words) else sum(map(own_words.__contains__, own)) / len(own)
            for own, words in zip(table.words, told, strict=True)
        ],
        "day": [float(not either["days"].isdisjoint(words)) for words in told],
        "money": [
            float(not either["amounts"].isdisjoint(words) or bool(_AMOUNT.search(text)))
            for text, words in zip(table.texts, told, strict=True)
        ],
        "article": [float(word == "the") for word in first],
        "name_second": [
            float(own[1:2] == names[:1] != [])
            for own, names in zip(table.words, table.names, strict=True)
        ],
        "colon": [float(":" in text) for text in table.texts],
        "aside": [float("(" in text) for text in table.texts],
    }


def _around(columns: Columns) -> Columns:
    """What the sentences before and after are like."""
    around: Columns = {}
    for name in _FELT:
        column = columns[name]
        around[f"{name}_before"] = [0.0, *column[:-1]]
        around[f"{name}_after"] = [*column[1:], 0.0]
    return around


def _ranks(column: Sequence[float]) -> list[float]:
    """From 0 for the least in the article to 1 for the most; of equals, the later has more."""
    last = max(1, len(column) - 1)
    ranks = [0.0] * len(column)
    for rank, at in enumerate(sorted(range(len(column)), key=column.__getitem__)):
        ranks[at] = rank / last
    return ranks
