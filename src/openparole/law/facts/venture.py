"""The start-up of an entrepreneur: the founder's part, money, jobs, growth and household."""

from __future__ import annotations

from openparole.law.facts.options import REGIONS
from openparole.logic.facts import CURABLE, STEP, Choice, Count, Date, Day, Money, Share, YesNo
from openparole.logic.rows import Rows
from openparole.logic.text import _

startup_role_central = YesNo(
    "startup_role_central",
    _("Do they own part of a young US company and help run it?"),
    why=_("This parole is for founders who help their company grow."),
    help=_("Putting in money alone is not enough. Their skills or knowledge must matter to the company."),
)
ownership_share = Share(
    "ownership_share",
    _("What share of the company do they own (on decision day)?"),
    change=CURABLE,
    why=_("The rule asks for 10 percent at first and 5 percent at renewal."),
    help=_("Give percent, as the company's list of owners will show on the day of the decision."),
)
startup_us_entity = YesNo(
    "startup_us_entity",
    _("Was the company formed under US law, and does it work here?"),
    why=_("Only a company under US law counts."),
    help=_(
        "US law means federal law or the law of a state. A company that only invests money does not count."
    ),
)
startup_operating = YesNo(
    "startup_operating",
    _("Has the company done lawful business, and can it grow fast?"),
    cost=3,
    why=_("The rule asks for a company that can grow fast and create jobs."),
    help=_("It must have done lawful business since it was formed."),
)
startup_formed_on = Date(
    "startup_formed_on",
    _("When was the company formed?"),
    why=_("The company must be at most 5 years old when they first ask."),
    help=_("Look at the certificate of the state."),
)


class Investment:
    """Money that one investor put into the company on one day."""

    received_on = Date("received_on", _("When did the company get this money?"))
    amount = Money("amount", _("How much did the investor put in?"))
    investor_us = YesNo(
        "investor_us",
        _("Is the investor a US citizen, a resident or a US company that they own?"),
        help=_("A US company counts if citizens or residents own most of it and control it."),
    )
    from_founder_or_family = YesNo(
        "from_founder_or_family",
        _("Does the money come from the founder or close family?"),
        help=_(
            "Count parents, wife or husband, siblings, children, and any firm that one of them owns part of."
        ),
    )
    investor_placed = Money(
        "investor_placed",
        _("How much did this investor put into start-ups in the last 5 years?"),
        help=_("Count money placed in exchange for a part of the company or a right to one."),
    )
    investor_successes = Count(
        "investor_successes",
        _("How many of those start-ups then did well?"),
        help=_(
            "Done well: 5 or more jobs created, or revenue as the rule asks with 20 percent growth a year."
        ),
    )
    investor_barred = YesNo(
        "investor_barred",
        _("Is the investor barred from the securities business?"),
        presumed=False,
        why_presumed=_("It is rare, and the agency would raise it."),
    )
    lawful_capital = YesNo(
        "lawful_capital",
        _("Is the money of lawful origin?"),
        presumed=True,
        why_presumed=_("The contrary is rare, and the agency would raise it."),
    )


investments = Rows(
    "investments",
    _("What money did investors put into the company?"),
    Investment,
    change=CURABLE,
    cost=4,
    why=_("Enough money from investors of standing shows that the company can grow."),
    help=_("List each payment in exchange for shares, or for notes that turn into shares."),
)


class Award:
    """One public grant or award to the company."""

    received_on = Date("received_on", _("When did the company get this grant?"))
    amount = Money("amount", _("How much was the grant?"))
    awarder = Choice(
        "awarder",
        _("Who gave the grant?"),
        {
            "federal": _("a US federal office"),
            "state": _("a US state"),
            "local": _("a US city or county"),
            "foreign": _("a foreign government"),
            "other": _("somebody else"),
        },
    )
    regular_awarder = YesNo(
        "regular_awarder",
        _("Does this office give such grants regularly?"),
        help=_("Such grants are for growth of the economy, research or jobs."),
    )
    for_goods_or_services = YesNo(
        "for_goods_or_services",
        _("Was the money paid for goods or services?"),
        presumed=False,
        why_presumed=_("A sale is seldom called a grant, and the agency would raise it."),
    )


awards = Rows(
    "awards",
    _("Which public grants has the company received?"),
    Award,
    change=CURABLE,
    cost=3,
    why=_("Enough public grants can take the place of money from investors."),
    help=_("Count grants of US federal, state or local offices. List foreign ones too: they are told apart."),
)


class Job:
    """Jobs of one kind that the company created."""

    number = Count("number", _("How many jobs of this kind are there?"))
    hours_a_week = Count("hours_a_week", _("How many hours a week is each job?"))
    months_filled = Count("months_filled", _("For how many months has the job been filled?"))
    worker_qualifies = YesNo(
        "worker_qualifies",
        _("May the worker be counted?"),
        help=_(
            "Count citizens, residents and immigrants who may work. "
            "Leave out the founder, close family and contractors."
        ),
    )


jobs = Rows(
    "jobs",
    _("Which jobs has the company created?"),
    Job,
    change=CURABLE,
    cost=4,
    why=_("At renewal, 5 jobs can show that the company has grown."),
    help=_("A job counts if it is full time in the US and filled for at least a year."),
)
annual_revenue = Money(
    "annual_revenue",
    _("What did the company earn in the last year?"),
    change=CURABLE,
    cost=3,
    why=_("At renewal, revenue can show that the company has grown."),
    help=_("Give revenue in the US in dollars, before costs."),
)
revenue_growth = Share(
    "revenue_growth",
    _("How much a year has company revenue grown?"),
    change=CURABLE,
    cost=4,
    why=_("At renewal, revenue counts only if it grew by 20 percent a year."),
    help=_("Give the average growth a year in percent since the first parole."),
)
other_compelling_evidence = YesNo(
    "other_compelling_evidence",
    _("Is there other strong proof that the company will grow?"),
    change=CURABLE,
    cost=3,
    why=_("Strong proof can help when money or grants reach only part of the line."),
    help=_(
        "It can be a patent, a large number of users, big orders, or a place in a known start-up program."
    ),
)
founders_on_parole = Count(
    "founders_on_parole",
    _("How many other founders are on parole for it?"),
    cost=2,
    presumed=0,
    why_presumed=_("Three other founders on parole are rare."),
    why=_("At most three founders of one company may be on parole."),
    help=_("Leave out the founder whom this is about."),
)
household_income = Money(
    "household_income",
    _("What does their household earn a year?"),
    change=CURABLE,
    cost=2,
    why=_("The household must earn more than four times the poverty line."),
    help=_("Count the founder, wife or husband and children who live together."),
)
household_size = Count(
    "household_size",
    _("How many people are in their household?"),
    why=_("The poverty line depends on the number of people."),
    help=_("Count the founder, wife or husband and children."),
)
household_region = Choice(
    "household_region",
    _("Where will their household live?"),
    REGIONS,
    why=_("Alaska and Hawaii have poverty lines of their own."),
)
entrepreneur_paroled_on = Day(
    "entrepreneur_paroled_on",
    _("When were they first paroled for the company?"),
    presumed="never",
    why_presumed=_("It is the first thing that a person on parole tells."),
    why=_("A first request and a renewal have different rules."),
    help=_("Look at the Form I-94 of the first entry on this parole."),
)
startup_exit_notified_on = Day(
    "startup_exit_notified_on",
    _("When did they tell USCIS that they left or sold the company?"),
    why=_("This parole ends when they say so."),
    help=_("Say never if they still work for the company and own part of it."),
)
material_change_on = Day(
    "material_change_on",
    _("When did something big change in the company?"),
    change=STEP,
    cost=2,
    why=_("Big changes must be reported to USCIS."),
    help=_("It can be a criminal case, a big lawsuit, new owners, or that the company closes."),
)
