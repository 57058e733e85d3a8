"""From an HTTP answer to a dataclass, a download or an error."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Protocol

import orjson

from qyapi_runtime.catalog import Catalog
from qyapi_runtime.codec import decode
from qyapi_runtime.errors import ApiError, InvalidResponse, RateLimited
from qyapi_runtime.operation import Operation
from qyapi_runtime.secrecy import masked
from qyapi_runtime.transport import Response

__all__: list[str] = []

_HINT = re.compile(r",?\s*hint:\s*\[([^\]]*)\]")
_FROM_IP = re.compile(r",?\s*from ip:\s*([\da-fA-F.:]*)")
_MORE = re.compile(r",?\s*more info at\s+\S+")
_SHOWN = 120
_GATEWAY_STATUSES = (502, 503, 504)


class Headed(Protocol):
    """An answer of which the headers are known."""

    @property
    def headers(self) -> Mapping[str, str]: ...


def read_answer(operation: Operation, response: Response, catalog: Catalog, download: Callable[[Any], Any]) -> Any:
    """What the caller gets; of a file what `download` makes of the response.

    Raises:
        ApiError: WeCom answered with an errcode.
        InvalidResponse: The answer is not WeCom's.
    """
    if operation.binary and not is_json(response):
        if response.status != 200:
            raise _invalid(operation, response, response.read())
        return download(response)
    content = parse_json(operation, response)
    errcode = error_code(content)
    if errcode:
        error = api_error(errcode, str(content.get("errmsg", "")), operation.path, catalog)
        error.answer = {key: value for key, value in content.items() if key not in ("errcode", "errmsg")}
        raise error
    if operation.response_type is None:
        return None
    content.pop("errcode", None)
    content.pop("errmsg", None)
    return decode(operation.response_type, content, endpoint=operation.name)


def parse_json(operation: Operation, response: Response) -> dict[str, Any]:
    """The answer's JSON object. Raises InvalidResponse."""
    body = response.read()
    try:
        content = orjson.loads(body)
    except ValueError:
        content = None
    if not isinstance(content, dict) or (response.status != 200 and "errcode" not in content):
        raise _invalid(operation, response, body)
    return content


def error_code(content: dict[str, Any]) -> int:
    """The errcode as a number; absent means success, as some endpoints send it on failure only."""
    try:
        return int(content.get("errcode") or 0)
    except (TypeError, ValueError):
        return -1


def api_error(
    errcode: int, errmsg: str, endpoint: str, catalog: Catalog, *, remembered_until: float | None = None
) -> ApiError:
    """The exception for an errcode, with the parts WeCom hides in its message."""
    kind, retryable, meaning = catalog.errors.get(errcode, (ApiError, False, ""))
    hint, from_ip = _HINT.search(errmsg), _FROM_IP.search(errmsg)
    for pattern in (_HINT, _FROM_IP, _MORE):
        errmsg = pattern.sub("", errmsg)
    error = kind(
        errcode,
        masked(errmsg.strip()),
        meaning=meaning.rstrip("."),
        hint=hint.group(1) if hint else "",
        from_ip=from_ip.group(1) if from_ip else "",
        endpoint=endpoint,
        retryable=retryable,
        remembered_until=remembered_until,
    )
    if isinstance(error, RateLimited):
        error.retry_after = catalog.blocks.get(errcode)
    return error


def is_json(response: Headed) -> bool:
    """Whether an answer that may be a file is JSON: an error, or the JSON form of the answer."""
    if response.headers.get("error-code", "0") != "0":
        return True
    if "attachment" in response.headers.get("content-disposition", "").lower():
        return False
    return response.headers.get("content-type", "").partition(";")[0].strip() in (
        "application/json",
        "text/plain",
    )


def _invalid(operation: Operation, response: Response, body: bytes) -> InvalidResponse:
    kind = response.headers.get("content-type", "no content type")
    if not body:
        what = f"HTTP {response.status} with an empty body"
    else:
        start = masked(body[:_SHOWN].decode("utf-8", "replace")).replace("\n", " ")
        what = f"HTTP {response.status} with {kind} that is no JSON object: {start!r}"
    return InvalidResponse(
        f"{what}; check base_url and any proxy between",
        endpoint=operation.path,
        retryable=response.status in _GATEWAY_STATUSES and operation.method == "GET",
    )
