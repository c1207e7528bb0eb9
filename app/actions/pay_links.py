"""Links that name one seat and its shopper: made for an answer, opened by the page they lead to.

A link is no log-in. Whoever has it sees what one seat costs and, where cards are typed at the
payment provider, may pay for this seat with a card of their own. It ends with the reservation.
"""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.actions.access import Person
from app.actions.pay_for_seat import check_payable
from app.actions.read_team_buys import shown_team_buy
from app.gateways.vault import Vault
from app.store import clock, seats
from app.store.database import Database
from app.store.showcase import ShownTeamBuy
from domain.errors import SeatNotFoundError, SeatStateError
from domain.ids import TeamBuyRef
from domain.order_errors import PayLinkExpiredError
from domain.seats import Seat

_ID: Final = 16
_UNTIL: Final = 5
_LENGTH: Final = 2 * _ID + _UNTIL


class PayLink(msgspec.Struct, frozen=True):
    """Which seat, whose it is, and until when the link leads anywhere."""

    seat_id: UUID
    shopper_id: UUID
    until: datetime


class PayPage(msgspec.Struct, frozen=True):
    """What the page of a link shows."""

    seat: Seat
    shopper_id: UUID
    team_buy: ShownTeamBuy
    at: datetime


def pay_token(vault: Vault, link: PayLink) -> str:
    """Return the last part of a link's address: the same link, the same token."""
    until_seconds = int(link.until.timestamp())
    return vault.sign_link(
        link.seat_id.bytes + link.shopper_id.bytes + until_seconds.to_bytes(_UNTIL, "big")
    )


async def make_pay_link(db: Database, person: Person, seat_id: UUID) -> PayLink:
    """Return a link to pay for a seat of the caller's, good while the seat is held.

    Raises (checked in this order):
        SeatNotFoundError: not a seat of theirs.
        SeatExpiredError, SeatStateError, TeamBuyClosedError: nothing is to pay.
    """
    async with db.reading() as tx:
        seat = await seats.of_shopper(tx, person.shopper_id, seat_id)
        if seat is None:
            raise SeatNotFoundError
        await check_payable(tx, seat)
    if seat.expires_at is None:
        raise SeatStateError("a card is saved for this seat already")
    return PayLink(seat.id, person.shopper_id, seat.expires_at)


async def read_pay_page(db: Database, vault: Vault, token: str, person: Person | None) -> PayPage:
    """Read what a link leads to; whoever is logged in as somebody else finds nothing.

    Raises:
        SeatNotFoundError: no link of ours, or another person's.
        PayLinkExpiredError: the reservation it was made for has run out.
    """
    about = vault.read_link(token)
    if about is None or len(about) != _LENGTH:
        raise SeatNotFoundError
    seat_id, shopper_id = UUID(bytes=about[:_ID]), UUID(bytes=about[_ID : 2 * _ID])
    if person is not None and person.shopper_id != shopper_id:
        raise SeatNotFoundError
    async with db.reading() as tx:
        seat = await seats.of_shopper(tx, shopper_id, seat_id)
        if seat is None:
            raise SeatNotFoundError
        now = await clock.read(tx)
        if int(now.timestamp()) >= int.from_bytes(about[2 * _ID :], "big"):
            raise PayLinkExpiredError
        shown = await shown_team_buy(tx, TeamBuyRef(seat.merchant_id, seat.team_buy_id))
    return PayPage(seat, shopper_id, shown, now)
