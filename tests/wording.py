"""Words that would sound like a decision of ours, and the field's own terms in which they may stand.

The program never decides. "Eligible", "qualified", "granted", "denied" and "approved" are said only of what
an agency, a court or a judge did or will do, or as part of a term that a law defines. Each such phrase is
listed here with the text that it comes from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.messages import messages, translations

JUDGMENT = re.compile(
    r"\b(in)?eligib\w*|\b(dis)?qualif\w*|\bgrant(s|ed|ing)\b|\bden(y|ies|ied)\b|\bapproved?\b", re.I
)
JUDGMENTS = {
    "es": re.compile(
        r"\b(in)?elegib\w*|\b(des)?calific\w*|\baprobad[oa]s?\b|\baprueb\w*|\bconced\w*"
        r"|\bdenegad[oa]s?\b|\bdenieg\w*|\bnegad[oa]s?\b|\bnieg\w*",
        re.I,
    )
}
"""The same in each language into which the program is translated."""

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
    "what a question asks about, when an agency has done it": (
        r"letter that denied the refugee case|their parole granted|work permit granted",
        r"When was (the I-485|Form I-130) approved|open or was approved|if it is not approved",
        r"the US government has approved",
    ),
    "what an instrument says of grants and forms": (
        r"put a stop to grants|asked of grants|no grants from|one grant stands in `law\.grants`",
        r"grants as reported",
        r"under its standards is approved|once the new Form I-131 is approved",
    ),
}
"""The text that uses them: what the phrases look like."""

EXCEPTED = re.compile("|".join(f"(?:{term})" for terms in FIELD_TERMS.values() for term in terms), re.I)


def sentences() -> Iterator[tuple[str, str]]:
    """Every message of the program: the file it stands in, and its English."""
    for message, files in messages().items():
        yield files[0], message


def judged(sentence: str) -> list[str]:
    """The words in a sentence that would be a judgment of ours."""
    return [match.group(0) for match in JUDGMENT.finditer(EXCEPTED.sub(" ", sentence))]


OWN_WORDS = {"es": ("El tribunal aprueba el acuerdo",)}
"""What a translation says with such a word where the English has another one."""


def judged_in(language: str) -> Iterator[tuple[str, str]]:
    """Translations that judge where their English does not: the message, and what it became."""
    for message, said in translations(language).items():
        rest = said
        for words in OWN_WORDS[language]:
            rest = rest.replace(words, "")
        if JUDGMENTS[language].search(rest) and not JUDGMENT.search(message):
            yield message, said
