"""接收外部数据到智能表格, asynchronous: generated from spec/wedoc/smartsheet_webhook.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import WebhookApi
    from qyapi_runtime.api import Extra

    from qyapi.types.wedoc.smartsheet import NewRecord, Record
    from qyapi.types.wedoc.smartsheet_webhook import SmartsheetWebhookResponse

__all__ = ["smartsheet_webhook"]


async def smartsheet_webhook(
    api: WebhookApi,
    /,
    *,
    add_records: Sequence[NewRecord] | None = None,
    update_records: Sequence[Record] | None = None,
    extra: Extra = None,
) -> SmartsheetWebhookResponse:
    """Add or change records of a sheet through its webhook, whose URL it shows under 接收外部数据 (接收外部数据到智能表格); see
    `qyapi.wedoc.smartsheet_webhook`.
    """
    return await api.ainvoke("wedoc.smartsheet_webhook", locals())
