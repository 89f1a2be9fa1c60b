"""The fees that come with parole by many ways: those of a work permit, if one is asked for.

How the I-765 is sent is not asked: the amounts are those on paper.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, fr, page, usc
from openparole.law.clocks import EAD_FILING, POSTMARK
from openparole.law.consequences.reach import RE_PAROLE, WORK_PERMIT
from openparole.law.facts.filing import adjusted_on, i485_denied_on, i485_fee_paid, i485_filed_on
from openparole.law.facts.grant import ead_kind
from openparole.law.facts.petitioner import petitioner_kind
from openparole.law.fees import Fee, GeneralFee
from openparole.law.parameters.work_permit import I765_ON_PAPER, I765_WITH_I485, INITIAL, RENEWAL
from openparole.law.shared.advance_parole import pending
from openparole.logic.expressions import cases
from openparole.logic.propositions import all_of, any_of, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.law.pathway import Pathway
    from openparole.logic.rules import Rule

ON_ITS_OWN = ead_kind.is_("initial", "renewal")
WITH_RE_PAROLE = ead_kind.is_("with_reparole")
WHICH_DAY = _("The day of mailing, or of sending it online, picks the amount.")

OLDER_PAID_CASE = rule(
    "D-FEE-I765/free",
    _("The I-485 was filed with its fee from 30 July 2007 to 31 March 2024"),
    all_of(i485_filed_on.between("2007-07-30", "2024-03-31"), i485_fee_paid),
    source=page("72 FR 29851; Form I-765 page", SECONDARY, day_strength=UNVERIFIED),
)
NEWER_PAID_CASE = rule(
    "D-FEE-I765/half",
    _("The I-485 was filed with its fee since 1 April 2024"),
    all_of(i485_filed_on.on_or_after("2024-04-01"), i485_fee_paid),
    source=fr("89 FR 6194; 8 CFR 106.2(a)(44)", SECONDARY),
)

WITH_FREE_RE_PAROLE = rule(
    "R-AFG-04/i765",
    _("Afghans who asked for themselves paid no fee for a work permit with re-parole until 31 January 2025"),
    all_of(EAD_FILING.between("2023-06-09", "2025-01-31"), WITH_RE_PAROLE, petitioner_kind.is_("self")),
    source=page("USCIS, Re-Parole Process for Certain Afghans", PRIMARY),
)


def i765(id: str, *free: Rule, pathways: tuple[str, ...]) -> GeneralFee:
    """The form's own fee; nothing where a rule of `free` holds."""
    return GeneralFee(
        id,
        _("Form I-765 on paper, if a work permit is asked for"),
        cases(*((rule, 0) for rule in free), otherwise=I765_ON_PAPER.at(EAD_FILING)),
        clock=EAD_FILING,
        why=WHICH_DAY,
        source=fr("89 FR 6194; 8 CFR 106.2(a)(44)", SECONDARY),
        form="I-765",
        when=any_of(
            ON_ITS_OWN,
            all_of(
                WITH_RE_PAROLE,
                unsettled(
                    _("No text was found that says if this fee is asked with Form I-131, Part 9, as well.")
                ),
            ),
        ),
        pathways=pathways,
    )


WORK_PERMIT_FEES = (
    i765("D-FEE-I765", pathways=tuple(id for id in WORK_PERMIT if id != "afghan-re-parole")),
    i765("D-FEE-I765/afghan", WITH_FREE_RE_PAROLE, pathways=("afghan-re-parole",)),
    GeneralFee(
        "D-FEE-EAD",
        _("Fee of Pub. L. 119-21 for a work permit of category (c)(11), beside that of the form"),
        cases((ead_kind.is_("initial"), INITIAL.at(EAD_FILING)), otherwise=RENEWAL.at(EAD_FILING)),
        clock=EAD_FILING,
        why=WHICH_DAY,
        source=usc("8 USC 1803(b), 1809"),
        form="I-765",
        when=ON_ITS_OWN,
        pathways=WORK_PERMIT,
    ),
    GeneralFee(
        "D-FEE-EAD/i131",
        _("Fee of Pub. L. 119-21 for a work permit asked for with re-parole, on Form I-131, Part 9"),
        RENEWAL.at(POSTMARK),
        clock=POSTMARK,
        why=WHICH_DAY,
        source=usc("8 USC 1809", SECONDARY),
        form="I-131",
        when=WITH_RE_PAROLE,
        pathways=RE_PAROLE,
    ),
    GeneralFee(
        "D-FEE-I765/i485",
        _("Form I-765 by an open green card case instead, category (c)(9)"),
        cases(
            (OLDER_PAID_CASE, 0),
            (NEWER_PAID_CASE, I765_WITH_I485.at(EAD_FILING)),
            otherwise=I765_ON_PAPER.at(EAD_FILING),
        ),
        clock=EAD_FILING,
        why=_(
            "The day of mailing, or of sending it online, picks the amount; with most paid green card cases "
            "it is less or nothing."
        ),
        source=fr("89 FR 6194; 8 CFR 106.2(a)(44)", SECONDARY),
        form="I-765",
        when=all_of(
            ON_ITS_OWN,
            pending(i485_filed_on, i485_denied_on, adjusted_on, since=EAD_FILING, until=EAD_FILING),
        ),
        pathways=("advance-parole-adjustment", *RE_PAROLE),
    ),
)


def fees_of(pathway: Pathway) -> tuple[Fee, ...]:
    """All fees with a pathway: its own, then those of the work permit."""
    common = () if pathway.fees_are_all else WORK_PERMIT_FEES
    return (*pathway.fees, *(fee for fee in common if pathway.id in fee.pathways))
