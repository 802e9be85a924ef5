"""Boilerplate between the sentences of one paragraph, and what looks like it and must stay."""

from __future__ import annotations

import pytest

from newsum.article import dissect, sentences
from newsum.article.boilerplate.in_paragraph import cut_boilerplate
from newsum.model import Document

from ..texts import LEDE, SECOND, THIRD

GONE = {
    "video": ["Scroll down for video.", "SCROLL DOWN FOR VIDEOS.", "See below for video."],
    "advertisement": ["Story continues below advertisement."],
    "comments": ["Sorry we are not currently accepting comments on this article."],
    "promotion": ["Like us on Facebook.", "Follow us on Twitter."],
    "related": ["Click here for the full table.", "READ MORE: Why the harbor is empty."],
    "copyright": [
        "All rights reserved.",
        "Copyright 2024 Northern Press.",
        "©2024 The Northfield Gazette.",
        "This material may not be published, broadcast, rewritten, or redistributed.",
    ],
}

STAYS = [
    "“Scroll down for video,” the page said.",
    "Scroll down for videos of cats is what they all do.",
    "The council said that comments are closed.",
    "All rights reserved for the owners were lost.",
    "Copyright law did not help her.",
    "Like us on Facebook, they had many friends.",
    "Click here, the page says.",
    "Read more, the teacher told them.",
    "Related cases were dropped.",
    "This material may not be published before Friday.",
]


@pytest.mark.parametrize("lower", [False, True], ids=["cased", "lower-cased"])
@pytest.mark.parametrize(
    ("kind", "gone"), [(kind, gone) for kind, all_ in GONE.items() for gone in all_]
)
@pytest.mark.parametrize("index", [0, 1, 2], ids=["first", "amid", "last"])
def test_gone(kind: str, gone: str, index: int, lower: bool) -> None:
    parts = [LEDE, SECOND]
    parts.insert(index, gone)
    text = " ".join(part.lower() if lower else part for part in parts)
    found = dissect(Document(source="test", text=text))
    assert [(piece.kind, piece.text.lower()) for piece in found.removed] == [(kind, gone.lower())]
    assert " ".join(found.body).lower() == f"{LEDE} {SECOND}".lower()
    assert all(text[piece.start : piece.end] == piece.text for piece in found.removed)


@pytest.mark.parametrize("sentence", STAYS)
def test_stays(sentence: str) -> None:
    text = f"{LEDE} {sentence} {SECOND}"
    assert dissect(Document(source="test", text=text)).body == (text,)


def test_marks_of_the_quotes_beside_it_stay_with_them() -> None:
    text = "'it is over,' she said, 'at last.' scroll down for video.' we are tired,' he said."
    found = dissect(Document(source="test", text=text))
    assert found.body == (
        "'it is over,' she said, 'at last.'",
        "' we are tired,' he said.",
    )
    assert [piece.text for piece in found.removed] == ["scroll down for video."]


def test_sentences_count_the_paragraphs_that_are_left() -> None:
    text = f"{LEDE} Scroll down for video. {SECOND}\n\n{THIRD}"
    found = dissect(Document(source="test", text=text))
    assert found.body == (LEDE, SECOND, THIRD)
    assert {sentence.paragraph for sentence in sentences(found)} == {1, 2, 3}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param(
            "Dust fell. Like us on Facebook. It stopped.",
            ["Dust fell.", "It stopped."],
            id="between",
        ),
        pytest.param("Like us on Facebook. It stopped.", ["It stopped."], id="first"),
        pytest.param("Dust fell. Like us on Facebook.", ["Dust fell."], id="last"),
        pytest.param(
            "Like us on Facebook.", ["Like us on Facebook."], id="the only sentence stays"
        ),
        pytest.param("Like us on Facebook. All rights reserved.", [], id="nothing else"),
    ],
)
def test_paragraph_is_split_where_something_was_cut(text: str, left: list[str]) -> None:
    spans, removed = cut_boilerplate(text, [(0, len(text))], "en")
    assert [text[start:end] for start, end in spans] == left
    assert all(text[piece.start : piece.end] == piece.text for piece in removed)
