"""The demo data is there after the first start, and is not doubled by the next."""

from collections.abc import Awaitable, Callable

import asyncpg

from app.devstack.demo_data import OFFERS, seed
from app.settings import Settings
from domain.pricing import PriceLadder


async def test_seeding_again_changes_nothing(
    make_database: Callable[..., Awaitable[str]],
) -> None:
    """Two starts give the same people, staff and campaigns, each once."""
    settings = Settings(database_url=await make_database(migrated=True))
    assert await seed(settings) == await seed(settings)
    connection = await asyncpg.connect(settings.database_url)
    try:
        assert await connection.fetchval("select count(*) from shopper") == 4
        assert await connection.fetchval("select count(*) from staff") == 3
        rows = await connection.fetch("select id, ladder from campaign where state = 'open'")
        assert {row["id"] for row in rows} == {offer.id for offer in OFFERS}
    finally:
        await connection.close()


def test_the_grapes_have_the_ladder_of_the_story() -> None:
    """product.md tells the story with these prices; the demo plays it."""
    ladder: PriceLadder = OFFERS[0].ladder
    assert [(tier.buyers_min, tier.unit_price_minor) for tier in ladder.tiers] == [
        (1, 4990),
        (3, 4290),
        (8, 3590),
        (15, 2990),
    ]
