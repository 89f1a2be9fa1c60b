"""A real server and a real browser. Where Chromium or the packages of npm are missing, tests are skipped."""

import os
import shutil
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from time import sleep
from urllib.request import urlopen

import pytest

from tests.web.browser.person import AXE, Person

ROOT = Path(__file__).parents[3]
SHEET = ROOT / "src/openparole/web/static/vendor/css/uswds.css"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def _free_port():
    with closing(socket.socket()) as it:
        it.bind(("127.0.0.1", 0))
        return it.getsockname()[1]


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """The address of the pages, served as `make run` does, with a state of its own."""
    if not AXE.is_file() or not SHEET.is_file():
        pytest.skip("npm packages are missing: make pages")
    folder, port = tmp_path_factory.mktemp("server"), _free_port()
    env = os.environ | {
        "DJANGO_SETTINGS_MODULE": "openparole.web.settings",
        "OPENPAROLE_STATE": str(folder / "state"),
        "OPENPAROLE_STATIC": str(folder / "static"),
        "OPENPAROLE_TESTING": "1",
        "OPENPAROLE_STEPS_PER_MINUTE": "0",
        "OPENPAROLE_WORKERS": "1",
        "OPENPAROLE_HOSTS": "127.0.0.1",
    }
    collect = [sys.executable, "-m", "openparole.web", "collectstatic", "--noinput", "-v0"]
    subprocess.run(collect, env=env, check=True)
    address = f"http://127.0.0.1:{port}"
    serve = ["gunicorn", "--config", "python:openparole.web.gunicorn", "--bind", address[7:]]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", *serve, "openparole.web.wsgi"], env=env, stdout=log, stderr=log
        )
        try:
            _wait(address, process)
            yield address
        finally:
            process.terminate()
            process.wait(20)


def _wait(address, process):
    for _ in range(300):
        try:
            with urlopen(f"{address}/readyz", timeout=5):
                return
        except OSError:
            assert process.poll() is None, "the server ended"
            sleep(0.1)
    raise AssertionError("the server does not answer")


@pytest.fixture(scope="session")
def browser():
    if CHROMIUM is None:
        pytest.skip("chromium is missing")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        args = ["--no-sandbox"] if os.geteuid() == 0 else []
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=args)
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
