"""健康上报, asynchronous: generated from spec/health/report.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

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


async def get_health_report_stat(api: CorpApi, /, *, date: str, extra: Extra = None) -> GetHealthReportStatResponse:
    """Read how much health reports (健康上报) were used on one day (获取健康上报使用统计); see `qyapi.health.get_health_report_stat`."""
    return await api.ainvoke("health.get_health_report_stat", locals())


async def get_report_jobids(
    api: CorpApi, /, *, offset: int | None = None, limit: int | None = None, extra: Extra = None
) -> GetReportJobidsResponse:
    """List the reporting jobs that are running (获取健康上报任务ID列表); see `qyapi.health.get_report_jobids`."""
    return await api.ainvoke("health.get_report_jobids", locals())


def get_report_jobids_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> AsyncIterator[str]:
    """Go through `jobids` of every page of get_report_jobids."""
    return api.aiterate("health.get_report_jobids", locals())


async def get_report_job_info(
    api: CorpApi, /, *, jobid: str, date: str, extra: Extra = None
) -> GetReportJobInfoResponse:
    """Read one reporting job as of one day (获取健康上报任务详情); see `qyapi.health.get_report_job_info`."""
    return await api.ainvoke("health.get_report_job_info", locals())


async def get_report_answer(
    api: CorpApi, /, *, jobid: str, date: str, offset: int | None = None, limit: int | None = None, extra: Extra = None
) -> GetReportAnswerResponse:
    """List the answers given to a reporting job on one day (获取用户填写答案); see `qyapi.health.get_report_answer`."""
    return await api.ainvoke("health.get_report_answer", locals())


def get_report_answer_iter(
    api: CorpApi, /, *, jobid: str, date: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[ReportAnswer]:
    """Go through `answers` of every page of get_report_answer."""
    return api.aiterate("health.get_report_answer", locals())
