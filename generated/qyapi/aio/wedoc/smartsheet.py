"""管理智能表格内容, asynchronous: generated from spec/wedoc/smartsheet.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.wedoc.smartsheet import (
        CalendarViewProperty,
        FieldGroup,
        FieldGroupMember,
        FieldUpdate,
        FilterSpec,
        FoundRecord,
        GanttViewProperty,
        NewField,
        NewRecord,
        NewSheet,
        Record,
        RecordSort,
        SheetField,
        SheetTitle,
        SmartsheetAddFieldGroupResponse,
        SmartsheetAddFieldsResponse,
        SmartsheetAddRecordsResponse,
        SmartsheetAddSheetResponse,
        SmartsheetAddViewResponse,
        SmartsheetGetFieldGroupsResponse,
        SmartsheetGetFieldsResponse,
        SmartsheetGetRecordsResponse,
        SmartsheetGetSheetResponse,
        SmartsheetGetViewsResponse,
        SmartsheetUpdateFieldGroupResponse,
        SmartsheetUpdateFieldsResponse,
        SmartsheetUpdateRecordsResponse,
        SmartsheetUpdateViewResponse,
        View,
        ViewProperty,
    )

__all__ = [
    "smartsheet_add_field_group",
    "smartsheet_add_fields",
    "smartsheet_add_records",
    "smartsheet_add_sheet",
    "smartsheet_add_view",
    "smartsheet_delete_field_groups",
    "smartsheet_delete_fields",
    "smartsheet_delete_records",
    "smartsheet_delete_sheet",
    "smartsheet_delete_views",
    "smartsheet_get_field_groups",
    "smartsheet_get_field_groups_iter",
    "smartsheet_get_fields",
    "smartsheet_get_fields_iter",
    "smartsheet_get_records",
    "smartsheet_get_records_iter",
    "smartsheet_get_sheet",
    "smartsheet_get_views",
    "smartsheet_get_views_iter",
    "smartsheet_update_field_group",
    "smartsheet_update_fields",
    "smartsheet_update_records",
    "smartsheet_update_sheet",
    "smartsheet_update_view",
]


async def smartsheet_add_sheet(
    api: CorpApi, /, *, docid: str, properties: NewSheet | None = None, extra: Extra = None
) -> SmartsheetAddSheetResponse:
    """Add a sheet, without views, fields and records (添加子表); see `qyapi.wedoc.smartsheet_add_sheet`."""
    return await api.ainvoke("wedoc.smartsheet_add_sheet", locals())


async def smartsheet_delete_sheet(api: CorpApi, /, *, docid: str, sheet_id: str, extra: Extra = None) -> None:
    """Delete a sheet (删除子表); see `qyapi.wedoc.smartsheet_delete_sheet`."""
    await api.ainvoke("wedoc.smartsheet_delete_sheet", locals())


async def smartsheet_update_sheet(api: CorpApi, /, *, docid: str, properties: SheetTitle, extra: Extra = None) -> None:
    """Change the title of a sheet (更新子表); see `qyapi.wedoc.smartsheet_update_sheet`."""
    await api.ainvoke("wedoc.smartsheet_update_sheet", locals())


async def smartsheet_get_sheet(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str | None = None,
    need_all_type_sheet: bool | None = None,
    extra: Extra = None,
) -> SmartsheetGetSheetResponse:
    """List the sheets of a smart sheet (查询子表); see `qyapi.wedoc.smartsheet_get_sheet`."""
    return await api.ainvoke("wedoc.smartsheet_get_sheet", locals())


async def smartsheet_add_view(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    view_title: str,
    view_type: Literal[
        "VIEW_TYPE_GRID", "VIEW_TYPE_KANBAN", "VIEW_TYPE_GALLERY", "VIEW_TYPE_GANTT", "VIEW_TYPE_CALENDAR"
    ],
    property_gantt: GanttViewProperty | None = None,
    property_calendar: CalendarViewProperty | None = None,
    extra: Extra = None,
) -> SmartsheetAddViewResponse:
    """Add a view to a sheet (添加视图); see `qyapi.wedoc.smartsheet_add_view`."""
    return await api.ainvoke("wedoc.smartsheet_add_view", locals())


async def smartsheet_delete_views(
    api: CorpApi, /, *, docid: str, sheet_id: str, view_ids: Sequence[str], extra: Extra = None
) -> None:
    """Delete views of a sheet (删除视图); see `qyapi.wedoc.smartsheet_delete_views`."""
    await api.ainvoke("wedoc.smartsheet_delete_views", locals())


async def smartsheet_update_view(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    view_id: str,
    view_title: str | None = None,
    property: ViewProperty | None = None,
    extra: Extra = None,
) -> SmartsheetUpdateViewResponse:
    """Change title, order, filter, groups and colours of a view (更新视图); see `qyapi.wedoc.smartsheet_update_view`."""
    return await api.ainvoke("wedoc.smartsheet_update_view", locals())


async def smartsheet_get_views(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    view_ids: Sequence[str] | None = None,
    offset: int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> SmartsheetGetViewsResponse:
    """List the views of a sheet (查询视图); see `qyapi.wedoc.smartsheet_get_views`."""
    return await api.ainvoke("wedoc.smartsheet_get_views", locals())


def smartsheet_get_views_iter(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    view_ids: Sequence[str] | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[View]:
    """Go through `views` of every page of smartsheet_get_views."""
    return api.aiterate("wedoc.smartsheet_get_views", locals())


async def smartsheet_add_fields(
    api: CorpApi, /, *, docid: str, sheet_id: str, fields: Sequence[NewField], extra: Extra = None
) -> SmartsheetAddFieldsResponse:
    """Add fields to a sheet (添加字段); see `qyapi.wedoc.smartsheet_add_fields`."""
    return await api.ainvoke("wedoc.smartsheet_add_fields", locals())


async def smartsheet_delete_fields(
    api: CorpApi, /, *, docid: str, sheet_id: str, field_ids: Sequence[str], extra: Extra = None
) -> None:
    """Delete fields of a sheet (删除字段); see `qyapi.wedoc.smartsheet_delete_fields`."""
    await api.ainvoke("wedoc.smartsheet_delete_fields", locals())


async def smartsheet_update_fields(
    api: CorpApi, /, *, docid: str, sheet_id: str, fields: Sequence[FieldUpdate], extra: Extra = None
) -> SmartsheetUpdateFieldsResponse:
    """Change titles and properties of fields; their types cannot change (更新字段); see
    `qyapi.wedoc.smartsheet_update_fields`.
    """
    return await api.ainvoke("wedoc.smartsheet_update_fields", locals())


async def smartsheet_get_fields(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    view_id: str | None = None,
    field_ids: Sequence[str] | None = None,
    field_titles: Sequence[str] | None = None,
    offset: int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> SmartsheetGetFieldsResponse:
    """List the fields of a sheet (查询字段); see `qyapi.wedoc.smartsheet_get_fields`."""
    return await api.ainvoke("wedoc.smartsheet_get_fields", locals())


def smartsheet_get_fields_iter(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    view_id: str | None = None,
    field_ids: Sequence[str] | None = None,
    field_titles: Sequence[str] | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[SheetField]:
    """Go through `fields` of every page of smartsheet_get_fields."""
    return api.aiterate("wedoc.smartsheet_get_fields", locals())


async def smartsheet_add_records(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    records: Sequence[NewRecord],
    key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
    extra: Extra = None,
) -> SmartsheetAddRecordsResponse:
    """Add records to a sheet (添加记录); see `qyapi.wedoc.smartsheet_add_records`."""
    return await api.ainvoke("wedoc.smartsheet_add_records", locals())


async def smartsheet_delete_records(
    api: CorpApi, /, *, docid: str, sheet_id: str, record_ids: Sequence[str], extra: Extra = None
) -> None:
    """Delete records of a sheet (删除记录); see `qyapi.wedoc.smartsheet_delete_records`."""
    await api.ainvoke("wedoc.smartsheet_delete_records", locals())


async def smartsheet_update_records(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    records: Sequence[Record],
    key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
    extra: Extra = None,
) -> SmartsheetUpdateRecordsResponse:
    """Change records of a sheet (更新记录); see `qyapi.wedoc.smartsheet_update_records`."""
    return await api.ainvoke("wedoc.smartsheet_update_records", locals())


async def smartsheet_get_records(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    view_id: str | None = None,
    record_ids: Sequence[str] | None = None,
    key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
    field_titles: Sequence[str] | None = None,
    field_ids: Sequence[str] | None = None,
    sort: Sequence[RecordSort] | None = None,
    offset: int | None = None,
    limit: int | None = None,
    ver: int | None = None,
    filter_spec: FilterSpec | None = None,
    extra: Extra = None,
) -> SmartsheetGetRecordsResponse:
    """Read records of a sheet (查询记录); see `qyapi.wedoc.smartsheet_get_records`."""
    return await api.ainvoke("wedoc.smartsheet_get_records", locals())


def smartsheet_get_records_iter(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    view_id: str | None = None,
    record_ids: Sequence[str] | None = None,
    key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
    field_titles: Sequence[str] | None = None,
    field_ids: Sequence[str] | None = None,
    sort: Sequence[RecordSort] | None = None,
    limit: int | None = None,
    ver: int | None = None,
    filter_spec: FilterSpec | None = None,
    extra: Extra = None,
) -> AsyncIterator[FoundRecord]:
    """Go through `records` of every page of smartsheet_get_records."""
    return api.aiterate("wedoc.smartsheet_get_records", locals())


async def smartsheet_add_field_group(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    name: str,
    children: Sequence[FieldGroupMember] | None = None,
    extra: Extra = None,
) -> SmartsheetAddFieldGroupResponse:
    """Add a group of fields to a sheet (添加编组); see `qyapi.wedoc.smartsheet_add_field_group`."""
    return await api.ainvoke("wedoc.smartsheet_add_field_group", locals())


async def smartsheet_delete_field_groups(
    api: CorpApi, /, *, docid: str, sheet_id: str, field_group_ids: Sequence[str], extra: Extra = None
) -> None:
    """Delete groups of fields (删除编组); see `qyapi.wedoc.smartsheet_delete_field_groups`."""
    await api.ainvoke("wedoc.smartsheet_delete_field_groups", locals())


async def smartsheet_update_field_group(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    field_group_id: str,
    name: str | None = None,
    children: Sequence[FieldGroupMember] | None = None,
    extra: Extra = None,
) -> SmartsheetUpdateFieldGroupResponse:
    """Change the name and the fields of a group (更新编组); see `qyapi.wedoc.smartsheet_update_field_group`."""
    return await api.ainvoke("wedoc.smartsheet_update_field_group", locals())


async def smartsheet_get_field_groups(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    offset: int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> SmartsheetGetFieldGroupsResponse:
    """List the groups of fields of a sheet (获取编组); see `qyapi.wedoc.smartsheet_get_field_groups`."""
    return await api.ainvoke("wedoc.smartsheet_get_field_groups", locals())


def smartsheet_get_field_groups_iter(
    api: CorpApi, /, *, docid: str, sheet_id: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[FieldGroup]:
    """Go through `field_groups` of every page of smartsheet_get_field_groups."""
    return api.aiterate("wedoc.smartsheet_get_field_groups", locals())
