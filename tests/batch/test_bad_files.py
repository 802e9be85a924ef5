"""A folder in which one file of twenty is bad, each in its own way."""

from __future__ import annotations

import gzip
import io
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import ARTICLE, Ran

GOOD = 22 * 19
PACKED = gzip.compress(ARTICLE.encode() * 40)
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(40)
MAIL = b"From: a@example.org\nTo: b@example.org\nSubject: Nothing\n\n"
PAGE = b"<!DOCTYPE html><html><head><title>Home</title></head><body><img src=a.png></body></html>"


def archive(**files: bytes) -> bytes:
    """A zip file."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        for name, data in files.items():
            made.writestr(name, data)
    return packed.getvalue()


BAD: dict[str, tuple[bytes, str]] = {
    "nothing.txt": (b"", "empty"),
    "blanks.txt": (b" \n\t\n" * 50, "empty"),
    "marks.txt": (b"?! ... !!\n\n-- --\n", "no-article"),
    "zeros.txt": (bytes(3000), "not-text"),
    "noise.txt": (random.Random(1).randbytes(3000), "not-text"),
    "picture.txt": (PNG, "not-text"),
    "program.text": (b"\x7fELF\x02\x01\x01" + bytes(200), "not-text"),
    "archive.md": (archive(a=b"text"), "not-text"),
    "huge.txt": (b"a" * (33 << 20), "too-large"),
    "bomb.txt.gz": (gzip.compress(bytes(40 << 20)), "too-large"),
    "cut.txt.gz": (PACKED[: len(PACKED) // 2], "broken"),
    "damaged.md.gz": (PACKED[:40] + b"????????" + PACKED[48:], "broken"),
    "packed-nothing.txt.gz": (gzip.compress(b""), "empty"),
    "pictures-only.html": (PAGE, "no-article"),
    "no-page.html": (b"<html></html>", "no-article"),
    "no-body.eml": (MAIL, "no-article"),
    "cut.pdf": (b"%PDF-1.7\n1 0 obj\n<< /Type /Cat", "broken"),
    "no-document.docx": (archive(other=b"text"), "not-text"),
    "line.jsonl": (b'{"text": "It rained.', "broken"),
    "no-text.jsonl": (b'{"id": "7", "title": "It rained"}\n', "broken"),
    "no-records.jsonl": (b"\n\n", "empty"),
    "wide.jsonl": ('{"text": "It rained."}'.encode("utf-16"), "not-text"),
}
"""What each holds, and the kind of error that it is."""

NAMED = {"line.jsonl": "line.jsonl#L1", "no-text.jsonl": "no-text.jsonl#7"}
"""Sources that are named by their place in a file."""


def test_every_good_one_is_done_and_every_bad_one_named(
    tmp_path: Path, newsum: Callable[..., Ran]
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(GOOD):
        (folder / f"{number:03}.txt").write_text(f"{ARTICLE}\nNumber {number}.\n")
    for name, (data, _) in BAD.items():
        (folder / name).write_bytes(data)
    (folder / "gone.txt").symlink_to("nowhere.txt")
    (folder / "loop.txt").symlink_to("loop.txt")
    expected = {f"in/{NAMED.get(name, name)}": kind for name, (_, kind) in BAD.items()}
    expected |= {"in/gone.txt": "missing", "in/loop.txt": "unreadable"}

    ran = newsum("in", "-o", "out/", "--format", "jsonl", "--jobs", 2)

    assert ran.code == 1
    assert "Traceback" not in ran.err
    lines = (tmp_path / "out/.newsum/failures.jsonl").read_text("utf-8").splitlines()
    failures = [json.loads(line) for line in lines]
    assert {failure["source"]: failure["error"]["kind"] for failure in failures} == expected
    assert [failure["source"] for failure in failures] == sorted(expected)
    assert [f"newsum: {failure['error']['message']}" for failure in failures] == [
        line for line in ran.err.splitlines() if line.startswith("newsum: in/")
    ]
    summed = f"newsum: {GOOD:,} of {GOOD + len(expected):,} articles done, {len(expected)} failed"
    assert summed in ran.err
    written = sorted(path.name for path in (tmp_path / "out").glob("*.jsonl"))
    assert written == [f"{number:03}.txt.jsonl" for number in range(GOOD)]
