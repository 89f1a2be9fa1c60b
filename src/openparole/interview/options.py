"""Options and countries as people name them: by number, id, label or the start of one, accents or not."""

from __future__ import annotations

import re
from unicodedata import combining, normalize

from openparole.interview.problem import Problem
from openparole.logic.text import _
from openparole.logic.written import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from openparole.logic.facts import Choice, Members
    from openparole.logic.text import Text

ALSO_CALLED = {
    "CN": ("prc",),
    "CD": ("drc", "zaire"),
    "GB": ("uk", "britain", "great britain", "england", "scotland", "wales", "northern ireland"),
    "KP": ("korea", "dprk"),
    "KR": ("korea", "republic of korea"),
    "NL": ("holland",),
    "PS": ("west bank", "gaza", "palestinian territories"),
    "RU": ("russian federation",),
    "AE": ("uae", "emirates"),
    "US": ("usa", "america", "united states of america"),
    "VA": ("holy see",),
    "VN": ("viet nam",),
}
"""Names of countries in use, beside those in their labels."""

NUMBERED = 60
"""A longer list (of countries) is not shown with numbers."""

NOTHING = ("none", "none of these", "none of them", "nothing", "neither")
PERHAPS_MORE = ("perhaps more", "maybe more", "possibly more")
HOW_TO_NAME = _("Name the country, or give its two-letter code.")
NORWAY = _('For Norway, write "Norway". For no country at all, write "none".')
CANNOT_BE = _("Nothing is left that it could be.")
BOTH = _("The same is said to be so and not to be so.")


def how_to_choose(fact: Choice, several: bool) -> Text:
    """How to answer, in a few words."""
    if len(fact.options) > NUMBERED:
        return _("Name each country, with commas between, or none.") if several else HOW_TO_NAME
    if several:
        return _("Give the numbers of all that hold, with commas between, or none.")
    return _("Give one number.")


def plain(words: str) -> str:
    """Without accents, case, and marks at the ends."""
    letters = "".join(one for one in normalize("NFKD", words.casefold()) if not combining(one))
    return re.sub(r"[\s_]+", " ", letters.replace("’", "'")).strip(" .'\"")


def read_choice(fact: Choice, typed: str) -> Any:
    """One option, or "one of" and "none of" several, in the notation of files. Raises Problem."""
    if fact.kind == "country" and typed == "no":
        raise Problem(NORWAY)
    out = _left_out(fact, typed)
    if out:
        none_of = [_option(fact, piece) for piece in _pieces(fact, out, ",")]
        if not set(fact.options) - set(none_of):
            raise Problem(CANNOT_BE)
        return {"none_of": none_of}
    one_of = [_option(fact, piece) for piece in _pieces(fact, typed, "or")]
    return one_of[0] if len(one_of) == 1 else {"one_of": one_of}


def read_members(fact: Members, typed: str) -> Any:
    """Each option that holds; with "not ..." those that do not, and with "perhaps more" not all. Raises
    Problem.
    """
    if plain(typed) in NOTHING:
        return []
    if plain(typed) == "no":
        if fact.kind == "countries" and not typed.isupper():
            raise Problem(NORWAY)
        return ["NO"] if fact.kind == "countries" else []
    has: list[str] = []
    lacks: list[str] = []
    complete = True
    for piece in _listed(fact, typed):
        out = _left_out(fact, piece)
        if plain(piece) in PERHAPS_MORE:
            complete = False
        elif out:
            lacks.append(_option(fact, out))
        else:
            has.append(_option(fact, piece))
    if set(has) & set(lacks):
        raise Problem(BOTH)
    has, lacks = list(dict.fromkeys(has)), list(dict.fromkeys(lacks))
    return has if complete and not lacks else {"has": has, "lacks": lacks, "complete": False}


def say_choice(fact: Choice, raw: Any) -> str:
    """A choice as written in a file, in words that `read_choice` reads the same."""
    if not isinstance(raw, dict):
        return str(fact.options[raw])
    left = [option for option in raw.get("one_of", fact.options) if option not in raw.get("none_of", ())]
    if "one_of" not in raw:
        return f"not {', '.join(str(fact.options[option]) for option in raw['none_of'])}"
    return " or ".join(str(fact.options[option]) for option in left)


def say_members(fact: Members, raw: Any) -> str:
    """A set as written in a file, in words that `read_members` reads the same."""
    if isinstance(raw, list):
        return "; ".join(str(fact.options[option]) for option in raw) or "none"
    said = [str(fact.options[option]) for option in raw.get("has", ())]
    if not raw.get("complete"):
        said += [f"not {fact.options[option]}" for option in raw.get("lacks", ())]
        said.append("perhaps more")
    return "; ".join(said) or "none"


def find(fact: Choice, typed: str) -> list[str]:
    """The options that this can mean: one if it is clear, none if nothing fits."""
    words = plain(typed)
    names = {option: list(_names(fact, option)) for option in fact.options}
    by_id = [option for option in fact.options if plain(option) == words]
    if by_id or not words:
        return by_id
    if words.isascii() and words.isdigit() and len(fact.options) <= NUMBERED:
        return list(fact.options)[int(words) - 1 : int(words)] if int(words) else []
    exact = [option for option, known in names.items() if words in known]
    if exact or len(words) < 3:
        return exact
    return [option for option, known in names.items() if any(name.startswith(words) for name in known)]


def _option(fact: Choice, typed: str) -> str:
    """The one option that is meant. Raises Problem."""
    found = find(fact, typed)
    if len(found) == 1:
        return found[0]
    if found:
        labels = [str(fact.options[option]) for option in found]
        raise Problem(_('"{typed}" can be any of these. Which one?', typed=typed), labels)
    near = _near(fact, typed)
    if len(fact.options) > NUMBERED:
        raise Problem(_('"{typed}" is no country known here. {how}', typed=typed, how=HOW_TO_NAME), near)
    last = len(fact.options)
    raise Problem(
        _('"{typed}" is none of these. Give a number from 1 to {last}.', typed=typed, last=last), near
    )


def _near(fact: Choice, typed: str) -> list[str]:
    labels = {name: str(fact.options[option]) for option in fact.options for name in _names(fact, option)}
    return list(dict.fromkeys(labels[name] for name in nearest(plain(typed), labels)))


def _left_out(fact: Choice, typed: str) -> str:
    """What follows "not", unless a label begins with it; else nothing."""
    match = re.fullmatch(r"(?i)\s*not\s+(.+)", typed)
    return match[1] if match and not find(fact, typed) else ""


def _listed(fact: Members, typed: str) -> Iterator[str]:
    """The pieces of a list: cut at semicolons; at commas and "and", unless a label holds them; and at
    blanks where all are numbers.
    """
    for part in typed.split(";"):
        if re.fullmatch(r"[\d\s]+", part):
            yield from part.split()
            continue
        for piece in _pieces(fact, part, ","):
            yield from [piece] if find(fact, piece) else _pieces(fact, piece, "and")


def _pieces(fact: Choice, typed: str, word: str) -> list[str]:
    """A list as typed, cut at each `word` (a comma, "or") that is not part of a label."""
    cut, joint = (r"\s*,\s*", ", ") if word == "," else (rf"(?i)(?:^|\s+){word}(?:\s+|$)", f" {word} ")
    parts = [part.strip() for part in re.split(cut, typed) if part.strip()]
    labels = {plain(str(label)) for label in fact.options.values()}
    labels |= {f"not {label}" for label in labels}
    found: list[str] = []
    while parts:
        sizes = [size for size in range(len(parts), 1, -1) if plain(joint.join(parts[:size])) in labels]
        size = sizes[0] if sizes else 1
        found.append(joint.join(parts[:size]))
        parts = parts[size:]
    return found or [typed]


def _names(fact: Choice, option: str) -> Iterator[str]:
    """What an option may be called: its id, its label, and the label's parts before and in brackets."""
    label = plain(str(fact.options[option]))
    yield plain(option)
    yield label
    outside, _bracket, inside = label.partition(" (")
    if inside:
        yield outside
        yield plain(inside.rstrip(")"))
    if fact.kind in ("country", "countries"):
        yield from ALSO_CALLED.get(option, ())
