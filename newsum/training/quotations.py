"""A corpus of quotations as newsum reads it, with what annotators say of each quoted span."""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ..article import dissect, sentences
from ..attribution.linear_model import LinearModel
from ..attribution.speakers.tagged_paragraphs import TaggedParagraphs
from ..language.quotation_marks import QuotedSpan
from ..model import Document
from ..text import clean

_SHARED = 0.7
"""The part of the shorter span that an annotation shares, from which on it is the same."""

Annotation = dict[str, Any]


def records(corpora: Iterable[Path]) -> Iterator[dict[str, Any]]:
    """The records of gzipped corpora of JSON lines."""
    for corpus in corpora:
        with gzip.open(corpus, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def tagged(record: dict[str, Any], speech: LinearModel) -> TaggedParagraphs | None:
    """A record as the program reads it; None where its offsets count other characters."""
    text = clean(record["text"])
    if len(text) != len(record["text"]):
        return None
    article = dissect(Document(source="corpus", text=text))
    return TaggedParagraphs(article, sentences(article), speech)


def quotations(record: dict[str, Any]) -> list[Annotation]:
    """The annotations of what stands in marks and was said."""
    return [quote for quote in record["quotes"] if quote["kind"] != "indirect"]


def scare_quotes(record: dict[str, Any]) -> list[Annotation]:
    """The annotations of what stands in marks though nobody said it."""
    found: list[Annotation] = record.get("scare", [])
    return found


def annotation_of(span: QuotedSpan, annotations: Iterable[Annotation]) -> Annotation | None:
    """The annotation of a quoted span."""
    for one in annotations:
        shared = min(span.end, one["end"]) - max(span.start, one["start"])
        shorter = min(span.end - span.start, one["end"] - one["start"])
        if shared > _SHARED * max(1, shorter):
            return one
    return None


def add_corpus_arguments(parser: argparse.ArgumentParser, target: Path, ridge: float) -> None:
    """The command line of a trainer on quotations, which writes ``target``."""
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS")
    parser.add_argument("--folds", type=int, default=0, help="cross-validate instead")
    parser.add_argument("--ridge", type=float, default=ridge)
    parser.add_argument("--to", type=Path, default=target, help="write here instead")
