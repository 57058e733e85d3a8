"""动物管理: generated from spec/zoo/animal.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from qyapi_runtime.api import ContactSyncApi, CorpApi, Extra, ProviderApi, SuiteApi
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


def animal_create(
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
    """Add an animal (新增动物).

    At most 100 a day.

    Args:
        species: Latin name, at most 64 bytes.
        rare: On the red list.
        home: Where it lives.
        call: How it makes itself heard.
        nickname: What visitors call it.
        diet: What it eats.
        weight: In kilograms.
        born: When it hatched. Unix seconds.
        price: What it cost. In cents (分).
        chip: Number of its chip.
        keepers: Members who look after it.
        parents: Its parents, as far as known.
        tags: Free labels.
        from_: A word Python keeps for itself.
        list_: A built-in that annotations need.
        number: Either.
        cage: Deprecated: since 2020, use home.

    https://developer.work.weixin.qq.com/document/path/10001 (for internal and third-party apps; also https://developer.work.weixin.qq.com/document/10002)
    """
    return api.invoke("zoo.animal_create", locals())


def animal_list(
    api: SuiteApi,
    /,
    *,
    zoo: str,
    deep: bool | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    extra: Extra = None,
) -> AnimalListResponse:
    """List animals, page by page (动物列表).

    Args:
        limit: At most 100.

    https://developer.work.weixin.qq.com/document/path/10003
    """
    return api.invoke("zoo.animal_list", locals())


def animal_list_iter(
    api: SuiteApi, /, *, zoo: str, deep: bool | None = None, limit: int | None = None, extra: Extra = None
) -> Iterator[Animal]:
    """Go through `animals` of every page of animal_list."""
    return api.iterate("zoo.animal_list", locals())


def animal_log(api: CorpApi, /, *, cursor: int, extra: Extra = None) -> AnimalLogResponse:
    """List what animals did, page by page (动物日志).

    Args:
        cursor: 0 at first.

    https://developer.work.weixin.qq.com/document/path/10011
    """
    return api.invoke("zoo.animal_log", locals())


def animal_log_iter(api: CorpApi, /, *, extra: Extra = None) -> Iterator[str | Keeper]:
    """Go through `entries` and `keepers` of every page of animal_log."""
    return api.iterate("zoo.animal_log", locals())


def animal_visits(api: CorpApi, /, *, offset: int | None = None, extra: Extra = None) -> AnimalVisitsResponse:
    """List visits to animals, page by page (参观记录).

    Args:
        offset: Visits to leave out.

    https://developer.work.weixin.qq.com/document/path/10012
    """
    return api.invoke("zoo.animal_visits", locals())


def animal_visits_iter(api: CorpApi, /, *, extra: Extra = None) -> Iterator[Keeper]:
    """Go through `visits` of every page of animal_visits."""
    return api.iterate("zoo.animal_visits", locals())


def animal_census(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> AnimalCensusResponse:
    """Read how far the counting of all animals is (清点结果).

    https://developer.work.weixin.qq.com/document/path/10013
    """
    return api.invoke("zoo.animal_census", locals())


def animal_census_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[AnimalCensusResponse] = False,
    extra: Extra = None,
) -> AnimalCensusResponse:
    """Call animal_census until the job is done.

    Args:
        timeout: Seconds to wait at most.
        interval: Seconds from one look to the next.
        progress: True for a bar on the terminal, or a function that takes the share that is done, 0 to 1 or None where
            WeCom does not say, and the answer.

    Raises:
        JobFailed: WeCom says that the job has failed.
        JobTimeout: It is not done in time. It goes on, and may be waited for again.
    """
    return api.poll("zoo.animal_census", locals())


def animal_get(api: ProviderApi, /, *, animal_id: str, ids: Sequence[int] | None = None, extra: Extra = None) -> Animal:
    """Read one animal (动物详情).

    Returns:
        An animal as the zoo knows it.

    https://developer.work.weixin.qq.com/document/path/10004
    """
    return api.invoke("zoo.animal_get", locals())


@deprecated("since 2021, use animal_free")
def animal_delete(api: CorpApi, /, *, animal_id: str, extra: Extra = None) -> None:
    """Delete an animal (删除动物).

    https://developer.work.weixin.qq.com/document/path/10005
    """
    api.invoke("zoo.animal_delete", locals())


def animal_free(api: CorpApi, /, *, extra: Extra = None) -> None:
    """Let the last animal go (放生动物).

    https://developer.work.weixin.qq.com/document/path/10006
    """
    api.invoke("zoo.animal_free", locals())


def animal_move(api: ContactSyncApi, /, *, animal_id: str, extra: Extra = None) -> None:
    """Bring an animal from another zoo (搬运动物).

    https://developer.work.weixin.qq.com/document/path/10010
    """
    api.invoke("zoo.animal_move", locals())
