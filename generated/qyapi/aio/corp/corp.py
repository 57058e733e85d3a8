"""企业, asynchronous: generated from spec/corp/corp.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.corp.corp import ApplyMassCallTicketResponse, GetJoinQrcodeResponse, GetOpenidMigrationResponse

__all__ = ["apply_mass_call_ticket", "get_join_qrcode", "get_openid_migration"]


async def get_join_qrcode(
    api: CorpApi, /, *, size_type: Literal[1, 2, 3, 4] | None = None, extra: Extra = None
) -> GetJoinQrcodeResponse:
    """Get the QR code with which people join the corp (获取加入企业二维码); see `qyapi.corp.get_join_qrcode`."""
    return await api.ainvoke("corp.get_join_qrcode", locals())


async def apply_mass_call_ticket(api: CorpApi, /, *, extra: Extra = None) -> ApplyMassCallTicketResponse:
    """Get a ticket with which ids can be converted in bulk after the installation (获取接口高频调用凭据); see
    `qyapi.corp.apply_mass_call_ticket`.
    """
    return await api.ainvoke("corp.apply_mass_call_ticket", locals())


async def get_openid_migration(api: CorpApi, /, *, extra: Extra = None) -> GetOpenidMigrationResponse:
    """Tell which kinds of the corp's ids the app gets in the newer form (代开发应用查询迁移状态); see
    `qyapi.corp.get_openid_migration`.
    """
    return await api.ainvoke("corp.get_openid_migration", locals())
