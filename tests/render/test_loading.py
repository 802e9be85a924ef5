"""A format loads what it needs and nothing else."""

from __future__ import annotations

import subprocess
import sys

import pytest

from newsum.render import FORMATS


@pytest.mark.parametrize("format", ["", *FORMATS])
def test_only_the_terminal_loads_rich(format: str) -> None:
    code = f"""
import sys
from newsum.render import FORMATS, Page, render
from newsum.model import Quotations
if {format!r}:
    "".join(render({format!r}, [Quotations(source="x")], Page(single=True)))
loaded = {{name.partition(".")[0] for name in sys.modules}}
print(*sorted(loaded & {{"rich", "nltk", "click", "trafilatura"}}))
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == (["rich"] if format == "terminal" else [])


def test_a_suffix_stands_for_a_format() -> None:
    assert [form.suffix for form in FORMATS.values()] == [
        *(".txt", ".txt", ".md", ".html", ".json", ".jsonl", ".csv"),
    ]
