"""Datelines with a colon, and the labels that look like them."""

from __future__ import annotations

import pytest

from newsum import summarize
from newsum.article.dateline import find_dateline

NEWS = "Lorries may use the port road again from Monday, the police said on Friday."
REST = "\n\nThe road was shut when a slope gave way above it.\n\nBuses still have to go by Dholi."


def dateline(paragraph: str, rest: str = REST) -> str | None:
    text = paragraph + rest
    found = find_dateline(text, 0, len(paragraph))
    return found and found.text


@pytest.mark.parametrize(
    "line",
    ["MIRHAPUR", "NEW SARWA", "OKUTA, Nov. 3", "OKUTA, 3 November", "ZAMBULE, Okania", "TARN-KESH",
     "MIRHAPUR/DHOLI", "ST. ORLA"],
)  # fmt: skip
def test_place_before_the_news(line: str) -> None:
    assert dateline(f"{line}: {NEWS}") == line


@pytest.mark.parametrize("place", ["Kota", "Cape Gate"])
def test_short_or_ordinary_names_are_places_where_something_is_in_them(place: str) -> None:
    paragraph = f"{place.upper()}: {NEWS}"
    assert dateline(paragraph) is None
    assert dateline(paragraph, f"{REST}\n\nShops in {place} ran out of rice.") == place.upper()


def test_day_of_the_dateline() -> None:
    found = find_dateline(text := f"OKUTA, Nov 3, 2025: {NEWS}", 0, len(text))
    assert found == ("OKUTA, Nov 3, 2025", 20, "2025-11-03")


@pytest.mark.parametrize(
    "label",
    ["UPDATE", "WATCH LIVE", "BREAKING", "EXCLUSIVE", "OPINION", "EXPLAINER", "WEATHER ALERT", "MUST READ",
     "SNOOKER", "FACTBOX", "COVID", "NASA", "REUTERS", "KANDA POLICE", "UPDATED, 3 March"],
)  # fmt: skip
def test_label_is_no_dateline(label: str) -> None:
    assert dateline(f"{label}: {NEWS}") is None


@pytest.mark.parametrize(
    ("opening", "rest"),
    [
        (f"KARVE: {NEWS}", "\n\nMr Karve wrote the letter himself."),
        (f"SAMVENT: {NEWS}", "\n\nSamvent said it would sell the phone in May."),
        (f"SAMVENT: {NEWS}", "\n\nShares of the phone maker rose; Samvent cars sell well."),
        (f"KARVE: {NEWS}", "\n\nDESARI: It was the only line that the money allowed."),
        ("KARVE: I never said on Friday that the road would be open.", REST),
        ("KARVE: The road should never have been built where it is.", REST),
    ],
    ids=["a-person", "an-organization", "a-firm", "a-talk", "first-person", "no-day"],
)
def test_name_that_no_place_is_known_by(opening: str, rest: str) -> None:
    assert dateline(opening, rest) is None


def test_news_from_two_places_is_no_talk() -> None:
    more = "KOLVARAM: Schools have taken in 90,000 people, officials said on Monday."
    assert dateline(f"MIRHAPUR: {NEWS}", f"\n\n{more}\n\nTrains have been stopped.") == "MIRHAPUR"


def test_labels_of_links_are_no_talk() -> None:
    assert dateline(f"MIRHAPUR: {NEWS}", f"{REST}\n\nALSO READ: More roads\n") == "MIRHAPUR"


def test_hyphen_within_a_word_ends_no_dateline() -> None:
    assert dateline("TOP-UP: The card can be filled again at any kiosk.") is None


def test_lede_behind_it_can_be_a_point() -> None:
    text = (
        f"Port road opens again\n\nStaff Reporter\n\nMIRHAPUR: {NEWS}{REST}\n\nNobody was hurt.\n"
    )
    assert NEWS in [point.text for point in summarize(text).points]
