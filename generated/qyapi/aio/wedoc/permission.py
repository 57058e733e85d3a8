"""设置文档权限, asynchronous: generated from spec/wedoc/permission.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

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


async def doc_get_auth(api: CorpApi, /, *, docid: str, extra: Extra = None) -> DocGetAuthResponse:
    """Read who may see a document that the app created, and how it is protected (获取文档权限信息); see
    `qyapi.wedoc.doc_get_auth`.
    """
    return await api.ainvoke("wedoc.doc_get_auth", locals())


async def mod_doc_join_rule(
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
    """Change who may open a document that the app created (修改文档加入规则); see `qyapi.wedoc.mod_doc_join_rule`."""
    await api.ainvoke("wedoc.mod_doc_join_rule", locals())


async def mod_doc_member(
    api: CorpApi,
    /,
    *,
    docid: str,
    update_file_member_list: Sequence[DocMember] | None = None,
    del_file_member_list: Sequence[DocMemberId] | None = None,
    extra: Extra = None,
) -> None:
    """Add, change or remove members of a document that the app created (修改文档成员与权限); see `qyapi.wedoc.mod_doc_member`."""
    await api.ainvoke("wedoc.mod_doc_member", locals())


async def mod_doc_safty_setting(
    api: CorpApi,
    /,
    *,
    docid: str,
    enable_readonly_copy: bool | None = None,
    enable_readonly_comment: bool | None = None,
    watermark: DocWatermark | None = None,
    extra: Extra = None,
) -> None:
    """Change how a document that the app created is protected (修改文档安全设置); see `qyapi.wedoc.mod_doc_safty_setting`."""
    await api.ainvoke("wedoc.mod_doc_safty_setting", locals())


async def smartsheet_content_priv_get_sheet_priv(
    api: CorpApi, /, *, docid: str, type: Literal[1, 2], rule_id_list: Sequence[int] | None = None, extra: Extra = None
) -> SmartsheetContentPrivGetSheetPrivResponse:
    """Read who may do what with the sheets of a smart sheet (查询智能表格子表权限); see
    `qyapi.wedoc.smartsheet_content_priv_get_sheet_priv`.
    """
    return await api.ainvoke("wedoc.smartsheet_content_priv_get_sheet_priv", locals())


async def smartsheet_content_priv_update_sheet_priv(
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
    """Change what a rule of a smart sheet allows (更新智能表格子表权限); see
    `qyapi.wedoc.smartsheet_content_priv_update_sheet_priv`.
    """
    await api.ainvoke("wedoc.smartsheet_content_priv_update_sheet_priv", locals())


async def smartsheet_content_priv_create_rule(
    api: CorpApi, /, *, docid: str, name: str, extra: Extra = None
) -> SmartsheetContentPrivCreateRuleResponse:
    """Add a rule for some members to a smart sheet (新增智能表格指定成员额外权限); see
    `qyapi.wedoc.smartsheet_content_priv_create_rule`.
    """
    return await api.ainvoke("wedoc.smartsheet_content_priv_create_rule", locals())


async def smartsheet_content_priv_mod_rule_member(
    api: CorpApi,
    /,
    *,
    docid: str,
    rule_id: int,
    add_member_range: RuleMembers | None = None,
    del_member_range: RuleMembers | None = None,
    extra: Extra = None,
) -> None:
    """Change whom an additional rule of a smart sheet is for (更新智能表格指定成员额外权限); see
    `qyapi.wedoc.smartsheet_content_priv_mod_rule_member`.
    """
    await api.ainvoke("wedoc.smartsheet_content_priv_mod_rule_member", locals())


async def smartsheet_content_priv_delete_rule(
    api: CorpApi, /, *, docid: str, rule_id_list: Sequence[int], extra: Extra = None
) -> None:
    """Delete additional rules of a smart sheet (删除智能表格指定成员额外权限); see `qyapi.wedoc.smartsheet_content_priv_delete_rule`."""
    await api.ainvoke("wedoc.smartsheet_content_priv_delete_rule", locals())
