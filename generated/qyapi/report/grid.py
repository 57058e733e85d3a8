"""配置网格结构与事件类别: generated from spec/report/grid.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.report.grid import (
        GridAddCataResponse,
        GridAddResponse,
        GridGetUserGridInfoResponse,
        GridListCataResponse,
        GridListResponse,
        GridUpdateResponse,
    )

__all__ = [
    "grid_add",
    "grid_add_cata",
    "grid_delete",
    "grid_delete_cata",
    "grid_get_user_grid_info",
    "grid_list",
    "grid_list_cata",
    "grid_update",
    "grid_update_cata",
]


def grid_add(
    api: CorpApi,
    /,
    *,
    grid_name: str,
    grid_parent_id: str,
    grid_admin: Sequence[str],
    grid_member: Sequence[str] | None = None,
    extra: Extra = None,
) -> GridAddResponse:
    """Add a district (添加网格).

    Args:
        grid_name: At most 30 characters; unique among the districts of the same parent.
        grid_parent_id: At most 10 levels.
        grid_admin: Userids of 1 to 20 heads; nobody can head more than 10 districts.
        grid_member: At most 100 userids.

    https://developer.work.weixin.qq.com/document/path/94478 (for internal and customized (代开发) apps; also 97136)
    """
    return api.invoke("report.grid_add", locals())


def grid_update(
    api: CorpApi,
    /,
    *,
    grid_id: str,
    grid_name: str,
    grid_parent_id: str,
    grid_admin: Sequence[str],
    grid_member: Sequence[str] | None = None,
    extra: Extra = None,
) -> GridUpdateResponse:
    """Change a district (编辑网格).

    Args:
        grid_name: At most 30 characters; unique among the districts of the same parent.
        grid_parent_id: At most 10 levels.
        grid_admin: Userids of 1 to 20 heads; nobody can head more than 10 districts.
        grid_member: At most 100 userids; an empty list removes all.

    https://developer.work.weixin.qq.com/document/path/94479 (for internal and customized (代开发) apps; also 97137)
    """
    return api.invoke("report.grid_update", locals())


def grid_delete(api: CorpApi, /, *, grid_id: str, extra: Extra = None) -> None:
    """Remove a district and those in it (删除网格).

    None of them may have members.

    Args:
        grid_id: Empty for the root.

    https://developer.work.weixin.qq.com/document/path/94480 (for internal and customized (代开发) apps; also 97138)
    """
    api.invoke("report.grid_delete", locals())


def grid_list(api: CorpApi, /, *, grid_id: str | None = None, extra: Extra = None) -> GridListResponse:
    """List a district, its parent and all in it (获取网格列表).

    Args:
        grid_id: The root if left out.

    https://developer.work.weixin.qq.com/document/path/94481 (for internal apps; also 97139)
    """
    return api.invoke("report.grid_list", locals())


def grid_get_user_grid_info(api: CorpApi, /, *, userid: str, extra: Extra = None) -> GridGetUserGridInfoResponse:
    """List the districts of a member (获取用户负责及参与的网格列表).

    https://developer.work.weixin.qq.com/document/path/94482 (for internal and customized (代开发) apps; also 97140)
    """
    return api.invoke("report.grid_get_user_grid_info", locals())


def grid_add_cata(
    api: CorpApi,
    /,
    *,
    category_name: str,
    level: Literal[1, 2],
    parent_category_id: str | None = None,
    extra: Extra = None,
) -> GridAddCataResponse:
    """Add a category (添加事件类别).

    Args:
        category_name: At most 30 characters; unique among those of the same parent.
        parent_category_id: Needed with level 2.

    https://developer.work.weixin.qq.com/document/path/94536 (for internal and customized (代开发) apps; also 97141)
    """
    return api.invoke("report.grid_add_cata", locals())


def grid_update_cata(
    api: CorpApi,
    /,
    *,
    category_id: str,
    category_name: str,
    level: Literal[1, 2],
    parent_category_id: str | None = None,
    extra: Extra = None,
) -> None:
    """Change a category (修改事件类别).

    Args:
        category_name: At most 30 characters; unique among those of the same parent.
        parent_category_id: Needed with level 2.

    https://developer.work.weixin.qq.com/document/path/94537 (for internal and customized (代开发) apps; also 97142)
    """
    api.invoke("report.grid_update_cata", locals())


def grid_delete_cata(api: CorpApi, /, *, category_id: str, extra: Extra = None) -> None:
    """Remove a category (删除事件类别).

    https://developer.work.weixin.qq.com/document/path/94538 (for internal and customized (代开发) apps; also 97143)
    """
    api.invoke("report.grid_delete_cata", locals())


def grid_list_cata(api: CorpApi, /, *, extra: Extra = None) -> GridListCataResponse:
    """List the categories (获取事件类别列表).

    https://developer.work.weixin.qq.com/document/path/94540 (for internal and customized (代开发) apps; also 97144)
    """
    return api.invoke("report.grid_list_cata", locals())
