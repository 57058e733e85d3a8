"""管理智能表格内容: generated from spec/wedoc/smartsheet.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

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


def smartsheet_add_sheet(
    api: CorpApi, /, *, docid: str, properties: NewSheet | None = None, extra: Extra = None
) -> SmartsheetAddSheetResponse:
    """Add a sheet, without views, fields and records (添加子表).

    https://developer.work.weixin.qq.com/document/path/99896
    """
    return api.invoke("wedoc.smartsheet_add_sheet", locals())


def smartsheet_delete_sheet(api: CorpApi, /, *, docid: str, sheet_id: str, extra: Extra = None) -> None:
    """Delete a sheet (删除子表).

    https://developer.work.weixin.qq.com/document/path/99899
    """
    api.invoke("wedoc.smartsheet_delete_sheet", locals())


def smartsheet_update_sheet(api: CorpApi, /, *, docid: str, properties: SheetTitle, extra: Extra = None) -> None:
    """Change the title of a sheet (更新子表).

    https://developer.work.weixin.qq.com/document/path/99898
    """
    api.invoke("wedoc.smartsheet_update_sheet", locals())


def smartsheet_get_sheet(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str | None = None,
    need_all_type_sheet: bool | None = None,
    extra: Extra = None,
) -> SmartsheetGetSheetResponse:
    """List the sheets of a smart sheet (查询子表).

    Args:
        sheet_id: List only this one.
        need_all_type_sheet: List dashboards and explanations as well.

    https://developer.work.weixin.qq.com/document/path/101154 (also 99911, 101182, 100227)
    """
    return api.invoke("wedoc.smartsheet_get_sheet", locals())


def smartsheet_add_view(
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
    """Add a view to a sheet (添加视图).

    A sheet has at most 200 of them.

    Args:
        property_gantt: Needed for a Gantt chart.
        property_calendar: Needed for a calendar.

    https://developer.work.weixin.qq.com/document/path/99900
    """
    return api.invoke("wedoc.smartsheet_add_view", locals())


def smartsheet_delete_views(
    api: CorpApi, /, *, docid: str, sheet_id: str, view_ids: Sequence[str], extra: Extra = None
) -> None:
    """Delete views of a sheet (删除视图).

    https://developer.work.weixin.qq.com/document/path/99901
    """
    api.invoke("wedoc.smartsheet_delete_views", locals())


def smartsheet_update_view(
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
    """Change title, order, filter, groups and colours of a view (更新视图).

    https://developer.work.weixin.qq.com/document/path/99902
    """
    return api.invoke("wedoc.smartsheet_update_view", locals())


def smartsheet_get_views(
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
    """List the views of a sheet (查询视图).

    Args:
        view_ids: List only these.
        offset: From the last answer; 0 at first.
        limit: At most 1000, which is the default.

    https://developer.work.weixin.qq.com/document/path/101155 (also 99913)
    """
    return api.invoke("wedoc.smartsheet_get_views", locals())


def smartsheet_get_views_iter(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    view_ids: Sequence[str] | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[View]:
    """Go through `views` of every page of smartsheet_get_views."""
    return api.iterate("wedoc.smartsheet_get_views", locals())


def smartsheet_add_fields(
    api: CorpApi, /, *, docid: str, sheet_id: str, fields: Sequence[NewField], extra: Extra = None
) -> SmartsheetAddFieldsResponse:
    """Add fields to a sheet (添加字段).

    A sheet has at most 150 of them.

    https://developer.work.weixin.qq.com/document/path/99904
    """
    return api.invoke("wedoc.smartsheet_add_fields", locals())


def smartsheet_delete_fields(
    api: CorpApi, /, *, docid: str, sheet_id: str, field_ids: Sequence[str], extra: Extra = None
) -> None:
    """Delete fields of a sheet (删除字段).

    https://developer.work.weixin.qq.com/document/path/99905
    """
    api.invoke("wedoc.smartsheet_delete_fields", locals())


def smartsheet_update_fields(
    api: CorpApi, /, *, docid: str, sheet_id: str, fields: Sequence[FieldUpdate], extra: Extra = None
) -> SmartsheetUpdateFieldsResponse:
    """Change titles and properties of fields; their types cannot change (更新字段).

    https://developer.work.weixin.qq.com/document/path/99906
    """
    return api.invoke("wedoc.smartsheet_update_fields", locals())


def smartsheet_get_fields(
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
    """List the fields of a sheet (查询字段).

    Args:
        field_ids: List only these.
        field_titles: List only these.
        offset: 0 at first.
        limit: At most 1000, which is the default.

    https://developer.work.weixin.qq.com/document/path/101157 (also 99914)
    """
    return api.invoke("wedoc.smartsheet_get_fields", locals())


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
) -> Iterator[SheetField]:
    """Go through `fields` of every page of smartsheet_get_fields."""
    return api.iterate("wedoc.smartsheet_get_fields", locals())


def smartsheet_add_records(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    records: Sequence[NewRecord],
    key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
    extra: Extra = None,
) -> SmartsheetAddRecordsResponse:
    """Add records to a sheet (添加记录).

    Best up to 500 at once. A sheet has at most 100000 records and 15000000 cells. Fields of who created or changed a
    record, and when, cannot be set.

    Args:
        key_type: What the keys of values are; titles by default.

    https://developer.work.weixin.qq.com/document/path/99907 (also 100223)
    """
    return api.invoke("wedoc.smartsheet_add_records", locals())


def smartsheet_delete_records(
    api: CorpApi, /, *, docid: str, sheet_id: str, record_ids: Sequence[str], extra: Extra = None
) -> None:
    """Delete records of a sheet (删除记录).

    Args:
        record_ids: Best up to 500.

    https://developer.work.weixin.qq.com/document/path/99908
    """
    api.invoke("wedoc.smartsheet_delete_records", locals())


def smartsheet_update_records(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    records: Sequence[Record],
    key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
    extra: Extra = None,
) -> SmartsheetUpdateRecordsResponse:
    """Change records of a sheet (更新记录).

    Best up to 500 at once. Fields of who created or changed a record, and when, cannot be set.

    Args:
        key_type: What the keys of values are; titles by default.

    https://developer.work.weixin.qq.com/document/path/99909
    """
    return api.invoke("wedoc.smartsheet_update_records", locals())


def smartsheet_get_records(
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
    """Read records of a sheet (查询记录).

    Args:
        record_ids: Read only these.
        key_type: What the keys of values are; titles by default.
        field_titles: Read only these fields; with keys that are titles.
        field_ids: Read only these fields; with keys that are ids.
        sort: Not together with filter_spec.
        offset: From the last answer; 0 at first.
        limit: At most 1000, which is the default.
        ver: Version of the sheet.
        filter_spec: Not together with sort.

    https://developer.work.weixin.qq.com/document/path/101158 (also 99915, 101167)
    """
    return api.invoke("wedoc.smartsheet_get_records", locals())


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
) -> Iterator[FoundRecord]:
    """Go through `records` of every page of smartsheet_get_records."""
    return api.iterate("wedoc.smartsheet_get_records", locals())


def smartsheet_add_field_group(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    name: str,
    children: Sequence[FieldGroupMember] | None = None,
    extra: Extra = None,
) -> SmartsheetAddFieldGroupResponse:
    """Add a group of fields to a sheet (添加编组).

    A sheet has at most 150 groups, a group at most 150 fields, and a field is in one group only.

    Args:
        name: Unique in the sheet.

    https://developer.work.weixin.qq.com/document/path/101100
    """
    return api.invoke("wedoc.smartsheet_add_field_group", locals())


def smartsheet_delete_field_groups(
    api: CorpApi, /, *, docid: str, sheet_id: str, field_group_ids: Sequence[str], extra: Extra = None
) -> None:
    """Delete groups of fields (删除编组).

    https://developer.work.weixin.qq.com/document/path/101102
    """
    api.invoke("wedoc.smartsheet_delete_field_groups", locals())


def smartsheet_update_field_group(
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
    """Change the name and the fields of a group (更新编组).

    A group has at most 150 fields, and a field is in one group only.

    Args:
        name: Unique in the sheet.

    https://developer.work.weixin.qq.com/document/path/101101
    """
    return api.invoke("wedoc.smartsheet_update_field_group", locals())


def smartsheet_get_field_groups(
    api: CorpApi,
    /,
    *,
    docid: str,
    sheet_id: str,
    offset: int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> SmartsheetGetFieldGroupsResponse:
    """List the groups of fields of a sheet (获取编组).

    Args:
        offset: From the last answer; 0 at first.

    https://developer.work.weixin.qq.com/document/path/101103 (also 101177)
    """
    return api.invoke("wedoc.smartsheet_get_field_groups", locals())


def smartsheet_get_field_groups_iter(
    api: CorpApi, /, *, docid: str, sheet_id: str, limit: int | None = None, extra: Extra = None
) -> Iterator[FieldGroup]:
    """Go through `field_groups` of every page of smartsheet_get_field_groups."""
    return api.iterate("wedoc.smartsheet_get_field_groups", locals())
