"""The functions of the area wedrive: generated from spec/wedrive/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.wedrive.capacity import *
from qyapi.wedrive.file import *
from qyapi.wedrive.file_permission import *
from qyapi.wedrive.space import *
from qyapi.wedrive.vip import *


class CorpWedrive(CorpNamespace):
    """The calls of the area wedrive for a Corp."""

    mng_pro_info = mng_pro_info
    mng_capacity = mng_capacity
    file_list = file_list
    file_list_iter = file_list_iter
    file_upload = file_upload
    file_upload_init = file_upload_init
    file_upload_part = file_upload_part
    file_upload_finish = file_upload_finish
    file_download = file_download
    file_create = file_create
    file_rename = file_rename
    file_move = file_move
    file_delete = file_delete
    file_info = file_info
    file_acl_add = file_acl_add
    file_acl_del = file_acl_del
    file_setting = file_setting
    file_share = file_share
    get_file_permission = get_file_permission
    file_secure_setting = file_secure_setting
    space_create = space_create
    space_rename = space_rename
    space_dismiss = space_dismiss
    space_info = space_info
    space_acl_add = space_acl_add
    space_acl_del = space_acl_del
    space_setting = space_setting
    space_share = space_share
    new_space_info = new_space_info
    vip_batch_add = vip_batch_add
    vip_batch_del = vip_batch_del
    vip_list = vip_list
    vip_list_iter = vip_list_iter
