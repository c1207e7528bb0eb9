"""Is the process alive, are its parts well, what do its counters say: for machines, not people."""

from typing import Any, Final, Literal

import msgspec
from litestar import Controller, Request, Response
from litestar.openapi.datastructures import ResponseSpec
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from app.actions.check_health import HealthChecks, PartState
from app.web.routes import PROBLEMS, get

PLAIN_TEXT: Final = CONTENT_TYPE_LATEST.removesuffix("; charset=utf-8")
"""The framework adds the charset itself."""


class Alive(msgspec.Struct, frozen=True):
    """The process answers."""

    status: Literal["ok"] = "ok"


class Readiness(msgspec.Struct, frozen=True):
    """Each part by name; `degraded`: it works, slower or in part; `down`: it does not."""

    status: PartState
    parts: dict[str, PartState]


UNREADY: Final = {
    **PROBLEMS,
    503: ResponseSpec(
        Readiness,
        description="A part without which nothing works is down.",
        generate_examples=False,
    ),
}


class HealthController(Controller):
    """What load balancers and monitors ask."""

    tags = ("health",)

    @get("/health/live", operation_id="isAlive")
    async def live(self) -> Alive:
        """Say that the process answers; asks nobody else."""
        return Alive()

    @get("/health/ready", operation_id="isReady", responses=UNREADY)
    async def ready(self, request: Request[Any, Any, Any]) -> Response[Readiness]:
        """Say how each part is; 503 when requests cannot be served."""
        checks: HealthChecks = request.app.state.health
        parts = await checks.states()
        worst = max(parts.values(), key=("ok", "degraded", "down").index)
        code = 503 if worst == "down" else 200
        headers = {"Retry-After": "5"} if worst == "down" else {}
        return Response(Readiness(worst, parts), status_code=code, headers=headers)

    @get("/metrics", operation_id="readMetrics", media_type="text/plain")
    async def metrics(self) -> Response[bytes]:
        """Give the counters of this process in Prometheus' text format."""
        return Response(generate_latest(), media_type=PLAIN_TEXT)
