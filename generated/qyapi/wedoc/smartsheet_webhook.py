"""接收外部数据到智能表格: generated from spec/wedoc/smartsheet_webhook.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import Extra, WebhookApi

    from qyapi.types.wedoc.smartsheet import NewRecord, Record
    from qyapi.types.wedoc.smartsheet_webhook import SmartsheetWebhookResponse

__all__ = ["smartsheet_webhook"]


def smartsheet_webhook(
    api: WebhookApi,
    /,
    *,
    add_records: Sequence[NewRecord] | None = None,
    update_records: Sequence[Record] | None = None,
    extra: Extra = None,
) -> SmartsheetWebhookResponse:
    """Add or change records of a sheet through its webhook, whose URL it shows under 接收外部数据 (接收外部数据到智能表格).

    Formulas, automatic numbers, lookups, group chats, files and who created or changed a record, and when, cannot be
    set. A sheet has at most 100000 records and 15000000 cells. Here a text may be a string, a date yyyy-mm-dd or
    yyyy-mm-dd hh:mm:ss in UTC+8, members a list of names; for progress and percentages 50 is 50 %; a link is a
    CellLink, a picture a CellImageContent, a linked record a CellReference or its id.

    Args:
        add_records: Keys are ids of fields; the sheet shows an example.

    https://developer.work.weixin.qq.com/document/path/101240 (also 101241)
    """
    return api.invoke("wedoc.smartsheet_webhook", locals())
