"""Every pathway has its page, and the page leaves nothing out that the law declares."""

import re
from xml.etree import ElementTree

import pytest

from openparole.law.catalog import law
from openparole.law.facts.catalog import facts
from openparole.law.parameters import poverty
from openparole.logic.rows import Rows

PATHWAYS = list(law().pathways)
PICTURE = re.compile(r"<svg class=\"days\".*?</svg>", re.DOTALL)


@pytest.fixture(params=PATHWAYS)
def pathway(request):
    return law().pathways[request.param]


@pytest.fixture
def page(made, pathway):
    return made[f"pathways/{pathway.id}.md"]


def test_it_has_a_page_with_its_title(page, pathway):
    assert page.startswith(f"# {pathway.title}\n")


def test_the_page_has_its_parts(page):
    headings = re.findall(r"^## (.*)$", page, re.MULTILINE)
    must = [
        "At a glance",
        "When",
        "What must hold to ask",
        "Fees",
        "What it gives, and does not give",
        "Sources",
    ]
    assert [heading for heading in headings if heading in must] == must


def test_every_requirement_and_statement_is_on_it(page, pathway):
    listed = [rule.id for version in pathway.criteria for rule in version.requires]
    for name in ("evidence", "duties", "period", "travel_document", "ends", "gives", "warnings"):
        listed.extend(item.id for item in getattr(pathway, name))
    shown = page.replace("\\", "")
    assert [id for id in listed if id not in shown] == []


def test_an_id_is_the_target_of_a_link_once(page):
    ids = re.findall(r'<span id="([^"]+)">', page)
    assert len(ids) == len(set(ids))


def test_its_picture_is_well_formed_and_every_bar_has_its_line_in_the_key(page):
    picture = PICTURE.search(page)[0]
    tree = ElementTree.fromstring(picture)
    bars = [node for node in tree.iter("rect") if "bar" in node.get("class", "").split()]
    overlays = [bar for bar in bars if bar.get("class").split()[-1] in ("doubt", "faded")]
    assert len(bars) - len(overlays) == len(re.findall(r"^\d+\. <svg", page, re.MULTILINE))
    assert tree.get("aria-label")


def test_no_bar_leaves_the_line(page):
    for node in ElementTree.fromstring(PICTURE.search(page)[0]).iter("rect"):
        if node.get("x", "").endswith("%"):
            left, width = (float(node.get(name).rstrip("%")) for name in ("x", "width"))
            assert left >= -1 and left + width <= 100.6


def test_every_fact_and_field_is_on_the_page_of_facts(made):
    for fact in facts().values():
        names = [fact.name, *(fact.fields if isinstance(fact, Rows) else ())]
        assert [name for name in names if f"[`{name}`]" not in made["facts.md"]] == []


def test_every_instrument_is_on_the_page_of_instruments(made):
    shown = made["instruments.md"].replace("\\", "")
    assert [id for id in law().instruments if id not in shown] == []


def test_every_dated_number_has_its_table(made):
    assert [s.id for s in poverty.FIRST_PERSON.values() if f"`{s.id}`" not in made["numbers.md"]] == []


def test_every_worksheet_that_a_pathway_names_has_its_page(made):
    wanted = {f"worksheets/{way.worksheet}.md" for way in law().pathways.values() if way.worksheet}
    assert wanted - made.keys() == set()


def test_links_between_pages_lead_somewhere(made):
    targets = {target for text in made.values() for target in re.findall(r"\{#([\w-]+)\}", text)}
    links = {link for text in made.values() for link in re.findall(r"\]\(#([\w-]+)\)", text)}
    assert links - targets == set()
