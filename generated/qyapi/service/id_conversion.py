"""ID转换接口: generated from spec/service/id_conversion.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import Extra, ProviderApi, SuiteApi

    from qyapi.types.service.id_conversion import (
        BatchUseridToOpenuseridResponse,
        CorpidToOpencorpidResponse,
        ExternalcontactUnionidToExternalUserid3rdResponse,
    )

__all__ = [
    "batch_userid_to_openuserid",
    "corpid_to_opencorpid",
    "externalcontact_finish_external_userid_migration",
    "externalcontact_unionid_to_external_userid_3rd",
    "finish_openid_migration",
]


def corpid_to_opencorpid(api: ProviderApi, /, *, corpid: str, extra: Extra = None) -> CorpidToOpencorpidResponse:
    """Turn the plain corpid of a corp into the encrypted one that this provider sees (corpid的转换).

    Only for corps that authorised an app of the provider, and for those whose internal app is to become a customized
    app.

    https://developer.work.weixin.qq.com/document/path/97061 (also 97105, 95604)
    """
    return api.invoke("service.corpid_to_opencorpid", locals())


def batch_userid_to_openuserid(
    api: ProviderApi, /, *, open_userid_list: Sequence[str], source_botid: str, extra: Extra = None
) -> BatchUseridToOpenuseridResponse:
    """Turn userids that a smart robot (智能机器人) got into those that this provider sees (userid的转换).

    For use where it is not known whose robot it is. The members must be visible to the robot and to an app of the
    provider that the robot's corp installed.

    Args:
        open_userid_list: Userids as encrypted for the robot's corp, at most 1000.
        source_botid: Id of the robot.

    https://developer.work.weixin.qq.com/document/path/97062 (also 97106)
    """
    return api.invoke("service.batch_userid_to_openuserid", locals())


def externalcontact_unionid_to_external_userid_3rd(
    api: SuiteApi, /, *, unionid: str, openid: str, corpid: str | None = None, extra: Extra = None
) -> ExternalcontactUnionidToExternalUserid3rdResponse:
    """Find customers, or parents, by the unionid that the provider's mini program or official account got
    (第三方主体unionid转换为第三方external_userid).

    Only of those whose contact person, or the owner of whose group chat, may see the app. At most 50000 calls an hour
    and 240000 a day per provider, each on account of something the user did; conversions in bulk get the provider
    blocked.

    Args:
        openid: From the same mini program or official account as the unionid.
        corpid: Look at this corp alone, which is faster. Needed for people known from group chats only.

    https://developer.work.weixin.qq.com/document/path/95878 (for third-party apps; also 96516)
    """
    return api.invoke("service.externalcontact_unionid_to_external_userid_3rd", locals())


def externalcontact_finish_external_userid_migration(api: ProviderApi, /, *, corpid: str, extra: Extra = None) -> None:
    """Declare that the provider has converted the external_userids of a corp (设置迁移完成).

    From then on third-party apps get the new ids. finish_openid_migration does the same for all kinds of ids.

    Args:
        corpid: A corp that authorised a third-party app of the provider.

    https://developer.work.weixin.qq.com/document/path/96516
    """
    api.invoke("service.externalcontact_finish_external_userid_migration", locals())


def finish_openid_migration(
    api: ProviderApi,
    /,
    *,
    corpid: str,
    openid_type: Sequence[Literal[1, 3]],
    agentid: int | None = None,
    extra: Extra = None,
) -> None:
    """Declare that the provider has converted the ids of a corp (ID迁移完成状态的设置).

    From then on the apps get the new ids, and third-party apps with type 3 no more unionids of the corp. The corp must
    have authorised the apps.

    Args:
        openid_type: Kinds of ids: 1 userid and corpid, 3 external_userid, for customized apps with external_tagid, kfid
            and msgid.
        agentid: A customized app; if left out, all third-party apps of the provider at this corp.

    https://developer.work.weixin.qq.com/document/path/99375 (for third-party and customized (代开发) apps; also 99378, 97104, 96518)
    """
    api.invoke("service.finish_openid_migration", locals())
