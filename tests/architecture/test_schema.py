"""The schema: documented whole, equal to its migrations, and open to sharding by merchant."""

import subprocess
from collections.abc import Awaitable, Callable
from typing import Any, Final

import asyncpg
import pytest

from app.devstack.wheels import postgres_programs
from app.store.errors import MEANING
from app.store.migrate import migrate
from tests.support.sources import ROOT, must_be_empty

Databases = Callable[..., Awaitable[str]]

OWNED: Final = """
    select c.oid, c.relname from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'merchant_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and not c.relispartition order by 2
"""
INDEXES: Final = """
    select t.relname as table, i.relname as index, x.indisunique as is_unique,
           x.indpred is not null as is_partial,
           coalesce(a.attname = 'merchant_id', false) as is_by_merchant
      from pg_index x
      join pg_class i on i.oid = x.indexrelid
      join pg_class t on t.oid = x.indrelid
      left join pg_attribute a on a.attrelid = x.indrelid and a.attnum = x.indkey[0]
     where t.relname = any($1::text[]) and t.relnamespace = 'public'::regnamespace order by 1, 2
"""
FOREIGN_KEYS: Final = """
    select k.conname from pg_constraint k
     where k.contype = 'f' and k.conrelid::regclass::text = any($1::text[])
       and k.confrelid::regclass::text = any($1::text[])
       and not exists (select from pg_attribute a
                        where a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                          and a.attname = 'merchant_id')
     order by 1
"""
NULLABLE: Final = """
    select attrelid::regclass::text from pg_attribute
     where attname = 'merchant_id' and not attnotnull and attrelid::regclass::text = any($1::text[])
"""
NAMES: Final = """
    select conname as name from pg_constraint
     union select indexrelid::regclass::text from pg_index where indisunique
"""
GLOBAL: Final = {
    "bridge_place": "look-up: says which merchant a webhook's bridge belongs to",
    "campaign_place": "look-up: says which merchant a campaign's id belongs to",
    "room_place": "look-up: says which merchant a room's id belongs to",
    "team_buy_place": "look-up: says which merchant a team-buy's id belongs to",
    "invite": "look-up by code, whatever it leads to",
    "gateway_object": "look-up by the gateway's id, before the merchant is known",
}
"""Tables with a merchant_id that are keyed by the value looked up (dependencies.md, rule 3)."""
OTHER_KEYS: Final = {
    "balance_transaction_once": "a line of Stripe's is kept once, whosever it is taken for",
    "notice_old": "the janitor forgets what rang months ago, whosever it was",
    "finance_key_hash_once": "a key is looked up by its hash, before its merchant is known",
    "staff_by_shopper": "whose staff a person is, asked at log-in",
    "membership_by_shopper": "a shopper's own rooms, at every merchant",
    "room_offer_by_shopper": "the invites a shopper was sent, by every merchant",
    "redeem_code_once": "a code is typed before anybody knows whose goods it is about",
    "coupon_by_shopper": "a shopper's own coupons, of every merchant",
    "seat_transfer_code_once": "a code is typed before anybody knows whose seat it is about",
    "strike_by_shopper": "a shopper's own strikes, at every merchant",
    "seat_by_shopper": "a shopper's own seats, at every merchant",
    "team_buy_by_initiator": "the team-buys a shopper opened, at every merchant",
}
"""Indexes of owned tables that begin with another column → why they must."""


@pytest.fixture
async def migrated(make_database: Databases) -> Any:
    url = await make_database()
    await migrate(url)
    connection = await asyncpg.connect(url)
    yield connection
    await connection.close()


async def test_the_schema_is_the_sum_of_its_migrations(make_database: Databases) -> None:
    """`schema.sql`, which people read, and the migrations, which machines run, make one schema."""
    written, grown = await make_database(), await make_database()
    connection = await asyncpg.connect(written)
    await connection.execute((ROOT / "app/store/schema.sql").read_text(encoding="utf-8"))
    await connection.close()
    await migrate(grown)
    assert _dump(grown) == _dump(written)


async def test_migrating_again_finds_nothing_to_do(make_database: Databases) -> None:
    """A second run, or a second starter, changes nothing."""
    url = await make_database()
    assert await migrate(url)
    assert await migrate(url) == []


async def test_merchant_id_comes_first(migrated: asyncpg.Connection) -> None:
    """A merchant's keys and indexes begin with merchant_id; partial ones of sweeps may not."""
    owned = [row["relname"] for row in await migrated.fetch(OWNED) if row["relname"] not in GLOBAL]
    assert len(owned) > 5
    must_be_empty(
        [
            f"{row['table']}: {row['index']}"
            for row in await migrated.fetch(INDEXES, owned)
            if not row["is_by_merchant"]
            and (row["is_unique"] or not row["is_partial"])
            and row["index"] not in OTHER_KEYS
        ],
        "merchant_id is the first column, or OTHER_KEYS says why not",
    )
    must_be_empty(
        [row[0] for row in await migrated.fetch(FOREIGN_KEYS, owned)],
        "a foreign key stays inside one merchant: (merchant_id, parent_id)",
    )
    must_be_empty([row[0] for row in await migrated.fetch(NULLABLE, owned)], "not null merchant_id")


async def test_meanings_name_constraints_that_exist(migrated: asyncpg.Connection) -> None:
    """A renamed constraint would turn somebody's refusal into our error 500."""
    known = {row["name"] for row in await migrated.fetch(NAMES)}
    must_be_empty(sorted(MEANING.keys() - known), "app/store/errors.py names unknown constraints")


def _dump(url: str) -> list[str]:
    done = subprocess.run(
        [
            postgres_programs() / "pg_dump",
            "--schema-only",
            "--no-owner",
            "--exclude-table=schema_migration",
            url,
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    # pg_dump guards its scripts with a random word.
    skipped = ("\\restrict", "\\unrestrict", "--")
    return [line for line in done.stdout.splitlines() if line and not line.startswith(skipped)]
