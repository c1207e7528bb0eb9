"""One API call: what was asked, by which key, and the unit of work it changes."""

from typing import Any

import msgspec

from app.devstack.stripe import events
from app.devstack.stripe.config import SandboxConfig
from app.devstack.stripe.errors import Json, invalid_param
from app.devstack.stripe.store import Page, Stored, Unit
from app.devstack.stripe.switches import Switches

METADATA_KEYS_MAX = 50
METADATA_KEY_LENGTH_MAX = 40
METADATA_VALUE_LENGTH_MAX = 500
LIST_LIMIT_MAX = 100
LIST_PARAMS = frozenset({"limit", "starting_after", "ending_before", "created"})


class Call(msgspec.Struct, kw_only=True):
    """What a handler works with.

    Attributes:
        object_id: the id in the path, "" where the path has none.
        key: the idempotency key; None for reads, `/pay`, and Stripe's own acts.
    """

    unit: Unit
    config: SandboxConfig
    switches: Switches
    params: Json = msgspec.field(default_factory=dict)
    object_id: str = ""
    part_id: str = ""
    request_id: str | None = None
    key: str | None = None

    @property
    def now(self) -> int:
        """Seconds by the app clock."""
        return self.unit.now

    def page_url(self, intent_id: str) -> str:
        """Return the address of the hosted page that a browser is sent to."""
        return f"{self.config.public_url}/sandbox/stripe/3ds/{intent_id}"

    def emit(self, event_type: str, stored: Stored, *, changed: bool = False) -> None:
        """Record an event that shows the object as it is now.

        Args:
            event_type: Stripe's name.
            stored: the object.
            changed: also tell the values the object had before, as `*.updated` does.
        """
        before = events.previous(stored.original or {}, stored.body) if changed else None
        self.unit.events.append(
            events.body_of(
                event_type,
                stored.body,
                now=self.now,
                request=(self.request_id, self.key),
                previous_attributes=before,
            )
        )

    def effect(self, kind: str, stored: Stored, amount_minor: int, **objects: str | None) -> None:
        """Write what happened to money into the log that tests trust."""
        self.unit.effects.append(
            {
                "kind": kind,
                "object_id": stored.id,
                "objects": {name: value for name, value in objects.items() if value},
                "amount_minor": amount_minor,
                "currency": stored.body["currency"],
                "metadata": stored.body.get("metadata") or {},
                "key": self.key,
                "created": self.now,
            }
        )


def merged_metadata(old: Json | None, given: Any) -> Json:  # noqa: ANN401
    """Return metadata after an update: keys merge, an empty value unsets its key, "" unsets all.

    Raises:
        StripeError: more than 50 keys, a key over 40 or a value over 500 characters.
    """
    if given is None:
        return dict(old or {})
    if given == "":
        return {}
    merged = dict(old or {})
    for key, value in given.items():
        if len(key) > METADATA_KEY_LENGTH_MAX or len(value) > METADATA_VALUE_LENGTH_MAX:
            raise invalid_param(
                "Metadata keys have at most 40 and values at most 500 characters.",
                f"metadata[{key}]",
            )
        if value == "":
            merged.pop(key, None)
        else:
            merged[key] = value
    if len(merged) > METADATA_KEYS_MAX:
        raise invalid_param("You can only have up to 50 metadata keys.", "metadata")
    return merged


def page_of(
    kind: str,
    params: Json,
    *,
    contains: Json | None = None,
    refs: tuple[str, ...] = (),
    types: tuple[str, ...] | None = None,
    is_delivered: bool | None = None,
) -> Page:
    """Return the page a list call asks for.

    Raises:
        StripeError: the limit is not 1 to 100, or both cursors are given.
    """
    limit = params.get("limit", 10)
    if not 1 <= limit <= LIST_LIMIT_MAX:
        raise invalid_param(f"Invalid limit: {limit}; it must be 1 to 100.", "limit")
    if "starting_after" in params and "ending_before" in params:
        raise invalid_param(
            "You may only provide one of these parameters: starting_after, ending_before.",
            "starting_after",
            "parameters_exclusive",
        )
    created = params.get("created", {})
    if isinstance(created, int):
        created = {"gte": created, "lte": created}
    return Page(
        kind=kind,
        limit=limit,
        contains=contains or {},
        refs=refs,
        created_from=max(created.get("gte", 0), created.get("gt", -1) + 1),
        created_to=min(created.get("lte", 2**62), created.get("lt", 2**62) - 1),
        starting_after=params.get("starting_after"),
        ending_before=params.get("ending_before"),
        types=types,
        is_delivered=is_delivered,
    )


async def listed(call: Call, page: Page, url: str) -> Json:
    """Return Stripe's list object for a page."""
    found, more = await call.unit.page(page)
    return {
        "object": "list",
        "data": [one.body for one in found],
        "has_more": more,
        "url": url,
    }


def text_or_none(value: str | None) -> str | None:
    """Return a text parameter; "" unsets."""
    return value or None
