"""The control API: what the Python class Sandbox does, for clients in other languages.

`POST /_sandbox/<name>` with a JSON object of keyword arguments; the answer is `{"result": …}` or `{"error": …}`.
"""

from __future__ import annotations

import dataclasses
import inspect
import json
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from qyapi_sandbox.errors import Refusal

READ_ONLY = ("calls", "messages", "pushes", "state")
"""Controls that a GET may call."""


def run(controls: Mapping[str, Callable[..., Any]], name: str, method: str, body: bytes) -> tuple[int, dict[str, Any]]:
    """Run a control by name: HTTP status and answer."""
    function = controls.get(name)
    if function is None:
        return 404, {"error": f"no control {name!r}; there are {', '.join(sorted(controls))}"}
    try:
        arguments = json.loads(body) if body.strip() else {}
    except ValueError as error:
        return 400, {"error": f"the body must be a JSON object: {error}"}
    if not isinstance(arguments, dict):
        return 400, {"error": "the body must be a JSON object"}
    try:
        bound = inspect.signature(function).bind(**arguments)
    except TypeError as error:
        return 400, {"error": f"{name}: {error}"}
    if method == "GET" and name not in READ_ONLY:
        return 405, {"error": f"{name} changes something: use POST"}
    try:
        return 200, {"result": plain(function(*bound.args, **bound.kwargs))}
    except Refusal as refusal:
        return 400, {"error": f"{name}: {refusal.errcode} {refusal.detail}".strip(), "errcode": refusal.errcode}
    except (ValueError, TypeError, KeyError) as error:
        return 400, {"error": f"{name}: {error}"}


def plain(value: Any) -> Any:
    """A value as JSON has it: dataclasses as objects, sets and queues as lists, bytes as text."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | deque):
        return [plain(item) for item in value]
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value
