"""部门管理: generated from spec/department/department.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.department.department import CreateResponse, GetResponse, ListResponse, SimplelistResponse

__all__ = ["create", "delete", "get", "list", "simplelist", "update"]


def create(
    api: CorpApi,
    /,
    *,
    name: str,
    parentid: int,
    name_en: str | None = None,
    order: int | None = None,
    id: int | None = None,
    extra: Extra = None,
) -> CreateResponse:
    """Add a department (创建部门).

    Only with the secret of the contact sync, or for a third-party contact app. At most 15 levels, 30000 departments,
    and 30000 members and sub-departments together in each.

    Args:
        name: 1 to 64 characters, none of \\:*?"<>|; unique among its siblings.
        name_en: 1 to 64 characters, none of \\:*?"<>|; unique among its siblings. Only of use once several languages are
            switched on in the admin console.
        order: Rank among its siblings, 0 to 2^32-1; the highest comes first.
        id: Greater than 1; made up if left out.

    https://developer.work.weixin.qq.com/document/path/90205 (for internal and third-party apps; also 90341)
    """
    return api.invoke("department.create", locals())


def update(
    api: CorpApi,
    /,
    *,
    id: int,
    name: str | None = None,
    name_en: str | None = None,
    parentid: int | None = None,
    order: int | None = None,
    extra: Extra = None,
) -> None:
    """Change or move a department; what is left out stays (更新部门).

    Only with the secret of the contact sync, or for a third-party contact app; to move it, the new parent must be under
    its management as well.

    Args:
        name: 1 to 64 characters, none of \\:*?"<>|; unique among its siblings.
        name_en: 1 to 64 characters, none of \\:*?"<>|; unique among its siblings.
        order: Rank among its siblings, 0 to 2^32-1; the highest comes first.

    https://developer.work.weixin.qq.com/document/path/90206 (for internal and third-party apps; also 90342)
    """
    api.invoke("department.update", locals())


def delete(api: CorpApi, /, *, id: int, extra: Extra = None) -> None:
    """Delete a department without members and sub-departments; the root stays (删除部门).

    Only with the secret of the contact sync, or for a third-party contact app.

    https://developer.work.weixin.qq.com/document/path/90207 (for internal and third-party apps; also 90343)
    """
    api.invoke("department.delete", locals())


def list(api: CorpApi, /, *, id: int | None = None, extra: Extra = None) -> ListResponse:
    """List departments with all their sub-departments (获取部门列表).

    Only what the app may see. Slow; WeCom advises department/simplelist and department/get. IP addresses added to the
    contact sync since 2022-08-15 may not call this.

    Args:
        id: Where to start; the whole tree if left out.

    https://developer.work.weixin.qq.com/document/path/90208 (also 90344, 96274)
    """
    return api.invoke("department.list", locals())


def simplelist(api: CorpApi, /, *, id: int | None = None, extra: Extra = None) -> SimplelistResponse:
    """List the ids of departments with all their sub-departments (获取子部门ID列表).

    Only what the app may see; all for the contact sync, a third-party contact app and apps with the right to the
    organisation (组织架构信息).

    Args:
        id: Where to start; the whole tree if left out.

    https://developer.work.weixin.qq.com/document/path/95350 (also 95406, 96275)
    """
    return api.invoke("department.simplelist", locals())


def get(api: CorpApi, /, *, id: int, extra: Extra = None) -> GetResponse:
    """Read one department (获取单个部门详情).

    The app must have the right to see it. IP addresses added to the contact sync since 2022-08-15 may not call this.

    https://developer.work.weixin.qq.com/document/path/95351 (also 95407)
    """
    return api.invoke("department.get", locals())
