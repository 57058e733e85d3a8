"""The OpenAPI description: valid, complete, and right about what goes over the wire."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from jsonschema.exceptions import SchemaError, ValidationError
from openapi_spec_validator import validate

from qyapi import operations
from tests.golden import EXPECTED
from tests.openapi import Description

CASSETTES = sorted((Path(__file__).parents[1] / "recorded" / "cassettes").rglob("*.yaml"))
GOLDEN = EXPECTED / "generated" / "openapi.json"
ANIMAL = {"name": "Leo", "AnimalId": "a1"}


@pytest.fixture(scope="module")
def golden() -> Description:
    return Description(GOLDEN)


@pytest.fixture(scope="module")
def real() -> Description:
    return Description()


def test_the_description_of_the_small_spec_is_valid(golden: Description) -> None:
    validate(golden.content)


def test_the_description_of_the_api_is_valid(real: Description) -> None:
    real.validate()


def test_a_wrong_schema_would_be_found() -> None:
    golden = Description(GOLDEN)
    golden.content["components"]["schemas"]["zoo.animal.Song"]["properties"]["melody"]["type"] = "sting"
    with pytest.raises(SchemaError, match="sting"):
        golden.validate()


def test_a_wrong_operation_would_be_found() -> None:
    golden = Description(GOLDEN)
    golden.operations["GET /cgi-bin/zoo/animal/get"]["operationId"] = "base.gettoken"
    with pytest.raises(ValidationError, match="base.gettoken"):
        golden.validate()


def test_every_reference_leads_somewhere(real: Description) -> None:
    named = set(re.findall(r'"#/components/schemas/([^"]+)"', real.text))
    assert named <= real.content["components"]["schemas"].keys()


def test_every_operation_is_there(real: Description) -> None:
    described = {key: item["operationId"] for key, item in real.operations.items()}
    assert described == {f"{item.method} {item.path}": item.name for item in operations()}


def test_every_credential_is_an_api_key(real: Description) -> None:
    schemes = real.content["components"]["securitySchemes"]
    for operation in operations():
        security = real.operations[f"{operation.method} {operation.path}"]["security"]
        names = [name for requirement in security for name in requirement]
        assert (names == []) == (operation.credential == "none")
        for name in names:
            assert (schemes[name]["type"], schemes[name]["in"]) == ("apiKey", "query")


@pytest.mark.parametrize("cassette", CASSETTES, ids=lambda path: path.stem)
def test_recorded_answers_are_valid(real: Description, cassette: Path) -> None:
    for interaction in yaml.safe_load(cassette.read_text(encoding="utf-8"))["interactions"]:
        request, response = interaction["request"], interaction["response"]
        content = real.operations[f"{request['method']} {urlsplit(request['uri']).path}"]["responses"]["200"]["content"]
        if "application/json" in response["headers"]["content-type"][0]:
            answer = json.loads(response["body"]["string"])
            assert real.refusals(content["application/json"]["schema"], answer) == []
        else:
            assert "application/octet-stream" in content


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"legs": 4},
        {"legs": "4"},
        {"keeper": {"userid": "ann", "shift": "noon"}},
        {"calls": [{"calltype": "song", "song": {"melody": "la"}}, {"calltype": "purr", "purr": 1}]},
        {"food": {"kind": "meat", "cut": "rib"}},
        {"food": {"kind": "fish", "leaf": 1}},
        {"new": True},
        {"offspring": [ANIMAL]},
    ],
)
def test_what_wecom_may_answer_is_valid(golden: Description, value: dict[str, Any]) -> None:
    schema = {"$ref": "#/components/schemas/zoo.animal.Animal"}
    assert golden.refusals(schema, ANIMAL | value) == []


@pytest.mark.parametrize(
    "value",
    [
        {"name": None},
        {"legs": True},
        {"keeper": {}},
        {"calls": [{"calltype": "song", "roar": {"volume": 1}}]},
        {"food": {"kind": "plant", "leaf": 1}},
        {"offspring": [{"name": "Leo"}]},
    ],
)
def test_what_contradicts_the_spec_is_not(golden: Description, value: dict[str, Any]) -> None:
    schema = {"$ref": "#/components/schemas/zoo.animal.Animal"}
    assert len(golden.refusals(schema, ANIMAL | value)) == 1


def test_a_failure_is_an_answer(golden: Description) -> None:
    for operation in golden.operations.values():
        schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
        assert golden.refusals(schema, {"errcode": 40014, "errmsg": "invalid access_token"}) == []
    token = golden.operations["GET /cgi-bin/gettoken"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert golden.refusals(token, {"errcode": 0, "errmsg": "ok", "access_token": "t", "expires_in": 7200}) == []
    assert golden.refusals(token, {"errcode": 0, "errmsg": "ok"})


def test_a_request_has_the_documented_values_alone(golden: Description) -> None:
    schema = {"$ref": "#/components/schemas/zoo.photo.PhotoQrcodeRequest"}
    assert golden.refusals(schema, {"result_type": 2}) == []
    assert golden.refusals(schema, {"result_type": 3})


def test_one_field_is_one_line(golden: Description) -> None:
    lines = [line.strip().rstrip(",") for line in golden.text.splitlines()]
    keeper = golden.content["components"]["schemas"]["common.Keeper"]["properties"]["shift"]
    assert f'"shift": {json.dumps(keeper, ensure_ascii=False)}' in lines
