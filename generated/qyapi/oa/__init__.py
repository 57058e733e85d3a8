"""The functions of the area oa: generated from spec/oa/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.oa.approval import *
from qyapi.oa.calendar import *
from qyapi.oa.journal import *
from qyapi.oa.meetingroom import *
from qyapi.oa.schedule import *
from qyapi.oa.vacation import *


class CorpOa(CorpNamespace):
    """The calls of the area oa for a Corp."""

    gettemplatedetail = gettemplatedetail
    applyevent = applyevent
    getapprovalinfo = getapprovalinfo
    getapprovalinfo_iter = getapprovalinfo_iter
    getapprovaldetail = getapprovaldetail
    approval_copytemplate = approval_copytemplate
    approval_create_template = approval_create_template
    approval_update_template = approval_update_template
    calendar_add = calendar_add
    calendar_update = calendar_update
    calendar_get = calendar_get
    calendar_del = calendar_del
    journal_get_record_list = journal_get_record_list
    journal_get_record_list_iter = journal_get_record_list_iter
    journal_get_record_detail = journal_get_record_detail
    journal_get_stat_list = journal_get_stat_list
    journal_export_doc = journal_export_doc
    journal_get_export_doc_result = journal_get_export_doc_result
    journal_download_wedrive_file = journal_download_wedrive_file
    meetingroom_add = meetingroom_add
    meetingroom_list = meetingroom_list
    meetingroom_edit = meetingroom_edit
    meetingroom_del = meetingroom_del
    meetingroom_get_booking_info = meetingroom_get_booking_info
    meetingroom_book = meetingroom_book
    meetingroom_book_by_schedule = meetingroom_book_by_schedule
    meetingroom_book_by_meeting = meetingroom_book_by_meeting
    meetingroom_cancel_book = meetingroom_cancel_book
    meetingroom_bookinfo_get = meetingroom_bookinfo_get
    meetingroom_get_booking_info_by_meeting_id = meetingroom_get_booking_info_by_meeting_id
    schedule_add = schedule_add
    schedule_update = schedule_update
    schedule_add_attendees = schedule_add_attendees
    schedule_del_attendees = schedule_del_attendees
    schedule_get_by_calendar = schedule_get_by_calendar
    schedule_get_by_calendar_iter = schedule_get_by_calendar_iter
    schedule_get = schedule_get
    schedule_del = schedule_del
    vacation_getcorpconf = vacation_getcorpconf
    vacation_getuservacationquota = vacation_getuservacationquota
    vacation_setoneuserquota = vacation_setoneuserquota
