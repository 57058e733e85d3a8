"""创建对外收款账户, asynchronous: generated from spec/miniapppay/applyment.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra
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


async def upload_image(api: CorpApi, /, *, media: File, extra: Extra = None) -> UploadImageResponse:
    """Upload a picture for an application for an account (提交图片); see `qyapi.miniapppay.upload_image`."""
    return await api.ainvoke("miniapppay.upload_image", locals())


async def apply_mch(
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
    """Apply for an account to receive payments on (提交创建对外收款账户的申请单); see `qyapi.miniapppay.apply_mch`."""
    return await api.ainvoke("miniapppay.apply_mch", locals())


async def get_applyment_status(
    api: CorpApi, /, *, out_request_no: str, extra: Extra = None
) -> GetApplymentStatusResponse:
    """Read an application that the app made (查询申请单状态); see `qyapi.miniapppay.get_applyment_status`."""
    return await api.ainvoke("miniapppay.get_applyment_status", locals())
