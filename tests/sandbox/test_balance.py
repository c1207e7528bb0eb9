"""The balance is the sum of its transactions, and each is booked as Stripe books it."""

import pytest

from tests.sandbox.harness import DAY, Harness


async def totals(sandbox: Harness, currency: str = "usd") -> tuple[int, int]:
    balance = await sandbox.v1.balance.retrieve_async()

    def of(column: list) -> int:
        return sum(one.amount for one in column if one.currency == currency)

    return of(balance.available), of(balance.pending)


@pytest.mark.parametrize(
    ("amount", "fee"), [(10_000, 320), (7_900, 259), (50, 31), (1_017, 59), (1_018, 60)]
)
async def test_the_fee_is_rounded_half_up_then_the_fixed_part_is_added(
    sandbox: Harness, amount: int, fee: int
) -> None:
    """2.9 % + 30: 29.493 rounds down, 29.522 rounds up."""
    taken = await sandbox.charged(amount, expand=["latest_charge.balance_transaction"])
    line = taken.latest_charge.balance_transaction
    assert (line.fee, line.net) == (fee, amount - fee)


async def test_funds_are_pending_for_two_days(sandbox: Harness) -> None:
    """Charges become available after two days, 0077 at once; refunds count at once."""
    taken = await sandbox.charged(10_000)
    assert await totals(sandbox) == (0, 9_680)
    await sandbox.charged(10_000, payment_method="pm_card_bypassPending")
    assert await totals(sandbox) == (9_680, 9_680)
    await sandbox.v1.refunds.create_async({"payment_intent": taken.id, "amount": 1_000})
    assert await totals(sandbox) == (8_680, 9_680)
    line = (await sandbox.v1.balance_transactions.list_async({"type": "charge"})).data[-1]
    assert line.status == "pending"
    await sandbox.advance(2 * DAY + 1)
    assert await totals(sandbox) == (18_360, 0)
    assert (await sandbox.v1.balance_transactions.retrieve_async(line.id)).status == "available"


async def test_lines_are_found_by_source_type_currency_and_time(sandbox: Harness) -> None:
    """The filters that reconciliation uses."""
    dollars = await sandbox.charged(10_000)
    await sandbox.charged(10_000, currency="eur")
    await sandbox.v1.refunds.create_async({"payment_intent": dollars.id, "amount": 500})
    lines = sandbox.v1.balance_transactions.list_async

    async def amounts(**params: object) -> list[int]:
        return [one.amount for one in (await lines(params)).data]

    assert await amounts() == [-500, 10_000, 10_000]
    assert await amounts(currency="eur") == [10_000]
    assert await amounts(type="refund") == [-500]
    assert await amounts(source=dollars.latest_charge) == [10_000]
    assert await amounts(created={"gt": dollars.created + DAY}) == []
    assert await amounts(created={"gte": dollars.created}) == [-500, 10_000, 10_000]
    assert await amounts(limit=1) == [-500]


async def test_the_fee_schedule_is_a_switch(sandbox: Harness) -> None:
    """One schedule for all methods, another for one."""
    await sandbox.control(
        "switches",
        fee_schedule={"bp": 100, "fixed_minor": 0},
        fee_schedule_by_type={"alipay": {"bp": 220, "fixed_minor": 35}},
    )
    taken = await sandbox.charged(10_000, expand=["latest_charge.balance_transaction"])
    assert taken.latest_charge.balance_transaction.fee == 100
    intent = await sandbox.intent(10_000)
    await sandbox.pay(intent, payment_method_type="alipay", authenticate=True)
    seen = await sandbox.read(intent.id, "latest_charge.balance_transaction")
    assert seen.latest_charge.balance_transaction.fee == 255
