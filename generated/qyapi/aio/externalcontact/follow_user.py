"""企业服务人员管理, asynchronous: generated from spec/externalcontact/follow_user.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.externalcontact.follow_user import (
        CheckFollowUserResponse,
        CustomerAcquisitionAppGetPermitResponse,
        GetFollowUserListResponse,
    )

__all__ = ["check_follow_user", "customer_acquisition_app_get_permit", "get_follow_user_list"]


async def get_follow_user_list(api: CorpApi, /, *, extra: Extra = None) -> GetFollowUserListResponse:
    """List the members who may deal with customers (获取配置了客户联系功能的成员列表); see
    `qyapi.externalcontact.get_follow_user_list`.
    """
    return await api.ainvoke("externalcontact.get_follow_user_list", locals())


async def check_follow_user(
    api: CorpApi, /, *, userid: Sequence[str] | None = None, partyid: Sequence[int] | None = None, extra: Extra = None
) -> CheckFollowUserResponse:
    """Tell which members and departments may deal with customers (检查用户是否配置了客户联系功能使用权限); see
    `qyapi.externalcontact.check_follow_user`.
    """
    return await api.ainvoke("externalcontact.check_follow_user", locals())


async def customer_acquisition_app_get_permit(
    api: CorpApi, /, *, extra: Extra = None
) -> CustomerAcquisitionAppGetPermitResponse:
    """Read whom customers may be brought to, as set for this app in the admin console (获取客户可建联成员); see
    `qyapi.externalcontact.customer_acquisition_app_get_permit`.
    """
    return await api.ainvoke("externalcontact.customer_acquisition_app_get_permit", locals())
