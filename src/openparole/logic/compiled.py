"""Propositions as straight-line Python, for reading many matters: three-valued, one local a node.

A `Writer` turns nodes into lines of source that read the list of known values `F` on the day `D`. With a
`day` it folds: schedules and shifted days become numbers. The truths are those of `Case`, cell by cell, for
a matter that tells no day of its own request: every clock that ends at the day of reading is taken to
show it. What has no line of its own is asked of a `Case` (`slow`).
"""

from __future__ import annotations

from bisect import bisect_right

from openparole.logic.case import Case
from openparole.logic.facts import Fact
from openparole.logic.values import plus, shift, times

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from typing import Any

    from openparole.logic.expressions import DayExpression, NumberExpression
    from openparole.logic.nodes import Node
    from openparole.logic.propositions import Proposition


class Writer:
    """Source text that computes nodes; `day` is the day of reading to fold for, or None for any day."""

    def __init__(self, day: int | None = None) -> None:
        self.day = day
        self.lines: list[str] = []
        self.indent = 1
        self.names: dict[Node, Any] = {}
        self.row_names: dict[Node, Any] = {}
        self.globals: dict[str, Any] = {
            "plus": plus, "times": times, "shift": shift, "slow": Case, "bisect_right": bisect_right,
        }  # fmt: skip
        self.count = 0

    def truth(self, node: Proposition) -> str:
        """The local, or the number, that holds a proposition's truth."""
        from openparole.logic.compiled_truths import write_truth

        return self._named(node, write_truth)  # type: ignore[no-any-return]  # one name

    def days(self, node: DayExpression) -> tuple[str, str, str]:
        """The locals or numbers of first day, last day and "or never"."""
        from openparole.logic.compiled_values import write_days

        return self._named(node, write_days)  # type: ignore[no-any-return]  # three names

    def numbers(self, node: NumberExpression) -> tuple[str, str]:
        """The locals or numbers of the bounds."""
        from openparole.logic.compiled_values import write_numbers

        return self._named(node, write_numbers)  # type: ignore[no-any-return]  # two names

    def _named(self, node: Any, write: Callable[[Writer, Any], Any]) -> Any:
        names = self.names if node.row_of is None else self.row_names
        if node not in names:
            names[node] = write(self, node)
        return names[node]

    def line(self, text: str) -> None:
        """One more line at the present indent."""
        self.lines.append("    " * self.indent + text)

    def fresh(self, prefix: str, count: int = 1) -> list[str]:
        """New names for locals."""
        self.count += 1
        return [f"{prefix}{self.count}{part}" for part in "abc"[:count]]

    def store(self, expression: str) -> str:
        """A new local that holds an expression."""
        name = self.fresh("t")[0]
        self.line(f"{name} = {expression}")
        return name

    def constant(self, value: Any) -> str:
        """A global of the function, for a value that has no literal."""
        name = self.fresh("G")[0]
        self.globals[name] = value
        return name

    def known(self, fact: Fact) -> str:
        """Where what is known of a fact, or of a row's field, is read."""
        return f"F[{fact.index}]" if fact.rows is None else f"R[{fact.index}]"

    def each_row(self, node: Any) -> tuple[str, AbstractContextManager[None]]:
        """Whether the table is complete, and a block inside the loop over its rows, `R`.

        What the rows need from the matter is written before the loop, once.
        """
        from contextlib import contextmanager

        for part in node.where.walk():
            if part.row_of is None and not isinstance(part, type(node.rows)):
                self._outside(part)
        rows, complete = self.fresh("k", 2)
        self.line(f"{rows}, {complete} = {self.known(node.rows)}")

        @contextmanager
        def block() -> Iterator[None]:
            self.line(f"for R in {rows}:")
            self.indent += 1
            self.row_names = {}
            yield
            self.indent -= 1
            self.row_names = {}

        return complete, block()

    def _outside(self, part: Any) -> None:
        if hasattr(part, "judge"):
            self.truth(part)
        elif hasattr(part, "find_days"):
            self.days(part)
        elif hasattr(part, "find_numbers"):
            self.numbers(part)

    def function(self, name: str, arguments: str, result: str) -> Callable[..., Any]:
        """The function of the lines written so far, returning `result`."""
        source = "\n".join([f"def {name}({arguments}):", *self.lines, f"    return {result}"])
        exec(compile(source, f"<{name}>", "exec"), self.globals)
        return self.globals[name]  # type: ignore[no-any-return]  # defined by the line above
