"""Keeping secrets out of what is logged or raised."""

from __future__ import annotations

import logging
import re

__all__ = ["masked"]

_IN_QUERY = re.compile(
    r"((?:^|[?&\s\"'])(?:(?:provider_|suite_|model_|device_)?access_token|corpsecret|provider_secret|suite_secret"
    r"|suite_ticket|permanent_code|response_code|key|auth_code|pre_auth_code|code|js_code|user_ticket|ticket)=)[^&\s\"']+"
)


def masked(text: str) -> str:
    """A text with the values of secret query parameters replaced."""
    return _IN_QUERY.sub(r"\1***", text)


class _MaskFilter(logging.Filter):
    """Masks the request lines that urllib3 logs at level DEBUG, query and all."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(masked(arg) if isinstance(arg, str) else arg for arg in record.args)
        return True


def mask_http_logs() -> None:
    """Keep tokens out of urllib3's own log."""
    logger = logging.getLogger("urllib3.connectionpool")
    if not any(isinstance(each, _MaskFilter) for each in logger.filters):
        logger.addFilter(_MaskFilter())
