"""What a smart bot says: what to_dict gives is what is sent."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

import pytest

from qyapi import decode, to_dict
from qyapi.errors import ParameterError
from qyapi.types.aibot import CardJump, Feedback, MultipleInteractionCard, TextNoticeCard, VoteInteractionCard
from qyapi.types.events import (
    BotCardReply,
    BotReplyText,
    BotStream,
    BotStreamCardReply,
    BotStreamPicture,
    BotStreamReply,
    BotTextReply,
    BotUpdateCardReply,
)
from qyapi.types.message.application import (
    CardAction,
    CardCheckbox,
    CardCheckboxOption,
    CardSelection,
    CardSelectionOption,
    CardSubmitButton,
    CardTitle,
    TextNoticeTitle,
)
from qyapi_runtime.struct import Struct

PICTURE = b"\x89PNG"
MD5 = hashlib.md5(PICTURE, usedforsecurity=False).hexdigest()
STREAM = {
    "id": "s1",
    "finish": True,
    "content": "**29**",
    "msg_item": [{"msgtype": "image", "image": {"base64": base64.b64encode(PICTURE).decode(), "md5": MD5}}],
    "feedback": {"id": "f1"},
}
stream = BotStream(
    id="s1",
    finish=True,
    content="**29**",
    msg_item=[BotStreamPicture(base64=PICTURE, md5=MD5)],
    feedback=Feedback(id="f1"),
)
notice = TextNoticeCard(
    main_title=TextNoticeTitle(title="t"),
    jump_list=[CardJump(type=3, title="how", question="How?")],
    card_action=CardAction(type=1, url="https://a"),
    feedback=Feedback(id="f2"),
)
NOTICE = {
    "card_type": "text_notice",
    "main_title": {"title": "t"},
    "jump_list": [{"type": 3, "title": "how", "question": "How?"}],
    "card_action": {"type": 1, "url": "https://a"},
    "feedback": {"id": "f2"},
}
choice = MultipleInteractionCard(
    main_title=CardTitle(title="t"),
    select_list=[CardSelection(question_key="q", option_list=[CardSelectionOption(id="1", text="one")])],
    submit_button=CardSubmitButton(text="ok", key="k"),
    task_id="t1",
)
vote = VoteInteractionCard(
    main_title=CardTitle(title="t"),
    checkbox=CardCheckbox(question_key="q", option_list=[CardCheckboxOption(id="1", text="one", is_checked=True)]),
    submit_button=CardSubmitButton(text="ok", key="k"),
    task_id="t1",
)

REPLIES: list[tuple[Struct, dict[str, Any]]] = [
    (BotTextReply(text=BotReplyText(content="hello\n")), {"msgtype": "text", "text": {"content": "hello\n"}}),
    (BotStreamReply(stream=stream), {"msgtype": "stream", "stream": STREAM}),
    (BotCardReply(template_card=notice), {"msgtype": "template_card", "template_card": NOTICE}),
    (
        BotStreamCardReply(stream=BotStream(id="s1"), template_card=choice),
        {
            "msgtype": "stream_with_template_card",
            "stream": {"id": "s1"},
            "template_card": {
                "card_type": "multiple_interaction",
                "main_title": {"title": "t"},
                "select_list": [{"question_key": "q", "option_list": [{"id": "1", "text": "one"}]}],
                "submit_button": {"text": "ok", "key": "k"},
                "task_id": "t1",
            },
        },
    ),
    (
        BotUpdateCardReply(userids=["anna"], template_card=vote),
        {
            "response_type": "update_template_card",
            "userids": ["anna"],
            "template_card": {
                "card_type": "vote_interaction",
                "main_title": {"title": "t"},
                "checkbox": {"question_key": "q", "option_list": [{"id": "1", "text": "one", "is_checked": True}]},
                "submit_button": {"text": "ok", "key": "k"},
                "task_id": "t1",
            },
        },
    ),
]


@pytest.mark.parametrize(("reply", "content"), REPLIES, ids=[type(reply).__name__ for reply, _ in REPLIES])
def test_a_reply(reply: Struct, content: dict[str, Any]) -> None:
    assert to_dict(reply) == content
    assert to_dict(decode(type(reply), content)) == content


def test_a_message_is_no_card() -> None:
    with pytest.raises(ParameterError, match="BotCardReply.template_card must be one of"):
        to_dict(BotCardReply(template_card=BotReplyText(content="x")))  # type: ignore[arg-type]
