"""A real server and a real browser. Where Chromium or the packages of npm are missing, tests are skipped."""

import os
from contextlib import closing

import pytest

from tests.web import needs
from tests.web.browser.person import AXE, Person
from tests.web.server import Server


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """The address of the pages, served as `make run` does, with folders of its own."""
    needs.packages()
    if not AXE.is_file():
        pytest.skip("packages of npm are missing: make pages")
    folder = tmp_path_factory.mktemp("server")
    with Server(folder, OPENPAROLE_TESTING="1", OPENPAROLE_WORKERS="1") as started:
        yield f"http://{started.host}:{started.port}"


@pytest.fixture(scope="session")
def browser():
    path = needs.chromium()
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        args = ["--no-sandbox"] if os.geteuid() == 0 else []
        launched = playwright.chromium.launch(executable_path=path, args=args)
        yield launched
        launched.close()


@pytest.fixture(params=["with scripts", "without scripts"])
def person(request, server, browser):
    """Somebody at the first page, once with scripts and once without."""
    yield from _person(server, browser, request.param == "with scripts")


@pytest.fixture
def somebody(server, browser):
    """Somebody with a browser as it comes."""
    yield from _person(server, browser, True)


def _person(server, browser, scripts):
    context = browser.new_context(java_script_enabled=scripts, viewport={"width": 360, "height": 740})
    context.set_default_timeout(6_000)
    with closing(context):
        person = Person(context.new_page(), server, scripts)
        yield person
        assert not person.trouble
