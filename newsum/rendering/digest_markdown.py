"""A digest in CommonMark, fit for a newsletter."""

from __future__ import annotations

from collections.abc import Iterator

from ..story_model import Digest, Story, StoryPoint, StorySource
from . import Display
from .digest_phrases import (
    address_of_sentence,
    claims_line,
    facts,
    heading,
    marked,
    name_of,
    title,
    web_address,
    whole_period,
)
from .markdown import escape
from .phrases import (
    counted,
    quoted_parts,
    quoted_text,
    source_name,
    speaker_and_role,
    spell_date,
)


def write(digest: Digest, display: Display) -> Iterator[str]:
    """Write a heading for the whole and one for each story."""
    about = [counted(digest.articles, "article") if digest.stories else "", whole_period(digest)]
    top = [
        f"# {escape(heading(digest))}",
        " · ".join(filter(None, map(escape, about))),
        *map(escape, digest.notes),
    ]
    yield "\n\n".join(filter(None, top)) + "\n"
    for story in digest.stories:
        yield "\n" + "\n\n".join(filter(None, _blocks(story))) + "\n"


def _blocks(story: Story) -> Iterator[str]:
    """The blocks of a story."""
    yield f"## {story.number}\\. {escape(title(story))}"
    yield f"*{escape(' · '.join(filter(None, facts(story))))}*"
    yield "\n".join(_item(one, story) for one in story.points)
    for found in story.disagreements:  # no list, which would go on with the points
        yield f"**Differs:** {escape(claims_line(found, story.language))}"
    if story.adds:
        yield "**More from the others**"
        yield "\n".join(_item(one, story) for one in story.adds)
    if story.timeline:
        yield "**Day by day**"
        yield "\n".join(
            f"- **{escape(spell_date(day.date))}:** {_item(day.told, story)[2:]}"
            for day in story.timeline
        )
    for one in story.quotes:
        speaker, role = map(escape, speaker_and_role(one.quote))
        who = f"— **{speaker}**{role and f', {role}'} " if speaker else ""
        link = _link(story.sources[one.origin - 1], one.origin, quoted_parts(one.quote)[0])
        yield f"> {escape(quoted_text(one.quote))}\n>\n> {who}{link}"
    yield "\n".join(
        f"{number}. {_source(source)}" for number, source in enumerate(story.sources, 1)
    )


def _item(one: StoryPoint, story: Story) -> str:
    """A list item for a sentence, with a link to it."""
    link = _link(story.sources[one.origin - 1], one.origin, one.point.text)
    return f"- {escape(one.point.text)} {link}"


def _link(source: StorySource, number: int, text: str) -> str:
    """The number of an article, which leads to the sentence in it where it has an address."""
    address = address_of_sentence(source, text)
    mark = escape(marked(number))
    return f"[{mark}](<{_inside(address)}>)" if address else mark


def _inside(address: str) -> str:
    """An address as it may stand between angle brackets."""
    return address.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C")


def _source(source: StorySource) -> str:
    """An article of a story on one line."""
    name, address = escape(name_of(source)), web_address(source)
    rest = [
        f"[{name}](<{_inside(address)}>)" if address else name,
        escape(spell_date(source.date)),
        escape(source_name(source.source)) if source.headline and not address else "",
        f"a copy of {source.copy_of}" if source.copy_of else "",
    ]
    return " · ".join(filter(None, rest))
