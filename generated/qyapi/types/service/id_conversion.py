"""ID转换接口: generated from spec/service/id_conversion.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.struct import Struct, struct

__all__ = [
    "BatchUseridToOpenuseridRequest",
    "BatchUseridToOpenuseridResponse",
    "ConvertedUserid",
    "CorpidToOpencorpidRequest",
    "CorpidToOpencorpidResponse",
    "ExternalUseridInfo",
    "ExternalcontactFinishExternalUseridMigrationRequest",
    "ExternalcontactUnionidToExternalUserid3rdRequest",
    "ExternalcontactUnionidToExternalUserid3rdResponse",
    "FinishOpenidMigrationRequest",
]


@struct
class CorpidToOpencorpidRequest(Struct):
    corpid: str


@struct
class CorpidToOpencorpidResponse(Struct):
    open_corpid: str
    """The same in all apps of the provider; case matters."""


@struct
class BatchUseridToOpenuseridRequest(Struct):
    open_userid_list: list[str]
    """Userids as encrypted for the robot's corp, at most 1000."""

    source_botid: str
    """Id of the robot."""


@struct
class BatchUseridToOpenuseridResponse(Struct):
    items: list[ConvertedUserid]
    open_corpid: str
    """Corp of the robot."""

    invalid_open_userid_list: list[str] | None = None
    """Those that could not be converted, plain userids among them."""


@struct
class ExternalcontactUnionidToExternalUserid3rdRequest(Struct):
    unionid: str
    openid: str
    """From the same mini program or official account as the unionid."""

    corpid: str | None = None
    """Look at this corp alone, which is faster. Needed for people known from group chats only."""


@struct
class ExternalcontactUnionidToExternalUserid3rdResponse(Struct):
    external_userid_info: list[ExternalUseridInfo]


@struct
class ExternalcontactFinishExternalUseridMigrationRequest(Struct):
    corpid: str
    """A corp that authorised a third-party app of the provider."""


@struct
class FinishOpenidMigrationRequest(Struct):
    corpid: str
    agentid: int | None = None
    """A customized app; if left out, all third-party apps of the provider at this corp."""

    openid_type: list[Literal[1, 3]]
    """Kinds of ids: 1 userid and corpid, 3 external_userid, for customized apps with external_tagid, kfid and msgid."""


@struct
class ConvertedUserid(Struct):
    userid: str
    """As given."""

    open_userid: str
    """As this provider sees it."""


@struct
class ExternalUseridInfo(Struct):
    corpid: str
    external_userid: str
