"""家校应用：上课直播: generated from spec/school/living.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.school.living import (
        LivingGetLivingInfoResponse,
        LivingGetUnwatchStatResponse,
        LivingGetUnwatchStatV2Response,
        LivingGetWatchStatResponse,
        LivingGetWatchStatV2Response,
        ParentUnwatch,
        ParentWatch,
        StudentUnwatch,
        StudentUnwatchByPerson,
        StudentWatch,
        StudentWatchByPerson,
        VisitorWatch,
    )

__all__ = [
    "living_get_living_info",
    "living_get_unwatch_stat",
    "living_get_unwatch_stat_iter",
    "living_get_unwatch_stat_v2",
    "living_get_unwatch_stat_v2_iter",
    "living_get_watch_stat",
    "living_get_watch_stat_iter",
    "living_get_watch_stat_v2",
    "living_get_watch_stat_v2_iter",
]


def living_get_living_info(api: CorpApi, /, *, livingid: str, extra: Extra = None) -> LivingGetLivingInfoResponse:
    """Read a live lesson (获取直播详情).

    Only of streams that the app made. Internal apps must be set up for live lessons (上课直播) and for parents; the others
    need the rights to both.

    https://developer.work.weixin.qq.com/document/path/93740 (also 93857)
    """
    return api.invoke("school.living_get_living_info", locals())


def living_get_watch_stat(
    api: CorpApi, /, *, livingid: str, next_key: str | None = None, extra: Extra = None
) -> LivingGetWatchStatResponse:
    """List who watched a live lesson, page by page (获取观看直播统计).

    Only of streams that the app made. Internal apps must be set up for live lessons (上课直播) and for parents; the others
    need the rights to both.

    Args:
        next_key: From the last answer; 0 or left out at first.

    https://developer.work.weixin.qq.com/document/path/93741 (also 93858, 97129)
    """
    return api.invoke("school.living_get_watch_stat", locals())


def living_get_watch_stat_iter(
    api: CorpApi, /, *, livingid: str, extra: Extra = None
) -> Iterator[StudentWatch | VisitorWatch]:
    """Go through `students` and `visitors` of every page of living_get_watch_stat."""
    return api.iterate("school.living_get_watch_stat", locals())


def living_get_unwatch_stat(
    api: CorpApi, /, *, livingid: str, next_key: str | None = None, extra: Extra = None
) -> LivingGetUnwatchStatResponse:
    """List the students who missed a live lesson, page by page (获取未观看直播统计).

    Only of streams that the app made. Internal apps must be set up for live lessons (上课直播) and for parents; the others
    need the rights to both. Only students whose parents follow the notices of the school (学校通知) count.

    Args:
        next_key: From the last answer; 0 or left out at first.

    https://developer.work.weixin.qq.com/document/path/93742 (also 93859)
    """
    return api.invoke("school.living_get_unwatch_stat", locals())


def living_get_unwatch_stat_iter(api: CorpApi, /, *, livingid: str, extra: Extra = None) -> Iterator[StudentUnwatch]:
    """Go through `students` of every page of living_get_unwatch_stat."""
    return api.iterate("school.living_get_unwatch_stat", locals())


def living_get_watch_stat_v2(
    api: CorpApi, /, *, livingid: str, next_cursor: str | None = None, extra: Extra = None
) -> LivingGetWatchStatV2Response:
    """List which students and parents watched a live lesson, page by page (获取观看直播统计V2).

    Only of streams that the app made. Internal apps must be set up for live lessons (上课直播) and for parents; the others
    need the rights to both.

    Args:
        next_cursor: From the last answer; 0 or left out at first.

    https://developer.work.weixin.qq.com/document/path/95793 (also 95799)
    """
    return api.invoke("school.living_get_watch_stat_v2", locals())


def living_get_watch_stat_v2_iter(
    api: CorpApi, /, *, livingid: str, extra: Extra = None
) -> Iterator[StudentWatchByPerson | ParentWatch | VisitorWatch]:
    """Go through `students` and `parents` and `visitors` of every page of living_get_watch_stat_v2."""
    return api.iterate("school.living_get_watch_stat_v2", locals())


def living_get_unwatch_stat_v2(
    api: CorpApi, /, *, livingid: str, next_cursor: str | None = None, extra: Extra = None
) -> LivingGetUnwatchStatV2Response:
    """List which students and parents missed a live lesson, page by page (获取未观看直播统计V2).

    Only of streams that the app made. Internal apps must be set up for live lessons (上课直播) and for parents; the others
    need the rights to both. Only students and parents who follow the notices of the school (学校通知) count.

    Args:
        next_cursor: From the last answer; 0 or left out at first.

    https://developer.work.weixin.qq.com/document/path/95795
    """
    return api.invoke("school.living_get_unwatch_stat_v2", locals())


def living_get_unwatch_stat_v2_iter(
    api: CorpApi, /, *, livingid: str, extra: Extra = None
) -> Iterator[StudentUnwatchByPerson | ParentUnwatch]:
    """Go through `students` and `parents` of every page of living_get_unwatch_stat_v2."""
    return api.iterate("school.living_get_unwatch_stat_v2", locals())
