"""A group whose default command needs no name, and whose help is that command's help and more."""

from __future__ import annotations

import click
from click_default_group import DefaultGroup


class Commands(DefaultGroup):  # type: ignore[misc]
    """``newsum article.txt`` is ``newsum summarize article.txt``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Name the default command where ``--`` would be swallowed on the way to it."""
        if "--" in args and args[0] not in self.commands:
            args = [self.default_cmd_name, *args]
        parsed: list[str] = super().parse_args(ctx, args)
        return parsed

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Both ways to call it."""
        formatter.write_usage(ctx.command_path, "[OPTIONS] [SOURCE]...")
        formatter.write_usage(ctx.command_path, "COMMAND [OPTIONS] [SOURCE]...", prefix="       ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Show the default command's options with the group's own, then the commands."""
        default = self.commands[self.default_cmd_name]
        own = {parameter.name for parameter in self.get_params(ctx)}
        params = [p for p in default.get_params(ctx) if p.name not in own] + self.get_params(ctx)
        records = [record for param in params if (record := param.get_help_record(ctx))]
        with formatter.section("Options"):
            formatter.write_dl(records)
        with formatter.section("Commands"):
            limit = formatter.width - 6 - max(map(len, self.commands))
            formatter.write_dl(
                [(name, self.commands[name].get_short_help_str(limit)) for name in self.commands]
            )


def reject_late_command(ctx: click.Context, sources: tuple[str, ...]) -> None:
    """Say that a command comes first, where its name stands among the sources.

    Raises `click.UsageError`.
    """
    parent = ctx.parent
    if parent is None or not hasattr(parent, "arg0"):  # set where the default stood in
        return
    for name in sources:
        if name in parent.command.commands:  # type: ignore[attr-defined]
            raise click.UsageError(
                f"The command comes first: newsum {name} [OPTIONS] [SOURCE]... "
                f"(for a file of that name: ./{name})",
                ctx=parent,
            )
