"""Seats: one shopper's place in a team-buy, from reserved to its single end.

```
reserved ──► authorized ──► captured ──► fulfilled
    │             ├─► left | released | transferred
    └─► expired | left
```
`taking_over` is how the seat of somebody begins to whom a paid seat is transferred (转让): it has
neither place nor units of its own, and becomes `authorized` in the instant in which the other
becomes `transferred`; or it ends like a reserved one.

`fulfilled` is what people see of a captured seat whose goods were handed over: its money is as
before, so it is stored as an instant beside the state.

A seat whose card is saved for later (a pledge) stays `reserved` without an expiry: it keeps place
and stock and does not move the price. Ends are final; a closed team-buy's seats are all ended (P7).
"""

from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec


class SeatState(StrEnum):
    """Where a seat stands; see the picture above."""

    RESERVED = "reserved"
    TAKING_OVER = "taking_over"
    AUTHORIZED = "authorized"
    CAPTURED = "captured"
    FULFILLED = "fulfilled"
    LEFT = "left"
    RELEASED = "released"
    EXPIRED = "expired"
    TRANSFERRED = "transferred"


LIVE: Final = frozenset({SeatState.RESERVED, SeatState.AUTHORIZED, SeatState.CAPTURED})
"""Seats that hold a place and stock."""

PAYABLE: Final = frozenset({SeatState.RESERVED, SeatState.TAKING_OVER})
"""Seats that wait for their money; with the live ones, one per shopper and team-buy (P4)."""


class Seat(msgspec.Struct, frozen=True):
    """One place. `unit_price_minor`: the price shown when it was reserved, the most it may cost."""

    merchant_id: UUID
    id: UUID
    team_buy_id: UUID
    campaign_id: UUID
    shopper_id: UUID | None
    state: SeatState
    quantity: int
    unit_price_minor: int
    currency: str
    counted: bool
    reserved_at: datetime
    expires_at: datetime | None

    @property
    def amount_minor(self) -> int:
        """What is asked for at joining: the price shown times the units."""
        return self.unit_price_minor * self.quantity


class SeatRequest(msgspec.Struct, frozen=True):
    """A shopper's wish for a seat, and where it came from: fixed when reserved (PDD-4)."""

    seat_id: UUID
    shopper_id: UUID
    quantity: int
    invite_code: str | None = None
    room_id: UUID | None = None
