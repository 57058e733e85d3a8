"""管理表格内容: generated from spec/wedoc/spreadsheet.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.wedoc.spreadsheet import (
        SpreadsheetBatchUpdateResponse,
        SpreadsheetGetSheetPropertiesResponse,
        SpreadsheetGetSheetRangeDataResponse,
        SpreadsheetUpdate,
    )

__all__ = ["spreadsheet_batch_update", "spreadsheet_get_sheet_properties", "spreadsheet_get_sheet_range_data"]


def spreadsheet_batch_update(
    api: CorpApi, /, *, docid: str, requests: Sequence[SpreadsheetUpdate], extra: Extra = None
) -> SpreadsheetBatchUpdateResponse:
    """Change a spreadsheet in several ways, one after the other (编辑表格内容).

    The first change that fails ends it; those before it are made.

    Args:
        requests: At most 5.

    https://developer.work.weixin.qq.com/document/path/101168 (also 97628)
    """
    return api.invoke("wedoc.spreadsheet_batch_update", locals())


def spreadsheet_get_sheet_properties(
    api: CorpApi, /, *, docid: str, extra: Extra = None
) -> SpreadsheetGetSheetPropertiesResponse:
    """List the sheets of a spreadsheet with their numbers of rows and columns (获取表格行列信息).

    https://developer.work.weixin.qq.com/document/path/97711
    """
    return api.invoke("wedoc.spreadsheet_get_sheet_properties", locals())


def spreadsheet_get_sheet_range_data(
    api: CorpApi, /, *, docid: str, sheet_id: str, range: str, extra: Extra = None
) -> SpreadsheetGetSheetRangeDataResponse:
    """Read the cells of a range (获取表格数据).

    At most 1000 rows, 200 columns and 10000 cells.

    Args:
        range: Top left and bottom right cell, such as A1:B2.

    https://developer.work.weixin.qq.com/document/path/97661
    """
    return api.invoke("wedoc.spreadsheet_get_sheet_range_data", locals())
