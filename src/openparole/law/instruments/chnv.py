"""Parole for Cubans, Haitians, Nicaraguans and Venezuelans: its opening, its pauses, its end, and the orders.

The stay of 14 April 2025 is OV-10. What the notices did to one grant is computed elsewhere.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, case, fr, page, press
from openparole.law.facts.beneficiary import citizenships, principal_citizenships
from openparole.law.instrument import (
    MEMO,
    NOTICE,
    ORDER,
    Instrument,
    announced,
    closed,
    on_hold,
    opened,
    paused,
)
from openparole.logic.propositions import any_of
from openparole.logic.text import _

CHNV = "chnv"
SECOND_LOOK = _("No travel authorizations while DHS looks into fraud by supporters; requests are taken.")


VENEZUELA = Instrument(
    "T049",
    _("Notice of the process for Venezuelans: usable from 18 October 2022, announced on 12 October"),
    day="2022-10-19",
    kind=NOTICE,
    source=fr("87 FR 63507", PRIMARY),
    intake={CHNV: (announced("2022-10-12"), opened("2022-10-18"))},
)
THREE_MORE = Instrument(
    "T050",
    _("Notices for Cubans, Haitians and Nicaraguans: from 6 January 2023, 30,000 a month for all four"),
    day="2023-01-09",
    kind=NOTICE,
    source=fr("88 FR 1243, 1255, 1266, 1279", PRIMARY),
    intake={CHNV: opened("2023-01-06", note=_("Open to the three countries as well."))},
)
SEA = Instrument(
    "T055",
    _("Cubans and Haitians stopped at sea after 27 April 2023 are shut out"),
    day="2023-04-28",
    kind=NOTICE,
    source=fr("88 FR 26327, 26329", PRIMARY),
)
HALF_BY_LOT = Instrument(
    "T057",
    _("USCIS picks half of the requests by lot, and takes the other half oldest first"),
    day="2023-05-17",
    kind=MEMO,
    source=page("USCIS alert on the review process, in copies", PRIMARY),
)
STATES_LOSE = Instrument(
    "T065",
    _("Texas v. DHS: the case of the States against the processes is dismissed"),
    day="2024-03-08",
    kind=ORDER,
    source=case("S.D. Tex. 6:23-cv-00007", PRIMARY),
)
TRAVEL_PAUSED = Instrument(
    "T067",
    _("DHS stops travel authorizations, for Venezuelans from 6 July 2024, for all from 18 July"),
    day="2024-07-06",
    kind=MEMO,
    source=press("press of August 2024", SECONDARY, day_strength=UNVERIFIED),
    decisions={
        CHNV: (
            on_hold(
                "2024-07-06",
                "2024-07-17",
                when=any_of(citizenships.has("VE"), principal_citizenships.has("VE")),
                note=SECOND_LOOK,
            ),
            on_hold("2024-07-18", "2024-08-28", note=SECOND_LOOK),
        )
    },
    superseded_by="T070",
)
TRAVEL_RESUMED = Instrument(
    "T070",
    _("DHS resumes, with fingerprints of supporters and more checks of them"),
    day="2024-08-29",
    kind=MEMO,
    source=press("DHS statement of August 2024, as reported", SECONDARY, day_strength=UNVERIFIED),
)
NO_RENEWAL = Instrument(
    "T071",
    _("DHS says that this parole will not be renewed"),
    day="2024-10-04",
    kind=MEMO,
    source=press("DHS statement of 2024-10-04, as reported"),
    grants=_("Parole ends with its own last day; more time must rest on another ground."),
)
INTAKE_STOPPED = Instrument(
    "T073/chnv",
    _("The form for supporters is taken down on the day of Executive Order 14165"),
    day="2025-01-20",
    kind=MEMO,
    source=press("press of 2025-01-20", SECONDARY),
    intake={CHNV: paused("2025-01-20")},
)
TERMINATION = Instrument(
    "T082",
    _("DHS ends the processes for Cubans, Haitians, Nicaraguans and Venezuelans"),
    day="2025-03-25",
    kind=NOTICE,
    source=fr("90 FR 13611", PRIMARY),
    intake={CHNV: closed("2025-03-25")},
    grants=_(
        "Parole that runs longer ends on 24 April 2025, unless the Secretary decides otherwise for a person."
    ),
    evidence_until="2026-07-27",
)
FIRST_CIRCUIT_REFUSES = Instrument(
    "T085",
    _("Doe v. Noem: the First Circuit leaves the stay of 14 April 2025 in force"),
    day="2025-05-05",
    kind=ORDER,
    source=case("1st Cir. No. 25-1384", PRIMARY),
    grants=_("Parole goes on to run to its own last day."),
    superseded_by="T087",
)
SUPREME_COURT = Instrument(
    "T087",
    _("Noem v. Doe: the Supreme Court stays the order that kept parole alive"),
    day="2025-05-30",
    kind=ORDER,
    source=case("No. 24A1079", SECONDARY),
    grants=_("The notice of March 2025 can take effect again; DHS waited for notices to each person."),
    evidence_until="2026-07-27",
)
NOTICES_TO_EACH = Instrument(
    "T089",
    _("DHS tells people by e-mail that their parole has ended"),
    day="2025-06-12",
    kind=NOTICE,
    source=press("law firms on the notices of June 2025", SECONDARY),
    grants=_("Parole and work permit end on the day of the notice to the person."),
    evidence_until="2026-07-27",
)
FIRST_CIRCUIT_VACATES = Instrument(
    "T094",
    _("Doe v. Noem: the First Circuit sets the stay of 14 April 2025 aside"),
    day="2025-09-12",
    kind=ORDER,
    source=case("1st Cir. No. 25-1384", SECONDARY, day_strength=UNVERIFIED),
    grants=_("Case by case is asked of grants, not of ending them: the ends of 2025 stand."),
    evidence_until="2026-07-27",
)
