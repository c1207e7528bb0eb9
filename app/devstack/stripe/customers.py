"""Customers: whom payment methods are saved with."""

from app.devstack.stripe import ids, payment_methods
from app.devstack.stripe.call import Call, listed, merged_metadata, page_of, text_or_none
from app.devstack.stripe.errors import Json
from app.devstack.stripe.store import Stored, new_body

PREFIX_LENGTH = 8
TEXTS = ("description", "email", "name", "phone")


async def create(call: Call) -> Json:
    """`POST /v1/customers`."""
    body = new_body(
        "customer",
        call.now,
        {
            "address": None,
            "balance": 0,
            "currency": None,
            "default_source": None,
            "delinquent": False,
            "description": None,
            "discount": None,
            "email": None,
            "invoice_prefix": ids.text(PREFIX_LENGTH).upper(),
            "invoice_settings": {
                "custom_fields": None,
                "default_payment_method": None,
                "footer": None,
                "rendering_options": None,
            },
            "metadata": {},
            "name": None,
            "next_invoice_sequence": 1,
            "phone": None,
            "preferred_locales": [],
            "shipping": None,
            "tax_exempt": "none",
            "test_clock": None,
        },
    )
    customer = call.unit.add(body)
    _describe(customer, call.params)
    call.emit("customer.created", customer)
    if "payment_method" in call.params:
        call.object_id = call.params["payment_method"]
        method = await payment_methods.path_method(call, lock=True)
        payment_methods.attach_to(call, method, customer.id)
    return customer.body


async def retrieve(call: Call) -> Json:
    """`GET /v1/customers/{id}`; a deleted one says only that."""
    customer = await call.unit.find(call.object_id)
    if customer is not None and customer.body.get("deleted"):
        return customer.body
    return (await call.unit.get("customer", call.object_id, "customer", in_path=True)).body


async def update(call: Call) -> Json:
    """`POST /v1/customers/{id}`."""
    customer = await call.unit.get("customer", call.object_id, "customer", lock=True, in_path=True)
    _describe(customer, call.params)
    call.emit("customer.updated", customer, changed=True)
    return customer.body


async def delete(call: Call) -> Json:
    """`DELETE /v1/customers/{id}`; saved payment methods are detached."""
    customer = await call.unit.get("customer", call.object_id, "customer", lock=True, in_path=True)
    saved, _ = await call.unit.page(page_of("payment_method", {"limit": 100}, refs=(customer.id,)))
    for row in saved:
        method = await call.unit.get("payment_method", row.id, "payment_method", lock=True)
        method.body["customer"] = None
        method.hidden["is_spent"] = True
    call.emit("customer.deleted", customer)
    customer.body.clear()
    customer.body.update(id=call.object_id, object="customer", deleted=True)
    return customer.body


async def list_all(call: Call) -> Json:
    """`GET /v1/customers`."""
    contains = {"email": call.params["email"]} if "email" in call.params else {}
    return await listed(call, page_of("customer", call.params, contains=contains), "/v1/customers")


def _describe(customer: Stored, params: Json) -> None:
    body = customer.body
    for name in TEXTS:
        if name in params:
            body[name] = text_or_none(params[name])
    for name in ("address", "shipping"):
        if name in params:
            body[name] = params[name] or None
    if "preferred_locales" in params:
        body["preferred_locales"] = params["preferred_locales"]
    settings = params.get("invoice_settings", {})
    if "default_payment_method" in settings:
        body["invoice_settings"]["default_payment_method"] = settings["default_payment_method"]
    body["metadata"] = merged_metadata(body["metadata"], params.get("metadata"))
