"""The base fees of the forms, by the day of posting. G-7.2."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, fr
from openparole.law.clocks import POSTMARK
from openparole.law.facts.filing import filing_channel
from openparole.law.fees import Fee
from openparole.logic.expressions import cases, dollars
from openparole.logic.schedules import Schedule
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.propositions import Proposition
    from openparole.logic.sources import Source

_FEE_RULE_2024 = fr("89 FR 6194; 8 CFR 106.2(a)(7)", SECONDARY, day_strength=PRIMARY)
_ON_PAPER: list[tuple[str, int | None, Source]] = [
    ("1998-10-13", dollars(95), fr("63 FR 43604", UNVERIFIED)),
    ("2002-02-19", dollars(110), fr("66 FR 65811", UNVERIFIED)),
    ("2004-04-30", dollars(165), fr("69 FR 20528", UNVERIFIED)),
    ("2005-10-26", dollars(170), fr("70 FR 56182", UNVERIFIED, day_strength=PRIMARY)),
    ("2007-07-30", dollars(305), fr("72 FR 29851", UNVERIFIED)),
    ("2010-11-23", dollars(360), fr("75 FR 58962", UNVERIFIED)),
    ("2016-12-23", dollars(575), fr("81 FR 73292", SECONDARY)),
    ("2024-04-01", dollars(630), _FEE_RULE_2024),
]
I131_ON_PAPER = Schedule("i131-on-paper", _("Form I-131 on paper"), "cents", _ON_PAPER)
I131_ONLINE = Schedule(
    "i131-online",
    _("Form I-131 online, where offered; until 2024 the same as on paper"),
    "cents",
    [*_ON_PAPER[:-1], ("2024-04-01", dollars(580), _FEE_RULE_2024)],
)


def i131_fee(*, free: tuple[Proposition, ...] = (), on_paper_only: bool = False) -> Fee:
    """The base fee of Form I-131; nothing where one of the rules `free` holds."""
    paper = I131_ON_PAPER.at(POSTMARK)
    by_channel = paper if on_paper_only else cases(
        (filing_channel.is_("online"), I131_ONLINE.at(POSTMARK)), otherwise=paper
    )  # fmt: skip
    return Fee(
        "G-7.2",
        _("Form I-131, one for each person"),
        cases(*((rule, 0) for rule in free), otherwise=by_channel),
        clock=POSTMARK,
        why=_("The day of posting, or of sending it online, picks the amount."),
        source=_FEE_RULE_2024,
        form="I-131",
    )


I941_AMOUNT = Schedule(
    "i941",
    _("Form I-941, with biometrics"),
    "cents",
    [
        ("2017-07-17", dollars(1285), fr("82 FR 5238", SECONDARY)),
        ("2024-04-01", dollars(1200), fr("89 FR 6194", UNVERIFIED)),
    ],
)
I941 = Fee(
    "G-12.41",
    _("Form I-941, biometrics included"),
    I941_AMOUNT.at(POSTMARK),
    clock=POSTMARK,
    why=_("The day of posting picks the amount."),
    source=fr("82 FR 5238; 89 FR 6194", UNVERIFIED),
    form="I-941",
)
