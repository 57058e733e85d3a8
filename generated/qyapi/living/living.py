"""直播: generated from spec/living/living.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

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


def create(
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
    """Schedule a live broadcast (创建预约直播).

    The anchor must be visible to the app.

    Args:
        anchor_userid: The member who broadcasts.
        theme: Title, at most 20 characters.
        living_start: Unix seconds.
        living_duration: In seconds.
        type: 0 general (default), 1 small class, 2 large class, 3 training, 4 event. Classes only for K12 schools and
            the IT industry.
        description: At most 100 characters. Ignored for an event, which has activity_detail.description.
        agentid: Only for old third-party suites of several apps.
        remind_time: How long before living_start members are reminded, 0 if left out. In seconds.
        activity_cover_mediaid: Cover of an event.
        activity_share_mediaid: Picture of the card that shares an event.
        activity_detail: Only for an event.

    https://developer.work.weixin.qq.com/document/path/93637 (also 93717)
    """
    return api.invoke("living.create", locals())


def modify(
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
    """Change a scheduled broadcast of this app that has not begun (修改预约直播).

    Args:
        theme: Title, at most 60 bytes.
        living_start: Unix seconds.
        living_duration: In seconds.
        description: At most 300 bytes.
        type: 0 general, 1 small class, 2 large class, 3 training, 4 event. Classes only for K12 schools and the IT
            industry.
        remind_time: How long before living_start members are reminded, 0 if left out. In seconds.

    https://developer.work.weixin.qq.com/document/path/93640 (also 93720)
    """
    api.invoke("living.modify", locals())


def cancel(api: CorpApi, /, *, livingid: str, extra: Extra = None) -> None:
    """Cancel a scheduled broadcast of this app that has not begun (取消预约直播).

    https://developer.work.weixin.qq.com/document/path/93638 (also 93718)
    """
    api.invoke("living.cancel", locals())


def delete_replay_data(api: CorpApi, /, *, livingid: str, extra: Extra = None) -> None:
    """Delete the replay of a broadcast of this app (删除直播回放).

    https://developer.work.weixin.qq.com/document/path/93874 (also 93719, 93743, 93860)
    """
    api.invoke("living.delete_replay_data", locals())


def get_living_code(api: CorpApi, /, *, livingid: str, openid: str, extra: Extra = None) -> GetLivingCodeResponse:
    """Get the code that lets a WeChat user watch a broadcast of this app or its replay (获取微信观看直播凭证).

    Args:
        openid: Of the WeChat user.

    https://developer.work.weixin.qq.com/document/path/93641 (also 93721)
    """
    return api.invoke("living.get_living_code", locals())


def get_user_all_livingid(
    api: CorpApi, /, *, userid: str, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> GetUserAllLivingidResponse:
    """List the broadcasts of one member that this app has made (获取成员直播ID列表).

    Args:
        cursor: From the last answer; left out at first.
        limit: At most 100, which is the default.

    https://developer.work.weixin.qq.com/document/path/93634 (also 93714, 93739, 93856)
    """
    return api.invoke("living.get_user_all_livingid", locals())


def get_user_all_livingid_iter(
    api: CorpApi, /, *, userid: str, limit: int | None = None, extra: Extra = None
) -> Iterator[str]:
    """Go through `livingid_list` of every page of get_user_all_livingid."""
    return api.iterate("living.get_user_all_livingid", locals())


def get_living_info(api: CorpApi, /, *, livingid: str, extra: Extra = None) -> GetLivingInfoResponse:
    """Read one broadcast of this app (获取直播详情).

    https://developer.work.weixin.qq.com/document/path/93635 (also 93715)
    """
    return api.invoke("living.get_living_info", locals())


def get_watch_stat(
    api: CorpApi, /, *, livingid: str, next_key: str | None = None, extra: Extra = None
) -> GetWatchStatResponse:
    """List who watched a broadcast of this app, page by page (获取直播观看明细).

    Args:
        next_key: From the last answer; left out or 0 at first.

    https://developer.work.weixin.qq.com/document/path/93636 (also 93716)
    """
    return api.invoke("living.get_watch_stat", locals())


def get_watch_stat_iter(
    api: CorpApi, /, *, livingid: str, extra: Extra = None
) -> Iterator[WatchingUser | WatchingExternalUser]:
    """Go through `users` and `external_users` of every page of get_watch_stat."""
    return api.iterate("living.get_watch_stat", locals())


def get_living_share_info(api: CorpApi, /, *, ww_share_code: str, extra: Extra = None) -> GetLivingShareInfoResponse:
    """Find out which viewer came to a mini program shop from which broadcast, and who had invited them
    (获取跳转小程序商城的直播观众信息).

    Only for broadcasts that promote products. The mini program must be linked to the corp.

    Args:
        ww_share_code: From the path the mini program was opened with.

    https://developer.work.weixin.qq.com/document/path/94442 (also 94578)
    """
    return api.invoke("living.get_living_share_info", locals())
