"""`openparole next`: the one question that would settle the most, and why."""

from __future__ import annotations

from openparole.cli.matters import Opened
from openparole.cli.options import FILE, JSON, ON, Option
from openparole.cli.screen import day_asked
from openparole.cli.words import Text, _, say
from openparole.interview.next import next_question

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.cli.options import Asked, Margin
    from openparole.cli.render.tree import Branch
    from openparole.interview.next import Next
    from openparole.interview.questions import Question

OPTIONS = (
    Option(
        "FILE", _("a file of facts in TOML, YAML or JSON; - reads standard input"), takes=FILE, needed=True
    ),
    ON,
    JSON,
)
EXAMPLES = ("openparole next matter.toml", "echo '{}' | openparole next - --json")


def run(asked: Asked, margin: Margin) -> str:
    """The next question on one person's answers."""
    day, _is_today = day_asked(asked["on"])
    opened = Opened(asked["file"])
    found: Next | None = None
    for matter in opened.of(None).values():
        for warning in matter.warnings:
            margin.note(Text("{warning}", warning=warning))
        found = opened.make(matter, lambda _matter: next_question(opened.data, on=day))
    assert found is not None  # a file has at least one person
    if asked["json"]:
        from openparole.cli.render.data import printed

        return printed(found.as_json())
    from openparole.cli.render.page import page_for
    from openparole.cli.render.tree import drawn

    return drawn(_blocks(found), page_for())


def _blocks(found: Next) -> list[Branch]:
    from openparole.cli.render.page import FAINT, STRONG
    from openparole.cli.render.tree import Branch

    question = found.question
    if question is None:
        return [Branch(_("Nothing is left to ask that could settle more."))]
    blocks = [Branch(question.topic, style=FAINT), *(Branch(line, style=STRONG) for line in question.lines)]
    blocks.append(Branch(_("In a file: {address}", address=question.address)))
    blocks += [Branch(why) for why in (question.why, question.help) if why is not None]
    if offered := _offered(question):
        blocks.append(Branch(_("To choose from:"), [Branch(line) for line in offered]))
    ways = [
        Branch(way.title, [Branch(_("{label} [{id}]", label=rule.label, id=rule.id)) for rule in rules])
        for way, rules in found.waiting
    ]
    return [*blocks, Branch(_("These ways wait for the answer:"), ways), Branch(left(found))]


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
