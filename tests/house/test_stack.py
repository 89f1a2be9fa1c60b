"""Every dependency has its reason, and every reason its dependency."""

import re
import tomllib

import pytest


@pytest.fixture(scope="session")
def project(root):
    return tomllib.loads((root / "pyproject.toml").read_text("utf-8"))


def test_the_library_needs_nothing(project):
    assert project["project"]["dependencies"] == []


def test_each_dependency_has_a_line_of_why(project, root):
    listed = [*project["dependency-groups"].values(), *project["project"]["optional-dependencies"].values()]
    wanted = {
        re.match(r"[\w-]+", entry).group() for group in listed for entry in group if isinstance(entry, str)
    }
    page = (root / "docs" / "decisions" / "0001-stack.md").read_text("utf-8")
    assert set(re.findall(r"^\| `([\w-]+)` \|", page, re.MULTILINE)) == wanted
