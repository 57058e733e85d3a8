"""成员管理: generated from spec/user/member.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.common import ExtAttr, ExternalProfile
    from qyapi.types.user.member import (
        ConvertToOpenidResponse,
        ConvertToUseridResponse,
        CreateResponse,
        DeptUser,
        GetActiveStatResponse,
        GetUseridByEmailResponse,
        GetuseridResponse,
        ListIdResponse,
        ListResponse,
        MailAliases,
        SimplelistResponse,
        User,
    )

__all__ = [
    "batchdelete",
    "convert_to_openid",
    "convert_to_userid",
    "create",
    "delete",
    "get",
    "get_active_stat",
    "get_userid_by_email",
    "getuserid",
    "list",
    "list_id",
    "list_id_iter",
    "simplelist",
    "update",
]


def create(
    api: CorpApi,
    /,
    *,
    userid: str,
    name: str,
    alias: str | None = None,
    mobile: str | None = None,
    order: Sequence[int] | None = None,
    position: str | None = None,
    gender: int | None = None,
    email: str | None = None,
    biz_mail: str | None = None,
    telephone: str | None = None,
    is_leader_in_dept: Sequence[bool] | None = None,
    direct_leader: Sequence[str] | None = None,
    avatar_mediaid: str | None = None,
    enable: bool | None = None,
    extattr: ExtAttr | None = None,
    external_profile: ExternalProfile | None = None,
    external_position: str | None = None,
    address: str | None = None,
    main_department: int | None = None,
    nickname: str | None = None,
    english_name: str | None = None,
    department: Sequence[int] | None = None,
    to_invite: bool | None = None,
    extra: Extra = None,
) -> CreateResponse:
    """Add a member (创建成员).

    Only with the secret of the contact sync, or for a third-party contact app. One of mobile and email is needed;
    biz_mail is made up if left out. A department holds at most 30000 members and sub-departments together. Create the
    departments first, not at the same time.

    Args:
        userid: 1 to 64 letters, digits and _-@., beginning with a letter or digit; unique in the corp, whatever the
            case.
        name: 1 to 64 characters.
        alias: 1 to 64 characters.
        mobile: Unique in the corp, with the country code unless Chinese. This or email is needed when the member is
            created. Ignored once the member has activated WeCom.
        order: Rank in each department, 0 to 2^32-1, default 0; the highest comes first. As many as departments; in an
            update only together with them.
        position: At most 128 characters.
        gender: 1 male, 2 female.
        email: 6 to 64 bytes, unique in the corp.
        biz_mail: Address at the corp's mail service, 6 to 64 bytes; one that WeCom made up can be changed once.
        telephone: Landline, at most 32 digits and -+,.
        is_leader_in_dept: Whether a leader of each department; as many as departments.
        direct_leader: Userids; at most one.
        avatar_mediaid: A picture from media/upload.
        enable: Not disabled.
        external_position: Title shown to outsiders in place of the position, at most 12 Chinese characters.
        address: At most 128 characters.
        nickname: Name of the Channels account (视频号) to show, one of those bound to the corp.
        english_name: Deprecated: no longer documented, use alias.
        department: At most 100. A member without one, or with 0, goes into 其他（待设置部门）; a department that does not exist
            is made below it.
        to_invite: Invite the member by WeChat, text message or mail, daily for up to 3 workdays. Default true.

    https://developer.work.weixin.qq.com/document/path/90195 (for internal and third-party apps; also 90331)
    """
    return api.invoke("user.create", locals())


def get(api: CorpApi, /, *, userid: str, extra: Extra = None) -> User:
    """Read one member (读取成员).

    What the app may not see is missing. Internal and customized apps made since 2022-06-20 get avatar, gender, mobile,
    email, biz_mail, qr_code and address only through auth/getuserdetail, with the member's consent. IP addresses added
    to the contact sync since 2022-08-15 may not call this.

    Args:
        userid: 1 to 64 bytes; case does not matter.

    Returns:
        A member of the corp, as far as the app may see.

    https://developer.work.weixin.qq.com/document/path/90196 (also 90332, 96255)
    """
    return api.invoke("user.get", locals())


def update(
    api: CorpApi,
    /,
    *,
    userid: str,
    alias: str | None = None,
    mobile: str | None = None,
    order: Sequence[int] | None = None,
    position: str | None = None,
    gender: int | None = None,
    email: str | None = None,
    biz_mail: str | None = None,
    telephone: str | None = None,
    is_leader_in_dept: Sequence[bool] | None = None,
    direct_leader: Sequence[str] | None = None,
    avatar_mediaid: str | None = None,
    enable: bool | None = None,
    extattr: ExtAttr | None = None,
    external_profile: ExternalProfile | None = None,
    external_position: str | None = None,
    address: str | None = None,
    main_department: int | None = None,
    nickname: str | None = None,
    english_name: str | None = None,
    new_userid: str | None = None,
    name: str | None = None,
    department: Sequence[int] | None = None,
    biz_mail_alias: MailAliases | None = None,
    to_invite: bool | None = None,
    extra: Extra = None,
) -> None:
    """Change a member; what is left out stays (更新成员).

    Only with the secret of the contact sync, or for a third-party contact app. biz_mail and biz_mail_alias may change
    although the call fails, and the other way round.

    Args:
        alias: 1 to 64 characters.
        mobile: Unique in the corp, with the country code unless Chinese. This or email is needed when the member is
            created. Ignored once the member has activated WeCom.
        order: Rank in each department, 0 to 2^32-1, default 0; the highest comes first. As many as departments; in an
            update only together with them.
        position: At most 128 characters.
        gender: 1 male, 2 female.
        email: 6 to 64 bytes, unique in the corp.
        biz_mail: Address at the corp's mail service, 6 to 64 bytes; one that WeCom made up can be changed once.
        telephone: Landline, at most 32 digits and -+,.
        is_leader_in_dept: Whether a leader of each department; as many as departments.
        direct_leader: Userids; at most one.
        avatar_mediaid: A picture from media/upload.
        enable: Not disabled.
        external_position: Title shown to outsiders in place of the position, at most 12 Chinese characters.
        address: At most 128 characters.
        nickname: Name of the Channels account (视频号) to show, one of those bound to the corp.
        english_name: Deprecated: no longer documented, use alias.
        new_userid: Only for a userid that WeCom made up, and only once.
        name: 1 to 64 characters.
        department: At most 100.
        biz_mail_alias: Other addresses at the corp's mail service, at most 5 of 6 to 63 bytes; replaces those there
            are, an empty list removes them.
        to_invite: Deprecated: no longer documented, use batch/invite.

    https://developer.work.weixin.qq.com/document/path/90197 (for internal and third-party apps; also 90333)
    """
    api.invoke("user.update", locals())


def delete(api: CorpApi, /, *, userid: str, extra: Extra = None) -> None:
    """Delete a member, and the mail account at Tencent Exmail if there is one (删除成员).

    Only with the secret of the contact sync, or for a third-party contact app.

    https://developer.work.weixin.qq.com/document/path/90198 (for internal and third-party apps; also 90334)
    """
    api.invoke("user.delete", locals())


def batchdelete(api: CorpApi, /, *, useridlist: Sequence[str], extra: Extra = None) -> None:
    """Delete several members (批量删除成员).

    Only with the secret of the contact sync, or for a third-party contact app. One unknown userid makes the whole call
    fail.

    Args:
        useridlist: At most 200.

    https://developer.work.weixin.qq.com/document/path/90199 (for internal and third-party apps; also 90335)
    """
    api.invoke("user.batchdelete", locals())


def simplelist(
    api: CorpApi, /, *, department_id: int, fetch_child: bool | None = None, extra: Extra = None
) -> SimplelistResponse:
    """List the members of one department (获取部门成员).

    Members of its sub-departments are not listed; ask for each of those. IP addresses added to the contact sync since
    2022-08-15 may not call this.

    Args:
        fetch_child: List the members of sub-departments as well. Deprecated: no longer documented, walk the departments
            instead.

    https://developer.work.weixin.qq.com/document/path/90200 (also 90336, 96259)
    """
    return api.invoke("user.simplelist", locals())


def list(api: CorpApi, /, *, department_id: int, fetch_child: bool | None = None, extra: Extra = None) -> ListResponse:
    """Read the members of one department (获取部门成员详情).

    What the app may not see is missing, as with user/get. IP addresses added to the contact sync since 2022-08-15 may
    not call this.

    Args:
        fetch_child: Read the members of sub-departments as well. Deprecated: no longer documented, walk the departments
            instead.

    https://developer.work.weixin.qq.com/document/path/90201 (also 90337)
    """
    return api.invoke("user.list", locals())


def list_id(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> ListIdResponse:
    """List the ids and departments of all members, page by page (获取成员ID列表).

    Only with the secret of the contact sync, or for a third-party app with the right to edit contacts.

    Args:
        cursor: From the last answer; left out at first.
        limit: 1 to 10000 (default).

    https://developer.work.weixin.qq.com/document/path/96067 (for internal and third-party apps; also 96021, 96269)
    """
    return api.invoke("user.list_id", locals())


def list_id_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> Iterator[DeptUser]:
    """Go through `dept_user` of every page of list_id."""
    return api.iterate("user.list_id", locals())


def convert_to_openid(
    api: CorpApi, /, *, userid: str, agentid: int | None = None, extra: Extra = None
) -> ConvertToOpenidResponse:
    """Find the openid of a member, as WeChat Pay needs it (userid与openid互换).

    The member must be visible to the app, and have linked WeChat to WeCom.

    Args:
        agentid: Deprecated: no longer documented.

    https://developer.work.weixin.qq.com/document/path/90202 (also 90338)
    """
    return api.invoke("user.convert_to_openid", locals())


def convert_to_userid(api: CorpApi, /, *, openid: str, extra: Extra = None) -> ConvertToUseridResponse:
    """Find the member that an openid from WeChat Pay stands for (userid与openid互换).

    The member must be visible to the app.

    https://developer.work.weixin.qq.com/document/path/90202 (also 90338)
    """
    return api.invoke("user.convert_to_userid", locals())


def getuserid(api: CorpApi, /, *, mobile: str, extra: Extra = None) -> GetuseridResponse:
    """Find the member with a mobile number (手机号获取userid).

    The member must be visible to the app. More wrong numbers than 20 % of the members that the corp may have get the
    call blocked for a day.

    Args:
        mobile: 5 to 32 bytes.

    https://developer.work.weixin.qq.com/document/path/95402 (also 91693, 96267)
    """
    return api.invoke("user.getuserid", locals())


def get_userid_by_email(
    api: CorpApi, /, *, email: str, email_type: Literal[1, 2] | None = None, extra: Extra = None
) -> GetUseridByEmailResponse:
    """Find the member with a mail address (邮箱获取userid).

    The member must be visible to the app. More wrong addresses than 20 % of the members that the corp may have get the
    call blocked for a day.

    Args:
        email_type: 1 address at the corp's mail service (default), 2 personal address.

    https://developer.work.weixin.qq.com/document/path/95895 (also 95892, 96268)
    """
    return api.invoke("user.get_userid_by_email", locals())


def get_active_stat(api: CorpApi, /, *, date: str, extra: Extra = None) -> GetActiveStatResponse:
    """Count the members who were active on a day (获取企业活跃成员数).

    Args:
        date: YYYY-MM-DD, at most 30 days ago.

    https://developer.work.weixin.qq.com/document/path/92714
    """
    return api.invoke("user.get_active_stat", locals())
