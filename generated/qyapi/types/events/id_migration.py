"""账号ID升级回调: generated from spec/events/id_migration.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.struct import struct, wire

__all__ = ["AgreeExternalUseridMigration"]


@struct
class AgreeExternalUseridMigration(Event):
    """A corp lets the provider convert its external_userids; pushed to the provider's system event URL
    (同意授权转换external_userid事件).

    https://developer.work.weixin.qq.com/document/path/95327
    https://developer.work.weixin.qq.com/document/path/96516
    """

    auth_corp_id: str = wire("AuthCorpId")
