"""One line in the log and one point in the metrics for every request, under one id.

The line holds an allow-list of fields and no value a person typed: the route's template instead
of its path (a path may hold an invite code), never a header, a query or a body.
"""

import re
import secrets
import time
from collections.abc import Awaitable, Callable, MutableMapping
from functools import lru_cache
from typing import Any, Final

import structlog
from prometheus_client import Counter, Histogram

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

_NO_SNIFFING: Final = (b"x-content-type-options", b"nosniff")
"""What people typed is never taken for a page or a script, whatever it looks like."""
_REQUEST_ID: Final = re.compile(r"[A-Za-z0-9._:-]{1,128}")
_TRACEPARENT: Final = re.compile(r"[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}")
_log = structlog.get_logger("pintier")

_SECONDS: Final = Histogram(
    "pintier_http_request_seconds",
    "Time from a request's first byte to the end of its answer.",
    ("method", "route"),
    buckets=(0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
_ANSWERS: Final = Counter(
    "pintier_http_answers", "Answers by status.", ("method", "route", "status")
)


class RequestTrail:
    """ASGI middleware around the whole application, so that a 404 leaves a trail as well."""

    def __init__(self, app: App) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        request_id = _accepted(headers.get(b"x-request-id", b"")) or secrets.token_hex(16)
        trace = _TRACEPARENT.fullmatch(headers.get(b"traceparent", b"").decode("latin-1"))
        scope.setdefault("state", {})["request_id"] = request_id
        status = 500
        began = time.perf_counter()

        async def answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                named = (b"x-request-id", request_id.encode())
                message["headers"] = [*message.get("headers", ()), named, _NO_SNIFFING]
            await send(message)

        with structlog.contextvars.bound_contextvars(request_id=request_id):
            try:
                await self.app(scope, receive, answer)
            finally:
                seconds = time.perf_counter() - began
                route = scope.get("path_template") or "(none)"
                method = scope["method"] if scope["method"] in _METHODS else "(other)"
                _seconds(method, route).observe(seconds)
                _answers(method, route, status).inc()
                _log.info(
                    "request",
                    method=method,
                    route=route,
                    status=status,
                    duration_ms=round(seconds * 1_000, 1),
                    code=scope["state"].get("problem"),
                    trace_id=trace[1] if trace else None,
                )


_METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


@lru_cache(maxsize=4_096)
def _seconds(method: str, route: str) -> Histogram:
    """Return the histogram of a route; looked up once, for looking up costs more than counting."""
    return _SECONDS.labels(method, route)


@lru_cache(maxsize=4_096)
def _answers(method: str, route: str, status: int) -> Counter:
    return _ANSWERS.labels(method, route, status)


def _accepted(given: bytes) -> str | None:
    text = given.decode("latin-1")
    return text if _REQUEST_ID.fullmatch(text) else None
