"""微信客服：分配客服会话: generated from spec/kf/session.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.kf.session import ServiceStateGetResponse, ServiceStateTransResponse

__all__ = ["service_state_get", "service_state_trans"]


def service_state_get(
    api: CorpApi, /, *, open_kfid: str, external_userid: str, extra: Extra = None
) -> ServiceStateGetResponse:
    """Read who serves a customer (获取会话状态).

    Only of accounts that the app manages.

    https://developer.work.weixin.qq.com/document/path/94669 (also 94698)
    """
    return api.invoke("kf.service_state_get", locals())


def service_state_trans(
    api: CorpApi,
    /,
    *,
    open_kfid: str,
    external_userid: str,
    service_state: Literal[0, 1, 2, 3, 4],
    servicer_userid: str | None = None,
    extra: Extra = None,
) -> ServiceStateTransResponse:
    """Hand a customer to the API, the queue or a member, or end the session (变更会话状态).

    Only of accounts that the app manages. A session that ended begins anew only when the customer writes.

    Args:
        service_state: 1 served by the API (智能助手), 2 waiting, 3 served by a member, 4 ended.
        servicer_userid: Needed with service_state 3; the member must be serving and have activated WeCom.

    https://developer.work.weixin.qq.com/document/path/94669 (also 94698)
    """
    return api.invoke("kf.service_state_trans", locals())
