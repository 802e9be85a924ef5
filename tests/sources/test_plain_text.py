"""Plain text as programs leave it: printed pages, mail that is passed on."""

from __future__ import annotations

from newsum.sources.readers.plain_text import parse

STORY = "The harbour of Port Alder reopened on Friday.\nTwo ferries had sunk.\nNobody was hurt."
MORE = "Fishing boats left at dawn.\nThe council meets on Tuesday.\nThe pier is closed."


def test_running_heads_behind_the_first_page_go() -> None:
    head = "ALDER POST\n\nTuesday, March 5, 2024\n\nPage {}\n\n"
    text = parse("a.txt", f"{head.format(1)}{STORY}\n\f{head.format(2)}{MORE}\n").text
    assert text.count("ALDER POST") == text.count("March 5, 2024") == 1
    assert "Page" not in text
    assert STORY in text
    assert MORE in text


def test_lines_that_only_once_stand_at_an_edge_stay() -> None:
    text = parse("a.txt", f"Harbour reopens\n\n{STORY}\n\fThe damage\n\n{MORE}\n").text
    assert "The damage" in text


def test_the_marks_of_mail_go() -> None:
    quoted = "\n".join(f"> {line}" for line in f"{STORY}\n\n{MORE}".split("\n"))
    assert parse("a.txt", f"Have you seen this?\n\n{quoted}\n").text == (
        f"Have you seen this?\n\n{STORY}\n\n{MORE}\n"
    )


def test_a_few_lines_with_such_marks_keep_them() -> None:
    text = f"{STORY}\n> one\n> two\n{MORE}\n"
    assert parse("a.txt", text).text == text
