"""The pages that ask nothing: free help by name, and what these pages keep, in plain words."""

import re
from html import unescape

import pytest

from openparole.law.catalog import law
from openparole.law.consequences.read_first import READ_FIRST
from tests.law.test_facts import reading_grade


def words(response):
    page = response.content.decode()
    main = page[page.index("<main") : page.index("</main>")]
    return " ".join(unescape(re.sub("<[^>]+>", " ", main)).split())


def test_free_help_is_found_by_the_names_of_public_directories(client):
    page = words(client.get("/help/"))
    for name in (
        "List of Pro Bono Legal Service Providers",
        "Recognized Organizations and Accredited Representatives",
        "National Immigration Legal Services Directory",
        "The bar association of your state",
        "Avoid Scams",
    ):
        assert name in page
    assert "recommend nobody" in page
    assert "AILA" not in page, "it refers to lawyers who charge"


def test_a_fraud_is_told_by_its_signs(client):
    page = words(client.get("/help/"))
    for sign in ("notario", "promise that it will work", "sign a form that is blank", "keep your passport"):
        assert sign in page


def test_what_is_kept_is_told_without_a_promise_that_cannot_be_held(client):
    page = words(client.get("/about/"))
    assert "not stored here" in page
    assert "Your browser remembers that you were on this page" in page
    assert "stays on this device" not in page
    assert law().release in page


@pytest.mark.parametrize("address", ["/help/", "/about/"])
def test_it_reads_at_grade_eight(client, address):
    assert reading_grade(words(client.get(address))) <= 8


def test_what_is_to_be_read_first_stands_in_the_law():
    ids = [part.id for part in law().consequences]
    assert set(READ_FIRST) <= set(ids)
