"""Pseudo-languages: English made long, and English made to run from right to left.

What a program fills in or a browser reads is kept: placeholders, tags, entities.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_KEPT = re.compile(r"(\{[^{}]*\}|%\(\w+\)[sd]|<[^<>]*>|&#?\w+;)")
_LONG = str.maketrans(
    {plain: 2 * accented for plain, accented in zip("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ", strict=True)}
)
_TURNED, _BACK = "\u200f\u202e", "\u202c\u200f"
"""Marks of direction: what stands between them is written from right to left, letter by letter."""


def _made(change: Callable[[str], str]) -> Callable[[str], str]:
    def translate(message: str) -> str:
        return "".join(part if _KEPT.fullmatch(part) else change(part) for part in _KEPT.split(message))

    return translate


def _long(words: str) -> str:
    return words.translate(_LONG)


def _turned(words: str) -> str:
    return re.sub(r"\S+", lambda word: f"{_TURNED}{word[0]}{_BACK}", words)


MADE = {"xa": _made(_long), "xb": _made(_turned)}
