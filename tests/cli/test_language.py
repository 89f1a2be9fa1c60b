"""The command speaks its reader's language to people, and one language to programs."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from openparole.cli import answer, words
from openparole.words import translator
from tests.examples import examples

FILE = str(next(iter(examples())).path)


@pytest.fixture
def speaking(monkeypatch):
    return lambda language: monkeypatch.setattr(words, "_translate", translator(language))


def started(script, **variables):
    plain = {name: value for name, value in os.environ.items() if name not in words.VARIABLES}
    command = [sys.executable, "-c", script]
    return subprocess.run(command, env=plain | variables, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("command", ["screen", "windows", "ends", "next"])
def test_json_is_the_same_in_every_language(command, speaking):
    found = set()
    for language in ("en", "es", "xa"):
        speaking(language)
        found.add(answer([command, FILE, "--json"]))
    assert len(found) == 1


def test_an_error_as_json_is_the_same_in_every_language(speaking):
    found = set()
    for language in ("en", "es", "xa"):
        speaking(language)
        found.add(answer(["screen", FILE, "--on", "yesterday", "--json"]))
    assert len(found) == 1


def test_a_report_is_in_the_language_of_its_reader(speaking):
    speaking("es")
    out, _err, _status = answer(["screen", FILE])
    assert "vía de parole" in out and "way to parole" not in out


@pytest.mark.parametrize(
    ("variables", "word"),
    [
        ({}, "law"),
        ({"LANG": "es_MX.UTF-8"}, "ley"),
        ({"LANG": "es_MX.UTF-8", "LC_ALL": "C.UTF-8"}, "law"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "es:en"}, "ley"),
        ({"LANG": "es_MX.UTF-8", "OPENPAROLE_LANG": "en"}, "law"),
        ({"LANG": "de_DE.UTF-8"}, "law"),
    ],
)
def test_the_language_is_that_of_the_system_unless_said_otherwise(variables, word):
    assert (
        started("from openparole.cli.words import _, say; print(say(_('law')))", **variables) == f"{word}\n"
    )


def test_english_loads_no_catalog():
    script = (
        "from openparole.cli import answer; import sys; answer(['version']); print('gettext' in sys.modules)"
    )
    assert started(script, LANG="en_US.UTF-8") == "False\n"
