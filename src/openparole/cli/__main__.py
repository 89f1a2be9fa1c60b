"""`python -m openparole.cli` is the command `openparole`."""

import sys

from openparole.cli import main

sys.exit(main())
