"""A worker whose own clock is a day off changes nothing: PostgreSQL's clock decides (D-15)."""

import pytest

from tests.faults.live import environment, running_worker, until
from tests.support.market import Market

HOUR = 3_600


@pytest.mark.slow
@pytest.mark.defect("D-15")
@pytest.mark.parametrize("hours_off", [24, -24])
async def test_a_worker_with_a_wrong_clock_closes_what_is_due_and_nothing_else(
    market: Market, database_url: str, hours_off: float
) -> None:
    buyers = await market.shoppers(3)
    due = await market.shop(team_buy_seconds=HOUR)
    running = await market.shop(team_buy_seconds=20 * HOUR)
    team_buys = [(await shop.open(buyers[0]))["id"] for shop in (due, running)]
    for team_buy in team_buys:
        for buyer in buyers:
            await market.join(buyer, team_buy)
    await market.advance(2 * HOUR)

    async def is_settled() -> bool:
        return bool((await market.look(team_buys[0]))["state"] == "settled")

    settings = environment(database_url, market.sandbox.url)
    with running_worker(settings, hours_off=hours_off) as worker:
        await until(is_settled, within_seconds=40, or_say=worker.last_words())
    shown = await market.look(team_buys[1])
    assert (shown["state"], shown["buyers_count"]) == ("open", 3)
    assert len(await market.sandbox.effects(kind="capture")) == 3
    await market.prove()
