"""A digest in every format: nothing of an article is obeyed, and links go where they say."""

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

import newsum.rendering
from newsum.model import Failure, Point, Quote
from newsum.rendering import FORMATS, Display, render_digest
from newsum.rendering.digest_phrases import address_of_sentence, claims_line, period
from newsum.story_model import (
    Claim,
    Digest,
    Disagreement,
    Story,
    StoryPoint,
    StoryQuote,
    StorySource,
)

HOSTILE = "[/red] <script>alert(1)</script> :smile: [a](javascript:x) \x1b[31m\u202eevil\x07"


def point(text: str) -> Point:
    return Point(text=text, start=0, end=len(text), paragraph=1, score=1.0)


STORY = Story(
    headline=f"Ferry {HOSTILE}",
    first="2026-03-03",
    last="2026-03-05",
    sources=(
        StorySource(source="a.txt", headline=HOSTILE, url="https://post.invalid/a?b=1&c=<2>#top"),
        StorySource(source=HOSTILE, url="javascript:alert(1)", copy_of=1),
    ),
    points=(StoryPoint(point(f"The ferry sank. {HOSTILE}"), 1),),
    adds=(StoryPoint(point(HOSTILE), 2),),
    quotes=(StoryQuote(Quote(text=HOSTILE, parts=((0, 9),), paragraph=1, speaker=HOSTILE), 1),),
    disagreements=(
        Disagreement(
            "dead",
            (Claim(12, f"12 {HOSTILE}", point("12."), 1), Claim(14, "14", point("14."), 2)),
        ),
    ),
    language="en",
)
DIGEST = Digest(
    stories=(STORY,),
    failures=(Failure(source="x", kind="empty", message=HOSTILE),),
    articles=2,
    total=1,
    notes=(HOSTILE,),
)
FORMATS_OF_DIGESTS = [name for name, form in FORMATS.items() if form.digests]


def written(name: str, digest: Digest = DIGEST, display: Display | None = None) -> str:
    return "".join(render_digest(name, digest, display or Display()))


@pytest.mark.parametrize("name", FORMATS_OF_DIGESTS)
def test_nothing_is_obeyed(name: str) -> None:
    for digest in (DIGEST, Digest(stories=(STORY, STORY), articles=4, total=9)):
        text = written(name, digest)
        assert not {"\x1b", "\u202e", "\x07"} & set(text)
        assert "Ferry" in text


@pytest.mark.parametrize("name", FORMATS_OF_DIGESTS)
def test_every_part_of_a_story_is_told(name: str) -> None:
    words = {"points": "Point of it.", "adds": "More of it.", "quotes": "Said of it."}
    said = Quote(text=words["quotes"], parts=((0, 9),), paragraph=1, speaker="Ana Roe")
    whole = replace(
        STORY,
        points=(StoryPoint(point(words["points"]), 1),),
        adds=(StoryPoint(point(words["adds"]), 2),),
        quotes=(StoryQuote(said, 1),),
    )
    for part, text in words.items():
        for story in (whole, replace(whole, **{part: ()})):
            told = " ".join(written(name, Digest(stories=(story,), articles=2, total=1)).split())
            assert (text in told) is (story is whole)


@pytest.mark.parametrize("name", FORMATS_OF_DIGESTS)
def test_no_stories(name: str) -> None:
    text = written(name, Digest(stories=()))
    assert "No stories" in text or name.startswith("json")


class Page(HTMLParser):
    """The tags and links of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for key, value in attrs if key == "href"]


def test_a_page_has_no_script_and_leads_to_the_web_alone() -> None:
    page = Page(written("html"))
    assert "script" not in page.tags
    assert page.links
    assert all(link.startswith(("https://post.invalid/", "#")) for link in page.links)


@pytest.mark.parametrize("adds", [True, False])
def test_what_others_add_has_a_heading_on_a_page(adds: bool) -> None:
    story = STORY if adds else replace(STORY, adds=())
    page = written("html", Digest(stories=(story,), articles=2, total=1))
    assert page.count("More from the others</h3>") == adds
    assert Page(page).tags.count("h3") == Page(written("html")).tags.count("h3") - (not adds)


def test_markdown_leads_to_the_web_alone() -> None:
    assert "](javascript" not in written("markdown").replace("\\]", "")
    assert "](<https://post.invalid/a?b=1&c=%3C2%3E" in written("markdown")


def test_the_terminal_s_lines_fit() -> None:
    for width in (40, 80):
        for line in written("terminal", display=Display(width=width)).splitlines():
            assert len(line) <= width


def test_json_fits_its_schema() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(
        (Path(newsum.rendering.__file__).parent / "newsum-1.schema.json").read_text("utf-8")
    )
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate(json.loads(written("json")))
    for line in written("jsonl").splitlines():
        validator.validate(json.loads(line))
    assert not validator.is_valid({**json.loads(written("json")), "stories": [{}]})


def test_json_holds_everything() -> None:
    found = json.loads(written("json"))
    assert found["stories"][0]["points"][0]["from"] == 1
    assert found["errors"][0]["error"]["kind"] == "empty"


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("It rained.", "It rained."),
        ("One two three four five six seven eight nine ten eleven.",
         "One two three four five,eight nine ten eleven."),
        ("A well-known, old & cold pier.", "A well-known, old & cold pier."),
    ],
)  # fmt: skip
def test_a_link_leads_to_the_sentence(text: str, fragment: str) -> None:
    source = StorySource(source="a", url="https://post.invalid/a")
    address = address_of_sentence(source, text)
    base, _, directive = address.partition("#:~:text=")
    assert base == "https://post.invalid/a"
    assert unquote(directive) == fragment
    assert "-" not in directive


@pytest.mark.parametrize("name", ["html", "markdown"])
def test_a_link_leads_to_the_quote(name: str) -> None:
    quote = Quote(text="We held on, … It rained.", parts=((0, 11), (24, 33)), paragraph=1)
    source = StorySource(source="a", url="https://post.invalid/a")
    story = Story(headline="Rain", sources=(source,), quotes=(StoryQuote(quote, 1),))
    digest = Digest(stories=(story,), articles=1, total=1)
    shown = written(name, digest)
    assert "https://post.invalid/a#:~:text=We%20held%20on%2C" in shown
    assert "It%20rained" not in shown


def test_figures_side_by_side() -> None:
    claims = (Claim(12, "12 people", point("a"), 1), Claim(14, "14 dead", point("b"), 3),
              Claim(14, "fourteen", point("c"), 2))  # fmt: skip
    assert claims_line(Disagreement("dead", claims)) == "12 people dead [1], 14 dead [2, 3]"
    assert claims_line(Disagreement("dead", claims), "pt") == "12 people [1], 14 dead [2, 3]"


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        (None, None, ""),
        ("2026-03-03", "2026-03-03", "3 March 2026"),
        ("2026-03-03", "2026-03-05", "3–5 March 2026"),
        ("2025-12-31", "2026-01-01", "31 December 2025 – 1 January 2026"),
    ],
)
def test_periods(first: str | None, last: str | None, told: str) -> None:
    assert period(first, last) == told
