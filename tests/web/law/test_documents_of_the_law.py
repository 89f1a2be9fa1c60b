"""The JSON beside a page is what the command prints."""

import json

import pytest

from openparole.cli import main
from openparole.law.catalog import law


@pytest.fixture
def printed(capsys):
    def run(*words):
        main([*words, "--json"])
        return capsys.readouterr().out

    return run


def sent(client, address):
    response = client.get(f"/law/{address}")
    assert response.status_code == 200
    assert response["Content-Type"] == "application/json"
    return response.content.decode()


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("law.json", ["law"]),
        ("facts.json", ["facts"]),
        ("timeline.json", ["timeline"]),
        (
            "timeline.json?from=2022-01-01&to=2022-12-31",
            ["timeline", "--from", "2022-01-01", "--to", "2022-12-31"],
        ),
        ("diff.json?from=2024-12-31&to=2025-03-01", ["law", "--diff", "2024-12-31", "2025-03-01"]),
        (
            "diff.json?from=2022-01-01&to=2025-03-01&pathway=chnv",
            ["law", "chnv", "--diff", "2022-01-01", "2025-03-01"],
        ),
        ("instruments/OV-05.json", ["law", "OV-05"]),
        ("instruments/T073/cbp-one.json", ["law", "T073/cbp-one"]),
    ],
)
def test_it_is_what_the_command_prints(client, printed, address, words):
    assert sent(client, address) == printed(*words)


def test_so_it_is_for_every_way(client, printed):
    for id in law().pathways:
        assert sent(client, f"{id}.json") == printed("law", id)


@pytest.mark.parametrize(
    "address", ["numbers.json", "routing.json", "consequences.json", "worksheets/uscis.json"]
)
def test_parts_are_parts_of_the_whole(client, address):
    whole = json.loads(sent(client, "law.json"))
    part = json.loads(sent(client, address))
    for name in ("schedules", "routes", "consequences"):
        assert [item for item in part[name] if item not in whole[name]] == []


@pytest.mark.parametrize("address", ["diff.json", "diff.json?from=2022-01-01", "timeline.json?from=x"])
def test_a_day_that_is_missing_or_wrong_is_told(client, address):
    assert client.get(f"/law/{address}").status_code == 400
