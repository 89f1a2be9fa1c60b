"""The days to come as a calendar file that tells nobody what they are about.

A calendar is shared, synced and shown on a locked screen. So a day is "Notes: day 3", and what day 3 is
stands on the page and in the document. No alarm, for the same reason; whoever wants one sets it.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from icalendar import Calendar, Event

from openparole.logic.text import _
from openparole.web.environment import say

if TYPE_CHECKING:
    from openparole.web.result.person import Result


def ics(result: Result) -> bytes:
    """One event for each day, whoever it concerns: numbered as on the page, with the person's number."""
    made = Calendar()
    made.add("prodid", "-//Notes//EN")
    made.add("version", "2.0")
    stamp = datetime.combine(date.fromordinal(result.on), datetime.min.time(), UTC)
    family = len(result.persons) > 1
    for place, person in enumerate(result.persons, 1):
        for one in person.ahead:
            event = Event()
            title = _("Notes: day {number}", number=one.number)
            if family:
                title = _("Notes {person}: day {number}", person=place, number=one.number)
            event.add("summary", say(title))
            event.add("dtstart", date.fromordinal(one.day))
            event.add("dtend", date.fromordinal(one.day) + timedelta(days=1))
            event.add("dtstamp", stamp)
            event.add("uid", str(uuid4()))
            event.add("class", "PRIVATE")
            event.add("transp", "TRANSPARENT")
            made.add_component(event)
    return bytes(made.to_ical())
