"""Parole for groups of people who live in the Northern Mariana Islands. To 27 December 2018.

USCIS used it case by case since 2009 and opened it for relatives of citizens, and for people whom no state
counts as its own, in November 2011. From which day the other groups were paroled was not found.
"""

from __future__ import annotations

from openparole.law.agencies import MORE_TIME, PAROLE, REQUEST, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, Source, page
from openparole.law.clocks import READING
from openparole.law.facts.beneficiary import cnmi_category, location
from openparole.law.pathway import (
    SIGNIFICANT_PUBLIC_BENEFIT,
    URGENT_HUMANITARIAN,
    Filing,
    Pathway,
    Version,
    requirement,
)
from openparole.law.shared.northern_marianas import GATE, NOWHERE_ELSE, ON_THE_ISLANDS
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.text import _

ALERT = page("USCIS alert of 2018-12-27 on categorical parole in the CNMI", PRIMARY)
GROUPS = page("USCIS alert of 2018-12-27 on categorical parole in the CNMI", PRIMARY, day_strength=UNVERIFIED)
EXTENSIONS = page("USCIS, extension of parole for immediate relatives (2016-12), copy", PRIMARY)
LAW_OF_2019 = Source("Pub. L. 116-24; USCIS alert", PRIMARY)

CNMI_CATEGORICAL = Pathway(
    "cnmi-categorical",
    about=_(
        "For people who live in the Northern Mariana Islands: close relatives of US citizens, of permanent "
        "residents of the islands and of Micronesian, Marshallese or Palauan citizens, some people whom no "
        "state counts as its own, and caregivers. USCIS ended it on 27 December 2018."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=GATE,
    asked_by=_("The person writes to USCIS, or the citizen for a small child."),
    agencies={REQUEST: USCIS, PAROLE: USCIS, MORE_TIME: USCIS},
    filings=(
        Filing(
            "",
            _("a letter with Form G-325 and copies, to the USCIS office on Saipan or Guam; no fee"),
            source=EXTENSIONS,
        ),
    ),
    criteria=(
        Version(
            "CNMI-CAT-2009",
            "2009-11-28",
            (
                ON_THE_ISLANDS,
                requirement(
                    "D-CNMI-03", _("Living on the islands"), location.is_("inside_us"), source=EXTENSIONS
                ),
                requirement(
                    "R-CNMI-01/group",
                    _("In one of the groups that USCIS names"),
                    cnmi_category.is_(
                        "citizen_relative",
                        "stateless",
                        "resident",
                        "resident_relative",
                        "fas_relative",
                        "caregiver",
                    ),
                    source=GROUPS,
                ),
                *STATUTE,
            ),
            source=GROUPS,
        ),
    ),
    evidence=(
        Statement("CNC-E1", _("A letter that names the tie it rests on, and any arrest"), source=EXTENSIONS),
        Statement("CNC-E2", _("Form G-325, the passport, and the last I-94 if any"), source=EXTENSIONS),
        Statement("CNC-E3", _("Proof of the tie, or of the work as a caregiver"), source=ALERT),
    ),
    period=(
        Statement(
            "CNC-P1",
            _("Until a day that USCIS set for all and moved several times, the last one 31 December 2018"),
            source=EXTENSIONS,
            last_day="2018-12-26",
        ),
    ),
    ends=(
        Statement(
            "R-CNMI-01",
            _("Parole ran to its own end; more time was given once, for up to 180 days, to 29 June 2019"),
            source=ALERT,
            when=READING.on_or_after("2018-12-27"),
            topic="status",
        ),
        Statement(
            "R-CNMI-01/law",
            _("For many of them parole then went on by itself, until they got CNMI Resident status"),
            source=LAW_OF_2019,
            when=READING.on_or_after("2019-06-25"),
            topic="status",
        ),
    ),
    warnings=(
        NOWHERE_ELSE,
        Statement(
            "D-CNMI-04",
            _("In December 2016 more time was offered to those who had such parole already"),
            source=page("USCIS announcement of 2016-12-13, as described", SECONDARY),
            first_day="2016-12-13",
        ),
    ),
)
