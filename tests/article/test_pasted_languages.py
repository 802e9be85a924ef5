"""Pasted pages in other languages: headline, byline, dates, and nothing of the frame in the body.

Every person, place and paper in ``pasted/`` is invented.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import newsum

PASTED = Path(__file__).with_name("pasted")


@pytest.mark.parametrize(
    ("language", "headline", "byline", "date", "updated"),
    [
        ("de", "Brackhafen: Rat stoppt den Bau der neuen Brücke", "Orla Finke", "2026-04-03", None),
        ("fr", "À Brackville, le conseil renonce au nouveau pont", "Hélène Davoust",
         "2026-04-03", "2026-04-04"),
        ("es", "Brackmar renuncia al nuevo puente sobre el Velta", "Nuria Etxebarrena",
         "2026-04-03", "2026-04-04"),
        ("it", "Brackmare rinuncia al nuovo ponte sulla Velta", "Ilaria Finke",
         "2026-04-03", "2026-04-04"),
        ("pt", "Brackmar desiste da nova ponte sobre o Velta", "Joana Finke",
         "2026-04-03", "2026-04-04"),
        ("nl", "Brackhaven stopt de bouw van de nieuwe brug", "Joost Velt",
         "2026-04-03", "2026-04-04"),
    ],
)  # fmt: skip
def test_front_of_a_pasted_page(
    language: str, headline: str, byline: str, date: str, updated: str | None
) -> None:
    read = newsum.read(PASTED / f"{language}.txt")
    assert (read.headline, read.byline, read.date, read.updated) == (
        headline, byline, date, updated,
    )  # fmt: skip
    assert read.language == language


@pytest.mark.parametrize("language", ["de", "fr", "es", "it", "pt", "nl"])
def test_no_frame_in_the_body(language: str) -> None:
    body = newsum.read(PASTED / f"{language}.txt").body
    prose = [paragraph for paragraph in body if paragraph.endswith(".")]
    assert len(prose) == 3
    assert len(body) <= 5  # headlines of other articles may stay where nothing follows them
    kept = " ".join(body).casefold()
    for word in ("newsletter", "foto", "photo", "compart", "teilen", "condividi", "lesezeit"):
        assert word not in kept
