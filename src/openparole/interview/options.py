"""Options and countries as people name them: by number, id, label or the start of one, accents or not."""

from __future__ import annotations

import re
from functools import lru_cache

from openparole.interview.phrases import NO, NONE, YES, Phrase, any_of, plain, words
from openparole.interview.problem import Problem
from openparole.logic.text import Text, _, english
from openparole.logic.written import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from openparole.interview.phrases import Translate
    from openparole.logic.facts import Choice, Members

ALSO_CALLED = {
    "CN": _("PRC|People's Republic of China"),
    "CD": _("DRC|Zaire"),
    "GB": _("UK|Britain|Great Britain|England|Scotland|Wales|Northern Ireland"),
    "KP": _("Korea|DPRK"),
    "KR": _("Korea|Republic of Korea"),
    "NL": _("Holland"),
    "PS": _("West Bank|Gaza|Palestinian Territories"),
    "RU": _("Russian Federation|RF"),
    "AE": _("UAE|Emirates"),
    "US": _("USA|America|United States of America"),
    "VA": _("Holy See"),
    "VN": _("Viet Nam"),
}
"""Names of countries in use, beside those in their labels."""

NUMBERED = 60
"""A longer list (of countries) is not shown with numbers."""

PERHAPS_MORE = Phrase(_("perhaps more"), _("maybe more|possibly more"))
NOT = Phrase(_("not {option}"))
EITHER = Phrase(_("{one} or {other}"))
OR = _("or|or else")
AND = _("and|and also")
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


def read_choice(fact: Choice, typed: str, translate: Translate = english) -> Any:
    """One option, or "one of" and "none of" several, in the notation of files. Raises Problem."""
    if fact.kind == "country":
        _refuse_yes_no(typed, translate)
    pieces = _cut(fact, typed, _between(OR, translate), translate)
    out = _left_out(fact, typed, translate)
    if out and not find(fact, pieces[0], translate):
        none_of = [_option(fact, piece, translate) for piece in _cut(fact, out, COMMA, translate)]
        if not set(fact.options) - set(none_of):
            raise Problem(CANNOT_BE)
        return {"none_of": none_of}
    one_of = [_option(fact, piece, translate) for piece in pieces]
    return one_of[0] if len(one_of) == 1 else {"one_of": one_of}


def read_members(fact: Members, typed: str, translate: Translate = english) -> Any:
    """Each option that holds; with "not ..." those that do not, and with "perhaps more" not all. Raises
    Problem.
    """
    if NONE.means(typed, translate):
        return []
    if fact.kind == "countries":
        _refuse_yes_no(typed, translate)
    elif NO.means(typed, translate):
        return []
    has: list[str] = []
    lacks: list[str] = []
    complete = True
    for piece in _listed(fact, typed, translate):
        out = _left_out(fact, piece, translate)
        if PERHAPS_MORE.means(piece, translate):
            complete = False
        elif out:
            lacks.append(_option(fact, out, translate))
        else:
            has.append(_option(fact, piece, translate))
    if set(has) & set(lacks):
        raise Problem(BOTH)
    has, lacks = list(dict.fromkeys(has)), list(dict.fromkeys(lacks))
    return has if complete and not lacks else {"has": has, "lacks": lacks, "complete": False}


def say_choice(fact: Choice, raw: Any) -> Text:
    """A choice as written in a file, in words that `read_choice` reads the same."""
    if not isinstance(raw, dict):
        return fact.options[raw]
    if "one_of" not in raw:
        return NOT.say(option=_joined("{one}, {other}", [fact.options[option] for option in raw["none_of"]]))
    left = [option for option in raw["one_of"] if option not in raw.get("none_of", ())]
    return _joined(EITHER.said.id, [fact.options[option] for option in left])


def say_members(fact: Members, raw: Any) -> Text:
    """A set as written in a file, in words that `read_members` reads the same."""
    has = raw if isinstance(raw, list) else raw.get("has", ())
    said = [fact.options[option] for option in has]
    if not isinstance(raw, list) and not raw.get("complete"):
        said += [NOT.say(option=fact.options[option]) for option in raw.get("lacks", ())]
        said.append(PERHAPS_MORE.said)
    return _joined("{one}; {other}", said) if said else NONE.said


def find(fact: Choice, typed: str, translate: Translate = english) -> list[str]:
    """The options that this can mean: one if it is clear, none if nothing fits."""
    typed = plain(typed)
    by_id = _by_id(fact).get(typed)
    if by_id or not typed:
        return [by_id] if by_id else []
    if typed.isascii() and typed.isdigit() and len(fact.options) <= NUMBERED:
        return list(fact.options)[int(typed) - 1 : int(typed)] if int(typed) else []
    for known in dict.fromkeys((translate, english)):
        exact = [option for option, names in _names(fact, known).items() if typed in names]
        if exact:
            return exact
    if len(typed) < 3:
        return []
    names = _names(fact, translate).items(), _names(fact, english).items()
    begun = [option for known in names for option, all_of in known if _begins(typed, all_of)]
    return [option for option in fact.options if option in begun]


def _begins(typed: str, names: Sequence[str]) -> bool:
    return any(name.startswith(typed) for name in names)


def _refuse_yes_no(typed: str, translate: Translate) -> None:
    """NO and SI are countries by code, and a no or a sí is no country. Raises Problem."""
    if typed in ("NO", "SI"):
        return
    if NO.means(typed, translate):
        raise Problem(NORWAY)
    if YES.means(typed, translate):
        raise Problem(HOW_TO_NAME)


def _option(fact: Choice, typed: str, translate: Translate) -> str:
    """The one option that is meant. Raises Problem."""
    found = find(fact, typed, translate)
    if len(found) == 1:
        return found[0]
    if found:
        labels = [fact.options[option] for option in found]
        raise Problem(_('"{typed}" can be any of these. Which one?', typed=typed), labels)
    near = _near(fact, typed, translate)
    if len(fact.options) > NUMBERED:
        raise Problem(_('"{typed}" is no country known here. {how}', typed=typed, how=HOW_TO_NAME), near)
    last = len(fact.options)
    raise Problem(
        _('"{typed}" is none of these. Give a number from 1 to {last}.', typed=typed, last=last), near
    )


def _near(fact: Choice, typed: str, translate: Translate) -> list[Text]:
    labels = {
        name: fact.options[option]
        for known in (english, translate)
        for option, names in _names(fact, known).items()
        for name in names
    }
    return list(dict.fromkeys(labels[name] for name in nearest(plain(typed), labels)))


def _left_out(fact: Choice, typed: str, translate: Translate) -> str:
    """What follows "not", unless a label begins with it; else nothing."""
    out = next((found["option"] for found in NOT.found(plain(typed), translate)), "")
    return "" if out and find(fact, typed, translate) else out


COMMA = r"\s*,\s*"


def _between(message: Text, translate: Translate) -> str:
    """A pattern of any of these words where it stands between others."""
    spelled = {*words(message, translate), *translate(message.id).split("|")}
    return rf"(?:^|\s+)(?:{any_of(spelled)})(?:\s+|$)"


def _listed(fact: Members, typed: str, translate: Translate) -> Iterator[str]:
    """The pieces of a list: cut at semicolons; at commas and "and", unless a label holds them; and at
    blanks where all are numbers.
    """
    for part in re.split("[;؛]", typed):
        if re.fullmatch(r"[\d\s]+", part):
            yield from part.split()
            continue
        for piece in _cut(fact, part, COMMA, translate):
            if find(fact, piece, translate):
                yield piece
            else:
                yield from _cut(fact, piece, _between(AND, translate), translate)


def _cut(fact: Choice, typed: str, cut: str, translate: Translate) -> list[str]:
    """A list as typed, cut at each `cut` that is not part of a label."""
    parts = re.split(f"((?i:{cut}))", typed)
    labels = _labels(fact, translate) if len(parts) > 1 else frozenset()
    most = 2 * max((len(re.findall(f"(?i:{cut})", label)) for label in labels), default=0) + 1
    found: list[str] = []
    while parts:
        sizes = [n for n in range(min(most, len(parts)), 1, -2) if plain("".join(parts[:n])) in labels]
        size = sizes[0] if sizes else 1
        found.append("".join(parts[:size]).strip())
        parts = parts[size + 1 :]
    return [piece for piece in found if piece] or [typed]


@lru_cache(maxsize=256)
def _by_id(fact: Choice) -> dict[str, str]:
    """Each option by its id, plain."""
    return {plain(option): option for option in fact.options}


@lru_cache(maxsize=1024)
def _labels(fact: Choice, translate: Translate) -> frozenset[str]:
    """The label of each option and that it is not the one, plain; a comma in them cuts nothing."""
    known = [names[0] for one in (translate, english) for names in _names(fact, one).values()]
    left_out = (plain(form.replace("{option}", name)) for form in NOT.forms(translate) for name in known)
    return frozenset((*known, *left_out))


@lru_cache(maxsize=1024)
def _names(fact: Choice, translate: Translate) -> dict[str, tuple[str, ...]]:
    """What each option may be called: by its label, the label's parts before and in brackets, and its id."""
    return {option: tuple(_names_of(fact, option, translate)) for option in fact.options}


def _names_of(fact: Choice, option: str, translate: Translate) -> Iterator[str]:
    label = plain(fact.options[option].render(translate))
    yield label
    outside, _bracket, inside = label.partition(" (")
    if inside:
        yield outside
        yield plain(inside.rstrip(")"))
    yield plain(option)
    if fact.kind in ("country", "countries") and option in ALSO_CALLED:
        yield from words(ALSO_CALLED[option], translate)


def _joined(template: str, texts: Sequence[Text]) -> Text:
    """Several texts as one: halves of halves, since a text in a text in a text has its limits."""
    if len(texts) == 1:
        return texts[0]
    half = len(texts) // 2
    return Text(template, one=_joined(template, texts[:half]), other=_joined(template, texts[half:]))
