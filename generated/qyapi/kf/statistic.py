"""微信客服：统计管理: generated from spec/kf/statistic.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.kf.statistic import GetCorpStatisticResponse, GetServicerStatisticResponse, GetStatisticResponse

__all__ = ["get_corp_statistic", "get_servicer_statistic", "get_statistic"]


def get_corp_statistic(
    api: CorpApi,
    /,
    *,
    open_kfid: str | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    extra: Extra = None,
) -> GetCorpStatisticResponse:
    """Read figures of an account by day (获取「客户数据统计」企业汇总数据).

    Of the last 180 days without today, at most 31 days at once. Yesterday's are there after 6 in the morning. Only of
    accounts whose members the app may see.

    Args:
        open_kfid: The current page requires it.
        start_time: Any time of the first day. The current page requires it. Unix seconds.
        end_time: Any time of the last day. The current page requires it. Unix seconds.

    https://developer.work.weixin.qq.com/document/path/95489 (also 95492)
    """
    return api.invoke("kf.get_corp_statistic", locals())


def get_servicer_statistic(
    api: CorpApi,
    /,
    *,
    open_kfid: str | None = None,
    servicer_userid: str | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    extra: Extra = None,
) -> GetServicerStatisticResponse:
    """Read figures of those who serve the customers of an account by day (获取「客户数据统计」接待人员明细数据).

    Of the last 180 days without today, at most 31 days at once. Yesterday's are there after 6 in the morning. Only of
    accounts whose members the app may see.

    Args:
        open_kfid: The current page requires it.
        servicer_userid: All members of the account together if left out.
        start_time: Any time of the first day. The current page requires it. Unix seconds.
        end_time: Any time of the last day. The current page requires it. Unix seconds.

    https://developer.work.weixin.qq.com/document/path/95490 (also 96433)
    """
    return api.invoke("kf.get_servicer_statistic", locals())


def get_statistic(
    api: CorpApi, /, *, start_time: datetime | int, end_time: datetime | int, extra: Extra = None
) -> GetStatisticResponse:
    """Read figures of the customers who came through the provider's component (微信客服组件) by day (获取客服数据统计).

    Of the last 180 days without today, at most 31 days at once. Yesterday's are there after 6 in the morning.

    Args:
        start_time: Any time of the first day. Unix seconds.
        end_time: Any time of the last day. Unix seconds.

    https://developer.work.weixin.qq.com/document/path/99367 (for third-party apps)
    """
    return api.invoke("kf.get_statistic", locals())
