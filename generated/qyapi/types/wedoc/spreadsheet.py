"""管理表格内容: generated from spec/wedoc/spreadsheet.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AddSheet",
    "AddSheetResult",
    "DeleteDimension",
    "DeleteDimensionResult",
    "DeleteSheet",
    "DeleteSheetResult",
    "GridCell",
    "GridCellFormat",
    "GridCellValue",
    "GridColor",
    "GridData",
    "GridLink",
    "GridRow",
    "GridTextFormat",
    "RangeData",
    "SheetProperties",
    "SpreadsheetBatchUpdateRequest",
    "SpreadsheetBatchUpdateResponse",
    "SpreadsheetGetSheetPropertiesRequest",
    "SpreadsheetGetSheetPropertiesResponse",
    "SpreadsheetGetSheetRangeDataRequest",
    "SpreadsheetGetSheetRangeDataResponse",
    "SpreadsheetResult",
    "SpreadsheetResults",
    "SpreadsheetUpdate",
    "UpdateRange",
    "UpdateRangeResult",
]


@struct
class SpreadsheetBatchUpdateRequest(Struct):
    docid: str
    requests: list[SpreadsheetUpdate]
    """At most 5."""


@struct
class SpreadsheetBatchUpdateResponse(Struct):
    data: SpreadsheetResults


@struct
class SpreadsheetGetSheetPropertiesRequest(Struct):
    docid: str


@struct
class SpreadsheetGetSheetPropertiesResponse(Struct):
    properties: list[SheetProperties] | None = None
    data: list[SheetProperties] | None = None


@struct
class SpreadsheetGetSheetRangeDataRequest(Struct):
    docid: str
    sheet_id: str
    range: str
    """Top left and bottom right cell, such as A1:B2."""


@struct
class SpreadsheetGetSheetRangeDataResponse(Struct):
    data: RangeData


@struct
class SpreadsheetUpdate(Struct):
    """One change; exactly one field is set."""

    add_sheet_request: AddSheet | None = None
    delete_sheet_request: DeleteSheet | None = None
    update_range_request: UpdateRange | None = None
    delete_dimension_request: DeleteDimension | None = None


@struct
class AddSheet(Struct):
    """At most 10000 cells."""

    title: str | None = None
    row_count: int | None = None
    column_count: int | None = None
    """At most 200."""


@struct
class DeleteSheet(Struct):
    sheet_id: str | None = None


@struct
class UpdateRange(Struct):
    """At most 1000 rows, 200 columns and 10000 cells."""

    sheet_id: str | None = None
    grid_data: GridData | None = None


@struct
class DeleteDimension(Struct):
    """Deletes rows or columns that follow one another."""

    sheet_id: str | None = None
    dimension: Literal["ROW", "COLUMN"] | None = None
    start_index: int | None = None
    """The first to delete, from 1."""

    end_index: int | None = None
    """The first to keep behind them, from 1."""


@struct
class SpreadsheetResults(Struct):
    responses: list[SpreadsheetResult]
    """In the order of the changes."""


@struct
class SpreadsheetResult(Struct):
    add_sheet_response: AddSheetResult | None = None
    delete_sheet_response: DeleteSheetResult | None = None
    update_range_response: UpdateRangeResult | None = None
    delete_dimension_response: DeleteDimensionResult | None = None


@struct
class AddSheetResult(Struct):
    properties: SheetProperties | None = None


@struct
class DeleteSheetResult(Struct):
    sheet_id: str | None = None


@struct
class UpdateRangeResult(Struct):
    updated_cells: int | None = None


@struct
class DeleteDimensionResult(Struct):
    deleted: int | None = None
    """Number of rows or columns."""


@struct
class SheetProperties(Struct):
    sheet_id: str
    title: str
    row_count: int
    column_count: int


@struct
class RangeData(Struct):
    result: GridData


@struct
class GridData(Struct):
    start_row: int | None = None
    """From 0."""

    start_column: int | None = None
    """From 0."""

    rows: list[GridRow] | None = None


@struct
class GridRow(Struct):
    values: list[GridCell] | None = None


@struct
class GridCell(Struct):
    cell_value: GridCellValue | None = None
    cell_format: GridCellFormat | None = None


@struct
class GridCellValue(Struct):
    """Either a text or a link."""

    text: str | None = None
    link: GridLink | None = None


@struct
class GridLink(Struct):
    url: str
    text: str


@struct
class GridCellFormat(Struct):
    text_format: GridTextFormat | None = None


@struct
class GridTextFormat(Struct):
    font: str | None = None
    """Such as SimSun or Arial."""

    font_size: int | None = None
    """At most 72."""

    bold: bool | None = None
    italic: bool | None = None
    strikethrough: bool | None = None
    underline: bool | None = None
    color: GridColor | None = None


@struct
class GridColor(Struct):
    red: int | None = None
    """0 to 255."""

    green: int | None = None
    """0 to 255."""

    blue: int | None = None
    """0 to 255."""

    alpha: int | None = None
    """0 to 255; default 255, opaque."""
