"""微信客服：接待人员管理: generated from spec/kf/servicer.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.kf.servicer import ServicerAddResponse, ServicerDelResponse, ServicerListResponse

__all__ = ["servicer_add", "servicer_del", "servicer_list"]


def servicer_add(
    api: CorpApi,
    /,
    *,
    open_kfid: str,
    userid_list: Sequence[str] | None = None,
    department_id_list: Sequence[int] | None = None,
    extra: Extra = None,
) -> ServicerAddResponse:
    """Add members who serve the customers of an account (添加接待人员).

    At most 2000 members and 20 departments for an account. One of userid_list and department_id_list is needed. Members
    must be able to see the app.

    Args:
        userid_list: At most 100.
        department_id_list: At most 20.

    https://developer.work.weixin.qq.com/document/path/94646 (also 94695)
    """
    return api.invoke("kf.servicer_add", locals())


def servicer_del(
    api: CorpApi,
    /,
    *,
    open_kfid: str,
    userid_list: Sequence[str] | None = None,
    department_id_list: Sequence[int] | None = None,
    extra: Extra = None,
) -> ServicerDelResponse:
    """Remove members who serve the customers of an account (删除接待人员).

    One of userid_list and department_id_list is needed.

    Args:
        userid_list: At most 100.
        department_id_list: At most 100.

    https://developer.work.weixin.qq.com/document/path/94647 (also 94696)
    """
    return api.invoke("kf.servicer_del", locals())


def servicer_list(api: CorpApi, /, *, open_kfid: str, extra: Extra = None) -> ServicerListResponse:
    """List the members who serve the customers of an account (获取接待人员列表).

    https://developer.work.weixin.qq.com/document/path/94645 (also 94697)
    """
    return api.invoke("kf.servicer_list", locals())
