"""What a USCIS officer looks at in a request for parole: first the reason, then the person. WF-F1 to WF-F27.

Rows are laid out with the facts that speak for and against them. Nothing is weighed, added up or scored, and
a row that no fact touches stays open: it is for the officer, and for papers.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, Source, ina, page
from openparole.law.facts.beneficiary import parental_consent, passport
from openparole.law.facts.custody import identity_proof, pregnancy_certified, removed_on
from openparole.law.facts.grant import EarlierParole, conditions_broken_on, earlier_paroles
from openparole.law.facts.reason import (
    adverse_history,
    circumstances,
    criminal_record,
    helps_law_enforcement,
    inadmissible,
    needed_by,
    nonimmigrant_visa_fits,
    presence_required_by_agency,
    reasons,
    security_concern,
    shown,
    stay_wanted_until,
    suffering_if_refused,
    vaccinations_attested,
    visa_attempt,
    visa_possible_in_time,
    vulnerabilities,
)
from openparole.law.facts.relative import UsRelative, i130_filed_on, us_relatives
from openparole.law.facts.service_member import relation_to_member
from openparole.law.facts.supporter import Supporter, supporters
from openparole.law.shared.family import UNDER_18
from openparole.law.shared.grounds import SIGNIFICANT_PUBLIC_BENEFIT_REASON
from openparole.law.statute import NOT_A_REFUGEE
from openparole.law.worksheet import BASIS, DISCRETION, Factor, Worksheet
from openparole.logic.propositions import NOT_AT_ALL, all_of, any_of, no
from openparole.logic.text import _

SEED = Source("American Immigration Council, The Use of Parole Under Immigration Law (2022)", SECONDARY)
PAROLE_PAGE = page("USCIS, Humanitarian or Significant Public Benefit Parole, as quoted", SECONDARY)
GUIDELINES = page("USCIS, Humanitarian Parole Guidelines", PRIMARY)
DENIALS = page("GAO-08-282: other ways in not tried, 57 percent of denials", PRIMARY)
REVIEW = page("DHS review of supporters (2024); GAO report of 2025-12-11", SECONDARY)
MANUAL = page("USCIS Policy Manual vol. 1 part E ch. 8", PRIMARY)
OUR_READING = page("USCIS practice; not found in a text", UNVERIFIED)

FROM_HARM = reasons.has("protection_from_harm", "seek_asylum")
BEYOND_THE_PERSON = circumstances.has("benefit_beyond_person")
NO_SUPPORTER = supporters.every(NOT_AT_ALL)
MANY_PROMISES = 20
"""The reviews of 2024 and 2025 looked closely at supporters with this many forms; a flag, never a verdict."""

BASIS_FACTORS = (
    Factor(
        "WF-F1",
        _("How pressing it is"),
        step=BASIS,
        helps=_("a day after which the purpose fails"),
        hurts=_("an open-ended need"),
        evidence=_("the doctor's timetable, the funeral notice, the day of the hearing"),
        source=PAROLE_PAGE,
        shown_by=needed_by.happened(),
        contradicted_by=needed_by.never(),
    ),
    Factor(
        "WF-F2",
        _("How much the person would suffer if refused"),
        step=BASIS,
        helps=_("death, loss of a limb, lasting harm, a child left alone"),
        hurts=_("inconvenience, delay"),
        evidence=_("medical letters, reports on the country that name the person"),
        source=PAROLE_PAGE,
        shown_by=suffering_if_refused.is_("grave"),
        contradicted_by=suffering_if_refused.is_("slight"),
    ),
    Factor(
        "WF-F3",
        _("Welfare and well-being of a named person"),
        step=BASIS,
        helps=_("the effect is shown for one person"),
        hurts=_("general hardship"),
        evidence=_("affidavits, a social worker's report"),
        source=PAROLE_PAGE,
        shown_by=suffering_if_refused.is_("serious", "grave"),
        contradicted_by=suffering_if_refused.is_("slight"),
    ),
    Factor(
        "WF-F4",
        _("Harm that is aimed at this person"),
        step=BASIS,
        helps=_("threats by name, a past attack, a public role"),
        hurts=_("general violence only"),
        evidence=_("threats, a police report, press, a letter of a credible third party"),
        source=SEED,
        shown_by=circumstances.has("personally_targeted"),
        contradicted_by=all_of(FROM_HARM, no(circumstances.has("personally_targeted"))),
    ),
    Factor(
        "WF-F5",
        _("Where the person is now, and how safe that is"),
        step=BASIS,
        helps=_("no safe third country, a risk of being sent back"),
        hurts=_("lawful and safe residence elsewhere"),
        evidence=_("permits, deportation notices"),
        source=OUR_READING,
        shown_by=all_of(FROM_HARM, no(circumstances.has("safe_residence_elsewhere"))),
        contradicted_by=circumstances.has("safe_residence_elsewhere"),
    ),
    Factor(
        "WF-F6",
        _("Benefit beyond the person"),
        step=BASIS,
        helps=_("testimony, prosecution, security, foreign policy or health is told as the reason"),
        hurts=_("no benefit told but the person's own"),
        evidence=_("a letter of the agency, a court order"),
        source=SEED,
        shown_by=any_of(BEYOND_THE_PERSON, helps_law_enforcement),
        contradicted_by=all_of(SIGNIFICANT_PUBLIC_BENEFIT_REASON, no(BEYOND_THE_PERSON)),
    ),
    Factor(
        "WF-F7",
        _("Need to be there in person"),
        step=BASIS,
        helps=_("it cannot be done by video, deposition or shipment"),
        hurts=_("it can be done from abroad"),
        evidence=_("a statement of the court or hospital"),
        source=OUR_READING,
        shown_by=presence_required_by_agency,
        contradicted_by=circumstances.has("remote_option"),
    ),
)

DISCRETION_FACTORS = (
    Factor(
        "WF-F10",
        _("Purpose and length"),
        step=DISCRETION,
        helps=_("the purpose fits a set time, and that time is asked for"),
        hurts=_("a stay without an end is wanted"),
        evidence=_("a plan with days"),
        source=PAROLE_PAGE,
        shown_by=stay_wanted_until.happened(),
        contradicted_by=stay_wanted_until.never(),
    ),
    Factor(
        "WF-F11",
        _("Leaving at the end"),
        step=DISCRETION,
        helps=_("will leave, or has a lawful way ahead"),
        hurts=_("no plan, and none is likely"),
        evidence=_("return ticket, ties abroad, a petition with a near date"),
        source=SEED,
        shown_by=any_of(shown.has("departure_plan"), circumstances.has("lawful_path_ahead", "ties_abroad")),
        contradicted_by=no(
            any_of(shown.has("departure_plan"), circumstances.has("lawful_path_ahead", "ties_abroad"))
        ),
    ),
    Factor(
        "WF-F12",
        _("Other ways in"),
        step=DISCRETION,
        helps=_("a visa was tried and refused, or there is no time, or none exists"),
        hurts=_("a visa or petition is open to the person and was not tried"),
        evidence=_("refusal sheet, waiting times for appointments"),
        source=DENIALS,
        shown_by=any_of(visa_attempt.is_("refused", "impossible"), no(visa_possible_in_time)),
        contradicted_by=all_of(
            visa_attempt.is_("not_tried"), any_of(visa_possible_in_time, nonimmigrant_visa_fits)
        ),
    ),
    Factor(
        "WF-F13",
        _("Support"),
        step=DISCRETION,
        helps=_("income or assets for everybody, and a place to live"),
        hurts=_("none is shown"),
        evidence=_("Form I-134, tax return, pay slips, bank letters, lease"),
        source=PAROLE_PAGE,
        shown_by=supporters.exists(any_of(Supporter.income.more_than(0), Supporter.assets.more_than(0))),
        contradicted_by=NO_SUPPORTER,
    ),
    Factor(
        "WF-F14",
        _("The supporter's standing"),
        step=DISCRETION,
        helps=_("a lasting status, a history, ties"),
        hurts=_("signs of fraud, many promises that still run"),
        evidence=_("proof of status; a search of earlier forms"),
        source=REVIEW,
        shown_by=supporters.exists(Supporter.status.is_("citizen", "national", "lpr")),
        contradicted_by=supporters.exists(Supporter.running_promises.at_least(MANY_PROMISES)),
    ),
    Factor(
        "WF-F15",
        _("Benefit to a citizen, a resident or a community"),
        step=DISCRETION,
        helps=_("a relative with citizenship or a green card, a community, an employer, a court"),
        hurts=_("no such benefit"),
        evidence=_("papers on the tie, letters"),
        source=SEED,
        shown_by=any_of(
            us_relatives.exists(UsRelative.status.is_("citizen", "national", "lpr")), BEYOND_THE_PERSON
        ),
        contradicted_by=all_of(us_relatives.every(NOT_AT_ALL), no(BEYOND_THE_PERSON)),
    ),
    Factor(
        "WF-F16",
        _("Character"),
        step=DISCRETION,
        helps=_("service, work, references"),
        hurts=_("conduct short of a crime"),
        evidence=_("letters, diplomas"),
        source=SEED,
        shown_by=shown.has("good_character"),
    ),
    Factor(
        "WF-F17",
        _("Criminal record"),
        step=DISCRETION,
        helps=_("none"),
        hurts=_("arrests, convictions, gangs, trafficking"),
        evidence=_("police certificates; records and checks"),
        source=SEED,
        shown_by=criminal_record.is_("none"),
        contradicted_by=criminal_record.is_not("none"),
    ),
    Factor(
        "WF-F18",
        _("Immigration history"),
        step=DISCRETION,
        helps=_("kept the rules before"),
        hurts=_("overstay, removal, work without permission, smuggling"),
        evidence=_("Forms I-94, visas; checks"),
        source=SEED,
        shown_by=all_of(
            no(adverse_history.has("overstay", "unauthorized_work", "smuggling")), removed_on.never()
        ),
        contradicted_by=any_of(
            adverse_history.has("overstay", "unauthorized_work", "smuggling"), removed_on.happened()
        ),
    ),
    Factor(
        "WF-F19",
        _("Honesty"),
        step=DISCRETION,
        helps=_("a file without contradictions"),
        hurts=_("fraud, false papers, contradictions"),
        evidence=_("the file itself; a note of the fraud unit"),
        source=SEED,
        shown_by=no(adverse_history.has("fraud")),
        contradicted_by=adverse_history.has("fraud"),
    ),
    Factor(
        "WF-F20",
        _("Security"),
        step=DISCRETION,
        helps=_("nothing found"),
        hurts=_("terrorism, persecution of others, abuse of human rights"),
        evidence=_("the record of the checks"),
        source=PAROLE_PAGE,
        shown_by=all_of(no(security_concern), no(adverse_history.has("persecution"))),
        contradicted_by=any_of(security_concern, adverse_history.has("persecution")),
    ),
    Factor(
        "WF-F21",
        _("Identity"),
        step=DISCRETION,
        helps=_("a passport"),
        hurts=_("no proof, or a doubtful one"),
        evidence=_("the passport page; another ID; a DNA test"),
        source=GUIDELINES,
        shown_by=any_of(passport.is_("valid"), identity_proof.is_("documents")),
        contradicted_by=identity_proof.is_("statements", "none"),
    ),
    Factor(
        "WF-F22",
        _("Health"),
        step=DISCRETION,
        helps=_("vaccinated, free of tuberculosis, with care that somebody pays for"),
        hurts=_("an illness that others could catch, care that nobody pays"),
        evidence=_("medical form, proof of payment"),
        source=OUR_READING,
        shown_by=any_of(vaccinations_attested, shown.has("care_paid")),
        contradicted_by=any_of(
            circumstances.has("health_risk"), all_of(reasons.has("medical"), no(shown.has("care_paid")))
        ),
    ),
    Factor(
        "WF-F23",
        _("Vulnerability"),
        step=DISCRETION,
        helps=_("a child, old, ill, disabled, a victim, pregnant"),
        hurts=_("a child without the parents' consent, or with signs of trafficking"),
        evidence=_("records; custody papers"),
        source=OUR_READING,
        shown_by=any_of(UNDER_18, no(vulnerabilities.is_empty()), pregnancy_certified),
        contradicted_by=all_of(UNDER_18, no(parental_consent)),
    ),
    Factor(
        "WF-F24",
        _("Family unity"),
        step=DISCRETION,
        helps=_(
            "a spouse, child or parent in the United States; most of all a minor child, or the only caregiver"
        ),
        hurts=_("no reason told but the family's, while a visa petition waits"),
        evidence=_("certificates; the priority date"),
        source=OUR_READING,
        shown_by=us_relatives.exists(UsRelative.relation.is_("spouse", "child", "parent")),
        contradicted_by=all_of(reasons.only("family_reunification"), i130_filed_on.happened()),
    ),
    Factor(
        "WF-F25",
        _("The bar for refugees"),
        step=DISCRETION,
        helps=_("not a refugee, or a compelling public reason for this person"),
        hurts=_("a refugee without such a reason: the statute closes parole"),
        evidence=_("a statement; a paper of UNHCR"),
        source=ina("212(d)(5)(B)"),
        shown_by=NOT_A_REFUGEE,
        contradicted_by=no(NOT_A_REFUGEE),
    ),
    Factor(
        "WF-F26",
        _("Earlier parole"),
        step=DISCRETION,
        helps=_("kept its conditions, left in time"),
        hurts=_("broke them"),
        evidence=_("Form I-94"),
        source=OUR_READING,
        shown_by=all_of(
            earlier_paroles.exists(),
            earlier_paroles.every(all_of(EarlierParole.conditions_kept, EarlierParole.left_in_time)),
        ),
        contradicted_by=any_of(
            earlier_paroles.exists(any_of(no(EarlierParole.conditions_kept), no(EarlierParole.left_in_time))),
            conditions_broken_on.happened(),
        ),
    ),
    Factor(
        "WF-F27",
        _("Discretion in general"),
        step=DISCRETION,
        helps=_("family ties, service, value to the community, lawful stay, taxes, hardship"),
        hurts=_("the kind of inadmissibility, danger, bad character"),
        evidence=_("as the manual names for each"),
        source=MANUAL,
        shown_by=any_of(us_relatives.exists(), relation_to_member.is_("self")),
        contradicted_by=inadmissible,
    ),
)

SHEET = Worksheet(
    "uscis",
    _("Humanitarian or significant public benefit parole: what USCIS looks at"),
    (*BASIS_FACTORS, *DISCRETION_FACTORS),
    source=page("USCIS International Operations training module (2017-03-08): two steps", PRIMARY),
)
