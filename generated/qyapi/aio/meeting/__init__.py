"""The asynchronous functions of the area meeting: generated from spec/meeting/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.meeting.attendee import *
from qyapi.aio.meeting.enroll import *
from qyapi.aio.meeting.layout import *
from qyapi.aio.meeting.meeting import *
from qyapi.aio.meeting.mra import *
from qyapi.aio.meeting.phone import *
from qyapi.aio.meeting.poll import *
from qyapi.aio.meeting.realcontrol import *
from qyapi.aio.meeting.record import *
from qyapi.aio.meeting.rooms import *
from qyapi.aio.meeting.statistics import *
from qyapi.aio.meeting.vip import *
from qyapi.aio.meeting.webinar import *


class CorpMeeting(CorpNamespace):
    """The asynchronous calls of the area meeting for a Corp."""

    get_attendee_list = get_attendee_list
    get_attendee_list_iter = get_attendee_list_iter
    get_realtime_attendee_list = get_realtime_attendee_list
    get_realtime_attendee_list_iter = get_realtime_attendee_list_iter
    waitingroom_get_current_user_list = waitingroom_get_current_user_list
    waitingroom_get_current_user_list_iter = waitingroom_get_current_user_list_iter
    waitingroom_get_user_list = waitingroom_get_user_list
    waitingroom_get_user_list_iter = waitingroom_get_user_list_iter
    check_device_in_meeting = check_device_in_meeting
    get_quality = get_quality
    get_quality_iter = get_quality_iter
    enroll_set_config = enroll_set_config
    enroll_get_config = enroll_get_config
    enroll_query_by_tmp_openid = enroll_query_by_tmp_openid
    enroll_list = enroll_list
    enroll_list_iter = enroll_list_iter
    enroll_approve = enroll_approve
    enroll_import = enroll_import
    enroll_delete = enroll_delete
    layout_list_template = layout_list_template
    layout_add = layout_add
    layout_update = layout_update
    layout_set_default = layout_set_default
    layout_add_background = layout_add_background
    layout_set_default_background = layout_set_default_background
    layout_delete_background = layout_delete_background
    layout_batch_delete_background = layout_batch_delete_background
    layout_list_background = layout_list_background
    advanced_layout_add = advanced_layout_add
    advanced_layout_list = advanced_layout_list
    advanced_layout_get_user_layout = advanced_layout_get_user_layout
    advanced_layout_batch_delete = advanced_layout_batch_delete
    advanced_layout_update = advanced_layout_update
    advanced_layout_apply = advanced_layout_apply
    create = create
    update = update
    cancel = cancel
    get_info = get_info
    get_user_meetingid = get_user_meetingid
    get_user_meetingid_iter = get_user_meetingid_iter
    get_invitees = get_invitees
    get_invitees_iter = get_invitees_iter
    set_invitees = set_invitees
    get_guests = get_guests
    set_guests = set_guests
    create_customer_short_url = create_customer_short_url
    get_customer_short_url = get_customer_short_url
    mra_query_status = mra_query_status
    mra_set_default_layout = mra_set_default_layout
    mra_set_raise_hand = mra_set_raise_hand
    mra_hangup = mra_hangup
    phone_callout = phone_callout
    phone_get_callout_status = phone_get_callout_status
    phone_get_callout_status_iter = phone_get_callout_status_iter
    phone_get_tmp_openid = phone_get_tmp_openid
    poll_create_theme = poll_create_theme
    poll_update_theme = poll_update_theme
    poll_get_poll_list = poll_get_poll_list
    poll_get_theme_info = poll_get_theme_info
    poll_get_poll_detail = poll_get_poll_detail
    poll_delete = poll_delete
    poll_start = poll_start
    poll_finish = poll_finish
    realcontrol_set = realcontrol_set
    realcontrol_set_cohost = realcontrol_set_cohost
    realcontrol_mute_user = realcontrol_mute_user
    realcontrol_switch_user_video = realcontrol_switch_user_video
    realcontrol_close_screen_share = realcontrol_close_screen_share
    realcontrol_manage_waiting_room_users = realcontrol_manage_waiting_room_users
    realcontrol_kickout_users = realcontrol_kickout_users
    realcontrol_dismiss = realcontrol_dismiss
    realcontrol_set_nicknames = realcontrol_set_nicknames
    record_list = record_list
    record_list_iter = record_list_iter
    record_get_file_list = record_get_file_list
    record_get_file = record_get_file
    record_delete = record_delete
    record_delete_file = record_delete_file
    record_update_sharing_config = record_update_sharing_config
    record_get_statistics = record_get_statistics
    record_transcript_get_detail = record_transcript_get_detail
    record_transcript_get_paragraph_list = record_transcript_get_paragraph_list
    record_transcript_search = record_transcript_search
    rooms_book = rooms_book
    rooms_release = rooms_release
    rooms_list = rooms_list
    rooms_list_iter = rooms_list_iter
    rooms_get_info = rooms_get_info
    rooms_list_meetings = rooms_list_meetings
    rooms_list_meetings_iter = rooms_list_meetings_iter
    rooms_get_config = rooms_get_config
    rooms_list_devices = rooms_list_devices
    rooms_list_devices_iter = rooms_list_devices_iter
    rooms_list_controllers = rooms_list_controllers
    rooms_list_controllers_iter = rooms_list_controllers_iter
    rooms_get_inventory = rooms_get_inventory
    rooms_call = rooms_call
    rooms_cancel_call = rooms_cancel_call
    rooms_get_response_status = rooms_get_response_status
    statistics_get_start_list = statistics_get_start_list
    statistics_get_start_list_iter = statistics_get_start_list_iter
    vip_submit_batch_add_job = vip_submit_batch_add_job
    vip_batch_add_job_result = vip_batch_add_job_result
    vip_submit_batch_del_job = vip_submit_batch_del_job
    vip_batch_del_job_result = vip_batch_del_job_result
    vip_list = vip_list
    vip_list_iter = vip_list_iter
    webinar_create = webinar_create
    webinar_update = webinar_update
    webinar_cancel = webinar_cancel
    webinar_get = webinar_get
    webinar_list_guest = webinar_list_guest
    webinar_update_guest_list = webinar_update_guest_list
    webinar_update_warm_up = webinar_update_warm_up
    webinar_enroll_set_config = webinar_enroll_set_config
    webinar_enroll_get_config = webinar_enroll_get_config
    webinar_enroll_query_by_tmp_openid = webinar_enroll_query_by_tmp_openid
    webinar_enroll_list = webinar_enroll_list
    webinar_enroll_list_iter = webinar_enroll_list_iter
    webinar_enroll_approve = webinar_enroll_approve
    webinar_enroll_import = webinar_enroll_import
    webinar_enroll_delete = webinar_enroll_delete
