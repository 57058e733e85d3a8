"""The functions of the area wedoc: generated from spec/wedoc/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace, WebhookNamespace

from qyapi.wedoc.document import *
from qyapi.wedoc.form import *
from qyapi.wedoc.management import *
from qyapi.wedoc.media import *
from qyapi.wedoc.permission import *
from qyapi.wedoc.smartdoc import *
from qyapi.wedoc.smartsheet import *
from qyapi.wedoc.smartsheet_groupchat import *
from qyapi.wedoc.smartsheet_webhook import *
from qyapi.wedoc.spreadsheet import *
from qyapi.wedoc.vip import *


class CorpWedoc(CorpNamespace):
    """The calls of the area wedoc for a Corp."""

    document_batch_update = document_batch_update
    document_get = document_get
    create_form = create_form
    modify_form = modify_form
    get_form_info = get_form_info
    get_form_statistic = get_form_statistic
    get_form_statistic_iter = get_form_statistic_iter
    get_form_answer = get_form_answer
    create_doc = create_doc
    rename_doc = rename_doc
    del_doc = del_doc
    get_doc_base_info = get_doc_base_info
    doc_share = doc_share
    image_upload = image_upload
    file_upload = file_upload
    file_upload_init = file_upload_init
    file_upload_part = file_upload_part
    file_upload_finish = file_upload_finish
    doc_get_auth = doc_get_auth
    mod_doc_join_rule = mod_doc_join_rule
    mod_doc_member = mod_doc_member
    mod_doc_safty_setting = mod_doc_safty_setting
    smartsheet_content_priv_get_sheet_priv = smartsheet_content_priv_get_sheet_priv
    smartsheet_content_priv_update_sheet_priv = smartsheet_content_priv_update_sheet_priv
    smartsheet_content_priv_create_rule = smartsheet_content_priv_create_rule
    smartsheet_content_priv_mod_rule_member = smartsheet_content_priv_mod_rule_member
    smartsheet_content_priv_delete_rule = smartsheet_content_priv_delete_rule
    smartdoc_add_page = smartdoc_add_page
    smartdoc_update_page = smartdoc_update_page
    smartdoc_delete_page = smartdoc_delete_page
    smartdoc_get_page_hierarchy = smartdoc_get_page_hierarchy
    smartdoc_add_blocks = smartdoc_add_blocks
    smartdoc_update_blocks = smartdoc_update_blocks
    smartdoc_delete_blocks = smartdoc_delete_blocks
    smartdoc_get_block_list = smartdoc_get_block_list
    smartdoc_get_block_list_iter = smartdoc_get_block_list_iter
    smartdoc_export_task = smartdoc_export_task
    smartdoc_get_export_result = smartdoc_get_export_result
    smartdoc_get_export_result_wait = smartdoc_get_export_result_wait
    smartdoc_publish = smartdoc_publish
    smartdoc_cancel_publish = smartdoc_cancel_publish
    smartdoc_publish_setting = smartdoc_publish_setting
    smartdoc_get_smartsheet_info = smartdoc_get_smartsheet_info
    smartdoc_add_smartsheet = smartdoc_add_smartsheet
    smartdoc_delete_smartsheet = smartdoc_delete_smartsheet
    smartdoc_update_smartsheet = smartdoc_update_smartsheet
    smartsheet_add_sheet = smartsheet_add_sheet
    smartsheet_delete_sheet = smartsheet_delete_sheet
    smartsheet_update_sheet = smartsheet_update_sheet
    smartsheet_get_sheet = smartsheet_get_sheet
    smartsheet_add_view = smartsheet_add_view
    smartsheet_delete_views = smartsheet_delete_views
    smartsheet_update_view = smartsheet_update_view
    smartsheet_get_views = smartsheet_get_views
    smartsheet_get_views_iter = smartsheet_get_views_iter
    smartsheet_add_fields = smartsheet_add_fields
    smartsheet_delete_fields = smartsheet_delete_fields
    smartsheet_update_fields = smartsheet_update_fields
    smartsheet_get_fields = smartsheet_get_fields
    smartsheet_get_fields_iter = smartsheet_get_fields_iter
    smartsheet_add_records = smartsheet_add_records
    smartsheet_delete_records = smartsheet_delete_records
    smartsheet_update_records = smartsheet_update_records
    smartsheet_get_records = smartsheet_get_records
    smartsheet_get_records_iter = smartsheet_get_records_iter
    smartsheet_add_field_group = smartsheet_add_field_group
    smartsheet_delete_field_groups = smartsheet_delete_field_groups
    smartsheet_update_field_group = smartsheet_update_field_group
    smartsheet_get_field_groups = smartsheet_get_field_groups
    smartsheet_get_field_groups_iter = smartsheet_get_field_groups_iter
    smartsheet_groupchat_list = smartsheet_groupchat_list
    smartsheet_groupchat_list_iter = smartsheet_groupchat_list_iter
    smartsheet_groupchat_get = smartsheet_groupchat_get
    smartsheet_groupchat_update = smartsheet_groupchat_update
    spreadsheet_batch_update = spreadsheet_batch_update
    spreadsheet_get_sheet_properties = spreadsheet_get_sheet_properties
    spreadsheet_get_sheet_range_data = spreadsheet_get_sheet_range_data
    vip_batch_add = vip_batch_add
    vip_batch_del = vip_batch_del
    vip_list = vip_list
    vip_list_iter = vip_list_iter


class WebhookWedoc(WebhookNamespace):
    """The calls of the area wedoc for a Webhook."""

    smartsheet_webhook = smartsheet_webhook
