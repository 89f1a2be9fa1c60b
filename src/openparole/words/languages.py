"""The languages that can be chosen, and which of them somebody wants."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


class Language:
    """A language: its `code`, its own `name`, whether it is written from `right_to_left`, and whether it is
    a `draft`: a translation that no lawyer has checked.
    """

    __slots__ = ("code", "draft", "name", "right_to_left")

    def __init__(self, code: str, name: str, *, right_to_left: bool = False, draft: bool = True) -> None:
        self.code = code
        self.name = name
        self.right_to_left = right_to_left
        self.draft = draft

    @property
    def direction(self) -> str:
        """As HTML says it."""
        return "rtl" if self.right_to_left else "ltr"


LANGUAGES = {
    one.code: one
    for one in (
        Language("en", "English", draft=False),
        Language("es", "Español"),
    )
}
"""By code, in the order in which they are offered."""

PSEUDO = {
    one.code: one
    for one in (Language("xa", "Long words"), Language("xb", "Right to left", right_to_left=True))
}
"""Languages of nobody, in which a page shows its faults. They are made from English and never offered."""


def choose(wanted: Iterable[str]) -> str:
    """The code of the first language wanted (`es`, `es-MX`, `es_MX.UTF-8`) that is known; else English."""
    for tag in wanted:
        code = tag.replace("_", "-").partition(".")[0].partition("-")[0].strip().lower()
        if code in LANGUAGES or code in PSEUDO:
            return code
    return "en"
