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
            Operation("POST /cgi-bin/externalcontact/remark", "corp", body=True, docs="92115 92694"),
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
        ],
        "externalcontact.follow_user": [
            Operation("GET /cgi-bin/externalcontact/get_follow_user_list", "corp", "GetFollowUserListResponse", docs="92571 92576 96310"),
            Operation("POST /cgi-bin/externalcontact/check_follow_user", "corp", "CheckFollowUserResponse", body=True, docs="96312"),
            Operation("GET /cgi-bin/externalcontact/customer_acquisition_app/get_permit", "corp", "CustomerAcquisitionAppGetPermitResponse", docs="101146"),
        ],
        "externalcontact.groupchat": [
            Operation("POST /cgi-bin/externalcontact/groupchat/list", "corp", "GroupchatListResponse", body=True, pages=Pages("cursor", "next_cursor", "group_chat_list"), docs="92120 93414"),
            Operation("POST /cgi-bin/externalcontact/groupchat/get", "corp", "GroupchatGetResponse", body=True, docs="92122 92707"),
            Operation("POST /cgi-bin/externalcontact/opengid_to_chatid", "corp", "OpengidToChatidResponse", body=True, docs="94822"),
        ],
        "externalcontact.id_conversion": [
            Operation("POST /cgi-bin/externalcontact/unionid_to_external_userid", "corp", "UnionidToExternalUseridResponse", body=True, docs="93274"),
            Operation("POST /cgi-bin/externalcontact/to_service_external_userid", "corp", "ToServiceExternalUseridResponse", body=True, docs="95195"),
            Operation("POST /cgi-bin/externalcontact/from_service_external_userid", "corp", "FromServiceExternalUseridResponse", body=True, docs="95884"),
            Operation("POST /cgi-bin/externalcontact/get_new_external_userid", "corp", "GetNewExternalUseridResponse", body=True, docs="95327 95435 97107"),
            Operation("POST /cgi-bin/externalcontact/groupchat/get_new_external_userid", "corp", "GroupchatGetNewExternalUseridResponse", body=True, docs="95327 95435 97107"),
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
            Operation("POST /cgi-bin/externalcontact/remind_groupmsg_send", "corp", body=True, docs="97610"),
            Operation("POST /cgi-bin/externalcontact/cancel_groupmsg_send", "corp", body=True, docs="97611"),
            Operation("POST /cgi-bin/externalcontact/get_groupmsg_list_v2", "corp", "GetGroupmsgListV2Response", body=True, pages=Pages("cursor", "next_cursor", "group_msg_list"), docs="93338 93439"),
            Operation("POST /cgi-bin/externalcontact/get_groupmsg_task", "corp", "GetGroupmsgTaskResponse", body=True, pages=Pages("cursor", "next_cursor", "task_list"), docs="93338 93439"),
            Operation("POST /cgi-bin/externalcontact/get_groupmsg_send_result", "corp", "GetGroupmsgSendResultResponse", body=True, pages=Pages("cursor", "next_cursor", "send_list"), docs="93338 93439"),
            Operation("POST /cgi-bin/externalcontact/send_welcome_msg", "corp", body=True, docs="92137 92599"),
            Operation("POST /cgi-bin/externalcontact/group_welcome_template/add", "corp", "GroupWelcomeTemplateAddResponse", body=True, docs="92366 93438 96357"),
            Operation("POST /cgi-bin/externalcontact/group_welcome_template/edit", "corp", body=True, docs="92366 93438 96357"),
            Operation("POST /cgi-bin/externalcontact/group_welcome_template/get", "corp", "GroupWelcomeTemplateGetResponse", body=True, docs="92366 93438 96357"),
            Operation("POST /cgi-bin/externalcontact/group_welcome_template/del", "corp", body=True, docs="92366 93438 96357"),
        ],
        "externalcontact.moment": [
            Operation("POST /cgi-bin/externalcontact/add_moment_task", "corp", "AddMomentTaskResponse", body=True, docs="95094 95095"),
            Operation("GET /cgi-bin/externalcontact/get_moment_task_result", "corp", "GetMomentTaskResultResponse", query=True, docs="95094 95095"),
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
            Operation("POST /cgi-bin/externalcontact/groupchat/statistic", "corp", "GroupchatStatisticResponse", body=True, docs="92133 93476"),
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
            Operation("POST /cgi-bin/externalcontact/get_unassigned_list", "corp", "GetUnassignedListResponse", body=True, pages=Pages("cursor", "next_cursor", "info"), docs="92124 92273"),
            Operation("POST /cgi-bin/externalcontact/resigned/transfer_customer", "corp", "ResignedTransferCustomerResponse", body=True, docs="94081 94100"),
            Operation("POST /cgi-bin/externalcontact/resigned/transfer_result", "corp", "ResignedTransferResultResponse", body=True, pages=Pages("cursor", "next_cursor", "customer"), docs="94082 94101"),
            Operation("POST /cgi-bin/externalcontact/groupchat/transfer", "corp", "GroupchatTransferResponse", body=True, docs="92127 93242"),
        ],
        "media.attachment": [
            Operation("POST /cgi-bin/media/upload_attachment", "corp", "UploadAttachmentResponse", query=True, body=True, docs="95098 95178 96347"),
        ],
        "media.media": [
            Operation("POST /cgi-bin/media/upload", "corp", "UploadResponse", query=True, body=True, docs="90253 90389 96484"),
            Operation("GET /cgi-bin/media/get", "corp", query=True, binary=True, docs="90254 90390 96486"),
        ],
        "message.application": [
            Operation("POST /cgi-bin/message/send", "corp", "SendResponse", body=True, docs="90236 90372 96458 94515"),
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
