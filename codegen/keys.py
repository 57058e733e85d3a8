"""The keys of the spec language: what the loader accepts, and what the JSON Schema offers in an editor."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from codegen import families


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a mapping.

    Attributes:
        doc: What it means.
        form: How its value is written: the name of a form in `codegen.schema`.
        required: Whether the mapping must have it.
        choices: The only values it may have; empty where any will do.
        example: A value, for a message that it is missing.
    """

    doc: str
    form: str = "text"
    required: bool = False
    choices: tuple[str, ...] = ()
    example: str = ""


Keys = Mapping[str, Key]

COERCIONS = ("string", "int", "bool")
LAYOUTS = ("beside", "inside")
SUBJECTS = ("corp", "app", "ip")
APPS = ("internal", "third-party", "customized")
TRUE = ("true",)
CALL = re.compile(r"(GET|POST) (/[\w/.-]+)")
EXCEPTIONS = (
    "ApiError",
    "Conflict",
    "CredentialError",
    "InvalidArgument",
    "LicenseError",
    "NotFound",
    "PermissionDenied",
    "QuotaExceeded",
    "RateLimited",
    "ServerBusy",
)

_TITLE = Key("Official Chinese title of the page.", required=True, example="获取企业授权信息")
_DOC = Key(
    "Id of the official page, or a list of them: 90604 is https://developer.work.weixin.qq.com/document/path/90604. "
    "A full URL where the page has another form.",
    form="pages",
    required=True,
    example="90604",
)
_SUMMARY = Key("One English sentence.", required=True, example="Read what a corp has authorised this app to do.")
_DEPRECATED = Key("Since when, and what replaces it.")
_DRAFT = Key(
    "Not final: may change in any release, and exempt from what `diff` asks of changes.", form="choice", choices=TRUE
)
_CLASS = Key("Name of the dataclass, where it is not the key in CamelCase; no two events have the same.")
_FILE_TITLE = Key("Title of the page group.")
_FILE_DESCRIPTION = Key("What a reader of the whole file should know.")

MODULE: Keys = {
    "title": Key("Official Chinese title of the page group.", required=True, example="应用授权"),
    "description": _FILE_DESCRIPTION,
    "endpoints": Key("Functions by name, which follows from the path.", form="endpoints"),
    "structs": Key("JSON objects with known fields, by name in CamelCase.", form="structs"),
    "unions": Key("One of several structs, told apart by a tag; by name in CamelCase.", form="unions"),
    "events": Key("Pushes by InfoType, Event or MsgType; only in spec/events/.", form="events"),
}
ENDPOINT: Keys = {
    "title": _TITLE,
    "doc": _DOC,
    "call": Key("Method and path.", form="call", required=True, example="POST /cgi-bin/service/get_auth_info"),
    "credential": Key(
        "A kind of credentials.yaml, or `none`. `{kind: provider, param: access_token}` where the token goes by "
        "another parameter name.",
        form="credential",
        required=True,
        example="corp",
    ),
    "apps": Key("Which kinds of apps may call it; left out when the docs do not say.", form="choices", choices=APPS),
    "summary": _SUMMARY,
    "description": Key("What else a caller must know: limits, side effects."),
    "deprecated": _DEPRECATED,
    "draft": _DRAFT,
    "query": Key("Fields sent in the query string.", form="fields"),
    "request": Key("Fields of the JSON body; of a multipart form where one is a `file`.", form="fields"),
    "response": Key(
        "The answer's fields without errcode and errmsg; or the name of a struct; or `bytes`; or `bytes | Name` where "
        "the answer is a file or JSON. Left out when there is nothing but the errcode.",
        form="response",
    ),
    "paginate": Key("How to go through all pages; gives the function an `_iter` twin.", form="paginate"),
    "wait": Key(
        "How it tells what has become of a job in the background; gives the function a `_wait` twin.", form="wait"
    ),
    "sign": Key("What the body is signed with, and the request fields that the client fills in for it.", form="sign"),
}
CREDENTIAL_OF_ENDPOINT: Keys = {
    "kind": Key("A kind of credentials.yaml.", form="kind", required=True, example="provider"),
    "param": Key("The query parameter that carries the token here.", required=True, example="access_token"),
}
PAGINATE: Keys = {
    "cursor": Key("Request field that takes the cursor.", required=True, example="cursor"),
    "next": Key("Response field with the next cursor; left out where the cursor counts the items before the page."),
    "items": Key(
        "Response list that is gone through, or several of them; in a struct of the answer `struct.list`.",
        form="texts",
        required=True,
        example="dept_user",
    ),
    "more": Key("Response field that says whether pages follow."),
    "end": Key("Response field that says whether this was the last page."),
    "total": Key("Response field with the number of items of all pages."),
    "first": Key("The cursor of the first page, where WeCom wants one; a number where the cursor counts."),
}
WAIT: Keys = {
    "job": Key("Request field with the job's id.", required=True, example="jobid"),
    "state": Key(
        "Response field that says how far it is: a bool, or one with `enum`.", required=True, example="status"
    ),
    "done": Key("Its values once the job is done.", form="texts", required=True, example="3"),
    "failed": Key("Its values once the job has failed.", form="texts"),
    "progress": Key("Response field with the share that is done, 0 to 100."),
}
SIGN: Keys = {
    "key": Key("Name of the secret, as the api object knows it.", required=True, example="paytool_secret"),
    "nonce": Key("Request field for the nonce.", required=True, example="nonce_str"),
    "time": Key("Request field for the Unix time.", required=True, example="ts"),
    "signature": Key("Request field for the signature.", required=True, example="sig"),
}
FIELD: Keys = {
    "type": Key(
        "The type; `!` behind it: required in a request, always present in a response.",
        form="type",
        required=True,
        example="string",
    ),
    "doc": Key("Meaning, unit, allowed values, limits, when it is absent."),
    "wire": Key("Name on the wire, where the key is not it."),
    "enum": Key("The values WeCom documents; open: others are kept when read.", form="texts"),
    "coerce": Key(
        "A second form that the docs show for this field, read without a drift report.",
        form="choice",
        choices=COERCIONS,
    ),
    "unit": Key("Unit of a number: seconds, bytes, …"),
    "since": Key("When WeCom added it."),
    "deprecated": _DEPRECATED,
    "const": Key("The only value ever sent."),
    "inline": Key("The keys of this struct or union stand in the enclosing object.", form="choice", choices=TRUE),
    "xml": Key("Name of the inner element, where the items of a list are wrapped in XML."),
}
STRUCT: Keys = {
    "$doc": Key("What it is."),
    "$deprecated": _DEPRECATED,
    "$draft": _DRAFT,
    "$uses": Key("Structs whose fields are copied in front of its own.", form="texts"),
    "$mixin": Key("A class of `qyapi_runtime.mixins` with computed properties."),
}
UNION: Keys = {
    "$doc": Key("What it is."),
    "$tag": Key("The field that tells the members apart.", required=True, example="msgtype"),
    "$layout": Key(
        'beside (the default): {"msgtype": "text", "text": {…}}; inside: {"card_type": "text_notice", …}.',
        form="choice",
        choices=LAYOUTS,
    ),
}
_EVENT_FAMILY = Key(
    "suite: known by InfoType, comes to the instruction and system URLs; agent: known by Event, comes to the data URL; "
    "message: known by MsgType, sent by a member; the others come in JSON: bot_… to a smart bot, openhw_… to the cloud "
    "of a device maker, payment about payments to a corp.",
    form="choices",
    required=True,
    choices=tuple(families.FAMILIES),
    example="suite",
)
_EVENT_FIELDS = Key("Fields without those of the header.", form="fields")
EVENT: Keys = {
    "title": _TITLE,
    "doc": _DOC,
    "family": _EVENT_FAMILY,
    "class": _CLASS,
    "summary": _SUMMARY,
    "draft": _DRAFT,
    "fields": _EVENT_FIELDS,
    "change_types": Key("Its kinds by ChangeType.", form="change_types"),
}
CHANGE_TYPE: Keys = {
    "class": _CLASS,
    "aliases": Key("Other spellings of the change type that WeCom uses on the wire.", form="texts"),
    "title": _TITLE,
    "doc": _DOC,
    "summary": _SUMMARY,
    "draft": _DRAFT,
    "fields": _EVENT_FIELDS,
}
CREDENTIALS: Keys = {
    "title": _FILE_TITLE,
    "description": _FILE_DESCRIPTION,
    "credentials": Key("What an endpoint may ask for, by kind.", form="credentials"),
    "tokens": Key("The ways to get a token.", form="tokens"),
}
CREDENTIAL: Keys = {
    "title": _TITLE,
    "doc": _DOC,
    "summary": Key("One English sentence."),
    "param": Key("The query parameter that carries the token.", required=True, example="access_token"),
    "extends": Key("The kind whose endpoints it is good for as well.", form="kind"),
    "areas": Key("The only areas whose endpoints of `extends` it is good for.", form="texts"),
    "rejected": Key("Error codes that say the token is no longer good and another can be had.", form="numbers"),
}
TOKEN: Keys = {
    "credential": Key("The kind of credential it is, where the key is not it.", form="kind"),
    "fetch": Key("The endpoint.", required=True, example="service.get_suite_token"),
    "with": Key("Its arguments: names of what the api object knows, or `name: value`.", form="arguments"),
    "value": Key("Response field with the token.", required=True, example="suite_access_token"),
    "expires": Key("Response field with its lifetime in seconds.", required=True, example="expires_in"),
    "refused": Key("Error codes that WeCom would answer again to the same arguments.", form="numbers"),
    "gone": Key("Error codes that say there is no such corp any more.", form="numbers"),
}
ERRORS: Keys = {
    "title": _FILE_TITLE,
    "description": _FILE_DESCRIPTION,
    "errors": Key("Meanings of errcodes: `class  description`, or a mapping.", form="errors", required=True),
}
ERROR: Keys = {
    "class": Key(
        "An exception of `qyapi.errors`.", form="choice", required=True, choices=EXCEPTIONS, example="NotFound"
    ),
    "doc": Key("What it means, and what to do."),
    "retry": Key("The same call may succeed later.", form="choice", choices=TRUE),
}
LIMITS: Keys = {
    "title": _FILE_TITLE,
    "doc": Key(_DOC.doc, form="pages"),
    "description": _FILE_DESCRIPTION,
    "limits": Key("How often something may be called, by name.", form="limits", required=True),
    "blocks": Key("Error codes of calls that came too often, and for how many seconds WeCom refuses.", form="blocks"),
}
LIMIT: Keys = {
    "per": Key("What is counted: a corp, an app at a corp, or an address.", "choice", True, SUBJECTS, "corp"),
    "apps": Key("Only these kinds of apps.", form="choices", choices=APPS),
    "endpoint": Key("Only this endpoint."),
    "calls": Key("How many calls.", form="number", required=True, example="10000"),
    "seconds": Key("In how many seconds.", form="number", required=True, example="60"),
}
