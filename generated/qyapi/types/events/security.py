"""安全管理回调通知: generated from spec/events/security.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.struct import struct

__all__ = ["ChangeDomainIp", "SecurityChange"]


@struct
class SecurityChange(Event):
    """Something about security changed that has no class of its own (安全管理回调通知).

    https://developer.work.weixin.qq.com/document/path/100080
    """


@struct
class ChangeDomainIp(Event):
    """Domains or addresses of WeCom changed; read them with security/get_server_domain_ip (企业微信域名IP变更事件).

    https://developer.work.weixin.qq.com/document/path/100080
    """
