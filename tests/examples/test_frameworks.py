"""The examples for web frameworks, each on its usual server, with the sandbox as WeCom."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests

from qyapi import CallbackConfig, SQLiteStore, Suite
from qyapi_runtime.callback import build_xml, parse_xml
from qyapi_sandbox import Sandbox
from tests.redis_server import free_port
from tests.runtime.pushing import sealed

ROOT = Path(__file__).parents[2]
SYSTEM_TOKEN = "SystemToken"
SYSTEM_KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C"
COMMANDS = {
    "fastapi": "uvicorn examples.fastapi_app:app --host 127.0.0.1 --port {port}",
    "flask": "flask --app examples.flask_app run --port {port}",
    "django": "examples.django_app runserver --noreload 127.0.0.1:{port}",
}


@contextmanager
def served(name: str, sandbox: Sandbox, folder: Path) -> Iterator[str]:
    """The URL of an example as long as the block runs; what it writes is in `folder`/log."""
    environment = {
        **os.environ,
        "PYTHONUNBUFFERED": "1",
        "QYAPI_BASE_URL": sandbox.base_url,
        "QYAPI_PROVIDER_CORPID": sandbox.provider.corpid,
        "QYAPI_PROVIDER_SECRET": sandbox.provider.secret,
        "QYAPI_PROVIDER_CALLBACK_TOKEN": SYSTEM_TOKEN,
        "QYAPI_PROVIDER_CALLBACK_AES_KEY": SYSTEM_KEY,
        "QYAPI_SUITE_ID": sandbox.suite.suite_id,
        "QYAPI_SUITE_SECRET": sandbox.suite.secret,
        "QYAPI_CALLBACK_TOKEN": sandbox.suite.token,
        "QYAPI_CALLBACK_AES_KEY": sandbox.suite.encoding_aes_key,
        "QYAPI_STORE": str(folder / "qyapi.db"),
    }
    port = free_port()
    command = [sys.executable, "-m", *COMMANDS[name].format(port=port).split()]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT)
    try:
        deadline = time.monotonic() + 30
        while not is_served(port):
            assert process.poll() is None, (folder / "log").read_text()
            assert time.monotonic() < deadline, (folder / "log").read_text()
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}/callback"
    finally:
        process.terminate()
        process.wait(timeout=10)


def is_served(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1.0).close()
    except OSError:
        return False
    return True


def push(url: str, config: CallbackConfig, receiver: str, content: dict[str, Any]) -> tuple[int, str]:
    query, body = sealed(build_xml(content), receiver, config)
    answer = requests.post(f"{url}?{query}", data=body, headers={"Content-Type": "text/xml"}, timeout=10)
    return answer.status_code, answer.text


def verified(url: str, config: CallbackConfig, receiver: str) -> str:
    """What is answered when a URL is entered at WeCom's console, and `echo` expected."""
    query, body = sealed(b"echo", receiver, config)
    return requests.get(f"{url}?{query}", params={"echostr": str(parse_xml(body)["Encrypt"])}, timeout=10).text


@pytest.mark.parametrize("name", COMMANDS)
def test_an_app_is_installed(name: str, tmp_path: Path) -> None:
    with Sandbox() as sandbox, served(name, sandbox, tmp_path) as url:
        suite, corpid, providerid = sandbox.suite, sandbox.corp.corpid, sandbox.provider.corpid
        app = CallbackConfig(token=suite.token, encoding_aes_key=suite.encoding_aes_key)
        system = CallbackConfig(token=SYSTEM_TOKEN, encoding_aes_key=SYSTEM_KEY)
        forged = CallbackConfig(token="another", encoding_aes_key=suite.encoding_aes_key)

        sandbox.set_callback_url(suite.suite_id, f"{url}/data/{corpid}")
        sandbox.set_callback_url(suite.suite_id, f"{url}/instruction")
        assert verified(f"{url}/system", system, providerid) == "echo"

        sandbox.push_ticket(suite.suite_id)
        sandbox.install(suite.suite_id, corpid)
        assert sandbox.wait_pushes()
        assert {(each.info_type, each.status) for each in sandbox.pushes if each.url} == {
            ("suite_ticket", "delivered"),
            ("create_auth", "delivered"),
        }
        code = until_kept(tmp_path / "qyapi.db", sandbox)
        assert code == sandbox.permanent_code(suite.suite_id, corpid)

        text = {"ToUserName": corpid, "FromUserName": "zhangsan", "MsgType": "text", "Content": "你好", "MsgId": "1"}
        assert push(f"{url}/data/{corpid}", app, corpid, text) == (200, "")
        registration = {"ServiceCorpId": providerid, "InfoType": "register_corp", "AuthCorpId": "wwnew"}
        assert push(f"{url}/system", system, providerid, registration) == (200, "success")
        until_written(tmp_path / "log", f"{corpid} has installed", "zhangsan writes: 你好", "wwnew has registered")

        assert push(f"{url}/instruction", forged, suite.suite_id, {"InfoType": "suite_ticket"})[0] == 400
        assert requests.put(f"{url}/instruction", data=b"", timeout=10).status_code == 405


def until_kept(path: Path, sandbox: Sandbox) -> str:
    """The permanent code in the app's store, once it is there."""
    store = SQLiteStore(path)
    suite = Suite(suite_id=sandbox.suite.suite_id, suite_secret="s", store=store, base_url=sandbox.base_url)
    try:
        deadline = time.monotonic() + 10
        while not suite.has_corp(sandbox.corp.corpid):
            assert time.monotonic() < deadline, "no permanent code was kept"
            time.sleep(0.02)
        return suite.permanent_code(sandbox.corp.corpid)
    finally:
        suite.close()


def until_written(log: Path, *texts: str) -> None:
    deadline = time.monotonic() + 10
    while missing := [text for text in texts if text not in log.read_text()]:
        assert time.monotonic() < deadline, (missing, log.read_text())
        time.sleep(0.02)
