"""The command as a process: pipes that close, interruptions, disks that are full."""

import os
import signal
import subprocess
import sys
import time

import pytest

COMMAND = [sys.executable, "-m", "openparole.cli"]
SCREEN = ("screen", "-", "--on", "2022-07-15")


def run(*argv, **more):
    return subprocess.run([*COMMAND, *argv], capture_output=True, timeout=60, **more)


def test_it_answers():
    done = run(*SCREEN, input=b"{}")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"On 2022-07-15, no way to parole is open, ")


@pytest.fixture
def started():
    """The command, waiting for what is told to it."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen([*COMMAND, *SCREEN, "--json"], **pipes) as process:
        yield process


def test_a_closed_pipe_is_no_error_of_anybody(started):
    started.stdout.close()
    started.stdin.write(b"{}")
    started.stdin.close()
    assert started.stderr.read() == b""
    assert started.wait(60) == 141


def test_an_interruption_ends_it_quietly(started):
    time.sleep(1)
    started.send_signal(signal.SIGINT)
    assert started.communicate(timeout=60) == (b"", b"")
    assert started.returncode == 130


def test_a_full_disk_is_told():
    if not os.path.exists("/dev/full"):
        pytest.skip("no /dev/full here")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*COMMAND, *SCREEN], input=b"{}", stdout=full, stderr=subprocess.PIPE, timeout=60
        )
    assert done.returncode == 74
    assert done.stderr == b"openparole: No space left on device\n"


def test_a_closed_standard_input_is_told():
    done = subprocess.run(
        [*COMMAND, *SCREEN], capture_output=True, timeout=60, preexec_fn=lambda: os.close(0)
    )
    assert done.returncode == 2
    assert b"standard input" in done.stderr
    assert b"Traceback" not in done.stderr


def test_an_output_that_is_not_unicode_gets_what_it_can_take():
    done = run("facts", "citizenships", "--json", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    done = run("law", "--on", "2022-07-15", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0


def test_the_tour_shows_a_matter_its_report_and_the_way_on():
    done = subprocess.run(
        [sys.executable, "-m", "openparole.cli.tour"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    said = done.stdout.decode()
    assert 'citizenships = ["UA"]' in said
    assert "On 2022-07-15, " in said
    assert "OPEN: Uniting for Ukraine" in said
    assert "To go on with a matter of your own: .venv/bin/openparole " in said


def test_screening_for_a_program_loads_nothing_slow(tmp_path):
    file = tmp_path / "m.json"
    file.write_text("{}")
    script = (
        "import sys; from openparole.cli import main; "
        f"main(['screen', {str(file)!r}, '--on', '2022-07-15', '--json']); "
        "sys.stderr.write(' '.join(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    loaded = set(done.stderr.split())
    assert not loaded & {
        "argparse",
        "dataclasses",
        "gettext",
        "inspect",
        "pathlib",
        "shutil",
        "textwrap",
        "yaml",
    }
