"""PostgreSQL is away: 503 with Retry-After, never 500, and serving again at once when it is back
(reliability.md 1.6 and goal 16).
"""

import httpx
import pytest

from app.devstack.postgres import PostgresServer
from app.store.migrate import migrate
from tests.faults.live import until
from tests.support.web import Shopper, a_campaign, a_merchant, log_in, open_api

SERVING_WITHIN_SECONDS = 5


@pytest.mark.slow
async def test_the_api_says_later_and_then_goes_on(durable_postgres: PostgresServer) -> None:
    url = durable_postgres.url()
    await migrate(url)
    async with open_api(url) as api:
        owner = await log_in(api, "+8613800000001")
        campaign = await a_campaign(owner, await a_merchant(api, owner))
        opened = (await owner.post(f"/v1/campaigns/{campaign['id']}/team-buys", {})).json()
        key = "before-the-crash"
        path = f"/v1/team-buys/{opened['id']}/seats"
        seat = await owner.post(path, {"quantity": 1}, key=key)
        assert seat.status_code == 201
        assert durable_postgres.child is not None
        durable_postgres.child.kill()

        async def is_away() -> bool:  # its children answer until they notice
            return (await owner.get("/v1/team-buys")).status_code == 503

        await until(is_away, within_seconds=SERVING_WITHIN_SECONDS)
        for answer in await every_kind_of_call(owner, opened["id"], seat.json()["id"]):
            assert answer.status_code == 503, (answer.request.url, answer.text)
            assert int(answer.headers["Retry-After"]) >= 1
            assert answer.json()["code"] == "unavailable"
        durable_postgres.start()

        async def serves() -> bool:
            return (await owner.get(f"/v1/team-buys/{opened['id']}")).status_code == 200

        await until(serves, within_seconds=SERVING_WITHIN_SECONDS)
        again = await owner.post(path, {"quantity": 1}, key=key)
        assert (again.status_code, again.json()) == (201, seat.json())


async def every_kind_of_call(owner: Shopper, team_buy: str, seat: str) -> list[httpx.Response]:
    """Read and write, in a batch and alone, with a key and with none."""
    return [
        await owner.get(f"/v1/team-buys/{team_buy}"),
        await owner.get("/v1/me"),
        await owner.get(f"/v1/seats/{seat}"),
        await owner.get("/v1/team-buys"),
        await owner.post(f"/v1/team-buys/{team_buy}/seats", {"quantity": 1}),
        await owner.post(f"/v1/seats/{seat}/payment", {"method": "new"}),
        await owner.delete(f"/v1/seats/{seat}"),
        await owner.post("/v1/auth/otp", {"phone": "+8613800000002"}, key=None),
    ]
