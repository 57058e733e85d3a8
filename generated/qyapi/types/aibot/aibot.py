"""智能机器人: generated from spec/aibot/aibot.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from qyapi_runtime.scalars import Tagged
from qyapi_runtime.struct import Struct, Unknown, struct, wire

from qyapi.types.message.application import (
    CardAction,
    CardActionMenu,
    CardButton,
    CardCheckbox,
    CardEmphasisContent,
    CardHorizontalContent,
    CardImage,
    CardImageTextArea,
    CardQuoteArea,
    CardSelection,
    CardSource,
    CardSubmitButton,
    CardTitle,
    CardVerticalContent,
    TextNoticeTitle,
)

__all__ = [
    "ButtonInteractionCard",
    "CardJump",
    "Feedback",
    "MarkdownMessage",
    "Message",
    "MultipleInteractionCard",
    "NewsNoticeCard",
    "ResponseRequest",
    "TemplateCard",
    "TextNoticeCard",
    "VoteInteractionCard",
]


@struct
class ResponseRequest(Struct):
    message: Message = wire(inline=True)


@struct
class MarkdownMessage(Struct):
    content: str
    """At most 20480 bytes. Headings, bold, lists, quotes, links, pictures, rules, code and tables."""

    feedback: Feedback | None = None


@struct
class Feedback(Struct):
    """Lets members say whether an answer was right; without it they can, but nobody is told."""

    id: str | None = None
    """Comes back in the push feedback_event, at most 256 bytes."""


@struct
class TextNoticeCard(Struct):
    """A card of text (文本通知)."""

    source: CardSource | None = None
    action_menu: CardActionMenu | None = None
    main_title: TextNoticeTitle | None = None
    """Its title or sub_title_text is needed."""

    emphasis_content: CardEmphasisContent | None = None
    quote_area: CardQuoteArea | None = None
    """Best not together with emphasis_content."""

    sub_title_text: str | None = None
    """Best up to 112 characters."""

    horizontal_content_list: list[CardHorizontalContent] | None = None
    """At most 6; type 2 is not for bots."""

    jump_list: list[CardJump] | None = None
    """At most 3."""

    card_action: CardAction
    """Type 1 or 2."""

    task_id: str | None = None
    """Needed with action_menu. Unique within the bot; letters, digits and _-@, at most 128 bytes. In an update that of
    the push.
    """

    feedback: Feedback | None = None


@struct
class NewsNoticeCard(Struct):
    """A card with a picture (图文展示)."""

    source: CardSource | None = None
    action_menu: CardActionMenu | None = None
    main_title: CardTitle
    card_image: CardImage | None = None
    """This or image_text_area is needed."""

    image_text_area: CardImageTextArea | None = None
    quote_area: CardQuoteArea | None = None
    vertical_content_list: list[CardVerticalContent] | None = None
    """At most 4."""

    horizontal_content_list: list[CardHorizontalContent] | None = None
    """At most 6; type 2 is not for bots."""

    jump_list: list[CardJump] | None = None
    """At most 3."""

    card_action: CardAction
    task_id: str | None = None
    """Needed with action_menu. Unique within the bot; letters, digits and _-@, at most 128 bytes. In an update that of
    the push.
    """

    feedback: Feedback | None = None


@struct
class ButtonInteractionCard(Struct):
    """A card with buttons (按钮交互)."""

    source: CardSource | None = None
    action_menu: CardActionMenu | None = None
    main_title: CardTitle
    quote_area: CardQuoteArea | None = None
    sub_title_text: str | None = None
    """Best up to 160 characters."""

    horizontal_content_list: list[CardHorizontalContent] | None = None
    """At most 6."""

    card_action: CardAction | None = None
    button_selection: CardSelection | None = None
    """A drop-down list; its title stands to the left."""

    button_list: list[CardButton]
    """At most 6."""

    task_id: str
    """Unique within the app; letters, digits and _-@, at most 128 bytes."""

    feedback: Feedback | None = None


@struct
class VoteInteractionCard(Struct):
    """A card with a question and boxes to tick (投票选择)."""

    source: CardSource | None = None
    main_title: CardTitle
    checkbox: CardCheckbox
    submit_button: CardSubmitButton
    task_id: str
    """Unique within the app; letters, digits and _-@, at most 128 bytes."""

    feedback: Feedback | None = None


@struct
class MultipleInteractionCard(Struct):
    """A card with drop-down lists (多项选择)."""

    source: CardSource | None = None
    main_title: CardTitle
    select_list: list[CardSelection]
    """1 to 3; their titles stand above."""

    submit_button: CardSubmitButton
    task_id: str | None = None
    """Unique within the bot; letters, digits and _-@, at most 128 bytes. In an update that of the push."""

    feedback: Feedback | None = None


@struct
class CardJump(Struct):
    type: Literal[0, 1, 2, 3] | None = None
    """A click does 0 nothing (default), 1 open url, 2 open the mini program, 3 ask the bot the question."""

    question: str | None = None
    """Needed with type 3, at most 200 bytes."""

    title: str
    """Best up to 13 characters."""

    url: str | None = None
    """Needed with type 1."""

    appid: str | None = None
    """Needed with type 2."""

    pagepath: str | None = None


TemplateCard = Annotated[
    TextNoticeCard | NewsNoticeCard | ButtonInteractionCard | VoteInteractionCard | MultipleInteractionCard | Unknown,
    Tagged(
        "card_type",
        {
            "text_notice": TextNoticeCard,
            "news_notice": NewsNoticeCard,
            "button_interaction": ButtonInteractionCard,
            "vote_interaction": VoteInteractionCard,
            "multiple_interaction": MultipleInteractionCard,
        },
        inside=True,
    ),
]
"""A card that members can click (模板卡片类型, 101032)."""

Message = Annotated[
    MarkdownMessage | TemplateCard | Unknown,
    Tagged("msgtype", {"markdown": MarkdownMessage, "template_card": TemplateCard}),
]
"""What a smart bot says later."""
