"""What type checkers say of a user's code."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PROGRAM = """
from qyapi import ContactSync, Context, Corp, Device, DeviceModel, Provider, Suite, Webhook
from qyapi import events, message, openhw, service
from qyapi import user as members
from qyapi.types.events.reply import TextReply
from qyapi.types.message import ImageMessage, TextMessage

provider = Provider(corpid="ww1", provider_secret="x")
suite = Suite(suite_id="ww2", suite_secret="x", provider=provider)
corp = suite.corp("ww3")

service.get_auth_info(suite, auth_corpid="ww3", permanent_code="x")
suite.service.get_auth_info(auth_corpid="ww3", permanent_code="x").auth_info
provider.service.get_login_info(auth_code="x").corp_info
corp.message.send(agentid=1, message=TextMessage(content="x"))
for user in corp.user.list_id_iter(limit=10):
    user.department + 1
model = DeviceModel(model_id="m", model_secret="x")
device = Device(device_sn="s", device_secret="x", model=model)
device.openhw.device_report_device_status(online_status=1)
sync = ContactSync(corpid="ww3", access_token="x")
members.simplelist(sync, department_id=1)
sync.user.simplelist(department_id=1).userlist

service.get_auth_info(provider, auth_corpid="ww3", permanent_code="x")  # wrong
service.get_auth_info(corp, auth_corpid="ww3", permanent_code="x")  # wrong
suite.service.get_auth_info(auth_corpid="ww3")  # wrong
suite.service.get_auth_info(auth_corpid=3, permanent_code="x")  # wrong
suite.service.get_login_info(auth_code="x")  # wrong
suite.service.nonsense()  # wrong
service.nonsense  # wrong
corp.message.send(agentid=1, message="x")  # wrong
ImageMessage(content="x")  # wrong
openhw.device_report_device_status(model, online_status=1)  # wrong
openhw.get_device_token(device, device_sn="s", device_secret="x")  # wrong
Webhook(key="k").webhook.send(message=TextMessage(content="x"))  # wrong

@suite.on(events.CreateAuth)
def function(event: events.CreateAuth) -> None:
    event.auth_code.upper()

@suite.on(events.CreateAuth)
async def coroutine(event: events.CreateAuth, ctx: Context) -> None:
    for user in ctx.corp.user.list_id_iter():
        user.department + 1
    ctx.suite.service
    ctx.provider.service
    ctx.corp.nonsense  # wrong

@suite.on(events.ChangeContact, change_type="create_user")
class Handler:
    def __call__(self, event: events.ChangeContact, ctx: Context) -> None: ...

@suite.on(events.CancelAuth)
def general(event: events.Event) -> None: ...

@suite.answer(events.TextMessage)
def reply(event: events.TextMessage) -> TextReply:
    return TextReply(content=event.content)

seen: list[events.CancelAuth] = []
suite.on(events.CancelAuth)(seen.append)
suite.on(events.CancelAuth)(lambda event: event.auth_corp_id)
suite.on(events.CancelAuth)(lambda event, ctx: ctx.attempt + 1)
suite.on(events.CreateAuth)(lambda event: event.nonsense)  # wrong
suite.on(str)  # wrong
function.nonsense  # wrong

@suite.on(events.CreateAuth)  # wrong
def other_event(event: events.CancelAuth) -> None: ...

@suite.on(events.CreateAuth)  # wrong
async def other_event_again(event: events.CancelAuth) -> None: ...

@suite.on(events.CreateAuth)  # wrong
def other_context(event: events.CreateAuth, ctx: str) -> None: ...

@suite.on(events.CreateAuth)  # wrong
def too_many(event: events.CreateAuth, ctx: Context, more: int) -> None: ...

@suite.on(events.CreateAuth)  # wrong
class OtherEvent:
    def __call__(self, event: events.CancelAuth) -> None: ...
"""
WRONG = [number for number, line in enumerate(PROGRAM.splitlines(), 1) if line.endswith("# wrong")]


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_mistakes_are_found_and_nothing_else(tmp_path: Path, checker: str) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, encoding="utf-8")
    if checker == "mypy":
        command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), str(program)]
    else:
        (tmp_path / "pyrightconfig.json").write_text(
            f'{{"extraPaths": ["{ROOT}/generated", "{ROOT}/runtime"]}}', encoding="utf-8"
        )
        command = [sys.executable, "-m", "pyright", "-p", str(tmp_path), "--pythonpath", sys.executable]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    lines = {int(found) for found in re.findall(r"program\.py:(\d+)(?::\d+)?(?: -|:) error", done.stdout)}
    assert sorted(lines) == WRONG, done.stdout + done.stderr
