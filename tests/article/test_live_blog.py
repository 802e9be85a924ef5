"""Live blogs as plain text: the headline above the entries, and texts with times that are none."""

from __future__ import annotations

import pytest

from newsum import read
from newsum.article.live_blog import is_live_blog

HEADLINES = [
    "Storm Ysolde hits Corvania – as it happened",
    "Storm in Corvania - live",
    "Live: Storm in Corvania",
    "Storm in Corvania: latest updates",
]
ENTRIES = [
    ("21:10", "Closing summary", "That's it from us for tonight. Thanks for following along."),
    ("20:35", "Power is back in Alder", "Electricity has been restored to 48,000 homes in Alder, the operator says."),
    ("18:20", "Ferries stopped", "All ferries to the outer islands have been cancelled until noon on Friday."),
    ("16:45", "Trees on the line", "Trains cannot run between Alder and Brack because trees have fallen."),
    ("15:00", "Good afternoon", "The wind has reached 130 kilometres an hour at the lighthouse of Tarn."),
]  # fmt: skip


def blog(headline: str) -> str:
    return f"{headline}\n\n" + "\n\n".join("\n".join(entry) for entry in ENTRIES)


@pytest.mark.parametrize("headline", HEADLINES)
def test_headline_stays_above_the_entries(headline: str) -> None:
    article = read(blog(headline))
    assert (article.headline, article.deck, article.genre) == (headline, None, "live")


def test_no_entry_is_taken_for_a_menu() -> None:
    assert not {one.kind for one in read(blog(HEADLINES[0])).removed} & {"menu", "aside", "footer"}


def test_head_of_the_first_entry_is_no_deck() -> None:
    text = blog("Ferry sinks off Pellan: latest updates").replace(
        "Closing summary", "Storm has driven 48,000 homes in Alder from the grid"
    )
    assert read(text).deck is None


@pytest.mark.parametrize(
    "lines",
    [
        ["Latest news", "10:42", "Bridge opens in Alder", "10:30", "Mayor resigns", "10:05", "Storm on its way"],
        ["Home", "News", "Sport", "Weather", "Storm hits Corvania", "10:42", *[ENTRIES[1][2], "10:50"] * 3],
        ["Storm hits Corvania", "2 hours ago", *[ENTRIES[1][2], "3 hours ago"] * 3],
        ["Storm hits Corvania", "10:42", ENTRIES[1][2], ENTRIES[2][2], ENTRIES[3][2]],
    ],
    ids=["list-of-teasers", "menu-above", "ages-of-teasers", "one-time"],
)  # fmt: skip
def test_other_texts_with_times(lines: list[str]) -> None:
    assert not is_live_blog(lines)
