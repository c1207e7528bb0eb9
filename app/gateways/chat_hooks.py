"""Webhooks of chat platforms: whether they are genuine, what came, and who said what.

The check is on the raw bytes and before any parsing; comparing takes the same time whatever the
guess (reliability.md 7.2). Telegram signs nothing: a header repeats the secret it was given.
"""

import base64
import hmac
from collections.abc import Sequence
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from domain.bridges import Heard, Platform

EVENTS_MAX: Final = 100
"""Of one delivery; LINE sends a handful."""


class HookMalformedError(Exception):
    """A genuine delivery that is not of its platform's shape."""


class Delivered(msgspec.Struct, frozen=True):
    """One event of a delivery: the platform's own name for it, and its bytes as they came."""

    external_id: str
    raw: bytes


def is_genuine(platform: Platform, *, secret: str, proof: str, raw: bytes) -> bool:
    """Say whether a delivery comes from the platform.

    Args:
        platform: that it claims to come from.
        secret: Telegram's `secret_token` or LINE's channel secret.
        proof: Telegram's `X-Telegram-Bot-Api-Secret-Token`, LINE's `x-line-signature`.
        raw: the body.
    """
    if platform is Platform.LINE:
        expected = base64.b64encode(hmac.digest(secret.encode(), raw, "sha256"))
    else:
        expected = secret.encode()
    return hmac.compare_digest(expected, proof.encode("utf-8", "surrogateescape"))


class _Update(msgspec.Struct):
    update_id: int


class _LineEvent(msgspec.Struct, rename="camel"):
    webhook_event_id: Annotated[str, Meta(min_length=1, max_length=100, pattern="^[!-~]+$")]


class _LineDelivery(msgspec.Struct):
    events: list[msgspec.Raw]


def delivered(platform: Platform, raw: bytes) -> Sequence[Delivered]:
    """Return the events of a genuine delivery.

    Raises:
        HookMalformedError: it is not of the platform's shape.
    """
    try:
        if platform is Platform.TELEGRAM:
            update = msgspec.json.decode(raw, type=_Update)
            return [Delivered(str(update.update_id), raw)]
        events = msgspec.json.decode(raw, type=_LineDelivery).events[:EVENTS_MAX]
        return [
            Delivered(msgspec.json.decode(one, type=_LineEvent).webhook_event_id, bytes(one))
            for one in events
        ]
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise HookMalformedError(str(error)) from error


class _TelegramUser(msgspec.Struct):
    id: int
    is_bot: bool = False
    first_name: str = ""
    last_name: str = ""


class _TelegramChat(msgspec.Struct):
    id: int
    username: str = ""


class _TelegramMessage(msgspec.Struct):
    chat: _TelegramChat
    sender: _TelegramUser | None = msgspec.field(name="from", default=None)
    text: str = ""


class _TelegramUpdate(msgspec.Struct):
    message: _TelegramMessage | None = None


class _LineSource(msgspec.Struct, rename="camel"):
    user_id: str = ""
    group_id: str = ""
    room_id: str = ""


class _LineText(msgspec.Struct):
    type: str = ""
    text: str = ""


class _LineMessageEvent(msgspec.Struct):
    type: str = ""
    mode: str = "active"
    source: _LineSource = msgspec.field(default_factory=_LineSource)
    message: _LineText = msgspec.field(default_factory=_LineText)


def heard(platform: Platform, raw: bytes) -> Heard | None:
    """Return what somebody typed; None for everything else: pictures, bots, edits, joins."""
    try:
        said = _of_telegram(raw) if platform is Platform.TELEGRAM else _of_line(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    if said is None:
        return None
    text = said.text.replace("\0", "").strip()  # PostgreSQL's text cannot hold a NUL
    return msgspec.structs.replace(said, text=text) if text else None


def _of_telegram(raw: bytes) -> Heard | None:
    said = msgspec.json.decode(raw, type=_TelegramUpdate).message
    if said is None or said.sender is None or said.sender.is_bot:
        return None
    chats = [str(said.chat.id), *([f"@{said.chat.username}"] if said.chat.username else [])]
    return Heard(
        chats=tuple(chats),
        user=str(said.sender.id),
        name=f"{said.sender.first_name} {said.sender.last_name}".strip(),
        text=said.text,
    )


def _of_line(raw: bytes) -> Heard | None:
    event = msgspec.json.decode(raw, type=_LineMessageEvent)
    source = event.source
    is_text = event.type == "message" and event.message.type == "text" and event.mode == "active"
    if not is_text or not source.user_id:
        return None
    chat = source.group_id or source.room_id or source.user_id
    return Heard(chats=(chat,), user=source.user_id, name="", text=event.message.text)
