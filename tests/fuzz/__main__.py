"""Coverage-guided fuzzing by atheris: ``python -m tests.fuzz TARGET [LIBFUZZER OPTION]...``

A target is an input format, read and then summarized, or ``quotes``.  Whatever is no error of
newsum's own, or breaks a promise, ends it and is left in the folder that it was started in.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["newsum"]):
    from newsum.model import Source
    from newsum.sources.formats import CORPUS, FEED, FORMATS

    from ..properties.files import FEEDS, TOKENS, WHOLE, WORD_TEXT, word_document, word_parts
    from ..properties.test_articles import apart_or_nested, quotes_of, read
    from ..properties.test_files import told, told_of_feed

    for entry in FORMATS:
        import_module(f"newsum.sources.readers.{entry.reader}")
    import newsum.attribution
    import newsum.ranking  # noqa: F401

Target = Callable[[bytes], None]


def reads(kind: str) -> Target:
    """Read bytes as of one format, and all that is made of the article."""
    return lambda data: told(Source(name="a", content=data, kind=kind)) and None


def word(data: bytes) -> None:
    """Read bytes as the text of a Word document: its archive's checksums would hide all else."""
    told(Source(name="a", content=word_document({WORD_TEXT: data}), kind="docx"))


def feed(data: bytes) -> None:
    """Take a feed or a list apart, and read what it holds of its articles."""
    told_of_feed(data)


def quotes(data: bytes) -> None:
    """Find the quotes of a text; none ends inside another, and each has words."""
    text = data.decode("utf-8", "replace")
    found = read(text)
    parts = [part for quote in quotes_of(text) for part in quote.parts]
    assert apart_or_nested(sorted(parts))
    assert all(found and found.text[start:end].strip() for start, end in parts)


TARGETS: dict[str, Target] = {entry.name: reads(entry.name) for entry in FORMATS if entry != CORPUS}
TARGETS |= {"docx": word, FEED.name: feed, "quotes": quotes}


def seeds(target: str, folder: Path) -> None:
    """Lay the whole files that a target begins with, and its dictionary, into a folder."""
    (folder / "seeds").mkdir()
    for entry in FORMATS:
        for name, make in WHOLE.items():
            wanted = target == entry.name or (target == "quotes" and entry.takes == "text")
            if wanted and name.endswith((*entry.searched, *entry.other_suffixes)):
                (folder / "seeds" / name).write_bytes(make())
    for path in sorted(Path(__file__).parents[1].glob("attribution/cases/*.txt")):
        if target in ("quotes", "text"):
            (folder / "seeds" / path.name).write_bytes(path.read_bytes())
    for name, data in FEEDS.items():
        if target == FEED.name:
            (folder / "seeds" / name).write_bytes(data)
    if target == "docx":
        (folder / "seeds" / "a.docx").write_bytes(word_parts()[WORD_TEXT])
    words = ["".join(f"\\x{byte:02x}" for byte in token) for token in TOKENS if token]
    (folder / "words").write_text("".join(f'"{word}"\n' for word in words))


def main() -> None:
    """Fuzz one target until it fails or is stopped."""
    target, *options = sys.argv[1:]
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        seeds(target, folder)
        laid = [str(folder / "seeds"), f"-dict={folder / 'words'}", "-max_len=20000", "-timeout=20"]
        for seed in (folder / "seeds").iterdir():
            TARGETS[target](seed.read_bytes())  # what is imported late is imported untimed
        atheris.Setup([sys.argv[0], *options, *laid], TARGETS[target])
        atheris.Fuzz()


if __name__ == "__main__":
    if not set(sys.argv[1:2]) <= TARGETS.keys() or len(sys.argv) < 2:
        sys.exit(f"{__doc__}\nTargets: {', '.join(TARGETS)}")
    main()
