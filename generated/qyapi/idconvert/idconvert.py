"""ID转换接口: generated from spec/idconvert/idconvert.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra, SuiteApi

    from qyapi.types.idconvert.idconvert import (
        BatchExternalUseridToPendingIdResponse,
        ChatidResponse,
        ConvertTmpExternalUseridResponse,
        ExternalTagidResponse,
        OpenKfidResponse,
        UnionidToExternalUseridResponse,
    )

__all__ = [
    "apply_to_upgrade_chatid",
    "batch_external_userid_to_pending_id",
    "chatid",
    "convert_tmp_external_userid",
    "external_tagid",
    "open_kfid",
    "unionid_to_external_userid",
    "upgrade_chatid_for_new_corp",
]


def unionid_to_external_userid(
    api: CorpApi,
    /,
    *,
    unionid: str,
    openid: str,
    subject_type: Literal[0, 1] | None = None,
    mass_call_ticket: str | None = None,
    extra: Extra = None,
) -> UnionidToExternalUseridResponse:
    """Find a customer of the corp by the unionid that a mini program or official account got
    (unionid转换为第三方external_userid).

    At most 100000 calls an hour, 480000 a day and 7500000 a month: of one corp, by all providers together, with
    subject_type 0, and of one provider with 1.

    Args:
        subject_type: Who owns the mini program or official account: 0 the corp (default), 1 the provider.
        mass_call_ticket: From corp/apply_mass_call_ticket, to call more often.

    https://developer.work.weixin.qq.com/document/path/95900 (for third-party and customized (代开发) apps; also 95926, 97108)
    """
    return api.invoke("idconvert.unionid_to_external_userid", locals())


def batch_external_userid_to_pending_id(
    api: CorpApi, /, *, external_userid: Sequence[str], chat_id: str | None = None, extra: Extra = None
) -> BatchExternalUseridToPendingIdResponse:
    """Tell which new customers were given a pending_id before (external_userid查询pending_id).

    The app must be allowed to see a contact person of each or, with chat_id, the owner of that group chat.

    Args:
        external_userid: At most 100.
        chat_id: Only members of this group chat.

    https://developer.work.weixin.qq.com/document/path/95900 (for third-party and customized (代开发) apps; also 95926, 97108)
    """
    return api.invoke("idconvert.batch_external_userid_to_pending_id", locals())


def external_tagid(
    api: CorpApi, /, *, external_tagid_list: Sequence[str], extra: Extra = None
) -> ExternalTagidResponse:
    """Turn ids of customer tags or tag groups as the corp has them into those that the provider sees (客户标签ID的转换).

    Those of the provider come back as they are.

    Args:
        external_tagid_list: At most 1000.

    https://developer.work.weixin.qq.com/document/path/96169 (for third-party and customized (代开发) apps)
    """
    return api.invoke("idconvert.external_tagid", locals())


def open_kfid(api: CorpApi, /, *, open_kfid_list: Sequence[str], extra: Extra = None) -> OpenKfidResponse:
    """Turn ids of customer service accounts as the corp has them into those that the provider sees (微信客服ID的转换).

    Those of the provider come back as they are.

    Args:
        open_kfid_list: At most 1000.

    https://developer.work.weixin.qq.com/document/path/97064 (for third-party and customized (代开发) apps)
    """
    return api.invoke("idconvert.open_kfid", locals())


def apply_to_upgrade_chatid(api: CorpApi, /, *, upgrade_time: datetime | int, extra: Extra = None) -> None:
    """Say when a customized app changes to the ids of group chats that third-party apps of the provider see (申请群ID的升级).

    Until then it may use both kinds, and gets the old one; chatid converts what is stored.

    Args:
        upgrade_time: Within the next 7 days. Unix seconds.

    https://developer.work.weixin.qq.com/document/path/99601 (for customized (代开发) apps)
    """
    api.invoke("idconvert.apply_to_upgrade_chatid", locals())


def chatid(api: CorpApi, /, *, chat_id_list: Sequence[str], extra: Extra = None) -> ChatidResponse:
    """Turn old ids of group chats into those that third-party apps of the provider see (群ID转换接口).

    Only after apply_to_upgrade_chatid and before the time given to it. Only of group chats whose owner the app may see.
    Ids that are new already come back as they are.

    Args:
        chat_id_list: At most 100.

    https://developer.work.weixin.qq.com/document/path/99601 (for customized (代开发) apps)
    """
    return api.invoke("idconvert.chatid", locals())


def upgrade_chatid_for_new_corp(api: SuiteApi, /, *, extra: Extra = None) -> None:
    """Let corps that install the app from now on have the new ids of group chats (对所有新授权企业升级群ID).

    With the token of the template (代开发应用模板). Corps that have installed it before keep what they have.

    https://developer.work.weixin.qq.com/document/path/99601 (for customized (代开发) apps)
    """
    api.invoke("idconvert.upgrade_chatid_for_new_corp", locals())


def convert_tmp_external_userid(
    api: CorpApi,
    /,
    *,
    business_type: Literal[1, 2, 3],
    user_type: Literal[1, 2, 3, 4],
    tmp_external_userid_list: Sequence[str],
    extra: Extra = None,
) -> ConvertTmpExternalUseridResponse:
    """Tell who the outsiders of a meeting, form or smart sheet are, as far as the app may know them
    (tmp_external_userid的转换).

    Only with the app that got the temporary ids. Customers must be those of members who may see the app.

    Args:
        business_type: Where the ids are from: 1 a meeting, 2 a form, 3 a smart sheet.
        user_type: Whom to look for: 1 customers, 2 members of the corp group (企业互联), 3 of upstream and downstream
            corps, 4 of linked corps (互联企业).
        tmp_external_userid_list: At most 100.

    https://developer.work.weixin.qq.com/document/path/98729 (also 98741)
    """
    return api.invoke("idconvert.convert_tmp_external_userid", locals())
