"""The matters in `examples/`: each names its day, its source and its story in its first lines.

Beside each stands the approved report, as the command prints it. The law release and the receipt stay out,
so that only what a reader would see can change it.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from unittest.mock import patch

from openparole.cli import answer

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
LEFT_OUT = re.compile(r"^.*\b(Law release|Receipt|sha256:).*\n?", re.M)


class Example:
    """One matter: `path`, its `day`, where it comes from, what happens in it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        head = dict(re.findall(r"^# (day|source|story): (.+)$", path.read_text(encoding="utf-8"), re.M))
        self.day = head.get("day", "")
        self.source = head.get("source", "")
        self.story = head.get("story", "")
        self.pathway = path.parent.name
        self.approved = path.with_suffix(".report.txt")

    def __str__(self) -> str:
        return f"{self.pathway}/{self.path.stem}"

    def report(self) -> str:
        """The report on the pathway, and the headline over all, as printed now."""
        with patch.dict(os.environ, COLUMNS="100"):
            return self._printed()

    def _printed(self) -> str:
        shown = [str(self.path), "--on", self.day, "--why"]
        alone, _err, status = answer(["screen", *shown, "--pathway", self.pathway])
        every, _err, _status = answer(["screen", *shown])
        if status:
            raise AssertionError(f"{self}: {alone}{_err}")
        headlines = [line for line in every.splitlines() if re.match(r"On \d{4}-", line)]
        return LEFT_OUT.sub("", "\n".join(headlines) + "\n\n" + alone).rstrip() + "\n"


def examples() -> list[Example]:
    """Every example, by pathway and name."""
    files = sorted(path for path in EXAMPLES.glob("*/*") if path.suffix in (".toml", ".yaml", ".json"))
    return [Example(path) for path in files]
