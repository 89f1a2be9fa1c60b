"""Which ways to parole under INA 212(d)(5) are open to a person, on any day, and why.

This is the whole public surface. A name is imported when first asked for, so that the import itself
costs nothing; what a name does is known only to its own module.
"""

__version__ = "0.1.0"

__all__ = ["Matter", "Report", "__version__", "load_matter", "screen"]

_HOMES = {
    "Matter": "openparole.matter",
    "Report": "openparole.screening",
    "load_matter": "openparole.matter",
    "screen": "openparole.screening",
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
