"""`python -m qyapi_sandbox`."""

from __future__ import annotations

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

from qyapi_sandbox import MissingExtra, Sandbox, SpecNotFound

COMMAND = [sys.executable, "-m", "qyapi_sandbox"]


@contextmanager
def running(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The command until it says where it is, and what it said."""
    with subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        said = ""
        for line in process.stdout:
            said += line
            if line.startswith("export QYAPI_CORPSECRET="):
                break
        yield process, said
        if process.poll() is None:
            process.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_what_to_point_at_it_and_ends_when_told(number: signal.Signals) -> None:
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
