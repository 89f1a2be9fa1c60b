"""The program that the documentation adds really appears, in a copy of the house."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "add-a-program.md"
BLOCK = re.compile(r"<!-- (?P<how>add|new): (?P<path>\S+) -->\n```\w+\n(?P<text>.*?)```\n", re.DOTALL)


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A copy of the sources and of what tests a base matter, with the page carried out in it."""
    folder = tmp_path_factory.mktemp("house")
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "src", folder / "src", ignore=ignore)
    for path in ("tests/law/base.py", "tests/law/test_bases.py"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, folder / path)
    shutil.copytree(ROOT / "tests/law/bases", folder / "tests/law/bases", ignore=ignore)
    for block in BLOCK.finditer(PAGE.read_text("utf-8")):
        path = folder / block["path"]
        path.parent.mkdir(parents=True, exist_ok=True)
        text = block["text"]
        if block["how"] == "add":
            before, brace, after = path.read_text("utf-8").partition("\n}\n")
            text = f"{before}\n{text.rstrip()}{brace}{after}"
        path.write_text(text, "utf-8")
    return folder


def run(house, *command):
    env = os.environ | {"PYTHONPATH": f"{house / 'src'}{os.pathsep}{house}"}
    done = subprocess.run(
        [sys.executable, *command], cwd=house, env=env, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_its_example_is_open(house):
    example = "examples/lighthouse-keepers/ida.toml"
    status, said = run(house, "-m", "openparole.cli", "screen", example, "--on", "2024-09-01")
    assert status == 0, said
    assert "OPEN: Parole for lighthouse keepers (lighthouse-keepers)" in said


def test_its_generated_cases_pass(house):
    status, said = run(
        house, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir=.", "--import-mode=importlib",
        "tests/law/test_bases.py", "-k", "lighthouse",
    )  # fmt: skip
    assert status == 0, said
    assert " passed" in said and "failed" not in said


def test_its_page_is_written(house):
    script = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'docs' / '_ext')!r}); from law_pages import pages;"
        "from openparole.law.catalog import law; print(pages(law())['pathways/lighthouse-keepers.md'])"
    )
    status, said = run(house, "-c", script)
    assert status == 0, said
    assert said.startswith("# Parole for lighthouse keepers")
    assert "closed, from 2025-06-30" in said


def test_its_blocks_are_as_the_formatter_writes_them(house):
    blocks = [house / block["path"] for block in BLOCK.finditer(PAGE.read_text("utf-8"))]
    files = [str(path) for path in blocks if path.suffix == ".py" and path.stem != "pathway_ids"]
    config = str(ROOT / "pyproject.toml")
    status, said = run(house, "-m", "ruff", "format", "--check", "--no-cache", "--config", config, *files)
    assert status == 0, said
    status, said = run(house, "-m", "ruff", "check", "--no-cache", "--config", config, *files)
    assert status == 0, said
