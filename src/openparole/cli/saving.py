"""Where the answers of an interview are kept: a file of its owner alone, written whole or not at all.

A file is *ours* if it holds just what we would write for what it says; any other file may hold more (the
answers of somebody else, comments) and is not replaced unless its owner agrees.
"""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from tempfile import mkstemp

from openparole.cli.words import _, say
from openparole.interview.saved import HEADING, to_toml
from openparole.interview.sitting import Sitting
from openparole.screening.files import BadFile, read_file
from openparole.screening.matter import BadMatter

NAME_IT_TOML = _("Answers are saved as TOML: give a name that ends in .toml.")


class Keeper:
    """Keeps a sitting in the file `path`, if one was named; `kept` is the one it holds by our hand."""

    __slots__ = ("agreed", "kept", "path", "seen")

    def __init__(self) -> None:
        self.path: str | None = None
        self.kept: Sitting | None = None
        self.seen: set[str] = set()
        self.agreed: set[str] = set()

    def follow(self, path: str, kept: Sitting | None = None) -> None:
        """From now on keeps them in that file; `kept` are those that it holds already."""
        if path != self.path:
            self.path, self.kept = path, kept

    def leave(self, path: str) -> None:
        """Keeps them there no longer."""
        if path == self.path:
            self.path = self.kept = None

    def saw(self, sitting: Sitting) -> None:
        """Remembers what was told in this sitting, so that what its owner takes back may go."""
        self.seen.update(sitting.addresses())

    def may(self, path: str) -> bool:
        """Its owner agrees that the file is replaced, whatever it holds."""
        self.agreed.add(path)
        return True

    def losses(self, path: str, sitting: Sitting) -> list[str] | None:
        """What would be lost if the file were replaced: what it holds, but for answers that are ours and were
        kept, changed or taken back in this sitting. None if it holds more than answers.
        """
        if path in self.agreed or not os.path.isfile(path) or not os.path.getsize(path):
            return []
        try:
            data, text = read_file(path)
            held = Sitting.of(data)
        except (BadFile, BadMatter):
            return None
        if not is_ours(text, held):
            return None
        if path != self.path or self.kept is None:
            return held.addresses()
        return sorted(set(held.addresses()) - set(sitting.addresses()) - self.seen)

    def save(self, sitting: Sitting) -> None:
        """Writes them. Raises OSError, with the file as it was."""
        if self.path is not None:
            write_private(self.path, as_text(sitting))
            self.kept = sitting
            self.agreed.discard(self.path)


def misnamed(path: str) -> bool:
    """Whether a file of that name would be read as something else than TOML."""
    return not path.lower().endswith(".toml")


def as_text(sitting: Sitting) -> str:
    """The text of a file of answers."""
    return to_toml(sitting.data(), HEADING)


def is_ours(text: str, sitting: Sitting) -> bool:
    """Whether a file is just what we would write, so that nothing is lost by writing it again."""
    return text == as_text(sitting)


def write_private(path: str, content: str | bytes) -> None:
    """Replaces a file at once, readable by its owner alone. Raises OSError, with the file as it was."""
    path = os.path.realpath(path)
    if os.path.lexists(path) and not os.path.isfile(path):
        raise OSError(errno.EINVAL, say(_("it is not a file that can be replaced")))
    folder = os.path.dirname(path)
    handle, draft = mkstemp(dir=folder, prefix=f".{os.path.basename(path)}.")
    try:
        with open(handle, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode("utf-8", "replace"))
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(draft)
        raise
    with suppress(OSError):
        _keep_the_name(folder)


def _keep_the_name(folder: str) -> None:
    """Asks the disk to keep the new name too, where a folder can be asked."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
