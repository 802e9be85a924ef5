"""What stands above the headline of a text that is no pasted page: names, sections, days, releases."""

from __future__ import annotations

import pytest

import newsum

from .test_front_lines import BODY, HEADLINE

DAY = "2026-11-16"
ABOVE = {
    "a newsletter's name": ("THE MORNING TIDE\nYour daily digest of the islands\n" + 60 * "=", None),
    "a paper with its article, and a section": ("The Holm Courier\nIslands", None),
    "a paper of another language": ("Il Giornale di Skarn\nCronaca", None),
    "sections and a day": ("News Releases\nInvestors\nNov 16, 2026", DAY),
    "a release with its day": ("SKARN FERRIES\nPress\nPRESS RELEASE\nFor immediate release: November 16, 2026", DAY),
    "a media release": ("Skarn Ferry Company\nMEDIA RELEASE\n16 November 2026", DAY),
    "an archive": ("Holm Courier - Archive\nPrint edition, November 16, 2026, page 4", DAY),
}  # fmt: skip


@pytest.mark.parametrize(("above", "day"), ABOVE.values(), ids=ABOVE)
def test_what_stands_above_is_no_headline(above: str, day: str | None) -> None:
    read = newsum.read(
        f"{above}\n\n{HEADLINE}\n\n{BODY}\n\nCopyright 2026 Holm Courier. All rights reserved."
    )
    assert (read.headline, read.date) == (HEADLINE, day)
    assert list(read.body) == BODY.split("\n\n")


def test_a_headline_that_is_underlined_stays() -> None:
    assert newsum.read(f"{HEADLINE}\n{len(HEADLINE) * '='}\n\n{BODY}").headline == HEADLINE


def test_a_headline_of_two_words_above_its_deck_and_a_day_stays() -> None:
    read = newsum.read(f"Ferry ends\nBy Sigrid Moe\n16 November 2026\n\n{BODY}")
    assert read.headline == "Ferry ends"
