"""Answers that nobody gives by chance, in every form in which they could be kept; and the search for them.

What is searched is bytes, wherever they lie: a mark is looked for as text, and as what text becomes in
addresses, pages, JSON and mail.
"""

import gzip
import json
import os
import stat
from base64 import b64encode
from contextlib import suppress
from datetime import date
from html import escape
from pathlib import Path
from urllib.parse import quote, quote_plus

from openparole.law.facts.catalog import facts
from openparole.words import translator

BORN, MARRIED = date(1987, 2, 23), date(2009, 8, 27)
INCOME, SUPPORT = "73194.57", "61847.29"
COUNTRY = "CW"
NAME, OTHER_NAME = "Zorblatt-Qix", "Wibblefritz"
NONSENSE = "Quuxnonsense"
PASSPHRASE = "plugh xyzzy frobozz"
ADDRESS = "203.0.113.177"
MONTHS = {2: "febrero", 8: "agosto"}

FILE = f"""\
location = "outside_us"
citizenships = ["{COUNTRY}"]
birth_date = "{BORN}"
married_on = "{MARRIED}"
household_income = {INCOME}

[[supporters]]
kind = "person"
status = "lpr"
income = {SUPPORT}
"""


def days(day):
    """A day as people and programs write it."""
    return {
        day.isoformat(),
        day.strftime("%Y%m%d"),
        day.strftime("%m/%d/%Y"),
        day.strftime("%d/%m/%Y"),
        day.strftime("%d.%m.%Y"),
        f"{day.month}/{day.day}/{day.year}",
        f"{day:%B} {day.day}, {day.year}",
        f"{day:%b} {day.day}, {day.year}",
        f"{day.day} {day:%B} {day.year}",
        f"{day.day} de {MONTHS[day.month]} de {day.year}",
        str(day.toordinal()),
    }


def amounts(amount):
    """An amount as people and programs write it, in dollars and in cents."""
    whole, cents = amount.split(".")
    head, tail = whole[:-3], whole[-3:]
    return {amount, f"{head},{tail}.{cents}", f"{head}.{tail},{cents}", whole + cents}


def marks():
    """Every form of every marked answer."""
    country = facts()["citizenships"].options[COUNTRY]
    names = {country.render(translator(code)) for code in ("en", "es")}
    codes = {f'"{COUNTRY}"', f"'{COUNTRY}'"}
    told = {NAME, OTHER_NAME, NONSENSE, PASSPHRASE, ADDRESS}
    return {*days(BORN), *days(MARRIED), *amounts(INCOME), *amounts(SUPPORT), *names, *codes, *told}


def kept_as(mark):
    """The bytes that a mark may have become, in small letters; and in base 64, where letters count."""
    texts = {mark, quote(mark), quote_plus(mark), escape(mark), json.dumps(mark)[1:-1]}
    plain = {text.lower().encode(code) for text in texts for code in ("utf-8", "utf-16-le")}
    plain |= {mark.encode().hex().encode()}
    if len(mark) < 8:
        return plain, set()
    sealed = {b64encode(b"x" * before + mark.encode())[4 if before else 0 : -4] for before in range(3)}
    return plain, sealed


def marked(content, looked_for):
    """The marks that stand in some bytes, packed or not."""
    with suppress(OSError, EOFError):
        content += gzip.decompress(content)
    small = content.lower()
    return {
        mark
        for mark in looked_for
        for plain, sealed in [kept_as(mark)]
        if any(one in small for one in plain) or any(one in content for one in sealed)
    }


def files(*folders, since=0.0):
    """Every file below some folders that was written since a moment."""
    for folder in folders:
        for above, _below, names in os.walk(folder):
            for name in names:
                path = Path(above, name)
                with suppress(OSError):
                    found = path.lstat()
                    if stat.S_ISREG(found.st_mode) and found.st_mtime >= since:
                        yield path


def held(processes):
    """Every file that some processes hold open, also one without a name."""
    for process in processes:
        for link in Path(f"/proc/{process}/fd").glob("*"):
            with suppress(OSError):
                if stat.S_ISREG(link.stat().st_mode):
                    yield link


def search(places, looked_for):
    """Where marks were found: each file with its marks."""
    found = {}
    for path in places:
        with suppress(OSError):
            if here := marked(path.read_bytes(), looked_for):
                found[str(path)] = here
    return found
