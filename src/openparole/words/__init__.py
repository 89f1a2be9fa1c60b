"""The languages of the program: what a message is in each of them.

A catalog is `locale/<language>/LC_MESSAGES/openparole.mo`, read by standard gettext; without one, or for a
message that it lacks, English it is. Nothing here knows who reads: `cli` and `web` choose the language.
"""

from __future__ import annotations

from functools import lru_cache

from openparole.logic.text import Text, _, english
from openparole.words.languages import LANGUAGES, PSEUDO, Language, choose

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

DRAFT = _(
    "This translation is a draft, not yet checked by a lawyer. Where it differs from the English, "
    "rely on the English."
)
"""To be said wherever a language is used that is a `draft`."""


@lru_cache(maxsize=32)
def translator(language: str) -> Callable[[str], str]:
    """What turns a message into a language, the same function each time; English for one unknown here."""
    if language in PSEUDO:
        from openparole.words.pseudo import MADE

        return MADE[language]
    if language == "en" or language not in LANGUAGES:
        return english
    from gettext import translation
    from os.path import dirname, join

    folder = join(dirname(dirname(__file__)), "locale")
    catalog = translation("openparole", folder, [language], fallback=True)
    return lambda message: message and catalog.gettext(message)  # the empty message is the catalog's header


def say(text: Text | str, language: str) -> str:
    """A text in a language; what is no text stays as it is."""
    return text if isinstance(text, str) else text.render(translator(language))


__all__ = ["DRAFT", "LANGUAGES", "PSEUDO", "Language", "choose", "english", "say", "translator"]
