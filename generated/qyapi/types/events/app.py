"""接收消息与事件：应用事件: generated from spec/events/app.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "ActiveRestored",
    "ApprovalInfo",
    "ApprovalItem",
    "ApprovalNode",
    "ApprovalPerson",
    "BatchJob",
    "BatchJobResult",
    "CloseInactiveAgent",
    "EnterAgent",
    "InactiveAlert",
    "LocationReport",
    "LowActive",
    "LowActiveAlert",
    "NotifyNode",
    "OpenApprovalChange",
    "ProgramNotify",
    "ReopenInactiveAgent",
    "Subscribe",
    "SwitchWorkbenchMode",
    "UnlicensedNotify",
    "Unsubscribe",
]


@struct
class BatchJob(Struct):
    """An asynchronous job that has ended."""

    job_id: str = wire("JobId")
    """Up to 64 bytes."""

    job_type: Literal[
        "sync_user",
        "replace_user",
        "invite_user",
        "replace_party",
        "import_chain_contact",
        "export_user",
        "export_simple_user",
        "export_department",
        "export_tag",
        "export_taguser",
        "contact_id_translate",
    ] = wire("JobType")
    err_code: int | None = wire("ErrCode", default=None)
    """Absent for contact_id_translate."""

    err_msg: str | None = wire("ErrMsg", default=None)


@struct
class ApprovalInfo(Struct):
    """The state of an approval that the app started."""

    third_no: str = wire("ThirdNo")
    """The app's own number for it."""

    open_sp_name: str = wire("OpenSpName")
    """Name of the approval template."""

    open_template_id: str = wire("OpenTemplateId")
    open_sp_status: Literal[1, 2, 3, 4] = wire("OpenSpStatus")
    """1 under way, 2 approved, 3 rejected, 4 withdrawn."""

    apply_time: UnixTime = wire("ApplyTime")
    apply_user_name: str = wire("ApplyUserName")
    apply_user_id: str = wire("ApplyUserId")
    apply_user_party: str = wire("ApplyUserParty")
    """Name of the department."""

    apply_user_image: str = wire("ApplyUserImage")
    """URL of the picture."""

    approval_nodes: list[ApprovalNode] = wire("ApprovalNodes", item="ApprovalNode")
    notify_nodes: list[NotifyNode] | None = wire("NotifyNodes", default=None, item="NotifyNode")
    approverstep: int | None = None
    """Index of the node whose turn it is, from 0."""

    approver_step: int | None = wire("ApproverStep", default=None)
    """The same under the name that the tables give."""


@struct
class ApprovalNode(Struct):
    """A step of an approval."""

    node_status: Literal[1, 2, 3, 4] = wire("NodeStatus")
    """1 under way, 2 approved, 3 rejected, 4 passed on."""

    node_attr: Literal[1, 2] = wire("NodeAttr")
    """1 any one approver suffices, 2 all must approve."""

    node_type: Literal[1, 2, 3] = wire("NodeType")
    """1 certain members, 2 members of a tag, 3 leaders."""

    items: list[ApprovalItem] = wire("Items", item="Item")


@struct
class ApprovalItem(Struct):
    """An approver and what they decided."""

    item_name: str = wire("ItemName")
    item_user_id: str | None = wire("ItemUserId", default=None)
    item_userid: str | None = wire("ItemUserid", default=None)
    """ItemUserId in another spelling of the pages."""

    item_party: str | None = wire("ItemParty", default=None)
    """Name of the department."""

    item_image: str = wire("ItemImage")
    """URL of the picture."""

    item_status: Literal[1, 2, 3, 4] = wire("ItemStatus")
    """1 undecided, 2 approved, 3 rejected, 4 passed on."""

    item_speech: str | None = wire("ItemSpeech", default=None)
    item_op_time: UnixTime | None = wire("ItemOpTime", default=None)
    """When they decided; 0 before."""


@struct
class NotifyNode(Struct):
    """Somebody who is told of the approval."""

    item_name: str = wire("ItemName")
    item_user_id: str | None = wire("ItemUserId", default=None)
    item_userid: str | None = wire("ItemUserid", default=None)
    """ItemUserId in another spelling of the pages."""

    item_party: str | None = wire("ItemParty", default=None)
    """Name of the department."""

    item_image: str = wire("ItemImage")
    """URL of the picture."""


@struct
class ApprovalPerson(Struct):
    item_name: str = wire("ItemName")
    item_user_id: str | None = wire("ItemUserId", default=None)
    item_userid: str | None = wire("ItemUserid", default=None)
    """ItemUserId in another spelling of the pages."""

    item_party: str | None = wire("ItemParty", default=None)
    """Name of the department."""

    item_image: str = wire("ItemImage")
    """URL of the picture."""


@struct
class Subscribe(Event):
    """A member came to see the app, because they joined the corp or the app's visible range was widened (成员关注事件).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/90858
    https://developer.work.weixin.qq.com/document/path/96468
    """

    event_key: str | None = wire("EventKey", default=None)
    """Empty."""


@struct
class Unsubscribe(Event):
    """A member no longer sees the app, because they left, were disabled or are out of the app's visible range
    (成员取消关注事件).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/90858
    https://developer.work.weixin.qq.com/document/path/96468
    """

    event_key: str | None = wire("EventKey", default=None)
    """Empty."""


@struct
class EnterAgent(Event):
    """A member opened the app (进入应用).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/90858
    https://developer.work.weixin.qq.com/document/path/96468
    """

    event_key: str | None = wire("EventKey", default=None)
    """Empty."""


@struct
class LocationReport(Event):
    """A member who agreed to it opened the app, and this is where they are (上报地理位置).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/90858
    https://developer.work.weixin.qq.com/document/path/96468
    """

    latitude: float = wire("Latitude")
    longitude: float = wire("Longitude")
    precision: float = wire("Precision")
    """In metres."""

    app_type: str | None = wire("AppType", default=None)
    """wxwork where it was opened in WeCom; absent where in WeChat."""


@struct
class BatchJobResult(Event):
    """An asynchronous job, such as an import or an export of the contacts, has ended (异步任务完成通知).

    https://developer.work.weixin.qq.com/document/path/90973
    https://developer.work.weixin.qq.com/document/path/95797
    https://developer.work.weixin.qq.com/document/path/96298
    https://developer.work.weixin.qq.com/document/path/94956
    https://developer.work.weixin.qq.com/document/path/91875
    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/94946
    https://developer.work.weixin.qq.com/document/path/91135
    https://developer.work.weixin.qq.com/document/path/91167
    https://developer.work.weixin.qq.com/document/path/90858
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """Only where the push is for the provider (ServiceCorpId)."""

    batch_job: BatchJob = wire("BatchJob")


@struct
class OpenApprovalChange(Event):
    """An approval that the app started through the approval engine (审批流程引擎) changed its state (审批状态通知事件).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/90858
    https://developer.work.weixin.qq.com/document/path/90269
    https://developer.work.weixin.qq.com/document/path/93798
    https://developer.work.weixin.qq.com/document/path/97114
    """

    approval_info: ApprovalInfo = wire("ApprovalInfo")


@struct
class InactiveAlert(Event):
    """The app has not been used for long and will be disabled (长期未使用应用停用预警事件).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/96468
    """

    effect_time: UnixTime | None = wire("EffectTime", default=None)
    """When."""


@struct
class CloseInactiveAgent(Event):
    """WeCom disabled the app because it was not used for long (长期未使用应用临时停用事件).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/90858
    https://developer.work.weixin.qq.com/document/path/96468
    """


@struct
class ReopenInactiveAgent(Event):
    """An admin enabled the app again after WeCom had disabled it (长期未使用应用重新启用事件).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/90858
    https://developer.work.weixin.qq.com/document/path/96468
    """


@struct
class LowActiveAlert(Event):
    """The app is little used; its access to customer data will be limited (应用低活跃预警事件).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/96468
    """

    effect_time: UnixTime | None = wire("EffectTime", default=None)
    """When."""


@struct
class LowActive(Event):
    """The app now counts as little used (低活跃应用) (低活跃应用事件).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/96468
    """


@struct
class ActiveRestored(Event):
    """The app no longer counts as little used (低活跃应用活跃恢复事件).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/96468
    """


@struct
class SwitchWorkbenchMode(Event):
    """An admin switched the app's own display on the workbench on or off (修改设置工作台自定义开关事件推送).

    https://developer.work.weixin.qq.com/document/path/92535
    """

    mode: Literal[0, 1] = wire("Mode")
    """1 on, 0 off."""


@struct
class UnlicensedNotify(Event):
    """A member without a valid licence for API calls (接口调用许可) opened the app (接口许可失效通知).

    https://developer.work.weixin.qq.com/document/path/95716
    https://developer.work.weixin.qq.com/document/path/97195
    """


@struct
class ProgramNotify(Event):
    """A program in the data zone (数据与智能专区) calls the app (应用接收专区通知).

    https://developer.work.weixin.qq.com/document/path/100048
    https://developer.work.weixin.qq.com/document/path/101389
    """

    notify_id: str = wire("NotifyId")
    """For chatdata.sync_call_program within ten minutes; up to 128 bytes."""

    notify_scene: int = wire("NotifyScene")
    """What the program gave, 0 to 255."""
