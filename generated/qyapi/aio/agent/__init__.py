"""The asynchronous functions of the area agent: generated from spec/agent/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import ContactSyncNamespace, CorpNamespace

from qyapi.aio.agent.agent import *
from qyapi.aio.agent.workbench import *


class CorpAgent(CorpNamespace):
    """The asynchronous calls of the area agent for a Corp."""

    get = get
    list = list
    set = set
    get_permissions = get_permissions
    get_admin_list = get_admin_list
    migrate_to_customized_app = migrate_to_customized_app
    set_workbench_template = set_workbench_template
    get_workbench_template = get_workbench_template
    set_workbench_data = set_workbench_data
    batch_set_workbench_data = batch_set_workbench_data
    get_workbench_data = get_workbench_data


class ContactSyncAgent(ContactSyncNamespace):
    """The asynchronous calls of the area agent for a ContactSync."""

    set_scope = set_scope
