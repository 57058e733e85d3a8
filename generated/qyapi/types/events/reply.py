"""被动回复消息格式: generated from spec/events/reply.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from qyapi_runtime.scalars import Tagged
from qyapi_runtime.struct import Struct, Unknown, struct, wire

__all__ = [
    "ButtonInteractionCard",
    "CardAction",
    "CardActionMenu",
    "CardButton",
    "CardCheckbox",
    "CardCheckboxOption",
    "CardEmphasisContent",
    "CardHorizontalContent",
    "CardImage",
    "CardImageTextArea",
    "CardJump",
    "CardMenuAction",
    "CardQuoteArea",
    "CardSelection",
    "CardSelectionOption",
    "CardSource",
    "CardSubmitButton",
    "CardTitle",
    "CardVerticalContent",
    "ImageReply",
    "MultipleInteractionCard",
    "NewsNoticeCard",
    "NewsReply",
    "ReplaceButton",
    "Reply",
    "ReplyArticle",
    "ReplyCard",
    "ReplyMedia",
    "ReplyVideo",
    "TextNoticeCard",
    "TextReply",
    "UpdateButtonReply",
    "UpdateTaskcardReply",
    "UpdateTemplateCardReply",
    "VideoReply",
    "VoiceReply",
    "VoteInteractionCard",
]


@struct
class TextReply(Struct):
    msg_type: Literal["text"] = wire("MsgType", default="text")
    content: str = wire("Content")
    """At most 2048 bytes, the rest is cut off."""


@struct
class ImageReply(Struct):
    msg_type: Literal["image"] = wire("MsgType", default="image")
    image: ReplyMedia = wire("Image")


@struct
class VoiceReply(Struct):
    msg_type: Literal["voice"] = wire("MsgType", default="voice")
    voice: ReplyMedia = wire("Voice")


@struct
class VideoReply(Struct):
    msg_type: Literal["video"] = wire("MsgType", default="video")
    video: ReplyVideo = wire("Video")


@struct
class NewsReply(Struct):
    msg_type: Literal["news"] = wire("MsgType", default="news")
    article_count: int = wire("ArticleCount")
    """As many as there are articles."""

    articles: list[ReplyArticle] = wire("Articles", item="item")
    """1 to 8."""


@struct
class UpdateTaskcardReply(Struct):
    """Deprecated: in favour of template cards, use an UpdateButtonReply."""

    msg_type: Literal["update_taskcard"] = wire("MsgType", default="update_taskcard")
    task_card: ReplaceButton = wire("TaskCard")


@struct
class UpdateButtonReply(Struct):
    """Makes the buttons of a card of the kinds button_interaction, vote_interaction and multiple_interaction one that
    cannot be clicked.
    """

    msg_type: Literal["update_button"] = wire("MsgType", default="update_button")
    button: ReplaceButton = wire("Button")


@struct
class UpdateTemplateCardReply(Struct):
    """Puts another card in the place of the one that was clicked."""

    msg_type: Literal["update_template_card"] = wire("MsgType", default="update_template_card")
    template_card: ReplyCard = wire("TemplateCard")


@struct
class ReplyMedia(Struct):
    media_id: str = wire("MediaId")
    """From media/upload."""


@struct
class ReplyVideo(Struct):
    media_id: str = wire("MediaId")
    """From media/upload."""

    title: str | None = wire("Title", default=None)
    """At most 128 bytes, the rest is cut off."""

    description: str | None = wire("Description", default=None)
    """At most 512 bytes, the rest is cut off."""


@struct
class ReplyArticle(Struct):
    title: str = wire("Title")
    """At most 128 bytes, the rest is cut off."""

    description: str | None = wire("Description", default=None)
    """At most 512 bytes, the rest is cut off."""

    url: str | None = wire("Url", default=None)
    """Opened by a click."""

    pic_url: str | None = wire("PicUrl", default=None)
    """A JPG or PNG, best of 640×320 in the first article and 80×80 in the others."""


@struct
class ReplaceButton(Struct):
    replace_name: str = wire("ReplaceName")
    """Text of the button from now on."""


@struct
class TextNoticeCard(Struct):
    """A card of text (文本通知型)."""

    source: CardSource | None = wire("Source", default=None)
    action_menu: CardActionMenu | None = wire("ActionMenu", default=None)
    main_title: CardTitle | None = wire("MainTitle", default=None)
    """Needed unless SubTitleText is given."""

    quote_area: CardQuoteArea | None = wire("QuoteArea", default=None)
    emphasis_content: CardEmphasisContent | None = wire("EmphasisContent", default=None)
    sub_title_text: str | None = wire("SubTitleText", default=None)
    """Best up to 160 characters."""

    horizontal_content_list: list[CardHorizontalContent] | None = wire("HorizontalContentList", default=None)
    """At most 6."""

    jump_list: list[CardJump] | None = wire("JumpList", default=None)
    """At most 3."""

    card_action: CardAction = wire("CardAction")


@struct
class NewsNoticeCard(Struct):
    """A card with a picture (图文展示型)."""

    source: CardSource | None = wire("Source", default=None)
    action_menu: CardActionMenu | None = wire("ActionMenu", default=None)
    main_title: CardTitle = wire("MainTitle")
    quote_area: CardQuoteArea | None = wire("QuoteArea", default=None)
    image_text_area: CardImageTextArea | None = wire("ImageTextArea", default=None)
    """This or CardImage is needed."""

    card_image: CardImage | None = wire("CardImage", default=None)
    """This or ImageTextArea is needed."""

    vertical_content_list: list[CardVerticalContent] | None = wire("VerticalContentList", default=None)
    """At most 4."""

    horizontal_content_list: list[CardHorizontalContent] | None = wire("HorizontalContentList", default=None)
    """At most 6."""

    jump_list: list[CardJump] | None = wire("JumpList", default=None)
    """At most 3."""

    card_action: CardAction = wire("CardAction")


@struct
class ButtonInteractionCard(Struct):
    """A card with buttons (按钮交互型)."""

    source: CardSource | None = wire("Source", default=None)
    action_menu: CardActionMenu | None = wire("ActionMenu", default=None)
    main_title: CardTitle = wire("MainTitle")
    quote_area: CardQuoteArea | None = wire("QuoteArea", default=None)
    sub_title_text: str | None = wire("SubTitleText", default=None)
    """Best up to 160 characters."""

    horizontal_content_list: list[CardHorizontalContent] | None = wire("HorizontalContentList", default=None)
    """At most 6."""

    jump_list: list[CardJump] | None = wire("JumpList", default=None)
    """At most 3."""

    card_action: CardAction | None = wire("CardAction", default=None)
    button_selection: CardSelection | None = wire("ButtonSelection", default=None)
    """A drop-down list; its title stands to the left."""

    button_list: list[CardButton] = wire("ButtonList")
    """At most 6."""

    replace_text: str | None = wire("ReplaceText", default=None)
    """Text of a button that has been clicked; with it none can be clicked any more."""


@struct
class VoteInteractionCard(Struct):
    """A card with a question and boxes to tick (投票选择型)."""

    source: CardSource | None = wire("Source", default=None)
    main_title: CardTitle = wire("MainTitle")
    check_box: CardCheckbox = wire("CheckBox")
    submit_button: CardSubmitButton = wire("SubmitButton")
    replace_text: str | None = wire("ReplaceText", default=None)
    """Text of the button once it has been clicked; with it it cannot be clicked any more."""


@struct
class MultipleInteractionCard(Struct):
    """A card with drop-down lists (多项选择型)."""

    source: CardSource | None = wire("Source", default=None)
    main_title: CardTitle = wire("MainTitle")
    select_list: list[CardSelection] = wire("SelectList")
    """1 to 3; their titles stand above."""

    submit_button: CardSubmitButton = wire("SubmitButton")
    replace_text: str | None = wire("ReplaceText", default=None)
    """Text of the button once it has been clicked; with it it cannot be clicked any more."""


@struct
class CardSource(Struct):
    """Where the card comes from, in small print."""

    icon_url: str | None = wire("IconUrl", default=None)
    """A picture, best of 72×72."""

    desc: str | None = wire("Desc", default=None)
    """Best up to 20 characters."""

    desc_color: Literal[0, 1, 2, 3] | None = wire("DescColor", default=None)
    """0 grey (default), 1 black, 2 red, 3 green. Not in vote_interaction and multiple_interaction."""


@struct
class CardActionMenu(Struct):
    """The menu in the top right corner."""

    desc: str | None = wire("Desc", default=None)
    action_list: list[CardMenuAction] = wire("ActionList")
    """1 to 10."""


@struct
class CardMenuAction(Struct):
    text: str = wire("Text")
    key: str = wire("Key")
    """Comes back as EventKey in the push. Unique within the card, at most 1024 bytes."""


@struct
class CardTitle(Struct):
    title: str | None = wire("Title", default=None)
    """Best up to 36 characters. Needed but in text_notice."""

    desc: str | None = wire("Desc", default=None)
    """Best up to 44 characters."""


@struct
class CardQuoteArea(Struct):
    type: Literal[0, 1, 2] | None = wire("Type", default=None)
    """A click does 0 nothing (default), 1 open Url, 2 open the mini program."""

    url: str | None = wire("Url", default=None)
    """Needed with type 1."""

    app_id: str | None = wire("Appid", default=None)
    """Needed with type 2; a mini program linked to the app."""

    page_path: str | None = wire("PagePath", default=None)
    title: str | None = wire("Title", default=None)
    quote_text: str | None = wire("QuoteText", default=None)


@struct
class CardImageTextArea(Struct):
    """A picture to the left of a text."""

    type: Literal[0, 1, 2] | None = wire("Type", default=None)
    """A click does 0 nothing (default), 1 open Url, 2 open the mini program."""

    url: str | None = wire("Url", default=None)
    """Needed with type 1."""

    app_id: str | None = wire("Appid", default=None)
    """Needed with type 2; a mini program linked to the app."""

    page_path: str | None = wire("PagePath", default=None)
    title: str | None = wire("Title", default=None)
    desc: str | None = wire("Desc", default=None)
    image_url: str = wire("ImageUrl")


@struct
class CardEmphasisContent(Struct):
    """A number or word in large print."""

    title: str | None = wire("Title", default=None)
    """Best up to 14 characters."""

    desc: str | None = wire("Desc", default=None)
    """Best up to 22 characters."""


@struct
class CardImage(Struct):
    url: str = wire("Url")
    aspect_ratio: float | None = wire("AspectRatio", default=None)
    """Width by height, 1.3 (default) to 2.25."""


@struct
class CardVerticalContent(Struct):
    title: str = wire("Title")
    """Best up to 38 characters."""

    desc: str | None = wire("Desc", default=None)
    """Best up to 160 characters."""


@struct
class CardHorizontalContent(Struct):
    type: Literal[0, 1, 2, 3] | None = wire("Type", default=None)
    """A click does 0 nothing (default), 1 open Url, 2 download the file, 3 open the member's profile."""

    key_name: str = wire("KeyName")
    """Best up to 5 characters."""

    value: str | None = wire("Value", default=None)
    """Best up to 30 characters. With type 2 the name of the file, with its extension."""

    url: str | None = wire("Url", default=None)
    """Needed with type 1."""

    media_id: str | None = wire("MediaId", default=None)
    """Needed with type 2."""

    user_id: str | None = wire("UserId", default=None)
    """Needed with type 3."""


@struct
class CardJump(Struct):
    type: Literal[0, 1, 2] | None = wire("Type", default=None)
    """A click does 0 nothing (default), 1 open Url, 2 open the mini program."""

    title: str = wire("Title")
    """Best up to 18 characters."""

    url: str | None = wire("Url", default=None)
    """Needed with type 1."""

    app_id: str | None = wire("AppId", default=None)
    """Needed with type 2; a mini program linked to the app."""

    page_path: str | None = wire("PagePath", default=None)


@struct
class CardAction(Struct):
    """What a click on the card does."""

    title: str | None = wire("Title", default=None)
    type: Literal[0, 1, 2] = wire("Type")
    """0 nothing (button_interaction only), 1 open Url, 2 open the mini program."""

    url: str | None = wire("Url", default=None)
    """Needed with type 1."""

    app_id: str | None = wire("AppId", default=None)
    """Needed with type 2; a mini program linked to the app."""

    page_path: str | None = wire("PagePath", default=None)


@struct
class CardSelection(Struct):
    question_key: str = wire("QuestionKey")
    """Comes back in the push. Unique within the card, at most 1024 bytes."""

    title: str | None = wire("Title", default=None)
    option_list: list[CardSelectionOption] = wire("OptionList")
    """1 to 10."""

    selected_id: str | None = wire("SelectedId", default=None)
    """Selected at first; the first option if left out."""

    disable: bool | None = wire("Disable", default=None)
    """Nothing can be selected."""


@struct
class CardSelectionOption(Struct):
    id: str = wire("Id")
    """Comes back in the push. Unique within the list, at most 128 bytes."""

    text: str = wire("Text")
    """Best up to 16 characters."""


@struct
class CardButton(Struct):
    type: Literal[0, 1] | None = wire("Type", default=None)
    """A click 0 sends a push (default), 1 opens Url."""

    text: str = wire("Text")
    """Best up to 10 characters."""

    style: Literal[1, 2, 3, 4] | None = wire("Style", default=None)
    """Look of the button; default 1."""

    key: str | None = wire("Key", default=None)
    """Needed with type 0. Comes back as EventKey in the push. Unique within the card, at most 1024 bytes."""

    url: str | None = wire("Url", default=None)
    """Needed with type 1."""


@struct
class CardCheckbox(Struct):
    question_key: str = wire("QuestionKey")
    """Comes back in the push, at most 1024 bytes."""

    option_list: list[CardCheckboxOption] = wire("OptionList")
    """1 to 20."""

    disable: bool | None = wire("Disable", default=None)
    """Nothing can be ticked."""

    mode: Literal[0, 1] | None = wire("Mode", default=None)
    """0 one option (default), 1 several."""


@struct
class CardCheckboxOption(Struct):
    id: str = wire("Id")
    """Comes back in the push. Unique within the list, at most 128 bytes."""

    text: str = wire("Text")
    """Best up to 17 characters."""

    is_checked: bool = wire("IsChecked")
    """Ticked at first."""


@struct
class CardSubmitButton(Struct):
    text: str | None = wire("Text", default=None)
    """Best up to 10 characters; 提交 if left out."""

    key: str = wire("Key")
    """Comes back as EventKey in the push, at most 1024 bytes."""


ReplyCard = Annotated[
    TextNoticeCard | NewsNoticeCard | ButtonInteractionCard | VoteInteractionCard | MultipleInteractionCard | Unknown,
    Tagged(
        "CardType",
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
"""The card to put in the place of the old one."""

Reply = Annotated[
    TextReply
    | ImageReply
    | VoiceReply
    | VideoReply
    | NewsReply
    | UpdateTaskcardReply
    | UpdateButtonReply
    | UpdateTemplateCardReply
    | Unknown,
    Tagged(
        "MsgType",
        {
            "text": TextReply,
            "image": ImageReply,
            "voice": VoiceReply,
            "video": VideoReply,
            "news": NewsReply,
            "update_taskcard": UpdateTaskcardReply,
            "update_button": UpdateButtonReply,
            "update_template_card": UpdateTemplateCardReply,
        },
        inside=True,
    ),
]
"""What a push to the data URL may be answered with."""
