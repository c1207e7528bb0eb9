"""One operation of the API: its address, its handler, its parameters."""

import re
from collections.abc import Awaitable, Callable
from typing import Final

import msgspec

from app.devstack.stripe.call import Call
from app.devstack.stripe.errors import Json

Handler = Callable[[Call], Awaitable[Json]]

PAGING: Final = "limit starting_after ending_before"
DATED: Final = f"{PAGING} created"


class Route(msgspec.Struct, frozen=True, kw_only=True):
    """One operation.

    Attributes:
        params: the request type in `stripe.params`.
        honours: the top-level parameters the sandbox acts on.
        publishable: a browser may call it: with the publishable key, and the client secret of the
            intent where the path names one.
    """

    method: str
    pattern: re.Pattern[str]
    handler: Handler
    params: str
    honours: frozenset[str]
    publishable: bool = False


def route(
    call: str, handler: Handler, params: str, honours: str = "", *, publishable: bool = False
) -> Route:
    """Return the operation at `call`, such as `POST /v1/refunds/{id}`."""
    method, path = call.split(" ")
    pattern = re.sub(r"\{(\w+)\}", r"(?P<\1>[A-Za-z0-9_]+)", path)
    return Route(
        method=method,
        pattern=re.compile(pattern + r"\Z"),
        handler=handler,
        params=params,
        honours=frozenset(honours.split()) | {"expand"},
        publishable=publishable,
    )
