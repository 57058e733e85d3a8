"""成员邀请与ID转换: generated from spec/batch/member.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.batch.member import InviteResponse, OpenuseridToUseridResponse, UseridToOpenuseridResponse

__all__ = ["invite", "openuserid_to_userid", "userid_to_openuserid"]


def invite(
    api: CorpApi,
    /,
    *,
    user: Sequence[str] | None = None,
    party: Sequence[int] | None = None,
    tag: Sequence[int] | None = None,
    extra: Extra = None,
) -> InviteResponse:
    """Invite members who have not yet joined, by WeChat or mail (邀请成员).

    Only those whom the app may see; of third-party apps only a contact app may call this. One of user, party and tag is
    needed. Those who cannot be invited are named in the answer and the others are. Who does not install WeCom is told
    once a day, for three days at most; a limit on that may keep an invitation from arriving.

    Args:
        user: At most 1000.
        party: At most 100.
        tag: At most 100.

    https://developer.work.weixin.qq.com/document/path/90975 (for internal and third-party apps; also 91127)
    """
    return api.invoke("batch.invite", locals())


def userid_to_openuserid(
    api: CorpApi, /, *, userid_list: Sequence[str], extra: Extra = None
) -> UseridToOpenuseridResponse:
    """Turn plain userids into those that the provider of the app sees (userid转换).

    Only of members whom the app may see. Too many wrong userids get the call blocked for a day.

    Args:
        userid_list: At most 1000.

    https://developer.work.weixin.qq.com/document/path/97062 (for third-party and customized (代开发) apps; also 97106, 95435)
    """
    return api.invoke("batch.userid_to_openuserid", locals())


def openuserid_to_userid(
    api: CorpApi, /, *, open_userid_list: Sequence[str], source_agentid: int | None = None, extra: Extra = None
) -> OpenuseridToUseridResponse:
    """Turn userids that a provider or a smart robot (智能机器人) sees into the plain ones (userid转换).

    Only of members whom the app may see, and the app of source_agentid as well.

    Args:
        open_userid_list: At most 1000.
        source_agentid: The customized or third-party app that the open_userids come from; left out for those of a
            robot.

    https://developer.work.weixin.qq.com/document/path/95884 (for internal apps; also 101521)
    """
    return api.invoke("batch.openuserid_to_userid", locals())
