"""The asynchronous api objects with the calls of every area bound to them: generated from spec/, do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from qyapi_runtime.aio.contact_sync import ContactSync as _ContactSync
from qyapi_runtime.aio.corp import Corp as _Corp
from qyapi_runtime.aio.device import Device as _Device
from qyapi_runtime.aio.device_model import DeviceModel as _DeviceModel
from qyapi_runtime.aio.provider import Provider as _Provider
from qyapi_runtime.aio.suite import Suite as _Suite
from qyapi_runtime.aio.webhook import Webhook as _Webhook
from qyapi_runtime.catalog import Catalog
from qyapi_runtime.handlers import Context as _Context

if TYPE_CHECKING:
    from qyapi.aio.advanced_api import ProviderAdvancedApi
    from qyapi.aio.advanced_feature import CorpAdvancedFeature
    from qyapi.aio.agent import ContactSyncAgent, CorpAgent
    from qyapi.aio.aibot import WebhookAibot
    from qyapi.aio.appchat import CorpAppchat
    from qyapi.aio.auth import CorpAuth
    from qyapi.aio.base import CorpBase
    from qyapi.aio.batch import CorpBatch
    from qyapi.aio.card import CorpCard
    from qyapi.aio.chatdata import CorpChatdata
    from qyapi.aio.checkin import CorpCheckin
    from qyapi.aio.contactrule import CorpContactrule
    from qyapi.aio.corp import CorpCorp
    from qyapi.aio.corpgroup import CorpCorpgroup
    from qyapi.aio.department import CorpDepartment
    from qyapi.aio.devicedata import CorpDevicedata
    from qyapi.aio.dial import CorpDial
    from qyapi.aio.docdata import CorpDocdata
    from qyapi.aio.exmail import CorpExmail
    from qyapi.aio.export import CorpExport
    from qyapi.aio.externalcontact import CorpExternalcontact
    from qyapi.aio.externalpay import CorpExternalpay
    from qyapi.aio.hardware import CorpHardware, ProviderHardware
    from qyapi.aio.health import CorpHealth
    from qyapi.aio.hr import CorpHr
    from qyapi.aio.idconvert import CorpIdconvert, SuiteIdconvert
    from qyapi.aio.kf import CorpKf
    from qyapi.aio.license import ProviderLicense
    from qyapi.aio.linkedcorp import CorpLinkedcorp
    from qyapi.aio.living import CorpLiving
    from qyapi.aio.media import CorpMedia
    from qyapi.aio.meeting import CorpMeeting
    from qyapi.aio.menu import CorpMenu
    from qyapi.aio.message import CorpMessage
    from qyapi.aio.miniapppay import CorpMiniapppay
    from qyapi.aio.miniprogram import CorpMiniprogram
    from qyapi.aio.msgaudit import CorpMsgaudit
    from qyapi.aio.oa import CorpOa
    from qyapi.aio.openhw import DeviceModelOpenhw, DeviceOpenhw
    from qyapi.aio.paytool import ProviderPaytool
    from qyapi.aio.pstncc import CorpPstncc
    from qyapi.aio.report import CorpReport
    from qyapi.aio.school import CorpSchool
    from qyapi.aio.security import CorpSecurity
    from qyapi.aio.service import ProviderService, SuiteService
    from qyapi.aio.sync import ContactSyncSync
    from qyapi.aio.tag import CorpTag
    from qyapi.aio.ticket import CorpTicket
    from qyapi.aio.todo import CorpTodo
    from qyapi.aio.user import CorpUser
    from qyapi.aio.webhook import WebhookWebhook
    from qyapi.aio.wedoc import CorpWedoc, WebhookWedoc
    from qyapi.aio.wedrive import CorpWedrive

__all__ = ["ContactSync", "Context", "Corp", "Device", "DeviceModel", "Provider", "Suite", "Webhook"]

CATALOG = Catalog("qyapi")


class Provider(_Provider):
    __doc__ = _Provider.__doc__
    catalog = CATALOG

    @cached_property
    def advanced_api(self) -> ProviderAdvancedApi:
        from qyapi.aio.advanced_api import ProviderAdvancedApi

        return ProviderAdvancedApi(self)

    @cached_property
    def hardware(self) -> ProviderHardware:
        from qyapi.aio.hardware import ProviderHardware

        return ProviderHardware(self)

    @cached_property
    def license(self) -> ProviderLicense:
        from qyapi.aio.license import ProviderLicense

        return ProviderLicense(self)

    @cached_property
    def paytool(self) -> ProviderPaytool:
        from qyapi.aio.paytool import ProviderPaytool

        return ProviderPaytool(self)

    @cached_property
    def service(self) -> ProviderService:
        from qyapi.aio.service import ProviderService

        return ProviderService(self)


class Suite(_Suite):
    __doc__ = _Suite.__doc__
    catalog = CATALOG

    def corp(self, corpid: str) -> Corp:
        """A corp that installed this app. Its permanent code comes from the store when it is first needed."""
        return Corp(corpid=corpid, suite=self)

    @cached_property
    def idconvert(self) -> SuiteIdconvert:
        from qyapi.aio.idconvert import SuiteIdconvert

        return SuiteIdconvert(self)

    @cached_property
    def service(self) -> SuiteService:
        from qyapi.aio.service import SuiteService

        return SuiteService(self)


class Corp(_Corp):
    __doc__ = _Corp.__doc__
    catalog = CATALOG

    @cached_property
    def advanced_feature(self) -> CorpAdvancedFeature:
        from qyapi.aio.advanced_feature import CorpAdvancedFeature

        return CorpAdvancedFeature(self)

    @cached_property
    def agent(self) -> CorpAgent:
        from qyapi.aio.agent import CorpAgent

        return CorpAgent(self)

    @cached_property
    def appchat(self) -> CorpAppchat:
        from qyapi.aio.appchat import CorpAppchat

        return CorpAppchat(self)

    @cached_property
    def auth(self) -> CorpAuth:
        from qyapi.aio.auth import CorpAuth

        return CorpAuth(self)

    @cached_property
    def base(self) -> CorpBase:
        from qyapi.aio.base import CorpBase

        return CorpBase(self)

    @cached_property
    def batch(self) -> CorpBatch:
        from qyapi.aio.batch import CorpBatch

        return CorpBatch(self)

    @cached_property
    def card(self) -> CorpCard:
        from qyapi.aio.card import CorpCard

        return CorpCard(self)

    @cached_property
    def chatdata(self) -> CorpChatdata:
        from qyapi.aio.chatdata import CorpChatdata

        return CorpChatdata(self)

    @cached_property
    def checkin(self) -> CorpCheckin:
        from qyapi.aio.checkin import CorpCheckin

        return CorpCheckin(self)

    @cached_property
    def contactrule(self) -> CorpContactrule:
        from qyapi.aio.contactrule import CorpContactrule

        return CorpContactrule(self)

    @cached_property
    def corp(self) -> CorpCorp:
        from qyapi.aio.corp import CorpCorp

        return CorpCorp(self)

    @cached_property
    def corpgroup(self) -> CorpCorpgroup:
        from qyapi.aio.corpgroup import CorpCorpgroup

        return CorpCorpgroup(self)

    @cached_property
    def department(self) -> CorpDepartment:
        from qyapi.aio.department import CorpDepartment

        return CorpDepartment(self)

    @cached_property
    def devicedata(self) -> CorpDevicedata:
        from qyapi.aio.devicedata import CorpDevicedata

        return CorpDevicedata(self)

    @cached_property
    def dial(self) -> CorpDial:
        from qyapi.aio.dial import CorpDial

        return CorpDial(self)

    @cached_property
    def docdata(self) -> CorpDocdata:
        from qyapi.aio.docdata import CorpDocdata

        return CorpDocdata(self)

    @cached_property
    def exmail(self) -> CorpExmail:
        from qyapi.aio.exmail import CorpExmail

        return CorpExmail(self)

    @cached_property
    def export(self) -> CorpExport:
        from qyapi.aio.export import CorpExport

        return CorpExport(self)

    @cached_property
    def externalcontact(self) -> CorpExternalcontact:
        from qyapi.aio.externalcontact import CorpExternalcontact

        return CorpExternalcontact(self)

    @cached_property
    def externalpay(self) -> CorpExternalpay:
        from qyapi.aio.externalpay import CorpExternalpay

        return CorpExternalpay(self)

    @cached_property
    def hardware(self) -> CorpHardware:
        from qyapi.aio.hardware import CorpHardware

        return CorpHardware(self)

    @cached_property
    def health(self) -> CorpHealth:
        from qyapi.aio.health import CorpHealth

        return CorpHealth(self)

    @cached_property
    def hr(self) -> CorpHr:
        from qyapi.aio.hr import CorpHr

        return CorpHr(self)

    @cached_property
    def idconvert(self) -> CorpIdconvert:
        from qyapi.aio.idconvert import CorpIdconvert

        return CorpIdconvert(self)

    @cached_property
    def kf(self) -> CorpKf:
        from qyapi.aio.kf import CorpKf

        return CorpKf(self)

    @cached_property
    def linkedcorp(self) -> CorpLinkedcorp:
        from qyapi.aio.linkedcorp import CorpLinkedcorp

        return CorpLinkedcorp(self)

    @cached_property
    def living(self) -> CorpLiving:
        from qyapi.aio.living import CorpLiving

        return CorpLiving(self)

    @cached_property
    def media(self) -> CorpMedia:
        from qyapi.aio.media import CorpMedia

        return CorpMedia(self)

    @cached_property
    def meeting(self) -> CorpMeeting:
        from qyapi.aio.meeting import CorpMeeting

        return CorpMeeting(self)

    @cached_property
    def menu(self) -> CorpMenu:
        from qyapi.aio.menu import CorpMenu

        return CorpMenu(self)

    @cached_property
    def message(self) -> CorpMessage:
        from qyapi.aio.message import CorpMessage

        return CorpMessage(self)

    @cached_property
    def miniapppay(self) -> CorpMiniapppay:
        from qyapi.aio.miniapppay import CorpMiniapppay

        return CorpMiniapppay(self)

    @cached_property
    def miniprogram(self) -> CorpMiniprogram:
        from qyapi.aio.miniprogram import CorpMiniprogram

        return CorpMiniprogram(self)

    @cached_property
    def msgaudit(self) -> CorpMsgaudit:
        from qyapi.aio.msgaudit import CorpMsgaudit

        return CorpMsgaudit(self)

    @cached_property
    def oa(self) -> CorpOa:
        from qyapi.aio.oa import CorpOa

        return CorpOa(self)

    @cached_property
    def pstncc(self) -> CorpPstncc:
        from qyapi.aio.pstncc import CorpPstncc

        return CorpPstncc(self)

    @cached_property
    def report(self) -> CorpReport:
        from qyapi.aio.report import CorpReport

        return CorpReport(self)

    @cached_property
    def school(self) -> CorpSchool:
        from qyapi.aio.school import CorpSchool

        return CorpSchool(self)

    @cached_property
    def security(self) -> CorpSecurity:
        from qyapi.aio.security import CorpSecurity

        return CorpSecurity(self)

    @cached_property
    def tag(self) -> CorpTag:
        from qyapi.aio.tag import CorpTag

        return CorpTag(self)

    @cached_property
    def ticket(self) -> CorpTicket:
        from qyapi.aio.ticket import CorpTicket

        return CorpTicket(self)

    @cached_property
    def todo(self) -> CorpTodo:
        from qyapi.aio.todo import CorpTodo

        return CorpTodo(self)

    @cached_property
    def user(self) -> CorpUser:
        from qyapi.aio.user import CorpUser

        return CorpUser(self)

    @cached_property
    def wedoc(self) -> CorpWedoc:
        from qyapi.aio.wedoc import CorpWedoc

        return CorpWedoc(self)

    @cached_property
    def wedrive(self) -> CorpWedrive:
        from qyapi.aio.wedrive import CorpWedrive

        return CorpWedrive(self)


class ContactSync(_ContactSync):
    __doc__ = _ContactSync.__doc__
    catalog = CATALOG

    @cached_property
    def agent(self) -> ContactSyncAgent:
        from qyapi.aio.agent import ContactSyncAgent

        return ContactSyncAgent(self)

    @cached_property
    def batch(self) -> CorpBatch:
        from qyapi.aio.batch import CorpBatch

        return CorpBatch(self)

    @cached_property
    def department(self) -> CorpDepartment:
        from qyapi.aio.department import CorpDepartment

        return CorpDepartment(self)

    @cached_property
    def media(self) -> CorpMedia:
        from qyapi.aio.media import CorpMedia

        return CorpMedia(self)

    @cached_property
    def sync(self) -> ContactSyncSync:
        from qyapi.aio.sync import ContactSyncSync

        return ContactSyncSync(self)

    @cached_property
    def tag(self) -> CorpTag:
        from qyapi.aio.tag import CorpTag

        return CorpTag(self)

    @cached_property
    def user(self) -> CorpUser:
        from qyapi.aio.user import CorpUser

        return CorpUser(self)


class DeviceModel(_DeviceModel):
    __doc__ = _DeviceModel.__doc__
    catalog = CATALOG

    @cached_property
    def openhw(self) -> DeviceModelOpenhw:
        from qyapi.aio.openhw import DeviceModelOpenhw

        return DeviceModelOpenhw(self)


class Device(_Device):
    __doc__ = _Device.__doc__
    catalog = CATALOG

    @cached_property
    def openhw(self) -> DeviceOpenhw:
        from qyapi.aio.openhw import DeviceOpenhw

        return DeviceOpenhw(self)


class Webhook(_Webhook):
    __doc__ = _Webhook.__doc__
    catalog = CATALOG

    @cached_property
    def aibot(self) -> WebhookAibot:
        from qyapi.aio.aibot import WebhookAibot

        return WebhookAibot(self)

    @cached_property
    def webhook(self) -> WebhookWebhook:
        from qyapi.aio.webhook import WebhookWebhook

        return WebhookWebhook(self)

    @cached_property
    def wedoc(self) -> WebhookWedoc:
        from qyapi.aio.wedoc import WebhookWedoc

        return WebhookWedoc(self)


Context: TypeAlias = _Context[Suite, Corp, Provider]
"""What a handler may want to know beside the event."""
