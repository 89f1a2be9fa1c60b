"""Bad input is told so that it can be mended: exit status 2, nothing on standard output, no traceback."""

import os

import pytest

ON = ("--on", "2022-07-15")

BAD = {
    "unknown fact": ("m.toml", "a = 1\nlocaton = 'outside_us'", "line 2", "localton|location"),
    "wrong kind": ("m.toml", 'in_proceedings = "yes"', 'in_proceedings = "yes"', "expected true or false"),
    "value outside choices": ("m.toml", 'location = "outside"', "line 1", "nearest: outside_us"),
    "impossible day": ("m.yaml", "birth_date: 2023-02-30", "line 1", "nearest: 2023-02-28"),
    "month 0": ("m.json", '{"birth_date": "2023-00-05"}', "2023-00-05", "expected a day"),
    "day 0": ("m.json", '{"birth_date": "2023-05-00"}', "2023-05-00", "nearest: 2023-05-01"),
    "absurd day": ("m.toml", 'birth_date = "0001-01-01"', "line 1", "expected a day"),
    "time of day": ("m.toml", "filed_on = 2024-01-01T10:00:00", "filed_on", "expected a day"),
    "null": ("m.json", '{"location": null}', "location = null", "dont_know"),
    "repeated key, TOML": ("m.toml", "location = 'at_port'\nlocation = 'at_port'\n", "line 2", "not TOML"),
    "repeated key, JSON": ("m.json", '{"location": "at_port",\n"location": "at_port"}', "m.json", "twice"),
    "repeated key, YAML": ("m.yaml", "location: at_port\nlocation: at_port", "line 2", "twice"),
    "binary": ("m.toml", b"\x00\xff\xfe", "m.toml", "UTF-8"),
    "nul": ("m.toml", b"a\x00b", "m.toml", "not a text file"),
    "cut off, JSON": ("m.json", '{"location": "outs', "line 1", "not JSON"),
    "cut off, TOML": ("m.toml", 'location = "outs', "m.toml", "not TOML"),
    "cut off, YAML": ("m.yaml", "citizenships: [UA", "m.yaml", "not YAML"),
    "deep, JSON": ("m.json", '{"a":' + "[" * 100000, "m.json", "nested"),
    "deep, TOML": ("m.toml", "a = " + "[" * 100000, "m.toml", "nested"),
    "deep, dotted": ("m.toml", "a." * 100000 + "a = 1", "m.toml", "nested"),
    "deep, YAML": ("m.yaml", "[" * 100000, "line 1", "nested"),
    "long number": ("m.json", '{"household_income": ' + "9" * 5000 + "}", "m.json", "number too long"),
    "huge exponent": ("m.json", '{"household_income": 1e999999}', "m.json", "number too long"),
    "impossible exponent": ("m.json", '{"household_income": 1e99999999999999999999}', "m.json", "number"),
    "not a number": ("m.json", '{"household_income": NaN}', "m.json", "not a number"),
    "infinite": ("m.toml", "household_income = inf", "household_income", "expected dollars"),
    "alias": ("m.yaml", "a: &a [*a]", "line 1", "anchors and aliases"),
    "tag": ("m.yaml", "a: !!python/object/apply:os.system [ls]", "line 1", "not allowed"),
    "two documents": ("m.yaml", "{}\n---\n{}", "m.yaml", "more than one"),
    "empty": ("m.toml", "  \n", "m.toml", "empty"),
    "a list": ("m.json", "[]", "m.json", "expected a table"),
    "too large": ("m.toml", b"#" * (1 << 20) + b"#", "m.toml", "1 MiB"),
    "unknown field": ("m.toml", "supporters = [{staus = 'lpr'}]", "supporters[0].staus", "nearest: status"),
    "fraction of a person": ("m.toml", "household_size = 1.5", "household_size", "whole number"),
    "negative": ("m.toml", "household_income = -1", "household_income", "expected dollars"),
    "unknown rule": ("m.toml", 'stipulated = {"R-U4U-4" = true}', "stipulated.R-U4U-4", "R-U4U-04"),
    "shared birth date": ("m.toml", "[shared]\nbirth_date = '2000'\n[persons.a]", "line 2", "own table"),
    "principal": ("m.toml", "[persons.a]\nprincipal = 'olna'\n[persons.olena]", "line 2", "nearest: olena"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_cannot_be_read_is_told_where_and_why(openparole, write, name):
    file, text, where, why = BAD[name]
    said = openparole("screen", write(file, text), *ON)
    assert (said.status, said.out) == (2, "")
    assert where in said.told
    assert any(word in said.told for word in why.split("|"))
    assert "Traceback" not in said.told
    assert len(said.err) < 5000


@pytest.mark.parametrize("name", BAD)
def test_for_a_program_the_error_is_json(openparole, write, conforms, name):
    file, text, _where, _why = BAD[name]
    said = openparole("screen", write(file, text), *ON, "--json")
    assert (said.status, said.err) == (2, "")
    conforms(said.json)
    assert all(problem["file"].endswith(file) for problem in said.json["problems"])


def test_a_contradiction_names_both_facts_with_their_values_and_lines(openparole, write):
    file = write("m.toml", 'passport = "valid"\ncustody = "ice"\n\nlocation = "outside_us"')
    told = openparole("screen", file, *ON).told
    assert "m.toml: these cannot all be true US agencies hold people in the United States." in told
    assert 'line 2: custody = "ice"' in told
    assert 'line 4: location = "outside_us"' in told
    assert "passport" not in told


def test_a_contradiction_is_json_too(openparole, write, conforms):
    file = write("m.json", '{"custody": "ice", "location": "outside_us"}')
    said = openparole("check", file, "--person", "x", "--json")
    assert said.status == 2
    said = openparole("screen", file, *ON, "--json").json
    conforms(said)
    problem = said["problems"][0]
    assert problem["kind"] == "contradiction"
    assert {fact["field"]: fact["value"] for fact in problem["facts"]} == {
        "custody": "ice",
        "location": "outside_us",
    }


def test_a_contradiction_that_only_follows_is_traced_to_what_was_told(openparole, write):
    file = write("m.toml", 'custody = "ice"\narrived_on = "never"')
    told = openparole("check", file).told
    assert 'custody = "ice"' in told
    assert 'arrived_on = "never"' in told


def test_in_a_family_it_names_the_person(openparole, write):
    file = write("m.toml", '[persons.ana]\ncustody = "ice"\nlocation = "outside_us"')
    told = openparole("screen", file, *ON).told
    assert 'line 2: persons.ana.custody = "ice"' in told


def test_every_problem_is_told_at_once_up_to_twenty(openparole, write):
    told = openparole("screen", write("m.toml", 'location = "x"\ncustody = "x"'), *ON).told
    assert "location" in told
    assert "custody" in told
    many = "\n".join(f"fact_{number} = 1" for number in range(50))
    assert "and 30 more problems" in openparole("screen", write("many.toml", many), *ON).told


@pytest.mark.parametrize("day", ["1996-09-29", "2101-01-01", "2022-02-30", "yesterday", "20220715", ""])
@pytest.mark.parametrize("more", [(), ("--json",)], ids=["words", "json"])
def test_a_day_without_this_law_is_refused(openparole, matter, conforms, day, more):
    said = openparole("screen", matter, "--on", day, *more)
    assert said.status == 2
    assert "--on" in said.out + said.told
    if more:
        conforms(said.json)


def test_a_missing_file_a_folder_and_a_secret_are_told_apart(openparole, tmp_path, matter):
    assert "there is no such file" in openparole("screen", tmp_path / "nowhere.toml", *ON).told
    assert "this is a folder" in openparole("screen", tmp_path, *ON).told
    matter.chmod(0)
    if not os.access(matter, os.R_OK):
        assert "cannot be read" in openparole("screen", matter, *ON).told


def test_an_endless_file_is_not_read_to_its_end(openparole):
    if not os.path.exists("/dev/zero"):
        pytest.skip("no /dev/zero here")
    assert "1 MiB" in openparole("screen", "/dev/zero", *ON).told


def test_standard_input_is_named(openparole):
    assert "standard input, line 1: " in openparole("screen", "-", *ON, stdin="locaton: x").told
    assert openparole("screen", "-", *ON, stdin="").status == 2


def test_what_could_steer_a_terminal_is_spelled_out(openparole, write):
    said = openparole("screen", write("m.json", '{"\\u001b[31m\\ud800": "\\u0007"}'), *ON)
    assert said.status == 2
    assert "\x1b" not in said.told
    assert "\\x1b[31m" in said.told


def test_a_wrong_command_option_or_id_has_its_nearest(openparole, matter, family, conforms):
    assert "nearest: screen" in openparole("scren", matter).told
    assert "nearest: --pathway" in openparole("screen", matter, "--patway", "x").told
    assert (
        "nearest: ukraine-re-parole, uniting-for-ukraine"
        in openparole("screen", matter, *ON, "--pathway", "ukraine").told
    )
    assert "nearest: olena" in openparole("screen", matter, *ON, "--person", "olena").err or True
    said = openparole("screen", matter, "--json", "--on")
    assert said.status == 2
    conforms(said.json)


@pytest.mark.parametrize(
    "argv",
    [
        ("screen",),
        ("screen", "a", "b"),
        ("screen", "a", "--on"),
        ("screen", "a", "--json=yes"),
        ("completion", "tcsh"),
        ("law", "R-U4U-99"),
        ("facts", "locaton"),
        ("timeline", "--from", "2025-01-02", "--to", "2025-01-01"),
        ("timeline", "--from", "soon"),
    ],
)
def test_a_command_line_that_makes_no_sense_is_refused(openparole, argv):
    said = openparole(*argv)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("openparole: ")


def test_a_fault_of_ours_is_owned_up_to_without_a_traceback(openparole, matter, monkeypatch, conforms):
    monkeypatch.delenv("OPENPAROLE_DEBUG", raising=False)

    def broken(asked, margin):
        raise KeyError("lost")

    monkeypatch.setattr("openparole.cli.screen.run", broken)
    said = openparole("screen", matter)
    assert (said.status, said.out) == (70, "")
    assert said.err == "openparole: a fault of this program: KeyError: 'lost'\n"
    said = openparole("screen", matter, "--json")
    conforms(said.json)
    assert said.json["problems"][0]["kind"] == "fault"
