"""通讯录管理: generated from spec/service/contact.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.struct import Struct, struct

__all__ = [
    "BatchGetresultQuery",
    "BatchGetresultResponse",
    "ContactBatchsearchRequest",
    "ContactBatchsearchResponse",
    "ContactIdTranslateRequest",
    "ContactIdTranslateResponse",
    "ContactSearchRequest",
    "ContactSearchResponse",
    "ContactSortRequest",
    "ContactSortResponse",
    "FoundParties",
    "FoundUsers",
    "IdTranslateResult",
    "JobResult",
    "QueryAnswer",
    "QueryRequest",
    "QueryResult",
    "SortOption",
]


@struct
class ContactSearchRequest(Struct):
    auth_corpid: str
    query_word: str
    """Name of a member, its pinyin or the English name, or name or pinyin of a department; at most 64 characters."""

    query_type: Literal[0, 1, 2] | None = None
    """0 members and departments (default), 1 members, 2 departments."""

    query_range: Literal[0, 1] | None = None
    """0 members only (default), 1 also those who left within a year and were active."""

    agentid: int | None = None
    """Search what this app may see; if left out or 0, all that the corp lets the provider see."""

    limit: int | None = None
    """At most 200, default 50, for members who are there and who left each; fewer may come."""

    full_match_field: Literal[1, 2] | None = None
    """Match all of it: 1 the name of a member or department, 2 the English name of a member. A part will do if left
    out.
    """

    cursor: str | None = None
    """From the last answer; left out at first."""

    offset: int | None = None
    """Deprecated: no longer documented, use cursor."""


@struct
class ContactSearchResponse(Struct):
    query_result: QueryResult
    is_last: bool
    """Whether this is the last page."""

    next_cursor: str | None = None
    """Empty after the last page."""


@struct
class ContactBatchsearchRequest(Struct):
    auth_corpid: str
    agentid: int | None = None
    """Search what this app may see; if left out or 0, all that the corp lets the provider see."""

    query_request_list: list[QueryRequest]
    """At most 50."""


@struct
class ContactBatchsearchResponse(Struct):
    query_result_list: list[QueryAnswer]


@struct
class ContactIdTranslateRequest(Struct):
    auth_corpid: str
    media_id_list: list[str]
    """Files from media_upload, at most 20, in xls, xlsx, doc, docx, or as UTF-8 in csv or txt."""

    output_file_name: str | None = None
    """Name of the zip, without .zip; ids in it are translated too. Needed with several files; a single one is zipped
    only with it.
    """

    output_file_format: Literal["pdf"] | None = None
    """The format of the files is kept if left out."""


@struct
class ContactIdTranslateResponse(Struct):
    jobid: str
    """Up to 64 bytes."""


@struct
class BatchGetresultQuery(Struct):
    jobid: str
    """At most 64 bytes."""


@struct
class BatchGetresultResponse(Struct):
    status: Literal[1, 2, 3]
    """1 started, 2 running, 3 done."""

    type: Literal["contact_id_translate"]
    result: JobResult | None = None
    """Valid once the job is done."""


@struct
class ContactSortRequest(Struct):
    auth_corpid: str
    useridlist: list[str]
    """At most 1000, of members whom the corp lets the provider see."""

    sort_options: list[SortOption] | None = None
    """The first goes first; each later one decides between equals."""

    sort_type: Literal[0, 1] | None = None
    """By the pinyin of the name, 0 ascending or 1 descending. Deprecated: no longer documented, use sort_options."""


@struct
class ContactSortResponse(Struct):
    useridlist: list[str]


@struct
class QueryRequest(Struct):
    query_word: str
    """Name of a member, its pinyin or the English name, or name or pinyin of a department; at most 64 characters."""

    query_type: Literal[0, 1, 2] | None = None
    """0 members and departments (default), 1 members, 2 departments."""

    query_range: Literal[0, 1] | None = None
    """0 members only (default), 1 also those who left within a year and were active."""

    limit: int | None = None
    """At most 200, default 50, for members who are there and who left each; fewer may come."""

    full_match_field: Literal[1, 2] | None = None
    """Match all of it: 1 the name of a member or department, 2 the English name of a member. A part will do if left
    out.
    """

    cursor: str | None = None
    """From the last answer; left out at first."""

    offset: int | None = None
    """Deprecated: no longer documented, use cursor."""


@struct
class QueryAnswer(Struct):
    query_request: QueryRequest
    """The search, as sent."""

    query_result: QueryResult
    is_last: bool
    """Whether this is the last page; false where the search failed."""

    next_cursor: str | None = None
    """Empty after the last page; the cursor as sent where the search failed."""

    errcode: int | None = None
    """Only where this search failed; it may be sent again."""

    errmsg: str | None = None


@struct
class QueryResult(Struct):
    user: FoundUsers | None = None
    """Members with that name."""

    party: FoundParties | None = None
    """Departments with that name."""

    dismiss_user: FoundUsers | None = None
    """Members with that name who left."""


@struct
class FoundUsers(Struct):
    userid: list[str] | None = None
    open_userid: list[str] | None = None


@struct
class FoundParties(Struct):
    department_id: list[int] | None = None


@struct
class JobResult(Struct):
    contact_id_translate: IdTranslateResult | None = None
    """With the type contact_id_translate."""


@struct
class IdTranslateResult(Struct):
    url: str
    """Of the translated file, for 24 hours. To be opened by the user, after logging in to the provider's page by OAuth
    or single sign-on; make it a link without the attribute download.
    """


@struct
class SortOption(Struct):
    sort_field: Literal[0, 1] | None = None
    """0 pinyin of the name, 1 alias."""

    sort_type: Literal[0, 1] | None = None
    """0 ascending, 1 descending."""
