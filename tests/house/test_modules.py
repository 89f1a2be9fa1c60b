"""A module is short, and begins by saying what it is."""

import ast

import pytest

LIMIT = 400


@pytest.fixture(scope="session")
def modules(root):
    return sorted(path for folder in ("src", "tests", "benchmarks") for path in (root / folder).rglob("*.py"))


def test_no_module_is_longer_than_can_be_held_in_mind(modules, root):
    lengths = {str(path.relative_to(root)): len(path.read_text("utf-8").splitlines()) for path in modules}
    assert {path: length for path, length in lengths.items() if length > LIMIT} == {}


def test_every_module_says_what_it_is(modules, root):
    silent = [path for path in modules if not ast.get_docstring(ast.parse(path.read_text("utf-8")))]
    assert [str(path.relative_to(root)) for path in silent] == []
