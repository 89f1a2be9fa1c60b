"""Parole at a port of entry: CBP decides on the spot, for a traveler with or without an advance document.

Nothing here says how often a port does so; the officer's list stands in `factors.cbp`.
"""

from __future__ import annotations

from openparole.law.agencies import CBP, MORE_TIME, PAROLE
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, case, cfr, ina, page
from openparole.law.clocks import GRANT, READING
from openparole.law.facts.beneficiary import location, lpr_return_triggers, statuses
from openparole.law.facts.custody import custody, detained_under, in_proceedings
from openparole.law.facts.reason import helps_law_enforcement, medical_emergency
from openparole.law.facts.travel import fear_claimed, travel_document
from openparole.law.parameters.parole_fee import parole_fee
from openparole.law.pathway import (
    SIGNIFICANT_PUBLIC_BENEFIT,
    URGENT_HUMANITARIAN,
    Filing,
    Gate,
    Pathway,
    Version,
    requirement,
)
from openparole.law.shared import grant
from openparole.law.shared.custody import five_groups
from openparole.law.shared.grounds import EITHER_GROUND, NOT_FOR_LEGALIZATION
from openparole.law.shared.request_from_abroad import POLICY_SINCE_2025
from openparole.law.statements import Statement
from openparole.law.statute import NOT_FOR_A_STRIKE, STATUTE
from openparole.logic.propositions import all_of, any_of, no, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

PARAGRAPH_C = cfr("8 CFR 212.5(c), as printed in 2015", PRIMARY)
PRACTICE = page("CBP practice", UNVERIFIED)

IN_EXPEDITED_REMOVAL = rule(
    "G-2.30",
    _("Held for expedited removal: a medical emergency, or a legitimate law-enforcement objective"),
    all_of(
        detained_under.is_("235b"),
        any_of(
            all_of(READING.on_or_before("2022-05-30"), any_of(medical_emergency, helps_law_enforcement)),
            all_of(
                READING.on_or_after("2022-05-31"),
                unsettled(_("8 CFR 235.3(b) was changed in 2022; its new words on parole were not found.")),
            ),
        ),
    ),
    source=cfr("8 CFR 235.3(b)(2)(iii), (b)(4)(ii), (b)(5)(i), as printed in 2015", PRIMARY),
)
IN_COURT = rule(
    "G-2.31",
    _("Held, and put before a judge: one of the five groups of 8 CFR 212.5(b)"),
    all_of(
        detained_under.is_("235b"),
        in_proceedings,
        five_groups(cfr("8 CFR 212.5(b)(3), rewritten in 2019 and stopped by courts in part", UNVERIFIED)),
    ),
    source=cfr("8 CFR 235.3(c), as printed in 2015", PRIMARY),
)
SECURITY_CASE = all_of(
    detained_under.is_("235c"),
    unsettled(_("No text found says if 8 CFR 212.5(c) reaches a person held under INA 235(c).")),
)

PORT_OF_ENTRY = Pathway(
    "port-of-entry",
    about=_(
        "For a person who stands at a port of entry and may not be admitted. A CBP officer may still parole "
        "them in for a short time: for an emergency, a funeral, missing papers, a court date. Whoever flees "
        "harm may also be paroled there. The officer decides that day, and there is no appeal."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(_("Are they at a US port of entry, or can they go to one?"), location.is_not("inside_us")),
    asked_by=_("The traveler asks the officer."),
    agencies={PAROLE: CBP, MORE_TIME: CBP},
    filings=(
        Filing(
            "",
            _("no form: ask the officer at the port for parole, with every paper that shows the reason"),
            source=PARAGRAPH_C,
            when=travel_document.is_("none"),
        ),
        Filing(
            "",
            _("show the travel document to the officer, who decides again"),
            source=page("9 FAM 202.3-2(A)", PRIMARY),
            when=travel_document.is_not("none"),
        ),
    ),
    criteria=(
        Version(
            "POE-1996",
            "1996-09-30",
            (
                requirement(
                    "G-4.10", _("At a US port of entry"), location.is_("at_port"), source=PARAGRAPH_C
                ),
                EITHER_GROUND,
                requirement(
                    "G-2.10",
                    _("Not held under INA 235(b) or (c), with narrow exceptions"),
                    any_of(
                        custody.is_("none"),
                        detained_under.is_not("235b", "235c"),
                        IN_EXPEDITED_REMOVAL,
                        IN_COURT,
                        SECURITY_CASE,
                    ),
                    source=PARAGRAPH_C,
                    first_day="1997-04-01",
                ),
                requirement(
                    "G-1.13",
                    _("A permanent resident coming back needs parole in six cases only"),
                    no(lpr_return_triggers.is_empty()),
                    source=ina("101(a)(13)(C)"),
                    when=statuses.has("lpr"),
                    first_day="1997-04-01",
                ),
                *STATUTE,
                NOT_FOR_A_STRIKE,
                NOT_FOR_LEGALIZATION,
            ),
            source=ina("212(d)(5)(A)"),
        ),
    ),
    evidence=(
        Statement("D-POE-01", _("Every paper that shows the reason and its day"), source=PRACTICE),
        Statement("D-POE-02", _("Papers that show who the person is"), source=PRACTICE),
        Statement(
            "G-2.12",
            _(
                "What assures the officer that the person will appear and leave: a written promise or a bond "
                "(Form I-352), relatives at a known address, agreed conditions such as reporting"
            ),
            source=cfr("8 CFR 212.5(d)", PRIMARY),
        ),
    ),
    fees=(parole_fee(GRANT),),
    period=(
        Statement(
            "G-4.10/period",
            _("What the officer sets: no law fixes it, and the last day stands on the I-94"),
            source=page("9 FAM 202.3-2(A)", PRIMARY),
        ),
    ),
    ends=grant.ENDS,
    gives=grant.GIVES_AT_A_PORT,
    warnings=(
        Statement(
            "WF-P6",
            _("A refusal can mean going back, expedited removal, or a case before a judge"),
            source=PRACTICE,
        ),
        Statement(
            "D-POE-03",
            _("A refusal at the port does not bar a request on Form I-131; tell of it there"),
            source=PRACTICE,
        ),
        Statement(
            "D-POE-04",
            _(
                "In expedited removal the rule sends whoever says that they fear to go back to an asylum "
                "officer first; the person is held until then"
            ),
            source=cfr("8 CFR 235.3(b)(4), as printed in 2015", PRIMARY),
            when=fear_claimed,
            first_day="1997-04-01",
        ),
        Statement(
            "G-1.14",
            _("The Supreme Court narrowed the protection of returning residents (Blanche v. Lau)"),
            source=case("Blanche v. Lau, 2026-06-23", SECONDARY),
            when=statuses.has("lpr"),
            first_day="2026-06-23",
        ),
        Statement(
            "G-7.14",
            _("Parole is refused if the parole fee is not paid, unless an exception is proved"),
            source=page("90 FR 48317, as reported", SECONDARY),
            first_day="2025-10-16",
        ),
        POLICY_SINCE_2025,
    ),
    worksheet="cbp",
    clock=READING,
)
