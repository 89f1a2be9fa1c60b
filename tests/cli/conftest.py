"""The command run in this process, and files to give it."""

import io
import json
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from openparole.cli import main

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"

UKRAINIAN = """\
location = "outside_us"
citizenships = ["UA"]
passport = "valid"
birth_date = "1990-03"
displaced_from_ukraine_on = {from = "2022-02-24", to = "2022-03-31"}
supporters = [{kind = "person", status = "lpr", in_us = true}]
"""
FAMILY = """\
[shared]
location = "outside_us"
[persons.olena]
citizenships = ["UA"]
passport = "valid"
birth_date = "1990-03"
[persons.nino]
principal = "olena"
relation_to_principal = "child"
citizenships = ["GE"]
birth_date = "2015-09-30"
"""


class Said:
    """What the command said, and its exit status."""

    def __init__(self, status, out, err):
        self.status = status
        self.out = out
        self.err = err

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def told(self):
        """All of it, without the breaks of lines."""
        return " ".join((self.out + self.err).split())

    @property
    def first(self):
        return self.out.splitlines()[0]


class Terminal(io.StringIO):
    """A stream that is a terminal."""

    encoding = "utf-8"

    def isatty(self):
        return True


@pytest.fixture
def openparole(capsys, monkeypatch):
    """`openparole("screen", file, "--json")`."""
    monkeypatch.delenv("COLUMNS", raising=False)

    def run(*argv, stdin=None):
        if stdin is not None:
            raw = stdin if isinstance(stdin, bytes) else stdin.encode()
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
        status = main([str(word) for word in argv])
        return Said(status, *capsys.readouterr())

    return run


@pytest.fixture
def in_a_terminal(monkeypatch):
    """The same in a terminal of some columns."""

    def run(*argv, columns=80, **environment):
        for name, value in {"TERM": "xterm", "COLUMNS": str(columns), **environment}.items():
            monkeypatch.setenv(name, value)
        stream = Terminal()
        monkeypatch.setattr(sys, "stdout", stream)
        status = main([str(word) for word in argv])
        return Said(status, stream.getvalue(), "")

    return run


@pytest.fixture
def write(tmp_path):
    """`write("matter.toml", text)` is the path of a file with that text."""

    def file(name, text):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return file


@pytest.fixture
def matter(write):
    return write("matter.toml", UKRAINIAN)


@pytest.fixture
def family(write):
    return write("family.toml", FAMILY)


@pytest.fixture(scope="session")
def schemas():
    files = SCHEMAS.glob("*-1.schema.json")
    return {path.name.removesuffix("-1.schema.json"): json.loads(path.read_text()) for path in files}


@pytest.fixture(scope="session")
def conforms(schemas):
    """Fails with the first things that a document has against its schema."""
    resources = [(schema["$id"], Resource.from_contents(schema)) for schema in schemas.values()]
    registry = Registry().with_resources(resources)

    def check(document):
        name = document["schema"].partition("/")[0]
        validator = Draft202012Validator(schemas[name], registry=registry)
        problems = [
            f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
            for error in validator.iter_errors(document)
        ]
        assert problems[:5] == []

    return check
