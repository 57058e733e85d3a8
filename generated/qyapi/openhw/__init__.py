"""The functions of the area openhw: generated from spec/openhw/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import DeviceModelNamespace, DeviceNamespace

from qyapi.openhw.credential import *
from qyapi.openhw.device import *
from qyapi.openhw.printer import *
from qyapi.openhw.record import *


class DeviceModelOpenhw(DeviceModelNamespace):
    """The calls of the area openhw for a DeviceModel."""

    get_model_token = get_model_token
    get_device_secret = get_device_secret
    get_device_token = get_device_token
    model_register_sn = model_register_sn
    model_unregister_sn = model_unregister_sn
    device_get_device_detail = device_get_device_detail
    device_gen_id_dynamic_qrcode = device_gen_id_dynamic_qrcode


class DeviceOpenhw(DeviceNamespace):
    """The calls of the area openhw for a Device."""

    get_model_token = get_model_token
    device_report_device_status = device_report_device_status
    device_get_userinfo_by_page = device_get_userinfo_by_page
    device_get_userinfo_by_page_iter = device_get_userinfo_by_page_iter
    device_get_userinfo_by_ids = device_get_userinfo_by_ids
    device_report_firmware_upgrade_result = device_report_firmware_upgrade_result
    device_gen_login_qrcode = device_gen_login_qrcode
    device_get_printer_job_list = device_get_printer_job_list
    device_get_printer_job_list_iter = device_get_printer_job_list_iter
    device_get_printer_job_download_url = device_get_printer_job_download_url
    device_report_printer_job_status = device_report_printer_job_status
    device_push_scan_file = device_push_scan_file
    device_set_printer_job_trans_result = device_set_printer_job_trans_result
    device_report_checkin_data = device_report_checkin_data
    device_report_temperature_data = device_report_temperature_data
    device_report_access_data = device_report_access_data
    device_report_bio_info_result = device_report_bio_info_result
    device_report_remote_open_result = device_report_remote_open_result
