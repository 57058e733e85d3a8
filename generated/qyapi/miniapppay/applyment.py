"""创建对外收款账户: generated from spec/miniapppay/applyment.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra
    from qyapi_runtime.files import File

    from qyapi.types.miniapppay.applyment import (
        ApplyMchResponse,
        BankAccount,
        BusinessLicense,
        Contact,
        FinanceInstitution,
        GetApplymentStatusResponse,
        IdCard,
        MediaIds,
        SalesScene,
        UploadImageResponse,
    )

__all__ = ["apply_mch", "get_applyment_status", "upload_image"]


def upload_image(api: CorpApi, /, *, media: File, extra: Extra = None) -> UploadImageResponse:
    """Upload a picture for an application for an account (提交图片).

    JPG, PNG or BMP, 5 bytes to 2 MB.

    https://developer.work.weixin.qq.com/document/path/98972 (for internal apps)
    """
    return api.invoke("miniapppay.upload_image", locals())


def apply_mch(
    api: CorpApi,
    /,
    *,
    out_request_no: str,
    organization_type: Literal[0, 1, 2, 3],
    business_license_info: BusinessLicense,
    merchant_short_name: str,
    id_card_info: IdCard,
    contact_info: Contact,
    account_info: BankAccount,
    sales_scene_info: SalesScene,
    business_id: int,
    userid: str,
    finance_institution_info: FinanceInstitution | None = None,
    owner: bool | None = None,
    ubo_info: IdCard | None = None,
    qualifications: MediaIds | None = None,
    business_addition_pics: MediaIds | None = None,
    extra: Extra = None,
) -> ApplyMchResponse:
    """Apply for an account to receive payments on (提交创建对外收款账户的申请单).

    At most 200 accounts for one person who draws the money, 2000 for a corp. Pictures come from upload_image. Dates are
    YYYY-MM-DD.

    Args:
        out_request_no: Own number of the application, at most 32 characters.
        organization_type: 0 company, 1 sole trader, 2 social organisation, 3 public institution.
        merchant_short_name: At most 21 Chinese characters; the payer sees it.
        id_card_info: Of the legal representative.
        business_id: Line of business, 1 to 31 as in the table on the page.
        userid: Who draws the money; the same person as the administrator, in the app's scope.
        finance_institution_info: Needed for a financial institution.
        owner: The legal representative is the beneficial owner. Needed for a company.
        ubo_info: Of the beneficial owner, where another.
        qualifications: Permits that the line of business needs, at most 5 pictures.
        business_addition_pics: Further proof, if asked for; at most 5 pictures.

    https://developer.work.weixin.qq.com/document/path/98973 (for internal apps)
    """
    return api.invoke("miniapppay.apply_mch", locals())


def get_applyment_status(api: CorpApi, /, *, out_request_no: str, extra: Extra = None) -> GetApplymentStatusResponse:
    """Read an application that the app made (查询申请单状态).

    https://developer.work.weixin.qq.com/document/path/98974 (for internal apps)
    """
    return api.invoke("miniapppay.get_applyment_status", locals())
