"""Where official texts are read: addresses made from citations, in the forms that their publishers promise.

Only what a citation names by its number gets one; a page, a memo or the press is cited by its title alone.
The codes are shown as they are today, so that a section cited as of an earlier year has none; the Federal
Register and public laws are shown as they were printed, and no address of a public law of before 1995 works.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_CITED = re.compile(
    r"\b(?:"
    r"(?P<volume>\d+) FR (?P<page>\d+)"
    r"|(?P<title>\d+) CFR (?P<section>\d+[a-z]?\.\d++[a-z]?+)(?:\([\w]+\))*+(?! \(\d{4}\))"
    r"|(?P<code>\d+) USC (?P<of_code>\d+[a-z]*)(?:\([\w]+\))*"
    r"|INA (?P<act>\d+[A-Z]?)(?:\([\w]+\))*"
    r"|Pub\. L\. (?P<congress>\d+)-(?P<number>\d+)"
    r")"
)

FIRST_CONGRESS = 104
"""The first one whose public laws can be linked to."""

IN_THE_CODE = {
    "101": "1101", "103": "1103", "201": "1151", "203": "1153", "204": "1154", "207": "1157", "208": "1158",
    "209": "1159", "211": "1181", "212": "1182", "213A": "1183a", "214": "1184", "217": "1187",
    "235": "1225", "236": "1226",
    "237": "1227", "238": "1228", "239": "1229", "240": "1229a", "240A": "1229b", "240B": "1229c",
    "241": "1231", "242": "1252", "244": "1254a", "245": "1255", "248": "1258", "249": "1259", "262": "1302",
    "265": "1305", "274A": "1324a", "286": "1356", "287": "1357", "329": "1440",
}  # fmt: skip
"""The section of title 8 of the United States Code in which a section of the INA stands."""


def pieces(citation: str) -> Iterator[tuple[str, str | None]]:
    """The citation piece by piece, each with the address of its text, or None."""
    start = 0
    for found in _CITED.finditer(citation):
        address = _address(found.groupdict())
        if address is None:
            continue
        if found.start() > start:
            yield citation[start : found.start()], None
        yield found.group(), address
        start = found.end()
    if start < len(citation):
        yield citation[start:], None


def _address(part: dict[str, str | None]) -> str | None:
    if part["volume"]:
        return f"https://www.federalregister.gov/citation/{part['volume']}-FR-{part['page']}"
    if part["title"]:
        return f"https://www.ecfr.gov/current/title-{part['title']}/section-{part['section']}"
    if part["code"]:
        return _code(part["code"], part["of_code"])
    if part["act"]:
        section = IN_THE_CODE.get(part["act"])
        return None if section is None else _code("8", section)
    if int(part["congress"] or 0) < FIRST_CONGRESS:
        return None
    return f"https://www.govinfo.gov/link/plaw/{part['congress']}/public/{part['number']}"


def _code(title: str, section: str | None) -> str:
    return f"https://www.govinfo.gov/link/uscode/{title}/{section}"
