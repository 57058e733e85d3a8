"""The API below /cgi-bin/: handlers by theme, and answers made up from the spec for the rest."""

from __future__ import annotations

from qyapi_sandbox.api import agents, authorization, departments, identity, media, members, messages, tags, tokens
from qyapi_sandbox.api import registration as registration
from qyapi_sandbox.api.dispatch import Api, ApiRequest, Reply

__all__ = ["Api", "ApiRequest", "Reply"]
