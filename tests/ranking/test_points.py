"""The choice of points: verbatim, in order, as many as wished, fit to read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from unicodedata import normalize

import pytest

from newsum import digest, summarize
from newsum.model import Article, Sentence
from newsum.ranking import Length, choose, covers
from newsum.ranking.selection import select

from .conftest import HARBOUR
from .laying import lay_out

Made = tuple[Article, Sequence[Sentence]]
Build = Callable[..., Made]


@pytest.mark.parametrize("explain", [False, True])
def test_points_are_verbatim_and_in_order(harbour: Made, explain: bool) -> None:
    article, sentences = harbour
    points = choose(article, sentences, explain=explain)
    assert len(points) == 3
    assert [p.start for p in points] == sorted(p.start for p in points)
    for point in points:
        assert " ".join(article.text[point.start : point.end].split()) == point.text
        assert article.body[point.paragraph - 1].find(point.text) >= 0


def test_the_same_article_gives_the_same_points(harbour: Made) -> None:
    assert choose(*harbour) == choose(*harbour)


def test_reasons_add_up_and_do_not_change_the_choice(harbour: Made) -> None:
    explained = choose(*harbour, explain=True)
    for plain, point in zip(choose(*harbour), explained, strict=True):
        assert plain.text == point.text
        assert plain.score == point.score
        assert plain.reasons is None
        assert point.reasons
        assert sum(reason.amount for reason in point.reasons) == pytest.approx(point.score)
        assert len(point.reasons) <= 5


@pytest.mark.parametrize("focus", [None, "harbour"])
def test_reasons_are_the_whole_of_the_score(
    harbour: Made, focus: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsum.ranking.scoring._TOLD", 99)
    for point in choose(*harbour, focus=focus, explain=True):
        assert point.reasons
        amounts = {reason.reason: reason.amount for reason in point.reasons}
        assert abs(amounts.get("all else", 0.0)) < 0.01  # no more than rounding leaves
        assert len(amounts) > 5


def test_two_points_share_what_they_are_worth_together_and_the_first_opens(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsum.ranking.scoring._TOLD", 99)
    article = build(
        "The town of Alder will raise the harbour wall by two metres before the winter.",
        "Engineers of the town found cracks in the harbour wall after the storm in May.",
        "Work on the harbour wall begins in August and costs the town 4 million crowns.",
        title="Port Alder after the storm",
    )
    first, second = (
        {reason.reason: reason.amount for reason in point.reasons or ()}
        for point in choose(*article, length=Length(points=2), explain=True)
    )
    beside = "beside the other points"
    assert first[beside] == second[beside] != 0
    assert "opens the summary" in first
    assert "opens the summary" not in second
    (alone,) = choose(*article, length=Length(points=1), explain=True)
    assert beside not in {reason.reason for reason in alone.reasons or ()}


@pytest.mark.parametrize("most", [0.9, 0.6, 0.4, 0.2, 0.01])
def test_many_points_have_at_most_a_share_of_the_article(harbour: Made, most: float) -> None:
    words = len(" ".join(harbour[0].body).split())
    points = choose(*harbour, length=Length(points=5, most=most))
    assert len(points) == 1 or sum(len(p.text.split()) for p in points) <= most * words
    more = choose(*harbour, length=Length(points=len(points) + 1))
    assert len(points) == 5 or sum(len(p.text.split()) for p in more) > most * words


@pytest.mark.parametrize("wish", [1, 2, 4])
def test_points_are_as_many_as_wished(harbour: Made, wish: int) -> None:
    assert len(choose(*harbour, length=Length(points=wish))) == wish


@pytest.mark.parametrize("room", [25, 40, 60])
def test_a_budget_of_words_is_kept(harbour: Made, room: int) -> None:
    points = choose(*harbour, length=Length(words=room))
    assert points
    assert sum(len(point.text.split()) for point in points) <= room


def test_one_point_is_the_least(harbour: Made) -> None:
    assert len(choose(*harbour, length=Length(words=1))) == 1
    assert len(choose(*harbour, length=Length(ratio=0.001))) == 1


def test_a_short_article_comes_out_whole(build: Build) -> None:
    article, sentences = build(
        "The ferry to Skerrow sank on Monday.", "He said so. Will it sail again?"
    )
    assert [p.text for p in choose(article, sentences)] == [
        "The ferry to Skerrow sank on Monday.",
        "He said so.",
        "Will it sail again?",
    ]


def test_nothing_comes_of_nothing(build: Build) -> None:
    article, _ = build("The ferry sank.")
    assert choose(article, ()) == ()


def test_no_question_and_no_half_quotation_is_a_point(build: Build) -> None:
    article, sentences = build(
        "Who will pay for the new harbour wall of Port Alder, the council or the province?",
        "“The harbour wall of Port Alder will be rebuilt this year. The council will pay for the "
        "wall,” said Mayor Ines Okafor.",
        "The council of Port Alder voted on Friday to rebuild the harbour wall.",
        "Fishing crews plan to strike on Monday.",
    )
    texts = [p.text for p in choose(article, sentences, length=Length(points=3))]
    assert texts == [
        "The council of Port Alder voted on Friday to rebuild the harbour wall.",
        "Fishing crews plan to strike on Monday.",
    ]


@pytest.mark.parametrize("pair", ["»«", "„“", "«»", "‚‘", "›‹"])
def test_a_german_sentence_with_a_whole_quotation_can_be_a_point(pair: str) -> None:
    said = f"Bürgermeisterin Ines Roe sagte: {pair[0]}Wir bauen die Mauer wieder auf.{pair[1]}"
    article, sentences = lay_out(
        ["Wer zahlt für die neue Mauer von Altenhafen, die Stadt oder das Land?"],
        [said],
        ["Wird sie halten, wenn im Herbst die nächsten Stürme kommen?"],
        language="de",
    )
    assert [p.text for p in choose(article, sentences, length=Length(points=1))] == [said]


def test_two_points_never_say_the_same(build: Build) -> None:
    said = "The council of Port Alder voted on Friday to rebuild the broken harbour wall."
    article, sentences = build(
        said,
        "Fishing crews plan to strike on Monday over the nets they lost.",
        said,
        "The storm sank two ferries in March.",
        "A quarry at Tarn Fell is closed.",
    )
    assert [p.text for p in choose(article, sentences)].count(said) == 1


@pytest.mark.parametrize("wish", [Length(points=3), Length(points=99), Length(ratio=1)], ids=str)
@pytest.mark.parametrize(
    "again", ["It was what it was, and so on.", "IT WAS WHAT IT  WAS, AND SO ON."], ids=["", "CASE"]
)
def test_no_sentence_is_a_point_twice(build: Build, wish: Length, again: str) -> None:
    made = build("It was what it was, and so on.", "The ferry to Skerrow sank on Monday.", again)
    points = choose(*made, length=wish)
    assert len(points) == len({point.text.casefold() for point in points}) == 2


def test_a_share_is_of_the_words_as_they_stand(build: Build) -> None:
    article, sentences = build("“The ferry sank,” he said.“Crews want nets.” Divers looked for it.")
    points = choose(article, sentences, length=Length(ratio=1))
    assert sum(len(point.text.split()) for point in points) <= len(article.text.split())


def test_the_first_point_does_not_hang_on_what_is_missing(build: Build) -> None:
    article, sentences = build(
        "Will the wall of Port Alder be rebuilt?",
        "She announced on Friday that the harbour wall of Port Alder will be rebuilt for 40m.",
        "Mayor Ines Okafor told the council that the harbour wall of Port Alder will be rebuilt.",
        "The council plans to begin the work on the wall in May.",
    )
    (point,) = choose(article, sentences, length=Length(points=1))
    assert not point.text.startswith("She")


def test_a_connective_before_a_name_is_left_off(build: Build) -> None:
    article, sentences = build("But Mayor Ines Okafor said that the wall stands.")
    (point,) = choose(article, sentences)
    assert point.text == "Mayor Ines Okafor said that the wall stands."
    assert article.text[point.start : point.end] == point.text


@pytest.mark.parametrize(
    "kept",
    [
        pytest.param("But the mayor said that the wall stands.", id="would open in lower case"),
        pytest.param("But I saw that the wall stands.", id="a pronoun would hang as well"),
        pytest.param("Butter prices in Port Alder fell.", id="a word that begins like one"),
    ],
)
def test_an_opening_that_must_stay_is_left_alone(build: Build, kept: str) -> None:
    (point,) = choose(*build(kept))
    assert point.text == kept


def test_focus_asks_for_points_about_it(harbour: Made) -> None:
    (point, *more) = choose(*harbour, focus="fishing strike")
    assert point.text.startswith("Fishing crews")
    assert not more
    assert covers(*harbour, "fishing strike")
    assert not covers(*harbour, "volcano")
    assert [p.text for p in choose(*harbour, focus="volcano")] == [p.text for p in choose(*harbour)]


def test_lower_case_without_paragraphs_or_headline(build: Build) -> None:
    text = (
        "the council of port alder voted on friday to rebuild the harbour wall. why was it weak? "
        "the storm sank two ferries in march. fishing crews plan to strike on monday. "
        "engineers warned in 2019 that its foundations were moving."
    )
    points = choose(*build(text))
    assert len(points) == 3
    assert not any(p.text.endswith("?") for p in points)


@pytest.mark.parametrize(
    "wrong",
    [{}, {"points": 1, "words": 9}, {"points": 0}, {"words": 0}, {"ratio": 0.0}, {"ratio": 1.1}],
)
def test_a_length_is_one_measure_in_range(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"points|words|ratio"):
        Length(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("length", [Length(points=90), Length(ratio=0.2), Length(words=900)])
def test_much_of_a_long_article_comes_from_all_of_it(build: Build, length: Length) -> None:
    texts = (f"The council of Ward {n} paid {n * 37} crowns for wall {n * n}." for n in range(450))
    article, sentences = build(*texts)
    points = choose(article, sentences, length)
    words = sum(len(point.text.split()) for point in points)
    assert words <= (length.budget(lambda: 450 * 11) or words)
    assert len(points) >= 80
    starts = [point.start for point in points]
    assert starts == sorted(set(starts))
    thirds = [sum(n * 150 < p.paragraph <= n * 150 + 150 for p in points) for n in range(3)]
    assert min(thirds) > len(points) / 5


def test_a_focus_on_what_only_a_question_has_is_met(build: Build) -> None:
    article, sentences = build(*HARBOUR)
    texts = [p.text for p in choose(article, sentences, focus="weak")]
    assert texts == ["Why was the wall so weak?"]


def test_the_first_sentence_can_be_chosen_in_exchange() -> None:
    gains = {(0, 1): 0.0, (0, 2): 2.0, (1, 2): -5.0}
    scores = [1.0, 3.0, 2.9]
    chosen = select(scores, lambda a, b: gains[a, b], [0, 1, 2], points=2, costs=[1, 1, 1])
    assert chosen == [0, 2]


@pytest.mark.parametrize(
    "unfit",
    [
        pytest.param(
            "Mayor Ines Okafor (left) looks at the harbour wall of Port Alder.", id="caption"
        ),
        pytest.param("The wall of Port Alder.", id="a full stop behind a heading"),
        pytest.param("Who will pay for the harbour wall of Port Alder, then?", id="question"),
    ],
)
def test_what_says_nothing_alone_is_no_point(build: Build, unfit: str) -> None:
    fit = "The council of Port Alder voted on Friday to rebuild the harbour wall."
    article, sentences = build(unfit, "A storm broke it.", fit, "Crews plan to strike on Monday.")
    assert [p.text for p in choose(article, sentences, length=Length(points=1))] == [fit]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5])
def test_a_short_article_has_one_point_but_a_brief_stays_whole(count: int) -> None:
    told = (
        "The old harbour wall of Alder fell on Monday.",
        "Nine fishing boats in Brack sank that same night.",
        "Engineers from Esk want eleven million crowns for stones.",
        "Schools across Tarn stay closed until the weekend.",
        "Mayor Ana Roe asked the ministry for sandbags.",
        "Insurers expect claims worth forty thousand pounds.",
    )
    made = lay_out(*[[sentence] for sentence in told[:count]])
    points = choose(*made, Length(points=3, most=1 / 3))
    assert len(points) == (count if count <= 3 else 1)
    assert len(choose(*made, Length(points=3))) == min(count, 3)


PILOT = (
    "Alder council hired forty painters under a pilot scheme on Monday.",
    "Ana Roe asked the ministry for sandbags after the storm of Sunday night.",
    "The scheme will cost the council eleven million crowns until 2031.",
    "Schools across Tarn stay closed until the weekend of the harbour fair.",
)


@pytest.mark.parametrize(
    ("best", "expected"),
    [
        pytest.param((0, 2), (0, 2), id="a point tells what it means"),
        pytest.param((2, 3), (0, 3), id="none tells: another set"),
    ],
)
def test_the_thing_is_a_point_where_a_point_tells_of_it(
    best: tuple[int, ...], expected: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    def sets(*_: object) -> list[tuple[float, tuple[int, ...]]]:
        every = sorted([(0, 1), (0, 2), (0, 3), (2, 3)], key=lambda some: (some != best, -some[1]))
        return [(-place, some) for place, some in enumerate(every)]

    monkeypatch.setattr("newsum.ranking.standing_sets.best_sets", sets)
    points = choose(*lay_out(*[[sentence] for sentence in PILOT]), Length(points=2))
    assert tuple(PILOT.index(point.text) for point in points) == expected


@pytest.mark.parametrize("points", [2, 3])
def test_the_news_is_told_before_there_are_as_many_points_as_wished(points: int) -> None:
    long = " with its towers, its gates, its wells and all that stood around it,"
    told = [
        f"The old harbour wall of Alder{long} fell on Monday.",
        f"Nine fishing boats in Brack{long} sank that same night.",
        f"Engineers from Esk{long} want eleven million crowns for stones.",
        "Schools across Tarn stay closed until the weekend.",
        "Mayor Ana Roe asked the ministry for sandbags.",
        "Insurers expect claims worth forty thousand pounds.",
    ]
    chosen = choose(*lay_out(*[[one] for one in told]), Length(points=points, most=1 / 3))
    assert chosen[0].text == told[0]
    assert len(chosen) == 2
    assert sum(len(point.text.split()) for point in chosen) <= len(" ".join(told).split()) / 3


PARDON = [
    "A baker who was jailed for feeding ducks in Corvin won his pardon from the president on Monday.",
    "The court of Corvin had given Ivo Lund, 61, four months for breaking a law of 1874.",
    "The state will pay him 9,000 crowns.",
    '"I shall feed them tomorrow," Ivo Lund said.',
    "Parliament will look at the law of 1874 and at nineteen others like it in the spring.",
    "The ducks are well.",
    "It rained on most of the day.",
]


@pytest.mark.parametrize("spare", [0, 5, 8])
def test_the_news_is_told_where_three_short_points_would_fit(spare: int) -> None:
    chosen = choose(
        *lay_out(*[[one] for one in PARDON], headline="Baker pardoned over ducks"),
        Length(points=3, most=1 / 3),
        spare=spare,
    )
    assert chosen[0].text == PARDON[0]


def test_a_brief_tells_its_news_though_it_be_more_than_a_third() -> None:
    told = [
        "The bell house of Alder is closed until further notice after a fire in its cellar on Sunday.",
        "Nobody was hurt.",
        "The fire brigade said that a lamp had caused it.",
        "The bells were not damaged, but smoke got into the hall of ropes.",
    ]
    laid = lay_out(told, headline="Fire closes bell house in Alder")
    assert [one.text for one in choose(*laid, Length(points=3, most=1 / 3))] == told[:1]


def test_what_is_kept_for_quotes_never_costs_the_news() -> None:
    laid = lay_out(*[[one] for one in PARDON], headline="Baker pardoned over ducks")
    length = Length(points=3, most=1 / 3)
    assert choose(*laid, length, spare=25) == choose(*laid, length)


def test_rather_two_that_tell_the_news_than_three_that_are_short() -> None:
    told = [
        "Police in Alder have charged two men with stealing the harbour's oldest bell in January.",
        "Owen Tate, 34, and Leo Marsh, 29, will appear before magistrates on Monday.",
        "The bell, cast in Tarn in 1698, has not been found since the two were arrested.",
        "It was there for all to see.",
        "Rain fell on Alder for most of that day.",
        "Visitors like it better in the spring.",
    ]
    chosen = choose(
        *lay_out(*[[one] for one in told], headline="Two charged with theft of Alder's bell"),
        Length(points=3, most=0.45),
    )
    assert chosen[0].text == told[0]
    assert len(chosen) == 2


def test_a_focus_is_read_as_an_article_is() -> None:
    """A terminal may give a letter and its accent apart, and a page a soft hyphen."""
    text = "The harbour of Alder closed. Zoë Müller sank a ferry. The storm of Tarn was late."
    for focus in ("Müller", normalize("NFD", "Müller"), "Mül\u00adler"):
        found = summarize(text, points=1, quotes=0, focus=focus)
        assert [point.text for point in found.points] == ["Zoë Müller sank a ferry."]
        assert not found.notes
        assert not digest([text], focus=focus).notes
