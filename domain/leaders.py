"""Leaders (团长): how one becomes one, and what the leader of a team-buy earns on which seats.

Basis: what was captured from others. A leader's own seat earns nothing (GR-3, reliability.md 7.4).
The total is rounded down, then spread over the seats by largest remainder, so that each seat's
part can be given back with its refund (P12).
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final
from uuid import UUID

from domain.errors import LeaderStateError
from domain.money import allocate, share_minor


class LeaderState(StrEnum):
    """applied → approved or refused; a refused one may apply again; approved ⇄ suspended (CG-1)."""

    APPLIED = "applied"
    APPROVED = "approved"
    REFUSED = "refused"
    SUSPENDED = "suspended"


class LeaderDecision(StrEnum):
    """What the platform says of somebody who leads, or wants to."""

    APPROVE = "approve"
    REFUSE = "refuse"
    SUSPEND = "suspend"
    REINSTATE = "reinstate"


_DECIDED: Final[Mapping[tuple[LeaderState, LeaderDecision], LeaderState]] = {
    (LeaderState.APPLIED, LeaderDecision.APPROVE): LeaderState.APPROVED,
    (LeaderState.APPLIED, LeaderDecision.REFUSE): LeaderState.REFUSED,
    (LeaderState.REFUSED, LeaderDecision.APPROVE): LeaderState.APPROVED,
    (LeaderState.APPROVED, LeaderDecision.SUSPEND): LeaderState.SUSPENDED,
    (LeaderState.SUSPENDED, LeaderDecision.REINSTATE): LeaderState.APPROVED,
}


def applied(state: LeaderState | None) -> LeaderState:
    """Return where somebody stands who applies; None means that they never did.

    Raises:
        LeaderStateError: they were suspended, and only the platform lets them lead again.
    """
    if state is LeaderState.SUSPENDED:
        raise LeaderStateError
    return state if state is LeaderState.APPROVED else LeaderState.APPLIED


def decided(state: LeaderState, decision: LeaderDecision) -> LeaderState:
    """Return where somebody stands after a decision.

    Raises:
        LeaderStateError: it does not fit where they stand.
    """
    after = _DECIDED.get((state, decision))
    if after is None:
        raise LeaderStateError(f"{decision} does not fit {state}")
    return after


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
