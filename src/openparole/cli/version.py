"""`openparole version`: which software, which law, and what a receipt is."""

from __future__ import annotations

from openparole import __version__
from openparole.cli.render.page import page_for
from openparole.cli.render.table import table
from openparole.cli.words import _, say
from openparole.law.release import RELEASE, VERIFIED_ON

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.cli.options import Asked, Margin, Option

OPTIONS: tuple[Option, ...] = ()
EXAMPLES = ("openparole version", "openparole --version")


def run(asked: Asked, margin: Margin) -> str:
    """The releases."""
    receipt = _("law, on, read_on, facts: sha256 over what was told; equal receipts stand for equal reports")
    rows = [
        ("openparole", __version__),
        (say(_("law")), say(_("{release}, sources last read on {day}", release=RELEASE, day=VERIFIED_ON))),
        (say(_("receipt")), say(receipt)),
    ]
    return table(rows, page_for())
