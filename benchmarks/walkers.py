"""People who step through the interview on pages, each answering in a way of their own.

What they send is kept as it was sent: since a page carries all that was told, it can be sent again, and the
same page comes back.
"""

from __future__ import annotations

import gzip
import re
from html import unescape
from random import Random
from urllib.parse import urlencode

from wire import get, once, post

from openparole.interview.sitting import Sitting
from openparole.screening.files import parse
from openparole.web.interview.steps import Asked, coming

CONTROL = re.compile(r'<input class="usa-(radio|checkbox|input)[^>]*>')
VALUE = {name: re.compile(rf' {name}="([^"]*)"') for name in ("name", "value", "list", "type")}
LIST = r'<datalist id="{}">(.*?)</datalist>'
ASKED = re.compile(r'<(?:label|legend)[^>]* asked"[^>]*>\s*<span class="line">(.*?)</span>')
CHANGING = re.compile(rb'value="[\w-]{40,}={0,2}"|data-until="\d+"')
"""What differs whenever a page is made: what is sealed, its token, and until when it lasts."""
DAYS = ("March 5, 2022", "2019-04-30", "August 11, 2021", "June 3, 2024", "1988-02-07", "January 9, 2026")
"""Whole ones: a vague one may be asked for again, which a saved file does not remember."""
CERTAIN = 0.75
"""How often they know the answer."""
MOST = 40
CONTRADICTION = "cannot all be true"


class Walker:
    """One person: the requests they sent, each with the page that came back."""

    def __init__(self, address: tuple[str, int], number: int) -> None:
        self.address = address
        self.random = Random(number)
        self.requests: list[bytes] = []
        self.pages: list[bytes] = []
        head, page = split(once(address, get("/")))
        cookie = re.search(rb"set-cookie: (page=\w+)", head, re.IGNORECASE)
        assert cookie
        self.cookie = f"Cookie: {cookie[1].decode()}\r\n"
        self.page = page.decode()

    def walk(self) -> Walker:
        """From the first page until nothing is asked any more, or patience ends."""
        self.press("begin:" + self.random.choice(("myself", "somebody")))
        while ASKED.search(self.page) and len(self.requests) < MOST:
            self.press("go", **self.answers())
            if 'usa-error-message"' in self.page:
                self.undo().press("go", **self.answers(certain=0))
            while CONTRADICTION in self.page and len(self.requests) < MOST:
                self.press("back")
                self.press("go", **self.answers(certain=0))
        return self

    def undo(self) -> Walker:
        """Forgets a step that was refused: its page has another status."""
        self.requests.pop()
        self.pages.pop()
        return self

    def press(self, do: str, **typed: str) -> bytes:
        """Presses a button, and keeps what was sent and what came back."""
        request = self.made(do, **typed)
        head, page = split(once(self.address, request))
        self.requests.append(request)
        self.pages.append(page)
        self.page = page.decode()
        return head

    def made(self, do: str, **typed: str) -> bytes:
        """The request that the press of a button makes."""
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', self.page)
        sealed = re.search(r'name="page" value="([^"]+)"', self.page)
        assert token, self.page
        form = {"csrfmiddlewaretoken": token[1], "page": sealed[1] if sealed else "", **typed, "do": do}
        return post("/", urlencode(form).encode(), self.cookie)

    def answers(self, certain: float = CERTAIN) -> dict[str, str]:
        """Something for every question of the page; "I don't know" to what they do not."""
        offered: dict[str, list[str]] = {}
        for control in CONTROL.finditer(self.page):
            tag = control[0]
            name, value, listed = (found(VALUE[part], tag) for part in ("name", "value", "list"))
            if control[1] != "input":
                offered.setdefault(name, []).append(value)
            elif listed:
                options = re.search(LIST.format(listed), self.page, re.DOTALL)
                assert options
                offered[name] = re.findall(r'value="([^"]*)"', options[1])
            else:
                offered[name] = [*DAYS, "2", "45000"] if "inputmode" in tag else list(DAYS)
        told = {}
        for name, values in offered.items():
            known = [value for value in values if value not in ("unsure", "never")]
            if not known:
                continue
            if self.random.random() < certain:
                told[name] = unescape(self.random.choice(known))
            else:
                told[name if "unsure" in values else f"{name}n"] = "unsure"
        return told

    def steps(self) -> list[bytes]:
        """What they sent that another question answered: with the last answer comes the result."""
        return [
            sent for sent, page in zip(self.requests, self.pages, strict=True) if ASKED.search(page.decode())
        ]

    def sitting(self) -> Sitting:
        """What was told until now, read from the file that this person saves."""
        _head, file = split(once(self.address, self.made("save")))
        data, _text = parse(file, "notes.toml")
        return Sitting.of(data)

    def asked(self) -> list[str]:
        """The first line of every question on the page."""
        return [unescape(line) for line in ASKED.findall(self.page)]


def asked_by(sitting: Sitting, on: str) -> list[str]:
    """What the library would ask next."""
    next_page = coming(sitting, on)
    return (
        [str(field.question.lines[0]) for field in next_page.fields] if isinstance(next_page, Asked) else []
    )


def split(response: bytes) -> tuple[bytes, bytes]:
    """Head and body of a response, unpacked."""
    head, _, body = response.partition(b"\r\n\r\n")
    return head, gzip.decompress(body) if b"gzip" in head.lower() else body


def lasting(page: bytes) -> bytes:
    """What is the same whenever a page is made."""
    return CHANGING.sub(b"", page)


def found(pattern: re.Pattern[str], text: str) -> str:
    """The first group, or nothing."""
    match = pattern.search(text)
    return match[1] if match else ""
