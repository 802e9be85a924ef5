"""The spool: what is kept, what counts as done, and what is never read back."""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from newsum import model
from newsum.batch.outcomes import Outcome
from newsum.batch.spool import Spool, _Reader
from newsum.errors import MissingError
from newsum.model import Failure, Quotations, Quote, Skipped, Source

from ..rendering.records import ARTICLE, EXPLAINED, MARKED, QUOTATIONS, SUMMARY

FERRY = Source(name="ferry.txt", content=b"The ferry sank.")
FOUND = Quotations(source="ferry.txt", headline="Ferry sinks")


@contextmanager
def spool(path: Path, options: str = "read", *, resume: bool = True) -> Iterator[Spool]:
    opened = Spool(path, options, resume=resume)
    yield opened
    opened.close()


def keep(path: Path, *outcomes: Outcome[Any] | Skipped, options: str = "read") -> list[Any]:
    with spool(path, options) as kept:
        return list(kept.keep(outcomes))


def done(path: Path, *found: Any, options: str = "read", resume: bool = True) -> list[Any]:
    """What stands in the place of each source; outcomes as their results."""
    with spool(path, options, resume=resume) as kept:
        marked = list(kept.marked(found))
    assert all(one.again for one in marked if isinstance(one, Outcome))
    return [one.result if isinstance(one, Outcome) else one for one in marked]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A spool that has one result."""
    path = tmp_path / "new" / "folder" / "spool"
    keep(path, Outcome(FOUND, FERRY))
    return path


def test_what_was_done_is_not_done_again(path: Path) -> None:
    other = Source(name="storm.txt", content=b"The ferry sank.")
    skipped, missing = Skipped("a.png"), MissingError("gone.txt")
    found = done(path, other, FERRY, skipped, missing, FERRY)
    assert found == [other, FOUND, skipped, missing, FOUND]
    with spool(path) as kept:
        (outcome,) = kept.marked([FERRY])
    assert outcome == Outcome(FOUND, FERRY, again=True)


NOT_DONE = {
    "another name": replace(FERRY, name="b.txt"),
    "other content": replace(FERRY, content=b"The ferry came."),
    "no content": replace(FERRY, content=None),
}


@pytest.mark.parametrize("source", NOT_DONE.values(), ids=NOT_DONE)
def test_what_is_another_article_is_done(path: Path, source: Source) -> None:
    assert done(path, source) == [source]


def test_other_options_are_another_result(path: Path) -> None:
    assert done(path, FERRY, options="read --show-removed") == [FERRY]
    keep(path, Outcome(SUMMARY, FERRY), options="summarize")
    assert done(path, FERRY, options="summarize") == [SUMMARY]
    assert done(path, FERRY) == [FOUND]


def test_without_resume_nothing_was_done(path: Path) -> None:
    assert done(path, FERRY, resume=False) == [FERRY]
    assert path.read_bytes() == b""
    assert done(path, FERRY) == [FERRY], "and it is gone"


def test_an_empty_spool_asks_no_file(tmp_path: Path) -> None:
    absent = Source(name="a.txt", path=tmp_path / "a.txt")
    found = iter([absent])
    assert done(tmp_path / "spool", *found) == [absent]


def test_a_file_is_what_is_in_it(tmp_path: Path) -> None:
    file = tmp_path / "ferry.txt"
    file.write_bytes(b"The ferry sank.")
    source = Source(name="ferry.txt", path=file)
    with spool(tmp_path / "spool") as kept:
        (same,) = kept.marked([source])
        list(kept.keep([Outcome(FOUND, same)]))
    assert done(tmp_path / "spool", source, FERRY) == [FOUND, FOUND]
    file.write_bytes(b"The ferry came.")
    assert done(tmp_path / "spool", source) == [source]
    file.unlink()
    assert done(tmp_path / "spool", source) == [source], "that it is gone is told when it is read"


def test_an_address_is_what_it_is_called(tmp_path: Path) -> None:
    """So that nothing is fetched again that was read."""
    asked = Source(name="https://alder.example/ferry")
    read = replace(asked, content=b"The ferry sank.", fetched=True)
    keep(tmp_path / "spool", Outcome(FOUND, read))
    changed = replace(read, content=b"The ferry came.")
    assert done(tmp_path / "spool", asked, changed) == [FOUND, FOUND]


def test_a_file_that_cannot_be_read_is_as_if_empty(tmp_path: Path) -> None:
    gone = Source(name="ferry.txt", path=tmp_path / "ferry.txt")
    keep(tmp_path / "spool", Outcome(FOUND, replace(gone, path=None)))
    assert done(tmp_path / "spool", gone) == [FOUND]
    (tmp_path / "ferry.txt").write_bytes(b"The ferry sank.")
    assert done(tmp_path / "spool", gone) == [gone]


def test_a_file_that_changed_while_it_was_read_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "ferry.txt"
    file.write_bytes(b"The ferry sank.")
    source = Source(name="ferry.txt", path=file)
    with spool(tmp_path / "spool") as kept:
        (same,) = kept.marked([source])
        file.write_bytes(b"The ferry came.")
        assert list(kept.keep([Outcome(FOUND, same)])) == [Outcome(FOUND, source)]
    assert done(tmp_path / "spool", source) == [source]
    file.write_bytes(b"The ferry sank.")
    assert done(tmp_path / "spool", source) == [source]


def test_a_name_of_any_bytes_is_a_name(tmp_path: Path) -> None:
    sources = [Source(name=os.fsdecode(b"\xff.txt")), Source(name="\udcfe.txt")]
    keep(tmp_path / "spool", Outcome(FOUND, sources[0]))
    assert done(tmp_path / "spool", *sources) == [FOUND, sources[1]]


def test_failures_and_what_was_done_before_are_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "spool"
    passing = [
        Outcome(Failure(source="a", kind="broken", message="a"), FERRY),
        Outcome(Failure(source="a", kind="missing", message="a")),
        Outcome(FOUND),
        Skipped("a.png"),
        Outcome(FOUND, FERRY, again=True),
    ]
    assert keep(path, *passing) == passing
    assert path.read_bytes() == b""
    assert done(path, FERRY) == [FERRY]


def test_results_are_kept_as_they_pass(tmp_path: Path) -> None:
    path = tmp_path / "spool"
    with spool(path) as kept:
        passing = kept.keep(
            iter([Outcome(FOUND, FERRY), Outcome(SUMMARY, replace(FERRY, name="b"))])
        )
        next(passing)
        size = path.stat().st_size
        assert size > 0
        next(passing)
        assert path.stat().st_size > size
    assert kept._file.closed


@pytest.mark.parametrize("record", [SUMMARY, EXPLAINED, ARTICLE, MARKED, QUOTATIONS])
def test_every_record_comes_back_as_it_was(tmp_path: Path, record: Any) -> None:
    keep(tmp_path / "spool", Outcome(record, FERRY))
    assert done(tmp_path / "spool", FERRY) == [record]


DAMAGE = {
    "half a result": lambda data: data[:-5],
    "one byte more": lambda data: data + b"\x80",
    "other bytes": lambda data: data + b"\x00" * 20,
    "a result of two": lambda data: data + pickle.dumps((b"key",)),
    "no tuple": lambda data: data + pickle.dumps(7),
    "a key that is none": lambda data: data + pickle.dumps(([], FOUND)),
    "a program": lambda data: data + b"cos\nsystem\n(S'exit 1'\ntR.",
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_what_is_damaged_is_cut_off(path: Path, damage: Any) -> None:
    storm = Source(name="storm.txt", content=b"A storm.")
    whole = path.read_bytes()
    path.write_bytes(damage(whole * 2))
    assert done(path, storm, FERRY) == [storm, FOUND]
    assert path.read_bytes() in (whole, whole * 2)
    keep(path, Outcome(SUMMARY, storm))
    assert done(path, storm, FERRY) == [SUMMARY, FOUND]


FOREIGN = {
    "os.system": b"cos\nsystem\n.",
    "builtins.eval": b"cbuiltins\neval\n.",
    "a kept name elsewhere": b"cos\nQuote\n.",
    "a module's own import": b"cnewsum.model\nPath\n.",
    "a module's class that is not kept": b"cnewsum.model\nSource\n.",
    "by a dotted name": b"\x80\x04\x8c\x0cnewsum.model\x8c\x11Quote.__class__.x\x93.",
    "a module below it": b"cnewsum.model.x\nQuote\n.",
}


@pytest.mark.parametrize("pickled", FOREIGN.values(), ids=FOREIGN)
def test_nothing_but_newsums_records_is_made(pickled: bytes) -> None:
    with pytest.raises(
        pickle.UnpicklingError, match=r"^(?:os|builtins|newsum)\S* has no place in a"
    ):
        _Reader(BytesIO(pickled)).load()


@pytest.mark.parametrize(
    "name",
    ["Article", "Marked", "Point", "Quotations", "Quote", "Reason", "Removed", "Summary"],
)
def test_newsums_records_are_made(name: str) -> None:
    read = _Reader(BytesIO(f"cnewsum.model\n{name}\n.".encode())).load()
    assert read is getattr(model, name)


def test_a_program_in_a_spool_does_not_run(path: Path, tmp_path: Path) -> None:
    class Program:
        def __reduce__(self) -> tuple[Any, ...]:
            return Path.touch, (tmp_path / "it-ran",)

    path.write_bytes(pickle.dumps((b"key", Program())) + path.read_bytes())
    assert done(path, FERRY) == [FERRY]
    assert not (tmp_path / "it-ran").exists()


def test_quotes_come_back_whole(tmp_path: Path) -> None:
    quote = Quote(text="No.", parts=((1, 4), (9, 12)), paragraph=1, speaker="Ana Roe")
    record = replace(FOUND, quotes=(quote,))
    keep(tmp_path / "spool", Outcome(record, FERRY))
    assert done(tmp_path / "spool", FERRY) == [record]


def test_a_page_that_was_fetched_is_not_fetched_again(tmp_path: Path) -> None:
    listed = Source(name="http://127.0.0.1/ferry", listed=model.Listed())
    for pages in (False, True):
        opened = Spool(tmp_path / "spool", "read", resume=False, pages=pages)
        opened.keep_page(listed, b"The ferry sank.", "utf-8")
        opened.close()
        opened.keep_page(listed, b"It comes too late.", None)
        (found,) = done(tmp_path / "spool", listed)
        page = replace(listed, content=b"The ferry sank.", charset="utf-8", fetched=True)
        assert found == (page if pages else listed)


def test_what_a_feed_holds_itself_is_no_page(tmp_path: Path) -> None:
    """An item has its text from the feed, whatever was once fetched from its address."""
    listed = Source(name="http://127.0.0.1/ferry", listed=model.Listed())
    opened = Spool(tmp_path / "spool", "read", resume=False, pages=True)
    opened.keep_page(listed, b"The ferry sank.", None)
    opened.close()
    item = replace(listed, content=b"The ferry came.")
    assert done(tmp_path / "spool", item) == [item]


def test_pages_are_kept_where_that_is_asked_for_alone(tmp_path: Path) -> None:
    with spool(tmp_path / "spool") as opened:
        opened.keep_page(Source(name="http://127.0.0.1/ferry"), b"The ferry sank.", None)
    assert (tmp_path / "spool").read_bytes() == b""


def test_each_page_is_its_own_addresses(tmp_path: Path) -> None:
    """What was fetched for one address stands for no other, and what follows it is not lost."""
    pages = {f"http://127.0.0.1/{name}": f"The {name} sank.".encode() for name in ("ferry", "tug")}
    listed = [Source(name=name, listed=model.Listed()) for name in pages]
    other = Source(name="http://127.0.0.1/raft", listed=model.Listed())
    opened = Spool(tmp_path / "spool", "read", resume=False, pages=True)
    for source, content in zip(listed, pages.values(), strict=True):
        opened.keep_page(source, content, None)
    opened.close()
    found = done(tmp_path / "spool", *listed, other, FERRY)
    assert [one.content for one in found] == [*pages.values(), None, FERRY.content]
