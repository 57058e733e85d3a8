"""场所码, asynchronous: generated from spec/report/sitecode.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.report.sitecode import (
        SiteAnswer,
        SiteCode,
        SitecodeGetReportAnswerResponse,
        SitecodeGetSiteReportInfoResponse,
        SitecodeListResponse,
    )

__all__ = [
    "sitecode_get_report_answer",
    "sitecode_get_report_answer_iter",
    "sitecode_get_site_report_info",
    "sitecode_list",
    "sitecode_list_iter",
]


async def sitecode_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> SitecodeListResponse:
    """List the place codes, page by page (获取场所码列表); see `qyapi.report.sitecode_list`."""
    return await api.ainvoke("report.sitecode_list", locals())


def sitecode_list_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> AsyncIterator[SiteCode]:
    """Go through `site_code_infos` of every page of sitecode_list."""
    return api.aiterate("report.sitecode_list", locals())


async def sitecode_get_site_report_info(
    api: CorpApi, /, *, siteid: str, extra: Extra = None
) -> SitecodeGetSiteReportInfoResponse:
    """Read the questions that visitors of a place answer (获取场所码上报信息); see `qyapi.report.sitecode_get_site_report_info`."""
    return await api.ainvoke("report.sitecode_get_site_report_info", locals())


async def sitecode_get_report_answer(
    api: CorpApi, /, *, siteid: str, date: str, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> SitecodeGetReportAnswerResponse:
    """List the answers of the visitors of a day, page by page (获取场所码上报答案); see
    `qyapi.report.sitecode_get_report_answer`.
    """
    return await api.ainvoke("report.sitecode_get_report_answer", locals())


def sitecode_get_report_answer_iter(
    api: CorpApi, /, *, siteid: str, date: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[SiteAnswer]:
    """Go through `answers` of every page of sitecode_get_report_answer."""
    return api.aiterate("report.sitecode_get_report_answer", locals())
