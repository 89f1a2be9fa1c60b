"""What a CBP officer looks at before parole or a deferred inspection at a port: the reason, then the person.

Rows follow the directive on discretion of 2008, the field manual, 8 CFR 212.5(d) and what is reported of the
officers' checklists. The officer weighs them that day; nothing is added up or scored here.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, cfr, page, press
from openparole.law.clocks import READING
from openparole.law.facts.beneficiary import birth_date, passport
from openparole.law.facts.custody import danger, flight_risk, identity_proof
from openparole.law.facts.reason import (
    adverse_history,
    circumstances,
    criminal_record,
    needed_by,
    security_concern,
    shown,
    stay_wanted_until,
    visa_attempt,
    vulnerabilities,
)
from openparole.law.facts.relative import us_relatives
from openparole.law.facts.travel import doubt_cured_by, travel_document
from openparole.law.shared.grounds import EITHER_GROUND
from openparole.law.worksheet import BASIS, DISCRETION, Factor, Worksheet
from openparole.logic.propositions import all_of, any_of, no
from openparole.logic.text import _

DIRECTIVE = page("CBP Directive 3340-043 (2008-09-03)", PRIMARY)
CHECKLIST = press("CBP discretionary checklist, as reported", SECONDARY)
DEFERRAL = press("criteria for deferred inspection, as reported", SECONDARY)

SHEET = Worksheet(
    "cbp",
    _("Parole at a port of entry: what CBP looks at"),
    (
        Factor(
            "CBP-1",
            _("The purpose on the day of arrival"),
            step=BASIS,
            helps=_(
                "an emergency, a funeral, care, a court date or emergency work is told, and its day has not "
                "passed"
            ),
            hurts=_("no such purpose is told, or the day it was needed by has passed"),
            evidence=_("every paper that shows the reason and its day; the travel document"),
            source=page("9 FAM 202.3-2(A); CBP practice, as reported", SECONDARY),
            shown_by=all_of(EITHER_GROUND, no(needed_by.before(READING))),
            contradicted_by=any_of(no(EITHER_GROUND), needed_by.before(READING)),
        ),
        Factor(
            "CBP-2",
            _("What stands in the way"),
            step=BASIS,
            helps=_("a minor or technical defect, or one that a bond, a waiver or later papers will cure"),
            hurts=_("nothing will cure it; a hard case passed on to another office"),
            evidence=_("what is missing, and when it will be there"),
            source=page("CBP Directive 3340-043, 2.4; Inspector's Field Manual ch. 17.1", PRIMARY),
            shown_by=doubt_cured_by.is_not("nothing"),
            contradicted_by=doubt_cured_by.is_("nothing"),
        ),
        Factor(
            "CBP-3",
            _("Permission in advance"),
            step=BASIS,
            helps=_("a document that USCIS, ICE or a consulate issued, and nothing new against it"),
            hurts=_("none"),
            evidence=_("Form I-512L, boarding foil, letter, travel authorization"),
            source=page("9 FAM 202.3-2(A)", PRIMARY),
            shown_by=travel_document.is_not("none"),
            contradicted_by=travel_document.is_("none"),
        ),
        Factor(
            "CBP-4",
            _("Identity and nationality"),
            step=DISCRETION,
            helps=_("shown by papers"),
            hurts=_("not shown: discretion is then generally not used"),
            evidence=_("passport, or other government papers"),
            source=CHECKLIST,
            shown_by=any_of(passport.is_("valid"), identity_proof.is_("documents")),
            contradicted_by=identity_proof.is_("statements", "none"),
        ),
        Factor(
            "CBP-5",
            _("Terrorism and security"),
            step=DISCRETION,
            helps=_("nothing found"),
            hurts=_("ties to terrorism, or another threat"),
            evidence=_("the checks at the port"),
            source=DIRECTIVE,
            shown_by=no(security_concern),
            contradicted_by=security_concern,
        ),
        Factor(
            "CBP-6",
            _("Crime and danger"),
            step=DISCRETION,
            helps=_("no record, no danger to others"),
            hurts=_("a crime that makes inadmissible, smuggling, danger"),
            evidence=_("records and checks"),
            source=DIRECTIVE,
            shown_by=all_of(criminal_record.is_("none"), no(danger)),
            contradicted_by=any_of(
                criminal_record.is_("minor", "serious"), danger, adverse_history.has("smuggling")
            ),
        ),
        Factor(
            "CBP-7",
            _("Leaving again"),
            step=DISCRETION,
            helps=_("a set time, a plan to leave, ties that call back"),
            hurts=_("likely to stay unlawfully"),
            evidence=_("return ticket, work, home and family abroad"),
            source=DIRECTIVE,
            shown_by=any_of(
                stay_wanted_until.happened(), shown.has("departure_plan"), circumstances.has("ties_abroad")
            ),
            contradicted_by=any_of(stay_wanted_until.never(), adverse_history.has("overstay")),
        ),
        Factor(
            "CBP-8",
            _("Appearing again"),
            step=DISCRETION,
            helps=_("a written promise, a bond, relatives at a known address, reporting that is agreed"),
            hurts=_("will probably not appear"),
            evidence=_("address, phone, relatives, Form I-352"),
            source=cfr("8 CFR 212.5(d)", PRIMARY),
            shown_by=flight_risk.is_("no", "mitigated"),
            contradicted_by=flight_risk.is_("yes"),
        ),
        Factor(
            "CBP-9",
            _("Good faith before the trip"),
            step=DISCRETION,
            helps=_("tried to get the papers before coming"),
            hurts=_("did not try; false papers or statements"),
            evidence=_("visa refusal, applications, letters"),
            source=DEFERRAL,
            shown_by=visa_attempt.is_("pending", "refused", "impossible"),
            contradicted_by=any_of(visa_attempt.is_("not_tried"), adverse_history.has("fraud")),
        ),
        Factor(
            "CBP-10",
            _("Age, health, family"),
            step=DISCRETION,
            helps=_("a child, an old or ill person, close family here, other humanitarian reasons"),
            hurts=_("none of these"),
            evidence=_("birth and family papers, doctor's letters"),
            source=DEFERRAL,
            shown_by=any_of(
                birth_date.under(18, READING), no(vulnerabilities.is_empty()), us_relatives.exists()
            ),
        ),
    ),
    source=page("CBP Directive 3340-043 (2008-09-03); Inspector's Field Manual ch. 16.1, 17.1", PRIMARY),
)
