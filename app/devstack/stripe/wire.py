"""Requests and answers between the HTTP server and the sandbox."""

from collections.abc import Mapping
from typing import Any, Literal

import msgspec


class Request(msgspec.Struct, frozen=True):
    """One HTTP request; header names are in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes

    def text(self) -> str:
        """Return the body as text; bytes that are no UTF-8 become replacement characters."""
        return self.body.decode("utf-8", errors="replace")


class Response(msgspec.Struct, frozen=True, kw_only=True):
    """One answer.

    Attributes:
        broken: `lost`: the connection is reset and nothing is sent; `cut_body`: it is reset in the
            middle of the body.
    """

    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()
    content_type: str = "application/json"
    broken: Literal["no", "lost", "cut_body"] = "no"


def json(value: Any, status: int = 200, headers: tuple[tuple[str, str], ...] = ()) -> Response:  # noqa: ANN401
    """Return an answer in JSON."""
    return Response(status=status, body=msgspec.json.encode(value), headers=headers)
