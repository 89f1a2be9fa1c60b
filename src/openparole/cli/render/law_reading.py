"""The law itself in words: what changed between two days, its gaps, and what to verify again."""

from __future__ import annotations

from openparole.cli.render.page import STRONG, page_for
from openparole.cli.render.tree import Branch, drawn
from openparole.cli.words import Text, _, counted
from openparole.logic.values import iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.law.catalog import Law
    from openparole.law.diff import Changes
    from openparole.law.difference import Difference
    from openparole.law.gaps import Gap
    from openparole.law.stale import Stale

GAPS = {
    "overlap": _("Two versions on one day"),
    "hole": _("Days without a text"),
    "never true": _("Nobody can meet it"),
    "always true": _("Everybody meets it"),
    "implied": _("Implied by the other requirements"),
    "unread": _("Read by nothing in the law"),
    "no number": _("Days without a number"),
    "undecided": _("Not decided"),
}


def diff(changes: Changes) -> str:
    """Pathway by pathway, then what concerns several ways or all."""
    words = {"first": iso(changes.first), "last": iso(changes.last), "release": changes.law.told}
    blocks = [Branch(_("What changed after {first}, up to {last}, in the law of {release}:", **words))]
    for id, found in changes.pathways.items():
        title = _("{title} ({id})", title=changes.law.pathways[id].title, id=id)
        blocks.append(Branch(title, map(_difference, found), STRONG))
    if changes.general:
        branches = [_difference(item, _for(item, changes.law)) for item in changes.general]
        blocks.append(Branch(_("For several ways, or all"), branches, STRONG))
    if len(blocks) == 1:
        blocks.append(Branch(_("Nothing changed.")))
    return drawn(blocks, page_for())


FEW = 6
"""So many ways are named."""


def _for(found: Difference, law: Law) -> Text | None:
    """Whom it concerns, where that is not everybody."""
    if found.pathways is None:
        return None
    others = [id for id in law.pathways if id not in found.pathways]
    if len(found.pathways) <= FEW:
        return _("for {ids}", ids=", ".join(found.pathways))
    if not others:
        return None
    if len(others) <= FEW:
        return _("for all ways but {ids}", ids=", ".join(others))
    return _("for {count} ways; --json names them", count=len(found.pathways))


def _difference(found: Difference, concerns: Text | None = None) -> Branch:
    text = found.text
    if found.day is not None:
        text = _("{day}  {text}", day=iso(found.day), text=text)
    if found.kind not in ("intake", "hold", "grant", "version"):
        text = _("{text} ({id})", text=text, id=found.id)
    below = [Branch(detail) for detail in found.details]
    return Branch(text, below if concerns is None else [*below, Branch(concerns)])


def gaps(found: list[Gap]) -> str:
    """Those to be mended, then those that are known, by kind, each with its reason."""
    new = [gap for gap in found if gap.known is None]
    none = _("Nothing is left to be mended.")
    head = counted(none, _("1 thing is to be mended:"), _("{count} things are to be mended:"), len(new))
    blocks = [Branch(head), *_by_kind(new)]
    if known := [gap for gap in found if gap.known is not None]:
        blocks += [Branch(""), Branch(_("Known, and left as they are:")), *_by_kind(known)]
    return drawn(blocks, page_for())


def _by_kind(found: list[Gap]) -> list[Branch]:
    """One line for all the pathways on which the same is so on the same days."""
    kinds: dict[str, dict[tuple[Text, ...], list[Gap]]] = {}
    for gap in found:
        kinds.setdefault(gap.kind, {}).setdefault((_gap(gap),), []).append(gap)
    blocks = []
    for kind, lines in kinds.items():
        branches = []
        for (text,), alike in lines.items():
            ids = [gap.pathway for gap in alike if gap.pathway is not None and gap.pathway != gap.id]
            below = [Branch(", ".join(ids))] if ids else []
            if alike[0].known is not None:
                below.append(Branch(alike[0].known))
            branches.append(Branch(text, below))
        blocks.append(Branch(GAPS[kind], branches, STRONG))
    return blocks


def _gap(gap: Gap) -> Text:
    text = _("{id}: {text}", id=gap.id, text=gap.text) if gap.pathway is not None else _("{id}", id=gap.id)
    if gap.first_day is None:
        return text
    words = {"text": text, "first": iso(gap.first_day)}
    if gap.last_day is None:
        return _("{text}, from {first}", **words)
    return _("{text}, from {first} to {last}", last=iso(gap.last_day), **words)


def stale(found: Stale) -> str:
    """The instruments past their evidence, then the sources by the day of their verification."""
    words = {"day": iso(found.day), "days": found.days}
    none = _("On {day} no source was last verified more than {days} days before.", **words)
    some = _(
        "On {day} these sources, {count} of {total}, were last verified more than {days} days before:",
        count=len(found.sources),
        total=found.total,
        **words,
    )
    blocks = []
    if found.instruments:
        branches = [
            Branch(
                _(
                    "{title} ({id}), to {day}",
                    title=by.title,
                    id=by.id,
                    day=iso(by.evidence_until or found.day),
                )
            )
            for by, _age in found.instruments
        ]
        blocks.append(Branch(_("What was read of these instruments does not reach that day:"), branches))
    blocks.append(
        Branch(
            some if found.sources else none,
            [
                Branch(
                    _("{day}  {citation}", day=iso(item.verified_on), citation=item.citation),
                    [Branch(", ".join(item.ids))],
                )
                for item in found.sources
            ],
        )
    )
    return drawn(blocks, page_for())
