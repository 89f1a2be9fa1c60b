"""The published schemas: strict everywhere, self-sufficient by id, and each for one document."""

import pytest
from jsonschema import Draft202012Validator

NAMES = (
    "ends", "error", "facts", "law", "law-diff", "law-gaps", "law-stale", "next", "people", "screen",
    "timeline", "windows",
)  # fmt: skip


def objects(schema, where="#"):
    """Every schema of an object within a schema; a condition describes none."""
    if isinstance(schema, dict):
        if schema.get("type") == "object" or "properties" in schema:
            yield where, schema
        for key, part in schema.items():
            if key != "if":
                yield from objects(part, f"{where}/{key}")
    elif isinstance(schema, list):
        for place, part in enumerate(schema):
            yield from objects(part, f"{where}/{place}")


def test_there_is_one_for_each_document(schemas):
    assert sorted(schemas) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_it_is_a_schema_with_an_id(schemas, name):
    Draft202012Validator.check_schema(schemas[name])
    assert schemas[name]["$id"] == f"urn:openparole:{name}:1"
    assert schemas[name]["properties"]["schema"] == {"const": f"{name}/1"}


@pytest.mark.parametrize("name", NAMES)
def test_nothing_unnamed_gets_through(schemas, name):
    loose = [where for where, schema in objects(schemas[name]) if "additionalProperties" not in schema]
    assert [where for where in loose if where not in ("#/$defs/known", "#/$defs/node")] == []
    for where, schema in objects(schemas[name]):
        if "properties" in schema and where != "#/$defs/node":
            assert schema["additionalProperties"] is False, where
            assert set(schema["required"]) <= set(schema["properties"]), where
