"""The api objects with the calls of every area bound to them: generated from spec/, do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from qyapi_runtime.catalog import Catalog
from qyapi_runtime.contact_sync import ContactSync as _ContactSync
from qyapi_runtime.corp import Corp as _Corp
from qyapi_runtime.device import Device as _Device
from qyapi_runtime.device_model import DeviceModel as _DeviceModel
from qyapi_runtime.provider import Provider as _Provider
from qyapi_runtime.suite import Suite as _Suite
from qyapi_runtime.webhook import Webhook as _Webhook

if TYPE_CHECKING:
    from qyapi.advanced_api import ProviderAdvancedApi
    from qyapi.advanced_feature import CorpAdvancedFeature
    from qyapi.agent import CorpAgent
    from qyapi.auth import CorpAuth
    from qyapi.base import CorpBase
    from qyapi.checkin import CorpCheckin
    from qyapi.department import CorpDepartment
    from qyapi.devicedata import CorpDevicedata
    from qyapi.dial import CorpDial
    from qyapi.externalcontact import CorpExternalcontact
    from qyapi.externalpay import CorpExternalpay
    from qyapi.health import CorpHealth
    from qyapi.hr import CorpHr
    from qyapi.living import CorpLiving
    from qyapi.media import CorpMedia
    from qyapi.meeting import CorpMeeting
    from qyapi.message import CorpMessage
    from qyapi.miniapppay import CorpMiniapppay
    from qyapi.openhw import DeviceModelOpenhw, DeviceOpenhw
    from qyapi.paytool import ProviderPaytool
    from qyapi.pstncc import CorpPstncc
    from qyapi.service import ProviderService, SuiteService
    from qyapi.ticket import CorpTicket
    from qyapi.user import CorpUser
    from qyapi.webhook import WebhookWebhook

__all__ = ["ContactSync", "Corp", "Device", "DeviceModel", "Provider", "Suite", "Webhook"]

CATALOG = Catalog(__package__)


class Provider(_Provider):
    __doc__ = _Provider.__doc__
    catalog = CATALOG

    @cached_property
    def advanced_api(self) -> ProviderAdvancedApi:
        from qyapi.advanced_api import ProviderAdvancedApi

        return ProviderAdvancedApi(self)

    @cached_property
    def paytool(self) -> ProviderPaytool:
        from qyapi.paytool import ProviderPaytool

        return ProviderPaytool(self)

    @cached_property
    def service(self) -> ProviderService:
        from qyapi.service import ProviderService

        return ProviderService(self)


class Suite(_Suite):
    __doc__ = _Suite.__doc__
    catalog = CATALOG

    def corp(self, corpid: str) -> Corp:
        """A corp that installed this app. Its permanent code comes from the store when it is first needed."""
        return Corp(corpid=corpid, suite=self)

    @cached_property
    def service(self) -> SuiteService:
        from qyapi.service import SuiteService

        return SuiteService(self)


class Corp(_Corp):
    __doc__ = _Corp.__doc__
    catalog = CATALOG

    @cached_property
    def advanced_feature(self) -> CorpAdvancedFeature:
        from qyapi.advanced_feature import CorpAdvancedFeature

        return CorpAdvancedFeature(self)

    @cached_property
    def agent(self) -> CorpAgent:
        from qyapi.agent import CorpAgent

        return CorpAgent(self)

    @cached_property
    def auth(self) -> CorpAuth:
        from qyapi.auth import CorpAuth

        return CorpAuth(self)

    @cached_property
    def base(self) -> CorpBase:
        from qyapi.base import CorpBase

        return CorpBase(self)

    @cached_property
    def checkin(self) -> CorpCheckin:
        from qyapi.checkin import CorpCheckin

        return CorpCheckin(self)

    @cached_property
    def department(self) -> CorpDepartment:
        from qyapi.department import CorpDepartment

        return CorpDepartment(self)

    @cached_property
    def devicedata(self) -> CorpDevicedata:
        from qyapi.devicedata import CorpDevicedata

        return CorpDevicedata(self)

    @cached_property
    def dial(self) -> CorpDial:
        from qyapi.dial import CorpDial

        return CorpDial(self)

    @cached_property
    def externalcontact(self) -> CorpExternalcontact:
        from qyapi.externalcontact import CorpExternalcontact

        return CorpExternalcontact(self)

    @cached_property
    def externalpay(self) -> CorpExternalpay:
        from qyapi.externalpay import CorpExternalpay

        return CorpExternalpay(self)

    @cached_property
    def health(self) -> CorpHealth:
        from qyapi.health import CorpHealth

        return CorpHealth(self)

    @cached_property
    def hr(self) -> CorpHr:
        from qyapi.hr import CorpHr

        return CorpHr(self)

    @cached_property
    def living(self) -> CorpLiving:
        from qyapi.living import CorpLiving

        return CorpLiving(self)

    @cached_property
    def media(self) -> CorpMedia:
        from qyapi.media import CorpMedia

        return CorpMedia(self)

    @cached_property
    def meeting(self) -> CorpMeeting:
        from qyapi.meeting import CorpMeeting

        return CorpMeeting(self)

    @cached_property
    def message(self) -> CorpMessage:
        from qyapi.message import CorpMessage

        return CorpMessage(self)

    @cached_property
    def miniapppay(self) -> CorpMiniapppay:
        from qyapi.miniapppay import CorpMiniapppay

        return CorpMiniapppay(self)

    @cached_property
    def pstncc(self) -> CorpPstncc:
        from qyapi.pstncc import CorpPstncc

        return CorpPstncc(self)

    @cached_property
    def ticket(self) -> CorpTicket:
        from qyapi.ticket import CorpTicket

        return CorpTicket(self)

    @cached_property
    def user(self) -> CorpUser:
        from qyapi.user import CorpUser

        return CorpUser(self)


class ContactSync(_ContactSync):
    __doc__ = _ContactSync.__doc__
    catalog = CATALOG

    @cached_property
    def advanced_feature(self) -> CorpAdvancedFeature:
        from qyapi.advanced_feature import CorpAdvancedFeature

        return CorpAdvancedFeature(self)

    @cached_property
    def agent(self) -> CorpAgent:
        from qyapi.agent import CorpAgent

        return CorpAgent(self)

    @cached_property
    def auth(self) -> CorpAuth:
        from qyapi.auth import CorpAuth

        return CorpAuth(self)

    @cached_property
    def base(self) -> CorpBase:
        from qyapi.base import CorpBase

        return CorpBase(self)

    @cached_property
    def checkin(self) -> CorpCheckin:
        from qyapi.checkin import CorpCheckin

        return CorpCheckin(self)

    @cached_property
    def department(self) -> CorpDepartment:
        from qyapi.department import CorpDepartment

        return CorpDepartment(self)

    @cached_property
    def devicedata(self) -> CorpDevicedata:
        from qyapi.devicedata import CorpDevicedata

        return CorpDevicedata(self)

    @cached_property
    def dial(self) -> CorpDial:
        from qyapi.dial import CorpDial

        return CorpDial(self)

    @cached_property
    def externalcontact(self) -> CorpExternalcontact:
        from qyapi.externalcontact import CorpExternalcontact

        return CorpExternalcontact(self)

    @cached_property
    def externalpay(self) -> CorpExternalpay:
        from qyapi.externalpay import CorpExternalpay

        return CorpExternalpay(self)

    @cached_property
    def health(self) -> CorpHealth:
        from qyapi.health import CorpHealth

        return CorpHealth(self)

    @cached_property
    def hr(self) -> CorpHr:
        from qyapi.hr import CorpHr

        return CorpHr(self)

    @cached_property
    def living(self) -> CorpLiving:
        from qyapi.living import CorpLiving

        return CorpLiving(self)

    @cached_property
    def media(self) -> CorpMedia:
        from qyapi.media import CorpMedia

        return CorpMedia(self)

    @cached_property
    def meeting(self) -> CorpMeeting:
        from qyapi.meeting import CorpMeeting

        return CorpMeeting(self)

    @cached_property
    def message(self) -> CorpMessage:
        from qyapi.message import CorpMessage

        return CorpMessage(self)

    @cached_property
    def miniapppay(self) -> CorpMiniapppay:
        from qyapi.miniapppay import CorpMiniapppay

        return CorpMiniapppay(self)

    @cached_property
    def pstncc(self) -> CorpPstncc:
        from qyapi.pstncc import CorpPstncc

        return CorpPstncc(self)

    @cached_property
    def ticket(self) -> CorpTicket:
        from qyapi.ticket import CorpTicket

        return CorpTicket(self)

    @cached_property
    def user(self) -> CorpUser:
        from qyapi.user import CorpUser

        return CorpUser(self)


class DeviceModel(_DeviceModel):
    __doc__ = _DeviceModel.__doc__
    catalog = CATALOG

    @cached_property
    def openhw(self) -> DeviceModelOpenhw:
        from qyapi.openhw import DeviceModelOpenhw

        return DeviceModelOpenhw(self)


class Device(_Device):
    __doc__ = _Device.__doc__
    catalog = CATALOG

    @cached_property
    def openhw(self) -> DeviceOpenhw:
        from qyapi.openhw import DeviceOpenhw

        return DeviceOpenhw(self)


class Webhook(_Webhook):
    __doc__ = _Webhook.__doc__
    catalog = CATALOG

    @cached_property
    def webhook(self) -> WebhookWebhook:
        from qyapi.webhook import WebhookWebhook

        return WebhookWebhook(self)
