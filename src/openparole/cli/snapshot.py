"""The code of our modules in one file, so that a process need not look for two hundred of them.

For each module Python looks into several places and opens a file. What it found is kept here, beside its own
cache of bytecode, each code with the size and the time of its source. A module that is not kept, or whose
source has changed since, is found as ever and kept for the next time. A file that cannot be read or written
is done without, in silence.
"""

from __future__ import annotations

import os
import sys
from importlib.machinery import ModuleSpec, SourceFileLoader
from marshal import dumps, loads

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType
    from typing import Any

    Seen = tuple[int, int]

PACKAGE = os.path.dirname(os.path.dirname(__file__))


class Snapshot:
    """What was kept of the package in a folder: a finder of its modules, for `sys.meta_path`."""

    def __init__(self, folder: str = PACKAGE) -> None:
        self.folder = folder
        self.package = os.path.basename(folder)
        self.file = os.path.join(
            folder, "__pycache__", f"{self.package}.{sys.implementation.cache_tag}.codes"
        )
        self.kept: dict[str, tuple[str, Seen | None, CodeType | None]] = {}
        self.missed: list[str] = []
        try:
            with open(self.file, "rb") as file:
                version, kept = loads(file.read())
        except (OSError, EOFError, ValueError, TypeError):
            return
        if version == sys.version:
            self.kept = kept

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        """Where a module is, if its code is kept and its source is as it was."""
        if name.partition(".")[0] != self.package:
            return None
        if name in self.kept:
            inside, seen, code = self.kept[name]
            source = os.path.join(self.folder, inside)
            if seen == _seen(source):
                spec = ModuleSpec(name, _Kept(name, source, code), origin=source)
                spec.has_location = True
                if inside.endswith("__init__.py"):
                    spec.submodule_search_locations = [os.path.dirname(source)]
                return spec
        self.missed.append(name)
        return None

    def keep(self) -> None:
        """Writes the file with what was missed in it, unless Python is to write no bytecode."""
        missed = [name for name in self.missed if name in sys.modules]
        if not missed or sys.dont_write_bytecode:
            return
        unfinished = f"{self.file}.{os.getpid()}"
        try:
            for name in missed:
                source = str(sys.modules[name].__file__)
                inside, seen = os.path.relpath(source, self.folder), _seen(source)
                self.kept[name] = (inside, seen, SourceFileLoader(name, source).get_code(name))
            with open(unfinished, "wb") as file:
                file.write(dumps((sys.version, self.kept)))
            os.replace(unfinished, self.file)
        except (OSError, SyntaxError, KeyboardInterrupt):
            return


class _Kept(SourceFileLoader):
    """Loads a module from its kept code."""

    def __init__(self, name: str, path: str, code: CodeType | None) -> None:
        super().__init__(name, path)
        self.code = code

    def get_code(self, fullname: str) -> CodeType | None:
        return self.code


def _seen(source: str) -> Seen | None:
    """The size and the time of a source, if there is one."""
    try:
        stat = os.stat(source)
    except OSError:
        return None
    return stat.st_size, stat.st_mtime_ns
