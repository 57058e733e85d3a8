"""高级功能账号管理: generated from spec/security/vip.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.struct import Struct, Unknown, struct

__all__ = [
    "VipBatchAddJobResultRequest",
    "VipBatchAddJobResultResponse",
    "VipBatchDelJobResultRequest",
    "VipBatchDelJobResultResponse",
    "VipJobResult",
    "VipListRequest",
    "VipListResponse",
    "VipSubmitBatchAddJobRequest",
    "VipSubmitBatchAddJobResponse",
    "VipSubmitBatchDelJobRequest",
    "VipSubmitBatchDelJobResponse",
]


@struct
class VipSubmitBatchAddJobRequest(Struct):
    userid_list: list[str]
    """At most 100."""


@struct
class VipSubmitBatchAddJobResponse(Struct):
    jobid: str
    invalid_userid_list: list[str] | None = None
    """Unknown, or may not see the app."""


@struct
class VipBatchAddJobResultRequest(Struct):
    jobid: str


@struct
class VipBatchAddJobResultResponse(Struct):
    job_result: VipJobResult
    """Includes those who had them already."""


@struct
class VipSubmitBatchDelJobRequest(Struct):
    userid_list: list[str]
    """At most 100."""


@struct
class VipSubmitBatchDelJobResponse(Struct):
    jobid: str
    invalid_userid_list: list[str] | None = None
    """Unknown, or may not see the app."""


@struct
class VipBatchDelJobResultRequest(Struct):
    jobid: str


@struct
class VipBatchDelJobResultResponse(Struct):
    job_result: VipJobResult


@struct
class VipListRequest(Struct):
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 200; default 100."""


@struct
class VipListResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    userid_list: list[str]


@struct
class VipJobResult(Struct):
    succ_userid_list: list[str] | None = None
    fail_userid_list: list[str] | None = None
