"""Which paper shows what: parole, admission, or a release that is neither. G-1.17, G-4.20.

A code proves the kind of entry, never its length. Whether a release on recognizance or bond is parole is
contested: both readings stand here with a warning, and no rule chooses.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, case, cfr, ina, page, press
from openparole.law.consequences.reach import PAROLE
from openparole.law.facts.beneficiary import location
from openparole.law.facts.custody import border_release
from openparole.law.facts.grant import class_of_admission
from openparole.law.facts.travel import papers
from openparole.law.statements import Consequence
from openparole.logic.propositions import all_of, any_of
from openparole.logic.text import Text, _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.propositions import Proposition
    from openparole.logic.sources import Source

CODE_LIST = page("DHS class-of-admission code list, as in the NIEM model", PRIMARY)
UNLISTED = page("class-of-admission codes, own knowledge", UNVERIFIED)
HAS_COME = location.is_not("outside_us")
RELEASED = all_of(
    HAS_COME, any_of(papers.has("i220a", "i286_bond"), border_release.is_("recognizance", "bond"))
)


def _shown(id: str, text: Text, by: Proposition, source: Source) -> Consequence:
    return Consequence(id, text, source=source, when=all_of(HAS_COME, by), pathways=PAROLE, topic="status")


def _code(id: str, meaning: Text, source: Source, *codes: str) -> Consequence:
    text = _("Class of admission {codes}: {meaning}", codes=", ".join(codes), meaning=meaning)
    return _shown(id, text, class_of_admission.is_(*codes), source)


PAPERS = (
    _shown(
        "D-PAPER-01",
        _("An I-94 or a stamp that says paroled, or INA 212(d)(5), shows parole"),
        papers.has("i94_parole", "parole_stamp"),
        cfr("8 CFR 212.5; 235.1, not read", SECONDARY),
    ),
    _shown(
        "D-PAPER-02",
        _("An I-94 or a stamp that says admitted shows an admission: that is not parole"),
        papers.has("i94_admission", "admission_stamp"),
        ina("101(a)(13)(A)"),
    ),
    _shown(
        "D-PAPER-03",
        _("Form I-546 orders the person to come back for inspection: until then it is parole"),
        papers.has("i546"),
        cfr("8 CFR 235.2(c)", PRIMARY),
    ),
    _shown(
        "D-PAPER-04",
        _("A notice to appear (Form I-862) starts a removal case; it neither shows nor gives parole"),
        papers.has("nta"),
        cfr("8 CFR 212.5(e)(2)(i)", PRIMARY),
    ),
    _code(
        "D-CODE-01",
        _("parole"),
        CODE_LIST,
        *("DT", "PAR", "CC", "CH", "CP", "CM1", "CM2", "IN", "ML", "OP", "PR", "R3", "R86"),
    ),
    _code("D-CODE-02", _("parole on a return with advance parole"), CODE_LIST, "DA"),
    _code(
        "D-CODE-03",
        _("a deferred inspection, which is made by parole"),
        CODE_LIST,
        *("DE", "DEF", "WID"),
    ),
    _code(
        "D-CODE-04",
        _("parole under the programs for Ukrainians and Afghans"),
        page("USCIS pages", SECONDARY),
        *("UHP", "OAR"),
    ),
    _code(
        "D-CODE-05",
        _("used for parole, though no list was found that says so"),
        UNLISTED,
        *("HP", "PI", "PIP", "VHP", "NHP", "HHP", "CHP"),
    ),
    _shown(
        "D-CODE-06",
        _("Codes of other programs are not known for sure: read the words on the paper"),
        class_of_admission.is_("other"),
        UNLISTED,
    ),
    _shown(
        "G-4.20",
        _("The code shows the kind of entry, never how long: read the last day on the I-94"),
        papers.has("i94_parole", "parole_stamp"),
        page("SSA POMS LNX 00204.020", PRIMARY),
    ),
    Consequence(
        "G-1.17",
        _(
            "Release on recognizance (Form I-220A) or bond (Form I-286) under INA 236(a) is conditional "
            "parole: not parole under INA 212(d)(5), and not enough for a green card"
        ),
        source=case(
            "25 I&N Dec. 257 (BIA 2010); 28 I&N Dec. 747 (BIA 2023); 29 I&N Dec. 106 (BIA 2025)", PRIMARY
        ),
        when=RELEASED,
        first_day="2010-06-18",
        pathways=PAROLE,
        topic="status",
    ),
    Consequence(
        "G-1.17/q-li",
        _(
            "The Board also reads an arrest at the border as detention under INA 235(b), from which only "
            "parole under INA 212(d)(5) can release"
        ),
        source=case("Matter of Q. Li, 29 I&N Dec. 66 (BIA 2025)", SECONDARY),
        when=RELEASED,
        first_day="2025-05-15",
        pathways=PAROLE,
        topic="status",
    ),
    Consequence(
        "G-1.17/conflict",
        _(
            "Warning: these two do not fit together, and ICE has said that it does not count earlier "
            "releases as parole. Do not rely on either; ask a lawyer, and look for an I-94"
        ),
        source=press("CLINIC; ICE interim guidance of 2025-07-08, as reported"),
        when=RELEASED,
        first_day="2025-05-15",
        pathways=PAROLE,
        topic="status",
    ),
)
