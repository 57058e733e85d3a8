"""The asynchronous functions of the area checkin: generated from spec/checkin/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.checkin.record import *
from qyapi.aio.checkin.rule import *


class CorpCheckin(CorpNamespace):
    """The asynchronous calls of the area checkin for a Corp."""

    getcheckindata = getcheckindata
    getcheckin_daydata = getcheckin_daydata
    getcheckin_monthdata = getcheckin_monthdata
    getcheckinschedulist = getcheckinschedulist
    setcheckinschedulist = setcheckinschedulist
    punch_correction = punch_correction
    add_checkin_record = add_checkin_record
    addcheckinuserface = addcheckinuserface
    getcorpcheckinoption = getcorpcheckinoption
    getcheckinoption = getcheckinoption
    add_checkin_option = add_checkin_option
    update_checkin_option = update_checkin_option
    clear_checkin_option_array_field = clear_checkin_option_array_field
    del_checkin_option = del_checkin_option
