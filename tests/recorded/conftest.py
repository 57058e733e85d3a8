"""Cassettes: recorded against the sandbox or real WeCom, scrubbed, and played back.

`make record` records against the sandbox. With the variables of `FROM_WECOM` in the environment it records against
WeCom; tests whose one-time codes are not given (`QYAPI_RECORD_AUTH_CODE`, …) are then skipped, and git has their old
cassettes.
"""

from __future__ import annotations

import copy
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from vcr.persisters.filesystem import FilesystemPersister

from qyapi import MemoryStore, Provider, Suite
from qyapi_sandbox import Sandbox

HOST = "https://qyapi.weixin.qq.com"
FROM_WECOM = {
    "provider_corpid": "QYAPI_RECORD_PROVIDER_CORPID",
    "provider_secret": "QYAPI_RECORD_PROVIDER_SECRET",
    "suite_id": "QYAPI_RECORD_SUITE_ID",
    "suite_secret": "QYAPI_RECORD_SUITE_SECRET",
    "suite_ticket": "QYAPI_RECORD_SUITE_TICKET",
    "template_id": "QYAPI_RECORD_TEMPLATE_ID",
    "corpid": "QYAPI_RECORD_CORPID",
    "plain_corpid": "QYAPI_RECORD_PLAIN_CORPID",
    "permanent_code": "QYAPI_RECORD_PERMANENT_CODE",
    "agentid": "QYAPI_RECORD_AGENTID",
}
PLAYED = {name: f"{name.replace('_', '-')}-of-the-cassette" for name in FROM_WECOM} | {"agentid": "1000003"}
SECRET = re.compile(r"(token|secret|ticket|code)$")
NO_SECRETS = ("errcode", "qrcode", "qr_code")
KEPT_HEADERS = ("content-type", "content-disposition", "error-code", "error-msg")


@dataclass(slots=True)
class Account:
    """Who calls, and where."""

    base_url: str
    values: dict[str, str]
    sandbox: Sandbox | None = None
    is_played: bool = False

    @property
    def origin(self) -> str:
        return "the qyapi sandbox, not real WeCom" if self.sandbox else "real WeCom, and scrubbed"

    def code(self, kind: str, *, outsider: bool = False) -> str:
        """A one-time code: from the sandbox, or for real WeCom from QYAPI_RECORD_<kind>."""
        if self.is_played:
            return "any, it is scrubbed"
        if self.sandbox:
            return self._from_sandbox(self.sandbox, kind, outsider)
        name = f"QYAPI_RECORD_{'OUTSIDER_' if outsider else ''}{kind.upper()}"
        if not os.environ.get(name):
            pytest.skip(f"to record this, give a fresh code in {name}")
        return os.environ[name]

    def _from_sandbox(self, sandbox: Sandbox, kind: str, outsider: bool) -> str:
        suite_id, corp = sandbox.suite.suite_id, sandbox.corp
        if kind == "auth_code":
            code = sandbox.install(suite_id, corp.corpid)
            self.values["permanent_code"] = sandbox.permanent_code(suite_id, corp.corpid)
            return code
        who = ("", "") if outsider else (corp.corpid, corp.admin.userid)
        if kind == "login_auth_code":
            return sandbox.login_code("provider login", sandbox.provider.corpid, *who)
        return sandbox.login_code("oauth", suite_id, *who, scope="snsapi_privateinfo")


_recording: list[Account] = []


@pytest.fixture(scope="session")
def account(request: pytest.FixtureRequest) -> Iterator[Account]:
    """The account that the cassettes are recorded with, or the one they speak of."""
    if request.config.getoption("--record-mode") in (None, "none"):
        yield Account(HOST, dict(PLAYED), is_played=True)
        return
    if os.environ.get(FROM_WECOM["provider_corpid"]):
        real = Account(HOST, {name: os.environ[variable] for name, variable in FROM_WECOM.items()})
        _recording.append(real)
        yield real
        return
    with Sandbox() as sandbox:
        made = Account(sandbox.base_url, _values(sandbox), sandbox)
        _recording.append(made)
        yield made


def _values(sandbox: Sandbox) -> dict[str, str]:
    suite_id, corp = sandbox.suite.suite_id, sandbox.corp
    sandbox.install(suite_id, corp.corpid)
    return {
        "provider_corpid": sandbox.provider.corpid,
        "provider_secret": sandbox.provider.secret,
        "suite_id": suite_id,
        "suite_secret": sandbox.suite.secret,
        "suite_ticket": sandbox.push_ticket(suite_id),
        "template_id": sandbox.customized_suite.suite_id,
        "corpid": corp.corpid,
        "plain_corpid": corp.plain_corpid,
        "permanent_code": sandbox.permanent_code(suite_id, corp.corpid),
        "agentid": str(sandbox.agentid(suite_id, corp.corpid)),
    }


@pytest.fixture
def provider(account: Account) -> Iterator[Provider]:
    made = Provider(
        corpid=account.values["provider_corpid"],
        provider_secret=account.values["provider_secret"],
        base_url=account.base_url,
        store=MemoryStore(),
    )
    yield made
    made.close()


@pytest.fixture
def suite(account: Account, provider: Provider) -> Suite:
    made = Suite(suite_id=account.values["suite_id"], suite_secret=account.values["suite_secret"], provider=provider)
    made.save_suite_ticket(account.values["suite_ticket"])
    return made


@pytest.fixture(scope="module")
def vcr_config() -> dict[str, Any]:
    return {
        "match_on": ["method", "path", "query", "body"],
        "before_record_request": _scrubbed_request,
        "before_record_response": _scrubbed_response,
        "decode_compressed_response": True,
    }


def pytest_recording_configure(config: pytest.Config, vcr: Any) -> None:
    vcr.register_persister(_WithHeader)


class _WithHeader(FilesystemPersister):  # type: ignore[misc]  # vcr has no types
    """Says at the top of a cassette where it comes from."""

    @staticmethod
    def save_cassette(cassette_path: Any, cassette_dict: dict[str, Any], serializer: Any) -> None:
        FilesystemPersister.save_cassette(cassette_path, cassette_dict, serializer)
        path = Path(cassette_path)
        path.write_text(f"# Recorded against {_recording[0].origin}.\n{path.read_text(encoding='utf-8')}")


def _scrubbed_request(request: Any) -> Any:
    scrubbed = copy.copy(request)
    url = urlsplit(request.uri)
    query = urlencode([(name, _scrubbed(name, value)) for name, value in parse_qsl(url.query)])
    scrubbed.uri = _named(f"{HOST}{url.path}{'?' if query else ''}{query}")
    scrubbed.headers = {"Content-Type": "application/json"} if request.body else {}
    if request.body:
        scrubbed.body = _scrubbed_json(request.body)
    return scrubbed


def _scrubbed_response(response: dict[str, Any]) -> dict[str, Any]:
    headers = {name: values for name, values in response["headers"].items() if name.lower() in KEPT_HEADERS}
    body = response["body"]["string"]
    if any("json" in value for values in headers.values() for value in values):
        body = _scrubbed_json(body)
    return {**response, "headers": headers, "body": {"string": body}}


def _scrubbed_json(body: bytes) -> bytes:
    return _named(json.dumps(_without_secrets(json.loads(body)), ensure_ascii=False)).encode()


def _without_secrets(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _without_secrets(item, key) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_secrets(item, name) for item in value]
    return _scrubbed(name, value)


def _scrubbed(name: str, value: Any) -> Any:
    if isinstance(value, str) and value and SECRET.search(name) and name not in NO_SECRETS:
        return f"{name} of the cassette"
    return value


def _named(text: str) -> str:
    """The text with the ids of the account replaced by those that are played back."""
    for account in _recording:
        text = text.replace(account.base_url, HOST)
        for name, value in account.values.items():
            if name != "agentid":
                text = text.replace(value, PLAYED[name])
    return re.sub(r"from ip: [\d.]+", "from ip: 127.0.0.1", text)
