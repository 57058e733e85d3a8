"""What type checkers say of a user's code."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PROGRAM = """
from qyapi import Bot, BotConnection, CallbackConfig, ContactSync, Context, Corp, Device, DeviceModel, Provider, Suite
from qyapi import Webhook
from qyapi import events, message, openhw, service
from qyapi import user as members
from qyapi.types.aibot import MarkdownMessage
from qyapi.types.events import BotStream, BotStreamReply
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
device.openhw.device_report_device_status(online_status=1, cur_version="1.0")
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
openhw.device_report_device_status(model, online_status=1, cur_version="1.0")  # wrong
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

bot = Bot(callback=CallbackConfig(token="x", encoding_aes_key="x"))

@bot.answer(events.BotTextMessage)
def stream(event: events.BotTextMessage) -> BotStreamReply:
    if event.response_url:
        Webhook.from_url(event.response_url).aibot.response(message=MarkdownMessage(content=event.text.content))
    return BotStreamReply(stream=BotStream(id=event.msgid, finish=True, content=event.from_.userid))

@bot.on(events.BotTemplateCardEvent)
def clicked(event: events.BotTemplateCardEvent, ctx: Context) -> None:
    event.body.template_card_event.event_key.upper()

connection = BotConnection(bot_id="aib1", secret="x")

@connection.on(events.BotTextMessage)
def talk(event: events.BotTextMessage) -> None:
    stream = BotStreamReply(stream=BotStream(id=event.msgid, finish=True, content=event.text.content))
    connection.respond(event, stream)
    connection.send(event.chatid or "", stream, chat_type=2)
    connection.send(event.from_.userid, "text")  # wrong
    connection.send(event.from_.userid, stream, chat_type=3)  # wrong

model.on(events.OpenhwModelTicket)(lambda event: event.body.model_ticket)

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

BotStreamReply(stream="x")  # wrong

@bot.answer(events.BotTextMessage)  # wrong
def other_bot_event(event: events.BotImageMessage) -> None: ...

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
ASYNC_PROGRAM = """
import qyapi
from qyapi import service as sync_service
from qyapi.aio import ContactSync, Context, Corp, Device, DeviceModel, Download, Provider, Suite, Webhook
from qyapi.aio import events, media, openhw, service
from qyapi.aio import user as members
from qyapi_runtime.aio.aiohttp_transport import AiohttpTransport
from qyapi_runtime.transport import RequestsTransport

async def main() -> None:
    provider = Provider(corpid="ww1", provider_secret="x", transport=AiohttpTransport(timeout=3))
    suite = Suite(suite_id="ww2", suite_secret="x", provider=provider)
    corp = suite.corp("ww3")
    other = qyapi.Suite(suite_id="ww2", suite_secret="x")
    model = DeviceModel(model_id="m", model_secret="x")
    sync = ContactSync(corpid="ww3", access_token="x", provider=provider)

    (await service.get_auth_info(suite, auth_corpid="ww3", permanent_code="x")).auth_info
    (await suite.service.get_auth_info(auth_corpid="ww3", permanent_code="x")).auth_info
    (await members.get(corp, userid="x")).userid.upper()
    (await corp.user.get(userid="x")).userid.upper()
    async for user in corp.user.list_id_iter(limit=10):
        user.department + 1
    async for user in members.list_id_iter(corp):
        user.department + 1
    async for corpid in suite.corpids():
        corpid.upper()
    (await corp.js_signature("https://a")).timestamp + 1
    (await sync.user.simplelist(department_id=1)).userlist
    device = Device(device_sn="s", device_secret="x", model=model)
    await device.openhw.device_report_device_status(online_status=1, cur_version="1.0")
    download: Download = await media.get(corp, media_id="x")
    async for chunk in download:
        chunk.hex()
    async with suite:
        (await suite.permanent_code("ww3")).upper()

    await service.get_auth_info(provider, auth_corpid="ww3", permanent_code="x")  # wrong
    await service.get_auth_info(other, auth_corpid="ww3", permanent_code="x")  # wrong
    sync_service.get_auth_info(suite, auth_corpid="ww3", permanent_code="x")  # wrong
    members.list_id_iter(other.corp("ww3"))  # wrong
    await openhw.get_device_token(corp, device_sn="s", device_secret="x")  # wrong
    service.get_auth_info(suite, auth_corpid="ww3", permanent_code="x").auth_info  # wrong
    await suite.service.get_auth_info(auth_corpid=3, permanent_code="x")  # wrong
    await suite.service.get_login_info(auth_code="x")  # wrong
    await corp.user.get()  # wrong
    for user in corp.user.list_id_iter(): ...  # wrong
    Corp(corpid="ww3", suite=other)  # wrong
    qyapi.Corp(corpid="ww3", suite=suite)  # wrong
    Suite(suite_id="ww2", suite_secret="x", transport=RequestsTransport())  # wrong
    qyapi.Suite(suite_id="ww2", suite_secret="x", transport=AiohttpTransport())  # wrong
    Webhook(key="k").nonsense  # wrong
    suite.close()  # wrong

    @suite.on(events.CreateAuth)
    async def installed(event: events.CreateAuth, ctx: Context) -> None:
        (await ctx.corp.user.get(userid="x")).userid.upper()
        (await ctx.suite.suite_ticket()).upper()
        ctx.corp.user.get(userid="x").userid  # wrong
"""
PROGRAMS = {"program": PROGRAM, "async_program": ASYNC_PROGRAM}
WRONG = {
    (name, number)
    for name, program in PROGRAMS.items()
    for number, line in enumerate(program.splitlines(), 1)
    if line.endswith("# wrong")
}


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_mistakes_are_found_and_nothing_else(tmp_path: Path, checker: str) -> None:
    for name, program in PROGRAMS.items():
        (tmp_path / f"{name}.py").write_text(program, encoding="utf-8")
    if checker == "mypy":
        files = [str(tmp_path / f"{name}.py") for name in PROGRAMS]
        command = [sys.executable, "-m", "mypy", "--strict", *files]
    else:
        (tmp_path / "pyrightconfig.json").write_text(
            f'{{"extraPaths": ["{ROOT}/generated", "{ROOT}/runtime"]}}', encoding="utf-8"
        )
        command = [sys.executable, "-m", "pyright", "-p", str(tmp_path), "--pythonpath", sys.executable]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    found = re.findall(r"(\w+)\.py:(\d+)(?::\d+)?(?: -|:) error", done.stdout)
    assert {(name, int(number)) for name, number in found} == WRONG, done.stdout + done.stderr
