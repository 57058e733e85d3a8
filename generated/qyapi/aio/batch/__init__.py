"""The asynchronous functions of the area batch: generated from spec/batch/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.batch.contact_import import *
from qyapi.aio.batch.member import *


class CorpBatch(CorpNamespace):
    """The asynchronous calls of the area batch for a Corp."""

    syncuser = syncuser
    replaceuser = replaceuser
    replaceparty = replaceparty
    getresult = getresult
    getresult_wait = getresult_wait
    invite = invite
    userid_to_openuserid = userid_to_openuserid
    openuserid_to_userid = openuserid_to_userid
