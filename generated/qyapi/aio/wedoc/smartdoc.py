"""管理智能文档内容, asynchronous: generated from spec/wedoc/smartdoc.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra
    from qyapi_runtime.progress import Progress

    from qyapi.types.wedoc.smartdoc import (
        Block,
        NewBlock,
        NewPage,
        NewSmartsheet,
        PageUpdate,
        Reader,
        SmartdocAddBlocksResponse,
        SmartdocAddPageResponse,
        SmartdocAddSmartsheetResponse,
        SmartdocExportTaskResponse,
        SmartdocGetBlockListResponse,
        SmartdocGetExportResultResponse,
        SmartdocGetPageHierarchyResponse,
        SmartdocGetSmartsheetInfoResponse,
        SmartdocPublishResponse,
        SmartdocUpdateBlocksResponse,
        SmartdocUpdatePageResponse,
        SmartdocUpdateSmartsheetResponse,
        SmartsheetUpdate,
    )

__all__ = [
    "smartdoc_add_blocks",
    "smartdoc_add_page",
    "smartdoc_add_smartsheet",
    "smartdoc_cancel_publish",
    "smartdoc_delete_blocks",
    "smartdoc_delete_page",
    "smartdoc_delete_smartsheet",
    "smartdoc_export_task",
    "smartdoc_get_block_list",
    "smartdoc_get_block_list_iter",
    "smartdoc_get_export_result",
    "smartdoc_get_export_result_wait",
    "smartdoc_get_page_hierarchy",
    "smartdoc_get_smartsheet_info",
    "smartdoc_publish",
    "smartdoc_publish_setting",
    "smartdoc_update_blocks",
    "smartdoc_update_page",
    "smartdoc_update_smartsheet",
]


async def smartdoc_add_page(
    api: CorpApi, /, *, docid: str, info: NewPage, extra: Extra = None
) -> SmartdocAddPageResponse:
    """Add a page to a smart document (添加页面); see `qyapi.wedoc.smartdoc_add_page`."""
    return await api.ainvoke("wedoc.smartdoc_add_page", locals())


async def smartdoc_update_page(
    api: CorpApi, /, *, docid: str, info: PageUpdate, extra: Extra = None
) -> SmartdocUpdatePageResponse:
    """Rename, move or lay out a page of a smart document (更新页面); see `qyapi.wedoc.smartdoc_update_page`."""
    return await api.ainvoke("wedoc.smartdoc_update_page", locals())


async def smartdoc_delete_page(api: CorpApi, /, *, docid: str, page_id: str, extra: Extra = None) -> None:
    """Delete a page of a smart document with the pages below it, for good (删除页面); see
    `qyapi.wedoc.smartdoc_delete_page`.
    """
    await api.ainvoke("wedoc.smartdoc_delete_page", locals())


async def smartdoc_get_page_hierarchy(
    api: CorpApi, /, *, docid: str, extra: Extra = None
) -> SmartdocGetPageHierarchyResponse:
    """List the pages of a smart document, each with the page above it (获取页面结构); see
    `qyapi.wedoc.smartdoc_get_page_hierarchy`.
    """
    return await api.ainvoke("wedoc.smartdoc_get_page_hierarchy", locals())


async def smartdoc_add_blocks(
    api: CorpApi, /, *, docid: str, page_id: str, blocks: Sequence[NewBlock], extra: Extra = None
) -> SmartdocAddBlocksResponse:
    """Add blocks to a page of a smart document (添加内容块); see `qyapi.wedoc.smartdoc_add_blocks`."""
    return await api.ainvoke("wedoc.smartdoc_add_blocks", locals())


async def smartdoc_update_blocks(
    api: CorpApi, /, *, docid: str, page_id: str, blocks: Sequence[Block], extra: Extra = None
) -> SmartdocUpdateBlocksResponse:
    """Change blocks of a page of a smart document (更新内容块); see `qyapi.wedoc.smartdoc_update_blocks`."""
    return await api.ainvoke("wedoc.smartdoc_update_blocks", locals())


async def smartdoc_delete_blocks(
    api: CorpApi, /, *, docid: str, page_id: str, ids: Sequence[str], extra: Extra = None
) -> None:
    """Delete blocks of a page of a smart document (删除内容块); see `qyapi.wedoc.smartdoc_delete_blocks`."""
    await api.ainvoke("wedoc.smartdoc_delete_blocks", locals())


async def smartdoc_get_block_list(
    api: CorpApi,
    /,
    *,
    docid: str,
    page_id: str,
    ids: Sequence[str] | None = None,
    start: int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> SmartdocGetBlockListResponse:
    """Read blocks of a page of a smart document, page by page (获取内容块列表); see `qyapi.wedoc.smartdoc_get_block_list`."""
    return await api.ainvoke("wedoc.smartdoc_get_block_list", locals())


def smartdoc_get_block_list_iter(
    api: CorpApi,
    /,
    *,
    docid: str,
    page_id: str,
    ids: Sequence[str] | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[Block]:
    """Go through `blocks` of every page of smartdoc_get_block_list."""
    return api.aiterate("wedoc.smartdoc_get_block_list", locals())


async def smartdoc_export_task(
    api: CorpApi,
    /,
    *,
    docid: str,
    content_type: Literal[1],
    url: str | None = None,
    page_id: str | None = None,
    extra: Extra = None,
) -> SmartdocExportTaskResponse:
    """Start to export a smart document, or one page of it, as Markdown (提交导出任务); see
    `qyapi.wedoc.smartdoc_export_task`.
    """
    return await api.ainvoke("wedoc.smartdoc_export_task", locals())


async def smartdoc_get_export_result(
    api: CorpApi, /, *, task_id: str, extra: Extra = None
) -> SmartdocGetExportResultResponse:
    """Read the Markdown of a smart document, once it is there (查询任务结果); see `qyapi.wedoc.smartdoc_get_export_result`."""
    return await api.ainvoke("wedoc.smartdoc_get_export_result", locals())


async def smartdoc_get_export_result_wait(
    api: CorpApi,
    /,
    *,
    task_id: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[SmartdocGetExportResultResponse] = False,
    extra: Extra = None,
) -> SmartdocGetExportResultResponse:
    """Call smartdoc_get_export_result until the job is done; see `qyapi.wedoc.smartdoc_get_export_result_wait`."""
    return await api.apoll("wedoc.smartdoc_get_export_result", locals())


async def smartdoc_publish(
    api: CorpApi,
    /,
    *,
    docid: str,
    publish_range: Literal[1, 3, 4] | None = None,
    auth_list: Sequence[Reader] | None = None,
    extra: Extra = None,
) -> SmartdocPublishResponse:
    """Publish a smart document, or its newest version (发布智能文档); see `qyapi.wedoc.smartdoc_publish`."""
    return await api.ainvoke("wedoc.smartdoc_publish", locals())


async def smartdoc_cancel_publish(api: CorpApi, /, *, docid: str, extra: Extra = None) -> None:
    """Publish a smart document no longer (取消发布智能文档); see `qyapi.wedoc.smartdoc_cancel_publish`."""
    await api.ainvoke("wedoc.smartdoc_cancel_publish", locals())


async def smartdoc_publish_setting(
    api: CorpApi,
    /,
    *,
    docid: str,
    publish_range: Literal[1, 3, 4] | None = None,
    auth_list: Sequence[Reader] | None = None,
    extra: Extra = None,
) -> None:
    """Change who may read a published smart document (修改发布页可查看范围); see `qyapi.wedoc.smartdoc_publish_setting`."""
    await api.ainvoke("wedoc.smartdoc_publish_setting", locals())


async def smartdoc_get_smartsheet_info(
    api: CorpApi, /, *, docid: str, extra: Extra = None
) -> SmartdocGetSmartsheetInfoResponse:
    """Read which smart sheet has the data of a smart document, and create one where there is none (获取数据源); see
    `qyapi.wedoc.smartdoc_get_smartsheet_info`.
    """
    return await api.ainvoke("wedoc.smartdoc_get_smartsheet_info", locals())


async def smartdoc_add_smartsheet(
    api: CorpApi, /, *, docid: str, info: NewSmartsheet, extra: Extra = None
) -> SmartdocAddSmartsheetResponse:
    """Add a sheet to a smart document (添加数据表); see `qyapi.wedoc.smartdoc_add_smartsheet`."""
    return await api.ainvoke("wedoc.smartdoc_add_smartsheet", locals())


async def smartdoc_delete_smartsheet(api: CorpApi, /, *, docid: str, block_id: str, extra: Extra = None) -> None:
    """Delete the block of a sheet from a smart document, for good (删除数据表); see
    `qyapi.wedoc.smartdoc_delete_smartsheet`.
    """
    await api.ainvoke("wedoc.smartdoc_delete_smartsheet", locals())


async def smartdoc_update_smartsheet(
    api: CorpApi, /, *, docid: str, info: SmartsheetUpdate, extra: Extra = None
) -> SmartdocUpdateSmartsheetResponse:
    """Rename or move a sheet of a smart document (更新数据表); see `qyapi.wedoc.smartdoc_update_smartsheet`."""
    return await api.ainvoke("wedoc.smartdoc_update_smartsheet", locals())
