"""Short ways to write a source, so that a rule reads like its notice.

Each returns a `Source`; the strength is said at each use, never guessed.
"""

from __future__ import annotations

from openparole.logic.sources import (
    DERIVED,
    DESIGN,
    PRIMARY,
    SECONDARY,
    UNVERIFIED,
    WEAK,
    Source,
)


def ina(section: str, strength: str = PRIMARY, **more: str) -> Source:
    """The Immigration and Nationality Act: `ina("212(d)(5)(A)")`."""
    return Source(f"INA {section}", strength, **more)


def usc(cite: str, strength: str = PRIMARY, **more: str) -> Source:
    """The United States Code: `usc("8 USC 1804(b)")`."""
    return Source(cite, strength, **more)


def cfr(cite: str, strength: str, **more: str) -> Source:
    """The Code of Federal Regulations: `cfr("8 CFR 212.5(b)", UNVERIFIED)`."""
    return Source(cite, strength, **more)


def fr(cite: str, strength: str, **more: str) -> Source:
    """The Federal Register: `fr("87 FR 25040", PRIMARY)`."""
    return Source(cite, strength, **more)


def page(cite: str, strength: str, **more: str) -> Source:
    """A page, manual, memo or form instruction of an agency."""
    return Source(cite, strength, **more)


def case(cite: str, strength: str, **more: str) -> Source:
    """A decision of a court or of the Board of Immigration Appeals."""
    return Source(cite, strength, **more)


def press(cite: str, strength: str = SECONDARY, **more: str) -> Source:
    """What others report of a text: law firms, advocates, the press."""
    return Source(cite, strength, **more)


def ours(cite: str) -> Source:
    """Our own words, no agency's."""
    return Source(cite, DESIGN)


__all__ = [
    "DERIVED",
    "DESIGN",
    "PRIMARY",
    "SECONDARY",
    "UNVERIFIED",
    "WEAK",
    "Source",
    "case",
    "cfr",
    "fr",
    "ina",
    "ours",
    "page",
    "press",
    "usc",
]
