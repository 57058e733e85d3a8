"""家校应用：复学码, asynchronous: generated from spec/school/health.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.school.health import (
        HealthInfo,
        UserGetHealthQrcodeResponse,
        UserGetStudentCustomizeHealthInfoResponse,
        UserGetTeacherCustomizeHealthInfoResponse,
    )

__all__ = [
    "user_get_health_qrcode",
    "user_get_student_customize_health_info",
    "user_get_student_customize_health_info_iter",
    "user_get_teacher_customize_health_info",
    "user_get_teacher_customize_health_info_iter",
]


async def user_get_teacher_customize_health_info(
    api: CorpApi, /, *, date: str, next_key: str | None = None, limit: int | None = None, extra: Extra = None
) -> UserGetTeacherCustomizeHealthInfoResponse:
    """Read the health reports of teachers on a day, page by page (获取老师健康信息); see
    `qyapi.school.user_get_teacher_customize_health_info`.
    """
    return await api.ainvoke("school.user_get_teacher_customize_health_info", locals())


def user_get_teacher_customize_health_info_iter(
    api: CorpApi, /, *, date: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[HealthInfo]:
    """Go through `health_infos` of every page of user_get_teacher_customize_health_info."""
    return api.aiterate("school.user_get_teacher_customize_health_info", locals())


async def user_get_student_customize_health_info(
    api: CorpApi, /, *, date: str, next_key: str | None = None, limit: int | None = None, extra: Extra = None
) -> UserGetStudentCustomizeHealthInfoResponse:
    """Read the health reports of students on a day, page by page (获取学生健康信息); see
    `qyapi.school.user_get_student_customize_health_info`.
    """
    return await api.ainvoke("school.user_get_student_customize_health_info", locals())


def user_get_student_customize_health_info_iter(
    api: CorpApi, /, *, date: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[HealthInfo]:
    """Go through `health_infos` of every page of user_get_student_customize_health_info."""
    return api.aiterate("school.user_get_student_customize_health_info", locals())


async def user_get_health_qrcode(
    api: CorpApi, /, *, type: Literal[1, 2], userids: Sequence[str], extra: Extra = None
) -> UserGetHealthQrcodeResponse:
    """Read the health codes of teachers or students (获取师生健康码); see `qyapi.school.user_get_health_qrcode`."""
    return await api.ainvoke("school.user_get_health_qrcode", locals())
