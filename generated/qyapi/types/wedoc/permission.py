"""设置文档权限: generated from spec/wedoc/permission.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Lenient
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "ContentRule",
    "DocAccessRule",
    "DocDepartment",
    "DocGetAuthRequest",
    "DocGetAuthResponse",
    "DocMember",
    "DocMemberId",
    "DocSecureSetting",
    "DocWatermark",
    "FieldPriv",
    "FieldRule",
    "FieldRuleDefault",
    "ModDocJoinRuleRequest",
    "ModDocMemberRequest",
    "ModDocSaftySettingRequest",
    "RecordPriv",
    "RecordRule",
    "RuleMembers",
    "SheetPriv",
    "SmartsheetContentPrivCreateRuleRequest",
    "SmartsheetContentPrivCreateRuleResponse",
    "SmartsheetContentPrivDeleteRuleRequest",
    "SmartsheetContentPrivGetSheetPrivRequest",
    "SmartsheetContentPrivGetSheetPrivResponse",
    "SmartsheetContentPrivModRuleMemberRequest",
    "SmartsheetContentPrivUpdateSheetPrivRequest",
]


@struct
class DocGetAuthRequest(Struct):
    docid: str


@struct
class DocGetAuthResponse(Struct):
    access_rule: DocAccessRule
    secure_setting: DocSecureSetting
    doc_member_list: list[DocMember] | None = None
    """Its members, who are notified of it, with their rights."""

    co_auth_list: list[DocDepartment] | None = None
    """Departments whose members may open it."""


@struct
class ModDocJoinRuleRequest(Struct):
    docid: str
    enable_corp_internal: bool | None = None
    """Members of the corp may open it."""

    corp_internal_auth: Literal[1, 2] | None = None
    """What members of the corp who opened it may do: 1 read, 2 edit."""

    enable_corp_external: bool | None = None
    """People outside the corp may open it."""

    corp_external_auth: Literal[1, 2] | None = None
    """What people outside who opened it may do: 1 read, 2 edit."""

    corp_internal_approve_only_by_admin: bool | None = None
    """An administrator approves members of the corp. Must be true where enable_corp_internal is false; the document
    must have an administrator.
    """

    corp_external_approve_only_by_admin: bool | None = None
    """An administrator approves people outside. Must be true where enable_corp_external and ban_share_external are
    false; the document must have an administrator.
    """

    ban_share_external: bool | None = None
    """It may not be shared outside the corp."""

    update_co_auth_list: bool | None = None
    """Replace the departments by co_auth_list."""

    co_auth_list: list[DocDepartment] | None = None
    """Departments whose members may open it; an empty list clears them."""


@struct
class ModDocMemberRequest(Struct):
    docid: str
    update_file_member_list: list[DocMember] | None = None
    """To add or change, at most 100."""

    del_file_member_list: list[DocMemberId] | None = None
    """To remove, at most 100."""


@struct
class ModDocSaftySettingRequest(Struct):
    docid: str
    enable_readonly_copy: bool | None = None
    """Those who may only read may copy and download."""

    enable_readonly_comment: bool | None = None
    """Those who may only read may comment."""

    watermark: DocWatermark | None = None


@struct
class SmartsheetContentPrivGetSheetPrivRequest(Struct):
    docid: str
    type: Literal[1, 2]
    """1 the rule for everyone, 2 additional rules."""

    rule_id_list: Lenient[list[int]] | None = None
    """The additional rules to read."""


@struct
class SmartsheetContentPrivGetSheetPrivResponse(Struct):
    rule_list: list[ContentRule]


@struct
class SmartsheetContentPrivUpdateSheetPrivRequest(Struct):
    docid: str
    type: Literal[1, 2]
    """1 the rule for everyone, 2 an additional rule."""

    rule_id: int | None = None
    """Needed with type 2."""

    name: str | None = None
    """New name, with type 2 only."""

    priv_list: list[SheetPriv] | None = None


@struct
class SmartsheetContentPrivCreateRuleRequest(Struct):
    docid: str
    name: str
    """Unique."""


@struct
class SmartsheetContentPrivCreateRuleResponse(Struct):
    rule_id: int


@struct
class SmartsheetContentPrivModRuleMemberRequest(Struct):
    docid: str
    rule_id: int
    add_member_range: RuleMembers | None = None
    del_member_range: RuleMembers | None = None


@struct
class SmartsheetContentPrivDeleteRuleRequest(Struct):
    docid: str
    rule_id_list: list[int]


@struct
class DocAccessRule(Struct):
    enable_corp_internal: bool
    """Members of the corp may open it."""

    corp_internal_auth: Literal[1, 2]
    """What members of the corp who opened it may do: 1 read, 2 edit."""

    enable_corp_external: bool
    """People outside the corp may open it."""

    corp_external_auth: Literal[1, 2]
    """What people outside who opened it may do: 1 read, 2 edit."""

    corp_internal_approve_only_by_admin: bool | None = None
    """An administrator approves members of the corp."""

    corp_external_approve_only_by_admin: bool | None = None
    """An administrator approves people outside."""

    ban_share_external: bool
    """It may not be shared outside the corp."""


@struct
class DocSecureSetting(Struct):
    enable_readonly_copy: bool
    """Those who may only read may export, copy and print."""

    watermark: DocWatermark | None = None
    enable_readonly_comment: bool
    """Those who may only read may comment."""


@struct
class DocWatermark(Struct):
    margin_type: Literal[1, 2] | None = None
    """1 sparse, 2 dense."""

    show_visitor_name: bool | None = None
    show_text: bool | None = None
    text: str | None = None


@struct
class DocMemberId(Struct):
    type: Literal[1]
    """1 a person."""

    userid: str | None = None
    """Of a member; otherwise tmp_external_userid is given."""

    tmp_external_userid: str | None = None
    """Of someone outside; differs from document to document."""


@struct
class DocMember(Struct):
    type: Literal[1]
    """1 a person."""

    userid: str | None = None
    """Of a member; otherwise tmp_external_userid is given."""

    tmp_external_userid: str | None = None
    """Of someone outside; differs from document to document."""

    auth: Literal[1, 2, 7]
    """1 read, 2 edit, 7 administrator."""


@struct
class DocDepartment(Struct):
    type: Literal[2]
    """2 a department."""

    departmentid: int
    auth: Literal[1, 2]
    """1 read, 2 edit."""


@struct
class ContentRule(Struct):
    """Who may do what with the contents of a smart sheet. There is one rule for everyone, and up to 20 for some
    members.
    """

    rule_id: int
    type: Literal[1, 2]
    """1 the rule for everyone, 2 an additional rule."""

    name: str
    """Has a meaning for additional rules only."""

    priv_list: list[SheetPriv]


@struct
class SheetPriv(Struct):
    """What may be done with one sheet."""

    sheet_id: str
    priv: Lenient[Literal[1, 2, 3, 4]]
    """1 everything, 2 edit, 3 read, 4 nothing."""

    can_insert_record: bool | None = None
    """With priv 2."""

    can_delete_record: bool | None = None
    """With priv 2."""

    can_create_modify_delete_view: bool | None = None
    field_priv: FieldPriv | None = None
    record_priv: RecordPriv | None = None
    """Needed with priv 2 and 3."""

    clear: bool | None = None
    """Go back to the default."""


@struct
class FieldPriv(Struct):
    field_range_type: Literal[1, 2]
    """1 all fields, 2 as field_rule_list says."""

    field_rule_list: list[FieldRule] | None = None
    field_default_rule: FieldRuleDefault | None = None
    """For fields that are not in the list. Needed in the rule for everyone, not allowed in others."""


@struct
class FieldRule(Struct):
    field_id: str
    field_type: str | None = None
    can_edit: bool
    can_insert: bool
    """May be filled in when a record is added."""

    can_view: bool


@struct
class FieldRuleDefault(Struct):
    can_edit: bool
    can_insert: bool
    """May be filled in when a record is added."""

    can_view: bool


@struct
class RecordPriv(Struct):
    record_range_type: Literal[1, 2, 3]
    """1 all records, 2 those that meet a condition, 3 those that meet all conditions."""

    record_rule_list: list[RecordRule] | None = None
    """The conditions, with type 2 and 3."""

    other_priv: Literal[1, 2] | None = None
    """Other records may not be 1 edited, 2 seen."""


@struct
class RecordRule(Struct):
    field_id: str
    """A field for members or options, or CREATED_USER for who created the record."""

    field_type: str | None = None
    """Not with CREATED_USER."""

    oper_type: Literal[1, 2, 3, 4, 5, 6, 7]
    """1 contains oneself, 2 contains, 3 does not contain, 4 equals, 5 does not equal, 6 empty, 7 not empty."""

    value: list[str] | None = None
    """Ids of options."""


@struct
class RuleMembers(Struct):
    userid_list: list[str] | None = None
