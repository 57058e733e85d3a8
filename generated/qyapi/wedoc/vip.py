"""高级功能账号管理: generated from spec/wedoc/vip.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.wedoc.vip import VipBatchAddResponse, VipBatchDelResponse, VipListResponse

__all__ = ["vip_batch_add", "vip_batch_del", "vip_list", "vip_list_iter"]


def vip_batch_add(api: CorpApi, /, *, userid_list: Sequence[str], extra: Extra = None) -> VipBatchAddResponse:
    """Give members whom the app may see an account with the advanced features of documents (分配高级功能账号).

    Args:
        userid_list: At most 100.

    https://developer.work.weixin.qq.com/document/path/99516 (for internal apps)
    """
    return api.invoke("wedoc.vip_batch_add", locals())


def vip_batch_del(api: CorpApi, /, *, userid_list: Sequence[str], extra: Extra = None) -> VipBatchDelResponse:
    """Take the account with the advanced features of documents from members whom the app may see (取消高级功能账号).

    Args:
        userid_list: At most 100.

    https://developer.work.weixin.qq.com/document/path/99517 (for internal apps)
    """
    return api.invoke("wedoc.vip_batch_del", locals())


def vip_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> VipListResponse:
    """List the members with an account for the advanced features of documents, as far as the app may see (获取高级功能账号列表).

    Args:
        cursor: From the last answer; left out at first.
        limit: At most 200, by default 100; a page may have fewer.

    https://developer.work.weixin.qq.com/document/path/99518 (for internal apps)
    """
    return api.invoke("wedoc.vip_list", locals())


def vip_list_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> Iterator[str]:
    """Go through `userid_list` of every page of vip_list."""
    return api.iterate("wedoc.vip_list", locals())
