"""Transfers to connected accounts and their reversals.

Separate charges and transfers: the platform takes the money, pays fees, refunds and disputes, and
transfers shares. A refund does not reverse a transfer. A reversal needs the money to be still in
the account's balance.
"""

from typing import Final

from app.devstack.stripe import balance
from app.devstack.stripe.call import Call, listed, merged_metadata, page_of
from app.devstack.stripe.errors import Json, StripeError, invalid_param
from app.devstack.stripe.money import shown
from app.devstack.stripe.store import Stored, new_body

SHOWN_REVERSALS: Final = 10
OF_SOURCE: Final = """
    select coalesce(sum((body ->> 'amount')::bigint), 0)::bigint from stripe_sandbox.object
     where refs @> array[$1::text] and kind = 'transfer'
"""


async def create(call: Call) -> Json:
    """`POST /v1/transfers`."""
    params = call.params
    if params.get("amount", 0) < 1:
        raise invalid_param("Missing required param: amount.", "amount", "parameter_missing")
    account = await call.unit.get("account", params["destination"], "destination", lock=True)
    if account.body["capabilities"].get("transfers") != "active":
        raise StripeError(
            "Your destination account needs to have at least one of the following capabilities "
            "enabled: transfers, legacy_payments.",
            code="insufficient_capabilities_for_transfer",
        )
    amount_minor, currency = params["amount"], params["currency"].lower()
    available_on, group = call.now, params.get("transfer_group")
    if "source_transaction" in params:
        charge = await _source(call, amount_minor, currency)
        line = await call.unit.get(
            "balance_transaction", charge.body["balance_transaction"], "source_transaction"
        )
        available_on = line.body["available_on"]
        group = group or charge.body["transfer_group"] or f"group_{charge.body['payment_intent']}"
        charge.body["transfer_group"] = group
    elif amount_minor > await balance.available_minor(call, currency):
        raise _insufficient(amount_minor, currency)
    transfer = call.unit.add(_blank(call, amount_minor, currency, group))
    book = balance.book(
        call, "transfer", transfer, -amount_minor, category="transfer", available_on=available_on
    )
    transfer.body["balance_transaction"] = book.id
    _credit(account, amount_minor, currency)
    call.emit("transfer.created", transfer)
    call.effect("transfer", transfer, amount_minor, destination=account.id)
    return transfer.body


async def retrieve(call: Call) -> Json:
    """`GET /v1/transfers/{id}`."""
    return (await call.unit.get("transfer", call.object_id, "transfer", in_path=True)).body


async def update(call: Call) -> Json:
    """`POST /v1/transfers/{id}`: description and metadata."""
    transfer = await call.unit.get("transfer", call.object_id, "transfer", lock=True, in_path=True)
    body = transfer.body
    if "description" in call.params:
        body["description"] = call.params["description"] or None
    body["metadata"] = merged_metadata(body["metadata"], call.params.get("metadata"))
    call.emit("transfer.updated", transfer, changed=True)
    return body


async def list_all(call: Call) -> Json:
    """`GET /v1/transfers`: by destination, transfer group, created."""
    names = ("destination", "transfer_group")
    refs = tuple(call.params[name] for name in names if name in call.params)
    return await listed(call, page_of("transfer", call.params, refs=refs), "/v1/transfers")


async def reverse(call: Call) -> Json:
    """`POST /v1/transfers/{id}/reversals`: at most the transfer, at most what the account has.

    Raises:
        StripeError: nothing or more than is left, or the account's balance is short.
    """
    transfer = await call.unit.get("transfer", call.object_id, "transfer", lock=True, in_path=True)
    body = transfer.body
    left_minor: int = body["amount"] - body["amount_reversed"]
    amount_minor: int = call.params.get("amount", left_minor)
    if not 1 <= amount_minor <= left_minor:
        raise StripeError(
            f"The reversal is more than what is left of the transfer "
            f"({shown(left_minor, body['currency'])}), or less than 1.",
            param="amount",
        )
    account = await call.unit.get("account", body["destination"], "destination", lock=True)
    if amount_minor > account.hidden["balance"].get(body["currency"], 0):
        raise _insufficient(amount_minor, body["currency"])
    _credit(account, -amount_minor, body["currency"])
    reversal = call.unit.add(_reversal(call, transfer, amount_minor))
    line = balance.book(
        call, "transfer_refund", reversal, amount_minor, category="transfer_reversal"
    )
    reversal.body["balance_transaction"] = line.id
    body["amount_reversed"] += amount_minor
    body["reversed"] = body["amount_reversed"] == body["amount"]
    data = body["reversals"]["data"]
    body["reversals"]["has_more"] = len(data) == SHOWN_REVERSALS or body["reversals"]["has_more"]
    body["reversals"]["data"] = [reversal.body, *data][:SHOWN_REVERSALS]
    call.emit("transfer.reversed", transfer, changed=True)
    call.effect("reversal", reversal, amount_minor, transfer=transfer.id)
    return reversal.body


async def list_reversals(call: Call) -> Json:
    """`GET /v1/transfers/{id}/reversals`."""
    await call.unit.get("transfer", call.object_id, "transfer", in_path=True)
    page = page_of("transfer_reversal", call.params, refs=(call.object_id,))
    return await listed(call, page, f"/v1/transfers/{call.object_id}/reversals")


async def retrieve_reversal(call: Call) -> Json:
    """`GET /v1/transfers/{id}/reversals/{id}`."""
    return (await call.unit.get("transfer_reversal", call.part_id, "id", in_path=True)).body


def _credit(account: Stored, amount_minor: int, currency: str) -> None:
    held = account.hidden["balance"]
    held[currency] = held.get(currency, 0) + amount_minor


async def _source(call: Call, amount_minor: int, currency: str) -> Stored:
    """Return the charge a transfer is paid from; it need not be available yet.

    Raises:
        StripeError: not captured and booked, another currency, or more than the charge in all.
    """
    charge_id = call.params["source_transaction"]
    charge = await call.unit.get("charge", charge_id, "source_transaction", lock=True)
    body = charge.body
    if body["balance_transaction"] is None or body["currency"] != currency:
        raise StripeError(
            f"Charge {charge_id} is not captured and booked in {currency}.",
            param="source_transaction",
        )
    before_minor = await call.unit.connection.fetchval(OF_SOURCE, charge_id)
    if before_minor + amount_minor > body["amount_captured"]:
        raise StripeError(
            f"The transfers of {charge_id} would be more than the charge "
            f"({shown(body['amount_captured'], currency)}).",
            param="amount",
            code="balance_insufficient",
        )
    return charge


def _insufficient(amount_minor: int, currency: str) -> StripeError:
    return StripeError(
        f"You have insufficient available funds for {shown(amount_minor, currency)}.",
        code="balance_insufficient",
    )


def _blank(call: Call, amount_minor: int, currency: str, group: str | None) -> Json:
    body = new_body("transfer", call.now, {})
    body.update(
        amount=amount_minor,
        amount_reversed=0,
        balance_transaction=None,
        currency=currency,
        description=call.params.get("description"),
        destination=call.params["destination"],
        destination_payment=None,
        metadata=merged_metadata(None, call.params.get("metadata")),
        reversals={
            "object": "list",
            "data": [],
            "has_more": False,
            "url": f"/v1/transfers/{body['id']}/reversals",
        },
        reversed=False,
        source_transaction=call.params.get("source_transaction"),
        source_type="card",
        transfer_group=group,
    )
    return body


def _reversal(call: Call, transfer: Stored, amount_minor: int) -> Json:
    body = new_body(
        "transfer_reversal",
        call.now,
        {
            "amount": amount_minor,
            "balance_transaction": None,
            "currency": transfer.body["currency"],
            "destination_payment_refund": None,
            "metadata": merged_metadata(None, call.params.get("metadata")),
            "source_refund": None,
            "transfer": transfer.id,
        },
    )
    del body["livemode"]
    return body
