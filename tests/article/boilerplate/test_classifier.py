"""Which lines of a page the classifier takes for its article, and what is a page at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsum.article.boilerplate.boilerplate_model import (
    BLOCKS_FEATURES,
    FLAT_FEATURES,
    LogisticModel,
    Passes,
    shipped_model,
)
from newsum.article.boilerplate.classifier import (
    article_lines,
    judge,
    may_be_page,
    read_page,
    second_pass_vectors,
)
from newsum.article.paragraphs import line_spans

from ..texts import BODY, BOTTOM, CREDITS, HEADLINE, MORE, PAGE, TOP

FLAT = "\n".join(PAGE)
BLOCKS = "\n\n".join(["\n".join(TOP), HEADLINE, *CREDITS, *BODY, *MORE, "\n".join(BOTTOM)])


def judged(*written: str) -> list[bool] | None:
    text = "\n".join(written)
    return article_lines(text, line_spans(text), written, shipped_model())


def test_article_alone_is_no_page() -> None:
    assert judged(HEADLINE, *CREDITS, *BODY, *MORE) is None


def test_long_list_is_no_page() -> None:
    assert judged(*BODY, *(f"Harrow {goals} Lenz 0" for goals in range(30))) is None


def test_lines_of_a_page() -> None:
    found = judged(*PAGE)
    assert found is not None
    assert [line for line, keep in zip(PAGE, found, strict=True) if keep] == [*BODY, *MORE]


def test_few_short_lines_make_no_page() -> None:
    assert may_be_page(PAGE)
    assert not may_be_page([HEADLINE, *CREDITS, *BODY, *MORE])


@pytest.mark.parametrize(
    ("text", "features"),
    [
        pytest.param(FLAT, FLAT_FEATURES, id="flat"),
        pytest.param(BLOCKS, BLOCKS_FEATURES, id="blocks"),
    ],
)
def test_every_feature_has_a_name(text: str, features: tuple[tuple[str, ...], ...]) -> None:
    spans = line_spans(text)
    lines = [text[start:end] for start, end in spans]
    page = read_page(text, spans, lines, frozenset({"news", "search", "sign"}))
    assert page is not None
    second = second_pass_vectors(page, [0.0] * len(lines))
    first_names, second_names = features
    assert {len(vector) for vector in page.vectors} == {len(first_names)}
    assert {len(vector) for vector in second} == {len(second_names)}


def test_model_is_the_callers() -> None:
    """A model with other weights judges otherwise."""
    model = shipped_model()
    nothing = Passes(*(LogisticModel(names, -1.0, (0.0,) * len(names)) for names in FLAT_FEATURES))
    spans = line_spans(FLAT)
    assert article_lines(FLAT, spans, PAGE, replace(model, flat=nothing)) == [True] * len(PAGE)
    page = read_page(FLAT, spans, PAGE, model.frame_words)
    assert page is not None
    assert judge(page, model.flat) == article_lines(FLAT, spans, PAGE, model)


TOWNS = ("brack", "skarn", "velt", "sorel", "marrowby")


def test_frame_words_are_the_models() -> None:
    model = replace(shipped_model(), frame_words=frozenset())
    # No menu by its shape, either, and but one word of a frame, which no rule tells.
    lines = ["photos of towns", *TOWNS, "photos of rivers", *TOWNS, "photos of lakes", *BODY]
    text = "\n".join(lines)
    assert article_lines(text, line_spans(text), lines, model) is None
    assert article_lines(text, line_spans(text), lines, shipped_model()) is not None


@pytest.mark.parametrize(
    ("top", "page"),
    [
        pytest.param(
            "Etusivu Kaupunki Maakunta Talous Kulttuuri Urheilu Mielipide Sää Tilaa Hae",
            True,
            id="a menu",
        ),
        pytest.param("Etusivu Kaupunki Maakunta Talous Kulttuuri", False, id="a short one"),
        pytest.param(
            "sipuli voi jauho liemi laakerinlehti timjami leipä juusto suola pippuri",
            False,
            id="a recipe",
        ),
        pytest.param(
            "Ada_Moll Ivo_Stamm Jo_Reed Al_Pont Dora_Finch Sam_Orde Karl_Stahl Ida_Marsh Ole_Brandt Piet_Holm",
            False,
            id="names",
        ),
    ],
)
def test_a_menu_in_any_language_is_told_by_its_shape(top: str, page: bool) -> None:
    model = replace(shipped_model(), frame_words=frozenset())
    below = [
        "Luetuimmat 5",
        "Silta 1",
        "Norsu 2",
        "Tie 3",
        "Tori 4",
        "Koulu 6",
        "Katu 7",
        "Puisto 8",
    ]
    lines = [line.replace("_", " ") for line in top.split()] + [*BODY, *MORE] + below + below
    text = "\n".join(lines)
    assert (article_lines(text, line_spans(text), lines, model) is not None) is page
