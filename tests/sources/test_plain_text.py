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


def test_a_head_with_the_number_of_its_page_is_no_headline() -> None:
    head = "ALDER POST      5 March 2024      Page {}\n\n"
    text = parse(
        "a.txt", f"{head.format(4)}Harbour reopens\n\n{STORY}\n\f{head.format(5)}{MORE}\n"
    ).text
    assert text.lstrip().startswith("Harbour reopens")
    assert "ALDER POST" not in text


DUMP = "   By [2]Ana Roe\n\n   The harbour of [3]Port Alder reopened on Friday.\n\nReferences\n\n{}"


def test_the_addresses_of_a_dump_go_and_the_marks_that_lead_to_them() -> None:
    listed = "   2. https://post.example/roe\n   3. /alder\n\n   Hidden links:\n   4. mailto:a@b.example\n"
    assert parse("a.txt", DUMP.format(listed)).text.split("\n")[:3] == [
        "   By Ana Roe",
        "",
        "   The harbour of Port Alder reopened on Friday.",
    ]
    assert "https" not in parse("a.txt", DUMP.format(listed)).text


def test_the_references_of_a_paper_stay() -> None:
    text = DUMP.format("   2. Roe, A.: Harbours. Alder, 1987.\n   3. https://post.example/\n")
    assert parse("a.txt", text).text == text


def test_indents_that_begin_paragraphs_stay_behind_running_heads() -> None:
    rows = "".join(
        f"    Pier {word} will close in\nJune.\n" for word in ("one", "two", "six", "ten")
    )
    page = "Alder Quarterly\n\n" + rows + "\n{}\n"
    text = parse("a.txt", "\f".join(page.format(number) for number in (1, 2, 3))).text
    assert text.count("\n    Pier two") == 3
    assert text.count("Alder Quarterly") == 1


def test_a_head_amid_a_sentence_goes_though_it_stands_but_once() -> None:
    text = parse(
        "a.txt",
        "Harbour reopens\n\nTwo ferries had\n\n1\n\fAlder Quarterly\n\nsunk in the storm.\n\n2\n",
    ).text
    assert text == "Harbour reopens\n\nTwo ferries had\nsunk in the storm."


def test_paragraphs_of_two_pages_stay_apart() -> None:
    text = parse(
        "a.txt", f"Harbour reopens\n\nTwo ferries sank.\n\n1\n\f{MORE}\n\nIt rained.\n\n2\n"
    ).text
    assert f"Two ferries sank.\n\n{MORE}\n\nIt rained." in text
