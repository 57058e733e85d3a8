"""The asynchronous functions of the area idconvert: generated from spec/idconvert/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace, SuiteNamespace

from qyapi.aio.idconvert.idconvert import *


class SuiteIdconvert(SuiteNamespace):
    """The asynchronous calls of the area idconvert for a Suite."""

    upgrade_chatid_for_new_corp = upgrade_chatid_for_new_corp


class CorpIdconvert(CorpNamespace):
    """The asynchronous calls of the area idconvert for a Corp."""

    unionid_to_external_userid = unionid_to_external_userid
    batch_external_userid_to_pending_id = batch_external_userid_to_pending_id
    external_tagid = external_tagid
    open_kfid = open_kfid
    apply_to_upgrade_chatid = apply_to_upgrade_chatid
    chatid = chatid
    convert_tmp_external_userid = convert_tmp_external_userid
