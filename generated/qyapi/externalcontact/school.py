"""家校沟通: generated from spec/externalcontact/school.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.externalcontact.school import (
        BatchToExternalUseridResponse,
        ConvertToOpenidResponse,
        GetSubscribeModeResponse,
        GetSubscribeQrCodeResponse,
        MessageSendResponse,
        Notice,
    )

__all__ = [
    "batch_to_external_userid",
    "convert_to_openid",
    "get_subscribe_mode",
    "get_subscribe_qr_code",
    "message_send",
    "set_subscribe_mode",
]


def message_send(
    api: CorpApi,
    /,
    *,
    message: Notice,
    agentid: int,
    recv_scope: Literal[0, 1, 2] | None = None,
    to_external_user: Sequence[str] | None = None,
    to_parent_userid: Sequence[str] | None = None,
    to_student_userid: Sequence[str] | None = None,
    to_party: Sequence[str] | None = None,
    toall: bool | None = None,
    enable_id_trans: bool | None = None,
    enable_duplicate_check: bool | None = None,
    duplicate_check_interval: int | None = None,
    extra: Extra = None,
) -> MessageSendResponse:
    """Send a notice of the school to parents or students (发送「学校通知」).

    The school's admin must have made the app one that parents may use (家长可使用的应用). Those who cannot get it are named in
    the answer and the others get it. The page for customized apps speaks of miniprogram alone.

    Args:
        message: What to send.
        recv_scope: 0 to parents (default), 1 to students, 2 to both.
        to_external_user: Parents who follow the school's notices, at most 1000. Deprecated: use to_parent_userid.
        to_parent_userid: At most 1000; ignored with recv_scope 1.
        to_student_userid: At most 1000; with recv_scope 0 their parents get it, with 2 both.
        to_party: Departments of the school, at most 100; who in them gets it, recv_scope says.
        toall: To all of the school whom recv_scope names.
        enable_id_trans: Put names in place of userids and department ids in text, news, mpnews and miniprogram.
        enable_duplicate_check: Drop the notice if the same request was sent within the interval.
        duplicate_check_interval: Default 1800, at most 14400. In seconds.

    https://developer.work.weixin.qq.com/document/path/92321 (also 91609, 92291, 96723)
    """
    return api.invoke("externalcontact.message_send", locals())


def get_subscribe_qr_code(api: CorpApi, /, *, extra: Extra = None) -> GetSubscribeQrCodeResponse:
    """Get the QR code by which parents follow the school's notices (获取「学校通知」二维码).

    The school must be verified.

    https://developer.work.weixin.qq.com/document/path/92320 (also 92197)
    """
    return api.invoke("externalcontact.get_subscribe_qr_code", locals())


def set_subscribe_mode(api: CorpApi, /, *, subscribe_mode: Literal[1, 2], extra: Extra = None) -> None:
    """Set whether parents whom the school does not know may follow its notices (设置关注「学校通知」的模式).

    Args:
        subscribe_mode: 1 they may, once they have filled in a form, 2 they may not.

    https://developer.work.weixin.qq.com/document/path/92318 (also 92290)
    """
    api.invoke("externalcontact.set_subscribe_mode", locals())


def get_subscribe_mode(api: CorpApi, /, *, extra: Extra = None) -> GetSubscribeModeResponse:
    """Read whether parents whom the school does not know may follow its notices (获取关注「学校通知」的模式).

    https://developer.work.weixin.qq.com/document/path/92318 (also 92290)
    """
    return api.invoke("externalcontact.get_subscribe_mode", locals())


def convert_to_openid(api: CorpApi, /, *, external_userid: str, extra: Extra = None) -> ConvertToOpenidResponse:
    """Turn the external userid of a WeChat user into their openid, for payments (外部联系人openid转换).

    Not for WeCom users, whose ids begin with wo.

    https://developer.work.weixin.qq.com/document/path/92323 (for internal and third-party apps; also 92292)
    """
    return api.invoke("externalcontact.convert_to_openid", locals())


def batch_to_external_userid(
    api: CorpApi, /, *, mobiles: Sequence[str], extra: Extra = None
) -> BatchToExternalUseridResponse:
    """Find parents by their mobile numbers (手机号转外部联系人ID).

    Args:
        mobiles: At most 100.

    https://developer.work.weixin.qq.com/document/path/92506 (for internal and third-party apps)
    """
    return api.invoke("externalcontact.batch_to_external_userid", locals())
