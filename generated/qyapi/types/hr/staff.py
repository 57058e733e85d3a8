"""人事助手: generated from spec/hr/staff.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.struct import Struct, Unknown, struct

__all__ = [
    "FieldConfig",
    "FieldGroup",
    "FieldId",
    "FieldOption",
    "FieldValue",
    "Files",
    "GetFieldsResponse",
    "GetStaffInfoRequest",
    "GetStaffInfoResponse",
    "GroupIndex",
    "InsertResult",
    "NewGroup",
    "PhoneNumber",
    "RemoveResult",
    "StaffField",
    "UpdateResult",
    "UpdateStaffInfoRequest",
    "UpdateStaffInfoResponse",
]


@struct
class GetFieldsResponse(Struct):
    group_list: list[FieldGroup]


@struct
class GetStaffInfoRequest(Struct):
    userid: str
    """Must be visible to the app."""

    get_all: bool | None = None
    """Read all fields, whatever fieldids says."""

    fieldids: list[FieldId] | None = None
    """Needed unless get_all."""


@struct
class GetStaffInfoResponse(Struct):
    field_info: list[StaffField] | None = None
    fieldinfo: list[StaffField] | None = None
    """Deprecated: no longer documented, use field_info."""


@struct
class UpdateStaffInfoRequest(Struct):
    userid: str
    """Must be visible to the app."""

    update_items: list[FieldValue] | None = None
    """Single fields to set or clear."""

    remove_items: list[GroupIndex] | None = None
    """Whole groups to remove."""

    insert_items: list[NewGroup] | None = None
    """Whole groups to add."""


@struct
class UpdateStaffInfoResponse(Struct):
    update_results: list[UpdateResult] | None = None
    remove_results: list[RemoveResult] | None = None
    insert_result: list[InsertResult] | None = None
    insert_results: list[InsertResult] | None = None


@struct
class FieldGroup(Struct):
    group_id: int
    group_name: str
    field_list: list[FieldConfig]


@struct
class FieldConfig(Struct):
    fieldid: int
    field_name: str
    field_type: Literal[1, 2, 3, 4, 5, 6]
    """1 text, 2 choice, 3 time, 4 picture, 5 file, 6 files."""

    value_type: Literal[1, 2, 3, 4, 5, 6] | None = None
    """Which value field holds it: 1 value_string, 2 value_uint64, 3 value_uint32, 4 value_int64, 5 value_mobile, 6
    value_file.
    """

    is_must: bool
    option_list: list[FieldOption] | None = None
    """Only for a choice."""


@struct
class FieldOption(Struct):
    id: int
    value: str


@struct
class FieldId(Struct):
    fieldid: int
    sub_idx: int | None = None
    """Which of the groups, for a group that may repeat (education, work, family, emergency contact, contract); else 0.
    """

    sud_idx: int | None = None
    """Deprecated: a slip of the official sample, use sub_idx."""


@struct
class FieldValue(Struct):
    """A field and its value, in the one value field that fits its kind."""

    fieldid: int
    sub_idx: int | None = None
    """Which of the groups, for a group that may repeat; else 0. Ignored in a group to be added."""

    value_string: str | None = None
    value_uint64: int | None = None
    value_uint32: int | None = None
    value_int64: int | None = None
    value_int32: int | None = None
    value_mobile: PhoneNumber | None = None
    value_file: Files | None = None


@struct
class StaffField(Struct):
    fieldid: int
    sub_idx: int | None = None
    result: Literal[1, 2, 3, 5]
    """1 read, 2 failed, 3 no such field, 5 a kind that cannot be read."""

    value_type: Literal[1, 2, 3, 4, 5, 6]
    """Which value field holds it: 1 value_string, 2 value_uint64, 3 value_uint32, 4 value_int64, 5 value_mobile, 6
    value_file.
    """

    value_string: str | None = None
    value_uint64: int | None = None
    value_uint32: int | None = None
    value_int64: int | None = None
    value_int32: int | None = None
    value_mobile: PhoneNumber | None = None
    value_file: Files | None = None


@struct
class PhoneNumber(Struct):
    value_country_code: str | None = None
    value_mobile_country_code: str | None = None
    """Deprecated: in one official sample only, use value_country_code."""

    value_mobile: str | None = None
    """In update_staff_info, absent or empty clears the whole number."""


@struct
class Files(Struct):
    media_id: list[str]
    """For media/get."""


@struct
class GroupIndex(Struct):
    group_type: Literal[1, 2, 3, 4, 5]
    """1 education, 2 work, 3 family, 4 emergency contact, 5 contract."""

    sub_idx: int


@struct
class NewGroup(Struct):
    group_type: Literal[1, 2, 3, 4, 5]
    """1 education, 2 work, 3 family, 4 emergency contact, 5 contract."""

    item: list[FieldValue] | None = None
    """Unknown fields are ignored."""


@struct
class UpdateResult(Struct):
    fieldid: int
    sub_idx: int | None = None
    result: Literal[1, 2, 3, 4, 5]
    """1 done, 2 failed, 3 no such field or group, 4 a required field is missing or cleared, 5 a kind that cannot be
    changed.
    """


@struct
class RemoveResult(Struct):
    group_type: int
    sub_idx: int
    result: Literal[1, 2, 3, 4, 5]
    """1 done, 2 failed, 3 no such field or group, 4 a required field is missing or cleared, 5 a kind that cannot be
    changed.
    """


@struct
class InsertResult(Struct):
    group_type: int
    idx: int | None = None
    """Position among the groups given."""

    result: Literal[1, 2, 3, 4, 5]
    """1 done, 2 failed, 3 no such field or group, 4 a required field is missing or cleared, 5 a kind that cannot be
    changed.
    """
