"""Settlements, their lines and what is still open: figures summed from payments."""

from uuid import UUID, uuid4

from app.store import settlement_reports
from app.store.cursors import BookCursor, OpCursor
from app.store.database import Database
from domain.finance import Books, Settlement, SettlementFilter
from tests.support.ledger_rows import a_hold, after
from tests.support.settled import Settled, a_settlement


async def read(db: Database, settled: Settled) -> Settlement:
    async with db.snapshot() as tx:
        books = Books.of(settled.merchant_id)
        found = await settlement_reports.settlement(tx, books, settled.settlement_id)
        assert found is not None
        return found


async def test_the_figures_of_a_formed_team_buy(db: Database, merchant_id: UUID) -> None:
    """Five holds and a wallet at 79.00, one seat sponsored: captured = the sum of its parts."""
    settled = await a_settlement(db, merchant_id, holds=5, wallets=1, sponsored=1)
    found = await read(db, settled)
    assert (found.seats_count, found.sponsored_count) == (6, 1)
    assert found.authorized_minor == 60_000
    assert found.captured_minor == 6 * 7_900
    assert found.released_minor == 5 * 2_100
    assert found.refunded_minor == 2_100
    assert found.stripe_fee_minor == 5 * 259 + 320
    assert found.leader_minor == 6 * 395
    assert found.platform_minor == 6 * 158
    assert found.merchant_minor == 47_400 - 2_370 - 948 - 1_615
    assert found.settled_at == after(61)
    assert found.captured_minor == (
        found.merchant_minor + found.leader_minor + found.platform_minor + found.stripe_fee_minor
    )


async def test_a_fee_that_was_not_passed_on_is_not_the_merchants(
    db: Database, merchant_id: UUID
) -> None:
    """Whatever the policy says today: the book says what it was then."""
    settled = await a_settlement(db, merchant_id, holds=1, recharges_fee=False)
    assert (await read(db, settled)).merchant_minor == 7_347
    async with db.snapshot() as tx:
        [line] = await settlement_reports.lines(tx, await read(db, settled))
    assert (line.merchant_minor, line.stripe_fee_minor) == (7_347, 259)


async def test_a_failed_team_buy_charges_nobody(db: Database, merchant_id: UUID) -> None:
    settled = await a_settlement(db, merchant_id, holds=2, wallets=1, formed=False)
    found = await read(db, settled)
    assert (found.state, found.formed) == ("failed", False)
    assert (found.captured_minor, found.released_minor, found.refunded_minor) == (0, 20_000, 10_000)
    assert (found.leader_minor, found.platform_minor, found.merchant_minor) == (0, 0, 0)
    assert found.stripe_fee_minor == 320


async def test_a_settlement_under_way_shows_what_has_happened(
    db: Database, merchant_id: UUID
) -> None:
    settled = await a_settlement(db, merchant_id, holds=2)
    async with db.transaction() as tx:
        await tx.execute(
            "update payment set state = 'authorized', captured_minor = 0, leader_minor = 0, "
            "platform_minor = 0, fee_minor = 0 where id = $1",
            settled.payments[0],
        )
        await tx.execute(
            "update op set state = 'dead', last_error = 'card_declined' where payment_id = $1",
            settled.payments[0],
        )
    found = await read(db, settled)
    assert (found.captured_minor, found.released_minor) == (7_900, 2_100)
    async with db.snapshot() as tx:
        [op] = await settlement_reports.open_ops(tx, found)
        [listed], _ = await settlement_reports.ops(
            tx, Books(), "dead", OpCursor.start(Books()), limit=9
        )
    assert (op.id, op.state, op.last_error) == (
        f"capture:{settled.payments[0]}",
        "dead",
        "card_declined",
    )
    assert listed == op


async def test_every_line_names_its_ledger_transactions(db: Database, merchant_id: UUID) -> None:
    """Our act, Stripe's booking of it, the fee passed on: the whole trail of one payment."""
    settled = await a_settlement(db, merchant_id, holds=1, wallets=1, sponsored=1)
    found = await read(db, settled)
    async with db.snapshot() as tx:
        lines = await settlement_reports.lines(tx, found)
        kinds = {
            line.seat_id: await tx.fetch(
                "select kind from ledger_transaction where id = any($1::uuid[]) order by kind",
                line.ledger_transaction_ids,
            )
            for line in lines
        }
    assert {seat: [row["kind"] for row in rows] for seat, rows in kinds.items()} == {
        settled.seats[0]: ["capture", "stripe.balance_transaction", "stripe.fee_recharged"],
        settled.seats[1]: [
            "deposit",
            "deposit.applied",
            "deposit.refunded",
            "stripe.balance_transaction",
            "stripe.balance_transaction",
            "stripe.fee_recharged",
        ],
        settled.seats[2]: ["seat.sponsored", "seat.sponsored"],
    }
    assert sum(line.captured_minor for line in lines) == found.captured_minor
    assert sum(line.merchant_minor for line in lines) == found.merchant_minor
    assert sum(line.released_minor for line in lines) == found.released_minor
    assert [line.sponsored for line in lines if line.payment_id is None] == [True]


async def test_settlements_are_listed_page_by_page_and_filtered(
    db: Database, merchant_id: UUID
) -> None:
    made = {
        (await a_settlement(db, merchant_id, holds=2, formed=formed)).settlement_id
        for formed in (True, True, False)
    }
    books = Books.of(merchant_id)
    seen: list[UUID] = []
    cursor: BookCursor | None = BookCursor.start(books)
    while cursor is not None:
        async with db.snapshot() as tx:
            page, cursor = await settlement_reports.settlements(
                tx, books, SettlementFilter(), cursor, limit=2
            )
        seen += [one.id for one in page]
    assert seen == sorted(made, reverse=True)
    counts = {
        SettlementFilter(state="failed"): 1,
        SettlementFilter(state="settled"): 2,
        SettlementFilter(from_at=after(60)): 3,
        SettlementFilter(until_at=after(60)): 0,
        SettlementFilter(from_at=after(61)): 0,
    }
    async with db.snapshot() as tx:
        for chosen, count in counts.items():
            page, _ = await settlement_reports.settlements(
                tx, books, chosen, BookCursor.start(books), limit=9
            )
            assert len(page) == count
        stranger = Books.of(uuid4())
        assert await settlement_reports.settlement(tx, stranger, seen[0]) is None


async def test_holds_are_listed_by_when_they_lapse(db: Database, merchant_id: UUID) -> None:
    settled = await a_settlement(db, merchant_id, holds=2)
    async with db.transaction() as tx:
        held = await a_hold(tx, merchant_id, 9_000)
        await tx.execute(
            "update payment set id = $2, state = 'authorized', capture_before = $3 where id = $1",
            settled.payments[0],
            held,
            after(600),
        )
    books = Books.of(merchant_id)
    found = {}
    async with db.snapshot() as tx:
        for minutes in (600, 601):
            found[minutes], _ = await settlement_reports.holds(
                tx, books, after(minutes), BookCursor.start(books), limit=9
            )
    assert found[600] == []
    [one] = found[601]
    assert (one.payment_id, one.amount_minor, one.expires_at) == (held, 9_000, after(600))
