"""What WeCom pushes, typed: generated from spec/events/, do not edit."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from qyapi_runtime.event import Event, EventTable, UnknownEvent
from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi_runtime.headers import BotEvent, OpenhwEvent, PaymentEvent

    from qyapi.types.events.advanced_api import (
        AdvancedApiCancel,
        AdvancedApiExpired,
        AdvancedApiInsufficient,
        AdvancedApiPaySuccess,
        AdvancedApiRefund,
        AdvancedApiTrialExpired,
    )
    from qyapi.types.events.advanced_feature import FinishVipAccountApproval, SubmitVipAccountApproval
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
    from qyapi.types.events.approval import SysApprovalChange
    from qyapi.types.events.archive import (
        AuthArchivedSpace,
        CancelArchivedSpace,
        CreateArchivedFile,
        DeleteArchivedFile,
        DocumentArchiveChange,
        FileContentArchiveAuthChange,
        FileContentArchiveUserListChange,
        UpdateArchivedFile,
        WedriveArchiveFileChange,
        WedriveArchiveSpaceChange,
    )
    from qyapi.types.events.authorization import (
        ApproveSpecialAuth,
        AuthDataPermission,
        CancelAuth,
        CancelSpecialAuth,
        ChangeAppAdmin,
        ChangeAuth,
        CorpArchAuth,
        CreateAuth,
        ExpireRemindDataPermission,
        ResetPermanentCode,
        ShareAgentChange,
        ShareChainChange,
        SuiteTicket,
    )
    from qyapi.types.events.bot import (
        BotEnterChat,
        BotFeedbackEvent,
        BotFileMessage,
        BotImageMessage,
        BotMixedMessage,
        BotStreamRefresh,
        BotTemplateCardEvent,
        BotTextMessage,
        BotVideoMessage,
        BotVoiceMessage,
    )
    from qyapi.types.events.card import TaskcardClick, TemplateCardEvent, TemplateCardMenuEvent
    from qyapi.types.events.chain import (
        ChangeChain,
        CreateChain,
        CreateChainGroup,
        DeleteChain,
        DeleteChainGroup,
        JoinChainCorp,
        RemoveChainCorp,
        UpdateChain,
        UpdateChainCorp,
        UpdateChainGroup,
    )
    from qyapi.types.events.chat_archive import (
        ChatArchiveAuditApprovedRoom,
        ChatArchiveAuditApprovedSingle,
        ChatArchiveExportFinished,
        ConversationNewMessage,
        HitKeyword,
        MsgauditNotify,
    )
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
    from qyapi.types.events.hardware import (
        AddDevice,
        DeleteDevice,
        DeviceAccessDataReport,
        DeviceCheckinDataReport,
        DeviceConnected,
        DeviceDataAuthChange,
        DeviceDisconnected,
        DeviceErrorReport,
        DeviceFeatureChange,
        DeviceLogFetched,
        DeviceTemperatureDataReport,
        RemarkDeviceName,
    )
    from qyapi.types.events.id_migration import AgreeExternalUseridMigration
    from qyapi.types.events.kf import KfAccountAuthChange, KfMsgOrEvent
    from qyapi.types.events.license import AutoActivate, LicensePaySuccess, LicenseRefund
    from qyapi.types.events.living import LivingStatusChange
    from qyapi.types.events.mail import AppEmailChange, PublicEmailChange, ReceiveAppEmail, ReceivePublicEmail
    from qyapi.types.events.media import UploadMediaJobFinish
    from qyapi.types.events.meeting import (
        CancelEnrollMeeting,
        CancelMeeting,
        ChangeMeetingRole,
        ChangeWebinarRole,
        CloseScreenShare,
        CompleteRecording,
        DeleteRecording,
        EnrollMeeting,
        JoinFromWaitingRoom,
        JoinMeeting,
        JoinMeetingBeforeHost,
        JoinWaitingRoom,
        MeetingChange,
        MeetingEnd,
        MeetingMuteAll,
        MeetingRoomResponse,
        MeetingStart,
        MeetingStatistics,
        MeetingUnmuteAll,
        ModifyMeeting,
        MoveToWaitingRoom,
        OpenScreenShare,
        PauseRecording,
        QuitMeeting,
        QuitWaitingRoom,
        ResumeRecording,
        StartMeeting,
        StartRecording,
        StopRecording,
        UpdatePstnStatus,
        UploadMeetingMedium,
        UploadWebinarWarmUp,
    )
    from qyapi.types.events.meeting_room import BookMeetingRoom, CancelMeetingRoom
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
    from qyapi.types.events.openhw import (
        OpenhwBind,
        OpenhwContactChange,
        OpenhwDeleteBioInfo,
        OpenhwEnterPage,
        OpenhwExitPage,
        OpenhwFetchDeviceStatus,
        OpenhwModelTicket,
        OpenhwPrinterJobDelete,
        OpenhwPrinterJobSubmit,
        OpenhwPrinterJobTrans,
        OpenhwRemoteOpenDoor,
        OpenhwUnbind,
        OpenhwUpdateFirmware,
        OpenhwUserScan,
        OpenhwVerifyDevice,
    )
    from qyapi.types.events.order import (
        CancelOrder,
        ChangeEdition,
        ChangeOrder,
        OpenOrder,
        PayForAppSuccess,
        RefundOrder,
    )
    from qyapi.types.events.payment import PaymentSucceeded, RefundClosed, RefundFailed, RefundSucceeded
    from qyapi.types.events.registration import EnterRegisterPackage, RegisterCorp
    from qyapi.types.events.schedule import (
        AddCalendar,
        AddSchedule,
        DeleteCalendar,
        DeleteSchedule,
        ModifyCalendar,
        ModifySchedule,
        RespondSchedule,
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
    from qyapi.types.events.security import ChangeDomainIp, SecurityChange
    from qyapi.types.events.wedoc import (
        AddSmartSheetField,
        AddSmartSheetRecord,
        ChangeDocMember,
        ChangeFormSettings,
        CompleteForm,
        DeleteDoc,
        DeleteForm,
        DeleteSmartSheetField,
        DeleteSmartSheetRecord,
        DocChange,
        SmartSheetChange,
        UpdateSmartSheet,
        UpdateSmartSheetField,
        UpdateSmartSheetRecord,
    )
    from qyapi.types.events.wedrive import (
        ChangeWedriveSpaceMember,
        ChangeWedriveSpaceSecurity,
        CreateWedriveFile,
        DeleteWedriveFile,
        DismissWedriveSpace,
        MoveWedriveFile,
        RenameWedriveFile,
        UpdateWedriveFile,
        WedriveFileChange,
        WedriveInsufficientCapacity,
        WedriveSpaceChange,
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
    "AddCalendar",
    "AddDevice",
    "AddExternalContact",
    "AddHalfExternalContact",
    "AddSchedule",
    "AddSmartSheetField",
    "AddSmartSheetRecord",
    "AdvancedApiCancel",
    "AdvancedApiExpired",
    "AdvancedApiInsufficient",
    "AdvancedApiPaySuccess",
    "AdvancedApiRefund",
    "AdvancedApiTrialExpired",
    "AgreeExternalUseridMigration",
    "AppEmailChange",
    "ApproveSpecialAuth",
    "AuthArchivedSpace",
    "AuthDataPermission",
    "AutoActivate",
    "BatchJobResult",
    "BookMeetingRoom",
    "BotEnterChat",
    "BotEvent",
    "BotFeedbackEvent",
    "BotFileMessage",
    "BotImageMessage",
    "BotMixedMessage",
    "BotStreamRefresh",
    "BotTemplateCardEvent",
    "BotTextMessage",
    "BotVideoMessage",
    "BotVoiceMessage",
    "CancelArchivedSpace",
    "CancelAuth",
    "CancelEnrollMeeting",
    "CancelMeeting",
    "CancelMeetingRoom",
    "CancelOrder",
    "CancelSpecialAuth",
    "ChangeAppAdmin",
    "ChangeAuth",
    "ChangeChain",
    "ChangeContact",
    "ChangeDocMember",
    "ChangeDomainIp",
    "ChangeEdition",
    "ChangeExternalChat",
    "ChangeExternalContact",
    "ChangeExternalTag",
    "ChangeFormSettings",
    "ChangeMeetingRole",
    "ChangeOrder",
    "ChangeSchoolContact",
    "ChangeSchoolContactBatch",
    "ChangeType",
    "ChangeWebinarRole",
    "ChangeWedriveSpaceMember",
    "ChangeWedriveSpaceSecurity",
    "ChatArchiveAuditApprovedRoom",
    "ChatArchiveAuditApprovedSingle",
    "ChatArchiveExportFinished",
    "CloseInactiveAgent",
    "CloseScreenShare",
    "CompleteForm",
    "CompleteRecording",
    "ConversationNewMessage",
    "CorpArchAuth",
    "CreateArchivedFile",
    "CreateAuth",
    "CreateChain",
    "CreateChainGroup",
    "CreateExternalChat",
    "CreateExternalTag",
    "CreateParent",
    "CreateParty",
    "CreateSchoolDepartment",
    "CreateStudent",
    "CreateUser",
    "CreateWedriveFile",
    "CustomerAcquisition",
    "CustomerAcquisitionPermitChange",
    "DelExternalContact",
    "DelFollowUser",
    "DeleteArchivedFile",
    "DeleteCalendar",
    "DeleteChain",
    "DeleteChainGroup",
    "DeleteDevice",
    "DeleteDoc",
    "DeleteExternalTag",
    "DeleteForm",
    "DeleteParent",
    "DeleteParty",
    "DeleteRecording",
    "DeleteSchedule",
    "DeleteSchoolDepartment",
    "DeleteSmartSheetField",
    "DeleteSmartSheetRecord",
    "DeleteStudent",
    "DeleteUser",
    "DeleteWedriveFile",
    "DeviceAccessDataReport",
    "DeviceCheckinDataReport",
    "DeviceConnected",
    "DeviceDataAuthChange",
    "DeviceDisconnected",
    "DeviceErrorReport",
    "DeviceFeatureChange",
    "DeviceLogFetched",
    "DeviceTemperatureDataReport",
    "DismissExternalChat",
    "DismissWedriveSpace",
    "DocChange",
    "DocumentArchiveChange",
    "EditExternalContact",
    "EnrollMeeting",
    "EnterAgent",
    "EnterRegisterPackage",
    "Event",
    "EventType",
    "ExpireRemindDataPermission",
    "FileContentArchiveAuthChange",
    "FileContentArchiveUserListChange",
    "FinishVipAccountApproval",
    "HitKeyword",
    "ImageMessage",
    "InactiveAlert",
    "InfoType",
    "JoinChainCorp",
    "JoinFromWaitingRoom",
    "JoinMeeting",
    "JoinMeetingBeforeHost",
    "JoinWaitingRoom",
    "KfAccountAuthChange",
    "KfMsgOrEvent",
    "LicensePaySuccess",
    "LicenseRefund",
    "LinkMessage",
    "LivingStatusChange",
    "LocationMessage",
    "LocationReport",
    "LocationSelect",
    "LowActive",
    "LowActiveAlert",
    "MeetingChange",
    "MeetingEnd",
    "MeetingMuteAll",
    "MeetingRoomResponse",
    "MeetingStart",
    "MeetingStatistics",
    "MeetingUnmuteAll",
    "MenuClick",
    "MenuView",
    "MenuViewMiniprogram",
    "ModifyCalendar",
    "ModifyMeeting",
    "ModifySchedule",
    "MoveToWaitingRoom",
    "MoveWedriveFile",
    "MsgAuditApproved",
    "MsgType",
    "MsgauditNotify",
    "OpenApprovalChange",
    "OpenOrder",
    "OpenScreenShare",
    "OpenhwBind",
    "OpenhwContactChange",
    "OpenhwDeleteBioInfo",
    "OpenhwEnterPage",
    "OpenhwEvent",
    "OpenhwExitPage",
    "OpenhwFetchDeviceStatus",
    "OpenhwModelTicket",
    "OpenhwPrinterJobDelete",
    "OpenhwPrinterJobSubmit",
    "OpenhwPrinterJobTrans",
    "OpenhwRemoteOpenDoor",
    "OpenhwUnbind",
    "OpenhwUpdateFirmware",
    "OpenhwUserScan",
    "OpenhwVerifyDevice",
    "ParentSubscribe",
    "ParentUnsubscribe",
    "PauseRecording",
    "PayForAppSuccess",
    "PaymentEvent",
    "PaymentSucceeded",
    "PicPhotoOrAlbum",
    "PicSysphoto",
    "PicWeixin",
    "ProgramNotify",
    "PublicEmailChange",
    "QuitMeeting",
    "QuitWaitingRoom",
    "ReceiveAppEmail",
    "ReceivePublicEmail",
    "RefundClosed",
    "RefundFailed",
    "RefundOrder",
    "RefundSucceeded",
    "RegisterCorp",
    "RemarkDeviceName",
    "RemoveChainCorp",
    "RenameWedriveFile",
    "ReopenInactiveAgent",
    "ResetPermanentCode",
    "RespondSchedule",
    "ResumeRecording",
    "ScancodePush",
    "ScancodeWaitmsg",
    "SecurityChange",
    "ShareAgentChange",
    "ShareChainChange",
    "ShuffleExternalTag",
    "SmartSheetChange",
    "StartMeeting",
    "StartRecording",
    "StopRecording",
    "SubmitVipAccountApproval",
    "Subscribe",
    "SuiteTicket",
    "SwitchWorkbenchMode",
    "SysApprovalChange",
    "TaskcardClick",
    "TemplateCardEvent",
    "TemplateCardMenuEvent",
    "TextMessage",
    "TransferFail",
    "UnknownEvent",
    "UnlicensedNotify",
    "Unsubscribe",
    "UpdateArchivedFile",
    "UpdateChain",
    "UpdateChainCorp",
    "UpdateChainGroup",
    "UpdateExternalChat",
    "UpdateExternalTag",
    "UpdateParent",
    "UpdateParty",
    "UpdatePstnStatus",
    "UpdateSchoolDepartment",
    "UpdateSmartSheet",
    "UpdateSmartSheetField",
    "UpdateSmartSheetRecord",
    "UpdateStudent",
    "UpdateTag",
    "UpdateUser",
    "UpdateWedriveFile",
    "UploadMediaJobFinish",
    "UploadMeetingMedium",
    "UploadWebinarWarmUp",
    "VideoMessage",
    "VoiceMessage",
    "WedriveArchiveFileChange",
    "WedriveArchiveSpaceChange",
    "WedriveFileChange",
    "WedriveInsufficientCapacity",
    "WedriveSpaceChange",
    "parse",
]


class InfoType(str, Enum):
    """The InfoType of pushes to the instruction and system URLs: `event.info_type`."""

    ADD_DEVICE = "add_device"
    ADVANCED_API_CANCEL = "advanced_api_cancel"
    ADVANCED_API_EXPIRED = "advanced_api_expired"
    ADVANCED_API_INSUFFICIENT = "advanced_api_insufficient"
    ADVANCED_API_PAY_SUCCESS = "advanced_api_pay_success"
    ADVANCED_API_REFUND = "advanced_api_refund"
    ADVANCED_API_TRIAL_EXPIRED = "advanced_api_trial_expired"
    AGREE_EXTERNAL_USERID_MIGRATION = "agree_external_userid_migration"
    APPROVE_SPECIAL_AUTH = "approve_special_auth"
    AUTH_DATA_PERMISSION = "auth_data_permission"
    AUTO_ACTIVATE = "auto_activate"
    BATCH_JOB_RESULT = "batch_job_result"
    CANCEL_AUTH = "cancel_auth"
    CANCEL_ORDER = "cancel_order"
    CANCEL_SPECIAL_AUTH = "cancel_special_auth"
    CHANGE_AUTH = "change_auth"
    CHANGE_CONTACT = "change_contact"
    CHANGE_EDITON = "change_editon"
    CHANGE_EXTERNAL_CHAT = "change_external_chat"
    CHANGE_EXTERNAL_CONTACT = "change_external_contact"
    CHANGE_EXTERNAL_TAG = "change_external_tag"
    CHANGE_ORDER = "change_order"
    CHANGE_SCHOOL_CONTACT = "change_school_contact"
    CHANGE_SCHOOL_CONTACT_BATCH = "change_school_contact_batch"
    CHAT_ARCHIVE_AUDIT_APPROVED_ROOM = "chat_archive_audit_approved_room"
    CHAT_ARCHIVE_AUDIT_APPROVED_SINGLE = "chat_archive_audit_approved_single"
    CHAT_ARCHIVE_EXPORT_FINISHED = "chat_archive_export_finished"
    CONNECT_INFO = "connect_info"
    CONVERSATION_NEW_MESSAGE = "conversation_new_message"
    CORP_ARCH_AUTH = "corp_arch_auth"
    CREATE_AUTH = "create_auth"
    CUSTOMER_ACQUISITION = "customer_acquisition"
    CUSTOMER_ACQUISITION_PERMIT_CHANGE = "customer_acquisition_permit_change"
    DEL_DEVICE = "del_device"
    DEVICE_DATA_AUTH_CHANGE = "device_data_auth_change"
    DEVICE_FEATURE_CHANGE = "device_feature_change"
    DISCONNECT_INFO = "disconnect_info"
    ENTER_REGISTER_PACKAGE = "enter_register_package"
    ERROR_REPORT = "error_report"
    EXPIRE_REMIND_DATA_PERMISSION = "expire_remind_data_permission"
    FETCH_LOG_FINISH = "fetch_log_finish"
    HIT_KEYWORD = "hit_keyword"
    LICENSE_PAY_SUCCESS = "license_pay_success"
    LICENSE_REFUND = "license_refund"
    OPEN_ORDER = "open_order"
    PAY_FOR_APP_SUCCESS = "pay_for_app_success"
    REFUND = "refund"
    REGISTER_CORP = "register_corp"
    REMARK_DEVICE_NAME = "remark_device_name"
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
    ADD_CALENDAR = "add_calendar"
    ADD_SCHEDULE = "add_schedule"
    APP_EMAIL_CHANGE = "app_email_change"
    BATCH_JOB_RESULT = "batch_job_result"
    BOOK_MEETING_ROOM = "book_meeting_room"
    CANCEL_MEETING_ROOM = "cancel_meeting_room"
    CHANGE_APP_ADMIN = "change_app_admin"
    CHANGE_CHAIN = "change_chain"
    CHANGE_CONTACT = "change_contact"
    CHANGE_EXTERNAL_CHAT = "change_external_chat"
    CHANGE_EXTERNAL_CONTACT = "change_external_contact"
    CHANGE_EXTERNAL_TAG = "change_external_tag"
    CHANGE_SCHOOL_CONTACT = "change_school_contact"
    CLICK = "click"
    CLOSE_INACTIVE_AGENT = "close_inactive_agent"
    CUSTOMER_ACQUISITION = "customer_acquisition"
    DELETE_CALENDAR = "delete_calendar"
    DELETE_SCHEDULE = "delete_schedule"
    DEVICE_ACCESSCONTROL_DATA_REPORT = "device_accesscontrol_data_report"
    DEVICE_CHECKIN_DATA_REPORT = "device_checkin_data_report"
    DEVICE_TEMPERATURE_DATA_REPORT = "device_temperature_data_report"
    DOCUMENT_ARCHIVE_CHANGE = "document_archive_change"
    DOC_CHANGE = "doc_change"
    ENTER_AGENT = "enter_agent"
    FILE_CONTENT_ARCHIVE_AUTH_CHANGE = "file_content_archive_auth_change"
    FILE_CONTENT_ARCHIVE_USER_LIST_CHANGE = "file_content_archive_user_list_change"
    FINISH_VIP_ACCOUNT_APPROVAL = "finish_vip_account_approval"
    INACTIVE_ALERT = "inactive_alert"
    KF_ACCOUNT_AUTH_CHANGE = "kf_account_auth_change"
    KF_MSG_OR_EVENT = "kf_msg_or_event"
    LIVING_STATUS_CHANGE = "living_status_change"
    LOCATION = "LOCATION"
    LOCATION_SELECT = "location_select"
    LOW_ACTIVE = "low_active"
    LOW_ACTIVE_ALERT = "low_active_alert"
    MEETING_CHANGE = "meeting_change"
    MEETING_STATISTICS = "meeting_statistics"
    MODIFY_CALENDAR = "modify_calendar"
    MODIFY_SCHEDULE = "modify_schedule"
    MSGAUDIT_NOTIFY = "msgaudit_notify"
    OPEN_APPROVAL_CHANGE = "open_approval_change"
    PIC_PHOTO_OR_ALBUM = "pic_photo_or_album"
    PIC_SYSPHOTO = "pic_sysphoto"
    PIC_WEIXIN = "pic_weixin"
    PROGRAM_NOTIFY = "program_notify"
    PUBLIC_EMAIL_CHANGE = "public_email_change"
    REOPEN_INACTIVE_AGENT = "reopen_inactive_agent"
    RESPOND_SCHEDULE = "respond_schedule"
    SCANCODE_PUSH = "scancode_push"
    SCANCODE_WAITMSG = "scancode_waitmsg"
    SECURITY = "security"
    SHARE_AGENT_CHANGE = "share_agent_change"
    SHARE_CHAIN_CHANGE = "share_chain_change"
    SMART_SHEET_CHANGE = "smart_sheet_change"
    SUBMIT_VIP_ACCOUNT_APPROVAL = "submit_vip_account_approval"
    SUBSCRIBE = "subscribe"
    SWITCH_WORKBENCH_MODE = "switch_workbench_mode"
    SYS_APPROVAL_CHANGE = "sys_approval_change"
    TASKCARD_CLICK = "taskcard_click"
    TEMPLATE_CARD_EVENT = "template_card_event"
    TEMPLATE_CARD_MENU_EVENT = "template_card_menu_event"
    UNLICENSED_NOTIFY = "unlicensed_notify"
    UNSUBSCRIBE = "unsubscribe"
    UPLOAD_MEDIA_JOB_FINISH = "upload_media_job_finish"
    VIEW = "view"
    VIEW_MINIPROGRAM = "view_miniprogram"
    WEDRIVE_ARCHIVE_FILE_CHANGE = "wedrive_archive_file_change"
    WEDRIVE_ARCHIVE_SPACE_CHANGE = "wedrive_archive_space_change"
    WEDRIVE_FILE_CHANGE = "wedrive_file_change"
    WEDRIVE_INSUFFICIENT_CAPACITY = "wedrive_insufficient_capacity"
    WEDRIVE_SPACE_CHANGE = "wedrive_space_change"


class ChangeType(str, Enum):
    """The ChangeType of some pushes, `event.change_type`; what a value means depends on the event."""

    ADD_EXTERNAL_CONTACT = "add_external_contact"
    ADD_FILED = "add_filed"
    ADD_HALF_EXTERNAL_CONTACT = "add_half_external_contact"
    ADD_RECORD = "add_record"
    AUTH_SPACE = "auth_space"
    BALANCE_EXHAUSTED = "balance_exhausted"
    BALANCE_INCREASED = "balance_increased"
    BALANCE_LOW = "balance_low"
    CANCEL_AUTH_SPACE = "cancel_auth_space"
    CANCEL_ENROLL = "cancel_enroll"
    CANCEL_MEETING = "cancel_meeting"
    CHANGE_DOMAIN_IP = "change_domain_ip"
    CHANGE_PRICE = "change_price"
    CLOSE_SCREEN_SHARE = "close_screen_share"
    CORP_JOIN = "corp_join"
    CREATE = "create"
    CREATE_CHAIN = "create_chain"
    CREATE_DEPARMTMENT = "create_deparmtment"
    CREATE_DEPARTMENT = "create_department"
    CREATE_FILE = "create_file"
    CREATE_GROUP = "create_group"
    CREATE_PARENT = "create_parent"
    CREATE_PARTY = "create_party"
    CREATE_STUDENT = "create_student"
    CREATE_USER = "create_user"
    CUSTOMER_START_CHAT = "customer_start_chat"
    DELETE = "delete"
    DELETE_CHAIN = "delete_chain"
    DELETE_DEPARMTMENT = "delete_deparmtment"
    DELETE_DEPARTMENT = "delete_department"
    DELETE_DOC = "delete_doc"
    DELETE_FILE = "delete_file"
    DELETE_FILED = "delete_filed"
    DELETE_FORM = "delete_form"
    DELETE_GROUP = "delete_group"
    DELETE_LINK = "delete_link"
    DELETE_PARENT = "delete_parent"
    DELETE_PARTY = "delete_party"
    DELETE_RECORD = "delete_record"
    DELETE_RECORDING = "delete_recording"
    DELETE_STUDENT = "delete_student"
    DELETE_USER = "delete_user"
    DEL_EXTERNAL_CONTACT = "del_external_contact"
    DEL_FOLLOW_USER = "del_follow_user"
    DISMISS = "dismiss"
    DISMISS_SPACE = "dismiss_space"
    DOC_MEMBER_CHANGE = "doc_member_change"
    EDIT_EXTERNAL_CONTACT = "edit_external_contact"
    ENROLL = "enroll"
    FORM_COMPLETE = "form_complete"
    FORM_SETTINGS_CHANGE = "form_settings_change"
    FRIEND_REQUEST = "friend_request"
    JOIN_FROM_MEETING_ROOM = "join_from_meeting_room"
    JOIN_MEETING = "join_meeting"
    JOIN_MEETING_BEFORE_HOST = "join_meeting_before_host"
    JOIN_WAITING_ROOM = "join_waiting_room"
    LINK_UNAVAILABLE = "link_unavailable"
    MEDIUM_UPLOAD = "medium_upload"
    MEETING_END = "meeting_end"
    MEETING_MUTE_ALL = "meeting_mute_all"
    MEETING_ROOM_RESPONSE = "meeting_room_response"
    MEETING_START = "meeting_start"
    MEETING_UNMUTE_ALL = "meeting_unmute_all"
    MESSAGE_FROM_CUSTOMER = "message_from_customer"
    MODIFY_MEETING = "modify_meeting"
    MOVE_FILE = "move_file"
    MOVE_TO_WAITING_ROOM = "move_to_waiting_room"
    MSG_AUDIT_APPROVED = "msg_audit_approved"
    OPEN_PROFILE = "open_profile"
    OPEN_SCREEN_SHARE = "open_screen_share"
    PAUSE_RECORDING = "pause_recording"
    PSTN_STATUS_UPDATE = "pstn_status_update"
    QUIT_MEETING = "quit_meeting"
    QUIT_WAITING_ROOM = "quit_waiting_room"
    QUOTA_EXPIRE_SOON = "quota_expire_soon"
    RECEIVE_EMAIL = "receive_email"
    RECORDING_COMPLETE = "recording_complete"
    REMOVE_CORP = "remove_corp"
    RENAME_FILE = "rename_file"
    RESUME_RECORDING = "resume_recording"
    ROLE_CHANGE = "role_change"
    SERVICE_BALANCE_CONSUMED = "service_balance_consumed"
    SERVICE_BALANCE_EXHAUSTED = "service_balance_exhausted"
    SERVICE_BALANCE_LOW = "service_balance_low"
    SHUFFLE = "shuffle"
    SPACE_MEMBER_CHANGE = "space_member_change"
    SPACE_SECURITY_SETTINGS_CHANGE = "space_security_settings_change"
    START_MEETING = "start_meeting"
    START_RECORDING = "start_recording"
    STOP_RECORDING = "stop_recording"
    SUBSCRIBE = "subscribe"
    TRANSFER_FAIL = "transfer_fail"
    UNSUBSCRIBE = "unsubscribe"
    UPDATE = "update"
    UPDATE_CHAIN = "update_chain"
    UPDATE_CORP = "update_corp"
    UPDATE_DEPARMTMENT = "update_deparmtment"
    UPDATE_DEPARTMENT = "update_department"
    UPDATE_FIELD_OR_RECORD = "update_field_or_record"
    UPDATE_FILE = "update_file"
    UPDATE_FILED = "update_filed"
    UPDATE_GROUP = "update_group"
    UPDATE_PARENT = "update_parent"
    UPDATE_PARTY = "update_party"
    UPDATE_RECORD = "update_record"
    UPDATE_STUDENT = "update_student"
    UPDATE_TAG = "update_tag"
    UPDATE_USER = "update_user"
    WEBINAR_ROLE_CHANGE = "webinar_role_change"
    WEBINAR_WARM_UP_UPLOAD = "webinar_warm_up_upload"


_TABLE = EventTable(
    {
        ("suite", "advanced_api_pay_success", ""): "qyapi.types.events.advanced_api:AdvancedApiPaySuccess",
        ("suite", "advanced_api_refund", ""): "qyapi.types.events.advanced_api:AdvancedApiRefund",
        ("suite", "advanced_api_cancel", ""): "qyapi.types.events.advanced_api:AdvancedApiCancel",
        ("suite", "advanced_api_insufficient", ""): "qyapi.types.events.advanced_api:AdvancedApiInsufficient",
        ("suite", "advanced_api_expired", ""): "qyapi.types.events.advanced_api:AdvancedApiExpired",
        ("suite", "advanced_api_trial_expired", ""): "qyapi.types.events.advanced_api:AdvancedApiTrialExpired",
        ("agent", "submit_vip_account_approval", ""): "qyapi.types.events.advanced_feature:SubmitVipAccountApproval",
        ("agent", "finish_vip_account_approval", ""): "qyapi.types.events.advanced_feature:FinishVipAccountApproval",
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
        ("agent", "sys_approval_change", ""): "qyapi.types.events.approval:SysApprovalChange",
        ("agent", "file_content_archive_auth_change", ""): "qyapi.types.events.archive:FileContentArchiveAuthChange",
        (
            "agent",
            "file_content_archive_user_list_change",
            "",
        ): "qyapi.types.events.archive:FileContentArchiveUserListChange",
        ("agent", "document_archive_change", ""): "qyapi.types.events.archive:DocumentArchiveChange",
        ("agent", "wedrive_archive_space_change", ""): "qyapi.types.events.archive:WedriveArchiveSpaceChange",
        ("agent", "wedrive_archive_space_change", "auth_space"): "qyapi.types.events.archive:AuthArchivedSpace",
        (
            "agent",
            "wedrive_archive_space_change",
            "cancel_auth_space",
        ): "qyapi.types.events.archive:CancelArchivedSpace",
        ("agent", "wedrive_archive_file_change", ""): "qyapi.types.events.archive:WedriveArchiveFileChange",
        ("agent", "wedrive_archive_file_change", "create_file"): "qyapi.types.events.archive:CreateArchivedFile",
        ("agent", "wedrive_archive_file_change", "update_file"): "qyapi.types.events.archive:UpdateArchivedFile",
        ("agent", "wedrive_archive_file_change", "delete_file"): "qyapi.types.events.archive:DeleteArchivedFile",
        ("suite", "suite_ticket", ""): "qyapi.types.events.authorization:SuiteTicket",
        ("suite", "create_auth", ""): "qyapi.types.events.authorization:CreateAuth",
        ("suite", "change_auth", ""): "qyapi.types.events.authorization:ChangeAuth",
        ("suite", "cancel_auth", ""): "qyapi.types.events.authorization:CancelAuth",
        ("suite", "reset_permanent_code", ""): "qyapi.types.events.authorization:ResetPermanentCode",
        ("agent", "change_app_admin", ""): "qyapi.types.events.authorization:ChangeAppAdmin",
        ("suite", "corp_arch_auth", ""): "qyapi.types.events.authorization:CorpArchAuth",
        ("suite", "approve_special_auth", ""): "qyapi.types.events.authorization:ApproveSpecialAuth",
        ("suite", "cancel_special_auth", ""): "qyapi.types.events.authorization:CancelSpecialAuth",
        ("suite", "auth_data_permission", ""): "qyapi.types.events.authorization:AuthDataPermission",
        ("suite", "expire_remind_data_permission", ""): "qyapi.types.events.authorization:ExpireRemindDataPermission",
        ("suite", "share_agent_change", ""): "qyapi.types.events.authorization:ShareAgentChange",
        ("agent", "share_agent_change", ""): "qyapi.types.events.authorization:ShareAgentChange",
        ("suite", "share_chain_change", ""): "qyapi.types.events.authorization:ShareChainChange",
        ("agent", "share_chain_change", ""): "qyapi.types.events.authorization:ShareChainChange",
        ("bot", "text", ""): "qyapi.types.events.bot:BotTextMessage",
        ("bot", "image", ""): "qyapi.types.events.bot:BotImageMessage",
        ("bot", "mixed", ""): "qyapi.types.events.bot:BotMixedMessage",
        ("bot", "voice", ""): "qyapi.types.events.bot:BotVoiceMessage",
        ("bot", "file", ""): "qyapi.types.events.bot:BotFileMessage",
        ("bot", "video", ""): "qyapi.types.events.bot:BotVideoMessage",
        ("bot", "stream", ""): "qyapi.types.events.bot:BotStreamRefresh",
        ("bot", "enter_chat", ""): "qyapi.types.events.bot:BotEnterChat",
        ("bot", "template_card_event", ""): "qyapi.types.events.bot:BotTemplateCardEvent",
        ("bot", "feedback_event", ""): "qyapi.types.events.bot:BotFeedbackEvent",
        ("agent", "template_card_event", ""): "qyapi.types.events.card:TemplateCardEvent",
        ("agent", "template_card_menu_event", ""): "qyapi.types.events.card:TemplateCardMenuEvent",
        ("agent", "taskcard_click", ""): "qyapi.types.events.card:TaskcardClick",
        ("agent", "change_chain", ""): "qyapi.types.events.chain:ChangeChain",
        ("agent", "change_chain", "create_chain"): "qyapi.types.events.chain:CreateChain",
        ("agent", "change_chain", "update_chain"): "qyapi.types.events.chain:UpdateChain",
        ("agent", "change_chain", "delete_chain"): "qyapi.types.events.chain:DeleteChain",
        ("agent", "change_chain", "create_group"): "qyapi.types.events.chain:CreateChainGroup",
        ("agent", "change_chain", "update_group"): "qyapi.types.events.chain:UpdateChainGroup",
        ("agent", "change_chain", "delete_group"): "qyapi.types.events.chain:DeleteChainGroup",
        ("agent", "change_chain", "corp_join"): "qyapi.types.events.chain:JoinChainCorp",
        ("agent", "change_chain", "update_corp"): "qyapi.types.events.chain:UpdateChainCorp",
        ("agent", "change_chain", "remove_corp"): "qyapi.types.events.chain:RemoveChainCorp",
        ("agent", "msgaudit_notify", ""): "qyapi.types.events.chat_archive:MsgauditNotify",
        (
            "suite",
            "chat_archive_audit_approved_single",
            "",
        ): "qyapi.types.events.chat_archive:ChatArchiveAuditApprovedSingle",
        (
            "suite",
            "chat_archive_audit_approved_room",
            "",
        ): "qyapi.types.events.chat_archive:ChatArchiveAuditApprovedRoom",
        ("suite", "conversation_new_message", ""): "qyapi.types.events.chat_archive:ConversationNewMessage",
        ("suite", "hit_keyword", ""): "qyapi.types.events.chat_archive:HitKeyword",
        ("suite", "chat_archive_export_finished", ""): "qyapi.types.events.chat_archive:ChatArchiveExportFinished",
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
        ("suite", "add_device", ""): "qyapi.types.events.hardware:AddDevice",
        ("suite", "del_device", ""): "qyapi.types.events.hardware:DeleteDevice",
        ("suite", "remark_device_name", ""): "qyapi.types.events.hardware:RemarkDeviceName",
        ("suite", "connect_info", ""): "qyapi.types.events.hardware:DeviceConnected",
        ("suite", "disconnect_info", ""): "qyapi.types.events.hardware:DeviceDisconnected",
        ("suite", "device_feature_change", ""): "qyapi.types.events.hardware:DeviceFeatureChange",
        ("suite", "error_report", ""): "qyapi.types.events.hardware:DeviceErrorReport",
        ("suite", "fetch_log_finish", ""): "qyapi.types.events.hardware:DeviceLogFetched",
        ("suite", "device_data_auth_change", ""): "qyapi.types.events.hardware:DeviceDataAuthChange",
        ("agent", "device_checkin_data_report", ""): "qyapi.types.events.hardware:DeviceCheckinDataReport",
        ("agent", "device_accesscontrol_data_report", ""): "qyapi.types.events.hardware:DeviceAccessDataReport",
        ("agent", "device_temperature_data_report", ""): "qyapi.types.events.hardware:DeviceTemperatureDataReport",
        (
            "suite",
            "agree_external_userid_migration",
            "",
        ): "qyapi.types.events.id_migration:AgreeExternalUseridMigration",
        ("agent", "kf_msg_or_event", ""): "qyapi.types.events.kf:KfMsgOrEvent",
        ("agent", "kf_account_auth_change", ""): "qyapi.types.events.kf:KfAccountAuthChange",
        ("suite", "license_pay_success", ""): "qyapi.types.events.license:LicensePaySuccess",
        ("suite", "license_refund", ""): "qyapi.types.events.license:LicenseRefund",
        ("suite", "auto_activate", ""): "qyapi.types.events.license:AutoActivate",
        ("agent", "living_status_change", ""): "qyapi.types.events.living:LivingStatusChange",
        ("agent", "app_email_change", ""): "qyapi.types.events.mail:AppEmailChange",
        ("agent", "app_email_change", "receive_email"): "qyapi.types.events.mail:ReceiveAppEmail",
        ("agent", "public_email_change", ""): "qyapi.types.events.mail:PublicEmailChange",
        ("agent", "public_email_change", "receive_email"): "qyapi.types.events.mail:ReceivePublicEmail",
        ("agent", "upload_media_job_finish", ""): "qyapi.types.events.media:UploadMediaJobFinish",
        ("agent", "meeting_change", ""): "qyapi.types.events.meeting:MeetingChange",
        ("agent", "meeting_change", "modify_meeting"): "qyapi.types.events.meeting:ModifyMeeting",
        ("agent", "meeting_change", "cancel_meeting"): "qyapi.types.events.meeting:CancelMeeting",
        ("agent", "meeting_change", "meeting_start"): "qyapi.types.events.meeting:MeetingStart",
        ("agent", "meeting_change", "meeting_end"): "qyapi.types.events.meeting:MeetingEnd",
        ("agent", "meeting_change", "meeting_mute_all"): "qyapi.types.events.meeting:MeetingMuteAll",
        ("agent", "meeting_change", "meeting_unmute_all"): "qyapi.types.events.meeting:MeetingUnmuteAll",
        ("agent", "meeting_change", "join_meeting"): "qyapi.types.events.meeting:JoinMeeting",
        ("agent", "meeting_change", "quit_meeting"): "qyapi.types.events.meeting:QuitMeeting",
        ("agent", "meeting_change", "join_meeting_before_host"): "qyapi.types.events.meeting:JoinMeetingBeforeHost",
        ("agent", "meeting_change", "join_waiting_room"): "qyapi.types.events.meeting:JoinWaitingRoom",
        ("agent", "meeting_change", "quit_waiting_room"): "qyapi.types.events.meeting:QuitWaitingRoom",
        ("agent", "meeting_change", "join_from_meeting_room"): "qyapi.types.events.meeting:JoinFromWaitingRoom",
        ("agent", "meeting_change", "move_to_waiting_room"): "qyapi.types.events.meeting:MoveToWaitingRoom",
        ("agent", "meeting_change", "open_screen_share"): "qyapi.types.events.meeting:OpenScreenShare",
        ("agent", "meeting_change", "close_screen_share"): "qyapi.types.events.meeting:CloseScreenShare",
        ("agent", "meeting_change", "role_change"): "qyapi.types.events.meeting:ChangeMeetingRole",
        ("agent", "meeting_change", "webinar_role_change"): "qyapi.types.events.meeting:ChangeWebinarRole",
        ("agent", "meeting_change", "webinar_warm_up_upload"): "qyapi.types.events.meeting:UploadWebinarWarmUp",
        ("agent", "meeting_change", "pstn_status_update"): "qyapi.types.events.meeting:UpdatePstnStatus",
        ("agent", "meeting_change", "medium_upload"): "qyapi.types.events.meeting:UploadMeetingMedium",
        ("agent", "meeting_change", "start_recording"): "qyapi.types.events.meeting:StartRecording",
        ("agent", "meeting_change", "pause_recording"): "qyapi.types.events.meeting:PauseRecording",
        ("agent", "meeting_change", "resume_recording"): "qyapi.types.events.meeting:ResumeRecording",
        ("agent", "meeting_change", "stop_recording"): "qyapi.types.events.meeting:StopRecording",
        ("agent", "meeting_change", "recording_complete"): "qyapi.types.events.meeting:CompleteRecording",
        ("agent", "meeting_change", "delete_recording"): "qyapi.types.events.meeting:DeleteRecording",
        ("agent", "meeting_change", "enroll"): "qyapi.types.events.meeting:EnrollMeeting",
        ("agent", "meeting_change", "cancel_enroll"): "qyapi.types.events.meeting:CancelEnrollMeeting",
        ("agent", "meeting_change", "meeting_room_response"): "qyapi.types.events.meeting:MeetingRoomResponse",
        ("agent", "meeting_statistics", ""): "qyapi.types.events.meeting:MeetingStatistics",
        ("agent", "meeting_statistics", "start_meeting"): "qyapi.types.events.meeting:StartMeeting",
        ("agent", "book_meeting_room", ""): "qyapi.types.events.meeting_room:BookMeetingRoom",
        ("agent", "cancel_meeting_room", ""): "qyapi.types.events.meeting_room:CancelMeetingRoom",
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
        ("openhw", "bind", ""): "qyapi.types.events.openhw:OpenhwBind",
        ("openhw", "unbind", ""): "qyapi.types.events.openhw:OpenhwUnbind",
        ("openhw", "contact_change", ""): "qyapi.types.events.openhw:OpenhwContactChange",
        ("openhw", "model_ticket", ""): "qyapi.types.events.openhw:OpenhwModelTicket",
        ("openhw", "verify_device", ""): "qyapi.types.events.openhw:OpenhwVerifyDevice",
        ("openhw", "update_firmware", ""): "qyapi.types.events.openhw:OpenhwUpdateFirmware",
        ("openhw", "fetch_device_status", ""): "qyapi.types.events.openhw:OpenhwFetchDeviceStatus",
        ("openhw", "user_scan", ""): "qyapi.types.events.openhw:OpenhwUserScan",
        ("openhw", "enter_page", ""): "qyapi.types.events.openhw:OpenhwEnterPage",
        ("openhw", "exit_page", ""): "qyapi.types.events.openhw:OpenhwExitPage",
        ("openhw", "delete_bio_info", ""): "qyapi.types.events.openhw:OpenhwDeleteBioInfo",
        ("openhw", "remote_open_door", ""): "qyapi.types.events.openhw:OpenhwRemoteOpenDoor",
        ("openhw", "printer_job_trans", ""): "qyapi.types.events.openhw:OpenhwPrinterJobTrans",
        ("openhw", "printer_job_submit", ""): "qyapi.types.events.openhw:OpenhwPrinterJobSubmit",
        ("openhw", "printer_job_del", ""): "qyapi.types.events.openhw:OpenhwPrinterJobDelete",
        ("suite", "open_order", ""): "qyapi.types.events.order:OpenOrder",
        ("suite", "change_order", ""): "qyapi.types.events.order:ChangeOrder",
        ("suite", "pay_for_app_success", ""): "qyapi.types.events.order:PayForAppSuccess",
        ("suite", "refund", ""): "qyapi.types.events.order:RefundOrder",
        ("suite", "change_editon", ""): "qyapi.types.events.order:ChangeEdition",
        ("suite", "cancel_order", ""): "qyapi.types.events.order:CancelOrder",
        ("payment", "TRANSACTION.SUCCESS", ""): "qyapi.types.events.payment:PaymentSucceeded",
        ("payment", "REFUND.SUCCESS", ""): "qyapi.types.events.payment:RefundSucceeded",
        ("payment", "REFUND.ABNORMAL", ""): "qyapi.types.events.payment:RefundFailed",
        ("payment", "REFUND.CLOSED", ""): "qyapi.types.events.payment:RefundClosed",
        ("suite", "register_corp", ""): "qyapi.types.events.registration:RegisterCorp",
        ("suite", "enter_register_package", ""): "qyapi.types.events.registration:EnterRegisterPackage",
        ("agent", "add_calendar", ""): "qyapi.types.events.schedule:AddCalendar",
        ("agent", "modify_calendar", ""): "qyapi.types.events.schedule:ModifyCalendar",
        ("agent", "delete_calendar", ""): "qyapi.types.events.schedule:DeleteCalendar",
        ("agent", "add_schedule", ""): "qyapi.types.events.schedule:AddSchedule",
        ("agent", "modify_schedule", ""): "qyapi.types.events.schedule:ModifySchedule",
        ("agent", "delete_schedule", ""): "qyapi.types.events.schedule:DeleteSchedule",
        ("agent", "respond_schedule", ""): "qyapi.types.events.schedule:RespondSchedule",
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
        ("agent", "security", ""): "qyapi.types.events.security:SecurityChange",
        ("agent", "security", "change_domain_ip"): "qyapi.types.events.security:ChangeDomainIp",
        ("agent", "doc_change", ""): "qyapi.types.events.wedoc:DocChange",
        ("agent", "doc_change", "doc_member_change"): "qyapi.types.events.wedoc:ChangeDocMember",
        ("agent", "doc_change", "delete_doc"): "qyapi.types.events.wedoc:DeleteDoc",
        ("agent", "doc_change", "form_complete"): "qyapi.types.events.wedoc:CompleteForm",
        ("agent", "doc_change", "delete_form"): "qyapi.types.events.wedoc:DeleteForm",
        ("agent", "doc_change", "form_settings_change"): "qyapi.types.events.wedoc:ChangeFormSettings",
        ("agent", "smart_sheet_change", ""): "qyapi.types.events.wedoc:SmartSheetChange",
        ("agent", "smart_sheet_change", "add_filed"): "qyapi.types.events.wedoc:AddSmartSheetField",
        ("agent", "smart_sheet_change", "update_filed"): "qyapi.types.events.wedoc:UpdateSmartSheetField",
        ("agent", "smart_sheet_change", "delete_filed"): "qyapi.types.events.wedoc:DeleteSmartSheetField",
        ("agent", "smart_sheet_change", "add_record"): "qyapi.types.events.wedoc:AddSmartSheetRecord",
        ("agent", "smart_sheet_change", "update_record"): "qyapi.types.events.wedoc:UpdateSmartSheetRecord",
        ("agent", "smart_sheet_change", "delete_record"): "qyapi.types.events.wedoc:DeleteSmartSheetRecord",
        ("agent", "smart_sheet_change", "update_field_or_record"): "qyapi.types.events.wedoc:UpdateSmartSheet",
        ("agent", "wedrive_insufficient_capacity", ""): "qyapi.types.events.wedrive:WedriveInsufficientCapacity",
        ("agent", "wedrive_space_change", ""): "qyapi.types.events.wedrive:WedriveSpaceChange",
        ("agent", "wedrive_space_change", "dismiss_space"): "qyapi.types.events.wedrive:DismissWedriveSpace",
        ("agent", "wedrive_space_change", "space_member_change"): "qyapi.types.events.wedrive:ChangeWedriveSpaceMember",
        (
            "agent",
            "wedrive_space_change",
            "space_security_settings_change",
        ): "qyapi.types.events.wedrive:ChangeWedriveSpaceSecurity",
        ("agent", "wedrive_file_change", ""): "qyapi.types.events.wedrive:WedriveFileChange",
        ("agent", "wedrive_file_change", "create_file"): "qyapi.types.events.wedrive:CreateWedriveFile",
        ("agent", "wedrive_file_change", "rename_file"): "qyapi.types.events.wedrive:RenameWedriveFile",
        ("agent", "wedrive_file_change", "update_file"): "qyapi.types.events.wedrive:UpdateWedriveFile",
        ("agent", "wedrive_file_change", "delete_file"): "qyapi.types.events.wedrive:DeleteWedriveFile",
        ("agent", "wedrive_file_change", "move_file"): "qyapi.types.events.wedrive:MoveWedriveFile",
    }
)


def parse(data: bytes | str) -> Event:
    """Read the plaintext of a push, XML or JSON, as the dataclass of its kind.

    The kind is InfoType, or MsgType and Event, with ChangeType where there is one, or what the pushes of other
    families have for it; one that the spec does not know gives an UnknownEvent with everything in `raw`.

    Raises:
        MalformedCallback: It is neither XML nor JSON, or declares entities.

    https://developer.work.weixin.qq.com/document/path/90639
    """
    return _TABLE.parse(data)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AdvancedApiCancel": "qyapi.types.events.advanced_api:AdvancedApiCancel",
            "AdvancedApiExpired": "qyapi.types.events.advanced_api:AdvancedApiExpired",
            "AdvancedApiInsufficient": "qyapi.types.events.advanced_api:AdvancedApiInsufficient",
            "AdvancedApiPaySuccess": "qyapi.types.events.advanced_api:AdvancedApiPaySuccess",
            "AdvancedApiRefund": "qyapi.types.events.advanced_api:AdvancedApiRefund",
            "AdvancedApiTrialExpired": "qyapi.types.events.advanced_api:AdvancedApiTrialExpired",
            "FinishVipAccountApproval": "qyapi.types.events.advanced_feature:FinishVipAccountApproval",
            "SubmitVipAccountApproval": "qyapi.types.events.advanced_feature:SubmitVipAccountApproval",
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
            "SysApprovalChange": "qyapi.types.events.approval:SysApprovalChange",
            "AuthArchivedSpace": "qyapi.types.events.archive:AuthArchivedSpace",
            "CancelArchivedSpace": "qyapi.types.events.archive:CancelArchivedSpace",
            "CreateArchivedFile": "qyapi.types.events.archive:CreateArchivedFile",
            "DeleteArchivedFile": "qyapi.types.events.archive:DeleteArchivedFile",
            "DocumentArchiveChange": "qyapi.types.events.archive:DocumentArchiveChange",
            "FileContentArchiveAuthChange": "qyapi.types.events.archive:FileContentArchiveAuthChange",
            "FileContentArchiveUserListChange": "qyapi.types.events.archive:FileContentArchiveUserListChange",
            "UpdateArchivedFile": "qyapi.types.events.archive:UpdateArchivedFile",
            "WedriveArchiveFileChange": "qyapi.types.events.archive:WedriveArchiveFileChange",
            "WedriveArchiveSpaceChange": "qyapi.types.events.archive:WedriveArchiveSpaceChange",
            "ApproveSpecialAuth": "qyapi.types.events.authorization:ApproveSpecialAuth",
            "AuthDataPermission": "qyapi.types.events.authorization:AuthDataPermission",
            "CancelAuth": "qyapi.types.events.authorization:CancelAuth",
            "CancelSpecialAuth": "qyapi.types.events.authorization:CancelSpecialAuth",
            "ChangeAppAdmin": "qyapi.types.events.authorization:ChangeAppAdmin",
            "ChangeAuth": "qyapi.types.events.authorization:ChangeAuth",
            "CorpArchAuth": "qyapi.types.events.authorization:CorpArchAuth",
            "CreateAuth": "qyapi.types.events.authorization:CreateAuth",
            "ExpireRemindDataPermission": "qyapi.types.events.authorization:ExpireRemindDataPermission",
            "ResetPermanentCode": "qyapi.types.events.authorization:ResetPermanentCode",
            "ShareAgentChange": "qyapi.types.events.authorization:ShareAgentChange",
            "ShareChainChange": "qyapi.types.events.authorization:ShareChainChange",
            "SuiteTicket": "qyapi.types.events.authorization:SuiteTicket",
            "BotEnterChat": "qyapi.types.events.bot:BotEnterChat",
            "BotFeedbackEvent": "qyapi.types.events.bot:BotFeedbackEvent",
            "BotFileMessage": "qyapi.types.events.bot:BotFileMessage",
            "BotImageMessage": "qyapi.types.events.bot:BotImageMessage",
            "BotMixedMessage": "qyapi.types.events.bot:BotMixedMessage",
            "BotStreamRefresh": "qyapi.types.events.bot:BotStreamRefresh",
            "BotTemplateCardEvent": "qyapi.types.events.bot:BotTemplateCardEvent",
            "BotTextMessage": "qyapi.types.events.bot:BotTextMessage",
            "BotVideoMessage": "qyapi.types.events.bot:BotVideoMessage",
            "BotVoiceMessage": "qyapi.types.events.bot:BotVoiceMessage",
            "TaskcardClick": "qyapi.types.events.card:TaskcardClick",
            "TemplateCardEvent": "qyapi.types.events.card:TemplateCardEvent",
            "TemplateCardMenuEvent": "qyapi.types.events.card:TemplateCardMenuEvent",
            "ChangeChain": "qyapi.types.events.chain:ChangeChain",
            "CreateChain": "qyapi.types.events.chain:CreateChain",
            "CreateChainGroup": "qyapi.types.events.chain:CreateChainGroup",
            "DeleteChain": "qyapi.types.events.chain:DeleteChain",
            "DeleteChainGroup": "qyapi.types.events.chain:DeleteChainGroup",
            "JoinChainCorp": "qyapi.types.events.chain:JoinChainCorp",
            "RemoveChainCorp": "qyapi.types.events.chain:RemoveChainCorp",
            "UpdateChain": "qyapi.types.events.chain:UpdateChain",
            "UpdateChainCorp": "qyapi.types.events.chain:UpdateChainCorp",
            "UpdateChainGroup": "qyapi.types.events.chain:UpdateChainGroup",
            "ChatArchiveAuditApprovedRoom": "qyapi.types.events.chat_archive:ChatArchiveAuditApprovedRoom",
            "ChatArchiveAuditApprovedSingle": "qyapi.types.events.chat_archive:ChatArchiveAuditApprovedSingle",
            "ChatArchiveExportFinished": "qyapi.types.events.chat_archive:ChatArchiveExportFinished",
            "ConversationNewMessage": "qyapi.types.events.chat_archive:ConversationNewMessage",
            "HitKeyword": "qyapi.types.events.chat_archive:HitKeyword",
            "MsgauditNotify": "qyapi.types.events.chat_archive:MsgauditNotify",
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
            "AddDevice": "qyapi.types.events.hardware:AddDevice",
            "DeleteDevice": "qyapi.types.events.hardware:DeleteDevice",
            "DeviceAccessDataReport": "qyapi.types.events.hardware:DeviceAccessDataReport",
            "DeviceCheckinDataReport": "qyapi.types.events.hardware:DeviceCheckinDataReport",
            "DeviceConnected": "qyapi.types.events.hardware:DeviceConnected",
            "DeviceDataAuthChange": "qyapi.types.events.hardware:DeviceDataAuthChange",
            "DeviceDisconnected": "qyapi.types.events.hardware:DeviceDisconnected",
            "DeviceErrorReport": "qyapi.types.events.hardware:DeviceErrorReport",
            "DeviceFeatureChange": "qyapi.types.events.hardware:DeviceFeatureChange",
            "DeviceLogFetched": "qyapi.types.events.hardware:DeviceLogFetched",
            "DeviceTemperatureDataReport": "qyapi.types.events.hardware:DeviceTemperatureDataReport",
            "RemarkDeviceName": "qyapi.types.events.hardware:RemarkDeviceName",
            "AgreeExternalUseridMigration": "qyapi.types.events.id_migration:AgreeExternalUseridMigration",
            "KfAccountAuthChange": "qyapi.types.events.kf:KfAccountAuthChange",
            "KfMsgOrEvent": "qyapi.types.events.kf:KfMsgOrEvent",
            "AutoActivate": "qyapi.types.events.license:AutoActivate",
            "LicensePaySuccess": "qyapi.types.events.license:LicensePaySuccess",
            "LicenseRefund": "qyapi.types.events.license:LicenseRefund",
            "LivingStatusChange": "qyapi.types.events.living:LivingStatusChange",
            "AppEmailChange": "qyapi.types.events.mail:AppEmailChange",
            "PublicEmailChange": "qyapi.types.events.mail:PublicEmailChange",
            "ReceiveAppEmail": "qyapi.types.events.mail:ReceiveAppEmail",
            "ReceivePublicEmail": "qyapi.types.events.mail:ReceivePublicEmail",
            "UploadMediaJobFinish": "qyapi.types.events.media:UploadMediaJobFinish",
            "CancelEnrollMeeting": "qyapi.types.events.meeting:CancelEnrollMeeting",
            "CancelMeeting": "qyapi.types.events.meeting:CancelMeeting",
            "ChangeMeetingRole": "qyapi.types.events.meeting:ChangeMeetingRole",
            "ChangeWebinarRole": "qyapi.types.events.meeting:ChangeWebinarRole",
            "CloseScreenShare": "qyapi.types.events.meeting:CloseScreenShare",
            "CompleteRecording": "qyapi.types.events.meeting:CompleteRecording",
            "DeleteRecording": "qyapi.types.events.meeting:DeleteRecording",
            "EnrollMeeting": "qyapi.types.events.meeting:EnrollMeeting",
            "JoinFromWaitingRoom": "qyapi.types.events.meeting:JoinFromWaitingRoom",
            "JoinMeeting": "qyapi.types.events.meeting:JoinMeeting",
            "JoinMeetingBeforeHost": "qyapi.types.events.meeting:JoinMeetingBeforeHost",
            "JoinWaitingRoom": "qyapi.types.events.meeting:JoinWaitingRoom",
            "MeetingChange": "qyapi.types.events.meeting:MeetingChange",
            "MeetingEnd": "qyapi.types.events.meeting:MeetingEnd",
            "MeetingMuteAll": "qyapi.types.events.meeting:MeetingMuteAll",
            "MeetingRoomResponse": "qyapi.types.events.meeting:MeetingRoomResponse",
            "MeetingStart": "qyapi.types.events.meeting:MeetingStart",
            "MeetingStatistics": "qyapi.types.events.meeting:MeetingStatistics",
            "MeetingUnmuteAll": "qyapi.types.events.meeting:MeetingUnmuteAll",
            "ModifyMeeting": "qyapi.types.events.meeting:ModifyMeeting",
            "MoveToWaitingRoom": "qyapi.types.events.meeting:MoveToWaitingRoom",
            "OpenScreenShare": "qyapi.types.events.meeting:OpenScreenShare",
            "PauseRecording": "qyapi.types.events.meeting:PauseRecording",
            "QuitMeeting": "qyapi.types.events.meeting:QuitMeeting",
            "QuitWaitingRoom": "qyapi.types.events.meeting:QuitWaitingRoom",
            "ResumeRecording": "qyapi.types.events.meeting:ResumeRecording",
            "StartMeeting": "qyapi.types.events.meeting:StartMeeting",
            "StartRecording": "qyapi.types.events.meeting:StartRecording",
            "StopRecording": "qyapi.types.events.meeting:StopRecording",
            "UpdatePstnStatus": "qyapi.types.events.meeting:UpdatePstnStatus",
            "UploadMeetingMedium": "qyapi.types.events.meeting:UploadMeetingMedium",
            "UploadWebinarWarmUp": "qyapi.types.events.meeting:UploadWebinarWarmUp",
            "BookMeetingRoom": "qyapi.types.events.meeting_room:BookMeetingRoom",
            "CancelMeetingRoom": "qyapi.types.events.meeting_room:CancelMeetingRoom",
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
            "OpenhwBind": "qyapi.types.events.openhw:OpenhwBind",
            "OpenhwContactChange": "qyapi.types.events.openhw:OpenhwContactChange",
            "OpenhwDeleteBioInfo": "qyapi.types.events.openhw:OpenhwDeleteBioInfo",
            "OpenhwEnterPage": "qyapi.types.events.openhw:OpenhwEnterPage",
            "OpenhwExitPage": "qyapi.types.events.openhw:OpenhwExitPage",
            "OpenhwFetchDeviceStatus": "qyapi.types.events.openhw:OpenhwFetchDeviceStatus",
            "OpenhwModelTicket": "qyapi.types.events.openhw:OpenhwModelTicket",
            "OpenhwPrinterJobDelete": "qyapi.types.events.openhw:OpenhwPrinterJobDelete",
            "OpenhwPrinterJobSubmit": "qyapi.types.events.openhw:OpenhwPrinterJobSubmit",
            "OpenhwPrinterJobTrans": "qyapi.types.events.openhw:OpenhwPrinterJobTrans",
            "OpenhwRemoteOpenDoor": "qyapi.types.events.openhw:OpenhwRemoteOpenDoor",
            "OpenhwUnbind": "qyapi.types.events.openhw:OpenhwUnbind",
            "OpenhwUpdateFirmware": "qyapi.types.events.openhw:OpenhwUpdateFirmware",
            "OpenhwUserScan": "qyapi.types.events.openhw:OpenhwUserScan",
            "OpenhwVerifyDevice": "qyapi.types.events.openhw:OpenhwVerifyDevice",
            "CancelOrder": "qyapi.types.events.order:CancelOrder",
            "ChangeEdition": "qyapi.types.events.order:ChangeEdition",
            "ChangeOrder": "qyapi.types.events.order:ChangeOrder",
            "OpenOrder": "qyapi.types.events.order:OpenOrder",
            "PayForAppSuccess": "qyapi.types.events.order:PayForAppSuccess",
            "RefundOrder": "qyapi.types.events.order:RefundOrder",
            "PaymentSucceeded": "qyapi.types.events.payment:PaymentSucceeded",
            "RefundClosed": "qyapi.types.events.payment:RefundClosed",
            "RefundFailed": "qyapi.types.events.payment:RefundFailed",
            "RefundSucceeded": "qyapi.types.events.payment:RefundSucceeded",
            "EnterRegisterPackage": "qyapi.types.events.registration:EnterRegisterPackage",
            "RegisterCorp": "qyapi.types.events.registration:RegisterCorp",
            "AddCalendar": "qyapi.types.events.schedule:AddCalendar",
            "AddSchedule": "qyapi.types.events.schedule:AddSchedule",
            "DeleteCalendar": "qyapi.types.events.schedule:DeleteCalendar",
            "DeleteSchedule": "qyapi.types.events.schedule:DeleteSchedule",
            "ModifyCalendar": "qyapi.types.events.schedule:ModifyCalendar",
            "ModifySchedule": "qyapi.types.events.schedule:ModifySchedule",
            "RespondSchedule": "qyapi.types.events.schedule:RespondSchedule",
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
            "ChangeDomainIp": "qyapi.types.events.security:ChangeDomainIp",
            "SecurityChange": "qyapi.types.events.security:SecurityChange",
            "AddSmartSheetField": "qyapi.types.events.wedoc:AddSmartSheetField",
            "AddSmartSheetRecord": "qyapi.types.events.wedoc:AddSmartSheetRecord",
            "ChangeDocMember": "qyapi.types.events.wedoc:ChangeDocMember",
            "ChangeFormSettings": "qyapi.types.events.wedoc:ChangeFormSettings",
            "CompleteForm": "qyapi.types.events.wedoc:CompleteForm",
            "DeleteDoc": "qyapi.types.events.wedoc:DeleteDoc",
            "DeleteForm": "qyapi.types.events.wedoc:DeleteForm",
            "DeleteSmartSheetField": "qyapi.types.events.wedoc:DeleteSmartSheetField",
            "DeleteSmartSheetRecord": "qyapi.types.events.wedoc:DeleteSmartSheetRecord",
            "DocChange": "qyapi.types.events.wedoc:DocChange",
            "SmartSheetChange": "qyapi.types.events.wedoc:SmartSheetChange",
            "UpdateSmartSheet": "qyapi.types.events.wedoc:UpdateSmartSheet",
            "UpdateSmartSheetField": "qyapi.types.events.wedoc:UpdateSmartSheetField",
            "UpdateSmartSheetRecord": "qyapi.types.events.wedoc:UpdateSmartSheetRecord",
            "ChangeWedriveSpaceMember": "qyapi.types.events.wedrive:ChangeWedriveSpaceMember",
            "ChangeWedriveSpaceSecurity": "qyapi.types.events.wedrive:ChangeWedriveSpaceSecurity",
            "CreateWedriveFile": "qyapi.types.events.wedrive:CreateWedriveFile",
            "DeleteWedriveFile": "qyapi.types.events.wedrive:DeleteWedriveFile",
            "DismissWedriveSpace": "qyapi.types.events.wedrive:DismissWedriveSpace",
            "MoveWedriveFile": "qyapi.types.events.wedrive:MoveWedriveFile",
            "RenameWedriveFile": "qyapi.types.events.wedrive:RenameWedriveFile",
            "UpdateWedriveFile": "qyapi.types.events.wedrive:UpdateWedriveFile",
            "WedriveFileChange": "qyapi.types.events.wedrive:WedriveFileChange",
            "WedriveInsufficientCapacity": "qyapi.types.events.wedrive:WedriveInsufficientCapacity",
            "WedriveSpaceChange": "qyapi.types.events.wedrive:WedriveSpaceChange",
            "BotEvent": "qyapi_runtime.headers:BotEvent",
            "OpenhwEvent": "qyapi_runtime.headers:OpenhwEvent",
            "PaymentEvent": "qyapi_runtime.headers:PaymentEvent",
        },
    )
