"""A digest in a terminal: the picture on one screen, or one story in full."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from ..story_model import Digest, Story, StoryPoint
from . import Display
from .digest_phrases import (
    NOTHING,
    claims_line,
    facts,
    heading,
    marked,
    name_of,
    title,
    web_address,
    whole_period,
)
from .phrases import counted, quoted_text, safe_line, source_name, speaker_and_role, spell_date
from .terminal_layout import NOTE, POINT, QUOTE, Lines, as_text, console, hang, pack, sign


def write(digest: Digest, display: Display) -> Iterator[str]:
    """Write the stories: of several the outline of each, one alone in full."""
    screen = console(display)
    width = display.width
    alone = len(digest.stories) == 1
    about = [heading(digest), counted(digest.articles, "article"), whole_period(digest)]
    if not digest.stories:
        about = [NOTHING]
    top: Lines = [Text("━" * width, "dim")]
    if not alone or digest.total > 1:
        top += pack(about, width)
    for note in digest.notes:
        top += hang(Text(safe_line(note)), width, sign("! ", NOTE))
    blocks = [top]
    for story in digest.stories:
        blocks += _in_full(story, width) if alone else [_outline(story, width)]
    if not alone and digest.stories:
        hint = "--story N tells one of them in full"
        hint += "; --stories N shows more." if digest.total > len(digest.stories) else "."
        blocks.append(hang(Text(hint, "dim"), width))
    yield as_text(screen, blocks)


def _outline(story: Story, width: int) -> Lines:
    """A story in a few lines: headline, facts, its first point, and where its sources disagree."""
    number = f"{story.number:>2}  "
    margin = Text(" " * len(number))
    lines = hang(Text(title(story), "bold"), width, Text(number, "dim"))
    lines += [margin + line for line in pack(facts(story), width - len(number))]
    for one in story.points[: 1 if story.headline else 0]:
        lines += [margin + line for line in _point(one, width - len(number))]
    for found in story.disagreements:
        differing = hang(
            Text(claims_line(found, story.language)), width - len(number), sign("≠ ", NOTE)
        )
        lines += [margin + line for line in differing]
    return lines


def _in_full(story: Story, width: int) -> Iterator[Lines]:
    """Everything that is told of a story."""
    yield [*hang(Text(title(story), "bold"), width), *pack(facts(story), width)]
    for one in story.points:
        yield _point(one, width)
    for found in story.disagreements:
        yield hang(Text(claims_line(found, story.language)), width, sign("≠ ", NOTE))
    if story.adds:
        yield [Text("More from the others", "bold")]
        for one in story.adds:
            yield _point(one, width)
    if story.timeline:
        yield [Text("Day by day", "bold")]
        for day in story.timeline:
            head = Text(spell_date(day.date) + "  ", "dim")
            yield hang(
                Text.assemble(
                    safe_line(day.told.point.text), (f" {marked(day.told.origin)}", "dim")
                ),
                width,
                head,
                Text(" " * head.cell_len),
            )
    for said in story.quotes:
        bar = sign("│ ", QUOTE)
        lines = hang(Text(quoted_text(said.quote)), width, bar, bar)
        speaker, role = speaker_and_role(said.quote)
        who = Text.assemble((speaker, f"bold {QUOTE}"), role and f", {role}")
        who += Text(f" {marked(said.origin)}", "dim")
        yield lines + hang(who, width, bar + Text("— "), bar + Text("  "))
    yield [Text("Sources", "bold")]
    sources: Lines = []
    for number, source in enumerate(story.sources, 1):
        where = web_address(source) or (source_name(source.source) if source.headline else "")
        copy = f"a copy of [{source.copy_of}]" if source.copy_of else ""
        rest = " · ".join(filter(None, (spell_date(source.date), copy, where)))
        first = Text(f"[{number}]".rjust(4) + " ", "dim")
        sources += hang(Text(name_of(source)), width, first)
        sources += hang(Text(rest, "dim"), width, Text(" " * 5))
    yield sources


def _point(one: StoryPoint, width: int) -> Lines:
    """A sentence with the number of its article."""
    text = Text.assemble(safe_line(one.point.text), (f" {marked(one.origin)}", "dim"))
    return hang(text, width, sign("• ", POINT))
