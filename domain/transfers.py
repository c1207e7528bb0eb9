"""Transfers (转让): a paid seat passes to another shopper before the close, without a mark-up.

The newcomer pays the price shown when they accept; only when that money is there does the giver's
go back, both in one step. Whoever pays too late, or whose card would count twice, takes nothing
over, and the giver stays. So one of the two is in the team-buy at any time (N-16).
"""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

import msgspec

from domain.errors import (
    SeatStateError,
    TeamBuyClosedError,
    TransferEndedError,
    TransferTakenError,
)
from domain.ids import TeamBuyRef
from domain.seats import Seat, SeatState
from domain.team_buys import TeamBuy, is_open


class TransferOutcome(StrEnum):
    """How an offer to pass a seat on ended."""

    TRANSFERRED = "transferred"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


class Transfer(msgspec.Struct, frozen=True, kw_only=True):
    """An offer to pass a seat on; one of a seat stands at a time.

    `expires_at`: when joining ends; once somebody accepted, when their reservation runs out.
    `taker_seat_id`: the seat that takes this one's place when it is paid.
    """

    merchant_id: UUID
    id: UUID
    code: str
    campaign_id: UUID
    team_buy_id: UUID
    seat_id: UUID
    giver_id: UUID
    for_shopper_id: UUID | None
    created_at: datetime
    expires_at: datetime
    taker_id: UUID | None = None
    taker_seat_id: UUID | None = None
    outcome: TransferOutcome | None = None

    @property
    def team_buy(self) -> TeamBuyRef:
        """Whose lock to hold before anything of it changes."""
        return TeamBuyRef(self.merchant_id, self.team_buy_id)

    def is_for(self, shopper_id: UUID) -> bool:
        """Say whether this person may know of the offer."""
        return shopper_id == self.giver_id or self.for_shopper_id in (None, shopper_id)


def check_offers(seat: Seat, team_buy: TeamBuy, *, now: datetime) -> None:
    """Refuse to offer what cannot be passed on.

    Raises (checked in this order):
        SeatStateError: not paid, or ended.
        TeamBuyClosedError: joining has ended.
    """
    if seat.state is not SeatState.AUTHORIZED:
        raise SeatStateError(f"the seat is {seat.state}")
    if not is_open(team_buy, now=now):
        raise TeamBuyClosedError


def check_replaceable(standing: Transfer | None) -> None:
    """Refuse to withdraw or replace an offer that somebody is just paying for.

    Raises:
        TransferTakenError: it has been accepted.
    """
    if standing is not None and standing.taker_id is not None:
        raise TransferTakenError


def check_accepts(
    transfer: Transfer, given: Seat | None, team_buy: TeamBuy, *, now: datetime
) -> None:
    """Refuse to accept what is no longer offered.

    Raises (checked in this order):
        TransferEndedError: withdrawn, run out, accepted by somebody else, or the seat is gone.
        TeamBuyClosedError: joining has ended.
    """
    gone = given is None or given.state is not SeatState.AUTHORIZED
    if transfer.outcome is not None or transfer.taker_id is not None or gone:
        raise TransferEndedError
    if not is_open(team_buy, now=now):
        raise TeamBuyClosedError
