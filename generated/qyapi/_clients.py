"""The api objects with the calls of every area bound to them: generated from spec/, do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from qyapi_runtime.bot import Bot as _Bot
from qyapi_runtime.bot_connection import BotConnection as _BotConnection
from qyapi_runtime.catalog import Catalog
from qyapi_runtime.contact_sync import ContactSync as _ContactSync
from qyapi_runtime.corp import Corp as _Corp
from qyapi_runtime.device import Device as _Device
from qyapi_runtime.device_model import DeviceModel as _DeviceModel
from qyapi_runtime.handlers import Context as _Context
from qyapi_runtime.provider import Provider as _Provider
from qyapi_runtime.suite import Suite as _Suite
from qyapi_runtime.webhook import Webhook as _Webhook

if TYPE_CHECKING:
    from qyapi.advanced_api import ProviderAdvancedApi
    from qyapi.advanced_feature import CorpAdvancedFeature
    from qyapi.agent import ContactSyncAgent, CorpAgent
    from qyapi.aibot import WebhookAibot
    from qyapi.appchat import CorpAppchat
    from qyapi.auth import CorpAuth
    from qyapi.base import CorpBase
    from qyapi.batch import CorpBatch
    from qyapi.card import CorpCard
    from qyapi.chatdata import CorpChatdata
    from qyapi.checkin import CorpCheckin
    from qyapi.contactrule import CorpContactrule
    from qyapi.corp import CorpCorp
    from qyapi.corpgroup import CorpCorpgroup
    from qyapi.department import CorpDepartment
    from qyapi.devicedata import CorpDevicedata
    from qyapi.dial import CorpDial
    from qyapi.docdata import CorpDocdata
    from qyapi.exmail import CorpExmail
    from qyapi.export import CorpExport
    from qyapi.externalcontact import CorpExternalcontact
    from qyapi.externalpay import CorpExternalpay
    from qyapi.hardware import CorpHardware, ProviderHardware
    from qyapi.health import CorpHealth
    from qyapi.hr import CorpHr
    from qyapi.idconvert import CorpIdconvert, SuiteIdconvert
    from qyapi.kf import CorpKf
    from qyapi.license import ProviderLicense
    from qyapi.linkedcorp import CorpLinkedcorp
    from qyapi.living import CorpLiving
    from qyapi.media import CorpMedia
    from qyapi.meeting import CorpMeeting
    from qyapi.menu import CorpMenu
    from qyapi.message import CorpMessage
    from qyapi.miniapppay import CorpMiniapppay
    from qyapi.miniprogram import CorpMiniprogram
    from qyapi.msgaudit import CorpMsgaudit
    from qyapi.oa import CorpOa
    from qyapi.openhw import DeviceModelOpenhw, DeviceOpenhw
    from qyapi.paytool import ProviderPaytool
    from qyapi.pstncc import CorpPstncc
    from qyapi.report import CorpReport
    from qyapi.school import CorpSchool
    from qyapi.security import CorpSecurity
    from qyapi.service import ProviderService, SuiteService
    from qyapi.sync import ContactSyncSync
    from qyapi.tag import CorpTag
    from qyapi.ticket import CorpTicket
    from qyapi.todo import CorpTodo
    from qyapi.user import CorpUser
    from qyapi.webhook import WebhookWebhook
    from qyapi.wedoc import CorpWedoc, WebhookWedoc
    from qyapi.wedrive import CorpWedrive

__all__ = [
    "Bot",
    "BotConnection",
    "ContactSync",
    "Context",
    "Corp",
    "Device",
    "DeviceModel",
    "Provider",
    "Suite",
    "Webhook",
]

CATALOG = Catalog("qyapi")


class Provider(_Provider):
    __doc__ = _Provider.__doc__
    catalog = CATALOG

    @cached_property
    def advanced_api(self) -> ProviderAdvancedApi:
        from qyapi.advanced_api import ProviderAdvancedApi

        return ProviderAdvancedApi(self)

    @cached_property
    def hardware(self) -> ProviderHardware:
        from qyapi.hardware import ProviderHardware

        return ProviderHardware(self)

    @cached_property
    def license(self) -> ProviderLicense:
        from qyapi.license import ProviderLicense

        return ProviderLicense(self)

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
    def idconvert(self) -> SuiteIdconvert:
        from qyapi.idconvert import SuiteIdconvert

        return SuiteIdconvert(self)

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
    def appchat(self) -> CorpAppchat:
        from qyapi.appchat import CorpAppchat

        return CorpAppchat(self)

    @cached_property
    def auth(self) -> CorpAuth:
        from qyapi.auth import CorpAuth

        return CorpAuth(self)

    @cached_property
    def base(self) -> CorpBase:
        from qyapi.base import CorpBase

        return CorpBase(self)

    @cached_property
    def batch(self) -> CorpBatch:
        from qyapi.batch import CorpBatch

        return CorpBatch(self)

    @cached_property
    def card(self) -> CorpCard:
        from qyapi.card import CorpCard

        return CorpCard(self)

    @cached_property
    def chatdata(self) -> CorpChatdata:
        from qyapi.chatdata import CorpChatdata

        return CorpChatdata(self)

    @cached_property
    def checkin(self) -> CorpCheckin:
        from qyapi.checkin import CorpCheckin

        return CorpCheckin(self)

    @cached_property
    def contactrule(self) -> CorpContactrule:
        from qyapi.contactrule import CorpContactrule

        return CorpContactrule(self)

    @cached_property
    def corp(self) -> CorpCorp:
        from qyapi.corp import CorpCorp

        return CorpCorp(self)

    @cached_property
    def corpgroup(self) -> CorpCorpgroup:
        from qyapi.corpgroup import CorpCorpgroup

        return CorpCorpgroup(self)

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
    def docdata(self) -> CorpDocdata:
        from qyapi.docdata import CorpDocdata

        return CorpDocdata(self)

    @cached_property
    def exmail(self) -> CorpExmail:
        from qyapi.exmail import CorpExmail

        return CorpExmail(self)

    @cached_property
    def export(self) -> CorpExport:
        from qyapi.export import CorpExport

        return CorpExport(self)

    @cached_property
    def externalcontact(self) -> CorpExternalcontact:
        from qyapi.externalcontact import CorpExternalcontact

        return CorpExternalcontact(self)

    @cached_property
    def externalpay(self) -> CorpExternalpay:
        from qyapi.externalpay import CorpExternalpay

        return CorpExternalpay(self)

    @cached_property
    def hardware(self) -> CorpHardware:
        from qyapi.hardware import CorpHardware

        return CorpHardware(self)

    @cached_property
    def health(self) -> CorpHealth:
        from qyapi.health import CorpHealth

        return CorpHealth(self)

    @cached_property
    def hr(self) -> CorpHr:
        from qyapi.hr import CorpHr

        return CorpHr(self)

    @cached_property
    def idconvert(self) -> CorpIdconvert:
        from qyapi.idconvert import CorpIdconvert

        return CorpIdconvert(self)

    @cached_property
    def kf(self) -> CorpKf:
        from qyapi.kf import CorpKf

        return CorpKf(self)

    @cached_property
    def linkedcorp(self) -> CorpLinkedcorp:
        from qyapi.linkedcorp import CorpLinkedcorp

        return CorpLinkedcorp(self)

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
    def menu(self) -> CorpMenu:
        from qyapi.menu import CorpMenu

        return CorpMenu(self)

    @cached_property
    def message(self) -> CorpMessage:
        from qyapi.message import CorpMessage

        return CorpMessage(self)

    @cached_property
    def miniapppay(self) -> CorpMiniapppay:
        from qyapi.miniapppay import CorpMiniapppay

        return CorpMiniapppay(self)

    @cached_property
    def miniprogram(self) -> CorpMiniprogram:
        from qyapi.miniprogram import CorpMiniprogram

        return CorpMiniprogram(self)

    @cached_property
    def msgaudit(self) -> CorpMsgaudit:
        from qyapi.msgaudit import CorpMsgaudit

        return CorpMsgaudit(self)

    @cached_property
    def oa(self) -> CorpOa:
        from qyapi.oa import CorpOa

        return CorpOa(self)

    @cached_property
    def pstncc(self) -> CorpPstncc:
        from qyapi.pstncc import CorpPstncc

        return CorpPstncc(self)

    @cached_property
    def report(self) -> CorpReport:
        from qyapi.report import CorpReport

        return CorpReport(self)

    @cached_property
    def school(self) -> CorpSchool:
        from qyapi.school import CorpSchool

        return CorpSchool(self)

    @cached_property
    def security(self) -> CorpSecurity:
        from qyapi.security import CorpSecurity

        return CorpSecurity(self)

    @cached_property
    def tag(self) -> CorpTag:
        from qyapi.tag import CorpTag

        return CorpTag(self)

    @cached_property
    def ticket(self) -> CorpTicket:
        from qyapi.ticket import CorpTicket

        return CorpTicket(self)

    @cached_property
    def todo(self) -> CorpTodo:
        from qyapi.todo import CorpTodo

        return CorpTodo(self)

    @cached_property
    def user(self) -> CorpUser:
        from qyapi.user import CorpUser

        return CorpUser(self)

    @cached_property
    def wedoc(self) -> CorpWedoc:
        from qyapi.wedoc import CorpWedoc

        return CorpWedoc(self)

    @cached_property
    def wedrive(self) -> CorpWedrive:
        from qyapi.wedrive import CorpWedrive

        return CorpWedrive(self)


class ContactSync(_ContactSync):
    __doc__ = _ContactSync.__doc__
    catalog = CATALOG

    @cached_property
    def agent(self) -> ContactSyncAgent:
        from qyapi.agent import ContactSyncAgent

        return ContactSyncAgent(self)

    @cached_property
    def batch(self) -> CorpBatch:
        from qyapi.batch import CorpBatch

        return CorpBatch(self)

    @cached_property
    def department(self) -> CorpDepartment:
        from qyapi.department import CorpDepartment

        return CorpDepartment(self)

    @cached_property
    def media(self) -> CorpMedia:
        from qyapi.media import CorpMedia

        return CorpMedia(self)

    @cached_property
    def sync(self) -> ContactSyncSync:
        from qyapi.sync import ContactSyncSync

        return ContactSyncSync(self)

    @cached_property
    def tag(self) -> CorpTag:
        from qyapi.tag import CorpTag

        return CorpTag(self)

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
    def aibot(self) -> WebhookAibot:
        from qyapi.aibot import WebhookAibot

        return WebhookAibot(self)

    @cached_property
    def webhook(self) -> WebhookWebhook:
        from qyapi.webhook import WebhookWebhook

        return WebhookWebhook(self)

    @cached_property
    def wedoc(self) -> WebhookWedoc:
        from qyapi.wedoc import WebhookWedoc

        return WebhookWedoc(self)


class Bot(_Bot):
    __doc__ = _Bot.__doc__
    catalog = CATALOG


class BotConnection(_BotConnection):
    __doc__ = _BotConnection.__doc__
    catalog = CATALOG


Context: TypeAlias = _Context[Suite, Corp, Provider]
"""What a handler may want to know beside the event."""
