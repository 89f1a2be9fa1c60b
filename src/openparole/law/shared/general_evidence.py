"""The papers of every request for parole from abroad, whatever the reason. G-5.20 to G-5.34."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, cfr, page
from openparole.law.clocks import READING
from openparole.law.facts.beneficiary import birth_date, passport
from openparole.law.facts.filing import fee_waiver_asked, filing_channel
from openparole.law.facts.petitioner import papers_in_other_language, petitioner_kind, represented
from openparole.law.facts.reason import circumstances, life_threatening, needed_by, visa_attempt
from openparole.law.facts.relative import i130_filed_on, i360_filed_on
from openparole.law.shared.family import UNDER_18
from openparole.law.statements import Statement
from openparole.logic.propositions import all_of, any_of
from openparole.logic.text import _

GUIDELINES = page("USCIS, Humanitarian Parole Guidelines", PRIMARY)
EVIDENCE_PAGE = page("USCIS, Guidance on Evidence for Certain Types of Parole Requests", PRIMARY)
INSTRUCTIONS = page("Form I-131 Instructions (01/20/25), as quoted", SECONDARY)
PAROLE_PAGE = page(
    "USCIS, Humanitarian or Significant Public Benefit Parole (2025-12-15), as quoted", SECONDARY
)

URGENT = any_of(life_threatening, circumstances.has("harm_imminent"), needed_by.happened())

GENERAL_EVIDENCE = (
    Statement("G-5.20", _("Form I-131, signed, one for each person"), source=GUIDELINES),
    Statement(
        "G-5.21",
        _("The fee for each person, or Form I-912 to ask that it be waived"),
        source=INSTRUCTIONS,
    ),
    Statement(
        "G-5.22",
        _(
            "Form I-134 from each supporter, one for each beneficiary: a promise of support for the whole "
            "stay, with proof of income and assets"
        ),
        source=GUIDELINES,
    ),
    Statement(
        "G-5.23",
        _("A detailed explanation of the reason, and of how long parole is needed"),
        source=GUIDELINES,
    ),
    Statement(
        "G-5.24",
        _(
            "Why a visa is not possible: when and where it was tried, and the letter of denial; and, if one "
            "is needed, why a waiver is not possible"
        ),
        source=GUIDELINES,
    ),
    Statement(
        "G-5.25",
        _("Decisions on earlier petitions for the person, such as Form I-130"),
        source=GUIDELINES,
        when=any_of(
            i130_filed_on.happened(), i360_filed_on.happened(), visa_attempt.is_("pending", "refused")
        ),
    ),
    Statement(
        "G-5.26",
        _("A copy of the beneficiary's passport page with the photo"),
        source=EVIDENCE_PAGE,
        when=passport.is_not("none"),
    ),
    Statement(
        "G-5.26/other",
        _(
            "Why there is no valid passport, and another government paper that shows citizenship or the "
            "country where the person lives"
        ),
        source=EVIDENCE_PAGE,
        when=passport.is_not("valid"),
    ),
    Statement(
        "G-5.27",
        _("The petitioner's ID, and proof of US citizenship or status where there is one"),
        source=EVIDENCE_PAGE,
        when=petitioner_kind.is_not("self"),
    ),
    Statement(
        "G-5.28",
        _("The supporter's ID, proof of status, and proof of income and assets"),
        source=EVIDENCE_PAGE,
    ),
    Statement(
        "G-5.29",
        _("Form G-28 of the attorney or accredited representative"),
        source=INSTRUCTIONS,
        when=represented,
    ),
    Statement(
        "G-5.30",
        _("A certified translation of every paper that is not in English"),
        source=cfr("8 CFR 103.2(b)(3)", SECONDARY),
        when=papers_in_other_language,
    ),
    Statement(
        "G-5.33",
        _("Fingerprints and a photo at a US embassy, consulate or USCIS office, from age 14 to 79"),
        source=INSTRUCTIONS,
        when=all_of(birth_date.age_at_least(14, READING), birth_date.under(80, READING)),
    ),
    Statement(
        "G-5.34",
        _("For a child: the parents' consent or custody papers, and a plan of care"),
        source=PAROLE_PAGE,
        when=UNDER_18,
    ),
    Statement(
        "G-5.40",
        _(
            "For a matter of life or safety: EXPEDITE in black ink at the top right of a paper Form I-131, "
            "with the reason, how to reach you, and proof"
        ),
        source=PAROLE_PAGE,
        when=URGENT,
    ),
    Statement(
        "G-7.30",
        _(
            "On paper, send to USCIS, Attn: HP, P.O. Box 660865, Dallas, TX 75266-0865; by courier, to "
            "USCIS, Attn: HP (Box 660865), 2501 S. State Hwy. 121 Business, Suite 400, Lewisville, TX "
            "75067-8003. These are the addresses of 11 August 2026: read the live page first"
        ),
        source=page("USCIS, direct filing addresses for Form I-131 (2026-08-11), as quoted", SECONDARY),
        when=filing_channel.is_not("online"),
        first_day="2026-08-11",
    ),
    Statement(
        "G-7.31",
        _("With a fee waiver, the request must be on paper"),
        source=PAROLE_PAGE,
        when=fee_waiver_asked,
    ),
)
