"""异步导出接口, asynchronous: generated from spec/export/export.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra
    from qyapi_runtime.progress import Progress

    from qyapi.types.export.export import (
        DepartmentResponse,
        GetResultResponse,
        SimpleUserResponse,
        TaguserResponse,
        UserResponse,
    )

__all__ = ["department", "get_result", "get_result_wait", "simple_user", "taguser", "user"]


async def simple_user(
    api: CorpApi, /, *, encoding_aeskey: str, block_size: int | None = None, extra: Extra = None
) -> SimpleUserResponse:
    """Export ids, names and departments of members as encrypted files (导出成员); see `qyapi.export.simple_user`."""
    return await api.ainvoke("export.simple_user", locals())


async def user(
    api: CorpApi, /, *, encoding_aeskey: str, block_size: int | None = None, extra: Extra = None
) -> UserResponse:
    """Export members in full as encrypted files (导出成员详情); see `qyapi.export.user`."""
    return await api.ainvoke("export.user", locals())


async def department(
    api: CorpApi, /, *, encoding_aeskey: str, block_size: int | None = None, extra: Extra = None
) -> DepartmentResponse:
    """Export departments as encrypted files (导出部门); see `qyapi.export.department`."""
    return await api.ainvoke("export.department", locals())


async def taguser(
    api: CorpApi, /, *, tagid: int, encoding_aeskey: str, block_size: int | None = None, extra: Extra = None
) -> TaguserResponse:
    """Export the members and departments of a tag as encrypted files (导出标签成员); see `qyapi.export.taguser`."""
    return await api.ainvoke("export.taguser", locals())


async def get_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> GetResultResponse:
    """Read how far an export is, and where its files are (获取导出结果); see `qyapi.export.get_result`."""
    return await api.ainvoke("export.get_result", locals())


async def get_result_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[GetResultResponse] = False,
    extra: Extra = None,
) -> GetResultResponse:
    """Call get_result until the job is done; see `qyapi.export.get_result_wait`."""
    return await api.apoll("export.get_result", locals())
