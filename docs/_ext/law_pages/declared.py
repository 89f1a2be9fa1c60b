"""What is declared in the law beside its pathways and instruments: dated numbers and worksheets."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from openparole.law import factors, parameters
from openparole.law.worksheet import Worksheet
from openparole.logic.schedules import Schedule

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType


@cache
def schedules() -> dict[str, tuple[Schedule, str]]:
    """Every dated number by id, with the module it stands in."""
    return {
        item.id: (item, module)
        for module, value in _values(parameters)
        for item in _parts(value)
        if isinstance(item, Schedule)
    }


@cache
def titles() -> dict[str, str]:
    """The id of a dated number by its title."""
    return {str(schedule.title): id for id, (schedule, _module) in schedules().items()}


@cache
def worksheets() -> dict[str, Worksheet]:
    """Every agency's worksheet by id."""
    return {value.id: value for _module, value in _values(factors) if isinstance(value, Worksheet)}


def modules(package: ModuleType) -> Iterator[tuple[str, ModuleType]]:
    """The modules of a package by name."""
    for found in iter_modules(package.__path__):
        yield found.name, import_module(f"{package.__name__}.{found.name}")


def _values(package: ModuleType) -> Iterator[tuple[str, object]]:
    for name, module in modules(package):
        for value in vars(module).values():
            yield name, value


def _parts(value: object) -> tuple[object, ...]:
    if isinstance(value, dict):
        return tuple(value.values())
    return tuple(value) if isinstance(value, list | tuple) else (value,)
