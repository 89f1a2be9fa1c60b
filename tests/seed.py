"""docs/seed.md maps each claim of the seed to what makes it work and to a test; this holds it to that.

After a run of everything, each test named there must have been collected, run and passed. A claim that
waits is marked *later*, with the reason.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

PAGE = Path(__file__).parents[1] / "docs" / "seed.md"
CLAIMS = {
    "A": 7, "B": 6, "C": 9, "D": 3, "E": 7, "F": 11, "G": 9, "H": 5, "I": 5, "J": 10, "K": 3,
}  # fmt: skip
"""How many claims each part of the seed has."""


def rows() -> dict[str, tuple[str, str]]:
    """Claim id -> what makes it work, and the test's id or "later: why"."""
    text = PAGE.read_text(encoding="utf-8")
    found = re.findall(r"^\| ([A-K]\d+) \| ([^|]+) \| ([^|]+) \|$", text, re.M)
    return {claim: (how.strip(), test.strip().strip("`")) for claim, how, test in found}


def every_claim() -> list[str]:
    """The ids of all claims, in order."""
    return [f"{part}{number}" for part, count in CLAIMS.items() for number in range(1, count + 1)]


class SeedPlugin:
    """Watches which tests passed and, after a run of everything, compares with the page."""

    def __init__(self, config: Any) -> None:
        self.passed: set[str] = set()
        chosen = [config.getoption(name, None) for name in ("keyword", "markexpr", "lf", "collectonly")]
        self.whole = list(config.args) == list(config.getini("testpaths")) and not any(chosen)
        self.problems: list[str] = []

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Notes a test that passed; a parametrized one counts under its bare name too."""
        if report.when == "call" and report.passed:
            self.passed.update((report.nodeid, report.nodeid.partition("[")[0]))

    def pytest_sessionfinish(self, session: Any) -> None:
        """Fails the run when a claim has no test that passed."""
        if self.whole and session.exitstatus == 0:
            self.problems = [
                f"{claim}: {test} did not run and pass"
                for claim, (_how, test) in rows().items()
                if not test.startswith("later:") and test not in self.passed
            ]
            if self.problems:
                session.exitstatus = 1

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        """Says which."""
        for problem in self.problems:
            terminalreporter.write_line(f"docs/seed.md: {problem}", red=True)
