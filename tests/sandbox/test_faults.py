"""Trouble on demand."""

from __future__ import annotations

import time

import pytest
import requests

from qyapi import Provider, errors
from qyapi_sandbox import Sandbox
from tests.sandbox.conftest import Wecom

PATH = "/cgi-bin/service/get_account_balance"


@pytest.fixture
def url(wecom: Wecom) -> str:
    return f"{wecom.url('service/get_account_balance')}?provider_access_token={wecom.provider_token()}"


def test_an_errcode_as_often_as_asked(wecom: Wecom, sandbox: Sandbox, url: str) -> None:
    sandbox.fail(PATH, errcode=-1, times=2)
    sandbox.fail(PATH, errcode=45033, errmsg="not now")
    answers = [wecom.read(wecom.session.get(url, timeout=10)) for _ in range(4)]
    assert [answer["errcode"] for answer in answers] == [-1, -1, 45033, 0]
    assert answers[0]["errmsg"].startswith("system busy, hint: [")
    assert answers[2]["errmsg"] == "not now"


def test_answers_that_are_none(wecom: Wecom, sandbox: Sandbox, url: str) -> None:
    sandbox.fail(PATH, status=503)
    sandbox.fail(PATH, html=True)
    sandbox.fail(PATH, empty=True)
    sandbox.fail("*", garbage=True)
    seen = [wecom.session.get(url, timeout=10) for _ in range(4)]
    assert [response.status_code for response in seen] == [503, 502, 200, 200]
    assert seen[1].headers["content-type"] == "text/html"
    assert (seen[2].content, seen[3].content[-2:]) == (b"", b"\xff\xfe")


def test_a_cut_connection(wecom: Wecom, sandbox: Sandbox, url: str, caplog: pytest.LogCaptureFixture) -> None:
    sandbox.fail(PATH, cut=True)
    with pytest.raises((requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
        wecom.session.get(url, timeout=10)
    assert wecom.session.get(url, timeout=10).json()["errcode"] == 0
    assert caplog.text == ""


def test_latency(wecom: Wecom, sandbox: Sandbox, url: str) -> None:
    sandbox.fail(PATH, latency=0.3)
    began = time.monotonic()
    assert wecom.session.get(url, timeout=10).json()["errcode"] == 0
    assert time.monotonic() - began >= 0.3
    sandbox.fail(PATH, latency=5)
    with pytest.raises(requests.Timeout):
        wecom.session.get(url, timeout=0.1)


def test_faults_can_be_taken_back_and_must_make_sense(wecom: Wecom, sandbox: Sandbox, url: str) -> None:
    sandbox.fail(PATH, errcode=-1, times=100)
    sandbox.clear_faults()
    assert wecom.session.get(url, timeout=10).json()["errcode"] == 0
    with pytest.raises(ValueError, match="say what goes wrong"):
        sandbox.fail(PATH)
    with pytest.raises(ValueError, match="one kind of fault"):
        sandbox.fail(PATH, cut=True, empty=True)
    with pytest.raises(ValueError, match="the spec has no /cgi-bin/user/gte"):
        sandbox.fail("user/gte", errcode=-1)


def test_the_client_gets_over_a_revoked_token(sandbox: Sandbox) -> None:
    provider = Provider(
        corpid=sandbox.provider.corpid, provider_secret=sandbox.provider.secret, base_url=sandbox.base_url
    )
    provider.service.get_account_balance()
    sandbox.revoke_tokens("provider")
    provider.service.get_account_balance()
    paths = [call.path.rpartition("/")[2] for call in sandbox.calls]
    fetch, call = "get_provider_token", "get_account_balance"
    assert paths == [fetch, call, call, fetch, call]
    sandbox.fail(PATH, errcode=48002)
    with pytest.raises(errors.PermissionDenied):
        provider.service.get_account_balance()
