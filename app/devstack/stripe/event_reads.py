"""`GET /v1/events`: the road back for whoever missed a webhook."""

from typing import Final

from app.devstack.stripe.call import Call, listed, page_of
from app.devstack.stripe.errors import Json, invalid_param

TYPES_MAX: Final = 20
PENDING: Final = """
    select event_id, count(*)::int as count from stripe_sandbox.delivery
     where event_id = any ($1::text[]) and state <> 'delivered' group by event_id
"""


async def retrieve(call: Call) -> Json:
    """`GET /v1/events/{id}`."""
    event = await call.unit.get("event", call.object_id, "event", in_path=True)
    await _count_pending(call, [event.body])
    return event.body


async def list_all(call: Call) -> Json:
    """`GET /v1/events`: by type, created, delivery_success."""
    params = call.params
    types = params.get("types") or ([params["type"]] if "type" in params else None)
    if "types" in params and ("type" in params or len(params["types"]) > TYPES_MAX):
        raise invalid_param(f"Give either type or up to {TYPES_MAX} types.", "types")
    page = page_of(
        "event",
        params,
        types=tuple(_pattern(one) for one in types) if types else None,
        is_delivered=params.get("delivery_success"),
    )
    answer = await listed(call, page, "/v1/events")
    await _count_pending(call, answer["data"])
    return answer


def _pattern(event_type: str) -> str:
    return event_type.replace("_", r"\_").replace("*", "%")


async def _count_pending(call: Call, events: list[Json]) -> None:
    rows = await call.unit.connection.fetch(PENDING, [event["id"] for event in events])
    pending = {row["event_id"]: row["count"] for row in rows}
    for event in events:
        event["pending_webhooks"] = pending.get(event["id"], 0)
