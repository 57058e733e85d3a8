"""上下游变更回调: generated from spec/events/chain.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "ChainCorps",
    "ChainGroups",
    "ChangeChain",
    "CreateChain",
    "CreateChainGroup",
    "DeleteChain",
    "DeleteChainGroup",
    "JoinChainCorp",
    "RemoveChainCorp",
    "UpdateChain",
    "UpdateChainCorp",
    "UpdateChainGroup",
]


@struct
class ChainGroups(Struct):
    chain_id: str = wire("ChainId")
    group_ids: list[int] | None = wire("GroupIds", default=None, item="GroupId")


@struct
class ChainCorps(Struct):
    chain_id: str = wire("ChainId")
    corp_ids: list[str] | None = wire("CorpIds", default=None, item="CorpId")


@struct
class ChangeChain(Event):
    """Something about a chain of upstream and downstream corps changed that has no class of its own (上下游变更回调).

    https://developer.work.weixin.qq.com/document/path/95796
    """

    chain_id: str | None = wire("ChainId", default=None)
    group_ids: list[int] | None = wire("GroupIds", default=None, item="GroupId")
    corp_ids: list[str] | None = wire("CorpIds", default=None, item="CorpId")


@struct
class CreateChain(Event):
    """A chain was created (创建上下游空间事件).

    https://developer.work.weixin.qq.com/document/path/95796
    """

    chain_id: str = wire("ChainId")
    group_ids: list[int] | None = wire("GroupIds", default=None, item="GroupId")
    corp_ids: list[str] | None = wire("CorpIds", default=None, item="CorpId")


@struct
class UpdateChain(Event):
    """A chain was changed (更新上下游空间事件).

    https://developer.work.weixin.qq.com/document/path/95796
    """

    chain_id: str = wire("ChainId")


@struct
class DeleteChain(Event):
    """A chain was deleted (删除上下游空间事件).

    https://developer.work.weixin.qq.com/document/path/95796
    """

    chain_id: str = wire("ChainId")


@struct
class CreateChainGroup(Event):
    """Groups were added to a chain (新增上下游分组事件).

    https://developer.work.weixin.qq.com/document/path/95796
    """

    chain_id: str = wire("ChainId")
    group_ids: list[int] | None = wire("GroupIds", default=None, item="GroupId")


@struct
class UpdateChainGroup(Event):
    """Groups of a chain were changed (更新上下游分组事件).

    https://developer.work.weixin.qq.com/document/path/95796
    """

    chain_id: str = wire("ChainId")
    group_ids: list[int] | None = wire("GroupIds", default=None, item="GroupId")


@struct
class DeleteChainGroup(Event):
    """Groups of a chain were deleted (删除上下游分组事件).

    https://developer.work.weixin.qq.com/document/path/95796
    """

    chain_id: str = wire("ChainId")
    group_ids: list[int] | None = wire("GroupIds", default=None, item="GroupId")


@struct
class JoinChainCorp(Event):
    """Corps joined a chain (企业加入上下游事件).

    https://developer.work.weixin.qq.com/document/path/95796
    """

    chain_id: str = wire("ChainId")
    corp_ids: list[str] | None = wire("CorpIds", default=None, item="CorpId")


@struct
class UpdateChainCorp(Event):
    """Corps of a chain came into another group (更新企业事件).

    https://developer.work.weixin.qq.com/document/path/95796
    """

    chain_id: str = wire("ChainId")
    corp_ids: list[str] | None = wire("CorpIds", default=None, item="CorpId")


@struct
class RemoveChainCorp(Event):
    """Corps were removed from a chain (移除企业事件).

    https://developer.work.weixin.qq.com/document/path/95796
    """

    chain_id: str = wire("ChainId")
    corp_ids: list[str] | None = wire("CorpIds", default=None, item="CorpId")
