"""Provider, Suite and Corp with the calls of every area bound to them: generated from spec/, do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from qyapi_runtime.catalog import Catalog
from qyapi_runtime.corp import Corp as _Corp
from qyapi_runtime.handlers import Context as _Context
from qyapi_runtime.provider import Provider as _Provider
from qyapi_runtime.suite import Suite as _Suite

if TYPE_CHECKING:
    from qyapi.agent import CorpAgent
    from qyapi.appchat import CorpAppchat
    from qyapi.auth import CorpAuth
    from qyapi.base import CorpBase
    from qyapi.batch import CorpBatch
    from qyapi.card import CorpCard
    from qyapi.chatdata import CorpChatdata
    from qyapi.checkin import CorpCheckin
    from qyapi.corp import CorpCorp
    from qyapi.corpgroup import CorpCorpgroup
    from qyapi.department import CorpDepartment
    from qyapi.dial import CorpDial
    from qyapi.docdata import CorpDocdata
    from qyapi.exmail import CorpExmail
    from qyapi.export import CorpExport
    from qyapi.externalcontact import CorpExternalcontact
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
    from qyapi.miniprogram import CorpMiniprogram
    from qyapi.msgaudit import CorpMsgaudit
    from qyapi.oa import CorpOa
    from qyapi.pstncc import CorpPstncc
    from qyapi.report import CorpReport
    from qyapi.school import CorpSchool
    from qyapi.security import CorpSecurity
    from qyapi.service import ProviderService, SuiteService
    from qyapi.sync import CorpSync, ProviderSync, SuiteSync
    from qyapi.tag import CorpTag
    from qyapi.ticket import CorpTicket
    from qyapi.user import CorpUser
    from qyapi.wedoc import CorpWedoc
    from qyapi.wedrive import CorpWedrive

__all__ = ["Context", "Corp", "Provider", "Suite"]

CATALOG = Catalog(__package__)


class Provider(_Provider):
    __doc__ = _Provider.__doc__
    catalog = CATALOG

    @cached_property
    def hardware(self) -> ProviderHardware:
        from qyapi.hardware import ProviderHardware

        return ProviderHardware(self)

    @cached_property
    def license(self) -> ProviderLicense:
        from qyapi.license import ProviderLicense

        return ProviderLicense(self)

    @cached_property
    def service(self) -> ProviderService:
        from qyapi.service import ProviderService

        return ProviderService(self)

    @cached_property
    def sync(self) -> ProviderSync:
        from qyapi.sync import ProviderSync

        return ProviderSync(self)


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

    @cached_property
    def sync(self) -> SuiteSync:
        from qyapi.sync import SuiteSync

        return SuiteSync(self)


class Corp(_Corp):
    __doc__ = _Corp.__doc__
    catalog = CATALOG

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
    def sync(self) -> CorpSync:
        from qyapi.sync import CorpSync

        return CorpSync(self)

    @cached_property
    def tag(self) -> CorpTag:
        from qyapi.tag import CorpTag

        return CorpTag(self)

    @cached_property
    def ticket(self) -> CorpTicket:
        from qyapi.ticket import CorpTicket

        return CorpTicket(self)

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


Context: TypeAlias = _Context[Suite, Corp, Provider]
"""What a handler may want to know beside the event."""
