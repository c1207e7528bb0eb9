"""Pickup: redeem codes (核销码), shown where the goods are handed over (D-11).

Eight Crockford characters from the system's random source: 40 bits. That is fewer than an invite
has, because only the merchant's and the leader's own people can try one, and their misses are
counted. A code belongs to one seat and, where one was chosen, to one pickup point. Redeeming it
again gives the same answer; taking a handing over back has an end.
"""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from domain.fulfilment_errors import (
    RedeemedAlreadyError,
    RedeemPointWrongError,
    RedeemUndoneTooOftenError,
    SeatRefundedError,
)
from domain.invites import ALPHABET, fold

CODE_LENGTH: Final = 8
CODE_BITS: Final = 5 * CODE_LENGTH
UNDONE_MAX: Final = 10
_READ_AS: Final = {**{char: char for char in ALPHABET}, "I": "1", "L": "1", "O": "0"}


class RedeemCode(msgspec.Struct, frozen=True, kw_only=True):
    """A seat's code. `pickup_point_id` None: wherever the merchant or the leader hands over.

    `is_refunded`: all of its units were, so there is nothing to hand over any more.
    """

    code: str
    merchant_id: UUID
    seat_id: UUID
    team_buy_id: UUID
    shopper_id: UUID
    pickup_point_id: UUID | None
    redeemed_at: datetime | None
    redeemed_by: UUID | None
    undone_count: int
    is_refunded: bool = False


def redeem_code_of(number: int) -> str:
    """Return the code of a random number of 40 bits.

    Raises:
        ValueError: the number does not fit.
    """
    if not 0 <= number < 1 << CODE_BITS:
        raise ValueError("a redeem code has 40 bits")
    return "".join(ALPHABET[number >> shift & 31] for shift in range(CODE_BITS - 5, -1, -5))


def shown(code: str) -> str:
    """Return the code as people read it: in fours."""
    return f"{code[:4]}-{code[4:]}"


def parse_redeem_code(text: str) -> str | None:
    """Return the code that a typed or scanned text is; None when it cannot be one.

    Tolerates case, hyphens, blanks, full-width forms and look-alike letters.
    """
    read = [_READ_AS.get(char) for char in "".join(fold(text).replace("-", "").split())]
    if len(read) != CODE_LENGTH or None in read:
        return None
    return "".join(char for char in read if char is not None)


def check_redeemable(code: RedeemCode, *, pickup_point_id: UUID | None) -> None:
    """Refuse a code at the wrong place. One that was redeemed before passes: it is asked again.

    Raises:
        SeatRefundedError: its money was given back.
        RedeemPointWrongError: it belongs to another point.
    """
    if code.is_refunded and code.redeemed_at is None:
        raise SeatRefundedError
    if code.pickup_point_id is not None and code.pickup_point_id != pickup_point_id:
        raise RedeemPointWrongError


def check_movable(code: RedeemCode) -> None:
    """Refuse to move a code to another point once its goods are handed over.

    Raises:
        RedeemedAlreadyError: they are.
    """
    if code.redeemed_at is not None:
        raise RedeemedAlreadyError


def check_undoable(code: RedeemCode) -> None:
    """Refuse to take a handing over back for ever.

    Raises:
        RedeemUndoneTooOftenError: it was taken back ten times.
    """
    if code.undone_count >= UNDONE_MAX:
        raise RedeemUndoneTooOftenError
