"""Propositions as Python expressions, for reading many matters.

A `Writer` turns a proposition into two expressions over the list of known values `F` on the day `D`: whether
it may be true, and whether it may be false. Both are made of `and`, `or` and comparisons, so that Python
itself stops at the first requirement that fails. With a `day` the writer folds: schedules and shifted days
become numbers. What is dear and read twice is kept in a local when first asked for.

The truths are those of `Case`, cell by cell, for a matter that tells no day of its own request: a request's
clocks are taken to show the day of reading. Nothing is stipulated, and every source is trusted.
"""

from __future__ import annotations

from openparole.logic.facts import Fact, YesNo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from openparole.logic.expressions import DayExpression, NumberExpression
    from openparole.logic.nodes import Node
    from openparole.logic.propositions import Proposition

YES, NO = "True", "False"


class Block:
    """The body of a function, or of a loop `inside` one: its lines, and the locals computed when asked."""

    def __init__(self, inside: Block | None = None) -> None:
        self.function: Block = self if inside is None else inside
        self.lines: list[str] = []
        self.locals: list[str] = []
        self.written: dict[Any, Any] = {}

    def body(self) -> list[str]:
        """The lines, after one that says that no local has been computed."""
        return [f"{' = '.join(self.locals)} = 0", *self.lines] if self.locals else self.lines


class Writer:
    """Expressions that read nodes; `day` is the day of reading to fold for, or None for any day."""

    def __init__(self, day: int | None = None) -> None:
        self.day = day
        self.arguments = "F, D" if day is None else "F"
        self.globals: dict[str, Any] = {}
        self.helpers: dict[Any, str] = {}
        self.block = Block()
        self.count = 0

    def may(self, node: Proposition) -> str:
        """Whether a proposition may be true."""
        from openparole.logic.compiled_truths import write_truth

        return self._written(node, write_truth)[0]  # type: ignore[no-any-return]  # two expressions

    def may_not(self, node: Proposition) -> str:
        """Whether a proposition may be false."""
        from openparole.logic.compiled_truths import write_truth

        return self._written(node, write_truth)[1]  # type: ignore[no-any-return]  # two expressions

    def truth(self, node: Proposition) -> str:
        """TRUE, FALSE or UNKNOWN."""
        if isinstance(node, YesNo):
            return self.known(node)
        return verdict(self.may(node), self.may_not(node), "1", "2", "3")

    def days(self, node: DayExpression) -> tuple[str, str, str]:
        """First day, last day and "or never"."""
        from openparole.logic.compiled_values import write_days

        return self._written(node, write_days)  # type: ignore[no-any-return]  # three expressions

    def numbers(self, node: NumberExpression) -> tuple[str, str]:
        """The bounds."""
        from openparole.logic.compiled_values import write_numbers

        return self._written(node, write_numbers)  # type: ignore[no-any-return]  # two expressions

    def _written(self, node: Node, write: Callable[[Writer, Any], Any]) -> Any:
        written = self._home(node).written
        if node not in written:
            written[node] = write(self, node)
        return written[node]

    def _home(self, node: Node) -> Block:
        """Where what a node is stays the same: the loop over its rows, or the whole function."""
        return self.block.function if node.row_of is None else self.block

    def known(self, fact: Fact) -> str:
        """Where what is known of a fact, or of a row's field, is read."""
        return f"F[{fact.index}]" if fact.rows is None else f"R[{fact.index}]"

    def once(self, node: Node, expression: str) -> str:
        """An expression that is never 0, computed when first asked for and kept."""
        name = self.fresh("v")
        self._home(node).locals.append(name)
        return f"({name} or ({name} := {expression}))"

    def helper(self, node: Node, write: Callable[[Writer, Any], None]) -> str:
        """The call of a function of its own for a node, kept once called; `write` adds its lines."""
        row = ", R" if node.row_of is not None else ""
        if node not in self.helpers:
            around, self.block = self.block, Block()
            write(self, node)
            name = self.fresh("h")
            self.define(name, self.arguments + row, self.block.body())
            self.block = around
            self.helpers[node] = name
        return self.once(node, f"{self.helpers[node]}({self.arguments}{row})")

    def rows(self, rows: str, write: Callable[[], None]) -> None:
        """A loop over rows, each `R`; `write` adds the lines inside it."""
        around, self.block = self.block, Block(self.block.function)
        write()
        inside, self.block = self.block, around
        self.line(f"for R in {rows}:", *inside.body())

    def line(self, text: str, *inside: str) -> None:
        """One more line, with those inside it."""
        self.block.lines.extend((text, *(f"    {line}" for line in inside)))

    def fresh(self, prefix: str) -> str:
        """A new name."""
        self.count += 1
        return f"{prefix}{self.count}"

    def constant(self, value: Any) -> str:
        """A global of the function, for a value that has no literal."""
        name = self.fresh("G")
        self.globals[name] = value
        return name

    def call(self, function: Callable[..., Any], *arguments: Any) -> str:
        """The call of a function of ours."""
        self.globals[function.__name__] = function
        return f"{function.__name__}({', '.join(map(str, arguments))})"

    def define(self, name: str, arguments: str, lines: list[str]) -> Callable[..., Any]:
        """The function of these lines."""
        source = "\n    ".join([f"def {name}({arguments}):", *lines])
        exec(compile(source, f"<{name}>", "exec"), self.globals)
        return self.globals[name]  # type: ignore[no-any-return]  # defined by the line above

    def function(self, name: str, arguments: str, result: str) -> Callable[..., Any]:
        """The function of the lines written so far, returning `result`."""
        self.line(f"return {result}")
        return self.define(name, arguments, self.block.body())


def both(*parts: str) -> str:
    """Conjunction of expressions."""
    return _joined(parts, " and ", YES, NO)


def either(*parts: str) -> str:
    """Disjunction of expressions."""
    return _joined(parts, " or ", NO, YES)


def _joined(parts: tuple[str, ...], word: str, neutral: str, strong: str) -> str:
    left = [part for part in dict.fromkeys(parts) if part != neutral]
    if strong in left:
        return strong
    if not left:
        return neutral
    return left[0] if len(left) == 1 else f"({word.join(left)})"


def verdict(may: str, may_not: str, true: str, false: str, unknown: str) -> str:
    """One of three, by whether it may be true and may be false; one of both it may be."""
    if may == NO:
        return false
    settled = true if may_not == NO else unknown if may_not == YES else f"{unknown} if {may_not} else {true}"
    return f"({settled})" if may == YES else f"({false} if not {may} else {settled})"


def compared(left: str, order: str, right: str) -> str:
    """A comparison; of two numbers, its answer."""
    if is_number(left) and is_number(right):
        one, other = int(left), int(right)
        return str({"<": one < other, "<=": one <= other, ">": one > other, ">=": one >= other}[order])
    return f"{left} {order} {right}"


def is_number(expression: str) -> bool:
    """Whether an expression is a literal number."""
    return expression.lstrip("-").isdigit()
