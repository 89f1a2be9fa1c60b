"""`openparole interview`: questions one by one, and the report at the end.

Unlike the other commands it writes as it goes. The answers stay on this machine, and nowhere unless a file
is named.
"""

from __future__ import annotations

import gc
import sys

from openparole.cli.console import Console
from openparole.cli.help import ABOUT
from openparole.cli.options import DAY, FILE, Option, Usage
from openparole.cli.saving import NAME_IT_TOML, Keeper, is_ours, misnamed
from openparole.cli.screen import day_asked, in_words
from openparole.cli.sitting import Talk
from openparole.cli.words import Text, _, say
from openparole.interview.company import FAMILY
from openparole.interview.sitting import Sitting
from openparole.logic.values import ordinal
from openparole.screening.files import line_of, read_file
from openparole.screening.matter import BadMatter, read_matters

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.cli.options import Asked, Margin

OPTIONS = (
    Option("--save", _("the file (TOML) that keeps the answers, written after each one"), takes=FILE),
    Option("--family", _("several people come together: each gets a report")),
    Option("--resume", _("go on with the answers in a file"), takes=FILE),
    Option("--on", _("the day asked about, YYYY-MM-DD; default: today in New York"), takes=DAY),
)
EXAMPLES = (
    "openparole interview",
    "openparole interview --save olena.toml --on 2022-07-15",
    "openparole interview --family --save family.toml",
    "openparole interview --resume olena.toml",
)
INTRODUCTION = _(
    "Answer what you know. Type ? if you do not know, help for help, back to go back, done for the report. "
    "Your answers stay on this machine."
)


def run(asked: Asked, margin: Margin) -> str:
    """The report on each person at the end of the interview."""
    gc.enable()
    day, is_today = day_asked(asked["on"])
    begun, text = resumed(asked["resume"], margin)
    if asked["save"] is not None and misnamed(asked["save"]):
        raise Usage(NAME_IT_TOML, asked["save"])
    talk = Talk(begun.for_whom(FAMILY) if asked["family"] else begun, day, Console(), Keeper())
    talk.console.tell(ABOUT)
    talk.console.tell(INTRODUCTION)
    try:
        finished = _begin(talk, asked["save"], asked["resume"], text) and talk.hold()
    except EOFError:
        print()
        finished = False
    except KeyboardInterrupt:
        sys.stderr.write(f"\nopenparole: {say(_kept(talk))}\n")
        raise
    if skipped := talk.skipped():
        talk.console.head(_("Left for another sitting: {names}.", names=", ".join(skipped)))
    margin.note(_kept(talk))
    if not finished:
        return ""
    reports = talk.sitting.reports(ordinal(day))
    if len(reports) == 1:
        reports = {"": next(iter(reports.values()))}
    return "\n" + in_words(reports, is_today=is_today)


def resumed(path: str | None, margin: Margin) -> tuple[Sitting, str]:
    """The sitting that a file leads on from, and its text. Raises BadFile, BadMatter, Usage."""
    if path is None:
        return Sitting(), ""
    if path == "-":
        raise Usage(_("--resume needs a file: standard input is where the answers come from"), "-")
    data, text = read_file(path)
    try:
        sitting = Sitting.of(data)
    except BadMatter as bad:
        lines = {problem.field: line_of(problem.field, text) for problem in bad.problems}
        raise BadMatter(bad.problems, path, {field: line for field, line in lines.items() if line}) from None
    for matter in read_matters(data).values():
        for warning in matter.warnings:
            margin.note(_("{warning}", warning=warning))
    return sitting, text


def _begin(talk: Talk, save: str | None, resume: str | None, text: str) -> bool:
    """Settles where the answers will be kept; False if the person wants nothing to be replaced."""
    keeper, console = talk.keeper, talk.console
    if resume is not None and not misnamed(resume) and is_ours(text, talk.sitting):
        keeper.follow(resume, talk.sitting)
    elif resume is not None and save is None:
        console.tell(
            _("{file} stays as it is: it was written by hand. To keep answers: save FILE.", file=resume)
        )
    if save is not None and save != keeper.path:
        if not talk.may_replace(save):
            console.tell(_("It stays as it is. To go on with it: --resume {file}", file=save))
            return False
        keeper.follow(save)
    return True


def _kept(talk: Talk) -> Text:
    """Where the answers are, or that they are nowhere."""
    keeper = talk.keeper
    if keeper.path is None or keeper.kept is None:
        return _("nothing was saved")
    if talk.unsaved():
        return _("the last answers were not saved; {file} holds those before", file=keeper.path)
    return _("saved in {file}; to go on: openparole interview --resume {file}", file=keeper.path)
