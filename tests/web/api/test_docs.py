"""The examples of docs/http.md answer as the page says."""

import json
import re
import shlex
from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[3] / "docs" / "http.md").read_text("utf-8")
BLOCK = re.compile(r"```sh\n(?P<commands>.*?)```\n(?:\n```json\n(?P<answer>.*?)```)?", re.DOTALL)
SERVER = "http://127.0.0.1:8000/api/v1/"


@pytest.fixture
def curl(get, post):
    def run(command):
        _curl, *words = shlex.split(command)
        path = words.pop().removeprefix(SERVER)
        return post(path, words[1]) if words else get(path)

    return run


def test_each_example_answers_as_shown(curl):
    tried = 0
    for block in BLOCK.finditer(PAGE):
        answers = [curl(command) for command in block["commands"].replace("\\\n", "").splitlines()]
        tried += len(answers)
        if block["answer"]:
            assert answers[-1].json() == json.loads(block["answer"]), json.dumps(answers[-1].json(), indent=2)
        else:
            assert {answer.status_code for answer in answers} == {200}
    assert tried == 4


def test_every_operation_and_status_is_on_the_page(get):
    told = get("openapi.json").json()
    for path, methods in told["paths"].items():
        for method in methods:
            name = path.removeprefix("/api/v1/")
            shown = re.sub(r"\{(id|name)\}", lambda name: name[1].upper(), name)
            assert f"`{method.upper()} {shown}`" in PAGE
    for status in told["components"]["responses"]:
        assert f"\n| {status} |" in PAGE
