"""Typesets one document in a process that ends with it: the data comes in, the PDF goes out, nothing stays.

The typesetter remembers parts of what it has set, for as long as its process lives.

    python -m openparole.web.result.typeset < data.json > notes.pdf
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

TEMPLATE = Path(__file__).parent / "notes.typ"
SECONDS = 20
"""How long a document may take."""


class CannotSet(Exception):
    """A letter without a font, or more than can be set in time."""


def typeset(document: Any) -> bytes:
    """The PDF of a document (plain JSON data). Raises CannotSet."""
    command = [sys.executable, "-m", "openparole.web.result.typeset"]
    data = json.dumps(document, ensure_ascii=False).encode("utf-8")
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise CannotSet from None
    if done.returncode:
        raise CannotSet
    return done.stdout


def main() -> None:
    """Reads the data, and writes what the template makes of it."""
    import typst

    body, _warnings = typst.compile_with_warnings(
        str(TEMPLATE),
        root=str(TEMPLATE.parent),
        format="pdf",
        sys_inputs={"data": sys.stdin.buffer.read().decode("utf-8")},
        pdf_standards=["ua-1"],
        ignore_system_fonts=True,
    )
    sys.stdout.buffer.write(bytes(body))


if __name__ == "__main__":
    main()
