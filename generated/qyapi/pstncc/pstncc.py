"""紧急通知应用: generated from spec/pstncc/pstncc.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.pstncc.pstncc import CallResponse, GetstatesResponse

__all__ = ["call", "getstates"]


def call(api: CorpApi, /, *, callee_userid: Sequence[str], extra: Extra = None) -> CallResponse:
    """Ring members up, so that they read an important message of the app (发起语音电话).

    Args:
        callee_userid: Not empty.

    https://developer.work.weixin.qq.com/document/path/91627 (for internal apps; also 97115)
    """
    return api.invoke("pstncc.call", locals())


def getstates(api: CorpApi, /, *, callee_userid: str, callid: str, extra: Extra = None) -> GetstatesResponse:
    """Find out whether a member has answered a call of the last seven days (获取接听状态).

    Args:
        callid: From pstncc/call.

    https://developer.work.weixin.qq.com/document/path/91628 (for internal apps; also 97116)
    """
    return api.invoke("pstncc.getstates", locals())
