"""高级功能账号管理: generated from spec/meeting/vip.yaml, do not edit."""

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
    """For meeting/vip/batch_add_job_result."""

    invalid_userid_list: list[str] | None = None
    """Unknown, or not visible to the app."""


@struct
class VipBatchAddJobResultRequest(Struct):
    jobid: str


@struct
class VipBatchAddJobResultResponse(Struct):
    job_result: VipJobResult


@struct
class VipSubmitBatchDelJobRequest(Struct):
    userid_list: list[str]
    """At most 100."""


@struct
class VipSubmitBatchDelJobResponse(Struct):
    jobid: str
    """For meeting/vip/batch_del_job_result."""

    invalid_userid_list: list[str] | None = None
    """Unknown, or not visible to the app."""


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
    """100 if left out, at most 200."""


@struct
class VipListResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    userid_list: list[str]


@struct
class VipJobResult(Struct):
    succ_userid_list: list[str] | None = None
    """When features are given, also those who had them before."""

    fail_userid_list: list[str] | None = None
