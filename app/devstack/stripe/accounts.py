"""Connected accounts: those whom the platform transfers money to.

An account is made without capabilities; its owner completes the onboarding page an account link
leads to (or a test calls `/control/accounts/onboard`), and then it can receive transfers.
"""

from typing import Final

from app.devstack.stripe import events
from app.devstack.stripe.call import Call, listed, merged_metadata, page_of
from app.devstack.stripe.errors import Json, invalid_param
from app.devstack.stripe.store import Stored, new_body

LINK_SECONDS: Final = 300
DUE: Final = ("external_account", "tos_acceptance.date", "tos_acceptance.ip")
DESCRIBED: Final = ("business_type", "country", "default_currency", "email")


async def create(call: Call) -> Json:
    """`POST /v1/accounts`."""
    wanted = call.params.get("controller", {})
    capabilities = call.params.get("capabilities", {})
    controller = {
        "fees": {"payer": wanted.get("fees", {}).get("payer", "account")},
        "is_controller": True,
        "losses": {"payments": wanted.get("losses", {}).get("payments", "stripe")},
        "requirement_collection": wanted.get("requirement_collection", "stripe"),
        "stripe_dashboard": {"type": wanted.get("stripe_dashboard", {}).get("type", "full")},
        "type": "application",
    }
    body = new_body(
        "account",
        call.now,
        {
            "business_profile": None,
            "business_type": None,
            "capabilities": {name: "inactive" for name, one in capabilities.items() if one},
            "charges_enabled": False,
            "controller": controller,
            "country": "US",
            "default_currency": "usd",
            "details_submitted": False,
            "email": None,
            "metadata": {},
            "payouts_enabled": False,
            "requirements": _requirements(list(DUE)),
            "settings": None,
            "tos_acceptance": {"date": None, "ip": None, "user_agent": None},
            "type": "none",
        },
    )
    del body["livemode"]
    account = call.unit.add(body, {"balance": {}})
    _describe(account, call.params)
    return body


async def retrieve(call: Call) -> Json:
    """`GET /v1/accounts/{id}`."""
    return (await call.unit.get("account", call.object_id, "account", in_path=True)).body


async def update(call: Call) -> Json:
    """`POST /v1/accounts/{id}`: email, country, metadata, further capabilities."""
    account = await call.unit.get("account", call.object_id, "account", lock=True, in_path=True)
    _describe(account, call.params)
    status = "active" if account.body["details_submitted"] else "inactive"
    for name in call.params.get("capabilities", {}):
        account.body["capabilities"].setdefault(name, status)
    call.emit("account.updated", account, changed=True)
    return account.body


async def list_all(call: Call) -> Json:
    """`GET /v1/accounts`."""
    return await listed(call, page_of("account", call.params), "/v1/accounts")


async def create_link(call: Call) -> Json:
    """`POST /v1/account_links`: where the owner of an account completes it."""
    account = await call.unit.get("account", call.params["account"], "account", lock=True)
    for name in ("refresh_url", "return_url"):
        if name not in call.params:
            raise invalid_param(f"Missing required param: {name}.", name, "parameter_missing")
    account.hidden["return_url"] = call.params["return_url"]
    return {
        "object": "account_link",
        "created": call.now,
        "expires_at": call.now + LINK_SECONDS,
        "url": f"{call.config.public_url}/sandbox/stripe/connect/{account.id}",
    }


def onboard(call: Call, account: Stored) -> None:
    """Complete an account: every requested capability becomes active."""
    body = account.body
    body.update(
        charges_enabled="card_payments" in body["capabilities"],
        details_submitted=True,
        payouts_enabled=True,
        requirements=_requirements([]),
    )
    for name in body["capabilities"]:
        body["capabilities"][name] = "active"
        _tell_capability(call, account.id, name)
    call.emit("account.updated", account, changed=True)


def _tell_capability(call: Call, account_id: str, name: str) -> None:
    capability = {
        "id": name,
        "object": "capability",
        "account": account_id,
        "requested": True,
        "requested_at": call.now,
        "requirements": _requirements([]),
        "status": "active",
    }
    event = events.body_of(
        "capability.updated",
        capability,
        now=call.now,
        request=(call.request_id, call.key),
        previous_attributes={"status": "inactive"},
    )
    call.unit.events.append(event)


def _requirements(due: list[str]) -> Json:
    return {
        "alternatives": [],
        "current_deadline": None,
        "currently_due": due,
        "disabled_reason": "requirements.past_due" if due else None,
        "errors": [],
        "eventually_due": due,
        "past_due": due,
        "pending_verification": [],
    }


def _describe(account: Stored, params: Json) -> None:
    for name in DESCRIBED:
        if name in params:
            account.body[name] = params[name] or None
    account.body["metadata"] = merged_metadata(account.body["metadata"], params.get("metadata"))
