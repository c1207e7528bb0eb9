"""A shopper's own seats over HTTP: paying in every way, looking, receipts; and every refusal."""

from typing import Any
from uuid import uuid4

import pytest

from tests.support.market import Market, Shop, code_of
from tests.support.refusals import accepted, refused
from tests.support.web import Shopper, new_key

LADDER = [
    {"buyers_min": 1, "unit_price_minor": 4990},
    {"buyers_min": 2, "unit_price_minor": 3990},
]
DECLINED, AUTHENTICATED = "4000000000000002", "4000002500003155"


async def a_seat(market: Market, **campaign: Any) -> tuple[Shop, Shopper, str, dict[str, Any]]:
    """Return a shop, a shopper, a team-buy and the seat reserved in it."""
    shop = await market.shop(**{"ladder": LADDER, "formed_min": 1, **campaign})
    [person] = await market.crowd(1)
    team_buy = (await shop.open(shop.owner))["id"]
    return shop, person, team_buy, await market.reserve(person, team_buy)


async def pay(person: Shopper, seat: dict[str, Any], **body: Any) -> dict[str, Any]:
    return await accepted(person.post(f"/v1/seats/{seat['id']}/payment", body))


async def shown(person: Shopper, seat: dict[str, Any]) -> dict[str, Any]:
    return await accepted(person.get(f"/v1/seats/{seat['id']}"))


async def test_a_seat_is_its_shopper_s_alone(market: Market) -> None:
    """Strangers are told that nothing is there, whatever they try."""
    _, person, _, seat = await a_seat(market)
    stranger = market.through(market.api, uuid4())
    path, nobody = f"/v1/seats/{seat['id']}", market.api.visitor()
    for call in (nobody.get(path), nobody.get(f"{path}/receipt"), nobody.delete(path)):
        await refused(market, call, 401, "unauthenticated")
    await refused(market, nobody.post(f"{path}/payment", {}), 401, "unauthenticated")
    for call in (stranger.get(path), stranger.get(f"{path}/receipt"), stranger.delete(path)):
        await refused(market, call, 404, "seat_not_found")
    await refused(market, stranger.post(f"{path}/payment", {}), 404, "seat_not_found")
    assert (await person.get(path)).status_code == 200


async def test_the_list_is_the_shopper_s_own(market: Market) -> None:
    """The newest first, page by page."""
    shop = await market.shop(units_per_shopper_max=9)
    person, other = await market.crowd(2)
    seats = []
    for _ in range(3):
        team_buy = (await shop.open(shop.owner))["id"]
        seats.append((await market.reserve(person, team_buy))["id"])
        await market.reserve(other, team_buy)
    found, cursor = [], {}
    while True:
        page = (await person.get("/v1/me/seats", limit=2, **cursor)).json()
        found += [one["id"] for one in page["items"]]
        if page["next_cursor"] is None:
            break
        cursor = {"cursor": page["next_cursor"]}
    assert found == seats[::-1]
    wrong = await person.get("/v1/me/seats", cursor="nonsense")
    assert wrong.status_code == 400


async def test_paying_by_card(market: Market) -> None:
    """The price shown is held, not charged; the same request again is the same payment."""
    _, person, team_buy, seat = await a_seat(market)
    path, key = f"/v1/seats/{seat['id']}/payment", new_key()
    first = await person.post(path, {"method": "new"}, key=key)
    again = await person.post(path, {"method": "new"}, key=key)
    assert (first.status_code, again.content) == (200, first.content)
    assert again.headers["Idempotent-Replayed"] == "true"
    started = first.json()
    assert (started["gateway"], started["strategy"]) == ("stripe", "hold")
    assert (started["amount_minor"], started["currency"]) == (4990, "cny")
    other_key = await person.post(path, {"method": "new"})
    assert other_key.json()["payment_id"] == started["payment_id"]
    await refused(
        market, person.post(path, {"method": "balance"}, key=key), 409, "idempotency_conflict"
    )
    await market.pay(started["client_secret"])
    await market.sweep(looks=True)
    paid = await shown(person, seat)
    assert (paid["state"], paid["counted"], paid["expires_at"]) == ("authorized", True, None)
    assert paid["payment"]["state"] == "authorized"
    assert [one["kind"] for one in await market.all_effects()] == ["authorize"]
    await refused(market, person.post(path, {"method": "new"}), 409, "seat_state")
    assert (await person.post(path, {"method": "new"}, key=key)).content == first.content
    assert (await market.look(team_buy))["buyers_count"] == 1


async def test_what_cannot_be_paid_with(market: Market) -> None:
    """Unknown methods, other people's cards and empty balances."""
    _, person, _, seat = await a_seat(market)
    path = f"/v1/seats/{seat['id']}/payment"
    await refused(market, person.post(path, {}, key=None), 400, "idempotency_key_missing")
    await refused(market, person.post(path, {"method": ""}), 400, "malformed")
    await refused(market, person.post(path, {"card": "4242"}), 400, "malformed")
    for method in ("nonsense", str(uuid4())):
        call = person.post(path, {"method": method})
        await refused(market, call, 404, "payment_method_not_found")
    await refused(market, person.post(path, {"method": "balance"}), 422, "balance_too_low")
    elsewhere = f"/v1/seats/{uuid4()}/payment"
    await refused(market, person.post(elsewhere, {}), 404, "seat_not_found")


async def test_a_declined_card_may_be_followed_by_another(market: Market) -> None:
    """The seat stays reserved; the second card pays for it."""
    _, person, team_buy, seat = await a_seat(market)
    started = await pay(person, seat, method="new")
    refusal = await market.pay(started["client_secret"], card=DECLINED)
    assert (refusal.status_code, refusal.json()["error"]["code"]) == (402, "card_declined")
    await market.deliver()
    waiting = await shown(person, seat)
    assert (waiting["state"], waiting["payment"]["decline_code"]) == ("reserved", "generic_decline")
    assert (await market.look(team_buy))["buyers_count"] == 0
    assert (await market.pay(started["client_secret"])).status_code == 200
    await market.deliver()
    paid = await shown(person, seat)
    assert (paid["state"], paid["payment"]["decline_code"]) == ("authorized", "")
    await market.prove()


async def test_three_d_secure(market: Market) -> None:
    """Asked for, failed, asked again, passed."""
    _, person, _, seat = await a_seat(market)
    secret = (await pay(person, seat, method="new"))["client_secret"]
    assert (await market.pay(secret, card=AUTHENTICATED)).json()["requires_action"] is True
    await market.deliver()
    assert (await shown(person, seat))["payment"]["state"] == "requires_action"
    await market.pay(secret, authenticate=False)
    await market.deliver()
    failed = await shown(person, seat)
    assert (failed["state"], failed["payment"]["state"]) == ("reserved", "created")
    await market.pay(secret, card=AUTHENTICATED, authenticate=True)
    await market.deliver()
    assert (await shown(person, seat))["state"] == "authorized"
    await market.prove()


async def test_a_saved_card_pays_in_one_tap(market: Market) -> None:
    """Saved with the first payment; the second seat is authorized by the answer itself."""
    shop, person, _, seat = await a_seat(market, units_per_shopper_max=9)
    started = await pay(person, seat, method="new", save=True)
    await market.pay(started["client_secret"])
    await market.sweep(looks=True)
    [method] = (await person.get("/v1/me")).json()["payment_methods"]
    assert (method["brand"], method["last4"]) == ("visa", "4242")
    elsewhere = (await shop.open(shop.owner))["id"]
    second = await market.reserve(person, elsewhere)
    tapped = await pay(person, second, method=method["id"])
    assert tapped["state"] == "authorized"
    assert (await market.look(elsewhere))["buyers_count"] == 1
    [other] = await market.crowd(1)
    theirs = await market.reserve(other, elsewhere)
    path = f"/v1/seats/{theirs['id']}/payment"
    await refused(
        market, other.post(path, {"method": method["id"]}), 404, "payment_method_not_found"
    )
    await market.sweep()
    await market.prove()


async def test_a_saved_card_that_fails(market: Market) -> None:
    """The refusal is the answer, kept under its key; the seat may be paid for otherwise."""
    shop, person, _, seat = await a_seat(market, units_per_shopper_max=9)
    started = await pay(person, seat, method="new", save=True)
    await market.pay(started["client_secret"])
    await market.sweep(looks=True)
    async with market.api.wiring.db.transaction() as tx:
        ref = await tx.fetchval("select gateway_ref from payment_method")
    customer = (await market.sandbox.api("POST", "/v1/payment_methods/" + ref + "/detach"))["id"]
    assert customer == ref, "the bank took the card back"
    [method] = (await person.get("/v1/me")).json()["payment_methods"]
    second = await market.reserve(person, (await shop.open(shop.owner))["id"])
    path, key = f"/v1/seats/{second['id']}/payment", new_key()
    answer = await person.post(path, {"method": method["id"]}, key=key)
    assert code_of(answer) == (422, "payment_declined")
    again = await person.post(path, {"method": method["id"]}, key=key)
    assert code_of(again) == (422, "payment_declined")
    assert (await shown(person, second))["state"] == "reserved"
    fresh = await pay(person, second, method="new")
    await market.pay(fresh["client_secret"])
    await market.sweep(looks=True)
    assert (await shown(person, second))["state"] == "authorized"


async def test_a_wallet_is_charged_at_once_and_gets_the_difference_back(market: Market) -> None:
    """WeChat Pay cannot hold: 49.90 now, 10.00 back when the price closed at 39.90."""
    shop, person, team_buy, seat = await a_seat(market)
    [other] = await market.crowd(1)
    secret = (await pay(person, seat, method="new"))["client_secret"]
    await market.pay(secret, payment_method_type="wechat_pay", authenticate=True)
    await market.deliver()
    paid = await shown(person, seat)
    assert (paid["state"], paid["payment"]["strategy"]) == ("authorized", "charge")
    assert (await market.balances(shop))["liab:shopper:deposits"] == -4990
    await market.join(other, team_buy)
    await market.advance(86_400)
    await market.sweep()
    receipt = await accepted(person.get(f"/v1/seats/{seat['id']}/receipt"))
    figures = {name: receipt[f"{name}_minor"] for name in ("authorized", "captured", "refunded")}
    assert figures == {"authorized": 4990, "captured": 4990, "refunded": 1000}
    [refund] = await market.sandbox.effects(kind="refund")
    assert refund["amount_minor"] == 1000
    assert "liab:shopper:deposits" not in await market.balances(shop)
    await market.prove()


async def test_a_reservation_runs_out(market: Market) -> None:
    """Place and stock come back; paying is refused from the instant on, swept or not."""
    shop, person, team_buy, seat = await a_seat(market, reserve_seconds=300)
    path = f"/v1/seats/{seat['id']}/payment"
    await market.advance(300)
    await refused(market, person.post(path, {"method": "new"}), 409, "seat_expired")
    await market.sweep()
    assert (await shown(person, seat))["state"] == "expired"
    await refused(market, person.post(path, {"method": "new"}), 409, "seat_expired")
    assert (await market.look(team_buy))["seats_held"] == 0
    again = await market.reserve(person, team_buy)
    assert again["id"] != seat["id"]
    campaign = (await market.api.visitor().get(f"/v1/campaigns/{shop.campaign}")).json()
    assert campaign["stock_left"] == 499


@pytest.mark.defect("D-13")
async def test_money_that_comes_for_an_expired_seat_takes_its_place_again(market: Market) -> None:
    """Paid in time by the provider's clock, heard of late: the place is free, so it counts."""
    _, person, team_buy, seat = await a_seat(market, reserve_seconds=300)
    started = await pay(person, seat, method="new")
    await market.hush(started["client_secret"].partition("_secret_")[0])
    await market.pay(started["client_secret"])
    await market.advance(300)
    await market.sweep()
    market.unhush()
    await market.deliver()
    await market.sweep(looks=True)
    assert (await shown(person, seat))["state"] == "authorized"
    assert (await market.look(team_buy))["buyers_count"] == 1
    await market.prove()


@pytest.mark.defect("D-13")
@pytest.mark.parametrize(
    ("in_time", "heard_before_the_close"), [(True, True), (True, False), (False, False)]
)
async def test_money_around_the_deadline(
    market: Market, in_time: bool, heard_before_the_close: bool
) -> None:
    """Held before the deadline it is captured, held after it goes back: whenever heard of."""
    _, person, team_buy, seat = await a_seat(market, team_buy_seconds=600, reserve_seconds=86_400)
    secret = (await pay(person, seat, method="new"))["client_secret"]
    await market.hush(secret.partition("_secret_")[0])
    if in_time:
        await market.pay(secret)
        if heard_before_the_close:
            market.unhush()
            await market.deliver()
    await market.advance(602)
    if not in_time:
        await market.pay(secret)
    await market.sweep()
    market.unhush()
    await market.deliver(times=2)
    state = (await market.look(team_buy))["state"]
    kinds = [one["kind"] for one in await market.all_effects()]
    if in_time:
        assert (state, kinds) == ("settled", ["authorize", "capture"])
        assert (await shown(person, seat))["state"] == "captured"
    else:
        assert (state, kinds) == ("failed", ["authorize", "cancel"])
        receipt = await accepted(person.get(f"/v1/seats/{seat['id']}/receipt"))
        assert (receipt["captured_minor"], receipt["released_minor"]) == (0, 4990)
    await market.prove()


async def test_the_same_card_counts_once(market: Market) -> None:
    """Two shoppers with one card both pay, and count as one."""
    shop = await market.shop(ladder=LADDER, formed_min=1)
    people = await market.crowd(2)
    team_buy = (await shop.open(shop.owner))["id"]
    seats = [await market.join(one, team_buy, card="4242420000000000") for one in people]
    now = await market.look(team_buy)
    assert (now["buyers_count"], now["unit_price_minor"]) == (1, 4990)
    counted = [
        (await one.get(f"/v1/seats/{seat}")).json()["counted"]
        for one, seat in zip(people, seats, strict=True)
    ]
    assert counted == [True, False]
    await market.advance(86_400)
    await market.sweep()
    captures = [one["amount_minor"] for one in await market.sandbox.effects(kind="capture")]
    assert captures == [4990, 4990]
    await market.prove()


async def test_the_receipt_before_and_after(market: Market) -> None:
    """Before the close there is no closing price; afterwards the parts add up."""
    _, person, _, seat = await a_seat(market)
    path = f"/v1/seats/{seat['id']}/receipt"
    before = await accepted(person.get(path))
    assert before["closing_unit_price_minor"] is None
    assert before["closing_count"] is None
    assert before["authorized_minor"] == 0
    assert before["ledger_transaction_ids"] == []
    started = await pay(person, seat, method="new")
    await market.pay(started["client_secret"])
    await market.sweep(looks=True)
    held = await accepted(person.get(path))
    assert (held["authorized_minor"], held["captured_minor"], held["released_minor"]) == (
        4990,
        0,
        0,
    )
    await market.advance(86_400)
    await market.sweep()
    after = await accepted(person.get(path))
    assert after["captured_minor"] == 4990
    assert len(after["ledger_transaction_ids"]) >= 1
    assert after["ladder"] == LADDER
