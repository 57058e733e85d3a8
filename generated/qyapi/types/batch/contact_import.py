"""异步导入接口: generated from spec/batch/contact_import.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "GetresultQuery",
    "GetresultResponse",
    "ImportCallback",
    "ImportResult",
    "ReplacepartyRequest",
    "ReplacepartyResponse",
    "ReplaceuserRequest",
    "ReplaceuserResponse",
    "SyncuserRequest",
    "SyncuserResponse",
]


@struct
class SyncuserRequest(Struct):
    media_id: str
    """The CSV file, from media/upload."""

    to_invite: bool | None = None
    """Invite new members by WeChat, text message or mail, daily for up to 3 workdays. Default true."""

    callback: ImportCallback | None = None


@struct
class SyncuserResponse(Struct):
    jobid: str
    """For batch/getresult, up to 64 bytes."""


@struct
class ReplaceuserRequest(Struct):
    media_id: str
    """The CSV file, from media/upload."""

    to_invite: bool | None = None
    """Invite new members by WeChat, text message or mail, daily for up to 3 workdays. Default true."""

    callback: ImportCallback | None = None


@struct
class ReplaceuserResponse(Struct):
    jobid: str
    """For batch/getresult, up to 64 bytes."""


@struct
class ReplacepartyRequest(Struct):
    media_id: str
    """The CSV file, from media/upload."""

    to_invite: bool | None = None
    """Deprecated: no longer documented."""

    callback: ImportCallback | None = None


@struct
class ReplacepartyResponse(Struct):
    jobid: str
    """For batch/getresult, up to 64 bytes."""


@struct
class GetresultQuery(Struct):
    jobid: str
    """Up to 64 bytes."""


@struct
class GetresultResponse(Struct):
    status: Literal[1, 2, 3]
    """1 started, 2 running, 3 done."""

    type: Literal["sync_user", "replace_user", "replace_party"]
    total: int
    """Number of lines."""

    percentage: int
    """Share that is done, 0 to 100."""

    result: list[ImportResult]
    """What became of each; without meaning before status is 3."""


@struct
class ImportCallback(Struct):
    """Where the push goes when the import is done."""

    url: str | None = None
    token: Secret | None = None
    """Signs the push."""

    encodingaeskey: Secret | None = None
    """Encrypts the push."""


@struct
class ImportResult(Struct):
    """What became of a member, or of a department."""

    userid: str | None = None
    """Only of imports of members."""

    action: int | None = None
    """Only of imports of departments. Sum of 1 added, 2 renamed, 4 moved, 8 put in another order."""

    partyid: int | None = None
    """Only of imports of departments."""

    errcode: int | None = None
    errmsg: str | None = None
