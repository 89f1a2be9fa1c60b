"""The whole law, found by looking: every pathway in `pathways`, every instrument in `instruments`.

Nothing is listed by hand, so that adding a program is adding its files. A law read from a file brings all of
its parts with it, and can take the place of the installed one.
"""

from __future__ import annotations

from importlib import import_module
from os import listdir

from openparole.law.instrument import Instrument
from openparole.law.pathway import Pathway
from openparole.law.timeline import Timeline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, TypeVar

    from openparole.law.ends import EndRules
    from openparole.law.on_grants import Effect
    from openparole.law.route import Route
    from openparole.law.statements import Consequence
    from openparole.law.worksheet import Worksheet
    from openparole.logic.implications import Implication, Order

    Found = TypeVar("Found")


class Common:
    """What is common to all pathways of a law that was read from a file.

    None: the file says nothing of it, as part of a law may, and the installed law holds.
    """

    __slots__ = ("consequences", "effects", "ends", "implications", "orders", "routes", "worksheets")

    def __init__(
        self,
        consequences: Sequence[Consequence],
        routes: Sequence[Route],
        worksheets: dict[str, Worksheet],
        *,
        implications: Sequence[Implication] | None = None,
        orders: Sequence[Order] | None = None,
        ends: EndRules | None = None,
        effects: Sequence[Effect] | None = None,
    ) -> None:
        self.implications = implications
        self.orders = orders
        self.ends = ends
        self.effects = effects
        self.consequences = consequences
        self.routes = routes
        self.worksheets = worksheets


class Origin:
    """The file that a law was read from, and the SHA-256 of the law in it."""

    __slots__ = ("hash", "name")

    def __init__(self, name: str, hash: str) -> None:
        self.name = name
        self.hash = hash

    def json(self) -> dict[str, str]:
        """As in reports."""
        return {"from": self.name, "hash": f"sha256:{self.hash}"}


class Law:
    """A release of the law: its pathways and instruments by id, and each pathway's timeline.

    `loaded`: the file that it was read from, with `common`, its other parts; None is the installed law, whose
    other parts are imported when somebody looks at them.
    """

    __slots__ = ("common", "instruments", "loaded", "pathways", "release", "timelines", "verified_on")

    def __init__(
        self,
        pathways: list[Pathway],
        instruments: list[Instrument],
        release: str,
        verified_on: str,
        *,
        common: Common | None = None,
        loaded: Origin | None = None,
    ) -> None:
        self.pathways = _by_id(pathways)
        self.instruments = dict(sorted(_by_id(instruments).items(), key=lambda item: (item[1].day, item[0])))
        self.release = release
        self.verified_on = verified_on
        self.common = common
        self.loaded = loaded
        self.timelines = {id: Timeline(id, self.instruments.values()) for id in self.pathways}

    @property
    def name(self) -> str:
        """The release; of a law read from a file, with its hash."""
        return self.release if self.loaded is None else f"{self.release}+sha256:{self.loaded.hash}"

    @property
    def told(self) -> str:
        """The release; of a law read from a file, with the file."""
        return self.release if self.loaded is None else f"{self.release} of {self.loaded.name}"

    def json(self) -> dict[str, Any]:
        """Which law it is, as in reports; `loaded`: from which file, when it is not the installed one."""
        loaded = None if self.loaded is None else self.loaded.json()
        return {"release": self.release, "verified_on": self.verified_on, "loaded": loaded}

    @property
    def consequences(self) -> Sequence[Consequence]:
        """What parole gives and does not give, whichever way it came."""
        if self.common is not None:
            return self.common.consequences
        from openparole.law.consequences import CONSEQUENCES

        return CONSEQUENCES

    @property
    def routes(self) -> Sequence[Route]:
        """The routing table, top to bottom."""
        if self.common is not None:
            return self.common.routes
        from openparole.law.routing import ROUTES

        return ROUTES

    @property
    def implications(self) -> Sequence[Implication]:
        """What follows from what was told."""
        if self.common is not None and self.common.implications is not None:
            return self.common.implications
        from openparole.law.implications import IMPLICATIONS

        return IMPLICATIONS

    @property
    def orders(self) -> Sequence[Order]:
        """Which day cannot come before which."""
        if self.common is not None and self.common.orders is not None:
            return self.common.orders
        from openparole.law.implications import ORDERS

        return ORDERS

    @property
    def ends(self) -> EndRules:
        """How a grant ends by statute and regulation, and what follows."""
        if self.common is not None and self.common.ends is not None:
            return self.common.ends
        from openparole.law.ends import ENDS

        return ENDS

    @property
    def effects(self) -> Sequence[Effect]:
        """What instruments did to parole already given."""
        if self.common is not None and self.common.effects is not None:
            return self.common.effects
        from openparole.law.grants import EFFECTS

        return EFFECTS

    def worksheet(self, id: str) -> Worksheet | None:
        """An agency's worksheet; None for a pathway without factors to lay out."""
        if self.common is not None:
            return self.common.worksheets.get(id)
        from openparole.law.factors import worksheet

        return worksheet(id)

    @property
    def worksheets(self) -> list[Worksheet]:
        """Every agency's worksheet."""
        if self.common is not None:
            return list(self.common.worksheets.values())
        from openparole.law.factors import WORKSHEETS, worksheet

        return [sheet for sheet in map(worksheet, WORKSHEETS) if sheet is not None]


def _by_id(declared: list[Found]) -> dict[str, Found]:
    found: dict[str, Found] = {}
    for item in declared:
        id = item.id  # type: ignore[attr-defined]  # pathways and instruments both have one
        if found.setdefault(id, item) is not item:
            raise ValueError(f"{id} is declared twice")
    return found


def _declared(package: str, kind: type[Found]) -> list[Found]:
    """The declarations of a kind in the modules of a package, in alphabetical order of modules."""
    found: list[Found] = []
    folder = import_module(package)
    files = {name.partition(".")[0] for path in folder.__path__ for name in listdir(path) if ".py" in name}
    for name in sorted(files - {"__init__", "__pycache__"}):
        module = import_module(f"{package}.{name}")
        for item in vars(module).values():
            if isinstance(item, kind) and item not in found:
                found.append(item)
            elif isinstance(item, tuple | list):
                found.extend(part for part in item if isinstance(part, kind) and part not in found)
    return found


_law: Law | None = None


def law() -> Law:
    """The law in use: the installed one, built on first use, unless another took its place."""
    global _law
    if _law is None:
        from openparole.law.release import RELEASE, VERIFIED_ON

        _law = Law(
            _declared("openparole.law.pathways", Pathway),
            _declared("openparole.law.instruments", Instrument),
            RELEASE,
            VERIFIED_ON,
        )
    return _law


def use(other: Law | None) -> Law | None:
    """Makes `law()` give another one, or (None) the installed one; the one it gave before."""
    global _law
    before, _law = _law, other
    return before
