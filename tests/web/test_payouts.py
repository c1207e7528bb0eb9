"""Paying out: what may be paid, who agrees to it, transfers exactly once, and what comes back."""

from typing import Any
from uuid import UUID, uuid4

import pytest

from tests.support.market import Market, Shop
from tests.support.refusals import accepted, refused
from tests.support.web import Shopper, staff_of, the_platform

LADDER = [
    {"buyers_min": 1, "unit_price_minor": 10_000},
    {"buyers_min": 5, "unit_price_minor": 7_900},
]
PAYABLE, RECHARGE = "liab:merchant:payable", "inc:psp:recharge"
BALANCE, CLEARING = "asset:stripe:balance", "asset:stripe:clearing"
WEEK = 8 * 86_400


class Books:
    """The worked example of payments.md 6.6: five at 79.00, and whom they are owed to."""

    def __init__(self, market: Market, shop: Shop, lin: Shopper, seats: list[str]) -> None:
        self.market, self.shop, self.lin, self.seats = market, shop, lin, seats
        self.lin_earns = f"liab:leader:{lin.shopper_id}:payable"
        self.book = f"merchant_id={shop.merchant_id}"

    async def onboard(self, merchants: bool = True) -> None:
        """Open both accounts and complete them, as their owners would."""
        opened = [await accepted(self.lin.post("/v1/leaders/me/payout-account"))]
        if merchants:
            path = self.shop.path("payout-account")
            opened.append(await accepted(self.shop.owner.post(path)))
        assert [one["state"] for one in opened] == ["onboarding"] * len(opened)
        for one in (await self.market._stripe_get("/v1/accounts"))["data"]:
            await self.market.sandbox.control("POST", "accounts/onboard", id=one["id"])
        path = "/v1/leaders/me/payout-account"
        done = await accepted(self.lin.post(path))
        assert (done["state"], done["url"]) == ("active", None)
        if merchants:
            await accepted(self.shop.owner.post(self.shop.path("payout-account")))

    async def payables(self, **query: Any) -> dict[str, dict[str, Any]]:
        merchant_id = str(self.shop.merchant_id)
        answer = await self.shop.owner.get("/v1/finance/payables", merchant_id=merchant_id, **query)
        assert answer.status_code == 200, answer.text
        return {one["account"]: one for one in answer.json()["items"]}

    def ask(self, payee: UUID, who: Shopper | None = None, **given: Any) -> Any:
        body = {"payee_id": str(payee), "currency": "usd", **given}
        return (who or self.shop.owner).post(f"/v1/finance/payouts?{self.book}", body)

    async def pay_out(self, payee: UUID, **given: Any) -> dict[str, Any]:
        asked = await accepted(self.ask(payee, **given), 201)
        await self.market.sweep()
        return (await self.read(asked))["payout"]

    async def read(self, payout: dict[str, Any]) -> dict[str, Any]:
        path = f"/v1/finance/payouts/{payout['id']}"
        return await accepted(self.shop.owner.get(path, merchant_id=str(self.shop.merchant_id)))

    async def policy(self, **changes: Any) -> None:
        async with self.market.api.wiring.db.transaction() as tx:
            await tx.execute(
                "insert into payout_policy values ($1, $2, $3, $4, $5, $6, $7)",
                self.shop.merchant_id,
                *{
                    "delay_days": 7,
                    "reserve_bp": 0,
                    "reserve_days": 90,
                    "merchant_min_minor": 100,
                    "leader_min_minor": 1_000,
                    "review_above_minor": 100_000,
                    **changes,
                }.values(),
            )

    async def transfers(self) -> list[int]:
        return [one["amount_minor"] for one in await self.market.sandbox.effects(kind="transfer")]

    async def give_back(self, seat: str, **given: Any) -> None:
        body = {"seat_id": seat, "reason": "spoiled", **given}
        await accepted(self.shop.owner.post(self.shop.path("refunds"), body), 201)
        await self.market.sweep()


async def the_example(market: Market) -> Books:
    shop = await market.shop(
        currency="usd",
        ladder=LADDER,
        formed_min=5,
        early_close=True,
        commission_bp=500,
        merchant_fee_bp=200,
    )
    lin, *buyers = await market.crowd(6)
    await market.leader(lin)
    team_buy = (await shop.open(lin))["id"]
    seats = [await market.join(one, team_buy) for one in buyers]
    await accepted(lin.post(f"/v1/team-buys/{team_buy}/close", {}))
    await market.sweep()
    await market.deliver()
    return Books(market, shop, lin, seats)


async def test_the_worked_example_is_paid_out_and_partly_taken_back(market: Market) -> None:
    """Figure by figure: payments.md 6.6, down to the reversals after a refund."""
    books = await the_example(market)
    await market.advance(WEEK)
    await books.onboard()
    owed = await books.payables()
    assert (owed[PAYABLE]["payable_minor"], owed[books.lin_earns]["payable_minor"]) == (
        35_440,
        1_975,
    )
    assert owed[PAYABLE]["ages_minor"] == [0, 35_440, 0, 0]
    for payee, amount_minor in (
        (books.shop.merchant_id, 35_440),
        (books.lin.shopper_id, 1_975),
    ):
        paid = await books.pay_out(payee)
        assert (paid["state"], paid["amount_minor"]) == ("paid", amount_minor)
        assert paid["gateway_ref"].startswith("tr_")
    assert await market.balances(books.shop) == {
        BALANCE: 790,
        "inc:platform:fee": -790,
        RECHARGE: -1_295,
        "exp:stripe:fee": 1_295,
    }
    await books.give_back(books.seats[2])
    after = await market.balances(books.shop)
    assert (after[BALANCE], after[PAYABLE], after["inc:platform:fee"]) == (373, 259, -632)
    assert {CLEARING, books.lin_earns} & after.keys() == set()
    reversals = await market.sandbox.effects(kind="reversal")
    assert sorted(one["amount_minor"] for one in reversals) == [395, 7_088]
    owed = await books.payables()
    assert (owed[PAYABLE]["owed_minor"], owed[PAYABLE]["debt_minor"]) == (0, 259)
    await market.prove()
    items = await market.reconcile(books.shop)
    assert {one["status"] for one in items} == {"matched"}
    await market.prove()


async def test_only_what_is_old_booked_and_above_the_threshold_is_paid(market: Market) -> None:
    books = await the_example(market)
    merchant_id, lin = books.shop.merchant_id, books.lin.shopper_id
    young = (await books.payables())[PAYABLE]
    assert (young["owed_minor"], young["held_back_minor"], young["payable_minor"]) == (
        35_440,
        35_440,
        0,
    )
    await books.policy(reserve_bp=1_000, leader_min_minor=2_000)
    await market.advance(WEEK)
    owed = (await books.payables())[PAYABLE]
    assert (owed["reserve_minor"], owed["payable_minor"]) == (3_544, 31_896)
    await refused(market, books.ask(merchant_id), 409, "payout_account_missing")
    await refused(market, books.ask(uuid4()), 404, "payee_not_found")
    assert (owed["account_state"], owed["payee_name"]) == ("none", "Orchard")
    await books.onboard()
    assert (await books.payables())[books.lin_earns]["account_state"] == "active"
    too_much = books.ask(merchant_id, amount_minor=31_897)
    await refused(market, too_much, 422, "payout_too_large")
    await refused(market, books.ask(lin), 422, "payout_too_small")
    await refused(market, books.ask(merchant_id, amount_minor=99), 422, "payout_too_small")
    async with market.api.wiring.db.transaction() as tx:
        await tx.execute("update leader set commission_held_at = now()")
    await refused(market, books.ask(lin), 409, "commission_held")
    assert await books.transfers() == []


async def test_above_the_limit_somebody_else_has_to_agree(market: Market) -> None:
    """A key is whoever made it: one person with two names is one person."""
    books = await the_example(market)
    await books.policy(review_above_minor=10_000)
    await market.advance(WEEK)
    await books.onboard()
    asked = await accepted(books.ask(books.shop.merchant_id, amount_minor=20_000), 201)
    assert (asked["state"], asked["needs_review"]) == ("requested", True)
    await market.sweep()
    assert await books.transfers() == []
    path = f"/v1/finance/payouts/{asked['id']}"
    approve = f"{path}/approve?{books.book}"
    await refused(market, books.shop.owner.post(approve), 403, "second_person_missing")
    key = await a_key(books)
    await refused(market, key.post(approve), 403, "second_person_missing")
    await refused(market, books.ask(books.shop.merchant_id), 409, "payout_open")
    second = await staff_of(market.api, books.shop.merchant_id, "finance", "+8613900000077")
    await accepted(second.post(approve))
    await market.sweep()
    assert (await books.read(asked))["payout"]["state"] == "paid"
    await refused(market, second.post(approve), 409, "payout_decided")
    refuse = f"{path}/refuse?{books.book}"
    await refused(market, second.post(refuse, {"reason": "late"}), 409, "payout_decided")
    taken = await accepted(books.ask(books.shop.merchant_id, amount_minor=15_000), 201)
    refuse = f"/v1/finance/payouts/{taken['id']}/refuse?{books.book}"
    done = await accepted(books.shop.owner.post(refuse, {"reason": "a mistake"}))
    assert (done["state"], done["reason"]) == ("refused", "a mistake")
    assert await books.transfers() == [20_000]
    await market.prove()


async def test_what_is_refunded_meanwhile_is_not_agreed_to(market: Market) -> None:
    books = await the_example(market)
    await books.policy(review_above_minor=1)
    await market.advance(WEEK)
    await books.onboard()
    asked = await accepted(books.ask(books.shop.merchant_id), 201)
    assert asked["amount_minor"] == 35_440
    await books.give_back(books.seats[0])
    second = await staff_of(market.api, books.shop.merchant_id, "finance", "+8613900000079")
    path = f"/v1/finance/payouts/{asked['id']}/approve?{books.book}"
    await refused(market, second.post(path), 422, "payout_too_large")
    assert await books.transfers() == []


@pytest.mark.parametrize("kind", ["lost", "500_after"])
@pytest.mark.feature("N-4")
async def test_a_transfer_and_its_reversal_happen_once(market: Market, kind: str) -> None:
    books = await the_example(market)
    await market.advance(WEEK)
    await books.onboard()
    await market.sandbox.fault(kind, path="/v1/transfers")
    paid = await books.pay_out(books.shop.merchant_id)
    assert (paid["state"], await books.transfers()) == ("paid", [35_440])
    await market.sandbox.fault(kind, path="/v1/transfers/*/reversals")
    await books.give_back(books.seats[0])
    [back] = await market.sandbox.effects(kind="reversal")
    assert back["amount_minor"] == 7_088
    [shown] = (await books.read(paid))["reversals"]
    assert (shown["state"], shown["amount_minor"]) == ("done", 7_088)
    await market.reconcile(books.shop)
    await market.prove()


async def test_what_the_payee_has_spent_stays_a_debt_and_is_netted(market: Market) -> None:
    books = await the_example(market)
    await market.advance(WEEK)
    await books.onboard()
    paid = await books.pay_out(books.shop.merchant_id)
    [account] = [one["destination"] for one in (await market._stripe_get("/v1/transfers"))["data"]]
    await market.sandbox.control(
        "POST", "accounts/spend", id=account, amount_minor=35_440, currency="usd"
    )
    await books.give_back(books.seats[0])
    shown = await books.read(paid)
    assert [one["state"] for one in shown["reversals"]] == ["refused"]
    assert shown["payout"]["reversed_minor"] == 0
    debt = (await books.payables())[PAYABLE]
    assert (debt["owed_minor"], debt["debt_minor"]) == (0, 7_347)
    await market.prove()


async def test_a_key_needs_the_scope_and_strangers_find_nothing(market: Market) -> None:
    books = await the_example(market)
    await market.advance(WEEK)
    await books.onboard()
    reads = await a_key(books, scopes=["payouts:read"])
    assert (await reads.get("/v1/finance/payables")).status_code == 200
    body = {"payee_id": str(books.shop.merchant_id), "currency": "usd"}
    await refused(market, reads.post("/v1/finance/payouts", body), 403, "scope_missing")
    asked = await accepted(books.ask(books.shop.merchant_id, amount_minor=500), 201)
    stranger = await market.shop()
    path = f"/v1/finance/payouts/{asked['id']}"
    elsewhere = {"merchant_id": str(stranger.merchant_id)}
    assert (await books.shop.owner.get(path, **elsewhere)).status_code == 404
    policy = await accepted(reads.get("/v1/finance/payout-policy"))
    assert policy["delay_days"] == 7
    changed = {**policy, "delay_days": 3}
    call = books.shop.owner.put(f"/v1/finance/payout-policy?{books.book}", changed)
    assert (await call).status_code == 403
    operator = await market.crowd(1)
    await the_platform(market.api, operator[0])
    call = operator[0].put(f"/v1/finance/payout-policy?{books.book}", changed)
    assert (await accepted(call))["delay_days"] == 3


@pytest.mark.feature("N-17")
async def test_a_statement_adds_up_to_the_ledger_and_never_changes(market: Market) -> None:
    books = await the_example(market)
    await market.advance(WEEK)
    await books.onboard()
    await books.pay_out(books.shop.merchant_id)
    span = {"from": "2020-01-01T00:00:00Z", "to": "2099-01-01T00:00:00Z", "currency": "usd"}
    of_whom = {"merchant_id": str(books.shop.merchant_id), "payee_id": str(books.shop.merchant_id)}
    path = "/v1/finance/statements"
    first = (await books.shop.owner.get(path, **span, **of_whom)).json()
    assert (first["opening_minor"], first["closing_minor"]) == (0, 0)
    assert {one["section"]: one["amount_minor"] for one in first["sections"]} == {
        "sales": 36_735,
        "fees": -1_295,
        "payouts": -35_440,
    }
    await books.give_back(books.seats[0])
    again = await books.shop.owner.get(path, **span, **of_whom, known_at=first["known_at"])
    assert again.json() == first
    later = (await books.shop.owner.get(path, **span, **of_whom)).json()
    assert later["closing_minor"] == -(await market.balances(books.shop))[PAYABLE] == -259
    assert len(first["sha256"]) == 64
    assert later["sha256"] != first["sha256"]
    leader = {**of_whom, "payee_id": str(uuid4())}
    missing = await books.shop.owner.get(path, **span, **leader)
    assert (missing.status_code, missing.json()["code"]) == (404, "payee_not_found")
    backwards = {**span, "to": "2019-01-01T00:00:00Z"}
    assert (await books.shop.owner.get(path, **backwards, **of_whom)).status_code == 400


async def test_a_leader_reads_their_own_statement(market: Market) -> None:
    books = await the_example(market)
    await market.advance(WEEK)
    await books.onboard()
    await books.pay_out(books.lin.shopper_id)
    await books.give_back(books.seats[0])
    asked = {
        "merchant_id": str(books.shop.merchant_id),
        "currency": "usd",
        "from": "2020-01-01T00:00:00Z",
        "to": "2099-01-01T00:00:00Z",
    }
    path = "/v1/leaders/me/statement"
    shown = (await books.lin.get(path, **asked)).json()
    assert {one["section"]: one["amount_minor"] for one in shown["sections"]} == {
        "sales": 1_975,
        "refunds": -395,
        "payouts": -1_975 + 395,
    }
    assert (shown["account"], shown["closing_minor"]) == (books.lin_earns, 0)
    known = {**asked, "known_at": shown["known_at"]}
    assert (await books.lin.get(path, **known)).json() == shown
    elsewhere = {**asked, "merchant_id": str(uuid4())}
    assert (await books.lin.get(path, **elsewhere)).json()["code"] == "payee_not_found"
    [nobody] = await market.crowd(1)
    assert (await nobody.get(path, **asked)).json()["code"] == "leader_not_found"


@pytest.mark.feature("N-17")
async def test_what_payouts_are_made_of(market: Market) -> None:
    """A transfer's own lines; and of Stripe's payout to the bank, whose sum is the bank's."""
    books = await the_example(market)
    await market.advance(WEEK)
    await books.onboard()
    paid = await books.pay_out(books.shop.merchant_id)
    await books.give_back(books.seats[0])
    await market.reconcile(books.shop)
    at = {"merchant_id": str(books.shop.merchant_id)}
    path = f"/v1/finance/payouts/{paid['id']}/lines"
    shown = await accepted(books.shop.owner.get(path, **at))
    assert sorted(one["net_minor"] for one in shown["items"]) == [-35_440, 7_088]
    assert (shown["total_minor"], shown["is_whole"]) == (-28_352, True)

    [operator] = await market.crowd(1)
    await the_platform(market.api, operator)
    await market.advance(3 * 86_400)
    by_hand = await market.sandbox.api("POST", "/v1/payouts", amount="100", currency="usd")
    call = operator.get(f"/v1/finance/payouts/{by_hand['id']}/lines")
    await refused(market, call, 409, "payout_not_itemized")
    run = await market.sandbox.control("POST", "payouts/run", currency="usd")
    name = run["payout"]["id"]
    path = f"/v1/finance/payouts/{name}/lines"
    shown = await accepted(operator.get(path))
    assert shown["total_minor"] == run["payout"]["amount"] == 38_205 - 28_352 - 7_900 - 100
    assert (shown["net_minor"], shown["is_whole"]) == (shown["total_minor"], True)
    assert sorted(one["type"] for one in shown["items"]) == sorted(
        ["charge"] * 5 + ["transfer", "transfer_refund", "refund", "payout"]
    )
    await refused(market, books.shop.owner.get(path, **at), 403, "role_missing")
    missing = await operator.get("/v1/finance/payouts/po_nobodys/lines")
    assert missing.json()["code"] == "payout_not_found"
    nothing = await operator.get("/v1/finance/payouts/nothing/lines")
    assert nothing.json()["code"] == "payout_not_found"


async def a_key(books: Books, scopes: list[str] | None = None) -> Any:
    body = {
        "name": "bookkeeping",
        "scopes": scopes or ["payouts:write"],
        "expires_at": "2027-06-01T00:00:00Z",
    }
    made = await books.shop.owner.post(books.shop.path("finance-keys"), body)
    assert made.status_code == 201, made.text
    return books.market.api.visitor(Authorization=f"Bearer {made.json()['key']}")
