"""What could not be read: raised by the readers of what was typed, and handed on as their answer."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from openparole.logic.text import Text


class Problem(Exception):
    """A sentence that helps (`why`), and what may have been meant (`near`)."""

    def __init__(self, why: Text, near: Sequence[Text | str] = ()) -> None:
        super().__init__(str(why))
        self.why = why
        self.near = list(near)
