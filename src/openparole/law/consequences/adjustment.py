"""What parole means for a green card and for asylum: G-1.5c, G-10.11 to G-10.15, G-10.24, G-10.29."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, cfr, ina, page, press, usc
from openparole.law.consequences.reach import PAROLE
from openparole.law.facts.beneficiary import citizenships, statuses
from openparole.law.facts.custody import in_proceedings
from openparole.law.statements import Consequence
from openparole.logic.text import _

ADJUSTMENT = (
    Consequence(
        "G-10.11",
        _("For a green card, parole is enough of an entry: the law asks for admission or parole"),
        source=ina("245(a)", PRIMARY, day_strength=SECONDARY),
        pathways=PAROLE,
        topic="adjustment",
    ),
    Consequence(
        "G-1.5c",
        _(
            "Special immigrant juveniles, and special immigrants who served in the armed forces, count as "
            "paroled for a green card: they need no parole for it"
        ),
        source=page("INA 245(g), (h); 8 CFR 245.1(a), (e)(3)", PRIMARY, day_strength=UNVERIFIED),
        when=statuses.has("sij", "armed_forces_special_immigrant"),
        topic="adjustment",
    ),
    Consequence(
        "G-10.12",
        _(
            "Parole that has not run out and was not ended when the I-485 is filed counts as lawful status "
            "for INA 245(c)(2)"
        ),
        source=cfr("8 CFR 245.1(d)(1)(v)", PRIMARY),
        pathways=PAROLE,
        topic="adjustment",
    ),
    Consequence(
        "G-10.13",
        _("USCIS treats a green card from inside the country as an act of grace; overstaying parole weighs"),
        source=press("PM-602-0199 of 2026-05-21, as reported"),
        first_day="2026-05-21",
        pathways=PAROLE,
        topic="adjustment",
    ),
    Consequence(
        "G-10.14",
        _(
            "In court, USCIS and not the judge decides the I-485 of an arriving alien. Only one who filed it "
            "in the United States, came back on advance parole for it, was denied by USCIS and then put in "
            "court can renew it there"
        ),
        source=cfr("8 CFR 245.2(a)(1), 1245.2(a)(1)(ii)", PRIMARY, day_strength=UNVERIFIED),
        when=in_proceedings,
        first_day="2006-05-12",
        pathways=PAROLE,
        topic="adjustment",
    ),
    Consequence(
        "G-10.24",
        _("A Cuban who was paroled can ask for a green card after one year here (Cuban Adjustment Act)"),
        source=usc("Pub. L. 89-732; 8 CFR 245.2(a)(2)(ii)"),
        when=citizenships.has("CU"),
        pathways=PAROLE,
        topic="adjustment",
    ),
    Consequence(
        "G-10.29",
        _("Whether the person may become a public charge is weighed with the green card, not with parole"),
        source=press("91 FR 45324; PA-2026-09, as reported"),
        first_day="2026-09-18",
        pathways=PAROLE,
        topic="adjustment",
    ),
    Consequence(
        "G-10.15",
        _(
            "Asylum must be asked for within one year of the last arrival. Parole kept until shortly before "
            "filing can excuse a late request"
        ),
        source=page("INA 208(a)(2)(B), (D); 8 CFR 208.4(a)(5)(iv)", PRIMARY),
        first_day="1998-04-01",
        topic="asylum",
    ),
)
