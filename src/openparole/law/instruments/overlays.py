"""Orders of the President, memos of DHS and orders of courts that lie across many programs at once.

They change what happens to a person whose own facts have not changed. Holds by nationality stand in
`benefit_holds`, fees and later rules for people on parole in `on_parole`.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, case, fr, press
from openparole.law.consequences.reach import FAMILY_REUNIFICATION
from openparole.law.facts.grant import parole_program
from openparole.law.instrument import MEMO, ORDER, PROCLAMATION, Instrument, not_settled, on_hold, paused
from openparole.logic.propositions import all_of, any_of, unsettled
from openparole.logic.text import _

PAROLED_BY_CATEGORY = parole_program.is_("uniting-for-ukraine", "chnv", *FAMILY_REUNIFICATION)
OF_THE_DIRECTIVE = any_of(PAROLED_BY_CATEGORY, parole_program.is_("central-american-minors"))
NOT_NAMED = unsettled(
    _("No text names Afghans or military families; the order of 28 May 2025 that ended the hold covers them.")
)
OWN_REQUESTS = (
    "re-parole",
    "ukraine-re-parole",
    "advance-parole-adjustment",
    "advance-parole-asylum",
    "advance-parole-emergent",
    "advance-parole-tps",
    "tps-travel",
    "international-entrepreneur",
)
"""What people on parole ask USCIS for."""

CASE_BY_CASE_ONLY = Instrument(
    "OV-01",
    _("Executive Order 13767, section 11(d): parole only case by case"),
    day="2017-01-25",
    kind=PROCLAMATION,
    source=press("EO 13767, as described in CRS R46570", SECONDARY),
    superseded_by="T036",
)
REVERSAL = Instrument(
    "T036",
    _(
        "Executive Orders 14010 and 14011: on bringing back the Central American Minors program, and on "
        "reuniting separated families"
    ),
    day="2021-02-02",
    kind=PROCLAMATION,
    source=fr("86 FR 8267; 86 FR 8273", PRIMARY),
    intake={
        "family-reunification-task-force": not_settled(
            "2021-02-02", note=_("The task force began to bring families back; from which day was not found.")
        )
    },
    superseded_by="OV-02",
)
SECURING_OUR_BORDERS = Instrument(
    "OV-02",
    _("Executive Order 14165, Securing Our Borders: end categorical parole programs, stop CBP One"),
    day="2025-01-20",
    kind=PROCLAMATION,
    source=fr("90 FR 8467", PRIMARY),
    grants=_("DHS is told to look again at parole given by category. The order itself ends no parole."),
    evidence_until="2026-09-14",
)
EXERCISING_DISCRETION = Instrument(
    "OV-03",
    _("Acting Secretary, Exercising Appropriate Discretion Under Parole Authority"),
    day="2025-01-20",
    kind=MEMO,
    source=press("Immigration Policy Tracking Project", SECONDARY),
    intake={
        "filipino-veterans": not_settled(
            "2025-01-21",
            note=_(
                "No text says whether requests are taken: no notice names the program, and the form still "
                "lists it."
            ),
        ),
        **dict.fromkeys(
            ("military-members-and-veterans", "family-reunification-task-force"),
            not_settled(
                "2025-01-21",
                note=_("No text says whether requests are taken; the form of 2025 still has the item."),
            ),
        ),
    },
    grants=_("Lets the agencies pause, change or end categorical parole; in part stayed on 28 May 2025."),
    evidence_until="2026-06-30",
)
ENFORCEMENT_DISCRETION = Instrument(
    "OV-04",
    _("Acting Secretary, Guidance Regarding How to Exercise Enforcement Discretion"),
    day="2025-01-23",
    kind=MEMO,
    source=press("Immigration Policy Tracking Project, quoting at length", SECONDARY),
    grants=_(
        "Officers look again at active parole and at expedited removal of people who were paroled; stayed on "
        "1 August 2025 for people paroled at a port of entry."
    ),
    evidence_until="2026-06-30",
)
NO_FINAL_DECISIONS = Instrument(
    "OV-05",
    _("USCIS makes no final decisions on first requests under categorical programs"),
    day="2025-01-23",
    kind=MEMO,
    source=press("reports of an internal directive, 2025-01-24", SECONDARY),
    intake={"central-american-minors": paused("2025-01-23")},
    decisions={
        "uniting-for-ukraine": on_hold("2025-01-23"),
        "central-american-minors": on_hold("2025-01-23"),
        "chnv": on_hold("2025-01-23", "2025-03-24"),
        **dict.fromkeys(FAMILY_REUNIFICATION, on_hold("2025-01-23", "2025-12-14")),
        "re-parole": (
            on_hold("2025-01-23", "2025-06-08", when=OF_THE_DIRECTIVE),
            on_hold(
                "2025-01-23",
                "2025-06-08",
                when=all_of(parole_program.is_("afghan", "military-parole-in-place"), NOT_NAMED),
            ),
        ),
        "ukraine-re-parole": on_hold("2025-01-23", "2025-06-08"),
        "afghan-re-parole": on_hold("2025-01-23", "2025-06-08", when=NOT_NAMED),
    },
    grants=_("More time was on hold too, until 9 June 2025."),
    evidence_until="2026-06-30",
)
HOLD_ON_PAROLEES = Instrument(
    "OV-06",
    _("USCIS holds all requests of people paroled for Ukraine, by CHNV or for family reunification"),
    day="2025-02-14",
    kind=MEMO,
    source=press("the memo as quoted by law firms and the press", SECONDARY),
    decisions=dict.fromkeys(OWN_REQUESTS, on_hold("2025-02-14", "2025-06-08", when=PAROLED_BY_CATEGORY)),
    grants=_("Parole itself is not touched; work permits, asylum, TPS and green cards wait."),
    superseded_by="T088",
)
EXPEDITED_REMOVAL_OF_PAROLEES = Instrument(
    "OV-07",
    _("ICE directive on expedited removal of people paroled at ports of entry"),
    day="2025-02-18",
    kind=MEMO,
    source=press("National Immigration Project practice alert", SECONDARY),
    grants=_("Removal without a judge is possible after parole; stayed since 1 August 2025."),
    superseded_by="OV-12",
)
HOLDS_LIFTED = Instrument(
    "OV-08",
    _("Doe v. Noem orders the holds lifted for people on parole who are in the country"),
    day="2025-05-28",
    kind=ORDER,
    source=press("accounts of D. Mass. 1:25-cv-10495, order of 2025-05-28", SECONDARY),
    grants=_(
        "More time and other requests must be worked on, for people paroled for Ukraine, in the Afghan "
        "evacuation, by CHNV, as Central American Minors, for family reunification or as military family. "
        "Nothing is said of ending parole."
    ),
    evidence_until="2026-06-30",
)
REQUESTS_RESUMED = Instrument(
    "T088",
    _(
        "USCIS again decides held requests and requests for more time, after more vetting; first requests "
        "stay paused"
    ),
    day="2025-06-09",
    kind=MEMO,
    source=press("the memo as quoted from a court filing", SECONDARY),
    grants=_("More time can be given again to people paroled under a categorical program."),
    evidence_until="2026-06-30",
)
NO_RELIEF_ABROAD = Instrument(
    "OV-09",
    _("Doe v. Noem: no preliminary relief for people abroad who ask for a first parole"),
    day="2025-08-01",
    kind=ORDER,
    source=case("Doe v. Noem, D. Mass., memorandum and order of 2025-08-01", PRIMARY),
    evidence_until="2026-06-30",
)
CHNV_PROTECTED = Instrument(
    "OV-10",
    _("Doe v. Noem stays the early end of CHNV parole, until the Supreme Court stays that order"),
    day="2025-04-14",
    kind=ORDER,
    source=case("Doe v. Noem, D. Mass., ECF No. 70; No. 24A1079", PRIMARY),
    grants=_(
        "From 14 April to 29 May 2025 CHNV parole ran to its own end. The Supreme Court stayed the order on "
        "30 May 2025, and the First Circuit vacated it in September 2025, No. 25-1384."
    ),
    evidence_until="2026-07-27",
    superseded_by="T087",
)
PORT_PAROLEES_PROTECTED = Instrument(
    "OV-12",
    _("CHIRLA v. Noem stays expedited removal of anyone ever paroled at a port of entry"),
    day="2025-08-01",
    kind=ORDER,
    source=case("CHIRLA v. Noem, D.D.C. 1:25-cv-00872", SECONDARY),
    grants=_(
        "No expedited removal after parole at a port of entry while the case runs. This was suspended in "
        "part until the D.C. Circuit refused a stay on 12 September 2025."
    ),
    evidence_until="2025-09-12",
)
