"""What every way to travel and come back shares: who may ask, the form, the fees, what to read first.

8 CFR 212.5(f), 208.8, 245.2(a)(4)(ii) and the instructions of Form I-131. The statute's word on refugees,
INA 212(d)(5)(B), is not read here: whoever asks is in the United States already and has no refugee
admission to wait for. The two readings of a trip with this document go by the day on which the green card
case, which turns on it, was decided; the newer one is shown on every later day of reading too, because the
trip can be judged again. Where a planned trip leads is not asked, so that the word on the country of claimed
harm is said to everybody whose asylum case is open.
"""

from __future__ import annotations

from openparole.law.citations import (
    PRIMARY,
    SECONDARY,
    UNVERIFIED,
    WEAK,
    case,
    cfr,
    page,
    press,
    usc,
)
from openparole.law.clocks import DECISION, DECISION_I485, FILING, GRANT, POSTMARK, READING
from openparole.law.facts.beneficiary import location, statuses
from openparole.law.facts.custody import in_proceedings
from openparole.law.facts.filing import (
    adjusted_on,
    i485_denied_on,
    i485_fee_paid,
    i485_filed_on,
    i589_denied_on,
    i589_filed_on,
)
from openparole.law.facts.grant import parole_expires_on, paroled_on
from openparole.law.facts.travel import (
    Trip,
    travel_document_issued_on,
    trips,
    two_year_home_rule,
    unlawful_days,
)
from openparole.law.fees import Fee
from openparole.law.parameters.filing_fees import I131_EXEMPT, i131_fee
from openparole.law.parameters.parole_fee import FEE_EXCEPTIONS, PAROLE_FEE
from openparole.law.pathway import Filing
from openparole.law.statements import Statement
from openparole.logic.expressions import cases
from openparole.logic.propositions import all_of, any_of, no, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.expressions import DayExpression
    from openparole.logic.facts import Day
    from openparole.logic.propositions import Proposition

FORM = page("Form I-131, edition 01/20/25, Part 1", PRIMARY, day_strength=SECONDARY)
OLD_FORM = page("Form I-131 before edition 06/17/24, Part 2", UNVERIFIED)
INSTRUCTIONS = page("Form I-131 instructions of the 2010s", PRIMARY)
EXCLUSIONS = page("Form I-131 instructions of the 2010s, as quoted", SECONDARY)
ADJUSTMENT_RULE = cfr("8 CFR 245.2(a)(4)(ii)", PRIMARY)
ASYLUM_RULE = cfr("8 CFR 208.8", PRIMARY)


def pending(filed: Day, *ended: Day, since: DayExpression, until: DayExpression) -> Proposition:
    """An application filed by the day `since` that nothing had ended on the day `until`."""
    return all_of(filed.on_or_before(since), *(no(day.on_or_before(until)) for day in ended))


def _adjustment_pending(since: DayExpression, until: DayExpression) -> Proposition:
    return pending(i485_filed_on, i485_denied_on, adjusted_on, since=since, until=until)


ADJUSTMENT_PENDING = _adjustment_pending(FILING, DECISION)
ASYLUM_PENDING = pending(i589_filed_on, i589_denied_on, since=FILING, until=DECISION)
ON_PAROLE = all_of(paroled_on.on_or_before(FILING), no(parole_expires_on.before(FILING)))

INSIDE = rule("D-AP-01", _("In the United States"), location.is_("inside_us"), source=FORM)
HOME_RULE = rule(
    "G-9.33",
    _("Not under the two-year home rule of a J visa, unless it is met or waived"),
    two_year_home_rule.is_not("unmet"),
    source=EXCLUSIONS,
)
NOT_IN_COURT = rule(
    "D-AP-02",
    _("No case before an immigration judge"),
    any_of(
        no(in_proceedings),
        unsettled(
            _(
                "In the 2010s the form's instructions refused this document to people in removal proceedings "
                "and sent them to ICE. No text was found that says so today, or that makes an exception for "
                "a green card case that USCIS keeps."
            )
        ),
    ),
    source=EXCLUSIONS,
)


def item(letter: str, when: Proposition | None = None) -> Filing:
    """Where today's form is asked for the document."""
    return Filing(
        "I-131", _("Part 1, item {item}", item=letter), when=when, first_day="2024-06-17", source=FORM
    )


OLD_BOX = Filing(
    "I-131",
    _("Part 2, the box for advance parole of a person in the United States"),
    last_day="2024-06-16",
    source=OLD_FORM,
)

FREE_WITH_I485 = rule(
    "D-FEE-I131/i485",
    _("The I-485 was filed with its fee from 30 July 2007 to 31 March 2024 and is still open"),
    all_of(
        i485_filed_on.between("2007-07-30", "2024-03-31"),
        i485_fee_paid,
        _adjustment_pending(POSTMARK, POSTMARK),
    ),
    source=cfr("8 CFR 103.7(b)(1)(i)(M)(4) (2015); 89 FR 6194", PRIMARY, day_strength=SECONDARY),
)
FORM_FEE = i131_fee(free=(FREE_WITH_I485, I131_EXEMPT))
FORM_FEE_ON_PAPER = i131_fee(free=(FREE_WITH_I485, I131_EXEMPT), on_paper_only=True)
"""Item 5.B, asylum, is listed on paper only: G-1055 of 09/09/26."""

RETURNING_APPLICANT = rule(
    "FE7/return",
    _("An applicant for adjustment of status comes back from a trip"),
    _adjustment_pending(GRANT, GRANT),
    source=usc("8 USC 1804(b)(7)"),
)
RETURN_FEE = Fee(
    "G-9.30",
    _("Immigration parole fee, due on each return on parole"),
    cases((RETURNING_APPLICANT, 0), (any_of(*FEE_EXCEPTIONS), 0), otherwise=PAROLE_FEE.at(GRANT)),
    clock=GRANT,
    why=_("The day of each return picks the amount; applicants for adjustment of status do not pay it."),
    source=press("8 USC 1804 as DHS applies it to advance parole, law firm summaries"),
)

DOCUMENTS = page("Form I-131 instructions 01/20/25, as modeled in public code", SECONDARY)
PHOTOS = Statement("G-5.32", _("Two photos of passport size"), source=DOCUMENTS)
REASON = Statement(
    "G-5.23",
    _("A letter that says why, where and for how long, with proof such as a doctor's or employer's letter"),
    source=DOCUMENTS,
)

RETURN = (
    Statement(
        "G-9.22",
        _("Form I-512L, formerly I-512; its face says until when and for how many entries"),
        source=page("Form I-512L", UNVERIFIED),
    ),
    Statement(
        "G-9.28",
        _("In an emergency, an appointment through the USCIS Contact Center; a field office can issue it"),
        source=press("USCIS on emergency travel, as reported"),
    ),
)
STAY = (
    Statement(
        "G-9.23/stay",
        _("The officer at the port decides how long; read the last day on the I-94"),
        source=page("9 FAM 202.3-2(A)", PRIMARY),
    ),
)
PAROLED_BACK = Statement(
    "G-9.23/class",
    _("Parole again, as a rule with class of admission DA on the I-94; no admission"),
    source=page("Form I-131; class of admission list", PRIMARY),
    topic="status",
)

OVERRULED = "2026-08-13"
UNTIL_OVERRULED = DECISION_I485.between("2012-04-17", "2026-08-12")
SINCE_OVERRULED = any_of(DECISION_I485.on_or_after(OVERRULED), READING.on_or_after(OVERRULED))
A_YEAR = unlawful_days.at_least(365)
HALF_A_YEAR = all_of(unlawful_days.more_than(180), unlawful_days.less_than(365))
ARRABALLY = case("Matter of Arrabally and Yerrabelly, 25 I&N Dec. 771 (BIA 2012)", PRIMARY)
DELCARMEN_LARA = case("Matter of Delcarmen-Lara, 29 I&N Dec. 830 (BIA 2026)", WEAK)

BARS = (
    Statement(
        "G-9.24/before",
        _(
            "Decided until 16 April 2012: after more than 180 days of unlawful presence, leaving brings the "
            "bar of 3 or 10 years even with this document"
        ),
        source=press("INS memo of 1997-11-26 and USCIS memo of 2009-05-06, as reported"),
        when=all_of(unlawful_days.more_than(180), DECISION_I485.between("1997-04-01", "2012-04-16")),
        topic="unlawful presence",
    ),
    Statement(
        "G-9.24",
        _(
            "Decided until 12 August 2026: a trip with this document is no departure, so that a year or more "
            "of unlawful presence does not bring the 10-year bar"
        ),
        source=ARRABALLY,
        when=all_of(A_YEAR, UNTIL_OVERRULED),
        topic="unlawful presence",
    ),
    Statement(
        "G-9.24/three-year",
        _(
            "Decided until 12 August 2026: after less than a year of unlawful presence the 3-year bar is in "
            "question, and the Board spoke of the 10-year bar only"
        ),
        source=ARRABALLY,
        when=all_of(HALF_A_YEAR, UNTIL_OVERRULED),
        topic="unlawful presence",
    ),
    Statement(
        "G-9.24/uscis",
        _("In September 2024 USCIS said that it reads the 3-year bar in the same way as the 10-year bar"),
        source=press("USCIS statement of 2024-09-05, as reported"),
        when=all_of(HALF_A_YEAR, UNTIL_OVERRULED, READING.on_or_after("2024-09-05")),
        topic="unlawful presence",
    ),
    Statement(
        "G-9.24/visa",
        _("For a visa this was never sure: consular officers have found such travelers barred"),
        source=press("law firm reports on the State Department"),
        when=all_of(unlawful_days.more_than(180), UNTIL_OVERRULED),
        topic="unlawful presence",
    ),
    Statement(
        "G-9.25",
        _(
            "Since 13 August 2026: a trip with this document is a departure. After a year or more of "
            "unlawful presence it can bar return for 10 years, even for past trips. Ask a lawyer first"
        ),
        source=DELCARMEN_LARA,
        when=all_of(A_YEAR, SINCE_OVERRULED),
        topic="unlawful presence",
    ),
    Statement(
        "G-9.25/three-year",
        _(
            "Since 13 August 2026: after more than 180 days and less than a year the 3-year bar is likely by "
            "the same reasoning, though the Board did not say so. Ask a lawyer first"
        ),
        source=DELCARMEN_LARA,
        when=all_of(HALF_A_YEAR, SINCE_OVERRULED),
        topic="unlawful presence",
    ),
)

COURT = Statement(
    "G-9.21",
    _("Leaving during a case before an immigration judge gives up the I-485, even with this document"),
    source=ADJUSTMENT_RULE,
    when=in_proceedings,
    topic="removal",
)
FINAL_ORDER = Statement(
    "G-9.34",
    _("Whoever has a removal order that was not reopened and leaves counts as removed, even with a document"),
    source=INSTRUCTIONS,
    topic="removal",
)
PAROLE_ENDS = Statement(
    "G-9.9/ends",
    _("Leaving ends the parole that the person holds now; coming back is a new decision"),
    source=cfr("8 CFR 212.5(e)(1)(i)", PRIMARY),
    when=all_of(paroled_on.happened(), no(parole_expires_on.before(READING))),
    topic="travel",
)
NO_PROMISE = Statement(
    "G-9.23",
    _("The document promises nothing: an officer inspects again at the port and may refuse"),
    source=cfr("8 CFR 212.5(f); Form I-131", PRIMARY),
    topic="travel",
)
IN_HAND = Statement(
    "G-9.29",
    _("Leave only with the document in hand: whoever leaves before gives up the request"),
    source=EXCLUSIONS,
    topic="travel",
)
LEFT_BEFORE = Statement(
    "G-9.29/left",
    _("A trip began after the request and before the document was there: the request counts as given up"),
    source=EXCLUSIONS,
    when=trips.exists(
        all_of(
            Trip.left_on.on_or_after(FILING),
            Trip.left_on.before(travel_document_issued_on),
            no(Trip.permission.is_("advance_parole")),
        )
    ),
    topic="travel",
)
"""Not by an earlier document still valid: USCIS, special instructions for Form I-131, as reported."""
KEEPS_STATUS = any_of(
    all_of(statuses.has("h1b_h4", "l1_l2"), READING.on_or_after("1999-07-01")),
    all_of(statuses.has("k3_k4"), READING.on_or_after("2001-08-14")),
    all_of(statuses.has("v"), READING.on_or_after("2001-09-07")),
)
"""Statuses in which a trip without the document leaves the I-485 open: 64 FR 29208; 66 FR 42587, 46697."""

BEFORE_LEAVING = (
    NO_PROMISE,
    IN_HAND,
    LEFT_BEFORE,
    PAROLE_ENDS,
    *BARS,
    FINAL_ORDER,
    COURT,
    Statement(
        "G-9.1/abandoned",
        _("Leaving without this document gives up an open I-485"),
        source=ADJUSTMENT_RULE,
        when=all_of(_adjustment_pending(READING, READING), no(KEEPS_STATUS)),
        topic="adjustment",
    ),
    Statement(
        "G-9.20",
        _(
            "An open I-485 survives a trip without this document if the person is not in court and comes "
            "back in H-1 or L-1 status to the same employer, or in H-4, L-2, K-3, K-4 or V status, still "
            "entitled to it and with any visa needed"
        ),
        source=ADJUSTMENT_RULE,
        when=all_of(_adjustment_pending(READING, READING), KEEPS_STATUS),
        topic="adjustment",
    ),
    Statement(
        "G-9.2/abandoned",
        _("Leaving without this document is taken as giving up an open asylum case"),
        source=ASYLUM_RULE,
        when=pending(i589_filed_on, i589_denied_on, since=READING, until=READING),
        topic="asylum",
    ),
    Statement(
        "G-9.3",
        _(
            "A trip to the country of claimed harm is taken as giving up the asylum case, even with this "
            "document, unless there were compelling reasons to go"
        ),
        source=ASYLUM_RULE,
        when=pending(i589_filed_on, i589_denied_on, since=READING, until=READING),
        topic="asylum",
    ),
)
"""To be read first: each is a way in which a trip undoes what the person has."""
