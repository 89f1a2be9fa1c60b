"""A skip that names a required thing fails, wherever it was raised; any other skip stays a skip."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"

IN_A_TEST = """
import pytest

def test_completion():
    pytest.skip("zsh is not installed")
"""
IN_A_MODULE = """
import pytest

pytest.skip("zsh is not installed", allow_module_level=True)
"""
EXPECTED_FAILURE = """
import pytest

@pytest.mark.xfail(reason="zsh cannot", strict=True)
def test_completion():
    raise AssertionError
"""


def run(folder, content, required):
    (folder / "conftest.py").write_text(CONFTEST.read_text())
    (folder / "test_it.py").write_text(content)
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", folder, folder],
        env=os.environ | {"OPENPAROLE_REQUIRE": required},
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize("content", [IN_A_TEST, IN_A_MODULE], ids=["test", "module"])
def test_a_required_thing_may_not_be_skipped(tmp_path, content):
    done = run(tmp_path, content, "git, zsh")
    assert done.returncode != 0
    assert "required here, yet missing: zsh" in done.stdout


@pytest.mark.parametrize("content", [IN_A_TEST, IN_A_MODULE], ids=["test", "module"])
def test_another_thing_may_be_skipped(tmp_path, content):
    assert "1 skipped" in run(tmp_path, content, "git,sh").stdout


def test_an_expected_failure_is_no_skip(tmp_path):
    assert "1 xfailed" in run(tmp_path, EXPECTED_FAILURE, "zsh").stdout
