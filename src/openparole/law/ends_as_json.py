"""Implications, the ends of a grant and what instruments do to grants, as plain data: parts of `law/1`.

Each effect says under `effect` with which word of `on_grants` it was declared.
"""

from __future__ import annotations

from openparole.law.on_grants import Cut, Extension, NoticeCut, RunsOut, Shield
from openparole.logic.as_json import node_json
from openparole.logic.nodes import Node
from openparole.logic.values import iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from openparole.law.catalog import Law
    from openparole.law.ends import EndRules, Trigger, Uncounted
    from openparole.law.on_grants import Effect
    from openparole.logic.implications import Implication, Order
    from openparole.logic.sources import Source

    Json = dict[str, Any]


def implication_json(implication: Implication) -> Json:
    """If all of these hold, so does that."""
    return {
        "if": [node_json(premise) for premise in implication.premises],
        "then": node_json(implication.conclusion),
        "why": implication.why.json(),
    }


def order_json(order: Order) -> Json:
    """Where both happened, one comes first."""
    return {"earlier": repr(order.earlier), "later": repr(order.later), "why": order.why.json()}


def ends_json(rules: EndRules) -> Json:
    """How a grant ends by statute and regulation, and what follows."""
    presence, more_time = rules.presence, rules.more_time
    return {
        "began": rules.began.name,
        "expiry": _trigger(rules.expiry),
        "triggers": [_trigger(trigger) for trigger in rules.triggers],
        "unlawful_presence": {
            "begins": iso(presence.begins),
            "said": list(presence.said),
            "uncounted": [_uncounted(part) for part in presence.uncounted],
            "none_after": list(presence.none_after),
        },
        "more_time": {
            "day": node_json(more_time.day),
            "opens": more_time.opens,
            "recommended_by": more_time.recommended_by,
            "said": list(more_time.said),
        },
        "lapses": [
            {
                "name": lapse.name,
                "label": lapse.label.json(),
                "rule": lapse.rule,
                "day": node_json(lapse.day),
                "source": _source(lapse.source),
            }
            for lapse in rules.lapses
        ],
        "not_presumed": sorted(rules.not_presumed),
    }


def effect_json(effect: Effect) -> Json:
    """What an instrument, or (by null) the regulation, does to parole already given."""
    word, own = _own(effect)
    first, last = (None if day is None else iso(day) for day in (effect.first_day, effect.last_day))
    return {
        "effect": word,
        "by": effect.by,
        "rule": effect.rule or None,
        "when": node_json(effect.when),
        "first_day": first,
        "last_day": last,
        "source": _source(effect.source),
        **own,
    }


def nodes_of_ends(law: Law) -> Iterator[Node]:
    """The roots of everything that the ends of a grant read."""
    rules = law.ends
    yield rules.began
    yield rules.more_time.day
    parts = (rules.expiry, *rules.triggers, *rules.presence.uncounted, *rules.lapses, *law.effects)
    for part in parts:
        for kind in type(part).__mro__:
            found = (getattr(part, name) for name in getattr(kind, "__slots__", ()))
            yield from (node for node in found if isinstance(node, Node))


def _trigger(trigger: Trigger) -> Json:
    return {
        "id": trigger.id,
        "label": trigger.label.json(),
        "rule": trigger.rule,
        "day": node_json(trigger.day),
        "of": node_json(trigger.of),
        "when": node_json(trigger.when),
        "paper": trigger.paper,
        "alone": trigger.alone,
    }


def _source(source: Source | None) -> Json | None:
    return None if source is None else source.json()


def _uncounted(part: Uncounted) -> Json:
    return {
        "rule": part.rule,
        "label": part.label.json(),
        "when": node_json(part.when),
        "until": None if part.until is None else node_json(part.until),
    }


def _own(effect: Effect) -> tuple[str, Json]:
    """The word that declares it, and what only such an effect has."""
    if isinstance(effect, Cut):
        return "cuts", {"id": effect.id, "day": node_json(effect.day)}
    if isinstance(effect, NoticeCut):
        own = {"id": effect.id, "where": node_json(effect.where), "days": effect.days}
        return "cuts_by_notice", {**own, "replaces": list(effect.replaces)}
    if isinstance(effect, Shield):
        return "protects" if effect.sure else "puts_in_doubt", {"cuts": list(effect.cuts)}
    if isinstance(effect, Extension):
        return "extends", {"until": node_json(effect.until)}
    if isinstance(effect, RunsOut):
        return "runs_out", {}
    raise TypeError(f"no word for {effect!r}")
