"""The written pages, and the extension that writes the others."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def root():
    return ROOT


@pytest.fixture(scope="session", autouse=True)
def docs_on_path():
    paths = [str(ROOT / "docs" / "_ext"), str(ROOT / "docs")]
    sys.path[:0] = paths
    yield
    for path in paths:
        sys.path.remove(path)


@pytest.fixture(scope="session")
def made(docs_on_path):
    """The generated pages, by path."""
    from law_pages import pages

    from openparole.law.catalog import law

    return pages(law())
