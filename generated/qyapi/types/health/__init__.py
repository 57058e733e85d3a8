"""The dataclasses of the area health: generated from spec/health/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.health.report import (
        GetHealthReportStatRequest,
        GetHealthReportStatResponse,
        GetReportAnswerRequest,
        GetReportAnswerResponse,
        GetReportJobidsRequest,
        GetReportJobidsResponse,
        GetReportJobInfoRequest,
        GetReportJobInfoResponse,
        QuestionOption,
        QuestionTemplate,
        ReportAnswer,
        ReportJob,
        ReportRange,
        ReportReceivers,
        ReportValue,
    )

__all__ = [
    "GetHealthReportStatRequest",
    "GetHealthReportStatResponse",
    "GetReportAnswerRequest",
    "GetReportAnswerResponse",
    "GetReportJobInfoRequest",
    "GetReportJobInfoResponse",
    "GetReportJobidsRequest",
    "GetReportJobidsResponse",
    "QuestionOption",
    "QuestionTemplate",
    "ReportAnswer",
    "ReportJob",
    "ReportRange",
    "ReportReceivers",
    "ReportValue",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "GetHealthReportStatRequest": "qyapi.types.health.report:GetHealthReportStatRequest",
            "GetHealthReportStatResponse": "qyapi.types.health.report:GetHealthReportStatResponse",
            "GetReportAnswerRequest": "qyapi.types.health.report:GetReportAnswerRequest",
            "GetReportAnswerResponse": "qyapi.types.health.report:GetReportAnswerResponse",
            "GetReportJobInfoRequest": "qyapi.types.health.report:GetReportJobInfoRequest",
            "GetReportJobInfoResponse": "qyapi.types.health.report:GetReportJobInfoResponse",
            "GetReportJobidsRequest": "qyapi.types.health.report:GetReportJobidsRequest",
            "GetReportJobidsResponse": "qyapi.types.health.report:GetReportJobidsResponse",
            "QuestionOption": "qyapi.types.health.report:QuestionOption",
            "QuestionTemplate": "qyapi.types.health.report:QuestionTemplate",
            "ReportAnswer": "qyapi.types.health.report:ReportAnswer",
            "ReportJob": "qyapi.types.health.report:ReportJob",
            "ReportRange": "qyapi.types.health.report:ReportRange",
            "ReportReceivers": "qyapi.types.health.report:ReportReceivers",
            "ReportValue": "qyapi.types.health.report:ReportValue",
        },
    )
