"""Who may support a beneficiary, with what, and how it is measured: G-6.10 to G-6.17.

No statute or rule fixes an amount, so the poverty guideline is said as a line of comparison and is never a
criterion.
"""

from __future__ import annotations

from openparole.law.citations import SECONDARY, UNVERIFIED, page
from openparole.law.facts.supporter import Supporter, supporters
from openparole.law.statements import Statement
from openparole.logic.propositions import NOT_AT_ALL, no
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.sources import Source

FORM = page("Form I-134 (01/20/25), Part 2, as quoted", SECONDARY)
PAROLE_PAGE = page("USCIS, Humanitarian or Significant Public Benefit Parole, as quoted", SECONDARY)


def confirmation(id: str, source: Source, first_day: str | None = None) -> Statement:
    """By the online processes: the supporter is confirmed before the beneficiary goes on."""
    return Statement(
        id,
        _(
            "USCIS first confirms the supporter, by a notice on the form of support; only then does the "
            "beneficiary go on in the online account"
        ),
        source=source,
        when=no(supporters.exists(Supporter.confirmed_on.happened())),
        first_day=first_day,
    )


SUPPORTER_EVIDENCE = (
    Statement(
        "G-6.10",
        _(
            "No rule asks for a certain status of the supporter, and the form takes any, from citizen to "
            "deferred action; a lasting status may weigh more"
        ),
        source=page(
            "Form I-134 (01/20/25), Part 2, as quoted; The Use of Parole Under Immigration Law (2022)",
            SECONDARY,
        ),
    ),
    Statement(
        "G-6.11",
        _("Several people may share the support; each files a Form I-134"),
        source=PAROLE_PAGE,
    ),
    Statement(
        "G-6.12",
        _("A beneficiary who has the means may file Form I-134 for themselves"),
        source=PAROLE_PAGE,
        when=supporters.exists(Supporter.kind.is_("the_beneficiary")),
    ),
    Statement(
        "G-6.13",
        _("For an organization an employee signs Form I-134, or it gives a letter that promises the support"),
        source=PAROLE_PAGE,
        when=supporters.exists(Supporter.kind.is_("organization")),
    ),
    Statement(
        "G-6.14",
        _("Without proof of support the request may be denied: USCIS calls it a strong negative factor"),
        source=PAROLE_PAGE,
        when=supporters.every(NOT_AT_ALL),
    ),
    Statement(
        "G-6.15",
        _(
            "Income and assets are compared with the HHS poverty guideline for the supporter's household. No "
            "law fixes a share of it for parole: 100 percent is our line of comparison, 125 percent a "
            "stronger showing, and neither is a requirement"
        ),
        source=page("Form I-134 practice", UNVERIFIED),
    ),
    Statement(
        "G-6.16",
        _(
            "That household: the supporter, all dependents, everybody on earlier Forms I-134, I-134A and "
            "I-864 that still run, and this beneficiary"
        ),
        source=FORM,
    ),
    Statement(
        "G-6.17",
        _("Form I-134 is a promise to the government, not a contract that can be enforced like Form I-864"),
        source=page("INA 213A; Form I-134 practice", UNVERIFIED),
    ),
)
