"""`--law FILE` and `OPENPAROLE_LAW`: another law is read, and whatever is made with it says so."""

import json

import pytest

from openparole.law.catalog import law

ON = ("--on", "2022-07-15")


@pytest.fixture
def exported(openparole, write):
    return write("other.json", openparole("law", "--json").out)


def test_a_report_says_which_law_was_read(openparole, matter, exported, conforms):
    said = openparole("screen", matter, *ON, "--law", exported)
    assert said.status == 0
    assert f"the law read is that of {exported}, release {law().release}" in " ".join(said.err.split())
    assert "Not the law of this program: loaded from" in said.out
    assert f"law {law().release}+sha256:" in said.told
    data = openparole("screen", matter, *ON, "--json", "--law", exported).json
    assert data["law"]["loaded"]["from"] == str(exported)
    conforms(data)


@pytest.mark.parametrize("command", ["windows", "ends", "next"])
def test_whatever_reads_a_matter_says_so(openparole, matter, exported, conforms, command):
    said = openparole(command, matter, *ON, "--json", "--law", exported).json
    name = said["law"] if command == "windows" else said["law"]["loaded"]["hash"]
    assert "sha256:" in name
    conforms(said)


def test_without_it_nothing_is_said(openparole, matter, exported):
    openparole("screen", matter, *ON, "--law", exported)
    said = openparole("screen", matter, *ON)
    assert "loaded from" not in said.told
    assert openparole("screen", matter, *ON, "--json").json["law"]["loaded"] is None


@pytest.mark.parametrize(
    "argv", [("screen", "FILE"), ("check", "FILE"), ("windows", "FILE"), ("law",), ("timeline",)]
)
def test_every_command_reads_it(openparole, matter, exported, argv):
    words = [matter if word == "FILE" else word for word in argv]
    own, other = openparole(*words), openparole(*words, "--law", exported)
    assert (own.status, other.status) == (0, 0)
    assert "the law read is that of" in " ".join(other.err.split())


def test_the_environment_names_it_too(openparole, matter, exported, monkeypatch):
    monkeypatch.setenv("OPENPAROLE_LAW", str(exported))
    assert "loaded from" in openparole("screen", matter, *ON).told


def test_what_it_says_is_what_is_found(openparole, write, matter, exported):
    data = json.loads(exported.read_text())
    data["release"] = "of another year"
    for instrument in data["instruments"]:
        instrument["intake"].pop("uniting-for-ukraine", None)
    other = write("changed.json", json.dumps(data))
    said = openparole("law", "--law", other)
    assert "of another year" in said.told
    page = openparole("law", "uniting-for-ukraine", "--law", other)
    assert "(T046)" not in page.told


def test_it_is_printed_as_it_was_read(openparole, exported):
    assert openparole("law", "--json", "--law", exported).out == exported.read_text()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "not JSON"),
        ("[]", "a law as `openparole law --json` writes it"),
        ('{"schema": "law/1"}', "this key, which is missing"),
        ('{"schema": "law/1", "schema": "law/1"}', "stands twice"),
        ("[" * 100000, "nested too deep"),
        (b"\xff", "not text in UTF-8"),
    ],
)
def test_a_file_that_is_no_law_is_refused(openparole, write, matter, text, says):
    said = openparole("screen", matter, *ON, "--law", write("bad.json", text))
    assert said.status == 2
    assert "bad.json" in said.err
    assert says in " ".join(said.err.split())


def test_a_problem_is_told_with_its_place_and_what_is_near(openparole, write, matter, exported, conforms):
    bad = write("bad.json", exported.read_text().replace('"op": "all_of"', '"op": "all_off"', 1))
    said = openparole("screen", matter, *ON, "--law", bad)
    assert said.status == 2
    assert '.op = "all_off"' in said.told
    assert "nearest: all_of" in said.told
    conforms(openparole("screen", matter, *ON, "--json", "--law", bad).json)


def test_a_file_that_is_not_there_or_is_a_folder(openparole, matter, tmp_path):
    assert "no such file" in openparole("screen", matter, "--law", tmp_path / "none.json").told
    assert "a folder" in openparole("screen", matter, "--law", tmp_path).told
