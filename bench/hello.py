"""The smallest application of the same framework: what starting costs anyway."""

from litestar import Litestar, get


@get("/health/ready")
async def ready() -> dict[str, str]:
    """Answer at once."""
    return {"status": "ready"}


app = Litestar(route_handlers=[ready], openapi_config=None)
