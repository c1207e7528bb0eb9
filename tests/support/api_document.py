"""The API's own description, as it is served: what tests that cover every operation are made of."""

from functools import cache
from typing import Any

from app.settings import Settings
from app.web.asgi import build_app


@cache
def api_document() -> dict[str, Any]:
    """Return the OpenAPI document, built once for all who ask; nobody changes it."""
    return build_app(Settings(database_url="postgres://nowhere/none")).openapi_schema.to_schema()
