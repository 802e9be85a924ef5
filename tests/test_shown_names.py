"""Names made safe when they are shown."""

from __future__ import annotations

import pytest

from newsum.shown_names import printable, shown_source


def test_printable_shows_what_a_terminal_would_obey():
    assert printable("é \x1b[31m\u202e\udcff.txt") == "é \\x1b[31m\\u202e\\udcff.txt"


def test_printable_names_are_shown_as_they_are():
    assert printable("é “東京” 👩.txt") == "é “東京” 👩.txt"


SHOWN = {
    "a path": ("in/" + "a" * 900, "in/" + "a" * 900),
    "a name without an end": ("c.jsonl#" + "n" * 2_000, "c.jsonl#" + "n" * 492 + "…" + "n" * 500),
    "an address": ("https://alder.example/" + "a" * 178, "https://alder.example/" + "a" * 178),
    "an endless address": (
        "https://alder.example/" + "a" * 179,
        "https://alder.example/" + "a" * 78 + "…" + "a" * 100,
    ),
    "an address within a name": ("a" * 24 + "://" + "a" * 300, "a" * 24 + "://" + "a" * 300),
    "what a terminal obeys": ("a\x1b[2J\u202e.txt", "a\\x1b[2J\\u202e.txt"),
    "no name": ("", "''"),
}


@pytest.mark.parametrize(("name", "shown"), SHOWN.values(), ids=SHOWN)
def test_the_name_of_a_source_as_messages_show_it(name, shown):
    assert shown_source(name) == shown
