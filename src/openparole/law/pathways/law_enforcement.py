"""Parole that a law-enforcement or other US public office asks of ICE, for a witness, informant or defendant.

The office asks, never the person, and without Form I-131. The list of the 2008 agreement that gives ICE
these requests was not readable; that ICE's parole unit decides them is told by DHS itself.
"""

from __future__ import annotations

from openparole.law.agencies import CBP, ICE, MORE_TIME, PAROLE, REQUEST
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, ina, page
from openparole.law.clocks import GRANT, READING
from openparole.law.facts.beneficiary import location
from openparole.law.facts.petitioner import agency_request_on, requesting_agency
from openparole.law.facts.reason import reasons
from openparole.law.parameters.parole_fee import parole_fee
from openparole.law.pathway import SIGNIFICANT_PUBLIC_BENEFIT, Filing, Gate, Pathway, Version, requirement
from openparole.law.shared import grant
from openparole.law.shared.grounds import NOT_FOR_LEGALIZATION, SIGNIFICANT_PUBLIC_BENEFIT_REASON
from openparole.law.statements import Statement
from openparole.law.statute import NOT_FOR_A_STRIKE, STATUTE
from openparole.logic.propositions import any_of, unsettled
from openparole.logic.text import _

AGREEMENT = page("MOA of USCIS, ICE and CBP on parole (2008), s. 3", PRIMARY)
PAROLE_UNIT = page("DHS/ICE/PIA-049 (December 2018)", PRIMARY)
FIELD_MANUAL = page("Inspector's Field Manual ch. 16.1(f)", PRIMARY)

LAW_ENFORCEMENT = Pathway(
    "law-enforcement",
    about=_(
        "For a person whom US police, prosecutors, courts or intelligence need here: a witness, an "
        "informant, a defendant. The office asks ICE in writing and stays answerable for the person. The "
        "person files nothing; a request sent to USCIS is the wrong channel."
    ),
    grounds=(SIGNIFICANT_PUBLIC_BENEFIT,),
    gate=Gate(
        _("Do US police, prosecutors or courts want them to come?"),
        any_of(reasons.has("criminal_or_government_proceeding"), requesting_agency.is_not("none")),
    ),
    asked_by=_("The office that needs the person asks, not the person."),
    agencies={REQUEST: ICE, PAROLE: CBP, MORE_TIME: ICE},
    filings=(Filing("", _("a letter of the office to the parole unit of ICE; no form"), source=PAROLE_UNIT),),
    criteria=(
        Version(
            "LE-1996",
            "1996-09-30",
            (
                requirement(
                    "G-1.33/abroad",
                    _("Outside the United States, or at a port on first approach"),
                    any_of(
                        location.is_not("inside_us"),
                        unsettled(_("No text found says if this way also serves a person already inside.")),
                    ),
                    source=AGREEMENT,
                ),
                SIGNIFICANT_PUBLIC_BENEFIT_REASON,
                requirement(
                    "G-1.33/agency",
                    _("A law-enforcement or other public office of the United States asks for the person"),
                    requesting_agency.is_("us_law_enforcement", "us_executive", "us_other_public"),
                    source=FIELD_MANUAL,
                ),
                requirement(
                    "WF-L1",
                    _("That office has asked in writing"),
                    agency_request_on.on_or_before(READING),
                    source=FIELD_MANUAL,
                ),
                *STATUTE,
                NOT_FOR_A_STRIKE,
                NOT_FOR_LEGALIZATION,
            ),
            source=ina("212(d)(5)(A)"),
        ),
    ),
    evidence=(
        Statement(
            "WF-L1/letter",
            _(
                "The letter, by the office's highest official for the area: that the entry is for official "
                "purposes, for how long, and how the person will be kept under control"
            ),
            source=FIELD_MANUAL,
        ),
        Statement("WF-L1/no-visa", _("Why the person cannot come in any other way"), source=FIELD_MANUAL),
        Statement(
            "WF-L1/risk",
            _("The risks, and how the person will be watched: agent in charge, reporting, escort or bond"),
            source=page("ICE practice", UNVERIFIED),
        ),
    ),
    duties=(
        Statement(
            "WF-L6",
            _("The office watches entry and departure, and reports at once if the person disappears"),
            source=FIELD_MANUAL,
        ),
        Statement(
            "WF-L5",
            _("For more time the office asks before the last day, and says how the case goes on"),
            source=page("ICE practice", UNVERIFIED),
        ),
    ),
    fees=(parole_fee(GRANT),),
    period=(
        Statement(
            "G-8.2",
            _("As long as the case needs, commonly up to a year"),
            source=page("ICE practice", UNVERIFIED),
        ),
    ),
    travel_document=(
        Statement(
            "WF-L3",
            _("A letter or boarding foil; CBP then decides at the port if and for how long"),
            source=page("9 FAM 202.3-2(A)", SECONDARY),
        ),
    ),
    ends=grant.ENDS,
    gives=grant.GIVES_AT_A_PORT,
)
