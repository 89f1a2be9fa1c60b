"""IMMVI, for service members and veterans abroad. The doubt since January 2025: `overlays` (OV-03)."""

from __future__ import annotations

from openparole.law.citations import SECONDARY, press
from openparole.law.instrument import NOTICE, Instrument, opened
from openparole.logic.text import _

INITIATIVE = Instrument(
    "T040",
    _("DHS and VA announce the Immigrant Military Members and Veterans Initiative (IMMVI)"),
    day="2021-07-02",
    kind=NOTICE,
    source=press("DHS release of 2021-07-02, in copies", SECONDARY),
    intake={"military-members-and-veterans": opened("2021-07-02")},
)
