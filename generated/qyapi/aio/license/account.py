"""账号管理, asynchronous: generated from spec/license/account.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import ProviderApi
    from qyapi_runtime.api import Extra

    from qyapi.types.license.account import (
        Activation,
        ActivedAccount,
        BatchActiveAccountResponse,
        BatchGetActiveInfoByCodeResponse,
        BatchShareActiveCodeResponse,
        BatchTransferLicenseResponse,
        GetActiveInfoByCodeResponse,
        GetActiveInfoByUserResponse,
        ListActivedAccountResponse,
        SharedCode,
        Transfer,
    )

__all__ = [
    "active_account",
    "active_account_by_type",
    "batch_active_account",
    "batch_get_active_info_by_code",
    "batch_share_active_code",
    "batch_transfer_license",
    "get_active_info_by_code",
    "get_active_info_by_user",
    "list_actived_account",
    "list_actived_account_iter",
]


async def active_account(
    api: ProviderApi, /, *, active_code: str, corpid: str, userid: str, extra: Extra = None
) -> None:
    """Give a license to a member (激活账号); see `qyapi.license.active_account`."""
    await api.ainvoke("license.active_account", locals())


async def batch_active_account(
    api: ProviderApi, /, *, corpid: str, active_list: Sequence[Activation], extra: Extra = None
) -> BatchActiveAccountResponse:
    """Give licenses to many members (批量激活账号); see `qyapi.license.batch_active_account`."""
    return await api.ainvoke("license.batch_active_account", locals())


async def active_account_by_type(
    api: ProviderApi, /, *, type: Literal[1, 2], corpid: str, userid: str, extra: Extra = None
) -> None:
    """Give a member whichever license of a type must be activated first (指定账号类型激活); see
    `qyapi.license.active_account_by_type`.
    """
    await api.ainvoke("license.active_account_by_type", locals())


async def get_active_info_by_code(
    api: ProviderApi, /, *, corpid: str, active_code: str, extra: Extra = None
) -> GetActiveInfoByCodeResponse:
    """Read one license (获取激活码详情); see `qyapi.license.get_active_info_by_code`."""
    return await api.ainvoke("license.get_active_info_by_code", locals())


async def batch_get_active_info_by_code(
    api: ProviderApi, /, *, corpid: str, active_code_list: Sequence[str], extra: Extra = None
) -> BatchGetActiveInfoByCodeResponse:
    """Read many licenses (批量获取激活码详情); see `qyapi.license.batch_get_active_info_by_code`."""
    return await api.ainvoke("license.batch_get_active_info_by_code", locals())


async def list_actived_account(
    api: ProviderApi, /, *, corpid: str, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> ListActivedAccountResponse:
    """List the activated licenses of a corp, page by page (获取企业的账号列表); see `qyapi.license.list_actived_account`."""
    return await api.ainvoke("license.list_actived_account", locals())


def list_actived_account_iter(
    api: ProviderApi, /, *, corpid: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[ActivedAccount]:
    """Go through `account_list` of every page of list_actived_account."""
    return api.aiterate("license.list_actived_account", locals())


async def get_active_info_by_user(
    api: ProviderApi, /, *, corpid: str, userid: str, extra: Extra = None
) -> GetActiveInfoByUserResponse:
    """Read the licenses of a member (获取成员的激活详情); see `qyapi.license.get_active_info_by_user`."""
    return await api.ainvoke("license.get_active_info_by_user", locals())


async def batch_transfer_license(
    api: ProviderApi, /, *, corpid: str, transfer_list: Sequence[Transfer], extra: Extra = None
) -> BatchTransferLicenseResponse:
    """Pass licenses on from members to others of the same corp (账号继承); see `qyapi.license.batch_transfer_license`."""
    return await api.ainvoke("license.batch_transfer_license", locals())


async def batch_share_active_code(
    api: ProviderApi,
    /,
    *,
    from_corpid: str,
    to_corpid: str,
    share_list: Sequence[SharedCode],
    corp_link_type: Literal[0, 1] | None = None,
    extra: Extra = None,
) -> BatchShareActiveCodeResponse:
    """Let a downstream corp have licenses bought for the upstream corp (分配激活码给下游/下级企业); see
    `qyapi.license.batch_share_active_code`.
    """
    return await api.ainvoke("license.batch_share_active_code", locals())
