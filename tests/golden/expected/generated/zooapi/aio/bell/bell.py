"""铃, asynchronous: generated from spec/bell/bell.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import ProviderApi, WebhookApi
    from qyapi_runtime.api import Extra

__all__ = ["ring", "toll"]


async def ring(api: WebhookApi, /, *, times: int, extra: Extra = None) -> None:
    """Ring the bell (摇铃); see `zooapi.bell.ring`."""
    await api.ainvoke("bell.ring", locals())


async def toll(api: ProviderApi, /, *, hours: int, extra: Extra = None) -> None:
    """Toll the bell; it costs money (敲钟); see `zooapi.bell.toll`."""
    await api.ainvoke("bell.toll", locals())
