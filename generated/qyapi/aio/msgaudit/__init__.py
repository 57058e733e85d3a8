"""The asynchronous functions of the area msgaudit: generated from spec/msgaudit/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.msgaudit.msgaudit import *


class CorpMsgaudit(CorpNamespace):
    """The asynchronous calls of the area msgaudit for a Corp."""

    get_permit_user_list = get_permit_user_list
    check_single_agree = check_single_agree
    check_room_agree = check_room_agree
    groupchat_get = groupchat_get
    get_robot_info = get_robot_info
