"""International entrepreneur parole, 8 CFR 212.19: the founder of a young US company, on Form I-941."""

from __future__ import annotations

from openparole.law.agencies import CBP, MORE_TIME, PAROLE, REQUEST, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, cfr, page
from openparole.law.clocks import DECISION, FILING, GRANT
from openparole.law.facts.beneficiary import location
from openparole.law.facts.grant import parole_expires_on, reparoled_on
from openparole.law.facts.venture import (
    Award,
    Investment,
    Job,
    annual_revenue,
    awards,
    entrepreneur_paroled_on,
    founders_on_parole,
    household_income,
    household_region,
    household_size,
    investments,
    jobs,
    other_compelling_evidence,
    ownership_share,
    revenue_growth,
    startup_formed_on,
    startup_operating,
    startup_role_central,
    startup_us_entity,
)
from openparole.law.parameters.entrepreneur import AWARD, INVESTMENT, LATER_FUNDING, RECORD, REVENUE
from openparole.law.parameters.filing_fees import I941
from openparole.law.parameters.parole_fee import parole_fee
from openparole.law.parameters.poverty import poverty_line
from openparole.law.pathway import SIGNIFICANT_PUBLIC_BENEFIT, Filing, Gate, Pathway, Version, requirement
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.expressions import percent
from openparole.logic.propositions import all_of, any_of, no
from openparole.logic.rules import rule
from openparole.logic.text import _

RULE = page("USCIS, International Entrepreneur Rule", PRIMARY)
IN_18_MONTHS = cfr("8 CFR 212.19(b)(2)(ii)", SECONDARY)
WHO = page("USCIS Policy Manual vol. 3 part G ch. 2", PRIMARY)
STAKE = page("USCIS Policy Manual vol. 3 part G ch. 3", PRIMARY)
LENGTH = page("USCIS Policy Manual vol. 3 part G ch. 4", PRIMARY)
AGAIN = page("USCIS Policy Manual vol. 3 part G ch. 5", PRIMARY)
LATER = page("USCIS Policy Manual vol. 3 part G ch. 7", PRIMARY)

INITIAL = entrepreneur_paroled_on.never()
RE_PAROLE = entrepreneur_paroled_on.happened()
SOME_MONEY = 1
"""A cent: "partly meets" a threshold is read as any amount at all above nothing, which no text seen says."""

QUALIFIED_INVESTOR = rule(
    "qualified_investor",
    _("A qualified investor: of the United States, with a record of five years, not barred"),
    all_of(
        Investment.investor_us,
        no(Investment.investor_barred),
        Investment.investor_placed.at_least(RECORD.at(FILING)),
        Investment.investor_successes.at_least(2),
    ),
    source=cfr("8 CFR 212.19(a)(5)", SECONDARY),
)
QUALIFIED_INVESTMENT = rule(
    "qualified_investment",
    _("A qualified investment: lawful money from a qualified investor, not from the founder or family"),
    all_of(QUALIFIED_INVESTOR, no(Investment.from_founder_or_family), Investment.lawful_capital),
    source=cfr("8 CFR 212.19(a)(4)", SECONDARY),
)
QUALIFIED_AWARD = rule(
    "qualified_award",
    _(
        "A qualified award: from a federal, state or local body that regularly gives such grants, and not "
        "pay for goods or services"
    ),
    all_of(
        Award.awarder.is_("federal", "state", "local"),
        Award.regular_awarder,
        no(Award.for_goods_or_services),
    ),
    source=cfr("8 CFR 212.19(a)(3)", UNVERIFIED),
)
QUALIFIED_JOB = rule(
    "qualified_job",
    _("A qualified job: 35 hours a week, filled for a year by a qualifying employee"),
    all_of(Job.hours_a_week.at_least(35), Job.months_filled.at_least(12), Job.worker_qualifies),
    source=cfr("8 CFR 212.19(a)(6)-(8)", UNVERIFIED),
)
STARTUP = rule(
    "startup",
    _("A start-up: a US entity in lawful business, formed in the five years before the first request"),
    all_of(
        startup_us_entity,
        startup_operating,
        any_of(RE_PAROLE, startup_formed_on.on_or_after(FILING.minus(years=5))),
    ),
    source=WHO,
)

LATELY = Investment.received_on.between(FILING.minus(months=18), FILING)
LATELY_AWARDED = Award.received_on.between(FILING.minus(months=18), FILING)
INVESTED = investments.total(Investment.amount, all_of(LATELY, QUALIFIED_INVESTMENT))
AWARDED = awards.total(Award.amount, all_of(LATELY_AWARDED, QUALIFIED_AWARD))

SINCE_PAROLE = investments.total(
    Investment.amount,
    all_of(Investment.received_on.between(entrepreneur_paroled_on, FILING), QUALIFIED_INVESTMENT),
).plus(
    awards.total(
        Award.amount, all_of(Award.received_on.between(entrepreneur_paroled_on, FILING), QUALIFIED_AWARD)
    )
)
QUALIFIED_JOBS = jobs.total(Job.number, QUALIFIED_JOB)

PART_OF_THE_MONEY = rule(
    "G-12.3/part",
    _("At least part of the money that is asked for"),
    any_of(INVESTED.at_least(SOME_MONEY), AWARDED.at_least(SOME_MONEY)),
    source=cfr("8 CFR 212.19(b)(2)(iii)", UNVERIFIED),
)
PART_OF_THE_GROWTH = rule(
    "G-12.6/part",
    _("At least part of the money, the jobs or the revenue that is asked for"),
    any_of(
        SINCE_PAROLE.at_least(SOME_MONEY), QUALIFIED_JOBS.at_least(1), annual_revenue.at_least(SOME_MONEY)
    ),
    source=cfr("8 CFR 212.19(c)(2)(iii)", UNVERIFIED),
)

INTERNATIONAL_ENTREPRENEUR = Pathway(
    "international-entrepreneur",
    about=_(
        "For founders of a young US company that has drawn enough money from American investors or public "
        "grants. Up to 30 months, and once 30 more. The founder may work for that company only."
    ),
    grounds=(SIGNIFICANT_PUBLIC_BENEFIT,),
    gate=Gate(startup_role_central.question, startup_role_central),
    asked_by=_("The founder files, from abroad or in the United States; spouse and children file their own."),
    agencies={REQUEST: USCIS, PAROLE: CBP, MORE_TIME: USCIS},
    filings=(
        Filing("I-941", _("by the founder, to the address on the form's page"), source=RULE),
        Filing("I-131", _("by each of spouse and children"), source=RULE),
    ),
    criteria=(
        Version(
            "IEP-2017",
            "2017-07-17",
            (
                requirement(
                    "G-12.3/role",
                    _("A central and active role in the start-up"),
                    startup_role_central,
                    source=WHO,
                ),
                requirement("G-12.3/startup", _("The company is a start-up"), STARTUP, source=WHO),
                requirement(
                    "G-12.3/stake",
                    _("At least 10 percent of the start-up on the day of the decision"),
                    ownership_share.at_least(percent(10)),
                    source=WHO,
                    when=INITIAL,
                ),
                requirement(
                    "G-12.1",
                    _("Enough money in the 18 months before filing, or part of it and other strong evidence"),
                    any_of(
                        rule(
                            "G-12.1/investment",
                            _("Qualified investments reach the amount of the filing day"),
                            INVESTED.at_least(INVESTMENT.at(FILING)),
                            source=IN_18_MONTHS,
                        ),
                        rule(
                            "G-12.1/award",
                            _("Qualified awards reach the amount of the filing day"),
                            AWARDED.at_least(AWARD.at(FILING)),
                            source=IN_18_MONTHS,
                        ),
                        rule(
                            "G-12.2",
                            _("Part of an amount, and other reliable and compelling evidence of growth"),
                            all_of(PART_OF_THE_MONEY, other_compelling_evidence),
                            source=RULE,
                        ),
                    ),
                    source=IN_18_MONTHS,
                    when=INITIAL,
                ),
                requirement(
                    "G-12.5/stake",
                    _("At least 5 percent of the start-up on the day of the decision on re-parole"),
                    ownership_share.at_least(percent(5)),
                    source=STAKE,
                    when=RE_PAROLE,
                ),
                requirement(
                    "G-12.5/before-end",
                    _("Re-parole is asked for before the first period ends"),
                    no(parole_expires_on.before(FILING)),
                    source=AGAIN,
                    when=RE_PAROLE,
                ),
                requirement(
                    "G-12.7/once",
                    _("No re-parole for the company yet: it is given once"),
                    no(reparoled_on.on_or_after(entrepreneur_paroled_on)),
                    source=AGAIN,
                    when=RE_PAROLE,
                ),
                requirement(
                    "G-12.5",
                    _("The start-up grew during the first period, by money, jobs or revenue"),
                    any_of(
                        rule(
                            "G-12.5/funding",
                            _("Qualified investments and awards together reach the amount"),
                            SINCE_PAROLE.at_least(LATER_FUNDING.at(FILING)),
                            source=AGAIN,
                        ),
                        rule(
                            "G-12.5/jobs",
                            _("At least five qualified jobs"),
                            QUALIFIED_JOBS.at_least(5),
                            source=AGAIN,
                        ),
                        rule(
                            "G-12.5/revenue",
                            _("Annual revenue reaches the amount and grew by 20 percent a year on average"),
                            all_of(
                                annual_revenue.at_least(REVENUE.at(FILING)),
                                revenue_growth.at_least(percent(20)),
                            ),
                            source=AGAIN,
                        ),
                        rule(
                            "G-12.6",
                            _("Part of one of these, and other reliable and compelling evidence of growth"),
                            all_of(PART_OF_THE_GROWTH, other_compelling_evidence),
                            source=AGAIN,
                        ),
                    ),
                    source=AGAIN,
                    when=RE_PAROLE,
                ),
                requirement(
                    "G-12.8",
                    _("No more than three founders on parole for the same start-up"),
                    founders_on_parole.at_most(2),
                    source=RULE,
                ),
                requirement(
                    "G-12.9",
                    _("Household income above 400 percent of the poverty line"),
                    household_income.more_than(
                        poverty_line(household_size, household_region, DECISION).times(4)
                    ),
                    source=LATER,
                ),
                *STATUTE,
            ),
            source=page("82 FR 5238; 8 CFR 212.19", PRIMARY),
        ),
    ),
    evidence=(
        Statement(
            "IEP-E1", _("Papers of the company: formation, owners, the founder's part and role"), source=WHO
        ),
        Statement(
            "IEP-E2", _("Proof of each investment and of the investor's record"), source=WHO, when=INITIAL
        ),
        Statement("IEP-E3", _("Award letters of federal, state or local bodies"), source=WHO, when=INITIAL),
        Statement(
            "IEP-E4", _("Payroll, tax and revenue records of the first period"), source=AGAIN, when=RE_PAROLE
        ),
        Statement("IEP-E5", _("Proof of household income and size"), source=LATER),
    ),
    duties=(
        Statement(
            "G-12.13",
            _("Report a material change at once: Form I-941 with fee, or a letter once job or stake is lost"),
            source=LATER,
        ),
        Statement(
            "G-12.9/later", _("Keep household income above 400 percent of the poverty line"), source=LATER
        ),
        Statement(
            "D-IEP-01",
            _("Keep at least 5 percent of the start-up during the first period"),
            source=cfr("8 CFR 212.19(a)(1)", SECONDARY),
            when=no(reparoled_on.happened()),
        ),
    ),
    fees=(I941, parole_fee(GRANT)),
    period=(
        Statement("G-12.4", _("Up to 30 months from the first parole"), source=LENGTH, when=INITIAL),
        Statement("G-12.7", _("Once, up to 30 more; 60 months in all"), source=AGAIN, when=RE_PAROLE),
    ),
    travel_document=(
        Statement(
            "G-12.42",
            _("Fingerprints first; after the approval the founder comes to a port, where CBP decides"),
            source=LENGTH,
        ),
        Statement(
            "G-12.42/foil",
            _("As a rule a boarding foil from a US consulate"),
            source=page("practice reports", SECONDARY),
        ),
    ),
    ends=(
        Statement(
            "G-12.14",
            _("Ends by itself on the last day, unless a timely and serious request for re-parole is pending"),
            source=cfr("8 CFR 212.19(k)(2)", PRIMARY),
            topic="status",
        ),
        Statement(
            "G-12.14/exit",
            _("Ends too when the founder tells USCIS that job or stake is gone, and for the family with it"),
            source=cfr("8 CFR 212.19(k)(2)", UNVERIFIED),
            topic="status",
        ),
        Statement(
            "G-12.15",
            _("A broken condition, such as work, stake or income, may end it or cost the re-parole"),
            source=LATER,
            topic="status",
        ),
        Statement(
            "G-12.16",
            _("USCIS may end it at any time, with or without notice, when it no longer serves the public"),
            source=LATER,
            topic="status",
        ),
        Statement(
            "G-12.16/notice",
            _(
                "On other grounds USCIS first sends a notice of intent that names them, with 30 days to "
                "answer; without an answer parole ends, and there is no appeal"
            ),
            source=cfr("8 CFR 212.19(k)(3), (4)", UNVERIFIED),
            topic="status",
        ),
    ),
    gives=(
        Statement("G-12.10", _("Work for the named start-up only"), source=RULE, topic="work"),
        Statement(
            "G-12.40",
            _("While a timely request for re-parole waits, work may go on for up to 240 days"),
            source=cfr("8 CFR 274a.12(b)(37)", UNVERIFIED),
            when=RE_PAROLE,
            topic="work",
        ),
        Statement(
            "G-12.11",
            _("Spouse and children may be paroled too, on Form I-131; what is found here is the founder's"),
            source=RULE,
            topic="status",
        ),
        Statement(
            "G-12.12", _("The spouse may ask for a work permit; children may not"), source=RULE, topic="work"
        ),
    ),
    warnings=(
        Statement(
            "G-12.42/inside",
            _(
                "An approval gives no right to stay: a founder in the United States must leave and come to a "
                "port, and leaving after unlawful presence can bring a bar"
            ),
            source=page("USCIS Policy Manual vol. 3 part G ch. 2 and 4", PRIMARY),
            when=location.is_not("outside_us"),
        ),
    ),
    worksheet="uscis",
)
