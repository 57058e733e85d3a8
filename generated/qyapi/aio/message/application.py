"""发送应用消息, asynchronous: generated from spec/message/application.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.message.application import (
        CardButtonUpdate,
        GetStatisticsResponse,
        Message,
        SendResponse,
        TemplateCardUpdate,
        UpdateTaskcardResponse,
        UpdateTemplateCardResponse,
    )

__all__ = ["get_statistics", "recall", "send", "update_taskcard", "update_template_card"]


async def send(
    api: CorpApi,
    /,
    *,
    message: Message,
    touser: Sequence[str] | None = None,
    toparty: Sequence[int | str] | None = None,
    totag: Sequence[int | str] | None = None,
    agentid: int | None = None,
    safe: Literal[0, 1, 2] | None = None,
    enable_id_trans: bool | None = None,
    enable_duplicate_check: bool | None = None,
    duplicate_check_interval: int | None = None,
    selected_ticket_list: Sequence[str] | None = None,
    only_unauth: bool | None = None,
    extra: Extra = None,
) -> SendResponse:
    """Send a message of the app to members (发送应用消息); see `qyapi.message.send`."""
    return await api.ainvoke("message.send", locals())


async def update_template_card(
    api: CorpApi,
    /,
    *,
    agentid: int,
    response_code: str,
    userids: Sequence[str] | None = None,
    partyids: Sequence[int] | None = None,
    tagids: Sequence[int] | None = None,
    atall: bool | None = None,
    button: CardButtonUpdate | None = None,
    enable_id_trans: bool | None = None,
    template_card: TemplateCardUpdate | None = None,
    original_task_id: str | None = None,
    extra: Extra = None,
) -> UpdateTemplateCardResponse:
    """Disable the buttons of a card that was sent, or put another card in its place (更新模版卡片消息); see
    `qyapi.message.update_template_card`.
    """
    return await api.ainvoke("message.update_template_card", locals())


@deprecated("task cards have become template cards, use update_template_card")
async def update_taskcard(
    api: CorpApi,
    /,
    *,
    userids: Sequence[str],
    agentid: int,
    task_id: str,
    replace_name: str | None = None,
    clicked_key: str | None = None,
    original_task_id: str | None = None,
    extra: Extra = None,
) -> UpdateTaskcardResponse:
    """Disable the buttons of a task card that was sent (更新任务卡片消息状态); see `qyapi.message.update_taskcard`."""
    return await api.ainvoke("message.update_taskcard", locals())


async def recall(api: CorpApi, /, *, msgid: str, extra: Extra = None) -> None:
    """Take back a message of the last 24 hours that message/send sent (撤回应用消息); see `qyapi.message.recall`."""
    await api.ainvoke("message.recall", locals())


async def get_statistics(
    api: CorpApi, /, *, time_type: Literal[0, 1] | None = None, extra: Extra = None
) -> GetStatisticsResponse:
    """Count whom each app sent messages on a day (查询应用消息发送统计); see `qyapi.message.get_statistics`."""
    return await api.ainvoke("message.get_statistics", locals())
