"""The commands: each with its module here and one line of help. The one list of them."""

from __future__ import annotations

from openparole.logic.text import Text, _

COMMANDS: dict[str, tuple[str, Text]] = {
    "screen": ("screen", _("which ways to parole are open to a person on a day, and why")),
    "windows": ("windows", _("on which days each way is open or closed, and what changes at each edge")),
    "ends": ("ends", _("when parole ends, by the I-94, by notices and after court orders")),
    "next": ("next", _("the question that would settle the most, and why")),
    "interview": ("interview", _("questions one by one, and the report on the answers")),
    "law": ("law", _("the law of a day: a pathway, an instrument, a rule")),
    "facts": ("facts", _("what can be told of a person, and how it is written")),
    "timeline": ("timeline", _("what opened, paused and closed the ways to parole, and when")),
    "check": ("check", _("whether a file of facts can be read, and what follows from it")),
    "version": ("version", _("the release of the software and of the law")),
    "completion": ("completion", _("completion of commands for bash, zsh or fish")),
}
