"""The functions of the area kf: generated from spec/kf/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.kf.account import *
from qyapi.kf.customer import *
from qyapi.kf.knowledge import *
from qyapi.kf.message import *
from qyapi.kf.servicer import *
from qyapi.kf.session import *
from qyapi.kf.statistic import *


class CorpKf(CorpNamespace):
    """The calls of the area kf for a Corp."""

    account_add = account_add
    account_del = account_del
    account_update = account_update
    account_list = account_list
    account_list_iter = account_list_iter
    add_contact_way = add_contact_way
    customer_batchget = customer_batchget
    customer_get_upgrade_service_config = customer_get_upgrade_service_config
    customer_upgrade_service = customer_upgrade_service
    customer_cancel_upgrade_service = customer_cancel_upgrade_service
    get_corp_qualification = get_corp_qualification
    knowledge_add_group = knowledge_add_group
    knowledge_del_group = knowledge_del_group
    knowledge_mod_group = knowledge_mod_group
    knowledge_list_group = knowledge_list_group
    knowledge_list_group_iter = knowledge_list_group_iter
    knowledge_add_intent = knowledge_add_intent
    knowledge_del_intent = knowledge_del_intent
    knowledge_mod_intent = knowledge_mod_intent
    knowledge_list_intent = knowledge_list_intent
    knowledge_list_intent_iter = knowledge_list_intent_iter
    sync_msg = sync_msg
    sync_msg_iter = sync_msg_iter
    send_msg = send_msg
    send_msg_on_event = send_msg_on_event
    servicer_add = servicer_add
    servicer_del = servicer_del
    servicer_list = servicer_list
    service_state_get = service_state_get
    service_state_trans = service_state_trans
    get_corp_statistic = get_corp_statistic
    get_servicer_statistic = get_servicer_statistic
    get_statistic = get_statistic
