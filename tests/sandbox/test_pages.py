"""The pages on which people install apps and log in, driven as a browser would."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import requests

from qyapi_runtime.links import install_link, oauth_link, qr_login_link
from qyapi_sandbox import Sandbox
from tests.sandbox.conftest import App, Wecom

BACK = "https://app.example.com/back?from=wecom"


class Form(HTMLParser):
    """The form of a page: its choices, and what labels and images say."""

    def __init__(self, response: requests.Response) -> None:
        super().__init__()
        assert response.status_code == 200, response.text
        assert response.headers["content-type"] == "text/html; charset=utf-8"
        self.url = response.url
        self.fields: dict[str, str] = {}
        self.choices: list[str] = []
        self.images: list[str] = []
        self.feed(response.text)
        self.text = response.text

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        assert not values.get("src", "data:").startswith("http")
        if tag == "img":
            assert values["alt"]
            self.images.append(values["src"])
        if tag == "input":
            if values.get("type") != "radio" or "checked" in values:
                self.fields[values["name"]] = values["value"]
            self.choices.append(values["value"])

    def submit(self, session: requests.Session, **chosen: str) -> requests.Response:
        return session.post(self.url, data=self.fields | chosen, allow_redirects=False, timeout=10)


def returned(response: requests.Response) -> dict[str, str]:
    """The query the app gets back, `from` of its own address included."""
    assert response.status_code == 302, response.text
    location = urlsplit(response.headers["location"])
    assert f"{location.scheme}://{location.netloc}{location.path}" == "https://app.example.com/back"
    query = dict(parse_qsl(location.query))
    assert query.pop("from") == "wecom"
    return query


def open_page(wecom: Wecom, url: str) -> Form:
    return Form(wecom.session.get(url.partition("#")[0], timeout=10))


def test_an_install_from_the_providers_site(wecom: Wecom, sandbox: Sandbox, app: App) -> None:
    suite, corp, token = sandbox.suite, sandbox.corps[1], wecom.suite_token()
    code = wecom.get("service/get_pre_auth_code", suite_access_token=token)
    assert code["expires_in"] == 1200
    session = {"pre_auth_code": code["pre_auth_code"], "session_info": {"auth_type": 1}}
    assert wecom.post("service/set_session_info", session, suite_access_token=token)["errcode"] == 0
    link = install_link(suite.suite_id, code["pre_auth_code"], BACK, state="abc", base_url=sandbox.base_url)
    page = open_page(wecom, link)
    assert "授权</button>" in page.text and suite.name in page.text
    assert page.choices == [each.corpid for each in sandbox.corps]
    back = returned(page.submit(wecom.session, corpid=corp.corpid))
    assert (back["expires_in"], back["state"]) == ("600", "abc")
    pushed = app.next("create_auth")
    assert (pushed["State"], pushed["SuiteId"]) == ("abc", suite.suite_id)
    answers = [
        wecom.post("service/get_permanent_code", {"auth_code": each}, suite_access_token=token)
        for each in (back["auth_code"], pushed["AuthCode"])
    ]
    assert answers[0]["permanent_code"] == answers[1]["permanent_code"]
    assert answers[0]["auth_corp_info"]["corp_name"] == corp.name
    assert answers[0]["dealer_corp_info"]["corp_name"] == corp.sold_by
    assert page.submit(wecom.session).status_code == 400


def test_create_auth_of_such_an_install_can_be_left_out_as_wecom_does(wecom: Wecom, sandbox: Sandbox, app: App) -> None:
    sandbox.settings.create_auth_on_site_install = False
    code = wecom.get("service/get_pre_auth_code", suite_access_token=wecom.suite_token())["pre_auth_code"]
    page = open_page(wecom, install_link(sandbox.suite.suite_id, code, BACK, base_url=sandbox.base_url))
    assert returned(page.submit(wecom.session))["auth_code"]
    assert all(push.info_type != "create_auth" for push in sandbox.pushes)


def test_an_install_from_the_marketplace(wecom: Wecom, sandbox: Sandbox, app: App) -> None:
    body = {"suite_id": sandbox.suite.suite_id, "state": "shop", "result_type": 2}
    link = wecom.post("service/get_app_qrcode", body, suite_access_token=wecom.suite_token())["qrcode"]
    assert "已授权" in open_page(wecom, link).submit(wecom.session).text
    assert app.next("create_auth")["State"] == "shop"


def test_bad_install_links(wecom: Wecom, sandbox: Sandbox) -> None:
    suite, base_url = sandbox.suite.suite_id, sandbox.base_url
    token = wecom.suite_token()
    code = wecom.get("service/get_pre_auth_code", suite_access_token=token)["pre_auth_code"]
    foreign = install_link(sandbox.customized_suite.suite_id, code, BACK, base_url=base_url)
    for url in (install_link("unknown", code, BACK, base_url=base_url), foreign):
        assert wecom.session.get(url, timeout=10).status_code == 400
    for uri in ("javascript:alert(1)", "", "relative"):
        page = open_page(wecom, f"{base_url}/connect/oauth2/authorize?appid={sandbox.corp.corpid}&redirect_uri={uri}")
        assert page.submit(wecom.session).status_code == 400
    sandbox.advance(1200)
    late = wecom.session.get(install_link(suite, code, BACK, base_url=base_url), timeout=10)
    assert (late.status_code, "42007" in late.text) == (400, True)


def test_pages_show_what_they_are_given_as_text(wecom: Wecom, sandbox: Sandbox) -> None:
    sandbox.world.suite(sandbox.suite.suite_id).name = "<script>alert(1)</script>"
    page = open_page(wecom, f"{sandbox.base_url}/3rdapp/install?suite_id={sandbox.suite.suite_id}")
    assert "<script" not in page.text


def test_customized_apps_are_authorised_by_a_link(wecom: Wecom, sandbox: Sandbox, app: App) -> None:
    template = sandbox.customized_suite
    body: dict[str, Any] = {"state": "dev1", "templateid_list": [template.suite_id]}
    query = {"provider_access_token": wecom.provider_token()}
    path = "service/get_customized_auth_url"
    answer = wecom.post(path, body, **query)
    open_page(wecom, answer["qrcode_url"]).submit(wecom.session)
    assert app.next("create_auth")["SuiteId"] == template.suite_id
    assert sandbox.agentid(template.suite_id, sandbox.corp.corpid)
    assert wecom.post(path, body | {"templateid_list": []}, **query)["errcode"] == 40058
    assert wecom.post(path, body | {"templateid_list": [sandbox.suite.suite_id]}, **query)["errcode"] == 40083
    assert wecom.post(path, body | {"state": "not-letters"}, **query)["errcode"] == 84025
    sandbox.advance(864000)
    assert wecom.session.get(answer["qrcode_url"], timeout=10).status_code == 400


def test_a_member_opens_a_page_in_wecom(wecom: Wecom, sandbox: Sandbox) -> None:
    suite, corp = sandbox.suite.suite_id, sandbox.corp
    link = oauth_link(suite, BACK, scope="snsapi_privateinfo", state="abc", base_url=sandbox.base_url)
    assert wecom.session.get(link.partition("#")[0], timeout=10).status_code == 400
    wecom.install()
    member = corp.members["WangFang"]
    page = open_page(wecom, link)
    assert page.choices == [each.open_userid for each in corp.members.values()] + ["outsider"]
    back = returned(page.submit(wecom.session, member=member.open_userid))
    assert back["state"] == "abc"
    path, token = "service/auth/getuserinfo3rd", wecom.suite_token()
    visitor = wecom.get(path, suite_access_token=token, code=back["code"])
    assert (visitor["open_userid"], visitor["corpid"]) == (member.open_userid, corp.corpid)
    assert visitor["user_ticket"]
    by_userid = returned(page.submit(wecom.session, member="WangFang"))["code"]
    assert wecom.get(path, suite_access_token=token, code=by_userid)["open_userid"] == member.open_userid
    outsider = returned(page.submit(wecom.session, member="outsider"))["code"]
    assert set(wecom.get(path, suite_access_token=token, code=outsider)) == {"errcode", "errmsg", "openid"}
    assert page.submit(wecom.session, member="Nobody").status_code == 400


def test_a_member_opens_a_page_of_an_internal_app(wecom: Wecom, sandbox: Sandbox) -> None:
    link = oauth_link(sandbox.corp.plain_corpid, BACK, agentid=1000002, base_url=sandbox.base_url)
    code = returned(open_page(wecom, link).submit(wecom.session))["code"]
    token = wecom.internal_token()
    assert wecom.get("auth/getuserinfo", access_token=token, code=code)["userid"] == "LiMing"
    assert wecom.get("auth/getuserinfo", access_token=token, code=code)["errcode"] == 40029


@pytest.mark.parametrize(("usertype", "people"), [("member", 20), ("admin", 2)])
def test_login_with_a_qr_code(wecom: Wecom, sandbox: Sandbox, usertype: Any, people: int) -> None:
    link = qr_login_link(sandbox.provider.corpid, BACK, state="abc", usertype=usertype, base_url=sandbox.base_url)
    page = open_page(wecom, link)
    assert len(page.choices) == people
    assert page.images[0].startswith("data:image/png;base64,")
    back = returned(page.submit(wecom.session))
    body, token = {"auth_code": back["auth_code"]}, wecom.provider_token()
    info = wecom.post("service/get_login_info", body, access_token=token)
    assert info["corp_info"]["corpid"] == sandbox.corp.corpid
    assert wecom.post("service/get_login_info", body, access_token=token)["errcode"] == 40078


def test_login_on_a_website(wecom: Wecom, sandbox: Sandbox) -> None:
    wecom.install()
    query = {"login_type": "ServiceApp", "appid": sandbox.suite.suite_id, "redirect_uri": BACK}
    response = wecom.session.get(f"{sandbox.base_url}/wwlogin/sso/login", params=query, timeout=10)
    code = returned(Form(response).submit(wecom.session))["code"]
    visitor = wecom.get("service/auth/getuserinfo3rd", suite_access_token=wecom.suite_token(), code=code)
    assert visitor["corpid"] == sandbox.corp.corpid and "user_ticket" not in visitor


def test_a_corp_registers(wecom: Wecom, sandbox: Sandbox) -> None:
    query = {"provider_access_token": wecom.provider_token()}
    asked = {"template_id": "tpl", "corp_name": "新公司", "state": "abc"}
    code = wecom.post("service/get_register_code", asked, **query)["register_code"]
    body = {"register_code": code}
    assert wecom.post("service/get_register_info", body, **query)["errcode"] == 84024
    page = open_page(wecom, f"{sandbox.base_url}/3rdservice/wework/register?register_code={code}")
    assert "已注册" in page.submit(wecom.session).text
    assert page.submit(wecom.session).status_code == 400
    info = wecom.post("service/get_register_info", body, **query)
    assert sandbox.world.corp(info["corpid"]).name == "新公司"
    contacts = wecom.get("department/list", access_token=info["contact_sync"]["access_token"])
    assert contacts["department"][0]["name"] == "新公司"
    late = wecom.post("service/get_register_code", {"template_id": "tpl"}, **query)["register_code"]
    sandbox.advance(600)
    url = f"{sandbox.base_url}/3rdservice/wework/register?register_code={late}"
    assert wecom.session.post(url, timeout=10).status_code == 400


def test_the_console_shows_what_happens(wecom: Wecom, sandbox: Sandbox) -> None:
    token = wecom.corp_token()
    wecom.get("user/get", access_token=token, userid="<b>")
    response = wecom.session.get(f"{sandbox.base_url}/_sandbox/", timeout=10)
    assert token in response.text and "suite_ticket" in response.text
    assert "&lt;b&gt;" in response.text and "<b>" not in response.text
    assert "虚构" in response.text and re.search(r'http-equiv="refresh" content="\d+"', response.text)
    assert wecom.session.get(sandbox.base_url, timeout=10).url == f"{sandbox.base_url}/_sandbox/"
