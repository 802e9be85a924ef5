"""Saved pages as a browser pastes them."""

from __future__ import annotations

import pytest

pytest.importorskip("lxml", reason="learning reads pages")

from newsum.training.browser_paste import browser_paste

PAGE = """<html><head><title>Not shown</title><script>no()</script></head><body>
<ul><li>Home<li>News</ul><div><div>Tarn</div></div>
<h1>Ferry   stops</h1><p>It <b>will</b> stop,<br>they said.</p>
<p style="display: none">Hidden</p><div hidden>Hidden, too</div><!-- nor this --></body></html>"""


def test_blocks_are_lines_and_paragraphs_are_apart() -> None:
    assert browser_paste(PAGE) == "Home\nNews\n\nTarn\n\nFerry stops\n\nIt will stop,\nthey said."


def test_deep_pages_are_read() -> None:
    assert browser_paste("<div>" * 200 + "Tarn" + "</div>" * 200) == "Tarn"
