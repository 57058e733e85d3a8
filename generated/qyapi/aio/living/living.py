"""直播, asynchronous: generated from spec/living/living.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.living.living import (
        ActivityDetail,
        CreateResponse,
        GetLivingCodeResponse,
        GetLivingInfoResponse,
        GetLivingShareInfoResponse,
        GetUserAllLivingidResponse,
        GetWatchStatResponse,
        WatchingExternalUser,
        WatchingUser,
    )

__all__ = [
    "cancel",
    "create",
    "delete_replay_data",
    "get_living_code",
    "get_living_info",
    "get_living_share_info",
    "get_user_all_livingid",
    "get_user_all_livingid_iter",
    "get_watch_stat",
    "get_watch_stat_iter",
    "modify",
]


async def create(
    api: CorpApi,
    /,
    *,
    anchor_userid: str,
    theme: str,
    living_start: datetime | int,
    living_duration: int,
    type: Literal[0, 1, 2, 3, 4] | None = None,
    description: str | None = None,
    agentid: int | None = None,
    remind_time: int | None = None,
    activity_cover_mediaid: str | None = None,
    activity_share_mediaid: str | None = None,
    activity_detail: ActivityDetail | None = None,
    extra: Extra = None,
) -> CreateResponse:
    """Schedule a live broadcast (创建预约直播); see `qyapi.living.create`."""
    return await api.ainvoke("living.create", locals())


async def modify(
    api: CorpApi,
    /,
    *,
    livingid: str,
    title: str | None = None,
    theme: str | None = None,
    living_start: datetime | int | None = None,
    living_duration: int | None = None,
    description: str | None = None,
    type: Literal[0, 1, 2, 3, 4] | None = None,
    remind_time: int | None = None,
    extra: Extra = None,
) -> None:
    """Change a scheduled broadcast of this app that has not begun (修改预约直播); see `qyapi.living.modify`."""
    await api.ainvoke("living.modify", locals())


async def cancel(api: CorpApi, /, *, livingid: str, extra: Extra = None) -> None:
    """Cancel a scheduled broadcast of this app that has not begun (取消预约直播); see `qyapi.living.cancel`."""
    await api.ainvoke("living.cancel", locals())


async def delete_replay_data(api: CorpApi, /, *, livingid: str, extra: Extra = None) -> None:
    """Delete the replay of a broadcast of this app (删除直播回放); see `qyapi.living.delete_replay_data`."""
    await api.ainvoke("living.delete_replay_data", locals())


async def get_living_code(api: CorpApi, /, *, livingid: str, openid: str, extra: Extra = None) -> GetLivingCodeResponse:
    """Get the code that lets a WeChat user watch a broadcast of this app or its replay (获取微信观看直播凭证); see
    `qyapi.living.get_living_code`.
    """
    return await api.ainvoke("living.get_living_code", locals())


async def get_user_all_livingid(
    api: CorpApi, /, *, userid: str, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> GetUserAllLivingidResponse:
    """List the broadcasts of one member that this app has made (获取成员直播ID列表); see `qyapi.living.get_user_all_livingid`."""
    return await api.ainvoke("living.get_user_all_livingid", locals())


def get_user_all_livingid_iter(
    api: CorpApi, /, *, userid: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[str]:
    """Go through `livingid_list` of every page of get_user_all_livingid."""
    return api.aiterate("living.get_user_all_livingid", locals())


async def get_living_info(api: CorpApi, /, *, livingid: str, extra: Extra = None) -> GetLivingInfoResponse:
    """Read one broadcast of this app (获取直播详情); see `qyapi.living.get_living_info`."""
    return await api.ainvoke("living.get_living_info", locals())


async def get_watch_stat(
    api: CorpApi, /, *, livingid: str, next_key: str | None = None, extra: Extra = None
) -> GetWatchStatResponse:
    """List who watched a broadcast of this app, page by page (获取直播观看明细); see `qyapi.living.get_watch_stat`."""
    return await api.ainvoke("living.get_watch_stat", locals())


def get_watch_stat_iter(
    api: CorpApi, /, *, livingid: str, extra: Extra = None
) -> AsyncIterator[WatchingUser | WatchingExternalUser]:
    """Go through `users` and `external_users` of every page of get_watch_stat."""
    return api.aiterate("living.get_watch_stat", locals())


async def get_living_share_info(
    api: CorpApi, /, *, ww_share_code: str, extra: Extra = None
) -> GetLivingShareInfoResponse:
    """Find out which viewer came to a mini program shop from which broadcast, and who had invited them
    (获取跳转小程序商城的直播观众信息); see `qyapi.living.get_living_share_info`.
    """
    return await api.ainvoke("living.get_living_share_info", locals())
