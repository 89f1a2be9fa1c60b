"""`openparole screen`: the first line answers the question, the rest says why and what to do."""

import re

import pytest

from openparole.cli.today import today
from openparole.law.catalog import law

ON = ("--on", "2022-07-15")
U4U = ("--pathway", "uniting-for-ukraine")


def test_the_first_line_answers_the_question(openparole, matter):
    said = openparole("screen", matter, *ON)
    counts = re.fullmatch(
        r"On 2022-07-15, 1 way to parole is open, (\d+|1) (?:are|is) undetermined, (\d+) are closed\.",
        said.first,
    )
    assert counts, said.first
    assert 1 + sum(map(int, counts.groups())) == len(law().pathways)


def test_of_one_way_it_says_what_was_found(openparole, matter):
    assert openparole("screen", matter, *ON, *U4U).first == "On 2022-07-15, Uniting for Ukraine is open."
    closed = openparole("screen", matter, "--on", "2022-04-24", *U4U)
    assert closed.first == "On 2022-04-24, Uniting for Ukraine is closed."
    unsure = openparole("screen", matter, "--on", "2025-01-27", *U4U)
    assert unsure.first == "On 2025-01-27, Uniting for Ukraine is undetermined."


def test_without_a_day_it_is_today_and_says_so(openparole, matter, monkeypatch):
    monkeypatch.setattr("openparole.cli.today.today", lambda: "2024-02-29")
    assert openparole("screen", matter).first.startswith("On 2024-02-29 (today in New York), ")


def test_today_is_a_day(openparole):
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", today())


def test_nothing_known_is_a_matter(openparole):
    said = openparole("screen", "-", *ON, stdin="{}")
    assert said.status == 0
    assert "no way to parole is open" in said.first


def test_an_open_way_tells_how_to_ask_and_what_comes_of_it(openparole, matter):
    answer = openparole("screen", matter, *ON, *U4U)
    said = answer.out
    for heading in ("Agencies", "Forms", "Fees", "Evidence", "Period", "Travel document", "Ends"):
        assert f"\n  - {heading}\n" in said
    assert "Form I-134, online, by the supporter" in said
    assert "Immigration parole fee, due when parole is given effect: $0" in said
    assert "Read here: 2022-07-15, the day asked about." in answer.told


def test_intake_and_person_are_told_apart(openparole, matter):
    paused = openparole("screen", matter, "--on", "2025-02-01", *U4U).out
    assert "CLOSED: Uniting for Ukraine" in paused
    assert "Intake: paused, since 2025-01-27 (T075)" in paused
    assert "Person: every criterion is met" in paused


def test_what_is_presumed_is_listed_and_strict_presumes_nothing(openparole, matter):
    said = openparole("screen", matter, *ON, *U4U).out
    assert "[provided that]" in said
    assert "(else it would be undetermined)" in said
    assert "meets_refugee_definition: no; presumed: " in said
    strict = openparole("screen", matter, *ON, *U4U, "--strict").out
    assert strict.startswith("On 2022-07-15, Uniting for Ukraine is undetermined.\nNothing is presumed")
    assert "[meets_refugee_definition]" in strict
    assert "[provided that]" not in strict


def test_what_is_missing_is_asked(openparole, write):
    said = openparole("screen", write("m.toml", 'citizenships = ["UA"]'), *ON, *U4U).out
    assert "\n  - To settle it\n" in said
    assert "    - Do they have a valid passport? [passport]\n" in said


def test_an_amount_that_turns_on_what_is_not_known_is_told_twice(openparole, matter):
    said = openparole("screen", matter, "--on", "2026-02-01", *U4U).out
    assert "due when parole is given effect: $0 or $1,020" in said


def test_a_finding_on_a_weak_or_expired_source_says_so(openparole, matter):
    said = openparole("screen", matter, "--on", "2026-10-01", *U4U).told
    assert "CLOSED: Uniting for Ukraine (uniting-for-ukraine) [not firm]" in said
    assert "check with a lawyer or accredited representative" in said
    assert "reaches to 2026-06-30" in said


def test_ways_that_are_not_theirs_come_last_in_one_list(openparole, matter):
    said = openparole("screen", matter, *ON).out
    aside = said.index("Left aside on that day")
    listed = said.index("Military parole in place (military-parole-in-place): CLOSED")
    assert aside < listed
    assert "CLOSED: Military parole in place" not in said


def test_a_way_asked_for_by_id_is_shown_in_full_though_it_would_be_left_aside(openparole, matter):
    said = openparole("screen", matter, *ON, "--pathway", "military-parole-in-place").out
    assert "CLOSED: Military parole in place" in said
    assert "\n  - Evidence\n" in said


def test_the_proof_has_a_line_for_each_requirement_with_its_source(openparole, matter):
    said = openparole("screen", matter, *ON, *U4U, "--why").out
    assert "[met] Outside the United States (D-U4U-01; USCIS, FAQ About Uniting for Ukraine; primary)" in said
    assert "      - citizenships has UA: yes (UA, told)\n" in said
    assert "      - meets_refugee_definition: no (presumed)\n" in said
    assert re.search(r"\[does not apply\] .*\n.*R-U4U-05", said)


def test_the_proof_says_what_is_not_known_and_what_was_not_said(openparole, write):
    file = write("m.toml", "citizenships = {dont_know = true}\nlocation = 'inside_us'")
    said = openparole("screen", file, *ON, *U4U, "--why").out
    assert "[not met] Outside the United States" in said
    assert "location is outside_us: no (inside_us, told)" in said
    assert "citizenships has UA: not known (asked, cannot say)" in said
    assert "passport is valid: not known (not asked)" in said


def test_what_is_taken_as_given_is_told(openparole, write):
    file = write("m.toml", 'stipulated = {"R-U4U-04" = true}')
    said = openparole("screen", file, *ON, *U4U, "--why").out
    assert "Taken as given: R-U4U-04 is met." in said
    assert "[taken as given] Lived in Ukraine" in said


def test_an_old_name_still_works_with_a_warning(openparole, write):
    said = openparole("screen", write("m.toml", "in_us = 'outside_us'"), *ON)
    assert said.status == 0
    assert said.err == "openparole: in_us is now called location\n"


def test_a_family_is_told_person_by_person(openparole, family):
    said = openparole("screen", family, *ON, *U4U)
    assert said.out.index("olena\nOn 2022-07-15, ") < said.out.index("nino\nOn 2022-07-15, ")
    alone = openparole("screen", family, *ON, *U4U, "--person", "nino")
    assert "olena\nOn 2022-07-15, " not in alone.out
    assert "What depends on whom" in alone.out


def test_the_receipt_is_printed(openparole, matter):
    last = openparole("screen", matter, *ON).out.splitlines()[-1]
    assert re.fullmatch(r"facts sha256:[0-9a-f]{64}", last)


@pytest.mark.parametrize("on", ["1996-09-30", "2022-07-15", "2026-11-24"])
def test_what_is_piped_is_plain_text(openparole, matter, on):
    said = openparole("screen", matter, "--on", on, "--why").out
    assert said.isascii()
    assert max(map(len, said.splitlines())) <= 100


def test_a_terminal_gets_a_tree_as_wide_as_it_is(in_a_terminal, matter):
    said = in_a_terminal("screen", matter, *ON, *U4U, "--why", columns=60).out
    plain = re.sub(r"\033\[\d+m", "", said)
    assert "├─ " in plain
    assert "└─ " in plain
    lines = [line for line in plain.splitlines() if "sha256" not in line]
    assert max(map(len, lines)) <= 60


def test_color_tells_nothing_that_words_do_not(in_a_terminal, matter):
    colored = in_a_terminal("screen", matter, *ON).out
    plain = in_a_terminal("screen", matter, *ON, NO_COLOR="1").out
    assert "\033[" in colored
    assert "\033[" not in plain
    assert re.sub(r"\033\[\d+m", "", colored) == plain


@pytest.mark.parametrize("on", ["1996-09-30", "2015-01-01", "2022-07-15", "2026-11-24"])
def test_no_judgment_is_worded_as_the_government_would(openparole, matter, on):
    heads = [
        line
        for line in openparole("screen", matter, "--on", on).out.splitlines()
        if re.match(r"(On \d|[A-Z]{4,}: |  - (Intake|Person|Decisions|Provided))", line)
    ]
    assert len(heads) > 5
    for line in heads:
        assert not re.search(r"\b(eligible|qualif\w+|granted|denied|approved)\b", line.partition(" (")[0]), (
            line
        )


def test_what_would_change_it_is_told_when_asked(openparole, write):
    file = write(
        "m.toml",
        'location = "outside_us"\ncitizenships = ["UA"]\npassport = "expired"\non_parents_passport = false\n'
        "birth_date = 1990-03-14\ndisplaced_from_ukraine_on = 2022-03-02\n"
        '[[supporters]]\nkind = "person"\nstatus = "lpr"\nin_us = true',
    )
    said = openparole("screen", file, *ON, *U4U, "--what-would-change").out
    assert said.endswith(
        "What would change it\n"
        "  - Uniting for Ukraine (uniting-for-ukraine)\n"
        "    - It would be OPEN:\n"
        "      - renew the passport or apply for one [passport]\n"
    )
    assert "What would change it" not in openparole("screen", file, *ON, *U4U).out
    late = openparole("screen", file, "--on", "2025-07-15", *U4U, "--what-would-change").out
    assert late.endswith("    - Nothing that the person does opens it while requests are not taken.\n")


def test_a_supporter_of_a_family_is_compared_once_with_and_without_the_others(openparole, write):
    host = 'supporters = [{kind = "person", income = 30000, household = 2, region = "states"}]'
    family = write("f.toml", f"[shared]\n{host}\n[persons.ana]\n[persons.ben]\n[persons.eve]\n")
    told = openparole("screen", family, *ON).told
    assert told.count("Supporter 1") == 1
    assert "For the one filed first: a household of 3" in told
    assert "For the last of 3: a household of 5" in told
    assert "The order of filing matters" in told
    assert "$23,030 (the poverty guideline, a line of comparison): the income reaches it" in told
    assert "$32,470 (the poverty guideline, a line of comparison): the income does not reach it" in told
    alone = openparole("screen", write("a.toml", host), *ON).told
    assert "A household of 3, this person included" in alone and "For the last" not in alone
    assert "Supporter 1" not in openparole("screen", write("n.toml", ""), *ON).told


ARRIVED = """\
location = "inside_us"
citizenships = ["CU"]
arrived_on = "2010-05-01"
arrival_place = "port"
"""


def test_what_is_open_by_an_earlier_day_only_says_that_nobody_can_ask_for_it(openparole, write):
    file = write("matter.toml", ARRIVED)
    heading = "Open by an earlier day; nobody can ask for them on this one:\n  - Wet foot, dry foot"
    assert heading in openparole("screen", file, "--on", "2026-11-24").out
    assert heading not in openparole("screen", file, "--on", "2016-11-24").out
    alone = openparole("screen", file, "--on", "2026-11-24", "--pathway", "wet-foot-dry-foot").out
    assert "It is open by an earlier day; nobody can ask for it on this one." in alone
    assert "Whoever meets the criteria may ask" not in alone
