"""Payments in PostgreSQL. States move by guarded updates only: never backwards, never twice."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx, json_text, many, one
from domain.ledger import Shares
from domain.payments import Payment, PaymentState, Strategy
from domain.seats import SeatState

INSERT: Final = """
    insert into payment (merchant_id, id, seat_id, team_buy_id, shopper_id, strategy, state,
        quantity, unit_price_minor, amount_minor, currency, method_ref, keeps_method, coupon_id,
        coupon_minor, created_at)
    values ($1, $2, $3, $4, $5, $6, 'created', $7, $8, $9, $10, $11, $12, $13, $14, app_clock())
"""
READ: Final = """
    select merchant_id, id, seat_id, team_buy_id, shopper_id, strategy, state, quantity,
           unit_price_minor, amount_minor, currency, gateway_ref, client_secret, charge_ref,
           method_ref, keeps_method, authorized_minor, captured_minor, refunded_minor,
           authorized_at, capture_before, action_by, coupon_id, coupon_minor
      from payment where merchant_id = $1 and id = any($2::uuid[])
"""
OF_SEAT: Final = """
    select merchant_id, id, seat_id, team_buy_id, shopper_id, strategy, state, quantity,
           unit_price_minor, amount_minor, currency, gateway_ref, client_secret, charge_ref,
           method_ref, keeps_method, authorized_minor, captured_minor, refunded_minor,
           authorized_at, capture_before, action_by, coupon_id, coupon_minor
      from payment where merchant_id = $1 and seat_id = $2 order by id desc
"""
STARTED: Final = """
    update payment set gateway_ref = $3, client_secret = $4, state = case
             when state = 'created' and $5 then 'requires_action' else state end
     where merchant_id = $1 and id = $2
"""
NAME_REF: Final = """
    insert into gateway_object (ref, merchant_id, payment_id) values ($1, $2, $3)
    on conflict do nothing
"""
BY_REF: Final = "select merchant_id, payment_id from gateway_object where ref = $1"
WITH_SEATS: Final = """
    select p.id, s.state as seat_state, s.quantity, s.fingerprint
      from payment p
      join seat s on s.merchant_id = p.merchant_id and s.team_buy_id = p.team_buy_id
       and s.id = p.seat_id
     where p.merchant_id = $1 and p.id = any($2::uuid[])
"""
CARDS_COUNTED: Final = """
    select team_buy_id, fingerprint from seat
     where merchant_id = $1 and team_buy_id = any($2::uuid[]) and counted
       and fingerprint = any($3::text[])
"""
AUTHORIZE: Final = """
    with paid as (
      select * from json_to_recordset($2::json) as p(id uuid, seat_id uuid, team_buy_id uuid,
        state text, authorized_minor bigint, captured_minor bigint, authorized_at timestamptz,
        capture_before timestamptz, fingerprint text, method text, method_ref text,
        charge_ref text, counted boolean, strategy text)
    ), payments as (
      update payment t
         set state = paid.state, authorized_minor = paid.authorized_minor,
             captured_minor = paid.captured_minor, authorized_at = paid.authorized_at,
             capture_before = paid.capture_before, fingerprint = paid.fingerprint,
             method = paid.method, method_ref = paid.method_ref, charge_ref = paid.charge_ref,
             strategy = paid.strategy, decline_code = '', action_by = null
        from paid where t.merchant_id = $1 and t.id = paid.id
    )
    update seat s
       set state = 'authorized', authorized_at = app_clock(), expires_at = null,
           counted = paid.counted, fingerprint = paid.fingerprint
      from paid
     where s.merchant_id = $1 and s.team_buy_id = paid.team_buy_id and s.id = paid.seat_id
       and s.state in ('reserved', 'taking_over')
"""
MOVE: Final = """
    update payment set state = $4, decline_code = $5
     where merchant_id = $1 and id = $2 and state = any($3::text[])
    returning true
"""
HOLD_UNPLACED: Final = """
    update payment
       set state = 'releasing', authorized_minor = $3, charge_ref = $5,
           captured_minor = case when $4 then $3::bigint else 0 end
     where merchant_id = $1 and id = $2
       and state in ('created', 'requires_action', 'saved', 'needs_action', 'cancelled', 'failed')
    returning true
"""
CAPTURED: Final = """
    update payment
       set state = 'captured', captured_minor = captured_minor + $3, leader_minor = $4,
           platform_minor = $5, leader_id = $6, coupon_minor = $7
     where merchant_id = $1 and id = $2 and state in ('authorized', 'charged')
    returning seat_id
"""
APPLIED: Final = """
    update payment
       set state = 'captured', leader_minor = $3, platform_minor = $4, leader_id = $5,
           coupon_minor = $6
     where merchant_id = $1 and id = $2 and state = 'charged'
    returning seat_id
"""
CHARGED: Final = """
    update payment set state = 'charged', captured_minor = authorized_minor, strategy = 'charge'
     where merchant_id = $1 and id = $2 and state = 'authorized'
    returning seat_id
"""
CHARGED_LATE: Final = """
    update payment set captured_minor = authorized_minor, strategy = 'charge'
     where merchant_id = $1 and id = $2 and state = 'releasing' and captured_minor = 0
    returning true
"""
REFUNDED: Final = """
    update payment set refunded_minor = refunded_minor + $3, state = $4
     where merchant_id = $1 and id = $2 and state in ('charged', 'captured', 'releasing')
    returning seat_id
"""
FEE: Final = """
    update payment set fee_minor = fee_minor + $3 where merchant_id = $1 and id = $2
"""
CAPTURE_SEAT: Final = """
    update seat set state = 'captured', ended_at = app_clock()
     where merchant_id = $1 and team_buy_id = $2 and id = $3 and state = 'authorized'
    returning true
"""
IN_FLIGHT_OF: Final = """
    select id from payment
     where merchant_id = $1 and seat_id = any($2::uuid[])
       and state in ('created', 'requires_action', 'needs_action')
"""
LAPSING: Final = """
    select p.merchant_id, p.id, p.team_buy_id, p.authorized_minor, p.currency
      from payment p
      join team_buy t on (t.merchant_id, t.id) = (p.merchant_id, p.team_buy_id)
     where p.state = 'authorized' and p.capture_before <= app_now() + interval '12 hours'
       and t.state in ('open', 'closing')
     order by p.capture_before limit $1
"""
DECLINE_CODE: Final = "select decline_code from payment where merchant_id = $1 and id = $2"
FEE_OF: Final = "select fee_minor from payment where merchant_id = $1 and id = $2"
# Until when an unconfirmed payment may still be confirmed: its seat's reservation and its
# team-buy's joining; a pledge that needs its shopper, until `action_by`.
SECONDS_LEFT: Final = """
    select extract(epoch from case
             when p.state = 'needs_action' then p.action_by
             when s.state not in ('reserved', 'taking_over') or t.state <> 'open' then '-infinity'
             else least(s.expires_at, t.closes_at) end - app_clock())::float8
      from payment p
      join seat s on s.merchant_id = p.merchant_id and s.team_buy_id = p.team_buy_id
       and s.id = p.seat_id
      join team_buy t on (t.merchant_id, t.id) = (p.merchant_id, p.team_buy_id)
     where p.merchant_id = $1 and p.id = $2
"""
LOCK: Final = "select id from payment where merchant_id = $1 and id = $2 for no key update"


class SeatOfPayment(msgspec.Struct, frozen=True):
    """What an authorization needs to know of its seat."""

    id: UUID
    seat_state: str
    quantity: int
    fingerprint: str | None

    @property
    def state(self) -> SeatState:
        """The seat's state."""
        return SeatState(self.seat_state)


class Authorized(msgspec.Struct, frozen=True, kw_only=True):
    """What an authorization writes to its payment and seat."""

    id: UUID
    seat_id: UUID
    team_buy_id: UUID
    state: PaymentState
    strategy: Strategy
    authorized_minor: int
    captured_minor: int
    authorized_at: datetime
    capture_before: datetime | None
    fingerprint: str | None
    method: str
    method_ref: str
    charge_ref: str
    counted: bool


class PaymentName(msgspec.Struct, frozen=True):
    """Which payment an object of the gateway is about."""

    merchant_id: UUID
    payment_id: UUID


class Lapsing(msgspec.Struct, frozen=True):
    """A hold that would lapse before long while its team-buy is still running."""

    merchant_id: UUID
    id: UUID
    team_buy_id: UUID
    authorized_minor: int
    currency: str


async def insert(tx: Tx, new: Payment) -> None:
    """Store a payment about to be started; refused while another one of the seat is open."""
    await tx.execute(
        INSERT,
        new.merchant_id,
        new.id,
        new.seat_id,
        new.team_buy_id,
        new.shopper_id,
        new.strategy.value,
        new.quantity,
        new.unit_price_minor,
        new.amount_minor,
        new.currency,
        new.method_ref,
        new.keeps_method,
        new.coupon_id,
        new.coupon_minor,
    )


async def read(tx: Tx, merchant_id: UUID, ids: Sequence[UUID]) -> dict[UUID, Payment]:
    """Return payments by id; those that are not there are missing."""
    return {row["id"]: payment_of(row) for row in await tx.fetch(READ, merchant_id, ids)}


async def lock_one(tx: Tx, merchant_id: UUID, payment_id: UUID) -> Payment | None:
    """Hold one payment's row until the transaction ends, and return it as it then is."""
    await tx.execute(LOCK, merchant_id, payment_id)
    return (await read(tx, merchant_id, [payment_id])).get(payment_id)


async def of_seat(tx: Tx, merchant_id: UUID, seat_id: UUID) -> list[Payment]:
    """Return every try to pay for a seat, the latest first."""
    return [payment_of(row) for row in await tx.fetch(OF_SEAT, merchant_id, seat_id)]


async def started(
    tx: Tx, payment: Payment, *, ref: str, client_secret: str, needs_action: bool
) -> None:
    """Keep the gateway's reference before anything uses it."""
    await tx.execute(STARTED, payment.merchant_id, payment.id, ref, client_secret, needs_action)
    await tx.execute(NAME_REF, ref, payment.merchant_id, payment.id)


async def by_ref(tx: Tx, ref: str) -> PaymentName | None:
    """Return which payment an object of the gateway is about."""
    return one(PaymentName, await tx.fetchrow(BY_REF, ref))


async def seats_of(tx: Tx, merchant_id: UUID, ids: Sequence[UUID]) -> dict[UUID, SeatOfPayment]:
    """Return the seats of payments, by payment id."""
    rows = many(SeatOfPayment, await tx.fetch(WITH_SEATS, merchant_id, ids))
    return {row.id: row for row in rows}


async def cards_counted(
    tx: Tx, merchant_id: UUID, team_buy_ids: Sequence[UUID], fingerprints: Sequence[str]
) -> set[tuple[UUID, str]]:
    """Return which (team-buy, card) pairs count already."""
    rows = await tx.fetch(CARDS_COUNTED, merchant_id, team_buy_ids, fingerprints)
    return {(row["team_buy_id"], row["fingerprint"]) for row in rows}


async def authorize(tx: Tx, merchant_id: UUID, paid: Sequence[Authorized]) -> None:
    """Move payments and their reserved seats to authorized; decided under the team-buys' locks."""
    if paid:
        await tx.execute(AUTHORIZE, merchant_id, json_text(paid))


async def move(
    tx: Tx,
    payment: Payment,
    before: Sequence[PaymentState],
    after: PaymentState,
    *,
    decline_code: str = "",
) -> bool:
    """Move a payment from one of `before` to `after`; False when it stands elsewhere."""
    states = [state.value for state in before]
    return bool(
        await tx.fetchval(MOVE, payment.merchant_id, payment.id, states, after.value, decline_code)
    )


async def hold_unplaced(
    tx: Tx, payment: Payment, *, amount_minor: int, taken: bool, charge_ref: str
) -> bool:
    """Note money that is there but has no place, about to be given back; False if known."""
    return bool(
        await tx.fetchval(
            HOLD_UNPLACED, payment.merchant_id, payment.id, amount_minor, taken, charge_ref
        )
    )


async def captured(tx: Tx, payment: Payment, *, amount_minor: int, shares: Shares) -> bool:
    """Record that a hold was captured, and how the price is split; False when it was known."""
    seat_id = await tx.fetchval(
        CAPTURED,
        payment.merchant_id,
        payment.id,
        amount_minor,
        shares.leader_minor,
        shares.platform_minor,
        shares.leader_id,
        shares.total_minor - amount_minor,
    )
    return await _capture_seat(tx, payment, seat_id)


async def applied(tx: Tx, payment: Payment, *, shares: Shares, coupon_minor: int) -> bool:
    """Record that a deposit became the parties' shares; False when it was known."""
    seat_id = await tx.fetchval(
        APPLIED,
        payment.merchant_id,
        payment.id,
        shares.leader_minor,
        shares.platform_minor,
        shares.leader_id,
        coupon_minor,
    )
    return await _capture_seat(tx, payment, seat_id)


async def charged(tx: Tx, payment: Payment) -> bool:
    """Record that a hold was captured whole before it lapsed: a deposit until the close."""
    return bool(await tx.fetchval(CHARGED, payment.merchant_id, payment.id))


async def charged_late(tx: Tx, payment: Payment) -> bool:
    """Record that a hold was captured whole although its shopper had left meanwhile."""
    return bool(await tx.fetchval(CHARGED_LATE, payment.merchant_id, payment.id))


async def refunded(tx: Tx, payment: Payment, *, amount_minor: int, after: PaymentState) -> bool:
    """Record money given back of a charged payment."""
    key = (payment.merchant_id, payment.id)
    return bool(await tx.fetchval(REFUNDED, *key, amount_minor, after.value))


async def add_fee(tx: Tx, payment: Payment, *, fee_minor: int) -> None:
    """Add what the gateway kept, from its own booking."""
    await tx.execute(FEE, payment.merchant_id, payment.id, fee_minor)


async def decline_code(tx: Tx, payment: Payment) -> str:
    """Return why the provider refused the last try, if it did."""
    code: str = await tx.fetchval(DECLINE_CODE, payment.merchant_id, payment.id)
    return code


async def fee(tx: Tx, payment: Payment) -> int:
    """Return what the gateway has kept so far."""
    fee_minor: int = await tx.fetchval(FEE_OF, payment.merchant_id, payment.id)
    return fee_minor


async def seconds_left(tx: Tx, payment: Payment) -> float:
    """Return how long an unconfirmed payment may still be confirmed; 0 or less: no longer."""
    seconds: float = await tx.fetchval(SECONDS_LEFT, payment.merchant_id, payment.id)
    return seconds


async def in_flight_of(tx: Tx, merchant_id: UUID, seat_ids: Sequence[UUID]) -> list[UUID]:
    """Return the payments of these seats that may still be confirmed."""
    return [row["id"] for row in await tx.fetch(IN_FLIGHT_OF, merchant_id, seat_ids)]


async def lapsing(tx: Tx, *, limit: int) -> list[Lapsing]:
    """Return holds of running team-buys that lapse within twelve hours, the first to go first."""
    return many(Lapsing, await tx.fetch(LAPSING, limit))


async def _capture_seat(tx: Tx, payment: Payment, seat_id: UUID | None) -> bool:
    if seat_id is None:
        return False
    await tx.execute(CAPTURE_SEAT, payment.merchant_id, payment.team_buy_id, seat_id)
    return True


def payment_of(row: Row) -> Payment:
    """Return the payment of a row whose columns are named like its fields."""
    return msgspec.convert(dict(row), Payment)
