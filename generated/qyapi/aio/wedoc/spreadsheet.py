"""管理表格内容, asynchronous: generated from spec/wedoc/spreadsheet.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.wedoc.spreadsheet import (
        SpreadsheetBatchUpdateResponse,
        SpreadsheetGetSheetPropertiesResponse,
        SpreadsheetGetSheetRangeDataResponse,
        SpreadsheetUpdate,
    )

__all__ = ["spreadsheet_batch_update", "spreadsheet_get_sheet_properties", "spreadsheet_get_sheet_range_data"]


async def spreadsheet_batch_update(
    api: CorpApi, /, *, docid: str, requests: Sequence[SpreadsheetUpdate], extra: Extra = None
) -> SpreadsheetBatchUpdateResponse:
    """Change a spreadsheet in several ways, one after the other (编辑表格内容); see `qyapi.wedoc.spreadsheet_batch_update`."""
    return await api.ainvoke("wedoc.spreadsheet_batch_update", locals())


async def spreadsheet_get_sheet_properties(
    api: CorpApi, /, *, docid: str, extra: Extra = None
) -> SpreadsheetGetSheetPropertiesResponse:
    """List the sheets of a spreadsheet with their numbers of rows and columns (获取表格行列信息); see
    `qyapi.wedoc.spreadsheet_get_sheet_properties`.
    """
    return await api.ainvoke("wedoc.spreadsheet_get_sheet_properties", locals())


async def spreadsheet_get_sheet_range_data(
    api: CorpApi, /, *, docid: str, sheet_id: str, range: str, extra: Extra = None
) -> SpreadsheetGetSheetRangeDataResponse:
    """Read the cells of a range (获取表格数据); see `qyapi.wedoc.spreadsheet_get_sheet_range_data`."""
    return await api.ainvoke("wedoc.spreadsheet_get_sheet_range_data", locals())
