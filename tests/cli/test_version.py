"""`openparole version`: the releases, as everything else names them."""

import openparole as library
from openparole.law.release import RELEASE, VERIFIED_ON


def test_it_names_software_law_and_receipt(openparole):
    said = openparole("version")
    assert said.told.startswith(
        f"openparole {library.__version__} law {RELEASE}, sources last read on {VERIFIED_ON}"
    )
    assert "receipt law, on, read_on, facts: sha256" in said.told


def test_it_is_an_option_too(openparole):
    assert openparole("--version").out == openparole("version").out
