"""智慧硬件门禁通行规则: generated from spec/devicedata/accesscontrol.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.devicedata.accesscontrol import (
        AddAccesscontrolRuleResponse,
        GetAccesscontrolRuleResponse,
        ModAccesscontrolRuleResponse,
        PassRule,
    )

__all__ = ["add_accesscontrol_rule", "del_accesscontrol_rule", "get_accesscontrol_rule", "mod_accesscontrol_rule"]


def get_accesscontrol_rule(api: CorpApi, /, *, device_sn: str, extra: Extra = None) -> GetAccesscontrolRuleResponse:
    """Read when members may pass the door of a device (读取门禁通行规则).

    Only members in the app's scope.

    https://developer.work.weixin.qq.com/document/path/96030 (for third-party apps)
    """
    return api.invoke("devicedata.get_accesscontrol_rule", locals())


def add_accesscontrol_rule(
    api: CorpApi,
    /,
    *,
    device_sn_list: Sequence[str],
    rule_name: str,
    pass_rule: PassRule | None = None,
    remote_pass_rule: PassRule | None = None,
    extra: Extra = None,
) -> AddAccesscontrolRuleResponse:
    """Say when members may pass the doors of devices (写入门禁通行规则).

    Only members in the scope of the app and of the device.

    Args:
        pass_rule: For passing at the device.
        remote_pass_rule: For opening the door from afar.

    https://developer.work.weixin.qq.com/document/path/96031 (for third-party apps)
    """
    return api.invoke("devicedata.add_accesscontrol_rule", locals())


def mod_accesscontrol_rule(
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
    """Change a rule that the app made (修改门禁通行规则).

    Fails where the rule has a member outside the scope of the app and of the device, or a device that the corp did not
    share with the app.

    Args:
        pass_rule: For passing at the device.
        remote_pass_rule: For opening the door from afar.

    https://developer.work.weixin.qq.com/document/path/96221 (for third-party apps)
    """
    return api.invoke("devicedata.mod_accesscontrol_rule", locals())


def del_accesscontrol_rule(api: CorpApi, /, *, rule_id: str, extra: Extra = None) -> None:
    """Remove a rule that the app made (删除门禁通行规则).

    https://developer.work.weixin.qq.com/document/path/96227 (for third-party apps)
    """
    api.invoke("devicedata.del_accesscontrol_rule", locals())
