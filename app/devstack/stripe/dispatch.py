"""The road of one `/v1` call: key, route, idempotency, faults, contract, work, answer."""

import asyncio
import base64
import binascii
import hmac
from typing import Final

import msgspec

from app.devstack.stripe import contract, expansion, faults, forms, idempotency, ids, routes
from app.devstack.stripe.call import Call
from app.devstack.stripe.errors import Json, StripeError, invalid_param, no_such, no_such_url
from app.devstack.stripe.events import API_VERSION
from app.devstack.stripe.faults import Rule
from app.devstack.stripe.forms import Tree
from app.devstack.stripe.idempotency import Kept
from app.devstack.stripe.route import Route
from app.devstack.stripe.sandbox import Finish, Sandbox, encoded
from app.devstack.stripe.store import Unit
from app.devstack.stripe.wire import Request, Response

UNAUTHORIZED: Final = 401
FORBIDDEN: Final = 403
OK: Final = 200
BROKEN: Final = 500
REQUEST_ID_LENGTH: Final = 14

BROKEN_BODY: Final = encoded(
    {"error": {"message": "An unknown error occurred.", "type": "api_error"}}
)


class Ask(msgspec.Struct, kw_only=True):
    """A call that is known to be meant for a route."""

    route: Route
    path_ids: dict[str, str]
    tree: dict[str, Tree]
    key: str | None
    request_id: str
    client_secret: str | None = None


async def answer(sandbox: Sandbox, request: Request) -> Response:
    """Answer one call of Stripe's API."""
    request_id = f"req_{ids.text(REQUEST_ID_LENGTH)}"
    if sandbox.switches.latency_ms:
        await asyncio.sleep(sandbox.switches.latency_ms / 1_000)
    try:
        ask = _read(sandbox, request, request_id)
        if ask.key is None:
            return await _run(sandbox, request, ask, None)
        idempotency.check_key(ask.key)
        if ask.key in sandbox.running_keys:
            raise idempotency.twin_is_running(ask.key)
        sandbox.running_keys.add(ask.key)
        try:
            return await _once(sandbox, request, ask, ask.key)
        finally:
            sandbox.running_keys.discard(ask.key)
    except StripeError as error:
        return _response(error.status, encoded(error.body()), request_id)


def _read(sandbox: Sandbox, request: Request, request_id: str) -> Ask:
    """Return what is asked.

    Raises:
        StripeError: 401 without a good key, 403 for what a publishable key may not do, 404 for an
            unknown path, 400 for a form that cannot be read.
    """
    is_secret = _is_secret_key(sandbox, request.headers.get("authorization", ""))
    found = routes.find(request.method, request.path)
    if found is None:
        raise no_such_url(request.method, request.path)
    route, path_ids = found
    version = request.headers.get("stripe-version", API_VERSION)
    if version != API_VERSION:
        raise StripeError(
            f"The sandbox speaks API version {API_VERSION} only, not {version}.", is_stored=False
        )
    if "stripe-account" in request.headers:
        raise StripeError(
            "The sandbox has one account: the Stripe-Account header is not served.",
            status=FORBIDDEN,
            code="account_invalid",
            is_stored=False,
        )
    tree = forms.parse("&".join(part for part in (request.query, request.text()) if part))
    ask = Ask(
        route=route,
        path_ids=path_ids,
        tree=tree,
        key=request.headers.get("idempotency-key") if request.method == "POST" else None,
        request_id=request_id,
    )
    if not is_secret:
        _limit_browser(ask)
    return ask


def _limit_browser(ask: Ask) -> None:
    """Let a publishable key do only what a browser does, and only with the intent's secret."""
    if not ask.route.publishable:
        raise StripeError(
            "This API call cannot be made with a publishable API key. Please use a secret API key.",
            status=FORBIDDEN,
            code="secret_key_required",
            is_stored=False,
        )
    if "id" in ask.path_ids:
        given = ask.tree.pop("client_secret", "")
        if not isinstance(given, str) or not given:
            raise invalid_param(
                "Missing required param: client_secret.", "client_secret", "parameter_missing"
            )
        ask.client_secret = given


def _is_secret_key(sandbox: Sandbox, header: str) -> bool:
    """Return whether the call has the secret key; False for the publishable one.

    Raises:
        StripeError: 401.
    """
    scheme, _, given = header.partition(" ")
    if scheme.lower() == "basic":
        try:
            given = base64.b64decode(given, validate=True).decode().partition(":")[0]
        except (binascii.Error, UnicodeDecodeError):
            given = ""
    elif scheme.lower() != "bearer":
        given = ""
    for key, is_secret in (
        (sandbox.config.secret_key, True),
        (sandbox.config.publishable_key, False),
    ):
        if hmac.compare_digest(given.encode(), key.encode()):
            return is_secret
    raise StripeError(
        "Invalid API Key provided." if given else "You did not provide an API key.",
        status=UNAUTHORIZED,
        is_stored=False,
    )


async def _once(sandbox: Sandbox, request: Request, ask: Ask, key: str) -> Response:
    """Answer a call with a key: again what it was answered first, or for the first time."""
    request_hash = idempotency.hash_of(request.method, request.path, ask.tree)
    kept = await idempotency.first_answer(sandbox.pool, key, request_hash)
    if kept is None:
        return await _run(sandbox, request, ask, request_hash)
    fault = await sandbox.faults.take(request.method, request.path, ask.tree, is_replay=True)
    if fault is not None and (refused := faults.refusal(fault.kind)):
        return _refused(refused, fault, ask)
    return _broken(_replayed(kept, ask, key), fault)


def _replayed(kept: Kept, ask: Ask, key: str) -> Response:
    headers = (
        ("Idempotency-Key", key),
        ("Idempotent-Replayed", "true"),
        ("Original-Request", kept.request_id),
    )
    return _response(kept.status, kept.body, ask.request_id, headers)


async def _run(sandbox: Sandbox, request: Request, ask: Ask, request_hash: str | None) -> Response:
    """Do what is asked, with the fault that waits for it."""
    fault = await sandbox.faults.take(request.method, request.path, ask.tree, is_replay=False)
    if fault is not None:
        if refused := faults.refusal(fault.kind):
            return _refused(refused, fault, ask)
        if fault.kind == "slow":
            seconds = sandbox.switches.slow_seconds if fault.seconds is None else fault.seconds
            await asyncio.sleep(seconds)
    params = contract.decoder_of(ask.route.params)(ask.tree)
    for name in params:
        if name not in ask.route.honours:
            raise invalid_param(f"The Stripe sandbox does not act on the parameter {name}.", name)
    row: Json | None = None
    if ask.key is not None and request_hash is not None:
        row = idempotency.row(ask.key, request_hash, ask.request_id, now=0)
    finish = _finish_broken if fault is not None and fault.kind == "500_after" else _finish
    try:
        status, body = await _perform(sandbox, ask, params, row, finish)
    except StripeError as error:
        if not error.is_stored:
            raise
        status, body = finish(error)
    headers = (("Idempotency-Key", ask.key),) if ask.key else ()
    return _broken(_response(status, body, ask.request_id, headers), fault)


async def _perform(
    sandbox: Sandbox, ask: Ask, params: Json, row: Json | None, finish: Finish
) -> tuple[int, str]:
    async def work(call: Call) -> Json:
        if row is not None:
            row["created"] = call.now
        if ask.client_secret is not None:
            await _check_secret(call, ask.client_secret)
        return await expansion.expanded(call, await ask.route.handler(call))

    def make(unit: Unit) -> Call:
        return Call(
            unit=unit,
            config=sandbox.config,
            switches=sandbox.switches,
            params=params,
            object_id=ask.path_ids.get("id", ""),
            part_id=ask.path_ids.get("part", ""),
            request_id=ask.request_id,
            key=ask.key,
        )

    return finish(await sandbox.perform(work, make, row, finish))


async def _check_secret(call: Call, given: str) -> None:
    intent = await call.unit.find(call.object_id)
    if intent is None or not hmac.compare_digest(intent.body["client_secret"], given):
        raise no_such("intent", call.object_id, "intent", status=404)


def _finish(result: Json | StripeError) -> tuple[int, str]:
    if isinstance(result, StripeError):
        return result.status, encoded(result.body())
    return OK, encoded(result)


def _finish_broken(_: Json | StripeError) -> tuple[int, str]:
    """Answer 500 whatever happened: the fault `500_after`."""
    return BROKEN, BROKEN_BODY


def _refused(error: StripeError, fault: Rule, ask: Ask) -> Response:
    headers = (("Stripe-Should-Retry", "true"),) if fault.kind == "429_retry" else ()
    return _response(error.status, encoded(error.body()), ask.request_id, headers)


def _broken(response: Response, fault: Rule | None) -> Response:
    if fault is not None and fault.kind in {"lost", "cut_body"}:
        kind = "lost" if fault.kind == "lost" else "cut_body"
        return msgspec.structs.replace(response, broken=kind)
    return response


def _response(
    status: int, body: str, request_id: str, headers: tuple[tuple[str, str], ...] = ()
) -> Response:
    always = (("Request-Id", request_id), ("Stripe-Version", API_VERSION))
    return Response(status=status, body=body.encode(), headers=(*always, *headers))
