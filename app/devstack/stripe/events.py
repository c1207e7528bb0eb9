"""Events: what Stripe tells about its objects."""

import copy

from stripe._api_version import _ApiVersion

from app.devstack.stripe import ids
from app.devstack.stripe.errors import Json

API_VERSION: str = _ApiVersion.CURRENT


def body_of(
    event_type: str,
    shown: Json,
    *,
    now: int,
    request: tuple[str | None, str | None],
    previous_attributes: Json | None,
) -> Json:
    """Return a new event that shows a copy of `shown`."""
    data: Json = {"object": copy.deepcopy(shown)}
    if previous_attributes is not None:
        data["previous_attributes"] = previous_attributes
    return {
        "id": ids.new("event"),
        "object": "event",
        "api_version": API_VERSION,
        "created": now,
        "data": data,
        "livemode": False,
        "pending_webhooks": 0,
        "request": {"id": request[0], "idempotency_key": request[1]},
        "type": event_type,
    }


def previous(before: Json, after: Json) -> Json:
    """Return the old values of what changed; of nested maps only the changed keys."""
    changed: Json = {}
    for name in before.keys() | after.keys():
        old, new = before.get(name), after.get(name)
        if old == new:
            continue
        if isinstance(old, dict) and isinstance(new, dict):
            changed[name] = previous(old, new)
        else:
            changed[name] = old
    return changed
