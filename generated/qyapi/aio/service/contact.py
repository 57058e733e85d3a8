"""通讯录管理, asynchronous: generated from spec/service/contact.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import ProviderApi
    from qyapi_runtime.api import Extra
    from qyapi_runtime.progress import Progress

    from qyapi.types.service.contact import (
        BatchGetresultResponse,
        ContactBatchsearchResponse,
        ContactIdTranslateResponse,
        ContactSearchResponse,
        ContactSortResponse,
        QueryRequest,
        SortOption,
    )

__all__ = [
    "batch_getresult",
    "batch_getresult_wait",
    "contact_batchsearch",
    "contact_id_translate",
    "contact_search",
    "contact_sort",
]


async def contact_search(
    api: ProviderApi,
    /,
    *,
    auth_corpid: str,
    query_word: str,
    query_type: Literal[0, 1, 2] | None = None,
    query_range: Literal[0, 1] | None = None,
    agentid: int | None = None,
    limit: int | None = None,
    full_match_field: Literal[1, 2] | None = None,
    cursor: str | None = None,
    offset: int | None = None,
    extra: Extra = None,
) -> ContactSearchResponse:
    """Search members and departments of a corp by name (通讯录单个搜索); see `qyapi.service.contact_search`."""
    return await api.ainvoke("service.contact_search", locals())


async def contact_batchsearch(
    api: ProviderApi,
    /,
    *,
    auth_corpid: str,
    query_request_list: Sequence[QueryRequest],
    agentid: int | None = None,
    extra: Extra = None,
) -> ContactBatchsearchResponse:
    """Search members and departments of a corp by several names (通讯录批量搜索); see `qyapi.service.contact_batchsearch`."""
    return await api.ainvoke("service.contact_batchsearch", locals())


async def contact_id_translate(
    api: ProviderApi,
    /,
    *,
    auth_corpid: str,
    media_id_list: Sequence[str],
    output_file_name: str | None = None,
    output_file_format: Literal["pdf"] | None = None,
    extra: Extra = None,
) -> ContactIdTranslateResponse:
    """Start a job that puts names in place of ids in files (异步通讯录id转译); see `qyapi.service.contact_id_translate`."""
    return await api.ainvoke("service.contact_id_translate", locals())


async def batch_getresult(api: ProviderApi, /, *, jobid: str, extra: Extra = None) -> BatchGetresultResponse:
    """Read how far a job of contact_id_translate is, and its result (获取异步任务结果); see `qyapi.service.batch_getresult`."""
    return await api.ainvoke("service.batch_getresult", locals())


async def batch_getresult_wait(
    api: ProviderApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[BatchGetresultResponse] = False,
    extra: Extra = None,
) -> BatchGetresultResponse:
    """Call batch_getresult until the job is done; see `qyapi.service.batch_getresult_wait`."""
    return await api.apoll("service.batch_getresult", locals())


async def contact_sort(
    api: ProviderApi,
    /,
    *,
    auth_corpid: str,
    useridlist: Sequence[str],
    sort_options: Sequence[SortOption] | None = None,
    sort_type: Literal[0, 1] | None = None,
    extra: Extra = None,
) -> ContactSortResponse:
    """Sort members of a corp by name (通讯录userid排序); see `qyapi.service.contact_sort`."""
    return await api.ainvoke("service.contact_sort", locals())
