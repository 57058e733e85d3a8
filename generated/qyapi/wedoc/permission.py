"""设置文档权限: generated from spec/wedoc/permission.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.wedoc.permission import (
        DocDepartment,
        DocGetAuthResponse,
        DocMember,
        DocMemberId,
        DocWatermark,
        RuleMembers,
        SheetPriv,
        SmartsheetContentPrivCreateRuleResponse,
        SmartsheetContentPrivGetSheetPrivResponse,
    )

__all__ = [
    "doc_get_auth",
    "mod_doc_join_rule",
    "mod_doc_member",
    "mod_doc_safty_setting",
    "smartsheet_content_priv_create_rule",
    "smartsheet_content_priv_delete_rule",
    "smartsheet_content_priv_get_sheet_priv",
    "smartsheet_content_priv_mod_rule_member",
    "smartsheet_content_priv_update_sheet_priv",
]


def doc_get_auth(api: CorpApi, /, *, docid: str, extra: Extra = None) -> DocGetAuthResponse:
    """Read who may see a document that the app created, and how it is protected (获取文档权限信息).

    https://developer.work.weixin.qq.com/document/path/97461
    """
    return api.invoke("wedoc.doc_get_auth", locals())


def mod_doc_join_rule(
    api: CorpApi,
    /,
    *,
    docid: str,
    enable_corp_internal: bool | None = None,
    corp_internal_auth: Literal[1, 2] | None = None,
    enable_corp_external: bool | None = None,
    corp_external_auth: Literal[1, 2] | None = None,
    corp_internal_approve_only_by_admin: bool | None = None,
    corp_external_approve_only_by_admin: bool | None = None,
    ban_share_external: bool | None = None,
    update_co_auth_list: bool | None = None,
    co_auth_list: Sequence[DocDepartment] | None = None,
    extra: Extra = None,
) -> None:
    """Change who may open a document that the app created (修改文档加入规则).

    What is left out stays as it is.

    Args:
        enable_corp_internal: Members of the corp may open it.
        corp_internal_auth: What members of the corp who opened it may do: 1 read, 2 edit.
        enable_corp_external: People outside the corp may open it.
        corp_external_auth: What people outside who opened it may do: 1 read, 2 edit.
        corp_internal_approve_only_by_admin: An administrator approves members of the corp. Must be true where
            enable_corp_internal is false; the document must have an administrator.
        corp_external_approve_only_by_admin: An administrator approves people outside. Must be true where
            enable_corp_external and ban_share_external are false; the document must have an administrator.
        ban_share_external: It may not be shared outside the corp.
        update_co_auth_list: Replace the departments by co_auth_list.
        co_auth_list: Departments whose members may open it; an empty list clears them.

    https://developer.work.weixin.qq.com/document/path/97778
    """
    api.invoke("wedoc.mod_doc_join_rule", locals())


def mod_doc_member(
    api: CorpApi,
    /,
    *,
    docid: str,
    update_file_member_list: Sequence[DocMember] | None = None,
    del_file_member_list: Sequence[DocMemberId] | None = None,
    extra: Extra = None,
) -> None:
    """Add, change or remove members of a document that the app created (修改文档成员与权限).

    Args:
        update_file_member_list: To add or change, at most 100.
        del_file_member_list: To remove, at most 100.

    https://developer.work.weixin.qq.com/document/path/97781
    """
    api.invoke("wedoc.mod_doc_member", locals())


def mod_doc_safty_setting(
    api: CorpApi,
    /,
    *,
    docid: str,
    enable_readonly_copy: bool | None = None,
    enable_readonly_comment: bool | None = None,
    watermark: DocWatermark | None = None,
    extra: Extra = None,
) -> None:
    """Change how a document that the app created is protected (修改文档安全设置).

    What is left out stays as it is. Those who may only read a document that an app created cannot comment, until an
    administrator of the document allows it.

    Args:
        enable_readonly_copy: Those who may only read may copy and download.
        enable_readonly_comment: Those who may only read may comment.

    https://developer.work.weixin.qq.com/document/path/97782
    """
    api.invoke("wedoc.mod_doc_safty_setting", locals())


def smartsheet_content_priv_get_sheet_priv(
    api: CorpApi, /, *, docid: str, type: Literal[1, 2], rule_id_list: Sequence[int] | None = None, extra: Extra = None
) -> SmartsheetContentPrivGetSheetPrivResponse:
    """Read who may do what with the sheets of a smart sheet (查询智能表格子表权限).

    Args:
        type: 1 the rule for everyone, 2 additional rules.
        rule_id_list: The additional rules to read.

    https://developer.work.weixin.qq.com/document/path/99935 (also 100193)
    """
    return api.invoke("wedoc.smartsheet_content_priv_get_sheet_priv", locals())


def smartsheet_content_priv_update_sheet_priv(
    api: CorpApi,
    /,
    *,
    docid: str,
    type: Literal[1, 2],
    rule_id: int | None = None,
    name: str | None = None,
    priv_list: Sequence[SheetPriv] | None = None,
    extra: Extra = None,
) -> None:
    """Change what a rule of a smart sheet allows (更新智能表格子表权限).

    Args:
        type: 1 the rule for everyone, 2 an additional rule.
        rule_id: Needed with type 2.
        name: New name, with type 2 only.

    https://developer.work.weixin.qq.com/document/path/99935 (also 100193)
    """
    api.invoke("wedoc.smartsheet_content_priv_update_sheet_priv", locals())


def smartsheet_content_priv_create_rule(
    api: CorpApi, /, *, docid: str, name: str, extra: Extra = None
) -> SmartsheetContentPrivCreateRuleResponse:
    """Add a rule for some members to a smart sheet (新增智能表格指定成员额外权限).

    A smart sheet has at most 20 of them.

    Args:
        name: Unique.

    https://developer.work.weixin.qq.com/document/path/99935 (also 100193)
    """
    return api.invoke("wedoc.smartsheet_content_priv_create_rule", locals())


def smartsheet_content_priv_mod_rule_member(
    api: CorpApi,
    /,
    *,
    docid: str,
    rule_id: int,
    add_member_range: RuleMembers | None = None,
    del_member_range: RuleMembers | None = None,
    extra: Extra = None,
) -> None:
    """Change whom an additional rule of a smart sheet is for (更新智能表格指定成员额外权限).

    A rule has at most 50 members.

    https://developer.work.weixin.qq.com/document/path/99935 (also 100193)
    """
    api.invoke("wedoc.smartsheet_content_priv_mod_rule_member", locals())


def smartsheet_content_priv_delete_rule(
    api: CorpApi, /, *, docid: str, rule_id_list: Sequence[int], extra: Extra = None
) -> None:
    """Delete additional rules of a smart sheet (删除智能表格指定成员额外权限).

    https://developer.work.weixin.qq.com/document/path/99935 (also 100193)
    """
    api.invoke("wedoc.smartsheet_content_priv_delete_rule", locals())
