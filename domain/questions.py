"""Questions and their answers: marks that members put on what was said (CT-3)."""

from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec

from domain.message_changes import Original
from domain.messages import MessageKind
from domain.room_errors import MessageInvalidError, MessageNotFoundError, RoomForbiddenError

MARKABLE: Final = frozenset({MessageKind.TEXT, MessageKind.IMAGE})


class Mark(StrEnum):
    """What a message is to the room."""

    QUESTION = "question"
    ANSWER = "answer"
    NONE = "none"


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A message that was marked as a question. `answered_seq`: the message that answers it."""

    seq: int
    asked_by: UUID
    answered_seq: int | None


class Marking(msgspec.Struct, frozen=True, kw_only=True):
    """Who marks what.

    `own`: the question that this very message is. `asked`: the question that it replies to.
    """

    message: Original
    own: Question | None
    asked: Question | None
    by: UUID
    moderates: bool


def check_mark(marking: Marking, mark: Mark) -> bool:
    """Say whether a mark changes anything.

    A question is marked by its author, an answer by whoever asked; admins mark both.

    Raises (checked in this order):
        MessageNotFoundError: the message was taken back.
        MessageInvalidError: no text or picture of a person; or an answer that replies to no
            question.
        RoomForbiddenError: the mark is somebody else's to put or to take.
    """
    message, own, asked = marking.message, marking.own, marking.asked
    if message.hidden:
        raise MessageNotFoundError
    if message.kind not in MARKABLE or message.sender_id is None:
        raise MessageInvalidError("only what a person said is a question or an answer")
    answers = asked is not None and asked.answered_seq == message.seq
    if mark is Mark.ANSWER and asked is None:
        raise MessageInvalidError("an answer replies to a question")
    about_answer = mark is Mark.ANSWER or (mark is Mark.NONE and answers)
    whose = asked.asked_by if about_answer and asked is not None else message.sender_id
    if not marking.moderates and marking.by != whose:
        raise RoomForbiddenError
    return {
        Mark.QUESTION: own is None,
        Mark.ANSWER: not answers,
        Mark.NONE: answers or own is not None,
    }[mark]
