"""Implications, the ends of a grant and what instruments do to grants, from plain data: the inverse of
`ends_as_json`.
"""

from __future__ import annotations

from openparole.law.ends import ENDS, EndRules, Lapse, MoreTime, Presence, Trigger, Uncounted
from openparole.law.on_grants import Cut, Effect, Extension, NoticeCut, RunsOut, Shield
from openparole.logic.facts import Day
from openparole.logic.implications import Implication, Order, is_literal
from openparole.logic.values import iso
from openparole.logic.written import BadValue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from openparole.logic.from_json import Reader
    from openparole.logic.sources import Source

_ENDS = ("began", "expiry", "triggers", "unlawful_presence", "more_time", "lapses", "not_presumed")
_TRIGGER = ("id", "label", "rule", "day", "of", "when", "paper", "alone")
_EFFECT = ("effect", "by", "rule", "when", "first_day", "last_day")


class ReadingEnds:
    """Reads the parts of a law that hold whichever way parole came."""

    def __init__(self, read: Reader) -> None:
        self.read = read

    def implication(self, raw: Any, at: str) -> Implication:
        """If all of these hold, so does that."""
        read = self.read
        read.keys(raw, at, ("if", "then", "why"))
        return Implication(
            read.many(raw["if"], f"{at}.if", self.literal),
            self.literal(raw["then"], f"{at}.then"),
            read.text(raw["why"], f"{at}.why"),
        )

    def literal(self, raw: Any, at: str) -> Any:
        found = self.read.proposition(raw, at)
        if not is_literal(found):
            raise BadValue(at, next(iter(raw.values())), "what is, or is not, said of one fact of the matter")
        return found

    def order(self, raw: Any, at: str) -> Order:
        """Where both happened, one comes first."""
        read = self.read
        read.keys(raw, at, ("earlier", "later", "why"))
        days = [self.day_fact(raw[name], f"{at}.{name}") for name in ("earlier", "later")]
        return Order(days[0], days[1], read.text(raw["why"], f"{at}.why"))

    def day_fact(self, raw: Any, at: str) -> Day:
        found = self.read.fact(raw, at)
        if not isinstance(found, Day):
            raise BadValue(at, raw, "a fact that is a day")
        return found

    def ends(self, raw: Any, at: str) -> EndRules:
        """How a grant ends by statute and regulation, and what follows."""
        read = self.read
        read.keys(raw, at, _ENDS)
        return EndRules(
            read.clock(raw["began"], f"{at}.began"),
            self.trigger(raw["expiry"], f"{at}.expiry"),
            read.many(raw["triggers"], f"{at}.triggers", self.trigger),
            presence=self.presence(raw["unlawful_presence"], f"{at}.unlawful_presence"),
            more_time=self.more_time(raw["more_time"], f"{at}.more_time"),
            lapses=read.many(raw["lapses"], f"{at}.lapses", self.lapse),
            not_presumed=read.many(raw["not_presumed"], f"{at}.not_presumed", self.name),
        )

    def name(self, raw: Any, at: str) -> str:
        return self.read.fact(raw, at).name

    def trigger(self, raw: Any, at: str) -> Trigger:
        read = self.read
        read.keys(raw, at, _TRIGGER)
        return Trigger(
            read.word(raw["id"], f"{at}.id"),
            read.text(raw["label"], f"{at}.label"),
            read.word(raw["rule"], f"{at}.rule"),
            read.days(raw["day"], f"{at}.day"),
            of=read.proposition(raw["of"], f"{at}.of"),
            when=read.proposition(raw["when"], f"{at}.when"),
            paper=read.yes_no(raw["paper"], f"{at}.paper"),
            alone=read.yes_no(raw["alone"], f"{at}.alone"),
        )

    def presence(self, raw: Any, at: str) -> Presence:
        read = self.read
        read.keys(raw, at, ("begins", "said", "uncounted"), ("none_after",))
        return Presence(
            iso(read.day(raw["begins"], f"{at}.begins")),
            read.many(raw["said"], f"{at}.said", read.word),
            read.many(raw["uncounted"], f"{at}.uncounted", self.uncounted),
            read.many(raw.get("none_after", list(ENDS.presence.none_after)), f"{at}.none_after", read.word),
        )

    def uncounted(self, raw: Any, at: str) -> Uncounted:
        read = self.read
        read.keys(raw, at, ("rule", "label", "when", "until"))
        return Uncounted(
            read.word(raw["rule"], f"{at}.rule"),
            read.text(raw["label"], f"{at}.label"),
            read.proposition(raw["when"], f"{at}.when"),
            until=None if raw["until"] is None else read.days(raw["until"], f"{at}.until"),
        )

    def more_time(self, raw: Any, at: str) -> MoreTime:
        read = self.read
        read.keys(raw, at, ("day", "opens", "recommended_by", "said"))
        before = [read.number(raw[name], f"{at}.{name}") for name in ("opens", "recommended_by")]
        said = read.many(raw["said"], f"{at}.said", read.word)
        return MoreTime(read.days(raw["day"], f"{at}.day"), before[0], before[1], said)

    def lapse(self, raw: Any, at: str) -> Lapse:
        read = self.read
        read.keys(raw, at, ("name", "label", "rule", "day"), ("source",))
        return Lapse(
            read.word(raw["name"], f"{at}.name"),
            read.text(raw["label"], f"{at}.label"),
            read.word(raw["rule"], f"{at}.rule"),
            read.days(raw["day"], f"{at}.day"),
            self.source(raw.get("source"), f"{at}.source"),
        )

    def source(self, raw: Any, at: str) -> Source | None:
        return None if raw is None else self.read.source(raw, at)

    def effect(self, raw: Any, at: str) -> Effect:
        """What an instrument, or the regulation, does to parole already given."""
        read = self.read
        words: dict[str, tuple[tuple[str, ...], Callable[[Any, str], Effect]]] = {
            "cuts": (("id", "day"), self.cut),
            "cuts_by_notice": (("id", "where", "days", "replaces"), self.notice_cut),
            "protects": (("cuts",), self.shield),
            "puts_in_doubt": (("cuts",), self.shield),
            "extends": (("until",), self.extension),
            "runs_out": ((), self.runs_out),
        }
        word = raw.get("effect") if isinstance(raw, dict) else raw
        own, made = words[read.one_of(word, f"{at}.effect", words)]
        read.keys(raw, at, (*_EFFECT, *own), ("source",))
        return made(raw, at)

    def cut(self, raw: Any, at: str) -> Effect:
        read = self.read
        return Cut(
            read.word(raw["id"], f"{at}.id"), day=read.days(raw["day"], f"{at}.day"), **self.common(raw, at)
        )

    def notice_cut(self, raw: Any, at: str) -> Effect:
        read = self.read
        return NoticeCut(
            read.word(raw["id"], f"{at}.id"),
            where=read.proposition(raw["where"], f"{at}.where"),
            days=None if raw["days"] is None else read.number(raw["days"], f"{at}.days"),
            replaces=read.many(raw["replaces"], f"{at}.replaces", read.word),
            **self.common(raw, at),
        )

    def shield(self, raw: Any, at: str) -> Effect:
        cuts = self.read.many(raw["cuts"], f"{at}.cuts", self.read.word)
        return Shield(cuts=cuts, sure=raw["effect"] == "protects", **self.common(raw, at))

    def extension(self, raw: Any, at: str) -> Effect:
        return Extension(until=self.read.days(raw["until"], f"{at}.until"), **self.common(raw, at))

    def runs_out(self, raw: Any, at: str) -> Effect:
        return RunsOut(**self.common(raw, at))

    def common(self, raw: Any, at: str) -> dict[str, Any]:
        """What every effect has. Raises BadValue for days in the wrong order."""
        read = self.read
        days = [read.day_or_none(raw[name], f"{at}.{name}") for name in ("first_day", "last_day")]
        first, last = (None if day is None else iso(day) for day in days)
        if first is not None and last is not None and last < first:
            raise BadValue(f"{at}.last_day", last, f"a day that is not before {first}")
        return {
            "rule": read.word(raw["rule"] or "", f"{at}.rule"),
            "by": None if raw["by"] is None else read.word(raw["by"], f"{at}.by"),
            "when": read.proposition(raw["when"], f"{at}.when"),
            "first": first,
            "last": last,
            "source": self.source(raw.get("source"), f"{at}.source"),
        }
