"""The asynchronous functions of the area user: generated from spec/user/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.user.authorization import *
from qyapi.aio.user.login import *
from qyapi.aio.user.member import *


class CorpUser(CorpNamespace):
    """The asynchronous calls of the area user for a Corp."""

    list_member_auth = list_member_auth
    list_member_auth_iter = list_member_auth_iter
    check_member_auth = check_member_auth
    list_selected_ticket_user = list_selected_ticket_user
    getuserinfo = getuserinfo
    authsucc = authsucc
    tfa_succ = tfa_succ
    create = create
    get = get
    update = update
    delete = delete
    batchdelete = batchdelete
    simplelist = simplelist
    list = list
    list_id = list_id
    list_id_iter = list_id_iter
    convert_to_openid = convert_to_openid
    convert_to_userid = convert_to_userid
    getuserid = getuserid
    get_userid_by_email = get_userid_by_email
    get_active_stat = get_active_stat
