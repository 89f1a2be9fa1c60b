"""The search finds by words, citations and ids, in the language of the page."""

import re

import pytest


def hits(client, query, prefix=""):
    html = client.get(f"{prefix}/law/search/", {"q": query}).content.decode()
    found = re.search(r'(?s)id="found".*?</section>', html)[0]
    return re.findall(r'<li><a href="([^"]+)"', found)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("uniting-for-ukraine", "/law/uniting-for-ukraine/"),
        ("Uniting for Ukraine", "/law/uniting-for-ukraine/"),
        ("R-U4U-04", "/law/uniting-for-ukraine/#R-U4U-04"),
        ("OV-05", "/law/instruments/OV-05/"),
        ("parole-fee", "/law/numbers/#parole-fee"),
        ("citizenships", "/law/facts/#citizenships"),
        ("87 FR 25040", "/law/"),
        ("MILITARY in place", "/law/"),
    ],
)
def test_it_finds_and_puts_first_what_is_named(client, query, first):
    assert hits(client, query)[0].startswith(first)


def test_accents_and_case_do_not_matter(client):
    assert hits(client, "ÚKRAINE") == hits(client, "ukraine") != []


def test_all_words_must_be_there(client):
    assert hits(client, "ukraine zzzz") == []
    assert "Nothing was found" in client.get("/law/search/?q=zzzz").content.decode()


def test_results_lead_on_in_the_language_of_the_page(client):
    assert hits(client, "uniting-for-ukraine", "/es")[0].startswith("/es/law/")


def test_what_was_typed_is_shown_and_runs_nothing(client):
    html = client.get("/law/search/", {"q": '"><script>alert(1)</script>'}).content.decode()
    assert "<script>alert" not in html
    assert 'hx-history="false"' in html
