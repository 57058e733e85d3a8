"""管理收集表, asynchronous: generated from spec/wedoc/form.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.wedoc.form import (
        CreateFormResponse,
        FormNonSubmitter,
        FormSubmitter,
        FormUpdate,
        GetFormAnswerResponse,
        GetFormInfoResponse,
        GetFormStatisticResponse,
        NewForm,
    )

__all__ = [
    "create_form",
    "get_form_answer",
    "get_form_info",
    "get_form_statistic",
    "get_form_statistic_iter",
    "modify_form",
]


async def create_form(
    api: CorpApi, /, *, form_info: NewForm, spaceid: str | None = None, fatherid: str | None = None, extra: Extra = None
) -> CreateFormResponse:
    """Create a form (创建收集表); see `qyapi.wedoc.create_form`."""
    return await api.ainvoke("wedoc.create_form", locals())


async def modify_form(
    api: CorpApi, /, *, oper: Literal[1, 2], formid: str, form_info: FormUpdate, extra: Extra = None
) -> None:
    """Replace the questions or the settings of a form (编辑收集表); see `qyapi.wedoc.modify_form`."""
    await api.ainvoke("wedoc.modify_form", locals())


async def get_form_info(api: CorpApi, /, *, formid: str, extra: Extra = None) -> GetFormInfoResponse:
    """Read the questions and settings of a form that the app created (获取收集表信息); see `qyapi.wedoc.get_form_info`."""
    return await api.ainvoke("wedoc.get_form_info", locals())


async def get_form_statistic(
    api: CorpApi,
    /,
    *,
    repeated_id: str,
    req_type: Literal[1, 2, 3],
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    limit: int | None = None,
    cursor: int | None = None,
    extra: Extra = None,
) -> GetFormStatisticResponse:
    """Count who filled in a form that the app created, and list who did or did not (收集表的统计信息查询); see
    `qyapi.wedoc.get_form_statistic`.
    """
    return await api.ainvoke("wedoc.get_form_statistic", locals())


def get_form_statistic_iter(
    api: CorpApi,
    /,
    *,
    repeated_id: str,
    req_type: Literal[1, 2, 3],
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[FormSubmitter | FormNonSubmitter]:
    """Go through `submit_users` and `unfill_users` of every page of get_form_statistic."""
    return api.aiterate("wedoc.get_form_statistic", locals())


async def get_form_answer(
    api: CorpApi, /, *, repeated_id: str, answer_ids: Sequence[int], extra: Extra = None
) -> GetFormAnswerResponse:
    """Read answers to a form that the app created (读取收集表答案); see `qyapi.wedoc.get_form_answer`."""
    return await api.ainvoke("wedoc.get_form_answer", locals())
