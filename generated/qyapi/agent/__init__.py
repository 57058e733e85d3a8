"""The functions of the area agent: generated from spec/agent/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.agent.agent import *


class CorpAgent(CorpNamespace):
    """The calls of the area agent for a Corp."""

    get = get
