"""A trial balance as of any instant is the one taken then, whoever was writing at that moment."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID, uuid4

from app.actions.read_ledger import read_account_balances, read_trial_balance
from app.store import balances, ledger, ledger_commits
from app.store.database import Database
from app.store.ledger import HoldRecord, HoldResolution
from domain.finance import AsOf, Books, TrialBalance
from domain.ledger import CLEARING, DEPOSITS
from tests.support.ledger_rows import NOON, a_merchant, a_posting, after, book
from tests.support.soak import IS_SOAK

WRITERS_COUNT: Final = 6
POSTINGS_COUNT: Final = 120 if IS_SOAK else 25
CLOCK: Final = "select clock_timestamp()"


async def balance(db: Database, merchant_id: UUID, as_of: AsOf | None = None) -> TrialBalance:
    return await read_trial_balance(db, Books.of(merchant_id), as_of or AsOf(), currency=None)


async def now(db: Database) -> datetime:
    async with db.reading() as tx:
        at: datetime = await tx.fetchval(CLOCK)
    return at


async def test_what_commits_after_an_instant_was_not_known_then(
    db: Database, merchant_id: UUID
) -> None:
    """It was written before: a column that says when would put it into a balance already read."""
    await book(db, merchant_id, a_posting(amount_minor=1))
    async with db.transaction() as tx:
        await ledger.post(tx, merchant_id, [(a_posting(amount_minor=10), NOON)])
        await ledger.post(tx, merchant_id, [(a_posting(amount_minor=5, debit="exp:fx"), NOON)])
        then = await balance(db, merchant_id)
        at = await now(db)
        exact = await balance(db, merchant_id, AsOf(after(1), at))
        one = await read_account_balances(db, Books.of(merchant_id), AsOf(), account=CLEARING)
    assert {one.account: one.balance_minor for one in then.items} == {CLEARING: 1, DEPOSITS: -1}
    for known_at in (then.known_at, at):
        for as_of in (AsOf(known_at=known_at), AsOf(then.effective_at, known_at)):
            again = await balance(db, merchant_id, as_of)
            assert (again.items, again.totals) == (then.items, then.totals)
    assert (await balance(db, merchant_id, AsOf(after(1), at))).items == exact.items
    as_of = AsOf(one.effective_at, one.known_at)
    again_one = await read_account_balances(db, Books.of(merchant_id), as_of, account=CLEARING)
    assert again_one.items == one.items
    assert {one.balance_minor for one in (await balance(db, merchant_id)).items} == {11, 5, -16}


async def test_nothing_is_booked_ahead_of_our_own_clock(db: Database, merchant_id: UUID) -> None:
    """Stripe's clock may be fast: what it says has happened by now has happened by now."""
    ahead = (await now(db)) + timedelta(days=900)
    await book(db, merchant_id, a_posting(amount_minor=3), at=ahead)
    async with db.transaction() as tx:
        held = HoldRecord(
            id=uuid4(), currency="usd", amount_minor=7, ref="pi_1", effective_at=ahead
        )
        await ledger.hold(tx, merchant_id, [held])
        ended = HoldResolution(hold_id=held.id, outcome="void", effective_at=ahead)
        await ledger.resolve_holds(tx, merchant_id, [ended])
    shown = await balance(db, merchant_id)
    again = await balance(db, merchant_id, AsOf(shown.effective_at, shown.known_at))
    assert again.items == shown.items
    assert len(shown.items) == 4


async def test_an_instant_is_settled_when_those_before_it_are_seen(
    db: Database, merchant_id: UUID
) -> None:
    """Whoever has noted when it is known is waited for; whoever is only writing is not."""
    noted, may_end = asyncio.Event(), asyncio.Event()

    async def commits_slowly() -> None:
        async with db.transaction() as tx:
            await ledger.post(tx, merchant_id, [(a_posting(amount_minor=1), NOON)])
            # As a commit does before it flushes the log.
            await tx.execute("set constraints all immediate")
            noted.set()
            await may_end.wait()

    writer = asyncio.create_task(commits_slowly())
    await noted.wait()
    reader = asyncio.create_task(ledger_commits.settled(db, None))
    await asyncio.wait([reader], timeout=0.05)
    assert not reader.done()
    may_end.set()
    await writer
    known_at = await reader
    found = await balance(db, merchant_id, AsOf(known_at=known_at))
    assert {one.account: one.balance_minor for one in found.items} == {CLEARING: 1, DEPOSITS: -1}


async def test_balances_taken_among_writers_never_change(database_url: str, clean: None) -> None:
    """Six post, hold and fold; one reads now and as of instants just gone; nothing moves later."""
    rng = random.Random(20_261_122)  # noqa: S311 - draws amounts, guards nothing
    taken: list[TrialBalance] = []
    async with Database.open(database_url, pool_size=WRITERS_COUNT + 2) as db:
        async with db.transaction() as tx:
            merchant_id = await a_merchant(tx)
        writers = [
            asyncio.create_task(_write(db, merchant_id, random.Random(rng.random())))  # noqa: S311
            for _ in range(WRITERS_COUNT)
        ]
        while not all(writer.done() for writer in writers):
            taken.append(await balance(db, merchant_id))
            at = await now(db) - timedelta(microseconds=rng.choice([0, 1, 500, 5_000]))
            taken.append(await balance(db, merchant_id, AsOf(known_at=at)))
        await asyncio.gather(*writers)
        last = (await balance(db, merchant_id)).items
        for then in taken:
            for as_of in (AsOf(known_at=then.known_at), AsOf(then.effective_at, then.known_at)):
                again = await balance(db, merchant_id, as_of)
                assert (again.items, again.totals) == (then.items, then.totals)
    assert len({str(then.items) for then in taken}) > WRITERS_COUNT
    assert {one.balance_minor for one in last if one.account == CLEARING} == {
        sum(writer.result() for writer in writers)
    }


async def _write(db: Database, merchant_id: UUID, rng: random.Random) -> int:
    """Post in transactions that stay open for a while; return what came to clearing."""
    sum_minor = 0
    pauses: list[Callable[[], Awaitable[None]]] = [lambda: asyncio.sleep(0)] * rng.randint(1, 4)
    for _ in range(POSTINGS_COUNT):
        amount_minor = rng.randint(1, 999)
        async with db.transaction() as tx:
            await ledger.post(tx, merchant_id, [(a_posting(amount_minor=amount_minor), NOON)])
            for pause in pauses:
                await pause()
                await tx.fetchval(CLOCK)
            if rng.random() < 0.3:
                held = HoldRecord(
                    id=uuid4(), currency="usd", amount_minor=1, ref="pi_1", effective_at=NOON
                )
                await ledger.hold(tx, merchant_id, [held])
            if rng.random() < 0.1:
                await balances.fold(tx, merchant_id)
        sum_minor += amount_minor
    return sum_minor
