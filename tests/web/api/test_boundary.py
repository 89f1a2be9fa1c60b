"""No cookie, no store, no other site unless it is named, and not without end."""

import pytest

from openparole.interview import outlook
from openparole.web import rate

FRIEND, STRANGER = "https://clinic.example", "https://elsewhere.example"
PREFLIGHT = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"}


@pytest.fixture
def friend(settings):
    settings.API_ORIGINS = [FRIEND]


@pytest.mark.parametrize("path", ["", "openapi.json", "facts", "nope", "schemas"])
def test_no_cookie_is_ever_set(get, path):
    assert not get(path).cookies


@pytest.mark.parametrize("path", ["screen", "changes", "next", "windows", "ends"])
def test_what_is_posted_is_kept_nowhere(post, path):
    for body in ({"matter": {}}, {"matter": 5}):
        response = post(path, body)
        assert response["Cache-Control"] == "no-store"
        assert not response.cookies
        assert "ETag" not in response


def test_what_the_next_question_remembers_is_dropped(post):
    for matter in ({"location": "outside_us", "citizenships": ["UA"]}, {"location": 5}):
        post("next", {"matter": matter})
        assert not outlook._memories.get()


def test_a_cookie_that_is_sent_changes_nothing(post):
    assert post("next", {"matter": {}}, Cookie="page=x").status_code == 200


def test_it_speaks_one_language_to_all(get, post):
    for response in (get("facts", accept_language="es"), post("next", {"matter": {}}, Accept_Language="es")):
        assert "Content-Language" not in response
        assert "Accept-Language" not in response.get("Vary", "")


def test_no_other_site_may_read_it_unless_it_is_named(get, client):
    assert "Access-Control-Allow-Origin" not in get("facts", origin=FRIEND)
    response = client.options("/api/v1/screen", headers={"Origin": FRIEND, **PREFLIGHT})
    assert response.status_code == 204
    assert "Access-Control-Allow-Origin" not in response


@pytest.mark.usefixtures("friend")
def test_a_site_that_is_named_may_call(get, post, client):
    before = client.options("/api/v1/screen", headers={"Origin": FRIEND, **PREFLIGHT})
    assert before.status_code == 204
    assert before["Access-Control-Allow-Origin"] == FRIEND
    assert before["Access-Control-Allow-Methods"] == "GET, POST"
    assert before["Access-Control-Allow-Headers"] == "Content-Type"
    for response in (
        post("next", {"matter": {}}, Origin=FRIEND),
        post("next", "{", Origin=FRIEND),
        get("nope", origin=FRIEND),
    ):
        assert response["Access-Control-Allow-Origin"] == FRIEND
        assert "Origin" in response["Vary"]
        assert "Access-Control-Allow-Credentials" not in response


@pytest.mark.usefixtures("friend")
@pytest.mark.parametrize("origin", [STRANGER, "null", FRIEND.upper(), f"{FRIEND}.elsewhere.example", ""])
def test_no_other_may(get, client, origin):
    response = get("facts", origin=origin)
    assert "Access-Control-Allow-Origin" not in response
    assert "Origin" in response["Vary"]
    assert "Access-Control-Allow-Methods" not in client.options(
        "/api/v1/screen", headers={"Origin": origin, **PREFLIGHT}
    )


def test_the_pages_are_not_concerned(client, settings):
    settings.API_ORIGINS = [FRIEND]
    assert "Access-Control-Allow-Origin" not in client.get("/healthz", headers={"Origin": FRIEND})


def test_too_many_calls_in_a_minute_are_put_off(get, problem, settings, monkeypatch):
    monkeypatch.setattr(rate, "time", lambda: 1_000_000_000)
    settings.API_PER_MINUTE = 2
    assert [get("release").status_code for _call in range(2)] == [200, 200]
    response = get("release")
    problem(response, 429)
    assert response["Retry-After"] == "20"
    monkeypatch.setattr(rate, "time", lambda: 1_000_000_020)
    assert get("release").status_code == 200


def test_the_page_of_operations_names_each_and_asks_nobody_else(get):
    paths = get("openapi.json").json()["paths"]
    page = get("").content.decode()
    assert [path for path in paths if path not in page] == []
    assert "<script" not in page
    assert "http" not in page.replace("HTTP", "").replace("/api", "")
