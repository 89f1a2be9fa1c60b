"""What is kept under version control names no package registry, so that it builds behind any mirror."""

import re
import shutil
import subprocess

import pytest

HOSTS = (
    "pypi org",
    "pythonhosted org",
    "npmjs org",
    "yarnpkg com",
    "crates io",
    "proxy golang org",
    "deb debian org",
)
REGISTRY = re.compile("|".join(re.escape(host.replace(" ", ".")) for host in HOSTS))


@pytest.fixture(scope="session")
def kept(root):
    if not shutil.which("git") or not (root / ".git").exists():
        pytest.skip("git is missing, or this is no checkout")
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=root, capture_output=True, check=True).stdout.decode()
    return [path for name in listed.split("\0") if name and (path := root / name).is_file()]


def test_no_file_names_a_registry(kept, root):
    named = {
        (str(path.relative_to(root)), match.group())
        for path in kept
        for match in REGISTRY.finditer(path.read_text("utf-8", errors="replace"))
    }
    assert named == set()
