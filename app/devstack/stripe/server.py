"""The sandbox as an ASGI application and as a process of its own."""

import asyncio
import contextlib
import os
import signal
import traceback
from collections.abc import AsyncIterator, Mapping
from typing import Final

import msgspec
import uvloop

from app.devstack.stripe import browser, control, dispatch, http1, timers
from app.devstack.stripe.config import SandboxConfig, refuse_unsafe
from app.devstack.stripe.errors import StripeError, no_such_url
from app.devstack.stripe.http1 import Message, Receive, Send
from app.devstack.stripe.sandbox import Sandbox
from app.devstack.stripe.store import DATABASE_GONE
from app.devstack.stripe.wire import Request, Response, json

__all__ = ["SandboxConfig", "create_app", "main", "serve"]

PREFIXES: Final = ("/sandbox/stripe/", "/sandbox/pay")
FAILED: Final = 500
UNAVAILABLE: Final = 503
DOWN: Final = StripeError("The database of the sandbox does not answer.", kind="api_error")
BUG: Final = StripeError("A bug of the sandbox: its log has the reason.", kind="api_error")


class Application:
    """Stripe's API, the browser's side and the control calls, on one sandbox."""

    def __init__(self, config: SandboxConfig) -> None:
        self._config = config
        self._sandbox: Sandbox | None = None

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Open the sandbox and its background tasks; close both at the end."""
        self._sandbox = sandbox = await Sandbox.open(self._config)
        tasks = [
            asyncio.create_task(sandbox.deliverer.run(), name="deliveries"),
            asyncio.create_task(timers.run(sandbox), name="timers"),
        ]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await sandbox.close()

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Speak ASGI: http and lifespan."""
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
        elif scope["type"] == "http":
            body = b""
            while True:
                message = await receive()
                body += message.get("body", b"")
                if not message.get("more_body"):
                    break
            await _send(await self._answer(_request(scope, body)), send)

    async def _answer(self, request: Request) -> Response:
        sandbox = self._sandbox
        if sandbox is None:
            return json({"status": "starting"}, UNAVAILABLE)
        try:
            return await _route(sandbox, request)
        except StripeError as error:
            return json(error.body(), error.status)
        except DATABASE_GONE:
            traceback.print_exc()
            return json(DOWN.body(), UNAVAILABLE)
        except Exception:  # noqa: BLE001 the last resort: the caller sees 500, the log the reason
            traceback.print_exc()
            return json(BUG.body(), FAILED)

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        await receive()
        async with self.running():
            await send({"type": "lifespan.startup.complete"})
            await receive()
        await send({"type": "lifespan.shutdown.complete"})


def _request(scope: Message, body: bytes) -> Request:
    path = scope["path"]
    for prefix in PREFIXES:
        if path.startswith(prefix):
            path = path[len("/sandbox/stripe") :] if prefix != "/sandbox/pay" else "/pay"
    return Request(
        method=scope["method"],
        path=path,
        query=scope["query_string"].decode("ascii", errors="replace"),
        headers={
            name.decode("latin-1").lower(): value.decode("latin-1")
            for name, value in scope["headers"]
        },
        body=body,
    )


async def _route(sandbox: Sandbox, request: Request) -> Response:
    path = request.path
    if path.startswith("/v1/"):
        return await dispatch.answer(sandbox, request)
    if path.startswith("/control/"):
        return await control.answer(sandbox, request)
    if path == "/pay" and request.method == "POST":
        return await browser.pay(sandbox, request)
    if path.startswith("/3ds/") and request.method in {"GET", "POST"}:
        return await browser.page(sandbox, request)
    if path.startswith("/connect/") and request.method in {"GET", "POST"}:
        return await browser.onboarding(sandbox, request)
    if path == "/health" and request.method == "GET":
        await sandbox.pool.fetchval("select 1")
        return json({"status": "ok"})
    raise no_such_url(request.method, path)


async def _send(response: Response, send: Send) -> None:
    if response.broken == "lost":
        await send({"type": "sandbox.abort"})
        return
    headers = [
        ("Content-Type", response.content_type),
        ("Content-Length", str(len(response.body))),
        *response.headers,
    ]
    encoded = [(name.lower().encode(), value.encode("latin-1")) for name, value in headers]
    await send({"type": "http.response.start", "status": response.status, "headers": encoded})
    if response.broken == "cut_body":
        half = response.body[: len(response.body) // 2]
        await send({"type": "http.response.body", "body": half, "more_body": True})
        await send({"type": "sandbox.abort"})
        return
    await send({"type": "http.response.body", "body": response.body})


def create_app(config: SandboxConfig) -> Application:
    """Return the sandbox as an ASGI application.

    The faults `lost` and `cut_body` need the server of `serve`, which can reset a connection.
    """
    return Application(config)


async def serve(config: SandboxConfig, host: str = "127.0.0.1", port: int = 8420) -> None:
    """Serve until SIGTERM or SIGINT; print `ready http://…` when calls are answered.

    Raises:
        RuntimeError: the sandbox must not run here (see `refuse_unsafe`).
    """
    refuse_unsafe(config, host=host, environment=os.environ.get("PINTIER_ENV", ""))
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    sock, bound_port = http1.bind(host, port)
    address = f"http://{host}:{bound_port}"
    if not config.public_url:
        config = msgspec.structs.replace(config, public_url=address)
    app = create_app(config)
    async with app.running():
        listener = await http1.listen(app, sock)
        print(f"ready {address}", flush=True)
        await stop.wait()
        await listener.close()


def config_from(environment: Mapping[str, str]) -> SandboxConfig:
    """Return the settings that the environment names, with test keys where it names none.

    Raises:
        KeyError: PINTIER_DATABASE_URL is not set.
    """
    return SandboxConfig(
        database_url=environment["PINTIER_DATABASE_URL"],
        secret_key=environment.get("PINTIER_STRIPE_SECRET_KEY", "sk_test_sandbox"),
        publishable_key=environment.get("PINTIER_STRIPE_PUBLISHABLE_KEY", "pk_test_sandbox"),
        webhook_url=environment.get("PINTIER_STRIPE_WEBHOOK_URL"),
        # The product may know two secrets while one is rolled; the first is the new one.
        webhook_secret=(environment.get("PINTIER_STRIPE_WEBHOOK_SECRET") or "").partition(",")[0]
        or None,
        public_url=environment.get("PINTIER_PUBLIC_URL", ""),
    )


def main(config: SandboxConfig, host: str = "127.0.0.1", port: int = 8420) -> None:
    """Run the sandbox as this process."""
    uvloop.run(serve(config, host, port))
