"""What opened parole in place, for everybody and for military families. No text that closed it was found."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, ina, page, press
from openparole.law.instrument import FORM, MEMO, STATUTE, Instrument, not_settled, opened
from openparole.logic.text import _

IN_PLACE, MILITARY = "parole-in-place", "military-parole-in-place"

APPLICANT_FOR_ADMISSION = Instrument(
    "D-PIP-1997",
    _("Whoever is here without admission is an applicant for admission: INA 235(a)(1)"),
    day="1997-04-01",
    kind=STATUTE,
    source=ina("235(a)(1), as amended by Pub. L. 104-208 s. 302", day_strength=SECONDARY),
    intake={
        IN_PLACE: not_settled(
            "1997-04-01",
            note=_("The statute allowed it; that the INS took such requests was said only in August 1998."),
        )
    },
)
GENERAL_COUNSEL = Instrument(
    "D-PIP-1998",
    _("INS General Counsel: people who came in without inspection can be paroled"),
    day="1998-08-21",
    kind=MEMO,
    source=page("INS General Counsel opinion of 1998-08-21, HQCOU 120/17-P", PRIMARY),
    intake={IN_PLACE: opened("1998-08-21")},
)
SECRETARY_OF_2010 = Instrument(
    "D-MPIP-2010",
    _("The Secretary names parole in place among the ways to keep military families together"),
    day="2010-08-30",
    kind=MEMO,
    source=press("letter of 2010-08-30, as quoted in PM-602-0091"),
    intake={
        MILITARY: not_settled(
            "2010-08-30", note=_("Offices paroled military families case by case; no general text was found.")
        )
    },
)
MEMO_OF_2013 = Instrument(
    "T014",
    _("Memo: parole in place for spouses, children and parents of service members and veterans"),
    day="2013-11-15",
    kind=MEMO,
    source=page("PM-602-0091 (2013-11-15)", PRIMARY),
    intake={MILITARY: opened("2013-11-15")},
)
MEMO_OF_2016 = Instrument(
    "D-MPIP-2016",
    _("Memo: sons and daughters of any age, family of the dead; not of the dishonorably discharged"),
    day="2016-11-23",
    kind=MEMO,
    source=page("PM-602-0114 (2016-11-23)", PRIMARY),
)
NDAA = Instrument(
    "D-MPIP-2019",
    _("The law tells DHS to weigh military family unity; it names members, family, and parents they support"),
    day="2019-12-20",
    kind=STATUTE,
    source=press("Pub. L. 116-92 s. 1758 (NDAA for FY2020), as quoted"),
)
FORM_OF_2025 = Instrument(
    "D-PIP-2025",
    _("Form I-131, edition 01/20/25: items 8 and 9 for parole in place, item 8.A for military families"),
    day="2025-01-20",
    kind=FORM,
    source=page("Form I-131 (01/20/25), Part 1 items 8 and 9", PRIMARY),
    intake={IN_PLACE: opened("2025-01-20"), MILITARY: opened("2025-01-20")},
    evidence_until="2026-10-02",
)
