"""The pages on which people install apps and log in, under the paths of the real ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from qyapi_sandbox.authorization import install
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.platform import OUTSIDER, Platform, Visitor
from qyapi_sandbox.qrcode import data_uri
from qyapi_sandbox.registration import register
from qyapi_sandbox.web import html
from qyapi_sandbox.world import Corp, Member

Page = Callable[[Platform, Mapping[str, str], Mapping[str, str] | None], str | html.Redirect]
"""A page: the query, and the form when it is posted."""

NOBODY = "outsider"
"""The choice of somebody who is no member."""
SCOPES = ("snsapi_base", "snsapi_userinfo", "snsapi_privateinfo")


def install_page(platform: Platform, query: Mapping[str, str], form: Mapping[str, str] | None) -> str | html.Redirect:
    """授权安装: from the provider's site with a pre_auth_code, or from the marketplace without."""
    suite = platform.world.suite(query.get("suite_id", ""))
    code = query.get("pre_auth_code", "")
    if code and platform.pre_auth_codes.look(code).suite_id != suite.suite_id:
        raise Refusal(40077)
    if form is None:
        text = html.paragraph(f"选择要安装“{suite.name}”的企业，由该企业的管理员授权。")
        return html.document(f"授权安装 {suite.name}", text + html.form("授权", _corps(platform)))
    corp = _chosen_corp(platform, form)
    state = query.get("state", "")
    push = not code or platform.settings.create_auth_on_site_install
    auth_code = install(platform, suite, corp, state=state, push=push)
    if code:
        platform.pre_auth_codes.use(code)
    if not code or not query.get("redirect_uri"):
        return html.document("已授权", html.paragraph(f"“{corp.name}”已安装“{suite.name}”。"))
    lifetime = platform.auth_codes.lifetime
    return html.back_to(query["redirect_uri"], auth_code=auth_code, expires_in=lifetime, state=state)


def customized_page(
    platform: Platform, query: Mapping[str, str], form: Mapping[str, str] | None
) -> str | html.Redirect:
    """代开发应用授权: what the link of get_customized_auth_url shows."""
    link = platform.auth_links.look(query.get("auth", ""))
    suites = [platform.world.suite(template) for template in link.templates]
    names = "、".join(suite.name for suite in suites)
    if form is None:
        text = html.paragraph(f"选择要授权服务商代开发“{names}”的企业。")
        return html.document("代开发应用授权", text + html.form("授权", _corps(platform)))
    corp = _chosen_corp(platform, form)
    for suite in suites:
        install(platform, suite, corp, state=link.state)
    return html.document("已授权", html.paragraph(f"“{corp.name}”已授权“{names}”。"))


def oauth_page(platform: Platform, query: Mapping[str, str], form: Mapping[str, str] | None) -> str | html.Redirect:
    """网页授权: choose who opens the page in WeCom."""
    app_id, scope = query.get("appid", ""), query.get("scope", "snsapi_base")
    if scope not in SCOPES:
        raise Refusal(40058, f"scope must be one of {', '.join(SCOPES)}")
    corps = _corps_of(platform, app_id)
    if form is None:
        people = [*_people(corps), (NOBODY, "非企业成员")]
        return html.document("网页授权登录", html.form("进入应用", html.choice("以谁的身份打开", "member", people)))
    code = _login(platform, form, corps, kind="oauth", app_id=app_id, scope=scope)
    return html.back_to(query.get("redirect_uri", ""), code=code, state=query.get("state", ""))


def app_login_page(platform: Platform, query: Mapping[str, str], form: Mapping[str, str] | None) -> str | html.Redirect:
    """企业微信登录: a website's login with a login app or an app of a corp."""
    app_id = query.get("appid", "")
    corps = _corps_of(platform, app_id)
    if form is None:
        return _scan(platform, f"/wwlogin/sso/login?appid={app_id}", corps)
    code = _login(platform, form, corps, kind="login", app_id=app_id)
    return html.back_to(query.get("redirect_uri", ""), code=code, state=query.get("state", ""), appid=app_id)


def provider_login_page(
    platform: Platform, query: Mapping[str, str], form: Mapping[str, str] | None
) -> str | html.Redirect:
    """扫码授权登录: the provider's login for members of any corp, or for admins alone."""
    app_id = query.get("appid", "")
    if app_id != platform.world.provider.corpid:
        raise Refusal(40013, "appid must be the provider's corpid")
    corps = list(platform.world.corps.values())
    if form is None:
        admins = query.get("usertype") == "admin"
        return _scan(platform, f"/wwopen/sso/3rd_qrConnect?appid={app_id}", corps, admins=admins)
    code = _login(platform, form, corps, kind="provider login", app_id=app_id)
    lifetime = platform.login_codes.lifetime
    return html.back_to(
        query.get("redirect_uri", ""), auth_code=code, expires_in=lifetime, state=query.get("state", "")
    )


def register_page(platform: Platform, query: Mapping[str, str], form: Mapping[str, str] | None) -> str | html.Redirect:
    """注册企业: what a register_code leads to."""
    code = query.get("register_code", "")
    registration = platform.registrations.look(code)
    if form is None:
        fields = html.field("企业名称", "corp_name", registration.corp_name)
        fields += html.field("管理员姓名", "admin_name", registration.admin_name)
        return html.document("注册企业", html.form("注册", fields))
    corp = register(platform, code, form.get("corp_name", ""), form.get("admin_name", ""))
    return html.document("已注册", html.paragraph(f"“{corp.name}”已注册，企业 ID 为 {corp.corpid}。"))


PAGES: dict[str, Page] = {
    "/3rdapp/install": install_page,
    "/3rdapp/customized": customized_page,
    "/connect/oauth2/authorize": oauth_page,
    "/wwlogin/sso/login": app_login_page,
    "/wwopen/sso/3rd_qrConnect": provider_login_page,
    "/3rdservice/wework/register": register_page,
}


def _corps(platform: Platform) -> str:
    options = [(corp.corpid, f"{corp.name}（{corp.full_name}）") for corp in platform.world.corps.values()]
    return html.choice("企业", "corpid", options)


def _chosen_corp(platform: Platform, form: Mapping[str, str]) -> Corp:
    corpid = form.get("corpid") or next(iter(platform.world.corps))
    return platform.world.corp(corpid)


def _corps_of(platform: Platform, app_id: str) -> list[Corp]:
    """The corps whose members may use an app: those that installed a suite, or the one corp whose id it is."""
    world = platform.world
    if app_id in world.suites:
        found = [world.corp(corpid) for suite_id, corpid in world.installations if suite_id == app_id]
        if not found:
            raise Refusal(48004, "no corp has installed the app")
        return found
    if app_id in world.corps:
        return [world.corps[app_id]]
    return [world.corp_by_plain_id(app_id)]


def _people(corps: Iterable[Corp], *, admins: bool = False) -> list[tuple[str, str]]:
    return [
        (member.open_userid, f"{corp.name} {member.name}（{member.userid}）")
        for corp in corps
        for member in corp.members.values()
        if member.admin or not admins
    ]


def _scan(platform: Platform, path: str, corps: Iterable[Corp], *, admins: bool = False) -> str:
    picture = f'<p><img src="{data_uri(platform.base_url + path)}" alt="登录二维码"></p>'
    people = html.choice("由谁扫码", "member", _people(corps, admins=admins))
    return html.document("扫码登录", picture + html.form("登录", people))


def _login(
    platform: Platform,
    form: Mapping[str, str],
    corps: list[Corp],
    *,
    kind: str,
    app_id: str,
    scope: str = "snsapi_base",
) -> str:
    """A code for who was chosen: an open_userid, a plain userid, or an outsider; the first member by default."""
    chosen = form.get("member", "")
    if chosen == NOBODY and kind == "oauth":
        return platform.login_codes.issue(Visitor(kind, app_id, openid=OUTSIDER))
    corp, member = _find(corps, chosen)
    if kind == "oauth" and app_id in platform.world.suites:
        platform.push_member_event(platform.world.suite(app_id), corp, member, "enter_agent", {"EventKey": ""})
    return platform.login_codes.issue(Visitor(kind, app_id, corp.corpid, member.userid, scope=scope))


def _find(corps: list[Corp], chosen: str) -> tuple[Corp, Member]:
    for corp in corps:
        for member in corp.members.values():
            if chosen in ("", member.open_userid, member.userid):
                return corp, member
    raise Refusal(60111)
