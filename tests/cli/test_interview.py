"""The interview by lines: it asks, listens, keeps the answers, and ends with the report of `screen`."""

from __future__ import annotations

import os
import re
import signal
import stat
import subprocess
import sys
import tomllib

import pytest

from openparole.cli import saving
from openparole.cli.asides import COMMANDS, WITH_NAME
from openparole.interview.sitting import Sitting
from openparole.logic.facts import Choice
from tests.interview.written import every_fact

ON = ("--on", "2022-07-15")
SAVED = 'location = "outside_us"\ncitizenships = ["UA"]\n'


@pytest.fixture
def talk(openparole):
    """What the interview says to the lines typed."""

    def hold(lines, *argv):
        return openparole("interview", *ON, *argv, stdin="".join(f"{line}\n" for line in lines))

    return hold


@pytest.fixture
def answers(tmp_path):
    return tmp_path / "answers.toml"


def ours(path, lines=("1", "change reasons", "7")):
    """The lines that make a saved interview."""
    return (*lines, f"save {path}", "quit")


def test_it_says_first_what_it_is_not(talk):
    said = talk(["quit"])
    assert said.status == 0
    assert said.told.index("no legal advice") < said.told.index("Are they outside the US")


def test_each_question_shows_its_topic_its_options_and_how_far_along_it_is(talk):
    said = talk(["1"])
    heads = re.findall(
        r"\((\d+) ways to parole are still undetermined; questions left: most likely (\d+), at most (\d+)\)",
        said.told,
    )
    counts = [tuple(map(int, head)) for head in heads]
    assert "The person (" in said.told and "1. outside the United States" in said.told
    assert len(counts) == 2 and counts[1] < counts[0]
    assert all(likely <= most for _ways, likely, most in counts)


def test_it_ends_with_the_report_that_screen_prints(talk, openparole, answers):
    said = talk(["1", "change reasons", "7", "ukraine", "done"], "--save", answers)
    report = openparole("screen", answers, *ON)
    assert said.status == 0
    assert said.out.endswith("\n" + report.out)


def test_a_resumed_interview_goes_on_and_gives_the_same_report(talk, answers):
    told = {
        "location": "1",
        "citizenships": "ukraine",
        "passport": "1",
        "reasons": "7, 9",
        "birth_date": "16",
    }
    lines = [line for name, typed in told.items() for line in (f"change {name}", typed)]
    whole = talk([*lines, "?", "done"])
    talk(lines[:6], "--save", answers)
    rest = talk([*lines[6:], "?", "done"], "--resume", answers)
    report = whole.out.partition("\nOn 2022-07-15,")[2]
    assert "UNDETERMINED: Uniting for Ukraine" in report
    assert report == rest.out.partition("\nOn 2022-07-15,")[2]


def test_what_is_saved_is_for_its_owner_alone(talk, answers):
    talk(["1"], "--save", answers)
    assert stat.S_IMODE(os.stat(answers).st_mode) == 0o600
    assert tomllib.loads(answers.read_text()) == {"location": "outside_us"}
    assert os.listdir(answers.parent) == [answers.name]


def test_every_answer_is_saved_when_it_is_given(talk, answers):
    said = talk(["1", "change reasons", "7", "?", "skip"], "--save", answers)
    assert tomllib.loads(answers.read_text()) == {
        "location": "outside_us",
        "reasons": ["protection_from_harm"],
        "citizenships": {"dont_know": True},
    }
    assert f"saved in {answers}" in said.err


def test_the_end_of_input_offers_nothing_and_says_what_became_of_the_answers(talk):
    said = talk(["1"])
    assert said.status == 0
    assert said.err == "openparole: nothing was saved\n"
    assert "On 2022-07-15," not in said.out


def test_ctrl_c_says_where_the_answers_are(tmp_path):
    command = [sys.executable, "-c", "from openparole.cli import main; raise SystemExit(main())"]
    process = subprocess.Popen(
        [*command, "interview", *ON, "--save", "a.toml"],
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a background job ignores it
    )
    process.stdin.write("1\n")
    process.stdin.flush()
    while "= outside the United States" not in process.stdout.readline():
        pass
    while "questions left" not in process.stdout.readline():
        pass
    process.send_signal(signal.SIGINT)
    _out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "saved in a.toml" in err and "Traceback" not in err


def test_a_closed_pipe_is_no_fault(tmp_path):
    command = f'"{sys.executable}" -c "from openparole.cli import main; raise SystemExit(main())"'
    line = f"set -o pipefail; yes why | {command} interview --on 2022-07-15 | head -n 1"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, timeout=60)
    assert done.stderr == ""


def test_back_takes_back_exactly_one_step(talk, answers):
    talk(["1", "change reasons", "7", "back"], "--save", answers)
    assert tomllib.loads(answers.read_text()) == {"location": "outside_us"}
    said = talk(["back"])
    assert "There is nothing before this." in said.told


def test_a_blank_line_changes_nothing(talk, answers):
    said = talk(["1", "", "   ", "change location", "", "7"], "--save", answers)
    assert "A blank changes nothing." in said.told
    assert "So far: outside the United States" in said.told
    assert tomllib.loads(answers.read_text())["location"] == "outside_us"


def test_an_answer_can_be_changed_and_forgotten_by_name(talk, answers):
    talk(["1", "change reasons", "7", "change location", "2"], "--save", answers)
    assert tomllib.loads(answers.read_text())["location"] == "at_port"
    talk(["forget location"], "--resume", answers)
    assert "location" not in tomllib.loads(answers.read_text())


@pytest.mark.parametrize("name", ["locaton", "supporters[4].status", "nothing at all"])
def test_a_name_that_is_none_is_said_so(talk, name):
    said = talk(["1", f"change {name}"])
    assert "is not the name of an answer" in said.told or "There is no such row" in said.told


def test_change_without_a_name_lists_the_answers(talk):
    assert "location outside the United States" in talk(["1", "change"]).told


def test_why_names_the_ways_and_requirements_that_wait(talk):
    said = talk(["why"])
    assert "Each way to parole is for people in one of these three places." in said.told
    assert "[D-AP-01]" in said.told


def test_help_explains_the_question_and_the_commands(talk):
    said = talk(["help"])
    assert "A port of entry is a place" in said.told
    for name in COMMANDS:
        assert name in said.told


def test_so_far_is_a_short_report(talk):
    said = talk(["1", "change reasons", "7", "so far"])
    assert "1 way is open: - Humanitarian parole" in said.told
    assert "reasons to be safe from harm" in said.told


def test_what_cannot_be_read_is_asked_again(talk, answers):
    said = talk(["1", "change reasons", "7", "Ukrane", "Ukraine"], "--save", answers)
    assert "Perhaps: Ukraine" in said.told
    assert tomllib.loads(answers.read_text())["citizenships"] == ["UA"]


def test_a_day_that_reads_two_ways_is_asked(talk, answers):
    said = talk(["change arrived_on", "03/04/2021", "7", "2"], "--save", answers)
    assert "1. March 4, 2021" in said.told
    assert tomllib.loads(answers.read_text())["arrived_on"] == "2021-04-03"


def test_answers_that_contradict_each_other_are_shown_until_one_is_changed(talk, answers):
    said = talk(["1", "change custody", "2", "done", "9", "so far", "2", "1"], "--save", answers)
    assert "These answers cannot all be true." in said.told
    assert "US agencies hold people in the United States." in said.told
    assert (
        "1. Are they outside the US, at a US port of entry, or inside? outside the United States [location]"
        in said.told
    )
    assert "There is no report while answers contradict each other." in said.told
    assert tomllib.loads(answers.read_text()) == {"location": "outside_us", "custody": "none"}


def test_a_contradiction_is_kept_when_saved_and_shown_when_resumed(talk, answers):
    talk(["1", "change custody", "2"], "--save", answers)
    assert "These answers cannot all be true." in talk(["back", "quit"], "--resume", answers).told


def test_a_list_is_told_row_by_row(talk, answers):
    talk(
        ["change supporters", "y", "change supporters[0].status", "3", "change supporters", "n"],
        "--save",
        answers,
    )
    assert tomllib.loads(answers.read_text())["supporters"] == {"rows": [{"status": "lpr"}, {}]}


@pytest.mark.parametrize("typed", ["no", ""])
def test_a_file_with_answers_is_never_replaced_unasked(talk, answers, typed):
    answers.write_text(SAVED)
    said = talk([typed, "1"], "--save", answers)
    assert "is there already" in said.told
    assert answers.read_text() == SAVED


def test_a_file_with_answers_is_replaced_when_its_owner_agrees(talk, answers):
    answers.write_text(SAVED)
    talk(["yes", "3"], "--save", answers)
    assert tomllib.loads(answers.read_text()) == {"location": "inside_us"}


def test_agreeing_writes_nothing_before_the_first_answer(talk, answers):
    answers.write_text(SAVED)
    talk(["yes"], "--save", answers)
    assert answers.read_text() == SAVED


def test_another_interview_is_not_replaced_unasked(talk, answers):
    talk(ours(answers))
    before = answers.read_text()
    said = talk(["3", f"save {answers}", "no"])
    assert "answers that would be lost (2): location, reasons" in said.told
    assert answers.read_text() == before


def test_what_somebody_else_added_meanwhile_is_not_lost_unasked(answers):
    mine = Sitting().answer("location", "outside_us")
    keeper = saving.Keeper()
    keeper.follow(str(answers))
    keeper.saw(mine)
    keeper.save(mine)
    assert keeper.losses(str(answers), mine.back()) == []
    answers.write_text(saving.as_text(mine.answer("passport", "valid")))
    assert keeper.losses(str(answers), mine) == ["passport"]
    answers.write_text("# by hand\n" + answers.read_text())
    assert keeper.losses(str(answers), mine) is None


def test_a_file_written_by_hand_stays_as_it_is(talk, answers):
    answers.write_text(f"# Told by her aunt.\n{SAVED}")
    before = answers.read_text()
    said = talk(["7", "quit", "quit"], "--resume", answers)
    assert "was written by hand" in said.told
    assert answers.read_text() == before
    assert "nothing was saved" in said.err


def test_another_format_can_be_resumed_and_saved_as_toml(talk, tmp_path, answers):
    matter = tmp_path / "matter.json"
    matter.write_text('{"location": "outside_us", "citizenships": ["UA"]}')
    talk(["change reasons", "7"], "--resume", matter, "--save", answers)
    assert tomllib.loads(answers.read_text())["citizenships"] == ["UA"]


def test_notes_and_stipulations_are_kept(talk, tmp_path, answers):
    matter = tmp_path / "matter.toml"
    matter.write_text(f'{SAVED}[stipulated]\n"G-12.9" = true\n[notes.location]\nstated_by = "aunt"\n')
    talk(["change reasons", "7"], "--resume", matter, "--save", answers)
    saved = tomllib.loads(answers.read_text())
    assert saved["stipulated"] == {"G-12.9": True} and saved["notes"] == {"location": {"stated_by": "aunt"}}


def test_a_save_that_fails_leaves_the_file_and_says_so(talk, answers, monkeypatch):
    talk(ours(answers))
    before = answers.read_text()

    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(saving.os, "fsync", full)
    said = talk(["ukraine", "no"], "--resume", answers)
    assert said.told.count("No space left on device") == 1
    assert "the last answers were not saved" in said.err
    assert answers.read_text() == before
    assert os.listdir(answers.parent) == [answers.name]


def test_a_device_is_never_replaced(talk, tmp_path):
    link = tmp_path / "null.toml"
    link.symlink_to(os.devnull)
    said = talk(["1"], "--save", link)
    assert "Not saved" in said.told
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


def test_quitting_with_answers_that_are_not_saved_is_asked_once(talk):
    assert talk(["1", "quit"]).told.count("not saved") == 1
    assert "nothing was saved" in talk(["1", "quit", "quit", "never read"]).err


def test_skipped_questions_are_named_at_the_end(talk):
    assert "Left for another sitting: location." in talk(["skip", "done"]).told


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ('passport = "lost"', "passport"),
        ("persons.olena = 1", "a table of facts"),
        ("", "empty"),
        ("[[", "TOML"),
    ],
)
def test_a_file_that_cannot_be_resumed_says_why(openparole, answers, content, says):
    answers.write_text(content)
    said = openparole("interview", "--resume", answers, stdin="")
    assert said.status == 2 and says in said.told
    assert answers.read_text() == content


@pytest.mark.parametrize(
    "argv", [("--resume", "-"), ("--resume", "nowhere.toml"), ("--save", "a.json"), ("--on", "1990-01-01")]
)
def test_a_command_line_that_cannot_be_meant_is_refused_before_the_first_question(openparole, argv):
    said = openparole("interview", *argv, stdin="1\n")
    assert said.status == 2 and not said.out


def test_a_line_that_is_no_text_is_no_fault(openparole):
    said = openparole("interview", *ON, stdin=b"\xff\xfe\x1b[2J\nquit\n")
    assert said.status == 0
    assert "\x1b" not in said.out


def test_no_option_is_called_like_a_command():
    words = {name.partition(" ")[0] if name.endswith(("NAME", "FILE")) else name for name in COMMANDS}
    for fact in every_fact():
        if isinstance(fact, Choice):
            for option, label in fact.options.items():
                said = {option, str(label).lower()}
                assert not said & words, (fact, option)
                assert not any(one.startswith(f"{word} ") for one in said for word in WITH_NAME), (
                    fact,
                    option,
                )
