"""The statutes that let relatives of battered people and of trafficking victims be paroled."""

from __future__ import annotations

from openparole.law.citations import UNVERIFIED, ina
from openparole.law.instrument import STATUTE, Instrument, opened
from openparole.logic.text import _

VTVPA = Instrument(
    "D-VAWA-2000",
    _("Victims of Trafficking and Violence Protection Act: children and parents shall be paroled"),
    day="2000-10-28",
    kind=STATUTE,
    source=ina("240A(b)(4); Pub. L. 106-386", day_strength=UNVERIFIED),
    intake={"relatives-of-battered": opened("2000-10-28")},
)
TVPRA = Instrument(
    "D-TVP-2008",
    _("Trafficking Victims Protection Reauthorization Act: relatives of a victim may be paroled"),
    day="2008-12-23",
    kind=STATUTE,
    source=ina("240A(b)(6); Pub. L. 110-457", day_strength=UNVERIFIED),
    intake={"relatives-of-trafficking-victims": opened("2008-12-23")},
)
