"""智慧硬件：硬件云端接入的回调通知: generated from spec/events/openhw.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.headers import OpenhwEvent
from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "OpenhwBind",
    "OpenhwBindBody",
    "OpenhwBindReply",
    "OpenhwBioInfoBody",
    "OpenhwCommandBody",
    "OpenhwContactChange",
    "OpenhwContactChangeBody",
    "OpenhwDeleteBioInfo",
    "OpenhwEnterPage",
    "OpenhwEventBody",
    "OpenhwExitPage",
    "OpenhwFetchDeviceStatus",
    "OpenhwModelTicket",
    "OpenhwModelTicketBody",
    "OpenhwOperationBody",
    "OpenhwPrinterJobBody",
    "OpenhwPrinterJobDelete",
    "OpenhwPrinterJobSubmit",
    "OpenhwPrinterJobTrans",
    "OpenhwPrinterSetting",
    "OpenhwPrinterSettings",
    "OpenhwPrinterTransBody",
    "OpenhwPrinterUserJobBody",
    "OpenhwRemoteOpenBody",
    "OpenhwRemoteOpenDoor",
    "OpenhwUnbind",
    "OpenhwUpdateFirmware",
    "OpenhwUser",
    "OpenhwUserScan",
    "OpenhwUserScanBody",
    "OpenhwUserScanReply",
    "OpenhwVerifyDevice",
    "OpenhwVerifyDeviceBody",
    "OpenhwVerifyDeviceReply",
]


@struct
class OpenhwEventBody(Struct):
    event_type: str


@struct
class OpenhwBindBody(Struct):
    event_type: str
    auth_code: Secret
    """For openhw.get_device_secret within ten minutes; works once."""

    verif_code: str | None = None
    """What the member entered."""


@struct
class OpenhwModelTicketBody(Struct):
    event_type: str
    model_ticket: Secret
    """A DeviceModel that receives it keeps it by itself. At most 512 bytes."""


@struct
class OpenhwVerifyDeviceBody(Struct):
    event_type: str
    device_sn_md5: str
    """MD5 of the serial number."""


@struct
class OpenhwContactChangeBody(Struct):
    event_type: str
    perm_version: int
    """One more each time; where one is left out, a push was lost."""

    create_user: list[OpenhwUser] | None = None
    update_user: list[OpenhwUser] | None = None
    """Whose fingerprints changed."""

    delete_user: list[OpenhwUser] | None = None


@struct
class OpenhwUser(Struct):
    open_userid: str
    user_type: Literal[0, 2] | None = None
    """0 member (default), 2 student."""


@struct
class OpenhwCommandBody(Struct):
    command_type: str


@struct
class OpenhwOperationBody(Struct):
    command_type: str
    oper_id: str
    """Of this operation; for the report of its result."""


@struct
class OpenhwUserScanBody(Struct):
    command_type: str
    oper_id: str
    """Of this operation; for the report of its result."""

    open_userid: str
    state: str | None = None
    """Of the QR code."""

    user_type: Literal[0, 1]
    """0 member, 1 admin."""

    auth_code: Secret
    """For other calls."""

    expires_in: int
    """Lifetime of auth_code. In seconds."""

    auth_code_type: Literal[1]
    """1 to scan a file."""


@struct
class OpenhwBioInfoBody(Struct):
    command_type: str
    oper_id: str
    """Of this operation; for the report of its result."""

    page_type: Literal["fa", "fp"]
    """fa the face, fp a fingerprint."""

    open_userid: str
    user_type: Literal[0, 2] | None = None
    """0 member (default), 2 student."""


@struct
class OpenhwRemoteOpenBody(Struct):
    command_type: str
    oper_id: str
    """Of this operation; for the report of its result."""

    open_userid: str


@struct
class OpenhwPrinterJobBody(Struct):
    command_type: str
    jobid: str


@struct
class OpenhwPrinterUserJobBody(Struct):
    command_type: str
    jobid: str
    open_userid: str


@struct
class OpenhwPrinterTransBody(Struct):
    command_type: str
    jobid: str
    open_userid: str
    download_url: str
    """Good for ten minutes. What it gives is encrypted, as with openhw.device_get_printer_job_download_url."""

    encoding_aeskey: Secret
    """Decrypts what is downloaded."""

    doc_name: str
    doc_size: int
    """In bytes."""

    trans_setting: OpenhwPrinterSettings | None = None


@struct
class OpenhwPrinterSettings(Struct):
    version: int | None = None
    """One more whenever the member changes a setting; only the newest counts. The setting_version of
    openhw.device_set_printer_job_trans_result.
    """

    setting_list: list[OpenhwPrinterSetting] | None = None


@struct
class OpenhwPrinterSetting(Struct):
    key: str
    value: list[str]


@struct
class OpenhwBindReply(Struct):
    """Answer to bind, where it failed; an empty one says that it succeeded."""

    errcode: int
    """0 bound, 1 offline, 2 bound already, 3 has data of its own, 4 wrong verif_code, 5 not unbound yet."""

    errmsg: str


@struct
class OpenhwVerifyDeviceReply(Struct):
    """Answer to verify_device."""

    is_valid: bool
    """The serial number is one of yours."""

    modelid: str | None = None
    """The model that it belongs to."""


@struct
class OpenhwUserScanReply(Struct):
    """Answer to user_scan."""

    online_status: Literal[1, 2]
    """1 online, 2 offline."""


@struct
class OpenhwBind(OpenhwEvent):
    """A corp binds a device. Within three seconds, an OpenhwBindReply refuses it (企业绑定设备事件).

    https://developer.work.weixin.qq.com/document/path/95987
    """

    body: OpenhwBindBody = wire("event")


@struct
class OpenhwUnbind(OpenhwEvent):
    """A corp gave a device up (企业解绑设备事件).

    https://developer.work.weixin.qq.com/document/path/95988
    """

    body: OpenhwEventBody = wire("event")


@struct
class OpenhwContactChange(OpenhwEvent):
    """The people who may use a device changed (通讯录变更事件).

    https://developer.work.weixin.qq.com/document/path/95989
    """

    body: OpenhwContactChangeBody = wire("event")


@struct
class OpenhwModelTicket(OpenhwEvent):
    """The ticket of a device model, every ten minutes; it is good for thirty (设备型号model_ticket推送事件).

    https://developer.work.weixin.qq.com/document/path/96053
    """

    body: OpenhwModelTicketBody = wire("event")


@struct
class OpenhwVerifyDevice(OpenhwEvent):
    """A member entered a serial number that is not registered. Answer with an OpenhwVerifyDeviceReply (查询设备SN合法性事件).

    https://developer.work.weixin.qq.com/document/path/96130
    """

    body: OpenhwVerifyDeviceBody = wire("event")


@struct
class OpenhwUpdateFirmware(OpenhwEvent):
    """An admin wants the firmware of a device updated (固件升级指令).

    https://developer.work.weixin.qq.com/document/path/96011
    """

    body: OpenhwOperationBody = wire("command")


@struct
class OpenhwFetchDeviceStatus(OpenhwEvent):
    """WeCom wants to know at once, with openhw.device_report_device_status, whether a device is online (获取设备状态指令).

    https://developer.work.weixin.qq.com/document/path/97079
    """

    body: OpenhwCommandBody = wire("command")


@struct
class OpenhwUserScan(OpenhwEvent):
    """A member scanned the QR code of a device. Answer with an OpenhwUserScanReply (用户扫码指令).

    https://developer.work.weixin.qq.com/document/path/97390
    """

    body: OpenhwUserScanBody = wire("command")


@struct
class OpenhwEnterPage(OpenhwEvent):
    """A member wants to have the face or a fingerprint taken by a device (识别信息录入指令).

    https://developer.work.weixin.qq.com/document/path/96009
    """

    body: OpenhwBioInfoBody = wire("command")


@struct
class OpenhwExitPage(OpenhwEvent):
    """A member no longer wants to have the face or a fingerprint taken by a device (取消录入指纹或人脸指令).

    https://developer.work.weixin.qq.com/document/path/96009
    """

    body: OpenhwBioInfoBody = wire("command")


@struct
class OpenhwDeleteBioInfo(OpenhwEvent):
    """The face or the fingerprints of a member are to be deleted from a device (识别信息删除回调).

    https://developer.work.weixin.qq.com/document/path/96116
    """

    body: OpenhwBioInfoBody = wire("command")


@struct
class OpenhwRemoteOpenDoor(OpenhwEvent):
    """A member wants a door opened from afar (远程开门指令).

    https://developer.work.weixin.qq.com/document/path/96010
    """

    body: OpenhwRemoteOpenBody = wire("command")


@struct
class OpenhwPrinterJobTrans(OpenhwEvent):
    """A member chose a file to print, which is to be shown as it will be printed (推送打印转码任务).

    https://developer.work.weixin.qq.com/document/path/97075
    """

    body: OpenhwPrinterTransBody = wire("command")


@struct
class OpenhwPrinterJobSubmit(OpenhwEvent):
    """A member has something printed, or changed how; openhw.device_get_printer_job_list tells it (推送打印任务).

    https://developer.work.weixin.qq.com/document/path/96414
    """

    body: OpenhwPrinterUserJobBody = wire("command")


@struct
class OpenhwPrinterJobDelete(OpenhwEvent):
    """A print job was deleted or expired (删除打印任务).

    https://developer.work.weixin.qq.com/document/path/97370
    """

    body: OpenhwPrinterJobBody = wire("command")
