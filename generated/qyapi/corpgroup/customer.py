"""上下游关联客户信息: generated from spec/corpgroup/customer.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.corpgroup.customer import (
        BatchExternalUseridToPendingIdResponse,
        UnionidToExternalUseridResponse,
        UnionidToPendingIdResponse,
    )

__all__ = ["batch_external_userid_to_pending_id", "unionid_to_external_userid", "unionid_to_pending_id"]


def unionid_to_external_userid(
    api: CorpApi,
    /,
    *,
    unionid: str,
    openid: str,
    corpid: str | None = None,
    mass_call_ticket: str | None = None,
    extra: Extra = None,
) -> UnionidToExternalUseridResponse:
    """Find someone among the customers of downstream corps (通过unionid和openid查询external_userid).

    At most 100,000 calls an hour, 480,000 a day and 7,500,000 a month without mass_call_ticket. The upstream corp must
    be certified (认证) and own the mini program.

    Args:
        openid: From the same mini program as the unionid.
        corpid: Only this corp.
        mass_call_ticket: From corp/apply_mass_call_ticket, to call more often.

    https://developer.work.weixin.qq.com/document/path/95818 (for internal and customized (代开发) apps)
    """
    return api.invoke("corpgroup.unionid_to_external_userid", locals())


def unionid_to_pending_id(
    api: CorpApi, /, *, unionid: str, openid: str, extra: Extra = None
) -> UnionidToPendingIdResponse:
    """Get an id for someone who may later become a customer of a downstream corp (unionid查询pending_id).

    At most 100,000 calls an hour, 480,000 a day and 7,500,000 a month for each upstream corp, which must be validated
    or certified and own the mini program.

    Args:
        openid: From the same mini program as the unionid.

    https://developer.work.weixin.qq.com/document/path/97357 (for internal and customized (代开发) apps)
    """
    return api.invoke("corpgroup.unionid_to_pending_id", locals())


def batch_external_userid_to_pending_id(
    api: CorpApi, /, *, external_userid: Sequence[str], chat_id: str | None = None, extra: Extra = None
) -> BatchExternalUseridToPendingIdResponse:
    """Tell which customers were given a pending_id before (external_userid查询pending_id).

    Only of those whose contact person, or the owner of whose customer group, may see the app, and after
    unionid_to_pending_id.

    Args:
        external_userid: At most 100.
        chat_id: Only members of this customer group, whose owner alone must see the app.

    https://developer.work.weixin.qq.com/document/path/97357 (for internal and customized (代开发) apps)
    """
    return api.invoke("corpgroup.batch_external_userid_to_pending_id", locals())
