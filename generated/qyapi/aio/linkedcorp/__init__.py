"""The asynchronous functions of the area linkedcorp: generated from spec/linkedcorp/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.linkedcorp.linkedcorp import *


class CorpLinkedcorp(CorpNamespace):
    """The asynchronous calls of the area linkedcorp for a Corp."""

    agent_get_perm_list = agent_get_perm_list
    user_get = user_get
    user_simplelist = user_simplelist
    user_list = user_list
    department_list = department_list
    message_send = message_send
