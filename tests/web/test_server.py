"""The server as `make run` starts it: static files, compression, the weight of pages, and how it ends."""

import gzip
import re
import signal
import subprocess
import sys

import pytest

from tests.web.marks import FILE
from tests.web.needs import packages
from tests.web.reader import Reader
from tests.web.server import Server

FIRST_VISIT, LATER = 250_000, 40_000
"""Bytes over the wire."""


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    packages()
    with Server(tmp_path_factory.mktemp("server")) as server:
        yield server


@pytest.fixture
def browser(server):
    return server.browser(**{"Accept-Encoding": "gzip"})


def test_static_files_are_kept_for_ever_and_sent_compressed(browser):
    page = gzip.decompress(browser.get("/").content).decode()
    linked = re.findall(r'(?:href|src)="(/static/[^"]+)"', page)
    assert len(linked) >= 4
    for address in linked:
        response = browser.get(address)
        assert response.status_code == 200
        assert "immutable" in response.headers["Cache-Control"]
        assert "max-age=315360000" in response.headers["Cache-Control"]
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["Set-Cookie"] is None
        assert response.headers["Content-Encoding"] == "gzip" or len(response.content) < 1000


def test_a_first_visit_and_later_pages_are_light(browser):
    page = browser.get("/")
    assert page.headers["Content-Encoding"] == "gzip"
    linked = set(re.findall(rb'(?:href|src)="(/static/[^"]+)"', gzip.decompress(page.content)))
    weights = [len(browser.get(address.decode()).content) for address in linked]
    assert len(page.content) + sum(weights) < FIRST_VISIT
    for address in ("/es/", "/about/", "/help/", "/law/", "/law/uniting-for-ukraine/", "/law/instruments/"):
        assert len(browser.get(address).content) < LATER, address


def test_pages_of_the_interview_are_light(server):
    reader = Reader(server.browser())
    for response in (
        reader.press("begin:family").response,
        reader.open(FILE).response,
        reader.press("answers").response,
        reader.press("result").response,
    ):
        assert response.status_code == 200
        assert len(gzip.compress(response.content, 6)) < LATER


def test_the_sheet_is_turned_for_right_to_left():
    vendor = packages()
    plain, turned = ((vendor / "css" / name).read_text() for name in ("uswds.css", "uswds-rtl.css"))
    assert plain != turned
    assert "@font-face" not in plain + turned
    assert "sourceMappingURL" not in plain + turned


def test_a_port_in_use_is_told_in_one_line(server):
    address = f"127.0.0.1:{server.port}"
    command = [sys.executable, "-m", "openparole.web.serve", address]
    done = subprocess.run(command, env=server.env, capture_output=True, text=True, timeout=30)
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    assert line.startswith(f"ADDR={address}: Address already in use")


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_it_ends_when_it_is_told_to_and_without_a_word(tmp_path, stop):
    packages()
    with Server(tmp_path) as server:
        assert server.browser().get("/healthz").status_code == 200
        server.process.send_signal(stop)
        assert server.process.wait(timeout=20) == 0
        server.process.stdout.close()
    assert "Traceback" not in server.errors.read_text()
    assert [path.name for path in (tmp_path / "tmp").iterdir()] == []
    assert sorted(path.name for path in (tmp_path / "state").iterdir()) == ["sealing.keys", "secret.key"]
    assert list((tmp_path / "home").iterdir()) == []


def test_a_restart_leaves_open_pages_of_use(tmp_path):
    packages()
    with Server(tmp_path) as server:
        reader = Reader(server.browser()).open(FILE)
        cookies, token = reader.client.cookies, reader.client.token
    with Server(tmp_path) as server:
        again = server.browser()
        again.cookies, again.token = cookies, token
        response = again.post("/", {"do": "answers", "page": reader.sealed})
    assert response.status_code == 200
    assert b"1987" in response.content
