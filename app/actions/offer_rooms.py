"""Invite buyers to rooms because of what became of their seats: paid, or received (N-10)."""

import secrets
from collections.abc import Sequence
from uuid import UUID

import msgspec

from app.actions.access import Person
from app.actions.open_team_buy import CODE_BITS
from app.store import merchants, room_offers
from app.store.database import Database, Tx
from app.store.room_offers import NewOffer, Offer
from domain.errors import MerchantNotFoundError
from domain.invites import code_of
from domain.room_joins import INVITE_LIFETIME
from domain.room_policies import SeatEvent

__all__ = ("Offer",)


class SeatMoved(msgspec.Struct, frozen=True):
    """A seat that something has happened to which a room may invite for."""

    team_buy_id: UUID
    seat_id: UUID
    event: SeatEvent


class OfferWish(msgspec.Struct, frozen=True):
    """Whether somebody wants invites to a merchant's rooms."""

    merchant_id: UUID
    wanted: bool


async def offer_rooms(tx: Tx, merchant_id: UUID, moved: Sequence[SeatMoved]) -> None:
    """Invite the shoppers of these seats; whoever was invited to a room before is not again.

    Runs where the fact is marked as relayed, so it happens exactly once, whatever is killed.
    """
    for event in SeatEvent:
        found = [one for one in moved if one.event is event]
        if not found:
            continue
        due = await room_offers.due(
            tx,
            merchant_id,
            team_buy_ids=sorted({one.team_buy_id for one in found}),
            seat_ids=[one.seat_id for one in found],
            event=event.value,
        )
        new = [
            NewOffer(one.room_id, one.shopper_id, one.seat_id, code_of(secrets.randbits(CODE_BITS)))
            for one in due
        ]
        if new:
            seconds = INVITE_LIFETIME.total_seconds()
            await room_offers.keep(
                tx, merchant_id, new, event=event.value, lifetime_seconds=seconds
            )


async def list_room_offers(
    db: Database, person: Person, *, before: UUID, limit: int
) -> list[Offer]:
    """List the invites somebody was sent because of their seats, which still work."""
    async with db.reading() as tx:
        return await room_offers.mine(tx, person.shopper_id, before=before, limit=limit)


async def wish_for_offers(tx: Tx, person: Person, wish: OfferWish) -> OfferWish:
    """Say whether a merchant's rooms may invite the person.

    Raises:
        MerchantNotFoundError: there is no such merchant.
    """
    if await merchants.read(tx, wish.merchant_id) is None:
        raise MerchantNotFoundError
    change = room_offers.want if wish.wanted else room_offers.refuse
    await change(tx, wish.merchant_id, person.shopper_id)
    return wish
