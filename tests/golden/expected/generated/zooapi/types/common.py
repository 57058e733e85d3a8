"""公共结构: generated from spec/common.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct

__all__ = ["Keeper"]


@struct
class Keeper(Struct):
    """Someone who looks after animals."""

    userid: str
    phone: Secret | None = None
    """Never shown."""

    shift: Literal["day", "night"] | None = None
    """When on duty."""
