"""设备管理: generated from spec/security/trustdevice.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

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


def trustdevice_import(
    api: CorpApi, /, *, device_list: Sequence[ImportedDevice], extra: Extra = None
) -> TrustdeviceImportResponse:
    """Add trusted computers of the corp (导入可信企业设备).

    Args:
        device_list: At most 100.

    https://developer.work.weixin.qq.com/document/path/98920 (for internal apps)
    """
    return api.invoke("security.trustdevice_import", locals())


def trustdevice_list(
    api: CorpApi, /, *, type: Literal[1, 2, 3], cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> TrustdeviceListResponse:
    """List the computers of one kind, page by page (获取设备信息).

    Of those with the status 2, 4 or 6 the addresses and serial numbers are masked.

    Args:
        type: 1 trusted ones of the corp, 2 unknown ones, 3 trusted ones of members.
        cursor: From the last answer; left out at first.
        limit: At most and by default 100.

    https://developer.work.weixin.qq.com/document/path/98920 (for internal apps)
    """
    return api.invoke("security.trustdevice_list", locals())


def trustdevice_list_iter(
    api: CorpApi, /, *, type: Literal[1, 2, 3], limit: int | None = None, extra: Extra = None
) -> Iterator[TrustDevice]:
    """Go through `device_list` of every page of trustdevice_list."""
    return api.iterate("security.trustdevice_list", locals())


def trustdevice_get_by_user(
    api: CorpApi, /, *, last_login_userid: str, type: Literal[1, 2, 3], extra: Extra = None
) -> TrustdeviceGetByUserResponse:
    """List the computers that a member was the last to sign in on (获取成员使用设备).

    Of those with the status 2, 4 or 6 the addresses and serial numbers are masked.

    Args:
        type: 1 trusted ones of the corp, 2 unknown ones, 3 trusted ones of members.

    https://developer.work.weixin.qq.com/document/path/98920 (for internal apps)
    """
    return api.invoke("security.trustdevice_get_by_user", locals())


def trustdevice_delete(
    api: CorpApi, /, *, type: Literal[1, 2, 3], device_code_list: Sequence[str], extra: Extra = None
) -> None:
    """Remove computers of one kind (删除设备信息).

    Args:
        type: 1 trusted ones of the corp, 2 unknown ones, 3 trusted ones of members.
        device_code_list: At most 100.

    https://developer.work.weixin.qq.com/document/path/98920 (for internal apps)
    """
    api.invoke("security.trustdevice_delete", locals())


def trustdevice_approve(
    api: CorpApi, /, *, device_code_list: Sequence[str], extra: Extra = None
) -> TrustdeviceApproveResponse:
    """Trust computers that wait for it (确认为可信设备).

    Args:
        device_code_list: With the status 3 or 4; at most 100.

    https://developer.work.weixin.qq.com/document/path/98920 (for internal apps)
    """
    return api.invoke("security.trustdevice_approve", locals())


def trustdevice_reject(
    api: CorpApi, /, *, device_code_list: Sequence[str], extra: Extra = None
) -> TrustdeviceRejectResponse:
    """Refuse to trust computers that wait for it (驳回可信设备申请).

    Args:
        device_code_list: With the status 3 or 4; at most 100.

    https://developer.work.weixin.qq.com/document/path/98920 (for internal apps)
    """
    return api.invoke("security.trustdevice_reject", locals())
