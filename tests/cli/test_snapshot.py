"""What is kept of the code: as good as the sources on every day, and never missed when it is not there."""

import os
import subprocess
import sys
from marshal import dumps

import pytest

SCRIPT = """
import sys
from openparole.cli.snapshot import Snapshot
sys.path.insert(0, {root!r})
snapshot = Snapshot({root!r} + "/small")
sys.meta_path.insert(0, snapshot)
import small.inner.part
part = small.inner.part
print(part.WORD, type(part.__loader__).__name__, part.__file__, *small.inner.__path__)
snapshot.keep()
"""


@pytest.fixture
def package(tmp_path):
    """A package with one module of some depth."""
    inner = tmp_path / "small" / "inner"
    inner.mkdir(parents=True)
    (inner.parent / "__init__.py").touch()
    (inner / "__init__.py").touch()
    (inner / "part.py").write_text("WORD = 'first'\n")
    return inner.parent


@pytest.fixture
def part(package):
    return package / "inner" / "part.py"


@pytest.fixture
def run(package):
    """What a process finds in the module, and who found it."""

    def process(**more):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        environment["PYTHONPATH"] = os.environ.get("PYTHONPATH", "")
        script = SCRIPT.format(root=str(package.parent))
        done = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, env={**environment, **more}
        )
        if done.returncode:
            return done.stderr.splitlines()[-1]
        word, loader, *places = done.stdout.split()
        assert places == [str(package / "inner" / "part.py"), str(package / "inner")]
        return word, loader == "_Kept"

    return process


@pytest.fixture
def kept(package):
    """The file."""
    return package / "__pycache__" / f"small.{sys.implementation.cache_tag}.codes"


def test_what_was_found_once_is_kept(run, kept):
    assert run() == ("first", False)
    assert kept.is_file()
    assert run() == ("first", True)


def test_a_changed_source_is_read_at_once_and_kept_anew(run, part):
    run()
    part.write_text("WORD = 'another'\n")
    assert run() == ("another", False)
    assert run() == ("another", True)


def test_a_change_that_keeps_the_size_is_seen_by_its_time(run, part):
    run()
    at = part.stat().st_mtime_ns
    part.write_text("WORD = 'other'\n")
    os.utime(part, ns=(at + 10**9, at + 10**9))
    assert run() == ("other", False)
    assert run() == ("other", True)


def test_a_removed_source_is_gone(run, part):
    run()
    part.unlink()
    assert run() == "ModuleNotFoundError: No module named 'small.inner.part'"


@pytest.mark.parametrize(
    "spoiled", [b"", b"\0", b"{", dumps(1), dumps(("another Python", {})), dumps((1, 2, 3))]
)
def test_a_file_that_is_amiss_is_done_without_and_mended(run, kept, spoiled):
    run()
    kept.write_bytes(spoiled)
    assert run() == ("first", False)
    assert run() == ("first", True)


def test_a_file_that_was_cut_off_is_amiss(run, kept):
    run()
    kept.write_bytes(kept.read_bytes()[:-20])
    assert run() == ("first", False)
    assert run() == ("first", True)


def test_nothing_is_written_where_python_writes_no_bytecode(run, kept):
    assert run(PYTHONDONTWRITEBYTECODE="1") == ("first", False)
    assert not kept.exists()


def test_nothing_is_said_where_nothing_can_be_written(run, package):
    (package / "__pycache__").write_text("no folder")
    assert run() == run() == ("first", False)


def test_nothing_unfinished_is_left(run, kept):
    run()
    run()
    assert [path.name for path in kept.parent.iterdir() if "codes" in path.name] == [kept.name]
