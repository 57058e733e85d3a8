"""异步导入接口, asynchronous: generated from spec/batch/contact_import.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra
    from qyapi_runtime.progress import Progress

    from qyapi.types.batch.contact_import import (
        GetresultResponse,
        ImportCallback,
        ReplacepartyResponse,
        ReplaceuserResponse,
        SyncuserResponse,
    )

__all__ = ["getresult", "getresult_wait", "replaceparty", "replaceuser", "syncuser"]


async def syncuser(
    api: CorpApi,
    /,
    *,
    media_id: str,
    to_invite: bool | None = None,
    callback: ImportCallback | None = None,
    extra: Extra = None,
) -> SyncuserResponse:
    """Add and change members as a CSV file says, leaving those not in it as they are (增量更新成员); see
    `qyapi.batch.syncuser`.
    """
    return await api.ainvoke("batch.syncuser", locals())


async def replaceuser(
    api: CorpApi,
    /,
    *,
    media_id: str,
    to_invite: bool | None = None,
    callback: ImportCallback | None = None,
    extra: Extra = None,
) -> ReplaceuserResponse:
    """Make the members of the corp those of a CSV file, deleting the others (全量覆盖成员); see `qyapi.batch.replaceuser`."""
    return await api.ainvoke("batch.replaceuser", locals())


async def replaceparty(
    api: CorpApi,
    /,
    *,
    media_id: str,
    to_invite: bool | None = None,
    callback: ImportCallback | None = None,
    extra: Extra = None,
) -> ReplacepartyResponse:
    """Make the departments of the corp those of a CSV file, deleting the others that are empty (全量覆盖部门); see
    `qyapi.batch.replaceparty`.
    """
    return await api.ainvoke("batch.replaceparty", locals())


async def getresult(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> GetresultResponse:
    """Read how far an import is, and what it did (获取异步任务结果); see `qyapi.batch.getresult`."""
    return await api.ainvoke("batch.getresult", locals())


async def getresult_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[GetresultResponse] = False,
    extra: Extra = None,
) -> GetresultResponse:
    """Call getresult until the job is done; see `qyapi.batch.getresult_wait`."""
    return await api.apoll("batch.getresult", locals())
