"""接收外部数据到智能表格: generated from spec/wedoc/smartsheet_webhook.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.struct import Struct, struct

from qyapi.types.wedoc.smartsheet import NewRecord, Record

__all__ = ["SmartsheetWebhookRequest", "SmartsheetWebhookResponse"]


@struct
class SmartsheetWebhookRequest(Struct):
    add_records: list[NewRecord] | None = None
    """Keys are ids of fields; the sheet shows an example."""

    update_records: list[Record] | None = None


@struct
class SmartsheetWebhookResponse(Struct):
    add_records: list[Record] | None = None
    update_records: list[Record] | None = None
