"""A mistake is told with the field, the value, what was expected and the nearest valid choice."""

import json

import pytest

from openparole.web.limits import MOST_LISTED, MOST_PEOPLE, MOST_ROWS
from tests.web.api.conftest import FAMILY, UKRAINIAN

POSTED = ("screen", "changes", "next", "windows", "ends")
HERE = {"location": "inside_us", "last_entry": "parole", "paroled_on": "never"}


@pytest.mark.parametrize("path", POSTED)
@pytest.mark.parametrize("body", ['"AAA"', "5", "[1]", "null", "true", '["matter"]'])
def test_what_is_no_object_is_refused(post, problem, path, body):
    told = problem(post(path, body), 422)
    assert (told["field"], told["value"]) == ("body", json.loads(body))
    assert told["expected"] == "an object with `matter`"


@pytest.mark.parametrize("path", POSTED)
@pytest.mark.parametrize("matter", ["AAA", 5, [1], None, True])
def test_a_matter_that_is_no_object_is_refused(post, problem, path, matter):
    told = problem(post(path, {"matter": matter}), 422)
    assert (told["field"], told["value"]) == ("matter", matter)


@pytest.mark.parametrize("path", POSTED)
def test_an_unknown_key_is_refused_with_the_nearest(post, problem, path):
    told = problem(post(path, {"matter": {}, "pson": "2024-01-15"}), 422)
    assert told["field"] == "pson"
    assert told["near"][0] == "person"
    assert told["expected"].startswith("one of matter, on, person")


def test_every_problem_is_told_at_once(post):
    body = post("screen", {"mater": {}, "on": 5, "pathways": [], "strict": "yes"}).json()
    told = {problem["field"]: problem["value"] for problem in body["problems"]}
    assert told == {"matter": None, "on": 5, "pathways": [], "strict": "yes", "mater": {}}
    assert body["detail"].endswith("(and 4 more)")


def test_a_part_of_a_list_has_its_place(post, problem):
    told = problem(post("screen", {"matter": {}, "pathways": ["humanitarian", 5]}), 422)
    assert (told["field"], told["value"]) == ("pathways[1]", 5)


@pytest.mark.parametrize(
    "matter",
    [
        {"citizenship": ["UA"]},
        {"passport": "vald"},
        {"supporters": [{"incom": 5}]},
        {"birth_date": "1990-13"},
        {"stipulated": {"R-U4U-4": True}},
        HERE,
        {"persons": {"olena": {"principal": "olen"}, "nino": {"principal": "olena"}}},
    ],
)
@pytest.mark.parametrize("path", ["screen", "windows", "ends"])
def test_a_problem_with_facts_is_the_commands_own(post, printed, path, matter):
    response = post(path, {"matter": matter, "on": "2024-01-15"})
    told = json.loads(printed(path, "--on", "2024-01-15", matter=matter))
    assert response.status_code == 422
    for problem in (*response.json()["problems"], *told["problems"]):
        for place in (problem, *problem["facts"]):
            place.pop("line", None), place.pop("file", None)
    assert response.json()["problems"] != []
    theirs = [{**problem, "file": 0, "line": 0} for problem in told["problems"]]
    ours = [{**problem, "file": 0, "line": 0} for problem in response.json()["problems"]]
    for problem in ours:
        for fact in problem["facts"]:
            fact.pop("line")
    assert ours == theirs


@pytest.mark.parametrize(
    ("path", "asked", "field", "near"),
    [
        ("screen", {"on": "2024-02-30"}, "on", "2024-02-29"),
        ("screen", {"on": "1990-01-01"}, "on", "1996-09-30"),
        ("screen", {"read_on": "2024"}, "read_on", None),
        ("screen", {"pathways": ["uniting-for-ukrain"]}, "pathways", "uniting-for-ukraine"),
        ("windows", {"from": "2024-01-01", "to": "2023-01-01"}, "to", "2024-01-01"),
        ("windows", {"from": "x"}, "from", None),
        ("windows", {"pathways": ["humanitarien"]}, "pathways", "humanitarian"),
        ("ends", {"stipulated": {"R-U4U-0": True}}, "stipulated.R-U4U-0", "R-U4U-07"),
        ("ends", {"read_on": "x"}, "read_on", None),
        ("next", {"on": "soon"}, "on", None),
        ("next", {"person": "nono"}, "person", "nino"),
        ("screen", {"person": ""}, "person", None),
    ],
)
def test_what_is_asked_besides_is_told_by_its_own_name(post, problem, path, asked, field, near):
    told = problem(post(path, {"matter": FAMILY, **asked}), 422)
    assert told["field"] == field
    assert (near in told["near"]) if near else not told["near"]


@pytest.mark.parametrize(
    ("body", "message", "line"),
    [
        ("{", "not JSON: Expecting property name enclosed in double quotes", 1),
        (b"\xff{}", "not text in UTF-8 (byte 0)", None),
        ('{"matter": {},\n "matter": {}}', "matter is written twice", 1),
        ('{"matter": {"a": NaN}}', "NaN is not a number", None),
        ('{"matter": ' + '{"a":' * 30 + "1" + "}" * 31, "nested more than 20 levels deep", None),
        ('{"matter": ' + "[" * 100_000, "nested more than 20 levels deep, or a number too long", None),
        ('{"matter": {"a": 1e999999999}}', "nested more than 20 levels deep, or a number too long", None),
        (" ", "the file is empty; to say that nothing is known, write {}", None),
    ],
)
def test_a_body_that_cannot_be_read_is_refused_as_a_file_is(post, problem, body, message, line):
    told = problem(post("screen", body), 400)
    assert told["message"]["text"] == message
    assert (told["kind"], told["file"], told["line"]) == ("file", "the request", line)


@pytest.mark.parametrize(
    "type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b", ""]
)
def test_only_json_is_taken(post, problem, type):
    problem(post("screen", '{"matter": {}}', content_type=type), 415)


def test_more_than_a_mebibyte_is_refused_before_it_is_read(post, problem):
    filler = '{"matter": {}}'
    assert post("screen", filler + " " * ((1 << 20) - len(filler))).status_code == 200
    problem(post("screen", filler + " " * ((1 << 20) - len(filler) + 1)), 413)


def test_a_body_without_an_end_in_sight_is_refused(post, problem):
    problem(post("screen", {"matter": {}}, Transfer_Encoding="chunked"), 411)


def test_no_body_at_all_is_told_as_one_that_is_missing(post, problem):
    told = problem(post("screen", "", Content_Type="application/json"), 422)
    assert (told["field"], told["value"], told["expected"]) == ("body", None, "an object with `matter`")


def test_more_people_than_can_be_screened_at_once_are_refused(post, problem):
    people = {"persons": {f"p{n}": {} for n in range(MOST_PEOPLE + 1)}}
    assert problem(post("screen", {"matter": people}), 422)["expected"] == "at most 20 people"


@pytest.mark.parametrize(
    ("matter", "most"),
    [
        ({"supporters": [{}] * (MOST_ROWS + 1)}, MOST_ROWS),
        ({"citizenships": {"has": ["UA"] * 301}}, MOST_LISTED),
    ],
    ids=["rows", "countries"],
)
def test_a_list_longer_than_anybody_has_is_refused(post, problem, matter, most):
    assert problem(post("screen", {"matter": matter}), 422)["expected"] == f"a list of at most {most}"


def test_many_problems_are_told_in_a_moment(post):
    matter = {f"citizenship{n}": 1 for n in range(5000)} | {"notes": {f"passport{n}": 1 for n in range(5000)}}
    matter |= {"stipulated": {f"R-U4U-{n}": 1 for n in range(5000)}}
    assert len(post("screen", {"matter": matter}).json()["problems"]) == 15_000


@pytest.mark.parametrize("path", ["nope", "screen/", "law/nope", "facts/nope", "schemas/nope", "law/a/b"])
def test_an_address_that_leads_nowhere_is_a_problem_too(get, problem, path):
    response = get(path)
    problem(response, 404)
    assert "ETag" not in response
    assert response["Cache-Control"] == "no-store"


def test_what_was_meant_is_told_where_it_can_be(get, problem):
    assert problem(get("law/uniting-for-ukrain"), 404)["near"][0] == "uniting-for-ukraine"
    assert problem(get("facts/citizenship"), 404)["near"][0] == "citizenships"
    assert problem(get("schemas/scren-1"), 404)["near"][0] == "screen-1"


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [("get", "screen", "POST"), ("delete", "law", "GET"), ("put", "facts", "GET")],
)
def test_another_method_is_refused_with_those_that_are_taken(client, problem, method, path, allow):
    response = getattr(client, method)(f"/api/v1/{path}")
    problem(response, 405)
    assert response["Allow"] == allow


@pytest.mark.parametrize(
    ("path", "field", "near"),
    [
        ("timeline?fro=2022-01-01", "fro", ["from"]),
        ("timeline?from=2022-01-01&from=2023-01-01", "from", []),
        ("timeline?from=x", "from", []),
        ("timeline?from=2023-01-01&to=2022-01-01", "from", []),
        ("law/diff?from=2024-12-31", "to", []),
        ("law/diff?from=2024-12-31&to=2024-12-31", "from", []),
        ("law/diff?from=2024-12-31&to=2025-03-01&pathway=humanitarien", "pathway", ["humanitarian"]),
        ("law?on=2024-01-01", "on", []),
        ("facts?name=passport", "name", []),
    ],
)
def test_a_question_mark_is_followed_by_what_is_known_only(get, problem, path, field, near):
    told = problem(get(path), 422)
    assert told["field"] == field
    assert told["near"][: len(near)] == near


def test_facts_in_the_address_are_refused(post, problem):
    assert problem(post("screen?passport=valid", {"matter": UKRAINIAN}), 422)["field"] == "passport"


def test_a_fault_of_ours_says_nothing_of_what_was_sent(client, problem, monkeypatch):
    monkeypatch.setattr("openparole.web.api.posted.screen_of", lambda *_asked, **_more: 1 / 0)
    client.raise_request_exception = False
    response = client.post(
        "/api/v1/screen", json.dumps({"matter": UKRAINIAN}), content_type="application/json"
    )
    assert problem(response, 500)["kind"] == "fault"
    assert "UA" not in response.content.decode()
