"""The base fees of the forms, by the day of posting."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, WEAK, fr, page
from openparole.law.clocks import POSTMARK
from openparole.law.facts.beneficiary import statuses
from openparole.law.facts.filing import filing_channel
from openparole.law.facts.service_member import relation_to_member
from openparole.law.fees import Fee
from openparole.logic.expressions import Amount, cases, dollars
from openparole.logic.propositions import ALWAYS, all_of, any_of
from openparole.logic.rules import rule
from openparole.logic.schedules import Schedule
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.propositions import Proposition
    from openparole.logic.sources import Source

_FEE_RULE_2024 = fr("89 FR 6194; 8 CFR 106.2(a)(7)", SECONDARY, day_strength=PRIMARY)
_ON_PAPER: list[tuple[str, int | None, Source]] = [
    ("1998-10-13", dollars(95), fr("63 FR 43604", UNVERIFIED, day_strength=PRIMARY)),
    ("2002-02-19", dollars(110), fr("66 FR 65811", UNVERIFIED, day_strength=PRIMARY)),
    ("2003-01-24", None, fr("68 FR 3798: all fees cut; this one not seen", PRIMARY)),
    ("2003-02-27", dollars(110), fr("68 FR 8989", UNVERIFIED, day_strength=PRIMARY)),
    ("2004-04-30", dollars(165), fr("69 FR 20528", WEAK, day_strength=SECONDARY)),
    ("2005-10-26", dollars(170), fr("70 FR 56182", SECONDARY, day_strength=PRIMARY)),
    ("2007-07-30", dollars(305), fr("72 FR 29851", SECONDARY, day_strength=PRIMARY)),
    ("2010-11-23", dollars(360), fr("75 FR 58962; 8 CFR 103.7(b)(1)(i)(M)", PRIMARY, day_strength=SECONDARY)),
    ("2016-12-23", dollars(575), fr("81 FR 73292", PRIMARY, day_strength=SECONDARY)),
    ("2024-04-01", dollars(630), _FEE_RULE_2024),
]
I131_ON_PAPER = Schedule("i131-on-paper", _("Form I-131 on paper"), "cents", _ON_PAPER)
I131_ONLINE = Schedule(
    "i131-online",
    _("Form I-131 online, where offered; until 2024 the same as on paper"),
    "cents",
    [*_ON_PAPER[:-1], ("2024-04-01", dollars(580), _FEE_RULE_2024)],
)

I131_EXEMPT = rule(
    "D-FEE-I131/exempt",
    _(
        "Service members and veterans, and people with T, U, VAWA, special-juvenile or Afghan or Iraqi "
        "special-immigrant standing; the beneficiary's own counts"
    ),
    all_of(
        POSTMARK.on_or_after("2024-04-01"),
        any_of(
            relation_to_member.is_("self"),
            statuses.has("sij", "t", "u", "vawa", "afghan_iraqi_siv"),
        ),
    ),
    source=page("Form G-1055 (2026-10-01), general exemptions", SECONDARY, day_strength=UNVERIFIED),
)
"""Whom the general exemptions free from the fee of Form I-131; the 2024 rule began them, the day unseen."""


def i131_fee(
    *, free: tuple[Proposition, ...] = (), on_paper_only: bool = False, when: Proposition = ALWAYS
) -> Fee:
    """The base fee of Form I-131, where `when` holds; nothing where one of the rules `free` does."""
    paper = I131_ON_PAPER.at(POSTMARK)
    by_channel = paper if on_paper_only else cases(
        (filing_channel.is_("online"), I131_ONLINE.at(POSTMARK)), otherwise=paper
    )  # fmt: skip
    return Fee(
        "D-FEE-I131",
        _("Form I-131, one for each person"),
        cases(*((rule, 0) for rule in free), otherwise=by_channel),
        clock=POSTMARK,
        why=_("The day of mailing, or of sending it online, picks the amount."),
        source=_FEE_RULE_2024,
        form="I-131",
        when=when,
    )


I134 = Fee(
    "D-FEE-I134",
    _("Form I-134 of a supporter"),
    Amount(0),
    clock=POSTMARK,
    why=_("Forms I-134 and I-134A have no fee."),
    source=page("Form G-1055 (2026-10-01)", SECONDARY),
    form="I-134",
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
    why=_("The day of mailing picks the amount."),
    source=fr("82 FR 5238; 89 FR 6194", UNVERIFIED),
    form="I-941",
)
