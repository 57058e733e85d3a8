"""The asynchronous functions of the area zoo: generated from spec/zoo/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import ContactSyncNamespace, CorpNamespace, ProviderNamespace, SuiteNamespace

from zooapi.aio.zoo.animal import *
from zooapi.aio.zoo.photo import *


class ProviderZoo(ProviderNamespace):
    """The asynchronous calls of the area zoo for a Provider."""

    animal_get = animal_get


class SuiteZoo(SuiteNamespace):
    """The asynchronous calls of the area zoo for a Suite."""

    animal_list = animal_list
    animal_list_iter = animal_list_iter


class CorpZoo(CorpNamespace):
    """The asynchronous calls of the area zoo for a Corp."""

    animal_create = animal_create
    animal_log = animal_log
    animal_log_iter = animal_log_iter
    animal_visits = animal_visits
    animal_visits_iter = animal_visits_iter
    animal_census = animal_census
    animal_census_wait = animal_census_wait
    animal_delete = animal_delete
    animal_free = animal_free
    photo_upload = photo_upload
    photo_get = photo_get
    photo_qrcode = photo_qrcode


class ContactSyncZoo(ContactSyncNamespace):
    """The asynchronous calls of the area zoo for a ContactSync."""

    animal_create = animal_create
    animal_log = animal_log
    animal_log_iter = animal_log_iter
    animal_visits = animal_visits
    animal_visits_iter = animal_visits_iter
    animal_census = animal_census
    animal_census_wait = animal_census_wait
    animal_delete = animal_delete
    animal_free = animal_free
    animal_move = animal_move
    photo_upload = photo_upload
    photo_get = photo_get
    photo_qrcode = photo_qrcode
