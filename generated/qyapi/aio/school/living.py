"""家校应用：上课直播, asynchronous: generated from spec/school/living.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

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


async def living_get_living_info(api: CorpApi, /, *, livingid: str, extra: Extra = None) -> LivingGetLivingInfoResponse:
    """Read a live lesson (获取直播详情); see `qyapi.school.living_get_living_info`."""
    return await api.ainvoke("school.living_get_living_info", locals())


async def living_get_watch_stat(
    api: CorpApi, /, *, livingid: str, next_key: str | None = None, extra: Extra = None
) -> LivingGetWatchStatResponse:
    """List who watched a live lesson, page by page (获取观看直播统计); see `qyapi.school.living_get_watch_stat`."""
    return await api.ainvoke("school.living_get_watch_stat", locals())


def living_get_watch_stat_iter(
    api: CorpApi, /, *, livingid: str, extra: Extra = None
) -> AsyncIterator[StudentWatch | VisitorWatch]:
    """Go through `students` and `visitors` of every page of living_get_watch_stat."""
    return api.aiterate("school.living_get_watch_stat", locals())


async def living_get_unwatch_stat(
    api: CorpApi, /, *, livingid: str, next_key: str | None = None, extra: Extra = None
) -> LivingGetUnwatchStatResponse:
    """List the students who missed a live lesson, page by page (获取未观看直播统计); see `qyapi.school.living_get_unwatch_stat`."""
    return await api.ainvoke("school.living_get_unwatch_stat", locals())


def living_get_unwatch_stat_iter(
    api: CorpApi, /, *, livingid: str, extra: Extra = None
) -> AsyncIterator[StudentUnwatch]:
    """Go through `students` of every page of living_get_unwatch_stat."""
    return api.aiterate("school.living_get_unwatch_stat", locals())


async def living_get_watch_stat_v2(
    api: CorpApi, /, *, livingid: str, next_cursor: str | None = None, extra: Extra = None
) -> LivingGetWatchStatV2Response:
    """List which students and parents watched a live lesson, page by page (获取观看直播统计V2); see
    `qyapi.school.living_get_watch_stat_v2`.
    """
    return await api.ainvoke("school.living_get_watch_stat_v2", locals())


def living_get_watch_stat_v2_iter(
    api: CorpApi, /, *, livingid: str, extra: Extra = None
) -> AsyncIterator[StudentWatchByPerson | ParentWatch | VisitorWatch]:
    """Go through `students` and `parents` and `visitors` of every page of living_get_watch_stat_v2."""
    return api.aiterate("school.living_get_watch_stat_v2", locals())


async def living_get_unwatch_stat_v2(
    api: CorpApi, /, *, livingid: str, next_cursor: str | None = None, extra: Extra = None
) -> LivingGetUnwatchStatV2Response:
    """List which students and parents missed a live lesson, page by page (获取未观看直播统计V2); see
    `qyapi.school.living_get_unwatch_stat_v2`.
    """
    return await api.ainvoke("school.living_get_unwatch_stat_v2", locals())


def living_get_unwatch_stat_v2_iter(
    api: CorpApi, /, *, livingid: str, extra: Extra = None
) -> AsyncIterator[StudentUnwatchByPerson | ParentUnwatch]:
    """Go through `students` and `parents` of every page of living_get_unwatch_stat_v2."""
    return api.aiterate("school.living_get_unwatch_stat_v2", locals())
