"""An OpenAPI description, asked what it says of requests and answers."""

from __future__ import annotations

import json
from functools import cached_property
from pathlib import Path
from typing import Any

from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

GENERATED = Path(__file__).parents[1] / "generated" / "openapi.json"


class Description:
    """A file, by default the generated one."""

    def __init__(self, path: Path = GENERATED) -> None:
        self.text = path.read_text(encoding="utf-8")
        self.content: dict[str, Any] = json.loads(self.text)

    def validate(self) -> None:
        """Raise what is not OpenAPI 3.1. All schemas are looked at in one go; one by one takes twice as long."""
        components = self.content["components"]
        OAS31Validator.check_schema({"$defs": components["schemas"]})
        places: dict[str, Any] = {name: {} for name in components["schemas"]}
        OpenAPIV31SpecValidator(self.content | {"components": components | {"schemas": places}}).validate()

    @cached_property
    def operations(self) -> dict[str, dict[str, Any]]:
        """By method and path."""
        return {
            f"{method.upper()} {path}": operation
            for path, methods in self.content["paths"].items()
            for method, operation in methods.items()
        }

    @cached_property
    def registry(self) -> Registry[Any]:
        found: Registry[Any] = Registry().with_resource("urn:openapi", DRAFT202012.create_resource(self.content))
        return found

    def refusals(self, schema: dict[str, Any], value: Any) -> list[str]:
        """Why a value is not what a schema of the description says."""
        absolute = json.loads(json.dumps(schema).replace('"#/', '"urn:openapi#/'))
        return [error.message for error in OAS31Validator(absolute, registry=self.registry).iter_errors(value)]
