"""A day to read on: the pages know no other clock."""

import pytest

from openparole.web.interview import views as interview
from openparole.web.result import views as result


@pytest.fixture
def today(monkeypatch):
    """Makes a day today."""

    def made(day):
        for module in (interview, result):
            monkeypatch.setattr(module, "today", lambda: day)

    return made
