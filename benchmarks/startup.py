"""What it costs to start: whole processes, against one that does nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

BARE, IMPORT, TEXT, SCREEN = "python -c pass", "import openparole", "screen FILE", "screen FILE --json"
CODE = "from openparole.cli import main; raise SystemExit(main())"


def commands(file: Path, on: str) -> dict[str, list[str]]:
    """The processes compared; the command as it is installed, else the same by module."""
    installed = Path(sys.executable).with_name("openparole")
    command = [str(installed)] if installed.exists() else [sys.executable, "-c", CODE]
    screen = [*command, "screen", str(file), "--on", on]
    return {
        BARE: [sys.executable, "-c", "pass"],
        IMPORT: [sys.executable, "-c", "import openparole"],
        TEXT: screen,
        SCREEN: [*screen, "--json"],
    }


def processes(file: Path, on: str, rounds: int) -> dict[str, float]:
    """Milliseconds from start to end, the median of alternating rounds.

    One round goes before, in which Python keeps its bytecode, as it does unless it is told not to.
    """
    started = commands(file, on)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    taken: dict[str, list[float]] = {name: [] for name in started}
    for turn in range(rounds + 1):
        for name in sorted(started, reverse=bool(turn % 2)):
            start = perf_counter()
            subprocess.run(started[name], check=True, capture_output=True, env=environment)
            if turn:
                taken[name].append((perf_counter() - start) * 1e3)
    return {name: median(times) for name, times in taken.items()}
