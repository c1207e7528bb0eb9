"""Stripe's webhooks: believed by their signature, stored once, and never more than a hint."""

import random
import time
from typing import Any

import msgspec
import pytest
import stripe

from tests.support.market import Market
from tests.support.refusals import accepted, refused
from tests.support.stripe import WEBHOOK_SECRETS

PATH = "/webhooks/stripe"


async def paid(market: Market, count: int = 1) -> tuple[str, list[str]]:
    """Let shoppers pay, nothing of which has been heard; returns the team-buy and the intents."""
    shop = await market.shop()
    team_buy = (await shop.open(shop.owner))["id"]
    intents = []
    for person in await market.crowd(count):
        seat = await market.reserve(person, team_buy)
        started = await accepted(person.post(f"/v1/seats/{seat['id']}/payment", {}))
        secret = str(started["client_secret"])
        intents.append(secret.partition("_secret_")[0])
        await market.hush(intents[-1])
        await market.pay(secret)
    market.unhush()
    return team_buy, intents


async def inbox(market: Market) -> list[tuple[str, str]]:
    async with market.api.wiring.db.reading() as tx:
        rows = await tx.fetch("select type, outcome from inbox order by external_id")
    return [(row["type"], row["outcome"]) for row in rows]


@pytest.mark.defect("D-14")
async def test_only_signed_events_are_taken(market: Market) -> None:
    """A wrong secret, no header, another body, an old one: 400, and nothing is stored."""
    await paid(market)
    event = (await market.new_events())[-1]
    assert (await market.post_event(event, secret="whsec_guess")).status_code == 400
    client = market.api.visitor().client
    raw = msgspec.json.encode(event)
    old = stripe.WebhookSignature.generate_signature_header(
        raw.decode(), WEBHOOK_SECRETS[0], int(time.time()) - 3_600
    )
    fresh = stripe.WebhookSignature.generate_signature_header(
        raw.decode(), WEBHOOK_SECRETS[0], int(time.time())
    )
    for headers, body in (
        ({}, raw),
        ({"Stripe-Signature": "nonsense"}, raw),
        ({"Stripe-Signature": old}, raw),
        ({"Stripe-Signature": fresh}, raw + b" "),
        ({"Stripe-Signature": fresh}, b""),
    ):
        call = client.post(PATH, content=body, headers=headers)
        await refused(market, call, 400, "malformed")
    assert await inbox(market) == []
    for secret in WEBHOOK_SECRETS:  # both are right while one rolls
        assert (await market.post_event(event, secret=secret)).status_code == 200
    assert len(await inbox(market)) == 1


@pytest.mark.defect("D-14")
async def test_an_event_twice_is_one_effect(market: Market) -> None:
    """Delivered ten times, before and after it was handled: counted once."""
    team_buy, _ = await paid(market)
    events = await market.new_events()
    await market.deliver(times=5, events=events)
    version = (await market.look(team_buy))["version"]
    await market.deliver(times=5, events=events)
    shown = await market.look(team_buy)
    assert (shown["buyers_count"], shown["version"]) == (1, version)
    assert len(await inbox(market)) == len({event["id"] for event in events})
    await market.prove()


async def test_order_and_loss_change_nothing(market: Market) -> None:
    """Shuffled, repeated, partly lost, all lost: the same counts once the looks are due (N-5)."""
    seen: list[Any] = []
    for seed in range(4):
        rng = random.Random(seed)  # noqa: S311 - shuffles events, guards nothing
        team_buy, _ = await paid(market, count=4)
        events = (await market.new_events()) * 2
        rng.shuffle(events)
        lost = {0: 0, 1: 4, 2: 9, 3: len(events)}[seed]
        await market.deliver(events=events[lost:])
        async with market.api.wiring.db.transaction() as tx:
            await tx.execute("update op set next_at = now() where kind = 'look'")
        await market.sweep()
        shown = await market.look(team_buy)
        seen.append((shown["buyers_count"], shown["unit_price_minor"]))
    assert seen == [(4, 4290)] * 4
    await market.prove()


@pytest.mark.defect("D-14")
@pytest.mark.parametrize(
    "changes",
    [
        {"amount": 1, "amount_capturable": 1},
        {"currency": "usd"},
        {"metadata": {"payment_id": "01990000-0000-7000-8000-000000000001"}},
        {"status": "requires_payment_method", "amount_capturable": 0},
    ],
)
async def test_what_an_event_says_is_not_believed(market: Market, changes: dict[str, Any]) -> None:
    """Signed but wrong in amount, currency, metadata or state: the look decides."""
    team_buy, [intent] = await paid(market)
    lies = [
        {**event, "data": {"object": {**event["data"]["object"], **changes}}}
        for event in await market.new_events()
        if event["data"]["object"]["id"] == intent
    ]
    assert lies
    await market.deliver(events=lies)
    assert (await market.look(team_buy))["buyers_count"] == 1
    await market.prove()


@pytest.mark.defect("D-14")
async def test_a_payment_of_another_amount_is_parked(market: Market) -> None:
    """Changed at the provider behind our back: it does not count, and the money goes back."""
    shop = await market.shop()
    [person] = await market.crowd(1)
    team_buy = (await shop.open(shop.owner))["id"]
    seat = await market.reserve(person, team_buy)
    started = await accepted(person.post(f"/v1/seats/{seat['id']}/payment", {}))
    secret = str(started["client_secret"])
    intent = secret.partition("_secret_")[0]
    await market.sandbox.api("POST", f"/v1/payment_intents/{intent}", amount="400")
    await market.pay(secret)
    await market.deliver()
    assert (await market.look(team_buy))["buyers_count"] == 0
    assert ("payment_intent.amount_capturable_updated", "parked") in await inbox(market)
    kinds = [(one["kind"], one["amount_minor"]) for one in await market.all_effects()]
    assert kinds == [("authorize", 400), ("cancel", 400)]
    assert await market.balances(shop) == {}


async def test_events_about_nothing_of_ours(market: Market) -> None:
    """Unknown objects, unknown types, no object at all: taken, marked, and that is all."""
    await paid(market)
    base = (await market.new_events())[-1]
    strange = [
        {**base, "id": f"evt_{number}", "type": kind, "data": {"object": about}}
        for number, (kind, about) in enumerate(
            [
                ("payment_intent.succeeded", {"object": "payment_intent", "id": "pi_unknown"}),
                ("customer.created", {"object": "customer", "id": "cus_x"}),
                ("balance.available", {"object": "balance"}),
            ]
        )
    ]
    await market.deliver(events=strange, times=2)
    found = dict(await inbox(market))
    assert found["payment_intent.succeeded"] == "unknown_object"
    assert found["customer.created"]
    assert found["balance.available"] == "not_about_a_payment"


async def test_a_body_that_is_no_event(market: Market) -> None:
    """Signed nonsense is refused like any malformed body."""
    client = market.api.visitor().client
    for raw in (b"[]", b"{}", b"nonsense", b'{"id": 1}'):
        header = stripe.WebhookSignature.generate_signature_header(
            raw.decode(), WEBHOOK_SECRETS[0], int(time.time())
        )
        headers = {"Stripe-Signature": header}
        answer = await client.post(PATH, content=raw, headers=headers)
        assert answer.status_code == 400, raw
    assert await inbox(market) == []
