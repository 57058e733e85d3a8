"""The asynchronous functions of the area exmail: generated from spec/exmail/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.exmail.account import *
from qyapi.aio.exmail.app import *
from qyapi.aio.exmail.group import *
from qyapi.aio.exmail.publicmail import *


class CorpExmail(CorpNamespace):
    """The asynchronous calls of the area exmail for a Corp."""

    vip_batch_add = vip_batch_add
    vip_batch_del = vip_batch_del
    vip_list = vip_list
    vip_list_iter = vip_list_iter
    account_act_email = account_act_email
    useroption_get = useroption_get
    useroption_update = useroption_update
    mail_get_newcount = mail_get_newcount
    app_compose_send = app_compose_send
    app_get_mail_list = app_get_mail_list
    app_get_mail_list_iter = app_get_mail_list_iter
    app_read_mail = app_read_mail
    app_update_email_alias = app_update_email_alias
    app_get_email_alias = app_get_email_alias
    group_create = group_create
    group_update = group_update
    group_delete = group_delete
    group_get = group_get
    group_search = group_search
    publicmail_create = publicmail_create
    publicmail_update = publicmail_update
    publicmail_delete = publicmail_delete
    publicmail_get = publicmail_get
    publicmail_search = publicmail_search
    publicmail_get_auth_code_list = publicmail_get_auth_code_list
    publicmail_delete_auth_code = publicmail_delete_auth_code
