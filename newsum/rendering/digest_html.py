"""A digest as one self-contained web page: contents, stories, and their sources to unfold.

Every sentence leads to where it stands in its article, where that has an address.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from ..story_model import Digest, Disagreement, Story, StoryPoint, StorySource
from . import Display
from .digest_phrases import (
    address_of_sentence,
    claims_line,
    facts,
    heading,
    marked,
    name_of,
    period,
    title,
    web_address,
    whole_period,
)
from .html_document import CLOSING, opening
from .html_elements import quote_figure
from .phrases import (
    counted,
    quoted_parts,
    safe_line,
    source_name,
    speaker_and_role,
    spell_date,
)


def write(digest: Digest, display: Display) -> Iterator[str]:
    """Write the page; where there are several stories, their contents come first."""
    alone = len(digest.stories) == 1
    yield opening(title(digest.stories[0]) if alone else heading(digest), "digest_page.css")
    yield _contents(digest)
    for story in digest.stories:
        language = f' lang="{escape(story.language)}"' if story.language else ""
        yield f'<article id="story-{story.number}"{language}>\n'
        yield "\n".join(_parts(story)) + "\n</article>\n"
    yield CLOSING


def _contents(digest: Digest) -> str:
    """The page's title, and where there are several stories a list of links to them."""
    about = [counted(digest.articles, "article") if digest.stories else "", whole_period(digest)]
    lines = [f"<h1>{' · '.join(filter(None, (heading(digest), *about)))}</h1>"]
    lines += [f'<p class="facts">{escape(safe_line(note))}</p>' for note in digest.notes]
    if len(digest.stories) > 1:
        lines += ["<ol>", *map(_entry, digest.stories), "</ol>"]
    return "<nav>\n" + "\n".join(lines) + "\n</nav>\n"


def _entry(story: Story) -> str:
    """A line of the contents."""
    count = " · ".join(
        filter(None, (counted(story.originals, "article"), period(story.first, story.last)))
    )
    return (
        f'<li value="{story.number}"><a href="#story-{story.number}">{escape(title(story))}</a>'
        f" <small>{escape(count)}</small></li>"
    )


def _parts(story: Story) -> Iterator[str]:
    """A story from its headline to its sources."""
    yield f'<header><h2 class="headline">{escape(title(story))}</h2>'
    yield f'<p class="facts">{escape(" · ".join(filter(None, facts(story))))}</p></header>'
    yield from _points(story.points, story)
    for found in story.disagreements:
        yield from _differing(found, story)
    if story.adds:
        yield '<h3 class="label">More from the others</h3>'
        yield from _points(story.adds, story)
    yield from _timeline(story)
    for one in story.quotes:
        source = story.sources[one.origin - 1]
        figure = quote_figure(one.quote, speaker_and_role(one.quote))
        ending = "</figcaption></figure>" if "<figcaption>" in figure else "</figure>"
        yield f"{figure.removesuffix(ending)} {_linked(source, one.origin, quoted_parts(one.quote)[0])}{ending}"
    yield from _sources(story)


def _points(points: tuple[StoryPoint, ...], story: Story) -> Iterator[str]:
    """A list of sentences, each with the number of its article."""
    if points:
        yield '<ul class="points">'
        for one in points:
            text = safe_line(one.point.text)
            link = _linked(story.sources[one.origin - 1], one.origin, one.point.text)
            yield f"<li>{escape(text)} {link}</li>"
        yield "</ul>"


def _timeline(story: Story) -> Iterator[str]:
    """What each day added, to unfold."""
    if story.timeline:
        yield '<details class="days">\n<summary>Day by day</summary>\n<dl>'
        for day in story.timeline:
            text, origin = safe_line(day.told.point.text), day.told.origin
            link = _linked(story.sources[origin - 1], origin, day.told.point.text)
            yield f"<dt>{escape(spell_date(day.date))}</dt><dd>{escape(text)} {link}</dd>"
        yield "</dl>\n</details>"


def _linked(source: StorySource, number: int, text: str) -> str:
    """The number of an article, which leads to the sentence where the article has an address."""
    address = address_of_sentence(source, text)
    mark = f'<a class="origin" href="{escape(address)}" rel="noreferrer">' if address else ""
    told = escape(name_of(source))
    return f'{mark}<sup title="{told}">{marked(number)}</sup>{"</a>" if address else ""}'


def _differing(found: Disagreement, story: Story) -> Iterator[str]:
    """Figures side by side, and the sentences that state them beneath."""
    yield '<details class="differs">'
    yield f"<summary>The figures differ: {escape(claims_line(found, story.language))}</summary>"
    yield from _points(tuple(StoryPoint(one.point, one.origin) for one in found.claims), story)
    yield "</details>"


def _sources(story: Story) -> Iterator[str]:
    """The articles of a story, to unfold."""
    yield '<details class="sources">'
    yield f"<summary>{counted(len(story.sources), 'source')}</summary>\n<ol>"
    for source in story.sources:
        name, address = escape(name_of(source)), web_address(source)
        if address:
            name = f'<a href="{escape(address)}" rel="noreferrer">{name}</a>'
        rest = [
            escape(spell_date(source.date)),
            f"a copy of {source.copy_of}" if source.copy_of else "",
            escape(source_name(source.source)) if source.headline else "",
        ]
        yield f"<li>{name} <small>{' · '.join(filter(None, rest))}</small></li>"
    yield "</ol>\n</details>"
