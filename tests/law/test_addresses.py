"""Citations lead to official texts where they name them by number, and nothing of a citation is lost."""

import re

import pytest

from openparole.law.addresses import IN_THE_CODE, pieces
from openparole.law.catalog import law
from openparole.law.stale import Stale
from openparole.logic.values import ordinal

CITATIONS = [item.citation for item in Stale(law(), ordinal("2100-01-01"), 0).sources]


@pytest.mark.parametrize(
    ("citation", "address"),
    [
        ("87 FR 25040", "https://www.federalregister.gov/citation/87-FR-25040"),
        ("8 CFR 212.5(b)(3)", "https://www.ecfr.gov/current/title-8/section-212.5"),
        ("8 USC 1804(b)", "https://www.govinfo.gov/link/uscode/8/1804"),
        ("INA 212(d)(5)(A)", "https://www.govinfo.gov/link/uscode/8/1182"),
        ("INA 240A(b)(4)", "https://www.govinfo.gov/link/uscode/8/1229b"),
        ("Pub. L. 119-21", "https://www.govinfo.gov/link/plaw/119/public/21"),
    ],
)
def test_a_text_with_a_number_has_an_address(citation, address):
    assert list(pieces(citation)) == [(citation, address)]


@pytest.mark.parametrize(
    "citation",
    [
        "ICE Directive 11002.1",
        "Matter of Q. Li, 29 I&N Dec. 66",
        "INA 999",
        "Pub. L. 89-732",
        "8 CFR 103.7(b)(1)(i)(S) (2015)",
    ],
)
def test_others_have_none(citation):
    assert list(pieces(citation)) == [(citation, None)]


def test_the_pieces_are_the_citation():
    assert [cited for cited in CITATIONS if "".join(text for text, _ in pieces(cited)) != cited] == []


def test_every_section_of_the_act_that_the_law_cites_is_found_in_the_code():
    cited = {section for one in CITATIONS for section in re.findall(r"INA (\d+[A-Z]?)\b", one)}
    assert cited - IN_THE_CODE.keys() == set()
