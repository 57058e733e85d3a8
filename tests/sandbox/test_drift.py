"""Whatever the sandbox answers, the client decodes it without a difference from the spec."""

from __future__ import annotations

import importlib
import json
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import requests

import qyapi
from qyapi import Corp, Download, File, Provider, Suite
from qyapi.types.message import TextMessage
from qyapi.types.service import SessionInfo
from qyapi_runtime.drift import Drift
from qyapi_sandbox import Sandbox
from qyapi_sandbox.api.call import HANDLERS
from qyapi_sandbox.invent import Inventor
from qyapi_sandbox.spec import Operation, Spec, load
from tests.sandbox.conftest import Wecom, extended_spec
from tests.sandbox.test_contacts import CALLS

GOLDEN = Path(__file__).parents[1] / "golden" / "expected" / "sandbox" / "qyapi_sandbox" / "wecom.json"
SPEC = load()


def test_spec_and_client_know_the_same_operations() -> None:
    assert {operation.path for operation in qyapi.operations()} == set(SPEC.operations)


def ask(wecom: Wecom, described: Operation, spec: Spec, tokens: Mapping[str, str]) -> dict[str, Any] | bytes:
    """The answer to a call with made-up parameters: JSON, or a file."""
    inventor = Inventor(spec)
    query = {key: str(value) for key, value in inventor.fields(described.query).items()}
    if described.param:
        query[described.param] = tokens[described.credential]
    fields = inventor.fields(described.request)
    body: dict[str, Any] = {}
    if described.encoding == "json":
        body = {"json": fields}
    elif described.encoding == "multipart":
        files = [item.name for item in described.request if item.type == "file"]
        body = {"files": dict.fromkeys(files, ("a.png", b"content"))}
    url = f"{wecom.sandbox.base_url}{described.path}"
    response = wecom.session.request(described.method, url, params=query, timeout=10, **body)
    if "content-disposition" in response.headers:
        return response.content
    answer = wecom.read(response)
    assert answer["errcode"] == 0, (described.name, answer)
    return answer


def test_made_up_answers_of_every_kind_of_type(tmp_path: Path, drifts: list[Drift]) -> None:
    """The spec with one of everything: recursion, unions of both layouts, maps, joined lists, files."""
    zooapi: Any = importlib.import_module("zooapi")
    path = extended_spec(tmp_path, json.loads(GOLDEN.read_bytes()))
    spec = load(path)
    with Sandbox(spec=path, speed=0) as sandbox:
        wecom = Wecom(sandbox)
        tokens = {kind: fetch() for kind, fetch in wecom.tokens().items()}
        for operation in (item for item in zooapi.operations() if item.path not in HANDLERS):
            answer = ask(wecom, spec.operations[operation.path], spec, tokens)
            if isinstance(answer, dict) and operation.response_type:
                zooapi.decode(operation.response_type, json.dumps(answer))
            else:
                assert operation.response_type is None
        wecom.session.close()
    assert drifts == []


def test_answers_of_handlers_are_what_the_spec_says(sandbox: Sandbox, drifts: list[Drift]) -> None:
    """Every operation with a handler, through the client itself."""
    suite_at, corp_at = sandbox.suite, sandbox.corp
    provider = Provider(
        corpid=sandbox.provider.corpid, provider_secret=sandbox.provider.secret, base_url=sandbox.base_url
    )
    suite = Suite(suite_id=suite_at.suite_id, suite_secret=suite_at.secret, provider=provider)
    suite.save_suite_ticket(sandbox.push_ticket(suite.suite_id))
    corpid, plain, admin = corp_at.corpid, corp_at.plain_corpid, corp_at.admin.userid
    secret = next(agent.secret for agent in corp_at.agents.values() if agent.secret)
    own = Corp(corpid=plain, corpsecret=secret, base_url=sandbox.base_url)
    code = suite.service.get_pre_auth_code().pre_auth_code
    suite.service.set_session_info(pre_auth_code=code, session_info=SessionInfo(auth_type=1))
    install = partial(sandbox.install, suite.suite_id, corpid, state="abc")
    first = suite.service.get_permanent_code(auth_code=install())
    suite.save_permanent_code(corpid, first.permanent_code)
    assert first.state == "abc"
    assert first.agent_id == sandbox.agentid(suite.suite_id, corpid)
    assert suite.service.v2_get_permanent_code(auth_code=install()).permanent_code == first.permanent_code
    code = first.permanent_code
    info = suite.service.get_auth_info(auth_corpid=corpid, permanent_code=code)
    assert info.auth_corp_info.corp_name == corp_at.name
    newer = suite.service.v2_get_auth_info(auth_corpid=corpid, permanent_code=code)
    assert newer.auth_corp_info.corp_ex_name is not None
    assert suite.service.get_corp_token(auth_corpid=corpid, permanent_code=code).expires_in == 7200
    agentid = sandbox.agentid(suite.suite_id, corpid)
    assert suite.service.get_admin_list(auth_corpid=corpid, agentid=agentid).admin
    assert not isinstance(suite.service.get_app_qrcode(suite_id=suite.suite_id, result_type=2), Download)
    picture = suite.service.get_app_qrcode(suite_id=suite.suite_id)
    assert isinstance(picture, Download)
    assert picture.read().startswith(b"\x89PNG")
    private = partial(sandbox.login_code, "oauth", corpid=corpid, userid=admin, scope="snsapi_privateinfo")
    visitor = suite.service.auth_getuserinfo3rd(code=private(suite.suite_id))
    assert suite.service.auth_getuserdetail3rd(user_ticket=visitor.user_ticket or "").userid == visitor.userid
    older = suite.service.getuserinfo3rd(code=private(suite.suite_id))
    assert suite.service.getuserdetail3rd(user_ticket=older.user_ticket or "").corpid == corpid
    outsider = suite.service.auth_getuserinfo3rd(code=sandbox.login_code("oauth", suite.suite_id))
    assert outsider.openid and not outsider.corpid
    js_code = sandbox.login_code("miniprogram", suite.suite_id, corpid, admin)
    assert suite.service.miniprogram_jscode2session(js_code=js_code).corpid == corpid
    login = sandbox.login_code("provider login", provider.corpid, corpid, admin)
    assert provider.service.get_login_info(auth_code=login).usertype == 1
    link = provider.service.get_customized_auth_url(state="abc", templateid_list=[sandbox.customized_suite.suite_id])
    assert link.expires_in == 864000
    assert provider.service.corpid_to_opencorpid(corpid=plain).open_corpid == corpid
    register_code = provider.service.get_register_code(template_id="tpl", state="abc").register_code
    requests.post(f"{sandbox.base_url}/3rdservice/wework/register?register_code={register_code}", timeout=10)
    assert provider.service.get_register_info(register_code=register_code).template_id == "tpl"
    assert provider.service.media_upload(type="file", media=File(b"content", "a.txt")).type == "file"
    for corp, at in ((suite.corp(corpid), agentid), (own, next(iter(corp_at.agents)))):
        assert corp.agent.get(agentid=at).agentid == at
        assert len(list(corp.user.list_id_iter(limit=4))) == 11
        assert corp.user.get(userid=admin).department == [1]
        assert len(corp.user.simplelist(department_id=1, fetch_child=True).userlist) == 10
        assert len(corp.department.list().department) == 5
        sent = corp.message.send(agentid=at, touser=[admin, "Nobody"], message=TextMessage(content="你好"))
        assert sent.invaliduser == ["nobody"]
        assert corp.base.get_jsapi_ticket().expires_in <= 7200
        assert corp.ticket.get().ticket
        media_id = corp.media.upload(type="file", media=File("内容".encode(), "报告 一.txt")).media_id
        download = corp.media.get(media_id=media_id)
        assert (download.filename, download.read().decode()) == ("报告 一.txt", "内容")
    attached = own.media.upload_attachment(media_type="file", attachment_type=1, media=File(b"content", "a.txt"))
    assert own.media.get(media_id=attached.media_id).read() == b"content"
    seen = own.auth.getuserinfo(code=private(plain))
    assert own.auth.getuserdetail(user_ticket=seen.user_ticket or "").userid == admin
    called = {call.path for call in sandbox.calls}
    assert called >= set(HANDLERS) & set(SPEC.operations) - {f"/cgi-bin/{path}" for path in CALLS}
    assert all(call.errcode == 0 for call in sandbox.calls)
    assert drifts == []
