"""Re-parole for Afghans of class OAR or PAR, the evacuation of 2021 and after. Since June 2023.

Longer parole without a request is an instrument on grants: `instruments.afghanistan`.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, page, press
from openparole.law.clocks import FILING, GRANT_INSIDE
from openparole.law.facts.beneficiary import citizenships, principal_citizenships
from openparole.law.facts.grant import EarlierParole, class_of_admission, earlier_paroles, paroled_on
from openparole.law.facts.petitioner import petitioner_kind
from openparole.law.parameters.filing_fees import I131_EXEMPT, i131_fee
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
from openparole.law.shared import more_time
from openparole.law.shared.family import DERIVATIVE, PRINCIPAL, SPOUSE_OR_CHILD, as_family
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of, any_of, no, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

PAGE = page("USCIS, Re-Parole Process for Certain Afghans", PRIMARY)
ALERT = press("USCIS alert of June 2023, as copied and summarized by law firms", SECONDARY)

FAMILY_OF_AN_AFGHAN = all_of(DERIVATIVE, principal_citizenships.has("AF"), SPOUSE_OR_CHILD)

AFTER_CORRECTION = rule(
    "R-AFG-02",
    _(
        "Or, once CBP has corrected the class: paroled from 31 July 2021 to 30 September 2023, or later as "
        "the spouse or child of such a person"
    ),
    all_of(
        any_of(
            paroled_on.between("2021-07-31", "2023-09-30"),
            earlier_paroles.exists(EarlierParole.began_on.between("2021-07-31", "2023-09-30")),
            all_of(paroled_on.after("2023-09-30"), FAMILY_OF_AN_AFGHAN),
        ),
        unsettled(
            _(
                "CBP may or may not correct the class on the I-94 to OAR or PAR. Ask CBP for that first, "
                "then ask USCIS."
            )
        ),
    ),
    source=PAGE,
)
OAR_OR_PAR = any_of(
    class_of_admission.is_("OAR", "PAR"),
    earlier_paroles.exists(EarlierParole.class_of_admission.is_("OAR", "PAR")),
    AFTER_CORRECTION,
)
FREE_FOR_THEMSELVES = rule(
    "R-AFG-04",
    _("Afghans of class OAR or PAR who ask for themselves pay no fee from 9 June 2023 to 31 January 2025"),
    all_of(FILING.between("2023-06-09", "2025-01-31"), petitioner_kind.is_("self"), OAR_OR_PAR),
    source=PAGE,
)

AFGHAN_RE_PAROLE = Pathway(
    "afghan-re-parole",
    about=_(
        "For Afghans in the United States, paroled since the end of July 2021 with class of admission OAR or "
        "PAR on the I-94, who need more time, up to two years. A wrong class must first be "
        "corrected by CBP. A pending request gives no time by itself."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(
        _("Are they Afghan, or family of one, and here on parole?"),
        all_of(any_of(citizenships.has("AF"), principal_citizenships.has("AF")), more_time.ON_PAROLE_HERE),
    ),
    asked_by=_("The person on parole asks USCIS, whichever agency granted the parole."),
    agencies={},
    agencies_if=more_time.BY_USCIS,
    filings=(
        Filing("I-131", _("online or on paper"), source=ALERT, last_day="2024-06-16"),
        Filing(
            "I-131",
            _("online or on paper: Part 1, item 10.B, and item 12"),
            source=more_time.FORM,
            first_day="2024-06-17",
        ),
        more_time.BEFORE_A_JUDGE,
    ),
    criteria=(
        Version(
            "AFG-REPAROLE-2023",
            "2023-06-08",
            (
                requirement(
                    "D-ARP-01",
                    _("A citizen of Afghanistan"),
                    citizenships.has("AF"),
                    source=PAGE,
                    when=PRINCIPAL,
                ),
                requirement(
                    "D-ARP-02",
                    _("Spouse or unmarried child under 21 of an Afghan"),
                    all_of(
                        FAMILY_OF_AN_AFGHAN,
                        unsettled(_("The page does not say if family may be of another nationality.")),
                    ),
                    source=PAGE,
                    when=as_family(citizenships.has("AF")),
                ),
                *more_time.REQUIRED,
                requirement(
                    "D-ARP-03",
                    _("Paroled on or after 31 July 2021"),
                    any_of(
                        paroled_on.on_or_after("2021-07-31"),
                        all_of(
                            paroled_on.on_or_after("2021-07-30"),
                            unsettled(_("Some texts count from 30 July 2021, others from 31 July.")),
                        ),
                    ),
                    source=ALERT,
                ),
                requirement(
                    "R-AFG-01",
                    _("Class of admission OAR or PAR, on this I-94 or on one from before a trip"),
                    OAR_OR_PAR,
                    source=PAGE,
                ),
                *STATUTE,
            ),
            source=PAGE,
        ),
    ),
    evidence=(
        Statement("ARP-E1", _("A copy of the I-94 with class OAR or PAR"), source=PAGE),
        Statement("ARP-E2", _("A paper that shows who they are"), source=PAGE),
        Statement("ARP-E3", _("Why the reason for parole still holds"), source=more_time.FORM),
        Statement("ARP-E4", _("Proof of the tie to an Afghan"), source=PAGE, when=DERIVATIVE),
        Statement(
            "ARP-E5",
            _("Form I-134; it was not asked of those who asked for themselves until 31 January 2025"),
            source=PAGE,
            when=no(FREE_FOR_THEMSELVES),
        ),
    ),
    duties=(more_time.FEE_NOTICE,),
    fees=(i131_fee(free=(FREE_FOR_THEMSELVES, I131_EXEMPT)), parole_fee(GRANT_INSIDE)),
    period=(Statement("ARP-P1", _("Up to two years"), source=ALERT),),
    warnings=(
        *more_time.WARNINGS,
        Statement(
            "R-AFG-05",
            _("Since February 2025 the fee of the form is due, unless the fee schedule (G-1055) says not"),
            source=page("Form G-1055; no exemption was found after 2025-01-31", UNVERIFIED),
            first_day="2025-02-01",
            topic="fees",
        ),
        Statement(
            "D-ARP-04",
            _("With an open asylum or green card case filed in time, USCIS may lengthen parole by itself"),
            source=page("USCIS, Afghan Re-Parole FAQs, question 1", PRIMARY),
            last_day="2025-01-20",
            topic="status",
        ),
        Statement(
            "D-ARP-05",
            _("Not known: if USCIS still lengthens parole by itself for an open asylum or green card case"),
            source=page("no text found after 2025-01-20", UNVERIFIED),
            first_day="2025-01-21",
            topic="status",
        ),
    ),
    worksheet="uscis",
)
