"""What some tests of the pages need beside Python: they skip where it is missing, and say what."""

import shutil
import subprocess
from pathlib import Path

import pytest

VENDOR = Path(__file__).parents[2] / "src" / "openparole" / "web" / "static" / "vendor"
NAMES = ("chromium", "chromium-browser", "google-chrome")


def packages():
    """The folder of what the packages of npm gave."""
    if not (VENDOR / "css" / "uswds.css").exists():
        pytest.skip("packages of npm are missing: make pages")
    return VENDOR


def chromium():
    """The path of a browser: the system's, or the one that Playwright fetched."""
    from playwright.sync_api import sync_playwright

    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found and subprocess.run([found, "--version"], capture_output=True).returncode == 0:
        return found
    with sync_playwright() as playwright:
        fetched = playwright.chromium.executable_path
    if not Path(fetched).exists():
        pytest.skip("chromium is missing: apt install chromium, or playwright install chromium")
    return fetched
