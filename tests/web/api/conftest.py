"""Calls of the interface, and what the command prints of the same."""

import json

import pytest

from openparole.cli import answer

UKRAINIAN = {
    "location": "outside_us",
    "citizenships": ["UA"],
    "passport": "valid",
    "birth_date": "1990-03",
    "displaced_from_ukraine_on": {"from": "2022-02-24", "to": "2022-03-31"},
    "supporters": [{"kind": "person", "status": "lpr", "in_us": True, "income": 61000.5, "household": 2}],
}
PAROLED = {
    "location": "inside_us",
    "citizenships": ["UA"],
    "paroled_on": "2023-05-04",
    "parole_program": "uniting-for-ukraine",
    "parole_expires_on": "2025-05-03",
}
FAMILY = {
    "shared": {"location": "outside_us", "passport": "valid"},
    "persons": {
        "olena": {"citizenships": ["UA"], "birth_date": "1990-03"},
        "nino": {"principal": "olena", "relation_to_principal": "child", "birth_date": "2015-09-30"},
    },
}
ADDRESS = "/api/v1"


@pytest.fixture
def get(client):
    return lambda path, **headers: client.get(f"{ADDRESS}/{path}", headers=headers)


@pytest.fixture
def post(client):
    """`post("screen", {...})`; text and bytes go as they are."""

    def posted(path, body, content_type="application/json", **headers):
        raw = body if isinstance(body, str | bytes) else json.dumps(body)
        return client.post(f"{ADDRESS}/{path}", raw, content_type=content_type, headers=headers)

    return posted


@pytest.fixture
def printed(tmp_path):
    """What a command prints with --json of a matter, or of none."""

    def run(command, *options, matter=None):
        words = [command, *options, "--json"]
        if matter is not None:
            file = tmp_path / "matter.json"
            file.write_text(json.dumps(matter))
            words.insert(1, str(file))
        out, _margin, _status = answer(words)
        return out

    return run


@pytest.fixture
def problem():
    """The one problem that a response tells, once its shape is seen to be that of RFC 9457."""

    def told(response, status):
        assert response.status_code == status, response.content
        assert response["Content-Type"] == "application/problem+json"
        body = response.json()
        assert list(body) == ["type", "title", "status", "detail", "problems"]
        assert body["type"].startswith("urn:openparole:problem:")
        assert body["status"] == status
        return body["problems"][0]

    return told
