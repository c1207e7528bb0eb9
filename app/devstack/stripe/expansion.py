"""`expand[]`: objects in place of ids, up to four levels deep; and fields the clock decides."""

from typing import Any, Final

import msgspec

from app.devstack.stripe import balance
from app.devstack.stripe.call import Call, page_of
from app.devstack.stripe.errors import Json, invalid_param

DEPTH_MAX: Final = 4


async def expanded(call: Call, answer: Json) -> Json:
    """Return the answer with what `expand` names put in place of its id.

    Raises:
        StripeError: a path that leads nowhere or too deep.
    """
    root = _fresh(call, answer)
    for path in call.params.get("expand", []):
        steps = path.split(".")
        depth = len(steps) - (steps[0] == "data")
        if depth > DEPTH_MAX:
            raise invalid_param(f"You cannot expand more than {DEPTH_MAX} levels: {path}", "expand")
        await _open(call, root, steps, path)
    return root


async def _open(call: Call, node: Any, steps: list[str], path: str) -> None:  # noqa: ANN401
    if not steps or node is None:
        return
    if isinstance(node, list):
        for item in node:
            await _open(call, item, steps, path)
        return
    name, rest = steps[0], steps[1:]
    if not isinstance(node, dict):
        raise invalid_param(f"This property cannot be expanded ({path}).", "expand")
    if name == "refunds" and node.get("object") == "charge":
        node[name] = await _refunds(call, node["id"])
    elif name not in node:
        raise invalid_param(f"This property cannot be expanded ({path}).", "expand")
    if isinstance(node[name], str):
        found = await call.unit.read_many([node[name]])
        if node[name] not in found:
            raise invalid_param(f"This property cannot be expanded ({path}).", "expand")
        node[name] = _fresh(call, found[node[name]])
    await _open(call, node[name], rest, path)


async def _refunds(call: Call, charge_id: str) -> Json:
    found, more = await call.unit.page(page_of("refund", {}, refs=(charge_id,)))
    return {
        "object": "list",
        "data": [one.body for one in found],
        "has_more": more,
        "url": f"/v1/charges/{charge_id}/refunds",
    }


def _fresh(call: Call, body: Json) -> Json:
    """Return a copy that may be changed, with what the clock decides."""
    copy: Json = msgspec.json.decode(msgspec.json.encode(body))
    for one in copy["data"] if body["object"] == "list" else [copy]:
        if one.get("object") == "balance_transaction":
            balance.refresh(one, call.now)
    return copy
