"""创建对外收款账户: generated from spec/miniapppay/applyment.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

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
    "ContactIdCard",
    "FinanceInstitution",
    "GetApplymentStatusRequest",
    "GetApplymentStatusResponse",
    "IdCard",
    "MediaIds",
    "Rejection",
    "SalesScene",
    "UploadImageRequest",
    "UploadImageResponse",
]


@struct
class UploadImageRequest(Struct):
    media: File


@struct
class UploadImageResponse(Struct):
    open_wx_pay_media_id: str
    """Only this app may use it, for 30 days, and no longer than until all applications that use it are done."""


@struct
class ApplyMchRequest(Struct):
    out_request_no: str
    """Own number of the application, at most 32 characters."""

    organization_type: Literal[0, 1, 2, 3]
    """0 company, 1 sole trader, 2 social organisation, 3 public institution."""

    business_license_info: BusinessLicense
    finance_institution_info: FinanceInstitution | None = None
    """Needed for a financial institution."""

    merchant_short_name: str
    """At most 21 Chinese characters; the payer sees it."""

    id_card_info: IdCard
    """Of the legal representative."""

    owner: bool | None = None
    """The legal representative is the beneficial owner. Needed for a company."""

    ubo_info: IdCard | None = None
    """Of the beneficial owner, where another."""

    contact_info: Contact
    account_info: BankAccount
    sales_scene_info: SalesScene
    business_id: int
    """Line of business, 1 to 31 as in the table on the page."""

    qualifications: MediaIds | None = None
    """Permits that the line of business needs, at most 5 pictures."""

    business_addition_pics: MediaIds | None = None
    """Further proof, if asked for; at most 5 pictures."""

    userid: str
    """Who draws the money; the same person as the administrator, in the app's scope."""


@struct
class ApplyMchResponse(Struct):
    error_description: str | None = None
    """What was wrong."""


@struct
class GetApplymentStatusRequest(Struct):
    out_request_no: str


@struct
class GetApplymentStatusResponse(Struct):
    status: ApplymentStatus
    apply_state: Literal[0, 1, 2, 3, 4, 5, 6]
    """0 at the start, 1 under way, 2 bound, 3 withdrawn, 4 binding failed, 5 not applied for, 6 the legal
    representative has to confirm.
    """

    real_sign_state: Literal[0, 1, 2]
    """0 cannot be signed, 1 not signed, 2 signed."""

    reject_reason: str | None = None


@struct
class BusinessLicense(Struct):
    cert_type: Literal[2389, 2394, 2395, 2396, 2399, 2400, 2520, 2521, 2522] | None = None
    """Kind of certificate as in the table on the page. Only of a social organisation which needs it."""

    business_license_copy_open_wx_pay_media_id: str
    business_license_number: str
    merchant_name: str
    legal_person: str
    company_address: str | None = None
    """Needed for a social organisation and a public institution; of others it is looked up in the public register."""

    business_time_begin_time: str | None = None
    """As company_address."""

    business_time_end_time: str | None = None
    """As company_address. Or 长期, if it has no end."""


@struct
class FinanceInstitution(Struct):
    finance_type: Literal["BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"]
    """BANK_AGENT bank, PAYMENT_AGENT payment provider, INSURANCE, TRADE_AND_SETTLE exchange or clearing house."""

    finance_license_pics_open_wx_pay_media_id: list[str]
    """At most 5 pictures."""


@struct
class IdCard(Struct):
    id_card_copy_open_wx_pay_media_id: str
    id_card_national_open_wx_pay_media_id: str | None = None
    """Its other side; a passport has none."""

    id_card_name: str
    id_card_number: str
    id_card_address: str | None = None
    """Needed for a company."""

    id_card_valid_time_begin: str
    id_card_valid_time: str
    """Or 长期, if it has no end."""

    id_doc_type: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8] | None = None
    """0 and 8 Chinese identity card (default), 1 passport, 2, 3 and 4 travel permit from Hong Kong, Macao and Taiwan, 5
    residence permit of a foreigner, 6 of Hong Kong and Macao, 7 of Taiwan.
    """


@struct
class ContactIdCard(Struct):
    """For the legal representative, name and number are enough; for another, what IdCard needs, and id_doc_type."""

    id_card_copy_open_wx_pay_media_id: str | None = None
    id_card_national_open_wx_pay_media_id: str | None = None
    """Its other side; a passport has none."""

    id_card_name: str
    id_card_number: str
    id_card_valid_time_begin: str | None = None
    id_card_valid_time: str | None = None
    """Or 长期, if it has no end."""

    id_doc_type: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8] | None = None
    """As in IdCard."""


@struct
class Contact(Struct):
    """Who looks after the account (超级管理员)."""

    contact_type: Literal["65", "66"]
    """65 the legal representative, 66 another."""

    contact_info: ContactIdCard
    business_authorization_letter_open_wx_pay_media_id: str | None = None
    """Needed with 66."""

    mobile_phone: str
    contact_email: str


@struct
class BankAccount(Struct):
    bank_account_type: Literal[74, 75] | None = None
    """74 of a firm, 75 of a person. Needed for a sole trader."""

    account_bank: str
    account_name: str
    bank_address_code: str
    """Code of the city or the district."""

    bank_name: str | None = None
    """With the branch; needed for most banks."""

    account_number: str
    bank_card_supplement: BankCardSupplement | None = None
    """Needed for a social organisation and a public institution."""


@struct
class BankCardSupplement(Struct):
    settlement_certificate_open_wx_pay_media_id: str | None = None
    relationship_certificate_open_wx_pay_media_id: str | None = None
    other_certificate_open_wx_pay_media_id: list[str] | None = None
    """At most 3."""


@struct
class SalesScene(Struct):
    """Where the goods are sold."""

    type: Literal[1, 2]
    """1 in a shop, 2 online."""

    store_url: str | None = None
    """At most 1024 bytes. This or store_pic_open_wx_pay_media_id is needed online."""

    store_pic_open_wx_pay_media_id: str | None = None
    """QR code of the online shop."""

    address_code: str | None = None
    """Code of the district, 6 digits. Needed for a shop, as the next three."""

    offline_address: str | None = None
    entrance_pic_open_wx_pay_media_id: str | None = None
    indoor_pic_open_wx_pay_media_id: str | None = None


@struct
class MediaIds(Struct):
    id: list[str]


@struct
class ApplymentStatus(Struct):
    applyment_state: Literal[
        "CHECKING", "ACCOUNT_NEED_VERIFY", "AUDITING", "REJECTED", "NEED_SIGN", "FINISH", "FROZEN", "CANCELED"
    ]
    applyment_state_desc: str
    sign_state: Literal["UNSIGNED", "SIGNED", "NOT_SIGNABLE"]
    sign_url: str | None = None
    """Where the administrator signs, with WeChat. Present with NEED_SIGN or UNSIGNED."""

    sub_mchid: str | None = None
    """The account; present with NEED_SIGN or FINISH."""

    audit_detail: list[Rejection] | None = None
    """Present with REJECTED or FROZEN."""

    account_validation: AccountValidation | None = None
    """Can be present with ACCOUNT_NEED_VERIFY, once signed."""

    legal_validation_url: str | None = None
    """Where the legal representative can confirm instead, with WeChat."""


@struct
class Rejection(Struct):
    param_name: str
    """What of the application was refused."""

    reject_reason: str | None = None


@struct
class AccountValidation(Struct):
    """The transfer by which the bank account is confirmed."""

    account_name: str
    """Of whom the transfer has to come."""

    account_no: str | None = None
    """From which to transfer. Absent for the account of a firm."""

    pay_amount: Cents
    destination_account_number: str
    destination_account_name: str
    destination_account_bank: str
    city: str | None = None
    remark: str
    deadline: str
