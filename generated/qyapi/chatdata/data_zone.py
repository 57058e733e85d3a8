"""数据与智能专区: generated from spec/chatdata/data_zone.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra
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


def set_public_key(api: CorpApi, /, *, public_key: str, public_key_ver: int, extra: Extra = None) -> None:
    """Set the key that encrypts the key of each message; only then are messages archived (设置公钥).

    Needs the right to the data zone (数据与智能专区).

    Args:
        public_key: RSA, 2048 bits, PEM.
        public_key_ver: Higher than that of the last key.

    https://developer.work.weixin.qq.com/document/path/99961 (for third-party and customized (代开发) apps; also 99587, 101349)
    """
    api.invoke("chatdata.set_public_key", locals())


def get_auth_user_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> GetAuthUserListResponse:
    """List the members whose chats are archived, page by page (获取授权存档的成员列表).

    Needs the right to the data zone (数据与智能专区).

    Args:
        cursor: From the last answer; left out at first.
        limit: At most 1000; default 200.

    https://developer.work.weixin.qq.com/document/path/99962 (also 99641)
    """
    return api.invoke("chatdata.get_auth_user_list", locals())


def get_auth_user_list_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> Iterator[ArchivedMember]:
    """Go through `auth_user_list` of every page of get_auth_user_list."""
    return api.iterate("chatdata.get_auth_user_list", locals())


def get_corp_auth_info(api: CorpApi, /, *, extra: Extra = None) -> GetCorpAuthInfoResponse:
    """Read what the corp lets the app archive (获取数据与智能专区授权信息).

    Needs the right to the data zone (数据与智能专区).

    https://developer.work.weixin.qq.com/document/path/100237 (for third-party and customized (代开发) apps)
    """
    return api.invoke("chatdata.get_corp_auth_info", locals())


def set_receive_callback(api: CorpApi, /, *, program_id: str, extra: Extra = None) -> None:
    """Set which program gets the events of the data zone (设置专区接收回调事件).

    Needs the right to the data zone (数据与智能专区). There is one for an app.

    https://developer.work.weixin.qq.com/document/path/100018 (also 99963, 101351)
    """
    api.invoke("chatdata.set_receive_callback", locals())


def set_log_level(api: CorpApi, /, *, program_id: str, log_level: Literal[1, 2, 3], extra: Extra = None) -> None:
    """Set which lines of a program's log are kept (设置日志打印级别).

    Needs the right to the data zone (数据与智能专区).

    Args:
        log_level: 1 errors, 2 information as well (default), 3 debugging as well.

    https://developer.work.weixin.qq.com/document/path/100108 (also 100109, 101352)
    """
    api.invoke("chatdata.set_log_level", locals())


def get_log_level(api: CorpApi, /, *, program_id: str, extra: Extra = None) -> GetLogLevelResponse:
    """Read which lines of a program's log are kept (获取当前日志打印级别).

    Needs the right to the data zone (数据与智能专区).

    https://developer.work.weixin.qq.com/document/path/100108 (also 100109, 101352)
    """
    return api.invoke("chatdata.get_log_level", locals())


def get_hide_sensitiveinfo_config(
    api: CorpApi, /, *, open_userid: str | None = None, userid: str | None = None, extra: Extra = None
) -> GetHideSensitiveinfoConfigResponse:
    """Read what the chat component hides from a member (获取会话组件敏感信息隐藏设置).

    Needs the right to the data zone (数据与智能专区).

    https://developer.work.weixin.qq.com/document/path/100139 (also 99622)
    """
    return api.invoke("chatdata.get_hide_sensitiveinfo_config", locals())


def set_hide_sensitiveinfo_config(
    api: CorpApi,
    /,
    *,
    config: HiddenInfo,
    open_userid: str | None = None,
    userid: str | None = None,
    extra: Extra = None,
) -> None:
    """Set what the chat component hides from a member (设置会话组件敏感信息隐藏设置).

    Needs the right to the data zone (数据与智能专区).

    https://developer.work.weixin.qq.com/document/path/100139 (also 99622)
    """
    api.invoke("chatdata.set_hide_sensitiveinfo_config", locals())


def sync_call_program(
    api: CorpApi,
    /,
    *,
    program_id: str,
    ability_id: str,
    request_data: str,
    notify_id: str | None = None,
    extra: Extra = None,
) -> SyncCallProgramResponse:
    """Call a program in the data zone and wait for its answer (应用同步调用专区程序).

    Needs the right to the data zone (数据与智能专区).

    Args:
        ability_id: What the program shall do.
        request_data: JSON, with the keys that the ability has been set up with.
        notify_id: From a notice of the program.

    https://developer.work.weixin.qq.com/document/path/99965 (also 100020, 101356)
    """
    return api.invoke("chatdata.sync_call_program", locals())


def async_program_task(
    api: CorpApi, /, *, program_id: str, ability_id: str, request_data: str, extra: Extra = None
) -> AsyncProgramTaskResponse:
    """Call a program in the data zone; its answer comes from chatdata/async_program_result (创建专区程序调用任务).

    Needs the right to the data zone (数据与智能专区).

    Args:
        ability_id: What the program shall do.
        request_data: JSON, with the keys that the ability has been set up with.

    https://developer.work.weixin.qq.com/document/path/99966 (also 100021, 101357)
    """
    return api.invoke("chatdata.async_program_task", locals())


def async_program_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> AsyncProgramResultResponse:
    """Read the answer to chatdata/async_program_task (获取专区程序任务结果).

    Needs the right to the data zone (数据与智能专区).

    https://developer.work.weixin.qq.com/document/path/99966 (also 100021, 101357)
    """
    return api.invoke("chatdata.async_program_result", locals())


def open_debug_mode(api: CorpApi, /, *, program_id: str, debug_token: str, extra: Extra = None) -> None:
    """Send the calls and events of a program to a server of yours (开启调试模式).

    Needs the right to the data zone (数据与智能专区). A third-party app must be installed for a test, and a customized app be
    in a test corp of the provider.

    Args:
        debug_token: From the page of the program (调试凭证), valid for three days.

    https://developer.work.weixin.qq.com/document/path/100087 (also 100091)
    """
    api.invoke("chatdata.open_debug_mode", locals())


def close_debug_mode(api: CorpApi, /, *, program_id: str, extra: Extra = None) -> None:
    """Send the calls and events of a program to the data zone again (关闭调试模式).

    Needs the right to the data zone (数据与智能专区).

    https://developer.work.weixin.qq.com/document/path/100088 (also 100092)
    """
    api.invoke("chatdata.close_debug_mode", locals())


def check_debug_mode(api: CorpApi, /, *, program_id: str, extra: Extra = None) -> CheckDebugModeResponse:
    """Tell whether a program is being debugged (查询调试模式状态).

    Needs the right to the data zone (数据与智能专区).

    https://developer.work.weixin.qq.com/document/path/100113 (also 100114)
    """
    return api.invoke("chatdata.check_debug_mode", locals())


def upload_media(api: CorpApi, /, *, type: Literal["file"], media: File, extra: Extra = None) -> UploadMediaResponse:
    """Upload a file to the data zone, to be used within three days (上传临时文件到专区).

    Needs the right to the data zone (数据与智能专区). Only this app may use the file, in this corp and for calls of the data
    zone.

    Args:
        type: There is no other kind.
        media: 6 bytes to 60 MB.

    https://developer.work.weixin.qq.com/document/path/100174 (also 100175)
    """
    return api.invoke("chatdata.upload_media", locals())
