"""Random operations on a running shop: what buyers, staff, banks and the provider's people do.

Each does one thing to the product or to the sandbox, and returns whether there was anything to do
it to. What is done behind the product's back is noted in the plain model (`planted`).
"""

import random
from dataclasses import dataclass, field
from typing import Any, Final

import httpx

from app.store import ledger
from tests.support.ledger_rows import a_posting
from tests.support.market import Market, Shop
from tests.support.planted import (
    Planted,
    PlantedBooks,
    book_again,
    book_oddly,
    fee_of,
)
from tests.support.web import Shopper

CARDS: Final = ("4242424242424242", "5555555555554444", "378282246310005")
ODD_CARDS: Final = ("4000000000005126", "4000000000007726")
"""A refund that the bank sends back, and one that waits."""
FEES: Final = ({"bp": 290, "fixed_minor": 30}, {"bp": 350, "fixed_minor": 15})
OPEN_MAX: Final = 6
BUYERS_MAX: Final = 6
CREATED, OK, REFUSED = 201, 200, (403, 404, 409, 422)
CLOCK: Final = "select app_clock()"


@dataclass
class Bought:
    """A paid seat, as whoever stands outside sees it."""

    sale: "Sale"
    shopper: Shopper
    seat_id: str
    intent: str
    units: int
    is_held: bool
    has_left: bool = False
    taken_minor: int | None = None
    charge: str = ""
    is_touched: bool = False


@dataclass
class Sale:
    """A team-buy: open until somebody closes it."""

    shop: Shop
    id: str
    initiator: Shopper
    bought: list[Bought] = field(default_factory=list)
    is_open: bool = True


class Operations:
    """The people, and what they have done so far."""

    def __init__(self, market: Market, rng: random.Random, shops: list[Shop]) -> None:
        self.market, self.rng, self.shops = market, rng, shops
        self.planted = PlantedBooks()
        self.sales: list[Sale] = []
        self.people: list[Shopper] = []
        self.leader: Shopper
        self.second: Shopper
        self.refunds: list[tuple[Shop, str]] = []
        self.disputes: dict[str, str] = {}
        self.fees: dict[str, int] = dict(FEES[0])

    # ---- what buyers do -----------------------------------------------------------------------

    async def open(self) -> bool:
        """Open a team-buy; every other one is the leader's."""
        if sum(one.is_open for one in self.sales) >= OPEN_MAX:
            return False
        initiator = self.leader if self.rng.random() < 0.5 else self.rng.choice(self.people)
        shop = self.rng.choice(self.shops)
        self.sales.append(Sale(shop, (await shop.open(initiator))["id"], initiator))
        return True

    async def join(self) -> bool:
        """Reserve and pay: by card, by one that makes trouble later, or by a wallet."""
        sale = self._open_sale(BUYERS_MAX)
        if sale is None:
            return False
        inside = {one.shopper.shopper_id for one in sale.bought if not one.has_left}
        free = [one for one in self.people if one.shopper_id not in inside]
        shopper, units = self.rng.choice(free), self.rng.choice((1, 1, 2))
        seat = await self.market.reserve(shopper, sale.id, quantity=units)
        started = await shopper.post(f"/v1/seats/{seat['id']}/payment", {"method": "new"})
        assert started.status_code == OK, started.text
        secret = started.json()["client_secret"]
        is_held = self.rng.random() < 0.8
        pay: dict[str, Any] = {"card": self.rng.choice(CARDS * 2 + ODD_CARDS)}
        if not is_held:
            wallet = self.rng.choice(("alipay", "wechat_pay"))
            pay = {"payment_method_type": wallet, "authenticate": True}
        paid = await self.market.pay(secret, **pay)
        assert paid.status_code == OK, paid.text
        intent = secret.split("_secret")[0]
        sale.bought.append(Bought(sale, shopper, seat["id"], intent, units, is_held))
        return True

    async def leave(self) -> bool:
        """Leave a team-buy, where one may."""
        bought = self._bought(is_open=True)
        if bought is None or bought.taken_minor is not None:
            return False
        answer = await bought.shopper.delete(f"/v1/seats/{bought.seat_id}")
        assert answer.status_code in (OK, *REFUSED), answer.text
        bought.has_left = answer.status_code == OK
        return bought.has_left

    async def close(self) -> bool:
        """Close a team-buy: its holds are captured, or all of it is called off."""
        sale = self._open_sale(BUYERS_MAX + 1)
        if sale is None or len(sale.bought) < self.rng.choice((1, 2, 3, 4)):
            return False
        await self.market.sweep(looks=True)
        answer = await sale.initiator.post(f"/v1/team-buys/{sale.id}/close", {})
        if answer.status_code != OK or self.rng.random() < 0.1:
            path = sale.shop.path("team-buys", sale.id, "cancel")
            answer = await sale.shop.owner.post(path)
        assert answer.status_code in (OK, *REFUSED), answer.text
        sale.is_open = False
        return True

    # ---- what staff do ------------------------------------------------------------------------

    async def refund(self) -> bool:
        """Give back a unit, or all that is left of a seat."""
        bought = self._bought(is_open=False)
        if bought is None:
            return False
        body: dict[str, Any] = {"seat_id": bought.seat_id, "reason": "spoiled"}
        if self.rng.randrange(5) < 2:
            body["units_count"] = 1
        shop = bought.sale.shop
        answer = await shop.owner.post(shop.path("refunds"), body)
        assert answer.status_code in (CREATED, *REFUSED), answer.text
        if answer.status_code == CREATED:
            self.refunds.append((shop, answer.json()["id"]))
        return answer.status_code == CREATED

    async def pay_out(self) -> bool:
        """Ask for a payout; above the limit a second person agrees, or does not."""
        shop = self.rng.choice(self.shops)
        book = f"merchant_id={shop.merchant_id}"
        payee = self.rng.choice((shop.merchant_id, self.leader.shopper_id))
        body: dict[str, Any] = {"payee_id": str(payee), "currency": "usd"}
        if self.rng.random() < 0.5:
            body["amount_minor"] = self.rng.choice((200, 1_000, 5_000, 12_000))
        answer = await shop.owner.post(f"/v1/finance/payouts?{book}", body)
        assert answer.status_code in (CREATED, *REFUSED), answer.text
        if answer.status_code != CREATED:
            return False
        asked = answer.json()
        if asked["state"] == "requested":
            decided = self.rng.choice(("approve", "approve", "refuse"))
            path = f"/v1/finance/payouts/{asked['id']}/{decided}?{book}"
            given = {"reason": "a mistake"} if decided == "refuse" else None
            done = await self.second.post(path, given)
            assert done.status_code in (OK, *REFUSED), done.text
        return True

    async def resolve(self) -> bool:
        """Settle one of the differences that were found."""
        found = [
            one
            for one in self.planted.all.values()
            if one.is_seen
            and not one.is_resolved
            and one.status != "unknown_type"
            and (one.ref.startswith("ch_lost") or not one.ref.startswith("ch_"))
        ]
        if not found:
            return False
        one = self.rng.choice(found)
        for shop in self.shops:
            book = f"merchant_id={shop.merchant_id}"
            asked = {"merchant_id": str(shop.merchant_id), "ref": one.ref}
            listed = await shop.owner.get("/v1/finance/reconciliation/items", **asked)
            for item in listed.json()["items"]:
                path = f"/v1/finance/reconciliation/items/{item['id']}/resolve?{book}"
                body = {"reason": "by phone", "account": "liab:merchant:payable"}
                done = await shop.owner.post(path, body)
                assert done.status_code == OK, (done.text, one, item)
                one.is_resolved = True
        return one.is_resolved

    # ---- what the provider and the banks do ---------------------------------------------------

    async def dispute(self) -> bool:
        """A buyer's bank takes money back, asks about it, or warns of it."""
        bought = self._bought(is_open=False)
        if bought is None or not bought.is_held or bought.taken_minor is not None:
            return False
        kind = self.rng.choice(("fraudulent", "product_not_received", "inquiry", "warning"))
        made = await self._at_sandbox("disputes", kind=kind, payment_intent=bought.intent)
        if made is None:
            return False
        if kind != "warning":
            self.disputes[made["id"]] = kind
        return True

    async def answer_bank(self) -> bool:
        """A dispute is won, lost, or given up."""
        if not self.disputes:
            return False
        name = self.rng.choice(list(self.disputes))
        kind = self.disputes.pop(name)
        text = self.rng.choice(("winning_evidence", "losing_evidence", ""))
        if not text:
            return await self._at_stripe(f"/v1/disputes/{name}/close") is not None
        evidence = {"evidence[uncategorized_text]": text}
        done = await self._at_stripe(f"/v1/disputes/{name}", **evidence)
        if done is not None and kind == "inquiry" and text == "losing_evidence":
            self.disputes[name] = "fraudulent"
        return done is not None

    async def change_fees(self) -> bool:
        """Stripe charges by another price list than the one we know, or by that one again."""
        self.fees = dict(self.rng.choice(FEES))
        await self.market.sandbox.control("POST", "switches", fee_schedule=self.fees)
        return True

    async def bank_payout(self) -> bool:
        """The platform is paid out by hand; now and then the bank sends that back.

        Not everything, or transfers would wait for the next sale.
        """
        made = await self._at_stripe("/v1/payouts", amount="2500", currency="usd")
        if made is not None and self.rng.random() < 0.4:
            await self._at_sandbox("payouts/fail", id=made["id"])
        return made is not None

    async def fund(self) -> None:
        """Let there be money that is not of any sale of ours: it lies in suspense."""
        made = await self._at_stripe(
            "/v1/payment_intents",
            **{
                "amount": "90000000",
                "currency": "usd",
                "payment_method": "pm_card_bypassPending",
                "confirm": "true",
                "allowed_payment_method_types[0]": "card",
            },
        )
        assert made is not None
        self.planted.plant(Planted(made["latest_charge"], "missing_here", True, 0))

    async def spend(self) -> bool:
        """A payee spends what they were paid: it cannot be taken back any more."""
        accounts = (await self.market._stripe_get("/v1/accounts"))["data"]
        account = self.rng.choice(accounts)["id"]
        return await self._at_sandbox("accounts/spend", id=account, amount_minor=3_000) is not None

    # ---- what is done behind our back -----------------------------------------------------------

    async def refund_unseen(self) -> bool:
        """Somebody refunds at the provider's console: what was sold, or a wallet's deposit."""
        bought = self._bought(is_open=self.rng.randrange(4) == 0)
        if bought is None:
            return False
        amount_minor = self.rng.randrange(100, 3_000)
        made = await self._at_stripe(
            "/v1/refunds", payment_intent=bought.intent, amount=str(amount_minor)
        )
        if made is None:
            return False
        bought.is_touched = True
        await self.market.advance(0)
        became = await self.market._stripe_get(f"/v1/refunds/{made['id']}")
        left_minor = 0 if became["status"] == "failed" else amount_minor
        one = Planted(made["id"], "missing_here", True, left_minor, unbooked_minor=-left_minor)
        self.planted.plant(one)
        return True

    async def capture_unseen(self) -> bool:
        """Somebody captures a hold at the provider's console, while its team-buy still runs.

        One that is counted: what the product has not looked at yet is simply seen as taken.
        """
        bought = self._bought(is_open=True)
        if bought is None or not bought.is_held or bought.taken_minor is not None:
            return False
        await self.market.sweep(looks=True)
        price_minor = (await self.market.look(bought.sale.id))["unit_price_minor"]
        amount_minor = price_minor * bought.units
        if self.rng.random() < 0.5:
            amount_minor -= self.rng.randrange(1, 1_000)
        path = f"/v1/payment_intents/{bought.intent}/capture"
        made = await self._at_stripe(path, amount_to_capture=str(amount_minor))
        if made is None:
            return False
        bought.taken_minor, bought.charge = amount_minor, made["latest_charge"]
        fee_minor = fee_of(amount_minor, **self.fees)
        one = Planted(
            made["latest_charge"],
            "missing_here",
            True,
            -amount_minor,
            unbooked_minor=amount_minor - fee_minor,
        )
        self.planted.plant(one)
        return True

    async def book_what_is_not(self) -> bool:
        """An act of ours that Stripe knows nothing of, or knows otherwise, or has booked twice."""
        shop = self.rng.choice(self.shops)
        amount_minor = self.rng.randrange(100, 900)
        async with self.market.api.wiring.db.transaction() as tx:
            how = self.rng.choice(("missing", "amount", "duplicate", "odd"))
            if how == "odd":
                self.planted.plant(await book_oddly(tx, amount_minor))
                return True
            if how == "missing":
                ref = f"ch_lost{self.rng.getrandbits(48):x}"
                one = Planted(ref, "missing_at_stripe", True, amount_minor)
            else:
                rows = await tx.fetch(SETTLED_CHARGES, shop.merchant_id)
                known = [row["ref"] for row in rows if row["ref"] not in self.planted.all]
                if not known:
                    return False
                ref = self.rng.choice(known)
                one = Planted(ref, "amount_mismatch", False, amount_minor)
                if how == "duplicate":
                    self.planted.plant(await book_again(tx, ref))
                    return True
            posting = a_posting(amount_minor=amount_minor, ref=ref)
            at = await tx.fetchval(CLOCK)
            await ledger.post(tx, shop.merchant_id, [(posting, at)])
        self.planted.plant(one)
        return True

    # ---- who and what -------------------------------------------------------------------------

    async def adopt(self) -> None:
        """Forget captures behind our back that turned out to be the very ones we wanted."""
        for bought in (one for sale in self.sales for one in sale.bought):
            if bought.taken_minor is None:
                continue
            team_buy = await self.market.look(bought.sale.id)
            if team_buy["state"] not in ("settling", "settled") or bought.has_left:
                continue
            price_minor = team_buy["closing_unit_price_minor"]
            if price_minor * bought.units == bought.taken_minor:
                self.planted.all.pop(bought.charge)
                bought.taken_minor = None

    def _open_sale(self, buyers_max: int) -> Sale | None:
        found = [one for one in self.sales if one.is_open and len(one.bought) < buyers_max]
        return self.rng.choice(found) if found else None

    def _bought(self, *, is_open: bool) -> Bought | None:
        found = [
            bought
            for sale in self.sales
            for bought in sale.bought
            if sale.is_open == is_open and not bought.has_left
        ]
        return self.rng.choice(found[-60:]) if found else None

    async def _at_sandbox(self, path: str, **given: Any) -> dict[str, Any] | None:
        """Do something at the sandbox; None where it says that this cannot be done."""
        try:
            return await self.market.sandbox.control("POST", path, **given)
        except httpx.HTTPStatusError as error:
            return _nothing(error)

    async def _at_stripe(self, path: str, **form: str) -> dict[str, Any] | None:
        try:
            return await self.market.sandbox.api("POST", path, **form)
        except httpx.HTTPStatusError as error:
            return _nothing(error)


def _nothing(error: httpx.HTTPStatusError) -> None:
    """Say that it could not be done; an error of the sandbox's own is no answer."""
    if error.response.is_server_error:
        raise error


SETTLED_CHARGES: Final = """
    select distinct e.ref from ledger_entry e
      join ledger_transaction t on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
      join stripe_sandbox.object o on o.id = e.ref
     where t.merchant_id = $1 and t.kind = 'capture' order by 1
"""
