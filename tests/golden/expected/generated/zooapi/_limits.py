"""How often WeCom may be called: generated from spec/limits.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.rate_limits import Limit

LIMITS = (
    Limit("corp", 100, 60),
    Limit("ip", 5, 60, operation="base.gettoken", apps=("internal",)),
)

BLOCKS: dict[int, float] = {
    45009: 60,
}
