"""Which ways to parole under INA 212(d)(5) are open to a person, on any day, and why.

This is the whole public surface. A name is imported when first asked for, so that the import itself
costs nothing; what a name does is known only to its own module.
"""

__version__ = "0.1.0"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.interview.next import next_question
    from openparole.law.catalog import Law
    from openparole.logic.implications import Clash
    from openparole.screening.changes import changes
    from openparole.screening.ends import Ends, ends
    from openparole.screening.files import BadFile, read_file
    from openparole.screening.laws import read_law
    from openparole.screening.matter import BadMatter, Matter, read_matter
    from openparole.screening.report import Report
    from openparole.screening.screen import screen
    from openparole.screening.windows import windows

__all__ = [
    "BadFile",
    "BadMatter",
    "Clash",
    "Ends",
    "Law",
    "Matter",
    "Report",
    "__version__",
    "changes",
    "ends",
    "next_question",
    "read_file",
    "read_law",
    "read_matter",
    "screen",
    "windows",
]

_HOMES = {
    "BadFile": "openparole.screening.files",
    "BadMatter": "openparole.screening.matter",
    "Clash": "openparole.logic.implications",
    "Ends": "openparole.screening.ends",
    "Law": "openparole.law.catalog",
    "Matter": "openparole.screening.matter",
    "Report": "openparole.screening.report",
    "changes": "openparole.screening.changes",
    "ends": "openparole.screening.ends",
    "next_question": "openparole.interview.next",
    "read_file": "openparole.screening.files",
    "read_law": "openparole.screening.laws",
    "read_matter": "openparole.screening.matter",
    "screen": "openparole.screening.screen",
    "windows": "openparole.screening.windows",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'openparole' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
