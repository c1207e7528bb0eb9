"""What happens in a browser: `POST /pay` (Stripe.js in one call) and the hosted 3-D Secure page."""

import html
import io
from typing import Any, Final
from urllib.parse import parse_qs, urlencode

import msgspec
import segno

from app.devstack.stripe import accounts, confirmation, payment_methods, setup_intents
from app.devstack.stripe.call import Call
from app.devstack.stripe.cards import BY_NAME
from app.devstack.stripe.errors import Json, StripeError, invalid_param, no_such
from app.devstack.stripe.money import shown
from app.devstack.stripe.payment_intents import merge_options
from app.devstack.stripe.sandbox import Sandbox, Work
from app.devstack.stripe.store import Stored, Unit
from app.devstack.stripe.wire import Request, Response, json

DEFAULT_CARD: Final = "4242424242424242"
BAD_REQUEST: Final = 400
NOT_FOUND: Final = 404
SEE_OTHER: Final = 303
EXPIRY: Final = {"exp_month": 12, "exp_year": 2040, "cvc": "123"}

PAGE: Final = """<!doctype html>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title>
<body style="font-family: system-ui; max-width: 26rem; margin: 4rem auto; text-align: center">
<h1>{title}</h1>
<p>{text}</p>
<form method="post">
<button name="authenticate" value="true">{yes}</button>
<button name="authenticate" value="false">{no}</button>
</form>
"""


class Pay(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What a browser does with a client secret.

    Attributes:
        card: a number, a `pm_card_…` token, a saved `pm_…`, or the fields of a card; None takes
            the method that is set or that still needs authentication, else 4242 4242 4242 4242.
        authenticate: pass (True) or fail (False) the step that is asked for, 3-D Secure or paying
            in a wallet; None leaves it open.
        save: keep the card with the customer for off-session use.
    """

    client_secret: str
    card: str | dict[str, str | int] | None = None
    authenticate: bool | None = None
    payment_method_type: str = "card"
    save: bool = False


async def pay(sandbox: Sandbox, request: Request) -> Response:
    """`POST /pay`: confirm a payment or setup intent, or finish its pending step."""
    try:
        asked = msgspec.json.decode(request.body, type=Pay)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        return json(StripeError(str(error)).body(), BAD_REQUEST)
    intent_id = asked.client_secret.partition("_secret_")[0]

    async def work(call: Call) -> Json:
        intent = await _intent(call, intent_id)
        if intent.body["client_secret"] != asked.client_secret:
            raise no_such("intent", intent_id, "client_secret")
        is_pending = intent.body["status"] == "requires_action"
        if not is_pending or asked.card is not None:
            await _confirm(call, intent, asked)
        if asked.authenticate is not None and intent.body["status"] == "requires_action":
            await _finish(call, intent, passed=asked.authenticate)
        return intent.body

    try:
        body = await sandbox.perform(work, _maker(sandbox))
    except StripeError as error:
        found = error.details.get("payment_intent") or error.details.get("setup_intent") or {}
        answer = _answer(found) if found else {"status": None, "requires_action": False}
        return json({**answer, **error.body()}, error.status)
    return json(_answer(body))


def _answer(intent: Json) -> Json:
    return {
        "status": intent["status"],
        "requires_action": intent["status"] == "requires_action",
        intent["object"]: intent,
    }


def _maker(sandbox: Sandbox) -> Any:  # noqa: ANN401
    def make(unit: Unit) -> Call:
        return Call(unit=unit, config=sandbox.config, switches=sandbox.switches)

    return make


async def _intent(call: Call, intent_id: str) -> Stored:
    kind = "setup_intent" if intent_id.startswith("seti_") else "payment_intent"
    return await call.unit.get(kind, intent_id, "client_secret", lock=True)


async def _finish(call: Call, intent: Stored, *, passed: bool) -> None:
    if intent.body["object"] == "setup_intent":
        await setup_intents.finish(call, intent, passed=passed)
    else:
        await confirmation.finish(call, intent, passed=passed)


async def _confirm(call: Call, intent: Stored, asked: Pay) -> None:
    params: Json = {"return_url": call.page_url(intent.id), **_method(call, intent, asked)}
    if intent.body["object"] == "setup_intent":
        await setup_intents.run(call, intent, params)
        return
    if asked.save:
        if intent.body["customer"] is None:
            raise invalid_param("Only the card of a customer can be saved.", "save")
        intent.body["setup_future_usage"] = "off_session"
    if asked.payment_method_type == "wechat_pay":
        merge_options(intent.body, {"wechat_pay": {"client": "web"}})
    await confirmation.confirm(call, intent, params)


def _method(call: Call, intent: Stored, asked: Pay) -> Json:
    """Return the parameters that say with what is paid."""
    if asked.payment_method_type != "card":
        return {"payment_method_data": {"type": asked.payment_method_type}}
    if asked.card is None:
        failed = intent.body.get("last_payment_error") or {}
        if intent.body["payment_method"]:
            return {}
        if failed.get("code") == "authentication_required":
            return {"payment_method": failed["payment_method"]["id"]}
    card = asked.card if asked.card is not None else DEFAULT_CARD
    if isinstance(card, str) and card.startswith("pm_"):
        return {"payment_method": card}
    if isinstance(card, str) and card in BY_NAME:
        return {"payment_method": f"pm_card_{card}"}
    given: Json = {"number": card, **EXPIRY} if isinstance(card, str) else {**EXPIRY, **card}
    fields = {"type": "card", "card": given}
    method = payment_methods.new_method(call, fields, payment_methods.number_of(call, given))
    return {"payment_method": method.id}


async def page(sandbox: Sandbox, request: Request) -> Response:
    """`GET` and `POST /3ds/{id}`, `GET /3ds/{id}/qr.svg` and `qr.png`."""
    intent_id, _, picture = request.path.removeprefix("/3ds/").partition("/")
    if picture:
        return _picture(sandbox, intent_id, picture)
    given = parse_qs(request.text()).get("authenticate")
    return_urls: list[str] = []

    async def work(call: Call) -> Json:
        intent = await _intent(call, intent_id)
        action = intent.body["next_action"] or {}
        inner = action.get(action.get("type"), {})
        return_urls.extend([inner["return_url"]] if inner.get("return_url") else [])
        if request.method == "POST":
            await _finish(call, intent, passed=given == ["true"])
        return intent.body

    return await _page_answer(sandbox, work, return_urls, is_done=request.method == "POST")


async def onboarding(sandbox: Sandbox, request: Request) -> Response:
    """`GET` and `POST /connect/{id}`: where the owner of a connected account completes it."""
    account_id = request.path.removeprefix("/connect/")
    return_urls: list[str] = []

    async def work(call: Call) -> Json:
        account = await call.unit.get("account", account_id, "account", lock=True, in_path=True)
        if request.method == "POST":
            accounts.onboard(call, account)
            return_urls.append(account.hidden.get("return_url", ""))
        return account.body

    await sandbox.perform(work)
    if request.method == "POST" and return_urls[0]:
        location = ("Location", return_urls[0])
        return Response(status=SEE_OTHER, body=b"", headers=(location,), content_type="text/html")
    return _html(
        "Connected account (sandbox)",
        'One click fills in what Stripe would ask for. <form method="post"><button>Complete'
        "</button></form>",
    )


async def _page_answer(
    sandbox: Sandbox, work: Work, return_urls: list[str], *, is_done: bool
) -> Response:
    try:
        intent = await sandbox.perform(work, _maker(sandbox))
        result = "succeeded"
    except StripeError as error:
        intent = error.details.get("payment_intent") or error.details.get("setup_intent") or {}
        if not intent or not error.keeps_effects:
            return _html("Nothing to do", html.escape(error.message), NOT_FOUND)
        result = "failed"
    if not is_done:
        return _question(intent)
    own_page = sandbox.config.public_url + "/sandbox/stripe/3ds/"
    if not return_urls or return_urls[0].startswith(own_page):
        return _html("Done", f"The payment {result}. You can close this page.")
    noun = intent["object"]
    query = urlencode(
        {
            noun: intent["id"],
            f"{noun}_client_secret": intent["client_secret"],
            "redirect_status": result,
        }
    )
    joint = "&" if "?" in return_urls[0] else "?"
    location = ("Location", f"{return_urls[0]}{joint}{query}")
    return Response(status=SEE_OTHER, body=b"", headers=(location,), content_type="text/html")


def _question(intent: Json) -> Response:
    is_wallet = (intent["next_action"] or {}).get("type") not in {None, "redirect_to_url"}
    asked = shown(intent["amount"], intent["currency"]) if "amount" in intent else "save the card"
    if intent["status"] != "requires_action":
        return _html("Nothing to do", f"This payment is {html.escape(intent['status'])}.")
    text = PAGE.format(
        title="Wallet (sandbox)" if is_wallet else "3-D Secure (sandbox)",
        text=f"{html.escape(asked)}. No real money moves here.",
        yes="Pay" if is_wallet else "Complete",
        no="Cancel" if is_wallet else "Fail",
    )
    return Response(status=200, body=text.encode(), content_type="text/html; charset=utf-8")


def _html(title: str, text: str, status: int = 200) -> Response:
    body = f"<!doctype html><meta charset=utf-8><title>{title}</title><h1>{title}</h1><p>{text}</p>"
    return Response(status=status, body=body.encode(), content_type="text/html; charset=utf-8")


def _picture(sandbox: Sandbox, intent_id: str, name: str) -> Response:
    kinds = {"qr.svg": "image/svg+xml", "qr.png": "image/png"}
    if name not in kinds or not intent_id.replace("_", "").isalnum():
        return _html("Not found", "There is no such picture.", NOT_FOUND)
    buffer = io.BytesIO()
    code = segno.make_qr(f"{sandbox.config.public_url}/sandbox/stripe/3ds/{intent_id}")
    code.save(buffer, kind=name.rpartition(".")[2], scale=4)
    return Response(status=200, body=buffer.getvalue(), content_type=kinds[name])
