"""What parole gives and does not give, whichever way it came, by topic: G-7.11 to G-14.5.

Each module holds one topic. Amounts, forms and the days of one grant are elsewhere.
"""

from __future__ import annotations

from openparole.law.consequences.adjustment import ADJUSTMENT
from openparole.law.consequences.benefits import BENEFITS
from openparole.law.consequences.duties import DUTIES
from openparole.law.consequences.ends import ENDS
from openparole.law.consequences.entrants import ENTRANTS
from openparole.law.consequences.fees import FEES
from openparole.law.consequences.papers import PAPERS
from openparole.law.consequences.presence import PRESENCE
from openparole.law.consequences.removal import REMOVAL
from openparole.law.consequences.review import REVIEW
from openparole.law.consequences.work import WORK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.law.statements import Consequence

CONSEQUENCES: tuple[Consequence, ...] = (
    *ENDS,
    *PAPERS,
    *WORK,
    *PRESENCE,
    *ADJUSTMENT,
    *BENEFITS,
    *ENTRANTS,
    *REMOVAL,
    *DUTIES,
    *FEES,
    *REVIEW,
)
