"""Every operation, in the order of the spec: generated from spec/, do not edit."""

from __future__ import annotations

from qyapi_runtime.operation import Operation, Pages, index

# fmt: off
OPERATIONS = index(
    __package__,
    {
        "agent.agent": [
            Operation("GET /cgi-bin/agent/get", "corp", "GetResponse", query=True, docs="90227 90363 96448"),
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
        "department.department": [
            Operation("GET /cgi-bin/department/list", "corp", "ListResponse", query=True, docs="90208 90344 96274"),
        ],
        "docdata.archive": [
            Operation("POST /cgi-bin/docdata/get_auth_user_list", "corp", "GetAuthUserListResponse", body=True, pages=Pages("cursor", "next_cursor", "auth_user_list"), docs="101873 101681 101882"),
            Operation("POST /cgi-bin/docdata/get_auth_info", "corp", "GetAuthInfoResponse", body=True, docs="101488"),
        ],
        "media.media": [
            Operation("POST /cgi-bin/media/upload", "corp", "UploadResponse", query=True, body=True, docs="90253 90389 96484"),
            Operation("GET /cgi-bin/media/get", "corp", query=True, binary=True, docs="90254 90390 96486"),
        ],
        "message.application": [
            Operation("POST /cgi-bin/message/send", "corp", "SendResponse", body=True, docs="90236 90372 96458 94515"),
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
        "service.login": [
            Operation("GET /cgi-bin/service/auth/getuserinfo3rd", "suite", "UserInfo3rd", query=True, docs="91121 98179"),
            Operation("POST /cgi-bin/service/auth/getuserdetail3rd", "suite", "UserDetail3rd", body=True, docs="91122"),
            Operation("GET /cgi-bin/service/getuserinfo3rd", "suite", "Getuserinfo3rdResponse", query=True, docs="91711 91155"),
            Operation("POST /cgi-bin/service/getuserdetail3rd", "suite", "UserDetail3rd", body=True, docs="91156"),
            Operation("POST /cgi-bin/service/get_login_info", "provider", "LoginInfo", body=True, param="access_token", docs="91125 91158"),
            Operation("GET /cgi-bin/service/miniprogram/jscode2session", "suite", "MiniprogramSession", query=True, constants={'grant_type': 'authorization_code'}, docs="92423 92468"),
        ],
        "service.token": [
            Operation("POST /cgi-bin/service/get_provider_token", "none", "GetProviderTokenResponse", body=True, docs="91200 96237 90593"),
            Operation("POST /cgi-bin/service/get_suite_token", "none", "GetSuiteTokenResponse", body=True, docs="90600 97162"),
            Operation("POST /cgi-bin/service/get_corp_token", "suite", "GetCorpTokenResponse", body=True, docs="90605"),
        ],
        "ticket.ticket": [
            Operation("GET /cgi-bin/ticket/get", "corp", "base.ticket.JsapiTicket", query=True, constants={'type': 'agent_config'}, docs="90506 90539 96909"),
        ],
        "user.member": [
            Operation("GET /cgi-bin/user/get", "corp", "User", query=True, docs="90196 90332 96255"),
            Operation("GET /cgi-bin/user/simplelist", "corp", "SimplelistResponse", query=True, docs="90200 90336 96259"),
            Operation("POST /cgi-bin/user/list_id", "corp", "ListIdResponse", body=True, pages=Pages("cursor", "next_cursor", "dept_user"), docs="96067 96021 96269"),
        ],
        "wedoc.document": [
            Operation("POST /cgi-bin/wedoc/document/batch_update", "corp", body=True, docs="97626 98027"),
            Operation("POST /cgi-bin/wedoc/document/get", "corp", "DocumentGetResponse", body=True, docs="101161 97659 101170"),
        ],
        "wedoc.form": [
            Operation("POST /cgi-bin/wedoc/create_form", "corp", "CreateFormResponse", body=True, docs="97462"),
            Operation("POST /cgi-bin/wedoc/modify_form", "corp", body=True, docs="97816"),
            Operation("POST /cgi-bin/wedoc/get_form_info", "corp", "GetFormInfoResponse", body=True, docs="97817"),
            Operation("POST /cgi-bin/wedoc/get_form_statistic", "corp", "GetFormStatisticResponse", body=True, docs="97818"),
            Operation("POST /cgi-bin/wedoc/get_form_answer", "corp", "GetFormAnswerResponse", body=True, docs="97819"),
        ],
        "wedoc.management": [
            Operation("POST /cgi-bin/wedoc/create_doc", "corp", "CreateDocResponse", body=True, docs="97460"),
            Operation("POST /cgi-bin/wedoc/rename_doc", "corp", body=True, docs="97736"),
            Operation("POST /cgi-bin/wedoc/del_doc", "corp", body=True, docs="97735"),
            Operation("POST /cgi-bin/wedoc/get_doc_base_info", "corp", "GetDocBaseInfoResponse", body=True, docs="97734"),
            Operation("POST /cgi-bin/wedoc/doc_share", "corp", "DocShareResponse", body=True, docs="97733"),
        ],
        "wedoc.media": [
            Operation("POST /cgi-bin/wedoc/image_upload", "corp", "ImageUploadResponse", body=True, docs="99933 101875"),
            Operation("POST /cgi-bin/wedoc/file_upload", "corp", "FileUploadResponse", body=True, docs="101880"),
            Operation("POST /cgi-bin/wedoc/file_upload_init", "corp", "FileUploadInitResponse", body=True, docs="101881"),
            Operation("POST /cgi-bin/wedoc/file_upload_part", "corp", body=True, docs="101881"),
            Operation("POST /cgi-bin/wedoc/file_upload_finish", "corp", "FileUploadFinishResponse", body=True, docs="101881"),
        ],
        "wedoc.permission": [
            Operation("POST /cgi-bin/wedoc/doc_get_auth", "corp", "DocGetAuthResponse", body=True, docs="97461"),
            Operation("POST /cgi-bin/wedoc/mod_doc_join_rule", "corp", body=True, docs="97778"),
            Operation("POST /cgi-bin/wedoc/mod_doc_member", "corp", body=True, docs="97781"),
            Operation("POST /cgi-bin/wedoc/mod_doc_safty_setting", "corp", body=True, docs="97782"),
            Operation("POST /cgi-bin/wedoc/smartsheet/content_priv/get_sheet_priv", "corp", "SmartsheetContentPrivGetSheetPrivResponse", body=True, docs="99935 100193"),
            Operation("POST /cgi-bin/wedoc/smartsheet/content_priv/update_sheet_priv", "corp", body=True, docs="99935 100193"),
            Operation("POST /cgi-bin/wedoc/smartsheet/content_priv/create_rule", "corp", "SmartsheetContentPrivCreateRuleResponse", body=True, docs="99935 100193"),
            Operation("POST /cgi-bin/wedoc/smartsheet/content_priv/mod_rule_member", "corp", body=True, docs="99935 100193"),
            Operation("POST /cgi-bin/wedoc/smartsheet/content_priv/delete_rule", "corp", body=True, docs="99935 100193"),
        ],
        "wedoc.smartsheet": [
            Operation("POST /cgi-bin/wedoc/smartsheet/add_sheet", "corp", "SmartsheetAddSheetResponse", body=True, docs="99896"),
            Operation("POST /cgi-bin/wedoc/smartsheet/delete_sheet", "corp", body=True, docs="99899"),
            Operation("POST /cgi-bin/wedoc/smartsheet/update_sheet", "corp", body=True, docs="99898"),
            Operation("POST /cgi-bin/wedoc/smartsheet/get_sheet", "corp", "SmartsheetGetSheetResponse", body=True, docs="101154 99911 101182 100227"),
            Operation("POST /cgi-bin/wedoc/smartsheet/add_view", "corp", "SmartsheetAddViewResponse", body=True, docs="99900"),
            Operation("POST /cgi-bin/wedoc/smartsheet/delete_views", "corp", body=True, docs="99901"),
            Operation("POST /cgi-bin/wedoc/smartsheet/update_view", "corp", "SmartsheetUpdateViewResponse", body=True, docs="99902"),
            Operation("POST /cgi-bin/wedoc/smartsheet/get_views", "corp", "SmartsheetGetViewsResponse", body=True, pages=Pages("offset", "next", "views"), docs="101155 99913"),
            Operation("POST /cgi-bin/wedoc/smartsheet/add_fields", "corp", "SmartsheetAddFieldsResponse", body=True, docs="99904"),
            Operation("POST /cgi-bin/wedoc/smartsheet/delete_fields", "corp", body=True, docs="99905"),
            Operation("POST /cgi-bin/wedoc/smartsheet/update_fields", "corp", "SmartsheetUpdateFieldsResponse", body=True, docs="99906"),
            Operation("POST /cgi-bin/wedoc/smartsheet/get_fields", "corp", "SmartsheetGetFieldsResponse", body=True, docs="101157 99914"),
            Operation("POST /cgi-bin/wedoc/smartsheet/add_records", "corp", "SmartsheetAddRecordsResponse", body=True, docs="99907 100223"),
            Operation("POST /cgi-bin/wedoc/smartsheet/delete_records", "corp", body=True, docs="99908"),
            Operation("POST /cgi-bin/wedoc/smartsheet/update_records", "corp", "SmartsheetUpdateRecordsResponse", body=True, docs="99909"),
            Operation("POST /cgi-bin/wedoc/smartsheet/get_records", "corp", "SmartsheetGetRecordsResponse", body=True, pages=Pages("offset", "next", "records"), docs="101158 99915 101167"),
            Operation("POST /cgi-bin/wedoc/smartsheet/add_field_group", "corp", "SmartsheetAddFieldGroupResponse", body=True, docs="101100"),
            Operation("POST /cgi-bin/wedoc/smartsheet/delete_field_groups", "corp", body=True, docs="101102"),
            Operation("POST /cgi-bin/wedoc/smartsheet/update_field_group", "corp", "SmartsheetUpdateFieldGroupResponse", body=True, docs="101101"),
            Operation("POST /cgi-bin/wedoc/smartsheet/get_field_groups", "corp", "SmartsheetGetFieldGroupsResponse", body=True, pages=Pages("offset", "next", "field_groups"), docs="101103 101177"),
        ],
        "wedoc.smartsheet_groupchat": [
            Operation("POST /cgi-bin/wedoc/smartsheet/groupchat/list", "corp", "SmartsheetGroupchatListResponse", body=True, pages=Pages("cursor", "next_cursor", "chat_id_list"), docs="100989"),
            Operation("POST /cgi-bin/wedoc/smartsheet/groupchat/get", "corp", "SmartsheetGroupchatGetResponse", body=True, docs="101028"),
            Operation("POST /cgi-bin/wedoc/smartsheet/groupchat/update", "corp", body=True, docs="101029"),
        ],
        "wedoc.smartsheet_webhook": [
            Operation("POST /cgi-bin/wedoc/smartsheet/webhook", "none", "SmartsheetWebhookResponse", query=True, body=True, docs="101240 101241"),
        ],
        "wedoc.spreadsheet": [
            Operation("POST /cgi-bin/wedoc/spreadsheet/batch_update", "corp", "SpreadsheetBatchUpdateResponse", body=True, docs="101168 97628"),
            Operation("POST /cgi-bin/wedoc/spreadsheet/get_sheet_properties", "corp", "SpreadsheetGetSheetPropertiesResponse", body=True, docs="97711"),
            Operation("POST /cgi-bin/wedoc/spreadsheet/get_sheet_range_data", "corp", "SpreadsheetGetSheetRangeDataResponse", body=True, docs="97661"),
        ],
        "wedoc.vip": [
            Operation("POST /cgi-bin/wedoc/vip/batch_add", "corp", "VipBatchAddResponse", body=True, docs="99516"),
            Operation("POST /cgi-bin/wedoc/vip/batch_del", "corp", "VipBatchDelResponse", body=True, docs="99517"),
            Operation("POST /cgi-bin/wedoc/vip/list", "corp", "VipListResponse", body=True, pages=Pages("cursor", "next_cursor", "userid_list"), docs="99518"),
        ],
        "wedrive.capacity": [
            Operation("POST /cgi-bin/wedrive/mng_pro_info", "corp", "MngProInfoResponse", body=True, docs="95856 95861"),
            Operation("POST /cgi-bin/wedrive/mng_capacity", "corp", "MngCapacityResponse", body=True, docs="95856 95861"),
        ],
        "wedrive.file": [
            Operation("POST /cgi-bin/wedrive/file_list", "corp", "FileListResponse", body=True, docs="93657"),
            Operation("POST /cgi-bin/wedrive/file_upload", "corp", "FileUploadResponse", body=True, docs="97880"),
            Operation("POST /cgi-bin/wedrive/file_upload_init", "corp", "FileUploadInitResponse", body=True, docs="98004"),
            Operation("POST /cgi-bin/wedrive/file_upload_part", "corp", body=True, docs="98004"),
            Operation("POST /cgi-bin/wedrive/file_upload_finish", "corp", "FileUploadFinishResponse", body=True, docs="98004"),
            Operation("POST /cgi-bin/wedrive/file_download", "corp", "FileDownloadResponse", body=True, docs="97881"),
            Operation("POST /cgi-bin/wedrive/file_create", "corp", "FileCreateResponse", body=True, docs="97882"),
            Operation("POST /cgi-bin/wedrive/file_rename", "corp", "FileRenameResponse", body=True, docs="97883"),
            Operation("POST /cgi-bin/wedrive/file_move", "corp", "FileMoveResponse", body=True, docs="97884"),
            Operation("POST /cgi-bin/wedrive/file_delete", "corp", body=True, docs="97885"),
            Operation("POST /cgi-bin/wedrive/file_info", "corp", "FileInfoResponse", body=True, docs="97886"),
        ],
        "wedrive.file_permission": [
            Operation("POST /cgi-bin/wedrive/file_acl_add", "corp", body=True, docs="93658"),
            Operation("POST /cgi-bin/wedrive/file_acl_del", "corp", body=True, docs="97888"),
            Operation("POST /cgi-bin/wedrive/file_setting", "corp", body=True, docs="97889 97923"),
            Operation("POST /cgi-bin/wedrive/file_share", "corp", "FileShareResponse", body=True, docs="97890"),
            Operation("POST /cgi-bin/wedrive/get_file_permission", "corp", "GetFilePermissionResponse", body=True, docs="97891 97962"),
            Operation("POST /cgi-bin/wedrive/file_secure_setting", "corp", body=True, docs="97892 97965"),
        ],
        "wedrive.space": [
            Operation("POST /cgi-bin/wedrive/space_create", "corp", "SpaceCreateResponse", body=True, docs="93655"),
            Operation("POST /cgi-bin/wedrive/space_rename", "corp", body=True, docs="97856"),
            Operation("POST /cgi-bin/wedrive/space_dismiss", "corp", body=True, docs="97857"),
            Operation("POST /cgi-bin/wedrive/space_info", "corp", "SpaceInfoResponse", body=True, docs="97858"),
            Operation("POST /cgi-bin/wedrive/space_acl_add", "corp", body=True, docs="93656"),
            Operation("POST /cgi-bin/wedrive/space_acl_del", "corp", body=True, docs="97875"),
            Operation("POST /cgi-bin/wedrive/space_setting", "corp", body=True, docs="97876"),
            Operation("POST /cgi-bin/wedrive/space_share", "corp", "SpaceShareResponse", body=True, docs="97877"),
            Operation("POST /cgi-bin/wedrive/new_space_info", "corp", "NewSpaceInfoResponse", body=True, docs="97878 97913 97950"),
        ],
        "wedrive.vip": [
            Operation("POST /cgi-bin/wedrive/vip/batch_add", "corp", "VipBatchAddResponse", body=True, docs="99512"),
            Operation("POST /cgi-bin/wedrive/vip/batch_del", "corp", "VipBatchDelResponse", body=True, docs="99513"),
            Operation("POST /cgi-bin/wedrive/vip/list", "corp", "VipListResponse", body=True, pages=Pages("cursor", "next_cursor", "userid_list"), docs="99514"),
        ],
    },
)
# fmt: on
