"""The templates' language: a `Text` that is printed is printed in the language of the page.

A name that is not there is an error, never an empty place.
"""

from __future__ import annotations

from contextvars import ContextVar
from functools import lru_cache
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
    from collections.abc import Sequence

    from django.http import HttpRequest


def environment(**options: Any) -> Environment:
    """What Django asks for to make templates with."""
    options |= {"undefined": StrictUndefined, "finalize": printed, "trim_blocks": True, "lstrip_blocks": True}
    made = Environment(**options)
    made.globals |= {
        "_": words,
        "draft": DRAFT,
        "in_language": in_language,
        "languages": LANGUAGES,
        "law_read": law,
        "page_language": page_language,
        "settings": settings,
        "static": address_of_file,
        "url": address,
    }
    return made


KNOWN = {**LANGUAGES, **PSEUDO}

speaking: ContextVar[str | None] = ContextVar("the language of the page that is being made", default=None)
"""Set by `middleware.in_language`; looked at for every word, so that it has to be quick."""


def words(template: str, /, **args: Any) -> Text | str:
    """What a template says itself: at once in the language of the page, unless something is filled in."""
    return Text(template, **args) if args else _words(_code(), template)


@lru_cache(maxsize=8192)
def _words(code: str, template: str) -> str:
    return translator(code)(template)


def address(name: str, args: Sequence[str] = ()) -> str:
    """The address of a page in the language of the page that is being made."""
    return _address(_code(), name, *args)


@lru_cache(maxsize=1024)
def _address(_code: str, name: str, *args: str) -> str:
    return reverse(name, args=args)


address_of_file = lru_cache(maxsize=64)(static)
"""The address of a file that pages load. Neither kind of address changes while a process lives."""


def in_language(request: HttpRequest, code: str) -> str:
    """The address of the same page in another language."""
    return translate_url(request.get_full_path(), code)


def page_language() -> Language:
    """The language of the page that is being made."""
    return KNOWN.get(_code(), LANGUAGES["en"])


def printed(value: Any) -> Any:
    """What stands on the page for a value."""
    return say(value) if isinstance(value, Text) else value


def say(text: Text) -> str:
    """A text in the language of the page, with its days written out."""
    translate = translator(_code())
    return with_days(text).render(translate) if text.args else translate(text.id)


def _code() -> str:
    return speaking.get() or get_language() or "en"
