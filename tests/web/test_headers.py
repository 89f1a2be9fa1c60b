"""Every address, by every method: headers that keep it private, and nothing of anybody else's."""

import re

import pytest
from django.test import Client
from django.urls import URLPattern, get_resolver

from openparole.law.catalog import law

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
ELSEWHERE = re.compile(
    r"""\b(?:src|srcset|action|formaction|poster|data)\s*=\s*["']?\s*(?:https?:)?//""", re.I
)
LOADED = re.compile(r"<(?:link|script|img|iframe|object|embed|video|audio|source)\b[^>]*>", re.I)
IN_LINE = re.compile(r"<style\b|<script(?![^>]*\bsrc=)|\s(?:style|on[a-z]+)\s*=\s*[\"']", re.I)
INTERVIEW = ("", "es/", "fails/")
"""The addresses that take answers, and so give a cookie."""


def examples():
    """A value for every part of an address that is not fixed, by the name of the route."""
    read = law()
    return {
        "pathway": next(iter(read.pathways)),
        "pathway-json": next(iter(read.pathways)),
        "instrument": next(iter(read.instruments)),
        "instrument-json": next(iter(read.instruments)),
        "worksheet": "uscis",
        "worksheet-json": "uscis",
        "fact": "citizenships",
        "law_part": "uniting-for-ukraine",
        "schema": "screen-1",
    }


def routes(patterns=None, above=""):
    """Every route: its name, and its pattern."""
    for one in get_resolver().url_patterns if patterns is None else patterns:
        here = above + str(one.pattern)
        if isinstance(one, URLPattern):
            yield one.name, here
        else:
            yield from routes(one.url_patterns, here)


def addresses():
    """Every address once, with an example in it; pages in English and in Spanish."""
    example = examples()
    found = {}
    for name, route in routes():
        address = re.sub(r"<(?:\w+:)?\w+>", lambda _, name=name: example[name], route)
        found[address] = None
        if not address.startswith(("api/", "healthz", "readyz", "fails/")):
            found[f"es/{address}"] = None
    return list(found)


def send(method, address):
    client = Client(raise_request_exception=False)
    return client, client.generic(method, f"/{address}")


@pytest.fixture(scope="module", params=addresses(), ids="/{}".format)
def address(request):
    return request.param


def test_every_response_is_private(address):
    for method in METHODS:
        client, response = send(method, address)
        for name, value in ALWAYS.items():
            assert response[name] == value, (method, name)
        told = dict(part.strip().split(" ", 1) for part in response["Content-Security-Policy"].split(";"))
        assert told == POLICY
        assert "geolocation=()" in response["Permissions-Policy"]
        assert response.status_code != 500 or address == "fails/", method
        if address in INTERVIEW or method == "POST" or response.status_code >= 400:
            assert response["Cache-Control"] == "no-store", method
        assert not client.cookies or address in INTERVIEW, method


def test_no_page_loads_anything_from_elsewhere(address):
    _, response = send("GET", address)
    if not response["Content-Type"].startswith("text/html"):
        return
    page = response.content.decode()
    assert not ELSEWHERE.search(page)
    for tag in LOADED.findall(page):
        assert "//" not in tag.replace("http://www.w3.org", ""), tag
    assert not IN_LINE.search(page), "the policy would stop it"


def test_the_cookie_says_nothing_and_goes_with_the_browser():
    client, _ = send("GET", "")
    [cookie] = client.cookies.values()
    assert (cookie.key, cookie["httponly"], cookie["samesite"]) == ("page", True, "Strict")
    assert not cookie["expires"]
    assert not cookie["max-age"]


def test_an_unknown_address_echoes_nothing():
    _, response = send("GET", "law/marked-and-unknown/?asked=marked")
    assert response.status_code == 404
    assert b"marked" not in response.content


def test_an_unknown_host_is_refused_and_not_named():
    response = Client().get("/", HTTP_HOST="marked.example")
    assert response.status_code == 400
    assert b"marked" not in response.content


def test_the_server_says_whether_it_lives_and_can_serve(settings, monkeypatch, tmp_path):
    assert Client().get("/healthz").json() == {"alive": True}
    assert Client().get("/readyz").json() == {"ready": True, "law": law().release}
    from openparole.web import health
    from openparole.web.keys import Keys

    monkeypatch.setattr(health, "keys", lambda: Keys(tmp_path / "gone" / "keys"))
    response = Client().get("/readyz")
    assert (response.status_code, response.json()) == (503, {"ready": False})
