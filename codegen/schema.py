"""The JSON Schema of the spec language, for completion, hover and mistakes in editors.

Made from the tables that the loader reads by. An editor sees one file at a time, so what files say of one another is
for `codegen check`.
"""

from __future__ import annotations

import re
from typing import Any

from codegen.jsontext import Line, dump
from codegen.keys import (
    CALL,
    CHANGE_TYPE,
    CREDENTIAL,
    CREDENTIAL_OF_ENDPOINT,
    CREDENTIALS,
    ENDPOINT,
    ERROR,
    ERRORS,
    EVENT,
    EXCEPTIONS,
    FIELD,
    LIMIT,
    LIMITS,
    MODULE,
    PAGINATE,
    SIGN,
    STRUCT,
    TOKEN,
    UNION,
    WAIT,
    Key,
    Keys,
)
from codegen.model import Spec
from codegen.types import SCALARS, WRAPPERS

FILE = "spec/schema.json"

Schema = dict[str, Any]

# Editors read YAML as YAML is: what looks like a number is one.
_SCALAR: Schema = Line(type=["string", "number", "boolean"])
_WHOLE: Schema = Line(type=["integer", "string"], pattern=r"^-?\d+$")
_PAGE: Schema = Line(type=["integer", "string"], pattern=r"^(\d+|https://.*)$", minimum=1)
_NAME = r"(?:[A-Z][A-Za-z0-9_/]*(?:\.[A-Za-z_]\w*)?|[A-Za-z_][A-Za-z0-9_/]*\.[A-Za-z_]\w*)"
_FUNCTION_NAME = r"^[A-Za-z_]\w*$"
_STRUCT_NAME = r"^[A-Z]\w*$"
_DEPTH = 2


def schema(spec: Spec) -> str:
    """The schema of every file of a spec, as JSON text. The credentials to choose from are those of the spec."""
    kinds = [*spec.credentials, "none"]
    content: Schema = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A file of spec/",
        **_by_content(
            [
                (("credentials", "tokens"), "credentials_file"),
                (("errors",), "errors_file"),
                (("limits", "blocks"), "limits_file"),
            ],
            "file",
        ),
        "definitions": {
            "file": _object(MODULE),
            "credentials_file": _object(CREDENTIALS),
            "errors_file": _object(ERRORS),
            "limits_file": _object(LIMITS),
            **_forms(kinds),
        },
    }
    return dump(content) + "\n"


def _forms(kinds: list[str]) -> Schema:
    """How the values of keys are written, by the form's name."""
    return {
        "text": _SCALAR,
        "texts": _one_or_list(_SCALAR),
        "number": _WHOLE,
        "numbers": _one_or_list(_WHOLE),
        "pages": _one_or_list(_PAGE),
        "call": _pattern(f"^{CALL.pattern}$", "GET or POST and a path, such as POST /cgi-bin/user/get"),
        "kind": Line(enum=kinds),
        "credential": {"anyOf": [Line(enum=kinds), _object(CREDENTIAL_OF_ENDPOINT)]},
        "paginate": _object(PAGINATE),
        "wait": _object(WAIT),
        "sign": _object(SIGN),
        "type": _type(r"$"),
        "field": {"anyOf": [_type(r"(\s|$)"), _object(FIELD)]},
        "fields": _struct(),
        "struct": _struct(),
        "response": {
            "anyOf": [
                _struct(),
                _pattern(rf"^(bytes|{_NAME})(\s*\|\s*(bytes|{_NAME}))?$", "Name, bytes or bytes | Name"),
            ]
        },
        "endpoints": _section(_object(ENDPOINT), _FUNCTION_NAME),
        "structs": _section(_ref("struct"), _STRUCT_NAME),
        "unions": _section(
            _object(UNION, members=_pattern(f"^{_NAME}$", "the name of a struct or union")), _STRUCT_NAME
        ),
        "events": _section(_object(EVENT)),
        "change_types": _section(_object(CHANGE_TYPE)),
        "credentials": _section(_object(CREDENTIAL), _FUNCTION_NAME),
        "tokens": _section(_object(TOKEN)),
        "arguments": _one_or_list({"anyOf": [_SCALAR, {"type": "object", "additionalProperties": _SCALAR}]}),
        "errors": _section({"anyOf": [_error(), _object(ERROR)]}, r"^-?\d+$"),
        "limits": _section(_object(LIMIT)),
        "blocks": _section(_WHOLE, r"^\d+$"),
    }


def _by_content(files: list[tuple[tuple[str, ...], str]], otherwise: str) -> Schema:
    """Which file it is, by the keys that only it has."""
    if not files:
        return _ref(otherwise)
    (keys, name), *rest = files
    has = {"anyOf": [Line(required=[key]) for key in keys]}
    return {"if": has, "then": _ref(name), "else": _by_content(rest, otherwise)}


def _object(keys: Keys, members: Schema | None = None) -> Schema:
    """A mapping with these keys; `members` is what other keys have, those without `$`."""
    found: Schema = {
        "type": "object",
        "properties": {name: _value(key) for name, key in keys.items()},
        "required": [name for name, key in keys.items() if key.required],
        "additionalProperties": False,
    }
    if members is not None:
        found["patternProperties"] = {r"^[^$]": members}
    return found


def _struct() -> Schema:
    return _object(STRUCT, members=_ref("field")) | {"type": ["object", "null"]}


def _value(key: Key) -> Schema:
    """What a key may have, with what an editor shows of it."""
    if key.choices:
        values = [*key.choices, *([True] if "true" in key.choices else [])]
        one = Line(enum=values)
        form = _one_or_list(one) if key.form == "choices" else one
        return {"description": key.doc, **form}
    return Line({"$ref": f"#/definitions/{key.form}"}, description=key.doc)


def _section(item: Schema, names: str = "") -> Schema:
    """A mapping of named things; nothing may stand behind its key."""
    pattern = {"propertyNames": Line(pattern=names)} if names else {}
    return {"type": ["object", "null"], **pattern, "additionalProperties": item}


def _one_or_list(item: Schema) -> Schema:
    return {"anyOf": [item, {"type": "array", "items": item}]}


def _ref(name: str) -> Schema:
    return Line({"$ref": f"#/definitions/{name}"})


def _pattern(pattern: str, expected: str) -> Schema:
    return Line(type="string", pattern=pattern, patternErrorMessage=f"Expected {expected}.")


def _error() -> Schema:
    return _pattern(rf"^({'|'.join(EXCEPTIONS)})(\s|$)", f"one of {', '.join(EXCEPTIONS)}, and what it means")


def _type(end: str) -> Schema:
    """A type, `!`, and what may follow."""
    expected = f"one of {', '.join(SCALARS)}, Name, T[], {', '.join(f'{name}[T]' for name in WRAPPERS)}, T | U"
    pattern = _pattern(rf"^{_union(_DEPTH)}!?{end}", f"{expected}; ! behind it; two blanks and the description")
    return Line(pattern, examples=[*SCALARS, *(f"{name}[string]" for name in WRAPPERS), "string[]"])


def _union(depth: int) -> str:
    """The pattern of a type whose brackets are looked into so deep."""
    inner = _union(depth - 1) if depth else ".+"
    base = rf"(?:{'|'.join(map(re.escape, SCALARS))}|{_NAME}|(?:{'|'.join(WRAPPERS)})\[{inner}\])"
    one = rf"{base}(?:\[\])*"
    return rf"{one}(?:\s*\|\s*{one})*"
