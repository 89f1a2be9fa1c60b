"""The help of the command: an overview, and a page for each command with examples."""

from __future__ import annotations

from openparole.cli.commands import COMMANDS
from openparole.cli.options import COMMON
from openparole.cli.render.page import page_for
from openparole.cli.render.table import table
from openparole.cli.words import Text, _, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from openparole.cli.options import Option

ABOUT = _(
    "Which ways to parole under INA 212(d)(5) are open to a person, on any day since 1996-09-30, and why. "
    "This is the parole of immigration law: it has nothing to do with parole in criminal justice. "
    "It is no legal advice, decides nothing, and is not the government."
)
MORE = _("openparole COMMAND --help shows the options of a command, with examples.")


def overview() -> str:
    """The commands, one line each."""
    page = page_for()
    lines = [*page.wrap(say(ABOUT)), "", say(_("usage: openparole COMMAND ...")), ""]
    commands = table([(name, say(help)) for name, (_module, help) in COMMANDS.items()], page, indent=2)
    return "".join(f"{line}\n" for line in lines) + commands + f"\n{say(MORE)}\n"


def page_of(name: str, summary: Text, module: ModuleType) -> str:
    """The page of one command."""
    page = page_for()
    options: list[Option] = [*module.OPTIONS, *COMMON]
    usage = " ".join(_usage(option) for option in module.OPTIONS)
    lines = [
        *page.wrap(say(_("usage: openparole {name} {usage}", name=name, usage=usage))),
        "",
        *page.wrap(say(summary)),
        "",
    ]
    listed = table([(option.shown, say(option.help)) for option in options], page, indent=2)
    examples = "".join(f"  {line}\n" for line in module.EXAMPLES)
    return "".join(f"{line}\n" for line in lines) + listed + f"\n{say(_('examples:'))}\n{examples}"


def _usage(option: Option) -> str:
    return option.shown if option.needed else f"[{option.shown}]"
