"""健康上报: generated from spec/health/report.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.health.report import (
        GetHealthReportStatResponse,
        GetReportAnswerResponse,
        GetReportJobidsResponse,
        GetReportJobInfoResponse,
        ReportAnswer,
    )

__all__ = [
    "get_health_report_stat",
    "get_report_answer",
    "get_report_answer_iter",
    "get_report_job_info",
    "get_report_jobids",
    "get_report_jobids_iter",
]


def get_health_report_stat(api: CorpApi, /, *, date: str, extra: Extra = None) -> GetHealthReportStatResponse:
    """Read how much health reports (健康上报) were used on one day (获取健康上报使用统计).

    Args:
        date: As 2020-03-27, at most 30 days back.

    https://developer.work.weixin.qq.com/document/path/93676 (for internal apps)
    """
    return api.invoke("health.get_health_report_stat", locals())


def get_report_jobids(
    api: CorpApi, /, *, offset: int | None = None, limit: int | None = None, extra: Extra = None
) -> GetReportJobidsResponse:
    """List the reporting jobs that are running (获取健康上报任务ID列表).

    Args:
        offset: 0 if left out.
        limit: 1 to 100, 100 if left out.

    https://developer.work.weixin.qq.com/document/path/93677 (for internal apps)
    """
    return api.invoke("health.get_report_jobids", locals())


def get_report_jobids_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> Iterator[str]:
    """Go through `jobids` of every page of get_report_jobids."""
    return api.iterate("health.get_report_jobids", locals())


def get_report_job_info(api: CorpApi, /, *, jobid: str, date: str, extra: Extra = None) -> GetReportJobInfoResponse:
    """Read one reporting job as of one day (获取健康上报任务详情).

    Args:
        date: As 2020-03-27, one of the last 14 days.

    https://developer.work.weixin.qq.com/document/path/93678 (for internal apps)
    """
    return api.invoke("health.get_report_job_info", locals())


def get_report_answer(
    api: CorpApi, /, *, jobid: str, date: str, offset: int | None = None, limit: int | None = None, extra: Extra = None
) -> GetReportAnswerResponse:
    """List the answers given to a reporting job on one day (获取用户填写答案).

    Args:
        date: As 2020-03-27, one of the last 14 days.
        limit: At most 100.

    https://developer.work.weixin.qq.com/document/path/93679 (for internal apps)
    """
    return api.invoke("health.get_report_answer", locals())


def get_report_answer_iter(
    api: CorpApi, /, *, jobid: str, date: str, limit: int | None = None, extra: Extra = None
) -> Iterator[ReportAnswer]:
    """Go through `answers` of every page of get_report_answer."""
    return api.iterate("health.get_report_answer", locals())
