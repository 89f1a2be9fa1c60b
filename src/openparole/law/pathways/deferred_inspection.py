"""Deferred inspection, 8 CFR 235.2: paroled in now, examined later, when the officer's doubt can be cured.

The text was read as printed in 2015. Whether the parole fee is asked for it, no text found says.
"""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, WEAK, cfr, page
from openparole.law.clocks import GRANT, READING
from openparole.law.facts.beneficiary import location
from openparole.law.facts.travel import doubt_cured_by, fear_claimed
from openparole.law.fees import Fee
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
from openparole.law.statements import Statement
from openparole.law.statute import NOT_FOR_A_STRIKE, STATUTE
from openparole.logic.propositions import all_of, any_of, no, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

RULE = "8 CFR 235.2"
FIELD_MANUAL = page("Inspector's Field Manual ch. 17.1", PRIMARY)

PAROLE_FEE = parole_fee(GRANT)
MAYBE_A_FEE = Fee(
    "G-7.17",
    PAROLE_FEE.title,
    PAROLE_FEE.amount,
    clock=PAROLE_FEE.clock,
    why=_("Deferral is parole in form; no text says whether the fee is asked for it."),
    source=page("8 USC 1804; not settled", UNVERIFIED),
    when=unsettled(_("No text says whether the parole fee is asked for a deferred inspection.")),
)

DEFERRED_INSPECTION = Pathway(
    "deferred-inspection",
    about=_(
        "For a traveler at a port whose right to come in is in doubt, where the doubt can be cleared up "
        "soon: by a bond, a waiver or papers that come later. CBP paroles the person in and sets a day to "
        "finish the inspection. It is an appointment that must be kept."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(
        _("Does an officer at a port doubt that they may come in?"),
        all_of(location.is_("at_port"), doubt_cured_by.is_not("nothing")),
    ),
    asked_by=_("The officer decides on it; the traveler may ask."),
    agencies={PAROLE: CBP},
    filings=(
        Filing(
            "",
            _("no form by the traveler; the officer gives Form I-546 and marks the I-94"),
            source=page("CBP practice, as reported", SECONDARY),
        ),
    ),
    criteria=(
        Version(
            "DI-1997",
            "1997-04-01",
            (
                requirement(
                    "G-4.1/port",
                    _("At a US port of entry, where an officer doubts that the person may come in"),
                    location.is_("at_port"),
                    source=cfr(f"{RULE}(b)", PRIMARY),
                ),
                requirement(
                    "G-4.1/curable",
                    _("The doubt can be cured"),
                    any_of(
                        rule(
                            "G-4.1",
                            _("By a bond, a waiver, or evidence that is not at hand at the port"),
                            doubt_cured_by.is_("bond", "waiver", "later_evidence"),
                            source=cfr(f"{RULE}(b)(1)-(3)", PRIMARY),
                        ),
                        rule(
                            "G-4.4",
                            _("By an examination later, because of a disability"),
                            doubt_cured_by.is_("exam_later"),
                            source=cfr(f"{RULE}(e)", PRIMARY),
                        ),
                    ),
                    source=cfr(f"{RULE}(b), (e)", PRIMARY),
                ),
                requirement(
                    "G-4.6",
                    _("No fear of going back was claimed; what a claim does to a deferral is not settled"),
                    any_of(
                        no(fear_claimed),
                        unsettled(_("8 CFR 235.2 does not say whether a claim of fear excludes a deferral.")),
                    ),
                    source=cfr(f"{RULE}, silent on fear", PRIMARY),
                ),
                *STATUTE,
                NOT_FOR_A_STRIKE,
            ),
            source=cfr(RULE, PRIMARY, day_strength=SECONDARY),
        ),
    ),
    evidence=(
        Statement(
            "G-4.1/bond",
            _("The bond under INA 213 that the officer sets"),
            source=cfr(f"{RULE}(b)(1)", PRIMARY),
            when=doubt_cured_by.is_("bond"),
        ),
        Statement(
            "G-4.1/waiver",
            _("The request for the waiver under INA 211 or 212(d)(3) or (4)"),
            source=cfr(f"{RULE}(b)(2)", PRIMARY),
            when=doubt_cured_by.is_("waiver"),
        ),
        Statement(
            "G-4.1/later",
            _("The papers that were not at hand at the port"),
            source=cfr(f"{RULE}(b)(3)", PRIMARY),
            when=doubt_cured_by.is_("later_evidence"),
        ),
        Statement(
            "D-DI-01",
            _("Proof of who the person is, and that the doubt will probably end well"),
            source=FIELD_MANUAL,
        ),
    ),
    duties=(
        Statement(
            "G-4.5",
            _("Appear at the deferred inspection site on the day on Form I-546, with the papers it names"),
            source=page("CBP practice, as reported", SECONDARY),
        ),
        Statement(
            "G-4.5/no-show",
            _("Whoever does not appear can be sent to a judge with a notice to appear"),
            source=page("CBP practice, as reported", SECONDARY),
            topic="removal",
        ),
    ),
    fees=(MAYBE_A_FEE,),
    period=(
        Statement(
            "G-4.2",
            _("Parole for the time that the inspection needs"),
            source=cfr(f"{RULE}(c)", PRIMARY),
        ),
        Statement("G-4.5/days", _("Commonly up to 30 days"), source=page("CBP practice, as reported", WEAK)),
    ),
    ends=grant.ENDS,
    gives=(
        *grant.GIVES_AT_A_PORT,
        Statement(
            "G-4.3",
            _("A bond or waiver that is refused may be asked for again before the judge, with no new fee"),
            source=cfr(f"{RULE}(d)", PRIMARY),
            topic="removal",
        ),
    ),
    warnings=(
        Statement(
            "WF-DI-1",
            _("Not for a person who is not expected to show that they may come in"),
            source=FIELD_MANUAL,
        ),
    ),
    worksheet="cbp",
    clock=READING,
)
