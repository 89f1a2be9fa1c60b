"""`make approve`: shows what changed in the reports on the examples and in the findings on made-up people,
asks why, and keeps all of it.

The reason goes to docs/law-changes.md under today's law release. REASON="…" answers without a terminal. A law
that differs from the one recorded for its release number needs a new number first: reports name the release.
"""

from __future__ import annotations

import difflib
import os
import sys

from openparole.law.release import RELEASE
from tests.examples import ROOT, Example, examples
from tests.regression import tables
from tests.release import record, recorded_as_is

CHANGES = ROOT / "docs" / "law-changes.md"


def main() -> int:
    """0 when everything is approved; 1 when no reason was given."""
    if not recorded_as_is():
        print(f"The law is not the one recorded as {RELEASE}: give it a new number in law/release.py.")
        return 1
    record()
    changed = [(example, example.report()) for example in examples()]
    changed = [(example, now) for example, now in changed if now != approved(example)]
    findings = {day: now for day in tables.DAYS if (now := tables.table(day)) != found(day)}
    if not changed and not findings:
        print("Every report and every finding is as approved.")
        return 0
    for example, now in changed:
        print_difference(example, now)
    moved = {example.pathway for example, _now in changed}
    for day, now in findings.items():
        columns = tables.columns_changed(found(day), now)
        moved |= columns.keys()
        print(f"{day}: {', '.join(f'{id} {count}' for id, count in columns.items()) or 'people or columns'}")
    pathways = sorted(moved) or ["every way"]
    print(f"{len(changed)} reports and {len(findings)} tables changed, of {', '.join(pathways)}.")
    reason = os.environ.get("REASON") or (input("Why? ") if sys.stdin.isatty() else "")
    if not reason.strip():
        print('Nothing approved: say why, at the prompt or with REASON="…".')
        return 1
    for example, now in changed:
        example.approved.write_text(now, encoding="utf-8")
    for day, now in findings.items():
        tables.approved(day).write_text(now, encoding="utf-8")
    note(reason.strip(), pathways)
    print(f"Approved; the reason stands in {CHANGES.relative_to(ROOT)}.")
    return 0


def approved(example: Example) -> str:
    """The report approved before, or nothing."""
    return example.approved.read_text(encoding="utf-8") if example.approved.exists() else ""


def found(day: str) -> str:
    """The findings of a day approved before, or nothing."""
    kept = tables.approved(day)
    return kept.read_text(encoding="utf-8") if kept.exists() else ""


def print_difference(example: Example, now: str) -> None:
    """What a reader would see change."""
    print(f"\n== {example} on {example.day}: {example.story}")
    lines = difflib.unified_diff(approved(example).splitlines(), now.splitlines(), lineterm="", n=1)
    print("\n".join(list(lines)[2:]))


def note(reason: str, pathways: list[str]) -> None:
    """Writes the reason under the law release, the newest release first."""
    head, line = f"## {RELEASE}", f"- {reason} ({', '.join(pathways)})\n"
    text = CHANGES.read_text(encoding="utf-8")
    if head in text:
        text = text.replace(f"{head}\n\n", f"{head}\n\n{line}", 1)
    else:
        intro, _marker, older = text.partition("## ")
        text = f"{intro}{head}\n\n{line}\n" + (f"## {older}" if older else "")
    CHANGES.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
