"""The API below /cgi-bin/: handlers by theme, and answers made up from the spec for the rest."""

from __future__ import annotations

from qyapi_sandbox.api import (  # noqa: F401  # they register their handlers
    agents,
    authorization,
    departments,
    identity,
    media,
    members,
    messages,
    registration,
    tags,
    tokens,
)
from qyapi_sandbox.api.dispatch import Api, ApiRequest, Reply

__all__ = ["Api", "ApiRequest", "Reply"]
