"""The public surface is small, sorted and lazy."""

import pytest

import openparole


def test_it_is_sorted_and_says_its_version():
    assert openparole.__all__ == sorted(openparole.__all__)
    assert "__version__" in openparole.__all__
    assert dir(openparole) == openparole.__all__


def test_importing_it_loads_nothing_else(loaded_by):
    assert loaded_by("openparole") == {"openparole"}


def test_a_name_it_lacks_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'grant'"):
        _ = openparole.grant
