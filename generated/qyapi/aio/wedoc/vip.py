"""高级功能账号管理, asynchronous: generated from spec/wedoc/vip.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.wedoc.vip import VipBatchAddResponse, VipBatchDelResponse, VipListResponse

__all__ = ["vip_batch_add", "vip_batch_del", "vip_list", "vip_list_iter"]


async def vip_batch_add(api: CorpApi, /, *, userid_list: Sequence[str], extra: Extra = None) -> VipBatchAddResponse:
    """Give members whom the app may see an account with the advanced features of documents (分配高级功能账号); see
    `qyapi.wedoc.vip_batch_add`.
    """
    return await api.ainvoke("wedoc.vip_batch_add", locals())


async def vip_batch_del(api: CorpApi, /, *, userid_list: Sequence[str], extra: Extra = None) -> VipBatchDelResponse:
    """Take the account with the advanced features of documents from members whom the app may see (取消高级功能账号); see
    `qyapi.wedoc.vip_batch_del`.
    """
    return await api.ainvoke("wedoc.vip_batch_del", locals())


async def vip_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> VipListResponse:
    """List the members with an account for the advanced features of documents, as far as the app may see (获取高级功能账号列表);
    see `qyapi.wedoc.vip_list`.
    """
    return await api.ainvoke("wedoc.vip_list", locals())


def vip_list_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> AsyncIterator[str]:
    """Go through `userid_list` of every page of vip_list."""
    return api.aiterate("wedoc.vip_list", locals())
