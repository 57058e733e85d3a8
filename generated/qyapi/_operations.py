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
        "exmail.account": [
            Operation("POST /cgi-bin/exmail/vip/batch_add", "corp", "VipBatchAddResponse", body=True, docs="99316"),
            Operation("POST /cgi-bin/exmail/vip/batch_del", "corp", "VipBatchDelResponse", body=True, docs="99317"),
            Operation("POST /cgi-bin/exmail/vip/list", "corp", "VipListResponse", body=True, pages=Pages("cursor", "next_cursor", "userid_list"), docs="99318"),
            Operation("POST /cgi-bin/exmail/account/act_email", "corp", body=True, docs="95512"),
            Operation("POST /cgi-bin/exmail/useroption/get", "corp", "UseroptionGetResponse", body=True, docs="95513"),
            Operation("POST /cgi-bin/exmail/useroption/update", "corp", body=True, docs="98008"),
            Operation("POST /cgi-bin/exmail/mail/get_newcount", "corp", "MailGetNewcountResponse", body=True, docs="95514"),
        ],
        "exmail.app": [
            Operation("POST /cgi-bin/exmail/app/compose_send", "corp", body=True, docs="97445 97854 97855 97865 97866"),
            Operation("POST /cgi-bin/exmail/app/get_mail_list", "corp", "AppGetMailListResponse", body=True, pages=Pages("cursor", "next_cursor", "mail_list"), docs="97369 97516 97505"),
            Operation("POST /cgi-bin/exmail/app/read_mail", "corp", "AppReadMailResponse", body=True, docs="97979 97983 97982"),
            Operation("POST /cgi-bin/exmail/app/update_email_alias", "corp", body=True, docs="97373 97503"),
            Operation("POST /cgi-bin/exmail/app/get_email_alias", "corp", "AppGetEmailAliasResponse", docs="97991 97992"),
        ],
        "exmail.group": [
            Operation("POST /cgi-bin/exmail/group/create", "corp", body=True, docs="95510"),
            Operation("POST /cgi-bin/exmail/group/update", "corp", body=True, docs="97995"),
            Operation("POST /cgi-bin/exmail/group/delete", "corp", body=True, docs="97996"),
            Operation("GET /cgi-bin/exmail/group/get", "corp", "MailGroup", query=True, docs="97997"),
            Operation("GET /cgi-bin/exmail/group/search", "corp", "GroupSearchResponse", query=True, docs="97998"),
        ],
        "exmail.publicmail": [
            Operation("POST /cgi-bin/exmail/publicmail/create", "corp", "PublicmailCreateResponse", body=True, docs="95511"),
            Operation("POST /cgi-bin/exmail/publicmail/update", "corp", "PublicmailUpdateResponse", body=True, docs="98000"),
            Operation("POST /cgi-bin/exmail/publicmail/delete", "corp", body=True, docs="98001"),
            Operation("POST /cgi-bin/exmail/publicmail/get", "corp", "PublicmailGetResponse", body=True, docs="98002"),
            Operation("GET /cgi-bin/exmail/publicmail/search", "corp", "PublicmailSearchResponse", query=True, docs="98003"),
            Operation("POST /cgi-bin/exmail/publicmail/get_auth_code_list", "corp", "PublicmailGetAuthCodeListResponse", body=True, docs="100183"),
            Operation("POST /cgi-bin/exmail/publicmail/delete_auth_code", "corp", body=True, docs="100184"),
        ],
        "license.account": [
            Operation("POST /cgi-bin/license/active_account", "provider", body=True, docs="95553 97188"),
            Operation("POST /cgi-bin/license/batch_active_account", "provider", "BatchActiveAccountResponse", body=True, docs="95553 97188"),
            Operation("POST /cgi-bin/license/active_account_by_type", "provider", body=True, docs="95553 97188"),
            Operation("POST /cgi-bin/license/get_active_info_by_code", "provider", "GetActiveInfoByCodeResponse", body=True, docs="95552 97189"),
            Operation("POST /cgi-bin/license/batch_get_active_info_by_code", "provider", "BatchGetActiveInfoByCodeResponse", body=True, docs="95552 97189"),
            Operation("POST /cgi-bin/license/list_actived_account", "provider", "ListActivedAccountResponse", body=True, pages=Pages("cursor", "next_cursor", "account_list"), docs="95544 97190"),
            Operation("POST /cgi-bin/license/get_active_info_by_user", "provider", "GetActiveInfoByUserResponse", body=True, docs="95555 97191"),
            Operation("POST /cgi-bin/license/batch_transfer_license", "provider", "BatchTransferLicenseResponse", body=True, docs="95673 97192"),
            Operation("POST /cgi-bin/license/batch_share_active_code", "provider", "BatchShareActiveCodeResponse", body=True, docs="96059 97193"),
        ],
        "license.app": [
            Operation("POST /cgi-bin/license/get_app_license_info", "provider", "GetAppLicenseInfoResponse", body=True, docs="95844 97194"),
            Operation("POST /cgi-bin/license/set_auto_active_status", "provider", body=True, docs="95873 97199"),
            Operation("POST /cgi-bin/license/get_auto_active_status", "provider", "GetAutoActiveStatusResponse", body=True, docs="95874 97200"),
            Operation("POST /cgi-bin/license/support_policy_query", "provider", "SupportPolicyQueryResponse", body=True, docs="96515 97208", deprecated='since 2023-03-31, when the policy ended'),
        ],
        "license.order": [
            Operation("POST /cgi-bin/license/create_new_order", "provider", "CreateNewOrderResponse", body=True, docs="95644 97182"),
            Operation("POST /cgi-bin/license/create_renew_order_job", "provider", "CreateRenewOrderJobResponse", body=True, docs="95646 97183"),
            Operation("POST /cgi-bin/license/submit_order_job", "provider", "SubmitOrderJobResponse", body=True, docs="95646 97183"),
            Operation("POST /cgi-bin/license/list_order", "provider", "ListOrderResponse", body=True, pages=Pages("cursor", "next_cursor", "order_list"), docs="95647 97184"),
            Operation("POST /cgi-bin/license/get_order", "provider", "GetOrderResponse", body=True, docs="95648 97185"),
            Operation("POST /cgi-bin/license/list_order_account", "provider", "ListOrderAccountResponse", body=True, pages=Pages("cursor", "next_cursor", "account_list"), docs="95649 97186"),
            Operation("POST /cgi-bin/license/cancel_order", "provider", body=True, docs="96106 97187"),
            Operation("POST /cgi-bin/license/create_new_order_job", "provider", "CreateNewOrderJobResponse", body=True, docs="98892 98887"),
            Operation("POST /cgi-bin/license/submit_new_order_job", "provider", "SubmitNewOrderJobResponse", body=True, docs="98892 98887"),
            Operation("POST /cgi-bin/license/new_order_job_result", "provider", "NewOrderJobResultResponse", body=True, docs="98892 98887"),
            Operation("POST /cgi-bin/license/get_union_order", "provider", "GetUnionOrderResponse", body=True, pages=Pages("cursor", "next_cursor", "buy_list"), docs="98893 98888"),
            Operation("POST /cgi-bin/license/submit_pay_job", "provider", "SubmitPayJobResponse", body=True, docs="99415 99420"),
            Operation("POST /cgi-bin/license/pay_job_result", "provider", "PayJobResultResponse", body=True, docs="99415 99420"),
        ],
        "media.media": [
            Operation("POST /cgi-bin/media/upload", "corp", "UploadResponse", query=True, body=True, docs="90253 90389 96484"),
            Operation("GET /cgi-bin/media/get", "corp", query=True, binary=True, docs="90254 90390 96486"),
        ],
        "message.application": [
            Operation("POST /cgi-bin/message/send", "corp", "SendResponse", body=True, docs="90236 90372 96458 94515"),
        ],
        "report.grid": [
            Operation("POST /cgi-bin/report/grid/add", "corp", "GridAddResponse", body=True, docs="94478 97136"),
            Operation("POST /cgi-bin/report/grid/update", "corp", "GridUpdateResponse", body=True, docs="94479 97137"),
            Operation("POST /cgi-bin/report/grid/delete", "corp", body=True, docs="94480 97138"),
            Operation("POST /cgi-bin/report/grid/list", "corp", "GridListResponse", body=True, docs="94481 97139"),
            Operation("POST /cgi-bin/report/grid/get_user_grid_info", "corp", "GridGetUserGridInfoResponse", body=True, docs="94482 97140"),
            Operation("POST /cgi-bin/report/grid/add_cata", "corp", "GridAddCataResponse", body=True, docs="94536 97141"),
            Operation("POST /cgi-bin/report/grid/update_cata", "corp", body=True, docs="94537 97142"),
            Operation("POST /cgi-bin/report/grid/delete_cata", "corp", body=True, docs="94538 97143"),
            Operation("POST /cgi-bin/report/grid/list_cata", "corp", "GridListCataResponse", docs="94540 97144"),
        ],
        "report.patrol": [
            Operation("GET /cgi-bin/report/patrol/get_grid_info", "corp", "PatrolGetGridInfoResponse", docs="93531 97146"),
            Operation("POST /cgi-bin/report/patrol/get_corp_status", "corp", "PatrolGetCorpStatusResponse", body=True, docs="93532 97147"),
            Operation("POST /cgi-bin/report/patrol/get_user_status", "corp", "PatrolGetUserStatusResponse", body=True, docs="93533 97148"),
            Operation("POST /cgi-bin/report/patrol/category_statistic", "corp", "PatrolCategoryStatisticResponse", body=True, docs="93534 97149"),
            Operation("POST /cgi-bin/report/patrol/get_order_list", "corp", "PatrolGetOrderListResponse", body=True, pages=Pages("cursor", "next_cursor", "order_list"), docs="93536 97151"),
            Operation("POST /cgi-bin/report/patrol/get_order_info", "corp", "PatrolGetOrderInfoResponse", body=True, docs="93535 97150"),
        ],
        "report.resident": [
            Operation("GET /cgi-bin/report/resident/get_grid_info", "corp", "ResidentGetGridInfoResponse", docs="93514 97153"),
            Operation("POST /cgi-bin/report/resident/get_corp_status", "corp", "ResidentGetCorpStatusResponse", body=True, docs="93515 97154"),
            Operation("POST /cgi-bin/report/resident/get_user_status", "corp", "ResidentGetUserStatusResponse", body=True, docs="93516 97155"),
            Operation("POST /cgi-bin/report/resident/category_statistic", "corp", "ResidentCategoryStatisticResponse", body=True, docs="93517 97156"),
            Operation("POST /cgi-bin/report/resident/get_order_list", "corp", "ResidentGetOrderListResponse", body=True, pages=Pages("cursor", "next_cursor", "order_list"), docs="93518 97157"),
            Operation("POST /cgi-bin/report/resident/get_order_info", "corp", "ResidentGetOrderInfoResponse", body=True, docs="93519 97158"),
        ],
        "report.sitecode": [
            Operation("POST /cgi-bin/report/sitecode/list", "corp", "SitecodeListResponse", body=True, pages=Pages("cursor", "next_cursor", "site_code_infos"), docs="93514"),
            Operation("POST /cgi-bin/report/sitecode/get_site_report_info", "corp", "SitecodeGetSiteReportInfoResponse", body=True, docs="95461"),
            Operation("POST /cgi-bin/report/sitecode/get_report_answer", "corp", "SitecodeGetReportAnswerResponse", body=True, pages=Pages("cursor", "next_cursor", "answers"), docs="95464"),
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
        "ticket.ticket": [
            Operation("GET /cgi-bin/ticket/get", "corp", "base.ticket.JsapiTicket", query=True, constants={'type': 'agent_config'}, docs="90506 90539 96909"),
        ],
        "user.member": [
            Operation("GET /cgi-bin/user/get", "corp", "User", query=True, docs="90196 90332 96255"),
            Operation("GET /cgi-bin/user/simplelist", "corp", "SimplelistResponse", query=True, docs="90200 90336 96259"),
            Operation("POST /cgi-bin/user/list_id", "corp", "ListIdResponse", body=True, pages=Pages("cursor", "next_cursor", "dept_user"), docs="96067 96021 96269"),
        ],
    },
)
# fmt: on
