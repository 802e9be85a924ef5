"""The sentences of an interview or transcript that can be told without the question before them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from ...model import Article, Sentence
from .labelled_turns import spoken_turns
from .wrapped_lines import unwrapped


def told_sentences(article: Article, sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences but for those that ask, and those that open a turn; all, if none is left.

    The opening of a turn holds its label, and answers what is not told.
    """
    turns = spoken_turns(unwrapped(article))
    if not turns:
        return sentences
    parts = sorted(
        (*part, turn.asks or article.text.endswith("?", *turn.parts[-1]), not place)
        for turn in turns
        for place, part in enumerate(turn.parts)
    )
    starts = [start for start, *_ in parts]

    def is_told(sentence: Sentence) -> bool:
        number = bisect_right(starts, sentence.end - 1) - 1
        if number < 0:
            return True
        start, end, asks, opens = parts[number]
        if sentence.start >= end:
            return True
        return not asks and not (opens and sentence.start <= start)

    return list(filter(is_told, sentences)) or sentences
