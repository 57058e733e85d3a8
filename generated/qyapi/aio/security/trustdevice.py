"""设备管理, asynchronous: generated from spec/security/trustdevice.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.security.trustdevice import (
        ImportedDevice,
        TrustDevice,
        TrustdeviceApproveResponse,
        TrustdeviceGetByUserResponse,
        TrustdeviceImportResponse,
        TrustdeviceListResponse,
        TrustdeviceRejectResponse,
    )

__all__ = [
    "trustdevice_approve",
    "trustdevice_delete",
    "trustdevice_get_by_user",
    "trustdevice_import",
    "trustdevice_list",
    "trustdevice_list_iter",
    "trustdevice_reject",
]


async def trustdevice_import(
    api: CorpApi, /, *, device_list: Sequence[ImportedDevice], extra: Extra = None
) -> TrustdeviceImportResponse:
    """Add trusted computers of the corp (导入可信企业设备); see `qyapi.security.trustdevice_import`."""
    return await api.ainvoke("security.trustdevice_import", locals())


async def trustdevice_list(
    api: CorpApi, /, *, type: Literal[1, 2, 3], cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> TrustdeviceListResponse:
    """List the computers of one kind, page by page (获取设备信息); see `qyapi.security.trustdevice_list`."""
    return await api.ainvoke("security.trustdevice_list", locals())


def trustdevice_list_iter(
    api: CorpApi, /, *, type: Literal[1, 2, 3], limit: int | None = None, extra: Extra = None
) -> AsyncIterator[TrustDevice]:
    """Go through `device_list` of every page of trustdevice_list."""
    return api.aiterate("security.trustdevice_list", locals())


async def trustdevice_get_by_user(
    api: CorpApi, /, *, last_login_userid: str, type: Literal[1, 2, 3], extra: Extra = None
) -> TrustdeviceGetByUserResponse:
    """List the computers that a member was the last to sign in on (获取成员使用设备); see
    `qyapi.security.trustdevice_get_by_user`.
    """
    return await api.ainvoke("security.trustdevice_get_by_user", locals())


async def trustdevice_delete(
    api: CorpApi, /, *, type: Literal[1, 2, 3], device_code_list: Sequence[str], extra: Extra = None
) -> None:
    """Remove computers of one kind (删除设备信息); see `qyapi.security.trustdevice_delete`."""
    await api.ainvoke("security.trustdevice_delete", locals())


async def trustdevice_approve(
    api: CorpApi, /, *, device_code_list: Sequence[str], extra: Extra = None
) -> TrustdeviceApproveResponse:
    """Trust computers that wait for it (确认为可信设备); see `qyapi.security.trustdevice_approve`."""
    return await api.ainvoke("security.trustdevice_approve", locals())


async def trustdevice_reject(
    api: CorpApi, /, *, device_code_list: Sequence[str], extra: Extra = None
) -> TrustdeviceRejectResponse:
    """Refuse to trust computers that wait for it (驳回可信设备申请); see `qyapi.security.trustdevice_reject`."""
    return await api.ainvoke("security.trustdevice_reject", locals())
