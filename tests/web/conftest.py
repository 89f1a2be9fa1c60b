"""The pages served in this process, with keys in a folder that goes away."""

import os
from tempfile import mkdtemp

import django
import pytest

from tests.web.reader import Reader

os.environ["DJANGO_SETTINGS_MODULE"] = "openparole.web.settings"
os.environ["OPENPAROLE_STATE"] = mkdtemp(prefix="openparole-")
os.environ["OPENPAROLE_STATIC"] = mkdtemp(prefix="openparole-")
os.environ["OPENPAROLE_TESTING"] = "1"
os.environ["OPENPAROLE_HOSTS"] = "testserver,127.0.0.1,localhost"
django.setup()


@pytest.fixture(autouse=True)
def _plain(settings):
    """Static files by their plain names, so that no test needs the packages of npm; no limit of steps."""
    settings.STORAGES = {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
    settings.STEPS_PER_MINUTE = settings.API_PER_MINUTE = 0


@pytest.fixture
def reader(client):
    """In English."""
    return Reader(client)
