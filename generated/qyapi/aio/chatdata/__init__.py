"""The asynchronous functions of the area chatdata: generated from spec/chatdata/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.chatdata.analysis import *
from qyapi.aio.chatdata.archive import *
from qyapi.aio.chatdata.data_zone import *
from qyapi.aio.chatdata.keyword import *


class CorpChatdata(CorpNamespace):
    """The asynchronous calls of the area chatdata for a Corp."""

    analyze_task_add = analyze_task_add
    analyze_task_submit = analyze_task_submit
    analyze_task_result = analyze_task_result
    sync_msg = sync_msg
    sync_msg_iter = sync_msg_iter
    search_msg = search_msg
    search_msg_iter = search_msg_iter
    search_chat = search_chat
    search_chat_iter = search_chat_iter
    groupchat_get = groupchat_get
    getagreestatus_single = getagreestatus_single
    getagreestatus_room = getagreestatus_room
    export_create_job = export_create_job
    export_get_job_status = export_get_job_status
    export_get_job_status_wait = export_get_job_status_wait
    specapi_create_job = specapi_create_job
    specapi_get_job_result = specapi_get_job_result
    specapi_get_job_result_wait = specapi_get_job_result_wait
    set_public_key = set_public_key
    get_auth_user_list = get_auth_user_list
    get_auth_user_list_iter = get_auth_user_list_iter
    get_corp_auth_info = get_corp_auth_info
    set_receive_callback = set_receive_callback
    set_log_level = set_log_level
    get_log_level = get_log_level
    get_hide_sensitiveinfo_config = get_hide_sensitiveinfo_config
    set_hide_sensitiveinfo_config = set_hide_sensitiveinfo_config
    sync_call_program = sync_call_program
    async_program_task = async_program_task
    async_program_result = async_program_result
    open_debug_mode = open_debug_mode
    close_debug_mode = close_debug_mode
    check_debug_mode = check_debug_mode
    upload_media = upload_media
    keyword_create_rule = keyword_create_rule
    keyword_get_rule_list = keyword_get_rule_list
    keyword_get_rule_list_iter = keyword_get_rule_list_iter
    keyword_get_rule_detail = keyword_get_rule_detail
    keyword_update_rule = keyword_update_rule
    keyword_delete_rule = keyword_delete_rule
    keyword_get_hit_msg_list = keyword_get_hit_msg_list
    keyword_get_hit_msg_list_iter = keyword_get_hit_msg_list_iter
