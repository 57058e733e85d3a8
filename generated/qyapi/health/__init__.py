"""The functions of the area health: generated from spec/health/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.health.report import *


class CorpHealth(CorpNamespace):
    """The calls of the area health for a Corp."""

    get_health_report_stat = get_health_report_stat
    get_report_jobids = get_report_jobids
    get_report_jobids_iter = get_report_jobids_iter
    get_report_job_info = get_report_job_info
    get_report_answer = get_report_answer
    get_report_answer_iter = get_report_answer_iter
