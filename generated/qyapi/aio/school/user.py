"""学生与家长管理, asynchronous: generated from spec/school/user.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

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


async def user_create_student(
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
    """Add a student (创建学生); see `qyapi.school.user_create_student`."""
    await api.ainvoke("school.user_create_student", locals())


async def user_delete_student(api: CorpApi, /, *, userid: str, extra: Extra = None) -> None:
    """Delete a student who has no parents left (删除学生); see `qyapi.school.user_delete_student`."""
    await api.ainvoke("school.user_delete_student", locals())


async def user_update_student(
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
    """Change a student; what is left out stays (更新学生); see `qyapi.school.user_update_student`."""
    await api.ainvoke("school.user_update_student", locals())


async def user_batch_create_student(
    api: CorpApi, /, *, students: Sequence[NewStudent], extra: Extra = None
) -> UserBatchCreateStudentResponse:
    """Add several students (批量创建学生); see `qyapi.school.user_batch_create_student`."""
    return await api.ainvoke("school.user_batch_create_student", locals())


async def user_batch_delete_student(
    api: CorpApi, /, *, useridlist: Sequence[str], extra: Extra = None
) -> UserBatchDeleteStudentResponse:
    """Delete several students who have no parents left (批量删除学生); see `qyapi.school.user_batch_delete_student`."""
    return await api.ainvoke("school.user_batch_delete_student", locals())


async def user_batch_update_student(
    api: CorpApi, /, *, students: Sequence[StudentUpdate], extra: Extra = None
) -> UserBatchUpdateStudentResponse:
    """Change several students; what is left out stays (批量更新学生); see `qyapi.school.user_batch_update_student`."""
    return await api.ainvoke("school.user_batch_update_student", locals())


async def user_create_parent(
    api: CorpApi,
    /,
    *,
    parent_userid: str,
    mobile: str,
    children: Sequence[Relation],
    to_invite: bool | None = None,
    extra: Extra = None,
) -> None:
    """Add a parent (创建家长); see `qyapi.school.user_create_parent`."""
    await api.ainvoke("school.user_create_parent", locals())


async def user_delete_parent(api: CorpApi, /, *, userid: str, extra: Extra = None) -> None:
    """Delete a parent (删除家长); see `qyapi.school.user_delete_parent`."""
    await api.ainvoke("school.user_delete_parent", locals())


async def user_update_parent(
    api: CorpApi,
    /,
    *,
    parent_userid: str,
    new_parent_userid: str | None = None,
    mobile: str | None = None,
    children: Sequence[Relation] | None = None,
    extra: Extra = None,
) -> None:
    """Change a parent; what is left out stays (更新家长); see `qyapi.school.user_update_parent`."""
    await api.ainvoke("school.user_update_parent", locals())


async def user_batch_create_parent(
    api: CorpApi, /, *, parents: Sequence[NewParent], extra: Extra = None
) -> UserBatchCreateParentResponse:
    """Add several parents (批量创建家长); see `qyapi.school.user_batch_create_parent`."""
    return await api.ainvoke("school.user_batch_create_parent", locals())


async def user_batch_delete_parent(
    api: CorpApi, /, *, useridlist: Sequence[str], extra: Extra = None
) -> UserBatchDeleteParentResponse:
    """Delete several parents (批量删除家长); see `qyapi.school.user_batch_delete_parent`."""
    return await api.ainvoke("school.user_batch_delete_parent", locals())


async def user_batch_update_parent(
    api: CorpApi, /, *, parents: Sequence[ParentUpdate], extra: Extra = None
) -> UserBatchUpdateParentResponse:
    """Change several parents; what is left out stays (批量更新家长); see `qyapi.school.user_batch_update_parent`."""
    return await api.ainvoke("school.user_batch_update_parent", locals())


async def user_get(api: CorpApi, /, *, userid: str, extra: Extra = None) -> UserGetResponse:
    """Read a student or a parent (读取学生或家长); see `qyapi.school.user_get`."""
    return await api.ainvoke("school.user_get", locals())


async def user_list(
    api: CorpApi, /, *, department_id: int, fetch_child: bool | None = None, extra: Extra = None
) -> UserListResponse:
    """Read the students of a department (获取部门学生详情); see `qyapi.school.user_list`."""
    return await api.ainvoke("school.user_list", locals())


async def user_list_parent(api: CorpApi, /, *, department_id: int, extra: Extra = None) -> UserListParentResponse:
    """Read the parents of a department, not those of its sub-departments (获取部门家长详情); see
    `qyapi.school.user_list_parent`.
    """
    return await api.ainvoke("school.user_list_parent", locals())


async def set_arch_sync_mode(api: CorpApi, /, *, arch_sync_mode: Literal[1, 2, 3], extra: Extra = None) -> None:
    """Stop the sync between the tags of classes and the school contacts; it cannot be started again (设置家校通讯录自动同步模式);
    see `qyapi.school.set_arch_sync_mode`.
    """
    await api.ainvoke("school.set_arch_sync_mode", locals())
