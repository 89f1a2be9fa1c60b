"""Where the sentences of the command become text: the one place that knows a catalog of translations.

Every sentence is a `Text`, so that its English template is its message id. Without a catalog for the
reader's language, English it is.
"""

from __future__ import annotations

from openparole.logic.text import Text, _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_translate: Callable[[str], str] | None = None


def say(text: Text) -> str:
    """A text in the reader's language."""
    return text.render(_translate or _catalog())


def counted(none: Text, one: Text, many: Text, count: int) -> Text:
    """The form of a sentence for a number of things; `many` has `{count}`."""
    return none if count == 0 else one if count == 1 else Text(many.id, count=count)


def _catalog() -> Callable[[str], str]:
    global _translate
    from os.path import dirname, isdir, join

    folder = join(dirname(dirname(__file__)), "locale")
    if isdir(folder):
        from gettext import translation

        _translate = translation("openparole", folder, fallback=True).gettext
    else:
        _translate = str
    return _translate


__all__ = ["Text", "_", "counted", "say"]
