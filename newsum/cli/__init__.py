"""The command line: options in, one call, output out; errors become exit codes here alone."""

from __future__ import annotations

import sys

from . import interrupts

TYPE_CHECKING = False  # what is imported here is imported before a Ctrl-C is heard
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

    import click


_LONGEST_MESSAGE = 1_500
"""Characters of a message about wrong usage, which may repeat whatever was typed or set."""

_BETWEEN_COLLECTIONS = 50_000
"""Objects made between two searches for cycles: newsum makes few cycles, and a search at every 700,
as Python does by itself, takes a twentieth of a short run."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run newsum on ``arguments`` (by default the process's own) and leave with its exit code.

    0 all done · 1 a source failed or output could not be written · 2 wrong usage ·
    130 interrupted.  A reader that closes the pipe early ends it quietly with 0.
    """
    interrupts.leave_at_once()
    try:
        code = _run(arguments)
    except BaseException:
        # While an error is shown; or Python made another error of it, as it may where it compiles.
        if not interrupts.heard():
            raise
        code = interrupts.INTERRUPTED
    interrupts.leave_at_once(code)
    if code == interrupts.INTERRUPTED:
        interrupts.leave()
    sys.exit(code)


def _run(arguments: Sequence[str] | None) -> int:
    """Run newsum; its exit code."""
    import gc
    from contextlib import suppress

    import click

    from . import screen, streams
    from .commands import newsum
    from .options import WIDEST

    gc.set_threshold(_BETWEEN_COLLECTIONS)
    streams.settle()
    width = min(screen.columns(), WIDEST)
    try:
        interrupts.listen()
        code = newsum.main(
            arguments, prog_name="newsum", standalone_mode=False, terminal_width=width
        )
        sys.stdout.flush()
    except click.ClickException as error:
        with suppress(OSError):
            _shown(error).show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):  # before there was anything to do
        return interrupts.INTERRUPTED
    except (BrokenPipeError, streams.ReaderLeft):
        streams.give_up_output()
        return 0
    except SystemError:  # Python 3.13.0 gives it for what it cannot import in a folder that is gone
        if not streams.is_folder_gone():
            raise
        streams.tell(streams.FOLDER_GONE)
        return 1
    except OSError as error:
        streams.give_up_output()
        with suppress(OSError):
            streams.tell(streams.unwritten("standard output", error))
        return 1
    return int(code or 0)


def _shown(error: click.ClickException) -> click.ClickException:
    """The same error, its message of some length, and broken between words on a terminal."""
    import click

    from ..shown_names import without_middle
    from . import streams

    mark = "Error: "
    told = without_middle(error.format_message(), _LONGEST_MESSAGE)
    message = streams.broken(mark + told).removeprefix(mark)
    context = error.ctx if isinstance(error, click.UsageError) else None
    return click.UsageError(message, context)
