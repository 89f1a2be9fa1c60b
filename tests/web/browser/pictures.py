"""Pictures of every state, to be looked at: `python -m tests.web.browser.pictures FOLDER [part of a name]`.

At three widths in English, at two in the long and the right-to-left pseudo-language, and on paper.
"""

import struct
import sys
import zlib
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2

from tests.web.browser import conftest
from tests.web.browser.person import Person
from tests.web.browser.states import STATES

VIEWS = {"en": (320, 768, 1280), "xa": (320, 1280), "xb": (320, 1280)}
PAPER = ("result, open", "result, closed", "result, family", "help", "law, pathway", "answers")


def main(folder, part=""):
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as state, served(Path(state)) as address, browsing() as browser:
        for language, widths in VIEWS.items():
            for name, goes in STATES.items():
                if part in name:
                    with seen(browser, address) as person:
                        goes(person, language)
                        path = folder / name.replace(", ", "-").replace(" ", "-")
                        take(person.page, widths, f"{path}.{language}")
                        if name in PAPER:
                            print_out(person.page.pdf(), f"{path}.{language}")


def take(page, widths, path):
    for width in widths:
        page.set_viewport_size({"width": width, "height": 800})
        page.screenshot(path=f"{path}.{width}.png", full_page=True)


@contextmanager
def seen(browser, address):
    context = browser.new_context()
    try:
        yield Person(context.new_page(), address)
    finally:
        context.close()


def print_out(pdf, path):
    """The first pages of a print as pictures."""
    for number, page in enumerate(pypdfium2.PdfDocument(pdf)):
        if number < 4:
            picture = page.render(scale=1.2, rev_byteorder=True)
            Path(f"{path}.print-{number + 1}.png").write_bytes(png(picture))


def png(picture):
    """A bitmap as a file: no package is needed for that."""
    size, wide = picture.width * 3, bytes(picture.buffer)
    lines = b"".join(
        b"\0" + wide[row * picture.stride : row * picture.stride + size] for row in range(picture.height)
    )
    head = struct.pack(">IIBBBBB", picture.width, picture.height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(lines)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


class Factory:
    """What a fixture of pytest is given for a folder."""

    def __init__(self, folder):
        self.folder = folder

    def mktemp(self, name):
        made = self.folder / name
        made.mkdir(exist_ok=True)
        return made


served = contextmanager(lambda folder: conftest.server.__wrapped__(Factory(folder)))
browsing = contextmanager(lambda: conftest.browser.__wrapped__())

if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
