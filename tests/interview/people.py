"""Made-up people who answer whatever they are asked, so that whole interviews can be held."""

from __future__ import annotations

from typing import Any

from openparole.interview.answers import Answers
from openparole.interview.outlook import Outlook
from openparole.interview.questions import Question, look, next_question
from openparole.law.facts.catalog import facts
from openparole.logic.facts import Choice, Date, Day, Fact, Members, YesNo
from openparole.logic.rows import Rows
from openparole.logic.shown import write
from openparole.logic.values import ordinal
from openparole.screening.contradiction import contradiction
from openparole.screening.matter import read_matter
from openparole.screening.settle import settle
from tests.interview.written import DONT_KNOW


class Person:
    """Whose story is `told`; of everything else they say that it has not happened or is not so."""

    def __init__(self, told: dict[str, Any]) -> None:
        self.told = told

    def reply(self, question: Question, answers: Answers) -> Any:
        """The answer to a question, as the room takes it."""
        fact = question.place.whole
        if question.again:
            return DONT_KNOW
        if not isinstance(fact, Rows):
            return self.told.get(fact.name, usual(fact))
        raw = self.told.get(fact.name, usual(fact))
        rows = raw.get("rows", []) if isinstance(raw, dict) else raw
        if not question.of_list:
            row = rows[question.place.row] if question.place.row < len(rows) else {}
            return row.get(question.fact.name, usual(question.fact))
        told = len((answers.value(fact.name) or {"rows": []})["rows"])
        if not question.place.complete:
            return bool(rows)
        return told >= len(rows) if raw is rows or told < len(rows) else DONT_KNOW


def usual(fact: Fact) -> Any:
    """What most people answer: no, none, never."""
    if fact.presumed is not None:
        return fact.presumed
    if isinstance(fact, YesNo):
        return False
    if isinstance(fact, Members | Rows):
        return []
    if isinstance(fact, Choice):
        return "none" if "none" in fact.options else list(fact.options)[-1]
    return "2001-02-03" if isinstance(fact, Date) else "never" if isinstance(fact, Day) else 0


def consistent(told: dict[str, Any]) -> dict[str, Any]:
    """The story with what follows from it, and the usual answer to everything else that it allows."""
    story = dict(told)
    for fact in facts().values():
        if fact.name not in told:
            story[fact.name] = usual(fact)
            if contradiction(read_matter(story)):
                del story[fact.name]
                story[fact.name] = write(fact, settle(read_matter(story)).strict[fact.index])
    return story


def interview(person: Person, on: str, choose: Any = None) -> tuple[Outlook, list[str]]:
    """An interview held to its end: how the matter stands, and the addresses asked for, in order."""
    answers = Answers()
    asked: list[str] = []
    while True:
        outlook = look(answers, ordinal(on))
        assert isinstance(outlook, Outlook), (outlook.addresses, outlook.why)
        question = (choose or next_question)(outlook)
        if question is None:
            return outlook, asked
        assert asked.count(question.address) <= 1, question.address
        asked.append(question.address)
        answers = question.apply(answers, person.reply(question, answers))


SUPPORTER = {"kind": "person", "status": "lpr", "in_us": True, "income": 61000, "household": 2}
OLENA = Person(
    {
        "location": "outside_us",
        "citizenships": ["UA"],
        "passport": "valid",
        "birth_date": "1990-03-14",
        "displaced_from_ukraine_on": "2022-03-02",
        "reasons": ["protection_from_harm"],
        "identity_proof": "documents",
        "supporters": [SUPPORTER],
    }
)
MARLON = Person(
    {
        "location": "inside_us",
        "citizenships": ["HN"],
        "birth_date": "1995-07-01",
        "custody": "ice",
        "detained_under": "235b",
        "arrived_on": "2024-03-01",
        "arrival_place": "port",
        "entry_manner": "without_inspection",
        "credible_fear_found_on": "2024-03-20",
        "identity_proof": "documents",
        "flight_risk": "mitigated",
        "fear_claimed": True,
        "in_proceedings": True,
        "reasons": ["seek_asylum"],
    }
)
PRIYA = Person(
    {
        "location": "outside_us",
        "citizenships": ["IN"],
        "birth_date": "1990-01-01",
        "reasons": ["other_public_benefit"],
        "startup_role_central": True,
        "startup_us_entity": True,
        "startup_operating": True,
        "startup_formed_on": "2023-01-15",
        "ownership_share": 20,
        "household_income": 140000,
        "household_size": 3,
        "household_region": "states",
        "investments": [
            {
                "received_on": "2024-02-01",
                "amount": 300000,
                "investor_us": True,
                "investor_placed": 900000,
                "investor_successes": 3,
                "investor_barred": False,
                "from_founder_or_family": False,
                "lawful_capital": True,
            }
        ],
    }
)
NOBODY = Person({"location": "inside_us", "citizenships": ["MX"], "entry_manner": "without_inspection"})
CAST = {"olena": OLENA, "marlon": MARLON, "priya": PRIYA, "nobody": NOBODY}
