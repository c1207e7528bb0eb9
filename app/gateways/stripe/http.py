"""The HTTP client the SDK calls through: HTTPX, with limits the SDK's own wrapper cannot be given.

`stripe.HTTPXClient` passes its body in a way HTTPX has deprecated, waits 80 s by default and leaves
the pool alone. This is the SDK's own extension point instead: a subclass of its HTTPClient. (With
aiohttp a body cut half-way raises an error that the SDK does not wrap: not used.)
"""

from collections.abc import Awaitable, Mapping
from typing import Final

import anyio
import httpx
import stripe

from app.gateways.trust import stripe_roots

CONNECT_SECONDS: Final = 2.0
READ_SECONDS: Final = 10.0
CONNECTIONS_COUNT_MAX: Final = 64
"""More than one process ever calls at once; one that waits for a free one waits as for a new."""


class BoundedHttpClient(stripe.HTTPClient):
    """Asynchronous only, and never slower than its limits; belongs to one event loop."""

    name = "httpx"

    def __init__(self) -> None:
        super().__init__()
        self._client = httpx.AsyncClient(
            timeout=httpx.Timeout(READ_SECONDS, connect=CONNECT_SECONDS, pool=CONNECT_SECONDS),
            limits=httpx.Limits(
                max_connections=CONNECTIONS_COUNT_MAX,
                max_keepalive_connections=CONNECTIONS_COUNT_MAX,
            ),
            verify=stripe_roots(),
        )

    async def request_async(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: bytes | str | None = None,
    ) -> tuple[bytes, int, Mapping[str, str]]:
        """Make one request.

        Raises:
            stripe.APIConnectionError: no whole answer came; the effect may have happened.
        """
        try:
            answer = await self._client.request(method, url, headers=headers, content=post_data)
        except (httpx.HTTPError, OSError) as error:
            message = f"no answer from Stripe: {error!r}"
            raise stripe.APIConnectionError(  # type: ignore[no-untyped-call]
                message, should_retry=True
            ) from error
        return answer.content, answer.status_code, answer.headers

    def sleep_async(self, secs: float) -> Awaitable[None]:
        """Wait between two tries."""
        return anyio.sleep(secs)

    async def close_async(self) -> None:
        """Close the connections."""
        await self._client.aclose()
