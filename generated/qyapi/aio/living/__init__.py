"""The asynchronous functions of the area living: generated from spec/living/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.living.living import *


class CorpLiving(CorpNamespace):
    """The asynchronous calls of the area living for a Corp."""

    create = create
    modify = modify
    cancel = cancel
    delete_replay_data = delete_replay_data
    get_living_code = get_living_code
    get_user_all_livingid = get_user_all_livingid
    get_user_all_livingid_iter = get_user_all_livingid_iter
    get_living_info = get_living_info
    get_watch_stat = get_watch_stat
    get_watch_stat_iter = get_watch_stat_iter
    get_living_share_info = get_living_share_info
