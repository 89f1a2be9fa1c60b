"""Puts the real output of commands into the pages that show it: `python docs/paste.py`.

A page names a command in a comment above a block of text, and the block is what the command printed:

    <!-- run: openparole version -->
    <!-- run: openparole screen matter.toml; 1 line from On; 4 lines from OPEN -->

The second shows parts of it only, each from the first line that has the words. `<!-- file: matter.toml -->`
names a block that the commands of the page find as a file. A test fails when a page shows anything else than
what is printed today.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
FILE = re.compile(r"<!-- file: (?P<name>\S+) -->\n```\w*\n(?P<text>.*?)```\n", re.DOTALL)
RUN = re.compile(
    r"(?P<head><!-- run: (?P<command>[^;\n]*?)(?P<cuts>;[^\n]*?)? -->\n```text\n)"
    r"(?P<text>.*?)(?P<foot>```\n)",
    re.DOTALL,
)
CUT = re.compile(r"; (\d+) lines? from ([^;]+)")
LEFT_OUT = "[...]"
WIDTH = 84
"""Columns: what a page shows on a desk without a scroll bar."""


def pages() -> list[Path]:
    """The pages that may show output."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def pasted(text: str) -> str:
    """A page with what its commands print today."""
    if not RUN.search(text):
        return text
    with TemporaryDirectory() as folder:
        for file in FILE.finditer(text):
            (Path(folder) / file["name"]).write_text(file["text"], "utf-8")
        return RUN.sub(lambda run: run["head"] + _shown(run, folder) + run["foot"], text)


def _shown(run: re.Match[str], folder: str) -> str:
    printed = output(run["command"], folder).rstrip().splitlines()
    return "\n".join([f"$ {run['command']}", *cut(printed, run["cuts"] or "")]) + "\n"


def cut(lines: list[str], cuts: str) -> list[str]:
    """The parts of some lines that are shown, with a mark where lines were left out."""
    wanted = CUT.findall(cuts)
    if not wanted:
        return lines
    shown: list[str] = []
    for number, words in wanted:
        start = next((place for place, line in enumerate(lines) if words in line), None)
        if start is None:
            raise ValueError(f"no line has {words!r}: {lines[:3]}")
        shown += [LEFT_OUT] * (start > 0) + lines[start : start + int(number)]
    return [*shown, LEFT_OUT]


def output(command: str, folder: str) -> str:
    """What a command prints, errors too, for a reader who sees no color and knows no terminal."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    env = {"PATH": path, "PYTHONPATH": os.pathsep.join(sys.path), "COLUMNS": str(WIDTH), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        command, shell=True, cwd=folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    return done.stdout


if __name__ == "__main__":
    for page in pages():
        page.write_text(pasted(page.read_text("utf-8")), "utf-8")
