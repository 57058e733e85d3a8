"""版本和容量管理: generated from spec/wedrive/capacity.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = ["MngCapacityRequest", "MngCapacityResponse", "MngProInfoRequest", "MngProInfoResponse"]


@struct
class MngProInfoRequest(Struct):
    userid: str | None = None


@struct
class MngProInfoResponse(Struct):
    is_pro: bool
    total_vip_acct_num: int
    use_vip_acct_num: int
    pro_expire_time: UnixTime | None = None


@struct
class MngCapacityRequest(Struct):
    pass


@struct
class MngCapacityResponse(Struct):
    total_capacity_for_all: int
    """In bytes."""

    total_capacity_for_vip: int
    """In bytes."""

    rest_capacity_for_all: int | None = None
    """In bytes."""

    rest_capacity_for_vip: int | None = None
    """In bytes."""
