"""The options that only a digest has, and what they ask for."""

from __future__ import annotations

import click

from .options import F, named, option

_OPTIONS = (
    option(
        "Length",
        "--stories",
        type=click.IntRange(min=1),
        metavar="N",
        help="Most stories.  [default: 10; all in json and jsonl]",
    ),
    option(
        "Content",
        "--story",
        type=click.IntRange(min=1),
        metavar="N",
        help="The story of this number alone, in full.",
    ),
    option(
        "Length",
        "-n",
        "--points",
        type=click.IntRange(min=1),
        default=4,
        show_default=True,
        metavar="N",
        help="Number of key points per story.",
    ),
    option(
        "Length",
        "--words",
        type=click.IntRange(min=1),
        metavar="N",
        help="Key points of at most so many words per story instead.",
    ),
    option(
        "Length",
        "--quotes",
        type=click.IntRange(min=0),
        default=3,
        show_default=True,
        metavar="N",
        help="Most quotes per story; 0 for none.",
    ),
    option(
        "Content",
        "--focus",
        metavar="WORDS",
        help="Stories about this, such as 'ceasefire talks'.",
    ),
    option(
        "Content",
        "--new",
        metavar="FOLDER",
        type=click.Path(file_okay=False),
        callback=named,
        help="Only what no earlier digest with this folder told; what this one tells is noted "
        "there.",
    ),
)


def digest_options(command: F) -> F:
    """Decorate a command with the options of a digest."""
    for decorate in reversed(_OPTIONS):
        command = decorate(command)
    return command
