"""Who decides, by the day: until 2003-02-28 the INS, then USCIS, ICE and CBP.

Source: Homeland Security Act of 2002, Pub. L. 107-296; 8 CFR 212.5(a). G-1.20 to G-1.25.
"""

from __future__ import annotations

from openparole.logic.text import _
from openparole.logic.values import ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.text import Text

USCIS, ICE, CBP, STATE, INS = "uscis", "ice", "cbp", "state", "ins"

NAMES: dict[str, Text] = {
    USCIS: _("U.S. Citizenship and Immigration Services (USCIS)"),
    ICE: _("U.S. Immigration and Customs Enforcement (ICE)"),
    CBP: _("U.S. Customs and Border Protection (CBP)"),
    STATE: _("Department of State"),
    INS: _("Immigration and Naturalization Service (INS)"),
}

END_OF_INS = ordinal("2003-03-01")
"""From this day on the three agencies of DHS hold the power."""

SUPPORT, ACCESS, REQUEST, TRAVEL, PAROLE, MORE_TIME = (
    "support", "access", "request", "travel", "parole", "more time",
)  # fmt: skip
"""The steps that an agency decides: who may support, who may ask, the request itself, the travel
document, the parole, and more time."""

STEPS: dict[str, Text] = {
    SUPPORT: _("confirms the supporter"),
    ACCESS: _("opens the process to the family"),
    REQUEST: _("decides the request"),
    TRAVEL: _("authorizes the travel"),
    PAROLE: _("decides parole"),
    MORE_TIME: _("decides on more time"),
}


def agency_on(agency: str, day: int) -> str:
    """The agency that did on that day what `agency` does today."""
    return INS if day < END_OF_INS and agency in (USCIS, ICE, CBP) else agency
