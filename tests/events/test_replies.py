"""Passive replies: what to_dict gives is the content of the XML, but for the header."""

from __future__ import annotations

import pytest

from qyapi import decode, to_dict
from qyapi.types.events import (
    ButtonInteractionCard,
    CardAction,
    CardActionMenu,
    CardButton,
    CardCheckbox,
    CardCheckboxOption,
    CardHorizontalContent,
    CardMenuAction,
    CardSource,
    CardSubmitButton,
    CardTitle,
    NewsReply,
    ReplaceButton,
    ReplyArticle,
    ReplyMedia,
    TextNoticeCard,
    TextReply,
    UpdateButtonReply,
    UpdateTemplateCardReply,
    VoiceReply,
    VoteInteractionCard,
)
from qyapi_runtime.struct import Struct

REPLIES = [
    (TextReply(content="在"), {"MsgType": "text", "Content": "在"}),
    (VoiceReply(voice=ReplyMedia(media_id="m")), {"MsgType": "voice", "Voice": {"MediaId": "m"}}),
    (
        NewsReply(article_count=2, articles=[ReplyArticle(title="a", url="https://a"), ReplyArticle(title="b")]),
        {
            "MsgType": "news",
            "ArticleCount": 2,
            "Articles": {"item": [{"Title": "a", "Url": "https://a"}, {"Title": "b"}]},
        },
    ),
    (
        UpdateButtonReply(button=ReplaceButton(replace_name="done")),
        {"MsgType": "update_button", "Button": {"ReplaceName": "done"}},
    ),
    (
        UpdateTemplateCardReply(
            template_card=TextNoticeCard(
                source=CardSource(desc="企业微信", desc_color=1),
                action_menu=CardActionMenu(action_list=[CardMenuAction(text="A", key="a")]),
                main_title=CardTitle(title="t"),
                horizontal_content_list=[
                    CardHorizontalContent(key_name="k", value="v"),
                    CardHorizontalContent(key_name="l", type=3, user_id="anna"),
                ],
                card_action=CardAction(type=1, url="https://a"),
            )
        ),
        {
            "MsgType": "update_template_card",
            "TemplateCard": {
                "CardType": "text_notice",
                "Source": {"Desc": "企业微信", "DescColor": 1},
                "ActionMenu": {"ActionList": [{"Text": "A", "Key": "a"}]},
                "MainTitle": {"Title": "t"},
                "HorizontalContentList": [
                    {"KeyName": "k", "Value": "v"},
                    {"Type": 3, "KeyName": "l", "UserId": "anna"},
                ],
                "CardAction": {"Type": 1, "Url": "https://a"},
            },
        },
    ),
    (
        UpdateTemplateCardReply(
            template_card=ButtonInteractionCard(
                main_title=CardTitle(title="t"), button_list=[CardButton(text="b", key="k")], replace_text="done"
            )
        ),
        {
            "MsgType": "update_template_card",
            "TemplateCard": {
                "CardType": "button_interaction",
                "MainTitle": {"Title": "t"},
                "ButtonList": [{"Text": "b", "Key": "k"}],
                "ReplaceText": "done",
            },
        },
    ),
    (
        UpdateTemplateCardReply(
            template_card=VoteInteractionCard(
                main_title=CardTitle(title="t"),
                check_box=CardCheckbox(
                    question_key="q", option_list=[CardCheckboxOption(id="1", text="o", is_checked=True)]
                ),
                submit_button=CardSubmitButton(text="s", key="k"),
            )
        ),
        {
            "MsgType": "update_template_card",
            "TemplateCard": {
                "CardType": "vote_interaction",
                "MainTitle": {"Title": "t"},
                "CheckBox": {"QuestionKey": "q", "OptionList": [{"Id": "1", "Text": "o", "IsChecked": True}]},
                "SubmitButton": {"Text": "s", "Key": "k"},
            },
        },
    ),
]


@pytest.mark.parametrize(("reply", "content"), REPLIES, ids=lambda value: type(value).__name__)
def test_a_reply_in_wire_form_and_back(reply: Struct, content: dict[str, object]) -> None:
    assert to_dict(reply) == content
    assert decode(type(reply), content) == reply
