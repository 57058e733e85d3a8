"""管理文档内容: generated from spec/wedoc/document.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AnchoredDrawing",
    "AnchoredPicture",
    "CellBorder",
    "CellBorders",
    "ContentLocation",
    "ContentRange",
    "DeleteContent",
    "DocumentBatchUpdateRequest",
    "DocumentGetRequest",
    "DocumentGetResponse",
    "DocumentNode",
    "DocumentUpdate",
    "DrawingAddon",
    "DrawingProperty",
    "HorizontalPosition",
    "InlineDrawing",
    "InlinePicture",
    "InsertImage",
    "InsertPageBreak",
    "InsertParagraph",
    "InsertTable",
    "InsertText",
    "NodeProperty",
    "NumberProperty",
    "PageMargins",
    "PageOrientation",
    "PageSize",
    "ParagraphIndent",
    "ParagraphProperty",
    "ParagraphSpacing",
    "PictureCrop",
    "PictureExtent",
    "PictureShape",
    "PictureTransform",
    "ReplaceText",
    "RunProperty",
    "SectionProperty",
    "Shading",
    "TableCellProperty",
    "TableProperty",
    "TableRowProperty",
    "TableWidth",
    "TextProperty",
    "UpdateTextProperty",
    "VerticalPosition",
    "WrapSquare",
]


@struct
class DocumentBatchUpdateRequest(Struct):
    docid: str
    version: int | None = None
    """The version that the positions are of, at most 100 behind the newest."""

    verison: int | None = None
    """Deprecated: a misspelling in the docs, use version."""

    requests: list[DocumentUpdate]
    """At most 30."""


@struct
class DocumentGetRequest(Struct):
    docid: str


@struct
class DocumentGetResponse(Struct):
    version: int
    document: DocumentNode
    """The root."""


@struct
class DocumentUpdate(Struct):
    """One change; exactly one field is set."""

    replace_text: ReplaceText | None = None
    insert_text: InsertText | None = None
    delete_content: DeleteContent | None = None
    insert_image: InsertImage | None = None
    insert_page_break: InsertPageBreak | None = None
    insert_table: InsertTable | None = None
    insert_paragraph: InsertParagraph | None = None
    update_text_property: UpdateTextProperty | None = None


@struct
class ContentRange(Struct):
    start_index: int
    """From 0."""

    length: int


@struct
class ContentLocation(Struct):
    index: int
    """From 0."""


@struct
class ReplaceText(Struct):
    text: str
    ranges: list[ContentRange]
    """At most 10."""


@struct
class InsertText(Struct):
    text: str
    location: ContentLocation


@struct
class DeleteContent(Struct):
    range: ContentRange


@struct
class InsertImage(Struct):
    image_id: str
    """The url that image_upload answered."""

    location: ContentLocation
    width: int | None = None
    """In pixels."""

    height: int | None = None
    """In pixels."""


@struct
class InsertPageBreak(Struct):
    location: ContentLocation


@struct
class InsertTable(Struct):
    """At most 1000 cells."""

    rows: int
    """At most 100."""

    cols: int
    """At most 60."""

    location: ContentLocation


@struct
class InsertParagraph(Struct):
    location: ContentLocation


@struct
class UpdateTextProperty(Struct):
    text_property: TextProperty
    ranges: list[ContentRange]
    """At most 10."""


@struct
class TextProperty(Struct):
    bold: bool | None = None
    color: str | None = None
    """RRGGBB."""

    background_color: str | None = None
    """RRGGBB."""


@struct
class DocumentNode(Struct):
    begin: int
    end: int
    property: NodeProperty | None = None
    type: Literal["Document", "MainStory", "Section", "Paragraph", "Table", "TableRow", "TableCell", "Text", "Drawing"]
    children: list[DocumentNode] | None = None
    text: str | None = None
    """Of nodes of the type Text."""


@struct
class NodeProperty(Struct):
    """How a node looks; the field that belongs to its type is there."""

    section_property: SectionProperty | None = None
    paragraph_property: ParagraphProperty | None = None
    run_property: RunProperty | None = None
    table_property: TableProperty | None = None
    table_row_property: TableRowProperty | None = None
    table_cell_property: TableCellProperty | None = None
    drawing_property: DrawingProperty | None = None


@struct
class SectionProperty(Struct):
    page_size: PageSize | None = None
    page_margins: PageMargins | None = None


@struct
class PageSize(Struct):
    width: float | None = None
    height: float | None = None
    orientation: (
        Literal["PAGE_ORIENTATION_UNSPECIFIED", "PAGE_ORIENTATION_PORTRAIT", "PAGE_ORIENTATION_LANDSCAPE"]
        | PageOrientation
        | None
    ) = None


@struct
class PageOrientation(Struct):
    width: float | None = None
    height: float | None = None
    orientation: (
        Literal["PAGE_ORIENTATION_UNSPECIFIED", "PAGE_ORIENTATION_PORTRAIT", "PAGE_ORIENTATION_LANDSCAPE"]
        | PageOrientation
        | None
    ) = None


@struct
class PageMargins(Struct):
    top: float | None = None
    right: float | None = None
    bottom: float | None = None
    left: float | None = None


@struct
class ParagraphProperty(Struct):
    number_property: NumberProperty | None = None
    spacing: ParagraphSpacing | None = None
    indent: ParagraphIndent | None = None
    alignment_type: (
        Literal[
            "ALIGNMENT_TYPE_UNSPECIFIED",
            "ALIGNMENT_TYPE_CENTER",
            "ALIGNMENT_TYPE_BOTH",
            "ALIGNMENT_TYPE_DISTRIBUTE",
            "ALIGNMENT_TYPE_LEFT",
            "ALIGNMENT_TYPE_RIGHT",
        ]
        | None
    ) = None
    text_direction: (
        Literal["TEXT_DIRECTION_UNSPECIFIED", "TEXT_DIRECTION_RIGHT_TO_LEFT", "TEXT_DIRECTION_LEFT_TO_RIGHT"] | None
    ) = None


@struct
class NumberProperty(Struct):
    """The bullet or number of a paragraph in a list."""

    nesting_level: int | None = None
    number_id: str | None = None
    """The same for all paragraphs of a list."""


@struct
class ParagraphSpacing(Struct):
    before: float | None = None
    """In pixels."""

    after: float | None = None
    """In pixels."""

    line: float | None = None
    """In pixels."""

    line_rule: (
        Literal[
            "PAGE_ORIENTATION_UNSPECIFIED",
            "LINE_SPACING_RULE_AUTO",
            "LINE_SPACING_RULE_EXACT",
            "LINE_SPACING_RULE_AT_LEAST",
        ]
        | None
    ) = None


@struct
class ParagraphIndent(Struct):
    left: float | None = None
    """In pixels."""

    left_chars: int | None = None
    """In 1/20 of a character."""

    right: float | None = None
    """In pixels."""

    right_chars: int | None = None
    """In 1/20 of a character."""

    hanging: float | None = None
    """In pixels."""

    hanging_chars: int | None = None
    """In 1/20 of a character."""

    first_line: float | None = None
    """In pixels."""

    first_line_chars: int | None = None
    """In 1/20 of a character."""


@struct
class RunProperty(Struct):
    """How a text looks."""

    font: str | None = None
    bold: bool | None = None
    italics: bool | None = None
    underline: bool | None = None
    strike: bool | None = None
    color: str | None = None
    """RRGGBB."""

    spacing: float | None = None
    """Between characters."""

    size: float | None = None
    """In half-points."""

    shading: Shading | None = None
    vertical_align: (
        Literal[
            "RUN_VERTICAL_ALIGN_UNSPECIFIED",
            "RUN_VERTICAL_ALIGN_BASELINE",
            "RUN_VERTICAL_ALIGN_SUPER_SCRIPT",
            "RUN_VERTICAL_ALIGN_SUB_SCRIPT",
        ]
        | None
    ) = None
    is_placeholder: bool | None = None


@struct
class Shading(Struct):
    foreground_color: str | None = None
    """RRGGBB."""

    background_color: str | None = None
    """RRGGBB."""


@struct
class TableProperty(Struct):
    """For the whole table, as far as rows and cells do not say otherwise."""

    table_width: TableWidth | None = None
    horizontal_alignment_type: (
        Literal[
            "TABLE_HORIZONTAL_ALIGNMENT_TYPE_UNSPECIFIED",
            "TABLE_HORIZONTAL_ALIGNMENT_TYPE_CENTER",
            "TABLE_HORIZONTAL_ALIGNMENT_TYPE_LEFT",
            "TABLE_HORIZONTAL_ALIGNMENT_TYPE_START",
        ]
        | None
    ) = None
    table_layout: (
        Literal["TABLE_LAYOUT_TYPE_UNSPECIFIED", "TABLE_LAYOUT_TYPE_FIXED", "TABLE_LAYOUT_TYPE_AUTO_FIT"] | None
    ) = None


@struct
class TableWidth(Struct):
    width: float | None = None
    """In pixels."""

    type: Literal["TABLE_LAYOUT_TYPE_UNSPECIFIED", "TABLE_LAYOUT_TYPE_FIXED", "TABLE_LAYOUT_TYPE_AUTO_FIT"] | None = (
        None
    )


@struct
class TableRowProperty(Struct):
    is_header: bool | None = None


@struct
class TableCellProperty(Struct):
    table_cell_borders: CellBorders | None = None
    vertical_alignment: (
        Literal[
            "VERTICAL_ALIGNMENT__UNSPECIFIED",
            "VERTICAL_ALIGNMENT_TOP",
            "VERTICAL_ALIGNMENT_CENTER",
            "VERTICAL_ALIGNMENT_BOTH",
            "VERTICAL_ALIGNMENT_BOTTOM",
        ]
        | None
    ) = None


@struct
class CellBorders(Struct):
    top: CellBorder | None = None
    left: CellBorder | None = None
    bottom: CellBorder | None = None
    right: CellBorder | None = None


@struct
class CellBorder(Struct):
    color: str | None = None
    """RRGGBB."""

    width: int | None = None
    """In pixels."""


@struct
class DrawingProperty(Struct):
    """A picture or the like."""

    inline_keyword: InlineDrawing | None = None
    """One that stands in the text."""

    anchor: AnchoredDrawing | None = None
    """One that floats."""

    is_placeholder: bool | None = None


@struct
class InlineDrawing(Struct):
    picture: InlinePicture | None = None
    addon: DrawingAddon | None = None


@struct
class InlinePicture(Struct):
    uri: str | None = None
    relative_rect: PictureCrop | None = None
    shape: PictureShape | None = None


@struct
class PictureCrop(Struct):
    """What is cut off on each side; 75000 is 75 %."""

    left: int | None = None
    top: int | None = None
    right: int | None = None
    bottom: int | None = None


@struct
class PictureShape(Struct):
    transform: PictureTransform | None = None


@struct
class PictureTransform(Struct):
    extent: PictureExtent | None = None
    rotation: int | None = None
    """Clockwise. In 1/60000 of a degree."""


@struct
class PictureExtent(Struct):
    cx: int | None = None
    """Width. In pixels."""

    cy: int | None = None
    """Height. In pixels."""


@struct
class DrawingAddon(Struct):
    addon_id: str | None = None
    addon_source: (
        Literal[
            "ADDON_SOURCE_TYPE_UNSPECIFIED",
            "ADDON_SOURCE_TYPE_NONE",
            "ADDON_SOURCE_TYPE_LATEX",
            "ADDON_SOURCE_TYPE_SIGN",
            "ADDON_SOURCE_TYPE_SIGN_BAR",
        ]
        | None
    ) = None


@struct
class AnchoredDrawing(Struct):
    picture: AnchoredPicture | None = None


@struct
class AnchoredPicture(Struct):
    uri: str | None = None
    relative_rect: PictureCrop | None = None
    shape: PictureShape | None = None
    position_horizontal: HorizontalPosition | None = None
    position_vertical: VerticalPosition | None = None
    wrap_none: bool | None = None
    wrap_square: bool | WrapSquare | None = None
    wrap_top_and_bottom: bool | None = None
    behind_doc: bool | None = None
    allow_overlap: bool | None = None


@struct
class HorizontalPosition(Struct):
    pos_offset: int | None = None
    relative_from: (
        Literal[
            "RELATIVE_FROM_HORIZONTAL_UNSPECIFIED",
            "RELATIVE_FROM_HORIZONTAL_MARGIN",
            "RELATIVE_FROM_HORIZONTAL_PAGE",
            "RELATIVE_FROM_HORIZONTAL_COLUMN",
            "RELATIVE_FROM_HORIZONTAL_CHARACTER",
            "RELATIVE_FROM_HORIZONTAL_LEFT_MARGIN",
            "RELATIVE_FROM_HORIZONTAL_RIGHT_MARGIN",
            "RELATIVE_FROM_HORIZONTAL_INSIDE_MARGIN",
            "RELATIVE_FROM_HORIZONTAL_OUTSIDE_MARGIN",
        ]
        | None
    ) = None


@struct
class VerticalPosition(Struct):
    pos_offset: int | None = None
    relative_from: (
        Literal[
            "RELATIVE_FROM_VERTICAL_UNSPECIFIED",
            "RELATIVE_FROM_VERTICAL_MARGIN",
            "RELATIVE_FROM_VERTICAL_PAGE",
            "RELATIVE_FROM_VERTICAL_PARAGRAPH",
            "RELATIVE_FROM_VERTICAL_LINE",
            "RELATIVE_FROM_VERTICAL_TOP_MARGIN",
            "RELATIVE_FROM_VERTICAL_BOTTOM_MARGIN",
            "RELATIVE_FROM_VERTICAL_INSIDE_MARGIN",
            "RELATIVE_FROM_VERTICAL_OUTSIDE_MARGIN",
        ]
        | None
    ) = None


@struct
class WrapSquare(Struct):
    wrap_text: (
        Literal[
            "WRAP_TEXT_BOTH_UNSPECIFIED",
            "WRAP_TEXT_BOTH_SIDES",
            "WRAP_TEXT_LEFT",
            "WRAP_TEXT_RIGHT",
            "WRAP_TEXT_LARGEST",
        ]
        | None
    ) = None
