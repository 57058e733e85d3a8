"""标签管理, asynchronous: generated from spec/tag/tag.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.tag.tag import AddtagusersResponse, CreateResponse, DeltagusersResponse, GetResponse, ListResponse

__all__ = ["addtagusers", "create", "delete", "deltagusers", "get", "list", "update"]


async def create(api: CorpApi, /, *, tagname: str, tagid: int | None = None, extra: Extra = None) -> CreateResponse:
    """Make a tag of members, which only this app may then change (创建标签); see `qyapi.tag.create`."""
    return await api.ainvoke("tag.create", locals())


async def update(api: CorpApi, /, *, tagid: int, tagname: str, extra: Extra = None) -> None:
    """Rename a tag that the app made (更新标签名字); see `qyapi.tag.update`."""
    await api.ainvoke("tag.update", locals())


async def delete(api: CorpApi, /, *, tagid: int, extra: Extra = None) -> None:
    """Delete a tag that the app made (删除标签); see `qyapi.tag.delete`."""
    await api.ainvoke("tag.delete", locals())


async def get(api: CorpApi, /, *, tagid: int, extra: Extra = None) -> GetResponse:
    """List who has a tag, as far as the app may see (获取标签成员); see `qyapi.tag.get`."""
    return await api.ainvoke("tag.get", locals())


async def addtagusers(
    api: CorpApi,
    /,
    *,
    tagid: int,
    userlist: Sequence[str] | None = None,
    partylist: Sequence[int] | None = None,
    extra: Extra = None,
) -> AddtagusersResponse:
    """Give members and departments a tag that the app made (增加标签成员); see `qyapi.tag.addtagusers`."""
    return await api.ainvoke("tag.addtagusers", locals())


async def deltagusers(
    api: CorpApi,
    /,
    *,
    tagid: int,
    userlist: Sequence[str] | None = None,
    partylist: Sequence[int] | None = None,
    extra: Extra = None,
) -> DeltagusersResponse:
    """Take a tag that the app made from members and departments (删除标签成员); see `qyapi.tag.deltagusers`."""
    return await api.ainvoke("tag.deltagusers", locals())


async def list(api: CorpApi, /, *, extra: Extra = None) -> ListResponse:
    """List all tags; a third-party app gets only those it made (获取标签列表); see `qyapi.tag.list`."""
    return await api.ainvoke("tag.list", locals())
