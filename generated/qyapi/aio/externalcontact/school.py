"""家校沟通, asynchronous: generated from spec/externalcontact/school.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

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


async def message_send(
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
    """Send a notice of the school to parents or students (发送「学校通知」); see `qyapi.externalcontact.message_send`."""
    return await api.ainvoke("externalcontact.message_send", locals())


async def get_subscribe_qr_code(api: CorpApi, /, *, extra: Extra = None) -> GetSubscribeQrCodeResponse:
    """Get the QR code by which parents follow the school's notices (获取「学校通知」二维码); see
    `qyapi.externalcontact.get_subscribe_qr_code`.
    """
    return await api.ainvoke("externalcontact.get_subscribe_qr_code", locals())


async def set_subscribe_mode(api: CorpApi, /, *, subscribe_mode: Literal[1, 2], extra: Extra = None) -> None:
    """Set whether parents whom the school does not know may follow its notices (设置关注「学校通知」的模式); see
    `qyapi.externalcontact.set_subscribe_mode`.
    """
    await api.ainvoke("externalcontact.set_subscribe_mode", locals())


async def get_subscribe_mode(api: CorpApi, /, *, extra: Extra = None) -> GetSubscribeModeResponse:
    """Read whether parents whom the school does not know may follow its notices (获取关注「学校通知」的模式); see
    `qyapi.externalcontact.get_subscribe_mode`.
    """
    return await api.ainvoke("externalcontact.get_subscribe_mode", locals())


async def convert_to_openid(api: CorpApi, /, *, external_userid: str, extra: Extra = None) -> ConvertToOpenidResponse:
    """Turn the external userid of a WeChat user into their openid, for payments (外部联系人openid转换); see
    `qyapi.externalcontact.convert_to_openid`.
    """
    return await api.ainvoke("externalcontact.convert_to_openid", locals())


async def batch_to_external_userid(
    api: CorpApi, /, *, mobiles: Sequence[str], extra: Extra = None
) -> BatchToExternalUseridResponse:
    """Find parents by their mobile numbers (手机号转外部联系人ID); see `qyapi.externalcontact.batch_to_external_userid`."""
    return await api.ainvoke("externalcontact.batch_to_external_userid", locals())
