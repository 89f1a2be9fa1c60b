"""`openparole windows`: what the library finds, in words, as JSON and as a picture."""

from datetime import date
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from openparole import read_file, windows

SVG = "{http://www.w3.org/2000/svg}"
SPAN = ("--from", "2022-01-01", "--to", "2026-12-31", "--on", "2024-06-01")
UKRAINE = ("--pathway", "uniting-for-ukraine")
FULL = """\
location = "outside_us"
citizenships = ["UA"]
passport = "valid"
birth_date = "2006-10-03"
displaced_from_ukraine_on = "2022-03-01"
applies_as = "principal"
with_parent_or_guardian = false
meets_refugee_definition = false
supporters = [{kind = "person", status = "lpr", in_us = true, income = 61000, household = 2}]
"""


@pytest.fixture
def full(write):
    return write("full.toml", FULL)


@pytest.fixture
def drawn(openparole, full, tmp_path):
    """The picture of a matter, as a tree."""

    def draw(*argv, file=full):
        path = tmp_path / "windows.svg"
        assert openparole("windows", file, *SPAN, *argv, "--plot", path).status == 0
        return ElementTree.parse(path).getroot()

    return draw


def texts(root, layout):
    [part] = [node for node in root.iter(f"{SVG}svg") if node.get("class") == layout]
    return [node.text for node in part.iter(f"{SVG}text")]


def test_the_next_change_comes_first_with_its_reason(openparole, full):
    said = openparole("windows", full, *SPAN).told
    head, _line, rest = said.partition("Next change for you: 2024-10-03, 124 days after that day")
    assert head == "From 2022-01-01 to 2026-12-31; the day asked about is 2024-06-01. "
    assert rest.startswith(
        " - Uniting for Ukraine: from closed to open - 18 years after birth_date (2006-10-03)"
    )


def test_each_window_has_its_days_its_finding_and_what_changed(openparole, full):
    said = openparole("windows", full, *SPAN, *UKRAINE).told
    assert "2022-01-01 to 2022-04-20 CLOSED: requests are not taken (intake had not begun" in said
    assert "2022-04-25 to 2024-10-02 CLOSED: a criterion is not met (intake open) <- 2024-06-01" in said
    assert "2024-10-03 to 2025-01-26 OPEN (intake open) - 18 years after birth_date (2006-10-03)" in said
    assert "(memo of 2025-01-27) [T075]" in said
    assert "not firm, 2026-07-01 to 2026-12-31: check again - what was read of T075 reaches to" in said


def test_the_span_is_two_years_back_and_two_ahead(openparole, full):
    assert openparole("windows", full, "--on", "2024-02-29").told.startswith("From 2022-02-28 to 2026-02-28;")
    assert openparole("windows", full, "--on", "1996-10-01").told.startswith("From 1996-09-30 to 1998-10-01;")


def test_days_that_are_the_wrong_way_round_or_before_the_law_are_refused(openparole, full):
    for span in (("--from", "2026-01-01", "--to", "2025-01-01"), ("--from", "1990-01-01"), ("--to", "soon")):
        said = openparole("windows", full, *span)
        assert (said.status, said.out) == (2, "")


def test_the_json_is_what_the_library_finds_and_keeps_the_contract(openparole, full, conforms):
    said = openparole("windows", full, *SPAN, "--json").json
    conforms(said)
    told, _text = read_file(str(full))
    found = windows(told, start="2022-01-01", end="2026-12-31")
    assert said == found.as_json("2024-06-01")
    assert said["next"] == {"day": "2024-10-03", "pathways": ["uniting-for-ukraine"]}


def test_the_json_of_a_family_is_by_label(openparole, family, conforms):
    people = openparole("windows", family, *SPAN, *UKRAINE, "--json").json
    conforms(people)
    assert list(people["people"]) == ["olena", "nino"]
    alone = openparole("windows", family, *SPAN, *UKRAINE, "--person", "nino", "--json").json
    assert alone == people["people"]["nino"]


def test_windows_are_days_in_a_row_from_the_first_to_the_last(openparole, full):
    for pathway in openparole("windows", full, *SPAN, "--json").json["pathways"]:
        edges = [(window["from"], window["to"]) for window in pathway["windows"]]
        assert (edges[0][0], edges[-1][1]) == ("2022-01-01", "2026-12-31")
        for (_first, last), (first, _last) in pairwise(edges):
            assert date.fromisoformat(first).toordinal() == date.fromisoformat(last).toordinal() + 1


def test_the_picture_says_what_it_is_to_whoever_cannot_see_it(drawn):
    root = drawn(*UKRAINE)
    assert root.get("role") == "img"
    named = {node.get("id"): node.text for node in root if node.get("id")}
    assert list(named) == root.get("aria-labelledby").split()
    assert "Ways to parole" in named["title"]
    assert "2024-10-03 to 2025-01-26 open" in named["told"]


def test_a_desk_and_a_phone_get_the_same_windows_and_changes(drawn):
    root = drawn(*UKRAINE)
    for layout in ("wide", "narrow"):
        said = " ".join(texts(root, layout))
        assert "18 years after birth_date (2006-10-03)" in said
        assert "the day asked about: 2024-06-01" in said
        assert "open" in texts(root, layout)


def test_findings_differ_without_color(drawn):
    kinds = {node.get("class") for node in drawn(*UKRAINE).iter(f"{SVG}rect")}
    assert {"bar open", "bar undetermined", "bar intake", "bar person", "bar faded"} <= kinds


def test_nothing_leaves_the_picture(drawn, write):
    for file in (None, write("little.toml", 'location = "outside_us"')):
        root = drawn(**({} if file is None else {"file": file}))
        for layout in (node for node in root if node.get("class") in ("wide", "narrow")):
            _x, _y, width, height = map(float, layout.get("viewBox").split())
            for bar in layout.iter(f"{SVG}rect"):
                assert float(bar.get("x")) >= 0
                assert float(bar.get("x")) + float(bar.get("width")) <= width
                assert float(bar.get("y")) + float(bar.get("height")) <= height
            for line in layout.iter(f"{SVG}text"):
                assert float(line.get("y")) <= height
                assert line.get("text-anchor") != "start" or float(line.get("x")) + 4 * len(line.text) < width


def test_the_picture_needs_nothing_from_elsewhere(drawn):
    text = ElementTree.tostring(drawn()).decode()
    assert "@import" not in text
    assert text.count("http") == text.count("http://www.w3.org/2000/svg")


def test_a_plot_can_be_png(openparole, full, tmp_path):
    pytest.importorskip("typst", reason="typst draws PNG")
    openparole("windows", full, "--plot", tmp_path / "windows.png")
    assert (tmp_path / "windows.png").read_bytes().startswith(b"\x89PNG")


def test_png_without_its_extra_names_it(openparole, full, tmp_path, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    said = openparole("windows", full, "--plot", tmp_path / "windows.png")
    assert said.status == 2
    assert "openparole[pdf]" in said.told
    assert list(tmp_path.glob("*.png")) == []


def test_a_plot_of_another_kind_is_refused(openparole, full, tmp_path):
    said = openparole("windows", full, "--plot", tmp_path / "windows.gif")
    assert said.status == 2
    assert ".png" in said.told
    assert list(tmp_path.glob("*.gif")) == []


def test_the_picture_is_for_its_owner_alone_and_of_one_person(openparole, family, full, tmp_path):
    path = tmp_path / "nino.svg"
    assert "--person" in openparole("windows", family, "--plot", path).told
    assert not path.exists()
    assert openparole("windows", family, "--person", "nino", "--plot", path).status == 0
    assert path.stat().st_mode & 0o077 == 0


def test_a_label_cannot_break_the_picture(openparole, write, tmp_path):
    path = tmp_path / "windows.svg"
    file = write("family.json", '{"persons": {"<b>&\\u0001": {"location": "outside_us"}}}')
    assert openparole("windows", file, *SPAN, *UKRAINE, "--plot", path).status == 0
    assert "<b>&\\x01" in " ".join(texts(ElementTree.parse(path).getroot(), "wide"))


def test_a_picture_that_cannot_be_written_is_told(openparole, full, tmp_path):
    said = openparole("windows", full, "--plot", tmp_path / "nowhere" / "windows.svg")
    assert (said.status, said.out) == (2, "")
    assert "cannot be written: No such file" in said.told
