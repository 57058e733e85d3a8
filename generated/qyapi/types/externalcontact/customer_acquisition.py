"""获客助手: generated from spec/externalcontact/customer_acquisition.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Cents, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AcquiredCustomer",
    "AcquisitionApp",
    "AcquisitionChat",
    "AcquisitionLink",
    "AcquisitionPriority",
    "AcquisitionQuota",
    "AcquisitionRange",
    "CustomerAcquisitionCreateLinkRequest",
    "CustomerAcquisitionCreateLinkResponse",
    "CustomerAcquisitionCreateOnceKeyRequest",
    "CustomerAcquisitionCreateOnceKeyResponse",
    "CustomerAcquisitionCustomerRequest",
    "CustomerAcquisitionCustomerResponse",
    "CustomerAcquisitionDeleteLinkRequest",
    "CustomerAcquisitionGetChatInfoRequest",
    "CustomerAcquisitionGetChatInfoResponse",
    "CustomerAcquisitionGetCompAuthInfoResponse",
    "CustomerAcquisitionGetRequest",
    "CustomerAcquisitionGetResponse",
    "CustomerAcquisitionListLinkRequest",
    "CustomerAcquisitionListLinkResponse",
    "CustomerAcquisitionQuotaResponse",
    "CustomerAcquisitionStatisticRequest",
    "CustomerAcquisitionStatisticResponse",
    "CustomerAcquisitionUpdateLinkRequest",
]


@struct
class CustomerAcquisitionListLinkRequest(Struct):
    limit: int | None = None
    """At most 100."""

    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class CustomerAcquisitionListLinkResponse(Struct):
    link_id_list: list[str]
    next_cursor: str | None = None
    """Empty after the last page."""


@struct
class CustomerAcquisitionGetRequest(Struct):
    link_id: str


@struct
class CustomerAcquisitionGetResponse(Struct):
    link: AcquisitionLink
    """A component gets no more than the name and the URL."""

    range: AcquisitionRange | None = None
    """Absent for components."""

    priority_option: AcquisitionPriority | None = None


@struct
class CustomerAcquisitionCreateLinkRequest(Struct):
    link_name: str
    """At most 30 characters."""

    range: AcquisitionRange
    skip_verify: bool | None = None
    """Whether customers are added without the member's consent; the default."""

    priority_option: AcquisitionPriority | None = None
    mark_source: bool | None = None
    """Show that the customer came through this app; the default. Only for apps of the kind 营销获客."""


@struct
class CustomerAcquisitionCreateLinkResponse(Struct):
    link: AcquisitionLink


@struct
class CustomerAcquisitionUpdateLinkRequest(Struct):
    link_id: str
    link_name: str | None = None
    """At most 30 characters."""

    range: AcquisitionRange | None = None
    """In the place of the one before."""

    skip_verify: bool | None = None
    """Whether customers are added without the member's consent; the default."""

    priority_option: AcquisitionPriority | None = None
    """In the place of the one before."""

    mark_source: bool | None = None
    """Show that the customer came through this app. Only for apps of the kind 营销获客."""


@struct
class CustomerAcquisitionDeleteLinkRequest(Struct):
    link_id: str


@struct
class CustomerAcquisitionCustomerRequest(Struct):
    link_id: str
    limit: int | None = None
    """At most 1000."""

    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class CustomerAcquisitionCustomerResponse(Struct):
    customer_list: list[AcquiredCustomer]
    next_cursor: str | None = None
    """Empty after the last page."""


@struct
class CustomerAcquisitionGetChatInfoRequest(Struct):
    chat_key: Secret
    """From the push customer_acquisition; works for 30 minutes."""


@struct
class CustomerAcquisitionGetChatInfoResponse(Struct):
    userid: str | None = None
    """Absent for components."""

    external_userid: str | None = None
    """Absent for components."""

    chat_info: AcquisitionChat


@struct
class CustomerAcquisitionQuotaResponse(Struct):
    total: int
    """Allowance of all time, used up or not."""

    balance: int
    """Still left."""

    quota_list: list[AcquisitionQuota] | None = None
    """What expires when."""


@struct
class CustomerAcquisitionStatisticRequest(Struct):
    link_id: str
    start_time: UnixTime
    """Whole days; within the last 180 days."""

    end_time: UnixTime
    """This day included; at most 30 days later."""


@struct
class CustomerAcquisitionStatisticResponse(Struct):
    click_link_customer_cnt: int
    """Customers who have opened it."""

    new_customer_cnt: int
    """Customers who were added."""


@struct
class CustomerAcquisitionGetCompAuthInfoResponse(Struct):
    pay_mode: Literal[0, 1]
    """Whose allowance is used: 0 the corp's, 1 the provider's."""

    price: Cents | None = None
    """For each customer; with pay_mode 1."""

    link_auth_mode: Literal[0, 1]
    """0 links that the corp chose, 1 those that apps made."""

    auth_apps: list[AcquisitionApp] | None = None
    """The apps; with link_auth_mode 1."""


@struct
class CustomerAcquisitionCreateOnceKeyRequest(Struct):
    link_id: str
    key_num: int | None = None
    """At most 1000, by default 100."""


@struct
class CustomerAcquisitionCreateOnceKeyResponse(Struct):
    keys: list[Secret]


@struct
class AcquisitionApp(Struct):
    agentid: int


@struct
class AcquisitionLink(Struct):
    """A link by which customers add members (获客链接)."""

    link_id: str | None = None
    """May be absent in the answer of customer_acquisition/get."""

    link_name: str
    url: str
    create_time: UnixTime | None = None
    skip_verify: bool | None = None
    """Whether customers are added without the member's consent."""

    mark_source: bool | None = None
    """Whether it shows that customers came through this app."""


@struct
class AcquisitionRange(Struct):
    """Members whom a link leads to, at most 500 with those of the departments. One of both lists is needed."""

    user_list: list[str] | None = None
    department_list: list[int] | None = None


@struct
class AcquisitionPriority(Struct):
    """Who of the members goes first. Only for corps of some lines of business."""

    priority_type: Literal[1, 2]
    """1 whoever in the corp has the customer as a contact already, 2 the same among priority_userid_list."""

    priority_userid_list: list[str] | None = None
    """At most 1000; needed with priority_type 2."""


@struct
class AcquiredCustomer(Struct):
    external_userid: str
    userid: str | None = None
    """Member who has added them."""

    chat_status: Literal[0, 1, 2] | None = None
    """0 the customer has written nothing, 1 has written, 2 unknown."""

    state: str | None = None
    """The customer_channel of the link."""


@struct
class AcquisitionChat(Struct):
    recv_msg_cnt: int
    """Messages of this customer to the member."""

    link_id: str | None = None
    state: str | None = None
    """The customer_channel of the link."""


@struct
class AcquisitionQuota(Struct):
    expire_date: UnixTime
    """Midnight of the day; the hour depends on when it was bought."""

    balance: int
    """What expires then."""
