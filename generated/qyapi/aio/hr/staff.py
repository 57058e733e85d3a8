"""人事助手, asynchronous: generated from spec/hr/staff.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.hr.staff import (
        FieldId,
        FieldValue,
        GetFieldsResponse,
        GetStaffInfoResponse,
        GroupIndex,
        NewGroup,
        UpdateStaffInfoResponse,
    )

__all__ = ["get_fields", "get_staff_info", "update_staff_info"]


async def get_fields(api: CorpApi, /, *, extra: Extra = None) -> GetFieldsResponse:
    """List the fields that the corp keeps of its staff (获取员工字段配置); see `qyapi.hr.get_fields`."""
    return await api.ainvoke("hr.get_fields", locals())


async def get_staff_info(
    api: CorpApi,
    /,
    *,
    userid: str,
    get_all: bool | None = None,
    fieldids: Sequence[FieldId] | None = None,
    extra: Extra = None,
) -> GetStaffInfoResponse:
    """Read what is kept of one staff member (获取员工花名册信息); see `qyapi.hr.get_staff_info`."""
    return await api.ainvoke("hr.get_staff_info", locals())


async def update_staff_info(
    api: CorpApi,
    /,
    *,
    userid: str,
    update_items: Sequence[FieldValue] | None = None,
    remove_items: Sequence[GroupIndex] | None = None,
    insert_items: Sequence[NewGroup] | None = None,
    extra: Extra = None,
) -> UpdateStaffInfoResponse:
    """Change what is kept of one staff member (更新员工花名册信息); see `qyapi.hr.update_staff_info`."""
    return await api.ainvoke("hr.update_staff_info", locals())
