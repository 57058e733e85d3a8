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
        "checkin.record": [
            Operation("POST /cgi-bin/checkin/getcheckindata", "corp", "GetcheckindataResponse", body=True, docs="90262 94205"),
            Operation("POST /cgi-bin/checkin/getcheckin_daydata", "corp", "GetcheckinDaydataResponse", body=True, docs="93374 94206"),
            Operation("POST /cgi-bin/checkin/getcheckin_monthdata", "corp", "GetcheckinMonthdataResponse", body=True, docs="93387 94207"),
            Operation("POST /cgi-bin/checkin/getcheckinschedulist", "corp", "GetcheckinschedulistResponse", body=True, docs="93380 94208"),
            Operation("POST /cgi-bin/checkin/setcheckinschedulist", "corp", body=True, docs="93385 94209"),
            Operation("POST /cgi-bin/checkin/punch_correction", "corp", body=True, docs="95803"),
            Operation("POST /cgi-bin/checkin/add_checkin_record", "corp", body=True, docs="99647"),
            Operation("POST /cgi-bin/checkin/addcheckinuserface", "corp", body=True, docs="93378"),
        ],
        "checkin.rule": [
            Operation("POST /cgi-bin/checkin/getcorpcheckinoption", "corp", "GetcorpcheckinoptionResponse", docs="93384"),
            Operation("POST /cgi-bin/checkin/getcheckinoption", "corp", "GetcheckinoptionResponse", body=True, docs="90263 94204"),
            Operation("POST /cgi-bin/checkin/add_checkin_option", "corp", body=True, docs="98041"),
            Operation("POST /cgi-bin/checkin/update_checkin_option", "corp", body=True, docs="98041"),
            Operation("POST /cgi-bin/checkin/clear_checkin_option_array_field", "corp", body=True, docs="98041"),
            Operation("POST /cgi-bin/checkin/del_checkin_option", "corp", body=True, docs="98041"),
        ],
        "department.department": [
            Operation("GET /cgi-bin/department/list", "corp", "ListResponse", query=True, docs="90208 90344 96274"),
        ],
        "dial.dial": [
            Operation("POST /cgi-bin/dial/get_dial_record", "corp", "GetDialRecordResponse", body=True, docs="93662"),
        ],
        "health.report": [
            Operation("POST /cgi-bin/health/get_health_report_stat", "corp", "GetHealthReportStatResponse", body=True, docs="93676"),
            Operation("POST /cgi-bin/health/get_report_jobids", "corp", "GetReportJobidsResponse", body=True, docs="93677"),
            Operation("POST /cgi-bin/health/get_report_job_info", "corp", "GetReportJobInfoResponse", body=True, docs="93678"),
            Operation("POST /cgi-bin/health/get_report_answer", "corp", "GetReportAnswerResponse", body=True, docs="93679"),
        ],
        "hr.staff": [
            Operation("GET /cgi-bin/hr/get_fields", "corp", "GetFieldsResponse", docs="99131"),
            Operation("POST /cgi-bin/hr/get_staff_info", "corp", "GetStaffInfoResponse", body=True, docs="99132"),
            Operation("POST /cgi-bin/hr/update_staff_info", "corp", "UpdateStaffInfoResponse", body=True, docs="99133"),
        ],
        "living.living": [
            Operation("POST /cgi-bin/living/create", "corp", "CreateResponse", body=True, docs="93637 93717"),
            Operation("POST /cgi-bin/living/modify", "corp", body=True, docs="93640 93720"),
            Operation("POST /cgi-bin/living/cancel", "corp", body=True, docs="93638 93718"),
            Operation("POST /cgi-bin/living/delete_replay_data", "corp", body=True, docs="93874 93719 93743 93860"),
            Operation("POST /cgi-bin/living/get_living_code", "corp", "GetLivingCodeResponse", body=True, docs="93641 93721"),
            Operation("POST /cgi-bin/living/get_user_all_livingid", "corp", "GetUserAllLivingidResponse", body=True, pages=Pages("cursor", "next_cursor", "livingid_list"), docs="93634 93714 93739 93856"),
            Operation("GET /cgi-bin/living/get_living_info", "corp", "GetLivingInfoResponse", query=True, docs="93635 93715"),
            Operation("POST /cgi-bin/living/get_watch_stat", "corp", "GetWatchStatResponse", body=True, docs="93636 93716"),
            Operation("POST /cgi-bin/living/get_living_share_info", "corp", "GetLivingShareInfoResponse", body=True, docs="94442 94578"),
        ],
        "media.media": [
            Operation("POST /cgi-bin/media/upload", "corp", "UploadResponse", query=True, body=True, docs="90253 90389 96484"),
            Operation("GET /cgi-bin/media/get", "corp", query=True, binary=True, docs="90254 90390 96486"),
        ],
        "message.application": [
            Operation("POST /cgi-bin/message/send", "corp", "SendResponse", body=True, docs="90236 90372 96458 94515"),
        ],
        "pstncc.pstncc": [
            Operation("POST /cgi-bin/pstncc/call", "corp", "CallResponse", body=True, docs="91627 97115"),
            Operation("POST /cgi-bin/pstncc/getstates", "corp", "GetstatesResponse", body=True, docs="91628 97116"),
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
    },
)
# fmt: on
