"""A law from plain data, `law/1`: the inverse of `as_json`. It knows nothing of files.

Facts that this program declares are its own, and must be what the data says they are but for their words;
others are declared from the data. What a pathway repeats of its instruments (`intake`, `decisions`), and a
fact of `implications` and `orders`, is not read. Of these two, of `ends` and of `grants` the data may say
nothing: then what is installed holds.
"""

from __future__ import annotations

from openparole.law.agencies import NAMES, STEPS
from openparole.law.catalog import Common, Law, Origin
from openparole.law.factors import WORKSHEETS
from openparole.law.fees import Fee
from openparole.law.instrument import KINDS, TAKEN, UNSETTLED, Change, Hold, Instrument
from openparole.law.load_ends import ReadingEnds
from openparole.law.load_facts import facts_of
from openparole.law.pathway import (
    CASE_BY_CASE,
    REQUIRED,
    SIGNIFICANT_PUBLIC_BENEFIT,
    URGENT_HUMANITARIAN,
    Decider,
    Filing,
    Gate,
    Pathway,
    Version,
)
from openparole.law.route import Route
from openparole.law.rules import STATEMENTS
from openparole.law.statements import Consequence, Statement
from openparole.law.worksheet import BASIS, DISCRETION, Factor, Worksheet
from openparole.logic.clocks import Clock
from openparole.logic.facts import Day
from openparole.logic.from_json import Reader
from openparole.logic.schedules import Schedule
from openparole.logic.shown import BASIS_POINTS, CENTS, COUNT
from openparole.logic.values import iso
from openparole.logic.written import BadValue, nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypeVar

    Made = TypeVar("Made")

_LAW = (
    "schema", "release", "verified_on", "pathways", "instruments", "facts", "clocks", "schedules",
    "consequences", "routes", "worksheets", "agencies",
)  # fmt: skip
_FOR_ALL = ("implications", "orders", "ends", "grants")
"""What part of a law leaves out."""
_PATHWAY = (
    "id", "title", "about", "grounds", "gate", "asked_by", "agencies", "agencies_if", "clock", "discretion",
    "invitation", "worksheet", "filings", "fees", "versions", "intake", "decisions", *STATEMENTS,
)  # fmt: skip
_INSTRUMENT = (
    "id", "title", "day", "kind", "source", "intake", "decisions", "grants", "evidence_until",
    "superseded_by",
)  # fmt: skip
_STATEMENT = ("id", "text", "topic", "when", "first_day", "last_day", "source")
_FACTOR = (
    "id", "step", "label", "helps", "hurts", "evidence", "source", "shown_by", "contradicted_by",
)  # fmt: skip


def load_law(data: Mapping[str, Any], name: str = "data") -> Law:
    """The law in the data; `name` is told by every report made with it. Raises BadValue with the place."""
    if not isinstance(data, dict) or data.get("schema") != "law/1":
        found = data.get("schema") if isinstance(data, dict) else data
        raise BadValue("schema", found, '"law/1": a law as `openparole law --json` writes it')
    return _Loading(data).law(Origin(name, _hash(data)))


def _hash(data: Any) -> str:
    from hashlib import sha256
    from json import dumps

    return sha256(dumps(data, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


class _Loading:
    def __init__(self, data: Mapping[str, Any]) -> None:
        self.data = data
        self.read = Reader({}, {}, {})
        self.read.keys(data, "law", (*_LAW, *(name for name in _FOR_ALL if name in data)))
        self.read.facts = facts_of(self.read, data["facts"], alone="implications" not in data)
        self.read.clocks = {clock.name: clock for clock in self.all("clocks", self.clock)}
        self.read.schedules = self.by_id("schedules", self.schedule)
        for id in self.data["agencies"]:
            self.read.one_of(id, "agencies", NAMES)

    def all(self, name: str, read: Callable[[Any, str], Made]) -> list[Made]:
        return list(self.read.many(self.data[name], name, read))

    def by_id(self, name: str, read: Callable[[Any, str], Made]) -> dict[str, Made]:
        found: dict[str, Made] = {}
        for place, made in enumerate(self.all(name, read)):
            id = made.id  # type: ignore[attr-defined]  # whatever is listed in a law has one
            if found.setdefault(id, made) is not made:
                raise BadValue(f"{name}[{place}].id", id, "an id that no other has")
        return found

    def law(self, origin: Origin) -> Law:
        pathways = self.by_id("pathways", self.pathway)
        instruments = self.by_id("instruments", lambda raw, at: self.instrument(raw, at, pathways))
        common = Common(
            self.all("consequences", self.consequence),
            self.all("routes", self.route),
            self.by_id("worksheets", self.worksheet),
            **self.for_all(instruments),
        )
        for place, pathway in enumerate(pathways.values()):
            if pathway.worksheet:
                known = (*common.worksheets, *WORKSHEETS)  # part of a law may come without them
                self.read.one_of(pathway.worksheet, f"pathways[{place}].worksheet", known)
        return Law(
            list(pathways.values()),
            list(instruments.values()),
            self.read.word(self.data["release"], "release"),
            iso(self.read.day(self.data["verified_on"], "verified_on")),
            common=common,
            loaded=origin,
        )

    def for_all(self, instruments: Mapping[str, Instrument]) -> dict[str, Any]:
        """What is common to all ways and may be left out."""
        read = ReadingEnds(self.read)
        found: dict[str, Any] = {
            into: self.all(name, one)
            for name, into, one in (
                ("implications", "implications", read.implication),
                ("orders", "orders", read.order),
                ("grants", "effects", read.effect),
            )
            if name in self.data
        }
        if "ends" in self.data:
            found["ends"] = read.ends(self.data["ends"], "ends")
        for place, effect in enumerate(found.get("effects", ())):
            if effect.by is not None:
                self.read.one_of(effect.by, f"grants[{place}].by", instruments)
        return found

    def clock(self, raw: Any, at: str) -> Clock:
        read = self.read
        read.keys(raw, at, ("name", "links", "of_request", "ends_at_reading"))
        links = read.many(raw["links"], f"{at}.links", read.fact)
        for link in links:
            if not isinstance(link, Day):
                raise BadValue(f"{at}.links", repr(link), "facts that are days")
        flags = [read.yes_no(raw[name], f"{at}.{name}") for name in ("of_request", "ends_at_reading")]
        return Clock(read.word(raw["name"], f"{at}.name"), links, *flags)

    def schedule(self, raw: Any, at: str) -> Schedule:
        read = self.read
        read.keys(raw, at, ("id", "title", "unit", "steps"))
        unit = read.one_of(raw["unit"], f"{at}.unit", (CENTS, BASIS_POINTS, COUNT))
        steps = read.many(raw["steps"], f"{at}.steps", self.step)
        try:
            return Schedule(
                read.word(raw["id"], f"{at}.id"), read.text(raw["title"], f"{at}.title"), unit, steps
            )
        except ValueError as error:
            raise BadValue(f"{at}.steps", raw["id"], str(error)) from None

    def step(self, raw: Any, at: str) -> tuple[str, int | None, Any, str]:
        read = self.read
        read.keys(raw, at, ("id", "first_day", "amount", "source"))
        amount = None if raw["amount"] is None else read.number(raw["amount"], f"{at}.amount")
        first = iso(read.day(raw["first_day"], f"{at}.first_day"))
        return first, amount, read.source(raw["source"], f"{at}.source"), raw["id"] or ""

    def pathway(self, raw: Any, at: str) -> Pathway:
        read = self.read
        read.keys({"agencies_if": [], **raw} if isinstance(raw, dict) else raw, at, _PATHWAY)
        gate = raw["gate"]
        read.keys(gate, f"{at}.gate", ("question", "proposition"))
        agencies = raw["agencies"]
        read.keys(agencies, f"{at}.agencies", tuple(step for step in STEPS if step in agencies))
        return Pathway(
            read.word(raw["id"], f"{at}.id"),
            title=read.text(raw["title"], f"{at}.title"),
            about=read.text(raw["about"], f"{at}.about"),
            grounds=[
                read.one_of(ground, f"{at}.grounds", (URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT))
                for ground in raw["grounds"]
            ],
            gate=Gate(
                read.text(gate["question"], f"{at}.gate.question"),
                read.proposition(gate["proposition"], f"{at}.gate.proposition"),
            ),
            asked_by=read.text(raw["asked_by"], f"{at}.asked_by"),
            agencies={
                step: read.one_of(agency, f"{at}.agencies.{step}", NAMES) for step, agency in agencies.items()
            },
            agencies_if=read.many(raw.get("agencies_if", []), f"{at}.agencies_if", self.decider),
            filings=read.many(raw["filings"], f"{at}.filings", self.filing),
            criteria=read.many(raw["versions"], f"{at}.versions", self.version),
            fees=read.many(raw["fees"], f"{at}.fees", self.fee),
            worksheet=raw["worksheet"] or "",
            clock=read.clock(raw["clock"], f"{at}.clock"),
            invitation=read.rule_or_none(raw["invitation"], f"{at}.invitation"),
            discretion=read.one_of(raw["discretion"], f"{at}.discretion", (CASE_BY_CASE, REQUIRED)),
            fees_are_all=True,
            **{name: read.many(raw[name], f"{at}.{name}", self.statement) for name in STATEMENTS},
        )

    def version(self, raw: Any, at: str) -> Version:
        read = self.read
        read.keys(raw, at, ("id", "first_day", "last_day", "source", "requires"))
        return Version(
            read.word(raw["id"], f"{at}.id"),
            requires=read.many(raw["requires"], f"{at}.requires", read.rule),
            source=read.source(raw["source"], f"{at}.source"),
            first_day=iso(read.day(raw["first_day"], f"{at}.first_day")),
            last_day=self.day(raw, at, "last_day"),
        )

    def decider(self, raw: Any, at: str) -> Decider:
        read = self.read
        read.keys(raw, at, ("step", "agency", "when"))
        return Decider(
            read.one_of(raw["step"], f"{at}.step", STEPS),
            read.one_of(raw["agency"], f"{at}.agency", NAMES),
            read.proposition(raw["when"], f"{at}.when"),
        )

    def filing(self, raw: Any, at: str) -> Filing:
        read = self.read
        read.keys(raw, at, ("form", "how", "when", "first_day", "last_day", "source"))
        return Filing(
            raw["form"] or "",
            read.text(raw["how"], f"{at}.how"),
            source=read.source(raw["source"], f"{at}.source"),
            when=read.proposition_or_none(raw["when"], f"{at}.when"),
            first_day=self.day(raw, at, "first_day"),
            last_day=self.day(raw, at, "last_day"),
        )

    def fee(self, raw: Any, at: str) -> Fee:
        read = self.read
        read.keys(raw, at, ("id", "title", "form", "amount", "clock", "when", "why", "source"))
        return Fee(
            read.word(raw["id"], f"{at}.id"),
            read.text(raw["title"], f"{at}.title"),
            read.numbers(raw["amount"], f"{at}.amount"),
            clock=read.clock(raw["clock"], f"{at}.clock"),
            why=read.text(raw["why"], f"{at}.why"),
            source=read.source(raw["source"], f"{at}.source"),
            form=raw["form"] or "",
            when=read.proposition(raw["when"], f"{at}.when"),
        )

    def statement(self, raw: Any, at: str) -> Statement:
        self.read.keys(raw, at, _STATEMENT)
        return Statement(*self.words(raw, at), **self.parts(raw, at))

    def consequence(self, raw: Any, at: str) -> Consequence:
        read = self.read
        read.keys(raw, at, (*_STATEMENT, "pathways"))
        ids = raw["pathways"]
        pathways = None if ids is None else read.many(ids, f"{at}.pathways", read.word)
        return Consequence(*self.words(raw, at), **self.parts(raw, at), pathways=pathways)

    def words(self, raw: Any, at: str) -> tuple[str, Any]:
        return self.read.word(raw["id"], f"{at}.id"), self.read.text(raw["text"], f"{at}.text")

    def parts(self, raw: Any, at: str) -> dict[str, Any]:
        return {
            "source": self.read.source(raw["source"], f"{at}.source"),
            "when": self.read.proposition(raw["when"], f"{at}.when"),
            "topic": self.read.word(raw["topic"], f"{at}.topic"),
            "first_day": self.day(raw, at, "first_day"),
            "last_day": self.day(raw, at, "last_day"),
        }

    def instrument(self, raw: Any, at: str, pathways: Mapping[str, Pathway]) -> Instrument:
        read = self.read
        read.keys(raw, at, _INSTRUMENT)
        for name in ("intake", "decisions"):
            for id in raw[name]:
                if id not in pathways:
                    raise BadValue(f"{at}.{name}.{id}", id, "the id of a pathway", nearest(id, pathways))
        return Instrument(
            read.word(raw["id"], f"{at}.id"),
            read.text(raw["title"], f"{at}.title"),
            day=iso(read.day(raw["day"], f"{at}.day")),
            kind=read.one_of(raw["kind"], f"{at}.kind", KINDS),
            source=read.source(raw["source"], f"{at}.source"),
            intake={
                id: read.many(found, f"{at}.intake.{id}", self.change) for id, found in raw["intake"].items()
            },
            decisions={
                id: read.many(found, f"{at}.decisions.{id}", self.hold)
                for id, found in raw["decisions"].items()
            },
            grants=read.text_or_none(raw["grants"], f"{at}.grants"),
            evidence_until=self.day(raw, at, "evidence_until"),
            superseded_by=raw["superseded_by"],
        )

    def change(self, raw: Any, at: str) -> Change:
        read = self.read
        read.keys(raw, at, ("state", "earliest", "latest", "note"))
        earliest, latest = (iso(read.day(raw[name], f"{at}.{name}")) for name in ("earliest", "latest"))
        note = read.text_or_none(raw["note"], f"{at}.note")
        return Change(read.one_of(raw["state"], f"{at}.state", (*TAKEN, UNSETTLED)), earliest, latest, note)

    def hold(self, raw: Any, at: str) -> Hold:
        read = self.read
        read.keys(raw, at, ("since", "until", "when", "note"))
        return Hold(
            iso(read.day(raw["since"], f"{at}.since")),
            self.day(raw, at, "until"),
            when=read.proposition(raw["when"], f"{at}.when"),
            note=read.text_or_none(raw["note"], f"{at}.note"),
        )

    def route(self, raw: Any, at: str) -> Route:
        read = self.read
        read.keys(raw, at, ("id", "situation", "agency", "channel", "when", "overrides", "source"))
        return Route(
            read.word(raw["id"], f"{at}.id"),
            read.text(raw["situation"], f"{at}.situation"),
            agency=read.one_of(raw["agency"], f"{at}.agency", NAMES),
            channel=read.text(raw["channel"], f"{at}.channel"),
            when=read.proposition(raw["when"], f"{at}.when"),
            source=read.source(raw["source"], f"{at}.source"),
            overrides=read.yes_no(raw["overrides"], f"{at}.overrides"),
        )

    def worksheet(self, raw: Any, at: str) -> Worksheet:
        read = self.read
        read.keys(raw, at, ("id", "title", "source", "factors"))
        return Worksheet(
            read.word(raw["id"], f"{at}.id"),
            read.text(raw["title"], f"{at}.title"),
            read.many(raw["factors"], f"{at}.factors", self.factor),
            source=read.source(raw["source"], f"{at}.source"),
        )

    def factor(self, raw: Any, at: str) -> Factor:
        read = self.read
        read.keys(raw, at, _FACTOR)
        texts = {name: read.text(raw[name], f"{at}.{name}") for name in ("helps", "hurts", "evidence")}
        return Factor(
            read.word(raw["id"], f"{at}.id"),
            read.text(raw["label"], f"{at}.label"),
            step=read.one_of(raw["step"], f"{at}.step", (BASIS, DISCRETION)),
            source=read.source(raw["source"], f"{at}.source"),
            shown_by=read.proposition(raw["shown_by"], f"{at}.shown_by"),
            contradicted_by=read.proposition(raw["contradicted_by"], f"{at}.contradicted_by"),
            **texts,
        )

    def day(self, raw: Any, at: str, name: str) -> str | None:
        found = self.read.day_or_none(raw[name], f"{at}.{name}")
        return None if found is None else iso(found)
