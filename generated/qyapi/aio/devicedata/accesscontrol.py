"""智慧硬件门禁通行规则, asynchronous: generated from spec/devicedata/accesscontrol.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.devicedata.accesscontrol import (
        AddAccesscontrolRuleResponse,
        GetAccesscontrolRuleResponse,
        ModAccesscontrolRuleResponse,
        PassRule,
    )

__all__ = ["add_accesscontrol_rule", "del_accesscontrol_rule", "get_accesscontrol_rule", "mod_accesscontrol_rule"]


async def get_accesscontrol_rule(
    api: CorpApi, /, *, device_sn: str, extra: Extra = None
) -> GetAccesscontrolRuleResponse:
    """Read when members may pass the door of a device (读取门禁通行规则); see `qyapi.devicedata.get_accesscontrol_rule`."""
    return await api.ainvoke("devicedata.get_accesscontrol_rule", locals())


async def add_accesscontrol_rule(
    api: CorpApi,
    /,
    *,
    device_sn_list: Sequence[str],
    rule_name: str,
    pass_rule: PassRule | None = None,
    remote_pass_rule: PassRule | None = None,
    extra: Extra = None,
) -> AddAccesscontrolRuleResponse:
    """Say when members may pass the doors of devices (写入门禁通行规则); see `qyapi.devicedata.add_accesscontrol_rule`."""
    return await api.ainvoke("devicedata.add_accesscontrol_rule", locals())


async def mod_accesscontrol_rule(
    api: CorpApi,
    /,
    *,
    rule_id: str,
    device_sn_list: Sequence[str],
    rule_name: str,
    pass_rule: PassRule | None = None,
    remote_pass_rule: PassRule | None = None,
    extra: Extra = None,
) -> ModAccesscontrolRuleResponse:
    """Change a rule that the app made (修改门禁通行规则); see `qyapi.devicedata.mod_accesscontrol_rule`."""
    return await api.ainvoke("devicedata.mod_accesscontrol_rule", locals())


async def del_accesscontrol_rule(api: CorpApi, /, *, rule_id: str, extra: Extra = None) -> None:
    """Remove a rule that the app made (删除门禁通行规则); see `qyapi.devicedata.del_accesscontrol_rule`."""
    await api.ainvoke("devicedata.del_accesscontrol_rule", locals())
