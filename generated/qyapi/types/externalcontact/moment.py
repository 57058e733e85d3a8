"""客户朋友圈: generated from spec/externalcontact/moment.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from qyapi_runtime.scalars import Lenient, Tagged, UnixTime
from qyapi_runtime.struct import Struct, Unknown, struct

__all__ = [
    "AddMomentTaskRequest",
    "AddMomentTaskResponse",
    "CancelMomentTaskRequest",
    "GetMomentCommentsRequest",
    "GetMomentCommentsResponse",
    "GetMomentCustomerListRequest",
    "GetMomentCustomerListResponse",
    "GetMomentListRequest",
    "GetMomentListResponse",
    "GetMomentSendResultRequest",
    "GetMomentSendResultResponse",
    "GetMomentTaskRequest",
    "GetMomentTaskResponse",
    "GetMomentTaskResultQuery",
    "GetMomentTaskResultResponse",
    "Moment",
    "MomentAttachment",
    "MomentCustomer",
    "MomentImage",
    "MomentImageAttachment",
    "MomentLink",
    "MomentLinkAttachment",
    "MomentLocation",
    "MomentRange",
    "MomentReaction",
    "MomentSenders",
    "MomentTask",
    "MomentTaskResult",
    "MomentText",
    "MomentVideo",
    "MomentVideoAttachment",
    "MomentViewer",
    "MomentViewers",
]


@struct
class AddMomentTaskRequest(Struct):
    text: MomentText | None = None
    attachments: list[MomentAttachment] | None = None
    """All of one kind, at most 9 images or 1 video or 1 link."""

    visible_range: MomentRange | None = None
    """All members whom the app may see, and all their customers, if left out."""


@struct
class AddMomentTaskResponse(Struct):
    jobid: str
    """For get_moment_task_result, within 24 hours."""


@struct
class GetMomentTaskResultQuery(Struct):
    jobid: str


@struct
class GetMomentTaskResultResponse(Struct):
    status: Literal[1, 2, 3]
    """1 begun, 2 under way, 3 done."""

    type: str | None = None
    """Always add_moment_task."""

    result: MomentTaskResult | None = None
    """Only meaningful with status 3."""


@struct
class CancelMomentTaskRequest(Struct):
    moment_id: str


@struct
class GetMomentListRequest(Struct):
    start_time: UnixTime
    end_time: UnixTime
    """At most 30 days later."""

    creator: str | None = None
    """Only those of this member."""

    filter_type: Literal[0, 1, 2] | None = None
    """0 by the corp, 1 by a member, 2 all (default)."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 20, the default."""


@struct
class GetMomentListResponse(Struct):
    next_cursor: str | None = None
    """Empty after the last page."""

    moment_list: list[Moment]


@struct
class GetMomentTaskRequest(Struct):
    moment_id: str
    """Of a moment of the corp."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 1000; default 500."""


@struct
class GetMomentTaskResponse(Struct):
    next_cursor: str | None = None
    """Empty after the last page."""

    task_list: list[MomentTask]


@struct
class GetMomentCustomerListRequest(Struct):
    moment_id: str
    userid: str
    """Member who published it; of a moment of the corp from get_moment_task."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 1000; default 500."""


@struct
class GetMomentCustomerListResponse(Struct):
    next_cursor: str | None = None
    """Empty after the last page."""

    customer_list: list[MomentCustomer]


@struct
class GetMomentSendResultRequest(Struct):
    moment_id: str
    userid: str
    """Member who published it; of a moment of the corp from get_moment_task."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 5000; default 3000."""


@struct
class GetMomentSendResultResponse(Struct):
    next_cursor: str | None = None
    """Empty after the last page."""

    customer_list: list[MomentViewer]


@struct
class GetMomentCommentsRequest(Struct):
    moment_id: str
    userid: str
    """Member who published it; of a moment of the corp from get_moment_task."""


@struct
class GetMomentCommentsResponse(Struct):
    comment_list: list[MomentReaction]
    like_list: list[MomentReaction]


@struct
class MomentText(Struct):
    content: str
    """At most 2000 characters when sent."""


@struct
class MomentImageAttachment(Struct):
    media_id: str
    """From media/upload_attachment; the long side up to 10800 pixels, the short one up to 1080."""


@struct
class MomentLinkAttachment(Struct):
    title: str | None = None
    """At most 64 characters."""

    url: str
    media_id: str
    """Picture of the card, from media/upload_attachment; the long side up to 10800 pixels, the short one up to 1080."""


@struct
class MomentVideoAttachment(Struct):
    media_id: str
    """From media/upload_attachment; up to 10 MB and 30 seconds."""


@struct
class MomentRange(Struct):
    """Who publishes a moment, and who sees it."""

    sender_list: MomentSenders | None = None
    """Those whom the app may not see are ignored. The members who know the customers, if left out."""

    external_contact_list: MomentViewers | None = None
    """All customers of the members, if left out."""


@struct
class MomentSenders(Struct):
    user_list: list[str] | None = None
    """At most 100,000."""

    department_list: list[int] | None = None


@struct
class MomentViewers(Struct):
    tag_list: list[str] | None = None
    """Customers with one of these tags of the corp; tags of strategies don't count."""


@struct
class MomentTaskResult(Struct):
    errcode: int
    errmsg: str
    moment_id: str | None = None
    invalid_sender_list: MomentSenders | None = None
    """Those that do not exist or that the app may not see."""

    invalid_external_contact_list: MomentViewers | None = None


@struct
class Moment(Struct):
    """A moment for customers (客户朋友圈)."""

    moment_id: str
    creator: str | None = None
    """Userid; absent if made through the API."""

    create_time: UnixTime | None = None
    create_type: Literal[0, 1] | None = None
    """0 by the corp, 1 by a member."""

    visible_type: Literal[0, 1] | None = None
    """0 for some customers, 1 for all."""

    text: MomentText | None = None
    image: list[MomentImage] | None = None
    video: MomentVideo | None = None
    link: MomentLink | None = None
    location: MomentLocation | None = None


@struct
class MomentImage(Struct):
    media_id: str
    """For media/get."""


@struct
class MomentVideo(Struct):
    media_id: str
    """For media/get."""

    thumb_media_id: str | None = None
    """Its first picture, for media/get."""


@struct
class MomentLink(Struct):
    title: str | None = None
    url: str


@struct
class MomentLocation(Struct):
    latitude: Lenient[float] | None = None
    longitude: Lenient[float] | None = None
    name: str | None = None


@struct
class MomentTask(Struct):
    userid: str
    publish_status: Literal[0, 1]
    """0 not published, 1 published."""


@struct
class MomentCustomer(Struct):
    userid: str
    """Member who published it."""

    external_userid: str


@struct
class MomentViewer(Struct):
    external_userid: str


@struct
class MomentReaction(Struct):
    """A comment or a like. One of external_userid and userid is there."""

    external_userid: str | None = None
    userid: str | None = None
    create_time: UnixTime


MomentAttachment = Annotated[
    MomentImageAttachment | MomentVideoAttachment | MomentLinkAttachment | Unknown,
    Tagged("msgtype", {"image": MomentImageAttachment, "video": MomentVideoAttachment, "link": MomentLinkAttachment}),
]
"""What a moment shows besides its text."""
