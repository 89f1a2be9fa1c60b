"""`openparole next`: the one question that would settle the most, and why."""

from __future__ import annotations

from functools import partial

from openparole.cli.matters import Opened
from openparole.cli.options import FILE, JSON, LABEL, ON, Option
from openparole.cli.screen import day_asked
from openparole.cli.words import Text, _, say
from openparole.interview.next import next_question

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.cli.options import Asked, Margin
    from openparole.cli.render.tree import Branch
    from openparole.interview.next import Next
    from openparole.interview.questions import Question
    from openparole.screening.matter import Matter

OPTIONS = (
    Option(
        "FILE", _("a file of facts in TOML, YAML or JSON; - reads standard input"), takes=FILE, needed=True
    ),
    Option("--person", _("only this person of a file with persons"), takes=LABEL),
    ON,
    JSON,
)
EXAMPLES = (
    "openparole next matter.toml",
    "openparole next family.toml --person olena",
    "echo '{}' | openparole next - --json",
)


def run(asked: Asked, margin: Margin) -> str:
    """The next question on one person's answers: of the first who has one, or of the person named."""
    day, _is_today = day_asked(asked["on"])
    opened = Opened(asked["file"])
    found: Next | None = None
    for label, matter in opened.of(asked["person"]).items():
        for warning in matter.warnings:
            margin.note(Text("{warning}", warning=warning))
        if found is None or found.question is None:
            found = opened.make(matter, partial(_next, opened, day, label))
    assert found is not None  # a file has at least one person
    if asked["json"]:
        from openparole.cli.render.data import printed

        return printed(found.as_json())
    from openparole.cli.render.page import page_for
    from openparole.cli.render.tree import drawn

    return drawn(_blocks(found), page_for())


def _next(opened: Opened, day: str, label: str, matter: Matter) -> Next:
    return next_question(opened.data, on=day, person=label)


def _blocks(found: Next) -> list[Branch]:
    from openparole.cli.render.page import FAINT, STRONG
    from openparole.cli.render.tree import Branch
    from openparole.interview.company import shown

    question = found.question
    if question is None:
        return [Branch(_("Nothing is left to ask that could settle more."))]
    about = [Branch(shown(found.person), style=STRONG)] if found.person else []
    blocks = [
        *about,
        Branch(question.topic, style=FAINT),
        *(Branch(line, style=STRONG) for line in question.lines),
    ]
    blocks.append(Branch(_in_a_file(found, question)))
    blocks += [Branch(why) for why in (question.why, question.help) if why is not None]
    if offered := _offered(question):
        blocks.append(Branch(_("To choose from:"), [Branch(line) for line in offered]))
    ways = [
        Branch(way.title, [Branch(_("{label} [{id}]", label=rule.label, id=rule.id)) for rule in rules])
        for way, rules in found.waiting
    ]
    return [*blocks, Branch(_("These ways wait for the answer:"), ways), Branch(left(found))]


def _in_a_file(found: Next, question: Question) -> Text:
    if not found.person:
        return _("In a file: {address}", address=question.address)
    if found.shared:
        return _("In a file, for everybody: shared.{address}", address=question.address)
    return _("In a file: persons.{person}.{address}", person=found.person, address=question.address)


def _offered(question: Question) -> list[str]:
    from openparole.interview.next import offered

    return [f"{value}: {say(label)}" for value, label in offered(question.fact).items()]


def left(found: Next) -> Text:
    """How many questions are left."""
    if found.at_most == 1:
        return _("This is the last question.")
    return _(
        "Questions left: most likely {likely}, at most {most} with one row to each new list.",
        likely=found.most_likely,
        most=found.at_most,
    )
