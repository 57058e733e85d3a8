"""会议布局和背景管理: generated from spec/meeting/layout.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AdvancedLayout",
    "AdvancedLayoutAddRequest",
    "AdvancedLayoutAddResponse",
    "AdvancedLayoutApplyRequest",
    "AdvancedLayoutBatchDeleteRequest",
    "AdvancedLayoutGetUserLayoutRequest",
    "AdvancedLayoutGetUserLayoutResponse",
    "AdvancedLayoutListRequest",
    "AdvancedLayoutListResponse",
    "AdvancedLayoutUpdateRequest",
    "AdvancedPage",
    "AdvancedSeat",
    "Background",
    "BackgroundImage",
    "Layout",
    "LayoutAddBackgroundRequest",
    "LayoutAddBackgroundResponse",
    "LayoutAddRequest",
    "LayoutAddResponse",
    "LayoutBatchDeleteBackgroundRequest",
    "LayoutDeleteBackgroundRequest",
    "LayoutListBackgroundRequest",
    "LayoutListBackgroundResponse",
    "LayoutListTemplateResponse",
    "LayoutPage",
    "LayoutSetDefaultBackgroundRequest",
    "LayoutSetDefaultRequest",
    "LayoutTemplate",
    "LayoutUpdateRequest",
    "LayoutUser",
    "NewAdvancedLayout",
    "NewLayout",
    "PollingSetting",
    "SeatUser",
    "UserSeat",
]


@struct
class LayoutListTemplateResponse(Struct):
    layout_template_list: list[LayoutTemplate]


@struct
class LayoutAddRequest(Struct):
    meetingid: str
    layout_list: list[NewLayout]
    default_layout_order: int | None = None
    """Which of layout_list to show, counted from 1; the first if left out and there were none."""


@struct
class LayoutAddResponse(Struct):
    selected_layout_id: str
    """The one shown."""

    layout_list: list[Layout]


@struct
class LayoutUpdateRequest(Struct):
    meetingid: str
    layout_id: str
    page_list: list[LayoutPage]
    enable_set_default: bool | None = None
    """Whether to show it; default false."""


@struct
class LayoutSetDefaultRequest(Struct):
    meetingid: str
    selected_layout_id: str
    """Empty for the built-in one."""


@struct
class LayoutAddBackgroundRequest(Struct):
    meetingid: str
    image_list: list[BackgroundImage]
    default_image_order: int | None = None
    """Which of image_list to show, counted from 1; default 1."""


@struct
class LayoutAddBackgroundResponse(Struct):
    selected_background_id: str
    """The one shown."""

    background_list: list[Background]


@struct
class LayoutSetDefaultBackgroundRequest(Struct):
    meetingid: str
    selected_background_id: str
    """Empty for the black one."""


@struct
class LayoutDeleteBackgroundRequest(Struct):
    meetingid: str
    background_id: str


@struct
class LayoutBatchDeleteBackgroundRequest(Struct):
    meetingid: str
    background_id_list: list[str]


@struct
class LayoutListBackgroundRequest(Struct):
    meetingid: str


@struct
class LayoutListBackgroundResponse(Struct):
    selected_background_id: str
    """The one shown."""

    background_list: list[Background]


@struct
class AdvancedLayoutAddRequest(Struct):
    meetingid: str
    layout_list: list[NewAdvancedLayout]


@struct
class AdvancedLayoutAddResponse(Struct):
    layout_list: list[AdvancedLayout]


@struct
class AdvancedLayoutListRequest(Struct):
    meetingid: str


@struct
class AdvancedLayoutListResponse(Struct):
    selected_layout_id: str
    """The one shown."""

    layout_list: list[AdvancedLayout]


@struct
class AdvancedLayoutGetUserLayoutRequest(Struct):
    meetingid: str
    tmp_openid: str
    instance_id: int
    """Kind of device, as in OperatedUser."""


@struct
class AdvancedLayoutGetUserLayoutResponse(Struct):
    selected_layout_id: str
    layout_name: str
    layout_type: Literal[0, 2, 3]
    """0 the built-in one, 2 the meeting's, 3 the attendee's own."""

    page_list: list[AdvancedPage] | None = None


@struct
class AdvancedLayoutBatchDeleteRequest(Struct):
    meetingid: str
    layout_id_list: list[str]
    """At most 20."""


@struct
class AdvancedLayoutUpdateRequest(Struct):
    meetingid: str
    layout_id: str
    layout_name: str | None = None
    page_list: list[AdvancedPage]


@struct
class AdvancedLayoutApplyRequest(Struct):
    meetingid: str
    layout_id: str
    """Empty goes back to the default one."""

    user_list: list[LayoutUser] | None = None
    """At most 20 H.323 or SIP rooms; left out or empty for the whole meeting."""


@struct
class LayoutTemplate(Struct):
    layout_template_id: str
    thumbnail_url: str
    picture_url: str
    """Shows the grid_id of each cell."""

    render_rule: str
    """JSON text that tells how to draw it."""


@struct
class NewLayout(Struct):
    page_list: list[LayoutPage]


@struct
class Layout(Struct):
    layout_id: str
    page_list: list[LayoutPage]


@struct
class LayoutPage(Struct):
    """A page of a layout; the first one is shown."""

    layout_template_id: str
    user_seat_list: list[UserSeat] | None = None


@struct
class UserSeat(Struct):
    """What one cell of a page shows. Of userid, tmp_openid and tool_sdkid one is given."""

    grid_id: str
    """Unique on the page; of several, the first counts."""

    grid_type: Literal[1, 2, 3]
    """1 video, 2 shared screen, 3 an app (one a page) that is bound to the meeting."""

    userid: str | None = None
    tmp_openid: str | None = None
    nick_name: str | None = None
    """Needed with grid_type 1."""

    tool_sdkid: str | None = None
    """Of the app."""


@struct
class BackgroundImage(Struct):
    image_url: str
    """PNG of at most 10 MB, at least 1920×1080."""

    image_md5: str
    """MD5 of the picture in hexadecimal digits."""


@struct
class Background(Struct):
    background_id: str
    image_md5: str
    """MD5 of the picture in hexadecimal digits."""


@struct
class NewAdvancedLayout(Struct):
    layout_name: str | None = None
    page_list: list[AdvancedPage]


@struct
class AdvancedLayout(Struct):
    layout_id: str
    layout_name: str
    page_list: list[AdvancedPage]


@struct
class AdvancedPage(Struct):
    layout_template_id: str
    enable_polling: bool | None = None
    """Whether attendees take turns; default false. Needed by meeting/advanced_layout/update."""

    polling_setting: PollingSetting | None = None
    """With enable_polling."""

    user_seat_list: list[AdvancedSeat] | None = None
    """Needed by meeting/advanced_layout/add."""


@struct
class PollingSetting(Struct):
    """How attendees take turns."""

    polling_interval_unit: Literal[1, 2]
    """1 seconds, 2 minutes."""

    polling_interval: int
    """1 to 999999."""

    ignore_user_novideo: bool
    """Leave out those without a camera."""

    ignore_user_absence: bool
    """Leave out those not in the meeting."""


@struct
class AdvancedSeat(Struct):
    """What one cell of a page shows."""

    grid_id: str
    grid_type: Literal[1, 2]
    """1 video, 2 shared screen."""

    video_type: Literal[1, 2, 3] | None = None
    """1 the speaker, 2 filled automatically, 3 user_list."""

    user_list: list[SeatUser] | None = None
    """One, or several where attendees take turns."""


@struct
class SeatUser(Struct):
    userid: str | None = None
    """This or tmp_openid."""

    tmp_openid: str | None = None
    """This or userid."""

    nick_name: str | None = None
    """Base64; needed with video_type 3."""


@struct
class LayoutUser(Struct):
    tmp_openid: str
