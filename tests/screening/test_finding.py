"""A way that is known to be closed early is closed when it is read to its end, and no other is."""

import pytest

from openparole.law.catalog import law
from openparole.logic.values import FALSE, ordinal
from openparole.screening.files import read_file
from openparole.screening.finding import find, is_closed
from openparole.screening.matter import read_matter
from openparole.screening.report import Cases
from openparole.screening.settle import settle
from tests.examples import examples

ALONE = [it for it in examples() if "persons" not in read_file(str(it.path))[0]]


@pytest.mark.parametrize("example", ALONE, ids=str)
def test_closed_early_is_closed_to_the_end(example):
    matter = read_matter(read_file(str(example.path))[0])
    settled = settle(matter)
    for day in (example.day, "1998-06-01", "2026-11-24"):
        cases = Cases(settled, ordinal(day), matter.stipulated)
        for way in law().pathways.values():
            for case in (cases.of(way.id), cases.strict(way.id)):
                assert is_closed(law(), way, case) == (find(law(), way, case).truth == FALSE), way
