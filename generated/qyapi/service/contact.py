"""通讯录管理: generated from spec/service/contact.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import Extra, ProviderApi
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


def contact_search(
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
    """Search members and departments of a corp by name (通讯录单个搜索).

    Args:
        query_word: Name of a member, its pinyin or the English name, or name or pinyin of a department; at most 64
            characters.
        query_type: 0 members and departments (default), 1 members, 2 departments.
        query_range: 0 members only (default), 1 also those who left within a year and were active.
        agentid: Search what this app may see; if left out or 0, all that the corp lets the provider see.
        limit: At most 200, default 50, for members who are there and who left each; fewer may come.
        full_match_field: Match all of it: 1 the name of a member or department, 2 the English name of a member. A part
            will do if left out.
        cursor: From the last answer; left out at first.
        offset: Deprecated: no longer documented, use cursor.

    https://developer.work.weixin.qq.com/document/path/91844
    """
    return api.invoke("service.contact_search", locals())


def contact_batchsearch(
    api: ProviderApi,
    /,
    *,
    auth_corpid: str,
    query_request_list: Sequence[QueryRequest],
    agentid: int | None = None,
    extra: Extra = None,
) -> ContactBatchsearchResponse:
    """Search members and departments of a corp by several names (通讯录批量搜索).

    Args:
        query_request_list: At most 50.
        agentid: Search what this app may see; if left out or 0, all that the corp lets the provider see.

    https://developer.work.weixin.qq.com/document/path/91844
    """
    return api.invoke("service.contact_batchsearch", locals())


def contact_id_translate(
    api: ProviderApi,
    /,
    *,
    auth_corpid: str,
    media_id_list: Sequence[str],
    output_file_name: str | None = None,
    output_file_format: Literal["pdf"] | None = None,
    extra: Extra = None,
) -> ContactIdTranslateResponse:
    """Start a job that puts names in place of ids in files (异步通讯录id转译).

    Only of members and departments that the corp lets the provider see. The result comes from batch_getresult; a
    batch_job_result push tells when it is there.

    Args:
        media_id_list: Files from media_upload, at most 20, in xls, xlsx, doc, docx, or as UTF-8 in csv or txt.
        output_file_name: Name of the zip, without .zip; ids in it are translated too. Needed with several files; a
            single one is zipped only with it.
        output_file_format: The format of the files is kept if left out.

    https://developer.work.weixin.qq.com/document/path/91846
    """
    return api.invoke("service.contact_id_translate", locals())


def batch_getresult(api: ProviderApi, /, *, jobid: str, extra: Extra = None) -> BatchGetresultResponse:
    """Read how far a job of contact_id_translate is, and its result (获取异步任务结果).

    Args:
        jobid: At most 64 bytes.

    https://developer.work.weixin.qq.com/document/path/91882
    """
    return api.invoke("service.batch_getresult", locals())


def batch_getresult_wait(
    api: ProviderApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[BatchGetresultResponse] = False,
    extra: Extra = None,
) -> BatchGetresultResponse:
    """Call batch_getresult until the job is done.

    Args:
        timeout: Seconds to wait at most.
        interval: Seconds from one look to the next.
        progress: True for a bar on the terminal, or a function that takes the share that is done, 0 to 1 or None where
            WeCom does not say, and the answer.

    Raises:
        JobFailed: WeCom says that the job has failed.
        JobTimeout: It is not done in time. It goes on, and may be waited for again.
    """
    return api.poll("service.batch_getresult", locals())


def contact_sort(
    api: ProviderApi,
    /,
    *,
    auth_corpid: str,
    useridlist: Sequence[str],
    sort_options: Sequence[SortOption] | None = None,
    sort_type: Literal[0, 1] | None = None,
    extra: Extra = None,
) -> ContactSortResponse:
    """Sort members of a corp by name (通讯录userid排序).

    Args:
        useridlist: At most 1000, of members whom the corp lets the provider see.
        sort_options: The first goes first; each later one decides between equals.
        sort_type: By the pinyin of the name, 0 ascending or 1 descending. Deprecated: no longer documented, use
            sort_options.

    https://developer.work.weixin.qq.com/document/path/92093
    """
    return api.invoke("service.contact_sort", locals())
