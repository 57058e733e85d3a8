"""Example calls for the reference: what is required, with made-up values."""

from __future__ import annotations

from codegen.areas import Area
from codegen.functions import Function
from codegen.hints import literal
from codegen.model import Endpoint, Field, Spec
from codegen.names import python_name
from codegen.types import AnyOf, Ref, Scalar, Type, Wrapped

_VALUES = {
    "string": '"…"',
    "secret": '"…"',
    "int": "1",
    "float": "1.0",
    "bool": "True",
    "flag": "True",
    "time": "1700000000",
    "cents": "100",
    "int_string": "1",
    "bytes": 'b"..."',
    "file": 'File(b"...", "name.txt")',
    "any": '"…"',
}
_READ = _VALUES | {"time": "UnixTime(1700000000)", "cents": "Cents(100)"}


def example(spec: Spec, area: Area, endpoint: Endpoint, function: Function) -> str:
    """A call of the function through an api object of the right kind."""
    kind = python_name(next(iter(area.namespaces))) if endpoint.credential == "none" else endpoint.credential
    cursor = endpoint.paginate.cursor if function.method == "iterate" and endpoint.paginate else ""
    required = [item for item in endpoint.parameters if item.required and item.wire != cursor]
    arguments = ", ".join(f"{item.name}={_value(spec, item.type, item, _VALUES)}" for item in required)
    call = f"{kind}.{area.name}.{function.name}({arguments})"
    if function.method == "iterate":
        return f"for item in {call}: ..."
    return call if function.returns == "None" else f"answer = {call}"


def _value(spec: Spec, type_: Type, item: Field, scalars: dict[str, str]) -> str:
    if isinstance(type_, Scalar):
        return literal(item.values[0]) if item.values and type_.name in ("string", "int") else scalars[type_.name]
    if isinstance(type_, AnyOf):
        return _value(spec, type_.options[0], item, scalars)
    if isinstance(type_, Ref):
        return _object(spec, type_.name)
    inner = _value(spec, type_.item, item, scalars)
    return f'{{"…": {inner}}}' if isinstance(type_, Wrapped) and type_.wrapper == "map" else f"[{inner}]"


def _object(spec: Spec, full_name: str) -> str:
    """A struct with what it must have; of a union its first member."""
    union = spec.union(full_name)
    if union:
        return _object(spec, next(iter(union.members.values())).name)
    struct = spec.struct(full_name)
    assert struct
    required = [item for item in struct.fields if item.required and item.const is None]
    arguments = (f"{item.name}={_value(spec, item.type, item, _READ)}" for item in required)
    return f"{struct.name}({', '.join(arguments)})"
