"""应用授权: generated from spec/service/authorization.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.mixins import PermanentInfoMixin
from qyapi_runtime.scalars import OneOrMany, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AdminInfo",
    "AdminList",
    "Agent",
    "AppQrcode",
    "AuthCorpInfo",
    "AuthInfo",
    "AuthUserInfo",
    "Authorization",
    "CorpExName",
    "CustomizedAuthUrl",
    "DealerCorpInfo",
    "EditionAgent",
    "EditionInfo",
    "GetAdminListRequest",
    "GetAppQrcodeRequest",
    "GetAuthInfoRequest",
    "GetCustomizedAuthUrlRequest",
    "GetPermanentCodeRequest",
    "PermanentCode",
    "PermanentInfo",
    "PreAuthCode",
    "Privilege",
    "RegisterCodeInfo",
    "SessionInfo",
    "SetSessionInfoRequest",
    "SharedFrom",
    "V2GetAuthInfoRequest",
    "V2GetPermanentCodeRequest",
]


@struct
class SetSessionInfoRequest(Struct):
    pre_auth_code: Secret
    """Of the installation, before it begins."""

    session_info: SessionInfo


@struct
class GetPermanentCodeRequest(Struct):
    auth_code: Secret
    """From the redirect or from the create_auth or reset_permanent_code push; 64 to 512 bytes, works once, within ten
    minutes.
    """


@struct
class V2GetPermanentCodeRequest(Struct):
    auth_code: Secret
    """From the redirect or from the create_auth or reset_permanent_code push; 64 to 512 bytes, works once, within ten
    minutes.
    """


@struct
class GetAuthInfoRequest(Struct):
    auth_corpid: str
    """Corp that installed the app."""

    permanent_code: Secret


@struct
class V2GetAuthInfoRequest(Struct):
    auth_corpid: str
    """Corp that installed the app."""

    permanent_code: Secret


@struct
class GetAdminListRequest(Struct):
    auth_corpid: str
    agentid: int
    """Of the app at that corp."""


@struct
class GetAppQrcodeRequest(Struct):
    suite_id: str | None = None
    """Of the app that the token belongs to; begins with ww or wx. The current page requires it."""

    appid: int | None = None
    """Default 1. Deprecated: only for old multi-app suites."""

    state: str | None = None
    """Comes back with the permanent code, to tell where the installation began. Letters and digits, at most 32 bytes.
    """

    style: Literal[0, 1, 2, 3, 4] | None = None
    """0 framed with a caption, for print; 1 the same, for screens; 2 small (default, 312×384), 3 medium (624×768) or 4
    large (1996×2456), without frame.
    """

    result_type: Literal[1, 2] | None = None
    """1 the image (default), 2 its URL."""


@struct
class GetCustomizedAuthUrlRequest(Struct):
    state: str
    """Comes back with the permanent code. Letters and digits, at most 32 bytes."""

    templateid_list: list[str]
    """Ids of templates (dk…), at most 9."""


@struct
class PreAuthCode(Struct):
    pre_auth_code: Secret
    """Up to 512 bytes."""

    expires_in: int
    """1200 as a rule. In seconds."""


@struct
class SessionInfo(Struct):
    """Settings of one installation."""

    appid: list[int] | None = None
    """Apps of the suite that may be installed; all where empty. Deprecated: only for old multi-app suites."""

    auth_type: Literal[0, 1] | None = None
    """0 formal (default), 1 test, for an app not yet published."""


@struct
class PermanentInfo(PermanentInfoMixin):
    """The permanent code of a corp, and what the corp granted."""

    access_token: Secret | None = None
    """Of the corp, up to 512 bytes. Not of customized apps."""

    expires_in: int | None = None
    """Of the access_token. In seconds."""

    permanent_code: Secret
    """Keep it, it is valid until the corp cancels; of a customized app it is the secret for gettoken. Up to 512 bytes.
    """

    dealer_corp_info: DealerCorpInfo | None = None
    """Absent unless an agent sold the app."""

    auth_corp_info: AuthCorpInfo
    auth_info: AuthInfo | None = None
    """Absent for a contact app that has no app of its own in the workbench, and for the archive of chats (会话存档)."""

    auth_user_info: AuthUserInfo | None = None
    """May be absent."""

    register_code_info: RegisterCodeInfo | None = None
    """Only if the corp scanned the QR code of a promotion package; not where members authorise the app themselves."""

    state: str | None = None
    """Of the QR code or link that the installation began with."""

    edition_info: EditionInfo | None = None
    """Only of paid apps."""


@struct
class PermanentCode(Struct):
    """The permanent code of a corp, and who gave it."""

    permanent_code: Secret
    """Keep it, it is valid until the corp cancels; of a customized app it is the secret for gettoken. Up to 512 bytes.
    """

    auth_corp_info: AuthCorpInfo
    """Corpid and corp_name alone."""

    auth_user_info: AuthUserInfo | None = None
    """May be absent."""

    register_code_info: RegisterCodeInfo | None = None
    """Only if the corp scanned the QR code of a promotion package; not where members authorise the app themselves."""

    state: str | None = None
    """Of the QR code or link that the installation began with."""


@struct
class Authorization(PermanentInfoMixin):
    """What a corp granted to this app."""

    dealer_corp_info: DealerCorpInfo | None = None
    """Absent unless an agent sold the app."""

    auth_corp_info: AuthCorpInfo
    auth_info: AuthInfo | None = None
    """Absent for a contact app that has no app of its own in the workbench, and for the archive of chats (会话存档)."""

    edition_info: EditionInfo | None = None
    """Only of paid apps, and of get_auth_info."""


@struct
class DealerCorpInfo(Struct):
    """The agent (代理服务商) that sold the app."""

    corpid: str
    corp_name: str


@struct
class AuthCorpInfo(Struct):
    """The corp that installed the app."""

    corpid: str
    """Encrypted for this provider; case matters."""

    corp_name: str
    """Short name."""

    corp_type: Literal["verified", "unverified"] | None = None
    corp_square_logo_url: str | None = None
    corp_user_max: int | None = None
    """How many members the corp may have."""

    corp_agent_max: int | None = None
    """How many apps the corp may have."""

    corp_full_name: str | None = None
    """Full name, only of corps that are verified. WeCom is withdrawing it and will give corp_name instead."""

    verified_end_time: UnixTime | None = None
    """When the verification ends."""

    subject_type: Literal[1, 2, 3, 4] | None = None
    """1 company, 2 government or public institution, 3 other organisation, 4 team."""

    corp_wxqrcode: str | None = None
    """QR code with which members follow the corp in WeChat; not of v2/get_auth_info."""

    corp_scale: str | None = None
    """Number of staff, such as 1-50人. Empty where the corp has not set it, and where members authorise the app
    themselves.
    """

    corp_industry: str | None = None
    """Empty where the corp has not set it, and where members authorise the app themselves."""

    corp_sub_industry: str | None = None
    """Empty where the corp has not set it, and where members authorise the app themselves."""

    location: str | None = None
    corp_ex_name: CorpExName | None = None
    """Only of verified corps, and of v2/get_auth_info."""

    auth_type: int | None = None


@struct
class CorpExName(Struct):
    """Further verified names of the corp."""

    name_list: OneOrMany[str] | None = None
    """Short names other than corp_name."""


@struct
class AuthInfo(Struct):
    agent: list[Agent]
    """One entry; several only for old multi-app suites."""


@struct
class Agent(Struct):
    """The app as installed at the corp."""

    agentid: int
    """Id at this corp; message/send and others need it."""

    name: str
    round_logo_url: str
    square_logo_url: str
    appid: int | None = None
    """Id within the suite. Deprecated: only for old multi-app suites."""

    auth_mode: Literal[0, 1] | None = None
    """0 authorised by the admin, 1 by the members themselves."""

    is_customized_app: bool | None = None
    """A provider-developed app (代开发应用)."""

    auth_from_thirdapp: bool | None = None
    """Authorised through a link that a third-party app opened; only of customized apps made in that way."""

    privilege: Privilege | None = None
    shared_from: SharedFrom | None = None
    """Only if another corp shared the app with this one."""


@struct
class Privilege(Struct):
    """What the app may do with the contacts, and whom it sees."""

    level: Literal[0, 1, 2, 3, 4, 5]
    """1 read basic information of contacts, 2 read everything (no longer given), 3 read and write everything, 4 read
    basic information of single members, 5 write everything without reading (no longer given). 0 for a customized app,
    whose rights agent/get_permissions tells.
    """

    allow_party: list[int] | None = None
    """Departments that may see the app."""

    allow_user: list[str] | None = None
    """Members who may see the app."""

    allow_tag: list[int] | None = None
    """Tags whose members may see the app."""

    extra_party: list[int] | None = None
    """Further departments that the app may read."""

    extra_user: list[str] | None = None
    """Further members whom the app may read."""

    extra_tag: list[int] | None = None
    """Further tags that the app may read."""


@struct
class SharedFrom(Struct):
    """The corp that shared the app."""

    corpid: str | None = None
    share_type: Literal[0, 1] | None = None
    """0 linked corps (企业互联), 1 upstream and downstream (上下游)."""


@struct
class AuthUserInfo(Struct):
    """The admin who installed the app. Any field may be empty."""

    userid: str | None = None
    open_userid: str | None = None
    """The same in all apps of one provider."""

    name: str | None = None
    avatar: str | None = None
    """URL."""


@struct
class RegisterCodeInfo(Struct):
    """The promotion package (推广包) that the installation came from, whether or not the corp was new."""

    register_code: Secret
    template_id: str
    """Id of the promotion package."""

    state: str | None = None
    """As given to get_register_code."""


@struct
class EditionInfo(Struct):
    agent: list[EditionAgent]
    """One entry; several only for old multi-app suites."""


@struct
class EditionAgent(Struct):
    """The edition that a corp has of the app."""

    agentid: int
    edition_id: str
    edition_name: str
    app_status: Literal[0, 1, 2, 3, 4, 5, 6, 7]
    """0 not paid, 1 on trial, 2 trial expired, 3 paid, 4 paid period expired, 5 on trial without end, 6 paid but used
    by too many people for up to 7 days, 7 the same for more than 7 days.
    """

    user_limit: int
    """People who may use it. Means nothing with a fixed price or while on trial, but for a trial without end that is
    free for small corps.
    """

    expired_time: UnixTime
    """End of the paid period or of the trial. Means nothing in a trial without end."""

    is_virtual_version: bool
    is_shared_from_other_corp: bool
    """Installed because another corp shared it."""


@struct
class AdminList(Struct):
    admin: list[AdminInfo] | None = None
    """System administrators are left out where members authorise the app themselves."""


@struct
class AdminInfo(Struct):
    userid: str
    open_userid: str | None = None
    """The same in all apps of one provider."""

    auth_type: Literal[0, 1]
    """0 may send messages, 1 may manage the app."""


@struct
class AppQrcode(Struct):
    qrcode: str
    """URL of the image."""


@struct
class CustomizedAuthUrl(Struct):
    qrcode_url: str
    """To be shown as a QR code, which is for the provider to draw."""

    expires_in: int
    """864000, which is ten days. In seconds."""
