"""动物管理, asynchronous: generated from spec/zoo/animal.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from qyapi_runtime.aio.api import ContactSyncApi, CorpApi, ProviderApi, SuiteApi
    from qyapi_runtime.api import Extra
    from qyapi_runtime.progress import Progress

    from zooapi.types.common import Keeper
    from zooapi.types.zoo.animal import (
        Animal,
        AnimalCensusResponse,
        AnimalCreateResponse,
        AnimalListResponse,
        AnimalLogResponse,
        AnimalVisitsResponse,
        Call,
        Home,
    )

__all__ = [
    "animal_census",
    "animal_census_wait",
    "animal_create",
    "animal_delete",
    "animal_free",
    "animal_get",
    "animal_list",
    "animal_list_iter",
    "animal_log",
    "animal_log_iter",
    "animal_move",
    "animal_visits",
    "animal_visits_iter",
]


async def animal_create(
    api: CorpApi,
    /,
    *,
    species: str,
    legs: Literal[0, 2, 4],
    rare: bool,
    home: Home,
    call: Call,
    nickname: str | None = None,
    diet: Literal["plants", "meat"] | None = None,
    weight: float | None = None,
    born: datetime | int | None = None,
    price: int | None = None,
    chip: int | None = None,
    keepers: Sequence[str] | None = None,
    rooms: Sequence[int | str] | None = None,
    parents: Sequence[Animal] | None = None,
    tags: Mapping[str, str] | None = None,
    from_: str | None = None,
    list_: Sequence[str] | None = None,
    anything: Any = None,
    photo: bytes | None = None,
    number: str | int | None = None,
    cage: int | None = None,
    extra: Extra = None,
) -> AnimalCreateResponse:
    """Add an animal (新增动物); see `zooapi.zoo.animal_create`."""
    return await api.ainvoke("zoo.animal_create", locals())


async def animal_list(
    api: SuiteApi,
    /,
    *,
    zoo: str,
    deep: bool | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    extra: Extra = None,
) -> AnimalListResponse:
    """List animals, page by page (动物列表); see `zooapi.zoo.animal_list`."""
    return await api.ainvoke("zoo.animal_list", locals())


def animal_list_iter(
    api: SuiteApi, /, *, zoo: str, deep: bool | None = None, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[Animal]:
    """Go through `animals` of every page of animal_list."""
    return api.aiterate("zoo.animal_list", locals())


async def animal_log(api: CorpApi, /, *, cursor: int, extra: Extra = None) -> AnimalLogResponse:
    """List what animals did, page by page (动物日志); see `zooapi.zoo.animal_log`."""
    return await api.ainvoke("zoo.animal_log", locals())


def animal_log_iter(api: CorpApi, /, *, extra: Extra = None) -> AsyncIterator[str | Keeper]:
    """Go through `entries` and `keepers` of every page of animal_log."""
    return api.aiterate("zoo.animal_log", locals())


async def animal_visits(api: CorpApi, /, *, offset: int | None = None, extra: Extra = None) -> AnimalVisitsResponse:
    """List visits to animals, page by page (参观记录); see `zooapi.zoo.animal_visits`."""
    return await api.ainvoke("zoo.animal_visits", locals())


def animal_visits_iter(api: CorpApi, /, *, extra: Extra = None) -> AsyncIterator[Keeper]:
    """Go through `visits` of every page of animal_visits."""
    return api.aiterate("zoo.animal_visits", locals())


async def animal_census(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> AnimalCensusResponse:
    """Read how far the counting of all animals is (清点结果); see `zooapi.zoo.animal_census`."""
    return await api.ainvoke("zoo.animal_census", locals())


async def animal_census_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[AnimalCensusResponse] = False,
    extra: Extra = None,
) -> AnimalCensusResponse:
    """Call animal_census until the job is done; see `zooapi.zoo.animal_census_wait`."""
    return await api.apoll("zoo.animal_census", locals())


async def animal_get(
    api: ProviderApi, /, *, animal_id: str, ids: Sequence[int] | None = None, extra: Extra = None
) -> Animal:
    """Read one animal (动物详情); see `zooapi.zoo.animal_get`."""
    return await api.ainvoke("zoo.animal_get", locals())


@deprecated("since 2021, use animal_free")
async def animal_delete(api: CorpApi, /, *, animal_id: str, extra: Extra = None) -> None:
    """Delete an animal (删除动物); see `zooapi.zoo.animal_delete`."""
    await api.ainvoke("zoo.animal_delete", locals())


async def animal_free(api: CorpApi, /, *, extra: Extra = None) -> None:
    """Let the last animal go (放生动物); see `zooapi.zoo.animal_free`."""
    await api.ainvoke("zoo.animal_free", locals())


async def animal_move(api: ContactSyncApi, /, *, animal_id: str, extra: Extra = None) -> None:
    """Bring an animal from another zoo (搬运动物); see `zooapi.zoo.animal_move`."""
    await api.ainvoke("zoo.animal_move", locals())
