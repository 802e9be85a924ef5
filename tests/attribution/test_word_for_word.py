"""Speakers, roles, mentions and cues stand in the article as they are told.  All of it is invented."""

from __future__ import annotations

import pytest

from newsum.model import Quote, Source
from newsum.pipeline import quotations
from newsum.text import squeeze


def quote(text: str, language: str = "en") -> Quote:
    [found] = quotations(Source(name="a", text=text, language=language)).quotes
    return found


@pytest.mark.parametrize(
    ("text", "speaker", "role", "mention"),
    [
        pytest.param("Ana Roe p.m. Lt. Col. said. “the,” Ana Roe said.", "Ana Roe p.m. Lt. Col.",
                     None, "Ana Roe p.m. Lt. Col.", id="no name is a title with its point"),
        pytest.param("“We lost,” the Lt. Col. said.", "the Lt. Col.", None, "the Lt. Col.",
                     id="a rank alone keeps its point"),
        pytest.param("“We lost,” said the Rev. on Friday.", "the Rev.", None, "the Rev.",
                     id="a title alone"),
        pytest.param("“We lost,” a spokeswoman for Acme Corp. said.", "a spokeswoman for Acme Corp.",
                     None, "a spokeswoman for Acme Corp.", id="a company's"),
        pytest.param("“We lost,” an aide in the U.S. said.", "an aide in the U.S.", None,
                     "an aide in the U.S.", id="initials"),
        pytest.param("“We lost,” said Bo Tarn Jr., the mayor.", "Bo Tarn Jr.", "the mayor",
                     "Bo Tarn Jr.", id="a junior's"),
        pytest.param("“We lost,” said Capt. Bo Tarn of the Alder Police Department.", "Bo Tarn",
                     "of the Alder Police Department",
                     "Capt. Bo Tarn of the Alder Police Department",
                     id="rank and body do not stand side by side"),
        pytest.param("“We lost,” Former Dr. President Bo Tarn said.", "Bo Tarn",
                     "Former Dr. President", "Former Dr. President Bo Tarn",
                     id="what says nothing, amid a role"),
        pytest.param("“We lost,” President Dr. Bo Tarn said.", "Bo Tarn", "President",
                     "President Dr. Bo Tarn", id="at its end"),
        pytest.param("“We lost,” school board Dr. President Bo Tarn said.", "Bo Tarn", "President",
                     "school board Dr. President Bo Tarn", id="before it"),
        pytest.param("“We lost,” said   Lt. Col. Bo Tarn.", "Bo Tarn", "Lt. Col.",
                     "Lt. Col. Bo Tarn", id="blanks"),
    ],
)  # fmt: skip
def test_who_speaks(text: str, speaker: str, role: str | None, mention: str) -> None:
    found = quote(text)
    assert (found.speaker, found.role, found.mention) == (speaker, role, mention)
    assert all(told in squeeze(text) for told in (speaker, role or "", mention))


@pytest.mark.parametrize(
    ("language", "text", "cue"),
    [
        ("en", "“We lost the vote there,” according to Bo Tarn.", "according to"),
        ("en", "The vote was long.\n\nAccording  to Bo Tarn, “we lost the vote there”.", "According to"),
        ("en", "In the words of Bo Tarn, “we lost the vote there”.", None),
        ("en", "The vote, in the words of Bo Tarn, was “lost by far, and for good”.",
         "in the words of"),
        ("de", "Laut Bo Tarn war es „der letzte Sommer am alten Hafen von Alder“.", "Laut"),
        ("de", "Bo Tarn zufolge war es „der letzte Sommer am alten Hafen von Alder“.", "zufolge"),
        ("fr", "Selon Bo Tarn, c’est « le dernier été au vieux port de la ville ».", "Selon"),
        ("fr", "« C’est le dernier été au vieux port », d’après Bo Tarn.", "d’après"),
        ("fr", "Aux yeux d’Ana Roe, c’est « le dernier été au vieux port ».", "Aux yeux d’"),
        ("es", "Según Bo Tarn, es «el último verano en el viejo puerto».", "Según"),
        ("it", "Secondo Bo Tarn è «l’ultima estate nel vecchio porto della città».", "Secondo"),
        ("pt", "Segundo Bo Tarn, é “o último verão no velho porto da cidade”.", "Segundo"),
    ],
)  # fmt: skip
def test_by_which_word(language: str, text: str, cue: str | None) -> None:
    found = quote(text, language)
    assert found.cue == cue
    assert cue is None or cue in squeeze(text)
