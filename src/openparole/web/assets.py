"""What pages need from the npm registry, put beside our own static files at set-up (`make run`).

Of USWDS only the sheet and the images it names are taken, without its fonts: pages use those of the system.
The sheet for right-to-left is turned once, by rtlcss. Nothing of this is under version control.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

MODULES = Path("node_modules")
TARGET = Path(__file__).parent / "static" / "vendor"

_FONT_FACE = re.compile(r"@font-face\{[^}]*\}")
_WEB_FONT = re.compile(r"(?:Merriweather|Public Sans|Roboto Mono|Source Sans Pro) Web,")
_SOURCE_MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/")
_IMAGE = re.compile(r"url\(\"?\.\./img/([^)\"]+)\"?\)")


def gather(modules: Path = MODULES, target: Path = TARGET) -> None:
    """Fills the folder `target` anew. Raises FileNotFoundError where a package is missing."""
    shutil.rmtree(target, ignore_errors=True)
    uswds = modules / "@uswds" / "uswds"
    sheet = _own_fonts((uswds / "dist/css/uswds.min.css").read_text(encoding="utf-8"))
    (target / "css").mkdir(parents=True)
    left_to_right = target / "css" / "uswds.css"
    left_to_right.write_text(sheet, encoding="utf-8")
    for name in sorted(set(_IMAGE.findall(sheet))):
        image = target / "img" / name
        image.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(uswds / "dist/img" / name, image)
    shutil.copyfile(uswds / "LICENSE.md", target / "USWDS-LICENSE.md")
    turn = modules / ".bin" / "rtlcss"
    subprocess.run([turn, "--silent", left_to_right, target / "css" / "uswds-rtl.css"], check=True)
    shutil.copyfile(modules / "htmx.org/dist/htmx.min.js", target / "htmx.js")
    shutil.copyfile(modules / "htmx.org/LICENSE", target / "HTMX-LICENSE")


def _own_fonts(sheet: str) -> str:
    """The sheet without its fonts and without the address of its source map."""
    for unwanted in (_FONT_FACE, _WEB_FONT, _SOURCE_MAP):
        sheet = unwanted.sub("", sheet)
    return sheet


if __name__ == "__main__":
    try:
        gather()
    except FileNotFoundError as missing:
        sys.exit(f"{missing.filename} is missing; run: npm ci --ignore-scripts")
