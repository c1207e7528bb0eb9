"""Connected accounts, transfers to them, and reversals."""

import asyncio

import pytest
import stripe

from tests.sandbox.harness import Harness

CONTROLLER = {
    "fees": {"payer": "application"},
    "losses": {"payments": "application"},
    "stripe_dashboard": {"type": "none"},
    "requirement_collection": "application",
}


async def account(sandbox: Harness, *, onboarded: bool = True) -> str:
    made = await sandbox.v1.accounts.create_async(
        {
            "controller": CONTROLLER,
            "country": "US",
            "email": "lin@example.com",
            "capabilities": {"transfers": {"requested": True}},
        }
    )
    if onboarded:
        await sandbox.control("accounts/onboard", id=made.id)
    return made.id


async def test_an_account_is_onboarded_through_its_link(sandbox: Harness) -> None:
    """No capability before, all of them after the page; events tell."""
    made = await account(sandbox, onboarded=False)
    seen = await sandbox.v1.accounts.retrieve_async(made)
    assert (seen.details_submitted, seen.capabilities.transfers) == (False, "inactive")
    assert "external_account" in seen.requirements.currently_due
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await sandbox.v1.transfers.create_async(
            {"amount": 100, "currency": "usd", "destination": made}
        )
    assert refused.value.code == "insufficient_capabilities_for_transfer"
    link = await sandbox.v1.account_links.create_async(
        {
            "account": made,
            "type": "account_onboarding",
            "refresh_url": "https://shop.example/again",
            "return_url": "https://shop.example/done",
        }
    )
    assert "Complete" in (await sandbox.http.get(link.url)).text
    done = await sandbox.http.post(link.url)
    assert (done.status_code, done.headers["location"]) == (303, "https://shop.example/done")
    seen = await sandbox.v1.accounts.retrieve_async(made)
    assert (seen.payouts_enabled, seen.capabilities.transfers) == (True, "active")
    assert (await sandbox.event_types())[-2:] == ["capability.updated", "account.updated"]
    changed = await sandbox.v1.accounts.update_async(made, {"metadata": {"leader": "l1"}})
    assert changed.metadata["leader"] == "l1"
    listed = await sandbox.v1.accounts.list_async()
    assert [one.id for one in listed.data] == [made]


async def test_a_transfer_needs_money_or_a_charge(sandbox: Harness) -> None:
    """From the balance only what is available; from a charge before that, up to the charge."""
    payee = await account(sandbox)
    taken = await sandbox.charged(7_900)
    create = sandbox.v1.transfers.create_async
    common = {"currency": "usd", "destination": payee}
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await create({**common, "amount": 100})
    assert refused.value.code == "balance_insufficient"
    source = {**common, "source_transaction": taken.latest_charge}
    made = await create(
        {
            **source,
            "amount": 7_088,
            "metadata": {"settlement": "s1"},
            "expand": ["balance_transaction"],
        }
    )
    assert (made.balance_transaction.net, made.transfer_group) == (-7_088, f"group_{taken.id}")
    await create({**source, "amount": 395})
    with pytest.raises(stripe.InvalidRequestError):
        await create({**source, "amount": 418})
    for params in ({"amount": 100}, {"destination": payee}, {"destination": "acct_unknown"}):
        with pytest.raises(stripe.InvalidRequestError):
            await create({"currency": "usd", **params})
    found = await sandbox.v1.transfers.list_async(
        {"transfer_group": f"group_{taken.id}", "destination": payee}
    )
    assert [one.amount for one in found.data] == [395, 7_088]
    assert found.data[1].metadata["settlement"] == "s1"
    assert await sandbox.effects("transfer") == [("transfer", 7_088), ("transfer", 395)]


async def test_a_transfer_from_the_balance(sandbox: Harness) -> None:
    """Two race for the last of it; one gets it."""
    payee = await account(sandbox)
    await sandbox.charged(10_000, payment_method="pm_card_bypassPending")
    params = {"amount": 6_000, "currency": "usd", "destination": payee, "transfer_group": "g1"}
    answers = await asyncio.gather(
        *(sandbox.v1.transfers.create_async(params) for _ in range(2)), return_exceptions=True
    )
    assert sum(isinstance(one, stripe.InvalidRequestError) for one in answers) == 1
    assert await sandbox.effects("transfer") == [("transfer", 6_000)]


async def test_a_reversal_takes_back_what_is_still_there(sandbox: Harness) -> None:
    """At most the transfer, and at most what the account has not spent."""
    payee = await account(sandbox)
    taken = await sandbox.charged(7_900)
    made = await sandbox.v1.transfers.create_async(
        {
            "amount": 7_088,
            "currency": "usd",
            "destination": payee,
            "source_transaction": taken.latest_charge,
        }
    )
    reverse = sandbox.v1.transfers.reversals.create_async
    part = await reverse(made.id, {"amount": 1_000, "metadata": {"refund": "r1"}})
    assert part.balance_transaction.startswith("txn_")
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await reverse(made.id, {"amount": 6_089})
    assert refused.value.param == "amount"
    await sandbox.control("accounts/spend", id=payee, amount_minor=6_000)
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await reverse(made.id)
    assert refused.value.code == "balance_insufficient"
    await reverse(made.id, {"amount": 88})
    seen = await sandbox.v1.transfers.retrieve_async(made.id)
    assert (seen.amount_reversed, seen.reversed) == (1_088, False)
    assert [one.amount for one in seen.reversals.data] == [88, 1_000]
    listed = await sandbox.v1.transfers.reversals.list_async(made.id)
    assert [one.id for one in listed.data][-1] == part.id
    one = await sandbox.v1.transfers.reversals.retrieve_async(made.id, part.id)
    assert one.metadata["refund"] == "r1"
    await sandbox.v1.transfers.update_async(made.id, {"description": "September"})
    assert (await sandbox.event_types())[-2:] == ["transfer.reversed", "transfer.updated"]
    assert await sandbox.effects("reversal") == [("reversal", 1_000), ("reversal", 88)]


async def test_a_refund_does_not_reverse_a_transfer(sandbox: Harness) -> None:
    """The platform pays the refund; the payee keeps the share until it is reversed."""
    payee = await account(sandbox)
    taken = await sandbox.charged(7_900)
    made = await sandbox.v1.transfers.create_async(
        {
            "amount": 7_000,
            "currency": "usd",
            "destination": payee,
            "source_transaction": taken.latest_charge,
        }
    )
    await sandbox.v1.refunds.create_async({"payment_intent": taken.id})
    assert (await sandbox.v1.transfers.retrieve_async(made.id)).amount_reversed == 0
    balance = await sandbox.v1.balance.retrieve_async()
    assert balance.available[0].amount + balance.pending[0].amount == 7_641 - 7_000 - 7_900
