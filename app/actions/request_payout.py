"""Ask for a payout, agree to one, refuse one: who pays decides twice above a limit, audited.

Deciding and doing never mix: what is agreed to is written here with its op, a worker transfers it.
"""

from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import FinanceActor
from app.actions.read_payables import payable_to
from app.store import audit, clock, leaders, ops, payables, payout_accounts, payouts
from app.store.database import Tx
from app.store.ops import NewOp
from app.store.payables import Scope
from domain.finance import Books
from domain.finance_errors import (
    CommissionHeldError,
    PayoutAccountMissingError,
    PayoutDecidedError,
    PayoutNotFoundError,
    PayoutTooLargeError,
    PayoutTooSmallError,
    SecondPersonMissingError,
)
from domain.payouts import Payable, PayeeKind, Payout, PayoutPolicy, PayoutState
from domain.settlements import OpKind


class PayoutAsked(msgspec.Struct, frozen=True):
    """Whom to pay, in which currency, how much (None: all that may be paid now)."""

    payee_id: UUID
    currency: str
    amount_minor: int | None


class TransferParams(msgspec.Struct, frozen=True):
    """Which payout; its row holds all that the effect and its posting depend on."""

    payout_id: UUID


async def request_payout(
    tx: Tx, finance: FinanceActor, merchant_id: UUID, asked: PayoutAsked
) -> Payout:
    """Write a payout down; one that needs no review is agreed to at once.

    Raises (checked in this order):
        PayeeNotFoundError: this book owes nothing to such a payee in this currency.
        CommissionHeldError: the payee is a leader whose commission is held back.
        PayoutAccountMissingError: there is no account that money can be sent to.
        PayoutTooLargeError: more than may be paid now.
        PayoutTooSmallError: less than the least that is paid out.
        PayoutOpenError: another payout to this payee is under way.
    """
    await payables.hold(tx, merchant_id)
    policy = await payables.policy(tx, merchant_id)
    at = await clock.read(tx)
    owed = await payable_to(tx, merchant_id, asked.payee_id, asked.currency, at=at)
    destination = await _destination(tx, owed)
    amount_minor = _amount_minor(owed, policy, asked.amount_minor)
    needs_review = amount_minor > policy.review_above_minor
    state = PayoutState.REQUESTED if needs_review else PayoutState.APPROVED
    payout = Payout(
        id=uuid7(),
        merchant_id=merchant_id,
        payee_id=owed.payee_id,
        payee_kind=owed.payee_kind.value,
        currency=owed.currency,
        amount_minor=amount_minor,
        state=state.value,
        destination=destination,
        needs_review=needs_review,
        requested_by=finance.actor,
        requester_id=finance.person_id,
        decided_by="",
        reason="",
        gateway_ref="",
        failure="",
        reversed_minor=0,
        created_at=at,
        ended_at=None,
    )
    await payouts.insert(tx, payout)
    if not needs_review:
        await ops.insert(tx, [_op(payout)])
    await _note(tx, finance, payout, "payout.requested")
    return payout


async def approve_payout(tx: Tx, finance: FinanceActor, books: Books, payout_id: UUID) -> Payout:
    """Agree to a payout that somebody else has asked for.

    Raises (checked in this order):
        PayoutNotFoundError: these books have no such payout.
        SecondPersonMissingError: whoever asked for it may not agree to it, under no other name.
        PayoutDecidedError: it was decided before.
        CommissionHeldError: the payee is a leader whose commission is held back by now.
        PayoutTooLargeError: less is owed, or free, by now: refuse it and ask for less.
    """
    payout = await _held(tx, books, payout_id)
    if payout.requester_id == finance.person_id:
        raise SecondPersonMissingError
    if payout.state != PayoutState.REQUESTED:
        raise PayoutDecidedError(payout.state)
    at = await clock.read(tx)
    owed = await payable_to(tx, payout.merchant_id, payout.payee_id, payout.currency, at=at)
    await _destination(tx, owed)
    # Itself is under way, too: what is owed must cover it, and the cash beside it not be short.
    cash = await payables.cash(tx, Scope(Books.of(payout.merchant_id), None, payout.currency))
    is_short = cash.get((payout.merchant_id, payout.currency), 0) < 0
    ripe_minor = owed.owed_minor - owed.held_back_minor - owed.reserve_minor
    if is_short or payout.amount_minor > ripe_minor:
        raise PayoutTooLargeError(f"{owed.owed_minor} is owed by now")
    approved = PayoutState.APPROVED.value
    await payouts.decide(tx, payout, state=approved, by=finance.actor, person_id=finance.person_id)
    await ops.insert(tx, [_op(payout)])
    done = msgspec.structs.replace(payout, state=approved, decided_by=finance.actor)
    await _note(tx, finance, done, "payout.approved")
    return done


async def refuse_payout(
    tx: Tx, finance: FinanceActor, books: Books, payout_id: UUID, *, reason: str
) -> Payout:
    """Refuse a payout that waits for review; whoever asked may take it back the same way.

    Raises (checked in this order):
        PayoutNotFoundError: these books have no such payout.
        PayoutDecidedError: it was decided before.
    """
    payout = await _held(tx, books, payout_id)
    refused = PayoutState.REFUSED.value
    if not await payouts.decide(
        tx, payout, state=refused, by=finance.actor, person_id=finance.person_id, reason=reason
    ):
        raise PayoutDecidedError(payout.state)
    await _note(
        tx,
        finance,
        msgspec.structs.replace(payout, state=refused, reason=reason),
        "payout.refused",
    )
    return await payouts.find(tx, books, payout_id) or payout


async def set_policy(
    tx: Tx, finance: FinanceActor, merchant_id: UUID, new: PayoutPolicy
) -> PayoutPolicy:
    """Say how a merchant's book is paid out from now on; what was asked for stays as it is."""
    await payables.hold(tx, merchant_id)
    before = await payables.policy(tx, merchant_id)
    await payables.set_policy(tx, merchant_id, new)
    act = finance.act(merchant_id, "payout_policy.set", f"merchant:{merchant_id}")
    told = msgspec.structs.asdict
    await audit.record(tx, msgspec.structs.replace(act, before=told(before), after=told(new)))
    return new


async def _held(tx: Tx, books: Books, payout_id: UUID) -> Payout:
    found = await payouts.find(tx, books, payout_id)
    if found is None:
        raise PayoutNotFoundError
    await payables.hold(tx, found.merchant_id)
    return await payouts.find(tx, books, payout_id) or found


async def _destination(tx: Tx, owed: Payable) -> str:
    if owed.payee_kind is PayeeKind.LEADER and await leaders.is_commission_held(tx, owed.payee_id):
        raise CommissionHeldError
    account = await payout_accounts.find(tx, owed.payee_id)
    if account is None or not account.is_active:
        raise PayoutAccountMissingError
    return account.gateway_ref


def _amount_minor(owed: Payable, policy: PayoutPolicy, asked_minor: int | None) -> int:
    amount_minor = owed.payable_minor if asked_minor is None else asked_minor
    if amount_minor > owed.payable_minor:
        raise PayoutTooLargeError(f"{owed.payable_minor} may be paid now")
    least_minor = policy.min_minor(owed.payee_kind)
    if amount_minor < least_minor:
        raise PayoutTooSmallError(f"the least is {least_minor}")
    return amount_minor


def _op(payout: Payout) -> NewOp:
    return NewOp(
        payout.merchant_id,
        payout.op_id,
        OpKind.TRANSFER,
        payout.id,
        payout.id,
        TransferParams(payout.id),
    )


async def _note(tx: Tx, finance: FinanceActor, payout: Payout, action: str) -> None:
    act = finance.act(payout.merchant_id, action, f"payout:{payout.id}")
    after = {
        "payee": f"{payout.payee_kind}:{payout.payee_id}",
        "amount_minor": payout.amount_minor,
        "currency": payout.currency,
        "reason": payout.reason,
    }
    await audit.record(tx, msgspec.structs.replace(act, after=after))
