"""账号管理: generated from spec/license/account.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from qyapi_runtime.api import Extra, ProviderApi

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


def active_account(api: ProviderApi, /, *, active_code: str, corpid: str, userid: str, extra: Extra = None) -> None:
    """Give a license to a member (激活账号).

    A member has at most one license of each type. A second of the type takes the place of the first and adds what is
    left of it; only when 20 days or less are left, and not beyond five years (701030).

    Args:
        active_code: From list_order_account.
        corpid: The corp that the license was bought for.

    https://developer.work.weixin.qq.com/document/path/95553 (also 97188)
    """
    api.invoke("license.active_account", locals())


def batch_active_account(
    api: ProviderApi, /, *, corpid: str, active_list: Sequence[Activation], extra: Extra = None
) -> BatchActiveAccountResponse:
    """Give licenses to many members (批量激活账号).

    As active_account, for at most 1000 members. One that fails has its errcode in the answer and the others go through.

    Args:
        corpid: The corp that the licenses were bought for.

    https://developer.work.weixin.qq.com/document/path/95553 (also 97188)
    """
    return api.invoke("license.batch_active_account", locals())


def active_account_by_type(
    api: ProviderApi, /, *, type: Literal[1, 2], corpid: str, userid: str, extra: Extra = None
) -> None:
    """Give a member whichever license of a type must be activated first (指定账号类型激活).

    The member must have no valid license of the type.

    Args:
        type: 1 basic, 2 external contact.
        corpid: The corp that the licenses were bought for.

    https://developer.work.weixin.qq.com/document/path/95553 (also 97188)
    """
    api.invoke("license.active_account_by_type", locals())


def get_active_info_by_code(
    api: ProviderApi, /, *, corpid: str, active_code: str, extra: Extra = None
) -> GetActiveInfoByCodeResponse:
    """Read one license (获取激活码详情).

    https://developer.work.weixin.qq.com/document/path/95552 (also 97189)
    """
    return api.invoke("license.get_active_info_by_code", locals())


def batch_get_active_info_by_code(
    api: ProviderApi, /, *, corpid: str, active_code_list: Sequence[str], extra: Extra = None
) -> BatchGetActiveInfoByCodeResponse:
    """Read many licenses (批量获取激活码详情).

    Args:
        active_code_list: At most 1000.

    https://developer.work.weixin.qq.com/document/path/95552 (also 97189)
    """
    return api.invoke("license.batch_get_active_info_by_code", locals())


def list_actived_account(
    api: ProviderApi, /, *, corpid: str, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> ListActivedAccountResponse:
    """List the activated licenses of a corp, page by page (获取企业的账号列表).

    Expired ones as well. Of an upstream corp those it activated itself; of a downstream corp also those shared with it.

    Args:
        limit: At most 1000; default 500.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/95544 (also 97190)
    """
    return api.invoke("license.list_actived_account", locals())


def list_actived_account_iter(
    api: ProviderApi, /, *, corpid: str, limit: int | None = None, extra: Extra = None
) -> Iterator[ActivedAccount]:
    """Go through `account_list` of every page of list_actived_account."""
    return api.iterate("license.list_actived_account", locals())


def get_active_info_by_user(
    api: ProviderApi, /, *, corpid: str, userid: str, extra: Extra = None
) -> GetActiveInfoByUserResponse:
    """Read the licenses of a member (获取成员的激活详情).

    https://developer.work.weixin.qq.com/document/path/95555 (also 97191)
    """
    return api.invoke("license.get_active_info_by_user", locals())


def batch_transfer_license(
    api: ProviderApi, /, *, corpid: str, transfer_list: Sequence[Transfer], extra: Extra = None
) -> BatchTransferLicenseResponse:
    """Pass licenses on from members to others of the same corp (账号继承).

    At most 1000 at once. The licenses must be activated and valid. One that comes from a member who is still there and
    may see an app of the provider can be passed on again only after 30 days. Who gets it must have no license of the
    type, or one that lasts 20 days or less. One that fails has its errcode in the answer and the others go through.

    https://developer.work.weixin.qq.com/document/path/95673 (also 97192)
    """
    return api.invoke("license.batch_transfer_license", locals())


def batch_share_active_code(
    api: ProviderApi,
    /,
    *,
    from_corpid: str,
    to_corpid: str,
    share_list: Sequence[SharedCode],
    corp_link_type: Literal[0, 1] | None = None,
    extra: Extra = None,
) -> BatchShareActiveCodeResponse:
    """Let a downstream corp have licenses bought for the upstream corp (分配激活码给下游/下级企业).

    The provider's app must be shared with it, and the licenses neither activated nor shared. At most 1000 at once, and
    not more than twice the number of members that the downstream corp may have in the shared directory.

    Args:
        from_corpid: Upstream corp.
        to_corpid: Downstream corp.
        corp_link_type: How the corps are linked: 0 upstream and downstream (上下游, default), 1 corp group (企业互联).

    https://developer.work.weixin.qq.com/document/path/96059 (also 97193)
    """
    return api.invoke("license.batch_share_active_code", locals())
