"""数据与智能专区, asynchronous: generated from spec/chatdata/data_zone.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra
    from qyapi_runtime.files import File

    from qyapi.types.chatdata.data_zone import (
        ArchivedMember,
        AsyncProgramResultResponse,
        AsyncProgramTaskResponse,
        CheckDebugModeResponse,
        GetAuthUserListResponse,
        GetCorpAuthInfoResponse,
        GetHideSensitiveinfoConfigResponse,
        GetLogLevelResponse,
        HiddenInfo,
        SyncCallProgramResponse,
        UploadMediaResponse,
    )

__all__ = [
    "async_program_result",
    "async_program_task",
    "check_debug_mode",
    "close_debug_mode",
    "get_auth_user_list",
    "get_auth_user_list_iter",
    "get_corp_auth_info",
    "get_hide_sensitiveinfo_config",
    "get_log_level",
    "open_debug_mode",
    "set_hide_sensitiveinfo_config",
    "set_log_level",
    "set_public_key",
    "set_receive_callback",
    "sync_call_program",
    "upload_media",
]


async def set_public_key(api: CorpApi, /, *, public_key: str, public_key_ver: int, extra: Extra = None) -> None:
    """Set the key that encrypts the key of each message; only then are messages archived (设置公钥); see
    `qyapi.chatdata.set_public_key`.
    """
    await api.ainvoke("chatdata.set_public_key", locals())


async def get_auth_user_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> GetAuthUserListResponse:
    """List the members whose chats are archived, page by page (获取授权存档的成员列表); see `qyapi.chatdata.get_auth_user_list`."""
    return await api.ainvoke("chatdata.get_auth_user_list", locals())


def get_auth_user_list_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[ArchivedMember]:
    """Go through `auth_user_list` of every page of get_auth_user_list."""
    return api.aiterate("chatdata.get_auth_user_list", locals())


async def get_corp_auth_info(api: CorpApi, /, *, extra: Extra = None) -> GetCorpAuthInfoResponse:
    """Read what the corp lets the app archive (获取数据与智能专区授权信息); see `qyapi.chatdata.get_corp_auth_info`."""
    return await api.ainvoke("chatdata.get_corp_auth_info", locals())


async def set_receive_callback(api: CorpApi, /, *, program_id: str, extra: Extra = None) -> None:
    """Set which program gets the events of the data zone (设置专区接收回调事件); see `qyapi.chatdata.set_receive_callback`."""
    await api.ainvoke("chatdata.set_receive_callback", locals())


async def set_log_level(api: CorpApi, /, *, program_id: str, log_level: Literal[1, 2, 3], extra: Extra = None) -> None:
    """Set which lines of a program's log are kept (设置日志打印级别); see `qyapi.chatdata.set_log_level`."""
    await api.ainvoke("chatdata.set_log_level", locals())


async def get_log_level(api: CorpApi, /, *, program_id: str, extra: Extra = None) -> GetLogLevelResponse:
    """Read which lines of a program's log are kept (获取当前日志打印级别); see `qyapi.chatdata.get_log_level`."""
    return await api.ainvoke("chatdata.get_log_level", locals())


async def get_hide_sensitiveinfo_config(
    api: CorpApi, /, *, open_userid: str | None = None, userid: str | None = None, extra: Extra = None
) -> GetHideSensitiveinfoConfigResponse:
    """Read what the chat component hides from a member (获取会话组件敏感信息隐藏设置); see
    `qyapi.chatdata.get_hide_sensitiveinfo_config`.
    """
    return await api.ainvoke("chatdata.get_hide_sensitiveinfo_config", locals())


async def set_hide_sensitiveinfo_config(
    api: CorpApi,
    /,
    *,
    config: HiddenInfo,
    open_userid: str | None = None,
    userid: str | None = None,
    extra: Extra = None,
) -> None:
    """Set what the chat component hides from a member (设置会话组件敏感信息隐藏设置); see
    `qyapi.chatdata.set_hide_sensitiveinfo_config`.
    """
    await api.ainvoke("chatdata.set_hide_sensitiveinfo_config", locals())


async def sync_call_program(
    api: CorpApi,
    /,
    *,
    program_id: str,
    ability_id: str,
    request_data: str,
    notify_id: str | None = None,
    extra: Extra = None,
) -> SyncCallProgramResponse:
    """Call a program in the data zone and wait for its answer (应用同步调用专区程序); see `qyapi.chatdata.sync_call_program`."""
    return await api.ainvoke("chatdata.sync_call_program", locals())


async def async_program_task(
    api: CorpApi, /, *, program_id: str, ability_id: str, request_data: str, extra: Extra = None
) -> AsyncProgramTaskResponse:
    """Call a program in the data zone; its answer comes from chatdata/async_program_result (创建专区程序调用任务); see
    `qyapi.chatdata.async_program_task`.
    """
    return await api.ainvoke("chatdata.async_program_task", locals())


async def async_program_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> AsyncProgramResultResponse:
    """Read the answer to chatdata/async_program_task (获取专区程序任务结果); see `qyapi.chatdata.async_program_result`."""
    return await api.ainvoke("chatdata.async_program_result", locals())


async def open_debug_mode(api: CorpApi, /, *, program_id: str, debug_token: str, extra: Extra = None) -> None:
    """Send the calls and events of a program to a server of yours (开启调试模式); see `qyapi.chatdata.open_debug_mode`."""
    await api.ainvoke("chatdata.open_debug_mode", locals())


async def close_debug_mode(api: CorpApi, /, *, program_id: str, extra: Extra = None) -> None:
    """Send the calls and events of a program to the data zone again (关闭调试模式); see `qyapi.chatdata.close_debug_mode`."""
    await api.ainvoke("chatdata.close_debug_mode", locals())


async def check_debug_mode(api: CorpApi, /, *, program_id: str, extra: Extra = None) -> CheckDebugModeResponse:
    """Tell whether a program is being debugged (查询调试模式状态); see `qyapi.chatdata.check_debug_mode`."""
    return await api.ainvoke("chatdata.check_debug_mode", locals())


async def upload_media(
    api: CorpApi, /, *, type: Literal["file"], media: File, extra: Extra = None
) -> UploadMediaResponse:
    """Upload a file to the data zone, to be used within three days (上传临时文件到专区); see `qyapi.chatdata.upload_media`."""
    return await api.ainvoke("chatdata.upload_media", locals())
