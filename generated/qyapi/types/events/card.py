"""接收消息与事件：卡片事件: generated from spec/events/card.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct, wire

__all__ = ["CardClick", "SelectedItem", "TaskcardClick", "TemplateCardEvent", "TemplateCardMenuEvent"]


@struct
class CardClick(Struct):
    event_key: str | None = wire("EventKey", default=None)
    """Key of the button or of the menu entry."""

    task_id: str = wire("TaskId")
    """The task_id of the card."""

    card_type: Literal[
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction"
    ] = wire("CardType")
    response_code: Secret = wire("ResponseCode")
    """For message.update_template_card, once, within 72 hours."""


@struct
class SelectedItem(Struct):
    """What was chosen in answer to one question of the card."""

    question_key: str = wire("QuestionKey")
    option_ids: list[str] | None = wire("OptionIds", default=None, item="OptionId")
    opiton_ids: list[str] | None = wire("OpitonIds", default=None, item="OpitonId")
    """OptionIds as the sample of the page spells it."""


@struct
class TemplateCardEvent(Event):
    """A member clicked on a button of a template card (模板卡片) (模板卡片事件推送).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/96468
    """

    event_key: str | None = wire("EventKey", default=None)
    """Key of the button or of the menu entry."""

    task_id: str = wire("TaskId")
    """The task_id of the card."""

    card_type: Literal[
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction"
    ] = wire("CardType")
    response_code: Secret = wire("ResponseCode")
    """For message.update_template_card, once, within 72 hours."""

    selected_items: list[SelectedItem] | None = wire("SelectedItems", default=None, item="SelectedItem")
    """Only for cards with something to choose."""


@struct
class TemplateCardMenuEvent(Event):
    """A member used the menu in the corner of a template card (通用模板卡片右上角菜单事件推送).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/96468
    """

    event_key: str | None = wire("EventKey", default=None)
    """Key of the button or of the menu entry."""

    task_id: str = wire("TaskId")
    """The task_id of the card."""

    card_type: Literal[
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction"
    ] = wire("CardType")
    response_code: Secret = wire("ResponseCode")
    """For message.update_template_card, once, within 72 hours."""


@struct
class TaskcardClick(Event):
    """A member clicked on a button of a task card (任务卡片), the older kind of card (任务卡片事件推送).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/90858
    """

    event_key: str = wire("EventKey")
    """Key of the button."""

    task_id: str = wire("TaskId")
    """The task_id of the card."""
