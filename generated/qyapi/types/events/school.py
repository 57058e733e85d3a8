"""家校通讯录变更回调: generated from spec/events/school.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "ChangeSchoolContact",
    "ChangeSchoolContactBatch",
    "CreateParent",
    "CreateSchoolDepartment",
    "CreateStudent",
    "DeleteParent",
    "DeleteSchoolDepartment",
    "DeleteStudent",
    "ParentSubscribe",
    "ParentUnsubscribe",
    "RenamedSchoolPerson",
    "SchoolContactChange",
    "SchoolDepartment",
    "SchoolPerson",
    "UpdateParent",
    "UpdateSchoolDepartment",
    "UpdateStudent",
]


@struct
class SchoolPerson(Struct):
    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: str = wire("Id")
    """Userid of the student or parent in the school's contacts."""


@struct
class RenamedSchoolPerson(Struct):
    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: str = wire("Id")
    """Userid of the student or parent in the school's contacts."""

    new_id: str | None = wire("NewId", default=None)
    """The userid from now on; only when it changed."""


@struct
class SchoolDepartment(Struct):
    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: Lenient[str] = wire("Id")
    """Id of the department in the school's contacts."""


@struct
class SchoolContactChange(Struct):
    """One of the changes of a batch."""

    time_stamp: UnixTime = wire("TimeStamp")
    change_type: Literal[
        "create_student",
        "update_student",
        "delete_student",
        "create_parent",
        "update_parent",
        "delete_parent",
        "subscribe",
        "unsubscribe",
        "create_department",
        "update_department",
        "delete_department",
    ] = wire("ChangeType")
    id: Lenient[str] = wire("Id")
    """Of the student, parent or department."""

    new_id: str | None = wire("NewId", default=None)
    """The userid from now on; only when it changed."""


@struct
class ChangeSchoolContact(Event):
    """A student, parent or department of a school changed, in a way that has no class of its own (家校通讯录变更回调).

    https://developer.work.weixin.qq.com/document/path/92032
    https://developer.work.weixin.qq.com/document/path/92052
    https://developer.work.weixin.qq.com/document/path/92051
    https://developer.work.weixin.qq.com/document/path/92050
    https://developer.work.weixin.qq.com/document/path/96716
    https://developer.work.weixin.qq.com/document/path/96717
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: Lenient[str] | None = wire("Id", default=None)
    """Of the student, parent or department."""

    new_id: str | None = wire("NewId", default=None)


@struct
class CreateStudent(Event):
    """A student was added (新增学生事件).

    https://developer.work.weixin.qq.com/document/path/92032
    https://developer.work.weixin.qq.com/document/path/92051
    https://developer.work.weixin.qq.com/document/path/96716
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: str = wire("Id")
    """Userid of the student or parent in the school's contacts."""


@struct
class UpdateStudent(Event):
    """A student or one of their parents changed (编辑学生事件).

    https://developer.work.weixin.qq.com/document/path/92032
    https://developer.work.weixin.qq.com/document/path/92051
    https://developer.work.weixin.qq.com/document/path/96716
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: str = wire("Id")
    """Userid of the student or parent in the school's contacts."""

    new_id: str | None = wire("NewId", default=None)
    """The userid from now on; only when it changed."""


@struct
class DeleteStudent(Event):
    """A student was deleted (删除学生事件).

    https://developer.work.weixin.qq.com/document/path/92032
    https://developer.work.weixin.qq.com/document/path/92051
    https://developer.work.weixin.qq.com/document/path/96716
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: str = wire("Id")
    """Userid of the student or parent in the school's contacts."""


@struct
class CreateParent(Event):
    """A parent was added (新增家长事件).

    https://developer.work.weixin.qq.com/document/path/92032
    https://developer.work.weixin.qq.com/document/path/92051
    https://developer.work.weixin.qq.com/document/path/96716
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: str = wire("Id")
    """Userid of the student or parent in the school's contacts."""


@struct
class UpdateParent(Event):
    """A parent changed (编辑家长事件).

    https://developer.work.weixin.qq.com/document/path/92032
    https://developer.work.weixin.qq.com/document/path/92051
    https://developer.work.weixin.qq.com/document/path/96716
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: str = wire("Id")
    """Userid of the student or parent in the school's contacts."""

    new_id: str | None = wire("NewId", default=None)
    """The userid from now on; only when it changed."""


@struct
class DeleteParent(Event):
    """A parent was deleted (删除家长事件).

    https://developer.work.weixin.qq.com/document/path/92032
    https://developer.work.weixin.qq.com/document/path/92051
    https://developer.work.weixin.qq.com/document/path/96716
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: str = wire("Id")
    """Userid of the student or parent in the school's contacts."""


@struct
class ParentSubscribe(Event):
    """A parent began to follow the school's notices (学校通知) (家长关注事件).

    https://developer.work.weixin.qq.com/document/path/92032
    https://developer.work.weixin.qq.com/document/path/92051
    https://developer.work.weixin.qq.com/document/path/96716
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: str = wire("Id")
    """Userid of the student or parent in the school's contacts."""


@struct
class ParentUnsubscribe(Event):
    """A parent no longer follows the school's notices (家长取消关注事件).

    https://developer.work.weixin.qq.com/document/path/92032
    https://developer.work.weixin.qq.com/document/path/92051
    https://developer.work.weixin.qq.com/document/path/96716
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: str = wire("Id")
    """Userid of the student or parent in the school's contacts."""


@struct
class CreateSchoolDepartment(Event):
    """A department of the school, such as a class, was added (创建部门事件).

    https://developer.work.weixin.qq.com/document/path/92052
    https://developer.work.weixin.qq.com/document/path/92050
    https://developer.work.weixin.qq.com/document/path/96717
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: Lenient[str] = wire("Id")
    """Id of the department in the school's contacts."""


@struct
class UpdateSchoolDepartment(Event):
    """A department of the school changed (更新部门事件).

    https://developer.work.weixin.qq.com/document/path/92052
    https://developer.work.weixin.qq.com/document/path/92050
    https://developer.work.weixin.qq.com/document/path/96717
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: Lenient[str] = wire("Id")
    """Id of the department in the school's contacts."""


@struct
class DeleteSchoolDepartment(Event):
    """A department of the school was deleted (删除部门事件).

    https://developer.work.weixin.qq.com/document/path/92052
    https://developer.work.weixin.qq.com/document/path/92050
    https://developer.work.weixin.qq.com/document/path/96717
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: Lenient[str] = wire("Id")
    """Id of the department in the school's contacts."""


@struct
class ChangeSchoolContactBatch(Event):
    """Many changes in the contacts of a school within a short time, sent together (家校通讯录批量变更事件).

    https://developer.work.weixin.qq.com/document/path/97281
    """

    auth_corp_id: str = wire("AuthCorpId")
    """The school."""

    change_list: list[SchoolContactChange] = wire("ChangeList")
    """Up to 1000."""
