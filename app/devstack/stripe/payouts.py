"""Payouts: automatic ones can be itemized, manual ones cannot; either may come back."""

from typing import Final

from app.devstack.stripe import balance
from app.devstack.stripe.call import Call, listed, merged_metadata, page_of
from app.devstack.stripe.errors import Json, StripeError
from app.devstack.stripe.money import shown
from app.devstack.stripe.store import Stored, new_body

ARRIVE: Final = "pay_out"
BANK_ACCOUNT: Final = "ba_sandbox"

UNPAID: Final = """
    select coalesce(sum(net_minor), 0)::bigint from stripe_sandbox.object
     where kind = 'balance_transaction' and currency = $1 and available_on <= $2
       and not hidden ? 'payout'
"""
MARK: Final = """
    update stripe_sandbox.object
       set hidden = hidden || jsonb_build_object('payout', $3::text), refs = refs || $3::text
     where kind = 'balance_transaction' and currency = $1 and available_on <= $2
       and not hidden ? 'payout'
"""


async def create(call: Call) -> Json:
    """`POST /v1/payouts`: by hand; Stripe cannot say which lines such a payout holds."""
    amount_minor, currency = call.params["amount"], call.params["currency"].lower()
    if amount_minor < 1:
        raise StripeError("A payout is at least 1.", param="amount", is_stored=False)
    if amount_minor > await balance.available_minor(call, currency):
        raise _insufficient(amount_minor, currency)
    payout = _new(call, amount_minor, currency, automatic=False)
    body = payout.body
    body["description"] = call.params.get("description")
    body["statement_descriptor"] = call.params.get("statement_descriptor")
    body["method"] = call.params.get("method", "standard")
    body["metadata"] = merged_metadata(None, call.params.get("metadata"))
    call.emit("payout.created", payout)
    return body


async def retrieve(call: Call) -> Json:
    """`GET /v1/payouts/{id}`."""
    return (await call.unit.get("payout", call.object_id, "payout", in_path=True)).body


async def update(call: Call) -> Json:
    """`POST /v1/payouts/{id}`: metadata only."""
    payout = await _locked(call, call.object_id)
    payout.body["metadata"] = merged_metadata(payout.body["metadata"], call.params.get("metadata"))
    call.emit("payout.updated", payout, changed=True)
    return payout.body


async def list_all(call: Call) -> Json:
    """`GET /v1/payouts`: by status, created."""
    contains = {"status": call.params["status"]} if "status" in call.params else {}
    return await listed(call, page_of("payout", call.params, contains=contains), "/v1/payouts")


async def cancel(call: Call) -> Json:
    """`POST /v1/payouts/{id}/cancel`, while a manual one is on its way."""
    payout = await _locked(call, call.object_id)
    if payout.body["status"] != "pending" or payout.body["automatic"]:
        raise StripeError("Only a manual payout that is pending can be canceled.")
    _give_back(call, payout, "canceled", "payout_cancel")
    return payout.body


async def run(call: Call, currency: str) -> Stored | None:
    """Pay out everything that is available, as Stripe does every day; None when there is nothing.

    The lines of the payout are known: they are listed by `payout`, and add up to its amount.
    """
    await balance.available_minor(call, currency)
    amount_minor = await call.unit.connection.fetchval(UNPAID, currency, call.now)
    if amount_minor <= 0:
        return None
    payout = _new(call, amount_minor, currency, automatic=True)
    await call.unit.connection.execute(MARK, currency, call.now, payout.id)
    line = call.unit.loaded[payout.body["balance_transaction"]]
    line.hidden.update(payout=payout.id, refs=[payout.id])
    call.emit("payout.created", payout)
    return payout


async def arrive(call: Call, payout_id: str) -> None:
    """Stripe's own act: the bank has the money."""
    payout = await _locked(call, payout_id)
    if payout.body["status"] != "pending":
        return
    payout.body.update(status="paid", trace_id={"status": "supported", "value": payout.id[-12:]})
    call.emit("payout.paid", payout)
    if payout.body["automatic"]:
        payout.body["reconciliation_status"] = "completed"
        call.emit("payout.reconciliation_completed", payout)


async def fail(call: Call, payout_id: str) -> Json:
    """Let the bank send the money back, even after it was paid."""
    payout = await _locked(call, payout_id)
    if payout.body["status"] not in {"pending", "paid"}:
        raise StripeError(f"This payout is {payout.body['status']}.")
    payout.body.update(
        failure_code="account_closed", failure_message="The bank account has been closed."
    )
    _give_back(call, payout, "failed", "payout_failure")
    return payout.body


def _give_back(call: Call, payout: Stored, status: str, kind: str) -> None:
    body = payout.body
    line = balance.book(call, kind, payout, body["amount"], category="payout_reversal")
    body.update(status=status, failure_balance_transaction=line.id)
    call.unit.drop_timer(payout.id, ARRIVE)
    call.emit(f"payout.{status}", payout)
    call.effect(f"payout_{status}", payout, body["amount"])


def _new(call: Call, amount_minor: int, currency: str, *, automatic: bool) -> Stored:
    arrives_at = call.now + call.switches.payout_seconds
    body = new_body(
        "payout",
        call.now,
        {
            "amount": amount_minor,
            "application_fee": None,
            "application_fee_amount": None,
            "arrival_date": arrives_at,
            "automatic": automatic,
            "balance_transaction": None,
            "currency": currency,
            "description": "STRIPE PAYOUT" if automatic else None,
            "destination": BANK_ACCOUNT,
            "failure_balance_transaction": None,
            "failure_code": None,
            "failure_message": None,
            "metadata": {},
            "method": "standard",
            "original_payout": None,
            "payout_method": None,
            "reconciliation_status": "in_progress" if automatic else "not_applicable",
            "reversed_by": None,
            "source_type": "card",
            "statement_descriptor": None,
            "status": "pending",
            "trace_id": None,
            "type": "bank_account",
        },
    )
    payout = call.unit.add(body)
    line = balance.book(call, "payout", payout, -amount_minor, category="payout")
    body["balance_transaction"] = line.id
    call.unit.set_timer(payout.id, ARRIVE, arrives_at)
    call.effect("payout", payout, amount_minor)
    return payout


def _insufficient(amount_minor: int, currency: str) -> StripeError:
    return StripeError(
        f"You have insufficient funds in your Stripe account for {shown(amount_minor, currency)}.",
        code="balance_insufficient",
    )


async def _locked(call: Call, payout_id: str) -> Stored:
    return await call.unit.get("payout", payout_id, "payout", lock=True, in_path=True)
