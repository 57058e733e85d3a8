"""企业: generated from spec/corp/corp.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.corp.corp import ApplyMassCallTicketResponse, GetJoinQrcodeResponse, GetOpenidMigrationResponse

__all__ = ["apply_mass_call_ticket", "get_join_qrcode", "get_openid_migration"]


def get_join_qrcode(
    api: CorpApi, /, *, size_type: Literal[1, 2, 3, 4] | None = None, extra: Extra = None
) -> GetJoinQrcodeResponse:
    """Get the QR code with which people join the corp (获取加入企业二维码).

    Only with the secret of the contact sync.

    Args:
        size_type: Width and height in pixels: 1 171, 2 399, 3 741, 4 2052.

    https://developer.work.weixin.qq.com/document/path/91714 (for internal apps)
    """
    return api.invoke("corp.get_join_qrcode", locals())


def apply_mass_call_ticket(api: CorpApi, /, *, extra: Extra = None) -> ApplyMassCallTicketResponse:
    """Get a ticket with which ids can be converted in bulk after the installation (获取接口高频调用凭据).

    Once for each corp, within three months of its authorisation. It lifts the limits of
    idconvert/unionid_to_external_userid and corpgroup/unionid_to_external_userid, not those of all calls. An internal
    app must be shared with downstream corps.

    https://developer.work.weixin.qq.com/document/path/96250 (also 96168)
    """
    return api.invoke("corp.apply_mass_call_ticket", locals())


def get_openid_migration(api: CorpApi, /, *, extra: Extra = None) -> GetOpenidMigrationResponse:
    """Tell which kinds of the corp's ids the app gets in the newer form (代开发应用查询迁移状态).

    All of them if the app was authorised lately, otherwise once service/finish_openid_migration has been called.

    https://developer.work.weixin.qq.com/document/path/97104 (for third-party and customized (代开发) apps; also 96518)
    """
    return api.invoke("corp.get_openid_migration", locals())
