"""What a command takes: one declaration for reading the command line, for its help, for completion.

`argparse` would cost a tenth of the time in which a matter is screened, and speaks only English.
"""

from __future__ import annotations

from openparole.cli.words import Text, _, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    Asked = dict[str, Any]

FILE, DAY, ID, NAME, LABEL = "FILE", "DAY", "ID", "NAME", "LABEL"
"""What an option takes; completion offers files, and the ids and names of the law."""


class Option:
    """`--on DAY`, `--pathway ID` (may be repeated), `--json` (takes nothing), `--diff DAY DAY` (takes both)
    or, without dashes, `FILE`.

    `choices`: the only values that it takes. `needed`: an error without it.
    """

    __slots__ = ("choices", "help", "name", "needed", "repeat", "takes")

    def __init__(
        self,
        name: str,
        help: Text,
        *,
        takes: str = "",
        repeat: bool = False,
        needed: bool = False,
        choices: Sequence[str] = (),
    ) -> None:
        self.name = name
        self.help = help
        self.takes = takes
        self.repeat = repeat
        self.needed = needed
        self.choices = tuple(choices)

    @property
    def key(self) -> str:
        """Its name among what was asked."""
        return self.name.strip("-").lower()

    @property
    def shown(self) -> str:
        """As written in a usage line."""
        if self.name.startswith("-"):
            shown = f"{self.name} {self.takes}" if self.takes else self.name
            return f"{shown} ..." if self.repeat else shown
        return "|".join(self.choices) or self.name


HELP = Option("--help", _("this help"))
JSON = Option("--json", _("print JSON for programs"))
LAW = Option("--law", _("read the law in this file, as law --json prints it"), takes=FILE)
COMMON = (LAW, HELP)
"""What every command takes. `OPENPAROLE_LAW` stands for `--law` where that is not said."""
ON = Option("--on", _("the day asked about, YYYY-MM-DD; default: today in New York"), takes=DAY)


class Usage(ValueError):
    """A command line that cannot be read: what is wrong, the `word` at fault, and the `choices` near it."""

    def __init__(self, message: Text, word: str = "", choices: Iterable[str] = ()) -> None:
        super().__init__(str(message))
        self.message = message
        self.word = word
        self.choices = list(choices)


class Margin:
    """What is told beside the answer, on standard error."""

    __slots__ = ("notes",)

    def __init__(self) -> None:
        self.notes: list[Text] = []

    def note(self, text: Text) -> None:
        """Adds a note."""
        self.notes.append(text)

    def text(self) -> str:
        """The notes as lines."""
        return "".join(f"openparole: {say(note)}\n" for note in self.notes)


def parse(command: str, options: Sequence[Option], argv: Sequence[str]) -> Asked:
    """What was asked, by key: a list where an option repeats, True or False where it takes nothing.

    Raises Usage.
    """
    options = (*options, LAW)
    named = {option.name: option for option in options if option.name.startswith("-")}
    places = [option for option in options if not option.name.startswith("-")]
    asked: Asked = {
        option.key: [] if option.repeat else None if option.takes or option in places else False
        for option in options
    }
    words = iter(argv)
    for word in words:
        if word == "--":
            for rest in words:
                _place(command, places, rest, asked)
        elif word.startswith("-") and word != "-":
            name, joined, value = word.partition("=")
            option = named.get(name)
            if option is None:
                raise Usage(_("{command} has no option {name}", command=command, name=name), name, named)
            if " " in option.takes:
                first = value if joined else _next(option, words)
                asked[option.key] = [first, *(_next(option, words) for _more in option.takes.split()[1:])]
            elif option.takes:
                _put(option, value if joined else _next(option, words), asked)
            elif joined:
                raise Usage(_("{name} takes no value", name=name), name)
            else:
                asked[option.key] = True
        else:
            _place(command, places, word, asked)
    for option in options:
        if option.needed and asked[option.key] is None:
            raise Usage(_("{command} needs {name}", command=command, name=option.shown))
    return asked


def _next(option: Option, words: Any) -> str:
    value = next(words, None)
    if value is None or (value.startswith("--") and len(value) > 2):
        raise Usage(_("{name} needs a value: {shown}", name=option.name, shown=option.shown), option.name)
    return value  # type: ignore[no-any-return]  # words are strings


def _place(command: str, places: Sequence[Option], word: str, asked: Asked) -> None:
    for option in places:
        if asked[option.key] is None:
            _put(option, word, asked)
            return
    raise Usage(
        _("{command} takes no more words; this is one too many: {word}", command=command, word=word), word
    )


def _put(option: Option, value: str, asked: Asked) -> None:
    if option.choices and value not in option.choices:
        choices = ", ".join(option.choices)
        raise Usage(
            _("{name} is one of {choices}, not {value}", name=option.name, choices=choices, value=value),
            value,
            option.choices,
        )
    if option.repeat:
        asked[option.key].append(value)
    else:
        asked[option.key] = value
