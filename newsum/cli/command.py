"""A command whose help is in sections, and whose errors name the command that has an option."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import click

SECTIONS: Final = ("Length", "Content", "Input", "Output", "Many articles", "Other")
"""The sections of the help, in order; the last is for what says nothing of its section."""

NO_COMMAND: Final = "newsum.no_command"
"""The key in a context's ``meta`` that is true where no command was named, so the default runs."""

_NARROW: Final = 60
"""Columns below which each option stands on a line of its own."""


class Command(click.Command):
    """A command of newsum; ``examples`` are pairs of a command line and what it is for."""

    def __init__(self, *args: Any, examples: Sequence[tuple[str, str]] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.examples = examples

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options section by section, then the examples."""
        write_options(ctx, formatter, self.get_params(ctx))
        write_examples(formatter, self.examples)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse; an option that another command has is met with the name of that command."""
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            owners = _owners(ctx, error.option_name)
            if not owners:
                raise
            raise click.UsageError(
                f"{error.option_name} is an option of {' and '.join(owners)}: "
                f"{owners[0]} {error.option_name} …",
                ctx=ctx,
            ) from None


def _owners(ctx: click.Context, option: str) -> list[str]:
    """The commands beside this one that have an option, as one types them."""
    group = ctx.parent.command if ctx.parent else None
    commands = group.commands.values() if isinstance(group, click.Group) else ()
    return [
        f"newsum {command.name}"
        for command in commands
        if any(option in param.opts for param in command.params)
    ]


def write_options(
    ctx: click.Context, formatter: click.HelpFormatter, params: Iterable[click.Parameter]
) -> None:
    """Write options in the sections that they say they belong to."""
    sections: dict[str, list[tuple[str, str]]] = {name: [] for name in SECTIONS}
    for param in params:
        if isinstance(param, click.Option) and (record := param.get_help_record(ctx)):
            sections[getattr(param, "section", SECTIONS[-1])].append(record)
    for name, records in sections.items():
        if records:
            with formatter.section(name):
                formatter.write_dl(records, col_max=6 if formatter.width < _NARROW else 30)


def write_examples(formatter: click.HelpFormatter, examples: Sequence[tuple[str, str]]) -> None:
    """Write command lines beside what they are for; below one another where there is little room."""
    if examples:
        with formatter.section("Examples"):
            formatter.write_dl(examples, col_max=6 if formatter.width < _NARROW else 44)
