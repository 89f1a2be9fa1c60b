"""Keeping Families Together: parole in place for a citizen's spouse and stepchildren, August 2024 on.

The days and ages are those of the notice. A court stopped all grants on 26 August 2024 at 6:46 pm Eastern,
and vacated the process on 7 November. Not read: if the spouse had to be a citizen by the day of the notice,
when a citizen's death ends the tie, which crimes count, and what becomes of the fee.
"""

from __future__ import annotations

from openparole.law.agencies import PAROLE, REQUEST, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, fr, page, press
from openparole.law.clocks import DECISION, FILING, POSTMARK, READING
from openparole.law.facts.beneficiary import birth_date, location, marriage_ended_on, married_on
from openparole.law.facts.custody import in_proceedings, removal_order_on
from openparole.law.facts.filing import decided_before_stay_hour
from openparole.law.facts.reason import criminal_record, security_concern
from openparole.law.facts.relative import UsRelative, us_relatives
from openparole.law.facts.travel import entry_manner, present_since
from openparole.law.fees import Fee
from openparole.law.pathway import (
    SIGNIFICANT_PUBLIC_BENEFIT,
    Filing,
    Gate,
    Pathway,
    Version,
    requirement,
)
from openparole.law.shared.family import unmarried_under_21
from openparole.law.shared.in_place import GIVES, IN_THE_US
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.expressions import Amount, a_day, dollars
from openparole.logic.propositions import all_of, any_of, no, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

NOTICE = fr("89 FR 67459", PRIMARY)
FAQ = page("USCIS, Frequently Asked Questions About Keeping Families Together", PRIMARY)
COPY_OF_FAQ = page("USCIS, Keeping Families Together questions, in a copy", SECONDARY)
STAY = press("Texas v. DHS, E.D. Tex. 6:24-cv-306, orders of 2024-08-26, as reported", SECONDARY)

KEY_DAY = a_day("2024-06-17")
"""The day before the process was announced: marriages and ages are read on it."""
CITIZEN = UsRelative.status.is_("citizen")
CITIZEN_SPOUSE = all_of(UsRelative.relation.is_("spouse"), CITIZEN)
CITIZEN_STEPPARENT = all_of(UsRelative.relation.is_("stepparent"), CITIZEN)

SPOUSE = rule(
    "R-KFT-03",
    _("Married to a US citizen by 17 June 2024, and here without a break since 17 June 2014"),
    all_of(
        us_relatives.exists(CITIZEN_SPOUSE),
        married_on.on_or_before(KEY_DAY),
        any_of(
            no(marriage_ended_on.on_or_before(FILING)),
            unsettled(_("A marriage that the citizen's death ended still counted; the rule was not read.")),
        ),
        present_since.on_or_before("2014-06-17"),
    ),
    source=NOTICE,
)
STEPCHILD = rule(
    "R-KFT-04",
    _(
        "Under 21 and unmarried on 17 June 2024, here without a break since, with a parent who married a US "
        "citizen by that day and before the child turned 18"
    ),
    all_of(
        us_relatives.exists(
            all_of(
                CITIZEN_STEPPARENT,
                UsRelative.married_parent_on.on_or_before(KEY_DAY),
                UsRelative.married_parent_on.before(birth_date.plus(years=18)),
            )
        ),
        unmarried_under_21(KEY_DAY),
        present_since.on_or_before(KEY_DAY),
    ),
    source=NOTICE,
)

BEFORE_THE_STAY = any_of(
    DECISION.before("2024-08-26"),
    all_of(DECISION.between("2024-08-26", "2024-08-26"), decided_before_stay_hour),
)
SINCE_THE_END = READING.on_or_after("2024-11-07")

KEEPING_FAMILIES_TOGETHER = Pathway(
    "keeping-families-together",
    about=_(
        "For the wife or husband, and the stepchildren, of a US citizen who came in unseen and have lived "
        "here for years. Parole would have let them ask for a green card without leaving. Requests were "
        "taken from 19 August to 7 November 2024. After a week a court let nobody be paroled any more; in "
        "November it set the process aside."
    ),
    grounds=(SIGNIFICANT_PUBLIC_BENEFIT,),
    gate=Gate(
        _("In the US unseen: are they spouse or stepchild of a citizen?"),
        all_of(
            location.is_("inside_us"),
            entry_manner.is_("without_inspection"),
            us_relatives.exists(any_of(CITIZEN_SPOUSE, CITIZEN_STEPPARENT)),
        ),
    ),
    asked_by=_("Each person files for themselves, children too."),
    agencies={REQUEST: USCIS, PAROLE: USCIS},
    filings=(Filing("I-131F", _("online only, one for each person; paper is rejected"), source=FAQ),),
    criteria=(
        Version(
            "KFT-2024",
            "2024-08-19",
            (
                IN_THE_US,
                requirement(
                    "D-KFT-01",
                    _("Came in without inspection, and was neither admitted nor paroled"),
                    entry_manner.is_("without_inspection"),
                    source=NOTICE,
                ),
                requirement(
                    "D-KFT-02",
                    _("Spouse or stepchild of a US citizen, by the days of the notice"),
                    any_of(SPOUSE, STEPCHILD),
                    source=NOTICE,
                ),
                requirement(
                    "D-KFT-03",
                    _("No crime that shuts out, and no threat to safety or security"),
                    all_of(
                        no(security_concern),
                        any_of(
                            criminal_record.is_("none"),
                            all_of(
                                criminal_record.is_("arrest_only", "minor"),
                                unsettled(
                                    _("Which lesser crimes and open charges shut out was not read in full.")
                                ),
                            ),
                        ),
                    ),
                    source=NOTICE,
                ),
                requirement(
                    "D-KFT-04",
                    _("No removal order that was not carried out"),
                    any_of(
                        removal_order_on.never(),
                        unsettled(_("How USCIS was to look at such an order was not read.")),
                    ),
                    source=COPY_OF_FAQ,
                ),
                *STATUTE,
            ),
            source=NOTICE,
        ),
    ),
    evidence=(
        Statement("KFT-E1", _("Who the person is: passport, birth record or other ID"), source=NOTICE),
        Statement(
            "KFT-E2",
            _("The marriage certificate and proof that earlier marriages had ended"),
            source=NOTICE,
        ),
        Statement("KFT-E3", _("Proof that the spouse or stepparent is a US citizen"), source=NOTICE),
        Statement(
            "KFT-E4",
            _("Proof of living here without a break since 17 June 2014; for a stepchild, since 17 June 2024"),
            source=NOTICE,
        ),
        Statement(
            "KFT-E5",
            _("The birth certificate that shows the parent who married the citizen"),
            source=NOTICE,
            when=us_relatives.exists(CITIZEN_STEPPARENT),
        ),
    ),
    duties=(Statement("KFT-D1", _("Give fingerprints when called; checks follow"), source=NOTICE),),
    fees=(
        Fee(
            "D-FEE-I131F",
            _("Form I-131F, one for each person; no waiver"),
            Amount(dollars(580)),
            clock=POSTMARK,
            why=_("The amount was the same as long as the form was taken."),
            source=FAQ,
            form="I-131F",
        ),
    ),
    period=(
        Statement(
            "KFT-P1",
            _("Three years; more time was never announced"),
            source=press("law firms on 89 FR 67459", SECONDARY, day_strength=UNVERIFIED),
        ),
    ),
    ends=(
        Statement(
            "R-KFT-02/before",
            _("Parole given before 26 August 2024, 6:46 pm Eastern, was said to stay valid"),
            source=STAY,
            when=BEFORE_THE_STAY,
            first_day="2024-08-26",
            topic="status",
        ),
        Statement(
            "R-KFT-02/after",
            _("Since 26 August 2024, 6:46 pm Eastern, no parole could be given on such a request"),
            source=STAY,
            when=no(BEFORE_THE_STAY),
            first_day="2024-08-26",
            topic="status",
        ),
    ),
    gives=GIVES,
    warnings=(
        Statement(
            "D-KFT-05",
            _("A case before an immigration judge did not shut a request out, but was weighed"),
            source=COPY_OF_FAQ,
            when=in_proceedings,
            topic="removal",
        ),
        Statement(
            "D-KFT-06",
            _("Open requests were no longer decided, and fingerprint appointments were canceled"),
            source=press("USCIS page of November 2024, as reported by AILA", SECONDARY),
            when=SINCE_THE_END,
        ),
        Statement(
            "D-KFT-07",
            _("What becomes of the fee was to be announced; no text on it was found"),
            source=page("USCIS, Keeping Families Together", UNVERIFIED),
            when=SINCE_THE_END,
            topic="fees",
        ),
    ),
    worksheet="uscis",
)
