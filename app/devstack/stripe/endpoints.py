"""Webhook endpoints: where events go, and with which secrets they are signed."""

from typing import Final

import msgspec

from app.devstack.stripe import ids
from app.devstack.stripe.call import Call, listed, merged_metadata, page_of
from app.devstack.stripe.errors import Json, StripeError
from app.devstack.stripe.events import API_VERSION
from app.devstack.stripe.store import Stored, Unit, new_body

ENDPOINTS_MAX: Final = 16
SECRET_LENGTH: Final = 32


async def create(call: Call) -> Json:
    """`POST /v1/webhook_endpoints`; the answer shows the secret, this once."""
    _, more = await call.unit.page(page_of("webhook_endpoint", {"limit": ENDPOINTS_MAX - 1}))
    if more:
        raise StripeError(f"You have reached the maximum of {ENDPOINTS_MAX} webhook endpoints.")
    version = call.params.get("api_version", API_VERSION)
    if version != API_VERSION:
        raise StripeError(
            f"The sandbox sends events in version {API_VERSION} only.", param="api_version"
        )
    secret = f"whsec_{ids.text(SECRET_LENGTH)}"
    stored = new_endpoint(call.unit, call.params["url"], secret)
    _describe(stored, call.params)
    return {**stored.body, "secret": secret}


async def retrieve(call: Call) -> Json:
    """`GET /v1/webhook_endpoints/{id}`."""
    return (await _locked(call)).body


async def update(call: Call) -> Json:
    """`POST /v1/webhook_endpoints/{id}`."""
    stored = await _locked(call)
    _describe(stored, call.params)
    return stored.body


async def delete(call: Call) -> Json:
    """`DELETE /v1/webhook_endpoints/{id}`."""
    stored = await _locked(call)
    call.unit.remove(stored)
    return {"id": stored.id, "object": "webhook_endpoint", "deleted": True}


async def list_all(call: Call) -> Json:
    """`GET /v1/webhook_endpoints`."""
    return await listed(call, page_of("webhook_endpoint", call.params), "/v1/webhook_endpoints")


def new_endpoint(unit: Unit, url: str, secret: str) -> Stored:
    """Take a new endpoint for all events into the unit."""
    body = new_body(
        "webhook_endpoint",
        unit.now,
        {
            "api_version": API_VERSION,
            "application": None,
            "description": None,
            "enabled_events": ["*"],
            "metadata": {},
            "status": "enabled",
            "url": url,
        },
    )
    return unit.add(body, {"secrets": [{"secret": secret, "until": None}]})


def roll(stored: Stored, *, now: int, overlap_seconds: int) -> str:
    """Give an endpoint a new secret; the old one signs beside it for `overlap_seconds`."""
    secret = f"whsec_{ids.text(SECRET_LENGTH)}"
    old = [
        {**one, "until": now + overlap_seconds if one["until"] is None else one["until"]}
        for one in stored.hidden["secrets"]
    ]
    kept = [one for one in old if one["until"] > now]
    stored.hidden["secrets"] = [{"secret": secret, "until": None}, *kept]
    return secret


class Target(msgspec.Struct, frozen=True):
    """What is known of an endpoint while a call is answered; kept in memory."""

    id: str
    events: tuple[str, ...]

    def wants(self, event_type: str) -> bool:
        """Return whether the endpoint is enabled for that event."""
        return "*" in self.events or event_type in self.events


def target_of(stored: Stored) -> Target | None:
    """Return the endpoint as a target; None while it is disabled."""
    if stored.body["status"] != "enabled":
        return None
    return Target(stored.id, tuple(stored.body["enabled_events"]))


def _describe(stored: Stored, params: Json) -> None:
    body = stored.body
    if "description" in params:
        body["description"] = params["description"] or None
    if "disabled" in params:
        body["status"] = "disabled" if params["disabled"] else "enabled"
    for name in ("enabled_events", "url"):
        if name in params:
            body[name] = params[name]
    body["metadata"] = merged_metadata(body["metadata"], params.get("metadata"))


async def _locked(call: Call) -> Stored:
    return await call.unit.get(
        "webhook_endpoint", call.object_id, "webhook_endpoint", lock=True, in_path=True
    )
