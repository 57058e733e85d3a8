"""`decode` and `encode`: between WeCom's JSON and the generated dataclasses.

One table per class, made when the class is first used, drives both. Reading never fails for a field: what is missing,
null or of another type becomes None (or the type's empty value where the spec promises one) and is reported as Drift;
the original stays in `raw` and goes out again when the object is encoded.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

import orjson

from qyapi_runtime import drift
from qyapi_runtime.conversions import Reading
from qyapi_runtime.errors import ParameterError
from qyapi_runtime.planning import plan_of
from qyapi_runtime.struct import Struct

__all__ = ["decode", "encode", "to_dict"]

T = TypeVar("T", bound=Struct)

_ENVELOPE = frozenset({"errcode", "errmsg"})


def decode(cls: type[T], data: bytes | str | Mapping[str, Any], *, endpoint: str = "") -> T:
    """Read JSON, or what JSON was parsed into, as a dataclass.

    Args:
        cls: The dataclass.
        data: A JSON object as bytes, str or mapping. The errcode and errmsg around an answer are kept in `raw`.
        endpoint: What drift reports name as the origin.

    Raises:
        ValueError: The data is no JSON object at all.
    """
    parsed = orjson.loads(data) if isinstance(data, bytes | str) else data
    if not isinstance(parsed, dict):
        if not isinstance(parsed, Mapping):
            raise ValueError(f"a JSON object is needed for {cls.__name__}, got {drift.json_type(parsed)}")
        parsed = dict(parsed)
    found: T = plan_of(cls).read(parsed, Reading(endpoint=endpoint, hooked=drift.is_wanted()), _ENVELOPE)
    return found


def decode_text(cls: type[T], data: dict[str, Any], *, endpoint: str = "") -> T:
    """Read what XML was parsed into, where every value is text. The object keeps the data."""
    found: T = plan_of(cls).read(data, Reading(text=True, endpoint=endpoint, hooked=drift.is_wanted()))
    return found


def encode(obj: Struct) -> bytes:
    """The object as JSON, as WeCom sends or expects it. Raises ParameterError for a value of a wrong type."""
    return orjson.dumps(to_dict(obj))


def to_dict(obj: Struct) -> dict[str, Any]:
    """The object as on the wire: what was decoded and not changed comes out exactly as it came in.

    Raises:
        ParameterError: A value is of a wrong type.
    """
    return plan_of(type(obj)).write(obj, type(obj).__name__)


def sensitive_fields(cls: type[Struct]) -> frozenset[str]:
    """The attributes whose values are never shown."""
    return plan_of(cls).sensitive


def write_parameters(cls: type[Struct], parameters: Mapping[str, Any], where: str) -> dict[str, Any]:
    """Keyword arguments as the object a request class describes; None means not sent."""
    written: dict[str, Any] = {}
    for row in plan_of(cls).rows:
        value = parameters.get(row.name)
        if value is None:
            if not row.optional and row.name in parameters:
                raise ParameterError(f"{where}: {row.name} is required and must not be None")
            continue
        content = row.write(value, f"{where}: {row.name}")
        if row.inline:
            written.update(content)
        else:
            written[row.wire] = content
    return written
