"""Articles on one event come together, and each story is told once, word for word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsum.model import Failure, Source
from newsum.stories import Wish, compose, report
from newsum.stories.telling import overlap
from newsum.stories.terms import content_stems
from newsum.story_model import Digest, Story

from .papers import ALL, BAKERS, FERRY, PORTUGUESE, SINGLE, reports

TEXTS = dict(ALL)


@pytest.fixture(scope="module")
def digest() -> Digest:
    return compose(reports(), [Failure(source="x.txt", kind="empty", message="x.txt: empty")])


@pytest.fixture(scope="module")
def ferry(digest: Digest) -> Story:
    return digest.stories[0]


def test_stories_by_their_sources(digest: Digest) -> None:
    assert [{one.source for one in story.sources} for story in digest.stories] == [
        {name for name, _ in FERRY},
        {name for name, _ in BAKERS},
        {name for name, _ in SINGLE},
    ]
    assert [story.number for story in digest.stories] == [1, 2, 3]
    assert (digest.articles, digest.total, len(digest.failures)) == (6, 3, 1)


def test_a_copy_is_named_as_one(ferry: Story) -> None:
    copies = {one.source: one.copy_of for one in ferry.sources}
    original = [one.source for one in ferry.sources].index("gazette/ferry.txt") + 1
    assert copies == {
        "gazette/ferry.txt": None,
        "star/copy.txt": original,
        "herald/marisol.txt": None,
    }
    assert ferry.originals == 2


def test_sources_are_in_order_of_their_dates(ferry: Story) -> None:
    assert (ferry.first, ferry.last) == ("2026-03-03", "2026-03-04")
    assert ferry.sources[0].source == "gazette/ferry.txt"


def test_every_sentence_stands_where_it_says(digest: Digest) -> None:
    for story in digest.stories:
        claims = [claim for found in story.disagreements for claim in found.claims]
        for one in (*story.points, *story.adds, *claims):
            text = TEXTS[story.sources[one.origin - 1].source]
            assert " ".join(text[one.point.start : one.point.end].split()) == one.point.text
        for said in story.quotes:
            text = TEXTS[story.sources[said.origin - 1].source]
            parts = [" ".join(text[start:end].split()) for start, end in said.quote.parts]
            assert " … ".join(parts) == said.quote.text


def test_nothing_is_told_twice(digest: Digest) -> None:
    for story in digest.stories:
        content = [content_stems(one.point.text, "en") for one in story.points]
        pairs = [(a, b) for at, a in enumerate(content) for b in content[:at]]
        assert all(overlap(one, other) <= 0.5 for one, other in pairs)


def test_a_quote_in_two_papers_is_told_once_in_full(ferry: Story) -> None:
    assert [one.quote.text for one in ferry.quotes] == [
        "We begged them to wait for the morning, … Nobody listened."
    ]
    assert ferry.quotes[0].quote.speaker == "Ines Okafor"


def test_figures_that_differ_stand_side_by_side(ferry: Story) -> None:
    (found,) = ferry.disagreements
    assert found.about == "dead"
    assert [(claim.value, claim.words) for claim in found.claims] == [
        (12, "12 people"),
        (14, "Fourteen people"),
    ]


WIRE = """Fire at cannery in Port Tessel

A fire at a cannery in Port Tessel killed {} people on Monday, the fire brigade said. The blaze began
in a cold store shortly after six in the morning. Crews from four towns fought it until noon. “We could
see the smoke from the lighthouse,” said Nadia Brill, who sells nets at the harbour. The cannery employs
260 people and belongs to the Corrin family. The police are looking for the cause.
"""


@pytest.mark.parametrize(
    ("later", "told"), [("14", [[("12 people", 1), ("14 people", 2)]]), ("12", [])]
)
def test_a_report_that_was_printed_again_with_another_figure(
    later: str, told: list[list[tuple[str, int]]]
) -> None:
    texts = (WIRE.format("12"), WIRE.format(later) + "The town was quiet in the evening.")
    made = [report(Source(name=f"{n}.txt", text=text)) for n, text in enumerate(texts)]
    (story,) = compose(made).stories
    assert sorted(one.copy_of or 0 for one in story.sources) == [0, 1]
    found = [
        sorted((claim.words, int(story.sources[claim.origin - 1].source[0]) + 1)
               for claim in one.claims)
        for one in story.disagreements
    ]  # fmt: skip
    assert found == told


def test_the_other_article_adds_something(ferry: Story) -> None:
    told = {one.origin for one in ferry.points[:1]}
    assert {one.origin for one in ferry.adds}.isdisjoint(told)
    single = compose(reports(SINGLE)).stories[0]
    assert single.adds == ()
    assert single.points


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        pytest.param(Wish(stories=1), ["gazette/ferry.txt"], id="so many stories"),
        pytest.param(Wish(story=3), ["star/bridge.txt"], id="one story"),
        pytest.param(Wish(story=9), [], id="no such story"),
        pytest.param(Wish(focus="rye bread"), ["gazette/bakers.txt"], id="about something"),
        pytest.param(
            Wish(since="2026-03-04"), ["gazette/bakers.txt", "herald/marisol.txt"], id="since a day"
        ),
    ],
)
def test_wishes(wish: Wish, expected: list[str]) -> None:
    found = compose(reports(), wish=wish)
    first = {story.sources[0].source for story in found.stories}
    assert first == set(expected)


def test_no_such_story() -> None:
    found = compose(reports(), wish=Wish(story=9))
    assert found.notes == ("There is no story 9: the last one is 3.",)


def test_a_focus_that_nothing_is_about() -> None:
    found = compose(reports(), wish=Wish(focus="volcano"))
    assert len(found.stories) == 3
    assert found.notes == ("Nothing on “volcano”: these are all stories.",)


def test_what_is_about_all_of_a_focus_comes_first() -> None:
    found = compose(reports(), wish=Wish(focus="Skellan prize"))
    assert [story.sources[0].source for story in found.stories] == [
        BAKERS[0][0],
        FERRY[0][0],
    ]


def test_stories_in_portuguese() -> None:
    found = compose(reports(PORTUGUESE))
    assert [len(story.sources) for story in found.stories] == [2, 2, 1]
    assert {one.language for one in found.stories[:2]} == {"pt"}
    for story in found.stories[:2]:
        assert {point.origin for point in (*story.points, *story.adds)} == {1, 2}
    assert [quote.quote.speaker for quote in found.stories[1].quotes] == ["Elvira Montalvor"]


def test_points_of_so_many_words() -> None:
    for story in compose(reports(), wish=Wish(points=None, words=30)).stories:
        words = [len(one.point.text.split()) for one in story.points]
        assert len(words) == 1 or sum(words) <= 30


def test_no_articles() -> None:
    assert compose([]) == Digest(stories=())


def test_the_same_whatever_the_order_of_languages() -> None:
    german = (
        "tag/faehre.txt",
        "Fähre sinkt vor Port Alder\n\nEine Fähre ist am Montag vor Port Alder gesunken, und dabei "
        "sind nach den Angaben der Küstenwache zwölf Menschen gestorben.\n",
    )
    found = compose(reports((*FERRY, german)))
    assert [len(story.sources) for story in found.stories] == [3, 1]
    assert found.stories[1].language == "de"


@pytest.mark.parametrize("odd", ["0001-01-01", "9999-12-31"])
def test_an_odd_date_spoils_no_order(odd: str) -> None:
    made = [*reports(FERRY[:2]), *(replace(one, date=odd) for one in reports(SINGLE))]
    told = compose(made)
    assert {len(story.sources) for story in told.stories} == {1, 2}
    assert len(compose([*made, *reports(BAKERS)]).stories) == 3
