"""The document of OpenAPI tells what happens: every status, every schema; and what it tells holds."""

import re
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from jsonschema import Draft202012Validator
from schemathesis.config import SchemathesisConfig

from openparole.web.api.inputs import Input
from openparole.web.api.interface import api
from openparole.web.wsgi import application

SOURCE = Path(__file__).parents[3] / "src" / "openparole"
DOCUMENT = "/api/v1/openapi.json"
CONFIG = {
    "checks": {
        # No schema can say how deep data or how long a number may be (400), what is on the calendar and
        # what contradicts what (422).
        "positive_data_acceptance": {"expected-statuses": ["2xx", "400", "404", "422"]}
    },
}


schema = schemathesis.openapi.from_wsgi(DOCUMENT, application, config=SchemathesisConfig.from_dict(CONFIG))


@schema.parametrize()
@settings(
    max_examples=6,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_nothing_is_found_that_it_does_not_tell(case):
    case.call_and_validate(headers={"Accept-Encoding": "identity"})


@pytest.fixture
def document(get):
    return get("openapi.json").json()


def test_every_reference_leads_somewhere(document):
    def references(part):
        if isinstance(part, dict):
            if isinstance(part.get("$ref"), str):
                yield part["$ref"]
            part = list(part.values())
        if isinstance(part, list):
            for each in part:
                yield from references(each)

    found = set(references(document))
    assert len(found) > 50
    for reference in found:
        place = document
        for key in reference.removeprefix("#/").split("/"):
            place = place[key]


def test_every_schema_in_it_is_one(document):
    for schema in document["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


def test_every_operation_is_told_in_words(document):
    for path, methods in document["paths"].items():
        for operation in methods.values():
            assert operation["description"].endswith("."), path


def operations():
    return [
        operation
        for router in api._get_bound_routers()
        for view in router.path_operations.values()
        for operation in view.operations
    ]


def test_every_input_refuses_what_it_does_not_name():
    inputs = {
        field.annotation
        for operation in operations()
        for model in operation.models
        for field in model.model_fields.values()
    } - {str}
    assert {model.__name__ for model in inputs} == {"Asked", "Screen", "Windows", "Ends"}
    for model in inputs:
        assert issubclass(model, Input)
        assert model.model_config["extra"] == "forbid"
        assert not model.model_config["from_attributes"]


def test_only_the_interface_knows_ninja():
    others = [path for path in SOURCE.rglob("*.py") if "api" not in path.parts]
    assert len(others) > 300
    assert [
        path
        for path in others
        if re.search(r"^\s*(from|import) (ninja|pydantic)", path.read_text("utf-8"), re.M)
    ] == []


def test_what_posts_is_never_in_an_address(document):
    for methods in document["paths"].values():
        assert set(methods) in ({"get"}, {"post"})
        assert not methods.get("post", {}).get("parameters")


def test_the_example_of_each_is_answered(document, post):
    posted = [path for path, methods in document["paths"].items() if "post" in methods]
    assert len(posted) == 5
    for path in posted:
        content = document["paths"][path]["post"]["requestBody"]["content"]["application/json"]
        for example in content["examples"].values():
            assert post(re.sub("^/api/v1/", "", path), example["value"]).status_code == 200
