"""`make messages`: finds every message of the program and keeps the catalogs of translations in step with it.

A message is the first argument of `_(...)` or `Text(...)` in Python, and `_("...")` or `{% trans %}` in a
template. One that changed loses its translation: to keep a wrong one would be worse. What is written has no
dates and no line numbers, so that a difference shows what changed and nothing else.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

SOURCE = Path(__file__).parents[1] / "src" / "openparole"
LOCALE = SOURCE / "locale"
FILLED_IN = re.compile(r"\{[^{}]*\}|%\(\w+\)s")
HEADER = """\
# {language} of OpenParole. docs/add-a-language.md says how to translate.
msgid ""
msgstr ""
"Language: {language}\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: {plural}\\n"

"""


@cache
def messages() -> dict[str, list[str]]:
    """Every message that has words of its own, with the files in which it stands."""
    found: dict[str, set[str]] = {}
    for file, message in (*in_code(), *in_templates()):
        if re.search(r"[^\W\d_]", FILLED_IN.sub("", message)):
            found.setdefault(message, set()).add(f"src/openparole/{file}")
    return {message: sorted(files) for message, files in found.items()}


def in_code() -> Iterator[tuple[str, str]]:
    """The file and the message of each call in Python, also within another one."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="_" | "Text"), args=[ast.Constant(value=str(message)), *_]):
                    yield path.relative_to(SOURCE).as_posix(), message


def in_templates() -> Iterator[tuple[str, str]]:
    """The same for templates."""
    calls = {"_": None, "gettext": None}
    for file, _line, message, *_ in extract_from_dir(
        SOURCE, [("web/templates/**.*", "jinja2")], keywords=calls
    ):
        if isinstance(message, str):
            yield file, message


def catalog_file(language: str) -> Path:
    """The file in which the translations of a language are written."""
    return LOCALE / language / "LC_MESSAGES" / "openparole.po"


def languages() -> list[str]:
    """Those that have a catalog."""
    return sorted(path.parts[-3] for path in LOCALE.glob("*/LC_MESSAGES/openparole.po"))


def catalog(language: str) -> Catalog:
    """What is written of a language."""
    with catalog_file(language).open("rb") as file:
        return read_po(file, locale=language)


def translations(language: str) -> dict[str, str]:
    """Each message that is translated, in that language."""
    return {one.id: one.string for one in catalog(language) if one.id and one.string}


def write(language: str, plural: str, translated: dict[str, str]) -> None:
    """Writes the catalog of a language: every message, translated or not yet."""
    written = Catalog()
    for message, files in messages().items():
        written.add(message, translated.get(message, ""), [(file, 0) for file in files])
    body = BytesIO()
    write_po(body, written, width=110, omit_header=True, include_lineno=False, sort_by_file=True)
    head = HEADER.format(language=language, plural=plural).encode()
    catalog_file(language).parent.mkdir(parents=True, exist_ok=True)
    catalog_file(language).write_bytes(head + body.getvalue())


def main() -> None:
    """Brings every catalog in step, and says what is left to translate."""
    for language in languages():
        translated = translations(language)
        write(language, catalog(language).plural_forms, translated)
        print(f"{language}: {len(messages().keys() - translated.keys())} messages to translate")


if __name__ == "__main__":
    main()
