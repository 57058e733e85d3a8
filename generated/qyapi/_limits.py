"""How often WeCom may be called: generated from spec/limits.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.rate_limits import Limit

LIMITS = (
    Limit("corp", 10000, 60),
    Limit("corp", 150000, 3600),
    Limit("ip", 20000, 60, apps=("internal",)),
    Limit("ip", 600000, 3600, apps=("internal",)),
    Limit("ip", 40000, 60, apps=("third-party", "customized")),
    Limit("ip", 1200000, 3600, apps=("third-party", "customized")),
    Limit("corp", 400, 3600, operation="base.get_jsapi_ticket"),
    Limit("app", 100, 3600, operation="base.get_jsapi_ticket"),
)

BLOCKS: dict[int, float] = {
    45009: 60,
    45033: 1,
}
