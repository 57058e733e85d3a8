"""管理智能表格内容: generated from spec/wedoc/smartsheet.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Base64, IntString, Lenient
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AddedSheet",
    "AttachmentFieldProperty",
    "AutoNumberFieldProperty",
    "BarcodeFieldProperty",
    "CalendarViewProperty",
    "CellAttachment",
    "CellAutoNumber",
    "CellImage",
    "CellImageContent",
    "CellLink",
    "CellLocation",
    "CellOption",
    "CellReference",
    "CellText",
    "CellUser",
    "CheckboxFieldProperty",
    "CurrencyFieldProperty",
    "DateTimeFieldProperty",
    "EmptyProperty",
    "FieldGroup",
    "FieldGroupMember",
    "FieldOrder",
    "FieldProperties",
    "FieldUpdate",
    "FilterBool",
    "FilterCondition",
    "FilterDateTime",
    "FilterNumber",
    "FilterSpec",
    "FilterStrings",
    "FoundRecord",
    "GanttViewProperty",
    "GroupSpec",
    "LocationFieldProperty",
    "NewField",
    "NewRecord",
    "NewSheet",
    "NumberFieldProperty",
    "NumberRule",
    "PercentageFieldProperty",
    "ProgressFieldProperty",
    "Record",
    "RecordSort",
    "ReferenceFieldProperty",
    "SelectFieldProperty",
    "SelectOption",
    "Sheet",
    "SheetField",
    "SheetTitle",
    "SmartsheetAddFieldGroupRequest",
    "SmartsheetAddFieldGroupResponse",
    "SmartsheetAddFieldsRequest",
    "SmartsheetAddFieldsResponse",
    "SmartsheetAddRecordsRequest",
    "SmartsheetAddRecordsResponse",
    "SmartsheetAddSheetRequest",
    "SmartsheetAddSheetResponse",
    "SmartsheetAddViewRequest",
    "SmartsheetAddViewResponse",
    "SmartsheetDeleteFieldGroupsRequest",
    "SmartsheetDeleteFieldsRequest",
    "SmartsheetDeleteRecordsRequest",
    "SmartsheetDeleteSheetRequest",
    "SmartsheetDeleteViewsRequest",
    "SmartsheetGetFieldGroupsRequest",
    "SmartsheetGetFieldGroupsResponse",
    "SmartsheetGetFieldsRequest",
    "SmartsheetGetFieldsResponse",
    "SmartsheetGetRecordsRequest",
    "SmartsheetGetRecordsResponse",
    "SmartsheetGetSheetRequest",
    "SmartsheetGetSheetResponse",
    "SmartsheetGetViewsRequest",
    "SmartsheetGetViewsResponse",
    "SmartsheetUpdateFieldGroupRequest",
    "SmartsheetUpdateFieldGroupResponse",
    "SmartsheetUpdateFieldsRequest",
    "SmartsheetUpdateFieldsResponse",
    "SmartsheetUpdateRecordsRequest",
    "SmartsheetUpdateRecordsResponse",
    "SmartsheetUpdateSheetRequest",
    "SmartsheetUpdateViewRequest",
    "SmartsheetUpdateViewResponse",
    "SortSpec",
    "TimeStampFieldProperty",
    "UrlFieldProperty",
    "UserFieldProperty",
    "View",
    "ViewColorCondition",
    "ViewColorConfig",
    "ViewProperty",
    "WwGroupFieldProperty",
]


@struct
class SmartsheetAddSheetRequest(Struct):
    docid: str
    properties: NewSheet | None = None


@struct
class SmartsheetAddSheetResponse(Struct):
    properties: AddedSheet


@struct
class SmartsheetDeleteSheetRequest(Struct):
    docid: str
    sheet_id: str


@struct
class SmartsheetUpdateSheetRequest(Struct):
    docid: str
    properties: SheetTitle


@struct
class SmartsheetGetSheetRequest(Struct):
    docid: str
    sheet_id: str | None = None
    """List only this one."""

    need_all_type_sheet: bool | None = None
    """List dashboards and explanations as well."""


@struct
class SmartsheetGetSheetResponse(Struct):
    sheet_list: list[Sheet]


@struct
class SmartsheetAddViewRequest(Struct):
    docid: str
    sheet_id: str
    view_title: str
    view_type: Literal[
        "VIEW_TYPE_GRID", "VIEW_TYPE_KANBAN", "VIEW_TYPE_GALLERY", "VIEW_TYPE_GANTT", "VIEW_TYPE_CALENDAR"
    ]
    property_gantt: GanttViewProperty | None = None
    """Needed for a Gantt chart."""

    property_calendar: CalendarViewProperty | None = None
    """Needed for a calendar."""


@struct
class SmartsheetAddViewResponse(Struct):
    view: View


@struct
class SmartsheetDeleteViewsRequest(Struct):
    docid: str
    sheet_id: str
    view_ids: list[str]


@struct
class SmartsheetUpdateViewRequest(Struct):
    docid: str
    sheet_id: str
    view_id: str
    view_title: str | None = None
    property: ViewProperty | None = None


@struct
class SmartsheetUpdateViewResponse(Struct):
    view: View


@struct
class SmartsheetGetViewsRequest(Struct):
    docid: str
    sheet_id: str
    view_ids: list[str] | None = None
    """List only these."""

    offset: int | None = None
    """From the last answer; 0 at first."""

    limit: int | None = None
    """At most 1000, which is the default."""


@struct
class SmartsheetGetViewsResponse(Struct):
    total: int
    has_more: bool
    next: int | None = None
    """Offset of the following page."""

    views: list[View]


@struct
class SmartsheetAddFieldsRequest(Struct):
    docid: str
    sheet_id: str
    fields: list[NewField]


@struct
class SmartsheetAddFieldsResponse(Struct):
    fields: list[SheetField]


@struct
class SmartsheetDeleteFieldsRequest(Struct):
    docid: str
    sheet_id: str
    field_ids: list[str]


@struct
class SmartsheetUpdateFieldsRequest(Struct):
    docid: str
    sheet_id: str
    fields: list[FieldUpdate]


@struct
class SmartsheetUpdateFieldsResponse(Struct):
    fields: list[SheetField]


@struct
class SmartsheetGetFieldsRequest(Struct):
    docid: str
    sheet_id: str
    view_id: str | None = None
    field_ids: list[str] | None = None
    """List only these."""

    field_titles: list[str] | None = None
    """List only these."""

    offset: int | None = None
    """0 at first."""

    limit: int | None = None
    """At most 1000, which is the default."""


@struct
class SmartsheetGetFieldsResponse(Struct):
    total: int
    fields: list[SheetField]
    next: int | None = None
    """Offset of the following page."""


@struct
class SmartsheetAddRecordsRequest(Struct):
    docid: str
    sheet_id: str
    key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None
    """What the keys of values are; titles by default."""

    records: list[NewRecord]


@struct
class SmartsheetAddRecordsResponse(Struct):
    records: list[Record]


@struct
class SmartsheetDeleteRecordsRequest(Struct):
    docid: str
    sheet_id: str
    record_ids: list[str]
    """Best up to 500."""


@struct
class SmartsheetUpdateRecordsRequest(Struct):
    docid: str
    sheet_id: str
    key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None
    """What the keys of values are; titles by default."""

    records: list[Record]


@struct
class SmartsheetUpdateRecordsResponse(Struct):
    records: list[Record]


@struct
class SmartsheetGetRecordsRequest(Struct):
    docid: str
    sheet_id: str
    view_id: str | None = None
    record_ids: list[str] | None = None
    """Read only these."""

    key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None
    """What the keys of values are; titles by default."""

    field_titles: list[str] | None = None
    """Read only these fields; with keys that are titles."""

    field_ids: list[str] | None = None
    """Read only these fields; with keys that are ids."""

    sort: list[RecordSort] | None = None
    """Not together with filter_spec."""

    offset: int | None = None
    """From the last answer; 0 at first."""

    limit: int | None = None
    """At most 1000, which is the default."""

    ver: int | None = None
    """Version of the sheet."""

    filter_spec: FilterSpec | None = None
    """Not together with sort."""


@struct
class SmartsheetGetRecordsResponse(Struct):
    total: int | None = None
    has_more: bool | None = None
    next: int | None = None
    """Offset of the following page."""

    records: list[FoundRecord] | None = None
    ver: int | None = None
    """Version of the sheet."""


@struct
class SmartsheetAddFieldGroupRequest(Struct):
    docid: str
    sheet_id: str
    name: str
    """Unique in the sheet."""

    children: list[FieldGroupMember] | None = None


@struct
class SmartsheetAddFieldGroupResponse(Struct):
    field_group: FieldGroup


@struct
class SmartsheetDeleteFieldGroupsRequest(Struct):
    docid: str
    sheet_id: str
    field_group_ids: list[str]


@struct
class SmartsheetUpdateFieldGroupRequest(Struct):
    docid: str
    sheet_id: str
    field_group_id: str
    name: str | None = None
    """Unique in the sheet."""

    children: list[FieldGroupMember] | None = None


@struct
class SmartsheetUpdateFieldGroupResponse(Struct):
    field_group: FieldGroup


@struct
class SmartsheetGetFieldGroupsRequest(Struct):
    docid: str
    sheet_id: str
    offset: int | None = None
    """From the last answer; 0 at first."""

    limit: int | None = None


@struct
class SmartsheetGetFieldGroupsResponse(Struct):
    total: int
    has_more: bool
    next: int | None = None
    """Offset of the following page."""

    field_groups: list[FieldGroup]


@struct
class NewSheet(Struct):
    title: str | None = None
    index: int | None = None
    """Where to put it."""


@struct
class AddedSheet(Struct):
    sheet_id: str
    title: str
    index: int


@struct
class SheetTitle(Struct):
    sheet_id: str
    title: str | None = None


@struct
class Sheet(Struct):
    sheet_id: str
    title: str
    is_visible: bool
    type: Literal["smartsheet", "dashboard", "external"]
    """external is a page of explanations."""


@struct
class GanttViewProperty(Struct):
    start_date_field_id: str
    """A field of the type FIELD_TYPE_DATE_TIME."""

    end_date_field_id: str
    """A field of the type FIELD_TYPE_DATE_TIME."""


@struct
class CalendarViewProperty(Struct):
    start_date_field_id: str
    """A field of the type FIELD_TYPE_DATE_TIME."""

    end_date_field_id: str
    """A field of the type FIELD_TYPE_DATE_TIME."""


@struct
class View(Struct):
    view_id: str | None = None
    view_title: str | None = None
    view_type: (
        Literal[
            "VEW_UNKNOWN",
            "VIEW_TYPE_GRID",
            "VIEW_TYPE_KANBAN",
            "VIEW_TYPE_GALLERY",
            "VIEW_TYPE_GANTT",
            "VIEW_TYPE_CALENDAR",
        ]
        | None
    ) = None
    property: ViewProperty | None = None


@struct
class ViewProperty(Struct):
    auto_sort: bool | None = None
    """Sort again whenever a record changes."""

    sort_spec: SortSpec | None = None
    group_spec: GroupSpec | None = None
    filter_spec: FilterSpec | None = None
    is_field_stat_enabled: bool | None = None
    """Show statistics."""

    field_visibility: dict[str, bool] | None = None
    """By the id of the field."""

    frozen_field_count: int | None = None
    """Counted from the first column."""

    color_config: ViewColorConfig | None = None


@struct
class SortSpec(Struct):
    sort_infos: list[FieldOrder] | None = None


@struct
class GroupSpec(Struct):
    groups: list[FieldOrder] | None = None


@struct
class FieldOrder(Struct):
    field_id: str
    desc: bool | None = None
    """Descending."""


@struct
class FilterSpec(Struct):
    conjunction: Literal["CONJUNCTION_AND", "CONJUNCTION_OR"] | None = None
    """Needed where it is sent."""

    conditions: list[FilterCondition] | None = None


@struct
class FilterCondition(Struct):
    """What the value of a field must be. The value stands in the field that belongs to its type; which operators a type
    knows is as in the client.
    """

    field_id: str
    field_type: str | None = None
    """FIELD_TYPE_TEXT and the like."""

    operator: Literal[
        "OPERATOR_UNKNOWN",
        "OPERATOR_IS",
        "OPERATOR_IS_NOT",
        "OPERATOR_CONTAINS",
        "OPERATOR_DOES_NOT_CONTAIN",
        "OPERATOR_IS_GREATER",
        "OPERATOR_IS_GREATER_OR_EQUAL",
        "OPERATOR_IS_LESS",
        "OPERATOR_IS_LESS_OR_EQUAL",
        "OPERATOR_IS_EMPTY",
        "OPERATOR_IS_NOT_EMPTY",
    ]
    string_value: FilterStrings | None = None
    """For text, links, phone numbers, mail addresses, places; for options, their ids."""

    number_value: FilterNumber | None = None
    """For numbers and progress."""

    bool_value: FilterBool | None = None
    """For check boxes."""

    user_value: FilterStrings | None = None
    """For members; userids."""

    date_time_value: FilterDateTime | None = None
    """For dates and times."""


@struct
class FilterStrings(Struct):
    value: list[str]


@struct
class FilterNumber(Struct):
    value: float


@struct
class FilterBool(Struct):
    value: bool


@struct
class FilterDateTime(Struct):
    type: Literal[
        "DATE_TIME_TYPE_DETAIL_DATE",
        "DATE_TIME_TYPE_TODAY",
        "DATE_TIME_TYPE_TOMORROW",
        "DATE_TIME_TYPE_YESTERDAY",
        "DATE_TIME_TYPE_CURRENT_WEEK",
        "DATE_TIME_TYPE_LAST_WEEK",
        "DATE_TIME_TYPE_CURRENT_MONTH",
        "DATE_TIME_TYPE_THE_PAST_7_DAYS",
        "DATE_TIME_TYPE_THE_NEXT_7_DAYS",
        "DATE_TIME_TYPE_LAST_MONTH",
        "DATE_TIME_TYPE_THE_PAST_30_DAYS",
        "DATE_TIME_TYPE_THE_NEXT_30_DAYS",
    ]
    value: list[str] | None = None
    """Unix times in milliseconds; needed with DATE_TIME_TYPE_DETAIL_DATE."""


@struct
class ViewColorConfig(Struct):
    conditions: list[ViewColorCondition]


@struct
class ViewColorCondition(Struct):
    id: str | None = None
    """Left out for a new one."""

    type: Literal["VIEW_COLOR_CONDITION_TYPE_ROW", "VIEW_COLOR_CONDITION_TYPE_COLUMN", "VIEW_COLOR_CONDITION_TYPE_CELL"]
    """What is coloured."""

    color: str
    """Such as chromeAmberLighten_5; one of fillColorGray, accentBlueLighten, chromeCyanLighten, chromeMintLighten,
    chromeRedLighten, chromeOrangeLighten, chromeAmberLighten, chromeVioletLighten and chromePinkLighten, with _3, _4 or
    _5 behind.
    """

    condition: FilterCondition


@struct
class FieldProperties(Struct):
    """What belongs to a field's type; the one of its type is there."""

    property_text: EmptyProperty | None = None
    property_number: NumberFieldProperty | None = None
    property_checkbox: CheckboxFieldProperty | None = None
    property_date_time: DateTimeFieldProperty | None = None
    property_attachment: AttachmentFieldProperty | None = None
    property_user: UserFieldProperty | None = None
    property_url: UrlFieldProperty | None = None
    property_select: SelectFieldProperty | None = None
    property_created_user: EmptyProperty | None = None
    property_modified_user: EmptyProperty | None = None
    property_created_time: TimeStampFieldProperty | None = None
    property_modified_time: TimeStampFieldProperty | None = None
    property_progress: ProgressFieldProperty | None = None
    property_single_select: SelectFieldProperty | None = None
    property_reference: ReferenceFieldProperty | None = None
    property_location: LocationFieldProperty | None = None
    property_auto_number: AutoNumberFieldProperty | None = None
    property_currency: CurrencyFieldProperty | None = None
    property_ww_group: WwGroupFieldProperty | None = None
    property_percentage: PercentageFieldProperty | None = None
    property_barcode: BarcodeFieldProperty | None = None


@struct
class NewField(Struct):
    """A field to add. The property of its type is needed, except for check boxes, files, members, groups, percentages,
    bar codes and those without one.
    """

    property_text: EmptyProperty | None = None
    property_number: NumberFieldProperty | None = None
    property_checkbox: CheckboxFieldProperty | None = None
    property_date_time: DateTimeFieldProperty | None = None
    property_attachment: AttachmentFieldProperty | None = None
    property_user: UserFieldProperty | None = None
    property_url: UrlFieldProperty | None = None
    property_select: SelectFieldProperty | None = None
    property_created_user: EmptyProperty | None = None
    property_modified_user: EmptyProperty | None = None
    property_created_time: TimeStampFieldProperty | None = None
    property_modified_time: TimeStampFieldProperty | None = None
    property_progress: ProgressFieldProperty | None = None
    property_single_select: SelectFieldProperty | None = None
    property_reference: ReferenceFieldProperty | None = None
    property_location: LocationFieldProperty | None = None
    property_auto_number: AutoNumberFieldProperty | None = None
    property_currency: CurrencyFieldProperty | None = None
    property_ww_group: WwGroupFieldProperty | None = None
    property_percentage: PercentageFieldProperty | None = None
    property_barcode: BarcodeFieldProperty | None = None
    field_title: str
    field_type: Literal[
        "FIELD_TYPE_TEXT",
        "FIELD_TYPE_NUMBER",
        "FIELD_TYPE_CHECKBOX",
        "FIELD_TYPE_DATE_TIME",
        "FIELD_TYPE_IMAGE",
        "FIELD_TYPE_ATTACHMENT",
        "FIELD_TYPE_USER",
        "FIELD_TYPE_URL",
        "FIELD_TYPE_SELECT",
        "FIELD_TYPE_CREATED_USER",
        "FIELD_TYPE_MODIFIED_USER",
        "FIELD_TYPE_CREATED_TIME",
        "FIELD_TYPE_MODIFIED_TIME",
        "FIELD_TYPE_PROGRESS",
        "FIELD_TYPE_PHONE_NUMBER",
        "FIELD_TYPE_EMAIL",
        "FIELD_TYPE_SINGLE_SELECT",
        "FIELD_TYPE_REFERENCE",
        "FIELD_TYPE_LOCATION",
        "FIELD_TYPE_CURRENCY",
        "FIELD_TYPE_WWGROUP",
        "FIELD_TYPE_AUTONUMBER",
        "FIELD_TYPE_PERCENTAGE",
        "FIELD_TYPE_BARCODE",
    ]


@struct
class FieldUpdate(Struct):
    """A change of a field; a new title or a property is needed."""

    property_text: EmptyProperty | None = None
    property_number: NumberFieldProperty | None = None
    property_checkbox: CheckboxFieldProperty | None = None
    property_date_time: DateTimeFieldProperty | None = None
    property_attachment: AttachmentFieldProperty | None = None
    property_user: UserFieldProperty | None = None
    property_url: UrlFieldProperty | None = None
    property_select: SelectFieldProperty | None = None
    property_created_user: EmptyProperty | None = None
    property_modified_user: EmptyProperty | None = None
    property_created_time: TimeStampFieldProperty | None = None
    property_modified_time: TimeStampFieldProperty | None = None
    property_progress: ProgressFieldProperty | None = None
    property_single_select: SelectFieldProperty | None = None
    property_reference: ReferenceFieldProperty | None = None
    property_location: LocationFieldProperty | None = None
    property_auto_number: AutoNumberFieldProperty | None = None
    property_currency: CurrencyFieldProperty | None = None
    property_ww_group: WwGroupFieldProperty | None = None
    property_percentage: PercentageFieldProperty | None = None
    property_barcode: BarcodeFieldProperty | None = None
    field_id: str
    field_title: str | None = None
    """Must differ from the old one."""

    field_type: str
    """As it is."""


@struct
class SheetField(Struct):
    property_text: EmptyProperty | None = None
    property_number: NumberFieldProperty | None = None
    property_checkbox: CheckboxFieldProperty | None = None
    property_date_time: DateTimeFieldProperty | None = None
    property_attachment: AttachmentFieldProperty | None = None
    property_user: UserFieldProperty | None = None
    property_url: UrlFieldProperty | None = None
    property_select: SelectFieldProperty | None = None
    property_created_user: EmptyProperty | None = None
    property_modified_user: EmptyProperty | None = None
    property_created_time: TimeStampFieldProperty | None = None
    property_modified_time: TimeStampFieldProperty | None = None
    property_progress: ProgressFieldProperty | None = None
    property_single_select: SelectFieldProperty | None = None
    property_reference: ReferenceFieldProperty | None = None
    property_location: LocationFieldProperty | None = None
    property_auto_number: AutoNumberFieldProperty | None = None
    property_currency: CurrencyFieldProperty | None = None
    property_ww_group: WwGroupFieldProperty | None = None
    property_percentage: PercentageFieldProperty | None = None
    property_barcode: BarcodeFieldProperty | None = None
    field_id: str
    field_title: str
    field_type: Literal[
        "FIELD_TYPE_TEXT",
        "FIELD_TYPE_NUMBER",
        "FIELD_TYPE_CHECKBOX",
        "FIELD_TYPE_DATE_TIME",
        "FIELD_TYPE_IMAGE",
        "FIELD_TYPE_ATTACHMENT",
        "FIELD_TYPE_USER",
        "FIELD_TYPE_URL",
        "FIELD_TYPE_SELECT",
        "FIELD_TYPE_CREATED_USER",
        "FIELD_TYPE_MODIFIED_USER",
        "FIELD_TYPE_CREATED_TIME",
        "FIELD_TYPE_MODIFIED_TIME",
        "FIELD_TYPE_PROGRESS",
        "FIELD_TYPE_PHONE_NUMBER",
        "FIELD_TYPE_EMAIL",
        "FIELD_TYPE_SINGLE_SELECT",
        "FIELD_TYPE_REFERENCE",
        "FIELD_TYPE_LOCATION",
        "FIELD_TYPE_FORMULA",
        "FIELD_TYPE_CURRENCY",
        "FIELD_TYPE_WWGROUP",
        "FIELD_TYPE_AUTONUMBER",
        "FIELD_TYPE_PERCENTAGE",
        "FIELD_TYPE_BARCODE",
    ]


@struct
class EmptyProperty(Struct):
    """Fields of texts, creators and editors have no properties."""


@struct
class NumberFieldProperty(Struct):
    decimal_places: int | None = None
    """0 to 4, or -1 to show numbers as they are."""

    use_separate: bool | None = None
    """Show commas between thousands."""


@struct
class CheckboxFieldProperty(Struct):
    checked: bool | None = None
    """Ticked in new records."""


@struct
class DateTimeFieldProperty(Struct):
    format: str | None = None
    """Such as yyyy-mm-dd hh:mm or yyyy/m/d."""

    auto_fill: bool | None = None
    """Fill in the time of new records."""


@struct
class AttachmentFieldProperty(Struct):
    display_mode: Literal["DISPLAY_MODE_LIST", "DISPLAY_MODE_GRID"] | None = None


@struct
class UserFieldProperty(Struct):
    is_multiple: bool | None = None
    is_notified: bool | None = None
    """Tell members that they were added."""


@struct
class UrlFieldProperty(Struct):
    type: Literal["LINK_TYPE_PURE_TEXT", "LINK_TYPE_ICON_TEXT"] | None = None


@struct
class SelectFieldProperty(Struct):
    is_quick_add: bool | None = None
    """Options may be added while filling in; not to be set."""

    options: list[SelectOption] | None = None


@struct
class SelectOption(Struct):
    id: str | None = None
    """Left out for a new one."""

    text: str | None = None
    style: int | None = None
    """Colour, 1 to 27."""


@struct
class TimeStampFieldProperty(Struct):
    format: str | None = None
    """Such as yyyy-mm-dd hh:mm or yyyy/m/d."""


@struct
class ProgressFieldProperty(Struct):
    decimal_places: int | None = None
    """0 to 4, or -1 to show numbers as they are."""


@struct
class ReferenceFieldProperty(Struct):
    sub_id: str | None = None
    """The sheet whose records are linked; empty for this one."""

    filed_id: str | None = None
    """The field to show, as the pages spell it."""

    field_id: str | None = None
    """The field to show."""

    is_multiple: bool | None = None
    view_id: str | None = None


@struct
class LocationFieldProperty(Struct):
    input_type: Literal["LOCATION_INPUT_TYPE_MANUAL", "LOCATION_INPUT_TYPE_AUTO"] | None = None


@struct
class AutoNumberFieldProperty(Struct):
    type: Literal["NUMBER_TYPE_INCR", "NUMBER_TYPE_CUSTOM"] | None = None
    rules: list[NumberRule] | None = None
    """With NUMBER_TYPE_CUSTOM."""

    reformat_existing_record: bool | None = None


@struct
class NumberRule(Struct):
    """One part of an automatic number."""

    type: Literal["NUMBER_RULE_TYPE_INCR", "NUMBER_RULE_TYPE_FIXED_CHAR", "NUMBER_RULE_TYPE_TIME"]
    value: str
    """The number of digits, the characters, or a format such as YYYYMMDD."""


@struct
class CurrencyFieldProperty(Struct):
    currency_type: str | None = None
    """CURRENCY_TYPE_CNY and the like, with the ISO code of the currency."""

    decimal_places: int | None = None
    """0 to 4, or -1 to show numbers as they are."""

    use_separate: bool | None = None
    """Show commas between thousands."""


@struct
class WwGroupFieldProperty(Struct):
    allow_multiple: bool | None = None


@struct
class PercentageFieldProperty(Struct):
    decimal_places: int | None = None
    """0 to 4, or -1 to show numbers as they are."""

    use_separate: bool | None = None
    """Show commas between thousands."""


@struct
class BarcodeFieldProperty(Struct):
    mobile_scan_only: bool | None = None
    """It must be scanned with the phone."""


@struct
class NewRecord(Struct):
    values: (
        dict[
            str,
            list[CellText]
            | list[CellImage]
            | list[CellAttachment]
            | list[CellUser]
            | list[CellOption]
            | list[CellLocation]
            | list[CellAutoNumber]
            | list[CellLink]
            | list[CellImageContent]
            | list[CellReference]
            | list[str]
            | float
            | bool
            | str,
        ]
        | None
    ) = None
    """By the title or id of the field. A number for FIELD_TYPE_NUMBER, PROGRESS, CURRENCY and PERCENTAGE, a bool for
    CHECKBOX, a string for PHONE_NUMBER, EMAIL, BARCODE and, as a Unix time in milliseconds, DATE_TIME, a list of record
    ids for REFERENCE, a list of CellText for TEXT and URL, of CellOption for SELECT and SINGLE_SELECT, and of the
    struct of that name for the other types.
    """


@struct
class Record(Struct):
    values: (
        dict[
            str,
            list[CellText]
            | list[CellImage]
            | list[CellAttachment]
            | list[CellUser]
            | list[CellOption]
            | list[CellLocation]
            | list[CellAutoNumber]
            | list[CellLink]
            | list[CellImageContent]
            | list[CellReference]
            | list[str]
            | float
            | bool
            | str,
        ]
        | None
    ) = None
    """By the title or id of the field. A number for FIELD_TYPE_NUMBER, PROGRESS, CURRENCY and PERCENTAGE, a bool for
    CHECKBOX, a string for PHONE_NUMBER, EMAIL, BARCODE and, as a Unix time in milliseconds, DATE_TIME, a list of record
    ids for REFERENCE, a list of CellText for TEXT and URL, of CellOption for SELECT and SINGLE_SELECT, and of the
    struct of that name for the other types.
    """

    record_id: str


@struct
class FoundRecord(Struct):
    values: (
        dict[
            str,
            list[CellText]
            | list[CellImage]
            | list[CellAttachment]
            | list[CellUser]
            | list[CellOption]
            | list[CellLocation]
            | list[CellAutoNumber]
            | list[CellLink]
            | list[CellImageContent]
            | list[CellReference]
            | list[str]
            | float
            | bool
            | str,
        ]
        | None
    ) = None
    """By the title or id of the field. A number for FIELD_TYPE_NUMBER, PROGRESS, CURRENCY and PERCENTAGE, a bool for
    CHECKBOX, a string for PHONE_NUMBER, EMAIL, BARCODE and, as a Unix time in milliseconds, DATE_TIME, a list of record
    ids for REFERENCE, a list of CellText for TEXT and URL, of CellOption for SELECT and SINGLE_SELECT, and of the
    struct of that name for the other types.
    """

    record_id: str
    create_time: Lenient[IntString]
    """Unix time. In milliseconds."""

    update_time: Lenient[IntString]
    """Unix time. In milliseconds."""

    creator_name: str | None = None
    updater_name: str | None = None


@struct
class CellText(Struct):
    """A piece of a text, or a link. A field of links shows one only."""

    type: Literal["text", "url"]
    text: str | None = None
    link: str | None = None
    """With the type url."""


@struct
class CellImage(Struct):
    id: str | None = None
    """Freely chosen."""

    title: str | None = None
    image_url: str
    """From image_upload."""

    width: int | None = None
    height: int | None = None


@struct
class CellAttachment(Struct):
    name: str
    size: int | None = None
    """In bytes."""

    file_ext: str | None = None
    """Extension of a file; empty for a folder; FORM, DOC, SHEET, SLIDE, MIND, FLOWCHART or SMARTSHEET."""

    file_id: str | None = None
    """Only when set."""

    file_url: str
    """From wedrive/file_share for a file of a drive, else the url of the document."""

    file_type: str | None = None
    """Folder, Wedrive for a file of a drive, 30 form, 50 document, 51 spreadsheet, 52 slides, 54 mind map, 55 flow
    chart, 70 smart sheet.
    """

    doc_type: Lenient[Literal[1, 2]] | None = None
    """1 folder, 2 file."""


@struct
class CellUser(Struct):
    user_id: str | None = None
    tmp_external_userid: str | None = None
    """Of someone outside; differs from sheet to sheet. Only when read."""

    agentid: int | None = None
    """Only when read."""

    id_type: Literal[0, 1, 2, 3, 4, 5, 6] | None = None
    """0 unknown, 1 a member, 2 someone outside, 3 an app; without further fields 4 synchronised data, 5 AI, 6
    automation. Only when read.
    """


@struct
class CellOption(Struct):
    """An option. To add one, leave out the id; a text that is an option already picks that one."""

    id: str | None = None
    style: int | None = None
    """Colour, 1 to 27."""

    text: str | None = None


@struct
class CellLocation(Struct):
    """A place; at most one."""

    source_type: Literal[1]
    """1 Tencent Maps."""

    id: str
    latitude: str
    longitude: str
    title: str


@struct
class CellAutoNumber(Struct):
    """An automatic number; cannot be set."""

    seq: str
    text: str


@struct
class CellLink(Struct):
    """A link, as smartsheet_webhook takes it."""

    text: str
    link: str


@struct
class CellImageContent(Struct):
    """A picture, as smartsheet_webhook takes it."""

    title: str | None = None
    image_base64: Lenient[Base64]


@struct
class CellReference(Struct):
    """A record that is linked, as smartsheet_webhook answers it and takes it."""

    record_id: str


@struct
class RecordSort(Struct):
    field_title: str
    desc: bool | None = None
    """Descending."""


@struct
class FieldGroup(Struct):
    field_group_id: str
    name: str
    children: list[FieldGroupMember]


@struct
class FieldGroupMember(Struct):
    field_id: str
