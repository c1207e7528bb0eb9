"""Text messages: whoever carries them takes a JSON document at one address."""

from typing import Final, Protocol
from uuid import UUID

import httpx
import msgspec

TIMEOUT: Final = httpx.Timeout(10.0, connect=2.0)


class Carried(msgspec.Struct, frozen=True):
    """The carrier took the message."""


class NotCarried(msgspec.Struct, frozen=True):
    """The carrier refused it (`permanent`), or did not answer: then it is tried again."""

    cause: str
    permanent: bool = False


class SmsGateway(Protocol):
    """One carrier of text messages."""

    async def send(self, *, message_id: UUID, phone: str, text: str) -> Carried | NotCarried:
        """Hand a message over; `message_id` lets the carrier drop a repetition."""
        ...


class NullSms:
    """Nobody carries messages: in development they are read at `/sandbox/sms`."""

    async def send(
        self,
        *,
        message_id: UUID,  # noqa: ARG002  (nobody to hand it to)
        phone: str,  # noqa: ARG002
        text: str,  # noqa: ARG002
    ) -> Carried | NotCarried:
        """Take the message and keep it where it is."""
        return Carried()


class HttpSms:
    """Posts `{id, phone, text}` to the carrier's address; 2xx means taken, 4xx refused."""

    def __init__(self, client: httpx.AsyncClient, url: str) -> None:
        self._client = client
        self._url = url

    async def send(self, *, message_id: UUID, phone: str, text: str) -> Carried | NotCarried:
        """Post the message; the id is the idempotency key."""
        body = {"id": str(message_id), "phone": phone, "text": text}
        headers = {"Idempotency-Key": str(message_id)}
        try:
            got = await self._client.post(self._url, json=body, headers=headers, timeout=TIMEOUT)
        except httpx.HTTPError as error:
            return NotCarried(type(error).__name__)
        if got.is_success:
            return Carried()
        refused = got.is_client_error and got.status_code not in {408, 429}
        return NotCarried(f"status {got.status_code}", permanent=refused)
