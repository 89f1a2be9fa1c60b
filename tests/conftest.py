"""What every test here runs under: Hypothesis profiles, and skips that are not allowed.

OPENPAROLE_REQUIRE names, with commas, what must be present (`git,zsh`): a skip whose reason names one of them
fails, so that a run cannot pass by leaving out what it was meant to try.
"""

import os
import re

import pytest
from hypothesis import settings

from tests.seed import SeedPlugin

settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

os.environ["OPENPAROLE_LANG"] = "en"

REQUIRED = {name.strip().lower() for name in os.environ.get("OPENPAROLE_REQUIRE", "").split(",")} - {""}


def forbid_skip(report):
    if report.skipped and not hasattr(report, "wasxfail"):
        _, _, reason = report.longrepr
        missing = REQUIRED & set(re.findall(r"[\w.+-]+", reason.lower()))
        if missing:
            report.outcome = "failed"
            report.longrepr = f"required here, yet missing: {', '.join(sorted(missing))}. {reason}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport():
    return forbid_skip((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report():
    return forbid_skip((yield))


def pytest_configure(config):
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(SeedPlugin(config), "seed")
