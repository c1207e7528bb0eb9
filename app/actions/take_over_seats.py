"""Swap two seats in one step: the newcomer's is paid, the giver's goes with its money (N-16).

Part of the transaction that counts authorized payments in, under the lock of the team-buy: place
and units pass on as they are, and nobody sees a count dip. The giver's hold is released by an op of
its own that is written here, so the newcomer's money was there before.
"""

from collections.abc import Collection
from uuid import UUID

import msgspec

from app.actions.leave_team_buy import return_money
from app.store import seat_transfers, seats, team_buys
from app.store.database import Tx
from app.store.seats import SameCardSeat
from domain.facts import Fact, SeatEnded
from domain.ids import TeamBuyRef
from domain.seats import Seat, SeatState
from domain.team_buys import TeamBuy, take_over
from domain.transfers import Transfer, TransferOutcome


class Takeover(msgspec.Struct, frozen=True):
    """A seat that waits to stand in another one's place, and that other one.

    `card`: what the giver's seat counts by, where it does; `same_card`: the seat that would then
    count in its stead.
    """

    transfer: Transfer
    given: Seat
    card: str | None
    same_card: SameCardSeat | None


class Swap(msgspec.Struct, frozen=True):
    """A takeover that is decided: the team-buy after it, and who counts now.

    `heir`: the seat that counts for the giver's card from now on; `counts`: the newcomer's does.
    """

    takeover: Takeover
    team_buy: TeamBuy
    facts: list[Fact]
    heir: SameCardSeat | None
    counts: bool


async def read_takeovers(
    tx: Tx, merchant_id: UUID, seat_ids: Collection[UUID]
) -> dict[UUID, Takeover]:
    """Return what the seats that wait to take over would replace, by their ids.

    Args:
        tx: the transaction; it holds the team-buys.
        merchant_id: whose they are.
        seat_ids: those that wait. One is missing from the answer when the offer it accepted has
            ended, or the giver is no longer in.
    """
    found: dict[UUID, Takeover] = {}
    if not seat_ids:
        return found
    for transfer in await seat_transfers.by_taker(tx, merchant_id, sorted(seat_ids)):
        ref = TeamBuyRef(merchant_id, transfer.team_buy_id)
        given = await seats.of_team_buy(tx, ref, transfer.seat_id)
        if given is None or given.state is not SeatState.AUTHORIZED:
            continue
        if transfer.taker_seat_id is None:
            continue
        card = await seats.fingerprint(tx, ref, given.id) if given.counted else None
        same_card = await seats.same_card_seat(tx, ref, given.id) if given.counted else None
        found[transfer.taker_seat_id] = Takeover(transfer, given, card, same_card)
    return found


def swap(takeover: Takeover, team_buy: TeamBuy, *, card: str | None, counts: bool) -> Swap | None:
    """Decide what a takeover makes of the team-buy; None when fewer would count after it.

    Args:
        takeover: which two seats.
        team_buy: as it stands.
        card: what the newcomer pays with, where cards are told apart.
        counts: whether that card does not count here yet.
    """
    # The giver's own card in the newcomer's hands goes on counting, for the newcomer's seat.
    is_same = card is not None and card == takeover.card
    heir = None if is_same else takeover.same_card
    decided = take_over(
        team_buy,
        quantity=takeover.given.quantity,
        counted=takeover.given.counted,
        promoted=() if heir is None else (heir.quantity,),
        counts=counts or is_same,
    )
    return None if decided is None else Swap(takeover, *decided, heir, counts or is_same)


async def end_given(tx: Tx, one: Swap) -> list[Fact]:
    """End the giver's seat and write down that its money goes back.

    Before the newcomer's is stored as counted: one card counts once at any time.
    """
    given, transfer = one.takeover.given, one.takeover.transfer
    ref = TeamBuyRef(given.merchant_id, given.team_buy_id)
    await seats.end(tx, ref, given.id, state=SeatState.TRANSFERRED, reason="transferred")
    if one.heir is not None:
        await seats.count_in(tx, ref, one.heir.id)
    await return_money(tx, given, reason="transferred")
    await seat_transfers.end(tx, transfer, TransferOutcome.TRANSFERRED)
    return [SeatEnded(ref.id, given.id, SeatState.TRANSFERRED.value)]


async def pass_role_on(tx: Tx, one: Swap) -> None:
    """Make the first who paid the initiator, where the giver was (D-7)."""
    if one.takeover.given.shopper_id == one.team_buy.initiator_id:
        await team_buys.pass_on(tx, TeamBuyRef(one.team_buy.merchant_id, one.team_buy.id))
