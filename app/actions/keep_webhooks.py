"""Keep a merchant's webhook endpoints: made, ended, told again; the secret is shown once."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Final
from urllib.parse import urlsplit
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import FinanceActor
from app.gateways.vault import Vault
from app.store import audit, clock, webhooks
from app.store.database import Database, Tx
from domain.finance import Books
from domain.finance_errors import (
    WebhookEndpointNotFoundError,
    WebhookEndpointsFullError,
    WebhookUrlInvalidError,
)
from domain.webhooks import ENDPOINTS_MAX, Endpoint, Told

PURPOSE: Final = "webhook_secret"
SECRET_BYTES: Final = 32


class ShownEndpoint(msgspec.Struct, frozen=True):
    """An endpoint, and the secret that its events are signed with."""

    endpoint: Endpoint
    secret: str


class EndpointAsked(msgspec.Struct, frozen=True):
    """Where to tell of what."""

    merchant_id: UUID
    url: str
    events: Sequence[str]


class Rotation(msgspec.Struct, frozen=True):
    """Whose secret changes, and how long the former one signs too; 0 ends it at once."""

    books: Books
    endpoint_id: UUID
    overlap_seconds: int


class Rotated(msgspec.Struct, frozen=True):
    """An endpoint, its new secret, and until when the former one signs too."""

    endpoint: Endpoint
    secret: str
    former_until: datetime | None


async def make_endpoint(
    db: Database, finance: FinanceActor, vault: Vault, asked: EndpointAsked
) -> ShownEndpoint:
    """Make an endpoint.

    Raises (checked in this order):
        WebhookUrlInvalidError: not an https address; where it leads is judged at each call.
        WebhookEndpointsFullError: the merchant has as many as it may.
    """
    parts = urlsplit(asked.url)
    if parts.scheme != "https" or not parts.hostname or parts.username or parts.password:
        raise WebhookUrlInvalidError
    secret = f"whsec_{secrets.token_hex(SECRET_BYTES)}"
    sealed = vault.seal(secret, purpose=PURPOSE)
    async with db.transaction() as tx:
        endpoint = Endpoint(
            id=uuid7(),
            merchant_id=asked.merchant_id,
            url=asked.url,
            events=sorted(set(asked.events)),
            is_enabled=True,
            created_at=await clock.read(tx),
        )
        if not await webhooks.insert(
            tx, endpoint, secret_sealed=sealed, endpoints_max=ENDPOINTS_MAX
        ):
            raise WebhookEndpointsFullError
        act = finance.act(asked.merchant_id, "webhook.made", f"webhook:{endpoint.id}")
        told = {"url": endpoint.url, "events": endpoint.events}
        await audit.record(tx, msgspec.structs.replace(act, after=told))
    return ShownEndpoint(endpoint, secret)


async def rotate_secret(
    db: Database, finance: FinanceActor, vault: Vault, rotation: Rotation
) -> Rotated:
    """Give an endpoint another secret; the former one signs beside it for a while.

    Raises:
        WebhookEndpointNotFoundError: these books have no such endpoint.
    """
    secret = f"whsec_{secrets.token_hex(SECRET_BYTES)}"
    sealed = vault.seal(secret, purpose=PURPOSE)
    async with db.transaction() as tx:
        endpoint = await _found(tx, rotation.books, rotation.endpoint_id)
        until = await webhooks.rotate(
            tx, endpoint, secret_sealed=sealed, overlap_seconds=rotation.overlap_seconds
        )
        act = finance.act(endpoint.merchant_id, "webhook.rotated", f"webhook:{endpoint.id}")
        told = {"former_until": until.isoformat() if until else None}
        await audit.record(tx, msgspec.structs.replace(act, after=told))
    return Rotated(endpoint, secret, until)


async def end_endpoint(
    db: Database, finance: FinanceActor, books: Books, endpoint_id: UUID
) -> None:
    """Tell an endpoint nothing more.

    Raises:
        WebhookEndpointNotFoundError: these books have no such endpoint.
    """
    async with db.transaction() as tx:
        endpoint = await _found(tx, books, endpoint_id)
        await webhooks.disable(tx, endpoint)
        act = finance.act(endpoint.merchant_id, "webhook.ended", f"webhook:{endpoint.id}")
        await audit.record(tx, act)


async def replay(tx: Tx, books: Books, endpoint_id: UUID, *, after: UUID) -> int:
    """Have everything after an event told again; return how much that is.

    Raises:
        WebhookEndpointNotFoundError: these books have no such endpoint.
    """
    return await webhooks.replay(tx, await _found(tx, books, endpoint_id), after=after)


async def read_endpoints(db: Database, books: Books) -> list[Endpoint]:
    """Return the endpoints of these books; there are few."""
    async with db.reading() as tx:
        return await webhooks.endpoints(tx, books)


async def read_told(
    db: Database, books: Books, endpoint_id: UUID, *, after: UUID, limit: int
) -> Sequence[Told]:
    """Return what an endpoint was told after an event, or will be, in its order.

    Raises:
        WebhookEndpointNotFoundError: these books have no such endpoint.
    """
    async with db.transaction() as tx:
        endpoint = await _found(tx, books, endpoint_id)
        return await webhooks.told(tx, endpoint, after=after, limit=limit)


async def _found(tx: Tx, books: Books, endpoint_id: UUID) -> Endpoint:
    found = await webhooks.find(tx, books, endpoint_id)
    if found is None:
        raise WebhookEndpointNotFoundError
    return found
