"""设置工作台自定义展示, asynchronous: generated from spec/agent/workbench.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.agent.workbench import (
        GetWorkbenchDataResponse,
        GetWorkbenchTemplateResponse,
        ImageWorkbench,
        KeydataWorkbench,
        ListWorkbench,
        WebviewWorkbench,
        WorkbenchData,
    )

__all__ = [
    "batch_set_workbench_data",
    "get_workbench_data",
    "get_workbench_template",
    "set_workbench_data",
    "set_workbench_template",
]


async def set_workbench_template(
    api: CorpApi,
    /,
    *,
    agentid: int,
    type: Literal["normal", "keydata", "image", "list", "webview"],
    keydata: KeydataWorkbench | None = None,
    image: ImageWorkbench | None = None,
    list_: ListWorkbench | None = None,
    webview: WebviewWorkbench | None = None,
    replace_user_data: bool | None = None,
    extra: Extra = None,
) -> None:
    """Choose how the app shows on the workbench, and what for members without data of their own (设置应用在工作台展示的模版); see
    `qyapi.agent.set_workbench_template`.
    """
    await api.ainvoke("agent.set_workbench_template", locals())


async def get_workbench_template(api: CorpApi, /, *, agentid: int, extra: Extra = None) -> GetWorkbenchTemplateResponse:
    """Read how the app shows on the workbench (获取应用在工作台展示的模版); see `qyapi.agent.get_workbench_template`."""
    return await api.ainvoke("agent.get_workbench_template", locals())


async def set_workbench_data(
    api: CorpApi, /, *, agentid: int, userid: str, data: WorkbenchData, extra: Extra = None
) -> None:
    """Set what the app shows on the workbench of a member (设置应用在用户工作台展示的数据); see `qyapi.agent.set_workbench_data`."""
    await api.ainvoke("agent.set_workbench_data", locals())


async def batch_set_workbench_data(
    api: CorpApi, /, *, agentid: int, userid_list: Sequence[str], data: WorkbenchData, extra: Extra = None
) -> None:
    """Set what the app shows on the workbench of several members (批量设置应用在用户工作台展示的数据); see
    `qyapi.agent.batch_set_workbench_data`.
    """
    await api.ainvoke("agent.batch_set_workbench_data", locals())


async def get_workbench_data(
    api: CorpApi, /, *, agentid: int, userid: str, extra: Extra = None
) -> GetWorkbenchDataResponse:
    """Read what the app shows on the workbench of a member (获取应用在用户工作台展示的数据); see `qyapi.agent.get_workbench_data`."""
    return await api.ainvoke("agent.get_workbench_data", locals())
