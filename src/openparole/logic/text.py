"""Words for people, kept as values until somebody prints them.

A `Text` is an English template with typed arguments; the template is its message id, as in gettext.
Nothing here knows a catalogue: `cli` and `web` translate, the pure rooms only say what is meant.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class Text:
    """One sentence or label: `id` is the English template, `args` fill its `{names}`.

    An argument may be a Text itself (a choice's label); it is translated with the rest.
    """

    __slots__ = ("args", "id")

    def __init__(self, template: str, /, **args: Any) -> None:
        self.id = template
        self.args = args

    def __str__(self) -> str:
        return self.render(english)

    def __repr__(self) -> str:
        return f"_({self.id!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and (self.id, self.args) == (other.id, other.args)

    def __hash__(self) -> int:
        return hash(self.id)

    def render(self, translate: Callable[[str], str]) -> str:
        """The sentence, each template passed through `translate` (a gettext function)."""
        template = translate(self.id)
        if not self.args:
            return template
        return template.format(
            **{
                name: arg.render(translate) if isinstance(arg, Text) else arg
                for name, arg in self.args.items()
            }
        )

    def json(self) -> dict[str, Any]:
        """`{id, args, text}`: never localized, so that programs can rely on it."""
        if not self.args:
            return {"id": self.id, "args": {}, "text": self.id}
        args = {name: str(arg) if isinstance(arg, Text) else arg for name, arg in self.args.items()}
        return {"id": self.id, "args": args, "text": self.id.format(**args)}


def english(template: str) -> str:
    """The translation into English: the template is its own message id."""
    return template


_ = Text
"""What marks a string for the catalogue: `_("Lived in Ukraine until the invasion")`."""
