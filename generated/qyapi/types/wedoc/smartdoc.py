"""管理智能文档内容: generated from spec/wedoc/smartdoc.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "Block",
    "BlockProps",
    "CodeBlockProps",
    "ColumnListProps",
    "FileBlockProps",
    "HighlightBlockProps",
    "ImageBlockProps",
    "LinkBlockProps",
    "NewBlock",
    "NewPage",
    "NewSmartsheet",
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
    "Smartsheet",
    "SmartsheetUpdate",
    "TableBlockProps",
    "TableCellMerge",
    "TableCellPosition",
    "TextBlockProps",
    "TodoBlockProps",
    "ViewBlockProps",
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
class SmartdocGetSmartsheetInfoRequest(Struct):
    docid: str


@struct
class SmartdocGetSmartsheetInfoResponse(Struct):
    ss_docid: str
    """What the functions for smart sheets take as docid."""


@struct
class SmartdocAddSmartsheetRequest(Struct):
    docid: str
    info: NewSmartsheet


@struct
class SmartdocAddSmartsheetResponse(Struct):
    info: Smartsheet


@struct
class SmartdocDeleteSmartsheetRequest(Struct):
    docid: str
    block_id: str


@struct
class SmartdocUpdateSmartsheetRequest(Struct):
    docid: str
    info: SmartsheetUpdate


@struct
class SmartdocUpdateSmartsheetResponse(Struct):
    info: Smartsheet


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
    type: Literal[
        "BLOCK_TYPE_TEXT",
        "BLOCK_TYPE_IMAGE",
        "BLOCK_TYPE_TODO",
        "BLOCK_TYPE_NUMBERED_LIST",
        "BLOCK_TYPE_BULLETED_LIST",
        "BLOCK_TYPE_DIVIDER",
        "BLOCK_TYPE_LINK",
        "BLOCK_TYPE_COLUMN_LIST",
        "BLOCK_TYPE_HEADER_1",
        "BLOCK_TYPE_HEADER_2",
        "BLOCK_TYPE_HEADER_3",
        "BLOCK_TYPE_HEADER_4",
        "BLOCK_TYPE_HEADER_5",
        "BLOCK_TYPE_HEADER_6",
        "BLOCK_TYPE_HIGHLIGHT",
        "BLOCK_TYPE_FILE",
        "BLOCK_TYPE_VIEW",
        "BLOCK_TYPE_TABLE",
        "BLOCK_TYPE_CODE",
        "BLOCK_TYPE_QUOTE",
    ]
    title: str | None = None
    """The text."""

    parent_id: str | None = None
    """The block it is part of."""

    after_id: str | None = None
    """The block before it; the first place if left out."""

    children: list[str] | None = None
    props: BlockProps | None = None


@struct
class Block(Struct):
    id: str
    type: (
        Literal[
            "BLOCK_TYPE_TEXT",
            "BLOCK_TYPE_IMAGE",
            "BLOCK_TYPE_TODO",
            "BLOCK_TYPE_NUMBERED_LIST",
            "BLOCK_TYPE_BULLETED_LIST",
            "BLOCK_TYPE_DIVIDER",
            "BLOCK_TYPE_LINK",
            "BLOCK_TYPE_COLUMN_LIST",
            "BLOCK_TYPE_HEADER_1",
            "BLOCK_TYPE_HEADER_2",
            "BLOCK_TYPE_HEADER_3",
            "BLOCK_TYPE_HEADER_4",
            "BLOCK_TYPE_HEADER_5",
            "BLOCK_TYPE_HEADER_6",
            "BLOCK_TYPE_HIGHLIGHT",
            "BLOCK_TYPE_FILE",
            "BLOCK_TYPE_VIEW",
            "BLOCK_TYPE_TABLE",
            "BLOCK_TYPE_CODE",
            "BLOCK_TYPE_QUOTE",
        ]
        | None
    ) = None
    title: str | None = None
    """The text."""

    content: str | None = None
    parent_id: str | None = None
    """The block it is part of."""

    after_id: str | None = None
    """The block before it."""

    children: list[str] | None = None
    props: BlockProps | None = None


@struct
class BlockProps(Struct):
    """What belongs to the type of a block; the field of its type is there, and none for lists, dividers, headers and
    quotes.
    """

    text_props: TextBlockProps | None = None
    image_props: ImageBlockProps | None = None
    file_props: FileBlockProps | None = None
    link_props: LinkBlockProps | None = None
    table_props: TableBlockProps | None = None
    view_props: ViewBlockProps | None = None
    column_props: ColumnListProps | None = None
    highlight_props: HighlightBlockProps | None = None
    code_props: CodeBlockProps | None = None
    todo_props: TodoBlockProps | None = None


@struct
class TextBlockProps(Struct):
    align: int | str | None = None
    """Of the block; TEXT_ALIGN_LEFT, TEXT_ALIGN_CENTER, TEXT_ALIGN_RIGHT or TEXT_ALIGN_JUSTIFY."""

    text_align: int | str | None = None
    """Of the text, likewise."""

    block_color: str | None = None
    """Colour behind the text, such as light_grey_background."""


@struct
class ImageBlockProps(Struct):
    url: str | None = None
    width: float | None = None
    """As shown."""

    height: float | None = None
    """As shown."""

    stroke: bool | None = None
    """Draw a border."""


@struct
class FileBlockProps(Struct):
    file_id: str | None = None
    """Of a file in the drive."""


@struct
class LinkBlockProps(Struct):
    link_url: str | None = None
    link_name: str | None = None
    link_description: str | None = None


@struct
class TableBlockProps(Struct):
    cell_positions: list[TableCellMerge] | None = None
    """Cells that are merged."""

    enable_row_header: bool | None = None
    enable_column_header: bool | None = None


@struct
class TableCellMerge(Struct):
    start_cell: TableCellPosition | None = None
    end_cell: TableCellPosition | None = None


@struct
class TableCellPosition(Struct):
    row: int | None = None
    column: int | None = None


@struct
class ViewBlockProps(Struct):
    """A view of a smart sheet."""

    doc_id: str | None = None
    """Of the smart sheet."""

    table_id: str | None = None
    """The sheet."""

    view_id: str | None = None
    table_block_id: str | None = None
    """The block of the sheet."""

    enable_table_title: bool | None = None
    """Show the title of the view."""

    enable_add_row: bool | None = None
    """Show a button to add records."""


@struct
class ColumnListProps(Struct):
    column_num: int | None = None
    """2 (default) to 4."""


@struct
class HighlightBlockProps(Struct):
    background_image_url: str | None = None
    extend_background: bool | None = None
    """The picture fills the whole block."""

    block_color: str | None = None
    """Such as light_grey_background."""

    border_color: str | None = None
    """Such as grey or sky_blue."""


@struct
class CodeBlockProps(Struct):
    code_language: str | None = None
    """Such as CODE_LANGUAGE_PYTHON."""

    code_wrap: bool | None = None
    """Wrap long lines."""


@struct
class TodoBlockProps(Struct):
    checked: bool | None = None
    """It is done."""


@struct
class NewSmartsheet(Struct):
    title: str | None = None
    after_id: str | None = None
    """The block of a sheet to stand behind."""


@struct
class SmartsheetUpdate(Struct):
    block_id: str
    title: str | None = None
    after_id: str | None = None
    """The block of a sheet to stand behind; the last place if empty."""


@struct
class Smartsheet(Struct):
    """A sheet of a smart document."""

    block_id: str
    title: str
    sheet_id: str
    ss_docid: str
    """What the functions for smart sheets take as docid."""

    after_id: str | None = None


@struct
class Reader(Struct):
    """A member or a department who may read a published document."""

    type: Literal[1, 2]
    """1 member, 2 department."""

    userid: str | None = None
    """With type 1."""

    departmentid: int | None = None
    """With type 2."""
