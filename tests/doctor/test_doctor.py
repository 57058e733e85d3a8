"""python -m qyapi_runtime doctor, against the sandbox."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet

from qyapi import Corp, DeviceModel, Provider, SQLiteInbox, SQLiteStore, Suite, Webhook
from qyapi_runtime.__main__ import main
from qyapi_runtime.doctor import Finding, examine
from qyapi_runtime.doctor.advice import ADVICE
from qyapi_runtime.doctor.storage import check_store
from qyapi_runtime.inbox import Push
from qyapi_runtime.requests_transport import RequestsResponse
from qyapi_runtime.transport import Request, RequestsTransport, Response
from qyapi_sandbox import Sandbox
from tests.redis_server import RedisServer

DOCS = Path(__file__).parents[2] / "docs"
PROBE = "/cgi-bin/get_api_domain_ip"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(speed=0) as made:
        yield made


@pytest.fixture
def environment(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The variables of a set-up in which nothing is wrong."""
    for name in [name for name in os.environ if name.startswith("QYAPI_") or name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    path = tmp_path / "store.db"
    agent = next(iter(sandbox.corp.agents.values()))
    values = {
        "QYAPI_BASE_URL": sandbox.base_url,
        "QYAPI_STORE": str(path),
        "QYAPI_PROVIDER_CORPID": sandbox.provider.corpid,
        "QYAPI_PROVIDER_SECRET": sandbox.provider.secret,
        "QYAPI_SUITE_ID": sandbox.suite.suite_id,
        "QYAPI_SUITE_SECRET": sandbox.suite.secret,
        "QYAPI_CORPID": sandbox.corp.plain_corpid,
        "QYAPI_CORPSECRET": agent.secret,
    }
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    suite = Suite.from_env()
    suite.save_suite_ticket(sandbox.push_ticket(sandbox.suite.suite_id))
    suite.exchange_auth_code(sandbox.install(sandbox.suite.suite_id, sandbox.corp.corpid))
    suite.close()
    return values


Doctor = Callable[..., tuple[int, list[dict[str, Any]]]]


@pytest.fixture
def doctor(environment: dict[str, str], capsys: pytest.CaptureFixture[str]) -> Doctor:
    """Runs the command; its exit status and what it found."""

    def run(*arguments: str) -> tuple[int, list[dict[str, Any]]]:
        code = main(["doctor", "--json", *arguments])
        told = json.loads(capsys.readouterr().out)
        levels = [finding["level"] for finding in told["findings"]]
        assert told["level"] == next(level for level in ("problem", "warning", "ok") if level in levels)
        assert code == ("problem" in levels)
        return code, told["findings"]

    return run


def troubles(findings: list[dict[str, Any]]) -> list[tuple[str, str]]:
    assert all(finding["todo"] for finding in findings if finding["level"] != "ok")
    return [(finding["check"], finding["level"]) for finding in findings if finding["level"] != "ok"]


def one(findings: list[dict[str, Any]], check: str) -> dict[str, Any]:
    (found,) = [each for each in findings if each["check"] == check and each["level"] != "ok"]
    return found


def test_nothing_is_wrong(doctor: Doctor, sandbox: Sandbox) -> None:
    before = len(sandbox.calls)
    code, findings = doctor()
    assert (code, troubles(findings)) == (0, [])
    checks = [finding["check"] for finding in findings]
    assert checks.count("configuration") == 3
    assert {"store", "inbox", "network", "clock", "ticket", "token", "call"} == set(checks) - {"configuration"}
    network = next(finding for finding in findings if finding["check"] == "network")
    assert "sees the IP 127.0.0.1" in network["text"]
    paths = [call.path.removeprefix("/cgi-bin/") for call in sandbox.calls[before:]]
    assert paths.count("service/get_provider_token") == 1
    assert paths.count("gettoken") == 2  # once to try the secret, once for the token that is kept


def test_without_calls_nothing_secret_is_sent(doctor: Doctor, sandbox: Sandbox) -> None:
    before = len(sandbox.calls)
    code, findings = doctor("--no-calls")
    assert (code, troubles(findings)) == (0, [])
    assert [(call.path, call.query) for call in sandbox.calls[before:]] == [(PROBE, {})] * 2
    assert "token" not in {finding["check"] for finding in findings if "get_" in finding["text"]}


@pytest.mark.parametrize(
    ("variable", "path", "skipped", "errcode", "todo"),
    [
        ("QYAPI_PROVIDER_SECRET", "service/get_provider_token", "", 40001, "Copy the secret anew"),
        (
            "QYAPI_SUITE_SECRET",
            "service/get_suite_token",
            "service/get_corp_token",
            40080,
            "Copy the suite_secret anew",
        ),
        ("QYAPI_CORPSECRET", "gettoken", "", 40001, "Copy the secret anew"),
    ],
)
def test_a_wrong_secret_is_sent_once(
    doctor: Doctor,
    sandbox: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
    path: str,
    skipped: str,
    errcode: int,
    todo: str,
) -> None:
    monkeypatch.setenv(variable, "a-wrong-secret")
    before = len(sandbox.calls)
    code, findings = doctor()
    assert (code, troubles(findings)) == (1, [("token", "problem")])
    found = one(findings, "token")
    assert f"errcode {errcode}" in found["text"]
    assert found["todo"].startswith(todo)
    assert "a-wrong-secret" not in json.dumps(findings)
    paths = [call.path.removeprefix("/cgi-bin/") for call in sandbox.calls[before:]]
    assert paths.count(path) == 1
    assert skipped not in paths


def test_tickets(doctor: Doctor, environment: dict[str, str], sandbox: Sandbox) -> None:
    suite = Suite.from_env()
    key = f"{suite.key}/suite_ticket"

    def age(minutes: float) -> None:
        with closing(sqlite3.connect(environment["QYAPI_STORE"])) as connection, connection:
            connection.execute("UPDATE entries SET saved_at = ? WHERE key = ?", (time.time() - minutes * 60, key))

    age(20)
    _, findings = doctor()
    assert troubles(findings) == [("ticket", "warning")]
    assert "20 minutes old" in one(findings, "ticket")["text"]
    age(45)
    _, findings = doctor()
    assert troubles(findings) == [("ticket", "problem")]
    assert "arrived 45 minutes ago" in one(findings, "ticket")["text"]
    suite.save_suite_ticket("a-stale-ticket")
    suite.close()
    _, findings = doctor()
    assert "errcode 40085" in one(findings, "token")["text"]
    assert "refresh ticket" in one(findings, "token")["todo"]


def test_corps(doctor: Doctor, environment: dict[str, str], sandbox: Sandbox) -> None:
    sandbox.cancel(sandbox.suite.suite_id, sandbox.corp.corpid)
    _, findings = doctor("--corp", sandbox.corp.corpid, "--corp", "wwunknown")
    texts = [finding["text"] for finding in findings if finding["level"] == "problem"]
    assert "errcode 48004" in texts[0]
    assert "no permanent code of wwunknown" in texts[1]
    suite = Suite.from_env()
    suite.forget_corp(sandbox.corp.corpid)
    suite.close()
    code, findings = doctor()
    assert (code, troubles(findings)) == (0, [("token", "warning")])


def test_an_address_that_is_not_allowed(doctor: Doctor, sandbox: Sandbox) -> None:
    for _ in range(2):  # the two questions without a token
        sandbox.fail(PROBE, errcode=41001, errmsg="no token, hint: [1], from ip: 203.0.113.9, more info at x")
    errmsg = "not allow to access from your ip, hint: [1], from ip: 203.0.113.9, more info at x"
    sandbox.fail(PROBE, errcode=60020, errmsg=errmsg, times=2)
    code, findings = doctor()
    assert code == 1
    assert troubles(findings) == [("call", "problem")] * 2
    assert all("203.0.113.9" in each["todo"] for each in findings if each["check"] == "call")


@pytest.mark.parametrize("fault", [{"status": 502}, {"html": True}, {"cut": True}])
def test_a_host_that_does_not_answer_like_wecom(doctor: Doctor, sandbox: Sandbox, fault: dict[str, Any]) -> None:
    sandbox.fail(PROBE, **fault)
    before = len(sandbox.calls)
    code, findings = doctor()
    assert (code, troubles(findings)) == (1, [("network", "problem")])
    assert "firewall, proxy" in one(findings, "network")["todo"]
    assert len(sandbox.calls) - before <= 1


def test_nobody_there_and_a_proxy(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QYAPI_BASE_URL", "http://127.0.0.1:1")
    _, findings = doctor()
    assert ("network", "problem") in troubles(findings)
    monkeypatch.setenv("QYAPI_BASE_URL", "http://wecom.invalid")
    monkeypatch.setenv("HTTP_PROXY", "http://user:proxy-password@127.0.0.1:1")
    _, findings = doctor()
    network = [finding for finding in findings if finding["check"] == "network"]
    assert [finding["level"] for finding in network] == ["problem", "ok", "problem"]
    assert "unencrypted" in network[0]["text"]
    assert "the proxy http://127.0.0.1:1" in network[1]["text"]
    assert "check the proxy" in network[2]["todo"]
    assert "proxy-password" not in json.dumps(findings)


class Elsewhen(RequestsTransport):
    """Answers come from a host whose clock is `seconds` behind; where it is None it does not tell the time."""

    def __init__(self, seconds: int | None) -> None:
        super().__init__()
        self._seconds = seconds

    def send(self, request: Request) -> Response:
        response = super().send(request)
        assert isinstance(response, RequestsResponse)
        there = time.time() - (self._seconds or 0)
        response.headers["date"] = "soon" if self._seconds is None else formatdate(there, usegmt=True)
        return response


@pytest.mark.parametrize(("seconds", "level"), [(0, "ok"), (60, "warning"), (-4000, "problem"), (None, "warning")])
def test_the_clock(sandbox: Sandbox, seconds: int | None, level: str) -> None:
    corp = Corp(corpid="ww1", corpsecret="s", base_url=sandbox.base_url, transport=Elsewhen(seconds))
    (found,) = [finding for finding in examine([corp], calls=False) if finding.check == "clock"]
    assert found.level == level
    if seconds == -4000:
        assert re.search(r"(3999|4000) seconds behind", found.text)
    corp.close()


def test_the_store(
    doctor: Doctor, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = Path(environment["QYAPI_STORE"])
    path.chmod(0o644)
    code, findings = doctor("--no-calls")
    assert (code, troubles(findings)) == (1, [("store", "problem")])
    assert one(findings, "store")["todo"] == f"chmod 600 {path}"
    assert any("version 3" in finding["text"] for finding in findings if finding["check"] == "store")
    monkeypatch.setenv("QYAPI_STORE", str(tmp_path / "other.db"))
    _, findings = doctor("--no-calls")
    assert "did not exist" in one(findings, "store")["text"]
    monkeypatch.setenv("QYAPI_STORE", str(tmp_path / "missing" / "store.db"))
    code, findings = doctor("--no-calls")
    assert code == 1
    assert [finding["check"] for finding in findings] == ["configuration"] * len(findings)
    monkeypatch.delenv("QYAPI_STORE")
    _, findings = doctor("--no-calls")
    assert ("store", "warning") in troubles(findings)


def test_a_store_that_does_not_work() -> None:
    class Refusing:
        def put(self, key: str, value: str, *, expires_at: float | None = None) -> None:
            raise OSError("disk full")

    class Forgetful(Refusing):
        def put(self, key: str, value: str, *, expires_at: float | None = None) -> None:
            return

        def get(self, key: str) -> None:
            return None

        def delete(self, key: str, *, value: str | None = None) -> bool:
            return False

    for store, text in ((Refusing(), "disk full"), (Forgetful(), "did not keep")):
        (found,) = check_store(store, "host")  # type: ignore[arg-type]
        assert found.level == "problem"
        assert text in found.text


def test_a_store_in_redis(
    doctor: Doctor,
    environment: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    start_redis: Callable[..., RedisServer],
) -> None:
    server = start_redis(("appendonly", "no"), ("maxmemory-policy", "allkeys-lru"))
    monkeypatch.setenv("QYAPI_STORE", f"{server.url}?when_down=memory")
    monkeypatch.setenv("QYAPI_STORE_KEYS", Fernet.generate_key().decode())
    _, findings = doctor("--no-calls")
    forgets = [finding for finding in findings if finding["check"] == "store" and finding["level"] == "problem"]
    assert [finding["todo"] for finding in forgets] == [
        "In Redis, set appendonly yes; see docs/stores.md",
        "In Redis, set maxmemory-policy noeviction; see docs/stores.md",
    ]
    server.stop()
    code, findings = doctor()
    assert code == 1
    down = [finding for finding in findings if f"127.0.0.1:{server.port}" in finding["text"]]
    assert {finding["check"] for finding in down} >= {"store", "inbox", "ticket", "token"}
    assert any(finding["todo"].startswith("See that its server runs") for finding in down)
    assert "network" not in {finding["check"] for finding in findings if finding["level"] == "problem"}


def test_an_encrypted_file_is_looked_at_as_well(
    doctor: Doctor, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("QYAPI_STORE", str(tmp_path / "encrypted.db"))
    monkeypatch.setenv("QYAPI_STORE_KEYS", Fernet.generate_key().decode())
    Suite.from_env().close()
    (tmp_path / "encrypted.db").chmod(0o644)
    _, findings = doctor("--no-calls")
    assert any("mode 644" in finding["text"] for finding in findings if finding["check"] == "store")


def test_the_inbox(doctor: Doctor, environment: dict[str, str]) -> None:
    store = SQLiteStore(environment["QYAPI_STORE"])
    inbox = SQLiteInbox(store.database)
    app = "host/suite/ww1"

    def put(id: str, age: float, lane: str) -> None:
        inbox.put(Push(id=id, app=app, lane=lane, kind="change_auth", content=b"<xml/>", received_at=time.time() - age))

    def due(id: str, seconds: float) -> None:
        with store.database.connection() as connection:
            connection.execute("UPDATE inbox SET due = ? WHERE id = ?", (time.time() + seconds, id))

    put("a" * 64, 900, "wwa")
    due("a" * 64, 60)
    _, findings = doctor("--no-calls")
    assert troubles(findings) == [("inbox", "warning")]
    assert "came 15 minutes ago" in one(findings, "inbox")["text"]
    due("a" * 64, -100)
    _, findings = doctor("--no-calls")
    assert "no worker takes them" in one(findings, "inbox")["text"]
    assert inbox.claim(app, "host/1/w", -1)
    _, findings = doctor("--no-calls")
    assert "their workers died" in one(findings, "inbox")["text"]
    item = inbox.claim(app, "host/1/w", 60)
    assert item
    assert "1 are being handled by 1 workers" in next(
        f["text"] for f in doctor("--no-calls")[1] if f["check"] == "inbox"
    )
    inbox.bury(item, "qyapi: CredentialError: errcode 40078")
    code, findings = doctor("--no-calls")
    assert code == 1
    assert "errcode 40078" in one(findings, "inbox")["text"]
    assert "retry --all-dead" in one(findings, "inbox")["todo"]
    store.close()


def test_an_inbox_in_memory_or_elsewhere(
    doctor: Doctor, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "text").write_text("no database, but long enough for the header of one" * 20)
    monkeypatch.setenv("QYAPI_INBOX", str(tmp_path / "text"))
    code, findings = doctor("--no-calls")
    assert code == 1
    assert set(troubles(findings)) == {("configuration", "problem")}
    monkeypatch.setenv("QYAPI_INBOX", str(tmp_path / "inbox.db"))
    _, findings = doctor("--no-calls")
    assert [each["subject"] for each in findings if each["check"] == "inbox"] == [str(tmp_path / "inbox.db")]
    monkeypatch.delenv("QYAPI_INBOX")
    monkeypatch.delenv("QYAPI_STORE")
    assert ("inbox", "warning") not in troubles(doctor("--no-calls")[1])
    monkeypatch.setenv("QYAPI_CALLBACK_TOKEN", sandbox.suite.token)
    monkeypatch.setenv("QYAPI_CALLBACK_AES_KEY", sandbox.suite.encoding_aes_key)
    assert ("inbox", "warning") in troubles(doctor("--no-calls")[1])


def test_objects_without_tokens_of_their_own(sandbox: Sandbox) -> None:
    webhook = Webhook(key="a-key-of-a-robot", base_url=sandbox.base_url)
    model = DeviceModel(model_id="m1", model_secret="s", base_url=sandbox.base_url)
    findings = list(examine([webhook, model]))
    assert {finding.check for finding in findings if finding.subject == "Webhook()"} == {"configuration"}
    assert [(finding.check, finding.level) for finding in findings if "DeviceModel" in finding.subject] == [
        ("configuration", "ok"),
        ("ticket", "problem"),
    ]
    webhook.close()
    model.close()


def test_a_customized_app(sandbox: Sandbox) -> None:
    provider = Provider(
        corpid=sandbox.provider.corpid, provider_secret=sandbox.provider.secret, base_url=sandbox.base_url
    )
    template = sandbox.customized_suite
    suite = Suite(suite_id=template.suite_id, suite_secret=template.secret, provider=provider)
    suite.save_suite_ticket(sandbox.push_ticket(template.suite_id))
    suite.exchange_auth_code(sandbox.install(template.suite_id, sandbox.corp.corpid))
    found = [finding for finding in examine([suite]) if finding.subject.startswith("Corp")]
    assert [(finding.check, finding.level) for finding in found] == [("token", "ok"), ("call", "ok")]
    assert isinstance(found[0], Finding)
    assert found[0].text.startswith("base.gettoken gave")
    provider.close()


def test_from_a_shell(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "shop.py").write_text("import qyapi\nsuite = qyapi.Suite.from_env()\nnumber = 3\n")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "qyapi_runtime", "doctor", *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, cwd=tmp_path)

    done = run()
    assert (done.returncode, done.stderr) == (0, "")
    assert "ok       clock" in done.stdout
    done = run("shop:suite", "--json")
    assert done.returncode == 0
    assert {each["check"] for each in json.loads(done.stdout)["findings"]} >= {"ticket", "token"}
    environment["QYAPI_SUITE_SECRET"] = "wrong"
    done = run("shop:suite")
    assert done.returncode == 1
    assert "\n                        → Copy the suite_secret anew" in done.stdout
    for name, text in (("shop:number", "is a int"), ("shop:none", "cannot load"), ("shop", "cannot load")):
        done = run(name)
        assert (done.returncode, done.stdout) == (2, "")
        assert text in done.stderr
        assert "Traceback" not in done.stderr
    environment.clear()
    done = run()
    assert done.returncode == 2
    assert "QYAPI_SUITE_ID" in done.stderr


def test_half_a_configuration(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QYAPI_SUITE_SECRET")
    code, findings = doctor("--no-calls")
    assert (code, troubles(findings)) == (1, [("configuration", "problem")])
    assert "QYAPI_SUITE_SECRET is not set" in one(findings, "configuration")["text"]


def test_the_documentation_has_every_errcode_with_advice() -> None:
    text = (DOCS / "troubleshooting.md").read_text(encoding="utf-8")
    missing = [errcode for errcode in ADVICE if f"| {errcode} |" not in text]
    assert missing == []
