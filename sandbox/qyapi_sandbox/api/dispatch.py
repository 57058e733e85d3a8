"""From a request to an answer: faults, limits, credential, parameters, handler or schema."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qyapi_sandbox.api.call import HANDLERS, Answer, Binary, Call, Part
from qyapi_sandbox.api.multipart import parse
from qyapi_sandbox.checks import check_body, check_query, with_numbers
from qyapi_sandbox.errors import Refusal, failure, success, to_json
from qyapi_sandbox.faults import Fault
from qyapi_sandbox.invent import Inventor
from qyapi_sandbox.jobs import Jobs
from qyapi_sandbox.log import LoggedCall
from qyapi_sandbox.platform import Platform
from qyapi_sandbox.spec import Operation
from qyapi_sandbox.tokens import Grant

JSON = "application/json; charset=UTF-8"

BARE = ("service/get_provider_token", "service/get_suite_token", "service/get_corp_token")
"""Endpoints whose good answers have no errcode."""

TOKENS = (*BARE, "gettoken")
"""Endpoints that bar an address from which too many calls fail."""


@dataclass(slots=True, frozen=True)
class ApiRequest:
    """A request for a path below /cgi-bin/."""

    method: str
    path: str
    query: Mapping[str, str]
    body: bytes = b""
    content_type: str = ""
    address: str = "127.0.0.1"
    """Where it comes from."""

    @property
    def name(self) -> str:
        """The path below /cgi-bin/."""
        return self.path.removeprefix("/cgi-bin/")


@dataclass(slots=True, frozen=True)
class Reply:
    """The HTTP answer."""

    status: int
    headers: tuple[tuple[str, bytes], ...] = ()
    body: bytes = b""
    cut: bool = False
    """Break the connection off in the middle."""


class Api:
    """Answers API requests, one at a time."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._inventor = Inventor(platform.spec)
        self._jobs = Jobs(platform.spec, platform.settings)

    def answer(self, request: ApiRequest, fault: Fault | None) -> Reply:
        """Answer a request and log the call."""
        platform = self._platform
        with platform.lock:
            if fault and fault.cut:
                self._log(request, 200, None, "connection cut")
                return Reply(200, cut=True)
            if fault and fault.raw:
                status, content_type, body = fault.raw
                self._log(request, status, None, body.decode("utf-8", "replace"))
                return Reply(status, (("Content-Type", content_type.encode()),), body)
            try:
                answer = self._run(self._find(request), request, fault)
            except _NoSuchPath:
                self._log(request, 404, None, None)
                return Reply(404, (("Content-Type", b"text/plain; charset=UTF-8"),), b"404 Not Found")
            except Refusal as refusal:
                if request.name in TOKENS:
                    platform.failures.add(request.address)
                content = failure(refusal, platform.clock.now(), platform.spec.errors, request.address)
                if fault and fault.errmsg:
                    content["errmsg"] = fault.errmsg
                return self._json(request, content)
            if isinstance(answer, Binary):
                return self._file(request, answer)
            bare = request.name in BARE and not platform.settings.errcode_on_token_success
            return self._json(request, success(answer, bare=bare))

    def _find(self, request: ApiRequest) -> Operation:
        operation = self._platform.spec.find(request.path)
        if operation is None:
            raise _NoSuchPath
        if request.method != operation.method:
            raise Refusal(43001 if operation.method == "GET" else 43002)
        return operation

    def _run(self, operation: Operation, request: ApiRequest, fault: Fault | None) -> Answer:
        platform = self._platform
        if fault and fault.errcode is not None:
            raise Refusal(fault.errcode)
        if request.name in TOKENS:
            platform.failures.check(request.address)
        grant: Grant | None = None
        if operation.credential != "none":
            param = operation.param or "access_token"
            grant = platform.tokens.check(operation.credential, param, request.query.get(param))
        if request.name.startswith("service/") or (grant and (grant.suite_id or grant.kind == "provider")):
            platform.check_address(request.address)
        platform.limits.count(operation.path, f"{grant.kind} {grant.corpid or grant.suite_id}" if grant else "anyone")
        given, files = _parse(operation, request)
        check_query(platform.spec, operation.query, request.query)
        check_body(platform.spec, operation.request, given)
        given = with_numbers(operation.request, given)
        call = Call(
            platform=platform,
            operation=operation,
            query=request.query,
            body=given,
            files=files,
            grant=grant,
        )
        handler = HANDLERS.get(operation.path)
        if handler:
            return handler(call)
        if operation.binary is True:
            return Binary(f"{operation.name}\n".encode(), "application/octet-stream", b"file.bin")
        parameters = {**request.query, **given}
        return self._jobs.answer(operation, parameters, self._inventor.answer(operation, parameters))

    def _json(self, request: ApiRequest, content: dict[str, Any]) -> Reply:
        errcode, errmsg = content.get("errcode", 0), content.get("errmsg", "ok")
        self._log(request, 200, errcode, content)
        header = "".join(letter for letter in errmsg if letter.isprintable())
        headers = (
            ("Content-Type", JSON.encode()),
            ("Error-Code", str(errcode).encode()),
            ("Error-Msg", header.encode()),
        )
        return Reply(200, headers, to_json(content))

    def _file(self, request: ApiRequest, answer: Binary) -> Reply:
        self._log(request, 200, 0, f"{len(answer.content)} bytes of {answer.content_type}")
        headers = [("Content-Type", answer.content_type.encode()), ("Error-Code", b"0"), ("Error-Msg", b"ok")]
        if answer.filename:
            name = answer.filename.replace(b"\\", b"\\\\").replace(b'"', b'\\"')
            headers.append(("Content-Disposition", b'attachment; filename="' + name + b'"'))
        return Reply(200, tuple(headers), answer.content)

    def _log(self, request: ApiRequest, status: int, errcode: int | None, answer: Any) -> None:
        self._platform.log.add(
            LoggedCall(
                time=self._platform.clock.now(),
                method=request.method,
                path=request.path,
                query=dict(request.query),
                body=_loggable(request),
                status=status,
                errcode=errcode,
                answer=answer,
            )
        )


class _NoSuchPath(Exception):
    pass


def _parse(operation: Operation, request: ApiRequest) -> tuple[dict[str, Any], dict[str, Part]]:
    """The body as the spec's fields have it, a file there by its name, and the files."""
    if operation.encoding == "none" or not (request.body or operation.encoding == "multipart"):
        return {}, {}
    if operation.encoding == "multipart":
        fields, files = parse(request.content_type, request.body)
        wanted = {item.name for item in operation.request if item.type == "file"}
        plain = {name: value for name, value in fields.items() if name not in wanted}
        return {**plain, **{name: part.filename.decode("utf-8", "replace") for name, part in files.items()}}, files
    try:
        content = json.loads(request.body)
    except (ValueError, RecursionError) as error:
        raise Refusal(47001, str(error)) from None
    if not isinstance(content, dict):
        raise Refusal(47001, "the body must be a JSON object")
    return content, {}


def _loggable(request: ApiRequest) -> Any:
    """The body for the log: its content where it is JSON, the size of a form, else the text."""
    if request.content_type.startswith("multipart/"):
        return f"form of {len(request.body)} bytes"
    try:
        return json.loads(request.body) if request.body else None
    except (ValueError, RecursionError):
        return request.body.decode("utf-8", "replace")
