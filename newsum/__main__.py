"""``newsum``, and ``python -m newsum``."""

import os

TYPE_CHECKING = False  # what is imported here is imported before a Ctrl-C is heard
if TYPE_CHECKING:
    import signal
else:
    import _signal as signal

_INTERRUPTED = 130
"""The exit code of an interrupted run, as `newsum.cli.interrupts` has it, which is not loaded yet."""


def run() -> None:
    """Run newsum; a Ctrl-C while it loads ends the process silently, unless it is deaf to it."""
    if signal.getsignal(signal.SIGINT) != signal.SIG_IGN:  # as a script's background jobs are
        signal.signal(signal.SIGINT, lambda number, frame: os._exit(_INTERRUPTED))
    from .cli import main

    main()


if __name__ == "__main__":  # worker processes import this module too
    run()
