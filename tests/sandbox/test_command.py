"""`python -m qyapi_sandbox`."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from qyapi_runtime.secrecy import mask_http_logs
from qyapi_sandbox import MissingExtra, Sandbox, SpecNotFound
from tests.sandbox.receiver import Receiver

COMMAND = [sys.executable, "-m", "qyapi_sandbox"]


@contextmanager
def running(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The command until it says where it is, and what it said."""
    with subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        said = ""
        try:
            for line in process.stdout:
                said += line
                if line.startswith("export QYAPI_CORPSECRET="):
                    break
            yield process, said
        finally:
            process.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_what_to_point_at_it_and_ends_when_told(number: signal.Signals) -> None:
    mask_http_logs()  # requests alone would log the secrets of these calls
    with running("--port", "0", "--speed", "60") as (process, said):
        exported = dict(re.findall(r"^export (QYAPI_\w+)=(\S+)$", said, re.MULTILINE))
        base_url = exported["QYAPI_BASE_URL"]
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+", base_url)
        query = {"corpid": exported["QYAPI_CORPID"], "corpsecret": exported["QYAPI_CORPSECRET"]}
        assert requests.get(f"{base_url}/cgi-bin/gettoken", params=query, timeout=10).json()["errcode"] == 0
        body = {"corpid": exported["QYAPI_PROVIDER_CORPID"], "provider_secret": exported["QYAPI_PROVIDER_SECRET"]}
        url = f"{base_url}/cgi-bin/service/get_provider_token"
        assert requests.post(url, json=body, timeout=10).json()["provider_access_token"]
        state = requests.get(f"{base_url}/_sandbox/state", timeout=10).json()["result"]
        suite = state["suites"][0]
        assert (suite["suite_id"], suite["secret"], suite["token"], suite["encoding_aes_key"]) == (
            exported["QYAPI_SUITE_ID"],
            exported["QYAPI_SUITE_SECRET"],
            exported["QYAPI_CALLBACK_TOKEN"],
            exported["QYAPI_CALLBACK_AES_KEY"],
        )
        assert all(corp["corpid"] in said for corp in state["corps"])
        provider, agent = state["provider"], next(iter(state["corps"][0]["agents"].values()))
        assert (provider["token"], provider["encoding_aes_key"]) == (
            exported["QYAPI_PROVIDER_CALLBACK_TOKEN"],
            exported["QYAPI_PROVIDER_CALLBACK_AES_KEY"],
        )
        assert agent["token"] in said and agent["encoding_aes_key"] in said
        process.send_signal(number)
        assert process.wait(10) == 0
        assert process.stderr and process.stderr.read() == ""


def test_the_world_is_the_same_on_every_run() -> None:
    with Sandbox() as first, Sandbox() as second:
        assert first.provider == second.provider
        assert [corp.corpid for corp in first.corps] == [corp.corpid for corp in second.corps]
        assert first.base_url != second.base_url


@pytest.mark.shows_secrets("the command tells what to point at the sandbox")
def test_what_stops_it_is_said_in_a_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        for arguments, text in (
            (["--port", port], "in use"),
            (["--port", "0", "--spec", str(tmp_path / "none.json")], "no compiled spec at"),
            (["--port", "0", "--speed", "-1"], "speed must not be negative"),
            (["--port", "0", "--callback-url", "http://127.0.0.1:9/"], "Start your app first"),
            (["--port", "0", "--system-url", "http://127.0.0.1:9/"], "Start your app first"),
            (["push", "text", "--url", "http://127.0.0.1:9"], "no sandbox at http://127.0.0.1:9"),
            (["--spec", str(tmp_path / "none.json"), "events"], "no compiled spec at"),
        ):
            done = subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, timeout=30)
            assert (done.returncode, done.stdout) == (1, "")
            assert text in done.stderr
            assert "Traceback" not in done.stderr


def test_without_its_packages_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(MissingExtra, match=r"pip install 'qyapi\[sandbox\]'"):
        Sandbox()


def test_a_spec_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SpecNotFound, match="no compiled spec at"):
        Sandbox(spec=tmp_path / "none.json")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, timeout=60)


def test_events_are_listed_with_their_titles() -> None:
    done = run("events")
    lines = {tuple(line.split()) for line in done.stdout.splitlines()}
    assert {
        ("suite", "suite_ticket", "推送suite_ticket"),
        ("agent", "change_contact/create_user", "新增成员事件"),
        ("message", "text", "文本消息"),
    } <= lines
    assert not any(line[1] == "change_contact" for line in lines)
    assert (done.returncode, done.stderr) == (0, "")


def test_an_event_is_pushed_by_command(sandbox: Sandbox, receiver: Receiver) -> None:
    url, suite, corp = ("--url", sandbox.base_url), sandbox.suite.suite_id, sandbox.corps[1].corpid
    done = run("push", "text", "--suite", suite, "--corp", corp, "--field", "Content=a=b", "--duplicates", "1", *url)
    assert done.returncode == 0, done.stderr
    first, content, *attempts = done.stdout.splitlines()
    assert first == f"delivered: data {receiver.url}/data/{corp}"
    assert json.loads(content)["Content"] == "a=b"
    assert [re.sub(r"\d\.\d+", "0", line.strip()) for line in attempts] == [
        "HTTP 200 in 0 s: ''",
        "duplicate 1: HTTP 200 in 0 s: ''",
    ]
    assert len(receiver.received) == 2
    done = run("push", "change_contact", "--change-type", "create_user", "--json", "--times", "2", *url)
    assert (done.returncode, len(receiver.received)) == (0, 4)
    assert {json.loads(got.plain)["ChangeType"] for got in receiver.received[2:]} == {"create_user"}
    done = run("push", "license_refund", "--provider", "--slow", "0.01", *url)
    assert done.stdout.startswith(f"delivered: system {receiver.url}/system\n")


def test_what_is_not_taken_as_it_should_has_another_status(sandbox: Sandbox, receiver: Receiver) -> None:
    url = ("--url", sandbox.base_url)
    receiver.answers += [(400, b"no"), (200, b"")]
    for forged, status in (("refused", 0), ("delivered", 1)):
        done = run("push", "text", "--wrong-signature", *url)
        assert (done.stdout.split(":")[0], done.returncode) == (forged, status)
    done = run("push", "text", "--suite", sandbox.customized_suite.suite_id, *url)
    assert done.returncode == 1
    assert "Set the URL" in done.stdout
    done = run("push", "tex", *url)
    assert (done.returncode, done.stdout) == (1, "")
    assert "did you mean text" in done.stderr
