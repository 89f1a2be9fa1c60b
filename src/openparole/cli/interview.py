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
from openparole.cli.render.page import page_for
from openparole.cli.render.report import blocks
from openparole.cli.render.tree import drawn
from openparole.cli.saving import NAME_IT_TOML, Keeper, is_ours, misnamed
from openparole.cli.screen import day_asked
from openparole.cli.sitting import Sitting
from openparole.cli.words import Text, _, say
from openparole.interview.answers import Answers
from openparole.screening.files import line_of, read_file
from openparole.screening.matter import BadMatter, read_matter
from openparole.screening.screen import screen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.cli.options import Asked, Margin

OPTIONS = (
    Option("--save", _("the file (TOML) that keeps the answers, written after each one"), takes=FILE),
    Option("--resume", _("go on with the answers in a file"), takes=FILE),
    Option("--on", _("the day asked about, YYYY-MM-DD; default: today in New York"), takes=DAY),
)
EXAMPLES = (
    "openparole interview",
    "openparole interview --save olena.toml --on 2022-07-15",
    "openparole interview --resume olena.toml",
)
INTRODUCTION = _(
    "Answer what you know. Type ? if you do not know, help for help, back to go back, done for the report. "
    "Your answers stay on this machine."
)


def run(asked: Asked, margin: Margin) -> str:
    """The report at the end of the interview."""
    gc.enable()
    day, is_today = day_asked(asked["on"])
    answers, text = resumed(asked["resume"], margin)
    if asked["save"] is not None and misnamed(asked["save"]):
        raise Usage(NAME_IT_TOML, asked["save"])
    sitting = Sitting(answers, day, Console(), Keeper())
    sitting.console.tell(ABOUT)
    sitting.console.tell(INTRODUCTION)
    try:
        finished = _begin(sitting, asked["save"], asked["resume"], text) and sitting.hold()
    except EOFError:
        print()
        finished = False
    except KeyboardInterrupt:
        sys.stderr.write(f"\nopenparole: {say(_kept(sitting))}\n")
        raise
    if skipped := sitting.skipped():
        sitting.console.head(_("Left for another sitting: {names}.", names=", ".join(skipped)))
    margin.note(_kept(sitting))
    if not finished:
        return ""
    report = screen(sitting.answers.matter(), on=day)
    told = blocks(report, "", why=False, named=False, strict=False, is_today=is_today)
    return "\n" + drawn(told, page_for())


def resumed(path: str | None, margin: Margin) -> tuple[Answers, str]:
    """The answers in a file, and its text. Raises BadFile, BadMatter, Usage."""
    if path is None:
        return Answers(), ""
    if path == "-":
        raise Usage(_("--resume needs a file: standard input is where the answers come from"), "-")
    data, text = read_file(path)
    try:
        answers = Answers.of(data)
    except BadMatter as bad:
        lines = {problem.field: line_of(problem.field, text) for problem in bad.problems}
        raise BadMatter(bad.problems, path, {field: line for field, line in lines.items() if line}) from None
    for warning in read_matter(data).warnings:
        margin.note(_("{warning}", warning=warning))
    return answers, text


def _begin(sitting: Sitting, save: str | None, resume: str | None, text: str) -> bool:
    """Settles where the answers will be kept; False if the person wants nothing to be replaced."""
    keeper, console = sitting.keeper, sitting.console
    if resume is not None and not misnamed(resume) and is_ours(text, sitting.answers):
        keeper.follow(resume, sitting.answers)
    elif resume is not None and save is None:
        console.tell(
            _("{file} stays as it is: it was written by hand. To keep answers: save FILE.", file=resume)
        )
    if save is not None and save != keeper.path:
        if not sitting.may_replace(save):
            console.tell(_("It stays as it is. To go on with it: --resume {file}", file=save))
            return False
        keeper.follow(save)
    return True


def _kept(sitting: Sitting) -> Text:
    """Where the answers are, or that they are nowhere."""
    keeper = sitting.keeper
    if keeper.path is None or keeper.kept is None:
        return _("nothing was saved")
    if sitting.unsaved():
        return _("the last answers were not saved; {file} holds those before", file=keeper.path)
    return _("saved in {file}; to go on: openparole interview --resume {file}", file=keeper.path)
