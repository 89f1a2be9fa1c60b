"""The templates' language: a `Text` that is printed is printed in the language of the page.

A name that is not there is an error, never an empty place.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.templatetags.static import static
from django.urls import reverse, translate_url
from django.utils.translation import get_language
from jinja2 import Environment, StrictUndefined

from openparole.law.catalog import law
from openparole.logic.text import Text
from openparole.words import DRAFT, LANGUAGES, PSEUDO, Language, translator
from openparole.words.days import with_days

if TYPE_CHECKING:
    from django.http import HttpRequest


def environment(**options: Any) -> Environment:
    """What Django asks for to make templates with."""
    options |= {"undefined": StrictUndefined, "finalize": printed, "trim_blocks": True, "lstrip_blocks": True}
    made = Environment(**options)
    made.globals |= {
        "_": Text,
        "draft": DRAFT,
        "in_language": in_language,
        "languages": LANGUAGES,
        "law_read": law,
        "page_language": page_language,
        "settings": settings,
        "static": static,
        "url": reverse,
    }
    return made


speaking: ContextVar[str | None] = ContextVar("the language of the page that is being made", default=None)
"""Set by `middleware.in_language`; looked at for every word, so that it has to be quick."""


def in_language(request: HttpRequest, code: str) -> str:
    """The address of the same page in another language."""
    return translate_url(request.get_full_path(), code)


def page_language() -> Language:
    """The language of the page that is being made."""
    return {**LANGUAGES, **PSEUDO}.get(_code(), LANGUAGES["en"])


def printed(value: Any) -> Any:
    """What stands on the page for a value."""
    return say(value) if isinstance(value, Text) else value


def say(text: Text) -> str:
    """A text in the language of the page, with its days written out."""
    return with_days(text).render(translator(_code()))


def _code() -> str:
    return speaking.get() or get_language() or "en"
