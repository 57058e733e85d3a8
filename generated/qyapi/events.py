"""What WeCom pushes, typed: generated from spec/events/, do not edit."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from qyapi_runtime.event import Event, EventTable, UnknownEvent
from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.events.app import (
        ActiveRestored,
        BatchJobResult,
        CloseInactiveAgent,
        EnterAgent,
        InactiveAlert,
        LocationReport,
        LowActive,
        LowActiveAlert,
        OpenApprovalChange,
        ProgramNotify,
        ReopenInactiveAgent,
        Subscribe,
        SwitchWorkbenchMode,
        UnlicensedNotify,
        Unsubscribe,
    )
    from qyapi.types.events.authorization import (
        ApproveSpecialAuth,
        CancelAuth,
        CancelSpecialAuth,
        ChangeAppAdmin,
        ChangeAuth,
        CorpArchAuth,
        CreateAuth,
        ResetPermanentCode,
        ShareAgentChange,
        ShareChainChange,
        SuiteTicket,
    )
    from qyapi.types.events.card import TaskcardClick, TemplateCardEvent, TemplateCardMenuEvent
    from qyapi.types.events.contact import (
        ChangeContact,
        CreateParty,
        CreateUser,
        DeleteParty,
        DeleteUser,
        UpdateParty,
        UpdateTag,
        UpdateUser,
    )
    from qyapi.types.events.customer_acquisition import (
        AcquisitionBalanceExhausted,
        AcquisitionBalanceIncreased,
        AcquisitionBalanceLow,
        AcquisitionChangePrice,
        AcquisitionCustomerStartChat,
        AcquisitionDeleteLink,
        AcquisitionDelFollowUser,
        AcquisitionFriendRequest,
        AcquisitionLinkUnavailable,
        AcquisitionMessageFromCustomer,
        AcquisitionOpenProfile,
        AcquisitionQuotaExpireSoon,
        AcquisitionServiceBalanceConsumed,
        AcquisitionServiceBalanceExhausted,
        AcquisitionServiceBalanceLow,
        CustomerAcquisition,
        CustomerAcquisitionPermitChange,
    )
    from qyapi.types.events.external_contact import (
        AddExternalContact,
        AddHalfExternalContact,
        ChangeExternalChat,
        ChangeExternalContact,
        ChangeExternalTag,
        CreateExternalChat,
        CreateExternalTag,
        DeleteExternalTag,
        DelExternalContact,
        DelFollowUser,
        DismissExternalChat,
        EditExternalContact,
        MsgAuditApproved,
        ShuffleExternalTag,
        TransferFail,
        UpdateExternalChat,
        UpdateExternalTag,
    )
    from qyapi.types.events.kf import KfAccountAuthChange, KfMsgOrEvent
    from qyapi.types.events.menu import (
        LocationSelect,
        MenuClick,
        MenuView,
        MenuViewMiniprogram,
        PicPhotoOrAlbum,
        PicSysphoto,
        PicWeixin,
        ScancodePush,
        ScancodeWaitmsg,
    )
    from qyapi.types.events.message import (
        ImageMessage,
        LinkMessage,
        LocationMessage,
        TextMessage,
        VideoMessage,
        VoiceMessage,
    )
    from qyapi.types.events.school import (
        ChangeSchoolContact,
        ChangeSchoolContactBatch,
        CreateParent,
        CreateSchoolDepartment,
        CreateStudent,
        DeleteParent,
        DeleteSchoolDepartment,
        DeleteStudent,
        ParentSubscribe,
        ParentUnsubscribe,
        UpdateParent,
        UpdateSchoolDepartment,
        UpdateStudent,
    )

__all__ = [
    "AcquisitionBalanceExhausted",
    "AcquisitionBalanceIncreased",
    "AcquisitionBalanceLow",
    "AcquisitionChangePrice",
    "AcquisitionCustomerStartChat",
    "AcquisitionDelFollowUser",
    "AcquisitionDeleteLink",
    "AcquisitionFriendRequest",
    "AcquisitionLinkUnavailable",
    "AcquisitionMessageFromCustomer",
    "AcquisitionOpenProfile",
    "AcquisitionQuotaExpireSoon",
    "AcquisitionServiceBalanceConsumed",
    "AcquisitionServiceBalanceExhausted",
    "AcquisitionServiceBalanceLow",
    "ActiveRestored",
    "AddExternalContact",
    "AddHalfExternalContact",
    "ApproveSpecialAuth",
    "BatchJobResult",
    "CancelAuth",
    "CancelSpecialAuth",
    "ChangeAppAdmin",
    "ChangeAuth",
    "ChangeContact",
    "ChangeExternalChat",
    "ChangeExternalContact",
    "ChangeExternalTag",
    "ChangeSchoolContact",
    "ChangeSchoolContactBatch",
    "ChangeType",
    "CloseInactiveAgent",
    "CorpArchAuth",
    "CreateAuth",
    "CreateExternalChat",
    "CreateExternalTag",
    "CreateParent",
    "CreateParty",
    "CreateSchoolDepartment",
    "CreateStudent",
    "CreateUser",
    "CustomerAcquisition",
    "CustomerAcquisitionPermitChange",
    "DelExternalContact",
    "DelFollowUser",
    "DeleteExternalTag",
    "DeleteParent",
    "DeleteParty",
    "DeleteSchoolDepartment",
    "DeleteStudent",
    "DeleteUser",
    "DismissExternalChat",
    "EditExternalContact",
    "EnterAgent",
    "Event",
    "EventType",
    "ImageMessage",
    "InactiveAlert",
    "InfoType",
    "KfAccountAuthChange",
    "KfMsgOrEvent",
    "LinkMessage",
    "LocationMessage",
    "LocationReport",
    "LocationSelect",
    "LowActive",
    "LowActiveAlert",
    "MenuClick",
    "MenuView",
    "MenuViewMiniprogram",
    "MsgAuditApproved",
    "MsgType",
    "OpenApprovalChange",
    "ParentSubscribe",
    "ParentUnsubscribe",
    "PicPhotoOrAlbum",
    "PicSysphoto",
    "PicWeixin",
    "ProgramNotify",
    "ReopenInactiveAgent",
    "ResetPermanentCode",
    "ScancodePush",
    "ScancodeWaitmsg",
    "ShareAgentChange",
    "ShareChainChange",
    "ShuffleExternalTag",
    "Subscribe",
    "SuiteTicket",
    "SwitchWorkbenchMode",
    "TaskcardClick",
    "TemplateCardEvent",
    "TemplateCardMenuEvent",
    "TextMessage",
    "TransferFail",
    "UnknownEvent",
    "UnlicensedNotify",
    "Unsubscribe",
    "UpdateExternalChat",
    "UpdateExternalTag",
    "UpdateParent",
    "UpdateParty",
    "UpdateSchoolDepartment",
    "UpdateStudent",
    "UpdateTag",
    "UpdateUser",
    "VideoMessage",
    "VoiceMessage",
    "parse",
]


class InfoType(str, Enum):
    """The InfoType of pushes to the instruction and system URLs: `event.info_type`."""

    APPROVE_SPECIAL_AUTH = "approve_special_auth"
    BATCH_JOB_RESULT = "batch_job_result"
    CANCEL_AUTH = "cancel_auth"
    CANCEL_SPECIAL_AUTH = "cancel_special_auth"
    CHANGE_AUTH = "change_auth"
    CHANGE_CONTACT = "change_contact"
    CHANGE_EXTERNAL_CHAT = "change_external_chat"
    CHANGE_EXTERNAL_CONTACT = "change_external_contact"
    CHANGE_EXTERNAL_TAG = "change_external_tag"
    CHANGE_SCHOOL_CONTACT = "change_school_contact"
    CHANGE_SCHOOL_CONTACT_BATCH = "change_school_contact_batch"
    CORP_ARCH_AUTH = "corp_arch_auth"
    CREATE_AUTH = "create_auth"
    CUSTOMER_ACQUISITION = "customer_acquisition"
    CUSTOMER_ACQUISITION_PERMIT_CHANGE = "customer_acquisition_permit_change"
    RESET_PERMANENT_CODE = "reset_permanent_code"
    SHARE_AGENT_CHANGE = "share_agent_change"
    SHARE_CHAIN_CHANGE = "share_chain_change"
    SUITE_TICKET = "suite_ticket"


class MsgType(str, Enum):
    """The MsgType of pushes to the data URL, `event.msg_type`: a kind of message from a member, or `event`."""

    EVENT = "event"
    IMAGE = "image"
    LINK = "link"
    LOCATION = "location"
    TEXT = "text"
    VIDEO = "video"
    VOICE = "voice"


class EventType(str, Enum):
    """The Event of pushes to the data URL whose MsgType is `event`: `event.event`."""

    ACTIVE_RESTORED = "active_restored"
    BATCH_JOB_RESULT = "batch_job_result"
    CHANGE_APP_ADMIN = "change_app_admin"
    CHANGE_CONTACT = "change_contact"
    CHANGE_EXTERNAL_CHAT = "change_external_chat"
    CHANGE_EXTERNAL_CONTACT = "change_external_contact"
    CHANGE_EXTERNAL_TAG = "change_external_tag"
    CHANGE_SCHOOL_CONTACT = "change_school_contact"
    CLICK = "click"
    CLOSE_INACTIVE_AGENT = "close_inactive_agent"
    CUSTOMER_ACQUISITION = "customer_acquisition"
    ENTER_AGENT = "enter_agent"
    INACTIVE_ALERT = "inactive_alert"
    KF_ACCOUNT_AUTH_CHANGE = "kf_account_auth_change"
    KF_MSG_OR_EVENT = "kf_msg_or_event"
    LOCATION = "LOCATION"
    LOCATION_SELECT = "location_select"
    LOW_ACTIVE = "low_active"
    LOW_ACTIVE_ALERT = "low_active_alert"
    OPEN_APPROVAL_CHANGE = "open_approval_change"
    PIC_PHOTO_OR_ALBUM = "pic_photo_or_album"
    PIC_SYSPHOTO = "pic_sysphoto"
    PIC_WEIXIN = "pic_weixin"
    PROGRAM_NOTIFY = "program_notify"
    REOPEN_INACTIVE_AGENT = "reopen_inactive_agent"
    SCANCODE_PUSH = "scancode_push"
    SCANCODE_WAITMSG = "scancode_waitmsg"
    SHARE_AGENT_CHANGE = "share_agent_change"
    SHARE_CHAIN_CHANGE = "share_chain_change"
    SUBSCRIBE = "subscribe"
    SWITCH_WORKBENCH_MODE = "switch_workbench_mode"
    TASKCARD_CLICK = "taskcard_click"
    TEMPLATE_CARD_EVENT = "template_card_event"
    TEMPLATE_CARD_MENU_EVENT = "template_card_menu_event"
    UNLICENSED_NOTIFY = "unlicensed_notify"
    UNSUBSCRIBE = "unsubscribe"
    VIEW = "view"
    VIEW_MINIPROGRAM = "view_miniprogram"


class ChangeType(str, Enum):
    """The ChangeType of some pushes, `event.change_type`; what a value means depends on the event."""

    ADD_EXTERNAL_CONTACT = "add_external_contact"
    ADD_HALF_EXTERNAL_CONTACT = "add_half_external_contact"
    BALANCE_EXHAUSTED = "balance_exhausted"
    BALANCE_INCREASED = "balance_increased"
    BALANCE_LOW = "balance_low"
    CHANGE_PRICE = "change_price"
    CREATE = "create"
    CREATE_DEPARMTMENT = "create_deparmtment"
    CREATE_DEPARTMENT = "create_department"
    CREATE_PARENT = "create_parent"
    CREATE_PARTY = "create_party"
    CREATE_STUDENT = "create_student"
    CREATE_USER = "create_user"
    CUSTOMER_START_CHAT = "customer_start_chat"
    DELETE = "delete"
    DELETE_DEPARMTMENT = "delete_deparmtment"
    DELETE_DEPARTMENT = "delete_department"
    DELETE_LINK = "delete_link"
    DELETE_PARENT = "delete_parent"
    DELETE_PARTY = "delete_party"
    DELETE_STUDENT = "delete_student"
    DELETE_USER = "delete_user"
    DEL_EXTERNAL_CONTACT = "del_external_contact"
    DEL_FOLLOW_USER = "del_follow_user"
    DISMISS = "dismiss"
    EDIT_EXTERNAL_CONTACT = "edit_external_contact"
    FRIEND_REQUEST = "friend_request"
    LINK_UNAVAILABLE = "link_unavailable"
    MESSAGE_FROM_CUSTOMER = "message_from_customer"
    MSG_AUDIT_APPROVED = "msg_audit_approved"
    OPEN_PROFILE = "open_profile"
    QUOTA_EXPIRE_SOON = "quota_expire_soon"
    SERVICE_BALANCE_CONSUMED = "service_balance_consumed"
    SERVICE_BALANCE_EXHAUSTED = "service_balance_exhausted"
    SERVICE_BALANCE_LOW = "service_balance_low"
    SHUFFLE = "shuffle"
    SUBSCRIBE = "subscribe"
    TRANSFER_FAIL = "transfer_fail"
    UNSUBSCRIBE = "unsubscribe"
    UPDATE = "update"
    UPDATE_DEPARMTMENT = "update_deparmtment"
    UPDATE_DEPARTMENT = "update_department"
    UPDATE_PARENT = "update_parent"
    UPDATE_PARTY = "update_party"
    UPDATE_STUDENT = "update_student"
    UPDATE_TAG = "update_tag"
    UPDATE_USER = "update_user"


_TABLE = EventTable(
    {
        ("agent", "subscribe", ""): "qyapi.types.events.app:Subscribe",
        ("agent", "unsubscribe", ""): "qyapi.types.events.app:Unsubscribe",
        ("agent", "enter_agent", ""): "qyapi.types.events.app:EnterAgent",
        ("agent", "LOCATION", ""): "qyapi.types.events.app:LocationReport",
        ("suite", "batch_job_result", ""): "qyapi.types.events.app:BatchJobResult",
        ("agent", "batch_job_result", ""): "qyapi.types.events.app:BatchJobResult",
        ("agent", "open_approval_change", ""): "qyapi.types.events.app:OpenApprovalChange",
        ("agent", "inactive_alert", ""): "qyapi.types.events.app:InactiveAlert",
        ("agent", "close_inactive_agent", ""): "qyapi.types.events.app:CloseInactiveAgent",
        ("agent", "reopen_inactive_agent", ""): "qyapi.types.events.app:ReopenInactiveAgent",
        ("agent", "low_active_alert", ""): "qyapi.types.events.app:LowActiveAlert",
        ("agent", "low_active", ""): "qyapi.types.events.app:LowActive",
        ("agent", "active_restored", ""): "qyapi.types.events.app:ActiveRestored",
        ("agent", "switch_workbench_mode", ""): "qyapi.types.events.app:SwitchWorkbenchMode",
        ("agent", "unlicensed_notify", ""): "qyapi.types.events.app:UnlicensedNotify",
        ("agent", "program_notify", ""): "qyapi.types.events.app:ProgramNotify",
        ("suite", "suite_ticket", ""): "qyapi.types.events.authorization:SuiteTicket",
        ("suite", "create_auth", ""): "qyapi.types.events.authorization:CreateAuth",
        ("suite", "change_auth", ""): "qyapi.types.events.authorization:ChangeAuth",
        ("suite", "cancel_auth", ""): "qyapi.types.events.authorization:CancelAuth",
        ("suite", "reset_permanent_code", ""): "qyapi.types.events.authorization:ResetPermanentCode",
        ("agent", "change_app_admin", ""): "qyapi.types.events.authorization:ChangeAppAdmin",
        ("suite", "corp_arch_auth", ""): "qyapi.types.events.authorization:CorpArchAuth",
        ("suite", "approve_special_auth", ""): "qyapi.types.events.authorization:ApproveSpecialAuth",
        ("suite", "cancel_special_auth", ""): "qyapi.types.events.authorization:CancelSpecialAuth",
        ("suite", "share_agent_change", ""): "qyapi.types.events.authorization:ShareAgentChange",
        ("agent", "share_agent_change", ""): "qyapi.types.events.authorization:ShareAgentChange",
        ("suite", "share_chain_change", ""): "qyapi.types.events.authorization:ShareChainChange",
        ("agent", "share_chain_change", ""): "qyapi.types.events.authorization:ShareChainChange",
        ("agent", "template_card_event", ""): "qyapi.types.events.card:TemplateCardEvent",
        ("agent", "template_card_menu_event", ""): "qyapi.types.events.card:TemplateCardMenuEvent",
        ("agent", "taskcard_click", ""): "qyapi.types.events.card:TaskcardClick",
        ("suite", "change_contact", ""): "qyapi.types.events.contact:ChangeContact",
        ("agent", "change_contact", ""): "qyapi.types.events.contact:ChangeContact",
        ("suite", "change_contact", "create_user"): "qyapi.types.events.contact:CreateUser",
        ("agent", "change_contact", "create_user"): "qyapi.types.events.contact:CreateUser",
        ("suite", "change_contact", "update_user"): "qyapi.types.events.contact:UpdateUser",
        ("agent", "change_contact", "update_user"): "qyapi.types.events.contact:UpdateUser",
        ("suite", "change_contact", "delete_user"): "qyapi.types.events.contact:DeleteUser",
        ("agent", "change_contact", "delete_user"): "qyapi.types.events.contact:DeleteUser",
        ("suite", "change_contact", "create_party"): "qyapi.types.events.contact:CreateParty",
        ("agent", "change_contact", "create_party"): "qyapi.types.events.contact:CreateParty",
        ("suite", "change_contact", "update_party"): "qyapi.types.events.contact:UpdateParty",
        ("agent", "change_contact", "update_party"): "qyapi.types.events.contact:UpdateParty",
        ("suite", "change_contact", "delete_party"): "qyapi.types.events.contact:DeleteParty",
        ("agent", "change_contact", "delete_party"): "qyapi.types.events.contact:DeleteParty",
        ("suite", "change_contact", "update_tag"): "qyapi.types.events.contact:UpdateTag",
        ("agent", "change_contact", "update_tag"): "qyapi.types.events.contact:UpdateTag",
        ("suite", "customer_acquisition", ""): "qyapi.types.events.customer_acquisition:CustomerAcquisition",
        ("agent", "customer_acquisition", ""): "qyapi.types.events.customer_acquisition:CustomerAcquisition",
        (
            "suite",
            "customer_acquisition",
            "balance_low",
        ): "qyapi.types.events.customer_acquisition:AcquisitionBalanceLow",
        (
            "agent",
            "customer_acquisition",
            "balance_low",
        ): "qyapi.types.events.customer_acquisition:AcquisitionBalanceLow",
        (
            "suite",
            "customer_acquisition",
            "balance_exhausted",
        ): "qyapi.types.events.customer_acquisition:AcquisitionBalanceExhausted",
        (
            "agent",
            "customer_acquisition",
            "balance_exhausted",
        ): "qyapi.types.events.customer_acquisition:AcquisitionBalanceExhausted",
        (
            "suite",
            "customer_acquisition",
            "balance_increased",
        ): "qyapi.types.events.customer_acquisition:AcquisitionBalanceIncreased",
        (
            "agent",
            "customer_acquisition",
            "balance_increased",
        ): "qyapi.types.events.customer_acquisition:AcquisitionBalanceIncreased",
        (
            "suite",
            "customer_acquisition",
            "quota_expire_soon",
        ): "qyapi.types.events.customer_acquisition:AcquisitionQuotaExpireSoon",
        (
            "agent",
            "customer_acquisition",
            "quota_expire_soon",
        ): "qyapi.types.events.customer_acquisition:AcquisitionQuotaExpireSoon",
        (
            "suite",
            "customer_acquisition",
            "link_unavailable",
        ): "qyapi.types.events.customer_acquisition:AcquisitionLinkUnavailable",
        (
            "agent",
            "customer_acquisition",
            "link_unavailable",
        ): "qyapi.types.events.customer_acquisition:AcquisitionLinkUnavailable",
        (
            "suite",
            "customer_acquisition",
            "delete_link",
        ): "qyapi.types.events.customer_acquisition:AcquisitionDeleteLink",
        (
            "agent",
            "customer_acquisition",
            "delete_link",
        ): "qyapi.types.events.customer_acquisition:AcquisitionDeleteLink",
        (
            "suite",
            "customer_acquisition",
            "open_profile",
        ): "qyapi.types.events.customer_acquisition:AcquisitionOpenProfile",
        (
            "agent",
            "customer_acquisition",
            "open_profile",
        ): "qyapi.types.events.customer_acquisition:AcquisitionOpenProfile",
        (
            "suite",
            "customer_acquisition",
            "friend_request",
        ): "qyapi.types.events.customer_acquisition:AcquisitionFriendRequest",
        (
            "agent",
            "customer_acquisition",
            "friend_request",
        ): "qyapi.types.events.customer_acquisition:AcquisitionFriendRequest",
        (
            "suite",
            "customer_acquisition",
            "customer_start_chat",
        ): "qyapi.types.events.customer_acquisition:AcquisitionCustomerStartChat",
        (
            "agent",
            "customer_acquisition",
            "customer_start_chat",
        ): "qyapi.types.events.customer_acquisition:AcquisitionCustomerStartChat",
        (
            "suite",
            "customer_acquisition",
            "message_from_customer",
        ): "qyapi.types.events.customer_acquisition:AcquisitionMessageFromCustomer",
        (
            "agent",
            "customer_acquisition",
            "message_from_customer",
        ): "qyapi.types.events.customer_acquisition:AcquisitionMessageFromCustomer",
        (
            "suite",
            "customer_acquisition",
            "del_follow_user",
        ): "qyapi.types.events.customer_acquisition:AcquisitionDelFollowUser",
        (
            "agent",
            "customer_acquisition",
            "del_follow_user",
        ): "qyapi.types.events.customer_acquisition:AcquisitionDelFollowUser",
        (
            "suite",
            "customer_acquisition",
            "service_balance_low",
        ): "qyapi.types.events.customer_acquisition:AcquisitionServiceBalanceLow",
        (
            "agent",
            "customer_acquisition",
            "service_balance_low",
        ): "qyapi.types.events.customer_acquisition:AcquisitionServiceBalanceLow",
        (
            "suite",
            "customer_acquisition",
            "service_balance_exhausted",
        ): "qyapi.types.events.customer_acquisition:AcquisitionServiceBalanceExhausted",
        (
            "agent",
            "customer_acquisition",
            "service_balance_exhausted",
        ): "qyapi.types.events.customer_acquisition:AcquisitionServiceBalanceExhausted",
        (
            "suite",
            "customer_acquisition",
            "service_balance_consumed",
        ): "qyapi.types.events.customer_acquisition:AcquisitionServiceBalanceConsumed",
        (
            "agent",
            "customer_acquisition",
            "service_balance_consumed",
        ): "qyapi.types.events.customer_acquisition:AcquisitionServiceBalanceConsumed",
        (
            "suite",
            "customer_acquisition",
            "change_price",
        ): "qyapi.types.events.customer_acquisition:AcquisitionChangePrice",
        (
            "agent",
            "customer_acquisition",
            "change_price",
        ): "qyapi.types.events.customer_acquisition:AcquisitionChangePrice",
        (
            "suite",
            "customer_acquisition_permit_change",
            "",
        ): "qyapi.types.events.customer_acquisition:CustomerAcquisitionPermitChange",
        ("suite", "change_external_contact", ""): "qyapi.types.events.external_contact:ChangeExternalContact",
        ("agent", "change_external_contact", ""): "qyapi.types.events.external_contact:ChangeExternalContact",
        (
            "suite",
            "change_external_contact",
            "add_external_contact",
        ): "qyapi.types.events.external_contact:AddExternalContact",
        (
            "agent",
            "change_external_contact",
            "add_external_contact",
        ): "qyapi.types.events.external_contact:AddExternalContact",
        (
            "suite",
            "change_external_contact",
            "edit_external_contact",
        ): "qyapi.types.events.external_contact:EditExternalContact",
        (
            "agent",
            "change_external_contact",
            "edit_external_contact",
        ): "qyapi.types.events.external_contact:EditExternalContact",
        (
            "suite",
            "change_external_contact",
            "add_half_external_contact",
        ): "qyapi.types.events.external_contact:AddHalfExternalContact",
        (
            "agent",
            "change_external_contact",
            "add_half_external_contact",
        ): "qyapi.types.events.external_contact:AddHalfExternalContact",
        (
            "suite",
            "change_external_contact",
            "del_external_contact",
        ): "qyapi.types.events.external_contact:DelExternalContact",
        (
            "agent",
            "change_external_contact",
            "del_external_contact",
        ): "qyapi.types.events.external_contact:DelExternalContact",
        ("suite", "change_external_contact", "del_follow_user"): "qyapi.types.events.external_contact:DelFollowUser",
        ("agent", "change_external_contact", "del_follow_user"): "qyapi.types.events.external_contact:DelFollowUser",
        ("suite", "change_external_contact", "transfer_fail"): "qyapi.types.events.external_contact:TransferFail",
        ("agent", "change_external_contact", "transfer_fail"): "qyapi.types.events.external_contact:TransferFail",
        (
            "suite",
            "change_external_contact",
            "msg_audit_approved",
        ): "qyapi.types.events.external_contact:MsgAuditApproved",
        (
            "agent",
            "change_external_contact",
            "msg_audit_approved",
        ): "qyapi.types.events.external_contact:MsgAuditApproved",
        ("suite", "change_external_chat", ""): "qyapi.types.events.external_contact:ChangeExternalChat",
        ("agent", "change_external_chat", ""): "qyapi.types.events.external_contact:ChangeExternalChat",
        ("suite", "change_external_chat", "create"): "qyapi.types.events.external_contact:CreateExternalChat",
        ("agent", "change_external_chat", "create"): "qyapi.types.events.external_contact:CreateExternalChat",
        ("suite", "change_external_chat", "update"): "qyapi.types.events.external_contact:UpdateExternalChat",
        ("agent", "change_external_chat", "update"): "qyapi.types.events.external_contact:UpdateExternalChat",
        ("suite", "change_external_chat", "dismiss"): "qyapi.types.events.external_contact:DismissExternalChat",
        ("agent", "change_external_chat", "dismiss"): "qyapi.types.events.external_contact:DismissExternalChat",
        ("suite", "change_external_tag", ""): "qyapi.types.events.external_contact:ChangeExternalTag",
        ("agent", "change_external_tag", ""): "qyapi.types.events.external_contact:ChangeExternalTag",
        ("suite", "change_external_tag", "create"): "qyapi.types.events.external_contact:CreateExternalTag",
        ("agent", "change_external_tag", "create"): "qyapi.types.events.external_contact:CreateExternalTag",
        ("suite", "change_external_tag", "update"): "qyapi.types.events.external_contact:UpdateExternalTag",
        ("agent", "change_external_tag", "update"): "qyapi.types.events.external_contact:UpdateExternalTag",
        ("suite", "change_external_tag", "delete"): "qyapi.types.events.external_contact:DeleteExternalTag",
        ("agent", "change_external_tag", "delete"): "qyapi.types.events.external_contact:DeleteExternalTag",
        ("suite", "change_external_tag", "shuffle"): "qyapi.types.events.external_contact:ShuffleExternalTag",
        ("agent", "change_external_tag", "shuffle"): "qyapi.types.events.external_contact:ShuffleExternalTag",
        ("agent", "kf_msg_or_event", ""): "qyapi.types.events.kf:KfMsgOrEvent",
        ("agent", "kf_account_auth_change", ""): "qyapi.types.events.kf:KfAccountAuthChange",
        ("agent", "click", ""): "qyapi.types.events.menu:MenuClick",
        ("agent", "view", ""): "qyapi.types.events.menu:MenuView",
        ("agent", "view_miniprogram", ""): "qyapi.types.events.menu:MenuViewMiniprogram",
        ("agent", "scancode_push", ""): "qyapi.types.events.menu:ScancodePush",
        ("agent", "scancode_waitmsg", ""): "qyapi.types.events.menu:ScancodeWaitmsg",
        ("agent", "pic_sysphoto", ""): "qyapi.types.events.menu:PicSysphoto",
        ("agent", "pic_photo_or_album", ""): "qyapi.types.events.menu:PicPhotoOrAlbum",
        ("agent", "pic_weixin", ""): "qyapi.types.events.menu:PicWeixin",
        ("agent", "location_select", ""): "qyapi.types.events.menu:LocationSelect",
        ("agent", "text", ""): "qyapi.types.events.message:TextMessage",
        ("agent", "image", ""): "qyapi.types.events.message:ImageMessage",
        ("agent", "voice", ""): "qyapi.types.events.message:VoiceMessage",
        ("agent", "video", ""): "qyapi.types.events.message:VideoMessage",
        ("agent", "location", ""): "qyapi.types.events.message:LocationMessage",
        ("agent", "link", ""): "qyapi.types.events.message:LinkMessage",
        ("suite", "change_school_contact", ""): "qyapi.types.events.school:ChangeSchoolContact",
        ("agent", "change_school_contact", ""): "qyapi.types.events.school:ChangeSchoolContact",
        ("suite", "change_school_contact", "create_student"): "qyapi.types.events.school:CreateStudent",
        ("agent", "change_school_contact", "create_student"): "qyapi.types.events.school:CreateStudent",
        ("suite", "change_school_contact", "update_student"): "qyapi.types.events.school:UpdateStudent",
        ("agent", "change_school_contact", "update_student"): "qyapi.types.events.school:UpdateStudent",
        ("suite", "change_school_contact", "delete_student"): "qyapi.types.events.school:DeleteStudent",
        ("agent", "change_school_contact", "delete_student"): "qyapi.types.events.school:DeleteStudent",
        ("suite", "change_school_contact", "create_parent"): "qyapi.types.events.school:CreateParent",
        ("agent", "change_school_contact", "create_parent"): "qyapi.types.events.school:CreateParent",
        ("suite", "change_school_contact", "update_parent"): "qyapi.types.events.school:UpdateParent",
        ("agent", "change_school_contact", "update_parent"): "qyapi.types.events.school:UpdateParent",
        ("suite", "change_school_contact", "delete_parent"): "qyapi.types.events.school:DeleteParent",
        ("agent", "change_school_contact", "delete_parent"): "qyapi.types.events.school:DeleteParent",
        ("suite", "change_school_contact", "subscribe"): "qyapi.types.events.school:ParentSubscribe",
        ("agent", "change_school_contact", "subscribe"): "qyapi.types.events.school:ParentSubscribe",
        ("suite", "change_school_contact", "unsubscribe"): "qyapi.types.events.school:ParentUnsubscribe",
        ("agent", "change_school_contact", "unsubscribe"): "qyapi.types.events.school:ParentUnsubscribe",
        ("suite", "change_school_contact", "create_department"): "qyapi.types.events.school:CreateSchoolDepartment",
        ("agent", "change_school_contact", "create_department"): "qyapi.types.events.school:CreateSchoolDepartment",
        ("suite", "change_school_contact", "create_deparmtment"): "qyapi.types.events.school:CreateSchoolDepartment",
        ("agent", "change_school_contact", "create_deparmtment"): "qyapi.types.events.school:CreateSchoolDepartment",
        ("suite", "change_school_contact", "update_department"): "qyapi.types.events.school:UpdateSchoolDepartment",
        ("agent", "change_school_contact", "update_department"): "qyapi.types.events.school:UpdateSchoolDepartment",
        ("suite", "change_school_contact", "update_deparmtment"): "qyapi.types.events.school:UpdateSchoolDepartment",
        ("agent", "change_school_contact", "update_deparmtment"): "qyapi.types.events.school:UpdateSchoolDepartment",
        ("suite", "change_school_contact", "delete_department"): "qyapi.types.events.school:DeleteSchoolDepartment",
        ("agent", "change_school_contact", "delete_department"): "qyapi.types.events.school:DeleteSchoolDepartment",
        ("suite", "change_school_contact", "delete_deparmtment"): "qyapi.types.events.school:DeleteSchoolDepartment",
        ("agent", "change_school_contact", "delete_deparmtment"): "qyapi.types.events.school:DeleteSchoolDepartment",
        ("suite", "change_school_contact_batch", ""): "qyapi.types.events.school:ChangeSchoolContactBatch",
    }
)


def parse(data: bytes | str) -> Event:
    """Read the plaintext of a push, XML or JSON, as the dataclass of its kind.

    The kind is InfoType, or MsgType and Event, with ChangeType where there is one; one that the spec does not know
    gives an UnknownEvent with everything in `raw`.

    Raises:
        MalformedCallback: It is neither XML nor JSON, or declares entities.

    https://developer.work.weixin.qq.com/document/path/90639
    """
    return _TABLE.parse(data)


if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            "ActiveRestored": "qyapi.types.events.app:ActiveRestored",
            "BatchJobResult": "qyapi.types.events.app:BatchJobResult",
            "CloseInactiveAgent": "qyapi.types.events.app:CloseInactiveAgent",
            "EnterAgent": "qyapi.types.events.app:EnterAgent",
            "InactiveAlert": "qyapi.types.events.app:InactiveAlert",
            "LocationReport": "qyapi.types.events.app:LocationReport",
            "LowActive": "qyapi.types.events.app:LowActive",
            "LowActiveAlert": "qyapi.types.events.app:LowActiveAlert",
            "OpenApprovalChange": "qyapi.types.events.app:OpenApprovalChange",
            "ProgramNotify": "qyapi.types.events.app:ProgramNotify",
            "ReopenInactiveAgent": "qyapi.types.events.app:ReopenInactiveAgent",
            "Subscribe": "qyapi.types.events.app:Subscribe",
            "SwitchWorkbenchMode": "qyapi.types.events.app:SwitchWorkbenchMode",
            "UnlicensedNotify": "qyapi.types.events.app:UnlicensedNotify",
            "Unsubscribe": "qyapi.types.events.app:Unsubscribe",
            "ApproveSpecialAuth": "qyapi.types.events.authorization:ApproveSpecialAuth",
            "CancelAuth": "qyapi.types.events.authorization:CancelAuth",
            "CancelSpecialAuth": "qyapi.types.events.authorization:CancelSpecialAuth",
            "ChangeAppAdmin": "qyapi.types.events.authorization:ChangeAppAdmin",
            "ChangeAuth": "qyapi.types.events.authorization:ChangeAuth",
            "CorpArchAuth": "qyapi.types.events.authorization:CorpArchAuth",
            "CreateAuth": "qyapi.types.events.authorization:CreateAuth",
            "ResetPermanentCode": "qyapi.types.events.authorization:ResetPermanentCode",
            "ShareAgentChange": "qyapi.types.events.authorization:ShareAgentChange",
            "ShareChainChange": "qyapi.types.events.authorization:ShareChainChange",
            "SuiteTicket": "qyapi.types.events.authorization:SuiteTicket",
            "TaskcardClick": "qyapi.types.events.card:TaskcardClick",
            "TemplateCardEvent": "qyapi.types.events.card:TemplateCardEvent",
            "TemplateCardMenuEvent": "qyapi.types.events.card:TemplateCardMenuEvent",
            "ChangeContact": "qyapi.types.events.contact:ChangeContact",
            "CreateParty": "qyapi.types.events.contact:CreateParty",
            "CreateUser": "qyapi.types.events.contact:CreateUser",
            "DeleteParty": "qyapi.types.events.contact:DeleteParty",
            "DeleteUser": "qyapi.types.events.contact:DeleteUser",
            "UpdateParty": "qyapi.types.events.contact:UpdateParty",
            "UpdateTag": "qyapi.types.events.contact:UpdateTag",
            "UpdateUser": "qyapi.types.events.contact:UpdateUser",
            "AcquisitionBalanceExhausted": "qyapi.types.events.customer_acquisition:AcquisitionBalanceExhausted",
            "AcquisitionBalanceIncreased": "qyapi.types.events.customer_acquisition:AcquisitionBalanceIncreased",
            "AcquisitionBalanceLow": "qyapi.types.events.customer_acquisition:AcquisitionBalanceLow",
            "AcquisitionChangePrice": "qyapi.types.events.customer_acquisition:AcquisitionChangePrice",
            "AcquisitionCustomerStartChat": "qyapi.types.events.customer_acquisition:AcquisitionCustomerStartChat",
            "AcquisitionDelFollowUser": "qyapi.types.events.customer_acquisition:AcquisitionDelFollowUser",
            "AcquisitionDeleteLink": "qyapi.types.events.customer_acquisition:AcquisitionDeleteLink",
            "AcquisitionFriendRequest": "qyapi.types.events.customer_acquisition:AcquisitionFriendRequest",
            "AcquisitionLinkUnavailable": "qyapi.types.events.customer_acquisition:AcquisitionLinkUnavailable",
            "AcquisitionMessageFromCustomer": "qyapi.types.events.customer_acquisition:AcquisitionMessageFromCustomer",
            "AcquisitionOpenProfile": "qyapi.types.events.customer_acquisition:AcquisitionOpenProfile",
            "AcquisitionQuotaExpireSoon": "qyapi.types.events.customer_acquisition:AcquisitionQuotaExpireSoon",
            "AcquisitionServiceBalanceConsumed": "qyapi.types.events.customer_acquisition:AcquisitionServiceBalanceConsumed",
            "AcquisitionServiceBalanceExhausted": "qyapi.types.events.customer_acquisition:AcquisitionServiceBalanceExhausted",
            "AcquisitionServiceBalanceLow": "qyapi.types.events.customer_acquisition:AcquisitionServiceBalanceLow",
            "CustomerAcquisition": "qyapi.types.events.customer_acquisition:CustomerAcquisition",
            "CustomerAcquisitionPermitChange": "qyapi.types.events.customer_acquisition:CustomerAcquisitionPermitChange",
            "AddExternalContact": "qyapi.types.events.external_contact:AddExternalContact",
            "AddHalfExternalContact": "qyapi.types.events.external_contact:AddHalfExternalContact",
            "ChangeExternalChat": "qyapi.types.events.external_contact:ChangeExternalChat",
            "ChangeExternalContact": "qyapi.types.events.external_contact:ChangeExternalContact",
            "ChangeExternalTag": "qyapi.types.events.external_contact:ChangeExternalTag",
            "CreateExternalChat": "qyapi.types.events.external_contact:CreateExternalChat",
            "CreateExternalTag": "qyapi.types.events.external_contact:CreateExternalTag",
            "DelExternalContact": "qyapi.types.events.external_contact:DelExternalContact",
            "DelFollowUser": "qyapi.types.events.external_contact:DelFollowUser",
            "DeleteExternalTag": "qyapi.types.events.external_contact:DeleteExternalTag",
            "DismissExternalChat": "qyapi.types.events.external_contact:DismissExternalChat",
            "EditExternalContact": "qyapi.types.events.external_contact:EditExternalContact",
            "MsgAuditApproved": "qyapi.types.events.external_contact:MsgAuditApproved",
            "ShuffleExternalTag": "qyapi.types.events.external_contact:ShuffleExternalTag",
            "TransferFail": "qyapi.types.events.external_contact:TransferFail",
            "UpdateExternalChat": "qyapi.types.events.external_contact:UpdateExternalChat",
            "UpdateExternalTag": "qyapi.types.events.external_contact:UpdateExternalTag",
            "KfAccountAuthChange": "qyapi.types.events.kf:KfAccountAuthChange",
            "KfMsgOrEvent": "qyapi.types.events.kf:KfMsgOrEvent",
            "LocationSelect": "qyapi.types.events.menu:LocationSelect",
            "MenuClick": "qyapi.types.events.menu:MenuClick",
            "MenuView": "qyapi.types.events.menu:MenuView",
            "MenuViewMiniprogram": "qyapi.types.events.menu:MenuViewMiniprogram",
            "PicPhotoOrAlbum": "qyapi.types.events.menu:PicPhotoOrAlbum",
            "PicSysphoto": "qyapi.types.events.menu:PicSysphoto",
            "PicWeixin": "qyapi.types.events.menu:PicWeixin",
            "ScancodePush": "qyapi.types.events.menu:ScancodePush",
            "ScancodeWaitmsg": "qyapi.types.events.menu:ScancodeWaitmsg",
            "ImageMessage": "qyapi.types.events.message:ImageMessage",
            "LinkMessage": "qyapi.types.events.message:LinkMessage",
            "LocationMessage": "qyapi.types.events.message:LocationMessage",
            "TextMessage": "qyapi.types.events.message:TextMessage",
            "VideoMessage": "qyapi.types.events.message:VideoMessage",
            "VoiceMessage": "qyapi.types.events.message:VoiceMessage",
            "ChangeSchoolContact": "qyapi.types.events.school:ChangeSchoolContact",
            "ChangeSchoolContactBatch": "qyapi.types.events.school:ChangeSchoolContactBatch",
            "CreateParent": "qyapi.types.events.school:CreateParent",
            "CreateSchoolDepartment": "qyapi.types.events.school:CreateSchoolDepartment",
            "CreateStudent": "qyapi.types.events.school:CreateStudent",
            "DeleteParent": "qyapi.types.events.school:DeleteParent",
            "DeleteSchoolDepartment": "qyapi.types.events.school:DeleteSchoolDepartment",
            "DeleteStudent": "qyapi.types.events.school:DeleteStudent",
            "ParentSubscribe": "qyapi.types.events.school:ParentSubscribe",
            "ParentUnsubscribe": "qyapi.types.events.school:ParentUnsubscribe",
            "UpdateParent": "qyapi.types.events.school:UpdateParent",
            "UpdateSchoolDepartment": "qyapi.types.events.school:UpdateSchoolDepartment",
            "UpdateStudent": "qyapi.types.events.school:UpdateStudent",
        },
    )
