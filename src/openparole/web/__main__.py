"""Commands of the server: `python -m openparole.web check --deploy`, `… collectstatic`, `… runserver`."""

import os
import sys

from django.core.management import execute_from_command_line

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "openparole.web.settings")
execute_from_command_line(["openparole.web", *sys.argv[1:]])
