"""The provider package against the sandbox, asynchronously, from ticket to cancellation."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from qyapi.aio import Corp, Download, File, Provider, Suite
from qyapi.errors import CredentialError, MissingPermanentCode
from qyapi.types.message.application import TextMessage
from qyapi.types.service.authorization import SessionInfo
from qyapi_runtime.drift import Drift
from qyapi_sandbox import Sandbox
from tests.sandbox.conftest import sandbox

__all__ = ["sandbox"]

pytestmark = pytest.mark.anyio


@pytest.fixture
async def provider(anyio_backend: str, sandbox: Sandbox) -> AsyncIterator[Provider]:
    known = sandbox.provider
    async with Provider(corpid=known.corpid, provider_secret=known.secret, base_url=sandbox.base_url) as made:
        yield made


@pytest.fixture
async def suite(sandbox: Sandbox, provider: Provider) -> Suite:
    known = sandbox.suite
    made = Suite(suite_id=known.suite_id, suite_secret=known.secret, provider=provider)
    await made.save_suite_ticket(sandbox.push_ticket(known.suite_id))
    return made


@pytest.fixture
async def corp(sandbox: Sandbox, suite: Suite) -> Corp:
    info = await suite.exchange_auth_code(sandbox.install(suite.suite_id, sandbox.corp.corpid))
    return suite.corp(info.auth_corp_info.corpid)


async def test_an_installation_from_end_to_end(suite: Suite, provider: Provider, sandbox: Sandbox) -> None:
    code = await suite.service.get_pre_auth_code()
    await suite.service.set_session_info(pre_auth_code=code.pre_auth_code, session_info=SessionInfo(auth_type=1))
    auth_code = sandbox.install(suite.suite_id, sandbox.corp.corpid)
    info = await suite.service.v2_get_permanent_code(auth_code=auth_code)
    assert info.auth_corp_info
    assert info.auth_corp_info.corpid
    corpid = info.auth_corp_info.corpid
    await suite.save_permanent_code(corpid, info.permanent_code)
    authorized = await suite.service.v2_get_auth_info(
        auth_corpid=corpid, permanent_code=await suite.permanent_code(corpid)
    )
    assert authorized.auth_info is not None
    agentid = authorized.auth_info.agent[0].agentid
    assert (await suite.service.get_admin_list(auth_corpid=corpid, agentid=agentid)).admin
    corp = suite.corp(corpid)
    users = [each.open_userid or each.userid async for each in corp.user.list_id_iter(limit=2)]
    assert len(users) > 2
    sent = await corp.message.send(agentid=agentid, touser=[str(users[0])], message=TextMessage(content="你好"))
    assert sent.msgid
    converted = await provider.service.corpid_to_opencorpid(corpid=sandbox.corp.plain_corpid)
    assert converted.open_corpid


async def test_many_calls_at_once(corp: Corp, sandbox: Sandbox) -> None:
    answers = await asyncio.gather(*(corp.department.simplelist() for _ in range(50)))
    assert len({len(each.department_id) for each in answers}) == 1
    assert sum(call.path.endswith("get_corp_token") for call in sandbox.calls) == 1


async def test_a_token_revoked_early_is_renewed_once(corp: Corp, sandbox: Sandbox) -> None:
    await corp.department.simplelist()
    assert sandbox.revoke_tokens() >= 1
    before = sum(call.path.endswith("get_corp_token") for call in sandbox.calls)
    await asyncio.gather(*(corp.department.simplelist() for _ in range(50)))
    tokens = [call for call in sandbox.calls if call.path.endswith("get_corp_token") and call.errcode == 0]
    assert len(tokens) == before + 1


async def test_media_go_up_and_come_down(corp: Corp, drifts: list[Drift]) -> None:
    content = "报表内容".encode() * 1000
    uploaded = await corp.media.upload(type="file", media=File(content, "报表.txt"))
    download = await corp.media.get(media_id=uploaded.media_id)
    assert isinstance(download, Download)
    assert download.filename == "报表.txt"
    assert await download.read() == content


async def test_a_code_works_once(suite: Suite, sandbox: Sandbox) -> None:
    code = sandbox.install(suite.suite_id, sandbox.corp.corpid)
    await suite.exchange_auth_code(code)
    with pytest.raises(CredentialError):
        await suite.exchange_auth_code(code)


async def test_a_corp_that_is_forgotten(suite: Suite, corp: Corp) -> None:
    await suite.forget_corp(corp.corpid)
    with pytest.raises(MissingPermanentCode):
        await corp.department.simplelist()


async def test_a_job_that_runs_for_a_while(corp: Corp, sandbox: Sandbox) -> None:
    first, second = [(await corp.export.user(encoding_aeskey="k" * 43)).jobid for _ in range(2)]
    assert first != second
    answers = await asyncio.gather(*(corp.export.get_result_wait(jobid=job, interval=0.01) for job in (first, second)))
    assert all(answer.data_list for answer in answers)
    assert [call.answer["status"] for call in sandbox.calls if call.query.get("jobid") == first] == [0, 1, 2]
