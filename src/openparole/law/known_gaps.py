"""The gaps that are left as they are, each with its reason.

A gap without a reason is to be mended, and a reason without its gap to be taken away: tests hold both.
"""

from __future__ import annotations

from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.text import Text

BEFORE_1997 = _("The text of before 1 April 1997, when IIRIRA took effect, was not read.")
NOT_READ = _("No text of these days was found; the finding is left undetermined, and says so.")
FEE_NOT_FOUND = _("The fee of these days was not found; the report says that it is not known.")
NEXT_AMOUNTS = _("8 CFR 212.19(l) asks for new amounts then, and they are not published yet.")
READ_FOR_ENDS = _("Read where the three ends of a grant, and what lapses with it, are worked out.")
DEADLINES = _("For the days by which something is due, which come with the life of a request.")
FORMS = _("For filling in the forms: an ID of either country serves (G-5.26), so that no rule turns on it.")
AT_A_POST = _("For the life of a request abroad, which waits until a US post can be reached.")
OF_A_TRIP = _("Said to all with an open asylum case (G-9.3): no rule compares one country with another yet.")
HOUSEHOLD = _("For the supporter's household beside the poverty line, worked out over a whole family.")

_HOLES = {
    "credible-fear": BEFORE_1997,
    "custody": BEFORE_1997,
    "deferred-inspection": BEFORE_1997,
    "cuban-parole-in-field-office": NOT_READ,
    "military-parole-in-place": NOT_READ,
    "parole-with-alternatives": NOT_READ,
}
_NUMBERS = {
    "D-FEE-I131": FEE_NOT_FOUND,
    "D-FEE-I765": FEE_NOT_FOUND,
    "D-FEE-I765/i485": _(
        "The fee before November 2010 was not found. A green card case filed in 2024 or later cannot be open "
        "before 2024."
    ),
    "G-12.1": NEXT_AMOUNTS,
    "G-12.5": NEXT_AMOUNTS,
}
_UNREAD = {
    "first_expiry": READ_FOR_ENDS,
    "earlier_paroles.ended_on": READ_FOR_ENDS,
    "earlier_paroles.program": READ_FOR_ENDS,
    "termination_notices.effective_on": READ_FOR_ENDS,
    "termination_notices.written": READ_FOR_ENDS,
    "moved_on": DEADLINES,
    "file_at_post_on": DEADLINES,
    "interview_asked_on": DEADLINES,
    "parole_fee_paid_on": DEADLINES,
    "agency_letters.service": DEADLINES,
    "agency_letters.abroad": DEADLINES,
    "agency_letters.answer_by": DEADLINES,
    "habitual_residence": FORMS,
    "feared_country": OF_A_TRIP,
    "trips.to": OF_A_TRIP,
    "us_post_reachable": AT_A_POST,
    "supporters.household": HOUSEHOLD,
    "supporters.region": HOUSEHOLD,
}

KNOWN: dict[tuple[str, str], Text] = {
    (kind, id): why
    for kind, reasons in (("hole", _HOLES), ("no number", _NUMBERS), ("unread", _UNREAD))
    for id, why in reasons.items()
}
"""By kind and id."""
