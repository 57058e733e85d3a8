"""标签管理: generated from spec/tag/tag.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.tag.tag import AddtagusersResponse, CreateResponse, DeltagusersResponse, GetResponse, ListResponse

__all__ = ["addtagusers", "create", "delete", "deltagusers", "get", "list", "update"]


def create(api: CorpApi, /, *, tagname: str, tagid: int | None = None, extra: Extra = None) -> CreateResponse:
    """Make a tag of members, which only this app may then change (创建标签).

    At most 3000 tags in a corp.

    Args:
        tagname: 1 to 32 characters, unique.
        tagid: Not below 0; one above the highest if left out.

    https://developer.work.weixin.qq.com/document/path/90210 (also 90346)
    """
    return api.invoke("tag.create", locals())


def update(api: CorpApi, /, *, tagid: int, tagname: str, extra: Extra = None) -> None:
    """Rename a tag that the app made (更新标签名字).

    Args:
        tagname: 1 to 32 characters, unique.

    https://developer.work.weixin.qq.com/document/path/90211 (also 90347)
    """
    api.invoke("tag.update", locals())


def delete(api: CorpApi, /, *, tagid: int, extra: Extra = None) -> None:
    """Delete a tag that the app made (删除标签).

    https://developer.work.weixin.qq.com/document/path/90212 (also 90348)
    """
    api.invoke("tag.delete", locals())


def get(api: CorpApi, /, *, tagid: int, extra: Extra = None) -> GetResponse:
    """List who has a tag, as far as the app may see (获取标签成员).

    https://developer.work.weixin.qq.com/document/path/90213 (also 90349, 96281)
    """
    return api.invoke("tag.get", locals())


def addtagusers(
    api: CorpApi,
    /,
    *,
    tagid: int,
    userlist: Sequence[str] | None = None,
    partylist: Sequence[int] | None = None,
    extra: Extra = None,
) -> AddtagusersResponse:
    """Give members and departments a tag that the app made (增加标签成员).

    Only those whom the app may see. One of userlist and partylist is needed. A tag has at most 30000 members and
    departments together. If all are refused, the call fails with 40070.

    Args:
        userlist: At most 1000.
        partylist: At most 100.

    https://developer.work.weixin.qq.com/document/path/90214 (also 90350)
    """
    return api.invoke("tag.addtagusers", locals())


def deltagusers(
    api: CorpApi,
    /,
    *,
    tagid: int,
    userlist: Sequence[str] | None = None,
    partylist: Sequence[int] | None = None,
    extra: Extra = None,
) -> DeltagusersResponse:
    """Take a tag that the app made from members and departments (删除标签成员).

    Only those whom the app may see. One of userlist and partylist is needed. If all are refused, the call fails with
    40031.

    Args:
        userlist: At most 1000.
        partylist: At most 100.

    https://developer.work.weixin.qq.com/document/path/90215 (also 90351)
    """
    return api.invoke("tag.deltagusers", locals())


def list(api: CorpApi, /, *, extra: Extra = None) -> ListResponse:
    """List all tags; a third-party app gets only those it made (获取标签列表).

    https://developer.work.weixin.qq.com/document/path/90216 (also 90352)
    """
    return api.invoke("tag.list", locals())
