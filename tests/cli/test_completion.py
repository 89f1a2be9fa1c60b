"""`openparole completion`: what each shell offers, tried in the shell itself."""

import shutil
import subprocess

import pytest

from openparole.cli.commands import COMMANDS
from openparole.law.catalog import law

BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_openparole
printf '%s\\n' "${COMPREPLY[@]}"
"""
ZSH = """
compdef() { : }
_describe() { print -rl -- ${(P)2} }
_arguments() { print -rl -- "$@" }
source "$1"; shift
words=("$@"); CURRENT=$#
_openparole
"""


def in_shell(shell, *command, cwd):
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    done = subprocess.run([shell, *command], cwd=cwd, capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    return done.stdout.split("\n")


@pytest.fixture(params=["bash", "fish"])
def offered(request, openparole, tmp_path):
    """What the shell offers for a line; its last word is the one being written."""
    script = tmp_path / "script"
    script.write_text(openparole("completion", request.param).out)
    (tmp_path / "a matter.toml").touch()

    def offers(*words):
        if request.param == "bash":
            found = in_shell("bash", "-c", BASH, "bash", script, *words, cwd=tmp_path)
        else:
            line = " ".join(words)
            found = in_shell("fish", "-c", f'source {script}; complete -C "{line}"', cwd=tmp_path)
        return {line.partition("\t")[0] for line in found} - {""}

    return offers


def test_it_offers_the_commands(offered):
    assert offered("openparole", "") >= set(COMMANDS)
    assert offered("openparole", "scr") == {"screen"}


SCREEN = ("on", "pathway", "person", "strict", "why", "what-would-change", "law", "json", "help")


def test_it_offers_the_options_of_a_command(offered):
    found = offered("openparole", "screen", "--")
    assert found == {f"--{name}" for name in SCREEN}


def test_it_offers_the_ids_of_pathways(offered):
    assert offered("openparole", "screen", "--pathway", "") >= set(law().pathways)
    assert offered("openparole", "law", "uniting") == {"uniting-for-ukraine"}


def test_it_offers_the_names_of_facts(offered):
    assert offered("openparole", "facts", "citizen") == {"citizenships"}


def test_it_offers_files(offered):
    assert any("matter.toml" in name for name in offered("openparole", "check", "a"))


def test_it_offers_the_shells(offered):
    assert offered("openparole", "completion", "") >= {"bash", "zsh", "fish"}


def test_zsh_gets_the_commands_and_what_each_takes(openparole, tmp_path):
    script = tmp_path / "_openparole"
    script.write_text(openparole("completion", "zsh").out)
    commands = in_shell("zsh", "-f", "-c", ZSH, "zsh", script, "openparole", "", cwd=tmp_path)
    assert [line.partition(":")[0] for line in commands if line] == list(COMMANDS)
    options = in_shell("zsh", "-f", "-c", ZSH, "zsh", script, "openparole", "screen", "", cwd=tmp_path)
    assert ":FILE:_files" in options
    assert any(line.startswith("*--pathway[") and "uniting-for-ukraine" in line for line in options)


def test_no_script_names_what_the_law_does_not_have(openparole):
    script = openparole("completion", "bash").out
    assert "keeping-families-together" in script or "keeping-families-together" not in law().pathways
