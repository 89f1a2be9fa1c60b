"""Whatever is posted is answered as the command answers a file."""

import json
import tomllib

import pytest

from openparole.web.today import today
from tests.examples import EXAMPLES
from tests.web.api.conftest import FAMILY, PAROLED, UKRAINIAN

ON = "2024-01-15"
PATHS = sorted(EXAMPLES.glob("*/*.toml"))[::16]


@pytest.mark.parametrize(
    "matter", [{}, UKRAINIAN, PAROLED, FAMILY], ids=["nothing", "one", "paroled", "family"]
)
@pytest.mark.parametrize(
    ("path", "command"),
    [
        ("screen", ["screen"]),
        ("changes", ["screen", "--what-would-change"]),
        ("next", ["next"]),
        ("windows", ["windows"]),
        ("ends", ["ends"]),
    ],
)
def test_it_is_what_the_command_prints(post, printed, path, command, matter):
    response = post(path, {"matter": matter, "on": ON})
    assert response.status_code == 200
    assert response["Content-Type"] == "application/json"
    assert response.content.decode() == printed(*command, "--on", ON, matter=matter)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_an_example_is_answered_alike(post, printed, path):
    matter = json.loads(json.dumps(tomllib.loads(path.read_text("utf-8")), default=str))
    response = post("screen", {"matter": matter, "on": ON})
    assert response.content.decode() == printed("screen", "--on", ON, matter=matter)


@pytest.mark.parametrize(
    ("path", "asked", "command"),
    [
        ("screen", {"pathways": ["uniting-for-ukraine"]}, ["screen", "--pathway", "uniting-for-ukraine"]),
        ("screen", {"strict": True}, ["screen", "--strict"]),
        ("screen", {"person": "nino"}, ["screen", "--person", "nino"]),
        (
            "changes",
            {"person": "olena", "pathways": ["humanitarian"]},
            ["screen", "--what-would-change", "--person", "olena", "--pathway", "humanitarian"],
        ),
        ("next", {"person": "nino"}, ["next", "--person", "nino"]),
        (
            "windows",
            {"from": "2022-01-01", "to": "2025-12-31", "pathways": ["uniting-for-ukraine"]},
            ["windows", "--from", "2022-01-01", "--to", "2025-12-31", "--pathway", "uniting-for-ukraine"],
        ),
        (
            "ends",
            {"read_on": "2024-06-01", "person": "olena"},
            ["ends", "--read-on", "2024-06-01", "--person", "olena"],
        ),
    ],
)
def test_what_can_be_asked_besides_is_asked_by_the_same_names(post, printed, path, asked, command):
    response = post(path, {"matter": FAMILY, "on": ON, **asked})
    assert response.content.decode() == printed(*command, "--on", ON, matter=FAMILY)


def test_without_a_day_it_is_today_in_new_york(post):
    assert post("screen", {"matter": {}, "pathways": ["humanitarian"]}).json()["on"] == today()


def test_a_rule_taken_as_given_is_read_as_if_it_stood_in_the_matter(post, printed):
    given = {"R-U4U-04": True}
    response = post("screen", {"matter": UKRAINIAN, "on": ON, "stipulated": given})
    told = printed("screen", "--on", ON, matter={**UKRAINIAN, "stipulated": given})
    assert response.content.decode() == told
    assert told != printed("screen", "--on", ON, matter=UKRAINIAN)


def test_a_day_of_reading_is_told_in_the_receipt(post):
    response = post("screen", {"matter": {}, "on": ON, "read_on": "2025-02-01"})
    assert response.json()["receipt"]["read_on"] == "2025-02-01"


def test_an_amount_is_a_decimal_as_written(post, printed, tmp_path):
    text = '{"matter": {"supporters": [{"income": 20000.10}]}, "on": "2024-01-15"}'
    assert post("screen", text).status_code == 200
    text = text.replace("20000.10", "20000.100000000000000001")
    assert post("screen", text).json()["problems"][0]["value"] == "20000.100000000000000001"
