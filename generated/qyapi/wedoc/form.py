"""管理收集表: generated from spec/wedoc/form.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

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


def create_form(
    api: CorpApi, /, *, form_info: NewForm, spaceid: str | None = None, fatherid: str | None = None, extra: Extra = None
) -> CreateFormResponse:
    """Create a form (创建收集表).

    Args:
        spaceid: The drive space to put it into.
        fatherid: Fileid of the folder, or the spaceid for the root of the space.

    https://developer.work.weixin.qq.com/document/path/97462
    """
    return api.invoke("wedoc.create_form", locals())


def modify_form(
    api: CorpApi, /, *, oper: Literal[1, 2], formid: str, form_info: FormUpdate, extra: Extra = None
) -> None:
    """Replace the questions or the settings of a form (编辑收集表).

    Settings need fill_out_auth; a form for all parents stays one.

    Args:
        oper: 1 replace title, description, picture and questions, 2 replace the settings.

    https://developer.work.weixin.qq.com/document/path/97816
    """
    api.invoke("wedoc.modify_form", locals())


def get_form_info(api: CorpApi, /, *, formid: str, extra: Extra = None) -> GetFormInfoResponse:
    """Read the questions and settings of a form that the app created (获取收集表信息).

    https://developer.work.weixin.qq.com/document/path/97817
    """
    return api.invoke("wedoc.get_form_info", locals())


def get_form_statistic(
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
    """Count who filled in a form that the app created, and list who did or did not (收集表的统计信息查询).

    Args:
        repeated_id: From get_form_info.
        req_type: 1 numbers only, 2 those who filled it in, 3 those who did not.
        start_time: Its day is the first; needed with type 2. Unix seconds.
        end_time: Its day is the last; needed with type 2. Unix seconds.
        limit: At most 10000.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/97818
    """
    return api.invoke("wedoc.get_form_statistic", locals())


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
) -> Iterator[FormSubmitter | FormNonSubmitter]:
    """Go through `submit_users` and `unfill_users` of every page of get_form_statistic."""
    return api.iterate("wedoc.get_form_statistic", locals())


def get_form_answer(
    api: CorpApi, /, *, repeated_id: str, answer_ids: Sequence[int], extra: Extra = None
) -> GetFormAnswerResponse:
    """Read answers to a form that the app created (读取收集表答案).

    Args:
        repeated_id: From get_form_info.
        answer_ids: From get_form_statistic, at most 100.

    https://developer.work.weixin.qq.com/document/path/97819
    """
    return api.invoke("wedoc.get_form_answer", locals())
