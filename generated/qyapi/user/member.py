"""成员管理: generated from spec/user/member.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.user.member import DeptUser, ListIdResponse, SimplelistResponse, User

__all__ = ["get", "list_id", "list_id_iter", "simplelist"]


def get(api: CorpApi, /, *, userid: str, extra: Extra = None) -> User:
    """Read one member (读取成员).

    What the app may not see is missing. Internal and customized apps made since 2022-06-20 get avatar, gender, mobile,
    email, biz_mail, qr_code and address only through auth/getuserdetail, with the member's consent. IP addresses added
    to the contact sync since 2022-08-15 may not call this.

    Args:
        userid: 1 to 64 bytes; case does not matter.

    Returns:
        A member of the corp, as far as the app may see.

    https://developer.work.weixin.qq.com/document/path/90196 (also 90332, 96255)
    """
    return api.invoke("user.get", locals())


def simplelist(
    api: CorpApi, /, *, department_id: int, fetch_child: bool | None = None, extra: Extra = None
) -> SimplelistResponse:
    """List the members of one department (获取部门成员).

    Members of its sub-departments are not listed; ask for each of those. IP addresses added to the contact sync since
    2022-08-15 may not call this.

    Args:
        fetch_child: List the members of sub-departments as well. Deprecated: no longer documented, walk the departments
            instead.

    https://developer.work.weixin.qq.com/document/path/90200 (also 90336, 96259)
    """
    return api.invoke("user.simplelist", locals())


def list_id(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> ListIdResponse:
    """List the ids and departments of all members, page by page (获取成员ID列表).

    Only with the secret of the contact sync, or for a third-party app with the right to edit contacts.

    Args:
        cursor: From the last answer; left out at first.
        limit: 1 to 10000.

    https://developer.work.weixin.qq.com/document/path/96067 (for internal and third-party apps; also 96021, 96269)
    """
    return api.invoke("user.list_id", locals())


def list_id_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> Iterator[DeptUser]:
    """Go through `dept_user` of every page of list_id."""
    return api.iterate("user.list_id", locals())
