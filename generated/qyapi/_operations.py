"""Every operation, in the order of the spec: generated from spec/, do not edit."""

from __future__ import annotations

from qyapi_runtime.operation import Operation, Pages, index

# fmt: off
OPERATIONS = index(
    __package__,
    {
        "agent.agent": [
            Operation("GET /cgi-bin/agent/get", "corp", "GetResponse", query=True, docs="90227 90363 96448"),
            Operation("GET /cgi-bin/agent/list", "corp", "ListResponse", docs="90227 90363 96448"),
            Operation("POST /cgi-bin/agent/set", "corp", body=True, docs="90228"),
            Operation("POST /cgi-bin/agent/get_permissions", "corp", "GetPermissionsResponse", docs="99052"),
            Operation("POST /cgi-bin/agent/get_admin_list", "corp", "GetAdminListResponse", docs="100073 100072"),
            Operation("POST /cgi-bin/agent/migrate_to_customized_app", "corp", body=True, docs="96072"),
            Operation("POST /cgi-bin/agent/set_scope", "none", "SetScopeResponse", query=True, body=True, docs="90583 90807"),
        ],
        "agent.workbench": [
            Operation("POST /cgi-bin/agent/set_workbench_template", "corp", body=True, docs="92535 94620"),
            Operation("POST /cgi-bin/agent/get_workbench_template", "corp", "GetWorkbenchTemplateResponse", body=True, docs="92535 94620"),
            Operation("POST /cgi-bin/agent/set_workbench_data", "corp", body=True, docs="92535 94620"),
            Operation("POST /cgi-bin/agent/batch_set_workbench_data", "corp", body=True, docs="92535 94620"),
        ],
        "appchat.chat": [
            Operation("POST /cgi-bin/appchat/create", "corp", "CreateResponse", body=True, docs="90245"),
            Operation("POST /cgi-bin/appchat/update", "corp", body=True, docs="90246"),
            Operation("GET /cgi-bin/appchat/get", "corp", "GetResponse", query=True, docs="90247"),
            Operation("POST /cgi-bin/appchat/send", "corp", body=True, docs="90248"),
        ],
        "auth.identity": [
            Operation("GET /cgi-bin/auth/getuserinfo", "corp", "GetuserinfoResponse", query=True, docs="91023 98176 96442 98177"),
            Operation("POST /cgi-bin/auth/getuserdetail", "corp", "GetuserdetailResponse", body=True, docs="95833 96443"),
        ],
        "base.ticket": [
            Operation("GET /cgi-bin/get_jsapi_ticket", "corp", "JsapiTicket", docs="90506 90539 96909"),
        ],
        "base.token": [
            Operation("GET /cgi-bin/gettoken", "none", "AccessToken", query=True, docs="91039 97164"),
        ],
        "batch.contact_import": [
            Operation("POST /cgi-bin/batch/syncuser", "corp", "SyncuserResponse", body=True, docs="90980 91130"),
            Operation("POST /cgi-bin/batch/replaceuser", "corp", "ReplaceuserResponse", body=True, docs="90981 91131"),
            Operation("POST /cgi-bin/batch/replaceparty", "corp", "ReplacepartyResponse", body=True, docs="90982 91132"),
            Operation("GET /cgi-bin/batch/getresult", "corp", "GetresultResponse", query=True, docs="90983 91133"),
        ],
        "batch.member": [
            Operation("POST /cgi-bin/batch/invite", "corp", "InviteResponse", body=True, docs="90975 91127"),
            Operation("POST /cgi-bin/batch/userid_to_openuserid", "corp", "UseridToOpenuseridResponse", body=True, docs="97062 97106 95435"),
            Operation("POST /cgi-bin/batch/openuserid_to_userid", "corp", "OpenuseridToUseridResponse", body=True, docs="95884 101521"),
        ],
        "department.department": [
            Operation("POST /cgi-bin/department/create", "corp", "CreateResponse", body=True, docs="90205 90341"),
            Operation("POST /cgi-bin/department/update", "corp", body=True, docs="90206 90342"),
            Operation("GET /cgi-bin/department/delete", "corp", query=True, docs="90207 90343"),
            Operation("GET /cgi-bin/department/list", "corp", "ListResponse", query=True, docs="90208 90344 96274"),
            Operation("GET /cgi-bin/department/simplelist", "corp", "SimplelistResponse", query=True, docs="95350 95406"),
            Operation("GET /cgi-bin/department/get", "corp", "GetResponse", query=True, docs="95351 95407"),
        ],
        "export.export": [
            Operation("POST /cgi-bin/export/simple_user", "corp", "SimpleUserResponse", body=True, docs="94849 94950"),
            Operation("POST /cgi-bin/export/user", "corp", "UserResponse", body=True, docs="94851 94951"),
            Operation("POST /cgi-bin/export/department", "corp", "DepartmentResponse", body=True, docs="94852 94952"),
            Operation("POST /cgi-bin/export/taguser", "corp", "TaguserResponse", body=True, docs="94853 94953"),
            Operation("GET /cgi-bin/export/get_result", "corp", "GetResultResponse", query=True, docs="94854 94954"),
        ],
        "linkedcorp.linkedcorp": [
            Operation("POST /cgi-bin/linkedcorp/agent/get_perm_list", "corp", "AgentGetPermListResponse", docs="93172"),
            Operation("POST /cgi-bin/linkedcorp/user/get", "corp", "UserGetResponse", body=True, docs="93171"),
            Operation("POST /cgi-bin/linkedcorp/user/simplelist", "corp", "UserSimplelistResponse", body=True, docs="93168"),
            Operation("POST /cgi-bin/linkedcorp/user/list", "corp", "UserListResponse", body=True, docs="93169"),
            Operation("POST /cgi-bin/linkedcorp/department/list", "corp", "DepartmentListResponse", body=True, docs="93170"),
            Operation("POST /cgi-bin/linkedcorp/message/send", "corp", "MessageSendResponse", body=True, docs="90250"),
        ],
        "media.media": [
            Operation("POST /cgi-bin/media/upload", "corp", "UploadResponse", query=True, body=True, docs="90253 90389 96484"),
            Operation("GET /cgi-bin/media/get", "corp", query=True, binary=True, docs="90254 90390 96486"),
            Operation("GET /cgi-bin/media/get/jssdk", "corp", query=True, binary=True, docs="90255 90391"),
            Operation("POST /cgi-bin/media/uploadimg", "corp", "UploadimgResponse", body=True, docs="90256 90392"),
            Operation("POST /cgi-bin/media/upload_attachment", "corp", "UploadAttachmentResponse", query=True, body=True, docs="95098 95178"),
            Operation("POST /cgi-bin/media/upload_by_url", "corp", "UploadByUrlResponse", body=True, docs="96219"),
            Operation("POST /cgi-bin/media/get_upload_by_url_result", "corp", "GetUploadByUrlResultResponse", body=True, docs="96219"),
        ],
        "menu.menu": [
            Operation("POST /cgi-bin/menu/create", "corp", query=True, body=True, docs="90231"),
            Operation("GET /cgi-bin/menu/get", "corp", "GetResponse", query=True, docs="90232"),
            Operation("GET /cgi-bin/menu/delete", "corp", query=True, docs="90233"),
        ],
        "message.application": [
            Operation("POST /cgi-bin/message/send", "corp", "SendResponse", body=True, docs="90236 90372 96458 94515"),
            Operation("POST /cgi-bin/message/update_template_card", "corp", "UpdateTemplateCardResponse", body=True, docs="94888 94945"),
            Operation("POST /cgi-bin/message/update_taskcard", "corp", "UpdateTaskcardResponse", body=True, docs="91579 91585", deprecated='task cards have become template cards, use update_template_card'),
            Operation("POST /cgi-bin/message/recall", "corp", body=True, docs="94867"),
            Operation("POST /cgi-bin/message/get_statistics", "corp", "GetStatisticsResponse", body=True, docs="92369"),
        ],
        "msgaudit.msgaudit": [
            Operation("POST /cgi-bin/msgaudit/get_permit_user_list", "corp", "GetPermitUserListResponse", body=True, docs="91614"),
            Operation("POST /cgi-bin/msgaudit/check_single_agree", "corp", "CheckSingleAgreeResponse", body=True, docs="91782"),
            Operation("POST /cgi-bin/msgaudit/check_room_agree", "corp", "CheckRoomAgreeResponse", body=True, docs="91782"),
            Operation("POST /cgi-bin/msgaudit/groupchat/get", "corp", "GroupchatGetResponse", body=True, docs="92951"),
            Operation("GET /cgi-bin/msgaudit/get_robot_info", "corp", "GetRobotInfoResponse", query=True, docs="91774"),
        ],
        "service.account": [
            Operation("GET /cgi-bin/service/get_account_balance", "provider", "GetAccountBalanceResponse", docs="100137 100138"),
        ],
        "service.authorization": [
            Operation("GET /cgi-bin/service/get_pre_auth_code", "suite", "PreAuthCode", docs="90601"),
            Operation("POST /cgi-bin/service/set_session_info", "suite", body=True, docs="90602"),
            Operation("POST /cgi-bin/service/get_permanent_code", "suite", "PermanentInfo", body=True, docs="90603 91911 97163"),
            Operation("POST /cgi-bin/service/v2/get_permanent_code", "suite", "PermanentCode", body=True, docs="100776 97163"),
            Operation("POST /cgi-bin/service/get_auth_info", "suite", "Authorization", body=True, docs="90604 91912"),
            Operation("POST /cgi-bin/service/v2/get_auth_info", "suite", "Authorization", body=True, docs="100795"),
            Operation("POST /cgi-bin/service/get_admin_list", "suite", "AdminList", body=True, docs="90606"),
            Operation("POST /cgi-bin/service/get_app_qrcode", "suite", "AppQrcode", body=True, binary=True, docs="95430"),
            Operation("POST /cgi-bin/service/get_customized_auth_url", "provider", "CustomizedAuthUrl", body=True, docs="98744 95436"),
        ],
        "service.contact": [
            Operation("POST /cgi-bin/service/contact/search", "provider", "ContactSearchResponse", body=True, docs="91844"),
            Operation("POST /cgi-bin/service/contact/batchsearch", "provider", "ContactBatchsearchResponse", body=True, docs="91844"),
            Operation("POST /cgi-bin/service/contact/id_translate", "provider", "ContactIdTranslateResponse", body=True, docs="91846"),
            Operation("GET /cgi-bin/service/batch/getresult", "provider", "BatchGetresultResponse", query=True, docs="91882"),
            Operation("POST /cgi-bin/service/contact/sort", "provider", "ContactSortResponse", body=True, docs="92093"),
        ],
        "service.hardware": [
            Operation("POST /cgi-bin/service/add_device", "provider", "AddDeviceResponse", body=True, docs="90626"),
            Operation("POST /cgi-bin/service/get_device_auth_info", "provider", "GetDeviceAuthInfoResponse", body=True, docs="90753"),
            Operation("POST /cgi-bin/service/reset_secret_no", "provider", body=True, docs="90631 90753"),
            Operation("POST /cgi-bin/service/list_device", "provider", "ListDeviceResponse", body=True, docs="91346"),
            Operation("POST /cgi-bin/service/fetch_device_log", "provider", body=True, docs="91475"),
            Operation("POST /cgi-bin/service/del_device", "provider", body=True, docs="92770"),
            Operation("POST /cgi-bin/service/set_printer_support_state", "provider", body=True, docs="92782"),
        ],
        "service.id_conversion": [
            Operation("POST /cgi-bin/service/corpid_to_opencorpid", "provider", "CorpidToOpencorpidResponse", body=True, docs="97061 97105 95604"),
            Operation("POST /cgi-bin/service/batch/userid_to_openuserid", "provider", "BatchUseridToOpenuseridResponse", body=True, docs="97062 97106"),
            Operation("POST /cgi-bin/service/externalcontact/unionid_to_external_userid_3rd", "suite", "ExternalcontactUnionidToExternalUserid3rdResponse", body=True, docs="95878 96516"),
            Operation("POST /cgi-bin/service/externalcontact/finish_external_userid_migration", "provider", body=True, docs="96516"),
            Operation("POST /cgi-bin/service/finish_openid_migration", "provider", body=True, docs="99375 99378"),
        ],
        "service.login": [
            Operation("GET /cgi-bin/service/auth/getuserinfo3rd", "suite", "UserInfo3rd", query=True, docs="91121 98179"),
            Operation("POST /cgi-bin/service/auth/getuserdetail3rd", "suite", "UserDetail3rd", body=True, docs="91122"),
            Operation("GET /cgi-bin/service/getuserinfo3rd", "suite", "Getuserinfo3rdResponse", query=True, docs="91711 91155"),
            Operation("POST /cgi-bin/service/getuserdetail3rd", "suite", "UserDetail3rd", body=True, docs="91156"),
            Operation("POST /cgi-bin/service/get_login_info", "provider", "LoginInfo", body=True, param="access_token", docs="91125 91158"),
            Operation("GET /cgi-bin/service/miniprogram/jscode2session", "suite", "MiniprogramSession", query=True, constants={'grant_type': 'authorization_code'}, docs="92423 92468"),
        ],
        "service.media": [
            Operation("POST /cgi-bin/service/media/upload", "provider", "MediaUploadResponse", query=True, body=True, docs="99310 91883"),
        ],
        "service.order": [
            Operation("POST /cgi-bin/service/get_order", "suite", "Order", body=True, docs="91909"),
            Operation("POST /cgi-bin/service/get_order_list", "suite", "GetOrderListResponse", body=True, docs="91910"),
            Operation("POST /cgi-bin/service/prolong_try", "suite", "ProlongTryResponse", body=True, docs="91913"),
        ],
        "service.register": [
            Operation("POST /cgi-bin/service/get_register_code", "provider", "GetRegisterCodeResponse", body=True, docs="90581"),
            Operation("POST /cgi-bin/service/get_register_info", "provider", "GetRegisterInfoResponse", body=True, docs="90582"),
        ],
        "service.token": [
            Operation("POST /cgi-bin/service/get_provider_token", "none", "GetProviderTokenResponse", body=True, docs="91200 96237 90593"),
            Operation("POST /cgi-bin/service/get_suite_token", "none", "GetSuiteTokenResponse", body=True, docs="90600 97162"),
            Operation("POST /cgi-bin/service/get_corp_token", "suite", "GetCorpTokenResponse", body=True, docs="90605"),
        ],
        "tag.tag": [
            Operation("POST /cgi-bin/tag/create", "corp", "CreateResponse", body=True, docs="90210 90346"),
            Operation("POST /cgi-bin/tag/update", "corp", body=True, docs="90211 90347"),
            Operation("GET /cgi-bin/tag/delete", "corp", query=True, docs="90212 90348"),
            Operation("GET /cgi-bin/tag/get", "corp", "GetResponse", query=True, docs="90213 90349"),
            Operation("POST /cgi-bin/tag/addtagusers", "corp", "AddtagusersResponse", body=True, docs="90214 90350"),
            Operation("POST /cgi-bin/tag/deltagusers", "corp", "DeltagusersResponse", body=True, docs="90215 90351"),
            Operation("GET /cgi-bin/tag/list", "corp", "ListResponse", docs="90216 90352"),
        ],
        "ticket.ticket": [
            Operation("GET /cgi-bin/ticket/get", "corp", "base.ticket.JsapiTicket", query=True, constants={'type': 'agent_config'}, docs="90506 90539 96909"),
        ],
        "user.authorization": [
            Operation("POST /cgi-bin/user/list_member_auth", "corp", "ListMemberAuthResponse", body=True, pages=Pages("cursor", "next_cursor", "member_auth_list"), docs="94513"),
            Operation("POST /cgi-bin/user/check_member_auth", "corp", "CheckMemberAuthResponse", body=True, docs="94514"),
            Operation("POST /cgi-bin/user/list_selected_ticket_user", "corp", "ListSelectedTicketUserResponse", body=True, docs="94894"),
        ],
        "user.login": [
            Operation("GET /cgi-bin/user/getuserinfo", "corp", "GetuserinfoResponse", query=True, docs="91023 91707 91711", deprecated='no longer documented, use auth/getuserinfo'),
            Operation("GET /cgi-bin/user/authsucc", "corp", query=True, docs="90203 90339"),
            Operation("POST /cgi-bin/user/tfa_succ", "corp", body=True, docs="99500"),
        ],
        "user.member": [
            Operation("POST /cgi-bin/user/create", "corp", "CreateResponse", body=True, docs="90195 90331"),
            Operation("GET /cgi-bin/user/get", "corp", "User", query=True, docs="90196 90332 96255"),
            Operation("POST /cgi-bin/user/update", "corp", body=True, docs="90197 90333"),
            Operation("GET /cgi-bin/user/delete", "corp", query=True, docs="90198 90334"),
            Operation("POST /cgi-bin/user/batchdelete", "corp", body=True, docs="90199 90335"),
            Operation("GET /cgi-bin/user/simplelist", "corp", "SimplelistResponse", query=True, docs="90200 90336 96259"),
            Operation("GET /cgi-bin/user/list", "corp", "ListResponse", query=True, docs="90201 90337"),
            Operation("POST /cgi-bin/user/list_id", "corp", "ListIdResponse", body=True, pages=Pages("cursor", "next_cursor", "dept_user"), docs="96067 96021 96269"),
            Operation("POST /cgi-bin/user/convert_to_openid", "corp", "ConvertToOpenidResponse", body=True, docs="90202 90338"),
            Operation("POST /cgi-bin/user/convert_to_userid", "corp", "ConvertToUseridResponse", body=True, docs="90202 90338"),
            Operation("POST /cgi-bin/user/getuserid", "corp", "GetuseridResponse", body=True, docs="95402 91693"),
            Operation("POST /cgi-bin/user/get_userid_by_email", "corp", "GetUseridByEmailResponse", body=True, docs="95895"),
            Operation("POST /cgi-bin/user/get_active_stat", "corp", "GetActiveStatResponse", body=True, docs="92714"),
        ],
    },
)
# fmt: on
