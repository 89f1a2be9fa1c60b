"""A whole interview with marked answers on the server as it runs: nothing of them is left anywhere."""

import json
import re
import socket
import time
from base64 import b64encode
from gzip import compress

import pytest

from tests.web.marks import (
    ADDRESS,
    BORN,
    FILE,
    NAME,
    NONSENSE,
    OTHER_NAME,
    PASSPHRASE,
    files,
    held,
    marked,
    marks,
    search,
)
from tests.web.needs import packages
from tests.web.reader import Reader
from tests.web.server import ROOT, Server


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    packages()
    with Server(tmp_path_factory.mktemp("server"), OPENPAROLE_TESTING="1", OPENPAROLE_PROXIES="1") as server:
        yield server


def ask(reader):
    """Questions of a family, answered in words and in digits, and once wrongly."""
    reader.press("begin:family").press("who", a0="spouse", a1=NAME).press("who", a0="child", a1=OTHER_NAME)
    reader.press("who", a0="nobody")
    for _ in range(4):
        reader.press("go", **{f"a{place}": NONSENSE for place in range(len(reader.questions))})
        reader.press("later")
    assert NAME in reader.press("result").text


def go_on_with_a_file(reader):
    """Every answer of the file read, changed, refused, shown, printed, saved and opened again."""
    reader.open(FILE)
    assert reader.response.status_code == 200
    for typed in (f"{BORN:%B} {BORN.day}, {BORN.year}", f"{BORN:%m/%d/%Y}", NONSENSE, str(BORN)):
        reader.change("birth_date").press("go", a0=typed)
    assert BORN.strftime("%Y") in reader.press("answers").text
    reader.address = "/es/"
    reader.press("show").press("result")
    reader.address = "/"
    result = reader.press("result").text
    for what in ("pdf", "calendar"):
        page, response = reader.sealed, reader.client.post("/", {"do": what, "page": reader.sealed})
        assert response.status_code == 200, what
    for passphrase in ("", PASSPHRASE):
        saved = reader.client.post("/", {"do": "save", "page": page, "passphrase": passphrase})
        reader.open(saved.content, "notes.json" if passphrase else "notes.toml", passphrase)
        assert reader.response.status_code == 200
    reader.open(saved.content, "notes.json", PASSPHRASE + NONSENSE)
    reader.open(FILE.replace("{", "").replace("location", NONSENSE))
    assert reader.response.status_code == 422
    reader.open(FILE)
    return set(re.findall(r"\b[0-9a-f]{16,64}\b", result))


def go_wrong(server, reader):
    """Failures of the server's and of the sender's, each with answers in hand."""
    failed = reader.client.post(f"/fails/?day={BORN}", {"page": reader.sealed, "a0": str(BORN), "a1": NAME})
    assert failed.status_code == 500
    assert not marked(failed.content, marks())
    for sent in ({"page": NAME, "a0": str(BORN)}, {"page": "A" * 70_000, "a0": NAME}, {"do": NAME}):
        assert not marked(reader.client.post("/", sent).content, marks())
    for address in (f"/{NAME}/", f"/?day={BORN}", f"/law/?on={BORN}", f"/law/search/?q={NAME}"):
        reader.client.get(address)
    for body in (json.dumps({"matter": {"birth_date": str(BORN), "reasons": [NAME]}}), FILE, "{" * 40 + NAME):
        kind = {"Content-Type": "application/json"}
        assert reader.client.send("POST", "/api/v1/screen", body, kind).status_code in (400, 422)
    for line in (f"GET /\x01{NAME} HTTP/1.1", f"{NAME} / HTTP/1.1", f"GET / HTTP/1.1\r\n{NAME}\x00: {BORN}"):
        with socket.create_connection((server.host, server.port), timeout=10) as raw:
            raw.sendall(f"{line}\r\n\r\n".encode("latin-1"))
            assert NAME not in raw.recv(10_000).decode("latin-1")
    stranger = server.browser(Cookie="page=" + NAME)
    assert stranger.post("/", {"page": reader.sealed, "a0": NAME}).status_code == 403


def test_nothing_of_a_whole_interview_is_left(server):
    began = time.time()
    told = {"User-Agent": NAME, "Referer": f"https://{NAME}.example/{BORN}", "X-Forwarded-For": ADDRESS}
    reader = Reader(server.browser(**told))
    ask(reader)
    receipts = go_on_with_a_file(Reader(reader.client))
    assert receipts, "the result shows a receipt, which nobody could guess facts from if it is not kept"
    reader.open(FILE)
    go_wrong(server, reader)
    reader.press("leave")
    looked_for = marks() | receipts
    open_files = search(held(server.processes()), looked_for)
    server.stop()
    log = server.errors.read_text()
    assert log.count('"message": "request"') > 30
    assert '"exception": "builtins.RuntimeError"' in log
    assert open_files == {}
    assert search(files(server.folder), looked_for) == {}
    assert search(files(ROOT, since=began), looked_for) == {}


@pytest.mark.parametrize(
    "left",
    [
        f"born {BORN:%B} {BORN.day}, {BORN.year}".encode(),
        f"/?q={NAME}&x=%C3%A3".encode(),
        b'{"income": 6184729}',
        compress(b"name: " + OTHER_NAME.encode(), mtime=0),
        b64encode(f"a {PASSPHRASE} b".encode()),
        f"<b>{NAME.upper()}</b>".encode("utf-16-le"),
        rb"of Cura\u00e7ao",
    ],
)
def test_the_search_finds_what_is_left(tmp_path, left):
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "left").write_bytes(left)
    assert len(search(files(tmp_path), marks())) == 1


def test_the_search_finds_nothing_where_nothing_is(tmp_path):
    (tmp_path / "log").write_text('{"at": "2026-11-24T13:23:06.254+00:00", "route": "start", "ms": 139.9}')
    assert search(files(tmp_path), marks()) == {}
