"""铃: generated from spec/bell/bell.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import Extra, ProviderApi, WebhookApi

__all__ = ["ring", "toll"]


def ring(api: WebhookApi, /, *, times: int, extra: Extra = None) -> None:
    """Ring the bell (摇铃).

    https://developer.work.weixin.qq.com/document/path/10011
    """
    api.invoke("bell.ring", locals())


def toll(api: ProviderApi, /, *, hours: int, extra: Extra = None) -> None:
    """Toll the bell; it costs money (敲钟).

    A draft: it may change in any release.

    https://developer.work.weixin.qq.com/document/path/10012
    """
    api.invoke("bell.toll", locals())
