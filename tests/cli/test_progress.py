"""The bar of a batch: one line, whatever the terminal, so that it can be taken away again."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from newsum.cli import progress


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (40, " 48000/100000 2400/s 00:22 1204 failed"),
        (80, "━━━━━━━━━━━━━━━━━━╸                      48000/100000 2400/s 00:22 1204 failed"),
    ],
)
def test_it_has_one_line(monkeypatch: pytest.MonkeyPatch, width: int, expected: str) -> None:
    shown = io.StringIO()
    console = Console(file=shown, width=width, color_system=None, force_terminal=True)
    monkeypatch.setattr(progress, "Console", lambda stderr: console)
    bar = progress.bar()
    now = 0.0
    bar.get_time = lambda: now
    task = bar.add_task("", total=100_000, failed=0)
    now = 10.0
    bar.update(task, advance=24_000, failed=600)
    now = 20.0
    bar.update(task, advance=24_000, failed=1204)
    console.print(bar.get_renderable())
    assert shown.getvalue() == f"{expected}\n"
    assert len(expected) <= width - 2
