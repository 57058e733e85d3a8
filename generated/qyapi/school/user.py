"""学生与家长管理: generated from spec/school/user.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.school.user import (
        NewParent,
        NewStudent,
        ParentUpdate,
        Relation,
        StudentUpdate,
        UserBatchCreateParentResponse,
        UserBatchCreateStudentResponse,
        UserBatchDeleteParentResponse,
        UserBatchDeleteStudentResponse,
        UserBatchUpdateParentResponse,
        UserBatchUpdateStudentResponse,
        UserGetResponse,
        UserListParentResponse,
        UserListResponse,
    )

__all__ = [
    "set_arch_sync_mode",
    "user_batch_create_parent",
    "user_batch_create_student",
    "user_batch_delete_parent",
    "user_batch_delete_student",
    "user_batch_update_parent",
    "user_batch_update_student",
    "user_create_parent",
    "user_create_student",
    "user_delete_parent",
    "user_delete_student",
    "user_get",
    "user_list",
    "user_list_parent",
    "user_update_parent",
    "user_update_student",
]


def user_create_student(
    api: CorpApi,
    /,
    *,
    student_userid: str,
    name: str,
    department: Sequence[int],
    mobile: str | None = None,
    to_invite: bool | None = None,
    extra: Extra = None,
) -> None:
    """Add a student (创建学生).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to.

    Args:
        student_userid: 1 to 64 letters, digits and _-@., beginning with a letter or digit; unique in the school,
            whatever the case.
        name: 1 to 32 characters.
        department: Classes, at most 20.
        to_invite: Send an invitation; only of schools that are verified. Default true.

    https://developer.work.weixin.qq.com/document/path/92325 (also 92035)
    """
    api.invoke("school.user_create_student", locals())


def user_delete_student(api: CorpApi, /, *, userid: str, extra: Extra = None) -> None:
    """Delete a student who has no parents left (删除学生).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to.

    https://developer.work.weixin.qq.com/document/path/92326 (also 92039)
    """
    api.invoke("school.user_delete_student", locals())


def user_update_student(
    api: CorpApi,
    /,
    *,
    student_userid: str,
    mobile: str | None = None,
    new_student_userid: str | None = None,
    name: str | None = None,
    department: Sequence[int] | None = None,
    extra: Extra = None,
) -> None:
    """Change a student; what is left out stays (更新学生).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to. A class has at most
    30,000 students; create the department first, then the members.

    Args:
        new_student_userid: Only once for a student; unique in the school.
        name: 1 to 32 characters.
        department: Classes, at most 20.

    https://developer.work.weixin.qq.com/document/path/92327 (also 92041)
    """
    api.invoke("school.user_update_student", locals())


def user_batch_create_student(
    api: CorpApi, /, *, students: Sequence[NewStudent], extra: Extra = None
) -> UserBatchCreateStudentResponse:
    """Add several students (批量创建学生).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to. A class has at most
    30,000 students; create the department first, then the members. Where one fails the answer is an error, whose
    result_list names those that did.

    Args:
        students: At most 100.

    https://developer.work.weixin.qq.com/document/path/92328 (also 92037)
    """
    return api.invoke("school.user_batch_create_student", locals())


def user_batch_delete_student(
    api: CorpApi, /, *, useridlist: Sequence[str], extra: Extra = None
) -> UserBatchDeleteStudentResponse:
    """Delete several students who have no parents left (批量删除学生).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to. Where one fails the
    answer is an error, whose result_list names those that did.

    Args:
        useridlist: At most 100.

    https://developer.work.weixin.qq.com/document/path/92329 (also 92040)
    """
    return api.invoke("school.user_batch_delete_student", locals())


def user_batch_update_student(
    api: CorpApi, /, *, students: Sequence[StudentUpdate], extra: Extra = None
) -> UserBatchUpdateStudentResponse:
    """Change several students; what is left out stays (批量更新学生).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to. A class has at most
    30,000 students; create the department first, then the members. Where one fails the answer is an error, whose
    result_list names those that did.

    Args:
        students: At most 100.

    https://developer.work.weixin.qq.com/document/path/92330 (also 92042)
    """
    return api.invoke("school.user_batch_update_student", locals())


def user_create_parent(
    api: CorpApi,
    /,
    *,
    parent_userid: str,
    mobile: str,
    children: Sequence[Relation],
    to_invite: bool | None = None,
    extra: Extra = None,
) -> None:
    """Add a parent (创建家长).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to.

    Args:
        parent_userid: 1 to 64 letters, digits and _-@., beginning with a letter or digit; unique in the school,
            whatever the case.
        children: At most 10.
        to_invite: Send an invitation; only of schools that are verified. Default true.

    https://developer.work.weixin.qq.com/document/path/92331 (also 92077)
    """
    api.invoke("school.user_create_parent", locals())


def user_delete_parent(api: CorpApi, /, *, userid: str, extra: Extra = None) -> None:
    """Delete a parent (删除家长).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to.

    https://developer.work.weixin.qq.com/document/path/92332 (also 92079)
    """
    api.invoke("school.user_delete_parent", locals())


def user_update_parent(
    api: CorpApi,
    /,
    *,
    parent_userid: str,
    new_parent_userid: str | None = None,
    mobile: str | None = None,
    children: Sequence[Relation] | None = None,
    extra: Extra = None,
) -> None:
    """Change a parent; what is left out stays (更新家长).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to.

    Args:
        new_parent_userid: Only once for a parent; unique in the school.
        children: At most 10, in place of all there are; nothing changes where empty.

    https://developer.work.weixin.qq.com/document/path/92333 (also 92081)
    """
    api.invoke("school.user_update_parent", locals())


def user_batch_create_parent(
    api: CorpApi, /, *, parents: Sequence[NewParent], extra: Extra = None
) -> UserBatchCreateParentResponse:
    """Add several parents (批量创建家长).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to. Where one fails the
    answer is an error, whose result_list names those that did.

    Args:
        parents: At most 100.

    https://developer.work.weixin.qq.com/document/path/92334 (also 92078)
    """
    return api.invoke("school.user_batch_create_parent", locals())


def user_batch_delete_parent(
    api: CorpApi, /, *, useridlist: Sequence[str], extra: Extra = None
) -> UserBatchDeleteParentResponse:
    """Delete several parents (批量删除家长).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to. Where one fails the
    answer is an error, whose result_list names those that did.

    Args:
        useridlist: At most 100.

    https://developer.work.weixin.qq.com/document/path/92335 (also 92080)
    """
    return api.invoke("school.user_batch_delete_parent", locals())


def user_batch_update_parent(
    api: CorpApi, /, *, parents: Sequence[ParentUpdate], extra: Extra = None
) -> UserBatchUpdateParentResponse:
    """Change several parents; what is left out stays (批量更新家长).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to. Where one fails the
    answer is an error, whose result_list names those that did.

    Args:
        parents: At most 100.

    https://developer.work.weixin.qq.com/document/path/92336 (also 92082, 100156)
    """
    return api.invoke("school.user_batch_update_parent", locals())


def user_get(api: CorpApi, /, *, userid: str, extra: Extra = None) -> UserGetResponse:
    """Read a student or a parent (读取学生或家长).

    Args:
        userid: Of a student or parent.

    https://developer.work.weixin.qq.com/document/path/92337 (also 92038)
    """
    return api.invoke("school.user_get", locals())


def user_list(
    api: CorpApi, /, *, department_id: int, fetch_child: bool | None = None, extra: Extra = None
) -> UserListResponse:
    """Read the students of a department (获取部门学生详情).

    Args:
        fetch_child: Read the students of sub-departments as well. The page for internal apps does not have it and says
            to go through the sub-departments.

    https://developer.work.weixin.qq.com/document/path/92338 (also 92043)
    """
    return api.invoke("school.user_list", locals())


def user_list_parent(api: CorpApi, /, *, department_id: int, extra: Extra = None) -> UserListParentResponse:
    """Read the parents of a department, not those of its sub-departments (获取部门家长详情).

    https://developer.work.weixin.qq.com/document/path/92446
    """
    return api.invoke("school.user_list_parent", locals())


def set_arch_sync_mode(api: CorpApi, /, *, arch_sync_mode: Literal[1, 2, 3], extra: Extra = None) -> None:
    """Stop the sync between the tags of classes and the school contacts; it cannot be started again (设置家校通讯录自动同步模式).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to.

    Args:
        arch_sync_mode: Stops the sync 1 from tags to contacts, 2 from contacts to tags, 3 both.

    https://developer.work.weixin.qq.com/document/path/92345 (also 92083)
    """
    api.invoke("school.set_arch_sync_mode", locals())
