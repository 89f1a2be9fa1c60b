"""What is asked without facts is what the command prints, and may be kept until the law changes."""

import json
from pathlib import Path

import pytest

SCHEMAS = Path(__file__).parents[3] / "docs" / "schemas"
ASKED = [
    ("law", ["law"]),
    ("law/uniting-for-ukraine", ["law", "uniting-for-ukraine"]),
    ("law/T046", ["law", "T046"]),
    ("law/R-U4U-04", ["law", "R-U4U-04"]),
    ("law/diff?from=2024-12-31&to=2025-03-01", ["law", "--diff", "2024-12-31", "2025-03-01"]),
    (
        "law/diff?from=2024-12-31&to=2025-03-01&pathway=chnv",
        ["law", "chnv", "--diff", "2024-12-31", "2025-03-01"],
    ),
    ("facts", ["facts"]),
    ("facts/supporters.status", ["facts", "supporters.status"]),
    ("timeline", ["timeline"]),
    ("timeline?from=2022-01-01&to=2022-12-31", ["timeline", "--from", "2022-01-01", "--to", "2022-12-31"]),
]


@pytest.mark.parametrize(("path", "command"), ASKED, ids=[path for path, _command in ASKED])
def test_it_is_what_the_command_prints(get, printed, path, command):
    assert get(path).content.decode() == printed(*command)


@pytest.mark.parametrize("path", ["law", "facts", "timeline", "schemas", "schemas/law-1", "release"])
def test_it_may_be_kept_until_the_law_changes(get, path):
    response = get(path)
    assert response["Cache-Control"] == "public, max-age=3600"
    assert get("release").json()["law"]["release"] in response["ETag"]
    again = get(path, if_none_match=response["ETag"])
    assert (again.status_code, again.content) == (304, b"")
    assert get(path, if_none_match='"of another law"').status_code == 200


def test_the_head_of_it_has_no_body(client):
    response = client.head("/api/v1/facts")
    assert (response.status_code, response.content) == (200, b"")
    assert response["ETag"]


def test_each_schema_is_the_published_one(get):
    published = {path.name: path for path in SCHEMAS.glob("*.json")}
    names = get("schemas").json()["schemas"]
    assert {f"{name}.schema.json" for name in names} == set(published)
    for name in names:
        assert get(f"schemas/{name}").json() == json.loads(
            published[f"{name}.schema.json"].read_text("utf-8")
        )
