"""The `openparole` command: one module a command, imported when it is asked for.

A command module has `OPTIONS`, what it takes; `EXAMPLES`, shown by its help; and `run`, which gives back
all it has to say. Everything is written at once and at the end, so that nothing is ever half-written.
Exit status: 0 for any finding, 2 for input that cannot be read, 70 for a fault of ours, 130 for Ctrl-C.
"""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType
    from typing import NoReturn, TextIO

    from openparole.cli.options import Asked, Margin

BAD_INPUT, FAULT, CANNOT_WRITE, INTERRUPTED, PIPE_CLOSED = 2, 70, 74, 130, 141


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command; the exit status. Without `argv` it is the process that was started."""
    if argv is not None:
        return _finish(list(argv))
    from openparole.cli.snapshot import Snapshot

    gc.disable()  # a process that answers once and ends has nothing worth collecting
    snapshot = Snapshot()
    sys.meta_path.insert(0, snapshot)
    status = _finish(sys.argv[1:])
    snapshot.keep()
    _leave(status)


def _leave(status: int) -> NoReturn:
    """Ends the process; to take the law apart first would cost more time than to screen a matter."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (AttributeError, OSError, ValueError):
            continue  # closed, or told already
    os._exit(status)


def _finish(argv: list[str]) -> int:
    """Answers, writes the answer, and says how that went."""
    try:
        out, err, status = answer(argv)
        _write(sys.stderr, err)
        _write(sys.stdout, out)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _forget(sys.stdout)
        return PIPE_CLOSED
    except OSError as error:
        _forget(sys.stdout)
        sys.stderr.write(f"openparole: {error.strerror}\n")
        return CANNOT_WRITE
    return status


def answer(argv: list[str]) -> tuple[str, str, int]:
    """What a command line says: for the reader, for the margin, and its exit status."""
    try:
        name = argv[0] if argv else "--help"
        if name in ("-h", "--help"):
            from openparole.cli.help import overview

            return overview(), "", 0
        return command({"--version": "version"}.get(name, name), argv[1:])
    except BrokenPipeError:
        raise  # an interview writes as it goes
    except Exception as error:
        from openparole.cli.problems import explained

        return explained(error, as_json="--json" in argv)


def command(name: str, argv: list[str]) -> tuple[str, str, int]:
    """What one command says."""
    from openparole.cli.commands import COMMANDS
    from openparole.cli.options import Margin, Usage, parse
    from openparole.cli.words import _

    if name not in COMMANDS:
        raise Usage(_("there is no command {name}", name=name), name, COMMANDS)
    module = import_module(f"openparole.cli.{COMMANDS[name][0]}")
    if "-h" in argv or "--help" in argv:
        from openparole.cli.help import page_of

        return page_of(name, COMMANDS[name][1], module), "", 0
    margin = Margin()
    asked = parse(name, module.OPTIONS, argv)
    law = asked.pop("law") or os.environ.get("OPENPAROLE_LAW")
    out = _under(law, module, asked, margin) if law else module.run(asked, margin)
    return out, margin.text(), 0


def _under(path: str, module: ModuleType, asked: Asked, margin: Margin) -> str:
    """What a command says under the law in a file, which the margin names."""
    from openparole.cli.words import _
    from openparole.law.catalog import use
    from openparole.screening.laws import read_law

    law = read_law(path)
    margin.note(_("the law read is that of {file}, release {release}", file=path, release=law.release))
    before = use(law)
    try:
        return module.run(asked, margin)  # type: ignore[no-any-return]  # every command gives back a string
    finally:
        use(before)


def _write(stream: TextIO, text: str) -> None:
    """Writes all of it, or fails before anybody believes it was written."""
    if text:
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
        stream.write(text)
        stream.flush()


def _forget(stream: TextIO) -> None:
    """Keeps Python from writing the rest to a closed pipe when it ends."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except (OSError, ValueError):
        return
