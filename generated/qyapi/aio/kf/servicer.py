"""微信客服：接待人员管理, asynchronous: generated from spec/kf/servicer.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.kf.servicer import ServicerAddResponse, ServicerDelResponse, ServicerListResponse

__all__ = ["servicer_add", "servicer_del", "servicer_list"]


async def servicer_add(
    api: CorpApi,
    /,
    *,
    open_kfid: str,
    userid_list: Sequence[str] | None = None,
    department_id_list: Sequence[int] | None = None,
    extra: Extra = None,
) -> ServicerAddResponse:
    """Add members who serve the customers of an account (添加接待人员); see `qyapi.kf.servicer_add`."""
    return await api.ainvoke("kf.servicer_add", locals())


async def servicer_del(
    api: CorpApi,
    /,
    *,
    open_kfid: str,
    userid_list: Sequence[str] | None = None,
    department_id_list: Sequence[int] | None = None,
    extra: Extra = None,
) -> ServicerDelResponse:
    """Remove members who serve the customers of an account (删除接待人员); see `qyapi.kf.servicer_del`."""
    return await api.ainvoke("kf.servicer_del", locals())


async def servicer_list(api: CorpApi, /, *, open_kfid: str, extra: Extra = None) -> ServicerListResponse:
    """List the members who serve the customers of an account (获取接待人员列表); see `qyapi.kf.servicer_list`."""
    return await api.ainvoke("kf.servicer_list", locals())
