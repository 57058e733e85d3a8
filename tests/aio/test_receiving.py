"""Pushes to an asynchronous Suite: handlers get asynchronous api objects, the store is kept true."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from qyapi.aio import Context, Corp, Suite, WorkerConfig, events
from qyapi.types.events.reply import TextReply
from qyapi_runtime.callback.xml import build_xml
from tests.runtime.pushing import CONFIG, opened, push, sealed
from tests.stub import Stub

pytestmark = pytest.mark.anyio

EXCHANGED = {"permanent_code": "FOREVER", "auth_corp_info": {"corpid": "wwnew", "corp_name": "新企业"}}
TICKET = {"SuiteId": "ww4asffe99", "InfoType": "suite_ticket", "TimeStamp": 1403610513, "SuiteTicket": "TICKET"}
CREATED = {"SuiteId": "ww4asffe99", "InfoType": "create_auth", "TimeStamp": 1403610513, "AuthCode": "AUTH"}


@pytest.fixture
async def suite(anyio_backend: str, stub: Stub, tmp_path: Path) -> AsyncIterator[Suite]:
    async with Suite(
        suite_id="ww4asffe99",
        suite_secret="s",
        store=tmp_path / "qyapi.db",
        callback=CONFIG,
        worker=WorkerConfig(threads=2),
        base_url=stub.url,
    ) as made:
        yield made


def send(suite: Suite, content: dict[str, Any]) -> None:
    assert push(suite, content, "ww4asffe99").body == b"success"


async def test_an_installation_is_exchanged_and_the_corp_called(suite: Suite, stub: Stub) -> None:
    stub.on("service/v2/get_permanent_code", EXCHANGED)
    stub.on("user/list_id", {"dept_user": [{"userid": "lin", "department": 1}], "next_cursor": ""})
    loop = asyncio.get_running_loop()
    seen: asyncio.Queue[tuple[str, str, list[str | None]]] = asyncio.Queue()

    @suite.on(events.CreateAuth)
    async def installed(event: events.CreateAuth, ctx: Context) -> None:
        assert isinstance(ctx.corp, Corp)
        assert ctx.suite is suite
        users = [each.userid async for each in ctx.corp.user.list_id_iter()]
        found = (ctx.corp.corpid, await ctx.suite.permanent_code(ctx.corp.corpid), users)
        loop.call_soon_threadsafe(seen.put_nowait, found)

    await asyncio.to_thread(send, suite, TICKET)
    await asyncio.to_thread(send, suite, CREATED)
    async with asyncio.timeout(20):
        assert await seen.get() == ("wwnew", "FOREVER", ["lin"])
    assert await suite.suite_ticket() == "TICKET"


async def test_the_asgi_app_receives(suite: Suite) -> None:
    handled = asyncio.Event()
    loop = asyncio.get_running_loop()

    @suite.on(events.SuiteTicket)
    async def ticket(event: events.SuiteTicket) -> None:
        loop.call_soon_threadsafe(handled.set)

    transport = httpx.ASGITransport(app=suite.asgi_app())
    async with httpx.AsyncClient(transport=transport, base_url="http://app") as client:
        query, body = sealed(build_xml(TICKET), "ww4asffe99")
        answer = await client.post(f"/callback?{query}", content=body)
        assert (answer.status_code, answer.content) == (200, b"success")
    assert await suite.suite_ticket() == "TICKET"
    async with asyncio.timeout(20):
        await handled.wait()


async def test_a_cancelled_corp_is_forgotten(suite: Suite) -> None:
    await suite.save_permanent_code("wwcorp", "CODE")
    cancelled = {"SuiteId": "ww4asffe99", "InfoType": "cancel_auth", "TimeStamp": 1, "AuthCorpId": "wwcorp"}
    await asyncio.to_thread(send, suite, cancelled)
    await asyncio.to_thread(suite.drain)
    assert not await suite.has_corp("wwcorp")


async def test_an_answer_may_make_calls(suite: Suite, stub: Stub) -> None:
    stub.on("service/get_suite_token", {"suite_access_token": "T", "expires_in": 7200})
    stub.on("service/get_corp_token", {"access_token": "T", "expires_in": 7200})
    stub.on("user/get", {"userid": "lin", "name": "林"})
    await suite.save_suite_ticket("TICKET")
    await suite.save_permanent_code("wwcorp", "CODE")

    @suite.answer(events.TextMessage)
    async def reply(event: events.TextMessage, ctx: Context) -> TextReply:
        member = await ctx.corp.user.get(userid=event.from_user_name or "")
        return TextReply(content=f"{member.name}: {event.content}")

    content = {
        "ToUserName": "wwcorp",
        "FromUserName": "lin",
        "CreateTime": 1,
        "MsgType": "text",
        "Content": "hi",
        "MsgId": "1",
        "AgentID": "1",
    }
    answer = await asyncio.to_thread(push, suite, content, "wwcorp")
    assert opened(answer)["Content"] == "林: hi"
