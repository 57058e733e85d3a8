"""Every operation, in the order of the spec: generated from spec/, do not edit."""

from __future__ import annotations

from qyapi_runtime.operation import Area, Operation, Operations, Pages, Signing, Waiting


# fmt: off
def _advanced_api() -> Area:
    return {
        "advanced_api.order": [
            Operation("POST /cgi-bin/advanced_api/create_order", "provider", "CreateOrderResponse", body=True, docs="100257"),
            Operation("POST /cgi-bin/advanced_api/cancel_order", "provider", body=True, docs="100258"),
            Operation("POST /cgi-bin/advanced_api/submit_pay", "provider", body=True, docs="100259"),
            Operation("POST /cgi-bin/advanced_api/list_order", "provider", "ListOrderResponse", body=True, pages=Pages("cursor", "next_cursor", "order_list", more="has_more"), docs="100260 101398"),
            Operation("POST /cgi-bin/advanced_api/get_order", "provider", "GetOrderResponse", body=True, docs="100261 101399"),
            Operation("POST /cgi-bin/advanced_api/get_corp_buy_info", "provider", "GetCorpBuyInfoResponse", body=True, docs="100271"),
        ],
    }


def _advanced_feature() -> Area:
    return {
        "advanced_feature.approval": [
            Operation("POST /cgi-bin/advanced_feature/set_approval_detail", "corp", body=True, docs="99880"),
            Operation("POST /cgi-bin/advanced_feature/get_apply_id_list", "corp", "GetApplyIdListResponse", body=True, pages=Pages("cursor", "next_cursor", "apply_id_list", more="has_more"), docs="99883"),
            Operation("POST /cgi-bin/advanced_feature/get_approval_info", "corp", "GetApprovalInfoResponse", body=True, docs="99885"),
        ],
    }


def _agent() -> Area:
    return {
        "agent.agent": [
            Operation("GET /cgi-bin/agent/get", "corp", "GetResponse", query=True, docs="90227 90363 96448"),
            Operation("GET /cgi-bin/agent/list", "corp", "ListResponse", docs="90227 90363 96448"),
            Operation("POST /cgi-bin/agent/set", "corp", body=True, docs="90228"),
            Operation("POST /cgi-bin/agent/get_permissions", "corp", "GetPermissionsResponse", docs="99052"),
            Operation("POST /cgi-bin/agent/get_admin_list", "corp", "GetAdminListResponse", docs="100073 100072"),
            Operation("POST /cgi-bin/agent/migrate_to_customized_app", "corp", body=True, docs="96072"),
            Operation("POST /cgi-bin/agent/set_scope", "contact_sync", "SetScopeResponse", body=True, docs="90583 90807"),
        ],
        "agent.workbench": [
            Operation("POST /cgi-bin/agent/set_workbench_template", "corp", body=True, docs="92535 94620"),
            Operation("POST /cgi-bin/agent/get_workbench_template", "corp", "GetWorkbenchTemplateResponse", body=True, docs="92535 94620"),
            Operation("POST /cgi-bin/agent/set_workbench_data", "corp", body=True, docs="92535 94620"),
            Operation("POST /cgi-bin/agent/batch_set_workbench_data", "corp", body=True, docs="92535 94620"),
            Operation("POST /cgi-bin/agent/get_workbench_data", "corp", "GetWorkbenchDataResponse", body=True, docs="92535"),
        ],
    }


def _aibot() -> Area:
    return {
        "aibot.aibot": [
            Operation("POST /cgi-bin/aibot/response", "webhook", body=True, param="response_code", docs="101138"),
        ],
    }


def _appchat() -> Area:
    return {
        "appchat.chat": [
            Operation("POST /cgi-bin/appchat/create", "corp", "CreateResponse", body=True, docs="90245"),
            Operation("POST /cgi-bin/appchat/update", "corp", body=True, docs="90246 98913"),
            Operation("GET /cgi-bin/appchat/get", "corp", "GetResponse", query=True, docs="90247 98914"),
            Operation("POST /cgi-bin/appchat/send", "corp", body=True, docs="90248"),
        ],
    }


def _auth() -> Area:
    return {
        "auth.identity": [
            Operation("GET /cgi-bin/auth/getuserinfo", "corp", "GetuserinfoResponse", query=True, docs="91023 98176 96442 98177"),
            Operation("POST /cgi-bin/auth/getuserdetail", "corp", "GetuserdetailResponse", body=True, docs="95833 96443"),
        ],
        "auth.second_verification": [
            Operation("POST /cgi-bin/auth/get_tfa_info", "corp", "GetTfaInfoResponse", body=True, docs="99499"),
        ],
    }


def _base() -> Area:
    return {
        "base.launch": [
            Operation("POST /cgi-bin/get_launch_code", "corp", "GetLaunchCodeResponse", body=True, docs="94346"),
        ],
        "base.server": [
            Operation("GET /cgi-bin/getcallbackip", "corp", "GetcallbackipResponse", docs="90930 91116 91148 98988 92521"),
            Operation("GET /cgi-bin/get_api_domain_ip", "corp", "GetApiDomainIpResponse", docs="92520 97073"),
        ],
        "base.ticket": [
            Operation("GET /cgi-bin/get_jsapi_ticket", "corp", "JsapiTicket", docs="90506 90539 96909"),
        ],
        "base.token": [
            Operation("GET /cgi-bin/gettoken", "none", "AccessToken", query=True, docs="91039 97164"),
        ],
    }


def _batch() -> Area:
    return {
        "batch.contact_import": [
            Operation("POST /cgi-bin/batch/syncuser", "corp", "SyncuserResponse", body=True, docs="90980 91130"),
            Operation("POST /cgi-bin/batch/replaceuser", "corp", "ReplaceuserResponse", body=True, docs="90981 91131"),
            Operation("POST /cgi-bin/batch/replaceparty", "corp", "ReplacepartyResponse", body=True, docs="90982 91132"),
            Operation("GET /cgi-bin/batch/getresult", "corp", "GetresultResponse", query=True, waiting=Waiting("jobid", "status", (3,), progress="percentage"), docs="90983 91133"),
        ],
        "batch.member": [
            Operation("POST /cgi-bin/batch/invite", "corp", "InviteResponse", body=True, docs="90975 91127"),
            Operation("POST /cgi-bin/batch/userid_to_openuserid", "corp", "UseridToOpenuseridResponse", body=True, docs="97062 97106 95435"),
            Operation("POST /cgi-bin/batch/openuserid_to_userid", "corp", "OpenuseridToUseridResponse", body=True, docs="95884 101521"),
        ],
    }


def _card() -> Area:
    return {
        "card.invoice": [
            Operation("POST /cgi-bin/card/invoice/reimburse/getinvoiceinfo", "corp", "Invoice", body=True, docs="90284 90420 90902"),
            Operation("POST /cgi-bin/card/invoice/reimburse/updateinvoicestatus", "corp", body=True, docs="90285 90421 90903"),
            Operation("POST /cgi-bin/card/invoice/reimburse/updatestatusbatch", "corp", body=True, docs="90286 90422 90904"),
            Operation("POST /cgi-bin/card/invoice/reimburse/getinvoiceinfobatch", "corp", "InvoiceReimburseGetinvoiceinfobatchResponse", body=True, docs="90287 90423 90905 99454"),
        ],
    }


def _chatdata() -> Area:
    return {
        "chatdata.analysis": [
            Operation("POST /cgi-bin/chatdata/analyze_task_add", "corp", "AnalyzeTaskAddResponse", body=True, docs="99527"),
            Operation("POST /cgi-bin/chatdata/analyze_task_submit", "corp", body=True, docs="99527"),
            Operation("POST /cgi-bin/chatdata/analyze_task_result", "corp", "AnalyzeTaskResultResponse", body=True, docs="99527"),
        ],
        "chatdata.archive": [
            Operation("POST /cgi-bin/chatdata/sync_msg", "corp", "SyncMsgResponse", body=True, pages=Pages("cursor", "next_cursor", "msg_list", more="has_more"), docs="97240"),
            Operation("POST /cgi-bin/chatdata/search_msg", "corp", "SearchMsgResponse", body=True, pages=Pages("cursor", "next_cursor", "msg_list", more="has_more"), docs="97374"),
            Operation("POST /cgi-bin/chatdata/search_chat", "corp", "SearchChatResponse", body=True, pages=Pages("cursor", "next_cursor", "chat_list", more="has_more"), docs="99496"),
            Operation("POST /cgi-bin/chatdata/groupchat/get", "corp", "GroupchatGetResponse", body=True, docs="99495"),
            Operation("POST /cgi-bin/chatdata/getagreestatus/single", "corp", "GetagreestatusSingleResponse", body=True, docs="99530"),
            Operation("POST /cgi-bin/chatdata/getagreestatus/room", "corp", "GetagreestatusRoomResponse", body=True, docs="99530"),
            Operation("POST /cgi-bin/chatdata/export/create_job", "corp", "ExportCreateJobResponse", body=True, docs="99620"),
            Operation("POST /cgi-bin/chatdata/export/get_job_status", "corp", "ExportGetJobStatusResponse", body=True, waiting=Waiting("jobid", "status", (3,)), docs="99620"),
            Operation("POST /cgi-bin/chatdata/specapi/create_job", "corp", "SpecapiCreateJobResponse", body=True, docs="99460", deprecated='the data zone (数据与智能专区) has replaced the analysis zone, use async_program_task'),
            Operation("POST /cgi-bin/chatdata/specapi/get_job_result", "corp", "SpecapiGetJobResultResponse", body=True, waiting=Waiting("jobid", "status", (2,), progress="progress"), docs="99462", deprecated='the data zone (数据与智能专区) has replaced the analysis zone, use async_program_result'),
        ],
        "chatdata.data_zone": [
            Operation("POST /cgi-bin/chatdata/set_public_key", "corp", body=True, docs="99961 99587 101349"),
            Operation("POST /cgi-bin/chatdata/get_auth_user_list", "corp", "GetAuthUserListResponse", body=True, pages=Pages("cursor", "next_cursor", "auth_user_list", more="has_more"), docs="99962 99641"),
            Operation("POST /cgi-bin/chatdata/get_corp_auth_info", "corp", "GetCorpAuthInfoResponse", docs="100237"),
            Operation("POST /cgi-bin/chatdata/set_receive_callback", "corp", body=True, docs="100018 99963 101351"),
            Operation("POST /cgi-bin/chatdata/set_log_level", "corp", body=True, docs="100108 100109 101352"),
            Operation("POST /cgi-bin/chatdata/get_log_level", "corp", "GetLogLevelResponse", body=True, docs="100108 100109 101352"),
            Operation("POST /cgi-bin/chatdata/get_hide_sensitiveinfo_config", "corp", "GetHideSensitiveinfoConfigResponse", body=True, docs="100139 99622"),
            Operation("POST /cgi-bin/chatdata/set_hide_sensitiveinfo_config", "corp", body=True, docs="100139 99622"),
            Operation("POST /cgi-bin/chatdata/sync_call_program", "corp", "SyncCallProgramResponse", body=True, docs="99965 100020 101356"),
            Operation("POST /cgi-bin/chatdata/async_program_task", "corp", "AsyncProgramTaskResponse", body=True, docs="99966 100021 101357"),
            Operation("POST /cgi-bin/chatdata/async_program_result", "corp", "AsyncProgramResultResponse", body=True, docs="99966 100021 101357"),
            Operation("POST /cgi-bin/chatdata/open_debug_mode", "corp", body=True, docs="100087 100091"),
            Operation("POST /cgi-bin/chatdata/close_debug_mode", "corp", body=True, docs="100088 100092"),
            Operation("POST /cgi-bin/chatdata/check_debug_mode", "corp", "CheckDebugModeResponse", body=True, docs="100113 100114"),
            Operation("POST /cgi-bin/chatdata/upload_media", "corp", "UploadMediaResponse", query=True, body=True, docs="100174 100175"),
        ],
        "chatdata.keyword": [
            Operation("POST /cgi-bin/chatdata/keyword/create_rule", "corp", "KeywordCreateRuleResponse", body=True, docs="99676 97237"),
            Operation("POST /cgi-bin/chatdata/keyword/get_rule_list", "corp", "KeywordGetRuleListResponse", body=True, pages=Pages("cursor", "next_cursor", "rule_list", more="has_more"), docs="99676 97237"),
            Operation("POST /cgi-bin/chatdata/keyword/get_rule_detail", "corp", "KeywordGetRuleDetailResponse", body=True, docs="99676 97237"),
            Operation("POST /cgi-bin/chatdata/keyword/update_rule", "corp", body=True, docs="99676 97237"),
            Operation("POST /cgi-bin/chatdata/keyword/delete_rule", "corp", body=True, docs="99676 97237"),
            Operation("POST /cgi-bin/chatdata/keyword/get_hit_msg_list", "corp", "KeywordGetHitMsgListResponse", body=True, pages=Pages("cursor", "next_cursor", "msg_list", more="has_more"), docs="97266"),
        ],
    }


def _checkin() -> Area:
    return {
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
    }


def _contactrule() -> Area:
    return {
        "contactrule.rule": [
            Operation("POST /cgi-bin/contactrule/create", "corp", "CreateResponse", body=True, docs="101536"),
            Operation("POST /cgi-bin/contactrule/list", "corp", "ListResponse", docs="101537"),
            Operation("POST /cgi-bin/contactrule/update", "corp", "UpdateResponse", body=True, docs="101539"),
            Operation("POST /cgi-bin/contactrule/delete", "corp", body=True, docs="101540"),
        ],
    }


def _corp() -> Area:
    return {
        "corp.approval": [
            Operation("POST /cgi-bin/corp/getapprovaldata", "corp", "GetapprovaldataResponse", body=True, docs="91530", deprecated='an older form, use oa/getapprovalinfo and oa/getapprovaldetail'),
            Operation("POST /cgi-bin/corp/getopenapprovaldata", "corp", "GetopenapprovaldataResponse", body=True, docs="90269 93798 91188 97114"),
        ],
        "corp.corp": [
            Operation("GET /cgi-bin/corp/get_join_qrcode", "corp", "GetJoinQrcodeResponse", query=True, docs="91714"),
            Operation("GET /cgi-bin/corp/apply_mass_call_ticket", "corp", "ApplyMassCallTicketResponse", docs="96250 96168"),
            Operation("POST /cgi-bin/corp/get_openid_migration", "corp", "GetOpenidMigrationResponse", docs="97104 96518"),
        ],
    }


def _corpgroup() -> Area:
    return {
        "corpgroup.chain": [
            Operation("GET /cgi-bin/corpgroup/corp/get_chain_list", "corp", "CorpGetChainListResponse", docs="95820"),
            Operation("POST /cgi-bin/corpgroup/corp/get_chain_group", "corp", "CorpGetChainGroupResponse", body=True, docs="95820"),
            Operation("POST /cgi-bin/corpgroup/corp/get_chain_corpinfo_list", "corp", "CorpGetChainCorpinfoListResponse", body=True, pages=Pages("cursor", "next_cursor", "group_corps", more="has_more"), docs="95820"),
            Operation("POST /cgi-bin/corpgroup/corp/get_chain_corpinfo", "corp", "CorpGetChainCorpinfoResponse", body=True, docs="95820"),
            Operation("POST /cgi-bin/corpgroup/import_chain_contact", "corp", "ImportChainContactResponse", body=True, docs="95821"),
            Operation("GET /cgi-bin/corpgroup/getresult", "corp", "GetresultResponse", query=True, waiting=Waiting("jobid", "status", (3,)), docs="95823"),
            Operation("POST /cgi-bin/corpgroup/corp/remove_corp", "corp", body=True, docs="95822"),
            Operation("POST /cgi-bin/corpgroup/corp/get_chain_user_custom_id", "corp", "CorpGetChainUserCustomIdResponse", body=True, docs="97441"),
            Operation("POST /cgi-bin/corpgroup/get_corp_shared_chain_list", "corp", "GetCorpSharedChainListResponse", body=True, docs="97442"),
        ],
        "corpgroup.customer": [
            Operation("POST /cgi-bin/corpgroup/unionid_to_external_userid", "corp", "UnionidToExternalUseridResponse", body=True, docs="95818"),
            Operation("POST /cgi-bin/corpgroup/unionid_to_pending_id", "corp", "UnionidToPendingIdResponse", body=True, docs="97357"),
            Operation("POST /cgi-bin/corpgroup/batch/external_userid_to_pending_id", "corp", "BatchExternalUseridToPendingIdResponse", body=True, docs="97357"),
        ],
        "corpgroup.rule": [
            Operation("POST /cgi-bin/corpgroup/rule/list_ids", "corp", "RuleListIdsResponse", body=True, docs="95631"),
            Operation("POST /cgi-bin/corpgroup/rule/delete_rule", "corp", body=True, docs="95632"),
            Operation("POST /cgi-bin/corpgroup/rule/get_rule_info", "corp", "RuleGetRuleInfoResponse", body=True, docs="95633"),
            Operation("POST /cgi-bin/corpgroup/rule/add_rule", "corp", "RuleAddRuleResponse", body=True, docs="95634"),
            Operation("POST /cgi-bin/corpgroup/rule/modify_rule", "corp", body=True, docs="95635"),
        ],
        "corpgroup.share": [
            Operation("POST /cgi-bin/corpgroup/corp/list_app_share_info", "corp", "CorpListAppShareInfoResponse", body=True, pages=Pages("cursor", "next_cursor", "corp_list"), docs="93403 95813 93405"),
            Operation("POST /cgi-bin/corpgroup/corp/gettoken", "corp", "base.token.AccessToken", body=True, docs="93359 95816"),
        ],
    }


def _department() -> Area:
    return {
        "department.department": [
            Operation("POST /cgi-bin/department/create", "corp", "CreateResponse", body=True, docs="90205 90341"),
            Operation("POST /cgi-bin/department/update", "corp", body=True, docs="90206 90342"),
            Operation("GET /cgi-bin/department/delete", "corp", query=True, docs="90207 90343"),
            Operation("GET /cgi-bin/department/list", "corp", "ListResponse", query=True, docs="90208 90344 96274"),
            Operation("GET /cgi-bin/department/simplelist", "corp", "SimplelistResponse", query=True, docs="95350 95406 96275"),
            Operation("GET /cgi-bin/department/get", "corp", "GetResponse", query=True, docs="95351 95407"),
        ],
    }


def _devicedata() -> Area:
    return {
        "devicedata.accesscontrol": [
            Operation("POST /cgi-bin/devicedata/get_accesscontrol_rule", "corp", "GetAccesscontrolRuleResponse", body=True, docs="96030"),
            Operation("POST /cgi-bin/devicedata/add_accesscontrol_rule", "corp", "AddAccesscontrolRuleResponse", body=True, docs="96031"),
            Operation("POST /cgi-bin/devicedata/mod_accesscontrol_rule", "corp", "ModAccesscontrolRuleResponse", body=True, docs="96221"),
            Operation("POST /cgi-bin/devicedata/del_accesscontrol_rule", "corp", body=True, docs="96227"),
        ],
        "devicedata.device": [
            Operation("POST /cgi-bin/devicedata/get_auth_info", "corp", "GetAuthInfoResponse", body=True, docs="96097"),
            Operation("POST /cgi-bin/devicedata/get_checkin_data", "corp", "GetCheckinDataResponse", body=True, pages=Pages("cursor", "next_cursor", "checkindata.items"), docs="96027"),
            Operation("POST /cgi-bin/devicedata/get_temperature_data", "corp", "GetTemperatureDataResponse", body=True, pages=Pages("cursor", "next_cursor", "temperature_data.items"), docs="96028"),
            Operation("POST /cgi-bin/devicedata/get_accesscontrol_data", "corp", "GetAccesscontrolDataResponse", body=True, pages=Pages("cursor", "next_cursor", "accesscontrol_data.items"), docs="96029"),
        ],
    }


def _dial() -> Area:
    return {
        "dial.dial": [
            Operation("POST /cgi-bin/dial/get_dial_record", "corp", "GetDialRecordResponse", body=True, pages=Pages("offset", "", "record", first=0), docs="93662"),
        ],
    }


def _docdata() -> Area:
    return {
        "docdata.archive": [
            Operation("POST /cgi-bin/docdata/get_auth_user_list", "corp", "GetAuthUserListResponse", body=True, pages=Pages("cursor", "next_cursor", "auth_user_list", more="has_more"), docs="101873 101681 101882"),
            Operation("POST /cgi-bin/docdata/get_auth_info", "corp", "GetAuthInfoResponse", body=True, docs="101488"),
        ],
    }


def _exmail() -> Area:
    return {
        "exmail.account": [
            Operation("POST /cgi-bin/exmail/vip/batch_add", "corp", "VipBatchAddResponse", body=True, docs="99316"),
            Operation("POST /cgi-bin/exmail/vip/batch_del", "corp", "VipBatchDelResponse", body=True, docs="99317"),
            Operation("POST /cgi-bin/exmail/vip/list", "corp", "VipListResponse", body=True, pages=Pages("cursor", "next_cursor", "userid_list", more="has_more"), docs="99318"),
            Operation("POST /cgi-bin/exmail/account/act_email", "corp", body=True, docs="95512"),
            Operation("POST /cgi-bin/exmail/useroption/get", "corp", "UseroptionGetResponse", body=True, docs="95513"),
            Operation("POST /cgi-bin/exmail/useroption/update", "corp", body=True, docs="98008"),
            Operation("POST /cgi-bin/exmail/mail/get_newcount", "corp", "MailGetNewcountResponse", body=True, docs="95514"),
        ],
        "exmail.app": [
            Operation("POST /cgi-bin/exmail/app/compose_send", "corp", body=True, docs="97445 97515 97854 97855 97865 97866"),
            Operation("POST /cgi-bin/exmail/app/get_mail_list", "corp", "AppGetMailListResponse", body=True, pages=Pages("cursor", "next_cursor", "mail_list", more="has_more"), docs="97369 97516 97505"),
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
    }


def _export() -> Area:
    return {
        "export.export": [
            Operation("POST /cgi-bin/export/simple_user", "corp", "SimpleUserResponse", body=True, docs="94849 94950 96293"),
            Operation("POST /cgi-bin/export/user", "corp", "UserResponse", body=True, docs="94851 94951 96294"),
            Operation("POST /cgi-bin/export/department", "corp", "DepartmentResponse", body=True, docs="94852 94952"),
            Operation("POST /cgi-bin/export/taguser", "corp", "TaguserResponse", body=True, docs="94853 94953"),
            Operation("GET /cgi-bin/export/get_result", "corp", "GetResultResponse", query=True, waiting=Waiting("jobid", "status", (2,), failed=(3,)), docs="94854 94954 96297"),
        ],
    }


def _externalcontact() -> Area:
    return {
        "externalcontact.contact_way": [
            Operation("POST /cgi-bin/externalcontact/add_contact_way", "corp", "AddContactWayResponse", body=True, docs="92228 92572 92577 96348"),
            Operation("POST /cgi-bin/externalcontact/get_contact_way", "corp", "GetContactWayResponse", body=True, docs="92228 92572 92577 96348"),
            Operation("POST /cgi-bin/externalcontact/list_contact_way", "corp", "ListContactWayResponse", body=True, pages=Pages("cursor", "next_cursor", "contact_way"), docs="92228 92572 92577 96348"),
            Operation("POST /cgi-bin/externalcontact/update_contact_way", "corp", body=True, docs="92228 92572 92577 96348"),
            Operation("POST /cgi-bin/externalcontact/del_contact_way", "corp", body=True, docs="92228 92572 92577 96348"),
            Operation("POST /cgi-bin/externalcontact/close_temp_chat", "corp", body=True, docs="92228 92572 92577 96348"),
            Operation("POST /cgi-bin/externalcontact/groupchat/add_join_way", "corp", "GroupchatAddJoinWayResponse", body=True, docs="92229"),
            Operation("POST /cgi-bin/externalcontact/groupchat/get_join_way", "corp", "GroupchatGetJoinWayResponse", body=True, docs="92229"),
            Operation("POST /cgi-bin/externalcontact/groupchat/update_join_way", "corp", body=True, docs="92229"),
            Operation("POST /cgi-bin/externalcontact/groupchat/del_join_way", "corp", body=True, docs="92229"),
        ],
        "externalcontact.customer": [
            Operation("GET /cgi-bin/externalcontact/list", "corp", "ListResponse", query=True, docs="92113 92264 96314"),
            Operation("GET /cgi-bin/externalcontact/get", "corp", "GetResponse", query=True, pages=Pages("cursor", "next_cursor", "follow_user"), docs="92114 92265 96315 92322 91670"),
            Operation("POST /cgi-bin/externalcontact/batch/get_by_user", "corp", "BatchGetByUserResponse", body=True, pages=Pages("cursor", "next_cursor", "external_contact_list"), docs="92994 93010 96316"),
            Operation("POST /cgi-bin/externalcontact/remark", "corp", body=True, docs="92115 92694 96317"),
            Operation("POST /cgi-bin/externalcontact/contact_list", "corp", "ContactListResponse", body=True, pages=Pages("cursor", "next_cursor", "info_list"), docs="99434"),
        ],
        "externalcontact.customer_acquisition": [
            Operation("POST /cgi-bin/externalcontact/customer_acquisition/list_link", "corp", "CustomerAcquisitionListLinkResponse", body=True, pages=Pages("cursor", "next_cursor", "link_id_list"), docs="97297 97398 99484"),
            Operation("POST /cgi-bin/externalcontact/customer_acquisition/get", "corp", "CustomerAcquisitionGetResponse", body=True, docs="97297 97398 99484"),
            Operation("POST /cgi-bin/externalcontact/customer_acquisition/create_link", "corp", "CustomerAcquisitionCreateLinkResponse", body=True, docs="97297 97398"),
            Operation("POST /cgi-bin/externalcontact/customer_acquisition/update_link", "corp", body=True, docs="97297 97398"),
            Operation("POST /cgi-bin/externalcontact/customer_acquisition/delete_link", "corp", body=True, docs="97297 97398"),
            Operation("POST /cgi-bin/externalcontact/customer_acquisition/customer", "corp", "CustomerAcquisitionCustomerResponse", body=True, pages=Pages("cursor", "next_cursor", "customer_list"), docs="97298 101359"),
            Operation("POST /cgi-bin/externalcontact/customer_acquisition/get_chat_info", "corp", "CustomerAcquisitionGetChatInfoResponse", body=True, docs="100130 101361 100135"),
            Operation("GET /cgi-bin/externalcontact/customer_acquisition_quota", "corp", "CustomerAcquisitionQuotaResponse", docs="97375 97400"),
            Operation("POST /cgi-bin/externalcontact/customer_acquisition/statistic", "corp", "CustomerAcquisitionStatisticResponse", body=True, docs="97375 97400 99483"),
            Operation("POST /cgi-bin/externalcontact/customer_acquisition/get_comp_auth_info", "corp", "CustomerAcquisitionGetCompAuthInfoResponse", docs="99610"),
            Operation("POST /cgi-bin/externalcontact/customer_acquisition/create_once_key", "corp", "CustomerAcquisitionCreateOnceKeyResponse", body=True, docs="99603"),
        ],
        "externalcontact.follow_user": [
            Operation("GET /cgi-bin/externalcontact/get_follow_user_list", "corp", "GetFollowUserListResponse", docs="92571 92576 96310"),
            Operation("POST /cgi-bin/externalcontact/check_follow_user", "corp", "CheckFollowUserResponse", body=True, docs="96312"),
            Operation("GET /cgi-bin/externalcontact/customer_acquisition_app/get_permit", "corp", "CustomerAcquisitionAppGetPermitResponse", docs="101146"),
        ],
        "externalcontact.groupchat": [
            Operation("POST /cgi-bin/externalcontact/groupchat/list", "corp", "GroupchatListResponse", body=True, pages=Pages("cursor", "next_cursor", "group_chat_list"), docs="92120 93414"),
            Operation("POST /cgi-bin/externalcontact/groupchat/get", "corp", "GroupchatGetResponse", body=True, docs="92122 92707 96338"),
            Operation("POST /cgi-bin/externalcontact/opengid_to_chatid", "corp", "OpengidToChatidResponse", body=True, docs="94822"),
        ],
        "externalcontact.id_conversion": [
            Operation("POST /cgi-bin/externalcontact/unionid_to_external_userid", "corp", "UnionidToExternalUseridResponse", body=True, docs="93274"),
            Operation("POST /cgi-bin/externalcontact/to_service_external_userid", "corp", "ToServiceExternalUseridResponse", body=True, docs="95195"),
            Operation("POST /cgi-bin/externalcontact/from_service_external_userid", "corp", "FromServiceExternalUseridResponse", body=True, docs="95884"),
            Operation("POST /cgi-bin/externalcontact/get_new_external_userid", "corp", "GetNewExternalUseridResponse", body=True, docs="97063 95327 95435 97107"),
            Operation("POST /cgi-bin/externalcontact/groupchat/get_new_external_userid", "corp", "GroupchatGetNewExternalUseridResponse", body=True, docs="97063 95327 95435 97107"),
        ],
        "externalcontact.intercept_rule": [
            Operation("POST /cgi-bin/externalcontact/add_intercept_rule", "corp", "AddInterceptRuleResponse", body=True, docs="95097 95130"),
            Operation("GET /cgi-bin/externalcontact/get_intercept_rule_list", "corp", "GetInterceptRuleListResponse", docs="95097 95130"),
            Operation("POST /cgi-bin/externalcontact/get_intercept_rule", "corp", "GetInterceptRuleResponse", body=True, docs="95097 95130"),
            Operation("POST /cgi-bin/externalcontact/update_intercept_rule", "corp", body=True, docs="95097 95130"),
            Operation("POST /cgi-bin/externalcontact/del_intercept_rule", "corp", body=True, docs="95097 95130"),
        ],
        "externalcontact.message_push": [
            Operation("POST /cgi-bin/externalcontact/add_msg_template", "corp", "AddMsgTemplateResponse", body=True, docs="92135 92698"),
            Operation("POST /cgi-bin/externalcontact/remind_groupmsg_send", "corp", body=True, docs="97610 97618"),
            Operation("POST /cgi-bin/externalcontact/cancel_groupmsg_send", "corp", body=True, docs="97611"),
            Operation("POST /cgi-bin/externalcontact/get_groupmsg_list_v2", "corp", "GetGroupmsgListV2Response", body=True, pages=Pages("cursor", "next_cursor", "group_msg_list"), docs="93338 93439 96355"),
            Operation("POST /cgi-bin/externalcontact/get_groupmsg_task", "corp", "GetGroupmsgTaskResponse", body=True, pages=Pages("cursor", "next_cursor", "task_list"), docs="93338 93439 96355"),
            Operation("POST /cgi-bin/externalcontact/get_groupmsg_send_result", "corp", "GetGroupmsgSendResultResponse", body=True, pages=Pages("cursor", "next_cursor", "send_list"), docs="93338 93439 96355"),
            Operation("POST /cgi-bin/externalcontact/send_welcome_msg", "corp", body=True, docs="92137 92599"),
            Operation("POST /cgi-bin/externalcontact/group_welcome_template/add", "corp", "GroupWelcomeTemplateAddResponse", body=True, docs="92366 93438 96357"),
            Operation("POST /cgi-bin/externalcontact/group_welcome_template/edit", "corp", body=True, docs="92366 93438 96357"),
            Operation("POST /cgi-bin/externalcontact/group_welcome_template/get", "corp", "GroupWelcomeTemplateGetResponse", body=True, docs="92366 93438 96357"),
            Operation("POST /cgi-bin/externalcontact/group_welcome_template/del", "corp", body=True, docs="92366 93438 96357"),
        ],
        "externalcontact.moment": [
            Operation("POST /cgi-bin/externalcontact/add_moment_task", "corp", "AddMomentTaskResponse", body=True, docs="95094 95095"),
            Operation("GET /cgi-bin/externalcontact/get_moment_task_result", "corp", "GetMomentTaskResultResponse", query=True, waiting=Waiting("jobid", "status", (3,)), docs="95094 95095"),
            Operation("POST /cgi-bin/externalcontact/cancel_moment_task", "corp", body=True, docs="97612"),
            Operation("POST /cgi-bin/externalcontact/get_moment_list", "corp", "GetMomentListResponse", body=True, pages=Pages("cursor", "next_cursor", "moment_list"), docs="93333 93443 96352"),
            Operation("POST /cgi-bin/externalcontact/get_moment_task", "corp", "GetMomentTaskResponse", body=True, pages=Pages("cursor", "next_cursor", "task_list"), docs="93333 93443 96352"),
            Operation("POST /cgi-bin/externalcontact/get_moment_customer_list", "corp", "GetMomentCustomerListResponse", body=True, pages=Pages("cursor", "next_cursor", "customer_list"), docs="93333 93443 96352"),
            Operation("POST /cgi-bin/externalcontact/get_moment_send_result", "corp", "GetMomentSendResultResponse", body=True, pages=Pages("cursor", "next_cursor", "customer_list"), docs="93333 93443 96352"),
            Operation("POST /cgi-bin/externalcontact/get_moment_comments", "corp", "GetMomentCommentsResponse", body=True, docs="93333 93443 96352"),
        ],
        "externalcontact.product_album": [
            Operation("POST /cgi-bin/externalcontact/add_product_album", "corp", "AddProductAlbumResponse", body=True, docs="95096 95131"),
            Operation("POST /cgi-bin/externalcontact/get_product_album", "corp", "GetProductAlbumResponse", body=True, docs="95096 95131"),
            Operation("POST /cgi-bin/externalcontact/get_product_album_list", "corp", "GetProductAlbumListResponse", body=True, pages=Pages("cursor", "next_cursor", "product_list"), docs="95096 95131"),
            Operation("POST /cgi-bin/externalcontact/update_product_album", "corp", body=True, docs="95096 95131"),
            Operation("POST /cgi-bin/externalcontact/delete_product_album", "corp", body=True, docs="95096 95131"),
        ],
        "externalcontact.school": [
            Operation("POST /cgi-bin/externalcontact/message/send", "corp", "MessageSendResponse", body=True, docs="92321 91609 92291 96723"),
            Operation("GET /cgi-bin/externalcontact/get_subscribe_qr_code", "corp", "GetSubscribeQrCodeResponse", docs="92320 92197"),
            Operation("POST /cgi-bin/externalcontact/set_subscribe_mode", "corp", body=True, docs="92318 92290"),
            Operation("GET /cgi-bin/externalcontact/get_subscribe_mode", "corp", "GetSubscribeModeResponse", docs="92318 92290"),
            Operation("POST /cgi-bin/externalcontact/convert_to_openid", "corp", "ConvertToOpenidResponse", body=True, docs="92323 92292"),
            Operation("POST /cgi-bin/externalcontact/batch_to_external_userid", "corp", "BatchToExternalUseridResponse", body=True, docs="92506"),
        ],
        "externalcontact.statistic": [
            Operation("POST /cgi-bin/externalcontact/get_user_behavior_data", "corp", "GetUserBehaviorDataResponse", body=True, docs="92132 92275"),
            Operation("POST /cgi-bin/externalcontact/groupchat/statistic", "corp", "GroupchatStatisticResponse", body=True, pages=Pages("offset", "next_offset", "items", first=0, total="total"), docs="92133 93476"),
            Operation("POST /cgi-bin/externalcontact/groupchat/statistic_group_by_day", "corp", "GroupchatStatisticGroupByDayResponse", body=True, docs="92133 93476"),
        ],
        "externalcontact.strategy": [
            Operation("POST /cgi-bin/externalcontact/customer_strategy/list", "corp", "CustomerStrategyListResponse", body=True, pages=Pages("cursor", "next_cursor", "strategy"), docs="94883 99543"),
            Operation("POST /cgi-bin/externalcontact/customer_strategy/get", "corp", "CustomerStrategyGetResponse", body=True, docs="94883 99543"),
            Operation("POST /cgi-bin/externalcontact/customer_strategy/get_range", "corp", "CustomerStrategyGetRangeResponse", body=True, pages=Pages("cursor", "next_cursor", "range"), docs="94883 99543"),
            Operation("POST /cgi-bin/externalcontact/customer_strategy/create", "corp", "CustomerStrategyCreateResponse", body=True, docs="94883 99543"),
            Operation("POST /cgi-bin/externalcontact/customer_strategy/edit", "corp", body=True, docs="94883 99543"),
            Operation("POST /cgi-bin/externalcontact/customer_strategy/del", "corp", body=True, docs="94883 99543"),
            Operation("POST /cgi-bin/externalcontact/moment_strategy/list", "corp", "MomentStrategyListResponse", body=True, pages=Pages("cursor", "next_cursor", "strategy"), docs="94890 99545"),
            Operation("POST /cgi-bin/externalcontact/moment_strategy/get", "corp", "MomentStrategyGetResponse", body=True, docs="94890 99545"),
            Operation("POST /cgi-bin/externalcontact/moment_strategy/get_range", "corp", "MomentStrategyGetRangeResponse", body=True, pages=Pages("cursor", "next_cursor", "range"), docs="94890 99545"),
            Operation("POST /cgi-bin/externalcontact/moment_strategy/create", "corp", "MomentStrategyCreateResponse", body=True, docs="94890 99545"),
            Operation("POST /cgi-bin/externalcontact/moment_strategy/edit", "corp", body=True, docs="94890 99545"),
            Operation("POST /cgi-bin/externalcontact/moment_strategy/del", "corp", body=True, docs="94890 99545"),
        ],
        "externalcontact.tag": [
            Operation("POST /cgi-bin/externalcontact/get_corp_tag_list", "corp", "GetCorpTagListResponse", body=True, docs="92117 92696"),
            Operation("POST /cgi-bin/externalcontact/add_corp_tag", "corp", "AddCorpTagResponse", body=True, docs="92117 92696"),
            Operation("POST /cgi-bin/externalcontact/edit_corp_tag", "corp", body=True, docs="92117 92696"),
            Operation("POST /cgi-bin/externalcontact/del_corp_tag", "corp", body=True, docs="92117 92696"),
            Operation("POST /cgi-bin/externalcontact/get_strategy_tag_list", "corp", "GetStrategyTagListResponse", body=True, docs="94882 99544"),
            Operation("POST /cgi-bin/externalcontact/add_strategy_tag", "corp", "AddStrategyTagResponse", body=True, docs="94882 99544"),
            Operation("POST /cgi-bin/externalcontact/edit_strategy_tag", "corp", body=True, docs="94882 99544"),
            Operation("POST /cgi-bin/externalcontact/del_strategy_tag", "corp", body=True, docs="94882 99544"),
            Operation("POST /cgi-bin/externalcontact/mark_tag", "corp", body=True, docs="92118 92697"),
        ],
        "externalcontact.transfer": [
            Operation("POST /cgi-bin/externalcontact/transfer_customer", "corp", "TransferCustomerResponse", body=True, docs="92125 94096"),
            Operation("POST /cgi-bin/externalcontact/transfer_result", "corp", "TransferResultResponse", body=True, pages=Pages("cursor", "next_cursor", "customer"), docs="94088 94097"),
            Operation("POST /cgi-bin/externalcontact/groupchat/onjob_transfer", "corp", "GroupchatOnjobTransferResponse", body=True, docs="95703"),
            Operation("POST /cgi-bin/externalcontact/get_unassigned_list", "corp", "GetUnassignedListResponse", body=True, pages=Pages("cursor", "next_cursor", "info", end="is_last"), docs="92124 92273"),
            Operation("POST /cgi-bin/externalcontact/resigned/transfer_customer", "corp", "ResignedTransferCustomerResponse", body=True, docs="94081 94100"),
            Operation("POST /cgi-bin/externalcontact/resigned/transfer_result", "corp", "ResignedTransferResultResponse", body=True, pages=Pages("cursor", "next_cursor", "customer"), docs="94082 94101"),
            Operation("POST /cgi-bin/externalcontact/groupchat/transfer", "corp", "GroupchatTransferResponse", body=True, docs="92127 93242"),
        ],
    }


def _externalpay() -> Area:
    return {
        "externalpay.externalpay": [
            Operation("POST /cgi-bin/externalpay/addmerchant", "corp", body=True, docs="93666"),
            Operation("POST /cgi-bin/externalpay/getmerchant", "corp", "GetmerchantResponse", body=True, docs="93666"),
            Operation("POST /cgi-bin/externalpay/delmerchant", "corp", body=True, docs="93666"),
            Operation("POST /cgi-bin/externalpay/set_mch_use_scope", "corp", body=True, docs="93666"),
            Operation("POST /cgi-bin/externalpay/get_bill_list", "corp", "GetBillListResponse", body=True, pages=Pages("cursor", "next_cursor", "bill_list"), docs="93667 93727"),
            Operation("POST /cgi-bin/externalpay/get_payment_info", "corp", "GetPaymentInfoResponse", body=True, docs="95944 95936"),
            Operation("POST /cgi-bin/externalpay/get_fund_flow", "corp", "GetFundFlowResponse", body=True, pages=Pages("cursor", "next_cursor", "fund_flow_list"), docs="98100"),
        ],
    }


def _hardware() -> Area:
    return {
        "hardware.hardware": [
            Operation("POST /cgi-bin/hardware/get_device_feature", "provider", "GetDeviceFeatureResponse", body=True, docs="92739"),
            Operation("POST /cgi-bin/hardware/get_hardware_checkin_data", "corp", "GetHardwareCheckinDataResponse", body=True, docs="94126 95176"),
        ],
    }


def _health() -> Area:
    return {
        "health.report": [
            Operation("POST /cgi-bin/health/get_health_report_stat", "corp", "GetHealthReportStatResponse", body=True, docs="93676"),
            Operation("POST /cgi-bin/health/get_report_jobids", "corp", "GetReportJobidsResponse", body=True, pages=Pages("offset", "", "jobids", first=0, end="ending"), docs="93677"),
            Operation("POST /cgi-bin/health/get_report_job_info", "corp", "GetReportJobInfoResponse", body=True, docs="93678"),
            Operation("POST /cgi-bin/health/get_report_answer", "corp", "GetReportAnswerResponse", body=True, pages=Pages("offset", "", "answers", first=0), docs="93679"),
        ],
    }


def _hr() -> Area:
    return {
        "hr.staff": [
            Operation("GET /cgi-bin/hr/get_fields", "corp", "GetFieldsResponse", docs="99131"),
            Operation("POST /cgi-bin/hr/get_staff_info", "corp", "GetStaffInfoResponse", body=True, docs="99132"),
            Operation("POST /cgi-bin/hr/update_staff_info", "corp", "UpdateStaffInfoResponse", body=True, docs="99133"),
        ],
    }


def _idconvert() -> Area:
    return {
        "idconvert.idconvert": [
            Operation("POST /cgi-bin/idconvert/unionid_to_external_userid", "corp", "UnionidToExternalUseridResponse", body=True, docs="95900 95926 97108"),
            Operation("POST /cgi-bin/idconvert/batch/external_userid_to_pending_id", "corp", "BatchExternalUseridToPendingIdResponse", body=True, docs="95900 95926 97108"),
            Operation("POST /cgi-bin/idconvert/external_tagid", "corp", "ExternalTagidResponse", body=True, docs="96169"),
            Operation("POST /cgi-bin/idconvert/open_kfid", "corp", "OpenKfidResponse", body=True, docs="97064"),
            Operation("POST /cgi-bin/idconvert/apply_to_upgrade_chatid", "corp", body=True, docs="99601"),
            Operation("POST /cgi-bin/idconvert/chatid", "corp", "ChatidResponse", body=True, docs="99601"),
            Operation("GET /cgi-bin/idconvert/upgrade_chatid_for_new_corp", "suite", docs="99601"),
            Operation("POST /cgi-bin/idconvert/convert_tmp_external_userid", "corp", "ConvertTmpExternalUseridResponse", body=True, docs="98729 98741"),
        ],
    }


def _kf() -> Area:
    return {
        "kf.account": [
            Operation("POST /cgi-bin/kf/account/add", "corp", "AccountAddResponse", body=True, docs="94662 94688"),
            Operation("POST /cgi-bin/kf/account/del", "corp", body=True, docs="94663 94689"),
            Operation("POST /cgi-bin/kf/account/update", "corp", body=True, docs="94664 94690"),
            Operation("POST /cgi-bin/kf/account/list", "corp", "AccountListResponse", body=True, pages=Pages("offset", "", "account_list", first=0), docs="94661 94691 99368"),
            Operation("POST /cgi-bin/kf/add_contact_way", "corp", "AddContactWayResponse", body=True, docs="94665 94692"),
        ],
        "kf.customer": [
            Operation("POST /cgi-bin/kf/customer/batchget", "corp", "CustomerBatchgetResponse", body=True, docs="95159 95149"),
            Operation("GET /cgi-bin/kf/customer/get_upgrade_service_config", "corp", "CustomerGetUpgradeServiceConfigResponse", docs="94674 94702"),
            Operation("POST /cgi-bin/kf/customer/upgrade_service", "corp", body=True, docs="94674 94702"),
            Operation("POST /cgi-bin/kf/customer/cancel_upgrade_service", "corp", body=True, docs="94674 94702"),
            Operation("GET /cgi-bin/kf/get_corp_qualification", "corp", "GetCorpQualificationResponse", docs="95153"),
        ],
        "kf.knowledge": [
            Operation("POST /cgi-bin/kf/knowledge/add_group", "corp", "KnowledgeAddGroupResponse", body=True, docs="95971"),
            Operation("POST /cgi-bin/kf/knowledge/del_group", "corp", body=True, docs="95971"),
            Operation("POST /cgi-bin/kf/knowledge/mod_group", "corp", body=True, docs="95971"),
            Operation("POST /cgi-bin/kf/knowledge/list_group", "corp", "KnowledgeListGroupResponse", body=True, pages=Pages("cursor", "next_cursor", "group_list", more="has_more"), docs="95971"),
            Operation("POST /cgi-bin/kf/knowledge/add_intent", "corp", "KnowledgeAddIntentResponse", body=True, docs="95972"),
            Operation("POST /cgi-bin/kf/knowledge/del_intent", "corp", body=True, docs="95972"),
            Operation("POST /cgi-bin/kf/knowledge/mod_intent", "corp", body=True, docs="95972"),
            Operation("POST /cgi-bin/kf/knowledge/list_intent", "corp", "KnowledgeListIntentResponse", body=True, pages=Pages("cursor", "next_cursor", "intent_list", more="has_more"), docs="95972"),
        ],
        "kf.message": [
            Operation("POST /cgi-bin/kf/sync_msg", "corp", "SyncMsgResponse", body=True, pages=Pages("cursor", "next_cursor", "msg_list", more="has_more"), docs="94670 94699 96426"),
            Operation("POST /cgi-bin/kf/send_msg", "corp", "SendMsgResponse", body=True, docs="94677 94700 96427"),
            Operation("POST /cgi-bin/kf/send_msg_on_event", "corp", "SendMsgOnEventResponse", body=True, docs="95122 94910"),
        ],
        "kf.servicer": [
            Operation("POST /cgi-bin/kf/servicer/add", "corp", "ServicerAddResponse", body=True, docs="94646 94695"),
            Operation("POST /cgi-bin/kf/servicer/del", "corp", "ServicerDelResponse", body=True, docs="94647 94696"),
            Operation("GET /cgi-bin/kf/servicer/list", "corp", "ServicerListResponse", query=True, docs="94645 94697"),
        ],
        "kf.session": [
            Operation("POST /cgi-bin/kf/service_state/get", "corp", "ServiceStateGetResponse", body=True, docs="94669 94698"),
            Operation("POST /cgi-bin/kf/service_state/trans", "corp", "ServiceStateTransResponse", body=True, docs="94669 94698"),
        ],
        "kf.statistic": [
            Operation("POST /cgi-bin/kf/get_corp_statistic", "corp", "GetCorpStatisticResponse", body=True, docs="95489 95492"),
            Operation("POST /cgi-bin/kf/get_servicer_statistic", "corp", "GetServicerStatisticResponse", body=True, docs="95490 96433"),
            Operation("POST /cgi-bin/kf/get_statistic", "corp", "GetStatisticResponse", body=True, docs="99367"),
        ],
    }


def _license() -> Area:
    return {
        "license.account": [
            Operation("POST /cgi-bin/license/active_account", "provider", body=True, docs="95553 97188"),
            Operation("POST /cgi-bin/license/batch_active_account", "provider", "BatchActiveAccountResponse", body=True, docs="95553 97188"),
            Operation("POST /cgi-bin/license/active_account_by_type", "provider", body=True, docs="95553 97188"),
            Operation("POST /cgi-bin/license/get_active_info_by_code", "provider", "GetActiveInfoByCodeResponse", body=True, docs="95552 97189"),
            Operation("POST /cgi-bin/license/batch_get_active_info_by_code", "provider", "BatchGetActiveInfoByCodeResponse", body=True, docs="95552 97189"),
            Operation("POST /cgi-bin/license/list_actived_account", "provider", "ListActivedAccountResponse", body=True, pages=Pages("cursor", "next_cursor", "account_list", more="has_more"), docs="95544 97190"),
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
            Operation("POST /cgi-bin/license/list_order", "provider", "ListOrderResponse", body=True, pages=Pages("cursor", "next_cursor", "order_list", more="has_more"), docs="95647 97184"),
            Operation("POST /cgi-bin/license/get_order", "provider", "GetOrderResponse", body=True, docs="95648 97185"),
            Operation("POST /cgi-bin/license/list_order_account", "provider", "ListOrderAccountResponse", body=True, pages=Pages("cursor", "next_cursor", "account_list", more="has_more"), docs="95649 97186"),
            Operation("POST /cgi-bin/license/cancel_order", "provider", body=True, docs="96106 97187"),
            Operation("POST /cgi-bin/license/create_new_order_job", "provider", "CreateNewOrderJobResponse", body=True, docs="98892 98887"),
            Operation("POST /cgi-bin/license/submit_new_order_job", "provider", "SubmitNewOrderJobResponse", body=True, docs="98892 98887"),
            Operation("POST /cgi-bin/license/new_order_job_result", "provider", "NewOrderJobResultResponse", body=True, waiting=Waiting("jobid", "status", (1,), failed=(3,)), docs="98892 98887"),
            Operation("POST /cgi-bin/license/get_union_order", "provider", "GetUnionOrderResponse", body=True, pages=Pages("cursor", "next_cursor", "buy_list", more="has_more"), docs="98893 98888"),
            Operation("POST /cgi-bin/license/submit_pay_job", "provider", "SubmitPayJobResponse", body=True, docs="99415 99420"),
            Operation("POST /cgi-bin/license/pay_job_result", "provider", "PayJobResultResponse", body=True, waiting=Waiting("jobid", "status", (1,), failed=(3,)), docs="99415 99420"),
        ],
    }


def _linkedcorp() -> Area:
    return {
        "linkedcorp.linkedcorp": [
            Operation("POST /cgi-bin/linkedcorp/agent/get_perm_list", "corp", "AgentGetPermListResponse", docs="93172"),
            Operation("POST /cgi-bin/linkedcorp/user/get", "corp", "UserGetResponse", body=True, docs="93171"),
            Operation("POST /cgi-bin/linkedcorp/user/simplelist", "corp", "UserSimplelistResponse", body=True, docs="93168"),
            Operation("POST /cgi-bin/linkedcorp/user/list", "corp", "UserListResponse", body=True, docs="93169"),
            Operation("POST /cgi-bin/linkedcorp/department/list", "corp", "DepartmentListResponse", body=True, docs="93170"),
            Operation("POST /cgi-bin/linkedcorp/message/send", "corp", "MessageSendResponse", body=True, docs="90250"),
        ],
    }


def _living() -> Area:
    return {
        "living.living": [
            Operation("POST /cgi-bin/living/create", "corp", "CreateResponse", body=True, docs="93637 93717"),
            Operation("POST /cgi-bin/living/modify", "corp", body=True, docs="93640 93720"),
            Operation("POST /cgi-bin/living/cancel", "corp", body=True, docs="93638 93718"),
            Operation("POST /cgi-bin/living/delete_replay_data", "corp", body=True, docs="93874 93719 93743 93860"),
            Operation("POST /cgi-bin/living/get_living_code", "corp", "GetLivingCodeResponse", body=True, docs="93641 93721"),
            Operation("POST /cgi-bin/living/get_user_all_livingid", "corp", "GetUserAllLivingidResponse", body=True, pages=Pages("cursor", "next_cursor", "livingid_list"), docs="93634 93714 93739 93856"),
            Operation("GET /cgi-bin/living/get_living_info", "corp", "GetLivingInfoResponse", query=True, docs="93635 93715"),
            Operation("POST /cgi-bin/living/get_watch_stat", "corp", "GetWatchStatResponse", body=True, pages=Pages("next_key", "next_key", "stat_info.users stat_info.external_users", end="ending"), docs="93636 93716"),
            Operation("POST /cgi-bin/living/get_living_share_info", "corp", "GetLivingShareInfoResponse", body=True, docs="94442 94578"),
        ],
    }


def _media() -> Area:
    return {
        "media.attachment": [
            Operation("POST /cgi-bin/media/upload_attachment", "corp", "UploadAttachmentResponse", query=True, body=True, docs="95098 95178 96347"),
        ],
        "media.media": [
            Operation("POST /cgi-bin/media/upload", "corp", "UploadResponse", query=True, body=True, docs="90253 90389 96484"),
            Operation("GET /cgi-bin/media/get", "corp", query=True, binary=True, docs="90254 90390 96486"),
            Operation("GET /cgi-bin/media/get/jssdk", "corp", query=True, binary=True, docs="90255 90391"),
            Operation("POST /cgi-bin/media/uploadimg", "corp", "UploadimgResponse", body=True, docs="90256 90392"),
            Operation("POST /cgi-bin/media/upload_by_url", "corp", "UploadByUrlResponse", body=True, docs="96219"),
            Operation("POST /cgi-bin/media/get_upload_by_url_result", "corp", "GetUploadByUrlResultResponse", body=True, waiting=Waiting("jobid", "status", (2,), failed=(3,)), docs="96219"),
        ],
    }


def _meeting() -> Area:
    return {
        "meeting.attendee": [
            Operation("POST /cgi-bin/meeting/get_attendee_list", "corp", "GetAttendeeListResponse", body=True, pages=Pages("cursor", "next_cursor", "attendees", more="has_more"), docs="98156"),
            Operation("POST /cgi-bin/meeting/get_realtime_attendee_list", "corp", "GetRealtimeAttendeeListResponse", body=True, pages=Pages("cursor", "next_cursor", "attendees", more="has_more"), docs="98157"),
            Operation("POST /cgi-bin/meeting/waitingroom/get_current_user_list", "corp", "WaitingroomGetCurrentUserListResponse", body=True, pages=Pages("cursor", "next_cursor", "user_list", more="has_more"), docs="98163"),
            Operation("POST /cgi-bin/meeting/waitingroom/get_user_list", "corp", "WaitingroomGetUserListResponse", body=True, pages=Pages("cursor", "next_cursor", "user_list", more="has_more"), docs="98164"),
            Operation("POST /cgi-bin/meeting/check_device_in_meeting", "corp", "CheckDeviceInMeetingResponse", body=True, docs="98165"),
            Operation("POST /cgi-bin/meeting/get_quality", "corp", "GetQualityResponse", body=True, pages=Pages("cursor", "next_cursor", "attendees", more="has_more"), docs="98821"),
        ],
        "meeting.enroll": [
            Operation("POST /cgi-bin/meeting/enroll/set_config", "corp", "EnrollSetConfigResponse", body=True, docs="98797"),
            Operation("POST /cgi-bin/meeting/enroll/get_config", "corp", "EnrollGetConfigResponse", body=True, docs="98800"),
            Operation("POST /cgi-bin/meeting/enroll/query_by_tmp_openid", "corp", "EnrollQueryByTmpOpenidResponse", body=True, docs="98794"),
            Operation("POST /cgi-bin/meeting/enroll/list", "corp", "EnrollListResponse", body=True, pages=Pages("cursor", "next_cursor", "enroll_list", more="has_more"), docs="98810"),
            Operation("POST /cgi-bin/meeting/enroll/approve", "corp", "EnrollApproveResponse", body=True, docs="98807"),
            Operation("POST /cgi-bin/meeting/enroll/import", "corp", "EnrollImportResponse", body=True, docs="98816"),
            Operation("POST /cgi-bin/meeting/enroll/delete", "corp", "EnrollDeleteResponse", body=True, docs="98817"),
        ],
        "meeting.layout": [
            Operation("GET /cgi-bin/meeting/layout/list_template", "corp", "LayoutListTemplateResponse", docs="98844"),
            Operation("POST /cgi-bin/meeting/layout/add", "corp", "LayoutAddResponse", body=True, docs="98845"),
            Operation("POST /cgi-bin/meeting/layout/update", "corp", body=True, docs="98846"),
            Operation("POST /cgi-bin/meeting/layout/set_default", "corp", body=True, docs="98847"),
            Operation("POST /cgi-bin/meeting/layout/add_background", "corp", "LayoutAddBackgroundResponse", body=True, docs="98851"),
            Operation("POST /cgi-bin/meeting/layout/set_default_background", "corp", body=True, docs="98852"),
            Operation("POST /cgi-bin/meeting/layout/delete_background", "corp", body=True, docs="98853"),
            Operation("POST /cgi-bin/meeting/layout/batch_delete_background", "corp", body=True, docs="98854"),
            Operation("POST /cgi-bin/meeting/layout/list_background", "corp", "LayoutListBackgroundResponse", body=True, docs="98856"),
            Operation("POST /cgi-bin/meeting/advanced_layout/add", "corp", "AdvancedLayoutAddResponse", body=True, docs="98861"),
            Operation("POST /cgi-bin/meeting/advanced_layout/list", "corp", "AdvancedLayoutListResponse", body=True, docs="98862"),
            Operation("POST /cgi-bin/meeting/advanced_layout/get_user_layout", "corp", "AdvancedLayoutGetUserLayoutResponse", body=True, docs="98865"),
            Operation("POST /cgi-bin/meeting/advanced_layout/batch_delete", "corp", body=True, docs="98866"),
            Operation("POST /cgi-bin/meeting/advanced_layout/update", "corp", body=True, docs="98868"),
            Operation("POST /cgi-bin/meeting/advanced_layout/apply", "corp", body=True, docs="98869"),
        ],
        "meeting.meeting": [
            Operation("POST /cgi-bin/meeting/create", "corp", "CreateResponse", body=True, docs="98148 99104 93706 97454"),
            Operation("POST /cgi-bin/meeting/update", "corp", "UpdateResponse", body=True, docs="98154 99047 93710"),
            Operation("POST /cgi-bin/meeting/cancel", "corp", body=True, docs="98153 99048 93709"),
            Operation("POST /cgi-bin/meeting/get_info", "corp", "MeetingInfo", body=True, docs="98149 99049 93708"),
            Operation("POST /cgi-bin/meeting/get_user_meetingid", "corp", "GetUserMeetingidResponse", body=True, pages=Pages("cursor", "next_cursor", "meetingid_list"), docs="98714 99050 93707"),
            Operation("POST /cgi-bin/meeting/get_invitees", "corp", "GetInviteesResponse", body=True, pages=Pages("cursor", "next_cursor", "invitees", more="has_more"), docs="98160"),
            Operation("POST /cgi-bin/meeting/set_invitees", "corp", body=True, docs="98162"),
            Operation("POST /cgi-bin/meeting/get_guests", "corp", "GetGuestsResponse", body=True, docs="99039"),
            Operation("POST /cgi-bin/meeting/set_guests", "corp", body=True, docs="99040"),
            Operation("POST /cgi-bin/meeting/create_customer_short_url", "corp", "CreateCustomerShortUrlResponse", body=True, docs="98818"),
            Operation("POST /cgi-bin/meeting/get_customer_short_url", "corp", "GetCustomerShortUrlResponse", body=True, docs="98819"),
        ],
        "meeting.mra": [
            Operation("POST /cgi-bin/meeting/mra/query_status", "corp", "MraQueryStatusResponse", body=True, docs="98786"),
            Operation("POST /cgi-bin/meeting/mra/set_default_layout", "corp", body=True, docs="98787"),
            Operation("POST /cgi-bin/meeting/mra/set_raise_hand", "corp", body=True, docs="98788"),
            Operation("POST /cgi-bin/meeting/mra/hangup", "corp", body=True, docs="98789"),
        ],
        "meeting.phone": [
            Operation("POST /cgi-bin/meeting/phone/callout", "corp", "PhoneCalloutResponse", body=True, docs="98823"),
            Operation("POST /cgi-bin/meeting/phone/get_callout_status", "corp", "PhoneGetCalloutStatusResponse", body=True, pages=Pages("cursor", "next_cursor", "phone_numbers", more="has_more"), docs="98824"),
            Operation("POST /cgi-bin/meeting/phone/get_tmp_openid", "corp", "PhoneGetTmpOpenidResponse", body=True, docs="98825"),
        ],
        "meeting.poll": [
            Operation("POST /cgi-bin/meeting/poll/create_theme", "corp", "PollCreateThemeResponse", body=True, docs="98834"),
            Operation("POST /cgi-bin/meeting/poll/update_theme", "corp", body=True, docs="98835"),
            Operation("POST /cgi-bin/meeting/poll/get_poll_list", "corp", "PollGetPollListResponse", body=True, docs="98836"),
            Operation("POST /cgi-bin/meeting/poll/get_theme_info", "corp", "PollGetThemeInfoResponse", body=True, docs="98837"),
            Operation("POST /cgi-bin/meeting/poll/get_poll_detail", "corp", "PollGetPollDetailResponse", body=True, docs="98838"),
            Operation("POST /cgi-bin/meeting/poll/delete", "corp", body=True, docs="98839"),
            Operation("POST /cgi-bin/meeting/poll/start", "corp", "PollStartResponse", body=True, docs="98840"),
            Operation("POST /cgi-bin/meeting/poll/finish", "corp", body=True, docs="98841"),
        ],
        "meeting.realcontrol": [
            Operation("POST /cgi-bin/meeting/realcontrol/set", "corp", body=True, docs="98175"),
            Operation("POST /cgi-bin/meeting/realcontrol/set_cohost", "corp", body=True, docs="98180"),
            Operation("POST /cgi-bin/meeting/realcontrol/mute_user", "corp", body=True, docs="98184"),
            Operation("POST /cgi-bin/meeting/realcontrol/switch_user_video", "corp", body=True, docs="98189"),
            Operation("POST /cgi-bin/meeting/realcontrol/close_screen_share", "corp", body=True, docs="98185"),
            Operation("POST /cgi-bin/meeting/realcontrol/manage_waiting_room_users", "corp", body=True, docs="98186"),
            Operation("POST /cgi-bin/meeting/realcontrol/kickout_users", "corp", body=True, docs="98181"),
            Operation("POST /cgi-bin/meeting/realcontrol/dismiss", "corp", body=True, docs="98187"),
            Operation("POST /cgi-bin/meeting/realcontrol/set_nicknames", "corp", body=True, docs="98188"),
        ],
        "meeting.record": [
            Operation("POST /cgi-bin/meeting/record/list", "corp", "RecordListResponse", body=True, pages=Pages("cursor", "next_cursor", "record_meetings record_list", more="has_more"), docs="98192"),
            Operation("POST /cgi-bin/meeting/record/get_file_list", "corp", "RecordGetFileListResponse", body=True, docs="98196"),
            Operation("POST /cgi-bin/meeting/record/get_file", "corp", "RecordGetFileResponse", body=True, docs="98205"),
            Operation("POST /cgi-bin/meeting/record/delete", "corp", body=True, docs="98206"),
            Operation("POST /cgi-bin/meeting/record/delete_file", "corp", body=True, docs="98207"),
            Operation("POST /cgi-bin/meeting/record/update_sharing_config", "corp", body=True, docs="98208"),
            Operation("POST /cgi-bin/meeting/record/get_statistics", "corp", "RecordGetStatisticsResponse", body=True, docs="98209"),
            Operation("POST /cgi-bin/meeting/record/transcript/get_detail", "corp", "RecordTranscriptGetDetailResponse", body=True, docs="98211"),
            Operation("POST /cgi-bin/meeting/record/transcript/get_paragraph_list", "corp", "RecordTranscriptGetParagraphListResponse", body=True, docs="98212"),
            Operation("POST /cgi-bin/meeting/record/transcript/search", "corp", "RecordTranscriptSearchResponse", body=True, docs="98213"),
        ],
        "meeting.rooms": [
            Operation("POST /cgi-bin/meeting/rooms/book", "corp", "RoomsBookResponse", body=True, docs="98791"),
            Operation("POST /cgi-bin/meeting/rooms/release", "corp", body=True, docs="98792"),
            Operation("POST /cgi-bin/meeting/rooms/list", "corp", "RoomsListResponse", body=True, pages=Pages("cursor", "next_cursor", "meeting_room_list", more="has_more"), docs="98795"),
            Operation("POST /cgi-bin/meeting/rooms/get_info", "corp", "RoomInfo", body=True, docs="98793"),
            Operation("POST /cgi-bin/meeting/rooms/list_meetings", "corp", "RoomsListMeetingsResponse", body=True, pages=Pages("cursor", "next_cursor", "meeting_info_list", more="has_more"), docs="98796"),
            Operation("POST /cgi-bin/meeting/rooms/get_config", "corp", "RoomsGetConfigResponse", body=True, docs="98802"),
            Operation("POST /cgi-bin/meeting/rooms/list_devices", "corp", "RoomsListDevicesResponse", body=True, pages=Pages("cursor", "next_cursor", "device_info_list", more="has_more"), docs="98798"),
            Operation("POST /cgi-bin/meeting/rooms/list_controllers", "corp", "RoomsListControllersResponse", body=True, pages=Pages("cursor", "next_cursor", "controller_info_list", more="has_more"), docs="98799"),
            Operation("POST /cgi-bin/meeting/rooms/get_inventory", "corp", "RoomsGetInventoryResponse", docs="98809"),
            Operation("POST /cgi-bin/meeting/rooms/call", "corp", "RoomsCallResponse", body=True, docs="98804"),
            Operation("POST /cgi-bin/meeting/rooms/cancel_call", "corp", body=True, docs="98805"),
            Operation("POST /cgi-bin/meeting/rooms/get_response_status", "corp", "RoomsGetResponseStatusResponse", body=True, docs="98806"),
        ],
        "meeting.statistics": [
            Operation("POST /cgi-bin/meeting/statistics/get_start_list", "corp", "StatisticsGetStartListResponse", body=True, pages=Pages("cursor", "next_cursor", "meeting_list", more="has_more"), docs="99651"),
        ],
        "meeting.vip": [
            Operation("POST /cgi-bin/meeting/vip/submit_batch_add_job", "corp", "VipSubmitBatchAddJobResponse", body=True, docs="99508"),
            Operation("POST /cgi-bin/meeting/vip/batch_add_job_result", "corp", "VipBatchAddJobResultResponse", body=True, docs="99508"),
            Operation("POST /cgi-bin/meeting/vip/submit_batch_del_job", "corp", "VipSubmitBatchDelJobResponse", body=True, docs="99509"),
            Operation("POST /cgi-bin/meeting/vip/batch_del_job_result", "corp", "VipBatchDelJobResultResponse", body=True, docs="99509"),
            Operation("POST /cgi-bin/meeting/vip/list", "corp", "VipListResponse", body=True, pages=Pages("cursor", "next_cursor", "userid_list", more="has_more"), docs="99510"),
        ],
        "meeting.webinar": [
            Operation("POST /cgi-bin/meeting/webinar/create", "corp", "WebinarCreateResponse", body=True, docs="98842"),
            Operation("POST /cgi-bin/meeting/webinar/update", "corp", body=True, docs="98843"),
            Operation("POST /cgi-bin/meeting/webinar/cancel", "corp", body=True, docs="98870"),
            Operation("POST /cgi-bin/meeting/webinar/get", "corp", "Webinar", body=True, docs="98860"),
            Operation("POST /cgi-bin/meeting/webinar/list_guest", "corp", "WebinarListGuestResponse", body=True, docs="98871"),
            Operation("POST /cgi-bin/meeting/webinar/update_guest_list", "corp", body=True, docs="98872"),
            Operation("POST /cgi-bin/meeting/webinar/update_warm_up", "corp", body=True, docs="98882"),
            Operation("POST /cgi-bin/meeting/webinar/enroll/set_config", "corp", "WebinarEnrollSetConfigResponse", body=True, docs="98875"),
            Operation("POST /cgi-bin/meeting/webinar/enroll/get_config", "corp", "WebinarEnrollGetConfigResponse", body=True, docs="98874"),
            Operation("POST /cgi-bin/meeting/webinar/enroll/query_by_tmp_openid", "corp", "WebinarEnrollQueryByTmpOpenidResponse", body=True, docs="98873"),
            Operation("POST /cgi-bin/meeting/webinar/enroll/list", "corp", "WebinarEnrollListResponse", body=True, pages=Pages("cursor", "next_cursor", "enroll_list", more="has_more"), docs="98876"),
            Operation("POST /cgi-bin/meeting/webinar/enroll/approve", "corp", "WebinarEnrollApproveResponse", body=True, docs="98877"),
            Operation("POST /cgi-bin/meeting/webinar/enroll/import", "corp", "WebinarEnrollImportResponse", body=True, docs="98880"),
            Operation("POST /cgi-bin/meeting/webinar/enroll/delete", "corp", "WebinarEnrollDeleteResponse", body=True, docs="98881"),
        ],
    }


def _menu() -> Area:
    return {
        "menu.menu": [
            Operation("POST /cgi-bin/menu/create", "corp", query=True, body=True, docs="90231"),
            Operation("GET /cgi-bin/menu/get", "corp", "GetResponse", query=True, docs="90232"),
            Operation("GET /cgi-bin/menu/delete", "corp", query=True, docs="90233"),
        ],
    }


def _message() -> Area:
    return {
        "message.application": [
            Operation("POST /cgi-bin/message/send", "corp", "SendResponse", body=True, docs="90236 90372 96458 94515"),
            Operation("POST /cgi-bin/message/update_template_card", "corp", "UpdateTemplateCardResponse", body=True, docs="94888 94945"),
            Operation("POST /cgi-bin/message/update_taskcard", "corp", "UpdateTaskcardResponse", body=True, docs="91579 91585", deprecated='task cards have become template cards, use update_template_card'),
            Operation("POST /cgi-bin/message/recall", "corp", body=True, docs="94867 96460"),
            Operation("POST /cgi-bin/message/get_statistics", "corp", "GetStatisticsResponse", body=True, docs="92369"),
        ],
    }


def _miniapppay() -> Area:
    return {
        "miniapppay.applyment": [
            Operation("POST /cgi-bin/miniapppay/upload_image", "corp", "UploadImageResponse", body=True, docs="98972"),
            Operation("POST /cgi-bin/miniapppay/apply_mch", "corp", "ApplyMchResponse", body=True, docs="98973"),
            Operation("POST /cgi-bin/miniapppay/get_applyment_status", "corp", "GetApplymentStatusResponse", body=True, docs="98974"),
        ],
        "miniapppay.order": [
            Operation("POST /cgi-bin/miniapppay/create_order", "corp", "CreateOrderResponse", body=True, docs="97322"),
            Operation("POST /cgi-bin/miniapppay/get_order", "corp", "GetOrderResponse", body=True, docs="97323"),
            Operation("POST /cgi-bin/miniapppay/close_order", "corp", body=True, docs="97324"),
            Operation("POST /cgi-bin/miniapppay/get_sign", "corp", "GetSignResponse", body=True, docs="98130"),
            Operation("POST /cgi-bin/miniapppay/refund", "corp", "RefundResponse", body=True, docs="97333"),
            Operation("POST /cgi-bin/miniapppay/get_refund_detail", "corp", "GetRefundDetailResponse", body=True, docs="97352"),
            Operation("POST /cgi-bin/miniapppay/get_bill", "corp", "GetBillResponse", body=True, docs="98115"),
        ],
    }


def _miniprogram() -> Area:
    return {
        "miniprogram.session": [
            Operation("GET /cgi-bin/miniprogram/jscode2session", "corp", "MemberSession", query=True, constants={'grant_type': 'authorization_code'}, docs="91507 96959"),
            Operation("POST /cgi-bin/miniprogram/transfer_session", "corp", "TransferSessionResponse", body=True, docs="93355 96874 95817"),
        ],
    }


def _msgaudit() -> Area:
    return {
        "msgaudit.msgaudit": [
            Operation("POST /cgi-bin/msgaudit/get_permit_user_list", "corp", "GetPermitUserListResponse", body=True, docs="91614"),
            Operation("POST /cgi-bin/msgaudit/check_single_agree", "corp", "CheckSingleAgreeResponse", body=True, docs="91782"),
            Operation("POST /cgi-bin/msgaudit/check_room_agree", "corp", "CheckRoomAgreeResponse", body=True, docs="91782"),
            Operation("POST /cgi-bin/msgaudit/groupchat/get", "corp", "GroupchatGetResponse", body=True, docs="92951"),
            Operation("GET /cgi-bin/msgaudit/get_robot_info", "corp", "GetRobotInfoResponse", query=True, docs="91774"),
        ],
    }


def _oa() -> Area:
    return {
        "oa.approval": [
            Operation("POST /cgi-bin/oa/gettemplatedetail", "corp", "GettemplatedetailResponse", body=True, docs="91982 92631"),
            Operation("POST /cgi-bin/oa/applyevent", "corp", "ApplyeventResponse", body=True, docs="91853 92632"),
            Operation("POST /cgi-bin/oa/getapprovalinfo", "corp", "GetapprovalinfoResponse", body=True, pages=Pages("new_cursor", "new_next_cursor", "sp_no_list", first=''), docs="91816 94603"),
            Operation("POST /cgi-bin/oa/getapprovaldetail", "corp", "GetapprovaldetailResponse", body=True, docs="91983 92634"),
            Operation("POST /cgi-bin/oa/approval/copytemplate", "corp", "ApprovalCopytemplateResponse", body=True, docs="92630"),
            Operation("POST /cgi-bin/oa/approval/create_template", "corp", "ApprovalCreateTemplateResponse", body=True, docs="97437"),
            Operation("POST /cgi-bin/oa/approval/update_template", "corp", body=True, docs="97438"),
        ],
        "oa.calendar": [
            Operation("POST /cgi-bin/oa/calendar/add", "corp", "CalendarAddResponse", body=True, docs="93647 93702"),
            Operation("POST /cgi-bin/oa/calendar/update", "corp", "CalendarUpdateResponse", body=True, docs="97716"),
            Operation("POST /cgi-bin/oa/calendar/get", "corp", "CalendarGetResponse", body=True, docs="97717"),
            Operation("POST /cgi-bin/oa/calendar/del", "corp", body=True, docs="97718"),
        ],
        "oa.journal": [
            Operation("POST /cgi-bin/oa/journal/get_record_list", "corp", "JournalGetRecordListResponse", body=True, pages=Pages("cursor", "next_cursor", "journaluuid_list", first=0, end="endflag"), docs="93393"),
            Operation("POST /cgi-bin/oa/journal/get_record_detail", "corp", "JournalGetRecordDetailResponse", body=True, docs="93394"),
            Operation("POST /cgi-bin/oa/journal/get_stat_list", "corp", "JournalGetStatListResponse", body=True, docs="93395"),
            Operation("POST /cgi-bin/oa/journal/export_doc", "corp", "JournalExportDocResponse", body=True, docs="96108"),
            Operation("POST /cgi-bin/oa/journal/get_export_doc_result", "corp", "JournalGetExportDocResultResponse", body=True, docs="96108"),
            Operation("POST /cgi-bin/oa/journal/download_wedrive_file", "corp", "JournalDownloadWedriveFileResponse", body=True, docs="98021"),
        ],
        "oa.meetingroom": [
            Operation("POST /cgi-bin/oa/meetingroom/add", "corp", "MeetingroomAddResponse", body=True, docs="93619"),
            Operation("POST /cgi-bin/oa/meetingroom/list", "corp", "MeetingroomListResponse", body=True, docs="93619"),
            Operation("POST /cgi-bin/oa/meetingroom/edit", "corp", body=True, docs="93619"),
            Operation("POST /cgi-bin/oa/meetingroom/del", "corp", body=True, docs="93619"),
            Operation("POST /cgi-bin/oa/meetingroom/get_booking_info", "corp", "MeetingroomGetBookingInfoResponse", body=True, docs="93620 https://developer.work.weixin.qq.com/document/22517"),
            Operation("POST /cgi-bin/oa/meetingroom/book", "corp", "MeetingroomBookResponse", body=True, docs="93620"),
            Operation("POST /cgi-bin/oa/meetingroom/book_by_schedule", "corp", "MeetingroomBookByScheduleResponse", body=True, docs="93620"),
            Operation("POST /cgi-bin/oa/meetingroom/book_by_meeting", "corp", "MeetingroomBookByMeetingResponse", body=True, docs="93620"),
            Operation("POST /cgi-bin/oa/meetingroom/cancel_book", "corp", body=True, docs="93620"),
            Operation("POST /cgi-bin/oa/meetingroom/bookinfo/get", "corp", "MeetingroomBookinfoGetResponse", body=True, docs="93620"),
            Operation("POST /cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id", "corp", "MeetingroomGetBookingInfoByMeetingIdResponse", body=True, docs="93620", deprecated='no longer documented, use meetingroom_bookinfo_get'),
        ],
        "oa.schedule": [
            Operation("POST /cgi-bin/oa/schedule/add", "corp", "ScheduleAddResponse", body=True, docs="93648 93703"),
            Operation("POST /cgi-bin/oa/schedule/update", "corp", "ScheduleUpdateResponse", body=True, docs="97720 96204"),
            Operation("POST /cgi-bin/oa/schedule/add_attendees", "corp", body=True, docs="97721"),
            Operation("POST /cgi-bin/oa/schedule/del_attendees", "corp", body=True, docs="97722"),
            Operation("POST /cgi-bin/oa/schedule/get_by_calendar", "corp", "ScheduleGetByCalendarResponse", body=True, pages=Pages("offset", "", "schedule_list", first=0), docs="97723"),
            Operation("POST /cgi-bin/oa/schedule/get", "corp", "ScheduleGetResponse", body=True, docs="97724"),
            Operation("POST /cgi-bin/oa/schedule/del", "corp", body=True, docs="97725"),
        ],
        "oa.vacation": [
            Operation("GET /cgi-bin/oa/vacation/getcorpconf", "corp", "VacationGetcorpconfResponse", docs="93375 94211"),
            Operation("POST /cgi-bin/oa/vacation/getuservacationquota", "corp", "VacationGetuservacationquotaResponse", body=True, docs="93376 94212"),
            Operation("POST /cgi-bin/oa/vacation/setoneuserquota", "corp", body=True, docs="93377 94213"),
        ],
    }


def _openhw() -> Area:
    return {
        "openhw.credential": [
            Operation("POST /cgi-bin/openhw/get_model_token", "none", "GetModelTokenResponse", body=True, docs="95992"),
            Operation("POST /cgi-bin/openhw/get_device_secret", "device_model", "GetDeviceSecretResponse", body=True, docs="95993"),
            Operation("POST /cgi-bin/openhw/get_device_token", "device_model", "GetDeviceTokenResponse", body=True, docs="96022"),
        ],
        "openhw.device": [
            Operation("POST /cgi-bin/openhw/model/register_sn", "device_model", "ModelRegisterSnResponse", body=True, docs="95980"),
            Operation("POST /cgi-bin/openhw/model/unregister_sn", "device_model", body=True, docs="95981"),
            Operation("POST /cgi-bin/openhw/device/get_device_detail", "device_model", "DeviceGetDeviceDetailResponse", body=True, docs="95982"),
            Operation("POST /cgi-bin/openhw/device/report_device_status", "device", body=True, docs="95983"),
            Operation("POST /cgi-bin/openhw/device/get_userinfo_by_page", "device", "DeviceGetUserinfoByPageResponse", body=True, pages=Pages("cursor", "next_cursor", "userinfo.useritems"), docs="95984"),
            Operation("POST /cgi-bin/openhw/device/get_userinfo_by_ids", "device", "DeviceGetUserinfoByIdsResponse", body=True, docs="96037"),
            Operation("POST /cgi-bin/openhw/device/report_firmware_upgrade_result", "device", body=True, docs="95999"),
            Operation("POST /cgi-bin/openhw/device/gen_login_qrcode", "device", "DeviceQrCode", body=True, docs="98023"),
            Operation("POST /cgi-bin/openhw/device/gen_id_dynamic_qrcode", "device_model", "DeviceQrCode", body=True, docs="98024"),
        ],
        "openhw.printer": [
            Operation("POST /cgi-bin/openhw/device/get_printer_job_list", "device", "DeviceGetPrinterJobListResponse", body=True, pages=Pages("cursor", "next_cursor", "printer_job_list"), docs="96407"),
            Operation("POST /cgi-bin/openhw/device/get_printer_job_download_url", "device", "DeviceGetPrinterJobDownloadUrlResponse", body=True, docs="96408"),
            Operation("POST /cgi-bin/openhw/device/report_printer_job_status", "device", body=True, docs="96409"),
            Operation("POST /cgi-bin/openhw/device/push_scan_file", "device", body=True, docs="96410"),
            Operation("POST /cgi-bin/openhw/device/set_printer_job_trans_result", "device", body=True, docs="96412"),
        ],
        "openhw.record": [
            Operation("POST /cgi-bin/openhw/device/report_checkin_data", "device", "DeviceReportCheckinDataResponse", body=True, docs="95985"),
            Operation("POST /cgi-bin/openhw/device/report_temperature_data", "device", "DeviceReportTemperatureDataResponse", body=True, docs="95986"),
            Operation("POST /cgi-bin/openhw/device/report_access_data", "device", "DeviceReportAccessDataResponse", body=True, docs="95997"),
            Operation("POST /cgi-bin/openhw/device/report_bio_info_result", "device", body=True, docs="96000"),
            Operation("POST /cgi-bin/openhw/device/report_remote_open_result", "device", body=True, docs="96048"),
        ],
    }


def _paytool() -> Area:
    return {
        "paytool.invoice": [
            Operation("POST /cgi-bin/paytool/get_invoice_list", "provider", "GetInvoiceListResponse", body=True, pages=Pages("cursor", "next_cursor", "invoice_list", more="has_more"), docs="99436 99447"),
            Operation("POST /cgi-bin/paytool/mark_invoice_status", "provider", body=True, docs="99437 99448"),
        ],
        "paytool.order": [
            Operation("POST /cgi-bin/paytool/open_order", "provider", "OpenOrderResponse", body=True, signing=Signing("paytool_secret", "nonce_str", "ts", "sig"), docs="98045 99358"),
            Operation("POST /cgi-bin/paytool/close_order", "provider", body=True, signing=Signing("paytool_secret", "nonce_str", "ts", "sig"), docs="98046 99359"),
            Operation("POST /cgi-bin/paytool/get_order_list", "provider", "GetOrderListResponse", body=True, pages=Pages("cursor", "next_cursor", "pay_order_list", more="has_more"), signing=Signing("paytool_secret", "nonce_str", "ts", "sig"), docs="98053 99360"),
            Operation("POST /cgi-bin/paytool/get_order_detail", "provider", "GetOrderDetailResponse", body=True, signing=Signing("paytool_secret", "nonce_str", "ts", "sig"), docs="98054 99361"),
        ],
    }


def _pstncc() -> Area:
    return {
        "pstncc.pstncc": [
            Operation("POST /cgi-bin/pstncc/call", "corp", "CallResponse", body=True, docs="91627 97115"),
            Operation("POST /cgi-bin/pstncc/getstates", "corp", "GetstatesResponse", body=True, docs="91628 97116"),
        ],
    }


def _report() -> Area:
    return {
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
            Operation("POST /cgi-bin/report/patrol/get_order_list", "corp", "PatrolGetOrderListResponse", body=True, pages=Pages("cursor", "next_cursor", "order_list"), docs="93536 97150"),
            Operation("POST /cgi-bin/report/patrol/get_order_info", "corp", "PatrolGetOrderInfoResponse", body=True, docs="93535 97151"),
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
            Operation("POST /cgi-bin/report/sitecode/list", "corp", "SitecodeListResponse", body=True, pages=Pages("cursor", "next_cursor", "site_code_infos"), docs="95461"),
            Operation("POST /cgi-bin/report/sitecode/get_site_report_info", "corp", "SitecodeGetSiteReportInfoResponse", body=True, docs="95461"),
            Operation("POST /cgi-bin/report/sitecode/get_report_answer", "corp", "SitecodeGetReportAnswerResponse", body=True, pages=Pages("cursor", "next_cursor", "answers", more="has_more"), docs="95464"),
        ],
    }


def _school() -> Area:
    return {
        "school.base": [
            Operation("GET /cgi-bin/school/getuserinfo", "corp", "GetuserinfoResponse", query=True, docs="95791"),
            Operation("GET /cgi-bin/school/agent/get_allow_scope", "corp", "AgentGetAllowScopeResponse", query=True, docs="94895 94960"),
            Operation("GET /cgi-bin/school/get_chat_create_mode", "corp", "GetChatCreateModeResponse", docs="92430"),
            Operation("POST /cgi-bin/school/set_chat_create_mode", "corp", body=True, docs="92430"),
            Operation("GET /cgi-bin/school/get_teacher_view_mode", "corp", "GetTeacherViewModeResponse", docs="92652"),
            Operation("POST /cgi-bin/school/set_teacher_view_mode", "corp", body=True, docs="92652"),
        ],
        "school.department": [
            Operation("POST /cgi-bin/school/department/create", "corp", "DepartmentCreateResponse", body=True, docs="92340 92296 100158"),
            Operation("POST /cgi-bin/school/department/update", "corp", body=True, docs="92341 92297"),
            Operation("GET /cgi-bin/school/department/delete", "corp", query=True, docs="92342 92298 100160"),
            Operation("GET /cgi-bin/school/department/list", "corp", "DepartmentListResponse", query=True, docs="92343 92299"),
            Operation("POST /cgi-bin/school/set_upgrade_info", "corp", "SetUpgradeInfoResponse", body=True, docs="92949 92950"),
        ],
        "school.health": [
            Operation("POST /cgi-bin/school/user/get_teacher_customize_health_info", "corp", "UserGetTeacherCustomizeHealthInfoResponse", body=True, pages=Pages("next_key", "next_key", "health_infos", end="ending"), docs="93744"),
            Operation("POST /cgi-bin/school/user/get_student_customize_health_info", "corp", "UserGetStudentCustomizeHealthInfoResponse", body=True, pages=Pages("next_key", "next_key", "health_infos", end="ending"), docs="93745"),
            Operation("POST /cgi-bin/school/user/get_health_qrcode", "corp", "UserGetHealthQrcodeResponse", body=True, docs="93746"),
        ],
        "school.living": [
            Operation("GET /cgi-bin/school/living/get_living_info", "corp", "LivingGetLivingInfoResponse", query=True, docs="93740 93857"),
            Operation("POST /cgi-bin/school/living/get_watch_stat", "corp", "LivingGetWatchStatResponse", body=True, pages=Pages("next_key", "next_key", "stat_infoes.students stat_infoes.visitors", end="ending"), docs="93741 93858 97129"),
            Operation("POST /cgi-bin/school/living/get_unwatch_stat", "corp", "LivingGetUnwatchStatResponse", body=True, pages=Pages("next_key", "next_key", "stat_info.students", end="ending"), docs="93742 93859"),
            Operation("POST /cgi-bin/school/living/get_watch_stat_v2", "corp", "LivingGetWatchStatV2Response", body=True, pages=Pages("next_cursor", "next_cursor", "stat_info.students stat_info.parents stat_info.visitors", more="has_more"), docs="95793 95799"),
            Operation("POST /cgi-bin/school/living/get_unwatch_stat_v2", "corp", "LivingGetUnwatchStatV2Response", body=True, pages=Pages("next_cursor", "next_cursor", "stat_info.students stat_info.parents", more="has_more"), docs="95795"),
        ],
        "school.payment": [
            Operation("POST /cgi-bin/school/get_payment_result", "corp", "GetPaymentResultResponse", body=True, docs="94470 94553"),
            Operation("POST /cgi-bin/school/get_trade", "corp", "GetTradeResponse", body=True, docs="94471 94554"),
        ],
        "school.user": [
            Operation("POST /cgi-bin/school/user/create_student", "corp", body=True, docs="92325 92035"),
            Operation("GET /cgi-bin/school/user/delete_student", "corp", query=True, docs="92326 92039"),
            Operation("POST /cgi-bin/school/user/update_student", "corp", body=True, docs="92327 92041"),
            Operation("POST /cgi-bin/school/user/batch_create_student", "corp", "UserBatchCreateStudentResponse", body=True, docs="92328 92037"),
            Operation("POST /cgi-bin/school/user/batch_delete_student", "corp", "UserBatchDeleteStudentResponse", body=True, docs="92329 92040"),
            Operation("POST /cgi-bin/school/user/batch_update_student", "corp", "UserBatchUpdateStudentResponse", body=True, docs="92330 92042"),
            Operation("POST /cgi-bin/school/user/create_parent", "corp", body=True, docs="92331 92077"),
            Operation("GET /cgi-bin/school/user/delete_parent", "corp", query=True, docs="92332 92079"),
            Operation("POST /cgi-bin/school/user/update_parent", "corp", body=True, docs="92333 92081"),
            Operation("POST /cgi-bin/school/user/batch_create_parent", "corp", "UserBatchCreateParentResponse", body=True, docs="92334 92078"),
            Operation("POST /cgi-bin/school/user/batch_delete_parent", "corp", "UserBatchDeleteParentResponse", body=True, docs="92335 92080"),
            Operation("POST /cgi-bin/school/user/batch_update_parent", "corp", "UserBatchUpdateParentResponse", body=True, docs="92336 92082 100156"),
            Operation("GET /cgi-bin/school/user/get", "corp", "UserGetResponse", query=True, docs="92337 92038"),
            Operation("GET /cgi-bin/school/user/list", "corp", "UserListResponse", query=True, docs="92338 92043"),
            Operation("GET /cgi-bin/school/user/list_parent", "corp", "UserListParentResponse", query=True, docs="92446"),
            Operation("POST /cgi-bin/school/set_arch_sync_mode", "corp", body=True, docs="92345 92083"),
        ],
    }


def _security() -> Area:
    return {
        "security.archive": [
            Operation("POST /cgi-bin/security/file-content/get_auth_user_list", "corp", "FileContentGetAuthUserListResponse", body=True, pages=Pages("cursor", "next_cursor", "auth_user_list", more="has_more"), docs="101700"),
            Operation("POST /cgi-bin/security/doc/list", "corp", "DocListResponse", body=True, pages=Pages("cursor", "next_cursor", "doc_list", more="has_more"), docs="101704"),
            Operation("POST /cgi-bin/security/doc/export", "corp", "DocExportResponse", body=True, docs="101689"),
            Operation("POST /cgi-bin/security/doc/get_export_result", "corp", "DocGetExportResultResponse", body=True, waiting=Waiting("jobid", "status", (1,), failed=(2,)), docs="101690"),
            Operation("POST /cgi-bin/security/wedrive/get_auth_space_list", "corp", "WedriveGetAuthSpaceListResponse", body=True, docs="101674"),
            Operation("POST /cgi-bin/security/wedrive/get_auth_file_list", "corp", "WedriveGetAuthFileListResponse", body=True, pages=Pages("cursor", "next_cursor", "file_list", more="has_more"), docs="101676"),
            Operation("POST /cgi-bin/security/wedrive/download_file", "corp", "WedriveDownloadFileResponse", body=True, docs="101677"),
            Operation("POST /cgi-bin/security/calendar/get_default_calendar", "corp", "CalendarGetDefaultCalendarResponse", body=True, docs="101696"),
            Operation("POST /cgi-bin/security/calendar/get_schedule_list", "corp", "CalendarGetScheduleListResponse", body=True, pages=Pages("cursor", "next_cursor", "schedule_id_list", more="has_more"), docs="101696"),
            Operation("POST /cgi-bin/security/calendar/get_schedule_list_by_sequence", "corp", "CalendarGetScheduleListBySequenceResponse", body=True, docs="101696"),
            Operation("POST /cgi-bin/security/calendar/get_schedule_detail", "corp", "CalendarGetScheduleDetailResponse", body=True, docs="101697"),
        ],
        "security.record": [
            Operation("POST /cgi-bin/security/get_file_oper_record", "corp", "GetFileOperRecordResponse", body=True, pages=Pages("cursor", "next_cursor", "record_list", more="has_more"), docs="98079"),
            Operation("POST /cgi-bin/security/get_screen_oper_record", "corp", "GetScreenOperRecordResponse", body=True, pages=Pages("cursor", "next_cursor", "record_list", more="has_more"), docs="100128"),
            Operation("POST /cgi-bin/security/member_oper_log/list", "corp", "MemberOperLogListResponse", body=True, pages=Pages("cursor", "next_cursor", "record_list", more="has_more"), docs="100178"),
            Operation("POST /cgi-bin/security/admin_oper_log/list", "corp", "AdminOperLogListResponse", body=True, pages=Pages("cursor", "next_cursor", "record_list", more="has_more"), docs="100179"),
        ],
        "security.server": [
            Operation("GET /cgi-bin/security/get_server_domain_ip", "corp", "GetServerDomainIpResponse", docs="100079"),
        ],
        "security.trustdevice": [
            Operation("POST /cgi-bin/security/trustdevice/import", "corp", "TrustdeviceImportResponse", body=True, docs="98920"),
            Operation("POST /cgi-bin/security/trustdevice/list", "corp", "TrustdeviceListResponse", body=True, pages=Pages("cursor", "next_cursor", "device_list"), docs="98920"),
            Operation("POST /cgi-bin/security/trustdevice/get_by_user", "corp", "TrustdeviceGetByUserResponse", body=True, docs="98920"),
            Operation("POST /cgi-bin/security/trustdevice/delete", "corp", body=True, docs="98920"),
            Operation("POST /cgi-bin/security/trustdevice/approve", "corp", "TrustdeviceApproveResponse", body=True, docs="98920"),
            Operation("POST /cgi-bin/security/trustdevice/reject", "corp", "TrustdeviceRejectResponse", body=True, docs="98920"),
        ],
        "security.vip": [
            Operation("POST /cgi-bin/security/vip/submit_batch_add_job", "corp", "VipSubmitBatchAddJobResponse", body=True, docs="99503"),
            Operation("POST /cgi-bin/security/vip/batch_add_job_result", "corp", "VipBatchAddJobResultResponse", body=True, docs="99503"),
            Operation("POST /cgi-bin/security/vip/submit_batch_del_job", "corp", "VipSubmitBatchDelJobResponse", body=True, docs="99505"),
            Operation("POST /cgi-bin/security/vip/batch_del_job_result", "corp", "VipBatchDelJobResultResponse", body=True, docs="99505"),
            Operation("POST /cgi-bin/security/vip/list", "corp", "VipListResponse", body=True, pages=Pages("cursor", "next_cursor", "userid_list", more="has_more"), docs="99506"),
        ],
    }


def _service() -> Area:
    return {
        "service.account": [
            Operation("GET /cgi-bin/service/get_account_balance", "provider", "GetAccountBalanceResponse", docs="100137 100138"),
        ],
        "service.authorization": [
            Operation("GET /cgi-bin/service/get_pre_auth_code", "suite", "PreAuthCode", docs="90601"),
            Operation("POST /cgi-bin/service/set_session_info", "suite", body=True, docs="90602"),
            Operation("POST /cgi-bin/service/get_permanent_code", "suite", "PermanentInfo", body=True, docs="90603 91911 97163"),
            Operation("POST /cgi-bin/service/v2/get_permanent_code", "suite", "PermanentCode", body=True, docs="100776 97163"),
            Operation("POST /cgi-bin/service/get_auth_info", "suite", "Authorization", body=True, docs="90604 91912"),
            Operation("POST /cgi-bin/service/v2/get_auth_info", "suite", "Authorization", body=True, docs="100779 100795"),
            Operation("POST /cgi-bin/service/get_admin_list", "suite", "AdminList", body=True, docs="90606"),
            Operation("POST /cgi-bin/service/get_app_qrcode", "suite", "AppQrcode", body=True, binary=True, docs="95430"),
            Operation("POST /cgi-bin/service/get_customized_auth_url", "provider", "CustomizedAuthUrl", body=True, docs="98744 95436"),
        ],
        "service.contact": [
            Operation("POST /cgi-bin/service/contact/search", "provider", "ContactSearchResponse", body=True, docs="91844"),
            Operation("POST /cgi-bin/service/contact/batchsearch", "provider", "ContactBatchsearchResponse", body=True, docs="91844"),
            Operation("POST /cgi-bin/service/contact/id_translate", "provider", "ContactIdTranslateResponse", body=True, docs="91846"),
            Operation("GET /cgi-bin/service/batch/getresult", "provider", "BatchGetresultResponse", query=True, waiting=Waiting("jobid", "status", (3,)), docs="91882"),
            Operation("POST /cgi-bin/service/contact/sort", "provider", "ContactSortResponse", body=True, docs="92093"),
        ],
        "service.customer_acquisition": [
            Operation("POST /cgi-bin/service/customer_acquisition/get_bill_list", "suite", "CustomerAcquisitionGetBillListResponse", body=True, pages=Pages("cursor", "next_cursor", "bill_list"), docs="99602"),
        ],
        "service.hardware": [
            Operation("POST /cgi-bin/service/add_device", "provider", "AddDeviceResponse", body=True, docs="90626"),
            Operation("POST /cgi-bin/service/get_device_auth_info", "provider", "GetDeviceAuthInfoResponse", body=True, docs="90753"),
            Operation("POST /cgi-bin/service/reset_secret_no", "provider", body=True, docs="90631 90753"),
            Operation("POST /cgi-bin/service/list_device", "provider", "ListDeviceResponse", body=True, pages=Pages("offset", "", "device_list", first=0), docs="91346"),
            Operation("POST /cgi-bin/service/fetch_device_log", "provider", body=True, docs="91475"),
            Operation("POST /cgi-bin/service/del_device", "provider", body=True, docs="92770"),
            Operation("POST /cgi-bin/service/set_printer_support_state", "provider", body=True, docs="92782"),
        ],
        "service.id_conversion": [
            Operation("POST /cgi-bin/service/corpid_to_opencorpid", "provider", "CorpidToOpencorpidResponse", body=True, docs="97061 97105 95604"),
            Operation("POST /cgi-bin/service/batch/userid_to_openuserid", "provider", "BatchUseridToOpenuseridResponse", body=True, docs="97062 97106"),
            Operation("POST /cgi-bin/service/externalcontact/unionid_to_external_userid_3rd", "suite", "ExternalcontactUnionidToExternalUserid3rdResponse", body=True, docs="95878 96516"),
            Operation("POST /cgi-bin/service/externalcontact/finish_external_userid_migration", "provider", body=True, docs="96516"),
            Operation("POST /cgi-bin/service/finish_openid_migration", "provider", body=True, docs="99375 99378 97104 96518"),
        ],
        "service.login": [
            Operation("GET /cgi-bin/service/auth/getuserinfo3rd", "suite", "UserInfo3rd", query=True, docs="91121 98179"),
            Operation("POST /cgi-bin/service/auth/getuserdetail3rd", "suite", "UserDetail3rd", body=True, docs="91122"),
            Operation("GET /cgi-bin/service/getuserinfo3rd", "suite", "Getuserinfo3rdResponse", query=True, docs="91711 91155"),
            Operation("POST /cgi-bin/service/getuserdetail3rd", "suite", "UserDetail3rd", body=True, docs="91156"),
            Operation("GET /cgi-bin/service/school/getuserinfo3rd", "suite", "SchoolGetuserinfo3rdResponse", query=True, docs="95790"),
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
    }


def _sync() -> Area:
    return {
        "sync.contact": [
            Operation("GET /cgi-bin/sync/contact_sync_success", "contact_sync", docs="90584 90808"),
        ],
    }


def _tag() -> Area:
    return {
        "tag.tag": [
            Operation("POST /cgi-bin/tag/create", "corp", "CreateResponse", body=True, docs="90210 90346"),
            Operation("POST /cgi-bin/tag/update", "corp", body=True, docs="90211 90347"),
            Operation("GET /cgi-bin/tag/delete", "corp", query=True, docs="90212 90348"),
            Operation("GET /cgi-bin/tag/get", "corp", "GetResponse", query=True, docs="90213 90349 96281"),
            Operation("POST /cgi-bin/tag/addtagusers", "corp", "AddtagusersResponse", body=True, docs="90214 90350"),
            Operation("POST /cgi-bin/tag/deltagusers", "corp", "DeltagusersResponse", body=True, docs="90215 90351"),
            Operation("GET /cgi-bin/tag/list", "corp", "ListResponse", docs="90216 90352"),
        ],
    }


def _ticket() -> Area:
    return {
        "ticket.ticket": [
            Operation("GET /cgi-bin/ticket/get", "corp", "base.ticket.JsapiTicket", query=True, constants={'type': 'agent_config'}, docs="90506 90539 96909"),
        ],
    }


def _todo() -> Area:
    return {
        "todo.todo": [
            Operation("POST /cgi-bin/todo/get", "corp", "Todo", body=True, docs="101524"),
            Operation("POST /cgi-bin/todo/update", "corp", body=True, docs="101534"),
        ],
    }


def _user() -> Area:
    return {
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
            Operation("POST /cgi-bin/user/getuserid", "corp", "GetuseridResponse", body=True, docs="95402 91693 96267"),
            Operation("POST /cgi-bin/user/get_userid_by_email", "corp", "GetUseridByEmailResponse", body=True, docs="95895 95892 96268"),
            Operation("POST /cgi-bin/user/get_active_stat", "corp", "GetActiveStatResponse", body=True, docs="92714"),
        ],
    }


def _webhook() -> Area:
    return {
        "webhook.webhook": [
            Operation("POST /cgi-bin/webhook/send", "webhook", body=True, docs="99110 91770"),
            Operation("POST /cgi-bin/webhook/upload_media", "webhook", "UploadMediaResponse", query=True, body=True, docs="99110 91770"),
        ],
    }


def _wedoc() -> Area:
    return {
        "wedoc.document": [
            Operation("POST /cgi-bin/wedoc/document/batch_update", "corp", body=True, docs="97626 98027"),
            Operation("POST /cgi-bin/wedoc/document/get", "corp", "DocumentGetResponse", body=True, docs="101161 97659 101170"),
        ],
        "wedoc.form": [
            Operation("POST /cgi-bin/wedoc/create_form", "corp", "CreateFormResponse", body=True, docs="97462"),
            Operation("POST /cgi-bin/wedoc/modify_form", "corp", body=True, docs="97816"),
            Operation("POST /cgi-bin/wedoc/get_form_info", "corp", "GetFormInfoResponse", body=True, docs="97817"),
            Operation("POST /cgi-bin/wedoc/get_form_statistic", "corp", "GetFormStatisticResponse", body=True, pages=Pages("cursor", "cursor", "submit_users unfill_users", more="has_more"), docs="97818"),
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
            Operation("POST /cgi-bin/wedoc/file_upload", "corp", "FileUploadResponse", body=True, docs="101870 101880"),
            Operation("POST /cgi-bin/wedoc/file_upload_init", "corp", "FileUploadInitResponse", body=True, docs="101871 101881"),
            Operation("POST /cgi-bin/wedoc/file_upload_part", "corp", body=True, docs="101871 101881"),
            Operation("POST /cgi-bin/wedoc/file_upload_finish", "corp", "FileUploadFinishResponse", body=True, docs="101871 101881"),
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
        "wedoc.smartdoc": [
            Operation("POST /cgi-bin/wedoc/smartdoc/add_page", "corp", "SmartdocAddPageResponse", body=True, docs="101620 101637"),
            Operation("POST /cgi-bin/wedoc/smartdoc/update_page", "corp", "SmartdocUpdatePageResponse", body=True, docs="101621"),
            Operation("POST /cgi-bin/wedoc/smartdoc/delete_page", "corp", body=True, docs="101622 101639"),
            Operation("POST /cgi-bin/wedoc/smartdoc/get_page_hierarchy", "corp", "SmartdocGetPageHierarchyResponse", body=True, docs="101619"),
            Operation("POST /cgi-bin/wedoc/smartdoc/add_blocks", "corp", "SmartdocAddBlocksResponse", body=True, docs="101623 101640"),
            Operation("POST /cgi-bin/wedoc/smartdoc/update_blocks", "corp", "SmartdocUpdateBlocksResponse", body=True, docs="101624 101658"),
            Operation("POST /cgi-bin/wedoc/smartdoc/delete_blocks", "corp", body=True, docs="101625"),
            Operation("POST /cgi-bin/wedoc/smartdoc/get_block_list", "corp", "SmartdocGetBlockListResponse", body=True, pages=Pages("start", "next_start", "blocks", more="has_more"), docs="101626 101660"),
            Operation("POST /cgi-bin/wedoc/smartdoc/export_task", "corp", "SmartdocExportTaskResponse", body=True, docs="101627 101644"),
            Operation("POST /cgi-bin/wedoc/smartdoc/get_export_result", "corp", "SmartdocGetExportResultResponse", body=True, waiting=Waiting("task_id", "task_done", (True,)), docs="101627 101644"),
            Operation("POST /cgi-bin/wedoc/smartdoc/publish", "corp", "SmartdocPublishResponse", body=True, docs="101616 101650"),
            Operation("POST /cgi-bin/wedoc/smartdoc/cancel_publish", "corp", body=True, docs="101617 101651"),
            Operation("POST /cgi-bin/wedoc/smartdoc/publish_setting", "corp", body=True, docs="101618 101652"),
            Operation("POST /cgi-bin/wedoc/smartdoc/get_smartsheet_info", "corp", "SmartdocGetSmartsheetInfoResponse", body=True, docs="101628"),
            Operation("POST /cgi-bin/wedoc/smartdoc/add_smartsheet", "corp", "SmartdocAddSmartsheetResponse", body=True, docs="101629 101646"),
            Operation("POST /cgi-bin/wedoc/smartdoc/delete_smartsheet", "corp", body=True, docs="101630 101647"),
            Operation("POST /cgi-bin/wedoc/smartdoc/update_smartsheet", "corp", "SmartdocUpdateSmartsheetResponse", body=True, docs="101631 101665"),
        ],
        "wedoc.smartsheet": [
            Operation("POST /cgi-bin/wedoc/smartsheet/add_sheet", "corp", "SmartsheetAddSheetResponse", body=True, docs="99896"),
            Operation("POST /cgi-bin/wedoc/smartsheet/delete_sheet", "corp", body=True, docs="99899"),
            Operation("POST /cgi-bin/wedoc/smartsheet/update_sheet", "corp", body=True, docs="99898"),
            Operation("POST /cgi-bin/wedoc/smartsheet/get_sheet", "corp", "SmartsheetGetSheetResponse", body=True, docs="101154 99911 101182 100227"),
            Operation("POST /cgi-bin/wedoc/smartsheet/add_view", "corp", "SmartsheetAddViewResponse", body=True, docs="99900"),
            Operation("POST /cgi-bin/wedoc/smartsheet/delete_views", "corp", body=True, docs="99901"),
            Operation("POST /cgi-bin/wedoc/smartsheet/update_view", "corp", "SmartsheetUpdateViewResponse", body=True, docs="99902"),
            Operation("POST /cgi-bin/wedoc/smartsheet/get_views", "corp", "SmartsheetGetViewsResponse", body=True, pages=Pages("offset", "next", "views", more="has_more"), docs="101155 99913"),
            Operation("POST /cgi-bin/wedoc/smartsheet/add_fields", "corp", "SmartsheetAddFieldsResponse", body=True, docs="99904"),
            Operation("POST /cgi-bin/wedoc/smartsheet/delete_fields", "corp", body=True, docs="99905"),
            Operation("POST /cgi-bin/wedoc/smartsheet/update_fields", "corp", "SmartsheetUpdateFieldsResponse", body=True, docs="99906"),
            Operation("POST /cgi-bin/wedoc/smartsheet/get_fields", "corp", "SmartsheetGetFieldsResponse", body=True, pages=Pages("offset", "", "fields", first=0, total="total"), docs="101157 99914"),
            Operation("POST /cgi-bin/wedoc/smartsheet/add_records", "corp", "SmartsheetAddRecordsResponse", body=True, docs="99907 100223"),
            Operation("POST /cgi-bin/wedoc/smartsheet/delete_records", "corp", body=True, docs="99908"),
            Operation("POST /cgi-bin/wedoc/smartsheet/update_records", "corp", "SmartsheetUpdateRecordsResponse", body=True, docs="99909"),
            Operation("POST /cgi-bin/wedoc/smartsheet/get_records", "corp", "SmartsheetGetRecordsResponse", body=True, pages=Pages("offset", "next", "records", more="has_more"), docs="101158 99915 101167"),
            Operation("POST /cgi-bin/wedoc/smartsheet/add_field_group", "corp", "SmartsheetAddFieldGroupResponse", body=True, docs="101100"),
            Operation("POST /cgi-bin/wedoc/smartsheet/delete_field_groups", "corp", body=True, docs="101102"),
            Operation("POST /cgi-bin/wedoc/smartsheet/update_field_group", "corp", "SmartsheetUpdateFieldGroupResponse", body=True, docs="101101"),
            Operation("POST /cgi-bin/wedoc/smartsheet/get_field_groups", "corp", "SmartsheetGetFieldGroupsResponse", body=True, pages=Pages("offset", "next", "field_groups", more="has_more"), docs="101103 101177"),
        ],
        "wedoc.smartsheet_groupchat": [
            Operation("POST /cgi-bin/wedoc/smartsheet/groupchat/list", "corp", "SmartsheetGroupchatListResponse", body=True, pages=Pages("cursor", "next_cursor", "chat_id_list", more="has_more"), docs="100989"),
            Operation("POST /cgi-bin/wedoc/smartsheet/groupchat/get", "corp", "SmartsheetGroupchatGetResponse", body=True, docs="101028"),
            Operation("POST /cgi-bin/wedoc/smartsheet/groupchat/update", "corp", body=True, docs="101029"),
        ],
        "wedoc.smartsheet_webhook": [
            Operation("POST /cgi-bin/wedoc/smartsheet/webhook", "webhook", "SmartsheetWebhookResponse", body=True, docs="101240 101241"),
        ],
        "wedoc.spreadsheet": [
            Operation("POST /cgi-bin/wedoc/spreadsheet/batch_update", "corp", "SpreadsheetBatchUpdateResponse", body=True, docs="101168 97628"),
            Operation("POST /cgi-bin/wedoc/spreadsheet/get_sheet_properties", "corp", "SpreadsheetGetSheetPropertiesResponse", body=True, docs="97711"),
            Operation("POST /cgi-bin/wedoc/spreadsheet/get_sheet_range_data", "corp", "SpreadsheetGetSheetRangeDataResponse", body=True, docs="97661"),
        ],
        "wedoc.vip": [
            Operation("POST /cgi-bin/wedoc/vip/batch_add", "corp", "VipBatchAddResponse", body=True, docs="99516"),
            Operation("POST /cgi-bin/wedoc/vip/batch_del", "corp", "VipBatchDelResponse", body=True, docs="99517"),
            Operation("POST /cgi-bin/wedoc/vip/list", "corp", "VipListResponse", body=True, pages=Pages("cursor", "next_cursor", "userid_list", more="has_more"), docs="99518"),
        ],
    }


def _wedrive() -> Area:
    return {
        "wedrive.capacity": [
            Operation("POST /cgi-bin/wedrive/mng_pro_info", "corp", "MngProInfoResponse", body=True, docs="95856 95861"),
            Operation("POST /cgi-bin/wedrive/mng_capacity", "corp", "MngCapacityResponse", body=True, docs="95856 95861"),
        ],
        "wedrive.file": [
            Operation("POST /cgi-bin/wedrive/file_list", "corp", "FileListResponse", body=True, pages=Pages("start", "next_start", "file_list.item", first=0, more="has_more"), docs="93657"),
            Operation("POST /cgi-bin/wedrive/file_upload", "corp", "FileUploadResponse", body=True, docs="97880"),
            Operation("POST /cgi-bin/wedrive/file_upload_init", "corp", "FileUploadInitResponse", body=True, docs="98004"),
            Operation("POST /cgi-bin/wedrive/file_upload_part", "corp", body=True, docs="98004"),
            Operation("POST /cgi-bin/wedrive/file_upload_finish", "corp", "FileUploadFinishResponse", body=True, docs="98004"),
            Operation("POST /cgi-bin/wedrive/file_download", "corp", "FileDownloadResponse", body=True, docs="97881"),
            Operation("POST /cgi-bin/wedrive/file_create", "corp", "FileCreateResponse", body=True, docs="97882 97916"),
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
            Operation("POST /cgi-bin/wedrive/vip/list", "corp", "VipListResponse", body=True, pages=Pages("cursor", "next_cursor", "userid_list", more="has_more"), docs="99514"),
        ],
    }


OPERATIONS = Operations(
    __package__,
    {
        "advanced_api": _advanced_api,
        "advanced_feature": _advanced_feature,
        "agent": _agent,
        "aibot": _aibot,
        "appchat": _appchat,
        "auth": _auth,
        "base": _base,
        "batch": _batch,
        "card": _card,
        "chatdata": _chatdata,
        "checkin": _checkin,
        "contactrule": _contactrule,
        "corp": _corp,
        "corpgroup": _corpgroup,
        "department": _department,
        "devicedata": _devicedata,
        "dial": _dial,
        "docdata": _docdata,
        "exmail": _exmail,
        "export": _export,
        "externalcontact": _externalcontact,
        "externalpay": _externalpay,
        "hardware": _hardware,
        "health": _health,
        "hr": _hr,
        "idconvert": _idconvert,
        "kf": _kf,
        "license": _license,
        "linkedcorp": _linkedcorp,
        "living": _living,
        "media": _media,
        "meeting": _meeting,
        "menu": _menu,
        "message": _message,
        "miniapppay": _miniapppay,
        "miniprogram": _miniprogram,
        "msgaudit": _msgaudit,
        "oa": _oa,
        "openhw": _openhw,
        "paytool": _paytool,
        "pstncc": _pstncc,
        "report": _report,
        "school": _school,
        "security": _security,
        "service": _service,
        "sync": _sync,
        "tag": _tag,
        "ticket": _ticket,
        "todo": _todo,
        "user": _user,
        "webhook": _webhook,
        "wedoc": _wedoc,
        "wedrive": _wedrive,
    },
)
# fmt: on
