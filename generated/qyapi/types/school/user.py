"""学生与家长管理: generated from spec/school/user.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "NewParent",
    "NewStudent",
    "Parent",
    "ParentChild",
    "ParentResult",
    "ParentUpdate",
    "Relation",
    "SetArchSyncModeRequest",
    "Student",
    "StudentParent",
    "StudentResult",
    "StudentUpdate",
    "UserBatchCreateParentRequest",
    "UserBatchCreateParentResponse",
    "UserBatchCreateStudentRequest",
    "UserBatchCreateStudentResponse",
    "UserBatchDeleteParentRequest",
    "UserBatchDeleteParentResponse",
    "UserBatchDeleteStudentRequest",
    "UserBatchDeleteStudentResponse",
    "UserBatchUpdateParentRequest",
    "UserBatchUpdateParentResponse",
    "UserBatchUpdateStudentRequest",
    "UserBatchUpdateStudentResponse",
    "UserCreateParentRequest",
    "UserCreateStudentRequest",
    "UserDeleteParentQuery",
    "UserDeleteStudentQuery",
    "UserGetQuery",
    "UserGetResponse",
    "UserListParentQuery",
    "UserListParentResponse",
    "UserListQuery",
    "UserListResponse",
    "UserUpdateParentRequest",
    "UserUpdateStudentRequest",
]


@struct
class UserCreateStudentRequest(Struct):
    student_userid: str
    """1 to 64 letters, digits and _-@., beginning with a letter or digit; unique in the school, whatever the case."""

    mobile: str | None = None
    to_invite: bool | None = None
    """Send an invitation; only of schools that are verified. Default true."""

    name: str
    """1 to 32 characters."""

    department: list[int]
    """Classes, at most 20."""


@struct
class UserDeleteStudentQuery(Struct):
    userid: str


@struct
class UserUpdateStudentRequest(Struct):
    student_userid: str
    mobile: str | None = None
    new_student_userid: str | None = None
    """Only once for a student; unique in the school."""

    name: str | None = None
    """1 to 32 characters."""

    department: list[int] | None = None
    """Classes, at most 20."""


@struct
class UserBatchCreateStudentRequest(Struct):
    students: list[NewStudent]
    """At most 100."""


@struct
class UserBatchCreateStudentResponse(Struct):
    result_list: list[StudentResult] | None = None
    """Those that failed."""


@struct
class UserBatchDeleteStudentRequest(Struct):
    useridlist: list[str]
    """At most 100."""


@struct
class UserBatchDeleteStudentResponse(Struct):
    result_list: list[StudentResult] | None = None
    """Those that failed."""


@struct
class UserBatchUpdateStudentRequest(Struct):
    students: list[StudentUpdate]
    """At most 100."""


@struct
class UserBatchUpdateStudentResponse(Struct):
    result_list: list[StudentResult] | None = None
    """Those that failed."""


@struct
class UserCreateParentRequest(Struct):
    parent_userid: str
    """1 to 64 letters, digits and _-@., beginning with a letter or digit; unique in the school, whatever the case."""

    mobile: str
    to_invite: bool | None = None
    """Send an invitation; only of schools that are verified. Default true."""

    children: list[Relation]
    """At most 10."""


@struct
class UserDeleteParentQuery(Struct):
    userid: str


@struct
class UserUpdateParentRequest(Struct):
    parent_userid: str
    new_parent_userid: str | None = None
    """Only once for a parent; unique in the school."""

    mobile: str | None = None
    children: list[Relation] | None = None
    """At most 10, in place of all there are; nothing changes where empty."""


@struct
class UserBatchCreateParentRequest(Struct):
    parents: list[NewParent]
    """At most 100."""


@struct
class UserBatchCreateParentResponse(Struct):
    result_list: list[ParentResult] | None = None
    """Those that failed."""


@struct
class UserBatchDeleteParentRequest(Struct):
    useridlist: list[str]
    """At most 100."""


@struct
class UserBatchDeleteParentResponse(Struct):
    result_list: list[ParentResult] | None = None
    """Those that failed."""


@struct
class UserBatchUpdateParentRequest(Struct):
    parents: list[ParentUpdate]
    """At most 100."""


@struct
class UserBatchUpdateParentResponse(Struct):
    result_list: list[ParentResult] | None = None
    """Those that failed."""


@struct
class UserGetQuery(Struct):
    userid: str
    """Of a student or parent."""


@struct
class UserGetResponse(Struct):
    user_type: Literal[1, 2]
    """1 student, 2 parent."""

    student: Student | None = None
    """Only of a student."""

    parent: Parent | None = None
    """Only of a parent."""


@struct
class UserListQuery(Struct):
    department_id: int
    fetch_child: Flag | None = None
    """Read the students of sub-departments as well. The page for internal apps does not have it and says to go through
    the sub-departments.
    """


@struct
class UserListResponse(Struct):
    students: list[Student]


@struct
class UserListParentQuery(Struct):
    department_id: int


@struct
class UserListParentResponse(Struct):
    parents: list[Parent]


@struct
class SetArchSyncModeRequest(Struct):
    arch_sync_mode: Literal[1, 2, 3]
    """Stops the sync 1 from tags to contacts, 2 from contacts to tags, 3 both."""


@struct
class StudentUpdate(Struct):
    student_userid: str
    mobile: str | None = None
    new_student_userid: str | None = None
    """Only once for a student; unique in the school."""

    name: str | None = None
    """1 to 32 characters."""

    department: list[int] | None = None
    """Classes, at most 20."""


@struct
class NewStudent(Struct):
    student_userid: str
    """1 to 64 letters, digits and _-@., beginning with a letter or digit; unique in the school, whatever the case."""

    mobile: str | None = None
    to_invite: bool | None = None
    """Send an invitation; only of schools that are verified. Default true."""

    name: str
    """1 to 32 characters."""

    department: list[int]
    """Classes, at most 20."""


@struct
class StudentResult(Struct):
    student_userid: str
    errcode: int
    errmsg: str


@struct
class Relation(Struct):
    """A child of a parent."""

    student_userid: str
    relation: str
    """What the parent is to the child, at most 32 bytes."""


@struct
class ParentUpdate(Struct):
    parent_userid: str
    new_parent_userid: str | None = None
    """Only once for a parent; unique in the school."""

    mobile: str | None = None
    children: list[Relation] | None = None
    """At most 10, in place of all there are; nothing changes where empty."""


@struct
class NewParent(Struct):
    parent_userid: str
    """1 to 64 letters, digits and _-@., beginning with a letter or digit; unique in the school, whatever the case."""

    mobile: str
    to_invite: bool | None = None
    """Send an invitation; only of schools that are verified. Default true."""

    children: list[Relation]
    """At most 10."""


@struct
class ParentResult(Struct):
    parent_userid: str
    errcode: int
    errmsg: str


@struct
class Student(Struct):
    student_userid: str
    name: str
    department: list[int]
    """Classes, at most 20."""

    mobile: str | None = None
    parents: list[StudentParent] | None = None


@struct
class StudentParent(Struct):
    parent_userid: str
    relation: str
    """What the parent is to the child."""

    mobile: str | None = None
    """Never for third-party apps, and for customized ones only with the admin's consent."""

    is_subscribe: Flag
    """Follows the notices of the school (学校通知)."""

    external_userid: str | None = None
    """Absent for a parent who does not follow; the same in all schools for one provider."""


@struct
class Parent(Struct):
    parent_userid: str
    mobile: str | None = None
    """Never for third-party apps, and for customized ones only with the admin's consent."""

    is_subscribe: Flag
    """Follows the notices of the school (学校通知)."""

    external_userid: str | None = None
    """Absent for a parent who does not follow; the same in all schools for one provider."""

    children: list[ParentChild]


@struct
class ParentChild(Struct):
    student_userid: str
    relation: str
    """What the parent is to the child."""

    name: str | None = None
