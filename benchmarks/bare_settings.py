"""The settings of the pages, with a bare page of Django added to their addresses."""

from openparole.web.settings import *  # noqa: F403  # all of them

ROOT_URLCONF = "bare_urls"
