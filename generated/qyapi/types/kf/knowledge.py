"""微信客服：机器人管理: generated from spec/kf/knowledge.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated

from qyapi_runtime.scalars import Flag, Tagged
from qyapi_runtime.struct import Struct, Unknown, struct

__all__ = [
    "Answer",
    "AnswerAttachment",
    "AnswerImage",
    "AnswerLink",
    "AnswerMiniprogram",
    "AnswerVideo",
    "Intent",
    "KnowledgeAddGroupRequest",
    "KnowledgeAddGroupResponse",
    "KnowledgeAddIntentRequest",
    "KnowledgeAddIntentResponse",
    "KnowledgeDelGroupRequest",
    "KnowledgeDelIntentRequest",
    "KnowledgeGroup",
    "KnowledgeListGroupRequest",
    "KnowledgeListGroupResponse",
    "KnowledgeListIntentRequest",
    "KnowledgeListIntentResponse",
    "KnowledgeModGroupRequest",
    "KnowledgeModIntentRequest",
    "ListedAnswer",
    "ListedAttachment",
    "ListedImage",
    "ListedMiniprogram",
    "ListedQuestion",
    "ListedVideo",
    "Question",
    "QuestionText",
    "SimilarQuestions",
]


@struct
class KnowledgeAddGroupRequest(Struct):
    name: str
    """At most 12 characters, unique."""


@struct
class KnowledgeAddGroupResponse(Struct):
    group_id: str


@struct
class KnowledgeDelGroupRequest(Struct):
    group_id: str


@struct
class KnowledgeModGroupRequest(Struct):
    group_id: str
    name: str
    """At most 12 characters, unique."""


@struct
class KnowledgeListGroupRequest(Struct):
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """Default 500, at most 1000."""

    group_id: str | None = None
    """Only this group."""


@struct
class KnowledgeListGroupResponse(Struct):
    next_cursor: str | None = None
    has_more: Flag
    group_list: list[KnowledgeGroup]


@struct
class KnowledgeAddIntentRequest(Struct):
    group_id: str
    question: Question
    similar_questions: SimilarQuestions | None = None
    answers: list[Answer]
    """One."""


@struct
class KnowledgeAddIntentResponse(Struct):
    intent_id: str


@struct
class KnowledgeDelIntentRequest(Struct):
    intent_id: str


@struct
class KnowledgeModIntentRequest(Struct):
    intent_id: str
    question: Question | None = None
    similar_questions: SimilarQuestions | None = None
    answers: list[Answer] | None = None
    """One."""


@struct
class KnowledgeListIntentRequest(Struct):
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """Default 500, at most 1000."""

    group_id: str | None = None
    """Only of this group."""

    intent_id: str | None = None
    """Only this one."""


@struct
class KnowledgeListIntentResponse(Struct):
    next_cursor: str | None = None
    has_more: Flag
    intent_list: list[Intent]


@struct
class KnowledgeGroup(Struct):
    group_id: str
    name: str
    is_default: Flag
    """Made by WeCom."""


@struct
class QuestionText(Struct):
    content: str
    """At most 200 characters; 500 in an answer."""


@struct
class Question(Struct):
    text: QuestionText


@struct
class SimilarQuestions(Struct):
    """Other ways to put the question."""

    items: list[Question] | None = None
    """At most 100."""


@struct
class Answer(Struct):
    text: QuestionText
    attachments: list[AnswerAttachment] | None = None
    """At most 4."""


@struct
class AnswerImage(Struct):
    media_id: str
    """From media/upload."""


@struct
class AnswerVideo(Struct):
    media_id: str
    """From media/upload."""


@struct
class AnswerLink(Struct):
    title: str
    pic_url: str | None = None
    desc: str | None = None
    url: str


@struct
class AnswerMiniprogram(Struct):
    title: str | None = None
    """At most 64 bytes."""

    thumb_media_id: str
    """The picture, from media/upload."""

    appid: str
    """Must be linked to the corp."""

    pagepath: str


@struct
class Intent(Struct):
    """A question and its answer, as they are listed."""

    group_id: str
    intent_id: str
    question: ListedQuestion
    similar_questions: SimilarQuestions | None = None
    answers: list[ListedAnswer] | None = None


@struct
class ListedQuestion(Struct):
    text: QuestionText
    similar_questions: SimilarQuestions | None = None
    answers: list[ListedAnswer] | None = None


@struct
class ListedAnswer(Struct):
    text: QuestionText
    attachments: list[ListedAttachment] | None = None


@struct
class ListedImage(Struct):
    name: str
    """Name of the file; there is no media_id."""


@struct
class ListedVideo(Struct):
    name: str
    """Name of the file; there is no media_id."""


@struct
class ListedMiniprogram(Struct):
    title: str | None = None
    appid: str
    pagepath: str


AnswerAttachment = Annotated[
    AnswerImage | AnswerVideo | AnswerLink | AnswerMiniprogram | Unknown,
    Tagged(
        "msgtype", {"image": AnswerImage, "video": AnswerVideo, "link": AnswerLink, "miniprogram": AnswerMiniprogram}
    ),
]
"""What comes with an answer."""

ListedAttachment = Annotated[
    ListedImage | ListedVideo | AnswerLink | ListedMiniprogram | Unknown,
    Tagged(
        "msgtype", {"image": ListedImage, "video": ListedVideo, "link": AnswerLink, "miniprogram": ListedMiniprogram}
    ),
]
"""What comes with an answer, as it is listed."""
