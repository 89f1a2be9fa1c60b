"""The sentences of the command in the language of whoever reads it.

`OPENPAROLE_LANG` says which, else the variables that any command follows.
"""

from __future__ import annotations

import os

from openparole.logic.text import Text, _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

VARIABLES = ("OPENPAROLE_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
_translate: Callable[[str], str] | None = None


def translate() -> Callable[[str], str]:
    """What turns a message into the reader's language."""
    global _translate
    if _translate is None:
        from openparole.words import choose, translator

        said = next((value for name in VARIABLES if (value := os.environ.get(name))), "")
        _translate = translator(choose(said.split(":")))
    return _translate


def say(text: Text | str) -> str:
    """A text in the reader's language; what is no text stays as it is."""
    return text if isinstance(text, str) else text.render(_translate or translate())


def counted(none: Text, one: Text, many: Text, count: int) -> Text:
    """The form of a sentence for a number of things; `many` has `{count}`."""
    return none if count == 0 else one if count == 1 else Text(many.id, count=count)


__all__ = ["Text", "_", "counted", "say", "translate"]
