"""What is not encoded, with the reason: rows of the digests by their ids, then passages without one.

The law comes from digests in which every row has an id. Each id is either declared by the program (a rule, a
statement, a fee, a route, a factor, an instrument) or listed here; a test holds that none is in neither
place, or in both. *Later* means that the row belongs to a part of the program that does not exist yet, and
names it: a pathway by its id, or a room to come (`cases`, the life of a request; `documents`, its letters;
`practice` and `agency`, the two kinds of office).
"""

from __future__ import annotations

from openparole.logic.text import Text, _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

ROWS: Mapping[Text, Mapping[str, Text]] = {
    _("General law"): {
        "G-1.2": _("the standard before 1996-09-30; the law read here begins on that day"),
        "G-1.7": _("a State's right to sue, no effect on a request; instrument D-PL-119-1"),
        "G-1.8": _("a reading rule; agencies by the day stand in law/agencies, instrument D-HSA-2002"),
        "G-1.10": _("a definition; whoever arrives is an applicant for admission"),
        "G-1.12": _("the same rule as G-4.31, which is encoded (parole in place, whoever was admitted)"),
        "G-1.16": _("a definition about advance parole and expedited removal; no rule of parole reads it"),
        "G-1.20 to G-1.23": _("which officials hold the power; said by `agencies` and law/agencies"),
        "G-1.24": _("the 2008 agreement: instrument D-MOA-2008; its list by bureau was not readable"),
        "G-1.25": _("who decided in the INS; law/agencies names the INS until 2003-02-28"),
        "G-3.13": _("monthly reports of ICE to its headquarters; about the agency, not about a person"),
        "G-5.2": _("the indicators are factors WF-F1 to WF-F3"),
        "G-6.1": _("who may file: said in `asked_by`; nobody is excluded, so no rule"),
        "G-6.2": _("as G-6.1"),
        "G-6.4": _("said by `asked_by` of `military-parole-in-place`"),
        "G-6.7": _("said by the filing of `central-american-minors`"),
        "G-6.18": _("Form I-134A: said by the pathways that used it"),
        "G-6.19": _("Form I-864 is never asked for parole"),
        "G-7.21": _("the same rule as G-10.5"),
        "G-7.22": _("said by the instrument T108"),
        "G-7.32": _("what not to encode: addresses change, and only that of G-7.30 is kept, with its day"),
        "G-7.34": _("said by the instrument D-E-FILING"),
        "G-9.32": _("a waiting time, data with a date, no rule"),
        "G-10.7": _("a proposal without effect; it stands as instrument OV-18"),
        "G-11.1": _("later: `cases`; how days are counted"),
        "G-11.2": _("later: `cases`; how days are counted"),
        "G-11.3": _("later: `cases`; time to answer a letter"),
        "G-11.4": _("later: `cases`; time to answer a letter"),
        "G-11.5": _("later: `cases`; time to answer a letter. The memo is OV-21"),
        "G-11.6": _("later: `cases`; practice, the day in the letter holds"),
        "G-11.7": _("later: `cases`; an answer comes all at once"),
        "G-11.10": _("corrected by research: notice is not always given; said by G-12.16"),
        "G-11.13": _("the RECEIPT and POSTMARK clocks are this rule"),
        "G-13.1": _("the same rule as R-MPIP-02, which is encoded"),
        "G-13.2, G-13.3": _(
            "the same rule as R-MPIP-01, which is encoded in parts (relation, service, discharge, member)"
        ),
        "G-13.5": _("the same note as G-1.44, which is encoded"),
        "G-13.6": _("the same rule as R-MPIP-05, which is encoded"),
        "G-13.7": _("forms; they are the filings of the pathway, which carry no id"),
        "G-13.12": _("a processing time of 2026; a figure, not a rule"),
        "G-13.13": _("the same rule as G-10.1, which is encoded for every parole"),
        "G-13.14": _("the same rule as G-4.33, which is encoded"),
        "G-14.6": _("the same right as G-1.7"),
    },
    _("Programs"): {
        "R-U4U-01": _("said by the days of T046 and T075"),
        "R-U4U-02": _("said by T075, OV-05 and OV-09"),
        "R-U4U-09": _("said by the holds of OV-05 and OV-06 on `ukraine-re-parole`"),
        "R-U4U-10": _("said by the parole fee (G-7.10) that the pathway names"),
        "R-AFG-06": _("said by the holds of T097, OV-17 and T100"),
        "R-CAM-07": _("said by OV-05"),
        "R-FRP-02": _("said by OV-05 (hold), T075 (pause) and T099 (end)"),
        "R-FRP-10": _("a reading again when an order ends: done by the program, not a rule"),
        "R-IEP-01": _("said by the days of T023 and T027"),
        "R-IEP-02": _("said by T027"),
        "R-CMPP-02": _("said by T020"),
        "R-CHNV-02": _("said by the holds of T067"),
        "R-KFT-01": _("said by the days of T068 and T072"),
        "R-KFT-05": _("said by T072"),
    },
    _("Instruments and timeline"): {
        "T001, T002, T008": _("before 30 September 1996, from which day this law is read; or over by then"),
        "T004": _("its limit is G-1.3; the act itself is older than the days that are read"),
        "T005": _("older than the days that are read; the label is R-CHE-01 to R-CHE-03"),
        "T022": _("the same order as OV-01"),
        "T066": _("said by the schedule of Form I-131"),
        "T074": _("the same texts as OV-04 and OV-05"),
        "T076": _("said in T058; the fee is R-AFG-04 and R-AFG-05"),
        "T078": _("the same memo as OV-06"),
        "T079": _("the same directive as OV-07"),
        "T081": _("a complaint filed: no effect"),
        "T084": _("the same order as OV-10"),
        "T086": _("the same orders as OV-08"),
        "T090": _("the same act as OV-13"),
        "T091": _("the same notice as OV-15"),
        "T092": _("the same orders as OV-09 and OV-12"),
        "T095": _("the same notice as OV-14"),
        "T096": _("the same rule as OV-16"),
        "T098": _("the same memo as OV-17"),
        "T101, T103, T105, T114, T119": _("the same case as OV-11, which says its days"),
        "T102": _("a day named in T099"),
        "T110": _("the same memo as OV-19"),
        "T111": _("the same proposal as OV-18"),
        "T113": _("the same decision as OV-23"),
        "T115": _("the same memo as OV-21"),
        "T116": _("the same decision as OV-20"),
    },
    _("Workflow"): {
        "WF-RT-1 to WF-RT-4": _("the order of the routing rows G-1.39, G-1.36 to 1.40, G-1.33, G-1.34"),
        "WF-RT-6 to WF-RT-10": _("the order of the routing rows G-1.31, G-1.41 to G-1.46"),
        "WF-RT-11": _("routing.ASKED_FIRST: what is asked when no row holds"),
        "WF-SOD-1 to WF-SOD-8": _("later: `agency`; who may act on a case, and who not together"),
        "WF-SOD-9": _("the same rule as G-1.45"),
        "WF-SOD-10": _("later: `agency`; what a notice needs"),
        "WF-T1 to WF-T27": _("later: `cases`; steps of the USCIS procedure"),
        "WF-D01 to WF-D20": _("later: `agency`; codes of the reasons for denial"),
        "WF-C1 to WF-C5": _(
            "later: `cases`; steps of the travel procedure; the documents are said under WF-C6"
        ),
        "WF-C7, WF-C8": _("later: `cases`; steps of the travel procedure"),
        "WF-P1, WF-P2": _("later: `cases`; steps at the port"),
        "WF-P3": _("said as G-7.14"),
        "WF-P5": _("deferred inspection is a pathway of its own"),
        "WF-P7": _("later: `cases`; a link between two records"),
        "WF-DI-2": _("later: `cases`; states of the appointment. The duty is G-4.5"),
        "WF-DI-3, WF-DI-4": _("findings of an audit and our answer to them"),
        "WF-K1 to WF-K8": _("later: `cases`; steps of custody parole. Its law is G-3.1 to G-3.12"),
        "WF-L2": _("later: `cases`; a step of ICE"),
        "WF-L4": _("said as WF-L3 and WF-P4"),
        "WF-E1": _("the same rule as G-2.14; its day is a row of `law.ends`, as those below"),
        "WF-E2": _("the same rule as G-2.13"),
        "WF-E3, WF-E4": _("the same rule as G-2.15"),
        "WF-E5": _("the same rule as G-2.16"),
        "WF-E6": _("the same rule as G-8.8"),
        "WF-E7": _("the same rule as G-8.7"),
        "WF-E8": _("said by T082, OV-10, T099 and OV-11; what they do to one grant stands in `law.grants`"),
        "WF-E9": _("the same rule as G-12.14"),
        "WF-E10": _("the same rule as G-12.16"),
        "WF-N1 to WF-N16": _("later: `documents`; what each notice must say"),
        "WF-N17, WF-N18": _("later: `practice`; reminders of ours"),
        "WF-Q1 to WF-Q10": _("later: `agency`; controls of quality"),
        "WF-ST1 to WF-ST10": _("later: `agency`; tables of statistics"),
    },
}
"""By digest, the ids of one or several rows (`T101, T103`, `WF-T1 to WF-T27`), and why not."""

PASSAGES: tuple[tuple[Text, Text], ...] = (
    (_("section 4.2, benefits law (Pub. L. 117-43 s. 2502)"), _("consequences of parole: G-10.22")),
    (
        _("section 4.4, F2A limit of 2011 (research)"),
        _("visa availability covers it; no fact tells the day of an interview"),
    ),
    (
        _("section 4.3, household of the in-country parent; kinship of the caregiver (research)"),
        _("no fact tells of it"),
    ),
    (
        _("section 4.10, family that follows later (to 2017-07-12, or 6 months)"),
        _("a warning (CMP-W1): intake cannot differ between main person and family"),
    ),
    (_("section 3, holders of Palestinian Authority documents in PM-602-0194"), _("no fact tells of it")),
    (_("section 6.3, percentages for Forms I-864 and I-912"), _("neither is read for parole")),
    (_("section 7.2, the fee of 590 dollars of 2020"), _("a court stopped the rule; it was never in force")),
    (_("section 7.2, Form I-936"), _("it does not exist yet")),
    (_("section 7.2, Forms I-912, G-28, G-1145, G-1450, G-1650"), _("they cost nothing")),
)
"""Passages without an id, and why."""
