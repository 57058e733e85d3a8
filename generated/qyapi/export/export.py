"""异步导出接口: generated from spec/export/export.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra
    from qyapi_runtime.progress import Progress

    from qyapi.types.export.export import (
        DepartmentResponse,
        GetResultResponse,
        SimpleUserResponse,
        TaguserResponse,
        UserResponse,
    )

__all__ = ["department", "get_result", "get_result_wait", "simple_user", "taguser", "user"]


def simple_user(
    api: CorpApi, /, *, encoding_aeskey: str, block_size: int | None = None, extra: Extra = None
) -> SimpleUserResponse:
    """Export ids, names and departments of members as encrypted files (导出成员).

    Only what the app may see. IP addresses added to the contact sync since 2022-08-15 may not call this. The result
    comes by push (batch_job_result) and from export/get_result.

    Args:
        encoding_aeskey: 43 letters and digits, chosen by you; the Base64 of the AES key that encrypts the files.
        block_size: Members in a file, 10000 to 1000000 (default).

    https://developer.work.weixin.qq.com/document/path/94849 (also 94950, 96293)
    """
    return api.invoke("export.simple_user", locals())


def user(api: CorpApi, /, *, encoding_aeskey: str, block_size: int | None = None, extra: Extra = None) -> UserResponse:
    """Export members in full as encrypted files (导出成员详情).

    Only what the app may see, as with user/list. IP addresses added to the contact sync since 2022-08-15 may not call
    this. The result comes by push (batch_job_result) and from export/get_result.

    Args:
        encoding_aeskey: 43 letters and digits, chosen by you; the Base64 of the AES key that encrypts the files.
        block_size: Members in a file, 10000 to 1000000 (default).

    https://developer.work.weixin.qq.com/document/path/94851 (also 94951, 96294)
    """
    return api.invoke("export.user", locals())


def department(
    api: CorpApi, /, *, encoding_aeskey: str, block_size: int | None = None, extra: Extra = None
) -> DepartmentResponse:
    """Export departments as encrypted files (导出部门).

    Only what the app may see. IP addresses added to the contact sync since 2022-08-15 may not call this. The result
    comes by push (batch_job_result) and from export/get_result.

    Args:
        encoding_aeskey: 43 letters and digits, chosen by you; the Base64 of the AES key that encrypts the files.
        block_size: Departments in a file, 10000 to 1000000 (default).

    https://developer.work.weixin.qq.com/document/path/94852 (also 94952)
    """
    return api.invoke("export.department", locals())


def taguser(
    api: CorpApi, /, *, tagid: int, encoding_aeskey: str, block_size: int | None = None, extra: Extra = None
) -> TaguserResponse:
    """Export the members and departments of a tag as encrypted files (导出标签成员).

    The app must have the right to read the tag. The result comes by push (batch_job_result) and from export/get_result.

    Args:
        encoding_aeskey: 43 letters and digits, chosen by you; the Base64 of the AES key that encrypts the files.
        block_size: Members and departments in a file, 10000 to 1000000 (default).

    https://developer.work.weixin.qq.com/document/path/94853 (also 94953)
    """
    return api.invoke("export.taguser", locals())


def get_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> GetResultResponse:
    """Read how far an export is, and where its files are (获取导出结果).

    Only of jobs that the app itself started.

    https://developer.work.weixin.qq.com/document/path/94854 (also 94954, 96297)
    """
    return api.invoke("export.get_result", locals())


def get_result_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[GetResultResponse] = False,
    extra: Extra = None,
) -> GetResultResponse:
    """Call get_result until the job is done.

    Args:
        timeout: Seconds to wait at most.
        interval: Seconds from one look to the next.
        progress: True for a bar on the terminal, or a function that takes the share that is done, 0 to 1 or None where
            WeCom does not say, and the answer.

    Raises:
        JobFailed: WeCom says that the job has failed.
        JobTimeout: It is not done in time. It goes on, and may be waited for again.
    """
    return api.poll("export.get_result", locals())
