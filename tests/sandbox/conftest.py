"""A sandbox, and a plain HTTP client of it, as somebody without qyapi would write one."""

from __future__ import annotations

import json
import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import requests

import qyapi
from qyapi_runtime.callback import Callback, CallbackConfig, parse_xml
from qyapi_runtime.drift import Drift
from qyapi_runtime.secrecy import mask_http_logs
from qyapi_sandbox import Sandbox
from qyapi_sandbox.spec import PACKAGED
from qyapi_sandbox.tokens import NOT_ISSUED
from qyapi_sandbox.world import Suite
from tests.sandbox.receiver import Receiver, receiving


class Wecom:
    """Calls the sandbox with requests alone."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        mask_http_logs()
        self.session = requests.Session()
        self.session.trust_env = False

    def url(self, path: str) -> str:
        return f"{self.sandbox.base_url}/cgi-bin/{path}"

    def get(self, path: str, **query: Any) -> dict[str, Any]:
        return self.read(self.session.get(self.url(path), params=query, timeout=10))

    def post(self, path: str, body: Any = None, **query: Any) -> dict[str, Any]:
        return self.read(self.session.post(self.url(path), params=query, json=body, timeout=10))

    def read(self, response: requests.Response) -> dict[str, Any]:
        assert response.status_code == 200
        assert response.headers["content-type"] == "application/json; charset=UTF-8"
        answer: dict[str, Any] = response.json()
        assert response.headers["error-code"] == str(answer.get("errcode", 0))
        assert response.headers["error-msg"] == answer.get("errmsg", "ok")
        return answer

    def control(self, name: str, /, **arguments: Any) -> Any:
        response = self.session.post(f"{self.sandbox.base_url}/_sandbox/{name}", json=arguments, timeout=20)
        answer = response.json()
        assert response.status_code == 200, answer
        return answer["result"]

    def tokens(self) -> dict[str, Callable[[], str]]:
        """How to get a token, by kind of credential."""
        given: dict[str, Callable[[], str]] = {kind: lambda: "not-issued-here" for kind in NOT_ISSUED}
        return given | {"provider": self.provider_token, "suite": self.suite_token, "corp": self.corp_token}

    def provider_token(self) -> str:
        provider = self.sandbox.provider
        body = {"corpid": provider.corpid, "provider_secret": provider.secret}
        return str(self.post("service/get_provider_token", body)["provider_access_token"])

    def suite_token(self, suite: Suite | None = None) -> str:
        suite = suite or self.sandbox.suite
        ticket = self.sandbox.push_ticket(suite.suite_id)
        body = {"suite_id": suite.suite_id, "suite_secret": suite.secret, "suite_ticket": ticket}
        return str(self.post("service/get_suite_token", body)["suite_access_token"])

    def install(self, suite: Suite | None = None) -> str:
        """Install an app at the first corp, and its permanent code."""
        suite = suite or self.sandbox.suite
        code = self.sandbox.install(suite.suite_id, self.sandbox.corp.corpid)
        answer = self.post(
            "service/v2/get_permanent_code", {"auth_code": code}, suite_access_token=self.suite_token(suite)
        )
        return str(answer["permanent_code"])

    def corp_token(self) -> str:
        """The token of the third-party app at the first corp, where it gets installed if need be."""
        body = {"auth_corpid": self.sandbox.corp.corpid, "permanent_code": self.install()}
        return str(self.post("service/get_corp_token", body, suite_access_token=self.suite_token())["access_token"])

    def internal_token(self) -> str:
        """The token of the corp's own app."""
        corp = self.sandbox.corp
        secret = next(agent.secret for agent in corp.agents.values() if agent.secret)
        return str(self.get("gettoken", corpid=corp.plain_corpid, corpsecret=secret)["access_token"])


def extended_spec(folder: Path, more: dict[str, dict[str, Any]]) -> Path:
    """The packaged spec with more operations, structs and unions."""
    content = json.loads(PACKAGED.read_bytes())
    for section, items in more.items():
        content[section].update(items)
    path = folder / "spec.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


@contextmanager
def undrifted(drifts: list[Drift], spec: Path | None = None) -> Iterator[Sandbox]:
    """A sandbox of whose answers none must differ from what the client's spec says."""
    operations = {operation.path: operation for operation in qyapi.operations()}
    with Sandbox(spec=spec, speed=0) as sandbox:
        sandbox.settings.retry_pause = 0.02
        yield sandbox
        for call in sandbox.calls:
            operation = operations.get(call.path)
            if operation and operation.response_type and call.errcode == 0 and isinstance(call.answer, dict):
                qyapi.decode(operation.response_type, call.answer)
    assert drifts == []


@pytest.fixture
def sandbox(drifts: list[Drift]) -> Iterator[Sandbox]:
    with undrifted(drifts) as sandbox:
        yield sandbox


@pytest.fixture
def wecom(sandbox: Sandbox) -> Iterator[Wecom]:
    wecom = Wecom(sandbox)
    yield wecom
    wecom.session.close()


@pytest.fixture(scope="module")
def shared() -> Iterator[Wecom]:
    """For tests that leave the sandbox as it is: starting one for each would take longer than they do."""
    with Sandbox(speed=0) as sandbox:
        wecom = Wecom(sandbox)
        yield wecom
        wecom.session.close()


@pytest.fixture
def receiver(sandbox: Sandbox) -> Iterator[Receiver]:
    """A plain HTTP server at every callback URL of the sandbox."""
    with receiving(sandbox) as receiver:
        yield receiver


@dataclass
class App:
    """An app's callback URL: what was pushed, and how the next push is answered."""

    url: str
    events: queue.Queue[dict[str, Any]]
    answers: list[tuple[int, bytes]]
    bodies: list[bytes]

    def next(self, info_type: str) -> dict[str, Any]:
        """The next push of a kind; others before it are skipped."""
        while True:
            event = self.events.get(timeout=10)
            if event["InfoType"] == info_type:
                return event


@pytest.fixture
def app(sandbox: Sandbox) -> Iterator[App]:
    """A callback server that decrypts with qyapi_runtime.callback, registered for both suites."""
    received: queue.Queue[dict[str, Any]] = queue.Queue()
    answers: list[tuple[int, bytes]] = []
    bodies: list[bytes] = []

    def deliver(plain: bytes) -> None:
        received.put(parse_xml(plain))

    callbacks = {
        suite.suite_id: Callback(
            CallbackConfig(token=suite.token, encoding_aes_key=suite.encoding_aes_key),
            receivers={suite.suite_id, sandbox.provider.corpid},
            deliver=deliver,
        )
        for suite in sandbox.world.suites.values()
    }

    class Handler(BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            parts = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            query = dict(parse_qsl(parts.query, keep_blank_values=True))
            answer = callbacks[parts.path.strip("/")].receive(self.command or "", query, body)
            bodies.append(body)
            status, content = answers.pop(0) if answers and self.command == "POST" else (answer.status, answer.body)
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = handle_any
        do_POST = handle_any

        def log_message(self, format: str, *args: Any) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    url = f"http://127.0.0.1:{server.server_address[1]}"
    for suite_id in sandbox.world.suites:
        sandbox.set_callback_url(suite_id, f"{url}/{suite_id}")
    yield App(url, received, answers, bodies)
    sandbox.wait_pushes()
    server.shutdown()
    server.server_close()
    thread.join()
