"""发送应用消息: generated from spec/message/application.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from qyapi_runtime.scalars import Flag, Piped, Secret, Tagged
from qyapi_runtime.struct import Struct, Unknown, struct, wire

__all__ = [
    "AppStatistics",
    "ButtonInteraction",
    "ButtonInteractionCard",
    "ButtonInteractionUpdate",
    "CardAction",
    "CardActionMenu",
    "CardButton",
    "CardButtonUpdate",
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
    "FileMessage",
    "GetStatisticsRequest",
    "GetStatisticsResponse",
    "ImageMessage",
    "MarkdownMessage",
    "Message",
    "MiniprogramNoticeMessage",
    "MpnewsArticle",
    "MpnewsMessage",
    "MultipleInteraction",
    "MultipleInteractionCard",
    "MultipleInteractionUpdate",
    "NewsArticle",
    "NewsMessage",
    "NewsNoticeCard",
    "NoticeItem",
    "RecallRequest",
    "SendRequest",
    "SendResponse",
    "TaskCardButton",
    "TaskCardMessage",
    "TemplateCard",
    "TemplateCardUpdate",
    "TemplateItem",
    "TemplateMessage",
    "TemplateMiniprogram",
    "TextCardMessage",
    "TextMessage",
    "TextNoticeCard",
    "TextNoticeTitle",
    "UpdateTaskcardRequest",
    "UpdateTaskcardResponse",
    "UpdateTemplateCardRequest",
    "UpdateTemplateCardResponse",
    "VideoMessage",
    "VoiceMessage",
    "VoteInteraction",
    "VoteInteractionCard",
    "VoteInteractionUpdate",
]


@struct
class SendRequest(Struct):
    touser: Piped[str] | None = None
    """Userids, at most 1000; @all alone for everyone who may see the app, except with miniprogram_notice."""

    toparty: Piped[int | str] | None = None
    """Departments, at most 100; ignored with @all. Not where members authorise the app themselves."""

    totag: Piped[int | str] | None = None
    """Tags, at most 100; ignored with @all. Not where members authorise the app themselves."""

    message: Message = wire(inline=True)
    """What to send."""

    agentid: int
    """Of the app, as in the settings of an internal app or in the answer of service/get_auth_info."""

    safe: Literal[0, 1, 2] | None = None
    """0 may be shared (default), 1 may not be shared and shows a watermark, 2 may be shared within the corp (mpnews
    only). For text, image, video, file and mpnews; as 1, a file must be txt, pdf, xml, an Office document or a picture.
    """

    enable_id_trans: Flag | None = None
    """Put names in place of $userName=USERID$, $userAlias=USERID$, $departmentName=ID$ and the like. Works in text, in
    title and description of textcard, news and miniprogram_notice, in title, digest and content of mpnews, in the
    values of content_item, and in the source, titles, sub_title_text and values of template_card.
    """

    enable_duplicate_check: Flag | None = None
    """Drop the message if the same request was sent within the interval."""

    duplicate_check_interval: int | None = None
    """Default 1800, at most 14400. In seconds."""

    selected_ticket_list: list[Secret] | None = None
    """With template_msg, tickets of members picked in the JS-SDK or client, at most 10; reaches those who may not see
    the app, where members authorise the app themselves. Leaves out whoever did the picking.
    """

    only_unauth: bool | None = None
    """With selected_ticket_list, send only to those who have not authorised the app; touser, toparty and totag are then
    ignored.
    """


@struct
class SendResponse(Struct):
    invaliduser: Piped[str] | None = None
    """Userids in lower case that do not exist or may not see the app."""

    invalidparty: Piped[int | str] | None = None
    invalidtag: Piped[int | str] | None = None
    unlicenseduser: Piped[str] | None = None
    """Userids that lack a valid basic license."""

    msgid: str
    """For message/recall."""

    response_code: Secret | None = None
    """For message/update_template_card, once, within 72 hours. Only for cards of the kinds button_interaction,
    vote_interaction and multiple_interaction, and those with an action_menu.
    """


@struct
class UpdateTemplateCardRequest(Struct):
    userids: list[str] | None = None
    """At most 1000."""

    partyids: list[int] | None = None
    """Departments, at most 100."""

    tagids: list[int] | None = None
    """At most 100."""

    atall: Flag | None = None
    """Update the card of everyone who got it."""

    agentid: int
    response_code: Secret
    """From message/send or the push of a click; works once, within 72 hours."""

    button: CardButtonUpdate | None = None
    """Disable the buttons. Only of the kinds button_interaction, vote_interaction and multiple_interaction."""

    enable_id_trans: Flag | None = None
    """Put names in place of $userName=USERID$ and the like."""

    template_card: TemplateCardUpdate | None = None
    original_task_id: str | None = None
    """Deprecated: no longer documented."""


@struct
class UpdateTemplateCardResponse(Struct):
    invaliduser: list[str] | None = None
    """In lower case."""


@struct
class UpdateTaskcardRequest(Struct):
    userids: list[str]
    """At most 1000."""

    agentid: int
    task_id: str
    """As given when the card was sent."""

    replace_name: str | None = None
    """New text of the button."""

    clicked_key: str | None = None
    """Button that shows as clicked."""

    original_task_id: str | None = None
    """Deprecated: no longer documented."""


@struct
class UpdateTaskcardResponse(Struct):
    invaliduser: list[str] | None = None
    """In lower case."""


@struct
class RecallRequest(Struct):
    msgid: str
    """From message/send."""


@struct
class GetStatisticsRequest(Struct):
    time_type: Literal[0, 1] | None = None
    """0 today (default), 1 yesterday."""


@struct
class GetStatisticsResponse(Struct):
    statistics: list[AppStatistics]


@struct
class TextMessage(Struct):
    content: str
    """At most 2048 bytes, the rest is cut off. Line breaks and <a href> links work."""


@struct
class ImageMessage(Struct):
    media_id: str
    """From media/upload."""


@struct
class VoiceMessage(Struct):
    media_id: str
    """From media/upload."""


@struct
class VideoMessage(Struct):
    media_id: str
    """From media/upload."""

    title: str | None = None
    """At most 128 bytes, the rest is cut off."""

    description: str | None = None
    """At most 512 bytes, the rest is cut off."""


@struct
class FileMessage(Struct):
    media_id: str
    """From media/upload."""


@struct
class TextCardMessage(Struct):
    title: str
    """At most 128 characters, bytes in appchat/send; the rest is cut off."""

    description: str
    """At most 512 characters, bytes in appchat/send; the rest is cut off. <br> and <div class> with gray, normal or
    highlight work.
    """

    url: str
    """Opened by a click. At most 2048 bytes, with http:// or https:// in front."""

    btntxt: str | None = None
    """Text of the button, at most 4 characters; 详情 if left out."""


@struct
class NewsMessage(Struct):
    articles: list[NewsArticle]
    """1 to 8."""


@struct
class NewsArticle(Struct):
    title: str
    """At most 128 bytes, the rest is cut off."""

    description: str | None = None
    """At most 512 bytes, the rest is cut off."""

    url: str | None = None
    """Opened by a click; needed unless appid and pagepath are given. At most 2048 bytes, with http:// or https:// in
    front.
    """

    picurl: str | None = None
    """A JPG or PNG, best of 1068×455 in the first article and 150×150 in the others. At most 2048 bytes."""

    appid: str | None = None
    """A mini program linked to the app; takes the place of url."""

    pagepath: str | None = None
    """Page in the mini program, at most 128 bytes. Needed with appid."""

    btntxt: str | None = None
    """Text of the button below a lone article, at most 4 characters. Deprecated: no longer documented."""


@struct
class MpnewsMessage(Struct):
    """Articles that WeCom keeps itself. Sent twice, they count as different articles."""

    articles: list[MpnewsArticle]
    """1 to 8."""


@struct
class MpnewsArticle(Struct):
    title: str
    """At most 128 bytes, the rest is cut off."""

    thumb_media_id: str
    """A picture from media/upload."""

    author: str | None = None
    """At most 64 bytes."""

    content_source_url: str | None = None
    """Opened by 阅读原文."""

    content: str
    """HTML, at most 666 KB."""

    digest: str | None = None
    """At most 512 bytes, the rest is cut off."""


@struct
class MarkdownMessage(Struct):
    content: str
    """At most 2048 bytes. Headings, bold, links, inline code, quotes, and <font color> with info, comment or warning
    work.
    """


@struct
class MiniprogramNoticeMessage(Struct):
    """A notice that opens a page of the mini program that the app is linked to."""

    appid: str
    page: str | None = None
    """At most 1024 bytes; without it a click does nothing."""

    title: str
    """4 to 12 Chinese characters."""

    description: str | None = None
    """4 to 12 Chinese characters."""

    emphasis_first_item: bool | None = None
    """Show the first item large."""

    content_item: list[NoticeItem] | None = None
    """At most 10."""


@struct
class NoticeItem(Struct):
    """A line of a notice; left out where both fields are empty."""

    key: str | None = None
    """At most 10 Chinese characters."""

    value: str | None = None
    """At most 30 Chinese characters."""


@struct
class TaskCardMessage(Struct):
    """Deprecated: in favour of template cards, use a ButtonInteractionCard."""

    title: str
    """At most 128 bytes, the rest is cut off."""

    description: str | None = None
    """At most 512 bytes, the rest is cut off."""

    url: str | None = None
    """Opened by a click. At most 2048 bytes, with http:// or https:// in front."""

    task_id: str
    """Unique within the app; letters, digits and _-@, at most 128 bytes."""

    btn: list[TaskCardButton]
    """1 or 2."""


@struct
class TaskCardButton(Struct):
    key: str
    """Comes back in the push. Letters, digits and _-@, at most 128 bytes."""

    name: str
    """At most 18 bytes, the rest is cut off."""

    color: Literal["red", "blue"] | None = None
    """Default blue."""

    is_bold: bool | None = None


@struct
class TemplateMessage(Struct):
    """A message after a template that the provider has registered. Only for third-party apps."""

    template_id: str
    """At most 64 bytes. Must be approved once the app is authorised for real use."""

    url: str | None = None
    """Opened by a click; needed unless miniprogram is given. At most 2048 bytes, with http:// or https:// in front."""

    content_item: list[TemplateItem]
    """1 to 5, as the template says."""

    miniprogram: TemplateMiniprogram | None = None
    """Opened by a click; goes before url."""


@struct
class TemplateItem(Struct):
    key: str
    """As in the template, 1 to 20 characters."""

    value: str
    """1 to 40 characters."""


@struct
class TemplateMiniprogram(Struct):
    appid: str
    """A mini program linked to the app."""

    pagepath: str


@struct
class TextNoticeCard(Struct):
    """A card of text (文本通知型)."""

    source: CardSource | None = None
    action_menu: CardActionMenu | None = None
    main_title: TextNoticeTitle | None = None
    """Needed unless sub_title_text is given."""

    quote_area: CardQuoteArea | None = None
    emphasis_content: CardEmphasisContent | None = None
    sub_title_text: str | None = None
    """Best up to 160 characters."""

    horizontal_content_list: list[CardHorizontalContent] | None = None
    """At most 6."""

    jump_list: list[CardJump] | None = None
    """At most 3."""

    card_action: CardAction
    task_id: str | None = None
    """In message/send needed with action_menu. Unique within the app; letters, digits and _-@, at most 128 bytes."""


@struct
class NewsNoticeCard(Struct):
    """A card with a picture (图文展示型)."""

    source: CardSource | None = None
    action_menu: CardActionMenu | None = None
    main_title: CardTitle
    quote_area: CardQuoteArea | None = None
    image_text_area: CardImageTextArea | None = None
    """This or card_image is needed."""

    card_image: CardImage | None = None
    """This or image_text_area is needed."""

    vertical_content_list: list[CardVerticalContent] | None = None
    """At most 4."""

    horizontal_content_list: list[CardHorizontalContent] | None = None
    """At most 6."""

    jump_list: list[CardJump] | None = None
    """At most 3."""

    card_action: CardAction
    task_id: str | None = None
    """In message/send needed with action_menu. Unique within the app; letters, digits and _-@, at most 128 bytes."""


@struct
class ButtonInteraction(Struct):
    """Content of a card with buttons (按钮交互型)."""

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


@struct
class ButtonInteractionCard(Struct):
    """A card with buttons (按钮交互型). The app needs a callback URL."""

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


@struct
class VoteInteraction(Struct):
    """Content of a card with a question and boxes to tick (投票选择型)."""

    source: CardSource | None = None
    main_title: CardTitle
    checkbox: CardCheckbox


@struct
class VoteInteractionCard(Struct):
    """A card with a question and boxes to tick (投票选择型). The app needs a callback URL."""

    source: CardSource | None = None
    main_title: CardTitle
    checkbox: CardCheckbox
    submit_button: CardSubmitButton
    task_id: str
    """Unique within the app; letters, digits and _-@, at most 128 bytes."""


@struct
class MultipleInteraction(Struct):
    """Content of a card with drop-down lists (多项选择型)."""

    source: CardSource | None = None
    main_title: CardTitle
    select_list: list[CardSelection]
    """1 to 3; their titles stand above."""


@struct
class MultipleInteractionCard(Struct):
    """A card with drop-down lists (多项选择型). The app needs a callback URL."""

    source: CardSource | None = None
    main_title: CardTitle
    select_list: list[CardSelection]
    """1 to 3; their titles stand above."""

    submit_button: CardSubmitButton
    task_id: str
    """Unique within the app; letters, digits and _-@, at most 128 bytes."""


@struct
class CardSource(Struct):
    """Where the card comes from, in small print."""

    icon_url: str | None = None
    """A picture, best of 72×72."""

    desc: str | None = None
    """Best up to 20 characters."""

    desc_color: Literal[0, 1, 2, 3] | None = None
    """0 grey (default), 1 black, 2 red, 3 green. Not in vote_interaction and multiple_interaction."""


@struct
class CardActionMenu(Struct):
    """The menu in the top right corner; the app needs a callback URL."""

    desc: str | None = None
    action_list: list[CardMenuAction]
    """1 to 3."""


@struct
class CardMenuAction(Struct):
    text: str
    key: str
    """Comes back as EventKey in the push. Unique within the card, at most 1024 bytes."""


@struct
class TextNoticeTitle(Struct):
    title: str | None = None
    """Best up to 36 characters."""

    desc: str | None = None
    """Best up to 44 characters."""


@struct
class CardTitle(Struct):
    title: str
    """Best up to 36 characters, 16 in vote_interaction."""

    desc: str | None = None
    """Best up to 44 characters, 160 in vote_interaction and multiple_interaction."""


@struct
class CardQuoteArea(Struct):
    type: Literal[0, 1, 2] | None = None
    """A click does 0 nothing (default), 1 open url, 2 open the mini program."""

    url: str | None = None
    """Needed with type 1."""

    appid: str | None = None
    """Needed with type 2; a mini program linked to the app."""

    pagepath: str | None = None
    title: str | None = None
    quote_text: str | None = None


@struct
class CardImageTextArea(Struct):
    """A picture to the left of a text."""

    type: Literal[0, 1, 2] | None = None
    """A click does 0 nothing (default), 1 open url, 2 open the mini program."""

    url: str | None = None
    """Needed with type 1."""

    appid: str | None = None
    """Needed with type 2; a mini program linked to the app."""

    pagepath: str | None = None
    title: str | None = None
    desc: str | None = None
    image_url: str


@struct
class CardEmphasisContent(Struct):
    """A number or word in large print."""

    title: str | None = None
    """Best up to 14 characters."""

    desc: str | None = None
    """Best up to 22 characters."""


@struct
class CardImage(Struct):
    url: str
    aspect_ratio: float | None = None
    """Width by height, 1.3 (default) to 2.25."""


@struct
class CardVerticalContent(Struct):
    title: str
    """Best up to 38 characters."""

    desc: str | None = None
    """Best up to 160 characters."""


@struct
class CardHorizontalContent(Struct):
    type: Literal[0, 1, 2, 3] | None = None
    """A click does 0 nothing (default), 1 open url, 2 download the file, 3 open the member's profile."""

    keyname: str
    """Best up to 5 characters."""

    value: str | None = None
    """Best up to 30 characters. With type 2 the name of the file, with its extension."""

    url: str | None = None
    """Needed with type 1."""

    media_id: str | None = None
    """Needed with type 2."""

    userid: str | None = None
    """Needed with type 3."""


@struct
class CardJump(Struct):
    type: Literal[0, 1, 2] | None = None
    """A click does 0 nothing (default), 1 open url, 2 open the mini program."""

    title: str
    """Best up to 18 characters."""

    url: str | None = None
    """Needed with type 1."""

    appid: str | None = None
    """Needed with type 2; a mini program linked to the app."""

    pagepath: str | None = None


@struct
class CardAction(Struct):
    """What a click on the card does."""

    type: Literal[0, 1, 2]
    """0 nothing (button_interaction only), 1 open url, 2 open the mini program."""

    url: str | None = None
    """Needed with type 1."""

    appid: str | None = None
    """Needed with type 2; a mini program linked to the app."""

    pagepath: str | None = None


@struct
class CardSelection(Struct):
    question_key: str
    """Comes back in the push. Unique within the card, at most 1024 bytes."""

    title: str | None = None
    option_list: list[CardSelectionOption]
    """1 to 10."""

    selected_id: str | None = None
    """Selected at first; the first option if left out."""

    disable: bool | None = None
    """Cannot be changed; only in message/update_template_card."""


@struct
class CardSelectionOption(Struct):
    id: str
    """Comes back in the push. Unique within the list, at most 128 bytes."""

    text: str
    """Best up to 16 characters."""

    disable: bool | None = None


@struct
class CardButton(Struct):
    type: Literal[0, 1] | None = None
    """A click 0 sends a push (default), 1 opens url."""

    text: str
    """Best up to 10 characters."""

    style: Literal[1, 2, 3, 4] | None = None
    """Look of the button; default 1."""

    key: str | None = None
    """Needed with type 0. Comes back as EventKey in the push. Unique within the card, at most 1024 bytes."""

    url: str | None = None
    """Needed with type 1."""


@struct
class CardCheckbox(Struct):
    question_key: str
    """Comes back in the push, at most 1024 bytes."""

    mode: Literal[0, 1] | None = None
    """0 one option (default), 1 several."""

    option_list: list[CardCheckboxOption]
    """1 to 20."""

    disable: bool | None = None
    """Cannot be changed; only in message/update_template_card."""


@struct
class CardCheckboxOption(Struct):
    id: str
    """Comes back in the push. Unique within the list, at most 128 bytes."""

    text: str
    """Best up to 17 characters."""

    is_checked: bool
    """Ticked at first."""

    disable: bool | None = None


@struct
class CardSubmitButton(Struct):
    text: str
    """Best up to 10 characters."""

    key: str
    """Comes back as EventKey in the push, at most 1024 bytes."""


@struct
class ButtonInteractionUpdate(Struct):
    """A card with buttons (按钮交互型), in place of one that was sent."""

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

    replace_text: str | None = None
    """Text of the button, which can then no longer be clicked."""

    task_id: str | None = None


@struct
class VoteInteractionUpdate(Struct):
    """A card with a question and boxes to tick (投票选择型), in place of one that was sent."""

    source: CardSource | None = None
    main_title: CardTitle
    checkbox: CardCheckbox
    submit_button: CardSubmitButton | None = None
    replace_text: str | None = None
    """Text of the button, which can then no longer be clicked."""

    task_id: str | None = None


@struct
class MultipleInteractionUpdate(Struct):
    """A card with drop-down lists (多项选择型), in place of one that was sent."""

    source: CardSource | None = None
    main_title: CardTitle
    select_list: list[CardSelection]
    """1 to 3; their titles stand above."""

    submit_button: CardSubmitButton | None = None
    replace_text: str | None = None
    """Text of the button, which can then no longer be clicked."""

    task_id: str | None = None


@struct
class CardButtonUpdate(Struct):
    replace_name: str
    """New text of the button, which can then no longer be clicked."""

    task_id: str | None = None
    """Deprecated: no longer documented."""


@struct
class AppStatistics(Struct):
    agentid: int
    app_name: str
    count: int
    """Recipients, counted once for each message."""


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
"""A card that members can click."""

TemplateCardUpdate = Annotated[
    TextNoticeCard
    | NewsNoticeCard
    | ButtonInteractionUpdate
    | VoteInteractionUpdate
    | MultipleInteractionUpdate
    | Unknown,
    Tagged(
        "card_type",
        {
            "text_notice": TextNoticeCard,
            "news_notice": NewsNoticeCard,
            "button_interaction": ButtonInteractionUpdate,
            "vote_interaction": VoteInteractionUpdate,
            "multiple_interaction": MultipleInteractionUpdate,
        },
        inside=True,
    ),
]
"""A card in place of one that was sent."""

Message = Annotated[
    TextMessage
    | ImageMessage
    | VoiceMessage
    | VideoMessage
    | FileMessage
    | TextCardMessage
    | NewsMessage
    | MpnewsMessage
    | MarkdownMessage
    | MiniprogramNoticeMessage
    | TaskCardMessage
    | TemplateCard
    | TemplateMessage
    | Unknown,
    Tagged(
        "msgtype",
        {
            "text": TextMessage,
            "image": ImageMessage,
            "voice": VoiceMessage,
            "video": VideoMessage,
            "file": FileMessage,
            "textcard": TextCardMessage,
            "news": NewsMessage,
            "mpnews": MpnewsMessage,
            "markdown": MarkdownMessage,
            "miniprogram_notice": MiniprogramNoticeMessage,
            "interactive_taskcard": TaskCardMessage,
            "template_card": TemplateCard,
            "template_msg": TemplateMessage,
        },
    ),
]
"""What a message says."""
