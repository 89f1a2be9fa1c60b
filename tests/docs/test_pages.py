"""The written pages show what is true today: outputs, snippets, links, and the public names."""

import doctest
import re
import subprocess
import sys

import pytest

import openparole

PYTHON = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)(?:#[\w-]+)?\)")


@pytest.fixture(scope="session")
def written(root):
    outside = [root / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")]
    made = root / "docs" / "law"
    return [*outside, *(path for path in (root / "docs").rglob("*.md") if made not in path.parents)]


def test_outputs_are_what_is_printed_today(docs_on_path):
    """After a change of what is printed: `python docs/paste.py`."""
    import paste

    stale = [page.name for page in paste.pages() if paste.pasted(text := page.read_text("utf-8")) != text]
    assert stale == []


def test_python_snippets_run(written):
    parser, runner = doctest.DocTestParser(), doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    for page in written:
        names = {}
        for place, block in enumerate(PYTHON.findall(page.read_text("utf-8"))):
            if ">>>" in block:
                test = parser.get_doctest(block, names, f"{page.name} block {place + 1}", str(page), 0)
                runner.run(test, clear_globs=False)
                names = test.globs
    assert runner.tries > 0
    assert runner.failures == 0


def test_links_between_files_resolve(written, root):
    made = root / "docs" / "law"
    broken = {
        f"{page.relative_to(root)} -> {link}"
        for page in written
        for link in LINK.findall(page.read_text("utf-8"))
        if not (target := (page.parent / link).resolve()).exists() and made not in target.parents
    }
    assert broken == set()


def test_every_command_is_documented(root):
    from openparole.cli.commands import COMMANDS

    page = (root / "docs" / "command.md").read_text("utf-8")
    assert [name for name in COMMANDS if f"\n## {name}\n" not in page] == []


def test_commands_named_on_a_page_exist(written):
    from openparole.cli.commands import COMMANDS

    named = {
        (page.name, command)
        for page in written
        for command in re.findall(r"(?:`|\$ |run: )openparole ([a-z]+)", page.read_text("utf-8"))
    }
    assert {name for name in named if name[1] not in COMMANDS} == set()


def test_every_public_name_says_what_it_is():
    assert [name for name in openparole.__all__ if not getattr(openparole, name).__doc__] == []


def test_they_build_without_a_warning(root, tmp_path):
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-d", tmp_path / "trees"]
    done = subprocess.run([*command, "docs", tmp_path], cwd=root, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
