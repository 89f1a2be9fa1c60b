"""Every page of the law answers, in every language, says nothing as its own judgment, and is light."""

import gzip
import re
from html import unescape

import pytest

from openparole.law.catalog import Common, Law, law, use
from openparole.law.facts.catalog import facts
from openparole.logic.rows import Rows
from openparole.words import LANGUAGES
from tests.messages import in_templates
from tests.wording import judged

FIXED = (
    "", "instruments/", "timeline/", "facts/", "numbers/", "routing/", "consequences/", "not-encoded/",
    "diff/", "search/", "search/?q=ukraine", *(f"worksheets/{sheet.id}/" for sheet in law().worksheets),
)  # fmt: skip
WAYS = [f"{id}/" for id in law().pathways]
TEXTS = [f"instruments/{id}/" for id in law().instruments]
DAYS = ("1996-09-30", "2003-02-28", "2022-04-25", "2025-01-27", "2100-12-31")
LIGHT = 40_000
"""Bytes of a page as it is sent, compressed."""


def page(client, address, language="en"):
    response = client.get(f"/law/{address}" if language == "en" else f"/{language}/law/{address}")
    assert response.status_code == 200
    return response.content.decode()


def words(html):
    """What a page says, without marks and addresses."""
    return unescape(re.sub(r"<[^>]+>", " ", re.sub(r"(?s)<head>.*?</head>", "", html)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", [*FIXED, *WAYS])
def test_a_page_answers_and_is_light(client, address, language):
    html = page(client, address, language)
    assert f'<html lang="{language}"' in html
    assert len(gzip.compress(html.encode())) < LIGHT


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_instrument_has_its_page(client, language):
    for address in TEXTS:
        page(client, address, language)


@pytest.mark.parametrize("day", DAYS)
def test_every_way_can_be_read_on_another_day(client, day):
    for address in ("", *WAYS):
        assert f'value="{day}"' in page(client, f"{address}?on={day}")


@pytest.mark.parametrize("id", law().pathways)
def test_a_page_leaves_out_no_requirement_or_statement_of_its_day(client, id):
    way = law().pathways[id]
    version = way.criteria[-1]
    day = "2100-12-31" if way.last_days[-1] > 10**8 else None
    if day is None:
        pytest.skip("no text holds on the last day")
    html = page(client, f"{id}/?on={day}")
    last = 767_009
    must = [rule for rule in version.requires if rule.in_force(last)]
    for name in ("evidence", "duties", "period", "travel_document", "ends", "gives", "warnings"):
        must.extend(part for part in getattr(way, name) if part.in_force(last))
    assert [part.id for part in must if f'id="{part.id}"' not in html] == []


@pytest.mark.parametrize("address", [*FIXED, *WAYS])
def test_an_id_stands_once_on_a_page_and_links_within_it_lead_somewhere(client, address):
    html = page(client, address)
    ids = re.findall(r'\sid="([^"]+)"', html)
    assert sorted(id for id in set(ids) if ids.count(id) > 1) == []
    assert set(re.findall(r'href="#([^"]+)"', html)) - set(ids) == set()


def test_links_between_pages_of_the_law_lead_somewhere(client):
    targets = {}
    for address in (*FIXED, *WAYS):
        for link, anchor in re.findall(r'href="(/law/[^"#]*)(#[^"]+)?"', page(client, address)):
            targets.setdefault(unescape(link), set()).add(anchor[1:])
    assert len(targets) > 200
    for link, anchors in targets.items():
        if ".json" in link:
            assert client.get(link).status_code == 200
            continue
        html = page(client, link.removeprefix("/law/"))
        assert (link, [anchor for anchor in anchors if anchor and f'id="{anchor}"' not in html]) == (link, [])


def test_what_the_pages_themselves_say_is_no_judgment():
    said = [message for file, message in in_templates() if "/law/" in file]
    assert len(said) > 80
    assert [message for message in said if judged(message)] == []


def test_weak_sources_say_so(client):
    html = page(client, "parole-with-conditions/")
    assert 'class="weak">unverified' in html or 'class="weak">weak' in html


def test_a_page_has_no_style_and_no_script_of_its_own(client):
    for address in (*FIXED, *WAYS):
        assert re.findall(r"<style|\sstyle=|\son\w+=|<script>", page(client, address)) == []


def test_every_fact_has_its_place(client):
    html = page(client, "facts/")
    for fact in facts().values():
        for one in (fact, *(fact.fields.values() if isinstance(fact, Rows) else ())):
            assert f'id="{one!r}"' in html


def test_no_pathway_has_the_name_of_another_page():
    taken = {address.partition("/")[0] for address in FIXED} | {"law"}
    assert set(law().pathways) & taken == set()


def test_the_language_and_the_day_stay_in_the_address(client):
    html = page(client, "?on=2022-05-01", "es")
    assert "/es/law/uniting-for-ukraine/?on=2022-05-01" in html
    assert 'href="/law/?on=2022-05-01" lang="en"' in html
    assert 'name="robots" content="noindex"' in html


@pytest.mark.parametrize("address", ["nowhere/", "instruments/T9999/", "worksheets/none/", "nowhere.json"])
def test_what_is_not_there_is_a_page_that_says_so(client, address):
    response = client.get(f"/law/{address}")
    assert response.status_code == 404
    assert "There is no such page" in response.content.decode()


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("?on=2022-13-01", ["The day", "2022-13-01", "Expected"]),
        ("?on=2022-02-30", ["2022-02-30", "<code>2022-02-28</code>"]),
        ("?on=1990-01-01", ["1990-01-01", "<code>1996-09-30</code>"]),
        ("?on=2022", ["2022", "one day"]),
        ("?on=%3Cscript%3E", ["&lt;script&gt;"]),
        ("diff/?from=soon&to=2022-01-01", ["The first day", "soon"]),
        ("diff/?from=2022-01-01&to=2022-01-01", ["another day"]),
        (
            "diff/?from=2022-01-01&to=2023-01-01&pathway=uniting-for-ukrane",
            ["<code>uniting-for-ukraine</code>"],
        ),
        ("timeline/?from=2023-01-01&to=2022-01-01", ["not after the last"]),
        ("humanitarian/?on=yesterday", ["yesterday"]),
    ],
)
def test_a_wrong_day_is_told_with_what_was_expected(client, query, said):
    response = client.get(f"/law/{query}")
    assert response.status_code == 400
    html = response.content.decode()
    assert [word for word in said if word not in html] == []
    assert "<script>" not in html


def test_two_days_are_compared_the_earlier_first(client):
    html = page(client, "diff/?from=2022-05-01&to=2022-04-01&pathway=uniting-for-ukraine")
    assert "After April 1, 2022, up to May 1, 2022" in words(html)
    assert "Uniting for Ukraine" in html


def test_a_law_read_from_a_file_has_its_pages(client):
    own = list(law().pathways.values())[:2]
    before = use(
        Law(own, list(law().instruments.values()), "2099.01.01", "2098-12-31", common=Common((), (), {}))
    )
    try:
        for address in (
            "",
            "timeline/",
            "numbers/",
            "routing/",
            "consequences/",
            "diff/",
            "search/?q=parole",
        ):
            assert "2099.01.01" in page(client, address)
        for way in own:
            page(client, f"{way.id}/")
        assert client.get("/law/uniting-for-ukraine/").status_code == 404
    finally:
        use(before)
