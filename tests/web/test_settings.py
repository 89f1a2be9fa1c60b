"""What is told to the server from outside: documented, with safe defaults, and refused by name when wrong."""

import os
import re
import subprocess
import sys

import pytest

from tests.web.server import ROOT

ASKED = re.compile(r"OPENPAROLE_[A-Z_]+")


def run(*command, **told):
    env = {name: value for name, value in os.environ.items() if not name.startswith("OPENPAROLE_")}
    env |= {"OPENPAROLE_STATE": os.environ["OPENPAROLE_STATE"], **told}
    return subprocess.run(
        [sys.executable, "-m", *command], env=env, cwd=ROOT, capture_output=True, text=True, timeout=60
    )


def test_every_variable_is_documented_and_every_documented_one_is_read():
    read = {
        name
        for path in (ROOT / "src/openparole/web").rglob("*.py")
        for name in ASKED.findall(path.read_text())
    }
    page = (ROOT / "docs/deploy.md").read_text()
    assert set(re.findall(r"^\| `(OPENPAROLE_[A-Z_]+)` \|", page, re.MULTILINE)) == read
    assert set(ASKED.findall(page)) <= read
    deployed = "".join(path.read_text() for path in (ROOT / "deploy").iterdir() if path.is_file())
    assert set(ASKED.findall(deployed)) <= read


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("OPENPAROLE_HTTPS", "maybe"),
        ("OPENPAROLE_PROXIES", "-1"),
        ("OPENPAROLE_WORKERS", "0"),
        ("OPENPAROLE_STEPS_PER_MINUTE", "many"),
        ("OPENPAROLE_API_PER_MINUTE", "1.5"),
        ("OPENPAROLE_API_ORIGINS", "https://example.org/path"),
        ("OPENPAROLE_API_ORIGINS", "*"),
        ("OPENPAROLE_LEAVE_TO", "javascript:alert(1)"),
        ("OPENPAROLE_LOG_LEVEL", "LOUD"),
        ("OPENPAROLE_STATE", "/proc/nowhere"),
        ("OPENPAROLE_TESTING", "2"),
    ],
)
def test_a_value_that_cannot_be_meant_is_told_in_one_line_by_its_name(name, value):
    done = run("openparole.web.serve", "127.0.0.1:0", **{name: value})
    assert done.returncode == 1
    assert done.stdout == ""
    [line] = done.stderr.splitlines()
    assert line.startswith(f"{name}={value}: expected ")


@pytest.mark.parametrize("address", ["127.0.0.1:taken", "127.0.0.1:99999", "203.0.113.9:8000"])
def test_an_address_that_cannot_be_had_is_told_in_one_line(address):
    done = run("openparole.web.serve", address)
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    assert line.startswith(f"ADDR={address}: ")


def test_djangos_own_check_for_deployment_has_nothing_to_say():
    done = run("openparole.web", "check", "--deploy", "--fail-level", "DEBUG", OPENPAROLE_HTTPS="1")
    assert (done.returncode, done.stderr) == (0, "")
    assert "no issues" in done.stdout


def test_https_holds_cookies_and_addresses_to_it():
    script = (
        "import openparole.web.settings as s; print(s.CSRF_COOKIE_SECURE, s.SECURE_SSL_REDIRECT, s.DEBUG)"
    )
    env = os.environ | {"OPENPAROLE_HTTPS": "1"}
    done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, text=True)
    assert done.stdout == "True True False\n"


def test_a_page_that_fails_is_there_for_tests_alone():
    script = "from openparole.web import settings; print(settings.TESTING)"
    env = {name: value for name, value in os.environ.items() if name != "OPENPAROLE_TESTING"}
    done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, text=True)
    assert done.stdout == "False\n"


@pytest.mark.parametrize("told", ["", "here"])
def test_keys_are_for_their_owner_alone(tmp_path, told):
    state = {"OPENPAROLE_STATE": str(tmp_path / told / "state")} if told else {"OPENPAROLE_STATE": ""}
    done = run("openparole.web", "check", HOME=str(tmp_path), **state)
    assert done.returncode == 0, done.stderr
    [folder] = [path.parent for path in tmp_path.rglob("secret.key")]
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "secret.key").stat().st_mode & 0o777 == 0o600
