"""The worked example of docs/reference/ledger.md, row by row, through public addresses alone.

Five neighbours hold 100.00 each and pay 79.00; what was sold is paid out, one sale is refunded, one
is disputed. Everything is done as an outsider would: over HTTP, with the sandbox's switches and the
provider's own console. Each row is the whole trial balance, so no figure can hide.
"""

from typing import Any, Final, NamedTuple

import pytest

from tests.support.market import Market, Shop
from tests.support.refusals import accepted
from tests.support.web import Shopper

CODES: Final = {
    "held": "memo:auth:held",
    "contra": "memo:auth:contra",
    "clearing": "asset:stripe:clearing",
    "balance": "asset:stripe:balance",
    "deposits": "liab:shopper:deposits",
    "merchant": "liab:merchant:payable",
    "reserve": "liab:merchant:reserve",
    "platform": "inc:platform:fee",
    "recharge": "inc:psp:recharge",
    "fee": "exp:stripe:fee",
    "dispute_fee": "exp:stripe:dispute_fee",
    "disputed": "asset:dispute:clearing",
}
DELAY_SECONDS: Final = 8 * 86_400


class Paid(NamedTuple):
    """What a buyer knows of a payment; the intent is the beginning of the device's secret."""

    seat_id: str
    intent: str


class Example:
    """A shop whose closing price is 79.00: 5 % for the leader, 2 % for the platform."""

    def __init__(self, market: Market, shop: Shop, lin: Shopper, team_buy: str) -> None:
        self.market, self.shop, self.lin, self.team_buy = market, shop, lin, team_buy
        self.leader = f"liab:leader:{lin.shopper_id}:payable"
        self.book = {"merchant_id": str(shop.merchant_id)}

    async def stands(self, **row: int) -> None:
        """Check that the book stands like this and nowhere else, in every way it can be asked."""
        names = {**CODES, "leader": self.leader}
        codes = {names[name]: amount_minor for name, amount_minor in row.items()}
        owner = self.shop.owner
        trial = await accepted(owner.get("/v1/finance/trial-balance", **self.book, currency="usd"))
        assert trial["totals"] == [{"currency": "usd", "total_minor": 0}]
        assert not_zero(trial["items"]) == codes
        listed = await accepted(owner.get("/v1/finance/accounts", **self.book, limit=200))
        assert not_zero(listed["items"]) == codes
        for code, amount_minor in codes.items():
            path = f"/v1/finance/accounts/{code}/balance"
            [one] = (await accepted(owner.get(path, **self.book)))["items"]
            assert (one["currency"], one["balance_minor"]) == ("usd", amount_minor)

    async def at_the_provider(self, amount_minor: int) -> None:
        """Check what the provider says it owes us."""
        shown = await self.market.sandbox.api("GET", "/v1/balance")
        whole = sum(one["amount"] for side in ("available", "pending") for one in shown[side])
        assert whole == amount_minor

    async def joins(self, buyer: Shopper, **pay: Any) -> Paid:
        """Reserve a seat and pay for it, and let the product hear of it."""
        seats = f"/v1/team-buys/{self.team_buy}/seats"
        seat = str((await accepted(buyer.post(seats, {"quantity": 1}), 201))["id"])
        started = await accepted(buyer.post(f"/v1/seats/{seat}/payment", {"method": "new"}))
        secret = str(started["client_secret"])
        assert (await self.market.pay(secret, **pay)).status_code == 200
        await self.market.deliver()
        return Paid(seat, secret.split("_secret_", maxsplit=1)[0])

    async def close(self) -> None:
        await accepted(self.lin.post(f"/v1/team-buys/{self.team_buy}/close", {}))

    async def pay_out_everything(self) -> None:
        """Open both payout accounts, wait for the delay, and ask for all that is payable."""
        owner, market = self.shop.owner, self.market
        doors = (
            (owner, self.shop.path("payout-account"), self.shop.merchant_id, 35_440),
            (self.lin, "/v1/leaders/me/payout-account", self.lin.shopper_id, 1_975),
        )
        for person, path, *_ in doors:
            await accepted(person.post(path))
        for account in (await market.sandbox.api("GET", "/v1/accounts"))["data"]:
            await market.sandbox.control("POST", "accounts/onboard", id=account["id"])
        await market.advance(DELAY_SECONDS)
        for person, path, payee, amount_minor in doors:
            assert (await accepted(person.post(path)))["state"] == "active"
            wanted = {"payee_id": str(payee), "currency": "usd"}
            at = f"/v1/finance/payouts?merchant_id={self.shop.merchant_id}"
            assert (await accepted(owner.post(at, wanted), 201))["amount_minor"] == amount_minor
        await market.sweep()

    async def is_proven(self) -> None:
        """Check that reconciliation has nothing left and that the books prove themselves."""
        items = await self.market.reconcile(self.shop)
        assert {one["status"] for one in items} == {"matched"}
        await self.market.prove()


def not_zero(items: Any) -> dict[str, int]:
    return {one["account"]: one["balance_minor"] for one in items if one["balance_minor"]}


async def an_example(market: Market, *, buyers_min: int) -> Example:
    shop = await market.shop(
        currency="usd",
        ladder=[
            {"buyers_min": 1, "unit_price_minor": 10_000},
            {"buyers_min": buyers_min, "unit_price_minor": 7_900},
        ],
        formed_min=buyers_min,
        early_close=True,
        commission_bp=500,
        merchant_fee_bp=200,
    )
    [lin] = await market.crowd(1)
    await market.leader(lin)
    return Example(market, shop, lin, (await shop.open(lin))["id"])


@pytest.mark.parametrize("ends", ["lost", "won"])
@pytest.mark.feature("N-2")
async def test_every_row_of_the_worked_example(market: Market, ends: str) -> None:
    # The provider books a minute later, so that captures and bookings are two rows.
    await market.sandbox.control("POST", "switches", balance_transaction_delay_seconds=60)
    one = await an_example(market, buyers_min=5)
    buyers = await market.crowd(5)
    paid = [await one.joins(buyer) for buyer in buyers]
    await one.stands(held=50_000, contra=-50_000)

    await one.close()
    await market.capture()
    await one.stands(clearing=39_500, merchant=-36_735, leader=-1_975, platform=-790)

    await market.advance(61)
    await market.deliver()
    sold = {"platform": -790, "recharge": -1_295, "fee": 1_295}
    await one.stands(balance=38_205, merchant=-35_440, leader=-1_975, **sold)
    await one.at_the_provider(38_205)

    await one.pay_out_everything()
    await one.stands(balance=790, **sold)

    refund = {"seat_id": paid[2].seat_id, "reason": "spoiled"}
    await accepted(one.shop.owner.post(one.shop.path("refunds"), refund), 201)
    await market.sweep()
    sold["platform"] = -632
    await one.stands(balance=373, merchant=259, **sold)
    reversals = await market.sandbox.effects(kind="reversal")
    assert sorted(back["amount_minor"] for back in reversals) == [395, 7_088]

    dispute = await market.sandbox.control("POST", "disputes", payment_intent=paid[4].intent)
    await market.deliver()
    taken = {"disputed": 7_900, "reserve": -8_847, "dispute_fee": 1_500}
    await one.stands(balance=-9_027, merchant=9_106, **sold, **taken)

    ended = {"id": dispute["id"], "is_won": ends == "won"}
    await market.sandbox.control("POST", "disputes/end", **ended)
    await market.deliver()
    kept = {"recharge": -2_795, "fee": 1_295, "dispute_fee": 1_500}
    if ends == "lost":
        await one.stands(balance=-9_027, merchant=9_106, leader=395, platform=-474, **kept)
        await one.at_the_provider(-9_027)
    else:
        await one.stands(balance=-1_127, merchant=1_759, platform=-632, **kept)
        await one.at_the_provider(-1_127)
    await one.is_proven()


async def test_the_wallets_of_the_worked_example(market: Market) -> None:
    """Charged 100.00 at joining, 21.00 go back at the close: twice, for two make the price fall."""
    one = await an_example(market, buyers_min=2)
    for buyer in await market.crowd(2):
        await one.joins(buyer, payment_method_type="wechat_pay", authenticate=True)
    await one.stands(balance=2 * 9_680, fee=2 * 320, deposits=-2 * 10_000)

    await one.close()
    await market.deliver()
    shares = {"merchant": -2 * (7_347 - 320), "leader": -2 * 395, "platform": -2 * 158}
    fees = {"fee": 2 * 320, "recharge": -2 * 320}
    await one.stands(balance=2 * (9_680 - 2_100), **shares, **fees)
    await one.at_the_provider(2 * (9_680 - 2_100))
    await one.is_proven()
