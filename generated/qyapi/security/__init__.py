"""The functions of the area security: generated from spec/security/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.security.archive import *
from qyapi.security.record import *
from qyapi.security.server import *
from qyapi.security.trustdevice import *
from qyapi.security.vip import *


class CorpSecurity(CorpNamespace):
    """The calls of the area security for a Corp."""

    file_content_get_auth_user_list = file_content_get_auth_user_list
    file_content_get_auth_user_list_iter = file_content_get_auth_user_list_iter
    doc_list = doc_list
    doc_list_iter = doc_list_iter
    doc_export = doc_export
    doc_get_export_result = doc_get_export_result
    doc_get_export_result_wait = doc_get_export_result_wait
    wedrive_get_auth_space_list = wedrive_get_auth_space_list
    wedrive_get_auth_file_list = wedrive_get_auth_file_list
    wedrive_get_auth_file_list_iter = wedrive_get_auth_file_list_iter
    wedrive_download_file = wedrive_download_file
    calendar_get_default_calendar = calendar_get_default_calendar
    calendar_get_schedule_list = calendar_get_schedule_list
    calendar_get_schedule_list_iter = calendar_get_schedule_list_iter
    calendar_get_schedule_list_by_sequence = calendar_get_schedule_list_by_sequence
    calendar_get_schedule_detail = calendar_get_schedule_detail
    get_file_oper_record = get_file_oper_record
    get_file_oper_record_iter = get_file_oper_record_iter
    get_screen_oper_record = get_screen_oper_record
    get_screen_oper_record_iter = get_screen_oper_record_iter
    member_oper_log_list = member_oper_log_list
    member_oper_log_list_iter = member_oper_log_list_iter
    admin_oper_log_list = admin_oper_log_list
    admin_oper_log_list_iter = admin_oper_log_list_iter
    get_server_domain_ip = get_server_domain_ip
    trustdevice_import = trustdevice_import
    trustdevice_list = trustdevice_list
    trustdevice_list_iter = trustdevice_list_iter
    trustdevice_get_by_user = trustdevice_get_by_user
    trustdevice_delete = trustdevice_delete
    trustdevice_approve = trustdevice_approve
    trustdevice_reject = trustdevice_reject
    vip_submit_batch_add_job = vip_submit_batch_add_job
    vip_batch_add_job_result = vip_batch_add_job_result
    vip_submit_batch_del_job = vip_submit_batch_del_job
    vip_batch_del_job_result = vip_batch_del_job_result
    vip_list = vip_list
    vip_list_iter = vip_list_iter
