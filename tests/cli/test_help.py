"""Help: every command has a line, a page, and examples that are real."""

import re
import shlex

import pytest

from openparole.cli.commands import COMMANDS
from openparole.cli.options import parse


def module(name):
    from importlib import import_module

    return import_module(f"openparole.cli.{COMMANDS[name][0]}")


@pytest.mark.parametrize("argv", [(), ("--help",), ("-h",)])
def test_the_overview_lists_every_command(openparole, argv):
    said = openparole(*argv)
    assert said.status == 0
    for name in COMMANDS:
        assert re.search(rf"^  {name} ", said.out, re.MULTILINE)
    assert "no legal advice" in said.told


def test_a_reader_who_looks_for_criminal_justice_is_told_at_once(openparole):
    assert "nothing to do with parole in criminal justice" in " ".join(openparole("--help").out.split()[:60])


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_page_with_its_options_and_examples(openparole, name):
    said = openparole(name, "--help")
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith(f"usage: openparole {name}")
    for option in module(name).OPTIONS:
        assert option.shown in said.told
    assert "\nexamples:\n" in said.out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_example_is_a_command_line_that_can_be_read(name):
    for example in module(name).EXAMPLES:
        words = shlex.split(re.sub(r'^eval "\$\((.*)\)"$', r"\1", example.partition("|")[2] or example))
        words = [word for word in words[: words.index(">") if ">" in words else None] if word != "<"]
        command, *argv = words[1:]
        if not command.startswith("-"):
            parse(command, module(command).OPTIONS, argv[:1] if command == "check" else argv)


def test_help_is_plain_text_within_the_width(openparole):
    for name in COMMANDS:
        said = openparole(name, "--help").out
        assert said.isascii()
        assert max(map(len, said.splitlines())) <= 100
