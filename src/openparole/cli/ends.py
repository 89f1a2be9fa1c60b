"""`openparole ends`: when parole ended or will end, by the I-94, by notices, and after court orders."""

from __future__ import annotations

from openparole.cli.matters import Opened, together
from openparole.cli.options import DAY, FILE, JSON, LABEL, ON, Option
from openparole.cli.screen import day_asked
from openparole.cli.words import Text, _
from openparole.screening.ends import ends

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.cli.options import Asked, Margin
    from openparole.screening.ends import Ends

OPTIONS = (
    Option(
        "FILE", _("a file of facts in TOML, YAML or JSON; - reads standard input"), takes=FILE, needed=True
    ),
    ON,
    Option("--read-on", _("the day of reading, whose notices and orders count; default: --on"), takes=DAY),
    Option("--person", _("only this person of a file with persons"), takes=LABEL),
    JSON,
)
EXAMPLES = (
    "openparole ends matter.toml",
    "openparole ends matter.toml --on 2025-05-01 --read-on 2025-06-20",
    "openparole ends family.yaml --person olena --json",
)


def run(asked: Asked, margin: Margin) -> str:
    """The ends of each person's grants."""
    day, is_today = day_asked(asked["on"])
    read_on = asked["read-on"]
    opened = Opened(asked["file"])
    found = {}
    for label, matter in opened.of(asked["person"]).items():
        found[label] = opened.make(matter, lambda matter: ends(matter, on=day, read_on=read_on))
        for warning in matter.warnings:
            margin.note(Text("{warning}", warning=warning))
    if asked["json"]:
        from openparole.cli.render.data import printed

        return printed(together({label: one.as_json() for label, one in found.items()}, asked["person"]))
    return _in_words(found, is_today)


def _in_words(found: dict[str, Ends], is_today: bool) -> str:
    from openparole.cli.render.ends import blocks
    from openparole.cli.render.page import page_for
    from openparole.cli.render.tree import drawn

    page = page_for()
    return "\n\n".join(drawn(blocks(one, label, is_today), page) for label, one in found.items())
