"""Reads the law, the templates and the words before anybody waits for them."""

from __future__ import annotations

from django.http import HttpRequest
from django.template import engines
from django.urls import get_resolver

from openparole.interview.kinds import common
from openparole.interview.sitting import Sitting
from openparole.law.catalog import law
from openparole.logic.values import ordinal
from openparole.web import health
from openparole.web.today import today
from openparole.words import LANGUAGES, translator


def warm() -> None:
    """Whatever stays in memory once it was used. Raises what the first page would."""
    get_resolver().url_patterns  # noqa: B018  # it is read when first asked for
    health.ready(HttpRequest())
    for code in LANGUAGES:
        translator(code)
    common(law(), ordinal(today())).compile()
    Sitting().for_whom("myself").look(ordinal(today()))
    engine = engines["jinja2"]
    for name in engine.env.list_templates(extensions=["html"]):  # type: ignore[attr-defined]  # it is Jinja's
        engine.get_template(name)
