"""How something is said in a person's language, and found again in what they typed, in it or in English.

The words are messages, so that a language is its catalog and nothing else. In the messages that are only
read, `|` stands between words that mean the same.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import category, normalize

from openparole.interview.problem import Problem
from openparole.logic.text import Text, _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, TypeAlias, TypeVar

    Translate: TypeAlias = Callable[[str], str]
    T = TypeVar("T")


class Phrase:
    """A sentence or word as `said`, and what is `also` read as the same; or what is only read."""

    __slots__ = ("also", "said")

    def __init__(self, said: Text, also: Text | None = None) -> None:
        self.said = said
        self.also = also

    def say(self, **args: Any) -> Text:
        """It, with its places filled."""
        return Text(self.said.id, **args)

    def forms(self, translate: Translate) -> tuple[str, ...]:
        """Each form of it, plain."""
        also = () if self.also is None else _forms(self.also.id, translate)
        return (*_forms(self.said.id, translate), *also)

    def means(self, typed: str, translate: Translate) -> bool:
        """Whether it is what was typed."""
        return plain(typed) in self.forms(translate)

    def found(self, typed: str, translate: Translate, **holes: str) -> Iterator[dict[str, str]]:
        """What stands in its places, for each form that what was typed has; `holes`: how a place looks."""
        for form in self.forms(translate):
            if match := _pattern(form, tuple(holes.items())).fullmatch(typed):
                yield match.groupdict()


YES = Phrase(_("yes"), _("y|yeah|yep|true"))
NO = Phrase(_("no"), _("n|nope|false"))
NONE = Phrase(_("none"), _("none of these|none of them|nothing|neither"))
DONT_KNOW = Phrase(
    _("don't know"),
    _("dont know|do not know|i don't know|i do not know|unknown|not sure|i don't remember|no idea"),
)


def bare(typed: str) -> str:
    """Without the marks of direction in what is typed from right to left, and without blanks at the ends."""
    return "".join(one for one in typed if category(one) != "Cf").strip()


def plain(words: str) -> str:
    """Without accents, case, marks of direction and marks at the ends; digits of any script as 0 to 9.

    Not remembered: what people typed must not outlive its reading.
    """
    letters = "".join(one for one in normalize("NFKD", words.casefold()) if category(one) not in ("Mn", "Cf"))
    letters = re.sub(r"\d", lambda digit: str(int(digit[0])), letters)
    letters = letters.replace("’", "'").replace("–", "-")
    return re.sub(r"[\s_]+", " ", letters).strip(" .'\"")


def words(message: Text, translate: Translate) -> tuple[str, ...]:
    """The words that a message lists, plain: those of the language first, then the English ones."""
    return _forms(message.id, translate)


def any_of(choices: Iterable[str]) -> str:
    """A pattern that finds any of some words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(choices, key=len, reverse=True))


def first_read(ways: Iterable[Callable[[], T]], vague: Text) -> T:
    """What the first way that succeeds has read. Raises a Problem, rather one that is not `vague`."""
    problems: list[Problem] = []
    for way in ways:
        try:
            return way()
        except Problem as problem:
            problems.append(problem)
    raise next((problem for problem in problems if problem.why != vague), problems[0])


@lru_cache(maxsize=1024)
def _forms(message: str, translate: Translate) -> tuple[str, ...]:
    said = [*translate(message).split("|"), *message.split("|")]
    return tuple(dict.fromkeys(plain(form) for form in said))


@lru_cache(maxsize=2048)
def _pattern(form: str, holes: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    looks = dict(holes)
    parts = re.split(r"\{(\w+)\}", form)
    parts[::2] = [re.escape(part) for part in parts[::2]]
    parts[1::2] = [f"(?P<{name}>{looks.get(name, '.+?')})" for name in parts[1::2]]
    return re.compile("".join(parts))
