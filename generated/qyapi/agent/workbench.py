"""设置工作台自定义展示: generated from spec/agent/workbench.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

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


def set_workbench_template(
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
    """Choose how the app shows on the workbench, and what for members without data of their own (设置应用在工作台展示的模版).

    Args:
        type: normal shows just the icon of the app.
        keydata: Default data, with type keydata.
        image: Default data, with type image.
        list_: Default data, with type list.
        webview: Default data, with type webview.
        replace_user_data: Replace the data of all members. Default false.

    https://developer.work.weixin.qq.com/document/path/92535 (for internal and third-party apps; also 94620)
    """
    api.invoke("agent.set_workbench_template", locals())


def get_workbench_template(api: CorpApi, /, *, agentid: int, extra: Extra = None) -> GetWorkbenchTemplateResponse:
    """Read how the app shows on the workbench (获取应用在工作台展示的模版).

    https://developer.work.weixin.qq.com/document/path/92535 (for internal and third-party apps; also 94620)
    """
    return api.invoke("agent.get_workbench_template", locals())


def set_workbench_data(api: CorpApi, /, *, agentid: int, userid: str, data: WorkbenchData, extra: Extra = None) -> None:
    """Set what the app shows on the workbench of a member (设置应用在用户工作台展示的数据).

    At most 10 times a minute for a member and app.

    Args:
        userid: Must be able to see the app.
        data: Of the kind chosen with set_workbench_template.

    https://developer.work.weixin.qq.com/document/path/92535 (for internal and third-party apps; also 94620)
    """
    api.invoke("agent.set_workbench_data", locals())


def batch_set_workbench_data(
    api: CorpApi, /, *, agentid: int, userid_list: Sequence[str], data: WorkbenchData, extra: Extra = None
) -> None:
    """Set what the app shows on the workbench of several members (批量设置应用在用户工作台展示的数据).

    For at most 100,000 members a minute and app.

    Args:
        userid_list: At most 1000; all must be able to see the app.
        data: Of the kind chosen with set_workbench_template.

    https://developer.work.weixin.qq.com/document/path/92535 (for internal and third-party apps; also 94620)
    """
    api.invoke("agent.batch_set_workbench_data", locals())


def get_workbench_data(api: CorpApi, /, *, agentid: int, userid: str, extra: Extra = None) -> GetWorkbenchDataResponse:
    """Read what the app shows on the workbench of a member (获取应用在用户工作台展示的数据).

    Data of the template where that replaced the member's own.

    https://developer.work.weixin.qq.com/document/path/92535 (for internal and third-party apps)
    """
    return api.invoke("agent.get_workbench_data", locals())
