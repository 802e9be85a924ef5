"""What a story tells of its sentences: no fact twice, in other words either."""

from __future__ import annotations

from newsum.model import Source
from newsum.stories import report
from newsum.stories.telling import added, candidates, choose_points, lead_first, timeline
from newsum.stories.terms import content_stems
from newsum.story_model import Report

TRAM = (
    """Tram leaves the rails in Karsk

KARSK, 3 May (Courier) - Seven people were killed when a tram left the rails in Karsk on Monday, the
fire brigade said.

The tram came down the Mill Hill too fast, and the driver was arrested.

Line 4 stays closed until the end of the week.
""",
    """Karsk tram crash kills seven

KARSK, 3 May (Evening Star) - A crash of a tram in the centre of Karsk has cost seven passengers their
lives, seven people killed in all, according to the hospital.

Mayor Dina Corvell promised new brakes for every tram of the city.

The carriages were built in 1971.
""",
)


def told() -> list[tuple[int, Report]]:
    return [(at, report(Source(name=f"{at}", text=text))) for at, text in enumerate(TRAM, 1)]


def test_one_toll_is_told_once() -> None:
    points = choose_points(candidates(told()), 4, None)
    assert sum("seven" in one.point.text.lower() for one in points) == 1


def test_what_adds_something_does_not_repeat_the_toll() -> None:
    left = candidates(told())
    points = choose_points(left, 1, None)
    facts = frozenset().union(*(one.facts for one in points))
    others = [number for number in (1, 2) if number != points[0].origin]
    found = list(added(left, [one.content for one in points], others, facts))
    assert found
    assert not any("seven" in one.point.text.lower() for one in found)


def test_what_was_told_supports_nothing() -> None:
    one = candidates(told())[0]
    assert one.worth(one.told(one.content)[1]) == one.own <= one.worth()
    assert one.known(*one.told(frozenset())) == 0.0
    assert one.known(*one.told(one.content)) == 1.0


def test_no_timeline_where_the_second_day_repeats_the_first() -> None:
    left = candidates(told())
    tolls = [one for one in left if one.facts]
    days = {1: "2026-05-03", 2: "2026-05-04"}
    assert {one.origin for one in tolls} == {1, 2}
    assert timeline(tolls, days) == []
    assert [day for day, _ in timeline(left, days)] == ["2026-05-03", "2026-05-04"]


def test_what_hangs_on_another_sentence_is_no_point() -> None:
    text = """Karsk buys brakes

KARSK (Courier) - Mayor Dina Corvell bought new brakes for the trams of Karsk on Friday.

She has been in office for seven months and wants to be chosen again.

The old brakes of the trams were made in 1971.
"""
    points = choose_points(candidates([(1, report(Source(name="brakes", text=text)))]), 4, None)
    assert points
    assert not any(one.point.text.startswith("She") for one in points)


def test_the_next_item_of_a_roundup_is_no_point() -> None:
    roundup = """Karsk tram crash, and a farewell

KARSK, 3 May (Herald) - Seven people died in Karsk on Monday when a tram left the rails on Mill Hill.

The singer Ada Brell will give her last concerts in Velta in September, ending a career of forty years.

The driver of the tram was arrested, and Line 4 stays closed.
"""
    reports = [*told(), (3, report(Source(name="roundup", text=roundup)))]
    points = choose_points(candidates(reports), 8, None)
    assert points
    assert not any("Brell" in one.point.text for one in points)


def test_a_smaller_toll_than_was_told_adds_nothing() -> None:
    left = candidates(told())
    one = next(one for one in left if one.facts)
    about, most = next(iter(one.facts))
    assert one not in added(left, [], [one.origin], {(about, most + 3)})
    assert one in added([one], [], [one.origin], {(about, most - 3)})


def test_what_the_headlines_say_stands_first() -> None:
    headlines = [content_stems("Karsk tram crash kills seven", "en")]
    left = candidates(told())
    toll = next(one for one in left if "Seven" in one.point.text)
    others = [one for one in left if "1971" in one.point.text or "Line 4" in one.point.text]
    assert lead_first([*others, toll], headlines) == [toll, *others]
    assert lead_first([toll, *others], headlines) == [toll, *others]
    assert lead_first([], headlines) == []
    assert lead_first(others, []) == others
