"""Grants of parole to read the ends of, and short ways to say what was found."""

from openparole.logic.values import iso
from openparole.screening.ends import ends

QUIET = {
    "trips": [],
    "nta_served_on": "never",
    "lawful_status_on": "never",
    "termination_notices": [],
    "court_classes": [],
    "birth_date": "1990-01-01",
    "citizenships": ["VE"],
    "statuses": [],
    "i589_filed_on": "never",
    "i485_filed_on": "never",
    "i485_sent_on": "never",
    "status_change_filed_on": "never",
}
"""Nothing else happened."""
PAROLE = {**QUIET, "paroled_on": "2024-01-10", "parole_expires_on": "2026-01-09", "parole_program": "other"}
CHNV = {**PAROLE, "parole_program": "chnv"}
FAMILY = {**PAROLE, "parole_program": "family-reunification-colombia", "parole_expires_on": "2027-01-09"}
CBP_ONE = {**PAROLE, "parole_program": "cbp-one", "parole_expires_on": "2026-12-28"}
FOUNDER = {**PAROLE, "parole_program": "international-entrepreneur"}
LONG_AGO = {**QUIET, "parole_program": "central-american-minors"}


def grant(facts, on, read_on=None):
    return ends(facts, on=on, read_on=read_on).in_view


def days(end):
    """`2025-04-24`, `2025-04-24..2026-01-09`, `2024-01-10..`."""
    first, last = (None if day is None else iso(day) for day in (end.not_before, end.not_after))
    return first if first == last else f"{first or ''}..{last or ''}"


def three(facts, on, read_on=None):
    return {name: days(end) for name, end in grant(facts, on, read_on).ends().items()}


def effective(facts, on, read_on=None):
    return days(grant(facts, on, read_on).effective)


def row(found, id):
    return next(row for row in found.rows if row.id == id)


def notices(*received, **more):
    return {"termination_notices": [{"received_on": day, **more} for day in received]}
