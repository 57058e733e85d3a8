"""Structs and unions of one spec file -> a module of dataclasses, through datamodel-code-generator."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from codegen.cache import Cache
from codegen.families import FAMILIES
from codegen.model import Event, Field, Module, Spec, Struct
from codegen.templates import TEMPLATES, docstring, fill, render
from codegen.types import AnyOf, Ref, Scalar, Type, Wrapped

RUNTIME = "qyapi_runtime"

_PLAIN = {
    "string": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "any": {},
}
_MARKED = {
    "secret": "Secret",
    "flag": "Flag",
    "time": "UnixTime",
    "cents": "Cents",
    "int_string": "IntString",
    "bytes": "Base64",
}
_WRAPPERS = {"piped": "Piped", "comma": "Comma", "one_or_many": "OneOrMany"}
_CLASS = re.compile(r"^@struct\nclass (\w+)\(.*?(?=^@struct\n|\Z)", re.M | re.S)
_IMPORT = re.compile(r"^from (\S+) import (.+)$", re.M)


def types_module(spec: Spec, module: Module, package: str, cache: Cache) -> str:
    """The source of `<package>/types/<module>.py`."""
    blocks: dict[str, str] = {}
    imports = {
        (f"{RUNTIME}.struct", "Struct"),
        (f"{RUNTIME}.struct", "Unknown"),
        (f"{RUNTIME}.struct", "struct"),
    }
    imports |= {
        (f"{RUNTIME}.struct", "wire"),
        (f"{RUNTIME}.scalars", "Lenient"),
        (f"{RUNTIME}.scalars", "Tagged"),
    }
    imports |= {(f"{RUNTIME}.scalars", wrapper) for wrapper in _WRAPPERS.values()}
    imports |= {("typing", "Annotated"), ("typing", "Any"), ("typing", "Literal")}
    if module.structs:
        schema = json.dumps(_schema(spec, module, package), ensure_ascii=False)
        code = cache.get("dataclasses", schema)
        if code is None:
            code = _generate(schema)
            cache.put(code, "dataclasses", schema)
        blocks = {found.group(1): found.group(0).rstrip() for found in _CLASS.finditer(code)}
        for source, names in _IMPORT.findall(code[: code.index("@struct")]):
            imports |= {(source, name.strip()) for name in names.split(",")}
    unions: list[dict[str, Any]] = []
    for union in module.unions_in_order:
        members = {tag: ref.name.rpartition(".") for tag, ref in union.members.items()}
        imports |= {(_types_path(package, home), name) for home, _, name in members.values()}
        unions.append({"union": union, "members": {tag: name for tag, (_, _, name) in members.items()}})
    own = _types_path(package, module.name)
    events = {event.struct.name: event for event in module.events}
    body = "\n".join([*blocks.values(), *(f"{name}" for item in unions for name in item["members"].values())])
    used = sorted((source, name) for source, name in imports if source != own and re.search(rf"\b{name}\b", body))
    if unions:
        used += [(f"{RUNTIME}.struct", "Unknown"), (f"{RUNTIME}.scalars", "Tagged"), ("typing", "Annotated")]
    return render(
        "types/module.py.jinja",
        module=module,
        source=spec.source_of(module.name),
        imports=sorted(set(used)),
        blocks=[_documented(blocks[name], struct, events.get(name)) for name, struct in module.structs.items()],
        unions=unions,
    )


def _documented(block: str, struct: Struct, event: Event | None) -> str:
    """The class with its docstring."""
    if event:
        lines = [
            fill(f'"""{struct.description.rstrip(".")} ({event.title}).', 4),
            "",
            *(f"    {url}" for url in event.docs),
        ]
        text = "\n".join([*lines, '    """'])
    elif struct.description:
        text = docstring(struct.description, 4)
    else:
        return block if struct.fields else f"{block}\n    pass"
    decorator, head, *body = block.split("\n", 2)
    return "\n".join([decorator, head, f"    {text}", "", *body])


def _generate(schema: str) -> str:
    # Imported here because it takes half a second, and is not needed where all code is in the cache.
    from datamodel_code_generator import InputFileType, generate
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.parser import LiteralType

    code = generate(
        schema,
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.DataclassesDataclass,
        target_python_version=PythonVersion.PY_311,
        custom_template_dir=_template_dir(),
        base_class=f"{RUNTIME}.struct.Struct",
        enum_field_as_literal=LiteralType.All,
        field_include_all_keys=True,
        use_union_operator=True,
        use_standard_collections=True,
        disable_timestamp=True,
        formatters=[],
    )
    assert isinstance(code, str)
    return code


@cache
def _template_dir() -> Path:
    return TEMPLATES / "types"


def _schema(spec: Spec, module: Module, package: str) -> dict[str, Any]:
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$defs": {name: _struct_schema(spec, module, package, struct) for name, struct in module.structs.items()},
    }


def _struct_schema(spec: Spec, module: Module, package: str, struct: Struct) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {item.name: _field_schema(spec, module, package, item) for item in struct.fields},
    }
    if struct.mixin:
        schema["customBasePath"] = f"{RUNTIME}.mixins.{struct.mixin}"
    elif families := [family for event in module.events if event.struct is struct for family in event.families]:
        schema["customBasePath"] = f"{RUNTIME}.{FAMILIES[families[0]].header.base}"
    return schema


def _field_schema(spec: Spec, module: Module, package: str, item: Field) -> dict[str, Any]:
    schema = _type_schema(spec, module, package, item.type, item)
    wire: dict[str, Any] = {}
    if item.wire != item.name.rstrip("_") and not item.inline:
        wire["name"] = item.wire
    if item.inline:
        wire["inline"] = True
    if item.xml:
        wire["item"] = item.xml
    return schema | {
        "x-required": item.required or item.const is not None,
        "x-const": "" if item.const is None else json.dumps(item.const, ensure_ascii=False),
        "x-wire": wire,
        "x-doc": docstring(item.description, 4) if item.description else "",
        "x-lenient": bool(item.coerce),
        "x-wrapper": _WRAPPERS.get(item.type.wrapper, "") if isinstance(item.type, Wrapped) else "",
    }


def _type_schema(spec: Spec, module: Module, package: str, type_: Type, item: Field) -> dict[str, Any]:
    if isinstance(type_, Scalar):
        if item.values and type_.name in ("string", "int"):
            return {**_PLAIN[type_.name], "enum": list(item.values)}
        if type_.name in _PLAIN:
            return dict(_PLAIN[type_.name])
        if type_.name == "file":
            return {"customTypePath": f"{RUNTIME}.files.File"}
        return {"customTypePath": f"{RUNTIME}.scalars.{_MARKED[type_.name]}"}
    if isinstance(type_, Ref):
        home, _, name = type_.name.rpartition(".")
        if home == module.name and name in module.structs:
            return {"$ref": f"#/$defs/{name}"}
        return {"customTypePath": f"{_types_path(package, home)}.{name}"}
    if isinstance(type_, AnyOf):
        return {"anyOf": [_type_schema(spec, module, package, option, item) for option in type_.options]}
    inner = _type_schema(spec, module, package, type_.item, item)
    if isinstance(type_, Wrapped) and type_.wrapper == "map":
        return {"type": "object", "additionalProperties": inner or True}
    return {"type": "array", "items": inner}


def _types_path(package: str, module: str) -> str:
    return f"{package}.types.{module.replace('/', '.')}"
