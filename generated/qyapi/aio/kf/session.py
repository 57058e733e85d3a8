"""微信客服：分配客服会话, asynchronous: generated from spec/kf/session.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.kf.session import ServiceStateGetResponse, ServiceStateTransResponse

__all__ = ["service_state_get", "service_state_trans"]


async def service_state_get(
    api: CorpApi, /, *, open_kfid: str, external_userid: str, extra: Extra = None
) -> ServiceStateGetResponse:
    """Read who serves a customer (获取会话状态); see `qyapi.kf.service_state_get`."""
    return await api.ainvoke("kf.service_state_get", locals())


async def service_state_trans(
    api: CorpApi,
    /,
    *,
    open_kfid: str,
    external_userid: str,
    service_state: Literal[0, 1, 2, 3, 4],
    servicer_userid: str | None = None,
    extra: Extra = None,
) -> ServiceStateTransResponse:
    """Hand a customer to the API, the queue or a member, or end the session (变更会话状态); see
    `qyapi.kf.service_state_trans`.
    """
    return await api.ainvoke("kf.service_state_trans", locals())
