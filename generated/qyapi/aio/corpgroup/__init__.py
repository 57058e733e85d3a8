"""The asynchronous functions of the area corpgroup: generated from spec/corpgroup/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.corpgroup.chain import *
from qyapi.aio.corpgroup.customer import *
from qyapi.aio.corpgroup.rule import *
from qyapi.aio.corpgroup.share import *


class CorpCorpgroup(CorpNamespace):
    """The asynchronous calls of the area corpgroup for a Corp."""

    corp_get_chain_list = corp_get_chain_list
    corp_get_chain_group = corp_get_chain_group
    corp_get_chain_corpinfo_list = corp_get_chain_corpinfo_list
    corp_get_chain_corpinfo_list_iter = corp_get_chain_corpinfo_list_iter
    corp_get_chain_corpinfo = corp_get_chain_corpinfo
    import_chain_contact = import_chain_contact
    getresult = getresult
    getresult_wait = getresult_wait
    corp_remove_corp = corp_remove_corp
    corp_get_chain_user_custom_id = corp_get_chain_user_custom_id
    get_corp_shared_chain_list = get_corp_shared_chain_list
    unionid_to_external_userid = unionid_to_external_userid
    unionid_to_pending_id = unionid_to_pending_id
    batch_external_userid_to_pending_id = batch_external_userid_to_pending_id
    rule_list_ids = rule_list_ids
    rule_delete_rule = rule_delete_rule
    rule_get_rule_info = rule_get_rule_info
    rule_add_rule = rule_add_rule
    rule_modify_rule = rule_modify_rule
    corp_list_app_share_info = corp_list_app_share_info
    corp_list_app_share_info_iter = corp_list_app_share_info_iter
    corp_gettoken = corp_gettoken
