"""The log: JSON lines on standard error, allow-listed fields only, for the web and the workers.

No line holds a value that a person typed: no header, query, body, phone number or code.
"""

import logging
import sys
from collections.abc import MutableMapping
from typing import Any, Final

import msgspec
import structlog

LOGGED: Final = frozenset(
    {
        "event", "level", "timestamp", "module", "request_id", "trace_id", "method", "route",
        "status", "duration_ms", "code", "error", "error_type", "constraint", "frames", "part",
        "count", "op", "kind", "why", "attempts", "payment", "event_type", "sweeper", "exception",
        "pause_seconds", "waiting", "dropped", "name", "key",
    }
)  # fmt: skip
"""The only fields that reach the log; anything else is dropped, whoever wrote it."""

_LEVELS: Final = logging.getLevelNamesMapping()


def configure(level: str) -> None:
    """Write the log as JSON lines to standard error, from `level` on."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _only_allowed,
            _json_line,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(_LEVELS[level.upper()]),
        logger_factory=structlog.BytesLoggerFactory(sys.stderr.buffer),
        cache_logger_on_first_use=True,
    )


def _only_allowed(_: object, __: str, event: MutableMapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in event.items() if name in LOGGED and value is not None}


def _json_line(_: object, __: str, event: MutableMapping[str, Any]) -> bytes:
    return msgspec.json.encode(event)
