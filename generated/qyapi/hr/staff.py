"""人事助手: generated from spec/hr/staff.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

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


def get_fields(api: CorpApi, /, *, extra: Extra = None) -> GetFieldsResponse:
    """List the fields that the corp keeps of its staff (获取员工字段配置).

    https://developer.work.weixin.qq.com/document/path/99131
    """
    return api.invoke("hr.get_fields", locals())


def get_staff_info(
    api: CorpApi,
    /,
    *,
    userid: str,
    get_all: bool | None = None,
    fieldids: Sequence[FieldId] | None = None,
    extra: Extra = None,
) -> GetStaffInfoResponse:
    """Read what is kept of one staff member (获取员工花名册信息).

    Args:
        userid: Must be visible to the app.
        get_all: Read all fields, whatever fieldids says.
        fieldids: Needed unless get_all.

    https://developer.work.weixin.qq.com/document/path/99132
    """
    return api.invoke("hr.get_staff_info", locals())


def update_staff_info(
    api: CorpApi,
    /,
    *,
    userid: str,
    update_items: Sequence[FieldValue] | None = None,
    remove_items: Sequence[GroupIndex] | None = None,
    insert_items: Sequence[NewGroup] | None = None,
    extra: Extra = None,
) -> UpdateStaffInfoResponse:
    """Change what is kept of one staff member (更新员工花名册信息).

    One of update_items, remove_items and insert_items is needed. Age (11006), years of work (11012) and status (12004)
    cannot be changed.

    Args:
        userid: Must be visible to the app.
        update_items: Single fields to set or clear.
        remove_items: Whole groups to remove.
        insert_items: Whole groups to add.

    https://developer.work.weixin.qq.com/document/path/99133
    """
    return api.invoke("hr.update_staff_info", locals())
