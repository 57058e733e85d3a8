"""The functions of the area externalcontact: generated from spec/externalcontact/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.externalcontact.contact_way import *
from qyapi.externalcontact.customer import *
from qyapi.externalcontact.customer_acquisition import *
from qyapi.externalcontact.follow_user import *
from qyapi.externalcontact.groupchat import *
from qyapi.externalcontact.id_conversion import *
from qyapi.externalcontact.intercept_rule import *
from qyapi.externalcontact.message_push import *
from qyapi.externalcontact.moment import *
from qyapi.externalcontact.product_album import *
from qyapi.externalcontact.school import *
from qyapi.externalcontact.statistic import *
from qyapi.externalcontact.strategy import *
from qyapi.externalcontact.tag import *
from qyapi.externalcontact.transfer import *


class CorpExternalcontact(CorpNamespace):
    """The calls of the area externalcontact for a Corp."""

    add_contact_way = add_contact_way
    get_contact_way = get_contact_way
    list_contact_way = list_contact_way
    list_contact_way_iter = list_contact_way_iter
    update_contact_way = update_contact_way
    del_contact_way = del_contact_way
    close_temp_chat = close_temp_chat
    groupchat_add_join_way = groupchat_add_join_way
    groupchat_get_join_way = groupchat_get_join_way
    groupchat_update_join_way = groupchat_update_join_way
    groupchat_del_join_way = groupchat_del_join_way
    list = list
    get = get
    get_iter = get_iter
    batch_get_by_user = batch_get_by_user
    batch_get_by_user_iter = batch_get_by_user_iter
    remark = remark
    contact_list = contact_list
    contact_list_iter = contact_list_iter
    customer_acquisition_list_link = customer_acquisition_list_link
    customer_acquisition_list_link_iter = customer_acquisition_list_link_iter
    customer_acquisition_get = customer_acquisition_get
    customer_acquisition_create_link = customer_acquisition_create_link
    customer_acquisition_update_link = customer_acquisition_update_link
    customer_acquisition_delete_link = customer_acquisition_delete_link
    customer_acquisition_customer = customer_acquisition_customer
    customer_acquisition_customer_iter = customer_acquisition_customer_iter
    customer_acquisition_get_chat_info = customer_acquisition_get_chat_info
    customer_acquisition_quota = customer_acquisition_quota
    customer_acquisition_statistic = customer_acquisition_statistic
    customer_acquisition_get_comp_auth_info = customer_acquisition_get_comp_auth_info
    customer_acquisition_create_once_key = customer_acquisition_create_once_key
    get_follow_user_list = get_follow_user_list
    check_follow_user = check_follow_user
    customer_acquisition_app_get_permit = customer_acquisition_app_get_permit
    groupchat_list = groupchat_list
    groupchat_list_iter = groupchat_list_iter
    groupchat_get = groupchat_get
    opengid_to_chatid = opengid_to_chatid
    unionid_to_external_userid = unionid_to_external_userid
    to_service_external_userid = to_service_external_userid
    from_service_external_userid = from_service_external_userid
    get_new_external_userid = get_new_external_userid
    groupchat_get_new_external_userid = groupchat_get_new_external_userid
    add_intercept_rule = add_intercept_rule
    get_intercept_rule_list = get_intercept_rule_list
    get_intercept_rule = get_intercept_rule
    update_intercept_rule = update_intercept_rule
    del_intercept_rule = del_intercept_rule
    add_msg_template = add_msg_template
    remind_groupmsg_send = remind_groupmsg_send
    cancel_groupmsg_send = cancel_groupmsg_send
    get_groupmsg_list_v2 = get_groupmsg_list_v2
    get_groupmsg_list_v2_iter = get_groupmsg_list_v2_iter
    get_groupmsg_task = get_groupmsg_task
    get_groupmsg_task_iter = get_groupmsg_task_iter
    get_groupmsg_send_result = get_groupmsg_send_result
    get_groupmsg_send_result_iter = get_groupmsg_send_result_iter
    send_welcome_msg = send_welcome_msg
    group_welcome_template_add = group_welcome_template_add
    group_welcome_template_edit = group_welcome_template_edit
    group_welcome_template_get = group_welcome_template_get
    group_welcome_template_del = group_welcome_template_del
    add_moment_task = add_moment_task
    get_moment_task_result = get_moment_task_result
    get_moment_task_result_wait = get_moment_task_result_wait
    cancel_moment_task = cancel_moment_task
    get_moment_list = get_moment_list
    get_moment_list_iter = get_moment_list_iter
    get_moment_task = get_moment_task
    get_moment_task_iter = get_moment_task_iter
    get_moment_customer_list = get_moment_customer_list
    get_moment_customer_list_iter = get_moment_customer_list_iter
    get_moment_send_result = get_moment_send_result
    get_moment_send_result_iter = get_moment_send_result_iter
    get_moment_comments = get_moment_comments
    add_product_album = add_product_album
    get_product_album = get_product_album
    get_product_album_list = get_product_album_list
    get_product_album_list_iter = get_product_album_list_iter
    update_product_album = update_product_album
    delete_product_album = delete_product_album
    message_send = message_send
    get_subscribe_qr_code = get_subscribe_qr_code
    set_subscribe_mode = set_subscribe_mode
    get_subscribe_mode = get_subscribe_mode
    convert_to_openid = convert_to_openid
    batch_to_external_userid = batch_to_external_userid
    get_user_behavior_data = get_user_behavior_data
    groupchat_statistic = groupchat_statistic
    groupchat_statistic_iter = groupchat_statistic_iter
    groupchat_statistic_group_by_day = groupchat_statistic_group_by_day
    customer_strategy_list = customer_strategy_list
    customer_strategy_list_iter = customer_strategy_list_iter
    customer_strategy_get = customer_strategy_get
    customer_strategy_get_range = customer_strategy_get_range
    customer_strategy_get_range_iter = customer_strategy_get_range_iter
    customer_strategy_create = customer_strategy_create
    customer_strategy_edit = customer_strategy_edit
    customer_strategy_del = customer_strategy_del
    moment_strategy_list = moment_strategy_list
    moment_strategy_list_iter = moment_strategy_list_iter
    moment_strategy_get = moment_strategy_get
    moment_strategy_get_range = moment_strategy_get_range
    moment_strategy_get_range_iter = moment_strategy_get_range_iter
    moment_strategy_create = moment_strategy_create
    moment_strategy_edit = moment_strategy_edit
    moment_strategy_del = moment_strategy_del
    get_corp_tag_list = get_corp_tag_list
    add_corp_tag = add_corp_tag
    edit_corp_tag = edit_corp_tag
    del_corp_tag = del_corp_tag
    get_strategy_tag_list = get_strategy_tag_list
    add_strategy_tag = add_strategy_tag
    edit_strategy_tag = edit_strategy_tag
    del_strategy_tag = del_strategy_tag
    mark_tag = mark_tag
    transfer_customer = transfer_customer
    transfer_result = transfer_result
    transfer_result_iter = transfer_result_iter
    groupchat_onjob_transfer = groupchat_onjob_transfer
    get_unassigned_list = get_unassigned_list
    get_unassigned_list_iter = get_unassigned_list_iter
    resigned_transfer_customer = resigned_transfer_customer
    resigned_transfer_result = resigned_transfer_result
    resigned_transfer_result_iter = resigned_transfer_result_iter
    groupchat_transfer = groupchat_transfer
