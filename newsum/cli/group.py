"""A command group with a default command, whose options are part of the group's help."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from click import Group as DefaultGroup  # the real one has no types
else:
    from click_default_group import DefaultGroup


NO_COMMAND = "newsum.no_command"
"""The key in a context's ``meta`` that is true where no command was named, so the default runs."""


class Commands(DefaultGroup):
    """``newsum article.txt`` is ``newsum summarize article.txt``.

    ``examples`` are pairs of a command line and what it is for.
    """

    default_cmd_name: str

    def __init__(self, *args: Any, examples: Sequence[tuple[str, str]] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.examples = examples

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Insert the default command's name before ``--``, which the group would swallow otherwise."""
        named = bool(args) and args[0] in self.commands
        ctx.meta[NO_COMMAND] = not named
        if "--" in args and not named:
            ctx.meta[NO_COMMAND] = False  # what follows is a source, even if it is a command's name
            args = [self.default_cmd_name, *args]
        return super().parse_args(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write both usages: with and without a command."""
        formatter.write_usage(ctx.command_path, "[OPTIONS] [SOURCE]...")
        formatter.write_usage(ctx.command_path, "COMMAND [OPTIONS] [SOURCE]...", prefix="       ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options of the default command and the group, the commands and the examples."""
        default = self.commands[self.default_cmd_name]
        # The default's own --help, its last parameter, is the group's here.
        params = [p for p in default.get_params(ctx)[:-1] if isinstance(p, click.Option)]
        params += [p for p in self.get_params(ctx) if isinstance(p, click.Option)]
        records = [record for param in params if (record := param.get_help_record(ctx))]
        with formatter.section("Options"):
            formatter.write_dl(records)
        with formatter.section("Commands"):
            limit = formatter.width - 6 - max(map(len, self.commands))
            formatter.write_dl(
                [(name, self.commands[name].get_short_help_str(limit)) for name in self.commands]
            )
        with formatter.section("Examples"):
            formatter.write_dl(self.examples, col_max=min(42, formatter.width // 2))


def reject_late_command(ctx: click.Context, sources: tuple[str, ...]) -> None:
    """Raise `click.UsageError` where a command's name is among the sources: it comes first."""
    parent = ctx.parent
    if parent is None or not ctx.meta.get(NO_COMMAND):
        return
    for name in sources:
        if name in parent.command.commands:  # type: ignore[attr-defined]
            raise click.UsageError(
                f"The command comes first: newsum {name} [OPTIONS] [SOURCE]... "
                f"(for a file of that name: ./{name})",
                ctx=parent,
            )
