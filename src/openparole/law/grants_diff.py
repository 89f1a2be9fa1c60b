"""Which cuts, orders and extensions of parole already given begin or cease to be read between two days."""

from __future__ import annotations

from openparole.law.difference import BEGINS, ENDS, Difference
from openparole.law.on_grants import Cut, Extension, NoticeCut, Shield
from openparole.logic.described import describe
from openparole.logic.propositions import ALWAYS
from openparole.logic.text import Text, _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openparole.law.catalog import Law
    from openparole.law.on_grants import Effect
    from openparole.logic.propositions import Proposition


def effect_differences(law: Law, within: Callable[[int | None], bool]) -> Iterator[Difference]:
    """Those whose first day, or the day after whose last day, lies `within`."""
    for effect in law.effects:
        by = law.instruments.get(effect.by or "")
        source = None if by is None else by.source
        told: Text | str = "" if by is None else _("{title} ({id})", title=by.title, id=by.id)
        whom = [_("by {title}", title=told)] if told else []
        if effect.when is not ALWAYS:
            whom.append(_("for those for whom {condition}", condition=describe(effect.when)))
        if within(effect.first_day):
            text = _("parole already given: {what}", what=_does(effect))
            yield Difference(
                "grant", BEGINS, effect.rule or effect.by or "", effect.first_day, text,
                details=whom, source=source,
            )  # fmt: skip
        if effect.last_day is not None and within(effect.last_day + 1):
            text = _("parole already given, no longer: {what}", what=_does(effect))
            yield Difference(
                "grant", ENDS, effect.rule or effect.by or "", effect.last_day + 1, text,
                details=whom, source=source,
            )  # fmt: skip


def _does(effect: Effect) -> Text:
    if isinstance(effect, Cut):
        return _("it ends on {day} ({id})", day=describe(effect.day), id=effect.id)
    if isinstance(effect, NoticeCut):
        return _("a notice to the person ends it ({id}){where}", id=effect.id, where=_where(effect.where))
    if isinstance(effect, Shield):
        cuts = ", ".join(effect.cuts)
        if effect.sure:
            return _("an order stops what ends it ({cuts})", cuts=cuts)
        return _("no text says for sure whether this ends it: {cuts}", cuts=cuts)
    if isinstance(effect, Extension):
        return _("it may run on to {day}, without a request", day=describe(effect.until))
    return _("it runs to its own last day")


def _where(where: Proposition) -> Text | str:
    return "" if where is ALWAYS else _(", where {condition}", condition=describe(where))
