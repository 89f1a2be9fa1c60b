"""Words for every kind of node, and for what a leaf of a proof set against each other."""

import pytest

from openparole.law.catalog import law
from openparole.law.facts.beneficiary import birth_date, citizenships, location, passport
from openparole.law.facts.supporter import Supporter, supporters
from openparole.law.facts.venture import household_income, ownership_share
from openparole.law.implications import IMPLICATIONS
from openparole.logic import clocks, expressions, propositions, rows, rules, schedules
from openparole.logic.clocks import READING
from openparole.logic.described import describe
from openparole.logic.expressions import cases, dollars
from openparole.logic.facts import Fact
from openparole.logic.nodes import Node
from openparole.logic.propositions import ALWAYS, NOT_AT_ALL, all_of, any_of, at_least, no, unsettled
from openparole.logic.shown import brief_days, brief_numbers
from openparole.logic.text import _
from openparole.logic.values import ANY_DAY, ENDLESS, IS_NEVER, exactly, ordinal

SAYINGS = {
    "citizenships has UA": citizenships.has("UA"),
    "citizenships has one of MD, UA": citizenships.has("UA", "MD"),
    "citizenships has only UA": citizenships.only("UA"),
    "citizenships is empty": citizenships.is_empty(),
    "citizenships lacks RU": no(citizenships.has("RU")),
    "location is at_port": location.is_("at_port"),
    "location is not at_port": location.is_not("at_port"),
    "location is none of at_port, inside_us": location.is_not("at_port", "inside_us"),
    "birth_date is on or before the day asked about minus 21 years": birth_date.age_at_least(21, READING),
    "birth_date has happened": birth_date.happened(),
    "birth_date is from 2000-01-01 to 2001-01-01": birth_date.between("2000-01-01", "2001-01-01"),
    "household_income is at least $34,690": household_income.at_least(dollars(34690)),
    "household_income is more than $0.50": household_income.more_than(50),
    "ownership_share is less than 12.5%": ownership_share.less_than(1250),
    "not (passport is valid or passport is none)": no(any_of(passport.is_("valid"), passport.is_("none"))),
    "some of supporters: supporters.in_us": supporters.exists(Supporter.in_us),
    "there are supporters": supporters.exists(),
    "there are no supporters": supporters.every(NOT_AT_ALL),
    "the number of supporters is at least 2": supporters.count().at_least(2),
    "the total of supporters.income where supporters.in_us is at least $5": supporters.total(
        Supporter.income, Supporter.in_us
    ).at_least(500),
    "household_income is at least ($0 where location is at_port, else $9)": household_income.at_least(
        cases((location.is_("at_port"), 0), otherwise=900)
    ),
    "at least 1 of: passport is valid or location is at_port": at_least(
        1, passport.is_("valid"), location.is_("at_port")
    ),
    "the latest supporters.confirmed_on has happened": supporters.latest(Supporter.confirmed_on).happened(),
    "the earliest supporters.confirmed_on is never": supporters.earliest(Supporter.confirmed_on).never(),
    "no text settles it (the rule is silent)": unsettled(_("the rule is silent")),
    "always": ALWAYS,
}  # fmt: skip


@pytest.mark.parametrize("words", SAYINGS)
def test_a_proposition_reads_as_a_sentence(words):
    assert str(describe(SAYINGS[words])) == words


def test_conjunction_binds_stronger_than_disjunction():
    one, two, three = passport.is_("valid"), location.is_("at_port"), birth_date.happened()
    assert str(describe(all_of(one, any_of(two, three)))).endswith(
        "and (location is at_port or birth_date has happened)"
    )


def test_a_field_goes_by_its_row():
    assert str(describe(Supporter.status.is_("lpr"), 1)) == "supporters[1].status is lpr"


def test_every_node_of_the_law_has_words():
    roots = [
        rule
        for pathway in law().pathways.values()
        for version in pathway.criteria
        for rule in version.requires
    ]
    roots += [fee.amount for pathway in law().pathways.values() for fee in pathway.fees]
    roots += [literal for one in IMPLICATIONS for literal in (*one.premises, one.conclusion)]
    for root in roots:
        for node in root.walk():
            assert str(describe(node))


def test_every_kind_of_node_is_met_in_these_tests_or_in_the_law():
    kinds = {
        kind
        for place in (clocks, expressions, propositions, rows, rules, schedules)
        for kind in vars(place).values()
        if isinstance(kind, type) and issubclass(kind, Node) and not issubclass(kind, Fact)
    }
    kinds -= {Node, propositions.Proposition, expressions.DayExpression, expressions.NumberExpression}
    seen = {type(node) for root in SAYINGS.values() for node in root.walk()}
    for pathway in law().pathways.values():
        for version in pathway.criteria:
            seen |= {type(node) for rule in version.requires for node in rule.walk()}
    assert kinds - seen == set()


@pytest.mark.parametrize(
    ("known", "words"),
    [
        (exactly("2024-05-01"), "2024-05-01"),
        (IS_NEVER, "never"),
        (ANY_DAY, "any day or never"),
        ((ordinal("2024-05-01"), ordinal("2024-05-31"), False), "2024-05-01..2024-05-31"),
    ],
)
def test_days_in_brief(known, words):
    assert str(brief_days(known)) == words


@pytest.mark.parametrize(
    ("known", "unit", "words"),
    [
        ((6100000, 6100000), "cents", "$61,000"),
        ((6100050, 6100050), "cents", "$61,000.50"),
        ((100, 200), "cents", "$1..$2"),
        ((100, ENDLESS), "cents", "$1 or more"),
        ((1250, 1250), "basis points", "12.5%"),
        ((3, 3), "count", "3"),
    ],
)
def test_numbers_in_brief(known, unit, words):
    assert str(brief_numbers(known, unit)) == words
