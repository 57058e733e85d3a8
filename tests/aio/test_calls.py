"""Asynchronous calls: what goes out, what comes back, and every way it can fail."""

from __future__ import annotations

import asyncio
import logging
import socket
import subprocess
import sys
import threading
import time
from typing import Any

import pytest

import qyapi
from qyapi import user as sync_user
from qyapi.aio import (
    ContactSync,
    Corp,
    Device,
    DeviceModel,
    Provider,
    Suite,
    Webhook,
    for_each_corp,
    openhw,
    service,
    user,
)
from qyapi.errors import (
    ApiError,
    ConnectionFailed,
    CredentialError,
    InvalidResponse,
    JobTimeout,
    ParameterError,
    RateLimited,
    RequestTimeout,
    ServerBusy,
    TransportError,
    WeComError,
)
from qyapi.types.webhook.webhook import TextMessage
from qyapi_runtime.aio.aiohttp_transport import AiohttpTransport
from qyapi_runtime.aio.transport import AsyncResponse
from qyapi_runtime.transport import Request
from tests.runtime.conftest import SECRETS
from tests.stub import Asked, Reply, Stub

pytestmark = pytest.mark.anyio

AGENT = {"errcode": 0, "errmsg": "ok", "agentid": 7, "name": "应用"}
BUSY = {"errcode": -1, "errmsg": "system busy"}


async def test_bound_and_free_functions_are_the_same(stub: Stub, suite: Suite) -> None:
    stub.on("service/get_pre_auth_code", {"pre_auth_code": "PRE", "expires_in": 1200})
    assert await service.get_pre_auth_code(suite) == await suite.service.get_pre_auth_code()
    assert type(suite.service).get_pre_auth_code is service.get_pre_auth_code


async def test_every_kind_of_api_object_calls(stub: Stub, provider: Provider) -> None:
    stub.otherwise = {"errcode": 0}
    stub.on("openhw/get_device_token", {"device_access_token": "DEVICE-TOKEN", "expires_in": 7200})
    stub.on("openhw/get_model_token", {"model_access_token": "MODEL-TOKEN", "expires_in": 7200})
    await provider.service.corpid_to_opencorpid(corpid="wwcorp")
    async with DeviceModel(model_id="mdd1", model_secret="x", base_url=stub.url) as model:
        await model.save_model_ticket("t")
        assert await model.model_ticket() == "t"
        device = Device(device_sn="SN1", device_secret="x", model=model)
        await openhw.device_report_device_status(device, online_status=1, cur_version="1.0")
    await ContactSync(corpid="wwc", access_token="SYNC", provider=provider).sync.contact_sync_success()
    async with Webhook(key="KEY", base_url=stub.url) as webhook:
        await webhook.webhook.send(message=TextMessage(content="警报"))
    assert [list(each.query.values())[-1] for each in stub.asked if "token" not in each.path] == [
        SECRETS["provider_token"],
        "DEVICE-TOKEN",
        "SYNC",
        "KEY",
    ]


async def test_an_object_of_the_other_client_is_a_type_error(stub: Stub, corp: Corp) -> None:
    other = qyapi.Corp(corpid="wwcorp", corpsecret="x", base_url=stub.url)
    with pytest.raises(
        TypeError, match="the asynchronous user.get was given a synchronous Corp: make it from qyapi.aio"
    ):
        await user.get(other, userid="u")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="the asynchronous user.list_id_iter was given a synchronous CorpUser"):
        user.list_id_iter(other.user)  # type: ignore[arg-type]
    with pytest.raises(
        TypeError, match="the synchronous user.get was given an asynchronous Corp: await that of qyapi.aio"
    ):
        sync_user.get(corp, userid="u")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="the synchronous user.list_id_iter was given an asynchronous CorpUser"):
        sync_user.list_id_iter(corp.user)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="an asynchronous Corp was given a synchronous Suite"):
        Corp(corpid="ww1", suite=qyapi.Suite(suite_id="ww4", suite_secret="x"))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="a synchronous Corp was given an asynchronous Suite"):
        qyapi.Corp(corpid="ww1", suite=corp.suite)  # type: ignore[arg-type]
    assert stub.asked == []


async def test_the_wrong_kind_is_a_type_error(stub: Stub, corp: Corp, provider: Provider) -> None:
    with pytest.raises(TypeError, match="service.get_admin_list needs a Suite, got a Provider"):
        await service.get_admin_list(provider, auth_corpid="wwnew", agentid=1)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="openhw.get_device_token needs a DeviceModel, got a Corp"):
        await openhw.get_device_token(corp, device_sn="SN1", device_secret="x")  # type: ignore[arg-type]
    assert stub.asked == []


async def test_a_wrong_type_is_refused_before_anything_is_sent(stub: Stub, suite: Suite) -> None:
    with pytest.raises(ParameterError, match=r"service\.get_auth_info: auth_corpid must be str, got int"):
        await suite.service.get_auth_info(auth_corpid=5, permanent_code="x")  # type: ignore[arg-type]
    assert stub.asked == []


async def test_a_busy_platform_is_asked_again(stub: Stub, corp: Corp) -> None:
    stub.on("agent/get", BUSY, AGENT)
    assert (await corp.agent.get(agentid=7)).name == "应用"
    corp.retries = 1
    stub.on("agent/get", BUSY)
    with pytest.raises(ServerBusy):
        await corp.agent.get(agentid=7)
    assert stub.count("agent/get") == 4


async def test_errors_are_those_of_the_other_client(stub: Stub, corp: Corp) -> None:
    stub.on("agent/get", {"errcode": 45009, "errmsg": "api freq out of limit, hint: [1604457625]"})
    with pytest.raises(RateLimited) as caught:
        await corp.agent.get(agentid=7)
    assert (caught.value.hint, caught.value.endpoint) == ("1604457625", "/cgi-bin/agent/get")


@pytest.mark.parametrize(
    ("reply", "kind", "message"),
    [
        (Reply(b"<html>502 Bad Gateway</html>", status=502), InvalidResponse, "HTTP 502 with text/html.*base_url"),
        (Reply(b"<html>welcome</html>"), InvalidResponse, "no JSON object: '<html>welcome"),
        (Reply(b""), InvalidResponse, "HTTP 200 with an empty body"),
        (Reply(b'{"errcode": 0, "agentid": 7}', cut=9), ConnectionFailed, "connection failed"),
        (Reply(b"", headers={"Content-Length": "nonsense"}), ConnectionFailed, "connection failed"),
        (Reply({}, status=302, headers={"Location": "/elsewhere"}), InvalidResponse, "HTTP 302"),
    ],
)
async def test_an_answer_that_is_not_wecoms(
    stub: Stub, corp: Corp, reply: Reply, kind: type[TransportError], message: str
) -> None:
    corp.retries = 0
    stub.on("agent/get", reply)
    with pytest.raises(kind, match=message) as caught:
        await corp.agent.get(agentid=7)
    assert caught.value.endpoint == "/cgi-bin/agent/get"


async def test_nobody_there() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"
        async with Provider(corpid="ww1", provider_secret="x", base_url=url, retries=0) as provider:
            with pytest.raises(ConnectionFailed, match="check network, proxy and base_url") as caught:
                await provider.service.corpid_to_opencorpid(corpid="ww2")
    assert caught.value.retryable


async def test_an_answer_that_takes_too_long() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        transport = AiohttpTransport(timeout=0.1)
        async with Provider(corpid="ww1", provider_secret="x", base_url=url, transport=transport) as provider:
            with pytest.raises(RequestTimeout, match="did not answer in time"):
                await provider.service.corpid_to_opencorpid(corpid="ww2")


async def test_only_the_calls_that_take_too_long_end(stub: Stub) -> None:
    release = threading.Event()

    def slow(asked: Asked) -> dict[str, Any]:
        release.wait(30)
        return AGENT

    stub.on("agent/get", slow)
    stub.on("user/get", {"userid": "u"})
    transport = AiohttpTransport(timeout=0.5)
    async with Corp(corpid="ww1", corpsecret="x", base_url=stub.url, transport=transport) as corp:
        late = [asyncio.create_task(corp.agent.get(agentid=7)) for _ in range(5)]
        for _ in range(20):
            assert (await corp.user.get(userid="u")).userid == "u"
        failed = await asyncio.gather(*late, return_exceptions=True)
        release.set()
        assert {type(each) for each in failed} == {RequestTimeout}
        assert (await corp.user.get(userid="u")).userid == "u"


async def test_a_time_limit_of_the_caller_is_the_callers(stub: Stub) -> None:
    release = threading.Event()

    def slow(asked: Asked) -> dict[str, Any]:
        release.wait(30)
        return AGENT

    stub.on("agent/get", slow)
    async with Corp(corpid="ww1", corpsecret="x", base_url=stub.url) as corp:
        with pytest.raises(TimeoutError) as caught:
            async with asyncio.timeout(0.1):
                await corp.agent.get(agentid=7)
        release.set()
    assert type(caught.value) is TimeoutError


async def test_waiting_for_a_turn_is_not_limited(stub: Stub) -> None:
    def slow(asked: Asked) -> dict[str, Any]:
        time.sleep(0.1)
        return AGENT

    stub.on("agent/get", slow)
    transport = AiohttpTransport(timeout=0.4, connections=1)
    async with Corp(corpid="ww1", corpsecret="x", base_url=stub.url, transport=transport) as corp:
        answers = await asyncio.gather(*(corp.agent.get(agentid=7) for _ in range(12)))
    assert len(answers) == 12


async def test_a_proxy_is_used(stub: Stub) -> None:
    stub.on("agent/get", AGENT)
    transport = AiohttpTransport(proxy=stub.url)
    async with Corp(corpid="ww1", corpsecret="x", base_url="http://wecom.invalid", transport=transport) as corp:
        await corp.agent.get(agentid=7)
    assert (
        stub.asked[-1].target
        == f"http://wecom.invalid/cgi-bin/agent/get?access_token={SECRETS['corp_token']}&agentid=7"
    )


async def test_the_proxy_of_the_environment_is_used(stub: Stub, monkeypatch: pytest.MonkeyPatch) -> None:
    stub.otherwise = {"errcode": 0, "access_token": "T", "expires_in": 7200}
    monkeypatch.setenv("http_proxy", stub.url)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    async with Corp(corpid="ww1", corpsecret="x", base_url="http://wecom.invalid") as corp:
        await corp.agent.get(agentid=7)
    async with Corp(corpid="ww1", corpsecret="x", base_url=stub.url) as corp:
        await corp.agent.get(agentid=7)
    hosts = [each.headers["host"] for each in stub.asked if each.path.endswith("agent/get")]
    assert hosts == ["wecom.invalid", stub.url.removeprefix("http://")]


async def test_a_proxy_that_is_not_there(stub: Stub) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        transport = AiohttpTransport(proxy=f"http://127.0.0.1:{unused.getsockname()[1]}")
        async with Corp(corpid="ww1", corpsecret="x", base_url=stub.url, transport=transport, retries=0) as corp:
            with pytest.raises(ConnectionFailed, match="ClientProxyConnectionError"):
                await corp.agent.get(agentid=7)


async def test_a_transport_of_your_own(stub: Stub) -> None:
    class Counting:
        def __init__(self) -> None:
            self.inner = AiohttpTransport(connections=2)
            self.paths: list[str] = []

        async def send(self, request: Request) -> AsyncResponse:
            self.paths.append(request.endpoint)
            return await self.inner.send(request)

        async def aclose(self) -> None:
            await self.inner.aclose()

    stub.on("agent/get", AGENT)
    counting = Counting()
    async with Corp(corpid="ww1", corpsecret="x", base_url=stub.url, transport=counting) as corp:
        assert (await corp.agent.get(agentid=7)).name == "应用"
    assert counting.paths == ["/cgi-bin/gettoken", "/cgi-bin/agent/get"]


async def test_pages_are_fetched_as_needed(stub: Stub, corp: Corp) -> None:
    def page(asked: Asked) -> dict[str, Any]:
        start = int(asked.json.get("cursor") or 0)
        users = [{"userid": f"u{start + i}", "department": 1} for i in range(2)]
        return {"dept_user": users, "next_cursor": str(start + 2) if start < 4 else ""}

    stub.on("user/list_id", page)
    users = corp.user.list_id_iter(limit=2)
    assert (await anext(users)).userid == "u0"
    assert stub.count("user/list_id") == 1
    assert [each.userid async for each in users] == ["u1", "u2", "u3", "u4", "u5"]
    assert [asked.json for asked in stub.asked if asked.path.endswith("list_id")] == [
        {"limit": 2},
        {"limit": 2, "cursor": "2"},
        {"limit": 2, "cursor": "4"},
    ]


async def test_pages_end_where_the_answer_says_so(stub: Stub, corp: Corp) -> None:
    stub.on("oa/journal/get_record_list", {"journaluuid_list": ["a"], "next_cursor": 0, "endflag": 1})
    stub.on("meeting/vip/list", {"has_more": False, "next_cursor": "set all the same", "userid_list": ["u0", "u1"]})
    records = corp.oa.journal_get_record_list_iter(starttime=1, endtime=2, limit=10)
    assert [each async for each in records] == ["a"]
    assert stub.asked[-1].json == {"starttime": 1, "endtime": 2, "cursor": 0, "limit": 10}
    assert [each async for each in corp.meeting.vip_list_iter()] == ["u0", "u1"]


async def test_tickets_and_signatures(stub: Stub, corp: Corp) -> None:
    stub.on("get_jsapi_ticket", {"errcode": 0, "ticket": "JSAPI", "expires_in": 7200})
    stub.on("ticket/get", {"errcode": 0, "ticket": "AGENT", "expires_in": 7200})
    assert [*await asyncio.gather(corp.jsapi_ticket(), corp.jsapi_ticket())] == ["JSAPI", "JSAPI"]
    assert await corp.agent_ticket() == "AGENT"
    signature = await corp.js_signature("https://a/#x", agent=True)
    assert (len(signature.nonce_str), len(signature.signature)) == (16, 40)
    assert (stub.count("get_jsapi_ticket"), stub.count("ticket/get")) == (1, 1)


async def test_links(suite: Suite, provider: Provider) -> None:
    same = qyapi.Suite(suite_id=suite.suite_id, suite_secret="x")
    assert suite.install_link("PRE", "https://a/") == same.install_link("PRE", "https://a/")
    assert suite.oauth_link("https://a/", state="s") == same.oauth_link("https://a/", state="s")
    assert "wwprovider" in provider.qr_login_link("https://a/")


async def test_what_the_store_of_a_suite_knows(stub: Stub, suite: Suite) -> None:
    stub.on("service/v2/get_permanent_code", {"permanent_code": "NEW", "auth_corp_info": {"corpid": "wwnew"}})
    assert await suite.suite_ticket() == SECRETS["suite_ticket"]
    await suite.save_permanent_code("wwcorp", "CODE")
    await suite.exchange_auth_code("AUTH")
    assert [each async for each in suite.corpids()] == ["wwcorp", "wwnew"]
    assert await suite.permanent_code("wwnew") == "NEW"
    await suite.forget_corp("wwnew")
    assert (await suite.has_corp("wwnew"), await suite.has_corp("wwcorp")) == (False, True)


async def test_the_same_for_every_corp(stub: Stub, suite: Suite) -> None:
    stub.on("agent/get", AGENT)
    for corpid in ("ww1", "ww2", "ww3"):
        await suite.save_permanent_code(corpid, "CODE")
    running, most = 0, 0

    async def work(corp: Corp) -> str:
        nonlocal running, most
        running, most = running + 1, max(most, running + 1)
        try:
            await corp.agent.get(agentid=7)
            if corp.corpid == "ww2":
                raise ValueError("odd")
            return corp.corpid
        finally:
            running -= 1

    found = await for_each_corp(suite, work, concurrency=2)
    assert found.results == {"ww1": "ww1", "ww3": "ww3"}
    assert [str(error) for error in found.errors.values()] == ["odd"]
    assert most == 2
    some = await for_each_corp(suite, work, corpids=["ww3"], progress=True)
    assert some.results == {"ww3": "ww3"}


async def test_secrets_are_nowhere(stub: Stub, corp: Corp, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    shown: list[str] = []
    stub.on("agent/get", AGENT, Reply(b"", cut=0), Reply(b"x", cut=0), {"errcode": 40014, "errmsg": "bad token"})
    corp.retries = 0
    for _ in range(4):
        try:
            shown.append(repr(await corp.agent.get(agentid=7)))
        except WeComError as error:
            shown += [repr(error), str(error), repr(error.__cause__), repr(error.__context__)]
    output = "\n".join([*shown, caplog.text])
    assert "agent/get" in output
    for name, secret in SECRETS.items():
        assert secret not in output, name


async def test_a_rejected_token_is_renewed_once_and_the_call_replayed(stub: Stub, suite: Suite) -> None:
    fetched = [{"suite_access_token": token, "expires_in": 7200} for token in ("OLD", "NEW")]
    stub.on("service/get_suite_token", *fetched)
    stub.on("service/get_pre_auth_code", {"errcode": 40082, "errmsg": "invalid"}, {"pre_auth_code": "PRE"})
    assert (await suite.service.get_pre_auth_code()).pre_auth_code == "PRE"
    used = [each.query["suite_access_token"] for each in stub.asked if each.path.endswith("pre_auth_code")]
    assert used == ["OLD", "NEW"]
    stub.on("service/get_pre_auth_code", {"errcode": 40082, "errmsg": "invalid"})
    with pytest.raises(CredentialError):
        await suite.service.get_pre_auth_code()
    assert stub.count("service/get_pre_auth_code") == 4


async def test_a_wrong_secret_is_not_asked_with_again(stub: Stub, provider: Provider) -> None:
    stub.on("service/get_provider_token", {"errcode": 40001, "errmsg": "invalid credential"})
    calls = [provider.service.corpid_to_opencorpid(corpid="wwcorp") for _ in range(20)]
    failed = await asyncio.gather(*calls, return_exceptions=True)
    assert {type(each) for each in failed} == {CredentialError}
    assert all(isinstance(each, ApiError) and each.errcode == 40001 for each in failed)
    assert stub.count("service/get_provider_token") == 1


def test_without_aiohttp() -> None:
    program = """
import sys
sys.modules["aiohttp"] = None
from qyapi.aio import Provider
Provider(corpid="ww1", provider_secret="x", transport=object())
try:
    Provider(corpid="ww1", provider_secret="x")
except Exception as error:
    print(type(error).__name__, error)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.startswith(
        "ConfigurationError qyapi.aio sends with aiohttp, which is not installed: pip install"
    )


async def test_a_job_is_waited_for(stub: Stub, corp: Corp) -> None:
    stub.on("export/get_result", {"status": 1, "data_list": []}, {"status": 2, "data_list": []})
    shares: list[float | None] = []
    answer = await corp.export.get_result_wait(
        jobid="JOB", interval=0.01, progress=lambda share, _: shares.append(share)
    )
    assert (answer.status, shares) == (2, [None, 1.0])
    stub.on("export/get_result", {"status": 1, "data_list": []})
    with pytest.raises(JobTimeout, match="job 'JOB' is not done after 0.03 s"):
        await corp.export.get_result_wait(jobid="JOB", timeout=0.03, interval=0.02)
    with pytest.raises(asyncio.TimeoutError):
        async with asyncio.timeout(0.05):
            await corp.export.get_result_wait(jobid="JOB", progress=True)
    waited = asyncio.create_task(corp.export.get_result_wait(jobid="JOB"))
    await asyncio.sleep(0.05)
    waited.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waited
