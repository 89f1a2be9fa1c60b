"""A whole interview with marked answers through a browser: nothing of them is left with the server."""

import pytest

from tests.web.browser.person import Person
from tests.web.marks import BORN, FILE, NAME, NONSENSE, PASSPHRASE, files, held, marks, search
from tests.web.needs import packages
from tests.web.server import Server


@pytest.fixture
def server(tmp_path):
    packages()
    with Server(tmp_path, OPENPAROLE_TESTING="1") as started:
        yield started


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_nothing_of_a_whole_interview_is_left(server, browser, scripts):
    context = browser.new_context(java_script_enabled=scripts)
    person = Person(context.new_page(), f"http://{server.host}:{server.port}", scripts)
    person.begins("family").answers(0, "wife or husband")
    person.page.locator("#a1").fill(NAME)
    person.press("who")
    person.opens(FILE).changes("birth_date").says(NONSENSE)
    person.says(f"{BORN:%B} {BORN.day}, {BORN.year}").press("result")
    assert person.downloads("pdf")[0] == "notes.pdf"
    name, kept = person.press("answers").keeps(PASSPHRASE)
    person.opens(kept, name=name, passphrase=PASSPHRASE).press("answers")
    assert str(BORN.year) in person.text
    context.close()
    open_files = search(held(server.processes()), marks())
    server.stop()
    assert '"message": "request"' in server.errors.read_text()
    assert open_files == {}
    assert search(files(server.folder), marks()) == {}
