"""A merchant's webhook endpoints over HTTP: made, listed, ended, and told again on demand."""

from collections.abc import Sequence
from typing import Annotated, Literal
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody, QueryParameter
from msgspec import Meta

from app.actions.idempotency import answer_once
from app.actions.keep_webhooks import (
    EndpointAsked,
    Rotated,
    Rotation,
    end_endpoint,
    make_endpoint,
    read_endpoints,
    read_told,
    replay,
    rotate_secret,
)
from app.store.database import Tx
from app.web.deps import Db, FinanceCaller, OnceRequired, Parts, answered, keeps_books
from app.web.finance_queries import MerchantAsked, books_of
from app.web.pages import FIRST, LIMIT_DEFAULT, Limit
from app.web.payouts import one_book
from app.web.routes import delete, get, post
from domain.webhooks import Endpoint, Told

After = Annotated[UUID | None, QueryParameter(description="After this event; none: all.")]
EventName = Literal[
    "settlement.settled",
    "payout.paid",
    "payout.failed",
    "dispute.opened",
    "recon.mismatch",
    "period.closed",
]


class EndpointGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where to tell of what: https, to a public host."""

    url: Annotated[str, Meta(min_length=1, max_length=2_000)]
    events: Annotated[tuple[EventName, ...], Meta(min_length=1, max_length=20)]


class ReplayGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """From which event on; left out, from the first."""

    after: UUID | None = None


class EndpointWithSecret(msgspec.Struct, frozen=True):
    """A new endpoint; the secret is shown this once."""

    endpoint: Endpoint
    secret: str


class RotationGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How long the former secret signs beside the new one; 0: not at all."""

    overlap_seconds: Annotated[int, Meta(ge=0, le=604_800)] = 86_400


class EndpointList(msgspec.Struct, frozen=True):
    """All endpoints: there are few."""

    items: Sequence[Endpoint]


class ToldPage(msgspec.Struct, frozen=True):
    """What an endpoint was told or will be, in its order; go on after the last event."""

    items: Sequence[Told]


class Replayed(msgspec.Struct, frozen=True):
    """How many events are told again."""

    events_count: int


class WebhookEndpointController(Controller):
    """Programs that are told what happens, instead of asking again and again."""

    path = "/v1/finance/webhook-endpoints"
    tags = ("finance",)
    guards = (keeps_books("webhooks:write"),)

    @post(operation_id="makeWebhookEndpoint")
    async def make(
        self,
        data: JSONBody[EndpointGiven],
        finance: FinanceCaller,
        parts: Parts,
        merchant_id: MerchantAsked = None,
    ) -> EndpointWithSecret:
        """Make an endpoint. Its secret is shown once, so this keeps no answer to repeat.

        `Pintier-Signature: t=…,v1=…` signs `t.body` by HMAC-SHA256, as Stripe does. An event comes
        at least once and is known by its id; what is not answered 2xx is tried for three days.
        """
        asked = EndpointAsked(one_book(finance, merchant_id), data.url, data.events)
        made = await make_endpoint(parts.db, finance, parts.vault, asked)
        return EndpointWithSecret(made.endpoint, made.secret)

    @get(operation_id="listWebhookEndpoints")
    async def list_endpoints(
        self, finance: FinanceCaller, db: Db, merchant_id: MerchantAsked = None
    ) -> EndpointList:
        """List endpoints."""
        return EndpointList(await read_endpoints(db, books_of(finance, merchant_id)))

    @get("/{endpoint_id:uuid}/events", operation_id="listWebhookEvents")
    async def events(
        self,
        *,
        endpoint_id: FromPath[UUID],
        finance: FinanceCaller,
        db: Db,
        merchant_id: MerchantAsked = None,
        after: After = None,
        limit: Limit = LIMIT_DEFAULT,
    ) -> ToldPage:
        """List what an endpoint was told, and what it has not taken yet."""
        books = books_of(finance, merchant_id)
        return ToldPage(await read_told(db, books, endpoint_id, after=after or FIRST, limit=limit))

    @post("/{endpoint_id:uuid}/replay", operation_id="replayWebhookEvents", status_code=200)
    async def replay(
        self,
        *,
        endpoint_id: FromPath[UUID],
        data: JSONBody[ReplayGiven],
        finance: FinanceCaller,
        parts: Parts,
        once: OnceRequired,
        merchant_id: MerchantAsked = None,
    ) -> Response[Replayed]:
        """Tell everything after an event again, under the same ids."""
        books, after = books_of(finance, merchant_id), data.after or FIRST

        async def work(tx: Tx) -> int:
            return await replay(tx, books, endpoint_id, after=after)

        return answered(await answer_once(parts.db, once, work, render=Replayed, status=200))

    @post("/{endpoint_id:uuid}/rotate", operation_id="rotateWebhookSecret", status_code=200)
    async def rotate(
        self,
        endpoint_id: FromPath[UUID],
        data: JSONBody[RotationGiven],
        finance: FinanceCaller,
        parts: Parts,
        merchant_id: MerchantAsked = None,
    ) -> Rotated:
        """Give an endpoint a new secret, shown this once; the former one goes on signing a while.

        Until `former_until` the header has two `v1`: take an event if either fits.
        """
        rotation = Rotation(books_of(finance, merchant_id), endpoint_id, data.overlap_seconds)
        return await rotate_secret(parts.db, finance, parts.vault, rotation)

    @delete("/{endpoint_id:uuid}", operation_id="endWebhookEndpoint")
    async def end(
        self,
        endpoint_id: FromPath[UUID],
        finance: FinanceCaller,
        db: Db,
        merchant_id: MerchantAsked = None,
    ) -> None:
        """Tell an endpoint nothing more."""
        await end_endpoint(db, finance, books_of(finance, merchant_id), endpoint_id)
