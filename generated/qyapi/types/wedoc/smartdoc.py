"""管理智能文档内容: generated from spec/wedoc/smartdoc.yaml, do not edit."""

from __future__ import annotations

from typing import Any, Literal

from qyapi_runtime.scalars import Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "Block",
    "DataTable",
    "DataTableUpdate",
    "NewBlock",
    "NewDataTable",
    "NewPage",
    "Page",
    "PageInHierarchy",
    "PageUpdate",
    "Reader",
    "SmartdocAddBlocksRequest",
    "SmartdocAddBlocksResponse",
    "SmartdocAddPageRequest",
    "SmartdocAddPageResponse",
    "SmartdocAddSmartsheetRequest",
    "SmartdocAddSmartsheetResponse",
    "SmartdocCancelPublishRequest",
    "SmartdocDeleteBlocksRequest",
    "SmartdocDeletePageRequest",
    "SmartdocDeleteSmartsheetRequest",
    "SmartdocExportTaskRequest",
    "SmartdocExportTaskResponse",
    "SmartdocGetBlockListRequest",
    "SmartdocGetBlockListResponse",
    "SmartdocGetExportResultRequest",
    "SmartdocGetExportResultResponse",
    "SmartdocGetPageHierarchyRequest",
    "SmartdocGetPageHierarchyResponse",
    "SmartdocGetSmartsheetInfoRequest",
    "SmartdocGetSmartsheetInfoResponse",
    "SmartdocPublishRequest",
    "SmartdocPublishResponse",
    "SmartdocPublishSettingRequest",
    "SmartdocUpdateBlocksRequest",
    "SmartdocUpdateBlocksResponse",
    "SmartdocUpdatePageRequest",
    "SmartdocUpdatePageResponse",
    "SmartdocUpdateSmartsheetRequest",
    "SmartdocUpdateSmartsheetResponse",
]


@struct
class SmartdocAddPageRequest(Struct):
    docid: str
    """From create_doc."""

    info: NewPage


@struct
class SmartdocAddPageResponse(Struct):
    info: Page


@struct
class SmartdocUpdatePageRequest(Struct):
    docid: str
    info: PageUpdate


@struct
class SmartdocUpdatePageResponse(Struct):
    info: Page


@struct
class SmartdocDeletePageRequest(Struct):
    docid: str
    page_id: str


@struct
class SmartdocGetPageHierarchyRequest(Struct):
    docid: str


@struct
class SmartdocGetPageHierarchyResponse(Struct):
    pages: list[PageInHierarchy]


@struct
class SmartdocAddBlocksRequest(Struct):
    docid: str
    page_id: str
    blocks: list[NewBlock]


@struct
class SmartdocAddBlocksResponse(Struct):
    blocks: list[Block] | None = None


@struct
class SmartdocUpdateBlocksRequest(Struct):
    docid: str
    page_id: str
    blocks: list[Block]


@struct
class SmartdocUpdateBlocksResponse(Struct):
    blocks: list[Block]


@struct
class SmartdocDeleteBlocksRequest(Struct):
    docid: str
    page_id: str
    ids: list[str]
    """The blocks."""


@struct
class SmartdocGetBlockListRequest(Struct):
    docid: str
    page_id: str
    ids: list[str] | None = None
    """The blocks."""

    start: int | None = None
    """From the last answer; 0 at first."""

    limit: int | None = None
    """At most 200 (default)."""


@struct
class SmartdocGetBlockListResponse(Struct):
    blocks: list[Block]
    has_more: Lenient[bool]
    next_start: int | None = None


@struct
class SmartdocExportTaskRequest(Struct):
    docid: str
    content_type: Literal[1]
    """1 Markdown."""

    url: str | None = None
    """Of the document."""

    page_id: str | None = None
    """All pages if left out."""


@struct
class SmartdocExportTaskResponse(Struct):
    task_id: str
    """For smartdoc_get_export_result."""


@struct
class SmartdocGetExportResultRequest(Struct):
    task_id: str
    """From smartdoc_export_task."""


@struct
class SmartdocGetExportResultResponse(Struct):
    task_done: bool
    content: str | None = None
    """The Markdown, once the task is done."""


@struct
class SmartdocGetSmartsheetInfoRequest(Struct):
    docid: str


@struct
class SmartdocGetSmartsheetInfoResponse(Struct):
    ss_docid: str
    """Docid of the smart sheet."""


@struct
class SmartdocAddSmartsheetRequest(Struct):
    docid: str
    info: NewDataTable


@struct
class SmartdocAddSmartsheetResponse(Struct):
    info: DataTable


@struct
class SmartdocDeleteSmartsheetRequest(Struct):
    docid: str
    block_id: str
    """Of the data table."""


@struct
class SmartdocUpdateSmartsheetRequest(Struct):
    docid: str
    info: DataTableUpdate


@struct
class SmartdocUpdateSmartsheetResponse(Struct):
    info: DataTable


@struct
class SmartdocPublishRequest(Struct):
    docid: str
    publish_range: Literal[1, 3, 4] | None = None
    """Who may read it: 1 the corp (default), 3 people outside as well, 4 those in auth_list."""

    auth_list: list[Reader] | None = None
    """With publish_range 4."""


@struct
class SmartdocPublishResponse(Struct):
    share_code: str
    publish_url: str
    version: int
    publish_time: UnixTime
    publish_doc_title: str


@struct
class SmartdocCancelPublishRequest(Struct):
    docid: str


@struct
class SmartdocPublishSettingRequest(Struct):
    docid: str
    publish_range: Literal[1, 3, 4] | None = None
    """1 the corp, 3 people outside as well, 4 those in auth_list."""

    auth_list: list[Reader] | None = None
    """With publish_range 4."""


@struct
class NewDataTable(Struct):
    title: str | None = None
    after_id: str | None = None
    """Block id of the data table to stand behind."""


@struct
class DataTableUpdate(Struct):
    block_id: str
    title: str | None = None
    after_id: str | None = None
    """Block id of the data table to stand behind; empty for the end."""


@struct
class DataTable(Struct):
    """A smart sheet as a block of a smart document."""

    block_id: str
    title: str
    sheet_id: str
    ss_docid: str
    """Docid of the smart sheet; see smartdoc_get_smartsheet_info."""

    after_id: str | None = None
    """Block id of what stands before it."""


@struct
class NewPage(Struct):
    title: str | None = None
    parent_id: str | None = None
    """The page above it; a page at the top if left out."""

    after_id: str | None = None
    """The page before it; the first place if left out."""

    layout_mode: Literal[1, 2, 3] | None = None
    """1 default, 2 paper, 3 full width."""


@struct
class PageUpdate(Struct):
    page_id: str
    title: str | None = None
    layout_mode: Literal[1, 2, 3] | None = None
    """1 default, 2 paper, 3 full width."""

    after_id: str | None = None
    """The page to stand behind it; the last place if empty."""

    parent_id: str | None = None
    """The page to move it below."""


@struct
class Page(Struct):
    page_id: str
    title: str | None = None
    parent_id: str | None = None
    after_id: str | None = None
    layout_mode: Literal[1, 2, 3] | None = None
    """1 default, 2 paper, 3 full width."""


@struct
class PageInHierarchy(Struct):
    page_id: str
    parent_id: str
    """Empty for a page at the top."""

    title: str


@struct
class NewBlock(Struct):
    type: str
    """Such as BLOCK_TYPE_TEXT."""

    title: str | None = None
    """The text."""

    parent_id: str | None = None
    """The block it is part of."""

    after_id: str | None = None
    """The block before it; the first place if left out."""

    children: list[str] | None = None
    props: dict[str, Any] | None = None
    """What the kind of block asks for, see the page."""


@struct
class Block(Struct):
    id: str
    type: str | None = None
    """Such as BLOCK_TYPE_TEXT."""

    title: str | None = None
    """The text."""

    content: str | None = None
    parent_id: str | None = None
    """The block it is part of."""

    after_id: str | None = None
    """The block before it."""

    children: list[str] | None = None
    props: dict[str, Any] | None = None
    """What the kind of block has, see the page of smartdoc_add_blocks."""


@struct
class Reader(Struct):
    """A member or a department who may read a published document."""

    type: Literal[1, 2]
    """1 member, 2 department."""

    userid: str | None = None
    """With type 1."""

    departmentid: int | None = None
    """With type 2."""
