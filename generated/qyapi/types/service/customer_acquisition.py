"""获客助手组件: generated from spec/service/customer_acquisition.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Cents, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = ["AcquisitionBill", "CustomerAcquisitionGetBillListRequest", "CustomerAcquisitionGetBillListResponse"]


@struct
class CustomerAcquisitionGetBillListRequest(Struct):
    begin_time: UnixTime
    end_time: UnixTime
    """At most 31 days later."""

    auth_corpid: str
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 1000, by default 100."""


@struct
class CustomerAcquisitionGetBillListResponse(Struct):
    next_cursor: str | None = None
    """Absent after the last page."""

    bill_list: list[AcquisitionBill]


@struct
class AcquisitionBill(Struct):
    """What one customer cost the provider."""

    timestamp: UnixTime
    link_id: str | None = None
    """Absent if the link was deleted."""

    state: str | None = None
    """Of the link by which the customer came; absent if it is empty."""

    price: Cents
