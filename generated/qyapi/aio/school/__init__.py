"""The asynchronous functions of the area school: generated from spec/school/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.school.base import *
from qyapi.aio.school.department import *
from qyapi.aio.school.health import *
from qyapi.aio.school.living import *
from qyapi.aio.school.payment import *
from qyapi.aio.school.user import *


class CorpSchool(CorpNamespace):
    """The asynchronous calls of the area school for a Corp."""

    getuserinfo = getuserinfo
    agent_get_allow_scope = agent_get_allow_scope
    get_chat_create_mode = get_chat_create_mode
    set_chat_create_mode = set_chat_create_mode
    get_teacher_view_mode = get_teacher_view_mode
    set_teacher_view_mode = set_teacher_view_mode
    department_create = department_create
    department_update = department_update
    department_delete = department_delete
    department_list = department_list
    set_upgrade_info = set_upgrade_info
    user_get_teacher_customize_health_info = user_get_teacher_customize_health_info
    user_get_teacher_customize_health_info_iter = user_get_teacher_customize_health_info_iter
    user_get_student_customize_health_info = user_get_student_customize_health_info
    user_get_student_customize_health_info_iter = user_get_student_customize_health_info_iter
    user_get_health_qrcode = user_get_health_qrcode
    living_get_living_info = living_get_living_info
    living_get_watch_stat = living_get_watch_stat
    living_get_watch_stat_iter = living_get_watch_stat_iter
    living_get_unwatch_stat = living_get_unwatch_stat
    living_get_unwatch_stat_iter = living_get_unwatch_stat_iter
    living_get_watch_stat_v2 = living_get_watch_stat_v2
    living_get_watch_stat_v2_iter = living_get_watch_stat_v2_iter
    living_get_unwatch_stat_v2 = living_get_unwatch_stat_v2
    living_get_unwatch_stat_v2_iter = living_get_unwatch_stat_v2_iter
    get_payment_result = get_payment_result
    get_trade = get_trade
    user_create_student = user_create_student
    user_delete_student = user_delete_student
    user_update_student = user_update_student
    user_batch_create_student = user_batch_create_student
    user_batch_delete_student = user_batch_delete_student
    user_batch_update_student = user_batch_update_student
    user_create_parent = user_create_parent
    user_delete_parent = user_delete_parent
    user_update_parent = user_update_parent
    user_batch_create_parent = user_batch_create_parent
    user_batch_delete_parent = user_batch_delete_parent
    user_batch_update_parent = user_batch_update_parent
    user_get = user_get
    user_list = user_list
    user_list_parent = user_list_parent
    set_arch_sync_mode = set_arch_sync_mode
