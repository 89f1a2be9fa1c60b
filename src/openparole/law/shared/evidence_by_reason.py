"""What to show for each reason, after the USCIS page on evidence, whose lists are not complete. G-5.4.

Only the opening of that page could be read, so most lists are our summary and say that they are not
verified; the medical one is printed in an older USCIS page.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, page
from openparole.law.facts.reason import reasons
from openparole.law.statements import Statement
from openparole.logic.text import Text, _

GUIDELINES = page("USCIS, Humanitarian Parole Guidelines", PRIMARY)
EVIDENCE_PAGE = "USCIS, Guidance on Evidence for Certain Types of Parole Requests"
SUMMARY = page(EVIDENCE_PAGE, UNVERIFIED)
REFERRAL = page("Form I-131 (01/20/25), Part 1 item 6.C, as modeled in public code", SECONDARY)
SOURCES = {
    "medical": GUIDELINES,
    "agency_referral": REFERRAL,
    "protection_from_harm": page("practice reports of 2021 and 2022 on Afghan requests", SECONDARY),
}
"""Where a list comes from something better than our summary."""

PAPERS: dict[str, dict[str, Text]] = {
    "medical": {
        "doctor": _("A doctor's letter: diagnosis, prognosis, and how long the treatment will take"),
        "elsewhere": _("Why the treatment cannot be had at home or in a neighboring country"),
        "provider": _("A letter of the US hospital or doctor: that it will treat, its plan, cost and time"),
        "payment": _("What it costs, and proof of how it will be paid"),
    },
    "medical_caregiver": {
        "tie": _("Papers that show the tie to the patient"),
        "need": _("A doctor's note that the patient needs this person along"),
    },
    "organ_donor": {
        "center": _(
            "A letter of the US transplant center: the match, the date, care for the donor afterwards"
        ),
        "tests": _("The donor's test results, and that the donor is fit"),
        "recipient": _("A letter of the recipient's doctor"),
        "payment": _("Proof of who pays for the donor's care, and a plan to return"),
    },
    "visit_sick_relative": {
        "doctor": _("A letter of the US doctor: the illness, the outlook, how urgent the visit is"),
        "tie": _("Papers that show the family tie"),
        "why": _("Why this relative is needed, and which other relatives there are"),
    },
    "caregiver_for_relative": {
        "doctor": _("A letter of the US doctor: the illness, and the care that is needed"),
        "tie": _("Papers that show the family tie"),
        "plan": _("A plan of care, who lives in the household, and why nobody else can give it"),
    },
    "funeral_or_estate": {
        "death": _("The death certificate, or a letter of the funeral home with the day of the service"),
        "tie": _("Papers that show the tie to the person who died"),
        "estate": _("For an estate: papers of the court that show the part this person has in it"),
    },
    "protection_from_harm": {
        "target": _("Threats, police or medical reports, or press, that name or clearly mean this person"),
        "third-party": _("A letter of a credible third party who knows of the danger, with names and facts"),
        "country": _("Reports on the country that fit the case"),
        "place": _("Where the person is now, whether they may stay there, and any refugee registration"),
    },
    "seek_asylum": {
        "danger": _("What the person fears, from whom and why, with whatever can show it"),
    },
    "civil_proceeding_private": {
        "order": _("The court order, summons or subpoena, or the lawyer's letter"),
        "calendar": _("The court's calendar: on which days the person must be there"),
        "remote": _("Why a video call or a written statement is not enough"),
    },
    "criminal_or_government_proceeding": {
        "request": _("The written request of the government office; see parole for law enforcement"),
    },
    "immigration_hearing": {
        "decision": _("The decision of the court that the person won, and the notice of the hearing"),
    },
    "beneficiary_with_disability": {
        "doctor": _("A doctor's letter on the disability and the help it needs"),
        "caregiver": _("Who gave that care abroad, why it has ended, and who gives it in the US"),
        "guardian": _("Guardianship papers, where there are any"),
    },
    "child_in_need_of_care": {
        "custody": _("The custody order, or the parents' consent"),
        "caregiver": _("Why nobody abroad can care for the child"),
        "home": _("A plan for home, school and care in the US"),
    },
    "family_reunification": {
        "urgent": _("What is urgent beyond living apart, and proof of the hardship"),
        "petition": _("The notice on Form I-130, with the priority date"),
        "tie": _("Papers that show the family tie"),
    },
    "adoption": {
        "decree": _("The adoption decree or custody order"),
        "petition": _("Notices on Form I-600 or I-800"),
        "emergency": _("What is urgent, such as a doctor's letter"),
    },
    "return_to_us": {
        "past": _("Cards and papers of the earlier status in the US"),
        "absence": _("Why the person left, travel papers, and why there is no document to return with"),
    },
    "veteran_needs": {
        "service": _("Service papers, such as Form DD-214, and the appointment, claim or case at hand"),
    },
    "emergency_worker": {
        "agency": _("A letter of the agency or company that needs the workers: task, place and days"),
    },
    "agency_referral": {
        "agency": _("The referral of the US agency, from an official .gov or .mil address"),
    },
}

EVIDENCE_BY_REASON = (
    Statement(
        "G-5.4/each",
        _("Evidence for every reason that is claimed; the lists by reason are not complete"),
        source=page(EVIDENCE_PAGE, PRIMARY),
    ),
    *(
        Statement(
            f"G-5.4/{reason}/{name}", words, source=SOURCES.get(reason, SUMMARY), when=reasons.has(reason)
        )
        for reason, papers in PAPERS.items()
        for name, words in papers.items()
    ),
)
