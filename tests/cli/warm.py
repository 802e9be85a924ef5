"""A process in which newsum is loaded, and which forks for each run.

Most of a run's time goes into loading; a fork of a process that has done so already is a process of
its own all the same, with its own standard streams, environment and exit code.
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NoReturn

_LONGEST = 1 << 20
"""Bytes of a request."""

_LONG = 60.0
"""Seconds that a run may take."""

_EXAMPLE = "The harbour of Tarn reopened. “We lost ships,” said Ana Roe, the mayor. It rained."


class Warm:
    """The process, seen from the tests; it ends with them."""

    def __init__(self) -> None:
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = [sys.executable, "-c", "from tests.cli.warm import serve; serve()"]
        path = os.pathsep.join([str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")])
        self._process = subprocess.Popen(
            [*command, str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            env=os.environ | {"PYTHONPATH": path},
        )
        theirs.close()

    def run(
        self, arguments: list[str], stdin: bytes, cwd: Path, environment: dict[str, str]
    ) -> tuple[int, bytes, bytes]:
        """Run newsum; returns its exit code, and what it wrote on standard output and error."""
        pipes = [os.pipe() for _ in range(3)]
        (their_in, our_in), (our_out, their_out), (our_err, their_err) = pipes
        request = json.dumps([arguments, str(cwd), environment]).encode("utf-8", "surrogatepass")
        theirs = [their_in, their_out, their_err]
        socket.send_fds(self._line, [request], theirs)
        for descriptor in theirs:
            os.close(descriptor)
        with ThreadPoolExecutor(3) as threads:
            threads.submit(_write, our_in, stdin)
            out, err = threads.submit(_read, our_out), threads.submit(_read, our_err)
            self._line.settimeout(_LONG)
            process = int(self._line.recv(_LONGEST))
            try:
                code = int(self._line.recv(_LONGEST))
            except TimeoutError:
                os.kill(process, signal.SIGKILL)
                self._line.recv(_LONGEST)
                raise
            return code, out.result(), err.result()

    def end(self) -> None:
        """Let the process end."""
        self._line.close()
        self._process.wait()


def _write(descriptor: int, data: bytes) -> None:
    try:
        with open(descriptor, "wb") as pipe:
            pipe.write(data)
    except BrokenPipeError:  # it does not read what it is given
        pass


def _read(descriptor: int) -> bytes:
    with open(descriptor, "rb") as pipe:
        return pipe.read()


def serve() -> NoReturn:
    """Load newsum, and run it as often as asked, until nobody asks any more."""
    import newsum
    import newsum.cli.run

    newsum.quotes(_EXAMPLE)
    newsum.summarize(_EXAMPLE)
    line = socket.socket(fileno=int(sys.argv.pop()))
    while True:
        request, theirs, _, _ = socket.recv_fds(line, _LONGEST, 3)
        if not request:
            os._exit(0)
        process = os.fork()
        if process == 0:
            line.close()
            _become(theirs, *json.loads(request.decode("utf-8", "surrogatepass")))
        for descriptor in theirs:
            os.close(descriptor)
        line.send(str(process).encode())
        code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
        line.send(str(code).encode())


def _become(
    theirs: list[int], arguments: list[str], cwd: str, environment: dict[str, str]
) -> NoReturn:
    """Be newsum, as if it had just been started."""
    for number, descriptor in enumerate(theirs):
        os.dup2(descriptor, number)
        os.close(descriptor)
    sys.stdin = open(0, encoding="utf-8")  # noqa: SIM115
    sys.stdout = open(1, "w", encoding="utf-8")  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace")  # noqa: SIM115
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(cwd)
    sys.argv[1:] = arguments
    from newsum.cli import main

    code = 1
    try:
        main()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        atexit._run_exitfuncs()
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(code)
