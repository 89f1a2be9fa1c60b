"""`openparole completion`: a script for the shell, generated from what the commands take.

The ids of pathways and the names of facts stand in the script, so that a TAB starts no Python.
"""

from __future__ import annotations

from importlib import import_module

from openparole.cli.commands import COMMANDS
from openparole.cli.options import COMMON, FILE, ID, NAME, Option
from openparole.cli.words import _, say
from openparole.law.catalog import law
from openparole.law.facts.catalog import facts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from openparole.cli.options import Asked, Margin

SHELLS = ("bash", "zsh", "fish")
OPTIONS = (Option("SHELL", _("the shell"), needed=True, choices=SHELLS),)
EXAMPLES = (
    'eval "$(openparole completion bash)"',
    "openparole completion zsh > ~/.zfunc/_openparole",
    "openparole completion fish > ~/.config/fish/completions/openparole.fish",
)


def run(asked: Asked, margin: Margin) -> str:
    """The script of a shell."""
    return {"bash": _bash, "zsh": _zsh, "fish": _fish}[asked["shell"]]()


def _options() -> Iterator[tuple[str, list[Option]]]:
    """Each command with what it takes."""
    for name, (module, _help) in COMMANDS.items():
        yield name, [*import_module(f"openparole.cli.{module}").OPTIONS, *COMMON]


def _words(option: Option) -> list[str]:
    """What may follow an option, or stand in a place."""
    if option.choices:
        return list(option.choices)
    kind = option.takes or option.name
    return list(law().pathways) if kind == ID else list(facts()) if kind == NAME else []


def _is_file(option: Option) -> bool:
    return FILE in (option.takes, option.name)


def _flags(options: list[Option]) -> list[str]:
    return [option.name for option in options if option.name.startswith("-")]


def _bash() -> str:
    first = _quoted(" ".join([*COMMANDS, "--help", "--version"]))
    arms = [f"    1:*) words={first} ;;"]
    for name, options in _options():
        for option in options:
            if option.takes and option.name.startswith("-"):
                arms.append(f"    *:{name}:{option.name}) {_bash_offer(option)} ;;")
        place = next((option for option in options if not option.name.startswith("-")), None)
        offer = "" if place is None else _bash_offer(place)
        arms.append(f"    *:{name}:*) flags={_quoted(' '.join(_flags(options)))} {offer} ;;")
    return _BASH.format(arms="\n".join(arms))


_BASH = """_openparole() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} words= flags= files= found
  case "$COMP_CWORD:${{COMP_WORDS[1]}}:${{COMP_WORDS[COMP_CWORD-1]}}" in
{arms}
  esac
  if [[ $word == -* && $flags ]]; then words=$flags files=; fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  if [[ $files ]]; then
    while IFS= read -r found; do COMPREPLY+=("$found"); done < <(compgen -f -- "$word")
    compopt -o filenames 2>/dev/null
  fi
}}
complete -F _openparole openparole
"""


def _bash_offer(option: Option) -> str:
    if _is_file(option):
        return "files=1"
    words = _words(option)
    return f"words={_quoted(' '.join(words))}" if words else ""


def _zsh() -> str:
    commands = [_quoted(f"{name}:{say(help)}") for name, (_module, help) in COMMANDS.items()]
    arms = []
    for name, options in _options():
        specs = " ".join(_zsh_spec(option) for option in options)
        arms.append(f"    {name}) _arguments {specs} ;;")
    return _ZSH.format(commands="\n    ".join(commands), arms="\n".join(arms))


_ZSH = """#compdef openparole
_openparole() {{
  local -a commands=(
    {commands}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
{arms}
  esac
}}
if [[ $funcstack[1] == _openparole ]]; then _openparole "$@"; else compdef _openparole openparole; fi
"""


def _zsh_spec(option: Option) -> str:
    action = "_files" if _is_file(option) else f"({' '.join(_words(option))})"
    action = action if action != "()" else " "
    if not option.name.startswith("-"):
        return _quoted(f"{'' if option.needed else ':'}:{option.name}:{action}")
    text = say(option.help).replace("[", "(").replace("]", ")").replace(":", "\\:")
    value = f":{option.takes}:{action}" if option.takes else ""
    return _quoted(f"{'*' if option.repeat else ''}{option.name}[{text}]{value}")


def _fish() -> str:
    lines = ["complete -c openparole -f"]
    first = "__fish_use_subcommand"
    for name, (_module, help) in COMMANDS.items():
        lines.append(f"complete -c openparole -n {first} -a {name} -d {_quoted(say(help))}")
    for name, options in _options():
        asked = f"'__fish_seen_subcommand_from {name}'"
        for option in options:
            words = f" -a {_quoted(' '.join(_words(option)))}" if _words(option) else ""
            files = " -F" if _is_file(option) else ""
            if option.name.startswith("-"):
                value = f" -r{files}{words}" if option.takes else ""
                text = _quoted(say(option.help))
                lines.append(f"complete -c openparole -n {asked} -l {option.name[2:]} -d {text}{value}")
            elif words or files:
                lines.append(f"complete -c openparole -n {asked}{files}{words}")
    return "\n".join([*lines, ""])


def _quoted(text: str) -> str:
    """In single quotes, for any of the three shells."""
    return "'" + text.replace("'", "'\\''") + "'"
