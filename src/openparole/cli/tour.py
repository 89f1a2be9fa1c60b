"""What `make tour` shows: a file of facts, its report, and the way on to one's own matter."""

from __future__ import annotations

import sys
from os.path import dirname, join

from openparole.cli import main
from openparole.cli.commands import COMMANDS
from openparole.cli.words import _, say

EXAMPLE = join(dirname(__file__), "example.toml")
DAY = "2022-07-15"


def tour() -> int:
    """Screens the example; in a terminal, offers the interview."""
    with open(EXAMPLE, encoding="utf-8") as file:
        print(say(_("This is what is known:")), "\n")
        print(file.read())
    print(say(_("This is what the law of {day} says of it:", day=DAY)), "\n", flush=True)
    status = main(["screen", EXAMPLE, "--on", DAY])
    if status:
        return status
    if "interview" in COMMANDS and sys.stdin.isatty() and sys.stdout.isatty():
        print()
        question = _("Answer the questions for a matter of your own now? [y/N] ")
        return main(["interview"]) if input(say(question)).strip().lower() in ("y", "yes") else 0
    on = "openparole interview" if "interview" in COMMANDS else "openparole screen FILE --on DAY"
    print(
        "\n" + say(_("To go on with a matter of your own: {command}", command=f".venv/bin/{on}")), flush=True
    )
    return 0


if __name__ == "__main__":
    try:
        sys.exit(tour())
    except (KeyboardInterrupt, EOFError):
        sys.exit(130)
