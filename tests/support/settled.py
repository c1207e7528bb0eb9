"""A closed team-buy as the settlement leaves it: the worked example of payments.md 6.6.

Every hold is 100.00 and the closing price 79.00 = 73.47 + 3.95 (leader, 5 %) + 1.58 (platform,
2 %); Stripe keeps 2.59 of each and recharges it to the merchant. A wallet was charged 100.00, costs
3.20 and gets 21.00 back.
"""

from uuid import UUID, uuid4

import msgspec

from app.store import ledger
from app.store.database import Database, Tx
from app.store.ledger import HoldRecord, HoldResolution
from domain.ledger import (
    Posting,
    Shares,
    balance_transaction_posting,
    capture_posting,
    deposit_applied_posting,
    deposit_posting,
    deposit_refund_posting,
    recharge_posting,
    sponsored_posting,
)
from tests.support.ledger_rows import NOON, after

CAMPAIGN = """
    insert into campaign (merchant_id, id, title, state, currency, ladder, formed_min, buyers_max,
                          stock, units_held, units_per_shopper_max, team_buy_seconds, timezone)
    values ($1, $2, 'Grapes', 'open', 'usd', '{}', 2, 50, 100, $3, 2, 3600, 'Asia/Shanghai')
"""
TEAM_BUY = """
    insert into team_buy (merchant_id, id, campaign_id, initiator_id, leader_id, invite_code, state,
        ladder, counting, currency, formed_min, buyers_max, commission_bp, platform_fee_bp,
        seats_held, authorized_count, sponsored_count, buyers_count, units_count, unit_price_minor,
        opened_at, closes_at, closing_at, closed_at, closing_unit_price_minor, closing_count)
    values ($1, $2, $3, $4, $5, 'ABCDEFGHJKMN', $6, '{}', 'buyers', 'usd', 2, 50, 500, 200,
        $7, $7, $8, $7, $7, 7900, $9, $10, $10, $10, 7900, $7)
"""
SEAT = """
    insert into seat (merchant_id, id, team_buy_id, campaign_id, shopper_id, sponsored_by, state,
        quantity, unit_price_minor, currency, counted, fingerprint, reserved_at, authorized_at,
        ended_at)
    values ($1, $2, $3, $4, $5, $6, $7, 1, 10000, 'usd', $7 = 'captured', $8, $9, $9, $10)
"""
PAYMENT = """
    insert into payment (merchant_id, id, seat_id, team_buy_id, shopper_id, strategy, state,
        quantity, unit_price_minor, amount_minor, currency, gateway_ref, charge_ref, fingerprint,
        authorized_minor, captured_minor, refunded_minor, fee_minor, leader_minor, platform_minor,
        leader_id, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, 1, 10000, 10000, 'usd', $8, $9, $10, 10000, $11, $12, $13,
        $14, $15, $16, $17)
"""
OP = """
    insert into op (merchant_id, id, kind, payment_id, team_buy_id, params, state)
    values ($1, $2::text || ':' || $3::uuid, $2::text, $3::uuid, $4, '{}', 'done')
"""
SETTLEMENT = """
    insert into settlement (merchant_id, id, team_buy_id, state, currency, formed, seats_count,
        units_count, sponsored_count, closing_unit_price_minor, authorized_minor, created_at,
        settled_at)
    values ($1, $2, $3, $4, 'usd', $5, $6, $6, $7, 7900, $8, $9, $10)
"""


class Settled(msgspec.Struct, kw_only=True):
    """What was made: `payments` in the order of joining, holds first, then wallets."""

    merchant_id: UUID
    campaign_id: UUID
    team_buy_id: UUID
    settlement_id: UUID
    leader_id: UUID
    recharges_fee: bool
    payments: list[UUID] = []
    seats: list[UUID] = []


async def a_settlement(
    db: Database,
    merchant_id: UUID,
    *,
    holds: int = 5,
    wallets: int = 0,
    sponsored: int = 0,
    formed: bool = True,
    recharges_fee: bool = True,
) -> Settled:
    """Write a team-buy that closed an hour after noon, and everything that followed."""
    settled = Settled(
        merchant_id=merchant_id,
        campaign_id=uuid4(),
        team_buy_id=uuid4(),
        settlement_id=uuid4(),
        leader_id=uuid4(),
        recharges_fee=recharges_fee and formed,
    )
    seats = holds + wallets + sponsored
    ends = ("settling", "settled") if formed else ("releasing", "failed")
    async with db.transaction() as tx:
        await tx.execute(CAMPAIGN, merchant_id, settled.campaign_id, seats if formed else 0)
        await tx.execute(
            TEAM_BUY,
            merchant_id,
            settled.team_buy_id,
            settled.campaign_id,
            settled.leader_id,
            settled.leader_id,
            ends[1],
            seats,
            sponsored,
            NOON,
            after(60),
        )
        for _ in range(holds):
            await _held(tx, settled, formed=formed)
        for _ in range(wallets):
            await _charged(tx, settled, formed=formed)
        for _ in range(sponsored):
            await _sponsored(tx, settled)
        await tx.execute(
            SETTLEMENT,
            merchant_id,
            settled.settlement_id,
            settled.team_buy_id,
            ends[1],
            formed,
            holds + wallets,
            sponsored,
            10_000 * (holds + wallets),
            after(60),
            after(61),
        )
    return settled


async def _held(tx: Tx, settled: Settled, *, formed: bool) -> None:
    payment_id, charge = await _paid(tx, settled, strategy="hold", formed=formed)
    record = HoldRecord(
        id=payment_id,
        currency="usd",
        amount_minor=10_000,
        ref=f"pi_{payment_id}",
        effective_at=NOON,
    )
    await ledger.hold(tx, settled.merchant_id, [record])
    end = HoldResolution(
        hold_id=payment_id,
        outcome="post" if formed else "void",
        amount_minor=7_900 if formed else 0,
        effective_at=after(60),
    )
    await ledger.resolve_holds(tx, settled.merchant_id, [end])
    await tx.execute(
        OP,
        settled.merchant_id,
        "capture" if formed else "release",
        payment_id,
        settled.team_buy_id,
    )
    if formed:
        capture = capture_posting(
            key=f"capture:{payment_id}", currency="usd", shares=_shares(settled), charge_ref=charge
        )
        await _post(tx, settled, capture, *_booked(settled, charge, 7_900, 259))


async def _charged(tx: Tx, settled: Settled, *, formed: bool) -> None:
    payment_id, charge = await _paid(tx, settled, strategy="charge", formed=formed)
    refund = f"re_{uuid4().hex[:12]}"
    back = 2_100 if formed else 10_000
    postings = [
        deposit_posting(
            key=f"deposit:{payment_id}", currency="usd", amount_minor=10_000, charge_ref=charge
        ),
        deposit_refund_posting(
            key=f"refund:{payment_id}", currency="usd", amount_minor=back, refund_ref=refund
        ),
        *_booked(settled, charge, 10_000, 320, recharged_as=f"deposit:{payment_id}"),
        *_booked(settled, refund, -back, 0),
    ]
    if formed:
        postings.append(
            deposit_applied_posting(
                key=f"apply:{payment_id}", currency="usd", shares=_shares(settled)
            )
        )
    await tx.execute(OP, settled.merchant_id, "refund", payment_id, settled.team_buy_id)
    await _post(tx, settled, *postings)


async def _sponsored(tx: Tx, settled: Settled) -> None:
    seat_id = uuid4()
    stands = sponsored_posting(key=f"sponsored:{seat_id}", currency="usd", amount_minor=10_000)
    falls = sponsored_posting(
        key=f"sponsored:{seat_id}:closed", currency="usd", amount_minor=-2_100
    )
    booked, _ = await _post(tx, settled, stands, falls)
    await _seat(tx, settled, seat_id, None, booked, "captured")


async def _paid(tx: Tx, settled: Settled, *, strategy: str, formed: bool) -> tuple[UUID, str]:
    payment_id, seat_id, shopper_id = uuid4(), uuid4(), uuid4()
    charge = f"ch_{uuid4().hex[:12]}"
    card = f"card-{shopper_id}"
    charged = strategy == "charge"
    await _seat(tx, settled, seat_id, shopper_id, None, "captured" if formed else "released")
    if formed:
        state, captured, refunded = "captured", 10_000 if charged else 7_900, 2_100 * charged
    else:
        state, captured, refunded = ("refunded", 10_000, 10_000) if charged else ("released", 0, 0)
    await tx.execute(
        PAYMENT,
        settled.merchant_id,
        payment_id,
        seat_id,
        settled.team_buy_id,
        shopper_id,
        strategy,
        state,
        f"pi_{payment_id}",
        charge,
        card,
        captured,
        refunded,
        320 if charged else 259 * formed,
        395 * formed,
        158 * formed,
        settled.leader_id,
        NOON,
    )
    settled.payments.append(payment_id)
    return payment_id, charge


async def _seat(
    tx: Tx,
    settled: Settled,
    seat_id: UUID,
    shopper_id: UUID | None,
    sponsored_by: UUID | None,
    state: str,
) -> None:
    settled.seats.append(seat_id)
    await tx.execute(
        SEAT,
        settled.merchant_id,
        seat_id,
        settled.team_buy_id,
        settled.campaign_id,
        shopper_id,
        sponsored_by,
        state,
        None if shopper_id is None else f"card-{shopper_id}",
        NOON,
        after(60),
    )


async def _post(tx: Tx, settled: Settled, *postings: Posting) -> list[UUID]:
    return await ledger.post(
        tx, settled.merchant_id, [(posting, after(60)) for posting in postings]
    )


def _shares(settled: Settled) -> Shares:
    return Shares(7_347, 395, 158, settled.leader_id)


def _booked(
    settled: Settled, ref: str, amount_minor: int, fee_minor: int, *, recharged_as: str = ""
) -> list[Posting]:
    """Stripe's booking of one object, and its fee passed on to the merchant if it bears it."""
    txn_id = f"txn_{uuid4().hex[:12]}"
    booking = balance_transaction_posting(
        txn_id=txn_id,
        currency="usd",
        amount_minor=amount_minor,
        fee_minor=fee_minor,
        source_ref=ref,
    )
    if not fee_minor or not settled.recharges_fee:
        return [booking]
    return [
        booking,
        recharge_posting(txn_id=recharged_as or txn_id, currency="usd", fee_minor=fee_minor),
    ]
