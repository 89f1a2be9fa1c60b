"""Every room has its place: in the documentation, among the layers, and within the standard library."""

import ast
import sys
import tomllib

import pytest

PURE = ("logic", "law", "screening", "cases", "interview", "exchange")
QUICK = ("logic", "law", "screening")
SLOW = {"asyncio", "dataclasses", "inspect", "typing"}


@pytest.fixture(scope="session")
def names(rooms):
    return {room.name for room in rooms}


def imports(path):
    """The outermost packages that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module.partition(".")[0]


def test_every_room_is_documented(root, names):
    page = (root / "docs" / "rooms.md").read_text("utf-8")
    assert {name for name in names if f"\n| `{name}` |" not in page} == set()


def test_every_room_has_its_layer(root, names):
    linter = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    layers = next(contract["layers"] for contract in linter["contracts"] if contract["type"] == "layers")
    assert names - {layer.strip("()") for layer in layers} == set()


OF_EXTRAS = {"yaml_core.py": {"yaml"}}
"""What an extra of ours brings, and the one module that may import it."""


def test_pure_rooms_import_only_the_standard_library(source):
    known = sys.stdlib_module_names | {"openparole"}
    files = [path for room in PURE for path in (source / room).rglob("*.py")]
    foreign = {
        str(path.relative_to(source)): set(imports(path)) - known - OF_EXTRAS.get(path.name, set())
        for path in files
    }
    assert {path: names for path, names in foreign.items() if names} == {}


@pytest.mark.parametrize("room", QUICK)
def test_quick_rooms_load_nothing_slow(room, source, loaded_by):
    files = (source / room).rglob("*.py")
    modules = [".".join(path.relative_to(source.parent).with_suffix("").parts) for path in files]
    assert SLOW & loaded_by(*(module.removesuffix(".__init__") for module in modules)) == set()
