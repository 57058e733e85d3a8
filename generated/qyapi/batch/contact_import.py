"""异步导入接口: generated from spec/batch/contact_import.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra
    from qyapi_runtime.progress import Progress

    from qyapi.types.batch.contact_import import (
        GetresultResponse,
        ImportCallback,
        ReplacepartyResponse,
        ReplaceuserResponse,
        SyncuserResponse,
    )

__all__ = ["getresult", "getresult_wait", "replaceparty", "replaceuser", "syncuser"]


def syncuser(
    api: CorpApi,
    /,
    *,
    media_id: str,
    to_invite: bool | None = None,
    callback: ImportCallback | None = None,
    extra: Extra = None,
) -> SyncuserResponse:
    """Add and change members as a CSV file says, leaving those not in it as they are (增量更新成员).

    Only with the right to edit contacts. The file names departments by id; an unknown one is made. The result comes by
    push if callback is given, and from batch/getresult.

    Args:
        media_id: The CSV file, from media/upload.
        to_invite: Invite new members by WeChat, text message or mail, daily for up to 3 workdays. Default true.

    https://developer.work.weixin.qq.com/document/path/90980 (for internal and third-party apps; also 91130)
    """
    return api.invoke("batch.syncuser", locals())


def replaceuser(
    api: CorpApi,
    /,
    *,
    media_id: str,
    to_invite: bool | None = None,
    callback: ImportCallback | None = None,
    extra: Extra = None,
) -> ReplaceuserResponse:
    """Make the members of the corp those of a CSV file, deleting the others (全量覆盖成员).

    Only with the right to edit contacts. The file names departments by id; an unknown one is made. Stopped if it would
    delete more than 50 members and 20 % of all, or fewer than 50 and more than 80 %. The result comes by push if
    callback is given, and from batch/getresult.

    Args:
        media_id: The CSV file, from media/upload.
        to_invite: Invite new members by WeChat, text message or mail, daily for up to 3 workdays. Default true.

    https://developer.work.weixin.qq.com/document/path/90981 (for internal and third-party apps; also 91131)
    """
    return api.invoke("batch.replaceuser", locals())


def replaceparty(
    api: CorpApi,
    /,
    *,
    media_id: str,
    to_invite: bool | None = None,
    callback: ImportCallback | None = None,
    extra: Extra = None,
) -> ReplacepartyResponse:
    """Make the departments of the corp those of a CSV file, deleting the others that are empty (全量覆盖部门).

    Only with the right to edit contacts. Departments with members or sub-departments go once a later import has moved
    these away. The result comes by push if callback is given, and from batch/getresult.

    Args:
        media_id: The CSV file, from media/upload.
        to_invite: Deprecated: no longer documented.

    https://developer.work.weixin.qq.com/document/path/90982 (for internal and third-party apps; also 91132)
    """
    return api.invoke("batch.replaceparty", locals())


def getresult(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> GetresultResponse:
    """Read how far an import is, and what it did (获取异步任务结果).

    Only of jobs that the app itself started.

    Args:
        jobid: Up to 64 bytes.

    https://developer.work.weixin.qq.com/document/path/90983 (for internal and third-party apps; also 91133)
    """
    return api.invoke("batch.getresult", locals())


def getresult_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[GetresultResponse] = False,
    extra: Extra = None,
) -> GetresultResponse:
    """Call getresult until the job is done.

    Args:
        timeout: Seconds to wait at most.
        interval: Seconds from one look to the next.
        progress: True for a bar on the terminal, or a function that takes the share that is done, 0 to 1 or None where
            WeCom does not say, and the answer.

    Raises:
        JobFailed: WeCom says that the job has failed.
        JobTimeout: It is not done in time. It goes on, and may be waited for again.
    """
    return api.poll("batch.getresult", locals())
