"""The whole law, found by looking: every pathway in `pathways`, every instrument in `instruments`.

Nothing is listed by hand, so that adding a program is adding its files.
"""

from __future__ import annotations

from importlib import import_module
from os import listdir

from openparole.law.instrument import Instrument
from openparole.law.pathway import Pathway
from openparole.law.timeline import Timeline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    Found = TypeVar("Found")


class Law:
    """A release of the law: its pathways and instruments by id, and each pathway's timeline."""

    __slots__ = ("instruments", "pathways", "release", "timelines", "verified_on")

    def __init__(
        self, pathways: list[Pathway], instruments: list[Instrument], release: str, verified_on: str
    ) -> None:
        self.pathways = _by_id(pathways)
        self.instruments = dict(sorted(_by_id(instruments).items(), key=lambda item: (item[1].day, item[0])))
        self.release = release
        self.verified_on = verified_on
        self.timelines = {id: Timeline(id, self.instruments.values()) for id in self.pathways}


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
    """The law of this release, built on first use."""
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
