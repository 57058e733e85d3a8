"""应用共享: generated from spec/corpgroup/share.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag
from qyapi_runtime.struct import Struct, struct

__all__ = ["CorpGettokenRequest", "CorpListAppShareInfoRequest", "CorpListAppShareInfoResponse", "SharedApp"]


@struct
class CorpListAppShareInfoRequest(Struct):
    agentid: int
    """Of the app, in the corp that shares it."""

    business_type: Literal[0, 1] | None = None
    """0 corp group (default), 1 upstream and downstream."""

    corpid: str | None = None
    """Only this corp."""

    limit: int | None = None
    """At most 100; all at once if 0 or left out."""

    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class CorpListAppShareInfoResponse(Struct):
    ending: Flag
    """Nothing more to come."""

    corp_list: list[SharedApp]
    next_cursor: str | None = None
    """Empty after the last page."""


@struct
class CorpGettokenRequest(Struct):
    corpid: str
    business_type: Literal[0, 1] | None = None
    """0 corp group (default), 1 upstream and downstream."""

    agentid: int
    """Of the app, in that corp."""


@struct
class SharedApp(Struct):
    corpid: str
    corp_name: str
    agentid: int
    """Of the app, in that corp."""
