"""Parole in the Northern Mariana Islands: for groups who live there, and for visitors."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, Source, fr, page, press
from openparole.law.instrument import (
    MEMO,
    NOTICE,
    RULE,
    STATUTE,
    Instrument,
    announced,
    closed,
    not_settled,
    opened,
)
from openparole.logic.text import _

GROUPS, VISITORS = "cnmi-categorical", "cnmi-visitor"

FEDERAL_LAW = Instrument(
    "D-CNMI-2009",
    _("US immigration law reaches the Northern Marianas"),
    day="2009-11-28",
    kind=STATUTE,
    source=Source("Pub. L. 110-229 s. 702", SECONDARY),
    intake={
        GROUPS: not_settled(
            "2009-11-28",
            note=_("USCIS paroled people case by case; no text says which groups, or when first."),
        )
    },
)
VISITOR_POLICY = Instrument(
    "T012",
    _("DHS will parole visitors from China and Russia into the Northern Marianas, from 28 November 2009"),
    day="2009-10-21",
    kind=MEMO,
    source=fr("84 FR 46029, background; CBP bulletin of 2009", PRIMARY),
    intake={VISITORS: (announced("2009-10-21"), opened("2009-11-28"))},
)
RELATIVES = Instrument(
    "D-CNMI-2011",
    _("USCIS offers parole to immediate relatives of US citizens and to some stateless people"),
    day="2011-11-01",
    kind=MEMO,
    source=press("USCIS message to stakeholders of November 2011, in a copy", SECONDARY),
    intake={GROUPS: opened("2011-11-01", "2011-11-28")},
)
GROUPS_ENDED = Instrument(
    "T030",
    _("USCIS ends categorical parole in the Northern Marianas at once"),
    day="2018-12-27",
    kind=MEMO,
    source=page("USCIS alert of 2018-12-27 on categorical parole in the CNMI", PRIMARY),
    intake={GROUPS: closed("2018-12-27")},
    grants=_("Parole runs to its end; more time once, for up to 180 days, not past 29 June 2019."),
)
CNMI_RESIDENTS = Instrument(
    "T032",
    _("Northern Mariana Islands Long-Term Legal Residents Relief Act: a status of their own"),
    day="2019-06-25",
    kind=STATUTE,
    source=Source("Pub. L. 116-24; USCIS alert", PRIMARY),
    grants=_("Parole of many of these groups goes on by itself until that status can be asked for."),
)
NO_MORE_RUSSIA = Instrument(
    "D-CNMI-2019",
    _("Parole for visitors from Russia ends on 3 October 2019; those from China may stay 14 days, not 45"),
    day="2019-09-03",
    kind=NOTICE,
    source=fr("84 FR 46029; for China CBP as quoted in the Saipan Tribune", PRIMARY),
    grants=_("Parole already given runs to its end."),
)
VISITORS_ENDED = Instrument(
    "T080",
    _("The travel authorization EVS-TAP takes the place of parole for visitors from China"),
    day="2025-02-20",
    kind=RULE,
    source=press("8 CFR 212.1(r); notice of 2025-01-06, as reported in the Pacific Island Times", SECONDARY),
    intake={VISITORS: closed("2025-02-20")},
    grants=_("Parole already given runs to its end."),
)
