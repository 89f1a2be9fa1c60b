"""Words that would sound like a decision of ours, and the field's own terms in which they may stand.

The program never decides. "Eligible", "qualified", "granted", "denied" and "approved" are said only of what
an agency, a court or a judge did or will do, or as part of a term that a law defines. Each such phrase is
listed here with the text that it comes from.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src" / "openparole"
JUDGMENT = re.compile(
    r"\b(in)?eligib\w*|\b(dis)?qualif\w*|\bgrant(s|ed|ing)\b|\bden(y|ies|ied)\b|\bapproved?\b", re.I
)

ASKED_OR_TOLD = ("law/facts", "law/instruments")
"""Rooms that are left out: a question asks what an agency did, an instrument says what a text did."""

FIELD_TERMS = {
    "8 CFR 212.19(a): qualified investor, investment, award, job and employee": (
        r"qualified (investor|investment|award|job)s?( and awards)?",
        r"qualifying employee",
        r"(government|public|such) (awards or )?grants",
        r"count grants|(those|that office gives|money or) grants|called a grant",
    ),
    "8 USC 1641(b): qualified alien": (r"(no )?qualified alien",),
    "8 CFR 212.5: the agency that granted parole": (
        r"granted (parole|the parole|it|their parole)",
        r"parole (is|was|shall be|already) granted|starts when it is granted",
        r"granted only sparingly|seldom granted",
    ),
    "8 CFR 208.14, 274a.12; 22 USC 7105(c)(3): asylum, work permits, continued presence": (
        r"granted (asylum|continued presence)|TPS granted",
        r"(asylum|relief|continued presence|TPS|green card|work permit) (is|was) granted",
    ),
    "8 USC 1804(b)(9); INA 240A(b)(2): entrant status, relief of a judge": (
        r"granted (Cuban or Haitian entrant status|that relief)",
        r"order that grants",
    ),
    "8 CFR 204.2, 103.2(b): approved petitions and requests": (
        r"approved (family )?(petition|Form I-130)",
        r"(Form I-130|petition|I-485|request|case abroad|it) (is|was|has been|may still be) approved",
        r"(requests|advance parole|visa|refugee)[^.]{0,20} approved",
        r"approved (as|requests|since|for travel|U petition)",
    ),
    "8 CFR 103.2(b)(13), 207.4: requests, refugee and asylum cases denied": (
        r"refugee case (abroad )?(was |is )?denied|their refugee case was denied",
        r"(request|I-485|I-589|parole|it) (is|may be|was|if the I-485 is)( finally)? denied",
        r"denied(, withdrawn| or given up|\. )",
        r"rejected, or denied and the fee kept",
        r"intent to deny|no such requests were granted",
    ),
    "ICE Directive 11002.1: denial of parole": (r"ICE (den(y|ied)) parole|denied by (USCIS|ICE)",),
}
"""The text that uses them: what the phrases look like."""

EXCEPTED = re.compile("|".join(f"(?:{term})" for terms in FIELD_TERMS.values() for term in terms), re.I)


def sentences() -> Iterator[tuple[str, str]]:
    """Every message of the program: the file it stands in, and its English."""
    for path in sorted(SOURCE.rglob("*.py")):
        if path.relative_to(SOURCE).as_posix().startswith(ASKED_OR_TOLD):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="_"), args=[ast.Constant(value=str(message)), *_rest]):
                    yield str(path.relative_to(SOURCE)), message


def judged(sentence: str) -> list[str]:
    """The words in a sentence that would be a judgment of ours."""
    return [match.group(0) for match in JUDGMENT.finditer(EXCEPTED.sub(" ", sentence))]
