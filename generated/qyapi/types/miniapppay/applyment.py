"""创建对外收款账户: generated from spec/miniapppay/applyment.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.files import File
from qyapi_runtime.scalars import Cents
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AccountValidation",
    "ApplyMchRequest",
    "ApplyMchResponse",
    "ApplymentStatus",
    "BankAccount",
    "BankCardSupplement",
    "BusinessLicense",
    "Contact",
    "FinanceInstitution",
    "GetApplymentStatusRequest",
    "GetApplymentStatusResponse",
    "IdCard",
    "MediaIds",
    "Rejection",
    "UploadImageRequest",
    "UploadImageResponse",
]


@struct
class UploadImageRequest(Struct):
    media: File


@struct
class UploadImageResponse(Struct):
    open_wx_pay_media_id: str
    """Only this app may use it."""


@struct
class ApplyMchRequest(Struct):
    out_request_no: str
    """Own number of the application, at most 32 characters."""

    organization_type: int
    business_license_info: BusinessLicense
    finance_institution_info: FinanceInstitution | None = None
    merchant_short_name: str
    id_card_info: IdCard
    """Of the legal representative."""

    owner: bool | None = None
    """The legal representative is the beneficial owner."""

    ubo_info: IdCard | None = None
    """Of the beneficial owner, where another."""

    contact_info: Contact
    account_info: BankAccount
    business_id: int
    qualifications: MediaIds | None = None
    business_addition_pics: MediaIds | None = None
    userid: str | None = None


@struct
class ApplyMchResponse(Struct):
    error_description: str | None = None


@struct
class GetApplymentStatusRequest(Struct):
    out_request_no: str


@struct
class GetApplymentStatusResponse(Struct):
    status: ApplymentStatus
    apply_state: int
    real_sign_state: int
    reject_reason: str | None = None


@struct
class BusinessLicense(Struct):
    cert_type: int
    business_license_copy_open_wx_pay_media_id: str
    business_license_number: str
    merchant_name: str
    legal_person: str
    company_address: str | None = None
    business_time_begin_time: str | None = None
    business_time_end_time: str | None = None


@struct
class FinanceInstitution(Struct):
    finance_type: str
    finance_license_pics_open_wx_pay_media_id: list[str]


@struct
class IdCard(Struct):
    id_card_copy_open_wx_pay_media_id: str
    id_card_national_open_wx_pay_media_id: str
    """Its other side."""

    id_card_name: str
    id_card_number: str
    id_card_address: str | None = None
    id_card_valid_time_begin: str
    id_card_valid_time: str
    id_doc_type: int


@struct
class Contact(Struct):
    """Who looks after the account (超级管理员)."""

    contact_type: str
    business_authorization_letter_open_wx_pay_media_id: str | None = None
    contact_info: IdCard
    mobile_phone: str | None = None
    contact_email: str | None = None


@struct
class BankAccount(Struct):
    bank_account_type: int | None = None
    account_bank: str
    account_name: str
    account_number: str
    bank_address_code: str
    bank_name: str | None = None
    """With the branch."""

    bank_card_supplement: BankCardSupplement | None = None


@struct
class BankCardSupplement(Struct):
    settlement_certificate_open_wx_pay_media_id: str | None = None
    relationship_certificate_open_wx_pay_media_id: str | None = None
    other_certificate_open_wx_pay_media_id: list[str] | None = None


@struct
class MediaIds(Struct):
    id: list[str]


@struct
class ApplymentStatus(Struct):
    applyment_state: str
    applyment_state_desc: str
    sign_state: str
    sign_url: str | None = None
    sub_mchid: str | None = None
    """The account, once it is there."""

    audit_detail: list[Rejection] | None = None
    account_validation: AccountValidation | None = None
    legal_validation_url: str | None = None


@struct
class Rejection(Struct):
    param_name: str
    reject_reason: str | None = None


@struct
class AccountValidation(Struct):
    """The transfer by which the bank account is confirmed."""

    account_name: str
    account_no: str
    pay_amount: Cents
    destination_account_number: str
    destination_account_name: str
    destination_account_bank: str
    city: str | None = None
    remark: str
    deadline: str
