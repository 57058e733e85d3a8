"""会议布局和背景管理: generated from spec/meeting/layout.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.meeting.layout import (
        AdvancedLayoutAddResponse,
        AdvancedLayoutGetUserLayoutResponse,
        AdvancedLayoutListResponse,
        AdvancedPage,
        BackgroundImage,
        LayoutAddBackgroundResponse,
        LayoutAddResponse,
        LayoutListBackgroundResponse,
        LayoutListTemplateResponse,
        LayoutPage,
        LayoutUser,
        NewAdvancedLayout,
        NewLayout,
    )

__all__ = [
    "advanced_layout_add",
    "advanced_layout_apply",
    "advanced_layout_batch_delete",
    "advanced_layout_get_user_layout",
    "advanced_layout_list",
    "advanced_layout_update",
    "layout_add",
    "layout_add_background",
    "layout_batch_delete_background",
    "layout_delete_background",
    "layout_list_background",
    "layout_list_template",
    "layout_set_default",
    "layout_set_default_background",
    "layout_update",
]


def layout_list_template(api: CorpApi, /, *, extra: Extra = None) -> LayoutListTemplateResponse:
    """List the templates of layouts (获取布局模板列表).

    https://developer.work.weixin.qq.com/document/path/98844 (for internal apps)
    """
    return api.invoke("meeting.layout_list_template", locals())


def layout_add(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    layout_list: Sequence[NewLayout],
    default_layout_order: int | None = None,
    extra: Extra = None,
) -> LayoutAddResponse:
    """Add layouts to a meeting of this app, which may have 10 (添加会议基础布局).

    Before the meeting only those invited can have seats, during it only those who attend.

    Args:
        default_layout_order: Which of layout_list to show, counted from 1; the first if left out and there were none.

    https://developer.work.weixin.qq.com/document/path/98845 (for internal apps)
    """
    return api.invoke("meeting.layout_add", locals())


def layout_update(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    layout_id: str,
    page_list: Sequence[LayoutPage],
    enable_set_default: bool | None = None,
    extra: Extra = None,
) -> None:
    """Replace a layout of a meeting of this app (修改会议基础布局).

    Before the meeting only those invited can have seats, during it only those who attend.

    Args:
        enable_set_default: Whether to show it; default false.

    https://developer.work.weixin.qq.com/document/path/98846 (for internal apps)
    """
    api.invoke("meeting.layout_update", locals())


def layout_set_default(api: CorpApi, /, *, meetingid: str, selected_layout_id: str, extra: Extra = None) -> None:
    """Choose the layout that a meeting of this app shows (设置会议默认布局).

    Args:
        selected_layout_id: Empty for the built-in one.

    https://developer.work.weixin.qq.com/document/path/98847 (for internal apps)
    """
    api.invoke("meeting.layout_set_default", locals())


def layout_add_background(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    image_list: Sequence[BackgroundImage],
    default_image_order: int | None = None,
    extra: Extra = None,
) -> LayoutAddBackgroundResponse:
    """Add backgrounds to a meeting of this app, which may have 7 (添加会议背景).

    An event tells when a picture has been fetched.

    Args:
        default_image_order: Which of image_list to show, counted from 1; default 1.

    https://developer.work.weixin.qq.com/document/path/98851 (for internal apps)
    """
    return api.invoke("meeting.layout_add_background", locals())


def layout_set_default_background(
    api: CorpApi, /, *, meetingid: str, selected_background_id: str, extra: Extra = None
) -> None:
    """Choose the background that a meeting of this app shows (设置会议默认背景).

    Args:
        selected_background_id: Empty for the black one.

    https://developer.work.weixin.qq.com/document/path/98852 (for internal apps)
    """
    api.invoke("meeting.layout_set_default_background", locals())


def layout_delete_background(api: CorpApi, /, *, meetingid: str, background_id: str, extra: Extra = None) -> None:
    """Delete a background of a meeting of this app (删除会议背景).

    Not the one that is shown.

    https://developer.work.weixin.qq.com/document/path/98853 (for internal apps)
    """
    api.invoke("meeting.layout_delete_background", locals())


def layout_batch_delete_background(
    api: CorpApi, /, *, meetingid: str, background_id_list: Sequence[str], extra: Extra = None
) -> None:
    """Delete backgrounds of a meeting of this app (批量删除会议背景).

    Not the one that is shown.

    https://developer.work.weixin.qq.com/document/path/98854 (for internal apps)
    """
    api.invoke("meeting.layout_batch_delete_background", locals())


def layout_list_background(api: CorpApi, /, *, meetingid: str, extra: Extra = None) -> LayoutListBackgroundResponse:
    """List the backgrounds of a meeting of this app (获取会议背景列表).

    https://developer.work.weixin.qq.com/document/path/98856 (for internal apps)
    """
    return api.invoke("meeting.layout_list_background", locals())


def advanced_layout_add(
    api: CorpApi, /, *, meetingid: str, layout_list: Sequence[NewAdvancedLayout], extra: Extra = None
) -> AdvancedLayoutAddResponse:
    """Add advanced layouts to a meeting, which may have 20 (添加会议高级布局).

    https://developer.work.weixin.qq.com/document/path/98861 (for internal apps)
    """
    return api.invoke("meeting.advanced_layout_add", locals())


def advanced_layout_list(api: CorpApi, /, *, meetingid: str, extra: Extra = None) -> AdvancedLayoutListResponse:
    """List the layouts of a meeting, basic and advanced (获取会议布局列表).

    https://developer.work.weixin.qq.com/document/path/98862 (for internal apps)
    """
    return api.invoke("meeting.advanced_layout_list", locals())


def advanced_layout_get_user_layout(
    api: CorpApi, /, *, meetingid: str, tmp_openid: str, instance_id: int, extra: Extra = None
) -> AdvancedLayoutGetUserLayoutResponse:
    """Read the layout that one attendee sees (获取用户布局).

    The attendee's own goes before that of the meeting, which goes before the built-in one.

    Args:
        instance_id: Kind of device, as in OperatedUser.

    https://developer.work.weixin.qq.com/document/path/98865 (for internal apps)
    """
    return api.invoke("meeting.advanced_layout_get_user_layout", locals())


def advanced_layout_batch_delete(
    api: CorpApi, /, *, meetingid: str, layout_id_list: Sequence[str], extra: Extra = None
) -> None:
    """Delete layouts of a meeting, basic or advanced (批量删除布局).

    Not the one that is shown. Layouts that do not exist are not reported.

    Args:
        layout_id_list: At most 20.

    https://developer.work.weixin.qq.com/document/path/98866 (for internal apps)
    """
    api.invoke("meeting.advanced_layout_batch_delete", locals())


def advanced_layout_update(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    layout_id: str,
    page_list: Sequence[AdvancedPage],
    layout_name: str | None = None,
    extra: Extra = None,
) -> None:
    """Replace an advanced layout of a meeting (修改会议高级布局).

    Where the meeting shows it, it changes at once; where single attendees see it, it does not.

    https://developer.work.weixin.qq.com/document/path/98868 (for internal apps)
    """
    api.invoke("meeting.advanced_layout_update", locals())


def advanced_layout_apply(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    layout_id: str,
    user_list: Sequence[LayoutUser] | None = None,
    extra: Extra = None,
) -> None:
    """Show a layout to a meeting or to some attendees (设置高级布局).

    Args:
        layout_id: Empty goes back to the default one.
        user_list: At most 20 H.323 or SIP rooms; left out or empty for the whole meeting.

    https://developer.work.weixin.qq.com/document/path/98869 (for internal apps)
    """
    api.invoke("meeting.advanced_layout_apply", locals())
