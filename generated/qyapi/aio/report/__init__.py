"""The asynchronous functions of the area report: generated from spec/report/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.report.grid import *
from qyapi.aio.report.patrol import *
from qyapi.aio.report.resident import *
from qyapi.aio.report.sitecode import *


class CorpReport(CorpNamespace):
    """The asynchronous calls of the area report for a Corp."""

    grid_add = grid_add
    grid_update = grid_update
    grid_delete = grid_delete
    grid_list = grid_list
    grid_get_user_grid_info = grid_get_user_grid_info
    grid_add_cata = grid_add_cata
    grid_update_cata = grid_update_cata
    grid_delete_cata = grid_delete_cata
    grid_list_cata = grid_list_cata
    patrol_get_grid_info = patrol_get_grid_info
    patrol_get_corp_status = patrol_get_corp_status
    patrol_get_user_status = patrol_get_user_status
    patrol_category_statistic = patrol_category_statistic
    patrol_get_order_list = patrol_get_order_list
    patrol_get_order_list_iter = patrol_get_order_list_iter
    patrol_get_order_info = patrol_get_order_info
    resident_get_grid_info = resident_get_grid_info
    resident_get_corp_status = resident_get_corp_status
    resident_get_user_status = resident_get_user_status
    resident_category_statistic = resident_category_statistic
    resident_get_order_list = resident_get_order_list
    resident_get_order_list_iter = resident_get_order_list_iter
    resident_get_order_info = resident_get_order_info
    sitecode_list = sitecode_list
    sitecode_list_iter = sitecode_list_iter
    sitecode_get_site_report_info = sitecode_get_site_report_info
    sitecode_get_report_answer = sitecode_get_report_answer
    sitecode_get_report_answer_iter = sitecode_get_report_answer_iter
