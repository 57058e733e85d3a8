"""上下游关联客户信息, asynchronous: generated from spec/corpgroup/customer.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.corpgroup.customer import (
        BatchExternalUseridToPendingIdResponse,
        UnionidToExternalUseridResponse,
        UnionidToPendingIdResponse,
    )

__all__ = ["batch_external_userid_to_pending_id", "unionid_to_external_userid", "unionid_to_pending_id"]


async def unionid_to_external_userid(
    api: CorpApi,
    /,
    *,
    unionid: str,
    openid: str,
    corpid: str | None = None,
    mass_call_ticket: str | None = None,
    extra: Extra = None,
) -> UnionidToExternalUseridResponse:
    """Find someone among the customers of downstream corps (通过unionid和openid查询external_userid); see
    `qyapi.corpgroup.unionid_to_external_userid`.
    """
    return await api.ainvoke("corpgroup.unionid_to_external_userid", locals())


async def unionid_to_pending_id(
    api: CorpApi, /, *, unionid: str, openid: str, extra: Extra = None
) -> UnionidToPendingIdResponse:
    """Get an id for someone who may later become a customer of a downstream corp (unionid查询pending_id); see
    `qyapi.corpgroup.unionid_to_pending_id`.
    """
    return await api.ainvoke("corpgroup.unionid_to_pending_id", locals())


async def batch_external_userid_to_pending_id(
    api: CorpApi, /, *, external_userid: Sequence[str], chat_id: str | None = None, extra: Extra = None
) -> BatchExternalUseridToPendingIdResponse:
    """Tell which customers were given a pending_id before (external_userid查询pending_id); see
    `qyapi.corpgroup.batch_external_userid_to_pending_id`.
    """
    return await api.ainvoke("corpgroup.batch_external_userid_to_pending_id", locals())
