"""Datelines at the start of a paragraph, and capitals and brackets that are none."""

from __future__ import annotations

import pytest

from newsum.article.dateline import find_dateline

from .texts import HEADLINE, LEDE


@pytest.mark.parametrize(
    ("opening", "dateline"),
    [
        ("NORTHFIELD, Corvania (AP) — ", "NORTHFIELD, Corvania (AP)"),
        ("NORTHFIELD, March 4 (Reuters) - ", "NORTHFIELD, March 4 (Reuters)"),
        ("NORTHFIELD — ", "NORTHFIELD"),
        ("NORTHFIELD ― ", "NORTHFIELD"),
        ("PORT ANSELM, Corvania (CNN) -- ", "PORT ANSELM, Corvania (CNN)"),
        ("PORT ANSELM, Corvania (CNN)  -- ", "PORT ANSELM, Corvania (CNN)"),
        ("Northfield (AP)  — ", "Northfield (AP)"),
        ("Port Anselm, VT – ", "Port Anselm, VT"),
        ("(CNN)", "(CNN)"),
        ("Northfield (CNN)", "Northfield (CNN)"),
        ("(cnn) -- ", "(cnn)"),
        ("(Rolling Stone)", "(Rolling Stone)"),
    ],
)
def test_dateline(opening: str, dateline: str) -> None:
    text = f"{HEADLINE}\n{opening}{LEDE}"
    start = len(HEADLINE) + 1
    found = find_dateline(text, start, len(text))
    assert found == (dateline, start + len(opening), None)


@pytest.mark.parametrize(
    ("opening", "dateline", "date"),
    [
        ("DUNMORE, CV / NEWS WIRE / September 8, 2026 / ", "DUNMORE, CV / NEWS WIRE / September 8, 2026", "2026-09-08"),
        ("Port Alder, Corvania / Newswire / Sept. 8, 2026 / -- ", "Port Alder, Corvania / Newswire / Sept. 8, 2026", "2026-09-08"),
        ("DUNMORE, Corvania, Sept. 8, 2026 /Newswire/ -- ",
         "DUNMORE, Corvania, Sept. 8, 2026 /Newswire/", "2026-09-08"),
        ("Port Alder, 3 March 2024: ", "Port Alder, 3 March 2024", "2024-03-03"),
        ("PORT ALDER--(NEWS WIRE)--March 3, 2024--", "PORT ALDER--(NEWS WIRE)--March 3, 2024",
         "2024-03-03"),
        ("PORT ALDER, Corvania – (NEWS WIRE) – Mar. 3, 2024 – ",
         "PORT ALDER, Corvania – (NEWS WIRE) – Mar. 3, 2024", "2024-03-03"),
        ("PORT ALDER, Corvania, March 3, 2024--(NEWS WIRE)--",
         "PORT ALDER, Corvania, March 3, 2024--(NEWS WIRE)", "2024-03-03"),
        ("Port Alder, Corvania--(Wire Corp. - March 3, 2024) - ",
         "Port Alder, Corvania--(Wire Corp. - March 3, 2024)", "2024-03-03"),
        ("PORT ALDER, CORVANIA (March 3, 2024) – ", "PORT ALDER, CORVANIA (March 3, 2024)",
         "2024-03-03"),
        ("DUNMORE and PORT ALDER, Corvania, March 3, 2024 /Newswire/ -- ",
         "DUNMORE and PORT ALDER, Corvania, March 3, 2024 /Newswire/", "2024-03-03"),
        ("PORT ALDER, Corvania – 3 March 2024: ", "PORT ALDER, Corvania – 3 March 2024",
         "2024-03-03"),
        ("Port Alder, Corvania, March 3, 2024 – ", "Port Alder, Corvania, March 3, 2024",
         "2024-03-03"),
        ("PORT ALDER, Corvania – Mar. 3, 2024 – ", "PORT ALDER, Corvania – Mar. 3, 2024",
         "2024-03-03"),
        ("TAMSIN, 5 June 2024 (AFP) - ", "TAMSIN, 5 June 2024 (AFP)", "2024-06-05"),
        ("Feb 5 (Northwire) - ", "Feb 5 (Northwire)", None),
        ("March 3, 2024 (Port Alder, Corvania) – ", "March 3, 2024 (Port Alder, Corvania)", "2024-03-03"),
        ("March 3, 2024 – PORT ALDER, Corvania – ", "March 3, 2024 – PORT ALDER, Corvania", "2024-03-03"),
        ("(Port Alder, Corvania, March 3, 2024) – ", "(Port Alder, Corvania, March 3, 2024)", "2024-03-03"),
        ("PORT ALDER (Corvania), 3 de marzo de 2024 – ", "PORT ALDER (Corvania), 3 de marzo de 2024",
         "2024-03-03"),
        ("PORT ALDER, le 3 mars 2024 – ", "PORT ALDER, le 3 mars 2024", "2024-03-03"),
        ("Port Alder, 22.04.2024 – ", "Port Alder, 22.04.2024", "2024-04-22"),
        ("Port Alder, Apr 22 (PTI) ", "Port Alder, Apr 22 (PTI)", None),
        ("TAMSIN, 22 apr. (tamnews) - ", "TAMSIN, 22 apr. (tamnews)", None),
    ],
)  # fmt: skip
def test_dateline_with_a_day(opening: str, dateline: str, date: str | None) -> None:
    assert find_dateline(opening + LEDE, 0, len(opening + LEDE)) == (dateline, len(opening), date)


@pytest.mark.parametrize(
    "opening",
    [
        "HARROW: Let us begin with the depot, which has stood there for more than 90 years.",
        "IBM — or what is left of it — said on Tuesday that it would leave the town for good.",
        "The Coal Board (NCB) said on Tuesday that it would close the depot in the town.",
        "Northfield (CNN) Police said on Tuesday that the road to the depot would stay closed.",
        "NORTHFIELD — ",
        "On March 3, 2024: The council met to hear what the depot would cost the town.",
        "Updated, March 3, 2024: The depot will stay open for longer than was said at first.",
        "Updated (March 3, 2024) – The depot will stay open for longer than was said at first.",
        "Jane Doe, MD – Doctors in the town said on Tuesday that they would leave the depot.",
        "Jane Doe, QC – Lawyers in the town said on Tuesday that they would leave the depot.",
        "A (small) crowd gathered on Tuesday in front of the depot to see the last train leave.",
    ],
)
def test_no_dateline(opening: str) -> None:
    assert find_dateline(opening, 0, len(opening)) is None


@pytest.mark.parametrize("mark", ["«", "„", "“"])
def test_a_quote_behind_a_dateline(mark: str) -> None:
    text = f"NORTHFIELD - {mark}Chi vuole andarsene se ne vada subito."
    found = find_dateline(text, 0, len(text))
    assert found == ("NORTHFIELD", text.index(mark), None)
