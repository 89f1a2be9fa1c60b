"""The tree of the house as its tests walk it, and what a Python of its own loads."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def root():
    return Path(__file__).parents[2]


@pytest.fixture(scope="session")
def source(root):
    return root / "src" / "openparole"


@pytest.fixture(scope="session")
def rooms(source):
    return sorted(init.parent for init in source.glob("*/__init__.py"))


@pytest.fixture(scope="session")
def loaded_by():
    """The modules that importing some makes Python load, beyond those it starts with."""

    def fresh(imports):
        script = "\n".join([*imports, "import sys", "print(*sys.modules)"])
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return set(done.stdout.split())

    bare = fresh([])
    return lambda *modules: fresh([f"import {module}" for module in modules]) - bare
