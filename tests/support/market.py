"""The whole product in one loop: the application, its worker, and the Stripe sandbox's process.

Nothing runs by itself: a test says when webhooks arrive (`deliver`), when the worker sweeps
(`sweep`), and how much time passes (`advance`), so that it needs neither sleep nor luck. Import
the fixtures in a folder's `conftest.py`: `from tests.support.market import …`.
"""

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Sequence
from typing import Any, Final
from uuid import UUID, uuid4

import httpx
import msgspec
import pytest
import stripe

from app.actions.read_access_token import ACCESS_LIFETIME
from app.actions.sync_money_lines import sync_money_lines
from app.actions.verify_ledger import verify_ledger
from tests.support.stripe import PUBLISHABLE_KEY, SECRET_KEY, WEBHOOK_SECRETS, StripeSandbox
from tests.support.web import Api, Shopper, a_campaign, a_role, log_in, open_api
from workers.team import Team

ROUNDS_MAX: Final = 80
RESTS_WITHIN_SECONDS: Final = 30.0
LOOK_EVERY_SECONDS: Final = 0.2
MONEY_PATH: Final = frozenset(
    {"inbox", "ops", "close", "settlements", "seats", "transfers", "mass_acts"}
)
BESIDE_IT: Final = frozenset({"outbox", "orders", "rooms", "scheduled", "holds"})
STAFF_PHONE: Final = "+8613900000001"
# Retries wait for the real clock; a test that drives every round says that the wait is over.
# Looks do not: a payment nobody has confirmed would be looked at for ever (`LOOKS_NOW`).
BRING_FORWARD: Final = """
    with ops as (
      update op set next_at = now() where state = 'todo' and kind <> 'look' and next_at > now()
    ), events as (
      update inbox set next_at = now() where handled_at is null and next_at > now()
    ), intents as (
      update order_intent set next_at = now() where taken_at is null and next_at > now()
    ), looks as (
      update op set next_at = now() + interval '30 minutes'
       where state = 'todo' and kind = 'look'
         and next_at > now() and next_at < now() + interval '30 minutes'
    ), replies as (
      update order_reply set next_at = now() where waits and next_at > now()
    ), facts as (
      update outbox set next_at = now() where sent_at is null and next_at > now()
    )
    update team_buy set next_close_at = now() where state = 'closing' and next_close_at > now()
"""
LOOKS_NOW: Final = """
    update op set next_at = now()
     where state = 'todo' and kind = 'look' and next_at < now() + interval '1 hour'
"""
BRING_CAPTURES_FORWARD: Final = """
    update op set next_at = least(next_at, now()) where state = 'todo' and kind = 'capture'
    returning id
"""
LEFT: Final = """
    select id || ' ' || state || ' ' || last_error as line from op where state <> 'done' order by id
"""
DEAD: Final = "select id || ': ' || last_error as line from op where state = 'dead' order by id"


class Market:
    """One running Pintier with its payment provider."""

    def __init__(self, api: Api, sandbox: StripeSandbox) -> None:
        self.api = api
        self.sandbox = sandbox
        self._team = Team(api.wiring, uuid4())
        self._owner: Shopper | None = None
        self._last_event = ""
        self._held_back: list[dict[str, Any]] = []
        self._hushed: set[str] = set()

    # ---- time and work ------------------------------------------------------------------------

    async def sweep(self, *, looks: bool = False) -> None:
        """Let the worker work until nothing is left that it could do now.

        Args:
            looks: also look at payments whose webhook is only late, as happens after ten seconds.
        """
        if looks:
            await self._execute(LOOKS_NOW)
        began_at = time.monotonic()
        for nth in itertools.count():
            await self._execute(BRING_FORWARD)
            if not await self._round(MONEY_PATH) and not await self._round(BESIDE_IT):
                return
            # A call that timed out has opened the breaker: it closes by itself.
            if nth > ROUNDS_MAX:
                if time.monotonic() - began_at > RESTS_WITHIN_SECONDS:
                    break
                await asyncio.sleep(LOOK_EVERY_SECONDS)
        async with self.api.wiring.db.reading() as tx:
            left = [row["line"] for row in await tx.fetch(LEFT)]
        raise AssertionError(f"the worker never comes to rest: {left}")

    async def capture(self) -> None:
        """Let the worker close and capture, where what follows waits for what only time brings."""
        async with asyncio.timeout(RESTS_WITHIN_SECONDS):
            await self._round(MONEY_PATH)
            while await self._captures_left():
                await self._round(MONEY_PATH)

    async def _captures_left(self) -> bool:
        async with self.api.wiring.db.transaction() as tx:
            return bool(await tx.fetch(BRING_CAPTURES_FORWARD))

    async def _round(self, names: frozenset[str]) -> int:
        done = 0
        for sweeper in self._team.sweepers:
            done += await sweeper._work() if sweeper.name in names else 0
        await self._team._ops.finish()
        await self._team._inbox.finish()
        return done

    async def reconcile(self, shop: "Shop", **given: Any) -> list[dict[str, Any]]:
        """Fetch the provider's lines, let the worker do what follows, compare; return the items."""
        while await sync_money_lines(self.api.wiring.paying):
            await self.sweep()
        at = f"merchant_id={shop.merchant_id}"
        run = await shop.owner.post(f"/v1/finance/reconciliation/runs?{at}")
        assert run.status_code == 201, run.text
        listed = await shop.owner.get(
            "/v1/finance/reconciliation/items", merchant_id=str(shop.merchant_id), **given
        )
        assert listed.status_code == 200, listed.text
        items: list[dict[str, Any]] = listed.json()["items"]
        return items

    async def advance(self, seconds: float) -> None:
        """Let time pass for PostgreSQL and for the payment provider."""
        await self.sandbox.advance(seconds)

    async def deliver(
        self, *, times: int = 1, events: Sequence[dict[str, Any]] | None = None
    ) -> None:
        """Post the provider's new events (or these) to the webhook address, signed, and sweep."""
        if events is None:
            events = await self.new_events()
        for event in list(events) * times:
            answer = await self.post_event(event)
            assert answer.status_code == 200, answer.text
        await self.sweep()

    async def post_event(
        self, event: dict[str, Any], *, secret: str = WEBHOOK_SECRETS[0]
    ) -> httpx.Response:
        """Post one event to the webhook address."""
        raw = msgspec.json.encode(event)
        header = stripe.WebhookSignature.generate_signature_header(
            raw.decode(), secret, int(time.time())
        )
        client = self.api.visitor().client
        headers = {"Stripe-Signature": header, "Content-Type": "application/json"}
        return await client.post("/webhooks/stripe", content=raw, headers=headers)

    async def new_events(self) -> list[dict[str, Any]]:
        """Return the provider's events since the last call, the oldest first; hushed ones wait."""
        found: list[dict[str, Any]] = []
        while True:
            after = {"ending_before": self._last_event} if self._last_event else {}
            page = await self._stripe_get("/v1/events", limit="100", **after)
            if not page["data"]:
                break
            if not after:  # the very first page is the newest one
                page = await self._all_events(page)
            self._last_event = page["data"][0]["id"]
            found += reversed(page["data"])
        waiting, self._held_back = self._held_back + found, []
        told = []
        for event in waiting:
            text = msgspec.json.encode(event).decode()
            hushed = any(name in text for name in self._hushed)
            (self._held_back if hushed else told).append(event)
        return told

    async def hush(self, intent: str) -> None:
        """Let nothing be heard of a payment: its webhooks are late, its look is not due yet."""
        self._hushed.add(intent)
        await self._execute(
            "update op set next_at = now() + interval '1 day' where state = 'todo'"
            " and id = (select 'look:' || payment_id from gateway_object"
            f" where ref = '{intent}')"
        )

    def unhush(self, intent: str = "") -> None:
        """Let the webhooks of a payment (or of all) come after all."""
        self._hushed = self._hushed - {intent} if intent else set()

    async def _all_events(self, page: dict[str, Any]) -> dict[str, Any]:
        whole = list(page["data"])
        while page["has_more"]:
            page = await self._stripe_get("/v1/events", limit="100", starting_after=whole[-1]["id"])
            whole += page["data"]
        return {"data": whole}

    # ---- paying -------------------------------------------------------------------------------

    async def pay(self, client_secret: str, **given: Any) -> httpx.Response:
        """Do what the shopper's device does with the payment, through the product's own address."""
        return await self.api.visitor().post(
            "/sandbox/pay", {"client_secret": client_secret, **given}, key=None
        )

    async def join(self, shopper: Shopper, team_buy: str, *, quantity: int = 1, **pay: Any) -> str:
        """Reserve, pay and have it counted; returns the seat's id."""
        seat = await self.reserve(shopper, team_buy, quantity=quantity)
        started = await shopper.post(f"/v1/seats/{seat['id']}/payment", {"method": "new"})
        assert started.status_code == 200, started.text
        paid = await self.pay(started.json()["client_secret"], **pay)
        assert paid.status_code == 200, paid.text
        await self.sweep(looks=True)
        return str(seat["id"])

    async def reserve(
        self, shopper: Shopper, team_buy: str, *, quantity: int = 1, **given: Any
    ) -> dict[str, Any]:
        """Reserve a seat."""
        answer = await shopper.post(
            f"/v1/team-buys/{team_buy}/seats", {"quantity": quantity, **given}
        )
        assert answer.status_code == 201, answer.text
        seat: dict[str, Any] = answer.json()
        return seat

    # ---- people and things --------------------------------------------------------------------

    async def shoppers(self, count: int, *, first: int = 1) -> list[Shopper]:
        """Log people in."""
        return [await log_in(self.api, f"+86137{first + n:08d}") for n in range(count)]

    async def crowd(self, count: int, *apis: Api) -> list[Shopper]:
        """Let many people be logged in, in turn to each application (default: this one).

        They never typed a code: three calls a head would take longer than what is to be shown.
        """
        async with self.api.wiring.db.transaction() as tx:
            rows = await tx.fetch(
                "insert into shopper (nickname)"
                " select 'crowd' || n from generate_series(1, $1) n returning id",
                count,
            )
        people = []
        for number, row in enumerate(rows):
            api = (apis or (self.api,))[number % (len(apis) or 1)]
            people.append(self.through(api, row["id"]))
        return people

    def through(self, api: Api, shopper_id: UUID) -> Shopper:
        """Return somebody's client at one of the applications."""
        token = api.wiring.vault.sign(
            subject=shopper_id, session=uuid4(), verified=True, lifetime=ACCESS_LIFETIME
        )
        shown = {"id": str(shopper_id), "nickname": ""}
        login = {"access_token": token, "refresh_token": "", "shopper": shown}
        return Shopper(api.transport, login)

    async def merchant(self, *, platform_fee_bp: int = 0) -> tuple[Shopper, UUID]:
        """Sign a merchant up with its owner; the platform's share is the platform's to say."""
        if self._owner is None:  # one phone gets few codes
            self._owner = await log_in(self.api, STAFF_PHONE)
        owner = self._owner
        async with self.api.wiring.db.transaction() as tx:
            merchant_id: UUID = await tx.fetchval(
                "insert into merchant (name, timezone, platform_fee_bp)"
                " values ('Orchard', 'Asia/Shanghai', $1) returning id",
                platform_fee_bp,
            )
            await a_role(tx, merchant_id, owner, "owner")
        return owner, merchant_id

    async def leader(self, shopper: Shopper) -> None:
        """Approve somebody as a leader (团长), as the platform would."""
        await self._execute(
            f"insert into leader (shopper_id, state) values ('{shopper.shopper_id}', 'approved')"
        )

    async def shop(self, **campaign: Any) -> "Shop":
        """Return a merchant with one open campaign."""
        platform_fee_bp = campaign.pop("merchant_fee_bp", 0)
        owner, merchant_id = await self.merchant(platform_fee_bp=platform_fee_bp)
        body = await a_campaign(owner, merchant_id, **campaign)
        return Shop(self, owner, merchant_id, body["id"])

    async def look(self, team_buy: str) -> dict[str, Any]:
        """Return a team-buy as everybody sees it."""
        answer = await self.api.visitor().get(f"/v1/team-buys/{team_buy}")
        assert answer.status_code == 200, answer.text
        shown: dict[str, Any] = answer.json()
        return shown

    # ---- what finance reads ---------------------------------------------------------------------

    async def settlement(self, shop: "Shop", team_buy: str) -> dict[str, Any]:
        """Return the settlement of a team-buy, as finance reads it."""
        answer = await shop.owner.get(
            "/v1/finance/settlements", merchant_id=str(shop.merchant_id), limit=200
        )
        assert answer.status_code == 200, answer.text
        [found] = [one for one in answer.json()["items"] if one["team_buy_id"] == team_buy]
        settlement: dict[str, Any] = found
        return settlement

    async def balances(self, shop: "Shop") -> dict[str, int]:
        """Return every account of a merchant's book that does not stand at zero."""
        answer = await shop.owner.get(
            "/v1/finance/trial-balance", merchant_id=str(shop.merchant_id)
        )
        assert answer.status_code == 200, answer.text
        assert all(total["total_minor"] == 0 for total in answer.json()["totals"])
        items = answer.json()["items"]
        return {one["account"]: one["balance_minor"] for one in items if one["balance_minor"]}

    async def all_effects(self) -> list[dict[str, Any]]:
        """Return everything the provider did to money, in order."""
        found: list[dict[str, Any]] = []
        after = 0
        while page := await self.sandbox.effects(after=after, limit=1000):
            found += page
            after = page[-1]["seq"]
        return found

    # ---- proofs -------------------------------------------------------------------------------

    async def rows(self, *tables: str) -> dict[str, list[str]]:
        """Return everything that stands in these tables (default: all that a join could touch)."""
        found = {}
        async with self.api.wiring.db.reading() as tx:
            for table in tables or WATCHED:
                rows = await tx.fetch(f"select t::text as line from {table} t order by 1")
                found[table] = [row["line"] for row in rows]
        return found

    async def prove(self) -> None:
        """Check that the books, the counters and the provider agree, and nothing was given up."""
        async with self.api.wiring.db.reading() as tx:
            assert [row["line"] for row in await tx.fetch(DEAD)] == []
        verified = await verify_ledger(self.api.wiring.db)
        assert verified.findings == []
        assert (await self.sandbox.control("GET", "check"))["items"] == []

    async def _execute(self, *statements: str) -> None:
        async with self.api.wiring.db.transaction() as tx:
            for statement in statements:
                await tx.execute(statement)

    async def _stripe_get(self, path: str, **params: str) -> dict[str, Any]:
        answer = await self.sandbox._client.get(path, params=params, auth=(SECRET_KEY, ""))
        answer.raise_for_status()
        page: dict[str, Any] = answer.json()
        return page


WATCHED: Final = (
    *("campaign", "team_buy", "seat", "payment", "op", "invite", "outbox", "settlement"),
    *("ledger_transaction", "ledger_entry", "ledger_hold", "audit_event"),
    *("room", "membership", "message", "join_request", "room_preset", "follow"),
    *("seat_transfer", "coupon_drop", "coupon", "mass_act", "mass_act_seat", "notice"),
)
"""What a refused call must leave as it was."""


class Shop:
    """A merchant with one campaign."""

    def __init__(self, market: Market, owner: Shopper, merchant_id: UUID, campaign: str) -> None:
        self.market = market
        self.owner = owner
        self.merchant_id = merchant_id
        self.campaign = campaign

    def path(self, *rest: str) -> str:
        """Return an address of this merchant's."""
        return "/".join([f"/v1/merchants/{self.merchant_id}", *rest])

    async def open(self, initiator: Shopper, **given: Any) -> dict[str, Any]:
        """Open a team-buy."""
        answer = await initiator.post(f"/v1/campaigns/{self.campaign}/team-buys", given)
        assert answer.status_code == 201, answer.text
        body: dict[str, Any] = answer.json()
        return body


def market_settings(sandbox_url: str) -> dict[str, Any]:
    """Return the settings of an application whose payment provider is the sandbox."""
    return {
        "stripe_api_base": sandbox_url,
        "sandbox_url": sandbox_url,
        "stripe_secret_key": SECRET_KEY,
        "stripe_publishable_key": PUBLISHABLE_KEY,
        "stripe_webhook_secrets": WEBHOOK_SECRETS,
    }


@pytest.fixture(scope="session")
async def trading_api(database_url: str, sandbox_url: str) -> AsyncIterator[Api]:
    """Run one application against the sandbox for the whole session."""
    async with open_api(database_url, **market_settings(sandbox_url)) as api:
        yield api


@pytest.fixture
async def market(clean: None, trading_api: Api, sandbox: StripeSandbox) -> Market:
    """Yield an empty product and a payment provider that knows nothing."""
    await sandbox.reset()
    return Market(trading_api, sandbox)


@pytest.fixture(scope="session")
async def second_api(database_url: str, sandbox_url: str) -> AsyncIterator[Api]:
    """Run a second application on the same database: combiners decide nothing between the two."""
    async with open_api(database_url, **market_settings(sandbox_url)) as api:
        yield api


@pytest.fixture
async def second_market(market: Market, second_api: Api) -> Market:
    """Yield the second application with a worker of its own."""
    return Market(second_api, market.sandbox)


def code_of(answer: httpx.Response) -> tuple[int, str]:
    """Return a refusal's status and code."""
    return answer.status_code, answer.json().get("code", "")


def unverified(market: Market, person: Shopper) -> Shopper:
    """Return the same person as somebody who has never shown a phone number."""
    token = market.api.wiring.vault.sign(
        subject=person.shopper_id, session=uuid4(), verified=False, lifetime=ACCESS_LIFETIME
    )
    shown = {"id": str(person.shopper_id), "nickname": ""}
    login = {"access_token": token, "refresh_token": "", "shopper": shown}
    return Shopper(market.api.transport, login)
