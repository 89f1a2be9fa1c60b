"""Public benefits of people on parole: G-10.16 to G-10.23. Knows no benefits that states add."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, cfr, page, press, usc
from openparole.law.clocks import READING
from openparole.law.consequences.reach import PAROLE
from openparole.law.facts.grant import parole_expires_on, paroled_on
from openparole.law.statements import Consequence
from openparole.logic.propositions import all_of, any_of, no
from openparole.logic.text import _

PRWORA = "1996-08-22"
FOR_A_YEAR = any_of(
    parole_expires_on.never(), parole_expires_on.on_or_after(paroled_on.plus(years=1, days=-1))
)
"""The last day counts too: a year from 2 March runs to 1 March."""

BENEFITS = (
    Consequence(
        "G-10.16",
        _("Paroled for at least one year: a qualified alien for federal benefits"),
        source=usc("8 USC 1641(b)(4)"),
        when=any_of(paroled_on.never(), FOR_A_YEAR),
        first_day=PRWORA,
        pathways=PAROLE,
        topic="benefits",
    ),
    Consequence(
        "G-10.16a",
        _("Paroled for less than one year: no qualified alien, but not shut out of state and local benefits"),
        source=usc("8 USC 1621(a)(3)"),
        when=any_of(paroled_on.never(), no(FOR_A_YEAR)),
        first_day=PRWORA,
        pathways=PAROLE,
        topic="benefits",
    ),
    Consequence(
        "G-10.17",
        _("Benefits that depend on need are closed for the first five years, with exceptions"),
        source=usc("8 USC 1613", UNVERIFIED),
        first_day=PRWORA,
        pathways=PAROLE,
        topic="benefits",
    ),
    Consequence(
        "G-10.18",
        _("No SNAP for parolees, except Cuban and Haitian entrants"),
        source=press("Pub. L. 119-21 s. 10108, as reported"),
        first_day="2025-07-04",
        pathways=PAROLE,
        topic="benefits",
    ),
    Consequence(
        "G-10.19/medicare",
        _("No new Medicare for parolees, except Cuban and Haitian entrants; others lose it after 18 months"),
        source=press("Pub. L. 119-21 s. 71201, as reported", UNVERIFIED),
        first_day="2025-07-04",
        pathways=PAROLE,
        topic="benefits",
    ),
    Consequence(
        "G-10.19",
        _(
            "No federal Medicaid or CHIP for parolees, except Cuban and Haitian entrants; states may still "
            "cover children and pregnant women who reside lawfully"
        ),
        source=press("Pub. L. 119-21 s. 71109, as reported"),
        first_day="2026-10-01",
        pathways=PAROLE,
        topic="benefits",
    ),
    Consequence(
        "G-10.19/marketplace",
        _("No premium tax credit for parolees, except Cuban and Haitian entrants"),
        source=press("Pub. L. 119-21 s. 71301, as reported"),
        first_day="2027-01-01",
        pathways=PAROLE,
        topic="benefits",
    ),
    Consequence(
        "G-10.20",
        _("Parolees are in a class that may get federal housing aid"),
        source=usc("42 USC 1436a(a)", SECONDARY),
        pathways=PAROLE,
        topic="benefits",
    ),
    Consequence(
        "G-10.21",
        _(
            "For Social Security a parolee counts as lawfully present; with parole of less than a year, not "
            "if it is for deferred inspection, for a removal case or for prosecution"
        ),
        source=cfr("8 CFR 1.3(a)", PRIMARY),
        pathways=PAROLE,
        topic="benefits",
    ),
    Consequence(
        "G-10.22",
        _("Benefits like those of refugees, until 31 March 2023 or the end of parole, whichever is later"),
        source=page("Pub. L. 117-43 s. 2502 and later acts", SECONDARY),
        when=any_of(
            paroled_on.between("2021-07-31", "2022-09-30"),
            all_of(paroled_on.never(), READING.on_or_before("2022-09-30")),
        ),
        first_day="2021-09-30",
        pathways=("afghan", "afghan-re-parole"),
        topic="benefits",
    ),
    Consequence(
        "G-10.23",
        _("Benefits like those of refugees for people paroled from 24 February 2022 to 30 September 2024"),
        source=page("Pub. L. 117-128 s. 401; Pub. L. 118-50; USCIS SAVE", PRIMARY),
        when=any_of(
            paroled_on.between("2022-02-24", "2024-09-30"),
            all_of(paroled_on.never(), READING.on_or_before("2024-09-30")),
        ),
        first_day="2022-05-21",
        pathways=("uniting-for-ukraine", "ukraine-re-parole"),
        topic="benefits",
    ),
)
