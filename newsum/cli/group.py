"""A command group with a default command, whose options are part of the group's help."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from . import streams
from .command import NO_COMMAND, write_examples, write_options
from .config import defaults

if TYPE_CHECKING:
    from click import Group as DefaultGroup  # the real one has no types
else:
    from click_default_group import DefaultGroup


_ASKED_FOR: Final = {"help": "newsum --help", "version": "newsum --version"}
"""What people type as commands, and what they mean."""


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

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,
    ) -> click.Context:
        """Make a context whose commands have the user's own defaults."""
        if "default_map" not in extra:
            extra["default_map"] = defaults(self.commands)
        with streams.telling_who_left():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; wrong usage of a command that nobody named is told of newsum itself."""
        try:
            with streams.telling_who_left():
                return super().invoke(ctx)
        except click.UsageError as error:
            if not ctx.meta.get(NO_COMMAND):
                raise
            raise click.UsageError(error.format_message(), ctx) from None

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write both usages: with and without a command."""
        formatter.write_usage(ctx.command_path, "[OPTIONS] [SOURCE]...")
        formatter.write_usage(ctx.command_path, "COMMAND [OPTIONS] [SOURCE]...", prefix="       ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options of the default command and the group, the commands and the examples."""
        default = self.commands[self.default_cmd_name]
        # The default's own --help, its last parameter, is the group's here.
        write_options(ctx, formatter, [*default.get_params(ctx)[:-1], *self.get_params(ctx)])
        with formatter.section("Commands"):
            limit = formatter.width - 6 - max(map(len, self.commands))
            formatter.write_dl(
                [(name, self.commands[name].get_short_help_str(limit)) for name in self.commands]
            )
        write_examples(formatter, self.examples)


def reject_commands(ctx: click.Context, sources: tuple[str, ...]) -> None:
    """Raise `click.UsageError` where a source is a command that stands elsewhere, or is mistyped."""
    parent = ctx.parent
    if parent is None or not ctx.meta.get(NO_COMMAND):
        return
    commands: dict[str, click.Command] = parent.command.commands  # type: ignore[attr-defined]
    for name in sources:
        if name in commands:
            raise click.UsageError(
                f"The command comes first: newsum {name} [OPTIONS] [SOURCE]... "
                f"(for a file of that name: ./{name})",
                ctx=parent,
            )
    if not sources or not sources[0].isalpha() or Path(sources[0]).exists():
        return
    first = sources[0]
    if meant := _ASKED_FOR.get(first):
        raise click.UsageError(f"No file or command {first!r}. Try {meant}", ctx=parent)
    from difflib import get_close_matches

    if close := get_close_matches(first, commands, n=1):
        raise click.UsageError(
            f"No file or command {first!r}. Did you mean newsum {close[0]}?", ctx=parent
        )
