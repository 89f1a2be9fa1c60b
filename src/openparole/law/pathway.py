"""A pathway: one way to parole, declared once and read many ways.

What must hold to ask (`criteria`), what is shown (`evidence`) and what happens later (`duties`) are
three lists. Whether requests are taken is not here: it comes from the instruments.
"""

from __future__ import annotations

from openparole.law.clocks import FILING
from openparole.law.facts.pathway_ids import PATHWAY_TITLES
from openparole.logic.propositions import ALWAYS
from openparole.logic.rules import Rule, rule
from openparole.logic.values import ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from openparole.law.fees import Fee
    from openparole.law.statements import Statement
    from openparole.logic.clocks import Clock
    from openparole.logic.propositions import Proposition
    from openparole.logic.sources import Source
    from openparole.logic.text import Text

URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT = "urgent-humanitarian", "significant-public-benefit"
"""The two grounds of INA 212(d)(5)(A)."""

CASE_BY_CASE, REQUIRED = "case-by-case", "required"
"""Parole is discretionary, with one exception that the statute requires: INA 240A(b)(4)."""

requirement = rule
"""A rule that must hold to ask by this pathway."""


class Version:
    """The criteria of a pathway from `first_day` on, until the next version; `last_day` only where the
    text ends and no other follows: after it there is a gap in the law.
    """

    __slots__ = ("first_day", "id", "last_day", "requires", "source")

    def __init__(
        self,
        id: str,
        first_day: str,
        requires: Iterable[Rule],
        *,
        source: Source,
        last_day: str | None = None,
    ) -> None:
        self.id = id
        self.first_day = ordinal(first_day)
        self.last_day = None if last_day is None else ordinal(last_day)
        self.requires = tuple(requires)
        self.source = source


class Filing:
    """How to ask: a form and where in it, or none; `when` it concerns a person, on which days."""

    __slots__ = ("first_day", "form", "how", "last_day", "source", "when")

    def __init__(
        self,
        form: str,
        how: Text,
        *,
        source: Source,
        when: Proposition | None = None,
        first_day: str | None = None,
        last_day: str | None = None,
    ) -> None:
        self.form = form
        self.how = how
        self.source = source
        self.when = when
        self.first_day = None if first_day is None else ordinal(first_day)
        self.last_day = None if last_day is None else ordinal(last_day)


class Decider:
    """The agency that decides a step, where that turns on the person: `when` it is this one."""

    __slots__ = ("agency", "step", "when")

    def __init__(self, step: str, agency: str, when: Proposition) -> None:
        self.step = step
        self.agency = agency
        self.when = when


class Gate:
    """The one question that tells most people that a pathway is not for them."""

    __slots__ = ("proposition", "question")

    def __init__(self, question: Text, proposition: Proposition) -> None:
        self.question = question
        self.proposition = proposition


class Pathway:
    """One way to parole. See `docs/add-a-program.md` for what each part is for.

    `grounds`: the statutory grounds it can rest on. `agencies`: step -> agency; `agencies_if`: those that
    turn on the person. `clock`: the day that picks the version and the intake state (the filing day unless
    the law says otherwise).
    `invitation`: the criterion added while requests are taken by invitation only.
    `worksheet`: whose factor worksheet is laid out. `period`, `travel_document`, `ends`, `gives`,
    `warnings`: statements. `title`: that of `facts.pathway_ids`, unless given. `fees_are_all`: no fee that is
    common to many ways comes beside `fees`, as in a law read from a file.
    """

    __slots__ = (
        "about", "agencies", "agencies_if", "asked_by", "clock", "criteria", "discretion", "duties", "ends",
        "evidence", "fees", "fees_are_all", "filings", "gate", "gives", "grounds", "id", "invitation",
        "last_days", "period", "title", "travel_document", "warnings", "worksheet",
    )  # fmt: skip

    def __init__(
        self,
        id: str,
        *,
        about: Text,
        grounds: Iterable[str],
        gate: Gate,
        asked_by: Text,
        agencies: Mapping[str, str],
        agencies_if: Sequence[Decider] = (),
        filings: Sequence[Filing],
        criteria: Sequence[Version],
        evidence: Sequence[Statement] = (),
        duties: Sequence[Statement] = (),
        fees: Sequence[Fee] = (),
        period: Sequence[Statement] = (),
        travel_document: Sequence[Statement] = (),
        ends: Sequence[Statement] = (),
        gives: Sequence[Statement] = (),
        warnings: Sequence[Statement] = (),
        worksheet: str = "",
        clock: Clock = FILING,
        invitation: Rule | None = None,
        discretion: str = CASE_BY_CASE,
        fees_are_all: bool = False,
        title: Text | None = None,
    ) -> None:
        self.id = id
        self.title = PATHWAY_TITLES[id] if title is None else title
        self.about = about
        self.grounds = tuple(grounds)
        self.gate = gate
        self.asked_by = asked_by
        self.agencies = dict(agencies)
        self.agencies_if = tuple(agencies_if)
        self.filings = tuple(filings)
        self.criteria = tuple(criteria)
        self.last_days = _last_days(self.criteria)
        self.evidence = tuple(evidence)
        self.duties = tuple(duties)
        self.fees = tuple(fees)
        self.fees_are_all = fees_are_all
        self.period = tuple(period)
        self.travel_document = tuple(travel_document)
        self.ends = tuple(ends)
        self.gives = tuple(gives)
        self.warnings = tuple(warnings)
        self.worksheet = worksheet
        self.clock = clock
        self.invitation = invitation
        self.discretion = discretion

    def __repr__(self) -> str:
        return f"<pathway {self.id}>"

    @property
    def deciders(self) -> list[Decider]:
        """Which agency decides which step, and for whom."""
        sure = [Decider(step, agency, ALWAYS) for step, agency in self.agencies.items()]
        return [*sure, *self.agencies_if]

    def versions(self, first: int, last: int) -> list[Version | None]:
        """The versions in force on some day from `first` to `last`; None stands for days without a text."""
        found: list[Version | None] = []
        start = first
        for version, end in zip(self.criteria, self.last_days, strict=True):
            if end < first or version.first_day > last:
                continue
            if version.first_day > start:
                found.append(None)
            found.append(version)
            start = end + 1
        return found if start > last and found else [*found, None]


def _last_days(versions: Sequence[Version]) -> list[int]:
    """The last day of each version: its own, or the day before the next one."""
    following = [version.first_day - 1 for version in versions[1:]] + [10**9]
    return [
        after if version.last_day is None else min(after, version.last_day)
        for version, after in zip(versions, following, strict=True)
    ]
