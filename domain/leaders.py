"""Commission: what the leader of a team-buy earns, and on which seats.

Basis: what was captured from others. A leader's own seat earns nothing (GR-3, reliability.md 7.4).
The total is rounded down, then spread over the seats by largest remainder, so that each seat's
part can be given back with its refund (P12).
"""

from collections.abc import Sequence
from uuid import UUID

from domain.money import allocate, share_minor


def commission_parts(
    amounts_minor: Sequence[int],
    shopper_ids: Sequence[UUID | None],
    *,
    leader_id: UUID | None,
    commission_bp: int,
) -> list[int]:
    """Return the leader's part of each captured amount.

    Args:
        amounts_minor: captured per seat, in seat order.
        shopper_ids: whose seats they are, in the same order.
        leader_id: the beneficiary; None means nobody earns.
        commission_bp: the campaign's rate in basis points.
    """
    if leader_id is None:
        return [0] * len(amounts_minor)
    basis = [
        0 if shopper_id == leader_id else amount_minor
        for amount_minor, shopper_id in zip(amounts_minor, shopper_ids, strict=True)
    ]
    return allocate(share_minor(sum(basis), rate_bp=commission_bp), basis)
